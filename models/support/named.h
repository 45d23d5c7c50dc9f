// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace console {

// One row of a table that gives each value of an enumeration its stable name in JSON, on the command line and in the
// workspace. Names are compared exactly.
template<class Enum>
struct Named
{
    Enum value;
    QLatin1StringView name;
};

template<class Enum, std::size_t N>
QString nameOf(const Named<Enum> (&table)[N], Enum value)
{
    const auto row = std::find_if(std::begin(table), std::end(table), [=](const auto &r) { return r.value == value; });
    Q_ASSERT(row != std::end(table));
    return row->name;
}

template<class Enum, std::size_t N>
std::optional<Enum> valueNamed(const Named<Enum> (&table)[N], QStringView name)
{
    const auto row = std::find_if(std::begin(table), std::end(table), [=](const auto &r) { return r.name == name; });
    return row == std::end(table) ? std::nullopt : std::optional<Enum>(row->value);
}

} // namespace console
