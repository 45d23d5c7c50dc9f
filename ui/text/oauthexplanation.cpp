// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/oauthexplanation.h"

#include "ui/text/authorizationtext.h"
#include "ui/text/explanationsource.h"
#include "ui/text/mailplace.h"
#include "ui/text/oauthreasons.h"
#include "ui/text/secretexplanation.h"
#include "ui/text/tlsexplanation.h"

#include <QRegularExpression>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// What the sentences quote.
struct OAuthPlace
{
    AuthorizationSubject subject;
    QUrl address; // scheme, host and port
    QString connector; // name; empty: not known

    QString tenant() const { return subject.system.microsoftTenant.trimmed(); }
    QString redirectUri() const
    {
        const auto uri = console::redirectUri(subject.system.managementUrl, subject.application);
        return uri ? uri->toString(QUrl::FullyEncoded) : QString();
    }
    QString addressText() const
    {
        return address.isEmpty() ? ExplanationText::tr("the sign-in service") : address.toDisplayString();
    }
};

OAuthPlace placeOf(const AuthorizationSubject &subject, const QUrl &place, const QString &connector)
{
    const QUrl url = place.isEmpty() ? QUrl(subject.system.microsoftAuthority.trimmed()) : place;
    OAuthPlace result{subject, {}, connector};
    result.address.setScheme(url.scheme());
    result.address.setHost(url.host());
    result.address.setPort(url.port());
    return result;
}

