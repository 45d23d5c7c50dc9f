// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"
#include "models/scan/testscan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace console {

enum class DeliveryState { Running, Interrupted, Delivered, Failed, Cancelled };

QString deliveryStateName(DeliveryState state); // "running", "interrupted", "delivered", "failed", "cancelled"
std::optional<DeliveryState> deliveryStateNamed(QStringView name);

// A document as it was when it was delivered.
struct RecordedDocument
{
    QString name;
    qint64 size = 0;
    QDateTime modified; // UTC; invalid where it was not there
    QString sha256; // lower-case hexadecimal; empty: not computed yet, or changed before it could be

    bool operator==(const RecordedDocument &) const = default;
};

// One delivery of the history. It is written when the delivery starts and completed when it ends; what no running
// program owns and never ended was interrupted, its outcome is unknown, and it is never sent again by itself. The
// transcript is kept beside it: Workspace::transcript().
struct DeliveryRecord
{
    QUuid id;
    QUuid connectorId;
    QString connectorName; // as it was then
    QString typeId;
    QUuid scanJobId;
    QString username; // the terminal user
    QList<RecordedDocument> documents;
    qint64 totalBytes = 0;
    QDateTime started; // UTC
    std::optional<QDateTime> ended; // UTC
    std::optional<DeliveryResult> result; // empty: running or interrupted
    bool isRunning = false; // the program that has the workspace open is at it
    QString summary; // Preview::summary of the plan; empty: it never came to one
    std::optional<TestScan> scan; // to send it again; empty: recorded by a version that did not keep it

    bool operator==(const DeliveryRecord &) const = default;
};

// What a list of deliveries says of one: without its documents' sums, facts and answers.
struct DeliveryEntry
{
    QUuid id;
    QString connectorName;
    DeliveryState state = DeliveryState::Interrupted;
    std::optional<Stage> failedStage; // of Failed
    QString username;
    QStringList documentNames;
    qint64 totalBytes = 0;
    QDateTime started; // UTC
    std::optional<QDateTime> ended; // UTC

    bool operator==(const DeliveryEntry &) const = default;
};

// Which deliveries are asked for; what is empty lets all through.
struct HistoryFilter
{
    std::optional<QUuid> connectorId = {};
    std::optional<DeliveryState> state = {};
    QString text = {}; // part of the user's name, a document's name or the summary, without regard to case
    QDateTime since = {}; // started then or later

    bool operator==(const HistoryFilter &) const = default;
};

// Where an offset is counted from. What is given is the newest first all the same; the end that is nearer is found
// faster.
enum class HistoryEnd { Newest, Oldest };

// What a list of connectors says of the last delivery of one.
struct LastDelivery
{
    using State = DeliveryState;
    State state = State::Interrupted;
    std::optional<Stage> failedStage; // of Failed
    QDateTime started; // UTC

    bool operator==(const LastDelivery &) const = default;
};

QJsonObject toJson(const DeliveryResult &result);
std::optional<DeliveryResult> deliveryResultFromJson(const QJsonObject &json);

// The name of its state; "checked", which the history does not have
QString outcomeName(const Outcome &outcome);
std::optional<Stage> failedStageOf(const Outcome &outcome);

} // namespace console
