// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QWidget>

class QLabel;

namespace console {

class FieldRow;
class PasswordEdit;
class PrimaryButton;

// The passphrase that opens a vault, or, twice, that of a new one.
class VaultForm : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Unlock, Make };

    explicit VaultForm(QWidget *parent = nullptr);

    void setPurpose(Purpose purpose);
    void setProblem(const QString &text); // of the passphrase that was submitted
    void start(); // with empty fields, the first of which has the focus
    PrimaryButton *button() const { return m_open; }

Q_SIGNALS:
    void submitted(const console::Secret &passphrase);

private:
    FieldRow *makeRow(PasswordEdit *edit, const QString &name, const QString &label);
    void submit();

    Purpose m_purpose = Purpose::Unlock;
    PasswordEdit *m_passphrase;
    PasswordEdit *m_again;
    FieldRow *m_passphraseRow;
    FieldRow *m_againRow;
    QLabel *m_warning;
    PrimaryButton *m_open;
};

} // namespace console
