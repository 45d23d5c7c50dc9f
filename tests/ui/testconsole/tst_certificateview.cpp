// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/certificateview.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

class TestCertificateView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void showsTheChain();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whatIsFineIsNotToBeTrusted();
    void aConnectionThatWasNotSecuredSaysNothingOfIt_data();
    void aConnectionThatWasNotSecuredSaysNothingOfIt();
    void saysThatAFingerprintAloneIsTrusted();
    void trustsOnceItIsAgreedTo();
    void trustsNothingWithoutAnAnswer();
    void copiesTheFingerprintOfTheOneChosen();
    void savesWhatWasPresented();
    void offersNoFileOfWhatIsNotThere();
    void namesAreNoMarkup();
    void aLongNameIsReadToItsEnd();
    void namesEveryControl();

private:
    static Certificate certificate(const QString &name, int daysLeft);
    Verdict verdict(const Outcome &outcome, const QList<Certificate> &certificates) const;
    Verdict refused(const QString &code, int daysLeft = 30) const;
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_view, name);
    }
    QStringList trusted() const { return m_fixture->workspace().system().trustedCertificates; }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<CertificateView> m_view;
};

void TestCertificateView::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_view = std::make_unique<CertificateView>(&m_fixture->workspace(), &m_fixture->prompts);
    m_view->resize(760, 560);
    m_view->show();
}

void TestCertificateView::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

Certificate TestCertificateView::certificate(const QString &name, int daysLeft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray digits = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u"CN="_s + name,
            u"CN=An authority"_s,
            {name, u"192.0.2.1"_s},
            now.addDays(-100),
            now.addDays(daysLeft).addSecs(60),
            u"RSA 2048"_s,
            QString::fromLatin1(digits),
            "der of " + name.toUtf8()};
}

Verdict TestCertificateView::verdict(const Outcome &outcome, const QList<Certificate> &certificates) const
{
    Verdict verdict;
    verdict.state = Verdict::State::Ended;
    verdict.connector = m_fixture->connectorNamed(u"Cloud Fax"_s);
    verdict.started = QDateTime::currentDateTime();
    verdict.outcome = outcome;
    verdict.stages = {{Stage::Tls, StageState::Passed, {}, {}}};
    verdict.certificates = certificates;
    return verdict;
}

Verdict TestCertificateView::refused(const QString &code, int daysLeft) const
{
    Verdict refusal = verdict(Failure{Stage::Tls, Cause::CertificateUntrusted, code, u"fax.example:443"_s, {}},
                              {certificate(u"fax.example"_s, daysLeft)});
    refusal.stages.first().state = StageState::Failed;
    return refusal;
}

void TestCertificateView::saysThatThereIsNone_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<QString>("text");
    QTest::newRow("before the first delivery") << false << u"No certificate yet"_s;
    QTest::newRow("after one without TLS") << true << u"No certificate was presented"_s;
}

void TestCertificateView::saysThatThereIsNone()
{
    QFETCH(bool, hasEnded);
    QFETCH(QString, text);
    m_view->setVerdict(refused(u"tls.expired"_s));
    m_view->setVerdict(hasEnded ? std::optional(verdict(Delivered{}, {})) : std::nullopt);
    QVERIFY(!find<QTreeWidget>(u"certificateChain"_s)->isVisible());
    const auto labels = m_view->currentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; }));
}

void TestCertificateView::showsTheChain()
{
    m_view->setVerdict(verdict(Checked{}, {certificate(u"fax.example"_s, 30), certificate(u"An authority"_s, 900)}));
    auto *chain = find<QTreeWidget>(u"certificateChain"_s);
    QCOMPARE(chain->topLevelItemCount(), 2);
    QCOMPARE(chain->topLevelItem(1)->text(0), u"CN=An authority"_s);
    QVERIFY(chain->topLevelItem(1)->text(2).startsWith("Valid for 900 more day"_L1));
    QCOMPARE(find<WrappedText>(u"certificateSubject"_s)->text(), u"CN=fax.example"_s);
    QCOMPARE(find<WrappedText>(u"certificateNames"_s)->text(), u"fax.example, 192.0.2.1"_s);
    QVERIFY(find<WrappedText>(u"certificateValidity"_s)->text().contains("Valid for 30 more day"_L1));
    QCOMPARE(find<WrappedText>(u"certificateKey"_s)->text(), u"RSA 2048"_s);
    QTest::keyClick(chain, Qt::Key_Down);
    QCOMPARE(find<WrappedText>(u"certificateIssuer"_s)->text(), u"CN=An authority (signed by itself)"_s);
    QCOMPARE(find<WrappedText>(u"certificateFingerprint"_s)->text().count(u' '), 7);
}

