// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/mail/mailmessage.h"

namespace console {

// The sample scan with one document, through a mail server with an account and a sender.
DeliveryRequest mailRequest(const ConnectorSettings &settings, const QString &document);

// An Exchange of one's own with a service account.
ExchangeSettings sampleExchange();

// The message that is prepared for it; an empty one, with a warning, where there is none.
MailMessage preparedMessage(const DeliveryRequest &request);

} // namespace console
