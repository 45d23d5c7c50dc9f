// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/tokenhealth.h"

#include "models/system/systemproblem.h"
#include "ui/text/authorizationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int unusedDays = 60; // from then on it is worth a word
constexpr int urgentDays = 83; // a week before the end

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenHealth)
};

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

HealthLine accountLine(const TokenRecord &record)
{
    if (record.username.isEmpty()) {
        return {
            Severity::Note,
            Texts::tr("Authorized on %1. The sign-in service does not say as whom.").arg(timeText(record.authorized))};
    }
    return {{}, Texts::tr("Authorized as ‘%1’ on %2.").arg(record.username, timeText(record.authorized))};
}

bool isOtherAccount(const TokenRecord &record, const AuthorizationSubject &subject)
{
    return subject.application == MicrosoftApplication::Email && !record.username.isEmpty()
        && !subject.username.isEmpty() && record.username.compare(subject.username, Qt::CaseInsensitive) != 0;
}

HealthLine accessLine(const TokenRecord &record, const QDateTime &now)
{
    const QString expires = timeText(record.accessExpires);
    const bool isOver = record.accessExpires <= now;
    if (!record.refreshIssued.isValid()) {
        if (isOver) {
            return {Severity::Error,
                    Texts::tr("The access token expired on %1, and there is no refresh token to renew it with. "
                              "Authorize again.")
                        .arg(expires)};
        }
        return {Severity::Warning,
                Texts::tr("The access token expires on %1, and there is no refresh token to renew it with. The scope "
                          "‘offline_access’ has to be permitted for the authorization to last.")
                    .arg(expires)};
    }
    if (!record.failure.isEmpty()) {
        return {Severity::Note,
                (isOver ? Texts::tr("The access token expired on %1, and is not renewed.")
                        : Texts::tr("The access token is valid until %1, and is not renewed."))
                    .arg(expires)};
    }
    if (isOver)
        return {{}, Texts::tr("The access token expired on %1. The next delivery renews it.").arg(expires)};
    return {{},
            Texts::tr("The access token was issued on %1 and expires on %2. It is renewed by itself.")
                .arg(timeText(record.accessIssued), expires)};
}

HealthLine refreshLine(const TokenRecord &record, const QDateTime &now)
{
    const int age = static_cast<int>(qMax(qint64(0), record.refreshIssued.daysTo(now)));
    const int left = refreshTokenDays - age;
    if (left <= 0) {
        return {Severity::Error,
                Texts::tr("The refresh token was not used for %n day(s). After 90 days it is no longer valid, so that "
                          "the connector probably has to be authorized again.",
                          nullptr, age)};
    }
    if (age >= urgentDays) {
        return {Severity::Warning,
                Texts::tr("The refresh token ends in %n day(s), because nobody uses it. A test scan now keeps it "
                          "alive.",
                          nullptr, left)};
    }
    if (age >= unusedDays) {
        return {Severity::Warning,
                Texts::tr("The refresh token was not used for %n day(s). After 90 days it is no longer valid; each use "
                          "brings a new one.",
                          nullptr, age)};
    }
    return {{},
            Texts::tr("The refresh token is %n day(s) old. It lasts for 90 days, and each use brings a new one.",
                      nullptr, age)};
}

enum class Service { Exchange, Graph, Other };

// By name or, in tokens of another version, by number. (entra-docs, permissions-consent-overview; the numbers are those
// of Microsoft's own applications in every tenant)
Service serviceOf(const QString &resource)
{
    const QString host = QUrl(resource).host();
    if (resource == "00000002-0000-0ff1-ce00-000000000000"_L1 || host == "outlook.office.com"_L1
        || host == "outlook.office365.com"_L1)
        return Service::Exchange;
    if (resource == "00000003-0000-0000-c000-000000000000"_L1 || host == "graph.microsoft.com"_L1)
        return Service::Graph;
    return Service::Other;
}

// Up to the last slash: https://outlook.office.com/SMTP.Send is for https://outlook.office.com.
QString resourceOf(const AuthorizationSubject &subject)
{
    const QString scope = scopesOf(subject.application, subject.system).constFirst().name;
    return scope.left(scope.lastIndexOf(u'/'));
}

bool isFor(const QString &audience, const QString &resource)
{
    const Service service = serviceOf(audience);
    const auto bare = [](QString text) { return text.endsWith(u'/') ? text.chopped(1) : text; };
    return service == Service::Other ? bare(audience) == bare(resource) : service == serviceOf(resource);
}

