// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace console {

class FieldRow;
class PasswordEdit;
class PrimaryButton;

// Asks for the passphrase that the secrets in a file are encrypted with, or to go on without them.
class ImportSecretsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSecretsPage(QWidget *parent = nullptr);

    void start(); // with an empty field, which has the focus
    void setProblem(const QString &text); // of the passphrase that was submitted

Q_SIGNALS:
    void submitted(const console::Secret &passphrase);
    void skipRequested();
    void cancelRequested();

private:
    QWidget *makeButtons();
    void submit();
    void setBusy(bool isBusy);

    QLabel *m_title;
    PasswordEdit *m_passphrase;
    FieldRow *m_row;
    QProgressBar *m_progress;
    QPushButton *m_skip;
    PrimaryButton *m_open;
};

} // namespace console
