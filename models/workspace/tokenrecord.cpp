// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/tokenrecord.h"

#include <QJsonArray>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// No name, identifier or scope is longer, and no answer grants more of them.
constexpr qsizetype longestText = 2048;
constexpr qsizetype mostTexts = 100;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

class RecordReader : public JsonReader
{
public:
    using JsonReader::JsonReader;

    QString boundedText(QLatin1StringView key)
    {
        const QString value = text(key);
        if (value.size() > longestText)
            fail(JsonFailure::Code::OutOfRange, key, u"at most %1 characters"_s.arg(longestText));
        return value;
    }

    QStringList boundedTexts(QLatin1StringView key)
    {
        const QStringList values = texts(key);
        const bool isLong =
            std::any_of(values.begin(), values.end(), [](const QString &value) { return value.size() > longestText; });
        if (isLong || values.size() > mostTexts) {
            fail(JsonFailure::Code::OutOfRange, key,
                 u"at most %1 texts of %2 characters"_s.arg(mostTexts).arg(longestText));
        }
        return values;
    }

    QDateTime time(QLatin1StringView key)
    {
        const QString value = text(key);
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!value.isEmpty() && !time.isValid())
            fail(JsonFailure::Code::UnknownValue, key, u"a time of ISO 8601"_s);
        return time.toUTC();
    }
};

} // namespace

QJsonObject toJson(const TokenRecord &record)
{
    return {
        {"username"_L1, record.username},
        {"name"_L1, record.name},
        {"tenantId"_L1, record.tenantId},
        {"clientId"_L1, record.clientId},
        {"audience"_L1, record.audience},
        {"scopes"_L1, QJsonArray::fromStringList(record.scopes)},
        {"missingScopes"_L1, QJsonArray::fromStringList(record.missingScopes)},
        {"authorized"_L1, timeText(record.authorized)},
        {"refreshIssued"_L1, timeText(record.refreshIssued)},
        {"accessIssued"_L1, timeText(record.accessIssued)},
        {"accessExpires"_L1, timeText(record.accessExpires)},
        {"failure"_L1, record.failure},
    };
}

Expected<TokenRecord, JsonFailure> tokenRecordFromJson(const QJsonObject &json)
{
    RecordReader reader(json);
    const TokenRecord record{
        reader.boundedText("username"_L1),       reader.boundedText("name"_L1),     reader.boundedText("tenantId"_L1),
        reader.boundedText("clientId"_L1),       reader.boundedText("audience"_L1), reader.boundedTexts("scopes"_L1),
        reader.boundedTexts("missingScopes"_L1), reader.time("authorized"_L1),      reader.time("refreshIssued"_L1),
        reader.time("accessIssued"_L1),          reader.time("accessExpires"_L1),   reader.boundedText("failure"_L1),
    };
    if (reader.failure())
        return Unexpected(*reader.failure());
    return record;
}

} // namespace console
