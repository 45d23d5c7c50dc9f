// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When the embedded browser is loaded, and why it is not.

#include "tests/ui/support/consolefixture.h"
#include "ui/authorize/signinmodule.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Kind = SignInModuleFailure::Kind;

const QString binDir = QStringLiteral(CONSOLE_BIN_DIR);

QStringList loadedBrowserParts()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("There is no map of the memory");
    return QString::fromLatin1(maps.readAll()).split(u'\n').filter(u"WebEngine"_s);
}

} // namespace

class TestSignInModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); }

    void consoleWithoutASignInLoadsNoBrowser();
    void saysWhyItIsNotLoaded_data();
    void saysWhyItIsNotLoaded();
    void isNotLoadedForRoot();
    void isLoadedOnce();
};

void TestSignInModule::consoleWithoutASignInLoadsNoBrowser()
{
    ConsoleFixture fixture;
    SignInModule module(binDir);
    MainWindow window(fixture.services());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(loadedBrowserParts(), QStringList());
}

void TestSignInModule::saysWhyItIsNotLoaded_data()
{
    QTest::addColumn<QByteArray>("content"); // of the file; empty: there is none
    QTest::addColumn<Kind>("kind");
    QTest::newRow("it is not there") << QByteArray() << Kind::Missing;
    QTest::newRow("it is no module") << QByteArray("text") << Kind::Unloadable;
}

void TestSignInModule::saysWhyItIsNotLoaded()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const QTemporaryDir folder;
    if (!content.isEmpty()) {
        QFile file(folder.filePath(u"console_ui_authorization.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    SignInModule module(folder.path());
    const SignInModule::Factory factory = module.factory();
    QVERIFY(!factory);
    QCOMPARE(factory.error().kind, kind);
    QVERIFY(!factory.error().technical.isEmpty());
}

void TestSignInModule::isNotLoadedForRoot()
{
    if (geteuid() != 0)
        QSKIP("Not root");
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    SignInModule module(binDir);
    const SignInModule::Factory factory = module.factory();
    QVERIFY(!factory);
    QCOMPARE(factory.error().kind, Kind::Administrator);
    QCOMPARE(loadedBrowserParts(), QStringList());
}

void TestSignInModule::isLoadedOnce()
{
    SignInModule module(binDir);
    const SignInModule::Factory factory = module.factory();
    QVERIFY2(factory, factory ? "" : qPrintable(factory.error().technical));
    QVERIFY(!loadedBrowserParts().isEmpty());
    QCOMPARE(*module.factory(), *factory);
}

QTEST_MAIN(TestSignInModule)

#include "tst_signinmodule.moc"
