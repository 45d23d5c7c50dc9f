// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretsealing.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace console {

class FieldRow;
class PasswordEdit;

// A new passphrase, twice, and how hard it is to guess.
class PassphraseForm : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseForm(const SecretSealing *sealing, QWidget *parent = nullptr);

    void start(); // with empty fields, the first of which has the focus

    // What was entered; none where something is missing or wrong, which is said at its field.
    std::optional<Secret> take();
    PassphraseStrength strength() const;

Q_SIGNALS:
    void edited();

private:
    FieldRow *makeRow(PasswordEdit *edit, const QString &name, const QString &label);
    QWidget *makeMeter();
    void showStrength();
    void refuse(FieldRow *row, const QString &problem);

    const SecretSealing *const m_sealing;
    PasswordEdit *m_passphrase;
    PasswordEdit *m_again;
    FieldRow *m_passphraseRow;
    FieldRow *m_againRow;
    QProgressBar *m_meter;
    QLabel *m_grade;
};

} // namespace console
