// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace console {

struct TextPosition
{
    qint64 line = 1; // from 1
    qint64 column = 1; // in bytes, from 1

    bool operator==(const TextPosition &) const = default;
};

// Why a text is no JSON that we take.
struct JsonTextFailure
{
    enum class Code {
        NotUtf8,
        Syntax, // also what ends too early
        TooDeep, // nested deeper than deepestJson
        TooMuch, // more values than mostJsonValues
        NameTwice, // one name twice in an object: which of them would count?
        NotAnObject, // at the top
    };
    Code code = Code::Syntax;
    TextPosition position;
    QString path; // keys joined by '.', array positions as numbers, as far as it was read
    QString technical; // English

    bool operator==(const JsonTextFailure &) const = default;
};

inline constexpr int deepestJson = 64;
// A few bytes of text can be a value of a hundred bytes: this is what bounds the memory.
inline constexpr qint64 mostJsonValues = 5'000'000;

// Reads one JSON object as RFC 8259 has it: UTF-8 (a byte order mark is taken), every name once in an object, numbers
// as QJsonValue keeps them.
//
// The elements of the top-level array named streamed are not kept: each is handed to take, with where it begins, as
// soon as it is read. The array is empty in what is given. An object is given, and not only its elements, where all of
// the text is right.
using TakeElement = std::function<void(const QJsonValue &element, TextPosition begin)>;
Expected<QJsonObject, JsonTextFailure> readStrictJson(QByteArrayView text, QLatin1StringView streamed = {},
                                                      const TakeElement &take = {});

} // namespace console
