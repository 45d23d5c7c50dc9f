// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every code that servers, systems and libraries are known for (data/referencecodes.txt) is made into a failure by the
// code that delivers, and explained: with words of its own, who can mend it, how, and where that is written down.

#include "delivery/senders/exchange/ewsfailure.h"
#include "delivery/senders/smtp/smtpreply.h"
#include "delivery/smbagent/smbfailure.h"
#include "delivery/transport/curlfailure.h"
#include "delivery/transport/errnofailure.h"
#include "models/connector/connectortype.h"
#include "tests/ui/text/mailfailures.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace console;
using namespace console::mailtest;

namespace {

const Connector fax = connectorOf(ExtensionSettings{u"https://e.example/api?code=s3cr3t"_s, {}});
const Connector folder =
    connectorOf(FileSystemSettings{u"/srv/scans"_s, FileSystemAccount::Service, {}, false, WhenNameTaken::Refuse});
const Connector share = connectorOf(
    FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s, false, WhenNameTaken::Refuse});

constexpr std::pair<QLatin1StringView, SmtpCommand> commands[] = {
    {"Greeting"_L1, SmtpCommand::Greeting}, {"Ehlo"_L1, SmtpCommand::Ehlo},
    {"StartTls"_L1, SmtpCommand::StartTls}, {"Auth"_L1, SmtpCommand::Auth},
    {"Mail"_L1, SmtpCommand::Mail},         {"Recipient"_L1, SmtpCommand::Recipient},
    {"Data"_L1, SmtpCommand::Data},         {"Content"_L1, SmtpCommand::Content},
};

constexpr std::pair<QLatin1StringView, int> errors[] = {
    {"EACCES"_L1, EACCES},       {"ENOENT"_L1, ENOENT},
    {"EINVAL"_L1, EINVAL},       {"ECONNREFUSED"_L1, ECONNREFUSED},
    {"ETIMEDOUT"_L1, ETIMEDOUT}, {"EBUSY"_L1, EBUSY},
    {"EEXIST"_L1, EEXIST},       {"ENOSPC"_L1, ENOSPC},
    {"EDQUOT"_L1, EDQUOT},       {"ENAMETOOLONG"_L1, ENAMETOOLONG},
    {"EROFS"_L1, EROFS},         {"EHOSTUNREACH"_L1, EHOSTUNREACH},
    {"ENODATA"_L1, ENODATA},     {"ENOTDIR"_L1, ENOTDIR},
    {"EFBIG"_L1, EFBIG},
};

template<class Value, std::size_t size>
Value valueOf(const std::pair<QLatin1StringView, Value> (&table)[size], const QString &name)
{
    for (const auto &[key, value] : table) {
        if (key == name)
            return value;
    }
    qFatal("There is no %s", qUtf8Printable(name));
}

// "Auth 535 5.7.139 Authentication unsuccessful"
Failure ofReply(const QString &text)
{
    const SmtpReply reply{text.section(u' ', 1, 1).toInt(), {text.section(u' ', 2).toUtf8()}};
    return smtpFailure(
        reply, valueOf(commands, text.section(u' ', 0, 0)),
        {u"mail.corp.example:587"_s, u"scan@corp.example"_s, u"scanner@corp.example"_s, u"anna@corp.example"_s});
}

Failure ofExchange(const HttpAnswer &answer)
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://mail.corp.example/EWS/Exchange.asmx"_s);
    plan.username = u"corp\\svc"_s;
    plan.impersonatedMailbox = u"anna@corp.example"_s;
    plan.message.to = {u"bob@corp.example"_s};
    const auto judged = judgeEwsAnswer(answer, Stage::Deliver, plan);
    return judged ? Failure{} : judged.error();
}

// A fault as Exchange writes it (Microsoft Learn, "AddImGroup operation").
HttpAnswer fault(const QString &code, const QString &words)
{
    HttpAnswer answer;
    answer.status = 500;
    answer.body = u"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode "
                  u"xmlns:a=\"http://schemas.microsoft.com/exchange/services/2006/types\">a:%1</faultcode><faultstring "
                  u"xml:lang=\"en-US\">%2</faultstring><detail><e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/"
                  u"exchange/services/2006/errors\">%1</e:ResponseCode></detail></s:Fault></s:Body></s:Envelope>"_s
                      .arg(code, words.toHtmlEscaped())
                      .toUtf8();
    return answer;
}

HttpAnswer statusOf(const QString &status)
{
    HttpAnswer answer;
    answer.status = status.toInt();
    answer.location = QUrl(u"https://elsewhere.example/"_s);
    return answer;
}

HttpAnswer tokenRefused(const QString &number)
{
    HttpAnswer answer = statusOf(u"401"_s);
    answer.headers = {"x-ms-diagnostics: " + number.toLatin1() + ";reason=\"Words\";error_category=\"invalid\""};
    return answer;
}

Failure ofEndpoint(const QString &status)
{
    const int number = status.toInt();
    const Cause cause = number < 400 ? Cause::Redirected : number < 500 ? Cause::Rejected : Cause::ServerFailed;
    return {Stage::Deliver, cause, u"http."_s + status, u"https://e.example/api"_s, u"Status"_s, u"Sorry"_s};
}

