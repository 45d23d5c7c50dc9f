// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets through the life of a connector: saved with it or not at all, renamed, duplicated, deleted and brought back.

#include "tests/ui/support/mainwindowtest.h"

#include <QDialog>
#include <QTimer>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString password = QStringLiteral("password");
const SecretFailure locked{SecretFailure::Code::Locked, QStringLiteral("locked")};

} // namespace

class TestMainWindowSecrets : public MainWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void theStartAsksForNothing();
    void onlyWhatIsShownIsAskedFor();
    void aConflictKeepsTheOldSecret();
    void whatIsAddedAgainKeepsWhatWasTyped();
    void aFailedWriteKeepsTheOldDefinition();
    void aSlowStoreIsWaitedFor();
    void leavingWaitsForTheSave();
    void leavingIsDroppedWhenTheSaveFails();
    void closingWaitsForTheSave();
    void aWindowThatGoesLeavesTheOldSecret();
    void renamingKeepsTheSecret();
    void duplicating_data();
    void duplicating();
    void aDiscardedDuplicateLeavesNothing();
    void aDuplicateWithoutSecretsIsNotAskedAbout();
    void aDuplicateGoesOnWhenTheStoreCannotBeRead();
    void aSlowStoreAsksWhenTheDuplicateIsShown();
    void deletingRemovesEverySecret();
    void deletingIsUndoneWhileItIsStillGoingOn();
    void aFailedRemovalIsTold();
    void whatNeedsNoSecretIsDeletedInSilence();
    void theProgramEndsWhenTheSecretsAreRemoved();
    void aLockedVaultIsUnlockedFromTheField();

private:
    void chooseShare(const QByteArray &secret = "old");
    void answerAll(int count)
    {
        repeat(count, [this] { store().answer(); });
    }
    static void repeat(int count, const std::function<void()> &call)
    {
        for (int i = 0; i < count; ++i)
            call();
    }
    void deleteShare() const
    {
        find(u"connectorList"_s)->setFocus();
        trigger(u"actionDelete"_s);
        settle();
    }
    FakeSecretStore &store() const { return m_fixture->secrets; }
    QLineEdit *field() const { return find<QLineEdit>(password); }
    Connector share() const { return m_fixture->connectorNamed(u"Share"_s); }
    QByteArray stored(const QUuid &owner) const { return store().stored(owner, password); }
    QUuid m_share;
};

void TestMainWindowSecrets::chooseShare(const QByteArray &secret)
{
    m_share = QUuid::createUuid();
    QVERIFY(m_fixture->workspace().insert(
        {m_share,
         u"Share"_s,
         {},
         FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s}}));
    if (!secret.isEmpty())
        store().put(m_share, password, secret);
    settle();
    choose(u"Share"_s);
    QTRY_VERIFY(!field()->isReadOnly());
}

void TestMainWindowSecrets::theStartAsksForNothing()
{
    m_window.reset();
    store().refreshes = 0;
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    settle();
    QCOMPARE(store().refreshes, 0);
    QVERIFY(find<QToolButton>(u"secretsStatus"_s)->text().contains(u"memory"_s));
    m_window->show();
    QTRY_COMPARE(store().refreshes, 1);
    m_window->hide();
    m_window->show();
    settle();
    QCOMPARE(store().refreshes, 1);
}

void TestMainWindowSecrets::onlyWhatIsShownIsAskedFor()
{
    chooseShare();
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    store().isSlow = true; // what is asked for now waits
    m_window->show();
    choose(u"Archive"_s);
    choose(u"Share"_s);
    QCOMPARE(field()->placeholderText(), u"Being looked up"_s);
    store().answer(); // there is one question
    QTRY_COMPARE(field()->placeholderText(), u"Stored"_s);
}

void TestMainWindowSecrets::aConflictKeepsTheOldSecret()
{
    chooseShare();
    type(password, u"new"_s);
    const Connector before = share();
    Connector theirs = before;
    theirs.description = u"Elsewhere"_s;
    QVERIFY(m_fixture->workspace().replace(before, theirs));
    trigger(u"actionSave"_s);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"conflictDialog"_s));
    QCOMPARE(stored(m_share), QByteArray("old"));
    QCOMPARE(store().writes, (QStringList{password, password}));
    QCOMPARE(field()->text(), u"new"_s);
    QCOMPARE(share(), theirs);

    m_window->findChild<QAbstractButton *>(u"useMerged"_s)->click();
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(m_share), QByteArray("new"));
}

