// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// The text with a replacement character for each that XML 1.0 (2.2, Characters) does not allow, whatever a server
// answered: control characters, halves of surrogate pairs.
QString xmlText(QString text);

} // namespace console
