// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of transcripttext.h and certificatetext.h.

#include "ui/text/certificatetext.h"
#include "ui/text/transcripttext.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestTranscriptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasBothTimes();
    void jsonHasALineForEach();
    void validityIsSaidInDays_data();
    void validityIsSaidInDays();
    void fingerprintsAreGrouped();

private:
    const QDateTime m_now{QDate(2026, 11, 26), QTime(12, 0), Qt::UTC};
};

void TestTranscriptText::aLineHasBothTimes()
{
    const TranscriptLine line{m_now.addMSecs(12), TranscriptLine::Direction::Sent, u"EHLO console"_s};
    QCOMPARE(text::transcriptLine(line, m_now),
             line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u"      12  →  EHLO console"_s);
    QCOMPARE(text::transcript({line, line}, m_now).count(u'\n'), 2);
}

void TestTranscriptText::jsonHasALineForEach()
{
    const TranscriptLine line{m_now.addMSecs(12), TranscriptLine::Direction::Received, u"a \"b\"\n"_s};
    const QByteArray json = "{\"direction\":\"received\",\"elapsed\":12,\"text\":\"a \\\"b\\\"\\n\","
                            "\"time\":\"2026-11-26T12:00:00.012Z\"}\n";
    QCOMPARE(text::transcriptJson({line, line}, m_now), json + json);
}

void TestTranscriptText::validityIsSaidInDays_data()
{
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("valid") << m_now.addDays(-1) << m_now.addDays(30) << u"Valid for 30 more day"_s;
    QTest::newRow("expired") << m_now.addDays(-9) << m_now.addDays(-3) << u"Expired 3 day"_s;
    QTest::newRow("not yet valid") << m_now.addDays(4) << m_now.addDays(30) << u"Valid in 4 day"_s;
    QTest::newRow("of no sense") << QDateTime() << m_now << u"Its validity cannot be read"_s;
}

void TestTranscriptText::validityIsSaidInDays()
{
    QFETCH(QDateTime, first);
    QFETCH(QDateTime, last);
    QFETCH(QString, text);
    Certificate certificate;
    certificate.subject = u"CN=mail.example"_s;
    certificate.notBefore = first;
    certificate.notAfter = last;
    const QString said = text::validity(certificate, m_now);
    QVERIFY2(said.startsWith(text), qPrintable(said));
    QVERIFY(text::certificate(certificate, m_now).contains(said));
    QVERIFY(text::certificate(certificate, m_now).contains("CN=mail.example"_L1));
}

void TestTranscriptText::fingerprintsAreGrouped()
{
    QCOMPARE(text::fingerprint(u"0011223344556677"_s), u"00112233 44556677"_s);
    QCOMPARE(text::fingerprint({}), QString());
}

QTEST_MAIN(TestTranscriptText)

#include "tst_transcripttext.moc"
