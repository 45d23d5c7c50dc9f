// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/explanationsource.h"

#include "models/connector/connectortype.h"
#include "ui/text/explanationparts.h"

#include <QLatin1StringView>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

enum class Publication {
    Rfc, // name: its number, place: the section
    MicrosoftLearn, // name: the page's title, place: its path
    Specification, // of the product; name: the heading
    Web, // name: the publisher and title, place: the address
};

struct Source
{
    // Codes, or what they are made of, with a space before and after each; see keysOf().
    QLatin1StringView keys;
    Publication publication;
    const char *name; // as it is published, in English
    QLatin1StringView place = {};
    QLatin1StringView words = {}; // as in MailReason
};

constexpr auto impersonationPage =
    "exchange/client-developer/exchange-web-services/impersonation-and-ews-in-exchange"_L1;
constexpr auto ewsOAuthPage =
    "exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth"_L1;
constexpr auto submissionTitle = "Changes in message store and throttling for concurrent connections";
constexpr auto submissionPage = "troubleshoot/exchange/send-emails/smtp-submission-improvements"_L1;
constexpr auto nonDeliveryTitle = "Email non-delivery reports and SMTP errors in Exchange Online";
constexpr auto nonDeliveryPage = "troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online"_L1;

// The first one that has the key counts.
const Source sources[] = {
    // Exchange Online's replies
    {" 5.7.139 "_L1, Publication::MicrosoftLearn,
     "Enable or disable authenticated client SMTP submission (SMTP AUTH) in Exchange Online",
     "exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission"_L1},
    {" 554-5.2.0 "_L1, Publication::MicrosoftLearn, submissionTitle, submissionPage, "submission quota"_L1},
    {" 5.2.2 "_L1, Publication::MicrosoftLearn, nonDeliveryTitle, nonDeliveryPage, "submission quota"_L1},
    {" 5.7.57 5.7.60 5.7.64 5.2.252 554-5.2.0 "_L1, Publication::MicrosoftLearn,
     "Fix issues with printers, scanners, and LOB apps that send email using Microsoft 365",
     "troubleshoot/exchange/email-delivery/"
     "fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off"_L1},
    {" 5.7.3 "_L1, Publication::MicrosoftLearn, "Authenticate an IMAP, POP or SMTP connection using OAuth",
     "exchange/client-developer/legacy-protocols/"
     "how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth"_L1},
    {" 554-5.2.2 432 "_L1, Publication::MicrosoftLearn, submissionTitle, submissionPage},
    {" 4.7.66 "_L1, Publication::MicrosoftLearn,
     "Opt-in to Exchange Online endpoint for legacy TLS clients using SMTP AUTH",
     "exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth"_L1},
    {" 5.7.705 5.7.708 5.1.8 5.1.10 5.1.90 5.4.1 "_L1, Publication::MicrosoftLearn, nonDeliveryTitle, nonDeliveryPage},
    {" 5.7.30 "_L1, Publication::Web,
     "Exchange Team Blog, ‘Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline’",
     "https://techcommunity.microsoft.com/blog/exchange/"
     "updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835"_L1},
    {" 5.7.68 "_L1, Publication::Web,
     "Exchange Team Blog, ‘Introducing more control over Direct Send in Exchange Online’",
     "https://techcommunity.microsoft.com/blog/exchange/"
     "introducing-more-control-over-direct-send-in-exchange-online/4408790"_L1},
    {" 5.5.124 "_L1, Publication::Web, "sasl-xoauth2, issue 110",
     "https://github.com/tarickb/sasl-xoauth2/issues/110"_L1},

    // SMTP
    {" Tls-454 no-starttls 451-5.7.3 "_L1, Publication::Rfc, "3207", "4"_L1},
    {" 530 "_L1, Publication::Rfc, "3207", "4"_L1, "starttls"_L1},
    {" no-sign-in no-mechanism "_L1, Publication::Rfc, "4954", "3"_L1},
    {" SignIn-504 5.7.4 "_L1, Publication::Rfc, "4954", "4"_L1},
    {" 530 534 535 538 SignIn-454 5.7.8 5.7.9 5.7.11 "_L1, Publication::Rfc, "4954", "6"_L1},
    {" challenge challenge-400 challenge-401 challenge-403 "_L1, Publication::Rfc, "7628", "3.2.2"_L1},
    {" 552-5.2.2 "_L1, Publication::Rfc, "3463", "3.3"_L1}, // a full mailbox, and not a large mail
    {" 552 size-limit "_L1, Publication::Rfc, "1870", "6"_L1},
    {" no-smtputf8 "_L1, Publication::Rfc, "6531", "3.2"_L1},
    {" 4.2.0 4.2.1 4.7.1 450 "_L1, Publication::Rfc, "6647", "2"_L1, "greylist"_L1},
    {" no-recipient no-sender invalid-recipient invalid-sender address-invalid "_L1, Publication::Rfc, "5321",
     "4.1.2"_L1},
    {" smtp.upload-stalled smtp.no-answer "_L1, Publication::Rfc, "5321", "4.5.3.2"_L1},
    {" smtp.malformed "_L1, Publication::Rfc, "5321", "4.2"_L1},
    {" connector.mail-server-missing "_L1, Publication::Specification, "Email (SMTP), System settings"},

    // Exchange
    {" ews.ErrorImpersonateUserDenied ews.ErrorImpersonationDenied ews.ErrorImpersonationFailed "
     "ews.ErrorInvalidExchangeImpersonationHeaderData "_L1,
     Publication::MicrosoftLearn, "Impersonation and EWS in Exchange", impersonationPage},
    {" ews.no-mailbox "_L1, Publication::Specification, "Microsoft Exchange, Impersonation"},
    {" ews.ErrorServerBusy ews.ErrorExceededConnectionCount exchange-429 exchange-503 "_L1, Publication::MicrosoftLearn,
     "EWS throttling in Exchange", "exchange/client-developer/exchange-web-services/ews-throttling-in-exchange"_L1},
    {" ews.ErrorMessageSizeExceeded exchange-413 exchange-507 "_L1, Publication::MicrosoftLearn,
     "Configure client-specific message size limits in Exchange Server",
     "exchange/architecture/client-access/client-message-size-limits"_L1},
    {" ews.ErrorInvalidServerVersion ews.ErrorIncorrectSchemaVersion ews.ErrorInvalidSchemaVersionForMailboxVersion "_L1,
     Publication::MicrosoftLearn, "RequestServerVersion",
     "exchange/client-developer/web-service-reference/requestserverversion"_L1},
    {" exchange-403 "_L1, Publication::MicrosoftLearn, "Control access to EWS in Exchange",
     "exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange"_L1},
    {" ews.token "_L1, Publication::MicrosoftLearn, "Authenticate an EWS application by using OAuth", ewsOAuthPage},
    {" ews.token-over-http "_L1, Publication::Rfc, "6750", "5.3"_L1},
    {" ews.extended-protection "_L1, Publication::MicrosoftLearn,
     "Configure Windows Extended Protection in Exchange Server",
     "exchange/plan-and-deploy/post-installation-tasks/security-best-practices/exchange-extended-protection"_L1},
    {" exchange-401 ews.basic-over-http ews.no-scheme ews.negotiate-no-ticket "_L1, Publication::MicrosoftLearn,
     "Authentication and EWS in Exchange",
     "exchange/client-developer/exchange-web-services/authentication-and-ews-in-exchange"_L1},
    {" ews "_L1, Publication::MicrosoftLearn, "ResponseCode",
     "exchange/client-developer/web-service-reference/responsecode"_L1},

    // HTTP
    {" extension-400 extension-405 extension-415 "_L1, Publication::Specification,
     "Extension, API documentation that the extension should implement"},
    {" http.429 "_L1, Publication::Rfc, "6585", "4"_L1},
    {" http.507 "_L1, Publication::Rfc, "4918", "11.5"_L1},
    {" http.upload-stalled http.no-answer "_L1, Publication::Rfc, "9112", "9.5"_L1},

    // Sign-in at Microsoft 365
    {" AADSTS "_L1, Publication::MicrosoftLearn, "Microsoft Entra authentication and authorization error codes",
     "entra/identity-platform/reference-error-codes"_L1},
    {" access_denied unauthorized_client invalid_scope invalid_request unsupported_response_type server_error "
     "temporarily_unavailable "_L1,
     Publication::Rfc, "6749", "4.1.2.1"_L1},
    {" invalid_grant invalid_client unsupported_grant_type "_L1, Publication::Rfc, "6749", "5.2"_L1},
    {" authorization_pending slow_down expired_token "_L1, Publication::Rfc, "8628", "3.5"_L1},
    {" oauth.no-device-code "_L1, Publication::Rfc, "8628", "4"_L1},
    {" authorization_declined bad_verification_code code_expired "_L1, Publication::MicrosoftLearn,
     "Microsoft identity platform and the OAuth 2.0 device authorization grant flow",
     "entra/identity-platform/v2-oauth2-device-code"_L1},
    {" interaction_required login_required account_selection_required consent_required request_not_supported "
     "request_uri_not_supported "_L1,
     Publication::Web, "OpenID Connect Core 1.0, 3.1.2.6",
     "https://openid.net/specs/openid-connect-core-1_0.html#AuthError"_L1},
    {" invalid_resource "_L1, Publication::MicrosoftLearn,
     "Microsoft identity platform and OAuth 2.0 authorization code flow",
     "entra/identity-platform/v2-oauth2-auth-code-flow"_L1},
    {" oauth.id-token oauth.algorithm oauth.signature oauth.unknown-key oauth.key-issuer oauth.weak-key oauth.issuer "
     "oauth.tenant-id oauth.other-tenant oauth.audience oauth.nonce oauth.expired oauth.not-yet-valid oauth.keys "_L1,
     Publication::Web, "OpenID Connect Core 1.0, 3.1.3.7",
     "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation"_L1},
    {" oauth.state oauth.no-state oauth.second-redirect "_L1, Publication::Rfc, "6749", "10.12"_L1},
    {" oauth.answer-issuer "_L1, Publication::Rfc, "9207", "2.4"_L1},
    {" oauth.endpoint-unprotected oauth.endpoint-host oauth.discovery "_L1, Publication::Web,
     "OpenID Connect Discovery 1.0, 4.3",
     "https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation"_L1},
    {" oauth.fields oauth.token-type "_L1, Publication::Rfc, "6749", "5.1"_L1},
    {" oauth "_L1, Publication::Specification, "Microsoft 365 OAuth 2.0"},

    // TLS
    {" tls.other-host "_L1, Publication::Rfc, "9525", "6"_L1},
    {" tls.revoked "_L1, Publication::Rfc, "5280", "6.3"_L1},
    {" tls certificate-untrusted "_L1, Publication::Rfc, "5280", "6.1"_L1},
    {" tls-failed "_L1, Publication::Rfc, "8446", "6.2"_L1},

    // Files and shares
    {" impersonation smb.owner-refused smb.owner-differs filesystem.owner-differs owner-not-changed user-not-permitted "
     "rights-unknown user-unknown "_L1,
     Publication::Specification, "File System, Impersonate terminal user"},
    {" nt.PATH_NOT_COVERED nt.DFS_UNAVAILABLE nt.DFS_EXIT_PATH_FOUND smb.no-ticket smb.guest "_L1,
     Publication::Specification, "File System, Authentication"},
    {" nt "_L1, Publication::Web, "MS-ERREF, 2.3.1 NTSTATUS Values",
     "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-erref/"
     "596a1078-e883-4972-9bbc-49e60bebca55"_L1},
    {" smb.no-smb2 "_L1, Publication::Web, "MS-SMB2, Server Message Block (SMB) Protocol Versions 2 and 3",
     "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smb2/"
     "5606ad47-5ee0-437a-817e-70c366052962"_L1},
    {" share.server-name "_L1, Publication::Rfc, "1123", "2.1"_L1},
    {" share name-too-long "_L1, Publication::MicrosoftLearn, "Naming Files, Paths, and Namespaces",
     "windows/win32/fileio/naming-a-file"_L1},
    {" unresolved-variable unsafe-value not-available "_L1, Publication::Specification, "File System, Base location"},
    {" errno "_L1, Publication::Web, "Linux man-pages, errno(3)",
     "https://man7.org/linux/man-pages/man3/errno.3.html"_L1},
    {" curl "_L1, Publication::Web, "libcurl error codes", "https://curl.se/libcurl/c/libcurl-errors.html"_L1},
    {" host-not-found "_L1, Publication::Rfc, "1035", "4.1.1"_L1},

    // What the form says already
    {" of-file-system "_L1, Publication::Specification, "File System"},
    {" of-smtp "_L1, Publication::Specification, "Email (SMTP)"},
    {" of-exchange "_L1, Publication::Specification, "Microsoft Exchange"},
    {" of-extension "_L1, Publication::Specification, "Extension"},
};

