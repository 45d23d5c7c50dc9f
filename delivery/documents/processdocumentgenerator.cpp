// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/processdocumentgenerator.h"

#include "delivery/documents/samplerun.h"

#include <QCoreApplication>
#include <QThread>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString programBeside()
{
    return QCoreApplication::applicationDirPath() + u"/scan-document"_s;
}

} // namespace

ProcessDocumentGenerator::ProcessDocumentGenerator(const QString &program, std::chrono::milliseconds patience,
                                                   QObject *parent)
    : DocumentGenerator(parent)
    , m_program(program.isEmpty() ? programBeside() : program)
    , m_patience(patience)
{
}

ProcessDocumentGenerator::~ProcessDocumentGenerator() = default;

QFuture<SampleRun::Result> ProcessDocumentGenerator::generate(const SampleScan &sample)
{
    auto *run = new SampleRun(sample, m_patience, this);
    connect(run, &SampleRun::ended, this, [this, run] { runEnded(run); });
    QFuture<SampleRun::Result> future = run->future();
    m_waiting.append(run);
    startNext();
    return future;
}

void ProcessDocumentGenerator::startNext()
{
    if (m_waiting.isEmpty() || m_running.size() >= QThread::idealThreadCount())
        return;
    SampleRun *run = m_waiting.takeFirst();
    m_running.append(run);
    run->startProgram(m_program);
}

void ProcessDocumentGenerator::runEnded(SampleRun *run)
{
    m_waiting.removeOne(run);
    m_running.removeOne(run);
    startNext();
}

} // namespace console
