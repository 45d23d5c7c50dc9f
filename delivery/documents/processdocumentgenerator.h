// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <chrono>

namespace console {

// Runs scan-document, one process for each document, without waiting. Destroying the generator ends the processes,
// leaves no partial file at a document's path, and cancels the futures: their continuations do not run.
class ProcessDocumentGenerator : public DocumentGenerator
{
    Q_OBJECT
public:
    // program: of scan-document; the one beside this program where it is empty. A process that takes longer than
    // timeLimit is ended, and Failed.
    explicit ProcessDocumentGenerator(const QString &program = {},
                                      std::chrono::milliseconds timeLimit = std::chrono::minutes(1),
                                      QObject *parent = nullptr);
    ~ProcessDocumentGenerator() override;

    QFuture<Expected<ScanDocument, GeneratorFailure>> generate(const SampleScan &sample) override;

private:
    const QString m_program;
    const std::chrono::milliseconds m_timeLimit;
};

} // namespace console
