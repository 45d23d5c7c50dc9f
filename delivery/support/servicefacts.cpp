// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/servicefacts.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(SecretStoreStatus::State state)
{
    switch (state) {
    case SecretStoreStatus::State::Unknown:
        return "not asked yet"_L1;
    case SecretStoreStatus::State::Ready:
        return "ready"_L1;
    case SecretStoreStatus::State::Locked:
        return "locked"_L1;
    case SecretStoreStatus::State::Missing:
        return "missing"_L1;
    case SecretStoreStatus::State::Unavailable:
        return "unavailable"_L1;
    }
    return {};
}

} // namespace

Fact secretStoreFact(const SecretStoreStatus &status)
{
    QString text = secretStoreKindName(status.kind) + u": "_s + nameOf(status.state);
    if (!status.technical.isEmpty())
        text += u", "_s + status.technical;
    return {u"secret-store"_s, text};
}

Fact receiverFact(const PracticeReceiver &receiver)
{
    return {u"practice-receiver"_s,
            receiver.isRunning() ? u"runs at port %1"_s.arg(receiver.extensionUrl().port()) : u"does not run"_s};
}

} // namespace console
