// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsfailure.h"

#include "delivery/engine/redactor.h"

#include <QHash>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumResponse = 4 * 1024;
constexpr qint64 longestRetryAfter = 24 * 60 * 60; // seconds; more is a mistake of the server

// Response codes that say more than "declined". (ResponseCode, Exchange Web Services reference)
const QHash<QString, Cause> &causes()
{
    static const QHash<QString, Cause> table{
        {u"ErrorImpersonateUserDenied"_s, Cause::ImpersonationRefused},
        {u"ErrorImpersonationDenied"_s, Cause::ImpersonationRefused},
        {u"ErrorImpersonationFailed"_s, Cause::ImpersonationRefused},
        {u"ErrorInvalidExchangeImpersonationHeaderData"_s, Cause::ImpersonationRefused},
        {u"ErrorNonExistentMailbox"_s, Cause::MailboxMissing},
        {u"ErrorNonPrimarySmtpAddress"_s, Cause::MailboxMissing},
        {u"ErrorMissingEmailAddress"_s, Cause::MailboxMissing},
        {u"ErrorNoRespondingCASInDestinationSite"_s, Cause::ServerFailed},
        {u"ErrorSendAsDenied"_s, Cause::SenderRefused},
        {u"ErrorInvalidRecipients"_s, Cause::RecipientRefused},
        {u"ErrorMailRecipientNotFound"_s, Cause::RecipientRefused},
        {u"ErrorMissingRecipients"_s, Cause::RecipientRefused},
        {u"ErrorInvalidSmtpAddress"_s, Cause::AddressInvalid},
        {u"ErrorMessageSizeExceeded"_s, Cause::TooLarge},
        {u"ErrorAttachmentSizeLimitExceeded"_s, Cause::TooLarge},
        {u"ErrorDataSizeLimitExceeded"_s, Cause::TooLarge},
        {u"ErrorServerBusy"_s, Cause::Throttled},
        {u"ErrorExceededConnectionCount"_s, Cause::Throttled},
        {u"ErrorTooManyObjectsOpened"_s, Cause::Throttled},
        {u"ErrorSubmissionQuotaExceeded"_s, Cause::Throttled},
        {u"ErrorQuotaExceeded"_s, Cause::StorageFull},
        {u"ErrorAccessDenied"_s, Cause::AccessDenied},
        {u"ErrorFolderNotFound"_s, Cause::FolderMissing},
        {u"ErrorAccountDisabled"_s, Cause::SignInRefused},
        {u"ErrorPasswordExpired"_s, Cause::SignInRefused},
        {u"ErrorPasswordChangeRequired"_s, Cause::SignInRefused},
        {u"ErrorInvalidServerVersion"_s, Cause::NotOffered},
        {u"ErrorIncorrectSchemaVersion"_s, Cause::NotOffered},
        {u"ErrorInvalidSchemaVersionForMailboxVersion"_s, Cause::NotOffered},
        {u"ErrorConnectionFailed"_s, Cause::ServerFailed},
        {u"ErrorInternalServerError"_s, Cause::ServerFailed},
        {u"ErrorInternalServerTransientError"_s, Cause::ServerFailed},
        {u"ErrorADUnavailable"_s, Cause::ServerFailed},
        {u"ErrorMailboxFailover"_s, Cause::ServerFailed},
        {u"ErrorMailboxMoveInProgress"_s, Cause::ServerFailed},
        {u"ErrorMailboxStoreUnavailable"_s, Cause::ServerFailed},
        {u"ErrorTimeoutExpired"_s, Cause::ServerFailed},
    };
    return table;
}

Cause causeOfStatus(int status)
{
    switch (status) {
    case 401:
        return Cause::SignInRefused;
    case 413:
    case 507: // Exchange 2013 for a request beyond its limit
        return Cause::TooLarge;
    case 429:
    case 503:
        return Cause::Throttled;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Cause::Redirected;
    if (status >= 400 && status < 500)
        return Cause::Rejected;
    return status >= 500 ? Cause::ServerFailed : Cause::ProtocolViolated;
}

QString subjectOf(Cause cause, const ExchangePlan &plan)
{
    switch (cause) {
    case Cause::SignInRefused:
        return plan.username;
    case Cause::ImpersonationRefused:
    case Cause::MailboxMissing:
    case Cause::AccessDenied:
    case Cause::FolderMissing:
    case Cause::StorageFull:
        return mailboxOf(plan);
    case Cause::SenderRefused:
        return plan.message.from.isEmpty() ? mailboxOf(plan) : plan.message.from;
    case Cause::RecipientRefused:
    case Cause::AddressInvalid:
        return plan.message.to.join(", "_L1);
    default:
        return redacted(plan.url);
    }
}

int retryAfter(const EwsMessage &message)
{
    constexpr qint64 millisecondsPerSecond = 1000;
    const qint64 milliseconds = message.values.value(u"BackOffMilliseconds"_s).toLongLong();
    // Divided before it is rounded up: the number is the server's, and may be the largest there is.
    const qint64 seconds = milliseconds / millisecondsPerSecond + (milliseconds % millisecondsPerSecond > 0 ? 1 : 0);
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longestRetryAfter));
}