QString wordsOf(const OAuthFailure &failure)
{
    QString words = failure.technical.isEmpty() ? failure.code : failure.technical;
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

int aadstsNumber(const QStringList &texts)
{
    static const QRegularExpression number(u"AADSTS[.-]?(\\d{4,8})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : texts) {
        if (const auto match = number.match(text); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

// A code may have been put below our own: "oauth.invalid_grant".
QString standardError(const QString &code)
{
    const QString name = code.startsWith("oauth."_L1) ? code.sliced(6) : code;
    return findReason<OAuthReason>(standardReasons(), name) ? name : QString();
}

const OAuthReason *findAnywhere(const QString &key)
{
    for (const auto &table :
         {readinessReasons(), providerReasons(), browserReasons(), identityReasons(), standardReasons()}) {
        if (const OAuthReason *found = findReason<OAuthReason>(table, key))
            return found;
    }
    return nullptr;
}

// The exact code, then what it is made of, then the error beside it.
const OAuthReason *find(const OAuthFailure &failure)
{
    QStringList keys{failure.code, standardError(failure.code)};
    if (failure.code.startsWith("http."_L1))
        keys << u"http"_s;
    keys << failure.error;
    for (const QString &key : std::as_const(keys)) {
        if (const OAuthReason *found = key.isEmpty() ? nullptr : findAnywhere(key))
            return found;
    }
    return nullptr;
}

QString consentAddress(const OAuthPlace &place)
{
    const QString client = clientIdOf(place.subject.application, place.subject.system);
    if (client.isEmpty() || !place.address.host().contains("microsoftonline."_L1))
        return {};
    return u"%1/%2/adminconsent?client_id=%3"_s.arg(place.address.toString(), place.tenant(), client);
}

QString network(MailCommand command, const OAuthPlace &place)
{
    MailPlace server;
    server.host = place.address.host();
    server.port = place.address.port(place.address.scheme() == "http"_L1 ? 80 : 443);
    server.url = place.address.toString();
    return commandText(command, server, {});
}

QString commandOf(OAuthCommand command, const OAuthPlace &place)
{
    switch (command) {
    case OAuthCommand::None:
        return {};
    case OAuthCommand::Ask:
        return network(MailCommand::Offer, place);
    case OAuthCommand::Authorize:
        return place.connector.isEmpty() ? QString() : u"scanctl authorize "_s + quoted(place.connector);
    case OAuthCommand::Consent:
        return consentAddress(place);
    case OAuthCommand::Host:
        return network(MailCommand::Host, place);
    case OAuthCommand::Port:
        return network(MailCommand::Port, place);
    case OAuthCommand::RedirectUri:
        break;
    }
    return place.redirectUri();
}

Explanation explanationOf(const OAuthReason &reason, const OAuthFailure &failure, const OAuthPlace &place)
{
    const auto sentence = [&](const char *text) {
        return filled(ExplanationText::tr(text),
                      {place.addressText(), place.tenant(), applicationTitle(place.subject.application),
                       place.redirectUri(), wordsOf(failure)});
    };
    return {sentence(reason.title), sentence(reason.meaning), menderText(reason.who), sentence(reason.remedy),
            commandOf(reason.command, place)};
}

Explanation explainUnknown(const OAuthFailure &failure, const OAuthPlace &place)
{
    const QString remedy = failure.kind == OAuthFailure::Kind::Temporary
        ? ExplanationText::tr("It may be tried again after a few minutes.")
        : ExplanationText::tr("Look up the attempt in the sign-in logs of Microsoft Entra; the details below identify "
                              "it.");
    return {ExplanationText::tr("The sign-in service refused with ‘%1’").arg(failure.code),
            filled(ExplanationText::tr("This console knows no more about the error. ‘%1’ said: ‘%2’."),
                   {place.addressText(), wordsOf(failure)}),
            menderText(Mender::Tenant), remedy, QString()};
}

// AADSTS50011: which redirect URI was sent, beside the one to register, and what the specification has to say.
void compareRedirectUris(Explanation &explanation, const OAuthFailure &failure, const OAuthPlace &place)
{
    static const QRegularExpression named(u"redirect UR[IL] '([^']+)'"_s, QRegularExpression::CaseInsensitiveOption);
    const QString ours = place.redirectUri();
    if (ours.isEmpty())
        return;
    const auto match = named.match(failure.technical);
    explanation.meaning += u' '
        + filled(ExplanationText::tr("The sign-in sent ‘%1’, and ‘%2’ is the one to register."),
                 {match.hasMatch() ? match.captured(1) : ours, ours});
    explanation.remedy += u' ' + replyUrlTroubleshooting();
}

Explanation explainAadsts(int number, const OAuthFailure &failure, const OAuthPlace &place)
{
    const OAuthReason *reason = findReason<OAuthReason>(aadstsReasons(), QString::number(number));
    Explanation explanation;
    if (reason) {
        explanation = explanationOf(*reason, failure, place);
    } else {
        explanation = {ExplanationText::tr("Microsoft refused the sign-in with AADSTS%1").arg(number),
                       ExplanationText::tr("This console knows no more about the number. Microsoft said: ‘%1’.")
                           .arg(wordsOf(failure)),
                       menderText(Mender::Tenant), QString(), QString()};
        if (const OAuthReason *error = find(failure)) {
            explanation.remedy = explanationOf(*error, failure, place).remedy + u' ';
            explanation.command = commandOf(error->command, place);
        }
    }
    if (number == 50011)
        compareRedirectUris(explanation, failure, place);
    const QString page = u"https://login.microsoftonline.com/error?code=%1"_s.arg(number);
    if (reason)
        explanation.remedy += u' ';
    explanation.remedy +=
        ExplanationText::tr("Microsoft’s words on AADSTS%1 are at ‘%2’.").arg(QString::number(number), page);
    return explanation;
}

// An embedded page's certificate has its reason beside the code.
QString certificateCode(const OAuthFailure &failure)
{
    if (failure.code.startsWith("tls."_L1))
        return failure.code;
    if (failure.code != "browser.certificate"_L1)
        return {};
    static const QRegularExpression code(u"\\btls\\.[a-z-]+"_s);
    const auto match = code.match(failure.technical);
    return match.hasMatch() ? match.captured() : u"tls.invalid"_s;
}

Explanation explainError(const OAuthFailure &failure, const OAuthPlace &place)
{
    if (const OAuthReason *reason = find(failure))
        return explanationOf(*reason, failure, place);
    if (failure.code.startsWith("secret."_L1)) {
        return explainUnreadable(failure.code, ExplanationText::tr("Client secret or token of Microsoft 365"),
                                 wordsOf(failure));
    }
    return explainUnknown(failure, place);
}

Explanation explainAt(const OAuthFailure &failure, const OAuthPlace &place)
{
    if (const QString code = certificateCode(failure); !code.isEmpty()) {
        const auto explanation = explainCertificate(code, place.address.host(), menderText(Mender::Network),
                                                    network(MailCommand::Tls, place));
        return withSource(explanation, {failure.kind, code, {}}, 0);
    }
    const int number = aadstsNumber({failure.code, failure.technical});
    return withSource(number != 0 ? explainAadsts(number, failure, place) : explainError(failure, place), failure,
                      number);
}

MicrosoftApplication applicationFor(const Connector &connector)
{
    return std::holds_alternative<SmtpSettings>(connector.settings) ? MicrosoftApplication::Email
                                                                    : MicrosoftApplication::Exchange;
}

} // namespace

Explanation explainOAuth(const OAuthFailure &failure, const AuthorizationSubject &subject, const QUrl &place)
{
    return withWait(explainAt(failure, placeOf(subject, place, {})), failure.retryAfter);
}

bool isOAuthFailure(const Failure &failure)
{
    const bool isOfToken =
        failure.stage == Stage::Prepare && (failure.code.startsWith("tls."_L1) || failure.code.startsWith("http."_L1));
    return isOfToken || failure.code.startsWith("oauth."_L1) || !standardError(failure.code).isEmpty()
        || aadstsNumber({failure.code, failure.technical, failure.response}) != 0;
}

Explanation explainOAuth(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    const auto subject =
        authorizationSubjectOf(connector, system).value_or(AuthorizationSubject{applicationFor(connector), {}, system});
    const OAuthFailure reason{
        .kind = OAuthFailure::Kind::Refused,
        .code = failure.code,
        .technical = failure.response.isEmpty() ? failure.technical : failure.response,
    };
    return withWait(explainAt(reason, placeOf(subject, {}, connector.name)), failure.retryAfter);
}

QString oauthDetails(const OAuthFailure &failure)
{
    QStringList lines{failure.code};
    if (!failure.error.isEmpty() && failure.error != failure.code)
        lines << failure.error;
    if (!failure.technical.isEmpty())
        lines << failure.technical;
    if (!failure.traceId.isEmpty())
        lines << u"Trace ID: "_s + failure.traceId;
    if (!failure.correlationId.isEmpty())
        lines << u"Correlation ID: "_s + failure.correlationId;
    return lines.join(u'\n');
}

} // namespace console::text
