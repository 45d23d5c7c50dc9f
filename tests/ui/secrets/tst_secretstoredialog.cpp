// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/secrets/secretstoredialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Kind = SecretStoreKind;
using State = SecretStoreStatus::State;

const QString passphrase = QStringLiteral("correct horse battery");

// Looking at a vault finds none before one was made, as at the first choice of one.
class NewVaultStore : public FakeSecretStore
{
    Q_OBJECT
public:
    void refreshStatus() override
    {
        FakeSecretStore::refreshStatus();
        if (status().kind == Kind::Vault && status().state == State::Locked)
            setStatus({Kind::Vault, State::Missing, {}});
    }
};

// Whoever chooses another one is never told whether a passphrase was right.
class SlowVaultStore : public FakeSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<std::monostate, SecretFailure>> unlock(const Secret &) override
    {
        m_unlocking = std::make_unique<QPromise<Expected<std::monostate, SecretFailure>>>();
        m_unlocking->start();
        return m_unlocking->future();
    }
    void select(SecretStoreKind kind) override
    {
        m_unlocking.reset();
        FakeSecretStore::select(kind);
    }

private:
    std::unique_ptr<QPromise<Expected<std::monostate, SecretFailure>>> m_unlocking;
};

} // namespace

// The states of the store for secrets, what helps in each, and the way from one store to another.
class TestSecretStoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }

    void everyStateIsSaid_data();
    void everyStateIsSaid();
    void looksAgain();
    void unlocksAVault();
    void saysThatAPassphraseIsWrong();
    void makesAVaultInPlaceOfTheKeychain();
    void refusesAWeakPassphrase_data();
    void refusesAWeakPassphrase();
    void goesBackWhenTheVaultIsNotMade();
    void isNotChangedWhenTheQuestionIsCancelled();
    void goesBackToTheKeychain();
    void anotherStoreIsChosenWhileOneIsUnlocked();

private:
    void open(FakeSecretStore *store);
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_dialog, name);
    }
    void click(const QString &button) const
    {
        QVERIFY2(find(button)->isVisible(), qPrintable(button));
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString message(const QString &field) const { return find<QLabel>(field + u"Message"_s)->text(); }
    static QString chosen() { return QSettings().value(u"secrets/store"_s).toString(); }

    QPointer<SecretStoreDialog> m_dialog;
    std::unique_ptr<ScriptedPrompts> m_prompts;
};

void TestSecretStoreDialog::init()
{
    QSettings().clear();
    m_prompts = std::make_unique<ScriptedPrompts>();
}

