// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailexplanation.h"

#include "ui/text/advicetext.h"
#include "ui/text/mailreasons.h"

#include <QRegularExpression>

#include <array>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// A reason belongs to Exchange where its code does, whatever the connector's type.
bool isOfExchange(const Failure &failure, const Connector &connector)
{
    return std::holds_alternative<ExchangeSettings>(connector.settings) || failure.code.startsWith("ews."_L1);
}

QList<std::span<const MailReason>> tablesFor(const Failure &failure, const Connector &connector)
{
    if (isOfExchange(failure, connector))
        return {mailReasons(), ewsSignInReasons(), ewsReasons(), ewsTransportReasons()};
    return {mailReasons(), smtpSignInReasons(), smtpReasons(), smtpTransportReasons()};
}

// Where it was said first, then the exact code, then what it is made of, then the kind: "SignIn-535", "535-5.7.139",
// "5.7.139", "535", "sign-in-refused".
QStringList keysOf(const Failure &failure, const MailPlace &place)
{
    const QString code = failure.code.section(u'.', 1);
    QStringList keys{stageName(failure.stage) + u'-' + code.section(u'-', 0, 0)};
    if (place.isOnline())
        keys << u"online-"_s + code;
    keys << code;
    if (code.contains(u'-'))
        keys << code.section(u'-', 1) << code.section(u'-', 0, 0);
    return keys << causeName(failure.cause);
}

struct Match
{
    const MailReason *reason = nullptr;
    bool isOfKindAlone = false; // found by the name of the cause
};

Match find(const Failure &failure, const Connector &connector, const MailPlace &place)
{
    const auto isSaid = [&](const MailReason &reason) { return answerHolds(failure, reason.words); };
    const QList<std::span<const MailReason>> tables = tablesFor(failure, connector);
    const QString kind = causeName(failure.cause);
    for (const QString &key : keysOf(failure, place)) {
        for (const auto &table : tables) {
            if (const MailReason *found = findReason(table, key, isSaid))
                return {found, key == kind};
        }
    }
    return {};
}

// RFC 3463 3.2 to 3.8: "5.5.2" says what the reply says already.
bool isStandard(const QString &enhancedCode)
{
    constexpr std::array lastDetails{0, 8, 4, 5, 7, 5, 5, 7}; // of each kind, X.1 to X.7
    const auto kind = enhancedCode.section(u'.', 1, 1).toUInt();
    return !enhancedCode.isEmpty() && kind < lastDetails.size()
        && enhancedCode.section(u'.', 2).toInt() <= lastDetails[kind];
}

// "550 5.7.25", "ErrorOfTomorrow": a code that the server chose to be exact; empty where there is none. Our own codes
// and those that anybody gives are no such.
QString exactCode(const Failure &failure)
{
    static const QRegularExpression exact(u"^(?:smtp\\.(\\d{3})-(\\d\\.\\d+\\.\\d+)|ews\\.(Error\\w+))$"_s);
    const auto match = exact.match(failure.code);
    if (isStandard(match.captured(2)))
        return {};
    return (match.captured(1) + u' ' + match.captured(2) + match.captured(3)).trimmed();
}

QString announcement(Retirement::Id id, const Connector &connector, const SystemConfiguration &system)
{
    for (const Advice &advice : adviceFor(connector, system, announcedRetirements())) {
        if (advice.retirement.id == id && advice.isAffected)
            return u' ' + text::advice(advice).text;
    }
    return {};
}

// ErrorNonPrimarySmtpAddress names the primary address in its MessageXml, which is retold in technical.
QString primaryAddressIn(const Failure &failure)
{
    static const QRegularExpression value(u"\\bPrimary: ([^;)\\s]+)"_s);
    return value.match(failure.technical).captured(1);
}

QString wordsOf(const Failure &failure)
{
    return failure.technical.isEmpty() ? failure.code : failure.technical;
}

