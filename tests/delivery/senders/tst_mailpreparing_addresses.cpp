// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/preparing.h"
#include "delivery/senders/mail/mailaddresses.h"
#include "tests/delivery/support/mailrequest.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMailPreparingAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void addressesAreTakenFromNames_data();
    void addressesAreTakenFromNames();
    void theSenderOfAMail_data();
    void theSenderOfAMail();
    void theRecipientsOfAMail_data();
    void theRecipientsOfAMail();
    void addressesAtFault_data();
    void addressesAtFault();

private:
    DeliveryRequest requestFor(const ConnectorSettings &settings) const;
    DeliveryRequest smtpRequest() const { return requestFor(SmtpSettings{}); }

    QTemporaryDir m_folder;
};

namespace {

SmtpSettings microsoft()
{
    return {SmtpAuthentication::Microsoft365, u"scanner@contoso.example"_s};
}

} // namespace

void TestMailPreparingAddresses::initTestCase()
{
    makeFile(m_folder.filePath(u"scan.pdf"_s), 1000);
}

DeliveryRequest TestMailPreparingAddresses::requestFor(const ConnectorSettings &settings) const
{
    return mailRequest(settings, m_folder.filePath(u"scan.pdf"_s));
}

void TestMailPreparingAddresses::addressesAreTakenFromNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: none
    const auto row = [](const char *name, const QString &text, const QString &address) {
        QTest::newRow(name) << text << address;
    };
    row("an address", u" anna@corp.example "_s, u"anna@corp.example"_s);
    row("with a name", u"Anna Ferrer <anna@corp.example>"_s, u"anna@corp.example"_s);
    row("with a name in quotes", u"\"Ferrer, Anna <x@y.example>\" <anna@corp.example>"_s, u"anna@corp.example"_s);
    row("in brackets alone", u"< anna@corp.example >"_s, u"anna@corp.example"_s);
    row("a domain beyond ASCII, which has a form in ASCII", u"anna@bücher.example"_s, u"anna@xn--bcher-kva.example"_s);
    row("a local part beyond ASCII, which has none", u"jürgen@bücher.example"_s, u"jürgen@bücher.example"_s);
    row("a letter in two characters", u"ju\u0308rgen@corp.example"_s, u"jürgen@corp.example"_s);
    row("a bracket without the other", u"anna@corp.example>"_s, {});
    row("something behind the brackets", u"<anna@corp.example> or so"_s, {});
    row("two addresses", u"anna@corp.example bob@corp.example"_s, {});
    row("a name alone", u"Anna"_s, {});
    row("nothing", {}, {});
}

void TestMailPreparingAddresses::addressesAreTakenFromNames()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(mailAddressIn(text).value_or(QString()), address);
}

void TestMailPreparingAddresses::theSenderOfAMail_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QString>("from");
    const ConnectorSettings smtp = SmtpSettings{};
    QTest::newRow("the workflow's") << smtp << u"archive@corp.example"_s << u"archive@corp.example"_s;
    QTest::newRow("the terminal user") << smtp << u"%userFirstName% <%userEmail%>"_s << u"john.doe@company.com"_s;
    QTest::newRow("the mail server's") << smtp << u" "_s << u"scanner@corp.example"_s;
    QTest::newRow("the mail server's where a variable is empty")
        << smtp << u"%deviceContactPerson%"_s << u"scanner@corp.example"_s;
    QTest::newRow("the account of Microsoft 365")
        << ConnectorSettings(microsoft()) << QString() << u"scanner@contoso.example"_s;
    QTest::newRow("the workflow's with Microsoft 365")
        << ConnectorSettings(microsoft()) << u"shared@contoso.example"_s << u"shared@contoso.example"_s;
    QTest::newRow("nobody but the mailbox with Exchange")
        << ConnectorSettings(sampleExchange()) << QString() << QString();
    QTest::newRow("the workflow's with Exchange")
        << ConnectorSettings(sampleExchange()) << u"shared@corp.example"_s << u"shared@corp.example"_s;
}

void TestMailPreparingAddresses::theSenderOfAMail()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, mailFrom);
    QFETCH(QString, from);
    DeliveryRequest request = requestFor(settings);
    request.scan.workflow.mailFrom = mailFrom;
    const MailMessage message = preparedMessage(request);
    QCOMPARE(message.from, from);
    QCOMPARE(message.to, QStringList{u"john.doe@company.com"_s});
}

