// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/valuedraft.h"
#include "models/support/secret.h"
#include "models/system/systemproblem.h"

#include <QMap>

namespace console {

// The system configuration being edited.
//
// Secrets are edited beside the value, because they are stored elsewhere; they are never in the steps that undo keeps.
class SystemDraft : public ValueDraft<SystemConfiguration>
{
public:
    using ValueDraft::ValueDraft;

    bool isTouched() const override { return ValueDraft::isTouched() || !m_secrets.isEmpty(); }
    int errors() const override { return errorCount(m_problems); }
    const SystemProblems &problems() const { return m_problems; }

    // What is to be stored for the slot with the next save. An empty one removes what is stored.
    void setSecret(const QString &slot, const Secret &secret);
    void keepSecret(const QString &slot); // as it is stored
    const QMap<QString, Secret> &secrets() const { return m_secrets; }

    // Brings the value into the form that is kept, for a save: see tidied().
    void tidy();

private:
    void judge() override { m_problems = validate(edited()); }
    void settled() override { m_secrets.clear(); }

    SystemProblems m_problems;
    QMap<QString, Secret> m_secrets;
};

} // namespace console
