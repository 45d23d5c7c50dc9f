// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"
#include "delivery/api/practicereceiver.h"

#include <QPromise>

#include <optional>

namespace console {

// Writes a few bytes where a PDF was asked for, or fails as told; a slow one answers when the test says so.
class FakeDocuments : public DocumentGenerator
{
    Q_OBJECT
public:
    QFuture<Expected<ScanDocument, GeneratorFailure>> generate(const SampleScan &sample) override;

    void finish(); // what was asked for while slow

    std::optional<GeneratorFailure> failure;
    bool isSlow = false;
    QList<SampleScan> samples;

private:
    using Answer = Expected<ScanDocument, GeneratorFailure>;

    Answer make(const SampleScan &sample) const;

    QPromise<Answer> m_promise;
};

class FakeReceiver : public PracticeReceiver
{
    Q_OBJECT
public:
    Expected<void, ReceiverFailure> start(int portBase, const QString &folder) override;
    void stop() override;
    bool isRunning() const override { return m_running; }
    QUrl extensionUrl() const override;
    QString folder() const override { return m_folder; }
    QList<Arrival> arrivals() const override { return m_arrivals; }

    void receive(const Arrival &arrival);

private:
    bool m_running = false;
    QString m_folder;
    QList<Arrival> m_arrivals;
};

} // namespace console