Failure ofCurl(const QString &code)
{
    CURL *handle = curl_easy_init();
    const Failure failure =
        curlFailure(handle, static_cast<CURLcode>(code.toInt()), Stage::Deliver, u"server.example:443"_s, {});
    curl_easy_cleanup(handle);
    return failure;
}

// "SignIn not-offered smtp.no-mechanism"
Failure ofOurs(const QString &text)
{
    return failureOf(*stageNamed(text.section(u' ', 0, 0)), *causeNamed(text.section(u' ', 1, 1)),
                     text.section(u' ', 2, 2));
}

void addRow(const QString &line, const Failure &failure, const Connector &connector)
{
    QTest::newRow(qUtf8Printable(line)) << failure << connector;
}

void addCurl(const QString &line, const QString &code)
{
    for (const Connector &connector : {mail, exchange, fax})
        addRow(line + u' ' + typeInfo(typeOf(connector.settings)).id, ofCurl(code), connector);
}

void addLine(const QString &line)
{
    const QString kind = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (kind == "smtp"_L1)
        addRow(line, ofReply(rest), mail);
    else if (kind == "ours"_L1)
        addRow(line, ofOurs(rest), mail);
    else if (kind == "aadsts"_L1)
        addRow(line, {Stage::SignIn, Cause::SignInRefused, u"AADSTS"_s + rest, {}, u"Words"_s}, onlineMail);
    else if (kind == "ews"_L1)
        addRow(line, ofExchange(fault(rest.section(u' ', 0, 0), rest.section(u' ', 1))), exchange);
    else if (kind == "token"_L1)
        addRow(line, ofExchange(tokenRefused(rest)), onlineExchange);
    else if (kind == "exchange-http"_L1)
        addRow(line, ofExchange(statusOf(rest)), exchange);
    else if (kind == "endpoint-http"_L1)
        addRow(line, ofEndpoint(rest), fax);
    else if (kind == "nt"_L1)
        addRow(line, smbFailure(Stage::Deliver, {EACCES, rest.toUInt(nullptr, 16)}, u"\\\\fs01\\scans"_s), share);
    else if (kind == "share-errno"_L1)
        addRow(line, smbFailure(Stage::Deliver, {valueOf(errors, rest), 0}, u"\\\\fs01\\scans"_s), share);
    else if (kind == "folder-errno"_L1)
        addRow(line, storageFailure(Stage::Deliver, valueOf(errors, rest), u"/srv/scans"_s), folder);
    else if (kind == "tls"_L1)
        addRow(line, failureOf(Stage::Tls, Cause::CertificateUntrusted, u"tls."_s + rest), mail);
    else if (kind == "curl"_L1)
        addCurl(line, rest);
    else
        qFatal("What is %s?", qUtf8Printable(line));
}

// What anything is explained with that is not known.
QStringList catchAllTitles(const Connector &connector)
{
    QStringList titles;
    for (const Cause cause : {Cause::Internal, Cause::StorageFailed})
        titles << text::explain(failureOf(Stage::Deliver, cause, u"errno.ENOTHING"_s), connector, corp).title;
    return titles;
}

} // namespace

class TestReferenceCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsExplained_data();
    void everyCodeIsExplained();
    void theSourceDefinesTheCode_data();
    void theSourceDefinesTheCode();
    void anUnknownCodeIsCalledUnknown_data();
    void anUnknownCodeIsCalledUnknown();
};

void TestReferenceCodes::everyCodeIsExplained_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/ui/text/data/referencecodes.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            addLine(line);
    }
}

void TestReferenceCodes::everyCodeIsExplained()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QVERIFY(!failure.code.isEmpty());
    const auto explanation = text::explain(failure, connector, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!isUnknown(explanation), qUtf8Printable(allOf(explanation)));
    QVERIFY2(!catchAllTitles(connector).contains(explanation.title), qUtf8Printable(allOf(explanation)));
    QVERIFY2(!explanation.source.isEmpty(), qUtf8Printable(failure.code));
    QVERIFY2(explanation.sourcePage.isEmpty() || explanation.sourcePage.startsWith("https://"_L1),
             qUtf8Printable(explanation.sourcePage));
}

