// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/testcertificate.h"

#include <QTcpServer>

#include <memory>
#include <optional>

namespace console {

// Listens on a free port of the loopback interface, with TLS where there is a certificate. A connection is pending when
// its handshake is done.
std::unique_ptr<QTcpServer> makeTestServer(const std::optional<TestCertificate> &certificate);

} // namespace console