// Whose cause says more than their code.
constexpr Cause toldByCause[] = {
    Cause::CertificateUntrusted, Cause::TlsFailed,     Cause::UserUnknown,
    Cause::UserNotPermitted,     Cause::RightsUnknown, Cause::OwnerNotChanged,
};

const Source *find(const QStringList &keys, const Failure &failure)
{
    const auto isSaid = [&](const Source &source) { return answerHolds(failure, source.words); };
    for (const QString &key : keys) {
        const Source *found = key.isEmpty() ? nullptr : findReason<Source>(sources, key, isSaid);
        if (found)
            return found;
    }
    return nullptr;
}

Explanation located(Explanation explanation, const QString &title, const QString &page)
{
    explanation.source = title;
    explanation.sourcePage = page;
    return explanation;
}

Explanation ofRfc(Explanation explanation, const QString &number, const QString &section)
{
    return located(std::move(explanation), ExplanationText::tr("RFC %1, section %2").arg(number, section),
                   u"https://www.rfc-editor.org/rfc/rfc%1#section-%2"_s.arg(number, section));
}

Explanation published(Explanation explanation, const Source &source)
{
    const QString name = QString::fromUtf8(source.name);
    switch (source.publication) {
    case Publication::Rfc:
        return ofRfc(std::move(explanation), name, source.place);
    case Publication::MicrosoftLearn:
        //: %1 is the title of a page, in English
        return located(std::move(explanation), ExplanationText::tr("Microsoft Learn, ‘%1’").arg(name),
                       "https://learn.microsoft.com/en-us/"_L1 + source.place);
    case Publication::Specification:
        //: Of the product that the connectors belong to; %1 is a heading, in English
        return located(std::move(explanation),
                       ExplanationText::tr("Specification ‘Edit Connector - Configuration’, ‘%1’").arg(name), {});
    case Publication::Web:
        break;
    }
    return located(std::move(explanation), name, source.place);
}

