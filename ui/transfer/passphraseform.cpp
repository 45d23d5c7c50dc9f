// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/passphraseform.h"

#include "delivery/api/passphrase.h"
#include "models/connector/connector.h"
#include "ui/text/transfertext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/passwordedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullMeter = 100; // bits
constexpr int meterHeight = 8;

} // namespace

PassphraseForm::PassphraseForm(const SecretSealing *sealing, QWidget *parent)
    : QWidget(parent)
    , m_sealing(sealing)
    , m_passphrase(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_passphraseRow(makeRow(m_passphrase, u"exportPassphrase"_s, tr("Passphrase")))
    , m_againRow(makeRow(m_again, u"exportPassphraseAgain"_s, tr("Passphrase again")))
    , m_meter(new QProgressBar)
    , m_grade(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_passphraseRow);
    column->addWidget(makeMeter());
    column->addWidget(m_againRow);
    showStrength();
}

FieldRow *PassphraseForm::makeRow(PasswordEdit *edit, const QString &name, const QString &label)
{
    auto *row = new FieldRow(name, label, edit);
    row->addButton(edit->showButton());
    connect(edit, &PasswordEdit::edited, row, [this, row] {
        row->setProblem(Severity::Error, {});
        showStrength();
        Q_EMIT edited();
    });
    return row;
}

QWidget *PassphraseForm::makeMeter()
{
    m_meter->setObjectName(u"passphraseStrength"_s);
    m_meter->setAccessibleName(tr("Strength of the passphrase"));
    m_meter->setRange(0, fullMeter);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(meterHeight);
    m_grade->setObjectName(u"passphraseGrade"_s);
    m_grade->setFont(look::helpFont(font()));
    int widest = 0; // so that the bar keeps its length
    for (const auto grade :
         {PassphraseStrength::Grade::Weak, PassphraseStrength::Grade::Fair, PassphraseStrength::Grade::Strong})
        widest = std::max(widest, QFontMetrics(m_grade->font()).horizontalAdvance(text::passphraseGrade(grade)));
    m_grade->setMinimumWidth(widest);
    auto *meter = new QWidget;
    auto *row = new QHBoxLayout(meter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_meter, 1);
    row->addWidget(m_grade);
    return meter;
}

PassphraseStrength PassphraseForm::strength() const
{
    return m_sealing ? m_sealing->strengthOf(Secret(m_passphrase->text().toUtf8())) : PassphraseStrength();
}

void PassphraseForm::showStrength()
{
    if (m_passphrase->text().isEmpty()) {
        m_meter->setValue(0);
        m_grade->setText({});
        m_passphraseRow->setHelp(
            tr("At least %n character(s); several words are easy to remember.", nullptr, minimumPassphraseLength));
        return;
    }
    const PassphraseStrength known = strength();
    m_meter->setValue(std::clamp(qRound(known.bits), 1, fullMeter));
    m_grade->setText(text::passphraseGrade(known.grade));
    m_meter->setAccessibleDescription(m_grade->text());
    m_passphraseRow->setHelp(text::passphraseStrength(known));
}

void PassphraseForm::start()
{
    for (PasswordEdit *edit : {m_passphrase, m_again})
        edit->clear();
    for (FieldRow *row : {m_passphraseRow, m_againRow})
        row->setProblem(Severity::Error, {});
    showStrength();
    m_passphrase->setFocus();
}

void PassphraseForm::refuse(FieldRow *row, const QString &problem)
{
    row->setProblem(Severity::Error, problem);
    auto *edit = static_cast<PasswordEdit *>(row->control());
    edit->setFocus();
    edit->selectAll();
}

std::optional<Secret> PassphraseForm::take()
{
    const QString passphrase = m_passphrase->text();
    const int length = characterCount(passphrase);
    if (passphrase.isEmpty())
        refuse(m_passphraseRow, tr("The passphrase is missing."));
    else if (length < minimumPassphraseLength)
        refuse(
            m_passphraseRow,
            tr("%n character(s) are too few: at least %1 are needed.", nullptr, length).arg(minimumPassphraseLength));
    else if (m_again->text() != passphrase)
        refuse(m_againRow, tr("The two passphrases differ. Both are to be the same."));
    else
        return Secret(passphrase.toUtf8());
    return {};
}

} // namespace console
