// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/processdocumentgenerator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Result = Expected<ScanDocument, GeneratorFailure>;

QString programBeside()
{
    return QCoreApplication::applicationDirPath() + u"/scan-document"_s;
}

QStringList argumentsFor(const SampleScan &sample)
{
    // Name and value in one argument, so that a name that begins with a hyphen is no option.
    return {
        u"--pages=%1"_s.arg(sample.pages),
        u"--connector="_s + sample.connectorName,
        u"--job="_s + sample.scanJobId.toString(QUuid::WithoutBraces),
        u"--time="_s + sample.time.toString(Qt::ISODate),
        u"--output="_s + sample.path,
    };
}

// A run of scan-document. Answers once, and is deleted by itself after that.
class Run : public QProcess
{
public:
    Run(const SampleScan &sample, std::chrono::milliseconds timeLimit, QObject *parent)
        : QProcess(parent)
        , m_path(sample.path)
    {
        m_promise.start();
        setStandardInputFile(nullDevice());
        setStandardOutputFile(nullDevice());
        connect(this, &QProcess::finished, this, [this](int status) { answer(resultOf(status)); });
        connect(this, &QProcess::errorOccurred, this, [this](ProcessError error) {
            if (error == FailedToStart)
                answer(failure(GeneratorFailure::Code::HelperMissing, errorString()));
        });
        QTimer::singleShot(timeLimit, this, [this, timeLimit] {
            m_overdue = u"Ended after %1 ms"_s.arg(timeLimit.count());
            kill();
        });
    }

    ~Run() override
    {
        // QProcess's own destructor kills and waits as well, but after this class's part is gone.
        disconnect(this, nullptr, this, nullptr);
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }

    QFuture<Result> future() const { return m_promise.future(); }

private:
    Result resultOf(int status)
    {
        if (m_overdue)
            return failure(GeneratorFailure::Code::Failed, *m_overdue);
        if (exitStatus() == CrashExit)
            return failure(GeneratorFailure::Code::Failed, errorString());
        if (status == 0)
            return ScanDocument{m_path, QFileInfo(m_path).fileName(), u"application/pdf"_s};
        // The last line: Qt may have said something about fonts before.
        const QByteArray line = readAllStandardError().trimmed().split('\n').constLast();
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const auto code = json.value("code"_L1) == "not-writable"_L1 ? GeneratorFailure::Code::NotWritable
                                                                     : GeneratorFailure::Code::Failed;
        return failure(code, json.value("technical"_L1).toString(u"Exit status %1"_s.arg(status)));
    }

    Result failure(GeneratorFailure::Code code, const QString &technical) const
    {
        return Unexpected(GeneratorFailure{code, m_path, technical});
    }

    void answer(const Result &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    const QString m_path;
    QPromise<Result> m_promise;
    std::optional<QString> m_overdue;
};

} // namespace

ProcessDocumentGenerator::ProcessDocumentGenerator(const QString &program, std::chrono::milliseconds timeLimit,
                                                   QObject *parent)
    : DocumentGenerator(parent)
    , m_program(program.isEmpty() ? programBeside() : program)
    , m_timeLimit(timeLimit)
{
}

ProcessDocumentGenerator::~ProcessDocumentGenerator() = default;

QFuture<Result> ProcessDocumentGenerator::generate(const SampleScan &sample)
{
    auto *run = new Run(sample, m_timeLimit, this);
    QFuture<Result> future = run->future();
    run->start(m_program, argumentsFor(sample));
    return future;
}

} // namespace console