// The role has no place in Exchange Online, so neither has the command that assigns it.
void adaptToExchangeOnline(Explanation &explanation)
{
    explanation.who = menderText(Mender::Tenant);
    explanation.remedy =
        ExplanationText::tr("Give the application the role ‘Application EWS.AccessAsApp’ by RBAC for Applications in "
                            "Exchange Online, limited to certain mailboxes. The permission full_access_as_app in "
                            "Microsoft Entra opens all mailboxes, and no role limits it. Otherwise switch "
                            "impersonation off.");
    explanation.command.clear();
}

Explanation explanationOf(const MailReason &reason, const Failure &failure, const MailPlace &place,
                          const Connector &connector, const SystemConfiguration &system)
{
    const auto valueOr = [&](const QString &value) { return value.isEmpty() ? failure.subject : value; };
    // Who does not sign in is known by the sender alone.
    const QString name = place.account.isEmpty() ? place.sender : place.account;
    const QString account = name.isEmpty() ? ExplanationText::tr("the account") : name;
    const auto sentence = [&](const char *text) {
        return filled(ExplanationText::tr(text),
                      {valueOr(place.server()), account, failure.subject, wordsOf(failure), valueOr(place.sender),
                       valueOr(place.mailbox)});
    };
    Explanation explanation{sentence(reason.title), sentence(reason.meaning), menderText(reason.who),
                            sentence(reason.remedy), commandText(reason.command, place, failure.subject)};
    if (reason.retirement)
        explanation.meaning += announcement(*reason.retirement, connector, system);
    if (reason.command == MailCommand::AssignImpersonation && place.isOnline())
        adaptToExchangeOnline(explanation);
    if (const QString primary = primaryAddressIn(failure); !primary.isEmpty())
        explanation.meaning += u' ' + ExplanationText::tr("The primary address is ‘%1’.").arg(primary);
    return explanation;
}

// The kind of failure is told in words of ours, which know nothing of the code.
void addUnknownCode(Explanation &explanation, const Failure &failure)
{
    const QString code = exactCode(failure);
    if (code.isEmpty())
        return;
    explanation.meaning += u' ' + unknownCodeText(code);
    if (!explanation.meaning.contains(wordsOf(failure)))
        explanation.meaning += u' ' + ExplanationText::tr("The server’s own words: ‘%1’.").arg(wordsOf(failure));
}

bool mayBeTriedAgain(const Failure &failure)
{
    return failure.cause == Cause::Throttled || failure.code.startsWith("smtp.4"_L1);
}

Explanation explainUnknown(const Failure &failure, const MailPlace &place, const Connector &connector)
{
    const bool isOfExchange = text::isOfExchange(failure, connector);
    Explanation explanation;
    explanation.title = isOfExchange
        ? ExplanationText::tr("Exchange refused with ‘%1’").arg(failure.code.section(u'.', 1))
        : ExplanationText::tr("The mail server refused with ‘%1’").arg(failure.code.section(u'.', 1));
    explanation.meaning =
        ExplanationText::tr("This console knows no more about the answer. The server’s own words: ‘%1’.")
            .arg(wordsOf(failure));
    explanation.who = menderText(isOfExchange ? Mender::Exchange : Mender::MailServer);
    explanation.remedy = mayBeTriedAgain(failure)
        ? ExplanationText::tr(
              "It may be tried again. If it stays, ask the administrator of ‘%1’ what the answer means.")
              .arg(place.server())
        : ExplanationText::tr("Ask the administrator of ‘%1’ what the answer means.").arg(place.server());
    return explanation;
}

} // namespace

Explanation explainMail(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    const MailPlace place = mailPlaceOf(failure, connector, system);
    const Match match = find(failure, connector, place);
    Explanation explanation = match.reason ? explanationOf(*match.reason, failure, place, connector, system)
                                           : explainUnknown(failure, place, connector);
    if (match.isOfKindAlone)
        addUnknownCode(explanation, failure);
    return withWait(std::move(explanation), failure.retryAfter);
}

} // namespace console::text
