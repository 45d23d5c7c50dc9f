// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/documentsbox.h"
#include "ui/testconsole/testsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDocumentsBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatIsWrongWithADocument_data();
    void saysWhatIsWrongWithADocument();
    void remembersWhatASampleIsToBeLike();
    void showsASizeInTheLargestUnitThatFits_data();
    void showsASizeInTheLargestUnitThatFits();
    void asksForASample();
    void filesGoToTheConnectorTheyWereChosenFor();

private:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_box, name);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<DocumentsBox> m_box;
};

void TestDocumentsBox::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_session = std::make_unique<TestSession>(m_fixture->services());
    m_box = std::make_unique<DocumentsBox>(&m_fixture->prompts);
    m_box->setSession(m_session.get());
    m_box->resize(360, 420);
    m_box->show();
}

void TestDocumentsBox::cleanup()
{
    m_box.reset();
    m_session.reset();
    m_fixture.reset();
}

void TestDocumentsBox::saysWhatIsWrongWithADocument_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << QDir::tempPath() << u"folder"_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"device or a pipe"_s;
    QTest::newRow("an empty file") << QString() << u"empty"_s;
}

void TestDocumentsBox::saysWhatIsWrongWithADocument()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    if (path.isEmpty())
        path = m_fixture->makeFile(u"empty.pdf"_s, 0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_box.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_box.get(), &drop);
    const QModelIndex row = find<QListView>(u"documentList"_s)->model()->index(0, 0);
    QVERIFY2(row.data(Qt::AccessibleTextRole).toString().contains(words),
             qUtf8Printable(row.data(Qt::AccessibleTextRole).toString()));
}

void TestDocumentsBox::remembersWhatASampleIsToBeLike()
{
    auto *format = find<QComboBox>(u"sampleFormat"_s);
    format->setCurrentIndex(format->findText(u"TIFF"_s));
    find<QSpinBox>(u"sampleResolution"_s)->setValue(300);
    auto *amount = find<QSpinBox>(u"sampleSize"_s);
    QVERIFY(!amount->isEnabled());
    QTest::mouseClick(find<QCheckBox>(u"sampleSizeIsExact"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(amount->isEnabled());
    amount->setValue(2);
    auto *unit = find<QComboBox>(u"sampleSizeUnit"_s);
    unit->setCurrentIndex(unit->findText(u"GiB"_s));
    const SampleSettings settings{SampleFormat::Tiff, 1, 300, qint64(2) << 30};
    QCOMPARE(m_session->sampleSettings(), settings);

    TestSession other(m_fixture->services());
    m_box->setSession(&other);
    QCOMPARE(format->currentText(), u"PDF"_s);
    QCOMPARE(other.sampleSettings(), SampleSettings());
    m_box->setSession(m_session.get());
    QCOMPARE(format->currentText(), u"TIFF"_s);
    QCOMPARE(amount->value(), 2);
    QCOMPARE(unit->currentText(), u"GiB"_s);
    QCOMPARE(m_session->sampleSettings(), settings);
    QCOMPARE(amount->maximum(), 8);
}

void TestDocumentsBox::showsASizeInTheLargestUnitThatFits_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("unit");
    QTest::newRow("bytes") << qint64(300'001) << 300'001 << u"bytes"_s;
    QTest::newRow("KiB") << qint64(1536) * 1024 << 1536 << u"KiB"_s;
    QTest::newRow("MiB") << (qint64(5) << 20) << 5 << u"MiB"_s;
    QTest::newRow("the most") << maximumSampleSize << 8 << u"GiB"_s;
}

void TestDocumentsBox::showsASizeInTheLargestUnitThatFits()
{
    QFETCH(qint64, size);
    QFETCH(int, amount);
    QFETCH(QString, unit);
    SampleSettings settings;
    settings.size = size;
    m_session->setSampleSettings(settings);
    m_box->setSession(m_session.get());
    QVERIFY(find<QCheckBox>(u"sampleSizeIsExact"_s)->isChecked());
    QCOMPARE(find<QSpinBox>(u"sampleSize"_s)->value(), amount);
    QCOMPARE(find<QComboBox>(u"sampleSizeUnit"_s)->currentText(), unit);
    QCOMPARE(m_session->sampleSettings(), settings);
}

void TestDocumentsBox::asksForASample()
{
    QSignalSpy requested(m_box.get(), &DocumentsBox::sampleRequested);
    QTest::mouseClick(find<QPushButton>(u"generateSample"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(unnamedControls(*m_box).isEmpty());
}

// Another one may be shown by then, or the connector be gone.
void TestDocumentsBox::filesGoToTheConnectorTheyWereChosenFor()
{
    const QString path = m_fixture->makeFile(u"letter.pdf"_s, 10);
    m_fixture->prompts.answerFiles({path});
    m_fixture->prompts.answerFiles({path});
    find<QPushButton>(u"addFiles"_s)->click();
    TestSession other(m_fixture->services());
    m_box->setSession(&other);
    QTRY_COMPARE(m_session->documents().rowCount(), 1);
    QCOMPARE(other.documents().rowCount(), 0);

    m_box->setSession(m_session.get());
    find<QPushButton>(u"addFiles"_s)->click();
    m_session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

QTEST_MAIN(TestDocumentsBox)
#include "tst_documentsbox.moc"
