// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/systempagetest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString allSlots[] = {QStringLiteral("mailServer.password"), QStringLiteral("microsoftEmailClientSecret"),
                            QStringLiteral("exchangeOAuth2ClientSecret")};

const SecretFailure locked{SecretFailure::Code::Locked, {}};

} // namespace

// The secrets of the system configuration: in the store and nowhere else, and stored before the workspace is.
class TestSystemSecrets : public SystemPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreStoredAndNeverShown_data();
    void secretsAreStoredAndNeverShown();
    void aStoredSecretIsRemoved();
    void whatIsTypedIsShownOnRequest();
    void anEmptiedFieldKeepsWhatIsStored();
    void discardingForgetsWhatWasTyped();
    void nothingIsSavedWhenAStoreFails();
    void aSlowStoreIsWaitedFor();
    void aSlowStoreMayOutliveThePage();
    void aStoreThatCannotBeReadIsSaid();
    void withoutAStoreTheRestIsSaved();

private:
    QString placeholder(const QString &slot) const { return find<QLineEdit>(slot)->placeholderText(); }
    FakeSecretStore &store() { return m_fixture->secrets; }
};

void TestSystemSecrets::secretsAreStoredAndNeverShown_data()
{
    QTest::addColumn<QString>("slot");
    for (const QString &slot : allSlots)
        QTest::addRow("%s", qPrintable(slot)) << slot;
}

void TestSystemSecrets::secretsAreStoredAndNeverShown()
{
    QFETCH(QString, slot);
    QCOMPARE(placeholder(slot), u"Nothing stored"_s);
    type(slot, u"pass w0rd "_s);
    QCOMPARE(find<QLineEdit>(slot)->echoMode(), QLineEdit::Password);
    QVERIFY(m_page->draft().isDirty());
    QCOMPARE(store().stored({}, slot), QByteArray());
    click(u"saveSystem"_s);
    QCOMPARE(m_saved, QList<bool>{true});
    QCOMPARE(store().stored({}, slot), QByteArray("pass w0rd "));
    QCOMPARE(find<QLineEdit>(slot)->text(), QString());
    QCOMPARE(placeholder(slot), u"Stored"_s);
    QVERIFY(!m_page->draft().isDirty());
    QVERIFY(!QJsonDocument(toJson(m_fixture->workspace().system())).toJson().contains("pass"));

    openPage(m_fixture->services());
    QCOMPARE(find<QLineEdit>(slot)->text(), QString());
    QCOMPARE(placeholder(slot), u"Stored"_s);
}

void TestSystemSecrets::aStoredSecretIsRemoved()
{
    const QString slot = allSlots[0];
    store().put({}, slot, "stored");
    openPage(m_fixture->services());
    click(slot + u"Action"_s);
    QVERIFY(m_page->draft().isDirty());
    QVERIFY2(placeholder(slot).contains(u"Removed"_s), qPrintable(placeholder(slot)));
    click(slot + u"Action"_s);
    QVERIFY(!m_page->draft().isDirty());
    QCOMPARE(placeholder(slot), u"Stored"_s);
    click(slot + u"Action"_s);
    click(u"saveSystem"_s);
    QCOMPARE(store().stored({}, slot), QByteArray());
    QCOMPARE(placeholder(slot), u"Nothing stored"_s);
    QVERIFY(!find<QPushButton>(slot + u"Action"_s)->isVisible());
}

void TestSystemSecrets::whatIsTypedIsShownOnRequest()
{
    const QString slot = allSlots[0];
    type(slot, u"typed"_s);
    auto *show = find<QPushButton>(slot + u"Show"_s);
    QCOMPARE(show->accessibleName(), u"Show the password"_s);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(slot)->echoMode(), QLineEdit::Normal);
    QCOMPARE(show->accessibleName(), u"Hide the password"_s);
    click(u"saveSystem"_s);
    QCOMPARE(find<QLineEdit>(slot)->echoMode(), QLineEdit::Password);
    QVERIFY(!show->isChecked());
}

void TestSystemSecrets::anEmptiedFieldKeepsWhatIsStored()
{
    const QString slot = allSlots[0];
    store().put({}, slot, "stored");
    openPage(m_fixture->services());
    type(slot, u"x"_s);
    QVERIFY(m_page->draft().isDirty());
    QTest::keyClick(find<QLineEdit>(slot), Qt::Key_Backspace);
    QVERIFY(!m_page->draft().isDirty());
    QTest::keyClicks(find<QLineEdit>(slot), u"typed"_s);
    QTest::keySequence(find<QLineEdit>(slot), QKeySequence::Undo);
    QCOMPARE(find<QLineEdit>(slot)->text(), QString());
    QVERIFY(!m_page->draft().isDirty());
    QCOMPARE(placeholder(slot), u"Stored"_s);
}

void TestSystemSecrets::discardingForgetsWhatWasTyped()
{
    for (const QString &slot : allSlots)
        type(slot, u"typed"_s);
    m_page->draft().revert();
    for (const QString &slot : allSlots)
        QCOMPARE(find<QLineEdit>(slot)->text(), QString());
    QVERIFY(m_page->draft().secrets().isEmpty());
}

