// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The layers of CONTRIBUTING.md, proven: by the include lines of every source file, and by what a program that links
// models and delivery has loaded when it runs.

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/receiver/loopbackreceiver.h"
#include "models/workspace/workspace.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(CONSOLE_SOURCE_DIR);
const QString browserModule = QStringLiteral("ui/authorization"); // is loaded, and has rules of its own

QStringList sourceFilesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(sourceDir + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includesOf(const QString &content)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = line.globalMatch(content);
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

// Headers of the Qt modules that a layer below ui must not know, by the module's own list of classes.
bool isFromModule(const QString &include, const QStringList &modules)
{
    return std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
        return include.startsWith(module + u'/')
            || QFile::exists(QStringLiteral(CONSOLE_QT_HEADERS) + u'/' + module + u'/' + include);
    });
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesStayWithinTheLayer_data();
    void includesStayWithinTheLayer();
    void onlyUiAndAppTranslate();
    void modelsAndDeliveryLoadNoWindowLibrary();
};

void TestLayering::includesStayWithinTheLayer_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("mayInclude"); // layers, as a regular expression
    QTest::addColumn<QStringList>("mayNotUse"); // Qt modules

    const QStringList window{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtWebEngineCore"_s, u"QtWebEngineWidgets"_s};
    QTest::newRow("models know only models, Core and Sql")
        << u"models"_s << u"models/"_s << (window + QStringList{u"QtNetwork"_s});
    QTest::newRow("delivery/api knows only models")
        << u"delivery/api"_s << u"(models|delivery/api)/"_s << (window + QStringList{u"QtSql"_s});
    QTest::newRow("delivery knows models and itself")
        << u"delivery"_s << u"(models|delivery)/"_s << QStringList{u"QtWidgets"_s, u"QtSql"_s};
    const QStringList browser{u"QtWebEngineCore"_s, u"QtWebEngineWidgets"_s, u"QtWebEngineQuick"_s};
    QTest::newRow("ui knows models and delivery/api, never delivery, and no browser")
        << u"ui"_s << u"(models|delivery/api|ui)/"_s << (browser + QStringList{u"QtSql"_s, u"QtNetwork"_s});
    QTest::newRow("the embedded browser knows models and itself")
        << browserModule << u"(models|ui/authorization)/"_s << QStringList{u"QtSql"_s};
    QTest::newRow("ui/text needs no window library")
        << u"ui/text"_s << u"(delivery/api|models|ui/text)/"_s << (window + QStringList{u"QtNetwork"_s, u"QtSql"_s});
    QTest::newRow("ui/report needs no window library") << u"ui/report"_s << u"(delivery/api|models|ui/(report|text))/"_s
                                                       << (window + QStringList{u"QtNetwork"_s, u"QtSql"_s});
    QTest::newRow("the engine and the senders draw nothing")
        << u"delivery/engine"_s << u"(models|delivery)/"_s << window;
    QTest::newRow("oauth knows delivery/api, no sender, no engine and no window")
        << u"delivery/oauth"_s
        << u"(models/|delivery/(api|oauth)/|delivery/engine/redactor\\.h|delivery/secrets/scratchbytes\\.h)"_s
        << window;
    QTest::newRow("scanctl draws nothing")
        << u"app/cli"_s << u"(app|models|delivery/api|ui/report|ui/text)/"_s << window;
}

void TestLayering::includesStayWithinTheLayer()
{
    QFETCH(QString, folder);
    QFETCH(QString, mayInclude);
    QFETCH(QStringList, mayNotUse);
    static const QRegularExpression ours(u"^(app|ui|models|delivery|tests)/"_s);
    const QRegularExpression allowed(u'^' + mayInclude);

    QStringList files = sourceFilesBelow(folder);
    if (folder != browserModule)
        files.removeIf([](const QString &path) { return path.contains(browserModule + u'/'); });
    QVERIFY(!files.isEmpty());
    QStringList wrong;
    for (const QString &path : files) {
        const QStringList includes = includesOf(contentOf(path));
        for (const QString &include : includes) {
            const bool leavesLayer = ours.match(include).hasMatch() && !allowed.match(include).hasMatch();
            if (leavesLayer || isFromModule(include, mayNotUse))
                wrong << path.mid(sourceDir.size() + 1) + u" includes "_s + include;
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayering::onlyUiAndAppTranslate()
{
    static const QRegularExpression translates(u"\\btr\\(\"|QCoreApplication::translate\\(|Q_DECLARE_TR_FUNCTIONS"_s);
    QStringList wrong;
    const QStringList files = sourceFilesBelow(u"models"_s) + sourceFilesBelow(u"delivery"_s);
    for (const QString &path : files) {
        if (translates.match(contentOf(path)).hasMatch())
            wrong << path.mid(sourceDir.size() + 1);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayering::modelsAndDeliveryLoadNoWindowLibrary()
{
    QTemporaryDir folder;
    auto workspace = Workspace::open(folder.filePath(u"layering.scanconnectors"_s));
    QVERIFY(workspace);
    LocalDeliveryEngine engine(workspace->get(), nullptr);
    LoopbackReceiver receiver;
    QVERIFY(receiver.start(0, folder.filePath(u"practice"_s)));

    const QString loaded = contentOf(u"/proc/self/maps"_s);
    QVERIFY(loaded.contains("libQt6Core"_L1));
    static const QRegularExpression window(u"libQt6(Gui|Widgets|Svg|WebEngine\\w*|Quick|Qml)"_s);
    QVERIFY2(!window.match(loaded).hasMatch(), qPrintable(window.match(loaded).captured()));
}

QTEST_GUILESS_MAIN(TestLayering)

#include "tst_layering.moc"
