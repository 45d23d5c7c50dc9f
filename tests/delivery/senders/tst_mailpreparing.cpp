// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/planpreview.h"
#include "delivery/engine/preparing.h"
#include "tests/delivery/support/mailrequest.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMailPreparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void subjectAndText_data();
    void subjectAndText();
    void attachmentsHaveNamesOfTheirOwn();
    void everyMailIsAnother();
    void anUnknownVariableIsSaid_data();
    void anUnknownVariableIsSaid();
    void theServerOfTheSystemConfiguration();
    void microsoftsServer();
    void aMailServerIsNeeded_data();
    void aMailServerIsNeeded();
    void exchangeSendsForItsMailbox();
    void exchangeImpersonatesTheTerminalUser();
    void whoCannotBeImpersonated_data();
    void whoCannotBeImpersonated();
    void aCheckNeedsASenderAlone();

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

void TestMailPreparing::initTestCase()
{
    makeFile(m_folder.filePath(u"scan.pdf"_s), 1000);
}

DeliveryRequest TestMailPreparing::requestFor(const ConnectorSettings &settings) const
{
    return mailRequest(settings, m_folder.filePath(u"scan.pdf"_s));
}

void TestMailPreparing::subjectAndText_data()
{
    QTest::addColumn<QString>("mailSubject");
    QTest::addColumn<QString>("mailBody");
    QTest::addColumn<QString>("value"); // of the input variable faxNumber
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::newRow("with variables") << u"Scan of %scanDate%, 100 %"_s << u"%userFirstName%,\n\nto %faxNumber%\n"_s
                                    << u"1"_s << u"Scan of 2021-02-17, 100 %"_s << u"John,\n\nto 1\n"_s;
    QTest::newRow("none") << QString() << QString() << QString() << u"Scan to fax"_s << QString();
    QTest::newRow("an empty variable") << u" %faxNumber% "_s << u"%faxNumber%"_s << QString() << u"Scan to fax"_s
                                       << QString();
    QTest::newRow("a value of several lines")
        << u"%faxNumber%"_s << u"%faxNumber%\r\nx"_s << u"a\r\nb\tc\u0007\u2028d"_s << u"a  b c  d"_s
        << u"a\nb\tc \u2028d\nx"_s;
    QTest::newRow("a template of several lines")
        << u"a\nb\u2029c"_s << u"a\rb"_s << QString() << u"a b c"_s << u"a\nb"_s;
    QTest::newRow("a value is not expanded again")
        << u"%faxNumber%"_s << u"%faxNumber%"_s << u"%userEmail%"_s << u"%userEmail%"_s << u"%userEmail%"_s;
}

void TestMailPreparing::subjectAndText()
{
    QFETCH(QString, mailSubject);
    QFETCH(QString, mailBody);
    QFETCH(QString, value);
    QFETCH(QString, subject);
    QFETCH(QString, text);
    DeliveryRequest request = smtpRequest();
    request.scan.workflow.mailSubject = mailSubject;
    request.scan.workflow.mailBody = mailBody;
    request.scan.inputs.first().value = value;
    QCOMPARE(preparedMessage(request).subject, subject);
    QCOMPARE(preparedMessage(request).text, text);
    request.scan.workflow.mailSubject.clear();
    request.scan.workflow.name.clear();
    QCOMPARE(preparedMessage(request).subject, u"Scan"_s);
}

void TestMailPreparing::attachmentsHaveNamesOfTheirOwn()
{
    DeliveryRequest request = smtpRequest();
    ScanDocument document = request.scan.documents.first();
    request.scan.documents.append(document);
    document.name = u"../SCAN.pdf"_s;
    request.scan.documents.append(document);
    document.name = u"Scan.PDF"_s;
    request.scan.documents.append(document);
    QStringList names;
    const MailMessage message = preparedMessage(request);
    for (const PlannedDocument &attachment : message.attachments)
        names << attachment.name;
    QCOMPARE(names, (QStringList{u"scan.pdf"_s, u"scan (2).pdf"_s, u"_._SCAN.pdf"_s, u"Scan (3).PDF"_s}));
}

