// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/supporttexts.h"

#include "delivery/engine/redactor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumLog = 1024 * 1024; // bytes
constexpr qsizetype transcriptBegin = 200; // lines
constexpr qsizetype transcriptEnd = 2000;

// What a path tells of the user is not needed.
QString withoutHome(QString text)
{
    static const QString home = QDir::homePath();
    if (home.size() <= 1)
        return text;
    static const QRegularExpression pattern(u"(?<![\\w.-])%1(?![\\w.-])"_s.arg(QRegularExpression::escape(home)),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(pattern, u"~"_s);
}

QString cleaned(const QString &text)
{
    return withoutHome(redacted(text));
}

// Each text by itself, so that the quotes and braces round it are never taken for a part of a secret.
QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return cleaned(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const QJsonValue &item : before)
            array.append(cleaned(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            item.value() = cleaned(QJsonValue(item.value()));
        return object;
    }
    return value;
}

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

// As a whole, too, which finds what its key tells to be a secret.
QString definitionText(const QJsonDocument &document)
{
    return redacted(jsonText(document));
}

bool isOfVariables(const QString &value)
{
    static const QRegularExpression variables(u"\\A(?:\\s*%\\w{1,64}%)*\\s*\\z"_s);
    return variables.match(value).hasMatch();
}

QJsonObject withoutPropertyValues(QJsonObject connector)
{
    QJsonArray properties = connector.value("properties"_L1).toArray();
    for (qsizetype i = 0; i < properties.size(); ++i) {
        QJsonObject property = properties.at(i).toObject();
        if (!isOfVariables(property.value("value"_L1).toString()))
            property.insert("value"_L1, u"…"_s);
        properties.replace(i, property);
    }
    if (!properties.isEmpty())
        connector.insert("properties"_L1, properties);
    return connector;
}

QString lineText(const TranscriptLine &line)
{
    return u"%1 %2 %3"_s.arg(line.time.toUTC().toString(Qt::ISODateWithMs), directionName(line.direction), line.text);
}

QJsonArray transcriptJson(const QList<TranscriptLine> &transcript)
{
    QJsonArray lines;
    const qsizetype leftOut = transcript.size() - transcriptBegin - transcriptEnd;
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (leftOut > 0 && i == transcriptBegin) {
            lines.append(u"(lines left out: %1)"_s.arg(leftOut));
            i += leftOut;
        }
        lines.append(lineText(transcript.at(i)));
    }
    return lines;
}

QJsonArray documentsJson(const QList<RecordedDocument> &documents)
{
    QJsonArray array;
    for (const RecordedDocument &document : documents)
        array.append(QJsonObject{{"name"_L1, document.name}, {"bytes"_L1, document.size}});
    return array;
}

QByteArray endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - maximumLog - 1));
    return file.read(maximumLog + 1);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString factsText(const QList<Fact> &facts)
{
    QString text;
    for (const Fact &fact : facts)
        text += cleaned(u"%1 %2"_s.arg(fact.name + u':', -20).arg(onOneLine(fact.value))).trimmed() + u'\n';
    return text;
}

QString connectorsText(const QList<Connector> &connectors)
{
    QJsonArray array;
    for (const Connector &connector : connectors)
        array.append(cleaned(QJsonValue(withoutPropertyValues(toJson(connector)))));
    return definitionText(QJsonDocument(array));
}

QString systemText(const SystemConfiguration &system)
{
    return definitionText(QJsonDocument(cleaned(QJsonValue(toJson(system))).toObject()));
}

QString deliveryText(const DeliveryRecord &record, const QList<TranscriptLine> &transcript)
{
    QJsonObject json = record.result ? toJson(*record.result)
                                     : QJsonObject{{"outcome"_L1, deliveryStateName(DeliveryState::Interrupted)}};
    json.insert("connector"_L1, record.connectorName);
    json.insert("type"_L1, record.typeId);
    json.insert("scanJobId"_L1, record.scanJobId.toString(QUuid::WithoutBraces));
    json.insert("username"_L1, record.username);
    json.insert("documents"_L1, documentsJson(record.documents));
    json.insert("bytes"_L1, record.totalBytes);
    json.insert("started"_L1, timeText(record.started));
    if (record.ended)
        json.insert("ended"_L1, timeText(*record.ended));
    if (!record.summary.isEmpty())
        json.insert("summary"_L1, record.summary);
    json.insert("transcript"_L1, transcriptJson(transcript));
    return jsonText(QJsonDocument(cleaned(QJsonValue(json)).toObject()));
}

QString logText(const QString &path)
{
    const QByteArray bytes = endOf(path + u".1"_s) + endOf(path);
    const qsizetype begin = bytes.size() <= maximumLog ? 0 : bytes.indexOf('\n', bytes.size() - maximumLog) + 1;
    const QString text = cleaned(QString::fromUtf8(bytes.mid(begin)));
    return begin == 0 ? text : u"(older lines are left out)\n"_s + text;
}

} // namespace console
