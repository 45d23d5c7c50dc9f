// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/api/documentgenerator.h"
#include "models/items/documentlistmodel.h"
#include "models/items/transcriptmodel.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/prompts/longrun.h"
#include "ui/testconsole/transferrate.h"
#include "ui/testconsole/verdict.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace console {

// The test of one connector: what is to be sent, what is being sent, what came of it. There is one for each connector
// while the program runs, so that another connector can be shown, or edited, while this one is sent to.
//
//   Idle ──send()───► Generating (where no document is chosen) ──► Sending ──► Idle, with a verdict
//   Idle ──check()──► Checking ──► Idle, with a verdict
class TestSession : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Generating, Sending, Checking };

    explicit TestSession(const ConsoleServices &services, QObject *parent = nullptr);
    ~TestSession() override;

    // Who scans where in which workflow; those of the directory that no longer exist are replaced by its first.
    TerminalUser user() const;
    Device device() const;
    Workflow workflow() const;
    void setUser(const QString &username);
    void setDevice(const QString &id);
    void setWorkflow(const QString &id);

    // The chosen workflow's input variables with the values to send.
    QList<InputVariable> inputs() const;
    void setInput(const QString &name, const QString &value);

    // What was sent once is chosen again; nothing is sent.
    void repeat(const TestScan &scan);

    DocumentListModel &documents() { return m_documents; }
    TestScan scan() const { return scanOf(m_documents.documents()); } // that would be sent now
    TranscriptModel &transcript() { return m_transcript; }

    // What a generated sample is like: one that is asked for, and one that is made where no document is chosen.
    const SampleSettings &sampleSettings() const { return m_sampleSettings; }
    void setSampleSettings(const SampleSettings &settings) { m_sampleSettings = settings; }

    // Adds a generated sample to the documents.
    void generate(const QString &connectorName);

    // Ignored unless idle.
    void send(const Connector &connector);
    void check(const Connector &connector); // with the documents that are chosen, if any: there is room for them
    void cancel();
    void preview(const Connector &connector);

    Phase phase() const { return m_phase; }
    const std::optional<Verdict> &verdict() const { return m_verdict; }
    const TransferRate &rate() const { return m_rate; }
    int samplePercent() const { return m_sample.progressValue(); } // while generating
    const std::optional<Expected<Preview, Failure>> &lastPreview() const { return m_preview; }
    const std::optional<GeneratorFailure> &generatorFailure() const { return m_generatorFailure; }

Q_SIGNALS:
    void choiceChanged();
    void phaseChanged();
    void verdictChanged();
    void progressed();
    void previewed();

private:
    using Generated = Expected<QList<ScanDocument>, GeneratorFailure>;
    using UseDocuments = std::function<void(const QList<ScanDocument> &)>;

    // A sample is made where none is chosen; nothing is called where it cannot be made.
    void withDocuments(const Connector &connector, UseDocuments use);
    void generateSample(const QString &connectorName, UseDocuments use);
    void sampleMade();
    void forgetVerdict();
    void start(const Connector &connector, const QList<ScanDocument> &documents, DeliveryPurpose purpose);
    TestScan scanOf(const QList<ScanDocument> &documents) const;
    void setPhase(Phase phase);
    void stageChanged(const StageReport &report);
    void jobFinished(const DeliveryResult &result);

    ConsoleServices m_services;
    QString m_username;
    QString m_deviceId;
    QString m_workflowId;
    QHash<QString, QHash<QString, QString>> m_inputs; // by workflow and name
    DocumentListModel m_documents;
    TranscriptModel m_transcript;
    SampleSettings m_sampleSettings;
    std::optional<QTemporaryDir> m_samples;
    QFutureWatcher<Generated> m_sample;
    UseDocuments m_useSample; // once it is made
    QUuid m_scanJobId; // of the next delivery, and stated on the samples made for it

    Phase m_phase = Phase::Idle;
    int m_previewGeneration = 0; // an answer to an older question is dropped
    std::unique_ptr<DeliveryJob> m_job;
    LongRun m_longRun;
    std::optional<Verdict> m_verdict;
    std::optional<GeneratorFailure> m_generatorFailure;
    std::optional<Expected<Preview, Failure>> m_preview;
    TransferRate m_rate;
};

} // namespace console