// What a page or a section was found to define, where two of them are near at hand.
void TestReferenceCodes::theSourceDefinesTheCode_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("page");

    const auto row = [](const char *name, const Failure &failure, const Connector &connector, const char *source,
                        const char *page) {
        QTest::newRow(name) << failure << connector << QString::fromUtf8(source) << QString::fromUtf8(page);
    };
    const auto reply = [&](const char *name, const char *said, const char *source, const char *page) {
        row(name, ofReply(QString::fromUtf8(said)), mail, source, page);
    };
    reply("a sender that the account may not use", "Mail 550 5.7.60 SMTP; Client does not have permissions",
          "Microsoft Learn, ‘Fix issues with printers, scanners, and LOB apps that send email using Microsoft 365’",
          "/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications");
    reply("the same, found out later", "Content 554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException",
          "Microsoft Learn, ‘Fix issues with printers, scanners, and LOB apps that send email using Microsoft 365’",
          "/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications");
    reply("too many mails of an account", "Content 554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceeded",
          "Microsoft Learn, ‘Changes in message store and throttling for concurrent connections’",
          "/troubleshoot/exchange/send-emails/smtp-submission-improvements");
    reply("a full mailbox of the account", "Content 554 5.2.2 mailbox full",
          "Microsoft Learn, ‘Changes in message store and throttling for concurrent connections’",
          "/troubleshoot/exchange/send-emails/smtp-submission-improvements");
    reply("a full mailbox of a recipient", "Recipient 552 5.2.2 Mailbox full", "RFC 3463, section 3.3",
          "/rfc3463#section-3.3");
    reply("a submission quota", "Content 550 5.2.2 Submission quota exceeded",
          "Microsoft Learn, ‘Email non-delivery reports and SMTP errors in Exchange Online’",
          "/email-delivery/ndr/non-delivery-reports-in-exchange-online");
    reply("a demand for STARTTLS", "Mail 451 5.7.3 STARTTLS is required to send mail", "RFC 3207, section 4",
          "/rfc3207#section-4");
    reply("a demand for STARTTLS before anything else", "Mail 530 5.7.0 Must issue a STARTTLS command first",
          "RFC 3207, section 4", "/rfc3207#section-4");
    reply("a demand for a sign-in", "Mail 530 5.7.0 Authentication required", "RFC 4954, section 6",
          "/rfc4954#section-6");
    reply("greylisting", "Recipient 450 4.2.0 Greylisted, see the postmaster", "RFC 6647, section 2",
          "/rfc6647#section-2");
    reply("a mailbox that has another difficulty", "Recipient 450 4.2.0 Busy", "RFC 3463, section 3.3",
          "/rfc3463#section-3.3");
    row("an address beyond ASCII", ofOurs(u"Deliver not-offered smtp.no-smtputf8"_s), mail, "RFC 6531, section 3.2",
        "/rfc6531#section-3.2");
    row("an endpoint that says nothing", ofOurs(u"Confirm timed-out http.no-answer"_s), fax, "RFC 9112, section 9.5",
        "/rfc9112#section-9.5");
    row("a status of HTTP", ofEndpoint(u"422"_s), fax, "RFC 9110, section 15.5.21", "/rfc9110#section-15.5.21");
    row("a device code that was declined", ofOurs(u"SignIn sign-in-refused authorization_declined"_s), onlineMail,
        "Microsoft Learn, ‘Microsoft identity platform and the OAuth 2.0 device authorization grant flow’",
        "/entra/identity-platform/v2-oauth2-device-code");
    row("a device code that waits", ofOurs(u"SignIn sign-in-refused authorization_pending"_s), onlineMail,
        "RFC 8628, section 3.5", "/rfc8628#section-3.5");
}

void TestReferenceCodes::theSourceDefinesTheCode()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(QString, source);
    QFETCH(QString, page);
    const auto explanation = text::explain(failure, connector, corp);
    QCOMPARE(explanation.source, source);
    QVERIFY2(explanation.sourcePage.contains(page), qUtf8Printable(explanation.sourcePage));
}

void TestReferenceCodes::anUnknownCodeIsCalledUnknown_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("words");

    const QString luck = u"No such luck today"_s;
    QTest::newRow("a reply to a mail") << ofReply(u"Content 556 5.9.9 No such luck today"_s) << mail << luck;
    QTest::newRow("a refused recipient") << ofReply(u"Recipient 550 5.9.9 No such luck today"_s) << mail << luck;
    QTest::newRow("a refused sign-in") << ofReply(u"Auth 525 5.9.9 No such luck today"_s) << mail << luck;
    QTest::newRow("a response code of Exchange") << ofExchange(fault(u"ErrorOfTomorrow"_s, luck)) << exchange << luck;
    QTest::newRow("a response code of a known kind")
        << Failure{Stage::Deliver, Cause::NotOffered, u"ews.ErrorOfTomorrow"_s, {}, luck} << exchange << luck;
    QTest::newRow("a number of Microsoft Entra")
        << Failure{Stage::SignIn, Cause::SignInRefused, u"AADSTS123456"_s, {}, luck} << onlineMail << luck;
    Failure teapot = ofEndpoint(u"418"_s);
    teapot.response = luck;
    QTest::newRow("a status of an endpoint") << teapot << fax << luck;
    QTest::newRow("a status of Windows") << smbFailure(Stage::Deliver, {EINVAL, 0xc0000999}, u"\\\\fs01\\scans"_s)
                                         << share << u"NT_STATUS_0xC0000999"_s;
}

void TestReferenceCodes::anUnknownCodeIsCalledUnknown()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(QString, words);
    const auto explanation = text::explain(failure, connector, corp);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(isUnknown(explanation), qUtf8Printable(explanation.meaning));
    QVERIFY2(explanation.meaning.contains(words), qUtf8Printable(explanation.meaning));
}

QTEST_GUILESS_MAIN(TestReferenceCodes)
#include "tst_referencecodes.moc"
