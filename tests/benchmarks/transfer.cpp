// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Export and import of many connectors, for transfer.sh:
//
//   transfer make FILE COUNT [changed]
//       Makes a workspace of so many generated connectors; changed: with another description each.
//   transfer export FILE TARGET
//       Opens it, exports everything, and prints milliseconds and the memory that this took at its most, in bytes.
//   transfer import FILE SOURCE
//       Opens it and imports a file: milliseconds until the preview is there, milliseconds until everything is written,
//       memory, and what was written.

#include "delivery/api/configurationtransfer.h"
#include "tests/support/connectorgenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// "VmHWM": the most that was ever resident; "VmRSS": what is now.
qint64 memory(QByteArrayView name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

// From here on the most that is resident is counted anew. (Linux, Documentation/filesystems/proc.rst, clear_refs)
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

class Measurement
{
public:
    Measurement()
    {
        forgetPeak();
        m_before = memory("VmRSS");
        m_timer.start();
    }

    double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    qint64 most() const { return memory("VmHWM") - m_before; }

private:
    qint64 m_before = 0;
    QElapsedTimer m_timer;
};

// The answer to a question that is asked with what takes it.
template<class Value, class Ask>
Expected<Value, TransferFailure> answerTo(const Ask &ask)
{
    QEventLoop loop;
    std::optional<Expected<Value, TransferFailure>> answer;
    ask([&](const Expected<Value, TransferFailure> &given) {
        answer = given;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

int make(const QString &path, int count, bool isChanged)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 2;
    QList<Connector> connectors = generateConnectors(count);
    for (Connector &connector : connectors)
        connector.description += isChanged ? u" And then?"_s : QString();
    const auto filled = (*workspace)
                            ->setSystem(generatedSystem())
                            .and_then([&] { return (*workspace)->setDirectory(generatedDirectory()); })
                            .and_then([&] { return (*workspace)->insertAll(connectors); });
    return filled ? 0 : 2;
}

int measureExport(Workspace *workspace, const QString &target)
{
    ConfigurationTransfer transfer(workspace, nullptr, nullptr);
    const Measurement measurement;
    const auto bytes = answerTo<QByteArray>([&](const auto &done) { transfer.exportTo({{}, true, true, {}}, done); });
    const double milliseconds = measurement.milliseconds();
    std::printf("%.2f %lld\n", milliseconds, static_cast<long long>(measurement.most()));
    QFile file(target);
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() ? 0 : 2;
}

int measureImport(Workspace *workspace, const QString &source)
{
    ConfigurationTransfer transfer(workspace, nullptr, nullptr);
    const Measurement measurement;
    const auto plan = answerTo<ConfigurationPlan>(
        [&](const auto &done) { transfer.plan(source, ConfigurationPlan::Purpose::Import, done); });
    const double previewed = measurement.milliseconds();
    if (!plan || !plan->canBeWritten())
        return 2;
    const auto change = answerTo<WorkspaceChange>([&](const auto &done) { transfer.write(*plan, {}, done); });
    if (!change)
        return 2;
    std::printf("%.2f %.2f %lld %lld\n", previewed, measurement.milliseconds(),
                static_cast<long long>(measurement.most()), static_cast<long long>(change->connectors.size()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "make"_L1 && arguments.size() >= 4)
        return make(arguments.at(2), arguments.at(3).toInt(), arguments.value(4) == "changed"_L1);
    if ((what == "export"_L1 || what == "import"_L1) && arguments.size() == 4) {
        const auto workspace = Workspace::open(arguments.at(2));
        if (!workspace)
            return 2;
        return what == "export"_L1 ? measureExport(workspace->get(), arguments.at(3))
                                   : measureImport(workspace->get(), arguments.at(3));
    }
    std::fputs("transfer make FILE COUNT [changed] | export FILE TARGET | import FILE SOURCE\n", stderr);
    return 2;
}
