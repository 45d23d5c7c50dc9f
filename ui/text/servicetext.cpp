// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/servicetext.h"

#include "ui/text/outcometext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceText)
};

struct RehearsalName
{
    QLatin1StringView code;
    const char *name;
};

const RehearsalName rehearsalNames[] = {
    {"http.401-extension"_L1, QT_TRANSLATE_NOOP("ServiceText", "401: the endpoint asks for a sign-in")},
    {"http.413-extension"_L1, QT_TRANSLATE_NOOP("ServiceText", "413: the scan is too large for the endpoint")},
    {"http.500-extension"_L1, QT_TRANSLATE_NOOP("ServiceText", "500: the endpoint fails over the scan")},
    {"http.503-extension"_L1, QT_TRANSLATE_NOOP("ServiceText", "503: the endpoint asks to wait")},
    {"smtp.535-5.7.139-tenant"_L1,
     QT_TRANSLATE_NOOP("ServiceText", "535 5.7.139: sign-in is off for the organization")},
    {"smtp.535-5.7.139-mailbox"_L1, QT_TRANSLATE_NOOP("ServiceText", "535 5.7.139: sign-in is off for the mailbox")},
    {"smtp.535-5.7.139-security-defaults"_L1,
     QT_TRANSLATE_NOOP("ServiceText", "535 5.7.139: security defaults forbid the sign-in")},
    {"smtp.535-5.7.139-criteria"_L1, QT_TRANSLATE_NOOP("ServiceText", "535 5.7.139: a policy forbids the sign-in")},
    {"smtp.550-5.7.60"_L1, QT_TRANSLATE_NOOP("ServiceText", "550 5.7.60: the account may not send as this sender")},
    {"smtp.550-5.1.10"_L1, QT_TRANSLATE_NOOP("ServiceText", "550 5.1.10: the recipient is unknown")},
    {"smtp.552-5.3.4"_L1, QT_TRANSLATE_NOOP("ServiceText", "552 5.3.4: the mail is too large")},
    {"smtp.421-4.3.2"_L1, QT_TRANSLATE_NOOP("ServiceText", "421 4.3.2: the server ends the connection")},
    {"smtp.stall"_L1, QT_TRANSLATE_NOOP("ServiceText", "Stops taking the mail halfway")},
    {"smtp.drop"_L1, QT_TRANSLATE_NOOP("ServiceText", "Cuts the connection halfway")},
    {"ews.ErrorImpersonateUserDenied"_L1,
     QT_TRANSLATE_NOOP("ServiceText", "ErrorImpersonateUserDenied: the account may not act for the terminal user")},
    {"ews.ErrorNonExistentMailbox"_L1,
     QT_TRANSLATE_NOOP("ServiceText", "ErrorNonExistentMailbox: there is no such mailbox")},
    {"ews.ErrorServerBusy"_L1, QT_TRANSLATE_NOOP("ServiceText", "ErrorServerBusy: Exchange asks to slow down")},
    {"http.401"_L1, QT_TRANSLATE_NOOP("ServiceText", "401: the sign-in is refused")},
    {"http.403"_L1, QT_TRANSLATE_NOOP("ServiceText", "403: Web Services are switched off")},
    {"http.413"_L1, QT_TRANSLATE_NOOP("ServiceText", "413: the request is too large")},
    {"AADSTS50011"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS50011: the redirect URI is not registered")},
    {"access_denied"_L1, QT_TRANSLATE_NOOP("ServiceText", "access_denied: the access is declined on the page")},
    {"AADSTS65001"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS65001: nobody has consented to the access")},
    {"AADSTS50076"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS50076: a policy asks for a second factor")},
    {"AADSTS700082"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS700082: the refresh token has expired")},
    {"AADSTS7000215"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS7000215: the client secret is wrong")},
    {"AADSTS7000222"_L1, QT_TRANSLATE_NOOP("ServiceText", "AADSTS7000222: the client secret has expired")},
    {"http.503"_L1, QT_TRANSLATE_NOOP("ServiceText", "503: the identity provider is overloaded")},
    {"oauth.no-answer"_L1, QT_TRANSLATE_NOOP("ServiceText", "Answers too late")},
    {"oauth.not-json"_L1, QT_TRANSLATE_NOOP("ServiceText", "Answers with a web page in place of a token")},
    {"oauth.nonce"_L1, QT_TRANSLATE_NOOP("ServiceText", "Gives an ID token of another sign-in")},
    {"oauth.expired"_L1, QT_TRANSLATE_NOOP("ServiceText", "Gives an ID token that has expired")},
};

} // namespace

QString endpoint(Arrival::Endpoint endpoint)
{
    switch (endpoint) {
    case Arrival::Endpoint::Extension:
        return Texts::tr("Extension endpoint");
    case Arrival::Endpoint::Folder:
        return Texts::tr("Folder", "the folder that the practice receiver watches");
    case Arrival::Endpoint::Mail:
        return Texts::tr("Mail server");
    case Arrival::Endpoint::Exchange:
        return Texts::tr("Exchange Web Services");
    case Arrival::Endpoint::Identity:
        return Texts::tr("Identity provider");
    }
    return {};
}

QString rehearsal(const QString &code)
{
    for (const RehearsalName &row : rehearsalNames) {
        if (row.code == code)
            return Texts::tr(row.name);
    }
    return code;
}

QString receiverFailure(const ReceiverFailure &failure)
{
    switch (failure.code) {
    case ReceiverFailure::Code::PortInUse:
        return Texts::tr("Another program listens on port %1. Ending it, or choosing another port, lets the practice "
                         "receiver start.")
            .arg(failure.subject);
    case ReceiverFailure::Code::FolderNotWritable:
        return Texts::tr("The folder ‘%1’ for arrivals cannot be written to.").arg(failure.subject);
    case ReceiverFailure::Code::Failed:
        break;
    }
    return Texts::tr("The practice receiver cannot listen on this computer: %1").arg(failure.technical);
}

QString generatorFailure(const GeneratorFailure &failure)
{
    switch (failure.code) {
    case GeneratorFailure::Code::HelperMissing:
        return Texts::tr("The sample scan cannot be made: the program ‘%1’ is missing. Installing the console again "
                         "brings it back; a file of one's own can be sent meanwhile.")
            .arg(failure.subject);
    case GeneratorFailure::Code::NotWritable:
        return Texts::tr("The sample scan cannot be written to ‘%1’. There may be no space left for temporary files.")
            .arg(failure.subject);
    case GeneratorFailure::Code::TooSmall:
        return Texts::tr("The pages of the sample scan alone take %1 (%2 bytes), which is more than its size is to be. "
                         "Fewer pages, a lower resolution or a larger size help.")
            .arg(bytes(failure.leastSize), QLocale().toString(failure.leastSize));
    case GeneratorFailure::Code::Failed:
        break;
    }
    return Texts::tr("The sample scan cannot be made: %1").arg(failure.technical);
}

} // namespace console::text
