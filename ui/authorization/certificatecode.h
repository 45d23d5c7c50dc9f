// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWebEngineCertificateError;

namespace console {

QString certificateCode(const QWebEngineCertificateError &error); // as a delivery has it: "tls.expired"

// SHA-256 of the server's own certificate, lower-case hexadecimal; empty: it showed none.
QString fingerprintOf(const QWebEngineCertificateError &error);

} // namespace console
