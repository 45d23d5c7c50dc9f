// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/tokenfailure.h"

#include "models/connector/field.h"

#include <QStringList>
#include <QUrl>

#include <array>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Kind = OAuthFailure::Kind;

bool isAboutSecrets(const QString &code)
{
    return code == "oauth.no-authorization"_L1 || code.startsWith("secret."_L1);
}

Cause notReadyCause(const QString &code)
{
    if (code == "oauth.no-authorization"_L1 || code == "secret.missing"_L1)
        return Cause::SecretMissing;
    return isAboutSecrets(code) ? Cause::SecretStoreUnavailable : Cause::InvalidConnector;
}

Cause unreachableCause(const QString &code)
{
    static constexpr std::array causes{
        std::pair("oauth.host-not-found"_L1, Cause::HostNotFound),
        std::pair("oauth.connection-refused"_L1, Cause::ConnectionRefused),
        std::pair("oauth.connection-lost"_L1, Cause::ConnectionReset),
        std::pair("oauth.no-answer"_L1, Cause::TimedOut),
    };
    for (const auto &[name, cause] : causes) {
        if (code == name)
            return cause;
    }
    return code.startsWith("tls."_L1) ? Cause::CertificateUntrusted : Cause::HostUnreachable;
}

Cause causeOf(const OAuthFailure &failure)
{
    switch (failure.kind) {
    case Kind::NotReady:
        return notReadyCause(failure.code);
    case Kind::Unreachable:
        return unreachableCause(failure.code);
    case Kind::Refused:
        return Cause::SignInRefused;
    case Kind::Temporary:
        return Cause::ServerFailed;
    case Kind::Untrustworthy:
    case Kind::Malformed:
    case Kind::Cancelled:
        break;
    }
    return Cause::ProtocolViolated;
}

// What the provider's support asks for.
QString answered(const OAuthFailure &failure)
{
    QStringList lines;
    for (const auto &[name, value] : {std::pair("error"_L1, failure.error), std::pair("trace_id"_L1, failure.traceId),
                                      std::pair("correlation_id"_L1, failure.correlationId)}) {
        if (!value.isEmpty())
            lines << u"%1: %2"_s.arg(name, value);
    }
    return lines.join(u'\n');
}

} // namespace

Outcome tokenOutcome(const OAuthFailure &failure, const SystemConfiguration &system)
{
    if (failure.kind == Kind::Cancelled)
        return Cancelled{};
    const QString subject = isAboutSecrets(failure.code) ? secretSlotName(SecretSlot::AccessToken)
                                                         : QUrl(system.microsoftAuthority.trimmed()).host();
    return Failure{Stage::Prepare,    causeOf(failure),  failure.code,      subject,
                   failure.technical, answered(failure), failure.retryAfter};
}

} // namespace console
