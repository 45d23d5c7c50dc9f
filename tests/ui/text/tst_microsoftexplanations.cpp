// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Microsoft's servers mean: response codes of Exchange Web Services, error numbers of Entra, and what was
// announced.

#include "tests/ui/text/mailfailures.h"

#include <QTest>

using namespace console;
using namespace console::mailtest;

class TestMicrosoftExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResponseCodeIsExplained_data();
    void everyResponseCodeIsExplained();
    void everyErrorOfEntraIsExplained_data();
    void everyErrorOfEntraIsExplained();
    void anEndAfterADayComesFromThePlatform();
    void quotesThePrimaryAddress();
    void offersNoRoleInExchangeOnline();
    void speaksOfMicrosoft365OnlyWhereItIs_data();
    void speaksOfMicrosoft365OnlyWhereItIs();
    void saysWhatMicrosoftAnnounced();
    void everyCauseIsExplainedForMails();
    void saysWhichSecretIsMissing_data();
    void saysWhichSecretIsMissing();
};

void TestMicrosoftExplanations::everyResponseCodeIsExplained_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, Cause cause, const char *words, const char *response = "No more is said.") {
        QTest::newRow(name) << cause << QString::fromUtf8(response) << QString::fromUtf8(words);
    };
    row("ErrorImpersonateUserDenied", Cause::ImpersonationRefused, "no right to send as ‘anna@corp.example’");
    row("ErrorImpersonationDenied", Cause::ImpersonationRefused, "impersonate nobody");
    row("ErrorInvalidExchangeImpersonationHeaderData", Cause::ImpersonationRefused, "delegated",
        "ExchangeImpersonation SOAP header must not exist for this type of OAuth token.");
    row("ErrorInvalidExchangeImpersonationHeaderData ", Cause::ImpersonationRefused, "application itself",
        "ExchangeImpersonation SOAP header must be present for this type of OAuth token.");
    row("ErrorInvalidExchangeImpersonationHeaderData  ", Cause::ImpersonationRefused, "cannot be impersonated");
    row("ErrorNonExistentMailbox", Cause::MailboxMissing, "no mailbox of ‘anna@corp.example’");
    row("ErrorNonPrimarySmtpAddress", Cause::MailboxMissing, "alias");
    row("ErrorSendAsDenied", Cause::SenderRefused, "may not send as");
    row("ErrorAccessDenied", Cause::AccessDenied, "licence");
    row("ErrorAccountDisabled", Cause::SignInRefused, "disabled");
    row("ErrorPasswordExpired", Cause::SignInRefused, "expired");
    row("ErrorMessageSizeExceeded", Cause::TooLarge, "lower resolution");
    row("ErrorServerBusy", Cause::Throttled, "slow down");
    row("ErrorExceededConnectionCount", Cause::Throttled, "slow down");
    row("ErrorFolderNotFound", Cause::FolderMissing, "no Sent Items");
    row("ErrorQuotaExceeded", Cause::StorageFull, "Empty Sent Items");
    row("ErrorSubmissionQuotaExceeded", Cause::Throttled, "ends by itself");
    row("ErrorInvalidRecipients", Cause::RecipientRefused, "recipients");
    row("ErrorMailboxMoveInProgress", Cause::Throttled, "moved");
    row("ErrorTimeoutExpired", Cause::ServerFailed, "tried again");
    row("ErrorConnectionFailed", Cause::ServerFailed, "tried again");
    row("ErrorMailboxStoreUnavailable", Cause::ServerFailed, "within the server");
    row("ErrorSchemaValidation", Cause::Rejected, "does not understand");
    row("ErrorIncorrectSchemaVersion", Cause::NotOffered, "does not understand");
    row("ErrorInvalidSchemaVersionForMailboxVersion", Cause::NotOffered, "server that keeps the mailbox");
    row("ErrorInternalServerError", Cause::ServerFailed, "event log");
}

