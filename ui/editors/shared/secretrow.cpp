// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/secretrow.h"

#include "ui/text/secrettext.h"
#include "ui/widgets/passwordedit.h"

#include <QPushButton>

namespace console {

SecretRow::SecretRow(const QString &slot, const QString &label, QWidget *parent)
    : SecretRow(slot, label, new PasswordEdit, parent)
{
}

SecretRow::SecretRow(const QString &slot, const QString &label, PasswordEdit *edit, QWidget *parent)
    : FieldRow(slot, label, edit, parent)
    , m_edit(edit)
{
    addButton(edit->showButton());
    connect(edit, &PasswordEdit::edited, this,
            [this](const Secret &secret) { Q_EMIT edited(secret.isEmpty() ? std::nullopt : std::optional(secret)); });
    connect(this, &FieldRow::actionTriggered, this, [this] { trigger(m_offered); });
}

void SecretRow::showSecret(const StoredSecrets &secrets, const std::optional<Secret> &next)
{
    const StoredSecrets::State state = secrets.state(m_edit->objectName());
    if ((!next || next->isEmpty()) && !m_edit->text().isEmpty())
        m_edit->clear();
    m_edit->setReadOnly(state == StoredSecrets::State::Unknown);
    showPlaceholder(state, next);
    setHelp(text::secretStorage(secrets.status().kind));
    showAction(secrets, next);
}

void SecretRow::showPlaceholder(StoredSecrets::State state, const std::optional<Secret> &next)
{
    if (next) { // and typed nowhere: of a duplicate, for instance
        m_edit->setPlaceholderText(next->isEmpty() ? tr("Removed when the changes are saved")
                                                   : tr("Stored when the changes are saved"));
        return;
    }
    switch (state) {
    case StoredSecrets::State::Unknown:
        m_edit->setPlaceholderText(tr("Being looked up"));
        break;
    case StoredSecrets::State::Unreadable:
        m_edit->setPlaceholderText(tr("Not known whether one is stored"));
        break;
    case StoredSecrets::State::Missing:
    case StoredSecrets::State::Stored:
        m_edit->setStored(state == StoredSecrets::State::Stored);
        break;
    }
}

void SecretRow::showAction(const StoredSecrets &secrets, const std::optional<Secret> &next)
{
    const QString slot = m_edit->objectName();
    const StoredSecrets::State state = secrets.state(slot);
    Offer offer;
    if (next && next->isEmpty())
        offer = {Action::Keep, tr("Keep what is stored")};
    else if (next && m_edit->text().isEmpty())
        offer = {Action::Keep, tr("Do not store it")};
    else if (state == StoredSecrets::State::Stored && !next)
        offer = {Action::Remove, tr("Remove what is stored")};
    else if (state == StoredSecrets::State::Unreadable)
        offer = remedy(secrets.failure(slot), secrets.status());
    m_offered = offer.action;
    setActions(offer.text.isEmpty() ? QStringList() : QStringList{offer.text});
}

SecretRow::Offer SecretRow::remedy(const SecretFailure &failure, const SecretStoreStatus &status)
{
    switch (failure.code) {
    case SecretFailure::Code::Locked:
    case SecretFailure::Code::WrongPassphrase:
        if (status.kind == SecretStoreKind::Vault)
            return {Action::ShowStore, tr("Unlock vault…")};
        // A keychain asks for its password by itself when it is used.
        return {Action::LookUp, tr("Unlock keychain…")};
    case SecretFailure::Code::Denied:
        return {Action::LookUp, tr("Look again")};
    case SecretFailure::Code::Unavailable:
    case SecretFailure::Code::Failed:
        if (status.state == SecretStoreStatus::State::Ready) // it was only once that it did not answer
            return {Action::LookUp, tr("Look again")};
        return {Action::ShowStore, tr("Show what helps…")};
    case SecretFailure::Code::NotFound:
    case SecretFailure::Code::Damaged: // entering it again is the remedy
        break;
    }
    return {};
}

void SecretRow::trigger(Action action)
{
    switch (action) {
    case Action::Keep:
        Q_EMIT edited(std::nullopt);
        break;
    case Action::Remove:
        Q_EMIT edited(Secret());
        break;
    case Action::LookUp:
        Q_EMIT lookUpRequested();
        break;
    case Action::ShowStore:
        Q_EMIT storeRequested();
        break;
    }
}

} // namespace console