// RFC 9110 has a section for each status, in their order; empty where it has none.
QString sectionOfStatus(int status)
{
    constexpr int outOfOrder[][2] = {{421, 20}, {422, 21}, {426, 22}};
    for (const auto &[value, section] : outOfOrder) {
        if (value == status)
            return u"15.5.%1"_s.arg(section);
    }
    const auto within = [=](int first, int last) { return status >= first && status <= last; };
    if (!within(300, 308) && !within(400, 418) && !within(500, 505))
        return {};
    return u"15.%1.%2"_s.arg(status / 100 + 1).arg(status % 100 + 1);
}

// RFC 3463 has a section for each kind of an enhanced code, in their order; empty where it has none.
QString sectionOfEnhancedCode(const QString &code)
{
    const int kind = code.section(u'.', 1, 1).toInt();
    return code.count(u'.') == 2 && kind >= 1 && kind <= 7 ? u"3.%1"_s.arg(kind + 1) : QString();
}

// "535-5.7.139" of a mail server: where it was said, as a whole, the enhanced code, the reply.
QStringList keysOfReply(const QString &reply, Stage stage)
{
    const QString number = reply.section(u'-', 0, 0);
    return {stageName(stage) + u'-' + number, reply, reply.section(u'-', 1), number};
}

// "smtp" and "535-5.7.139": what a code is made of.
QString familyOf(const QString &code)
{
    return code.section(u'.', 0, 0);
}

