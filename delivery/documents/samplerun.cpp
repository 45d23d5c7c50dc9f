// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/samplerun.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsFor(const SampleScan &sample, const QString &folder)
{
    // Name and value in one argument, so that a name that begins with a hyphen is no option.
    const SampleSettings &settings = sample.settings;
    QStringList arguments{
        u"--format="_s + sampleFormatName(settings.format),
        u"--pages=%1"_s.arg(settings.pages),
        u"--resolution=%1"_s.arg(settings.resolution),
        u"--connector="_s + sample.connectorName,
        u"--job="_s + sample.scanJobId.toString(QUuid::WithoutBraces),
        u"--time="_s + sample.time.toString(Qt::ISODate),
        u"--output="_s + QDir(folder).filePath(QFileInfo(sample.path).fileName()),
    };
    if (settings.size)
        arguments.append(u"--size=%1"_s.arg(*settings.size));
    return arguments;
}

GeneratorFailure::Code codeNamed(const QString &name)
{
    if (name == "not-writable"_L1)
        return GeneratorFailure::Code::NotWritable;
    return name == "too-small"_L1 ? GeneratorFailure::Code::TooSmall : GeneratorFailure::Code::Failed;
}

} // namespace

SampleRun::SampleRun(const SampleScan &sample, std::chrono::milliseconds patience, QObject *parent)
    : QProcess(parent)
    , m_sample(sample)
    , m_patience(patience)
    , m_folder(QFileInfo(sample.path).path() + "/sample-XXXXXX"_L1)
{
    m_promise.start();
    m_promise.setProgressRange(0, 100);
    m_watcher.setFuture(m_promise.future());
    m_silence.setSingleShot(true);
    setStandardInputFile(nullDevice());
    connect(this, &QProcess::readyReadStandardOutput, this, &SampleRun::readProgress);
    connect(this, &QProcess::finished, this, &SampleRun::conclude);
    connect(this, &QProcess::errorOccurred, this, [this](ProcessError error) {
        if (error == FailedToStart)
            answer(failure(GeneratorFailure::Code::HelperMissing, errorString()));
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &SampleRun::cancel);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        kill();
    });
}

SampleRun::~SampleRun()
{
    // QProcess's own destructor kills and waits as well, but after this class's part is gone.
    disconnect(this, nullptr, this, nullptr);
    if (state() != NotRunning) {
        kill();
        waitForFinished();
    }
}

void SampleRun::startProgram(const QString &program)
{
    if (!m_folder.isValid())
        return answer(failure(GeneratorFailure::Code::NotWritable, m_folder.errorString()));
    m_silence.start(m_patience);
    start(program, argumentsFor(m_sample, m_folder.path()));
}

void SampleRun::readProgress()
{
    while (canReadLine())
        m_promise.setProgressValue(readLine().trimmed().toInt());
    m_silence.start(m_patience);
}

void SampleRun::cancel()
{
    if (m_promise.future().isFinished())
        return;
    if (state() == NotRunning)
        end();
    else
        kill();
}

void SampleRun::conclude(int status)
{
    if (m_promise.isCanceled())
        end();
    else
        answer(resultOf(status));
}

SampleRun::Result SampleRun::resultOf(int status)
{
    if (m_isOverdue)
        return failure(GeneratorFailure::Code::Failed,
                       u"Ended after it had said nothing for %1 ms"_s.arg(m_patience.count()));
    if (exitStatus() == CrashExit)
        return failure(GeneratorFailure::Code::Failed, errorString());
    if (status == 0)
        return deliver();
    // The last line: Qt may have said something about fonts before.
    const QByteArray line = readAllStandardError().trimmed().split('\n').constLast();
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return failure(codeNamed(json.value("code"_L1).toString()),
                   json.value("technical"_L1).toString(u"Exit status %1"_s.arg(status)),
                   json.value("leastSize"_L1).toInteger());
}

SampleRun::Result SampleRun::deliver() const
{
    QList<ScanDocument> documents;
    const QStringList paths = samplePaths(m_sample);
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        std::error_code error;
        std::filesystem::rename(m_folder.filePath(name).toStdString(), path.toStdString(), error);
        if (error) {
            for (const ScanDocument &earlier : std::as_const(documents))
                QFile::remove(earlier.path);
            return failure(GeneratorFailure::Code::NotWritable, QString::fromStdString(error.message()));
        }
        documents.append({path, name, sampleMediaType(m_sample.settings.format)});
    }
    return documents;
}

SampleRun::Result SampleRun::failure(GeneratorFailure::Code code, const QString &technical, qint64 leastSize) const
{
    return Unexpected(GeneratorFailure{code, m_sample.path, technical, leastSize});
}

void SampleRun::answer(const Result &result)
{
    m_promise.addResult(result);
    end();
}

void SampleRun::end()
{
    m_silence.stop();
    m_promise.finish();
    Q_EMIT ended();
    deleteLater();
}

} // namespace console
