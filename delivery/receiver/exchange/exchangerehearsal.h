// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/identity/practicetokens.h"

#include <QStringView>

#include <optional>

namespace console {

struct ExchangeRehearsal
{
    // Every request, or those alone that carry a mail: a server that takes small requests refuses large ones.
    enum class Extent { Everything, Mails };

    EndpointAnswer answer; // the very one of the server that is known for it
    Extent extent = Extent::Everything;
};

// None for an empty code and one that is none of the Exchange endpoint's.
std::optional<ExchangeRehearsal> exchangeRehearsal(QStringView code);

EndpointAnswer unauthorizedAnswer(); // 401 with the ways to sign in
EndpointAnswer unauthorizedAnswer(TokenRefusal refusal); // and with what is wrong with the token

} // namespace console
