// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace console {

// "5MiB", "1.5 GB", "1048576": whole bytes, at least one. Nothing where it is no size; a "b" would be bits.
std::optional<qint64> parseByteSize(QStringView text);

} // namespace console