void TestMailPreparingAddresses::theRecipientsOfAMail_data()
{
    QTest::addColumn<QString>("mailTo");
    QTest::addColumn<QString>("value"); // of the input variable faxNumber
    QTest::addColumn<QStringList>("to");
    const auto row = [](const char *name, const QString &mailTo, const QString &value, const QStringList &to) {
        QTest::newRow(name) << mailTo << value << to;
    };
    const QString user = u"john.doe@company.com"_s;
    const QString anna = u"anna@corp.example"_s;
    const QString bob = u"bob@corp.example"_s;
    row("none is the terminal user", {}, {}, {user});
    row("spaces are none", u"  "_s, {}, {user});
    row("commas and semicolons", u"%userEmail%, anna@corp.example;bob@corp.example,"_s, {}, {user, anna, bob});
    row("with names", u"\"Ferrer, Anna\" <anna@corp.example>; Bob <bob@corp.example>"_s, {}, {anna, bob});
    row("several typed at the terminal", u"%faxNumber%"_s, u"anna@corp.example; Bob <bob@corp.example>"_s, {anna, bob});
    row("several typed beside others", u"%userEmail%, %faxNumber% "_s, u"anna@corp.example,bob@corp.example"_s,
        {user, anna, bob});
    row("nothing typed beside others", u"%userEmail%;%faxNumber%"_s, {}, {user});
    row("the same twice", u"anna@corp.example,Anna@Corp.Example,%faxNumber%"_s, anna, {anna});
    row("a name from the directory", u"%faxNumber%@corp.example"_s, u"anna"_s, {anna});
    row("a variable in a value stays as it is", u"%faxNumber%@corp.example"_s, u"%userEmail%"_s,
        {u"%userEmail%@corp.example"_s});
    row("a name cannot replace the address", u"%faxNumber% <anna@corp.example>"_s, u"Eve <eve@evil.example>"_s, {anna});
}

void TestMailPreparingAddresses::theRecipientsOfAMail()
{
    QFETCH(QString, mailTo);
    QFETCH(QString, value);
    QFETCH(QStringList, to);
    DeliveryRequest request = smtpRequest();
    request.scan.workflow.mailTo = mailTo;
    request.scan.inputs.first().value = value;
    QCOMPARE(preparedMessage(request).to, to);
}

void TestMailPreparingAddresses::addressesAtFault_data()
{
    using Change = std::function<void(DeliveryRequest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const Change &change, const QString &code, const QString &subject) {
        QTest::newRow(name) << change << code << subject;
    };
    const QString noRecipient = u"mail.no-recipient"_s;
    const QString invalidRecipient = u"mail.invalid-recipient"_s;
    row(
        "a user without an address", [](auto &r) { r.scan.user.email.clear(); }, noRecipient, u"%userEmail%"_s);
    row(
        "a variable without a value", [](auto &r) { r.scan.workflow.mailTo = u"%deviceLocation%"_s; }, noRecipient,
        u"%deviceLocation%"_s);
    row(
        "commas alone", [](auto &r) { r.scan.workflow.mailTo = u", ;"_s; }, noRecipient, u", ;"_s);
    row(
        "a recipient that is no address", [](auto &r) { r.scan.workflow.mailTo = u"%userEmail%, Anna "_s; },
        invalidRecipient, u"Anna"_s);
    row(
        "a user's address that is none", [](auto &r) { r.scan.user.email = u"john.doe"_s; }, invalidRecipient,
        u"john.doe"_s);
    row(
        "a value that would add a recipient",
        [](auto &r) {
            r.scan.workflow.mailTo = u"%faxNumber%@corp.example"_s;
            r.scan.inputs.first().value = u"a@evil.example, b"_s;
        },
        invalidRecipient, u"a@evil.example, b@corp.example"_s);
    row(
        "a value that would add a command",
        [](auto &r) {
            r.scan.workflow.mailTo = u"%faxNumber%"_s;
            r.scan.inputs.first().value = u"a@corp.example>\r\nRCPT TO:<b@evil.example"_s;
        },
        invalidRecipient, u"a@corp.example>  RCPT TO:<b@evil.example"_s);
    row(
        "a sender that is no address", [](auto &r) { r.scan.workflow.mailFrom = u"%userUsername"_s; },
        u"mail.invalid-sender"_s, u"%userUsername"_s);
    row(
        "the mail server's sender is no address", [](auto &r) { r.system.mailServer.sender = u"scanner"_s; },
        u"mail.invalid-sender"_s, u"scanner"_s);
    row("no sender anywhere", [](auto &r) { r.system.mailServer.sender = u" "_s; }, u"mail.no-sender"_s, {});
}

void TestMailPreparingAddresses::addressesAtFault()
{
    QFETCH(std::function<void(DeliveryRequest &)>, change);
    QFETCH(QString, code);
    QFETCH(QString, subject);
    DeliveryRequest request = smtpRequest();
    change(request);
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().stage, Stage::Prepare);
    QCOMPARE(plan.error().cause, Cause::AddressInvalid);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().subject, subject);
}

QTEST_GUILESS_MAIN(TestMailPreparingAddresses)

#include "tst_mailpreparing_addresses.moc"