void TestSystemSecrets::nothingIsSavedWhenAStoreFails()
{
    const SystemConfiguration before = m_fixture->workspace().system();
    find<QLineEdit>(u"mailServer.sender"_s)->setFocus();
    type(u"mailServer.sender"_s, u"scanner@contoso.com"_s);
    for (const QString &slot : allSlots)
        type(slot, u"typed"_s);
    store().put({}, allSlots[2], "old");
    store().unwritable.insert(allSlots[0], locked); // the second in the order of their names
    click(u"saveSystem"_s);
    QCOMPARE(m_saved, QList<bool>{false});
    QCOMPARE(m_fixture->workspace().system(), before);
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().contains(u"locked"_s), qPrintable(m_fixture->prompts.told().first()));
    QVERIFY(m_page->draft().isDirty());
    QVERIFY(!store().writes.contains(allSlots[1])); // after the one that failed nothing is written
    QCOMPARE(store().stored({}, allSlots[2]), QByteArray("old")); // and what was before is brought back
    for (const QString &slot : allSlots)
        QCOMPARE(find<QLineEdit>(slot)->text(), u"typed"_s);

    store().unwritable.clear();
    click(u"saveSystem"_s);
    QCOMPARE(m_saved.last(), true);
    for (const QString &slot : allSlots)
        QCOMPARE(store().stored({}, slot), QByteArray("typed"));
    QCOMPARE(m_fixture->workspace().system().mailServer.sender, u"scanner@contoso.com"_s);
    QVERIFY(!m_page->draft().isDirty());
}

void TestSystemSecrets::aSlowStoreIsWaitedFor()
{
    const QString slot = allSlots[0];
    store().put({}, slot, "stored");
    store().isSlow = true;
    openPage(m_fixture->services());
    auto *edit = find<QLineEdit>(slot);
    QVERIFY(edit->isReadOnly());
    QTest::keyClicks(edit, u"early"_s);
    QCOMPARE(edit->text(), QString());
    for (int i = 0; i < 3; ++i)
        store().answer();
    QVERIFY(!edit->isReadOnly());
    QCOMPARE(edit->placeholderText(), u"Stored"_s);

    type(slot, u"typed"_s);
    const SystemConfiguration before = m_fixture->workspace().system();
    type(u"mailServer.sender"_s, u"scanner@contoso.com"_s);
    click(u"saveSystem"_s);
    QCOMPARE(m_saved, QList<bool>());
    QVERIFY(!m_page->isEnabled());
    QCOMPARE(m_fixture->workspace().system(), before);
    store().answer(); // what was stored before
    QVERIFY(!m_page->isEnabled());
    store().answer();
    QCOMPARE(m_saved, QList<bool>{true});
    QVERIFY(m_page->isEnabled());
    QVERIFY(!m_page->draft().isDirty());
    QCOMPARE(m_fixture->workspace().system().mailServer.sender, u"scanner@contoso.com"_s);
    QCOMPARE(store().stored({}, slot), QByteArray("typed"));
}

void TestSystemSecrets::aSlowStoreMayOutliveThePage()
{
    type(allSlots[0], u"typed"_s);
    store().isSlow = true;
    click(u"saveSystem"_s);
    m_page.reset();
    for (int i = 0; i < 3; ++i) // what was stored before, the new one, and the old one again
        store().answer();
    QCOMPARE(store().stored({}, allSlots[0]), QByteArray());
    QCOMPARE(m_saved, QList<bool>());
    QCOMPARE(m_fixture->workspace().system().mailServer.host, u"mail.example.com"_s);
}

void TestSystemSecrets::aStoreThatCannotBeReadIsSaid()
{
    const QString slot = allSlots[0];
    store().unreadable.insert(slot, locked);
    openPage(m_fixture->services());
    const QString message = find<QLabel>(slot + u"Message"_s)->text();
    QVERIFY2(message.contains(u"locked"_s), qPrintable(message));
    QVERIFY(!find<QLineEdit>(slot)->isReadOnly());
    type(slot, u"typed"_s);
    click(u"saveSystem"_s);
    QCOMPARE(m_saved, QList<bool>{false}); // what cannot be read could not be brought back
    QCOMPARE(store().stored({}, slot), QByteArray());
    store().unreadable.clear();
    click(u"saveSystem"_s);
    QCOMPARE(store().stored({}, slot), QByteArray("typed"));
    QVERIFY(!find<QLabel>(slot + u"Message"_s)->text().contains(u"locked"_s));
}

void TestSystemSecrets::withoutAStoreTheRestIsSaved()
{
    ConsoleServices services = m_fixture->services();
    services.secrets = nullptr;
    openPage(services);
    type(u"mailServer.sender"_s, u"scanner@contoso.com"_s);
    click(u"saveSystem"_s);
    QCOMPARE(m_saved, QList<bool>{true});
    type(allSlots[0], u"typed"_s);
    click(u"saveSystem"_s);
    QCOMPARE(m_saved.last(), false);
    QCOMPARE(m_fixture->prompts.told().size(), 1);
}

QTEST_MAIN(TestSystemSecrets)
#include "tst_systemsecrets.moc"
