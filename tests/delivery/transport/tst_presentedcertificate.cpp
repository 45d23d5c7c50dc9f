// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/presentedcertificate.h"
#include "tests/delivery/support/testcertificate.h"

#include <QSslCertificate>
#include <QtTest>

#include <openssl/pem.h>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

class TestPresentedCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs();
    void namesAndAddressesAreTold_data();
    void namesAndAddressesAreTold();
    void whatIsUnseenIsShown_data();
    void whatIsUnseenIsShown();
    void muchIsCut();

private:
    static Certificate made(const TestCertificateWish &wish);
};

Certificate TestPresentedCertificate::made(const TestCertificateWish &wish)
{
    const QByteArray pem = makeTestCertificate(wish).certificate;
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free_all);
    const std::unique_ptr<X509, decltype(&X509_free)> read(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr),
                                                           &X509_free);
    return certificateOf(read.get());
}

void TestPresentedCertificate::tellsWhatItIs()
{
    const Certificate certificate = made({.subject = "Bücher", .firstDay = -2, .lastDay = 40});
    QCOMPARE(certificate.subject, u"CN=Bücher"_s);
    QCOMPARE(certificate.issuer, certificate.subject);
    QCOMPARE(certificate.key, u"EC P-256"_s);
    const QSslCertificate other(certificate.der, QSsl::Der);
    QVERIFY(!other.isNull());
    QCOMPARE(certificate.fingerprint, QString::fromLatin1(other.digest(QCryptographicHash::Sha256).toHex()));
    QCOMPARE(certificate.notBefore, other.effectiveDate());
    QCOMPARE(certificate.notAfter, other.expiryDate());
    const qint64 left = daysLeft(certificate, QDateTime::currentDateTimeUtc());
    QVERIFY(left == 39 || left == 40);
}

void TestPresentedCertificate::namesAndAddressesAreTold_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("names in their order")
        << QByteArray("DNS:b.example,DNS:*.a.example") << QStringList{u"b.example"_s, u"*.a.example"_s};
    QTest::newRow("addresses of both families")
        << QByteArray("IP:192.0.2.7,IP:2001:db8:0:0:0:0:0:1") << QStringList{u"192.0.2.7"_s, u"2001:db8::1"_s};
    QTest::newRow("what is neither is left out")
        << QByteArray("email:anna@b.example,DNS:b.example,URI:http://b.example") << QStringList{u"b.example"_s};
}

void TestPresentedCertificate::namesAndAddressesAreTold()
{
    QFETCH(QByteArray, names);
    QFETCH(QStringList, told);
    QCOMPARE(made({.names = names}).names, told);
}

void TestPresentedCertificate::whatIsUnseenIsShown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a line break") << QByteArray("a\nb") << u"CN=a\\0Ab"_s;
    QTest::newRow("an escape sequence") << QByteArray("a\x1b[31mb") << u"CN=a\\1B[31mb"_s;
    QTest::newRow("a turn of the text") << QByteArray("a\u202eb") << u"CN=a\\u202eb"_s;
    QTest::newRow("a character of no width") << QByteArray("a\u200bb") << u"CN=a\\u200bb"_s;
    QTest::newRow("a line separator") << QByteArray("a\u2028b") << u"CN=a\\u2028b"_s;
}

void TestPresentedCertificate::whatIsUnseenIsShown()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, shown);
    QCOMPARE(made({.subject = name}).subject, shown);
}

void TestPresentedCertificate::muchIsCut()
{
    QByteArray names;
    for (int number = 0; number < 300; ++number)
        names += (number == 0 ? "DNS:host" : ",DNS:host") + QByteArray::number(number);
    QCOMPARE(made({.names = names}).names.size(), 100);
    const Certificate certificate = made({.names = "DNS:" + QByteArray(2000, 'a')});
    QCOMPARE(certificate.names.first().size(), 256);
}

QTEST_GUILESS_MAIN(TestPresentedCertificate)

#include "tst_presentedcertificate.moc"