void TestCertificateView::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("validity");
    QTest::newRow("it has expired") << u"tls.expired"_s << -12 << u"expired"_s << u"Expired 11 day"_s;
    QTest::newRow("it is for another host")
        << u"tls.other-host"_s << 5 << u"another name"_s << u"Valid for 5 more day"_s;
    QTest::newRow("nobody knows its issuer")
        << u"tls.unknown-issuer"_s << 0 << u"issuer"_s << u"Valid for 0 more day"_s;
    QTest::newRow("it has signed itself") << u"tls.self-signed"_s << 1 << u"self-signed"_s << u"Valid for 1 more day"_s;
}

void TestCertificateView::saysWhatIsWrong()
{
    QFETCH(QString, code);
    QFETCH(int, daysLeft);
    QFETCH(QString, headline);
    QFETCH(QString, validity);
    m_view->setVerdict(refused(code, daysLeft));
    QVERIFY(find<QLabel>(u"certificateHeadline"_s)->text().contains(headline));
    QVERIFY(!find<WrappedText>(u"certificateMeaning"_s)->text().isEmpty());
    QVERIFY(find<QTreeWidget>(u"certificateChain"_s)->topLevelItem(0)->text(2).startsWith(validity));
    QVERIFY(find<QPushButton>(u"certificateTrust"_s)->isVisible());
}

void TestCertificateView::whatIsFineIsNotToBeTrusted()
{
    m_view->setVerdict(verdict(Delivered{}, {certificate(u"fax.example"_s, 30)}));
    QVERIFY(!find<QPushButton>(u"certificateTrust"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"certificateHeadline"_s)->text(), u"The certificate was accepted"_s);
    const Failure elsewhere{Stage::Deliver, Cause::Rejected, u"http.404"_s, {}, {}};
    m_view->setVerdict(verdict(elsewhere, {certificate(u"fax.example"_s, 30)}));
    QVERIFY(!find<QPushButton>(u"certificateTrust"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"certificateHeadline"_s)->text(), u"The certificate was accepted"_s);
}

void TestCertificateView::aConnectionThatWasNotSecuredSaysNothingOfIt_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("the server wants a certificate too")
        << Outcome(Failure{Stage::Tls, Cause::TlsFailed, u"curl.35"_s, u"fax.example:443"_s, {}});
    QTest::newRow("cancelled in the middle of it") << Outcome(Cancelled{});
}

void TestCertificateView::aConnectionThatWasNotSecuredSaysNothingOfIt()
{
    QFETCH(Outcome, outcome);
    Verdict unsecured = verdict(outcome, {certificate(u"fax.example"_s, 30)});
    unsecured.stages.first().state = StageState::Failed;
    m_view->setVerdict(unsecured);
    QCOMPARE(find<QLabel>(u"certificateHeadline"_s)->text(), u"The certificate was presented"_s);
    QVERIFY(!find<QPushButton>(u"certificateTrust"_s)->isVisible());
}

void TestCertificateView::saysThatAFingerprintAloneIsTrusted()
{
    Verdict taken = verdict(Delivered{}, {certificate(u"fax.example"_s, -3)});
    taken.stages = {{Stage::Tls, StageState::Passed, {}, {{u"trusted"_s, u"fingerprint"_s}}}};
    m_view->setVerdict(taken);
    QVERIFY(find<QLabel>(u"certificateHeadline"_s)->text().contains("fingerprint"_L1));
    QVERIFY(!find<QPushButton>(u"certificateTrust"_s)->isVisible());
}