void TestMicrosoftExplanations::everyResponseCodeIsExplained()
{
    QFETCH(Cause, cause);
    QFETCH(QString, response);
    QFETCH(QString, words);
    Failure failure =
        failureOf(Stage::Deliver, cause, u"ews."_s + QString::fromLatin1(QTest::currentDataTag()).trimmed());
    failure.response = response;
    const auto explanation = text::explain(failure, exchange, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
    QVERIFY2(allOf(explanation).contains(words), qUtf8Printable(allOf(explanation)));
}

void TestMicrosoftExplanations::everyErrorOfEntraIsExplained_data()
{
    QTest::addColumn<int>("number");
    for (const int number :
         {530032, 16000,  50014,  50074,  50078,  50089,  50131,   50132,   50133,   51004,  53002,  70002,
          700011, 50011,  900971, 90102,  50020,  500208, 500201,  9001023, 50034,   50053,  50055,  50126,
          50057,  50072,  50076,  50079,  50158,  50005,  50097,   53000,   53001,   53003,  530035, 50105,
          50173,  700082, 70008,  70043,  700084, 50194,  500011,  650057,  650052,  650056, 501481, 50147,
          54005,  65001,  65004,  90094,  90095,  70011,  28000,   28002,   28003,   700022, 70016,  70018,
          70019,  700005, 700016, 700025, 90002,  90008,  7000112, 7000215, 7000218, 7000222})
        QTest::addRow("AADSTS%d", number) << number;
}

void TestMicrosoftExplanations::everyErrorOfEntraIsExplained()
{
    QFETCH(int, number);
    Failure failure = failureOf(Stage::SignIn, Cause::SignInRefused, u"oauth.invalid_grant"_s);
    failure.response = u"{\"error_description\":\"AADSTS%1: Words. Trace ID: 1\"}"_s.arg(number);
    const auto explanation = text::explain(failure, onlineMail, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
    QVERIFY(explanation.remedy.contains(u"https://login.microsoftonline.com/error?code=%1"_s.arg(number)));
}

void TestMicrosoftExplanations::anEndAfterADayComesFromThePlatform()
{
    const Failure failure = failureOf(Stage::SignIn, Cause::SignInRefused, u"oauth.AADSTS700084"_s);
    const QString remedy = text::explain(failure, onlineMail, corp).remedy;
    QVERIFY2(remedy.contains(u"platform ‘Web’"_s), qUtf8Printable(remedy));
}

void TestMicrosoftExplanations::quotesThePrimaryAddress()
{
    Failure failure = failureOf(Stage::SignIn, Cause::MailboxMissing, u"ews.ErrorNonPrimarySmtpAddress"_s);
    failure.technical = u"ErrorNonPrimarySmtpAddress: Not primary (Primary: anna.lee@corp.example)"_s;
    const QString meaning = text::explain(failure, exchange, corp).meaning;
    QVERIFY2(meaning.contains(u"‘anna.lee@corp.example’"_s), qUtf8Printable(meaning));
}

void TestMicrosoftExplanations::offersNoRoleInExchangeOnline()
{
    const Failure failure = failureOf(Stage::SignIn, Cause::ImpersonationRefused, u"ews.ErrorImpersonateUserDenied"_s);
    const auto online = text::explain(failure, onlineExchange, corp);
    QCOMPARE(online.command, QString());
    // Microsoft Learn, "Role Based Access Control for Applications in Exchange Online": both add up.
    QVERIFY2(online.remedy.contains("Application EWS.AccessAsApp"_L1), qUtf8Printable(online.remedy));
    QVERIFY2(faultOf(online).isEmpty(), qUtf8Printable(faultOf(online)));
}

void TestMicrosoftExplanations::speaksOfMicrosoft365OnlyWhereItIs_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::newRow("another sender") << replied("550-5.7.60", Cause::SenderRefused, u"550 5.7.60 no"_s, Stage::Deliver)
                                    << mail;
    QTest::newRow("another sender, found out later")
        << replied("554-5.2.0", Cause::SenderRefused, u"554 5.2.0 SendAsDeniedException"_s, Stage::Deliver) << mail;
    QTest::newRow("Web Services that are forbidden")
        << failureOf(Stage::SignIn, Cause::Rejected, u"http.403"_s, u"https://mail.corp.example"_s) << exchange;
}

void TestMicrosoftExplanations::speaksOfMicrosoft365OnlyWhereItIs()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    const auto explanation = text::explain(failure, connector, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(explanation.title));
    for (const char *words : {"Exchange Online", "Microsoft 365", "EwsAllowedAppIDs"})
        QVERIFY2(!allOf(explanation).contains(QLatin1StringView(words)), qUtf8Printable(allOf(explanation)));
}

void TestMicrosoftExplanations::saysWhatMicrosoftAnnounced()
{
    const Failure blocked = failureOf(Stage::SignIn, Cause::Rejected, u"http.403"_s);
    QVERIFY(text::explain(blocked, onlineExchange, corp).meaning.contains("As announced by Microsoft"_L1));
    QVERIFY(!text::explain(blocked, exchange, corp).meaning.contains("announced"_L1));

    const Failure removed =
        replied("550-5.7.30", Cause::SignInRefused, u"550 5.7.30 Basic authentication is not supported"_s);
    SystemConfiguration online = corp;
    online.mailServer.host = u"smtp.office365.com"_s;
    QVERIFY(text::explain(removed, mail, online).meaning.contains("As announced by Microsoft"_L1));
    QVERIFY(!text::explain(removed, mail, corp).meaning.contains("announced"_L1));
}

void TestMicrosoftExplanations::everyCauseIsExplainedForMails()
{
    for (int cause = 0; cause <= static_cast<int>(Cause::Internal); ++cause) {
        const auto value = static_cast<Cause>(cause);
        for (const Connector &connector : {mail, onlineMail, exchange, onlineExchange}) {
            for (const Stage stage : allStages) {
                const auto explanation = text::explain(failureOf(stage, value, u"code"_s), connector, corp);
                QStringList texts{explanation.title, explanation.meaning};
                if (value != Cause::NotAvailable) // there is nobody to mend it
                    texts << explanation.who << explanation.remedy;
                for (const QString &text : std::as_const(texts))
                    QVERIFY2(fault(text).isEmpty(), qUtf8Printable(causeName(value) + u' ' + fault(text)));
            }
        }
    }
}

void TestMicrosoftExplanations::saysWhichSecretIsMissing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("command");
    QTest::newRow("password") << u"Configuration tab"_s << QString();
    QTest::newRow("mailServer.password") << u"below System configuration"_s << QString();
    const QString authorize = u"scanctl authorize 'Anna'\\''s mails'"_s;
    QTest::newRow("accessToken") << u"‘Access token of Microsoft 365’"_s << authorize;
    QTest::newRow("refreshToken") << u"Authorize the connector on the Configuration tab"_s << authorize;
}

void TestMicrosoftExplanations::saysWhichSecretIsMissing()
{
    QFETCH(QString, words);
    QFETCH(QString, command);
    const Failure failure = failureOf(Stage::Prepare, Cause::SecretMissing, u"secret.missing"_s,
                                      QString::fromLatin1(QTest::currentDataTag()));
    const auto explanation = text::explain(failure, onlineMail, corp);
    QVERIFY2(allOf(explanation).contains(words), qUtf8Printable(allOf(explanation)));
    QCOMPARE(explanation.command, command);
}

QTEST_GUILESS_MAIN(TestMicrosoftExplanations)
#include "tst_microsoftexplanations.moc"
