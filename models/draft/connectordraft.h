// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/connector/connectortype.h"
#include "models/draft/secretdraft.h"

#include <QHash>

namespace console {

// A connector being edited, judged against the rest of the workspace. What was typed under one connector type is kept
// while another is chosen, and what was typed under one authentication is in the value, until apply, revert or load.
class ConnectorDraft : public SecretDraft<Connector>
{
public:
    using SecretDraft::SecretDraft;

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

    // Takes out of the value and the secrets what its choices do not use, for a save: see withoutUnused().
    void dropUnused();

private:
    void judge() override;
    void settled() override;

    ValidationContext m_context;
    Problems m_problems;
    QHash<ConnectorType, ConnectorSettings> m_parked;
};

} // namespace console
