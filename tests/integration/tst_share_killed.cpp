// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 of the program while it delivers to a share: the agent, which outlives it for a moment, leaves nothing there.

#include "tests/integration/sambaserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 5;
constexpr qint64 documentSize = qint64(1024) * 1024 * 1024;

// What the killed program does.
int deliver(const QString &document)
{
    SambaServer server;
    DeliveryRequest request = server.request(uR"(\\scans.example\scans)"_s);
    request.scan.documents.first().path = document;
    server.run(request);
    return 0;
}

} // namespace

class TestShareKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOnTheShare();
};

void TestShareKilled::nothingIsLeftOnTheShare()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
    const QTemporaryDir folder;
    QFile document(folder.filePath(u"large.pdf"_s));
    QVERIFY(document.open(QIODevice::WriteOnly) && document.resize(documentSize));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.path());
    for (int number = 0; number < kills; ++number) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"deliver"_s, document.fileName()});
        QTRY_VERIFY2_WITH_TIMEOUT(!SambaServer::allFiles().isEmpty(), "Nothing was begun", 20'000);
        const int moment = QRandomGenerator::global()->bounded(200);
        program.waitForFinished(moment);
        program.kill(); // SIGKILL
        program.waitForFinished();
        // Whole under its name, where it was that late, or not there.
        const auto isClean = [] {
            const QStringList files = SambaServer::allFiles();
            return files.isEmpty()
                || (files == QStringList{u"scans/scan.pdf"_s}
                    && QFileInfo(SambaServer::folder(files.first())).size() == documentSize);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isClean(), qPrintable(SambaServer::allFiles().join(u' ')), 10'000);
        SambaServer::removeFiles();
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "deliver") == 0)
        return deliver(QString::fromLocal8Bit(argv[2]));
    TestShareKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_share_killed.moc"
