// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/previewview.h"
#include "ui/widgets/wrappedtext.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace console;
using namespace Qt::StringLiterals;

class TestPreviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsSummaryFactsAndLines();
    void searchesTheLines();
    void offersACommandForEachTool();
    void copiesACommandByKeyboard();
    void saysWhichVariablesTheCommandReads_data();
    void saysWhichVariablesTheCommandReads();
    void offersNoCommandWhereThereIsNone();
    void copiesThePreview();
    void savesThePreview();
    void saysWhereItCannotBeSaved();
    void explainsAFailure();
    void factsAreSentences_data();
    void factsAreSentences();
    void aLongPathLeavesTheWindowAsItIs();

private:
    static Preview preview()
    {
        return {
            u"mail.example:587"_s,
            {u"MAIL FROM:<a@b.example>"_s, u"DATA"_s},
            {{u"swaks"_s, u"swaks --server"_s, {u"SCAN_PASSWORD"_s, u"SCAN_CERTIFICATE"_s}}, {u"curl"_s, u"curl x"_s}},
            {{u"security"_s, u"starttls"_s}, {u"account"_s, u"scanner"_s}}};
    }
    void show(const Expected<Preview, Failure> &shown) { m_view->setPreview(shown, {}, {}); }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_view, name);
    }
    QString status() const { return find<WrappedText>(u"previewStatus"_s)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PreviewView> m_view;
};

void TestPreviewView::init()
{
    m_view.reset();
    m_prompts = std::make_unique<ScriptedPrompts>();
    m_view = std::make_unique<PreviewView>(m_prompts.get());
    m_view->resize(800, 600);
    m_view->show();
    QGuiApplication::clipboard()->clear();
    show(preview());
}

void TestPreviewView::showsSummaryFactsAndLines()
{
    QCOMPARE(find<WrappedText>(u"previewSummary"_s)->text(), u"mail.example:587"_s);
    QCOMPARE(find<WrappedText>(u"previewFacts"_s)->text(), u"Security: STARTTLS\nAccount: scanner"_s);
    QCOMPARE(find<QPlainTextEdit>(u"preview"_s)->toPlainText(), u"MAIL FROM:<a@b.example>\nDATA"_s);
    QVERIFY(!find<WrappedText>(u"previewStatus"_s)->isVisible());
}

void TestPreviewView::searchesTheLines()
{
    find<QLineEdit>(u"previewSearch"_s)->setText(u"data"_s);
    QTRY_COMPARE(find<QPlainTextEdit>(u"preview"_s)->extraSelections().size(), 1);
}

void TestPreviewView::offersACommandForEachTool()
{
    QStringList tools;
    for (const QAction *action : find<QPushButton>(u"copyPreviewAs"_s)->menu()->actions())
        tools << action->text();
    QCOMPARE(tools, (QStringList{u"swaks"_s, u"curl"_s}));
}