void TestSecretStoreDialog::open(FakeSecretStore *store)
{
    m_dialog = new SecretStoreDialog(store, m_prompts.get());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestSecretStoreDialog::everyStateIsSaid_data()
{
    QTest::addColumn<SecretStoreStatus>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("shown");
    const QString reason = u"secretStoreReason"_s;
    const QString remedies = u"secretStoreRemedies"_s;
    const QString form = u"vaultPassphrase"_s;
    const QString again = u"vaultPassphraseAgain"_s;
    const QString vault = u"useVault"_s;
    const QString keychain = u"useKeychain"_s;
    QTest::newRow("a keychain that is not looked at yet")
        << SecretStoreStatus{Kind::Keychain, State::Unknown, {}} << u"being looked up"_s << QStringList{vault};
    QTest::newRow("a keychain") << SecretStoreStatus{Kind::Keychain, State::Ready, {}} << u"present"_s
                                << QStringList{vault};
    QTest::newRow("a locked keychain") << SecretStoreStatus{Kind::Keychain, State::Locked, u"is locked"_s}
                                       << u"locked"_s << QStringList{reason, remedies, vault};
    QTest::newRow("a missing keychain") << SecretStoreStatus{Kind::Keychain, State::Missing, {}} << u"missing"_s
                                        << QStringList{remedies, vault};
    QTest::newRow("no keychain") << SecretStoreStatus{Kind::Keychain, State::Unavailable, u"no session bus"_s}
                                 << u"unavailable"_s << QStringList{reason, remedies, vault};
    QTest::newRow("an open vault") << SecretStoreStatus{Kind::Vault, State::Ready, {}} << u"open"_s
                                   << QStringList{keychain};
    QTest::newRow("a locked vault") << SecretStoreStatus{Kind::Vault, State::Locked, {}} << u"locked"_s
                                    << QStringList{form, keychain};
    QTest::newRow("a vault to be made") << SecretStoreStatus{Kind::Vault, State::Missing, {}} << u"missing"_s
                                        << QStringList{form, again, keychain};
    QTest::newRow("a vault that cannot be read") << SecretStoreStatus{Kind::Vault, State::Unavailable, u"EACCES"_s}
                                                 << u"unavailable"_s << QStringList{reason, remedies, keychain};
    QTest::newRow("memory") << SecretStoreStatus{Kind::Memory, State::Ready, {}} << u"in memory"_s
                            << QStringList{vault, keychain};
}

void TestSecretStoreDialog::everyStateIsSaid()
{
    QFETCH(SecretStoreStatus, status);
    QFETCH(QString, said);
    QFETCH(QStringList, shown);
    FakeSecretStore store;
    open(&store);
    store.setStatus(status);
    QStringList texts;
    for (const QLabel *label : find(u"secretStoreState"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u' ').contains(said), qPrintable(texts.join(u' ')));
    QStringList visible;
    for (const QString &name : {u"secretStoreReason"_s, u"secretStoreRemedies"_s, u"vaultPassphrase"_s,
                                u"vaultPassphraseAgain"_s, u"useVault"_s, u"useKeychain"_s}) {
        if (find(name)->isVisible())
            visible << name;
    }
    QCOMPARE(visible, shown);
    QVERIFY(status.technical.isEmpty() || find<QLabel>(u"secretStoreReason"_s)->text().contains(status.technical));
    QTRY_COMPARE(clippedTexts(*m_dialog).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*m_dialog).join(u'\n'), QString());
}

void TestSecretStoreDialog::looksAgain()
{
    FakeSecretStore store;
    open(&store);
    auto *button = find<QPushButton>(u"lookAgain"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(store.refreshes, 1);
}

void TestSecretStoreDialog::unlocksAVault()
{
    FakeSecretStore store;
    store.passphrase = passphrase.toUtf8();
    store.setStatus({Kind::Vault, State::Locked, {}});
    store.isSlow = true;
    open(&store);
    auto *edit = find<QLineEdit>(u"vaultPassphrase"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, passphrase);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->isEnabled());
    store.answer();
    QCOMPARE(store.status().state, State::Ready);
    QTRY_VERIFY(!m_dialog);
    QVERIFY2(chosen().isEmpty(), "it was the store in use already");
}

void TestSecretStoreDialog::saysThatAPassphraseIsWrong()
{
    FakeSecretStore store;
    store.passphrase = passphrase.toUtf8();
    store.setStatus({Kind::Vault, State::Locked, {}});
    open(&store);
    click(u"openVault"_s);
    QVERIFY2(message(u"vaultPassphrase"_s).contains(u"missing"_s), qPrintable(message(u"vaultPassphrase"_s)));
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphrase"_s), u"wrong"_s);
    click(u"openVault"_s);
    QVERIFY2(message(u"vaultPassphrase"_s).contains(u"not the passphrase"_s),
             qPrintable(message(u"vaultPassphrase"_s)));
    QCOMPARE(store.status().state, State::Locked);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphrase"_s), passphrase);
    click(u"openVault"_s);
    QTRY_VERIFY(!m_dialog);
}