HealthLine audienceLine(const QString &audience, const AuthorizationSubject &subject)
{
    if (serviceOf(audience) == Service::Graph) {
        return {Severity::Warning,
                Texts::tr("The token is for Microsoft Graph (‘%1’), and Exchange will probably refuse it. The scope "
                          "‘%2’ below System configuration is for Exchange.")
                    .arg(audience, documentedEwsScope())};
    }
    if (const QString resource = resourceOf(subject); !isFor(audience, resource)) {
        return {
            Severity::Warning,
            Texts::tr("The token is for ‘%1’, and one for ‘%2’ is needed. Authorize again.").arg(audience, resource)};
    }
    return {{}, Texts::tr("The token is for ‘%1’.").arg(audience)};
}

HealthLine applicationLine(const TokenRecord &record, const QString &clientId)
{
    if (clientId.isEmpty()) {
        return {Severity::Error,
                Texts::tr("The system configuration no longer names the application that the authorization was given "
                          "to, so that it cannot be renewed.")};
    }
    return {Severity::Error,
            Texts::tr("The authorization was given to the application ‘%1’, and the system configuration names ‘%2’. "
                      "Authorize again.")
                .arg(record.clientId, clientId)};
}

QString secretExpiryOf(const AuthorizationSubject &subject)
{
    return subject.application == MicrosoftApplication::Email ? subject.system.microsoftEmailClientSecretExpires
                                                              : subject.system.exchangeOAuth2ClientSecretExpires;
}

HealthLine secretLine(const AuthorizationSubject &subject, const QDate &today)
{
    const QDate expires = QDate::fromString(secretExpiryOf(subject), Qt::ISODate);
    if (!expires.isValid()) {
        return {Severity::Note,
                Texts::tr("When the client secret expires is not known. The date can be entered below System "
                          "configuration, ‘%1’.")
                    .arg(applicationTitle(subject.application))};
    }
    const int left = static_cast<int>(today.daysTo(expires));
    if (left < 0) {
        return {Severity::Error,
                Texts::tr("The client secret expired on %1. A new one has to be entered below System configuration, "
                          "‘%2’.")
                    .arg(dateText(expires), applicationTitle(subject.application))};
    }
    if (left <= clientSecretNotice) {
        return {Severity::Warning,
                Texts::tr("The client secret expires in %n day(s). A new one has to be made before, and entered below "
                          "System configuration, ‘%1’.",
                          nullptr, left)
                    .arg(applicationTitle(subject.application))};
    }
    return {{}, Texts::tr("The client secret expires on %1.").arg(dateText(expires))};
}

} // namespace

QList<HealthLine> tokenHealth(const TokenRecord &record, const AuthorizationSubject &subject, const QDateTime &now)
{
    QList<HealthLine> lines;
    if (!record.failure.isEmpty()) {
        lines << HealthLine{Severity::Error,
                            Texts::tr("The authorization has ended: the sign-in service answered ‘%1’ to a refresh. "
                                      "Authorize again.")
                                .arg(record.failure)};
    }
    lines << accountLine(record);
    if (isOtherAccount(record, subject)) {
        lines << HealthLine{Severity::Warning,
                            Texts::tr("The username of the connector is ‘%1’. The mail server will probably refuse the "
                                      "token of ‘%2’ for it.")
                                .arg(subject.username, record.username)};
    }
    const QString clientId = clientIdOf(subject.application, subject.system);
    if (!record.clientId.isEmpty() && record.clientId != clientId)
        lines << applicationLine(record, clientId);
    lines << accessLine(record, now);
    if (record.refreshIssued.isValid() && record.failure.isEmpty())
        lines << refreshLine(record, now);
    if (!record.audience.isEmpty())
        lines << audienceLine(record.audience, subject);
    if (!record.scopes.isEmpty())
        lines << HealthLine{{}, Texts::tr("Granted scopes: %1.").arg(record.scopes.join(", "_L1))};
    if (!record.missingScopes.isEmpty()) {
        lines << HealthLine{Severity::Warning,
                            Texts::tr("Asked for and not granted: %1. The registered application has to have these "
                                      "scopes, and somebody has to consent to them.")
                                .arg(record.missingScopes.join(", "_L1))};
    }
    lines << secretLine(subject, now.toLocalTime().date());
    return lines;
}

} // namespace console::text
