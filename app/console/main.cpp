// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/startoptions.h"
#include "app/hardening.h"
#include "app/locations.h"
#include "app/log/messagelog.h"
#include "app/runningconsole.h"
#include "app/sampleworkspace.h"
#include "app/servicelog.h"
#include "app/services.h"
#include "app/translation.h"
#include "ui/authorize/signinmodule.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/prompts/qtprompts.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMessageBox>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Expected<std::unique_ptr<Services>, WorkspaceFailure> openServices(const StartOptions &options)
{
    if (options.isSample) {
        if (const auto made = ensureSampleWorkspace(options.workspacePath, practiceFolderPath()); !made)
            return Unexpected(made.error());
    }
    return Services::open(options.workspacePath, secretOptions(options.secrets));
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QApplication application(argc, argv);
    setApplicationIdentity();
    const Translation translation;
    QApplication::setApplicationDisplayName(Texts::tr("Scan Connector Console"));
    QApplication::setDesktopFileName(u"scan-connector-console"_s);

    const StartOptions options = readStartOptions(QCoreApplication::arguments());
    const MessageLog log(logPath());
    logVersions(u"scan-console"_s);
    Theme::apply(application, options.appearance);
    QApplication::setWindowIcon(Theme::icon(u"scan-console"_s));

    const auto services = openServices(options);
    const bool isInUse = !services && services.error().code == WorkspaceFailure::Code::InUse;
    if (isInUse && RunningConsole::handOver(options.workspacePath, options.importPath))
        return 0;
    if (!services) {
        QMessageBox::critical(nullptr, Texts::tr("The workspace cannot be opened"),
                              text::workspaceFailure(services.error()));
        return 3;
    }
    QtPrompts prompts;
    SignInModule signIn;
    MainWindow window({&(*services)->workspace(), &(*services)->engine(), &(*services)->receiver(),
                       &(*services)->documents(), &prompts, &(*services)->secrets(), &(*services)->authorization(),
                       &signIn, &(*services)->support(), &(*services)->transfer()});
    window.show();
    if (const auto started = (*services)->startPracticeReceiver(); !started)
        window.showReceiverFailure(started.error());
    if (!options.importPath.isEmpty())
        window.importFile(options.importPath);
    const RunningConsole running(options.workspacePath);
    QObject::connect(&running, &RunningConsole::called, &window, &MainWindow::comeForward);
    return QApplication::exec();
}