void TestSecretStoreDialog::makesAVaultInPlaceOfTheKeychain()
{
    NewVaultStore store;
    store.passphrase = passphrase.toUtf8();
    store.setStatus({Kind::Keychain, State::Unavailable, u"no session bus"_s});
    open(&store);
    m_prompts->answer(Answer::Accept);
    click(u"useVault"_s);
    const Question question = m_prompts->questions().value(0);
    for (const QString &word : {u"encrypted"_s, u"passphrase"_s, u"Nobody can recover"_s, u"not copied"_s})
        QVERIFY2(question.text.contains(word), qPrintable(word));
    QVERIFY(find(u"vaultWarning"_s)->isVisible());
    QVERIFY2(chosen().isEmpty(), "it is not kept before the vault is open");
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphrase"_s), passphrase);
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphraseAgain"_s), passphrase);
    click(u"openVault"_s);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(store.status().kind, Kind::Vault);
    QCOMPARE(store.status().state, State::Ready);
    QCOMPARE(chosen(), u"vault"_s);
}

void TestSecretStoreDialog::refusesAWeakPassphrase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << QString() << u"vaultPassphrase"_s << u"missing"_s;
    QTest::newRow("one character too few") << u"elevenchars"_s << u"elevenchars"_s << u"vaultPassphrase"_s << u"12"_s;
    QTest::newRow("another the second time")
        << passphrase << u"correct horse"_s << u"vaultPassphraseAgain"_s << u"differ"_s;
}

void TestSecretStoreDialog::refusesAWeakPassphrase()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, field);
    QFETCH(QString, said);
    FakeSecretStore store;
    store.setStatus({Kind::Vault, State::Missing, {}});
    open(&store);
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphrase"_s), first);
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphraseAgain"_s), second);
    click(u"openVault"_s);
    QVERIFY2(message(field).contains(said), qPrintable(message(field)));
    QCOMPARE(store.status().state, State::Missing);
}

void TestSecretStoreDialog::goesBackWhenTheVaultIsNotMade()
{
    NewVaultStore store;
    store.setStatus({Kind::Keychain, State::Ready, {}});
    open(&store);
    m_prompts->answer(Answer::Accept);
    click(u"useVault"_s);
    QCOMPARE(store.status().kind, Kind::Vault);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(store.status().kind, Kind::Keychain);
    QVERIFY(chosen().isEmpty());
}

void TestSecretStoreDialog::isNotChangedWhenTheQuestionIsCancelled()
{
    FakeSecretStore store;
    open(&store);
    m_prompts->answer(Answer::Cancel);
    click(u"useVault"_s);
    QVERIFY(m_prompts->questions().value(0).text.contains(u"is forgotten"_s));
    QCOMPARE(store.status().kind, Kind::Memory);
}

void TestSecretStoreDialog::goesBackToTheKeychain()
{
    FakeSecretStore store;
    store.setStatus({Kind::Vault, State::Ready, {}});
    open(&store);
    m_prompts->answer(Answer::Accept);
    click(u"useKeychain"_s);
    QCOMPARE(store.status().kind, Kind::Keychain);
    QCOMPARE(chosen(), u"keychain"_s);
    QVERIFY(m_dialog->isVisible());
}

void TestSecretStoreDialog::anotherStoreIsChosenWhileOneIsUnlocked()
{
    SlowVaultStore store;
    store.setStatus({Kind::Vault, State::Locked, {}});
    open(&store);
    QTest::keyClicks(find<QLineEdit>(u"vaultPassphrase"_s), passphrase);
    click(u"openVault"_s);
    QVERIFY(!find(u"vaultPassphrase"_s)->isEnabled());
    m_prompts->answer(Answer::Accept);
    click(u"useKeychain"_s);
    m_prompts->answer(Answer::Accept);
    click(u"useVault"_s);
    QVERIFY(find(u"vaultPassphrase"_s)->isVisible());
    QTRY_VERIFY(find(u"vaultPassphrase"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"vaultPassphrase"_s)->text(), QString());
}

QTEST_MAIN(TestSecretStoreDialog)
#include "tst_secretstoredialog.moc"
