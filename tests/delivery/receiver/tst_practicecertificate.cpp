// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/practicecertificate.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestPracticeCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForLoopbackAndStaysTheSame();
    void isTakenFromAllOthersWhenItIsRead();
    void isMadeAnewWhereItIsUseless_data();
    void isMadeAnewWhereItIsUseless();
    void saysWhereItCannotBeKept();

private:
    QString pem() const { return m_folder.filePath(u"practice/practice-server.pem"_s); }
    QByteArray openssl(const QStringList &arguments) const
    {
        return runProgram(u"openssl"_s, QStringList{u"x509"_s, u"-noout"_s, u"-in"_s, pem()} + arguments).output;
    }

    QTemporaryDir m_folder;
};

void TestPracticeCertificate::isForLoopbackAndStaysTheSame()
{
    const auto made = practiceCertificate(m_folder.filePath(u"practice"_s));
    QVERIFY(made);
    QCOMPARE(practiceCertificate(m_folder.filePath(u"practice"_s)), made);
    QCOMPARE(contentOf(pem()), made->pem);
    QCOMPARE(QFile::permissions(pem()), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(QDir(m_folder.filePath(u"practice"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);

    const QByteArray fingerprint = openssl({u"-fingerprint"_s, u"-sha256"_s});
    QCOMPARE(fingerprint.sliced(fingerprint.indexOf('=') + 1).trimmed().replace(":", "").toLower(),
             made->fingerprint.toLatin1());
    QVERIFY(openssl({u"-checkhost"_s, u"localhost"_s}).contains("does match"));
    QVERIFY(openssl({u"-checkip"_s, u"127.0.0.1"_s}).contains("does match"));
    QVERIFY(openssl({u"-checkhost"_s, u"practice.example"_s}).contains("does NOT match"));
    const QString tenYears = QString::number(10LL * 365 * 24 * 60 * 60);
    QVERIFY(openssl({u"-checkend"_s, tenYears}).contains("will not expire"));
    QCOMPARE(runProgram(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, pem(), pem()}).status, 0);
}

void TestPracticeCertificate::isTakenFromAllOthersWhenItIsRead()
{
    const auto made = practiceCertificate(m_folder.filePath(u"practice"_s));
    QVERIFY(made);
    const QFile::Permissions ofItsOwner = QFile::permissions(pem());
    QVERIFY(QFile::setPermissions(pem(), ofItsOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(practiceCertificate(m_folder.filePath(u"practice"_s)), made);
    QCOMPARE(QFile::permissions(pem()), ofItsOwner);
}

void TestPracticeCertificate::isMadeAnewWhereItIsUseless_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("an empty file") << u": > server.pem"_s;
    QTest::newRow("a text that is no certificate") << u"echo hello > server.pem"_s;
    QTest::newRow("half of it") << u"head -n 8 practice-server.pem > server.pem"_s;
    QTest::newRow("the certificate of another key") << u"openssl ecparam -genkey -name prime256v1 -noout > server.pem; "
                                                       "openssl x509 -in practice-server.pem >> server.pem"_s;
    QTest::newRow("one that expires next week")
        << u"openssl req -x509 -newkey rsa:2048 -nodes -keyout k -subj /CN=localhost -days 7 -out c; "
           "cat k c > server.pem"_s;
    QTest::newRow("a key with a passphrase")
        << u"openssl req -x509 -newkey rsa:2048 -passout pass:1234 -keyout k -subj /CN=localhost -days 999 "
           "-out c; cat k c > server.pem"_s;
}

void TestPracticeCertificate::isMadeAnewWhereItIsUseless()
{
    QFETCH(QString, damage);
    const QString folder = m_folder.filePath(u"practice"_s);
    const auto before = practiceCertificate(folder);
    QVERIFY(before);
    const QString script = u"cd '%1' && { %2; } && mv server.pem practice-server.pem"_s.arg(folder, damage);
    QCOMPARE(runProgram(u"sh"_s, {u"-c"_s, script}).status, 0);
    const auto after = practiceCertificate(folder);
    QVERIFY(after);
    QVERIFY(after->fingerprint != before->fingerprint);
    QVERIFY(openssl({u"-checkip"_s, u"127.0.0.1"_s}).contains("does match"));
    QCOMPARE(practiceCertificate(folder), after);
}

void TestPracticeCertificate::saysWhereItCannotBeKept()
{
    QVERIFY(write(m_folder.filePath(u"file"_s), {}));
    const auto made = practiceCertificate(m_folder.filePath(u"file"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ReceiverFailure::Code::FolderNotWritable);
    QCOMPARE(made.error().subject, m_folder.filePath(u"file"_s));
}

QTEST_GUILESS_MAIN(TestPracticeCertificate)

#include "tst_practicecertificate.moc"
