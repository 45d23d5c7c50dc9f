// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bytesize.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 bytes;
};

constexpr std::array units{
    Unit{""_L1, 1},          Unit{"B"_L1, 1},          Unit{"kB"_L1, 1000},     Unit{"KB"_L1, 1000},
    Unit{"KiB"_L1, 1024},    Unit{"MB"_L1, 1'000'000}, Unit{"MiB"_L1, 1 << 20}, Unit{"GB"_L1, 1'000'000'000},
    Unit{"GiB"_L1, 1 << 30},
};

} // namespace

std::optional<qint64> parseByteSize(QStringView text)
{
    // Few enough digits that every product is exact in a double.
    static const QRegularExpression form(u"^(\\d{1,12}(?:\\.\\d{1,6})?) ?([A-Za-z]*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const auto unit = std::find_if(units.begin(), units.end(),
                                   [&](const Unit &known) { return match.capturedView(2) == known.name; });
    if (!match.hasMatch() || unit == units.end())
        return {};
    const double bytes = match.capturedView(1).toDouble() * static_cast<double>(unit->bytes);
    const double whole = std::round(bytes);
    // A decimal fraction such as 1.1 has no exact double; a byte's thousandth is none.
    if (whole < 1 || whole > 1e15 || std::abs(bytes - whole) > 1e-3)
        return {};
    return static_cast<qint64>(whole);
}

} // namespace console
