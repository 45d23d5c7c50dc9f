// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/scanform.h"
#include "ui/testconsole/testsession.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhetherTheTerminalShowsTheWorkflow();
    void leadsToTheUserWithoutAHomeDirectory();
    void leadsToWhatHidesTheWorkflow();
    void hasNobodyToSetAHomeDirectoryFor();
    void theWheelChoosesNobodyElse();

private:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_form, name);
    }
    static Connector toHome()
    {
        FileSystemSettings home;
        home.baseLocation = u"%userHome%"_s;
        return {QUuid::createUuid(), u"Home"_s, {}, home};
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ScanForm> m_form;
};

void TestScanForm::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_session = std::make_unique<TestSession>(m_fixture->services());
    m_form = std::make_unique<ScanForm>(&m_fixture->workspace());
    m_form->setSession(m_session.get());
    m_form->setConnector(m_fixture->connectorNamed(u"Cloud Fax"_s));
    m_form->resize(360, 320);
    m_form->show();
}

void TestScanForm::cleanup()
{
    m_form.reset();
    m_session.reset();
    m_fixture.reset();
}

void TestScanForm::saysWhetherTheTerminalShowsTheWorkflow()
{
    auto *line = find<QWidget>(u"workflowVisibility"_s);
    QCOMPARE(line->accessibleName(), u"This workflow is shown to anna@example.com at the terminal."_s);
    QVERIFY(!find<QPushButton>(u"visibilityRemedy"_s)->isVisible());

    m_form->setConnector(toHome());
    QVERIFY(line->accessibleName().contains(u"is shown to anna@example.com"_s));

    Directory directory = m_fixture->workspace().directory();
    directory.users.last().homeDirectory.clear();
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    QVERIFY(line->accessibleName().contains(u"is shown to anna@example.com"_s));
    m_session->setUser(u"john@example.com"_s);
    QVERIFY2(line->accessibleName().contains(u"not shown to john@example.com, because the base location contains "
                                             "%userHome%"_s),
             qUtf8Printable(line->accessibleName()));
    QVERIFY(find<QPushButton>(u"visibilityRemedy"_s)->isVisible());
}

void TestScanForm::leadsToWhatHidesTheWorkflow()
{
    QSignalSpy system(m_form.get(), &ScanForm::systemRequested);
    SystemConfiguration configuration = m_fixture->workspace().system();
    configuration.faxPagePacks.clear();
    QVERIFY(m_fixture->workspace().setSystem(configuration));
    QTest::mouseClick(find<QPushButton>(u"visibilityRemedy"_s), Qt::LeftButton);
    QCOMPARE(system.count(), 1);
    QCOMPARE(system.first().first().toString(), u"faxPagePacks"_s);
}

void TestScanForm::leadsToTheUserWithoutAHomeDirectory()
{
    Directory directory = m_fixture->workspace().directory();
    directory.users.first().homeDirectory.clear();
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    m_form->setConnector(toHome());
    QSignalSpy requested(m_form.get(), &ScanForm::homeDirectoryRequested);
    QTest::mouseClick(find<QPushButton>(u"visibilityRemedy"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), u"anna@example.com"_s);
}

void TestScanForm::hasNobodyToSetAHomeDirectoryFor()
{
    QVERIFY(m_fixture->workspace().setDirectory({}));
    auto *line = find<QWidget>(u"workflowVisibility"_s);
    QCOMPARE(line->accessibleName(), u"This workflow is shown to everybody at the terminal."_s);
    m_form->setConnector(toHome());
    QVERIFY(line->accessibleName().contains(u"only to users who have a home directory"_s));
    QVERIFY(!find<QPushButton>(u"visibilityRemedy"_s)->isVisible());
}

// The form is scrolled with the wheel, and lies below it.
void TestScanForm::theWheelChoosesNobodyElse()
{
    auto *user = find<QComboBox>(u"terminalUser"_s);
    user->clearFocus();
    QWheelEvent wheel({8, 8}, user->mapToGlobal(QPointF(8, 8)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(user, &wheel);
    QCOMPARE(m_session->user().username, u"anna@example.com"_s);
    QVERIFY(!wheel.isAccepted());
}

QTEST_MAIN(TestScanForm)
#include "tst_scanform.moc"
