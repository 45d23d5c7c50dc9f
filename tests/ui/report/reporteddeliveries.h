// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

#include <QMap>
#include <QXmlStreamReader>

namespace console::reporttest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a server may answer, or a person may type, to become more than text.
inline const QString hostile =
    u"</pre></td></style><script>alert('1')</script><img src=http://evil.example/x onerror=a> ]]> "
    "&amp; \" ' \u0000\u0001\u001b[31m \ufffe \U0001f4a9"_s
    + QChar(0xd800) + u"end"_s;

inline Connector connectorNamed(const QString &name)
{
    ExtensionSettings settings;
    settings.endpointUrl = u"https://example.com/api/scan?sig=canary-4711"_s;
    settings.properties = {{u"custom_Key"_s, u"value"_s}};
    return {QUuid::createUuid(), name, {}, settings};
}

inline ReportedDelivery delivered(const Connector &connector)
{
    ReportedDelivery delivery;
    delivery.connector = connector;
    delivery.scanJobId = QUuid(u"5f3c8a52-6a4e-4a75-93c6-1f9f6a8f8f10"_s);
    delivery.started = QDateTime(QDate(2026, 11, 26), QTime(3, 30, 15, 250), Qt::UTC);
    delivery.duration = 1234ms;
    delivery.bytes = 48211;
    delivery.result = DeliveryResult{Delivered{{{{u"status"_s, u"200"_s}}, u"accepted"_s, {u"http.status-not-200"_s}}},
                                     {{Stage::Prepare, StageState::Passed, 3ms, {}},
                                      {Stage::Connect, StageState::Passed, 1ms, {{u"port"_s, u"443"_s}}},
                                      {Stage::Deliver, StageState::Passed, 1200ms, {}}}};
    return delivery;
}

inline ReportedDelivery failed(const Connector &connector, const Failure &failure)
{
    ReportedDelivery delivery = delivered(connector);
    delivery.result = DeliveryResult{failure,
                                     {{Stage::Prepare, StageState::Passed, 3ms, {}},
                                      {Stage::Connect, StageState::Failed, 20ms, {{u"address"_s, hostile}}},
                                      {Stage::Deliver, StageState::NotReached, 0us, {}}}};
    Certificate certificate;
    certificate.subject = u"CN="_s + hostile;
    certificate.issuer = u"CN=An authority"_s;
    certificate.names = {u"example.com"_s, hostile};
    certificate.fingerprint = u"00ff11ee"_s;
    delivery.result->certificates = {certificate};
    delivery.transcript = {{delivery.started, TranscriptLine::Direction::Received, hostile}};
    return delivery;
}

inline Failure refusal()
{
    return {Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, u"example.com"_s, u"refused: "_s + hostile, hostile};
}

inline Report hostileReport()
{
    Report report;
    report.title = u"Deliveries "_s + hostile;
    report.deliveries = {delivered(connectorNamed(hostile)), failed(connectorNamed(u"Cloud Fax"_s), refusal())};
    return report;
}

// Every element with its attributes and text, and whether the whole is well-formed.
struct Parsed
{
    QMap<QString, QList<QMap<QString, QString>>> elements;
    QString text;
    QString error;
};

inline Parsed parse(const QByteArray &xml)
{
    Parsed parsed;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QMap<QString, QString> attributes;
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                attributes.insert(attribute.name().toString(), attribute.value().toString());
            parsed.elements[reader.name().toString()].append(attributes);
        } else if (reader.isCharacters()) {
            parsed.text += reader.text();
        }
    }
    parsed.error = reader.errorString();
    return parsed;
}

} // namespace console::reporttest
