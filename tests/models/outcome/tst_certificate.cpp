// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/certificatepem.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsWhatIsToBeRead();
    void daysAreWholeOnBothSides_data();
    void daysAreWholeOnBothSides();
    void pemHasLinesOf64();
};

void TestCertificate::jsonKeepsWhatIsToBeRead()
{
    Certificate certificate{u"CN=mail.example"_s,
                            u"CN=An authority"_s,
                            {u"mail.example"_s, u"192.0.2.1"_s},
                            QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                            QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC),
                            u"EC P-256"_s,
                            u"00ff"_s,
                            "der"};
    const Certificate read = certificateFromJson(toJson(certificate));
    certificate.der.clear();
    QCOMPARE(read, certificate);
    QCOMPARE(certificateFromJson({}), Certificate());
}

void TestCertificate::daysAreWholeOnBothSides_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    constexpr qint64 day = 24 * 60 * 60;
    QTest::newRow("almost a day") << day - 1 << qint64(0);
    QTest::newRow("a day") << day << qint64(1);
    QTest::newRow("since a moment") << qint64(-1) << qint64(0);
    QTest::newRow("since three days") << -3 * day << qint64(-3);
}

void TestCertificate::daysAreWholeOnBothSides()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, days);
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    Certificate certificate;
    certificate.notAfter = now.addSecs(seconds);
    QCOMPARE(daysLeft(certificate, now), days);
}

void TestCertificate::pemHasLinesOf64()
{
    Certificate first;
    first.der = QByteArray(49, '\0');
    Certificate second;
    second.der = "x";
    QCOMPARE(pemOf({first, {}, second}),
             "-----BEGIN CERTIFICATE-----\n" + QByteArray(64, 'A') + "\nAA==\n-----END CERTIFICATE-----\n"
                 + "-----BEGIN CERTIFICATE-----\neA==\n-----END CERTIFICATE-----\n");
    QCOMPARE(pemOf({}), QByteArray());
}

QTEST_GUILESS_MAIN(TestCertificate)

#include "tst_certificate.moc"
