// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/advice/retirement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Id = Retirement::Id;
using Concerns = QList<std::pair<Retirement::Id, bool>>;

QJsonObject fileOfTheConsole()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/facts/retirements.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The retirements cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject withOne(const QJsonObject &change)
{
    QJsonObject one{{"id"_L1, u"ews-in-exchange-online"_s}, {"state"_L1, u"announced"_s}, {"from"_L1, u"2026-10-01"_s}};
    for (auto it = change.begin(); it != change.end(); ++it)
        one.insert(it.key(), it.value());
    return {{"retirements"_L1, QJsonArray{one}}};
}

const QString online = QStringLiteral("https://outlook.office365.com/EWS/Exchange.asmx");
const QString onPremises = QStringLiteral("https://mail.example/EWS/Exchange.asmx");

} // namespace

class TestRetirement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theConsolesFactsAreWhole();
    void wrongFactsAreRefused_data();
    void wrongFactsAreRefused();
    void connectorsAreAdvised_data();
    void connectorsAreAdvised();
};

void TestRetirement::theConsolesFactsAreWhole()
{
    const auto retirements = retirementsFromJson(fileOfTheConsole());
    QVERIFY(retirements);
    QSet<Id> ids;
    for (const Retirement &retirement : *retirements) {
        QVERIFY2(retirement.from.isValid(), qPrintable(retirementName(retirement.id)));
        QVERIFY2(!retirement.until.isValid() || retirement.until > retirement.from,
                 qPrintable(retirementName(retirement.id)));
        QVERIFY2(!retirement.sources.isEmpty(), qPrintable(retirementName(retirement.id)));
        QCOMPARE(retirement.state, Retirement::State::Announced);
        ids.insert(retirement.id);
    }
    QCOMPARE(ids, (QSet<Id>{Id::EwsInExchangeOnline, Id::SmtpBasicAuthentication, Id::ApplicationImpersonation}));
    QCOMPARE(ids.size(), retirements->size());
}

void TestRetirement::wrongFactsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("an id that nothing is said about") << withOne({{"id"_L1, u"fax"_s}}) << u"retirements.0.id"_s;
    QTest::newRow("a state of another kind") << withOne({{"state"_L1, u"rumoured"_s}}) << u"retirements.0.state"_s;
    QTest::newRow("a date of another form") << withOne({{"from"_L1, u"October 2026"_s}}) << u"retirements.0.from"_s;
}

void TestRetirement::wrongFactsAreRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    QVERIFY(retirementsFromJson(withOne({})));
    const auto read = retirementsFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().path, path);
}

void TestRetirement::connectorsAreAdvised_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<MailServer>("mailServer");
    QTest::addColumn<Concerns>("expected");
    const MailServer own{u"mail.example"_s, 587, MailSecurity::StartTls, u"scanner"_s, {}};
    const MailServer microsoft{u"smtp.office365.com"_s, 587, MailSecurity::StartTls, u"scanner@contoso.com"_s, {}};
    const MailServer direct{u"contoso-com.mail.protection.outlook.com"_s, 25, MailSecurity::StartTls, {}, {}};
    using Exchange = ExchangeAuthentication;
    const auto row = [](const char *sentence, const ConnectorSettings &settings, const MailServer &server,
                        const Concerns &expected) { QTest::newRow(sentence) << settings << server << expected; };

    row("Exchange Online loses EWS", ExchangeSettings{Exchange::Microsoft365, online, {}, false}, own,
        {{Id::EwsInExchangeOnline, true}});
    row("impersonation there loses its role too", ExchangeSettings{Exchange::Microsoft365, online, {}, true}, own,
        {{Id::EwsInExchangeOnline, true}, {Id::ApplicationImpersonation, true}});
    row("an Exchange on premises is not affected", ExchangeSettings{Exchange::Basic, onPremises, {}, true}, own,
        {{Id::EwsInExchangeOnline, false}});
    row("an Exchange without an address is nowhere yet", ExchangeSettings{}, own, {});
    row("a sign-in at the mail server of Microsoft", SmtpSettings{}, microsoft, {{Id::SmtpBasicAuthentication, true}});
    row("no sign-in there", SmtpSettings{}, direct, {});
    row("a mail server of one's own", SmtpSettings{}, own, {});
    row("a token in place of a password", SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s}, microsoft,
        {});
    row("a folder", FileSystemSettings{}, microsoft, {});
    row("an endpoint", ExtensionSettings{}, microsoft, {});
    row("a type of another version", UnknownSettings{}, microsoft, {});
}

void TestRetirement::connectorsAreAdvised()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(MailServer, mailServer);
    QFETCH(Concerns, expected);
    SystemConfiguration system;
    system.mailServer = mailServer;
    Concerns found;
    const QList<Advice> advice =
        adviceFor({QUuid::createUuid(), u"A"_s, {}, settings}, system, *retirementsFromJson(fileOfTheConsole()));
    for (const Advice &one : advice)
        found.append({one.retirement.id, one.isAffected});
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestRetirement)

#include "tst_retirement.moc"
