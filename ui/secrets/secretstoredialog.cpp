// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secrets/secretstoredialog.h"

#include "models/support/whenanswered.h"
#include "ui/prompts/prompts.h"
#include "ui/secrets/secretstoresetting.h"
#include "ui/secrets/vaultform.h"
#include "ui/text/secretstoretext.h"
#include "ui/text/secrettext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using State = SecretStoreStatus::State;

constexpr int textWidth = 560;

QLabel *makeText(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SecretStoreDialog::SecretStoreDialog(SelectableSecretStore *store, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_state(new StatusLine)
    , m_meaning(makeText(u"secretStoreMeaning"_s))
    , m_reason(new MutedLabel({}))
    , m_remediesHeading(new SectionHeading(tr("What helps")))
    , m_remedies(makeText(u"secretStoreRemedies"_s))
    , m_form(new VaultForm)
    , m_useKeychain(look::makeButton(u"useKeychain"_s, tr("Use the keychain…")))
    , m_useVault(look::makeButton(u"useVault"_s, tr("Use a vault instead…")))
    , m_close(look::makeButton(u"closeSecretStore"_s, tr("Close")))
{
    setObjectName(u"secretStoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Where secrets are kept"));
    m_meaning->setMinimumWidth(textWidth);
    m_state->setObjectName(u"secretStoreState"_s);
    m_reason->setObjectName(u"secretStoreReason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    for (QWidget *part :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_reason),
          m_remediesHeading, static_cast<QWidget *>(m_remedies), static_cast<QWidget *>(m_form)})
        column->addWidget(part);
    column->addStretch(1);
    column->addSpacing(metrics::grid);
    column->addWidget(makeButtons());

    connect(m_form, &VaultForm::submitted, this, &SecretStoreDialog::unlock);
    connect(store, &SecretStore::statusChanged, this, &SecretStoreDialog::showStatus);
    showStatus();
}

QWidget *SecretStoreDialog::makeButtons()
{
    QPushButton *look = look::makeButton(u"lookAgain"_s, tr("Look again"));
    connect(look, &QPushButton::clicked, m_store, &SecretStore::refreshStatus);
    connect(m_useVault, &QPushButton::clicked, this, [this] { choose(SecretStoreKind::Vault); });
    connect(m_useKeychain, &QPushButton::clicked, this, [this] { choose(SecretStoreKind::Keychain); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    for (QPushButton *button : {look, m_useVault, m_useKeychain}) {
        button->setAutoDefault(false); // Enter in the passphrase opens the vault
        row->addWidget(button);
    }
    m_close->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_close);
    return bar;
}

void SecretStoreDialog::showStatus()
{
    const SecretStoreStatus status = m_store->status();
    if (m_shown == status)
        return;
    const QString state = text::secretStoreState(status);
    switch (status.state) {
    case State::Ready:
        m_state->setPassed(state);
        break;
    case State::Unknown:
        m_state->setProblem(Severity::Note, state);
        break;
    case State::Locked:
    case State::Missing:
        m_state->setProblem(Severity::Warning, state);
        break;
    case State::Unavailable:
        m_state->setProblem(Severity::Error, state);
        break;
    }
    m_meaning->setText(text::secretStoreMeaning(status));
    //: %1 is what a program has said, in English
    m_reason->setText(tr("Reason: %1").arg(status.technical));
    m_reason->setVisible(!status.technical.isEmpty());
    const QStringList remedies = text::secretStoreRemedies(status);
    m_remedies->setText(remedies.join(u"\n\n"_s));
    m_remedies->setVisible(!remedies.isEmpty());
    m_remediesHeading->setVisible(!remedies.isEmpty());
    m_useVault->setVisible(status.kind != SecretStoreKind::Vault);
    m_useKeychain->setVisible(status.kind != SecretStoreKind::Keychain);
    showForm(status);
    m_shown = status;
    adjustSize();
}

void SecretStoreDialog::showForm(const SecretStoreStatus &status)
{
    const bool isAsked =
        status.kind == SecretStoreKind::Vault && (status.state == State::Locked || status.state == State::Missing);
    m_form->setVisible(isAsked);
    m_form->button()->setDefault(isAsked);
    if (!isAsked)
        return;
    m_form->setPurpose(status.state == State::Missing ? VaultForm::Purpose::Make : VaultForm::Purpose::Unlock);
    m_form->start();
}

void SecretStoreDialog::choose(SecretStoreKind kind)
{
    const bool isVault = kind == SecretStoreKind::Vault;
    const Question question{isVault ? tr("Use a vault for secrets?") : tr("Use the keychain for secrets?"),
                            text::secretStoreChoice(kind, m_store->status().kind),
                            isVault ? tr("Use a vault") : tr("Use the keychain"),
                            {},
                            false};
    m_prompts->ask(this, question, [this, kind](Answer answer) {
        if (answer == Answer::Accept)
            use(kind);
    });
}

void SecretStoreDialog::use(SecretStoreKind kind)
{
    if (kind == SecretStoreKind::Vault) {
        m_before = m_store->status().kind;
    } else {
        m_before.reset();
        saveSecretStore(kind);
    }
    m_store->select(kind);
    m_store->refreshStatus();
    showStatus();
}

void SecretStoreDialog::unlock(const Secret &passphrase)
{
    m_form->setEnabled(false);
    // Another store may be chosen before this one has answered: then it never does.
    const SecretFailure dropped{SecretFailure::Code::Unavailable, u"The store went away"_s};
    whenAnswered(this, m_store->unlock(passphrase), Unlocked(Unexpected(dropped)),
                 [this](const Unlocked &unlocked) { onUnlocked(unlocked); });
}

void SecretStoreDialog::onUnlocked(const Unlocked &unlocked)
{
    m_form->setEnabled(true);
    if (!unlocked) {
        m_form->setProblem(text::secretFailure(unlocked.error()));
        return;
    }
    if (m_before)
        saveSecretStore(SecretStoreKind::Vault);
    m_before.reset();
    accept();
}

void SecretStoreDialog::done(int result)
{
    if (m_before) {
        m_store->select(*m_before);
        m_store->refreshStatus();
        m_before.reset();
    }
    QDialog::done(result);
}

} // namespace console
