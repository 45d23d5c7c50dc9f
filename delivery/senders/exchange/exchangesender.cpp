// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/exchangesender.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/exchange/ewsfailure.h"
#include "delivery/transport/sourcefile.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr qsizetype maximumResponse = 4 * 1024;

Outcome outcomeOf(const Ended &ended)
{
    return std::visit([](const auto &alternative) { return Outcome(alternative); }, ended);
}

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

// How long to wait before another look, or none where another look is of no use.
std::optional<std::chrono::milliseconds> pauseAfter(const Expected<EwsAnswer, Ended> &look,
                                                    std::chrono::milliseconds usual)
{
    if (look)
        return usual;
    const auto *failure = std::get_if<Failure>(&look.error());
    if (!failure || failure->cause != Cause::Throttled)
        return std::nullopt;
    return std::max(usual, std::chrono::milliseconds(std::chrono::seconds(failure->retryAfter)));
}

// Ends at once when a stop is asked for.
void wait(std::chrono::milliseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, duration, [] { return false; });
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
    const auto created = conversation.ask(
        Stage::Deliver, [this](const EwsCaller &caller) { return createDraft(caller, m_plan.message); });
    if (!created)
        return created;
    EwsItemId draft = created->messages.first().item;
    if (draft.id.isEmpty())
        return Unexpected(Ended(noDraft(m_plan)));
    auto sent = completeDraft(conversation, draft);
    if (sent || removeDraft(conversation, draft, context))
        return sent;
    if (auto *failure = std::get_if<Failure>(&sent.error()))
        failure->technical += u"; the draft could not be deleted"_s;
    return sent;
}

Expected<EwsAnswer, Ended> ExchangeSender::completeDraft(EwsConversation &conversation, EwsItemId &draft) const
{
    for (const PlannedDocument &document : m_plan.message.attachments) {
        const auto added = conversation.ask(
            Stage::Deliver, [&](const EwsCaller &caller) { return createAttachment(caller, draft, document); });
        if (!added)
            return added;
        // Each attachment gives the draft a new state, and the old change key is refused.
        if (const EwsItemId &changed = added->messages.first().root; !changed.id.isEmpty())
            draft = changed;
    }
    return conversation.ask(Stage::Deliver, [&](const EwsCaller &caller) { return sendDraft(caller, draft); });
}

// A cancelled delivery too leaves nothing behind, so that this has a stop token of its own, and its own connection.
bool ExchangeSender::removeDraft(const EwsConversation &conversation, const EwsItemId &draft,
                                 DeliveryContext &context) const
{
    DeliveryContext afterwards({},
                               {[](const StageReport &) {}, [](qint64, qint64) {},
                                [&](const TranscriptLine &line) { context.transcribe(line.direction, line.text); }});
    EwsLimits limits = m_limits;
    limits.transfer = {m_limits.cleanUp, m_limits.cleanUp, m_limits.cleanUp};
    EwsConversation second(conversation, limits, afterwards);
    const auto deleted =
        second.ask(Stage::Deliver, [&](const EwsCaller &caller) { return deleteDraft(caller, draft); });
    if (deleted)
        return true;
    const auto *failure = std::get_if<Failure>(&deleted.error());
    const bool isGone = failure && failure->code == "ews.ErrorItemNotFound"_L1;
    if (!isGone)
        context.note(u"The draft could not be deleted"_s);
    return isGone;
}

bool ExchangeSender::isInSentItems(EwsConversation &conversation, DeliveryContext &context) const
{
    context.fact(Stage::Confirm, u"folder"_s, u"sentitems"_s);
    const auto deadline = Clock::now() + m_limits.confirm;
    auto usual = m_limits.firstPause;
    bool isFound = false;
    int attempts = 0;
    while (!context.isCancelled()) {
        ++attempts;
        const auto look = conversation.ask(Stage::Confirm, [this](const EwsCaller &caller) {
            return findInSentItems(caller, m_plan.message.messageId);
        });
        isFound = look && look->messages.first().found > 0;
        const auto pause = pauseAfter(look, usual);
        if (isFound || !pause || Clock::now() + *pause > deadline)
            break;
        wait(*pause, context.stop());
        usual = std::min(2 * usual, m_limits.longestPause);
    }
    context.fact(Stage::Confirm, u"attempts"_s, QString::number(attempts));
    return isFound;
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
