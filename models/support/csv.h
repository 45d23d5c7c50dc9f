// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace console {

inline constexpr qint64 maximumCsvSize = 16 * 1024 * 1024;

struct CsvFailure
{
    enum class Code {
        NotUtf8,
        UnterminatedQuote,
        TextAfterQuote, // "a"b
        TooLarge, // over 16 MiB or 100,000 rows
    };
    Code code = Code::NotUtf8;
    int line = 0; // from 1

    bool operator==(const CsvFailure &) const = default;
};

struct CsvRow
{
    int line = 0; // where it starts, from 1
    QStringList values;

    bool operator==(const CsvRow &) const = default;
};

// RFC 4180, with what spreadsheets make of it: a byte order mark is passed over, lines end with LF or CRLF, and the
// separator is the one of ',' ';' and tab that the first line has most of. Empty lines are left out.
Expected<QList<CsvRow>, CsvFailure> parseCsv(const QByteArray &content);

} // namespace console
