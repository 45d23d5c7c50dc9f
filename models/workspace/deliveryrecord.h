// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace console {

// One line of the history. It is written when the delivery starts and completed when it ends; a record without a
// result that no running program owns was interrupted, its outcome is unknown, and it is never sent again by itself.
struct DeliveryRecord
{
    QUuid id;
    QUuid connectorId;
    QString connectorName; // as it was then
    QString typeId;
    QUuid scanJobId;
    QString username; // the terminal user
    QStringList documentNames;
    qint64 totalBytes = 0;
    QDateTime started; // UTC
    std::optional<QDateTime> ended; // UTC
    std::optional<DeliveryResult> result; // empty: running or interrupted
    bool isRunning = false; // not stored: the program that has the workspace open is at it

    bool operator==(const DeliveryRecord &) const = default;
};

// What a list of connectors says of the last delivery of one: without its documents, facts and answers.
struct LastDelivery
{
    enum class State { Running, Interrupted, Delivered, Failed, Cancelled };
    State state = State::Interrupted;
    std::optional<Stage> failedStage; // of Failed
    QDateTime started; // UTC

    bool operator==(const LastDelivery &) const = default;
};

QJsonObject toJson(const DeliveryResult &result);
std::optional<DeliveryResult> deliveryResultFromJson(const QJsonObject &json);

// "delivered", "failed", "cancelled"; "checked", which the history does not have
QString outcomeName(const Outcome &outcome);
std::optional<LastDelivery::State> outcomeNamed(QStringView name);
std::optional<Stage> failedStageOf(const Outcome &outcome);

} // namespace console