void TestPreviewView::copiesACommandByKeyboard()
{
    auto *button = find<QPushButton>(u"copyPreviewAs"_s);
    // The menu is open until a key chooses in it.
    QTimer::singleShot(0, this, [button] {
        QTest::keyClick(button->menu(), Qt::Key_Down);
        QTest::keyClick(button->menu(), Qt::Key_Down);
        QTest::keyClick(button->menu(), Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl x"_s);
    QCOMPARE(status(), u"The command for curl is copied."_s);
    QVERIFY(find<WrappedText>(u"previewStatus"_s)->isVisible());
}

void TestPreviewView::saysWhichVariablesTheCommandReads_data()
{
    QTest::addColumn<QStringList>("placeholders");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QStringList() << u"The command for swaks is copied."_s;
    QTest::newRow("one") << QStringList{u"SCAN_PASSWORD"_s}
                         << u"The command for swaks is copied. It reads SCAN_PASSWORD from the environment, as its "
                            "first lines explain."_s;
    QTest::newRow("two") << QStringList{u"SCAN_PASSWORD"_s, u"SCAN_CERTIFICATE"_s}
                         << u"The command for swaks is copied. It reads SCAN_PASSWORD, SCAN_CERTIFICATE from the "
                            "environment, as its first lines explain."_s;
}

void TestPreviewView::saysWhichVariablesTheCommandReads()
{
    QFETCH(QStringList, placeholders);
    QFETCH(QString, said);
    Preview changed = preview();
    changed.commands.first().placeholders = placeholders;
    show(changed);
    find<QPushButton>(u"copyPreviewAs"_s)->menu()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"swaks --server"_s);
    QCOMPARE(status(), said);
}

void TestPreviewView::offersNoCommandWhereThereIsNone()
{
    Preview without = preview();
    without.commands.clear();
    show(without);
    QVERIFY(!find<QPushButton>(u"copyPreviewAs"_s)->isEnabled());
}

void TestPreviewView::copiesThePreview()
{
    QTest::keyClick(find<QPushButton>(u"copyPreview"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"mail.example:587\nSecurity: STARTTLS\nAccount: scanner\n\nMAIL FROM:<a@b.example>\nDATA"_s);
    QCOMPARE(status(), u"The preview is copied."_s);
    show(preview());
    QVERIFY(status().isEmpty());
}

void TestPreviewView::savesThePreview()
{
    const QString path = m_folder.filePath(u"preview.txt"_s);
    m_prompts->answerFiles({path});
    QTest::keyClick(find<QPushButton>(u"savePreview"_s), Qt::Key_Space);
    QTRY_VERIFY(status().contains(path));
    QCOMPARE(m_prompts->fileRequests().value(0).kind, FileRequest::Kind::SaveFile);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("MAIL FROM:<a@b.example>\nDATA\n"));
}

void TestPreviewView::saysWhereItCannotBeSaved()
{
    m_prompts->answerFiles({m_folder.filePath(u"none/preview.txt"_s)});
    QTest::keyClick(find<QPushButton>(u"savePreview"_s), Qt::Key_Space);
    QTRY_COMPARE(m_prompts->told().size(), 1);
    QVERIFY(m_prompts->told().first().startsWith("The preview was not saved: "_L1));
    QVERIFY(status().isEmpty());
}

void TestPreviewView::explainsAFailure()
{
    show(Unexpected(Failure{Stage::Prepare, Cause::UnresolvedVariable, u"variable.empty"_s, u"userHome"_s, {}}));
    QVERIFY(find<QLabel>(u"explanationTitle"_s)->isVisible());
    m_view->setPreview({}, {}, {});
    QVERIFY(!find<QLabel>(u"explanationTitle"_s)->isVisible());
}

void TestPreviewView::factsAreSentences_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *value, const QString &sentence) {
        QTest::addRow("%s %s", name, value) << Fact{QLatin1StringView(name), QLatin1StringView(value)} << sentence;
    };
    row("service", "root", u"Account: root, who runs the console, with a Kerberos ticket"_s);
    row("owner", "anna@corp.example", u"Owner: anna@corp.example"_s);
    row("nameTaken", "number", u"Name taken: the new file gets a number, as in ‘scan (2).pdf’"_s);
    row("nameTaken", "replace", u"Name taken: the old file is replaced"_s);
    row("nameTaken", "refuse", u"Name taken: nothing is written"_s);
    row("verifies", "rights", u"Verified before: that the terminal user may write to the folder"_s);
    row("verifies", "owner", u"Verified after: that each file belongs to the owner"_s);
    row("verifies", "size", u"Verified after: the size of each file"_s);
    row("security", "none", u"Security: none"_s);
    row("security", "tls", u"Security: TLS"_s);
    row("signIn", "none", u"Sign-in: none"_s);
    row("signIn", "password", u"Sign-in: with a password"_s);
    row("signIn", "basic", u"Sign-in: Basic, NTLM or Negotiate, as the server offers"_s);
    row("signIn", "oauth2", u"Sign-in: with an access token of Microsoft 365"_s);
    row("mailbox", "anna@corp.example", u"Mailbox: anna@corp.example"_s);
}

void TestPreviewView::factsAreSentences()
{
    QFETCH(Fact, fact);
    QFETCH(QString, sentence);
    Preview with = preview();
    with.facts = {fact};
    show(with);
    QCOMPARE(find<WrappedText>(u"previewFacts"_s)->text(), sentence);
}

void TestPreviewView::aLongPathLeavesTheWindowAsItIs()
{
    const QSize size = m_view->size();
    Preview deep = preview();
    deep.summary = u"\\\\fs01\\"_s + QString(400, u'x');
    deep.facts = {{u"owner"_s, QString(400, u'x')}};
    show(deep);
    QTRY_COMPARE(clippedTexts(*m_view).join(u'\n'), QString());
    QCOMPARE(m_view->size(), size);
    QVERIFY(m_view->minimumSizeHint().width() < size.width());
}

QTEST_MAIN(TestPreviewView)

#include "tst_previewview.moc"
