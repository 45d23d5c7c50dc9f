// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "models/outcome/statistics.h"
#include "models/support/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <chrono>
#include <optional>

namespace console {

struct BatchDelivery;

// A delivery as a report shows it. Results and transcripts are redacted where they come into being.
struct ReportedDelivery
{
    Connector connector; // as it was sent to; an explanation quotes its values
    SystemConfiguration system; // as it was sent with
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;
    QUuid scanJobId;
    QDateTime started; // UTC
    std::chrono::microseconds duration{0};
    qint64 bytes = 0; // of the documents
    std::optional<DeliveryResult> result; // empty: interrupted, its outcome is unknown
    QList<TranscriptLine> transcript = {}; // may be empty

    bool operator==(const ReportedDelivery &) const = default;
};

ReportedDelivery reportedDelivery(const BatchDelivery &delivery, const SystemConfiguration &system,
                                  DeliveryPurpose purpose);

// What is handed on about deliveries.
struct Report
{
    QString title; // "Deliveries of ‘Invoices’"
    QDateTime generated = QDateTime::currentDateTimeUtc();
    QString version = QStringLiteral(CONSOLE_VERSION); // of the program
    QList<ReportedDelivery> deliveries; // of a large run those that matter: the statistics speak for all
    std::optional<Statistics> statistics; // of a run; empty: the deliveries were none

    bool operator==(const Report &) const = default;
};

// One object, which `scanctl --json` prints too:
//   connector, type, scanJobId, purpose ("deliver", "check"), started (ISO 8601, UTC), microseconds, bytes;
//   outcome ("delivered", "failed", "cancelled", "checked", "interrupted"), stages, certificates, and receipt, failure
//   or warnings, as console::toJson(DeliveryResult) writes them;
//   explanation of a failure: title, meaning, who, remedy, command, source, sourcePage; transcript, where there is one:
//   a list of time, direction, text.
// The explanation's values are in the user's language, everything else is stable.
QJsonObject toJson(const ReportedDelivery &delivery);

// One page that needs nothing else: styles are in it, no script and nothing from the network. Whatever a server
// answered is text.
QByteArray toHtml(const Report &report);

// title, generated, version, statistics (as console::toJson(Statistics) writes them), deliveries.
QByteArray toJson(const Report &report);

// As Jenkins, GitLab and others read it: a test suite for each connector type, a test case for each delivery, with its
// stages and facts as system-out, a failure by code, and an error where the console itself failed.
QByteArray toJunitXml(const Report &report);

enum class ReportFormat { Html, Json, JunitXml };

// By the extension: .html and .htm, .json, .xml.
std::optional<ReportFormat> reportFormatOf(const QString &path);

struct ReportFailure
{
    enum class Code { UnknownFormat, NotWritten };
    Code code = Code::NotWritten;
    QString path;
    QString technical; // the system's words

    bool operator==(const ReportFailure &) const = default;
};

QString reportFailureText(const ReportFailure &failure); // what happened and what helps

// Writes a file whole or not at all.
Expected<void, ReportFailure> saveWhole(const QByteArray &content, const QString &path);

// The same with the report in the format that the extension says.
Expected<void, ReportFailure> saveReport(const Report &report, const QString &path);

} // namespace console
