// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsanswer.h"

#include "tests/fuzz/targets/require.h"

#include <numeric>

using namespace console;

namespace {

qsizetype sizeOf(const EwsMessage &message)
{
    qsizetype size = message.code.size() + message.text.size() + message.item.id.size() + message.item.changeKey.size()
        + message.root.id.size() + message.root.changeKey.size() + message.rights.join(QString()).size();
    for (auto value = message.values.begin(); value != message.values.end(); ++value)
        size += value.key().size() + value.value().size();
    return size;
}

void checkMessage(const EwsMessage &message)
{
    require(message.found >= 0, "items are counted");
    require(message.found > 0 || message.item == EwsItemId(), "an item is among those that were found");
    require(!message.isSuccess() || message.responseClass == EwsMessage::Class::Success, "no fault is a success");
}

} // namespace

// The input is the body of an HTTP answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto answer = parseEwsAnswer(body);
    if (!answer)
        return 0;
    require(!answer->messages.isEmpty(), "an answer has a message");
    for (const EwsMessage &message : answer->messages)
        checkMessage(message);
    const qsizetype kept =
        std::accumulate(answer->messages.begin(), answer->messages.end(), qsizetype(0),
                        [](qsizetype sum, const EwsMessage &message) { return sum + sizeOf(message); });
    require(kept <= body.size(), "no more is kept than came");
    require(*answer == *parseEwsAnswer(body), "one body is always the same answer");
    return 0;
}
