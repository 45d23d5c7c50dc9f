// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"

#include <QWidget>

namespace console {

class ConnectorAuthorization;
class ConnectorEditor;
class Prompts;
class StoredSecrets;

// The form of the shown connector above the buttons that save or discard the edits.
class ConfigurationTab : public QWidget
{
    Q_OBJECT
public:
    ConfigurationTab(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                     Prompts *prompts, QWidget *parent = nullptr);

    void goTo(Field field);
    void goToFirstProblem();

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
    void systemRequested(const QString &field);

private:
    ConnectorDraft *m_draft;
    ConnectorEditor *m_editor;
};

} // namespace console
