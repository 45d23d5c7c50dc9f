// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "models/support/named.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

struct JsonFailure
{
    enum class Code {
        WrongType, // the value is of another JSON type than the key asks for
        UnknownValue, // a text that is not one of the key's values
        OutOfRange, // a number outside the key's range
        Missing, // a key without which the object means nothing
    };
    Code code = Code::WrongType;
    QString path; // keys joined by '.', array positions as numbers
    QString expected; // English: what would have been right

    bool operator==(const JsonFailure &) const = default;
};

// Takes the known keys out of an object, one by one, and keeps the first failure. What remains is what this version
// does not know, and is written back untouched. An absent key gives the default.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    QString text(QLatin1StringView key, const QString &fallback = {});
    bool flag(QLatin1StringView key, bool fallback = false);
    int number(QLatin1StringView key, int fallback, int least, int most);
    QStringList texts(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);

    template<class Enum, std::size_t N>
    Enum named(QLatin1StringView key, const Named<Enum> (&table)[N], Enum fallback)
    {
        if (!m_object.contains(key))
            return fallback;
        const QString name = text(key);
        if (const auto value = valueNamed(table, name))
            return *value;
        QStringList names;
        for (const auto &row : table)
            names << row.name;
        fail(JsonFailure::Code::UnknownValue, key, names.join(QLatin1StringView(", ")));
        return fallback;
    }

    void fail(JsonFailure::Code code, const QString &key, const QString &expected);
    void fail(const JsonFailure &inner); // of a reader of an inner object, whose path is whole
    QString pathOf(const QString &key) const;
    const std::optional<JsonFailure> &failure() const { return m_failure; }
    // What no one took. An object whose keys are all taken would still hold their text.
    QJsonObject rest() const { return m_object.isEmpty() ? QJsonObject() : m_object; }

private:
    std::optional<QJsonValue> take(QLatin1StringView key, QJsonValue::Type type, const QString &expected);

    QJsonObject m_object;
    QString m_path;
    std::optional<JsonFailure> m_failure;
};

// The objects joined; keys of the later one win.
QJsonObject merged(QJsonObject base, const QJsonObject &over);

} // namespace console
