// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hardening.h"
#include "app/locations.h"
#include "app/log/messagelog.h"
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
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct StartOptions
{
    QString workspacePath;
    bool isSample = false;
    std::optional<SecretStoreKind> secrets;
    Appearance appearance = Appearance::System;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

StartOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Edits scan connectors and sends test scans."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, Texts::tr("Opens the workspace in FILE."), u"FILE"_s);
    const QCommandLineOption sample(u"sample"_s, Texts::tr("Opens the sample workspace with the practice receiver."));
    const QCommandLineOption appearance(u"appearance"_s, Texts::tr("light, dark or system"), u"NAME"_s);
    const QCommandLineOption secrets(
        u"secrets"_s,
        Texts::tr("Keeps secrets in the STORE keychain, vault or memory, instead of the one chosen last."), u"STORE"_s);
    parser.addOptions({workspace, sample, appearance, secrets});
    parser.process(arguments);

    StartOptions options;
    options.isSample = parser.isSet(sample);
    options.workspacePath = options.isSample ? sampleWorkspacePath() : defaultWorkspacePath();
    if (parser.isSet(workspace))
        options.workspacePath = parser.value(workspace);
    options.secrets = secretStoreKindNamed(parser.value(secrets));
    if (parser.isSet(secrets) && !options.secrets) {
        const QString wrong = Texts::tr("‘--secrets’ takes keychain, vault or memory.");
        std::fputs((wrong + u'\n').toLocal8Bit().constData(), stderr);
        std::exit(2);
    }
    if (parser.value(appearance) == "light"_L1)
        options.appearance = Appearance::Light;
    else if (parser.value(appearance) == "dark"_L1)
        options.appearance = Appearance::Dark;
    return options;
}

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

    const StartOptions options = readOptions(QCoreApplication::arguments());
    const MessageLog log(logPath());
    logVersions(u"scan-console"_s);
    Theme::apply(application, options.appearance);
    QApplication::setWindowIcon(Theme::icon(u"scan-console"_s));

    const auto services = openServices(options);
    if (!services) {
        QMessageBox::critical(nullptr, Texts::tr("The workspace cannot be opened"),
                              text::workspaceFailure(services.error()));
        return 3;
    }
    QtPrompts prompts;
    SignInModule signIn;
    MainWindow window({&(*services)->workspace(), &(*services)->engine(), &(*services)->receiver(),
                       &(*services)->documents(), &prompts, &(*services)->secrets(), &(*services)->authorization(),
                       &signIn, &(*services)->support()});
    window.show();
    if (const auto started = (*services)->startPracticeReceiver(); !started)
        window.showReceiverFailure(started.error());
    return QApplication::exec();
}
