// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewssignin.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestEwsSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offeredSchemesAreRead_data();
    void offeredSchemesAreRead();
    void oneSchemeIsChosen_data();
    void oneSchemeIsChosen();
    void namesToSignInWith_data();
    void namesToSignInWith();
    void refusedSignInsNameTheirReason_data();
    void refusedSignInsNameTheirReason();
};

void TestEwsSignIn::offeredSchemesAreRead_data()
{
    QTest::addColumn<QList<QByteArray>>("challenges");
    QTest::addColumn<QStringList>("schemes");
    QTest::newRow("one on each line") << QList<QByteArray>{"Negotiate", "NTLM", "Basic realm=\"mail.example\""}
                                      << QStringList{u"Negotiate"_s, u"NTLM"_s, u"Basic"_s};
    QTest::newRow("all on one line")
        << QList<QByteArray>{"Negotiate, NTLM,Basic realm=\"a, NTLM, b\", charset=\"UTF-8\""}
        << QStringList{u"Negotiate"_s, u"NTLM"_s, u"Basic"_s};
    QTest::newRow("a quoted quote does not end the realm")
        << QList<QByteArray>{R"(Basic realm="a\", NTLM, \"b")"} << QStringList{u"Basic"_s};
    QTest::newRow("space before the equals sign")
        << QList<QByteArray>{"Digest nonce=\"1\", realm = \"2\""} << QStringList{u"Digest"_s};
    QTest::newRow("with a token") << QList<QByteArray>{"NTLM TlRMTVNTUAACAAAA="} << QStringList{u"NTLM"_s};
    QTest::newRow("twice") << QList<QByteArray>{"NTLM", "ntlm"} << QStringList{u"NTLM"_s};
    QTest::newRow("nothing") << QList<QByteArray>{"", ",,"} << QStringList{};
}

void TestEwsSignIn::offeredSchemesAreRead()
{
    QFETCH(QList<QByteArray>, challenges);
    QFETCH(QStringList, schemes);
    QCOMPARE(offeredSchemes(challenges), schemes);
}

void TestEwsSignIn::oneSchemeIsChosen_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("urlScheme");
    QTest::addColumn<QString>("chosen"); // or the code of the failure
    const QStringList all{u"Negotiate"_s, u"NTLM"_s, u"Basic"_s};
    const QString https = u"https"_s;
    const QString http = u"http"_s;
    QTest::newRow("Basic where it is safe") << all << https << u"Basic"_s;
    QTest::newRow("NTLM over http") << all << http << u"NTLM"_s;
    QTest::newRow("NTLM before Negotiate") << QStringList{u"Negotiate"_s, u"ntlm"_s} << https << u"NTLM"_s;
    QTest::newRow("Negotiate where there is nothing else") << QStringList{u"Negotiate"_s} << https << u"Negotiate"_s;
    QTest::newRow("never Basic over http") << QStringList{u"Basic"_s} << http << u"ews.basic-over-http"_s;
    QTest::newRow("none in common") << QStringList{u"Bearer"_s} << https << u"ews.no-scheme"_s;
    QTest::newRow("none at all") << QStringList() << https << u"ews.no-scheme"_s;
}

void TestEwsSignIn::oneSchemeIsChosen()
{
    QFETCH(QStringList, offered);
    QFETCH(QString, urlScheme);
    QFETCH(QString, chosen);
    // This computer is no exception.
    const auto scheme = chooseScheme(offered, QUrl(urlScheme + u"://localhost/EWS/Exchange.asmx"_s));
    QCOMPARE(scheme ? schemeName(*scheme) : scheme.error().code, chosen);
    if (!scheme) {
        QCOMPARE(scheme.error().stage, Stage::SignIn);
        QCOMPARE(scheme.error().cause, Cause::NotOffered);
    }
}

void TestEwsSignIn::namesToSignInWith_data()
{
    using Scheme = HttpSignIn::Scheme;
    QTest::addColumn<QString>("username");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("name");
    QTest::newRow("an account of the server, with NTLM") << u"scanner"_s << Scheme::Ntlm << u".\\scanner"_s;
    QTest::newRow("the same with Basic") << u"scanner"_s << Scheme::Basic << u"scanner"_s;
    QTest::newRow("with its domain") << u"CORP\\scanner"_s << Scheme::Ntlm << u"CORP\\scanner"_s;
    QTest::newRow("a UPN") << u"scanner@corp.example"_s << Scheme::Ntlm << u"scanner@corp.example"_s;
    QTest::newRow("as it was typed") << u" .\\scanner "_s << Scheme::Basic << u".\\scanner"_s;
}

void TestEwsSignIn::namesToSignInWith()
{
    QFETCH(QString, username);
    QFETCH(HttpSignIn::Scheme, scheme);
    QFETCH(QString, name);
    QCOMPARE(signInName(username, scheme), name);
}

void TestEwsSignIn::refusedSignInsNameTheirReason_data()
{
    using Scheme = HttpSignIn::Scheme;
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("code");
    QTest::newRow("Basic") << Scheme::Basic << u"http.401"_s;
    QTest::newRow("Bearer") << Scheme::Bearer << u"http.401"_s;
    QTest::newRow("NTLM may miss Extended Protection") << Scheme::Ntlm << u"ews.extended-protection"_s;
    QTest::newRow("Negotiate may miss a ticket") << Scheme::Negotiate << u"ews.negotiate-no-ticket"_s;
}

void TestEwsSignIn::refusedSignInsNameTheirReason()
{
    QFETCH(HttpSignIn::Scheme, scheme);
    QFETCH(QString, code);
    const Failure unauthorized{Stage::Deliver, Cause::SignInRefused, u"http.401"_s, u"svc-scan"_s, u"401"_s};
    const Failure failure = refusedSignIn(unauthorized, scheme);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.stage, Stage::SignIn);
    QCOMPARE(failure.cause, Cause::SignInRefused);
}

QTEST_GUILESS_MAIN(TestEwsSignIn)

#include "tst_ewssignin.moc"