QString restOf(const QString &code)
{
    return code.section(u'.', 1);
}

// The most exact first.
QStringList keysOf(const Failure &failure, const Connector &connector)
{
    const QString family = familyOf(failure.code);
    QStringList keys{failure.code};
    if (family == "http"_L1)
        keys.prepend(typeInfo(typeOf(connector.settings)).id + u'-' + restOf(failure.code));
    if (family == "smtp"_L1 || family == "mail"_L1)
        keys << keysOfReply(restOf(failure.code), failure.stage);
    if (failure.code.startsWith("ews.token-2"_L1))
        keys << u"ews.token"_s;
    if (std::find(std::begin(toldByCause), std::end(toldByCause), failure.cause) != std::end(toldByCause))
        keys << causeName(failure.cause);
    if (failure.cause == Cause::InvalidConnector && family == "connector"_L1)
        keys << u"of-"_s + typeInfo(typeOf(connector.settings)).id;
    return keys;
}

// What is numbered by a standard is found by the number; empty where it is not.
Explanation numbered(Explanation explanation, const QString &code)
{
    const QString rest = restOf(code);
    if (familyOf(code) == "http"_L1) {
        if (const QString section = sectionOfStatus(rest.toInt()); !section.isEmpty())
            return ofRfc(std::move(explanation), u"9110"_s, section);
    }
    if (familyOf(code) == "smtp"_L1) {
        if (const QString section = sectionOfEnhancedCode(rest.section(u'-', 1)); !section.isEmpty())
            return ofRfc(std::move(explanation), u"3463"_s, section);
        if (rest.section(u'-', 0, 0).toInt() > 0)
            return ofRfc(std::move(explanation), u"5321"_s, u"4.2.3"_s);
    }
    return explanation;
}

Explanation found(Explanation explanation, const Failure &failure, const QStringList &exact, const QStringList &coarse)
{
    if (const Source *source = find(exact, failure))
        return published(std::move(explanation), *source);
    explanation = numbered(std::move(explanation), failure.code);
    const Source *source = explanation.source.isEmpty() ? find(coarse, failure) : nullptr;
    return source ? published(std::move(explanation), *source) : explanation;
}

} // namespace

Explanation withSource(Explanation explanation, const Failure &failure, const Connector &connector)
{
    return found(std::move(explanation), failure, keysOf(failure, connector),
                 {familyOf(failure.code), causeName(failure.cause)});
}

Explanation withSource(Explanation explanation, const OAuthFailure &failure, int number)
{
    QStringList exact{failure.code, restOf(failure.code), failure.error};
    if (number != 0)
        exact.prepend(u"AADSTS"_s);
    const Failure told{Stage::SignIn, Cause::SignInRefused, failure.code, {}, failure.technical};
    return found(std::move(explanation), told, exact, {familyOf(failure.code)});
}

} // namespace console::text
