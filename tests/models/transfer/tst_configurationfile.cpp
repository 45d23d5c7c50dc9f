// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configurationreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <thread>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = ConfigurationFailure::Code;

ConfigurationFailure failureOf(const QString &path)
{
    const auto read = readConfigurationFile(path);
    return read || read.error().size() != 1 ? ConfigurationFailure() : read.error().first();
}

} // namespace

class TestConfigurationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExportIsReadFromItsFile();
    void aFileThatIsNotThere();
    void aFolder();
    void anEmptyFile();
    void aGibibyteIsRefusedBeforeItIsRead();
    void aDeviceThatNeverEnds();
    void whatAnotherProgramWritesMeanwhile();

private:
    QString write(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConfigurationFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestConfigurationFile::write(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"export.connectors.json"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? file.fileName() : QString();
}

void TestConfigurationFile::anExportIsReadFromItsFile()
{
    // More than is read at once.
    const Connector connector{QUuid::createUuid(), u"A"_s, QString(longestText, u'ä'), SmtpSettings{}};
    const auto read = readConfigurationFile(write(toBytes({{connector}}, {})));
    QVERIFY(read);
    QCOMPARE(read->connectors, QList<Connector>{connector});
}

void TestConfigurationFile::aFileThatIsNotThere()
{
    const ConfigurationFailure failure = failureOf(m_folder->filePath(u"none"_s));
    QCOMPARE(failure.code, Code::FileUnreadable);
    QVERIFY(!failure.technical.isEmpty());
}

void TestConfigurationFile::aFolder()
{
    const ConfigurationFailure failure = failureOf(m_folder->path());
    QCOMPARE(failure.code, Code::FileUnreadable);
    QVERIFY(!failure.technical.isEmpty());
}

void TestConfigurationFile::anEmptyFile()
{
    QCOMPARE(failureOf(write({})).code, Code::FileEmpty);
}

void TestConfigurationFile::aGibibyteIsRefusedBeforeItIsRead()
{
    constexpr qint64 gibibyte = 1024 * 1024 * 1024;
    const QString path = write("{");
    QVERIFY(QFile::resize(path, gibibyte));
    const ConfigurationFailure failure = failureOf(path);
    QCOMPARE(failure.code, Code::FileTooLarge);
    QCOMPARE(failure.subject, QString::number(gibibyte));
}

void TestConfigurationFile::aDeviceThatNeverEnds()
{
    QCOMPARE(failureOf(u"/dev/zero"_s).code, Code::FileTooLarge);
}

// As in scanctl import <(generate).
void TestConfigurationFile::whatAnotherProgramWritesMeanwhile()
{
    const QString path = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    const Connector connector{QUuid::createUuid(), u"A"_s, QString(longestText, u'ä'), SmtpSettings{}};
    const QByteArray text = toBytes({{connector}}, {});
    std::thread writer([&] {
        QFile pipe(path);
        if (pipe.open(QIODevice::WriteOnly))
            pipe.write(text);
    });
    const auto read = readConfigurationFile(path);
    writer.join();
    QVERIFY(read);
    QCOMPARE(read->connectors, QList<Connector>{connector});
}

QTEST_APPLESS_MAIN(TestConfigurationFile)

#include "tst_configurationfile.moc"
