// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/ewsanswer.h"
#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/transport/httpexchange.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

namespace console {

// What an HTTP answer comes to: an answer that says success throughout, or the failure of the stage. The code is
// "ews.<ResponseCode>", "http.<status>" where the server says no more, "ews.token-<number>" for a refused token,
// ews.malformed or ews.answer-too-large.
Expected<EwsAnswer, Failure> judgeEwsAnswer(const HttpAnswer &answer, Stage stage, const ExchangePlan &plan);

// Whether the server asks for a lower RequestServerVersion.
bool isVersionRefusal(const Failure &failure);

// Whose mailbox it is, as far as that is known.
QString mailboxOf(const ExchangePlan &plan);

} // namespace console
