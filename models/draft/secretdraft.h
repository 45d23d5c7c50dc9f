// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/valuedraft.h"
#include "models/support/secret.h"

#include <QMap>

namespace console {

// A draft of something that has secrets too. They are edited beside the value, because they are stored elsewhere, and
// are never in the steps that undo keeps.
template<class Value>
class SecretDraft : public ValueDraft<Value>
{
public:
    using ValueDraft<Value>::ValueDraft;

    bool isTouched() const override { return ValueDraft<Value>::isTouched() || !m_secrets.isEmpty(); }

    // What is to be stored for the slot with the next save. An empty one removes what is stored.
    void setSecret(const QString &slot, const Secret &secret)
    {
        m_secrets.insert(slot, secret);
        this->update();
    }

    void keepSecret(const QString &slot) // as it is stored
    {
        if (m_secrets.remove(slot) > 0)
            this->update();
    }

    const QMap<QString, Secret> &secrets() const { return m_secrets; }

protected:
    void settled() override { m_secrets.clear(); }

private:
    QMap<QString, Secret> m_secrets; // by slot
};

} // namespace console
