// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace console {

// Base64 with padding (RFC 4648 4) at the speed of memory. Both functions give the end of what they wrote.
//
// As one line.
char *encodeBase64(const char *data, qint64 size, char *out);
qint64 base64Size(qint64 size);

// In lines of 76 characters, each ended by CRLF, the last too (RFC 2045 6.8).
inline constexpr qint64 base64LineSource = 57; // bytes of a full line before they are encoded
inline constexpr qint64 base64LineSize = 78; // characters of a full line, with its end
char *encodeBase64Lines(const char *data, qint64 size, char *out);
qint64 base64LinesSize(qint64 size);

} // namespace console
