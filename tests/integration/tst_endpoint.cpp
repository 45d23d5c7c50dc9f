// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Extension request against a parser that we did not write, and beside the request of the curl program.

#include "delivery/senders/extension/extensionsender.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/runsender.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theParserFindsWhatWasSent();
    void curlSendsTheSameForm();

private:
    PlannedDocument document(const QString &name, const QString &mediaType, qint64 size);
    QJsonObject nextRequest();

    QTemporaryDir m_folder;
    QProcess m_endpoint;
    QUrl m_url;
};

void TestEndpoint::initTestCase()
{
    m_endpoint.start(u"python3"_s, {QStringLiteral(CONSOLE_SOURCE_DIR "/tests/integration/endpoint.py")});
    QTRY_VERIFY_WITH_TIMEOUT(m_endpoint.canReadLine(), 20000);
    m_url = QUrl(u"http://127.0.0.1:%1/api/scan"_s.arg(m_endpoint.readLine().trimmed().toInt()));
}

void TestEndpoint::cleanupTestCase()
{
    m_endpoint.terminate();
    QVERIFY(m_endpoint.waitForFinished());
}

PlannedDocument TestEndpoint::document(const QString &name, const QString &mediaType, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, mediaType);
}

QJsonObject TestEndpoint::nextRequest()
{
    if (!QTest::qWaitFor([this] { return m_endpoint.canReadLine(); }, 20'000))
        return {};
    return QJsonDocument::fromJson(m_endpoint.readLine()).object();
}

void TestEndpoint::theParserFindsWhatWasSent()
{
    const PlannedDocument pdf = document(u"Vertrag Größe.pdf"_s, u"application/pdf"_s, 2'000'003);
    const PlannedDocument tiff = document(u"fax.tiff"_s, u"image/tiff"_s, 0);
    const ExtensionPlan plan{m_url,
                             {{u"userEmail"_s, u"john.doe@company.com"_s},
                              {u"note"_s, u"zwei\nZeilen, „Anführung“"_s},
                              {u"custom_Site"_s, {}}},
                             {pdf, tiff}};
    ExtensionSender sender(plan, {});
    QVERIFY(std::holds_alternative<Delivered>(runSender(sender, plan.stages()).outcome));

    const QJsonObject request = nextRequest();
    QCOMPARE(request.value("fields"_L1).toArray(),
             (QJsonArray{QJsonArray{u"userEmail"_s, u"john.doe@company.com"_s},
                         QJsonArray{u"note"_s, u"zwei\r\nZeilen, „Anführung“"_s},
                         QJsonArray{u"custom_Site"_s, QString(u""_s)}}));
    const auto digest = [](const PlannedDocument &sent) {
        return QString::fromLatin1(QCryptographicHash::hash(contentOf(sent.path), QCryptographicHash::Sha256).toHex());
    };
    QCOMPARE(request.value("files"_L1).toArray(),
             (QJsonArray{QJsonArray{u"file1"_s, u"Vertrag Größe.pdf"_s, u"application/pdf"_s, 2'000'003, digest(pdf)},
                         QJsonArray{u"file2"_s, u"fax.tiff"_s, u"image/tiff"_s, 0, digest(tiff)}}));
    QVERIFY(!request.value("headers"_L1).toObject().contains("transfer-encoding"_L1));
}

void TestEndpoint::curlSendsTheSameForm()
{
    const PlannedDocument pdf = document(u"a \"quoted\" ü.pdf"_s, u"application/pdf"_s, 1000);
    const ExtensionPlan plan{m_url, {{u"na\"me"_s, u"value"_s}}, {pdf}};
    ExtensionSender sender(plan, {});
    QVERIFY(std::holds_alternative<Delivered>(runSender(sender, plan.stages()).outcome));
    const QJsonObject ours = nextRequest();

    // curl escapes as WHATWG does from 7.81 on.
    const int status = QProcess::execute(
        u"curl"_s,
        {u"--silent"_s, u"--output"_s, m_folder.filePath(u"answer"_s), u"--form-string"_s, u"na\"me=value"_s,
         u"--form"_s, u"file1=@\"%1\";type=application/pdf"_s.arg(QString(pdf.path).replace(u'"', u"\\\""_s)),
         m_url.toString()});
    QCOMPARE(status, 0);
    const QJsonObject theirs = nextRequest();
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(ours.value("fields"_L1), theirs.value("fields"_L1));
    QCOMPARE(ours.value("files"_L1), theirs.value("files"_L1));
}

QTEST_GUILESS_MAIN(TestEndpoint)

#include "tst_endpoint.moc"