void TestMainWindowSecrets::whatIsAddedAgainKeepsWhatWasTyped()
{
    chooseShare();
    type(password, u"new"_s);
    QVERIFY(m_fixture->workspace().remove(m_share));
    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(m_fixture->workspace().connector(m_share));
    QCOMPARE(stored(m_share), QByteArray("new"));
}

void TestMainWindowSecrets::aFailedWriteKeepsTheOldDefinition()
{
    chooseShare();
    const Connector before = share();
    type(u"username"_s, u"corp\\other"_s);
    type(password, u"new"_s);
    store().unwritable.insert(password, locked);
    trigger(u"actionSave"_s);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().contains(u"not saved"_s), qPrintable(m_fixture->prompts.told().first()));
    QCOMPARE(share(), before);
    QCOMPARE(stored(m_share), QByteArray("old"));
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(field()->text(), u"new"_s);
}

void TestMainWindowSecrets::aSlowStoreIsWaitedFor()
{
    chooseShare();
    type(u"username"_s, u"corp\\other"_s);
    type(password, u"new"_s);
    store().isSlow = true;
    trigger(u"actionSave"_s);
    QVERIFY(!field()->isEnabled());
    for (const QString &action : {u"actionSave"_s, u"actionDiscard"_s, u"actionUndo"_s, u"actionDelete"_s})
        QVERIFY2(!isEnabled(action), qPrintable(action));
    QTest::keyClick(find<QListView>(u"connectorList"_s), Qt::Key_Delete);
    QCOMPARE(share().id, m_share);
    answerAll(2);
    QTRY_VERIFY(field()->isEnabled());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(isEnabled(u"actionDelete"_s));
    QCOMPARE(stored(m_share), QByteArray("new"));
    QCOMPARE(std::get<FileSystemSettings>(share().settings).username, u"corp\\other"_s);
}

void TestMainWindowSecrets::leavingWaitsForTheSave()
{
    chooseShare();
    type(password, u"new"_s);
    store().isSlow = true;
    trigger(u"actionSave"_s);
    choose(u"Mail"_s);
    QCOMPARE(title(), u"Share"_s);
    answerAll(2);
    QTRY_COMPARE(title(), u"Mail"_s);
    QCOMPARE(stored(m_share), QByteArray("new"));
    QVERIFY(m_fixture->prompts.questions().isEmpty());
}

void TestMainWindowSecrets::leavingIsDroppedWhenTheSaveFails()
{
    chooseShare();
    type(password, u"new"_s);
    store().unwritable.insert(password, locked);
    store().isSlow = true;
    trigger(u"actionSave"_s);
    choose(u"Mail"_s);
    answerAll(4); // read, write, take back, and see what is there
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    settle();
    QCOMPARE(title(), u"Share"_s);
    QCOMPARE(field()->text(), u"new"_s);
    QVERIFY(m_fixture->prompts.questions().isEmpty());
}

void TestMainWindowSecrets::closingWaitsForTheSave()
{
    chooseShare();
    type(password, u"new"_s);
    store().isSlow = true;
    trigger(u"actionSave"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    answerAll(2);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(stored(m_share), QByteArray("new"));
    QVERIFY(m_fixture->prompts.questions().isEmpty());
}

void TestMainWindowSecrets::aWindowThatGoesLeavesTheOldSecret()
{
    chooseShare();
    const Connector before = share();
    type(u"username"_s, u"corp\\other"_s);
    type(password, u"new"_s);
    store().isSlow = true;
    trigger(u"actionSave"_s);
    m_window.reset();
    answerAll(2);
    QCOMPARE(stored(m_share), QByteArray("new"));
    answerAll(1);
    QCOMPARE(stored(m_share), QByteArray("old"));
    QCOMPARE(share(), before);
}

void TestMainWindowSecrets::renamingKeepsTheSecret()
{
    chooseShare();
    type(u"name"_s, u"Renamed"_s);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(m_fixture->connectorNamed(u"Renamed"_s).id, m_share);
    QCOMPARE(stored(m_share), QByteArray("old"));
    QCOMPARE(field()->placeholderText(), u"Stored"_s);
    QVERIFY(store().writes.isEmpty());
}

void TestMainWindowSecrets::duplicating_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("with its secrets") << Answer::Accept << true << QByteArray("old");
    QTest::newRow("without its secrets") << Answer::Decline << true << QByteArray();
    QTest::newRow("cancelled") << Answer::Cancel << false << QByteArray();
}

