// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/preparing.h"
#include "delivery/senders/smtp/mimemessage.h"
#include "tests/delivery/support/mailrequest.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMailPreparingInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void noVariableReachesAHeader_data();
    void noVariableReachesAHeader();
    void noVariableIsAnAddress_data();
    void noVariableIsAnAddress();
    void noTemplateReachesAHeader();

private:
    void verifyHarmless(const MailMessage &message);
    DeliveryRequest requestFor(const ConnectorSettings &settings) const;

    QTemporaryDir m_folder;
};

namespace {

QString evil()
{
    return u"x\r\nBcc: evil@evil.example\r\n\r\n.\r\nQUIT\nRCPT TO:<evil@evil.example>"_s + QChar(QChar::Null)
        + u"\u2028x"_s;
}

// Of everything that a person or a device can name, as the value of a variable.
TestScan scanOf(const QString &value)
{
    TestScan scan = sampleTestScan();
    scan.user = {value, value, value, value, value, value, value};
    scan.device = {value, value, value, value, value, value, value, value, value, value, value, value};
    scan.workflow.id = value;
    scan.workflow.name = value;
    scan.workflow.fileType = value;
    scan.workflow.pdfComplianceLevel = value;
    scan.workflow.billingCode = value;
    scan.inputs.first().value = value;
    return scan;
}

} // namespace

void TestMailPreparingInjection::initTestCase()
{
    makeFile(m_folder.filePath(u"scan.pdf"_s), 1000);
}

DeliveryRequest TestMailPreparingInjection::requestFor(const ConnectorSettings &settings) const
{
    return mailRequest(settings, m_folder.filePath(u"scan.pdf"_s));
}

void TestMailPreparingInjection::verifyHarmless(const MailMessage &message)
{
    QVERIFY(!message.attachments.isEmpty());
    const QRegularExpression ending(u"[\\p{Cc}\\p{Zl}\\p{Zp}]"_s);
    QVERIFY(!message.subject.contains(ending));
    QVERIFY(!message.messageId.contains(ending));
    QVERIFY(!message.attachments.first().name.contains(QRegularExpression(u"\\p{Cc}"_s)));
    const QStringList lines = mimeLines(message);
    for (const QString &line : lines.first(lines.indexOf(QString()))) {
        const bool isField = line.startsWith(u' ')
            || line.contains(
                QRegularExpression(u"^(Date|From|To|Subject|Message-ID|MIME-Version|X-Mailer|Content-Type): "_s));
        QVERIFY2(isField, qPrintable(line));
    }
    QVERIFY(!lines.contains("."_L1));
}

void TestMailPreparingInjection::noVariableReachesAHeader_data()
{
    QTest::addColumn<QString>("variable");
    const Variables variables = variablesOf(sampleTestScan());
    for (const Variable &variable : variables)
        QTest::newRow(qUtf8Printable(variable.name)) << variable.name;
}

// Whatever a value holds: no field is added, and no address is anybody else's.
void TestMailPreparingInjection::noVariableReachesAHeader()
{
    QFETCH(QString, variable);
    DeliveryRequest request = requestFor(SmtpSettings{});
    request.scan = scanOf(evil());
    const QString reference = u'%' + variable + u'%';
    Workflow &workflow = request.scan.workflow;
    workflow.mailFrom = reference + u" <scanner@corp.example>"_s;
    workflow.mailTo = reference + u" <anna@corp.example>"_s;
    workflow.mailSubject = reference;
    workflow.mailBody = reference;
    workflow.fileName = reference;
    request.scan.documents = requestFor(SmtpSettings{}).scan.documents;
    const MailMessage message = preparedMessage(request);
    QCOMPARE(message.from, u"scanner@corp.example"_s);
    QCOMPARE(message.to, QStringList{u"anna@corp.example"_s});
    verifyHarmless(message);
}

void TestMailPreparingInjection::noVariableIsAnAddress_data()
{
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QString>("mailTo");
    QTest::newRow("the sender") << u"%userSurname%"_s << QString();
    QTest::newRow("part of the sender") << u"%userSurname%@corp.example"_s << QString();
    QTest::newRow("the recipients") << QString() << u"%userSurname%"_s;
    QTest::newRow("part of a recipient") << QString() << u"%userSurname%@corp.example"_s;
    QTest::newRow("the domain of a recipient") << QString() << u"anna@%userSurname%"_s;
    QTest::newRow("a recipient in brackets") << QString() << u"Anna <%userSurname%>"_s;
}

void TestMailPreparingInjection::noVariableIsAnAddress()
{
    QFETCH(QString, mailFrom);
    QFETCH(QString, mailTo);
    DeliveryRequest request = requestFor(SmtpSettings{});
    request.scan.user.surname = evil();
    request.scan.workflow.mailFrom = mailFrom;
    request.scan.workflow.mailTo = mailTo;
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().cause, Cause::AddressInvalid);
    QVERIFY(!plan.error().subject.contains(u'\n'));
}

void TestMailPreparingInjection::noTemplateReachesAHeader()
{
    DeliveryRequest request = requestFor(SmtpSettings{});
    request.scan.workflow.mailFrom = evil() + u"<scanner@corp.example>"_s;
    request.scan.workflow.mailTo = evil() + u"<anna@corp.example>"_s;
    request.scan.workflow.mailSubject = evil();
    request.scan.workflow.fileName = evil();
    request.scan.documents.first().mediaType = evil();
    const MailMessage message = preparedMessage(request);
    QCOMPARE(message.to, QStringList{u"anna@corp.example"_s});
    verifyHarmless(message);
    request.scan.workflow.fileName.clear();
    request.scan.documents.first().name = evil();
    verifyHarmless(preparedMessage(request));
    for (const QString &address : {u"a@corp.example\r\n"_s + evil(), u"<a@corp\n.example>"_s, u"a\n@corp.example"_s,
                                   u"a@corp.example"_s + QChar(QChar::Null) + u'x'}) {
        request.scan.workflow.mailTo = address;
        const auto plan = prepare(request);
        QVERIFY2(!plan && plan.error().code == "mail.invalid-recipient"_L1, qPrintable(address));
    }
}

QTEST_GUILESS_MAIN(TestMailPreparingInjection)

#include "tst_mailpreparing_injection.moc"
