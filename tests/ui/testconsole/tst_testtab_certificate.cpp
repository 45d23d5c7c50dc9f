// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/testsession.h"
#include "ui/testconsole/testtab.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// From a certificate that is refused to a delivery that passes.
class TestTestTabCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRefusedCertificateIsTrustedAndTheNextDeliveryPasses();
    void whoTrustsNeedNotCheck();

private:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_tab, name);
    }
    void send() const;
    void waitForEnd() const { QTRY_COMPARE(m_session->phase(), TestSession::Phase::Idle); }

    const Certificate m_presented{u"CN=fax.example"_s,          u"CN=fax.example"_s, {u"fax.example"_s}, {}, {}, {},
                                  QString(u"0f"_s).repeated(32)};
    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestTab> m_tab;
};

void TestTestTabCertificate::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_session = std::make_unique<TestSession>(m_fixture->services());
    m_tab = std::make_unique<TestTab>(m_fixture->services());
    m_tab->setSession(m_session.get());
    m_tab->setSubject({m_fixture->connectorNamed(u"Cloud Fax"_s), TestSubject::Condition::Saved});
    m_session->documents().append({scanDocumentAt(m_fixture->makeFile(u"letter.pdf"_s, 10))});
    m_tab->resize(960, 680);
    m_tab->show();

    DeliveryResult refused = FakeEngine::failed(
        {Stage::Tls, Cause::CertificateUntrusted, u"tls.self-signed"_s, u"fax.example:443"_s, u"self-signed"_s});
    refused.certificates = {m_presented};
    m_fixture->engine.setScript(refused);
    send();
    QTRY_VERIFY(widgetNamed<QLabel>(*find<QWidget>(u"verdict"_s), u"explanationTitle"_s)->isVisible());
    find<QTabWidget>(u"resultTabs"_s)->setCurrentWidget(find<QWidget>(u"certificates"_s));
}

void TestTestTabCertificate::cleanup()
{
    m_tab.reset();
    m_session.reset();
    m_fixture.reset();
}

void TestTestTabCertificate::send() const
{
    find<QPushButton>(u"sendTest"_s)->click();
    waitForEnd();
}

void TestTestTabCertificate::aRefusedCertificateIsTrustedAndTheNextDeliveryPasses()
{
    m_fixture->engine.setScript(DeliveryResult{Checked{}, {}, {m_presented}});
    m_fixture->prompts.answer(Answer::Accept); // that it is trusted
    m_fixture->prompts.answer(Answer::Accept); // that it is checked
    find<QPushButton>(u"certificateTrust"_s)->click();
    QTRY_COMPARE(m_fixture->engine.requests().last().purpose, DeliveryPurpose::Check);
    waitForEnd();
    QCOMPARE(m_fixture->engine.requests().last().system.trustedCertificates, QStringList{m_presented.fingerprint});

    m_fixture->engine.setScript(FakeEngine::delivered());
    send();
    QVERIFY(std::holds_alternative<Delivered>(m_session->verdict()->outcome.value_or(Cancelled{})));
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

void TestTestTabCertificate::whoTrustsNeedNotCheck()
{
    const qsizetype requests = m_fixture->engine.requests().size();
    m_fixture->prompts.answer(Answer::Accept);
    m_fixture->prompts.answer(Answer::Cancel);
    find<QPushButton>(u"certificateTrust"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.questions().size(), 2);
    QCOMPARE(m_fixture->workspace().system().trustedCertificates, QStringList{m_presented.fingerprint});
    QCOMPARE(m_fixture->engine.requests().size(), requests);
}

QTEST_MAIN(TestTestTabCertificate)

#include "tst_testtab_certificate.moc"
