// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/connectorbinder.h"

#include "ui/editors/shared/connectorauthorization.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/text/problemtext.h"
#include "ui/text/secrettext.h"

namespace console {

ConnectorBinder::ConnectorBinder(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                                 QObject *parent)
    : DraftBinder(draft, parent)
    , m_draft(draft)
    , m_secrets(secrets)
    , m_authorization(authorization)
{
    connect(secrets, &StoredSecrets::changed, this, &ConnectorBinder::refresh);
    connect(authorization, &ConnectorAuthorization::changed, this, &ConnectorBinder::refresh);
    // It is said at once, also at a field of a new connector that nobody has touched.
    connect(authorization, &ConnectorAuthorization::noticed, this,
            [this](const QString &field) { edited(field, [] {}); });
}

QList<FieldMessage> ConnectorBinder::messages() const
{
    QList<FieldMessage> messages;
    for (const Problem &problem : m_draft->problems())
        messages.append({fieldName(problem.field), problem.severity, text::problem(problem, m_draft->edited())});
    for (const SecretSlot slot : typeInfo(typeOf(m_draft->edited().settings)).secretSlots) {
        const QString name = secretSlotName(slot);
        if (m_secrets->state(name) == StoredSecrets::State::Unreadable)
            messages.append({name, Severity::Warning, text::secretFailure(m_secrets->failure(name))});
    }
    if (const auto &notice = m_authorization->notice())
        messages.append({fieldName(notice->field), notice->severity, notice->text});
    return messages;
}

} // namespace console
