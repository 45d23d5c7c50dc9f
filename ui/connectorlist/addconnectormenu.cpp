// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/addconnectormenu.h"

#include "models/workspace/workspace.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/theme.h"

namespace console {

using namespace Qt::StringLiterals;

AddConnectorMenu::AddConnectorMenu(Workspace *workspace, QWidget *parent)
    : QMenu(tr("&Add"), parent)
    , m_workspace(workspace)
{
    setObjectName(u"addConnectorMenu"_s);
    setToolTipsVisible(true);
    for (const ConnectorTypeInfo &info : connectorTypes()) {
        QAction *action = addAction(Theme::icon("connectors/"_L1 + info.iconName), text::connectorType(info.type));
        action->setObjectName("add-"_L1 + info.id);
        action->setToolTip(text::connectorTypeDescription(info.type));
        connect(action, &QAction::triggered, this, [this, type = info.type] { Q_EMIT typeChosen(type); });
        if (info.type == ConnectorType::Extension)
            m_extension = action;
    }
    connect(m_workspace, &Workspace::systemChanged, this, &AddConnectorMenu::showExtension);
    showExtension();
}

void AddConnectorMenu::showExtension()
{
    const bool isOffered = !m_workspace->system().faxPagePacks.isEmpty();
    const QString name = text::connectorType(ConnectorType::Extension);
    m_extension->setEnabled(isOffered);
    //: %1 is the connector type Extension
    m_extension->setText(isOffered ? name : tr("%1 (needs a fax page pack)").arg(name));
    m_extension->setToolTip(isOffered ? text::connectorTypeDescription(ConnectorType::Extension)
                                      : tr("Extension connectors are available once a fax page pack has been bought "
                                           "and entered in the system configuration."));
}

} // namespace console
