// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/secretrow.h"

#include "ui/editors/shared/secrettext.h"
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
    setHelp(text::secretStorage());
    connect(edit, &PasswordEdit::edited, this,
            [this](const Secret &secret) { Q_EMIT edited(secret.isEmpty() ? std::nullopt : std::optional(secret)); });
    connect(this, &FieldRow::actionTriggered, this,
            [this] { Q_EMIT edited(m_removes ? std::nullopt : std::optional(Secret())); });
}

void SecretRow::showSecret(StoredSecrets::State state, const std::optional<Secret> &next)
{
    m_removes = next && next->isEmpty();
    if ((!next || m_removes) && !m_edit->text().isEmpty())
        m_edit->clear();
    m_edit->setReadOnly(state == StoredSecrets::State::Unknown);
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
    if (m_removes)
        m_edit->setPlaceholderText(tr("Removed when the changes are saved"));
    QStringList actions;
    if (m_removes)
        actions << tr("Keep what is stored");
    else if (state == StoredSecrets::State::Stored && !next)
        actions << tr("Remove what is stored");
    setActions(actions);
}

} // namespace console
