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
    m_extensionMissing =
        addAction(Theme::icon(u"states/information"_s), tr("Extension is missing: no fax page pack is recorded…"), this,
                  &AddConnectorMenu::licencesRequested);
    m_extensionMissing->setObjectName(u"add-extension-missing"_s);
    m_extensionMissing->setToolTip(tr("Extension connectors are offered once a fax page pack has been bought and is "
                                      "recorded in the system configuration. This entry leads there."));
    connect(m_workspace, &Workspace::systemChanged, this, &AddConnectorMenu::showExtension);
    showExtension();
}

void AddConnectorMenu::showExtension()
{
    const bool isOffered = !m_workspace->system().faxPagePacks.isEmpty();
    m_extension->setVisible(isOffered);
    m_extensionMissing->setVisible(!isOffered);
}

} // namespace console
