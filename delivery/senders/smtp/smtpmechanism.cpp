// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpmechanism.h"

#include <curl/curl.h>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using enum SmtpMechanism;

QList<SmtpMechanism> preference(SmtpSignIn signIn, MailSecurity security)
{
    if (signIn == SmtpSignIn::OAuth2)
        return {XOAuth2};
    if (security == MailSecurity::None)
        return {ScramSha256, ScramSha1, CramMd5, Ntlm, Plain, Login};
    return {ScramSha256, ScramSha1, Plain, Login, CramMd5, Ntlm};
}

bool isPossible(SmtpMechanism mechanism, const SaslAbilities &abilities)
{
    switch (mechanism) {
    case ScramSha256:
    case ScramSha1:
        return abilities.scram;
    case Ntlm:
        return abilities.ntlm;
    case Plain:
    case Login:
    case CramMd5:
    case XOAuth2:
        break;
    }
    return true;
}

} // namespace

QString mechanismName(SmtpMechanism mechanism)
{
    switch (mechanism) {
    case ScramSha256:
        return u"SCRAM-SHA-256"_s;
    case ScramSha1:
        return u"SCRAM-SHA-1"_s;
    case Plain:
        return u"PLAIN"_s;
    case Login:
        return u"LOGIN"_s;
    case CramMd5:
        return u"CRAM-MD5"_s;
    case Ntlm:
        return u"NTLM"_s;
    case XOAuth2:
        break;
    }
    return u"XOAUTH2"_s;
}

bool showsPassword(SmtpMechanism mechanism)
{
    return mechanism == Plain || mechanism == Login;
}

SaslAbilities SaslAbilities::ofThisComputer()
{
    const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
    return {(version->features & CURL_VERSION_GSASL) != 0, (version->features & CURL_VERSION_NTLM) != 0};
}

Expected<SmtpMechanism, NoMechanism> chooseMechanism(const SmtpCapabilities &capabilities, SmtpSignIn signIn,
                                                     MailSecurity security, const SaslAbilities &abilities)
{
    if (!capabilities.signIn)
        return Unexpected(NoMechanism::NoSignIn);
    const QList<SmtpMechanism> order = preference(signIn, security);
    const auto chosen = std::find_if(order.begin(), order.end(), [&](SmtpMechanism mechanism) {
        return isPossible(mechanism, abilities) && capabilities.mechanisms.contains(mechanismName(mechanism));
    });
    if (chosen == order.end())
        return Unexpected(NoMechanism::NoneInCommon);
    return *chosen;
}

} // namespace console
