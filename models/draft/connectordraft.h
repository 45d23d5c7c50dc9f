// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/connector/connectortype.h"
#include "models/draft/valuedraft.h"
#include "models/support/secret.h"

#include <QHash>

namespace console {

// A connector being edited, judged against the rest of the workspace. What was typed under one connector type is kept
// while another is chosen, and what was typed under one authentication is in the value, until apply, revert or load.
//
// Secrets are edited beside the value, because they are stored elsewhere; they are never in the steps that undo keeps.
class ConnectorDraft : public ValueDraft<Connector>
{
public:
    using ValueDraft::ValueDraft;

    bool isTouched() const override { return ValueDraft::isTouched() || !m_secrets.isEmpty(); }
    int errors() const override { return errorCount(m_problems); }
    const Problems &problems() const { return m_problems; }
    Problems problemsOf(Field field) const;

    const ValidationContext &context() const { return m_context; }
    void setContext(const ValidationContext &context);

    void setType(ConnectorType type);

    // Changes one member of the settings of the current type; no effect while another type is chosen.
    template<class Settings, class Value>
    void set(Value Settings::*member, const Value &value)
    {
        Connector changed = edited();
        if (auto *settings = std::get_if<Settings>(&changed.settings))
            settings->*member = value;
        edit(changed);
    }

    // What is to be stored for the slot with the next save. An empty one removes what is stored.
    void setSecret(SecretSlot slot, const Secret &secret);
    void keepSecret(SecretSlot slot); // as it is stored
    const QHash<SecretSlot, Secret> &secrets() const { return m_secrets; }

    // Whether the store holds something for the slot. Until it has answered, nothing can be typed over it.
    enum class Stored { Unknown, No, Yes };
    Stored storedSecret(SecretSlot slot) const { return m_stored.value(slot, Stored::Unknown); }
    void setStoredSecret(SecretSlot slot, Stored stored);

    // Takes out of the value what its choices do not use, for a save: see withoutUnused().
    void dropUnused();

private:
    void judge() override;
    void settled() override;
    void started() override;
    void stored() override;

    ValidationContext m_context;
    Problems m_problems;
    QHash<ConnectorType, ConnectorSettings> m_parked;
    QHash<SecretSlot, Secret> m_secrets;
    QHash<SecretSlot, Stored> m_stored;
};

} // namespace console
