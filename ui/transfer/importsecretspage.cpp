// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importsecretspage.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 480;
constexpr int progressHeight = 8;

} // namespace

ImportSecretsPage::ImportSecretsPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("The file has encrypted secrets")))
    , m_passphrase(new PasswordEdit)
    , m_row(new FieldRow(u"importPassphrase"_s, tr("Passphrase of the export"), m_passphrase))
    , m_progress(new QProgressBar)
    , m_skip(look::makeButton(u"skipSecrets"_s, tr("Import without secrets")))
    , m_open(new PrimaryButton(tr("Open secrets")))
{
    setObjectName(u"importSecretsPage"_s);
    m_title->setFont(look::sectionFont(font()));
    m_row->addButton(m_passphrase->showButton());
    m_row->setHelp(tr("The one that was entered when the file was exported."));
    m_progress->setObjectName(u"openingProgress"_s);
    m_progress->setAccessibleName(tr("The secrets are being decrypted"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(metrics::grid);
    fields->addStretch(1);
    fields->addWidget(m_title);
    fields->addWidget(new MutedLabel(
        tr("They are stored with the connectors that are imported. Without the passphrase everything else can be "
           "imported; a list tells afterwards what is to be entered. Authorizations are never in a file.")));
    fields->addSpacing(metrics::grid);
    fields->addWidget(m_row);
    fields->addWidget(m_progress);
    fields->addStretch(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(form, 1, Qt::AlignHCenter);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportSecretsPage::submit);
    connect(m_passphrase, &PasswordEdit::edited, this, [this] { m_row->setProblem(Severity::Error, {}); });
    setBusy(false);
}

QWidget *ImportSecretsPage::makeButtons()
{
    look::dress(m_open, u"openSecrets"_s);
    QPushButton *cancel = look::makeButton(u"cancelSecrets"_s, tr("Cancel"));
    connect(m_open, &QPushButton::clicked, this, &ImportSecretsPage::submit);
    connect(m_skip, &QPushButton::clicked, this, &ImportSecretsPage::skipRequested);
    connect(cancel, &QPushButton::clicked, this, &ImportSecretsPage::cancelRequested);
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addStretch(1);
    for (QPushButton *button : {m_skip, cancel, static_cast<QPushButton *>(m_open)}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return bar;
}

void ImportSecretsPage::start()
{
    setBusy(false);
    m_passphrase->clear();
    m_row->setProblem(Severity::Error, {});
    m_passphrase->setFocus();
}

void ImportSecretsPage::setProblem(const QString &text)
{
    setBusy(false);
    m_row->setProblem(Severity::Error, text);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void ImportSecretsPage::submit()
{
    if (m_passphrase->text().isEmpty())
        return setProblem(tr("The passphrase is missing."));
    setBusy(true);
    Q_EMIT submitted(Secret(m_passphrase->text().toUtf8()));
}

void ImportSecretsPage::setBusy(bool isBusy)
{
    for (QWidget *control :
         {static_cast<QWidget *>(m_row), static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_open)})
        control->setEnabled(!isBusy);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(isBusy);
}

} // namespace console
