// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace console::ews {

inline constexpr QByteArrayView soap = "http://schemas.xmlsoap.org/soap/envelope/";
inline constexpr QByteArrayView messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
inline constexpr QByteArrayView types = "http://schemas.microsoft.com/exchange/services/2006/types";
inline constexpr QByteArrayView errors = "http://schemas.microsoft.com/exchange/services/2006/errors";

} // namespace console::ews
