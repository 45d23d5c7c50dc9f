// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secrets/vaultform.h"

#include "delivery/api/passphrase.h"
#include "models/connector/connector.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/primarybutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

VaultForm::VaultForm(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_passphraseRow(makeRow(m_passphrase, u"vaultPassphrase"_s, tr("Passphrase")))
    , m_againRow(makeRow(m_again, u"vaultPassphraseAgain"_s, tr("Passphrase again")))
    , m_warning(new QLabel(tr("Nobody can recover a forgotten passphrase, nor what is in the vault without it.")))
    , m_open(new PrimaryButton({}))
{
    m_warning->setObjectName(u"vaultWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->setFont(look::semiBold(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_warning);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_againRow);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &VaultForm::submit);
    setPurpose(Purpose::Unlock);
}

FieldRow *VaultForm::makeRow(PasswordEdit *edit, const QString &name, const QString &label)
{
    auto *row = new FieldRow(name, label, edit);
    row->addButton(edit->showButton());
    connect(edit, &PasswordEdit::edited, row, [row] { row->setProblem(Severity::Error, {}); });
    return row;
}

void VaultForm::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    const bool makes = purpose == Purpose::Make;
    m_passphraseRow->setHelp(
        makes ? tr("At least %n character(s); several words are easy to remember.", nullptr, minimumPassphraseLength)
              : tr("The one that the vault was made with."));
    m_againRow->setVisible(makes);
    m_warning->setVisible(makes);
    m_open->setText(makes ? tr("Make vault") : tr("Unlock vault"));
    look::dress(m_open, u"openVault"_s);
}

void VaultForm::setProblem(const QString &text)
{
    m_passphraseRow->setProblem(Severity::Error, text);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void VaultForm::start()
{
    for (PasswordEdit *edit : {m_passphrase, m_again})
        edit->clear();
    for (FieldRow *row : {m_passphraseRow, m_againRow})
        row->setProblem(Severity::Error, {});
    m_passphrase->setFocus();
}

void VaultForm::submit()
{
    const QString passphrase = m_passphrase->text();
    const int length = characterCount(passphrase);
    if (passphrase.isEmpty())
        return setProblem(tr("The passphrase is missing."));
    if (m_purpose == Purpose::Make && length < minimumPassphraseLength) {
        return setProblem(
            tr("%n character(s) are too few: at least %1 are needed.", nullptr, length).arg(minimumPassphraseLength));
    }
    if (m_purpose == Purpose::Make && m_again->text() != passphrase) {
        m_againRow->setProblem(Severity::Error, tr("The two passphrases differ. Both are to be the same."));
        m_again->setFocus();
        m_again->selectAll();
        return;
    }
    Q_EMIT submitted(Secret(passphrase.toUtf8()));
}

} // namespace console
