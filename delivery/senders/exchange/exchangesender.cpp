// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/exchangesender.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/exchange/ewsfailure.h"
#include "delivery/transport/sourcefile.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr qsizetype maximumResponse = 4 * 1024;

// Before anything is connected to: the document is at fault before the network is.
std::optional<Failure> unreadableDocument(const QList<PlannedDocument> &documents)
{
    for (const PlannedDocument &document : documents) {
        if (const auto file = SourceFile::open(document); !file) {
            Failure failure = file.error();
            failure.stage = Stage::Prepare;
            return failure;
        }
    }
    return std::nullopt;
}

void reportMailbox(const ExchangePlan &plan, DeliveryContext &context)
{
    if (const QString mailbox = mailboxOf(plan); !mailbox.isEmpty())
        context.fact(Stage::Deliver, u"mailbox"_s, mailbox);
}

QStringList warningsOf(const EwsConversation &conversation)
{
    return conversation.isOlderVersion() ? QStringList{u"ews.older-version"_s} : QStringList();
}

// How long to wait before asking again, or none where that is of no use.
std::optional<std::chrono::milliseconds> pauseAfter(const Expected<EwsAnswer, Ended> &answer,
                                                    std::chrono::milliseconds usual)
{
    if (answer)
        return usual;
    const auto *failure = std::get_if<Failure>(&answer.error());
    if (!failure || failure->cause != Cause::Throttled)
        return std::nullopt;
    return std::max(usual, std::chrono::milliseconds(std::chrono::seconds(failure->retryAfter)));
}

// False at once when a stop is asked for.
bool wait(std::chrono::milliseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

// Asks again, after ever longer pauses, while the answer is not enough or the server is busy, and the patience lasts.
Expected<EwsAnswer, Ended> askPatiently(const EwsLimits &limits, std::chrono::milliseconds patience,
                                        const std::stop_token &stop,
                                        const std::function<Expected<EwsAnswer, Ended>()> &ask,
                                        const std::function<bool(const EwsAnswer &)> &isEnough)
{
    const auto deadline = Clock::now() + patience;
    for (auto usual = limits.firstPause;; usual = std::min(2 * usual, limits.longestPause)) {
        auto answer = ask();
        const auto pause = pauseAfter(answer, usual);
        const bool isDone = answer && isEnough(*answer);
        if (isDone || !pause || Clock::now() + *pause > deadline || !wait(*pause, stop))
            return answer;
    }
}

bool hasFound(const EwsAnswer &answer)
{
    return answer.messages.first().found > 0;
}

// As long as nothing is sent, an answer that does not come leaves no doubt whether anything was delivered.
Ended endedBeforeSending(Ended ended)
{
    if (auto *failure = std::get_if<Failure>(&ended))
        failure->stage = std::min(failure->stage, Stage::Deliver);
    return ended;
}

// Whether a request may have had its effect although no answer says so: Exchange has not refused it either.
bool mayHaveTakenEffect(const Ended &ended)
{
    const auto *failure = std::get_if<Failure>(&ended);
    if (!failure)
        return true;
    const bool isRefused = failure->code.startsWith("ews.Error"_L1);
    const bool isUncertain = failure->cause == Cause::TimedOut || failure->cause == Cause::ConnectionReset
        || failure->cause == Cause::ProtocolViolated || failure->cause == Cause::ServerFailed;
    return isUncertain && !isRefused && failure->stage == Stage::Deliver;
}

Failure noDraft(const ExchangePlan &plan)
{
    return {Stage::Deliver, Cause::ProtocolViolated, u"ews.malformed"_s, redacted(plan.url),
            u"The answer does not name the draft that was made"_s};
}

} // namespace

ExchangeSender::ExchangeSender(ExchangePlan plan, SenderResources resources, const EwsLimits &limits)
    : m_plan(std::move(plan))
    , m_resources(std::move(resources))
    , m_limits(limits)
{
}

Outcome ExchangeSender::send(DeliveryContext &context)
{
    if (const auto failure = unreadableDocument(m_plan.message.attachments))
        return *failure;
    EwsConversation conversation(m_plan, m_resources, m_limits, context);
    if (const auto signedIn = conversation.signIn(); !signedIn)
        return outcomeOf(signedIn.error());

    context.begin(Stage::Deliver);
    reportMailbox(m_plan, context);
    const auto answer = deliver(conversation, context);
    if (!answer)
        return outcomeOf(answer.error());
    context.fact(Stage::Deliver, u"size"_s, QString::number(conversation.delivered()));
    Receipt receipt = receiptOf(conversation, *answer);

    context.begin(Stage::Confirm);
    const bool isConfirmed = isInSentItems(conversation, context);
    receipt.warnings = warningsOf(conversation);
    if (!isConfirmed)
        receipt.warnings << u"ews.not-in-sent-items"_s;
    return Delivered{receipt};
}

Outcome ExchangeSender::check(DeliveryContext &context)
{
    EwsConversation conversation(m_plan, m_resources, m_limits, context);
    if (const auto signedIn = conversation.signIn(); !signedIn)
        return outcomeOf(signedIn.error());

    context.begin(Stage::Deliver);
    reportMailbox(m_plan, context);
    const auto answer = conversation.ask(Stage::Deliver, getMailboxFolders);
    if (!answer)
        return outcomeOf(answer.error());
    const EwsMessage &sentItems = answer->messages.last();
    if (sentItems.hasRights) {
        const QString rights = sentItems.rights.join(", "_L1);
        context.fact(Stage::Deliver, u"rights"_s, rights);
        if (!sentItems.rights.contains("CreateContents"_L1)) {
            return Failure{Stage::Deliver, Cause::AccessDenied, u"ews.ErrorAccessDenied"_s, redacted(mailboxOf(m_plan)),
                           u"Nothing can be created in Sent Items; the rights there: %1"_s.arg(rights)};
        }
    }
    return Checked{warningsOf(conversation)};
}

