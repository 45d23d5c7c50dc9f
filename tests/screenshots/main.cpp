// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the real window over the real engine and the practice receiver, for the README and for a look at
// every screen: screenshots FOLDER light|dark. The language is that of LANGUAGE, the scale that of QT_SCALE_FACTOR.

#include "app/locations.h"
#include "app/log/messagelog.h"
#include "app/sampleworkspace.h"
#include "app/servicelog.h"
#include "app/services.h"
#include "app/translation.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"
#include "ui/authorize/signinmodule.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/prompts/qtprompts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace console;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setApplicationIdentity();
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const MessageLog log(logPath());
    logVersions(u"scan-console"_s);
    const Translation translation;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(1)))
        qFatal("screenshots FOLDER light|dark");
    const bool isDark = arguments.at(2) == "dark"_L1;
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light);

    if (!ensureSampleWorkspace(sampleWorkspacePath(), practiceFolderPath()))
        qFatal("The sample workspace cannot be made");
    const auto services = Services::open(sampleWorkspacePath(), {SecretStoreKind::Memory, {}});
    if (!services || !(*services)->startPracticeReceiver())
        qFatal("The sample workspace or the practice receiver cannot be started");
    addExamples((*services)->workspace());

    QtPrompts prompts;
    SignInModule signIn;
    MainWindow window({&(*services)->workspace(), &(*services)->engine(), &(*services)->receiver(),
                       &(*services)->documents(), &prompts, &(*services)->secrets(), &(*services)->authorization(),
                       &signIn, &(*services)->support(), &(*services)->transfer()});
    window.resize(1280, 800);
    window.show();
    Theme::apply(application, isDark ? Appearance::Dark : Appearance::Light);
    Camera camera(window, **services, arguments.at(1));
    takeMail(camera);
    takeHistory(camera);
    takeCertificates(camera);
    takeSignIn(camera);
    takeLoad(camera);
    configure((*services)->workspace());
    takeConnectors(camera);
    takeDocuments(camera);
    takeAuthorization(camera);
    takePages(camera);
    takeEditing(camera);
    takeTestAll(camera);
    takeTransfer(camera);
    takeSupport(camera);
    return 0;
}
