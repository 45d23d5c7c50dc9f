// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/pkce.h"

#include <QRegularExpression>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsThatOfTheStandard();
    void theVerifierHasTheFormOfTheStandard();
    void noTwoAreEqual();
    void secretsAreCompared_data();
    void secretsAreCompared();
};

void TestPkce::theChallengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void TestPkce::theVerifierHasTheFormOfTheStandard()
{
    const Pkce pkce = makePkce();
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QVERIFY(form.match(QString::fromLatin1(pkce.verifier.reveal())).hasMatch());
    QCOMPARE(pkce.challenge, pkceChallenge(pkce.verifier.reveal()));
}

void TestPkce::noTwoAreEqual()
{
    QSet<QByteArray> verifiers;
    for (int i = 0; i < 1000; ++i)
        verifiers << makePkce().verifier.reveal();
    QCOMPARE(verifiers.size(), 1000);
}

void TestPkce::secretsAreCompared_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("areEqual");
    QTest::newRow("the same") << "abc"_ba << true;
    QTest::newRow("another at the end") << "abd"_ba << false;
    QTest::newRow("a shorter one") << "ab"_ba << false;
    QTest::newRow("a longer one") << "abcd"_ba << false;
    QTest::newRow("none") << ""_ba << false;
}

void TestPkce::secretsAreCompared()
{
    QFETCH(QByteArray, other);
    QTEST(areEqualSecrets("abc", other), "areEqual");
}

QTEST_GUILESS_MAIN(TestPkce)

#include "tst_pkce.moc"