Expected<EwsAnswer, Ended> ExchangeSender::deliver(EwsConversation &conversation, DeliveryContext &context) const
{
    if (conversation.sendsInOneStep()) {
        const auto sent = conversation.askOnce(Stage::Deliver, createAndSend(conversation.caller(), m_plan.message));
        if (!conversation.lowersVersion(sent)) // or the mailbox is on an older server than the one that was asked
            return sent;
    }
    if (m_plan.message.attachments.isEmpty()) {
        return conversation.ask(Stage::Deliver,
                                [this](const EwsCaller &caller) { return createAndSend(caller, m_plan.message); });
    }
    EwsItemId draft;
    const auto sent = sendDraftOf(conversation, draft);
    if (!sent && (!draft.id.isEmpty() || mayHaveTakenEffect(sent.error())))
        removeDraft(conversation, draft, context);
    return sent;
}

// draft: the one that was made, as far as the server has told.
Expected<EwsAnswer, Ended> ExchangeSender::sendDraftOf(EwsConversation &conversation, EwsItemId &draft) const
{
    const auto created = conversation.ask(
        Stage::Deliver, [this](const EwsCaller &caller) { return createDraft(caller, m_plan.message); });
    if (!created)
        return Unexpected(endedBeforeSending(created.error()));
    draft = created->messages.first().item;
    if (draft.id.isEmpty())
        return Unexpected(Ended(noDraft(m_plan)));
    for (const PlannedDocument &document : m_plan.message.attachments) {
        const auto added = conversation.ask(
            Stage::Deliver, [&](const EwsCaller &caller) { return createAttachment(caller, draft, document); });
        if (!added)
            return Unexpected(endedBeforeSending(added.error()));
        // Each attachment gives the draft a new state, and the old change key is refused.
        if (const EwsItemId &changed = added->messages.first().root; !changed.id.isEmpty())
            draft = changed;
    }
    return conversation.ask(Stage::Deliver, [&](const EwsCaller &caller) { return sendDraft(caller, draft); });
}

// A cancelled delivery too leaves nothing behind, so that this has a stop token of its own, and its own connection.
void ExchangeSender::removeDraft(const EwsConversation &conversation, EwsItemId draft, DeliveryContext &context) const
{
    DeliveryContext afterwards({},
                               {[](const StageReport &) {}, [](qint64, qint64) {},
                                [&](const TranscriptLine &line) { context.transcribe(line.direction, line.text); }});
    EwsLimits limits = m_limits;
    limits.transfer = {m_limits.cleanUp, m_limits.cleanUp, m_limits.cleanUp};
    EwsConversation second(conversation, limits, afterwards);
    if (!findAndDelete(second, std::move(draft)))
        context.fact(Stage::Deliver, u"left-behind"_s, u"Drafts: "_s + m_plan.message.subject);
}

Expected<void, Ended> ExchangeSender::findAndDelete(EwsConversation &conversation, EwsItemId draft) const
{
    const auto ask = [&](const EwsConversation::Writer &write, const std::function<bool(const EwsAnswer &)> &isEnough) {
        return askPatiently(
            m_limits, m_limits.cleanUp, {}, [&] { return conversation.ask(Stage::Deliver, write); }, isEnough);
    };
    if (draft.id.isEmpty()) {
        const auto found = ask(
            [this](const EwsCaller &caller) {
                return findMessage(caller, EwsFolder::Drafts, m_plan.message.messageId);
            },
            hasFound);
        if (!found)
            return Unexpected(found.error());
        if (!hasFound(*found))
            return {};
        draft = found->messages.first().item;
    }
    const auto deleted = ask([&](const EwsCaller &caller) { return deleteDraft(caller, draft); },
                             [](const EwsAnswer &) { return true; });
    const auto *failure = deleted ? nullptr : std::get_if<Failure>(&deleted.error());
    if (deleted || (failure && failure->code == "ews.ErrorItemNotFound"_L1))
        return {};
    return Unexpected(deleted.error());
}

bool ExchangeSender::isInSentItems(EwsConversation &conversation, DeliveryContext &context) const
{
    context.fact(Stage::Confirm, u"folder"_s, ewsFolderName(EwsFolder::SentItems));
    int attempts = 0;
    const auto look = [&] {
        ++attempts;
        return conversation.ask(Stage::Confirm, [this](const EwsCaller &caller) {
            return findMessage(caller, EwsFolder::SentItems, m_plan.message.messageId);
        });
    };
    const auto last = askPatiently(m_limits, m_limits.confirm, context.stop(), look, hasFound);
    context.fact(Stage::Confirm, u"attempts"_s, QString::number(attempts));
    return last && hasFound(*last);
}

Receipt ExchangeSender::receiptOf(const EwsConversation &conversation, const EwsAnswer &answer) const
{
    Receipt receipt;
    receipt.facts = {{u"messageId"_s, m_plan.message.messageId},
                     {u"recipients"_s, m_plan.message.to.join(", "_L1)},
                     {u"bytes"_s, QString::number(conversation.delivered())},
                     {u"reply"_s, answer.messages.first().code}};
    if (const QString mailbox = mailboxOf(m_plan); !mailbox.isEmpty())
        receipt.facts.append({u"mailbox"_s, mailbox});
    receipt.response = redactedBytes(conversation.lastBody(), maximumResponse);
    return receipt;
}

} // namespace console
