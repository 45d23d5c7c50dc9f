// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/jsonreader.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fail(JsonFailure::Code code, const QString &key, const QString &expected)
{
    fail(JsonFailure{code, pathOf(key), expected});
}

void JsonReader::fail(const JsonFailure &inner)
{
    if (!m_failure)
        m_failure = inner;
}

std::optional<QJsonValue> JsonReader::take(QLatin1StringView key, QJsonValue::Type type, const QString &expected)
{
    if (!m_object.contains(key))
        return std::nullopt;
    const QJsonValue value = m_object.take(key);
    if (value.type() == type)
        return value;
    fail(JsonFailure::Code::WrongType, key, expected);
    return std::nullopt;
}

QString JsonReader::text(QLatin1StringView key, const QString &fallback)
{
    const auto value = take(key, QJsonValue::String, u"a text"_s);
    return value ? value->toString() : fallback;
}

bool JsonReader::flag(QLatin1StringView key, bool fallback)
{
    const auto value = take(key, QJsonValue::Bool, u"true or false"_s);
    return value ? value->toBool() : fallback;
}

int JsonReader::number(QLatin1StringView key, int fallback, int least, int most)
{
    const QString expected = u"a whole number from %1 to %2"_s.arg(least).arg(most);
    const auto value = take(key, QJsonValue::Double, expected);
    if (!value)
        return fallback;
    const double number = value->toDouble();
    if (number >= least && number <= most && number == static_cast<int>(number))
        return static_cast<int>(number);
    fail(JsonFailure::Code::OutOfRange, key, expected);
    return fallback;
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList result;
    const QJsonArray values = array(key);
    for (const QJsonValue &value : values) {
        if (value.isString())
            result << value.toString();
        else
            fail(JsonFailure::Code::WrongType, key, u"a list of texts"_s);
    }
    return result;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const auto value = take(key, QJsonValue::Object, u"an object"_s);
    return value ? value->toObject() : QJsonObject();
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const auto value = take(key, QJsonValue::Array, u"a list"_s);
    return value ? value->toArray() : QJsonArray();
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    if (base.isEmpty())
        return over;
    for (auto it = over.begin(); it != over.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

} // namespace console
