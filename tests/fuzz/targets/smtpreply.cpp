// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpcapabilities.h"
#include "delivery/senders/smtp/smtpdialogue.h"
#include "tests/fuzz/targets/require.h"

#include <QSet>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const SmtpParties parties{u"mail.test:587"_s, u"anna@mail.test"_s, u"scanner@mail.test"_s, u"bob@mail.test"_s};
constexpr qsizetype mostLines = 256;
constexpr qsizetype longestReply = 64 * 1024;
constexpr qsizetype longestTechnical = 1024;
constexpr qsizetype longestResponse = 4 * 1024;
constexpr qsizetype mostMechanisms = 32;
constexpr int longestWait = 24 * 60 * 60;

void checkReply(const SmtpReply &reply, bool isReply)
{
    require(isReply, "a reply ends with a line of one");
    require(reply.code > 0 && reply.code <= 999, "a reply has a code");
    require(reply.lines.size() <= mostLines && reply.lines.join().size() <= longestReply, "a reply has bounds");
}

void checkFailure(const Failure &failure)
{
    require(std::all_of(failure.code.begin(), failure.code.end(),
                        [](QChar character) { return character > u' ' && character <= u'~'; }),
            "a code is one word");
    require(failure.technical.size() <= longestTechnical && failure.response.size() <= longestResponse,
            "no text is without bounds");
    require(failure.retryAfter >= 0 && failure.retryAfter <= longestWait, "nobody waits longer than a day");
}

void checkOffer(const SmtpCapabilities &offer)
{
    require(offer.signIn || offer.mechanisms.isEmpty(), "mechanisms come with AUTH");
    require(offer.takesSize || offer.sizeLimit == 0, "a limit comes with SIZE");
    require(offer.sizeLimit >= 0 && offer.mechanisms.size() <= mostMechanisms, "an offer has bounds");
    require(QSet<QString>(offer.mechanisms.begin(), offer.mechanisms.end()).size() == offer.mechanisms.size(),
            "each mechanism is named once");
}

// answersChallenge: the line is the answer to a server's 334.
void checkShown(const QByteArray &shown, bool answersChallenge)
{
    const QByteArray hidden = "\xe2\x80\xa6";
    require(!answersChallenge || shown == hidden, "the answer to a challenge is not shown");
    const qsizetype response = shown.startsWith("AUTH ") ? shown.indexOf(' ', 5) : -1;
    require(response < 0 || shown.mid(response + 1) == hidden, "what signs in is not shown");
}

} // namespace

// The input is a conversation: "C: " is before what the client says, all other lines are the server's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    SmtpDialogue dialogue;
    bool isChallenged = false;
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("C: ")) {
            checkShown(dialogue.onSent(QByteArrayView(line).sliced(3)), isChallenged);
            isChallenged = false;
            continue;
        }
        const auto reply = dialogue.onReceived(line);
        if (!reply)
            continue;
        checkReply(*reply, SmtpDialogue::isReply(line));
        checkFailure(smtpFailure(*reply, dialogue.command(), parties));
        checkOffer(smtpCapabilities(reply->lines));
        isChallenged = dialogue.command() == SmtpCommand::Auth && reply->code == 334;
    }
    return 0;
}
