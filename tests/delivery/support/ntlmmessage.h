// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace console {

// MS-NLMP 2.2.1.2: a challenge with target information, to which NTLMv2 answers; base64.
QByteArray ntlmChallenge();

// MS-NLMP 2.2.1.3: "domain\\user" of the last message of an exchange.
QString ntlmAccount(const QByteArray &message);

} // namespace console
