// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/support/supportdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSupportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingButTheDeliveriesThatWorkedIsProposed();
    void eachPartIsShownAsItWillBeWritten();
    void whatIsShownIsWhatIsSaved();
    void aPartThatIsTickedIsMadeOnce();
    void nothingIsSavedBeforeAllIsThere();
    void nothingTickedIsNothingToSave();
    void aCancelledChoiceSavesNothing();
    void aFailureIsTold();
    void closingItMeanwhileIsAllowed();
    void everyControlHasAName();

private:
    QListWidget *list() const { return widgetNamed<QListWidget>(*m_dialog, u"supportParts"_s); }
    QString summary() const { return widgetNamed<QLabel>(*m_dialog, u"supportSummary"_s)->text(); }
    QPushButton *saveButton() const { return widgetNamed<QPushButton>(*m_dialog, u"saveSupport"_s); }
    QString shown() const { return widgetNamed<QPlainTextEdit>(*m_dialog, u"supportText"_s)->toPlainText(); }
    QString savePath() const { return m_fixture->filePath(u"bundle.zip"_s); }
    QStringList savedNames() const;
    void open();

    std::unique_ptr<ConsoleFixture> m_fixture;
    QPointer<SupportDialog> m_dialog;
};

void TestSupportDialog::init()
{
    delete m_dialog;
    m_fixture = std::make_unique<ConsoleFixture>();
    DeliveryEntry failed;
    failed.id = QUuid::createUuid();
    failed.connectorName = u"Fax gateway"_s;
    failed.state = DeliveryState::Failed;
    failed.failedStage = Stage::Connect;
    failed.started = QDateTime(QDate(2026, 11, 26), QTime(3, 4, 5), Qt::UTC);
    DeliveryEntry delivered = failed;
    delivered.id = QUuid::createUuid();
    delivered.state = DeliveryState::Delivered;
    delivered.failedStage.reset();
    m_fixture->support.deliveries = {failed, delivered};
}

void TestSupportDialog::open()
{
    m_dialog = new SupportDialog(&m_fixture->support, &m_fixture->prompts);
    m_dialog->show();
}

QStringList TestSupportDialog::savedNames() const
{
    QStringList names;
    for (const SupportFile &file : m_fixture->support.saved)
        names.append(file.name);
    return names;
}

void TestSupportDialog::everythingButTheDeliveriesThatWorkedIsProposed()
{
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    QStringList ticked;
    QStringList others;
    for (int row = 0; row < list()->count(); ++row) {
        const QListWidgetItem *item = list()->item(row);
        (item->checkState() == Qt::Checked ? ticked : others).append(item->text());
    }
    QCOMPARE(ticked,
             QStringList({u"Versions and platform"_s, u"Connectors"_s, u"System configuration"_s,
                          u"Log of scan-console"_s, u"Fax gateway: Failed at Connect, 26 Nov 2026 03:04:05"_s}));
    QCOMPARE(others, QStringList{u"Fax gateway: Delivered, 26 Nov 2026 03:04:05"_s});
    QCOMPARE(m_fixture->support.made.size(), 5);
}

void TestSupportDialog::eachPartIsShownAsItWillBeWritten()
{
    open();
    QTRY_COMPARE(shown(), FakeSupportBundles::textOf(u"platform.txt"_s));
    for (int row = 0; row < list()->count(); ++row) {
        list()->setCurrentRow(row);
        QTRY_COMPARE(shown(), FakeSupportBundles::textOf(m_fixture->support.parts(3).at(row).fileName));
    }
}

void TestSupportDialog::whatIsShownIsWhatIsSaved()
{
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    list()->item(1)->setCheckState(Qt::Unchecked);
    list()->item(5)->setCheckState(Qt::Checked);
    QTRY_VERIFY(saveButton()->isEnabled());
    m_fixture->prompts.answerFiles({savePath()});
    saveButton()->click();
    QTRY_COMPARE(m_fixture->support.savedTo, QStringList{savePath()});
    QCOMPARE(savedNames(),
             QStringList({u"platform.txt"_s, u"system.json"_s, u"log/scan-console.log"_s, u"deliveries/4.json"_s,
                          u"deliveries/5.json"_s}));
    for (const SupportFile &file : std::as_const(m_fixture->support.saved))
        QCOMPARE(file.text, FakeSupportBundles::textOf(file.name));
    QTRY_VERIFY(summary().contains(u"‘bundle.zip’ is saved"_s));
    const FileRequest request = m_fixture->prompts.fileRequests().constLast();
    QCOMPARE(request.kind, FileRequest::Kind::SaveFile);
    QVERIFY(request.proposal.endsWith(".zip"_L1));
}

void TestSupportDialog::aPartThatIsTickedIsMadeOnce()
{
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    for (int i = 0; i < 3; ++i) {
        list()->item(0)->setCheckState(Qt::Unchecked);
        list()->item(0)->setCheckState(Qt::Checked);
        list()->setCurrentRow(5);
        list()->setCurrentRow(0);
    }
    QCOMPARE(m_fixture->support.made.count(u"platform.txt"_s), 1);
    QCOMPARE(m_fixture->support.made.count(u"deliveries/5.json"_s), 1);
}

void TestSupportDialog::nothingIsSavedBeforeAllIsThere()
{
    m_fixture->support.isSlow = true;
    open();
    QCOMPARE(shown(), u"Being put together…"_s);
    QCOMPARE(summary(), u"Being put together…"_s);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!saveButton()->isEnabled());
        m_fixture->support.answer();
    }
    QTRY_VERIFY(saveButton()->isEnabled());
    QVERIFY(summary().startsWith(u"5 part"_s));
    QCOMPARE(shown(), FakeSupportBundles::textOf(u"platform.txt"_s));

    m_fixture->prompts.answerFiles({savePath()});
    saveButton()->click();
    QTRY_COMPARE(summary(), u"Being saved…"_s);
    QVERIFY(!saveButton()->isEnabled());
    m_fixture->support.answer();
    QTRY_VERIFY(saveButton()->isEnabled());
}

void TestSupportDialog::nothingTickedIsNothingToSave()
{
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    for (int row = 0; row < list()->count(); ++row)
        list()->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(summary().startsWith(u"0 part"_s));
}

void TestSupportDialog::aCancelledChoiceSavesNothing()
{
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    m_fixture->prompts.answerFiles({});
    m_fixture->prompts.answerFiles({savePath()});
    saveButton()->click();
    saveButton()->click();
    QTRY_COMPARE(m_fixture->support.savedTo.size(), 1);
    QCOMPARE(m_fixture->prompts.fileRequests().size(), 2);
}

void TestSupportDialog::aFailureIsTold()
{
    m_fixture->support.failure = SupportFailure{savePath(), u"No space left on device"_s};
    open();
    QTRY_VERIFY(saveButton()->isEnabled());
    m_fixture->prompts.answerFiles({savePath()});
    saveButton()->click();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().constFirst().startsWith(u"The support bundle is not saved: "_s));
    QVERIFY(m_fixture->prompts.told().constFirst().contains(u"No space left on device"_s));
    QVERIFY(saveButton()->isEnabled());
}

void TestSupportDialog::closingItMeanwhileIsAllowed()
{
    m_fixture->support.isSlow = true;
    open();
    widgetNamed<QPushButton>(*m_dialog, u"closeSupport"_s)->click();
    QTRY_VERIFY(!m_dialog);
    for (int i = 0; i < 5; ++i)
        m_fixture->support.answer();
}

void TestSupportDialog::everyControlHasAName()
{
    open();
    QCOMPARE(unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestSupportDialog)

#include "tst_supportdialog.moc"
