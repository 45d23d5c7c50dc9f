// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/secreteditorpage.h"

#include "delivery/api/configurationtransfer.h"
#include "ui/prompts/prompts.h"
#include "ui/text/outcometext.h"
#include "ui/text/secrettext.h"

#include <algorithm>

namespace console {

SecretEditorPage::SecretEditorPage(const ConsoleServices &services, QWidget *parent)
    : EditorPage(parent)
    , m_services(services)
    , m_secrets(services.secrets)
{
    connect(&m_secrets, &StoredSecrets::storeRequested, this, &EditorPage::secretStoreRequested);
    if (services.transfer)
        connect(services.transfer, &ConfigurationTransfer::secretsChanged, this, &SecretEditorPage::lookUpSecrets);
}

void SecretEditorPage::lookUpSecrets(const QList<QUuid> &owners)
{
    const bool isShown =
        std::any_of(owners.begin(), owners.end(), [this](const QUuid &owner) { return m_secrets.isAsked(owner, {}); });
    if (isShown)
        m_secrets.askAgain();
}

void SecretEditorPage::saveWithSecrets(const QUuid &owner, const QMap<QString, Secret> &secrets, const Saved &done)
{
    QList<SecretEntry> entries;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        entries.append({{owner, it.key()}, it.value()});
    const auto change = SecretChange::make(m_services.secrets, entries);
    m_isSaving = true;
    change->apply([=, self = QPointer(this)](const SecretChange::Result &written) {
        if (self && written)
            return self->onSecretsWritten(change, entries, done);
        if (written) // for nobody: the page has gone before the workspace was written
            return change->takeBack([](const auto &) {});
        if (!self)
            return;
        self->endSaving(
            [=, failure = written.error()] {
                self->tellFailure(failure);
                return false;
            },
            done);
    });
    setWaiting(m_isSaving);
}

void SecretEditorPage::onSecretsWritten(const std::shared_ptr<SecretChange> &change, const QList<SecretEntry> &entries,
                                        const Saved &done)
{
    const auto result = store();
    if (result) {
        m_secrets.setStored(entries);
        return endSaving(
            [this] {
                stored();
                return true;
            },
            done);
    }
    change->takeBack([=, self = QPointer(this)](const SecretChange::Result &takenBack) {
        if (!self)
            return;
        self->endSaving(
            [=] {
                if (!takenBack)
                    self->tellFailure(takenBack.error());
                self->refused(result.error());
                return false;
            },
            done);
    });
}

void SecretEditorPage::refused(const WorkspaceFailure &failure)
{
    m_services.prompts->tell(this, refusal(), text::workspaceFailure(failure));
}

void SecretEditorPage::tellFailure(const SecretChangeFailure &failure)
{
    QStringList sentences{text::secretFailure(failure.reason)};
    if (!failure.notTakenBack.isEmpty()) {
        QStringList slotNames;
        for (const SecretKey &key : failure.notTakenBack)
            slotNames << key.slot;
        sentences << text::secretsNotTakenBack(slotNames);
        m_secrets.askAgain();
    }
    m_services.prompts->tell(this, refusal(), sentences.join(u' '));
}

void SecretEditorPage::endSaving(const std::function<bool()> &end, const Saved &done)
{
    m_isSaving = false;
    const bool wasDisabled = !isEnabled();
    setWaiting(false);
    done(end());
    if (wasDisabled)
        Q_EMIT savingChanged();
}

void SecretEditorPage::setWaiting(bool isWaiting)
{
    if (isWaiting == !isEnabled())
        return;
    if (isWaiting)
        m_focus = focusWidget();
    setEnabled(!isWaiting);
    if (isWaiting)
        Q_EMIT savingChanged();
    else if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace console