void TestMainWindowSecrets::duplicating()
{
    QFETCH(Answer, answer);
    QFETCH(bool, isMade);
    QFETCH(QByteArray, secret);
    chooseShare();
    m_fixture->prompts.answer(answer);
    trigger(u"actionDuplicate"_s);
    settle();
    QCOMPARE(m_fixture->prompts.questions().size(), 1);
    QVERIFY(m_fixture->prompts.questions().first().title.contains(u"Share"_s));
    QVERIFY2(store().writes.isEmpty(), "nothing is stored before the duplicate is");
    QCOMPARE(title(), isMade ? u"Share (copy)"_s : u"Share"_s);
    if (!isMade)
        return;
    QCOMPARE(field()->placeholderText().contains(u"when the changes are saved"_s), !secret.isEmpty());
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(m_fixture->connectorNamed(u"Share (copy)"_s).id), secret);
    QCOMPARE(field()->placeholderText(), secret.isEmpty() ? u"Nothing stored"_s : u"Stored"_s);
    QCOMPARE(stored(m_share), QByteArray("old"));
}

void TestMainWindowSecrets::aDiscardedDuplicateLeavesNothing()
{
    chooseShare();
    m_fixture->prompts.answer(Answer::Accept);
    trigger(u"actionDuplicate"_s);
    settle();
    trigger(u"actionDiscard"_s);
    QCOMPARE(title(), u"Share"_s);
    QVERIFY(store().writes.isEmpty());
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowSecrets::aDuplicateWithoutSecretsIsNotAskedAbout()
{
    chooseShare({});
    trigger(u"actionDuplicate"_s);
    settle();
    QCOMPARE(title(), u"Share (copy)"_s);
    QVERIFY(m_fixture->prompts.questions().isEmpty());
}

void TestMainWindowSecrets::aDuplicateGoesOnWhenTheStoreCannotBeRead()
{
    chooseShare();
    store().unreadable.insert(password, locked);
    trigger(u"actionDuplicate"_s);
    settle();
    QCOMPARE(title(), u"Share (copy)"_s);
    QVERIFY(m_fixture->prompts.questions().isEmpty());
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().contains(u"without its secrets"_s),
             qPrintable(m_fixture->prompts.told().first()));
}

void TestMainWindowSecrets::aSlowStoreAsksWhenTheDuplicateIsShown()
{
    chooseShare();
    m_fixture->prompts.answer(Answer::Accept);
    store().isSlow = true;
    trigger(u"actionDuplicate"_s);
    QCOMPARE(title(), u"Share (copy)"_s);
    answerAll(2); // what the duplicate has, and what the original has
    settle();
    QCOMPARE(m_fixture->prompts.questions().size(), 1);
    store().isSlow = false;
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(m_fixture->connectorNamed(u"Share (copy)"_s).id), QByteArray("old"));
}

void TestMainWindowSecrets::deletingRemovesEverySecret()
{
    chooseShare();
    const QUuid other = m_fixture->connectorNamed(u"Archive"_s).id;
    store().put(m_share, u"refreshToken"_s, "of an earlier type");
    store().put(other, password, "other");
    deleteShare();
    QVERIFY(!m_fixture->workspace().connector(m_share));
    QCOMPARE(stored(m_share), QByteArray());
    QCOMPARE(store().stored(m_share, u"refreshToken"_s), QByteArray());
    QCOMPARE(stored(other), QByteArray("other"));

    trigger(u"actionUndoStep"_s);
    settle();
    QCOMPARE(title(), u"Share"_s);
    QCOMPARE(stored(m_share), QByteArray("old"));
    QCOMPARE(store().stored(m_share, u"refreshToken"_s), QByteArray("of an earlier type"));
    QTRY_COMPARE(field()->placeholderText(), u"Stored"_s);
    QVERIFY(m_fixture->prompts.told().isEmpty());
}

