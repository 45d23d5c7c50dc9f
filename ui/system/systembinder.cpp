// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/systembinder.h"

#include "models/system/systemstorage.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/system/applicationcheck.h"
#include "ui/text/secrettext.h"
#include "ui/text/systemtext.h"

namespace console {

using namespace Qt::StringLiterals;

SystemBinder::SystemBinder(SystemDraft *draft, StoredSecrets *secrets, QObject *parent)
    : DraftBinder(draft, parent)
    , m_draft(draft)
    , m_secrets(secrets)
{
    connect(secrets, &StoredSecrets::changed, this, &SystemBinder::refresh);
}

QList<FieldMessage> SystemBinder::messages() const
{
    QList<FieldMessage> messages;
    for (const SystemProblem &problem : m_draft->problems()) {
        if (problem.row >= 0)
            continue;
        const FieldMessage message{problem.field, problem.severity, text::systemProblem(problem, m_draft->edited())};
        messages.append(message);
        // What is derived from the field is missing for the same reason.
        if (problem.field == "managementUrl"_L1) {
            for (const MicrosoftApplication application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange})
                messages.append({redirectUriField(application), message.severity, message.text});
        }
    }
    for (const QString &slot : systemSecretSlots()) {
        if (m_secrets->state(slot) == StoredSecrets::State::Unreadable)
            messages.append({slot, Severity::Warning, text::secretFailure(m_secrets->failure(slot))});
    }
    return messages;
}

} // namespace console
