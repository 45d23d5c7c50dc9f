// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/addresslookup.h"

#include <QScopeGuard>
#include <QtTest>

#include <netdb.h>

using namespace console;
using namespace Qt::StringLiterals;

using Clock = std::chrono::steady_clock;

class TestAddressLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAnAddressIsItsOwn_data();
    void whatIsAnAddressIsItsOwn();
    void namesOfLoopbackAreAlwaysKnown_data();
    void namesOfLoopbackAreAlwaysKnown();
    void aNameThatNobodyHasIsAnError();
    void nobodyWaitsLongerThanTold();
    void libcurlIsToldOfNames_data();
    void libcurlIsToldOfNames();
    void aProxyLooksUpForItself_data();
    void aProxyLooksUpForItself();
};

static Expected<QStringList, int> lookUp(const QString &host)
{
    return lookUpAddresses(host, Clock::now() + std::chrono::seconds(20), {});
}

void TestAddressLookup::whatIsAnAddressIsItsOwn_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s;
}

void TestAddressLookup::whatIsAnAddressIsItsOwn()
{
    QFETCH(QString, host);
    QCOMPARE(lookUp(host).value_or(QStringList()), QStringList{host});
}

void TestAddressLookup::namesOfLoopbackAreAlwaysKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("localhost") << u"localhost"_s;
    QTest::newRow("a name below it, which no file or server has") << u"mail.scan.localhost"_s;
}

void TestAddressLookup::namesOfLoopbackAreAlwaysKnown()
{
    QFETCH(QString, host);
    const QStringList found = lookUp(host).value_or(QStringList());
    QVERIFY2(found.contains(u"127.0.0.1"_s), qPrintable(found.join(u' ')));
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
}

void TestAddressLookup::aNameThatNobodyHasIsAnError()
{
    const auto found = lookUp(u"nobody.invalid"_s);
    QVERIFY(!found);
    QVERIFY(found.error() != EAI_CANCELED && found.error() != EAI_INPROGRESS);
}

void TestAddressLookup::nobodyWaitsLongerThanTold()
{
    std::stop_source stop;
    // Again where a lookup came to its end before anybody could wait for it.
    const auto errorUntil = [&](Clock::time_point until) {
        return lookUpAddresses(u"mail.example"_s, until, stop.get_token()).error();
    };
    QTRY_COMPARE(errorUntil(Clock::now()), EAI_INPROGRESS);
    stop.request_stop();
    QTRY_COMPARE(errorUntil(Clock::now() + std::chrono::hours(1)), EAI_CANCELED);
}

void TestAddressLookup::libcurlIsToldOfNames_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QByteArray>("entry");
    const QStringList two{u"2001:db8::7"_s, u"192.0.2.7"_s};
    QTest::newRow("a port that is named")
        << u"smtp://mail.example:587/client"_s << two << QByteArray("+mail.example:587:[2001:db8::7],192.0.2.7");
    QTest::newRow("the usual one of https")
        << u"https://mail.example/EWS"_s << two.last(1) << QByteArray("+mail.example:443:192.0.2.7");
    QTest::newRow("the usual one of http")
        << u"http://mail.example/api"_s << two.last(1) << QByteArray("+mail.example:80:192.0.2.7");
    QTest::newRow("the usual one of smtps")
        << u"smtps://mail.example"_s << two.last(1) << QByteArray("+mail.example:465:192.0.2.7");
    QTest::newRow("an international name")
        << u"https://bücher.example/"_s << two.last(1) << QByteArray("+xn--bcher-kva.example:443:192.0.2.7");
    QTest::newRow("nothing of an address") << u"https://192.0.2.7/"_s << two.last(1) << QByteArray();
    QTest::newRow("nothing of an IPv6 address") << u"https://[2001:db8::7]/"_s << two.first(1) << QByteArray();
    QTest::newRow("nothing of an address with a scope, which it does not take")
        << u"https://mail.example/"_s << QStringList{u"fe80::1%eth0"_s, u"192.0.2.7"_s} << QByteArray();
    QTest::newRow("nothing of none") << u"https://mail.example/"_s << QStringList() << QByteArray();
}

void TestAddressLookup::libcurlIsToldOfNames()
{
    QFETCH(QString, url);
    QFETCH(QStringList, addresses);
    QFETCH(QByteArray, entry);
    QCOMPARE(resolveEntry(QUrl(url), addresses), entry);
}

void TestAddressLookup::aProxyLooksUpForItself_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isBehind");
    const QString host = u"mail.corp.example"_s;
    QTest::newRow("no proxy") << QByteArray() << QByteArray() << host << false;
    QTest::newRow("that of the scheme") << QByteArray("https_proxy") << QByteArray() << host << true;
    QTest::newRow("in capitals") << QByteArray("HTTPS_PROXY") << QByteArray() << host << true;
    QTest::newRow("that of all schemes") << QByteArray("all_proxy") << QByteArray() << host << true;
    QTest::newRow("that of another scheme") << QByteArray("http_proxy") << QByteArray() << host << false;
    QTest::newRow("an exception for all") << QByteArray("https_proxy") << QByteArray("*") << host << false;
    QTest::newRow("an exception for the host")
        << QByteArray("https_proxy") << QByteArray("localhost,MAIL.corp.example") << host << false;
    QTest::newRow("an exception for its domain")
        << QByteArray("https_proxy") << QByteArray("localhost, .corp.example") << host << false;
    QTest::newRow("an exception for another one")
        << QByteArray("https_proxy") << QByteArray("orp.example") << host << true;
}

void TestAddressLookup::aProxyLooksUpForItself()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, exceptions);
    QFETCH(QString, host);
    QFETCH(bool, isBehind);
    const QByteArrayList names{"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                               "ALL_PROXY",  "no_proxy",    "NO_PROXY"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray &name : names) {
        before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    const auto restored = qScopeGuard([&] {
        for (const QByteArray &name : names) {
            if (before.value(name).isNull())
                qunsetenv(name.constData());
            else
                qputenv(name.constData(), before.value(name));
        }
    });
    if (!variable.isEmpty())
        qputenv(variable.constData(), "http://proxy.corp.example:3128");
    qputenv("no_proxy", exceptions);
    QCOMPARE(isBehindProxy(u"https"_s, host), isBehind);
}

QTEST_GUILESS_MAIN(TestAddressLookup)

#include "tst_addresslookup.moc"