void TestMainWindowSecrets::deletingIsUndoneWhileItIsStillGoingOn()
{
    chooseShare();
    store().isSlow = true;
    deleteShare();
    QVERIFY2(!m_fixture->workspace().connector(m_share), "the row does not wait for the store");
    store().answer(); // the list
    trigger(u"actionUndoStep"_s);
    settle();
    QCOMPARE(title(), u"Share"_s);
    // In the order in which they were asked: the old value, whether one is stored, the removal.
    answerAll(3);
    QCOMPARE(stored(m_share), QByteArray());
    answerAll(1);
    QCOMPARE(stored(m_share), QByteArray("old"));
    answerAll(1); // the field asks again
    QTRY_COMPARE(field()->placeholderText(), u"Stored"_s);
}

void TestMainWindowSecrets::aFailedRemovalIsTold()
{
    chooseShare();
    store().unwritable.insert(password, locked);
    deleteShare();
    QVERIFY(!m_fixture->workspace().connector(m_share));
    QCOMPARE(stored(m_share), QByteArray("old"));
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().contains(u"locked"_s), qPrintable(m_fixture->prompts.told().first()));
    trigger(u"actionUndoStep"_s);
    settle();
    QCOMPARE(title(), u"Share"_s);
    QCOMPARE(m_fixture->prompts.told().size(), 1);
}

void TestMainWindowSecrets::whatNeedsNoSecretIsDeletedInSilence()
{
    store().setStatus({SecretStoreKind::Keychain, SecretStoreStatus::State::Unavailable, u"no bus"_s});
    store().unlistable = SecretFailure{SecretFailure::Code::Unavailable, u"no bus"_s};
    choose(u"Archive"_s);
    deleteShare();
    QVERIFY(!m_fixture->workspace().connectorNamed(u"Archive"_s));
    QVERIFY(m_fixture->prompts.told().isEmpty());
}

void TestMainWindowSecrets::theProgramEndsWhenTheSecretsAreRemoved()
{
    chooseShare();
    store().isSlow = true;
    deleteShare();
    int answers = 0;
    // The list, the old value, the removal: each only after the loop has had the chance to end.
    const auto answerLater = [&](const auto &again) -> void {
        QTimer::singleShot(0, &store(), [&, again] {
            store().answer();
            if (++answers < 3)
                again(again);
        });
    };
    QTimer::singleShot(0, m_window.get(), [&] {
        m_window->close();
        QTimer::singleShot(0, &store(), [&] { answerLater(answerLater); });
    });
    QTimer::singleShot(20'000, qApp, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QCOMPARE(answers, 3);
    QCOMPARE(stored(m_share), QByteArray());
}

void TestMainWindowSecrets::aLockedVaultIsUnlockedFromTheField()
{
    store().passphrase = "correct horse battery";
    store().setStatus({SecretStoreKind::Vault, SecretStoreStatus::State::Locked, {}});
    store().unreadable.insert(password, locked);
    chooseShare();
    QCOMPARE(find<QToolButton>(u"secretsStatus"_s)->text(), u"Vault: locked"_s);
    QCOMPARE(find<QPushButton>(u"passwordAction"_s)->text(), u"Unlock vault…"_s);
    click(u"passwordAction"_s);
    auto *passphrase = find<QLineEdit>(u"vaultPassphrase"_s);
    QTRY_VERIFY(passphrase->isVisible());
    store().unreadable.clear();
    QTest::keyClicks(passphrase, u"correct horse battery"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_COMPARE(field()->placeholderText(), u"Stored"_s);
    QCOMPARE(find<QToolButton>(u"secretsStatus"_s)->text(), u"Vault: open"_s);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"secretStoreDialog"_s));
}

QTEST_MAIN(TestMainWindowSecrets)
#include "tst_mainwindow_secrets.moc"
