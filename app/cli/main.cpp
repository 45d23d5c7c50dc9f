// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The thin front of scanctl. Whoever asks for help waits for Qt Core alone; the commands, with the engine and all its
// libraries, lie in a module of their own that is loaded when one is run.

#include "app/cli/commandmodule.h"
#include "app/cli/exitstatus.h"
#include "app/cli/usage.h"
#include "app/hardening.h"
#include "app/locations.h"
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibrary>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

int finish(ExitStatus status)
{
    return static_cast<int>(status);
}

int print(FILE *stream, const QString &text, ExitStatus status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return finish(status);
}

int runCommandModule(QCoreApplication &application)
{
    const QString path = QCoreApplication::applicationDirPath() + u"/scanctl-commands"_s;
    QLibrary module(path);
    const auto run = reinterpret_cast<RunCommand>(module.resolve(runCommandSymbol));
    if (run)
        return run(application);
    return print(
        stderr,
        QCoreApplication::translate("Usage", "scanctl cannot load its commands: %1\n").arg(module.errorString()),
        ExitStatus::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    setApplicationIdentity();
    const Translation translation;

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return print(stderr, usage(), ExitStatus::Usage);
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return print(stdout, usage(), ExitStatus::Done);
    if (arguments.contains("--version"_L1))
        return print(stdout, u"scanctl "_s + QCoreApplication::applicationVersion() + u'\n', ExitStatus::Done);
    return runCommandModule(application);
}
