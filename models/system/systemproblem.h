// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"
#include "models/system/systemconfiguration.h"

#include <QDate>
#include <QString>

namespace console {

// Something to say about a field of the system configuration. One code for each sentence in ui/text.
enum class SystemProblemCode {
    MailServerMissing, // Email (SMTP) connectors can be saved, and their workflows fail
    MailServerInvalid, // no host name or address
    MailPortUnusual, // 465 without TLS from the start, or 587 and 25 with it
    MailSignInUnprotected, // the password would travel unprotected
    SenderMissing,
    SenderInvalid, // no e-mail address
    ManagementUrlMissing, // no redirect URI can be derived
    ManagementUrlInvalid,
    ManagementUrlNotHttps,
    ManagementUrlHasMore,
    ClientIdInvalid, // no UUID, as Microsoft's are
    ClientSecretDateInvalid, // no date
    ClientSecretExpired,
    ClientSecretExpiresSoon, // within clientSecretNotice days
    AuthorityInvalid, // no https address with a host
    TenantMissing,
    TenantInvalid, // no domain, no UUID and none of Microsoft's names
    TenantForPersonalAccounts, // "consumers" and "common" let in personal accounts, which are not supported
    EwsScopeMissing,
    EwsScopeUndocumented, // the one that the specification names, which Microsoft's documents do not
    EwsScopeUnusual, // neither of the two
    FingerprintInvalid, // no SHA-256 fingerprint; row
    FingerprintTwice, // row
    FaxPagePackMissing, // none: Extension is not offered
};

QString systemProblemCodeName(SystemProblemCode code); // "mail-server-missing": stable

struct SystemProblem
{
    QString field; // the JSON path: "mailServer.host"
    SystemProblemCode code = SystemProblemCode::MailServerMissing;
    Severity severity = Severity::Error;
    QString subject = {};
    int row = -1; // the position in a list field, else -1

    bool operator==(const SystemProblem &) const = default;
};

using SystemProblems = QList<SystemProblem>;

inline constexpr int clientSecretNotice = 30; // days

SystemProblems validate(const SystemConfiguration &system, const QDate &today);

// "2027-01-31"; invalid where the text is anything else.
QDate isoDate(const QString &text);

// SHA-256 fingerprints come with colons, spaces and in capitals; kept are 64 lower-case hexadecimal digits. Empty where
// the text is none.
QString normalizedFingerprint(const QString &text);

} // namespace console
