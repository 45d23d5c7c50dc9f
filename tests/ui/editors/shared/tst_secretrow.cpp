// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakeservices.h"
#include "ui/editors/shared/secretrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString slot = QStringLiteral("password");

} // namespace

// What the field for a secret says and offers, by what the store has answered and what is to become of it.
class TestSecretRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereASecretIsKept_data();
    void saysWhereASecretIsKept();
    void offersARemedy_data();
    void offersARemedy();
    void saysWhatIsCopied();

private:
    template<class Widget>
    static Widget *find(const SecretRow &row, const QString &name)
    {
        return row.findChild<Widget *>(name);
    }
};

void TestSecretRow::saysWhereASecretIsKept_data()
{
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("the keychain") << SecretStoreKind::Keychain << u"keychain"_s;
    QTest::newRow("the vault") << SecretStoreKind::Vault << u"vault"_s;
    QTest::newRow("memory") << SecretStoreKind::Memory << u"until the console is closed"_s;
}

void TestSecretRow::saysWhereASecretIsKept()
{
    QFETCH(SecretStoreKind, kind);
    QFETCH(QString, word);
    FakeSecretStore store;
    store.setStatus({kind, SecretStoreStatus::State::Ready, {}});
    const StoredSecrets secrets(&store);
    SecretRow row(slot, u"Password"_s);
    row.showSecret(secrets, {});
    const QString help = find<QLabel>(row, u"passwordMessage"_s)->text();
    QVERIFY2(help.contains(word), qPrintable(help));
}

void TestSecretRow::offersARemedy_data()
{
    using Code = SecretFailure::Code;
    using State = SecretStoreStatus::State;
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::addColumn<SecretStoreStatus::State>("state");
    QTest::addColumn<SecretFailure::Code>("code");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<bool>("isStoreShown"); // otherwise it is asked again
    QTest::newRow("a locked vault") << SecretStoreKind::Vault << State::Locked << Code::Locked << u"Unlock vault…"_s
                                    << true;
    QTest::newRow("a locked keychain") << SecretStoreKind::Keychain << State::Locked << Code::Locked
                                       << u"Unlock keychain…"_s << false;
    QTest::newRow("access denied") << SecretStoreKind::Keychain << State::Ready << Code::Denied << u"Look again"_s
                                   << false;
    QTest::newRow("a keychain that did not answer once")
        << SecretStoreKind::Keychain << State::Ready << Code::Unavailable << u"Look again"_s << false;
    QTest::newRow("no keychain") << SecretStoreKind::Keychain << State::Unavailable << Code::Unavailable
                                 << u"Show what helps…"_s << true;
    QTest::newRow("a damaged secret, which is entered again")
        << SecretStoreKind::Vault << State::Ready << Code::Damaged << QString() << false;
}

void TestSecretRow::offersARemedy()
{
    QFETCH(SecretStoreKind, kind);
    QFETCH(SecretStoreStatus::State, state);
    QFETCH(SecretFailure::Code, code);
    QFETCH(QString, offer);
    QFETCH(bool, isStoreShown);
    FakeSecretStore store;
    store.setStatus({kind, state, {}});
    store.unreadable.insert(slot, {code, {}});
    StoredSecrets secrets(&store);
    secrets.ask({}, {slot});
    SecretRow row(slot, u"Password"_s);
    row.show();
    row.showSecret(secrets, {});
    auto *button = find<QPushButton>(row, u"passwordAction"_s);
    QCOMPARE(button ? button->text() : QString(), offer);
    QVERIFY(!find<QLineEdit>(row, slot)->isReadOnly());
    if (offer.isEmpty())
        return;
    QSignalSpy shown(&row, &SecretRow::storeRequested);
    QSignalSpy asked(&row, &SecretRow::lookUpRequested);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(shown.size(), isStoreShown ? 1 : 0);
    QCOMPARE(asked.size(), isStoreShown ? 0 : 1);
}

void TestSecretRow::saysWhatIsCopied()
{
    FakeSecretStore store;
    StoredSecrets secrets(&store);
    secrets.ask({}, {slot});
    SecretRow row(slot, u"Password"_s);
    row.show();
    row.showSecret(secrets, Secret("copied"));
    auto *edit = find<QLineEdit>(row, slot);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(edit->placeholderText(), u"Stored when the changes are saved"_s);
    std::optional<std::optional<Secret>> next;
    connect(&row, &SecretRow::edited, this, [&](const std::optional<Secret> &edited) { next = edited; });
    QTest::mouseClick(find<QPushButton>(row, u"passwordAction"_s), Qt::LeftButton);
    QVERIFY(next && !next->has_value());
}

QTEST_MAIN(TestSecretRow)
#include "tst_secretrow.moc"