void TestCertificateView::trustsOnceItIsAgreedTo()
{
    const QSignalSpy told(m_view.get(), &CertificateView::trusted);
    m_view->setVerdict(refused(u"tls.self-signed"_s));
    m_fixture->prompts.answer(Answer::Accept);
    auto *trust = find<QPushButton>(u"certificateTrust"_s);
    trust->click();
    const Question question = m_fixture->prompts.questions().first();
    QVERIFY(question.text.contains(find<WrappedText>(u"certificateFingerprint"_s)->text()));
    QVERIFY(question.destructive);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(trusted(), QStringList{certificate(u"fax.example"_s, 0).fingerprint});
    QVERIFY(!trust->isVisible());
    // Somebody takes it away again.
    SystemConfiguration system = m_fixture->workspace().system();
    system.trustedCertificates.clear();
    QVERIFY(m_fixture->workspace().setSystem(system));
    QVERIFY(trust->isVisible());
}

void TestCertificateView::trustsNothingWithoutAnAnswer()
{
    const QSignalSpy told(m_view.get(), &CertificateView::trusted);
    m_view->setVerdict(refused(u"tls.self-signed"_s));
    m_fixture->prompts.answer(Answer::Cancel);
    find<QPushButton>(u"certificateTrust"_s)->click();
    QCOMPARE(trusted(), QStringList());
    QCOMPARE(told.size(), 0);
}

void TestCertificateView::copiesTheFingerprintOfTheOneChosen()
{
    m_view->setVerdict(verdict(Checked{}, {certificate(u"fax.example"_s, 30), certificate(u"An authority"_s, 900)}));
    QTest::keyClick(find<QTreeWidget>(u"certificateChain"_s), Qt::Key_Down);
    find<QPushButton>(u"certificateCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), certificate(u"An authority"_s, 0).fingerprint);
}

void TestCertificateView::savesWhatWasPresented()
{
    m_view->setVerdict(verdict(Checked{}, {certificate(u"fax.example"_s, 30), certificate(u"An authority"_s, 900)}));
    const QString path = m_fixture->filePath(u"chain.pem"_s);
    m_fixture->prompts.answerFiles({path});
    find<QPushButton>(u"certificateSave"_s)->click();
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("-----BEGIN CERTIFICATE-----\n"), 2);

    m_fixture->prompts.answerFiles({m_fixture->filePath(u"missing/chain.pem"_s)});
    find<QPushButton>(u"certificateSave"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
}

void TestCertificateView::offersNoFileOfWhatIsNotThere()
{
    Verdict old = refused(u"tls.expired"_s);
    for (Certificate &kept : old.certificates)
        kept = certificateFromJson(toJson(kept));
    m_view->setVerdict(old);
    QVERIFY(!find<QPushButton>(u"certificateSave"_s)->isVisible());
}

void TestCertificateView::namesAreNoMarkup()
{
    const QString hostile = u"<img src='x'><b>bold"_s;
    m_view->setVerdict(verdict(Checked{}, {certificate(hostile, 30)}));
    QCOMPARE(find<WrappedText>(u"certificateSubject"_s)->toPlainText(), u"CN="_s + hostile);
    QVERIFY(!find<QTreeWidget>(u"certificateChain"_s)->topLevelItem(0)->toolTip(0).contains(u"<img"_s));
}

void TestCertificateView::aLongNameIsReadToItsEnd()
{
    m_view->resize(400, 560);
    m_view->setVerdict(verdict(Checked{}, {certificate(QString(300, u'x'), 30)}));
    const auto *subject = find<WrappedText>(u"certificateSubject"_s);
    QTRY_COMPARE(clippedTexts(*m_view).join(u'\n'), QString());
    QVERIFY(subject->mapTo(m_view.get(), QPoint(subject->width(), 0)).x() <= m_view->width());
}

void TestCertificateView::namesEveryControl()
{
    m_view->setVerdict(refused(u"tls.expired"_s));
    QCOMPARE(unnamedControls(*m_view), QStringList());
}

QTEST_MAIN(TestCertificateView)

#include "tst_certificateview.moc"
