// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <chrono>

namespace console {

class SampleRun;

// Runs scan-document, one process for each sample and as many at a time as there are processors, without waiting.
// Destroying the generator ends the processes, leaves no partial file, and cancels the futures: their continuations do
// not run.
class ProcessDocumentGenerator : public DocumentGenerator
{
    Q_OBJECT
public:
    // program: of scan-document; the one beside this program where it is empty. A process that says nothing for longer
    // than patience is ended, and Failed.
    explicit ProcessDocumentGenerator(const QString &program = {},
                                      std::chrono::milliseconds patience = std::chrono::minutes(1),
                                      QObject *parent = nullptr);
    ~ProcessDocumentGenerator() override;

    QFuture<Expected<QList<ScanDocument>, GeneratorFailure>> generate(const SampleScan &sample) override;

private:
    void startNext();
    void runEnded(SampleRun *run);

    const QString m_program;
    const std::chrono::milliseconds m_patience;
    QList<SampleRun *> m_waiting; // children of this
    QList<SampleRun *> m_running;
};

} // namespace console