void TestMailPreparing::everyMailIsAnother()
{
    const QDateTime before = QDateTime::currentDateTime();
    const MailMessage first = preparedMessage(smtpRequest());
    QVERIFY(first.messageId.endsWith("@corp.example"_L1));
    QVERIFY(!QUuid::fromString(first.messageId.section(u'@', 0, 0)).isNull());
    QVERIFY(first.messageId != preparedMessage(smtpRequest()).messageId);
    QVERIFY(first.date >= before && first.date <= QDateTime::currentDateTime());
    QCOMPARE(first.date.timeSpec() == Qt::LocalTime, false);

    DeliveryRequest request = smtpRequest();
    request.scan.workflow.mailFrom = u"jürgen@bücher.example"_s;
    QVERIFY(preparedMessage(request).messageId.endsWith("@xn--bcher-kva.example"_L1));
    // Nobody is named: it is this computer that sends.
    QVERIFY(preparedMessage(requestFor(sampleExchange())).messageId.section(u'@', 1).size() > 0);
}

void TestMailPreparing::anUnknownVariableIsSaid_data()
{
    QTest::addColumn<QString Workflow::*>("field");
    QTest::newRow("in the sender") << &Workflow::mailFrom;
    QTest::newRow("in the recipients") << &Workflow::mailTo;
    QTest::newRow("in the subject") << &Workflow::mailSubject;
    QTest::newRow("in the text") << &Workflow::mailBody;
    QTest::newRow("in the name of the file") << &Workflow::fileName;
}

void TestMailPreparing::anUnknownVariableIsSaid()
{
    QFETCH(QString Workflow::*, field);
    DeliveryRequest request = smtpRequest();
    request.scan.workflow.*field = u"%nobody%"_s;
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().cause, Cause::UnresolvedVariable);
    QCOMPARE(plan.error().subject, u"nobody"_s);
}

void TestMailPreparing::theServerOfTheSystemConfiguration()
{
    DeliveryRequest request = smtpRequest();
    auto plan = std::get<SmtpPlan>(*prepare(request));
    QCOMPARE(plan.server(), u"mail.corp.example:587"_s);
    QCOMPARE(plan.security, MailSecurity::StartTls);
    QCOMPARE(plan.signIn, SmtpSignIn::Password);
    QCOMPARE(plan.username, u"relay"_s);
    QCOMPARE(neededSecrets(request), (QList<DeliverySecret>{{SecretSlot::Password, {{}, u"mailServer.password"_s}}}));
    request.system.mailServer = {u" [::1] "_s, 25, MailSecurity::None, u" "_s, u"scanner@corp.example"_s};
    plan = std::get<SmtpPlan>(*prepare(request));
    QCOMPARE(plan.host, u"::1"_s);
    QCOMPARE(plan.security, MailSecurity::None);
    QCOMPARE(plan.signIn, SmtpSignIn::None);
    QVERIFY(plan.username.isEmpty());
    QVERIFY(neededSecrets(request).isEmpty());
}

void TestMailPreparing::microsoftsServer()
{
    const DeliveryRequest request = requestFor(microsoft());
    const auto plan = std::get<SmtpPlan>(*prepare(request));
    QCOMPARE(plan.server(), u"smtp.office365.com:587"_s);
    QCOMPARE(plan.security, MailSecurity::StartTls);
    QCOMPARE(plan.signIn, SmtpSignIn::OAuth2);
    QCOMPARE(plan.username, u"scanner@contoso.example"_s);
    QCOMPARE(neededSecrets(request),
             (QList<DeliverySecret>{{SecretSlot::AccessToken, {request.connector.id, u"accessToken"_s}}}));
}

void TestMailPreparing::aMailServerIsNeeded_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u" "_s << Cause::InvalidConnector << u"connector.mail-server-missing"_s;
    QTest::newRow("an address of the web")
        << u"https://mail.example"_s << Cause::HostNotFound << u"smtp.invalid-host"_s;
    QTest::newRow("with a port") << u"mail.example:25"_s << Cause::HostNotFound << u"smtp.invalid-host"_s;
    QTest::newRow("with a path") << u"mail.example/x"_s << Cause::HostNotFound << u"smtp.invalid-host"_s;
}

