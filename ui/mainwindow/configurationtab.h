// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace console {

class ConnectorEditor;
class Prompts;

// The form of the shown connector above the buttons that save or discard the edits.
class ConfigurationTab : public QWidget
{
    Q_OBJECT
public:
    ConfigurationTab(ConnectorDraft *draft, Prompts *prompts, QWidget *parent = nullptr);

    void goTo(Field field);
    void goToFirstProblem();

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    QWidget *makeBar();
    void showState();

    ConnectorDraft *m_draft;
    ConnectorEditor *m_editor;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace console