QString technicalOf(const EwsMessage &message, const QString &code)
{
    QStringList details;
    for (auto value = message.values.begin(); value != message.values.end(); ++value)
        details << u"%1: %2"_s.arg(value.key(), value.value());
    const QString text = u"%1: %2"_s.arg(code, message.text);
    return details.isEmpty() ? text : u"%1 (%2)"_s.arg(text, details.join("; "_L1));
}

Failure failureOfMessage(const EwsMessage &message, const HttpAnswer &answer)
{
    // An overloaded server may call it an internal error, whose inner code tells.
    const QString inner = message.values.value(u"InnerErrorResponseCode"_s);
    const QString code = causes().value(inner) == Cause::Throttled ? inner : message.code;
    Failure failure;
    failure.cause = causes().value(code, Cause::Rejected);
    failure.code = u"ews."_s + code;
    if (code.isEmpty()) {
        failure.cause = causeOfStatus(answer.status);
        failure.code = u"http.%1"_s.arg(answer.status);
    }
    failure.technical = technicalOf(message, code.isEmpty() ? failure.code : code);
    failure.retryAfter = retryAfter(message);
    return failure;
}

// OAuth alone: "2000003;reason="The audience claim value is invalid.";error_category="invalid_resource"".
QString tokenErrorNumber(const QByteArray &diagnostics)
{
    const QByteArray number = diagnostics.split(';').first().trimmed();
    const bool isNumber = !number.isEmpty() && number.size() <= 10
        && std::all_of(number.begin(), number.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    return isNumber ? QString::fromLatin1(number) : QString();
}

Failure failureOfStatus(const HttpAnswer &answer)
{
    Failure failure;
    failure.cause = causeOfStatus(answer.status);
    failure.code = u"http.%1"_s.arg(answer.status);
    failure.technical = u"The server answered with HTTP status %1"_s.arg(answer.status);
    const QByteArray diagnostics = answer.header("x-ms-diagnostics");
    if (!diagnostics.isEmpty())
        failure.technical += u": "_s + QString::fromUtf8(diagnostics);
    if (const QString number = tokenErrorNumber(diagnostics); answer.status == 401 && !number.isEmpty())
        failure.code = u"ews.token-"_s + number;
    return failure;
}

Failure failureOfUnreadable(EwsUnreadable reason)
{
    Failure failure;
    failure.cause = Cause::ProtocolViolated;
    failure.code = reason == EwsUnreadable::TooLarge ? u"ews.answer-too-large"_s : u"ews.malformed"_s;
    switch (reason) {
    case EwsUnreadable::NotXml:
        failure.technical = u"The answer is not well-formed XML"_s;
        break;
    case EwsUnreadable::NotSoap:
        failure.technical = u"The answer is no SOAP envelope with a response message"_s;
        break;
    case EwsUnreadable::DocumentType:
        failure.technical = u"The answer has a document type declaration"_s;
        break;
    case EwsUnreadable::TooComplex:
        failure.technical = u"The answer is nested too deeply, or has too many attributes"_s;
        break;
    case EwsUnreadable::TooLarge:
        failure.technical = u"The answer has more than %1 bytes"_s.arg(ewsAnswerLimit);
        break;
    }
    return failure;
}

Expected<EwsAnswer, EwsUnreadable> read(const HttpAnswer &answer)
{
    if (answer.isCut)
        return Unexpected(EwsUnreadable::TooLarge);
    return parseEwsAnswer(answer.body);
}

Failure completed(Failure failure, Stage stage, const HttpAnswer &answer, const ExchangePlan &plan)
{
    failure.stage = stage;
    failure.technical = redacted(failure.technical);
    failure.response = redactedBytes(answer.body, maximumResponse);
    failure.subject =
        failure.cause == Cause::Redirected ? redacted(answer.location) : redacted(subjectOf(failure.cause, plan));
    if (failure.retryAfter == 0)
        failure.retryAfter = answer.retryAfter();
    return failure;
}

} // namespace

QString mailboxOf(const ExchangePlan &plan)
{
    return plan.impersonatedMailbox.isEmpty() ? plan.username : plan.impersonatedMailbox;
}

Expected<EwsAnswer, Failure> judgeEwsAnswer(const HttpAnswer &answer, Stage stage, const ExchangePlan &plan)
{
    const auto failed = [&](const Failure &failure) { return Unexpected(completed(failure, stage, answer, plan)); };
    const bool isSuccess = answer.status == 200;
    if (answer.status == 401)
        return failed(failureOfStatus(answer));
    // A SOAP fault comes with status 500, and says more than the status whatever that is.
    const auto read = console::read(answer);
    if (!read)
        return failed(isSuccess ? failureOfUnreadable(read.error()) : failureOfStatus(answer));
    for (const EwsMessage &message : read->messages) {
        if (!message.isSuccess())
            return failed(failureOfMessage(message, answer));
    }
    if (!isSuccess)
        return failed(failureOfStatus(answer));
    return *read;
}

bool isVersionRefusal(const Failure &failure)
{
    return failure.code == "ews.ErrorInvalidServerVersion"_L1 || failure.code == "ews.ErrorIncorrectSchemaVersion"_L1
        || failure.code == "ews.ErrorInvalidSchemaVersionForMailboxVersion"_L1
        // Servers that know no ResponseCode for it.
        || (failure.code.startsWith("http."_L1)
            && failure.response.contains("The specified server version is invalid"_L1));
}

} // namespace console
