// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/smtp/smtpcapabilities.h"
#include "delivery/senders/smtp/smtpplan.h"
#include "models/support/expected.h"

namespace console {

// How to sign in (SASL). GSSAPI is not among them: it would sign in as whoever holds this computer's ticket.
enum class SmtpMechanism { ScramSha256, ScramSha1, Plain, Login, CramMd5, Ntlm, XOAuth2 };

QString mechanismName(SmtpMechanism mechanism); // as in the server's offer: "SCRAM-SHA-256"

// Whether the password itself goes over the wire.
bool showsPassword(SmtpMechanism mechanism);

enum class NoMechanism {
    NoSignIn, // the server offers no AUTH at all
    NoneInCommon,
};

// What the libcurl of this computer can do.
struct SaslAbilities
{
    bool scram = false;
    bool ntlm = false;

    static SaslAbilities ofThisComputer();
};

// The one mechanism that is named to libcurl, which would take the first of its own list and stay with it. Protected by
// TLS, a password goes as it is in the ways that every server can; without TLS those are the last resort. A token goes
// by XOAUTH2 alone.
Expected<SmtpMechanism, NoMechanism> chooseMechanism(const SmtpCapabilities &capabilities, SmtpSignIn signIn,
                                                     MailSecurity security, const SaslAbilities &abilities);

} // namespace console
