// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/sender.h"
#include "models/scan/testscan.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <thread>

namespace console {

// Runs a sender in the test's own thread and gives its result. onProgress is told the bytes and may change the world
// in the middle of a delivery.
DeliveryResult runSender(Sender &sender, const QList<Stage> &stages, const std::stop_token &stop = {},
                         const std::function<void(qint64)> &onProgress = {},
                         QList<TranscriptLine> *transcript = nullptr);

// Those of one stage and name.
QStringList factsOf(const DeliveryResult &result, Stage stage, const QString &name);

// Requests the stop as soon as it is time, which another thread asks for over and over. It gives up when it goes out of
// scope.
[[nodiscard]] std::jthread stopWhen(std::stop_source &stop, std::function<bool()> isTime);

// A file of random bytes, always the same ones.
QByteArray makeFile(const QString &path, qint64 size);
QByteArray contentOf(const QString &path);

// Everything in the folder, hidden files included, by name.
QStringList namesIn(const QString &folder);

// A scan with one of everything, at a fixed time.
TestScan sampleTestScan();

} // namespace console