void TestMailPreparing::aMailServerIsNeeded()
{
    QFETCH(QString, host);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    DeliveryRequest request = smtpRequest();
    request.system.mailServer.host = host;
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().stage, Stage::Prepare);
    QCOMPARE(plan.error().cause, cause);
    QCOMPARE(plan.error().code, code);
}

void TestMailPreparing::exchangeSendsForItsMailbox()
{
    ExchangeSettings settings = sampleExchange();
    DeliveryRequest request = requestFor(settings);
    auto plan = std::get<ExchangePlan>(*prepare(request));
    QCOMPARE(plan.url, QUrl(u"https://mail.corp.example/EWS/Exchange.asmx"_s));
    QCOMPARE(plan.username, u"corp\\svc"_s);
    QVERIFY(plan.impersonatedMailbox.isEmpty());
    QCOMPARE(plan.message.to, QStringList{u"john.doe@company.com"_s});
    QCOMPARE(neededSecrets(request),
             (QList<DeliverySecret>{{SecretSlot::Password, {request.connector.id, u"password"_s}}}));
    QCOMPARE(previewOf(plan).summary, u"POST https://mail.corp.example/EWS/Exchange.asmx"_s);

    settings.authentication = ExchangeAuthentication::Microsoft365;
    request = requestFor(settings);
    plan = std::get<ExchangePlan>(*prepare(request));
    QVERIFY(plan.username.isEmpty());
    QCOMPARE(neededSecrets(request),
             (QList<DeliverySecret>{{SecretSlot::AccessToken, {request.connector.id, u"accessToken"_s}}}));
}

void TestMailPreparing::exchangeImpersonatesTheTerminalUser()
{
    ExchangeSettings settings = sampleExchange();
    settings.impersonateTerminalUser = true;
    DeliveryRequest request = requestFor(settings);
    request.scan.workflow.mailFrom = u"shared@corp.example"_s;
    const auto plan = std::get<ExchangePlan>(*prepare(request));
    QCOMPARE(plan.impersonatedMailbox, u"john.doe@company.com"_s);
    QVERIFY(plan.message.from.isEmpty());
    QVERIFY(plan.message.messageId.endsWith("@company.com"_L1));
}

void TestMailPreparing::whoCannotBeImpersonated_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no address") << u" "_s << Cause::UserUnknown << u"ews.no-mailbox"_s << u"john@corp.example"_s;
    QTest::newRow("no e-mail address") << u"john"_s << Cause::AddressInvalid << u"mail.invalid-sender"_s << u"john"_s;
}

void TestMailPreparing::whoCannotBeImpersonated()
{
    QFETCH(QString, email);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    QFETCH(QString, subject);
    ExchangeSettings settings = sampleExchange();
    settings.impersonateTerminalUser = true;
    DeliveryRequest request = requestFor(settings);
    request.scan.workflow.mailTo = u"anna@corp.example"_s;
    request.scan.user.email = email;
    request.purpose = DeliveryPurpose::Check;
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().stage, Stage::Prepare);
    QCOMPARE(plan.error().cause, cause);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().subject, subject);
}

void TestMailPreparing::aCheckNeedsASenderAlone()
{
    DeliveryRequest request = smtpRequest();
    request.purpose = DeliveryPurpose::Check;
    request.scan.documents.clear();
    request.scan.user.email.clear();
    request.scan.workflow.mailTo = u"%nobody%"_s;
    request.scan.workflow.mailSubject = u"%nobody%"_s;
    const MailMessage message = preparedMessage(request);
    QCOMPARE(message.from, u"scanner@corp.example"_s);
    QVERIFY(message.to.isEmpty());
    QVERIFY(message.attachments.isEmpty());
    request.connector.settings = sampleExchange();
    QVERIFY(prepare(request));
    request = smtpRequest();
    request.purpose = DeliveryPurpose::Check;
    request.system.mailServer.sender.clear();
    QCOMPARE(prepare(request).error().code, u"mail.no-sender"_s);
}

QTEST_GUILESS_MAIN(TestMailPreparing)

#include "tst_mailpreparing.moc"
