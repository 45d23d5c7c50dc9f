// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectortype.h"

#include <QMenu>

namespace console {

class Workspace;

// The types a connector can be made of. The specification lists Extension only where a fax page pack was bought; where
// none is recorded, an entry says why the type is missing and leads to where packs are recorded.
class AddConnectorMenu : public QMenu
{
    Q_OBJECT
public:
    explicit AddConnectorMenu(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void typeChosen(console::ConnectorType type);
    void licencesRequested();

private:
    void showExtension();

    Workspace *m_workspace;
    QAction *m_extension = nullptr;
    QAction *m_extensionMissing = nullptr;
};

} // namespace console
