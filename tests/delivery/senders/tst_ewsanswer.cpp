// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsanswer.h"
#include "tests/delivery/support/fakeexchange.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestTime = 3000; // milliseconds, for a megabyte under a sanitizer

EwsMessage firstMessage(const QString &file)
{
    const auto answer = parseEwsAnswer(recorded(file));
    return answer ? answer->messages.first() : EwsMessage{};
}

QByteArray enveloped(const QByteArray &body)
{
    return R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)" + body
        + "</s:Body></s:Envelope>";
}

const QByteArray response = R"(<R ResponseClass="Success"><ResponseCode>NoError</ResponseCode></R>)";

} // namespace

class TestEwsAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndTexts_data();
    void codesAndTexts();
    void theServersVersion();
    void theDraftThatWasMade();
    void theNewStateOfADraft();
    void whatWasFound();
    void rightsInTwoFolders();
    void valuesOfAFault();
    void whereASchemaWasViolated();
    void onlySuccessWithoutErrorIsSuccess_data();
    void onlySuccessWithoutErrorIsSuccess();
    void prefixesDoNotMatter();
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void hostileDocumentsCostLittleTime_data();
    void hostileDocumentsCostLittleTime();
    void damagedAnswersAreReadOrRefused();
};

void TestEwsAnswer::codesAndTexts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<EwsMessage::Class>("responseClass");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    using Class = EwsMessage::Class;
    QTest::newRow("success") << u"answer-createitem-sent.xml"_s << Class::Success << u"NoError"_s << QString();
    QTest::newRow("an error") << u"error-message-size.xml"_s << Class::NoSuccess << u"ErrorMessageSizeExceeded"_s
                              << u"The message exceeds the maximum supported size."_s;
    QTest::newRow("a warning") << u"warning-batch-stopped.xml"_s << Class::NoSuccess << u"ErrorBatchProcessingStopped"_s
                               << u"Batch processing was stopped."_s;
    QTest::newRow("a fault") << u"fault-impersonate-user-denied.xml"_s << Class::Fault
                             << u"ErrorImpersonateUserDenied"_s
                             << u"The account does not have permission to impersonate the requested user."_s;
    QTest::newRow("a fault of the old form, its code in the detail")
        << u"fault-old-form.xml"_s << Class::Fault << u"ErrorInvalidRequest"_s << u"The request is not valid."_s;
    QTest::newRow("a fault that names nobody but the client")
        << u"fault-without-code.xml"_s << Class::Fault << QString() << u"The specified server version is invalid."_s;
}

void TestEwsAnswer::codesAndTexts()
{
    QFETCH(QString, file);
    QFETCH(EwsMessage::Class, responseClass);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto answer = parseEwsAnswer(recorded(file));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->messages.size(), 1);
    QCOMPARE(answer->messages.first().responseClass, responseClass);
    QCOMPARE(answer->messages.first().code, code);
    QCOMPARE(answer->messages.first().text, text);
}

void TestEwsAnswer::theServersVersion()
{
    const auto answer = parseEwsAnswer(recorded(u"answer-getservertimezones-2010.xml"_s));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->serverVersion.text(), u"14.3.123.4"_s);
    const auto fault = parseEwsAnswer(recorded(u"fault-server-busy.xml"_s));
    QVERIFY(fault.has_value());
    QVERIFY(!fault->serverVersion.isKnown());
}

void TestEwsAnswer::theDraftThatWasMade()
{
    QCOMPARE(firstMessage(u"answer-createitem-draft.xml"_s).item, (EwsItemId{u"AAMkDraft="_s, u"CQAAABYAone"_s}));
    QCOMPARE(firstMessage(u"answer-createitem-sent.xml"_s).item, EwsItemId{});
}

void TestEwsAnswer::theNewStateOfADraft()
{
    QCOMPARE(firstMessage(u"answer-createattachment.xml"_s).root, (EwsItemId{u"AAMkDraft="_s, u"CQAAABYAtwo"_s}));
}

void TestEwsAnswer::whatWasFound()
{
    QCOMPARE(firstMessage(u"answer-finditem-found.xml"_s).found, 1);
    QCOMPARE(firstMessage(u"answer-finditem-none.xml"_s).found, 0);
}

void TestEwsAnswer::rightsInTwoFolders()
{
    const auto answer = parseEwsAnswer(recorded(u"answer-getfolder-read-only.xml"_s));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->messages.size(), 2);
    QVERIFY(answer->messages.first().rights.contains("CreateContents"_L1));
    QVERIFY(answer->messages.last().hasRights);
    QCOMPARE(answer->messages.last().rights, QStringList{u"Read"_s});
}

void TestEwsAnswer::valuesOfAFault()
{
    QCOMPARE(firstMessage(u"fault-server-busy.xml"_s).values.value(u"BackOffMilliseconds"_s), u"297749"_s);
}

void TestEwsAnswer::whereASchemaWasViolated()
{
    const EwsMessage fault = firstMessage(u"fault-schema-validation.xml"_s);
    QCOMPARE(fault.values.value(u"LineNumber"_s), u"2"_s);
    QVERIFY(fault.values.value(u"Violation"_s).contains("'Body'"_L1));
}

void TestEwsAnswer::onlySuccessWithoutErrorIsSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isSuccess");
    QTest::newRow("success") << response << true;
    QTest::newRow("success, but with a code")
        << QByteArray(R"(<R ResponseClass="Success"><ResponseCode>ErrorServerBusy</ResponseCode></R>)") << false;
    QTest::newRow("a warning with no error")
        << QByteArray(R"(<R ResponseClass="Warning"><ResponseCode>NoError</ResponseCode></R>)") << false;
    QTest::newRow("success without a code") << QByteArray(R"(<R ResponseClass="Success"/>)") << false;
    QTest::newRow("a class that does not exist")
        << QByteArray(R"(<R ResponseClass="success"><ResponseCode>NoError</ResponseCode></R>)") << false;
    QTest::newRow("a fault that says no error")
        << QByteArray("<Fault><detail><ResponseCode>NoError</ResponseCode></detail></Fault>") << false;
}

void TestEwsAnswer::onlySuccessWithoutErrorIsSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isSuccess);
    const auto answer = parseEwsAnswer(enveloped(body));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->messages.first().isSuccess(), isSuccess);
}

void TestEwsAnswer::prefixesDoNotMatter()
{
    QByteArray body = recorded(u"answer-finditem-found.xml"_s);
    body.replace("<m:", "<").replace("</m:", "</").replace("<t:", "<other:").replace("</t:", "</other:");
    const auto answer = parseEwsAnswer(body);
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, *parseEwsAnswer(recorded(u"answer-finditem-found.xml"_s)));
}

void TestEwsAnswer::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<EwsUnreadable>("reason");
    using Reason = EwsUnreadable;
    const QByteArray good = enveloped(response);
    QTest::newRow("nothing") << QByteArray() << Reason::NotXml;
    QTest::newRow("text") << QByteArray("The page cannot be displayed") << Reason::NotXml;
    QTest::newRow("an HTML page") << recorded(u"page-server-error.html"_s) << Reason::DocumentType;
    QTest::newRow("an XHTML page") << QByteArray("<html><body/></html>") << Reason::NotSoap;
    QTest::newRow("another XML document") << response << Reason::NotSoap;
    QTest::newRow("an empty envelope") << enveloped({}) << Reason::NotSoap;
    QTest::newRow("torn off") << good.chopped(5) << Reason::NotXml;
    QTest::newRow("torn off behind what was meant") << good.left(good.indexOf("</s:Body>")) << Reason::NotXml;
    QTest::newRow("a second document behind the first") << good + good << Reason::NotXml;
    QTest::newRow("a NUL within") << enveloped(QByteArray("<a>\0</a>", 8) + response) << Reason::NotXml;
    QTest::newRow("an entity that nobody defined") << enveloped("<a>&b;</a>" + response) << Reason::NotXml;
    QTest::newRow("an external entity") << R"(<!DOCTYPE s:Envelope [<!ENTITY b SYSTEM "file:///etc/passwd">]>)"
            + enveloped("<a>&b;</a>" + response)
                                        << Reason::DocumentType;
    QTest::newRow("an external document type")
        << "<!DOCTYPE a SYSTEM \"http://evil.example/\">" + good << Reason::DocumentType;
    QTest::newRow("a billion laughs")
        << R"(<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>)"
            + enveloped("<MessageText>&c;</MessageText>" + response)
        << Reason::DocumentType;
    QTest::newRow("parameter entities") << R"(<!DOCTYPE l [<!ENTITY % a "<!ENTITY b 'c'>">%a;]>)" + enveloped(response)
                                        << Reason::DocumentType;
    QTest::newRow("too deep") << enveloped(QByteArray("<a>").repeated(100) + response
                                           + QByteArray("</a>").repeated(100))
                              << Reason::TooComplex;
    QTest::newRow("too large") << enveloped(QByteArray(ewsAnswerLimit, ' ') + response) << Reason::TooLarge;
}

void TestEwsAnswer::whatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(EwsUnreadable, reason);
    const auto answer = parseEwsAnswer(body);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error(), reason);
}

// A body of nearly the largest size that repeats a piece.
static QByteArray repeated(const QByteArray &piece, qsizetype rest = 1000)
{
    return piece.repeated((ewsAnswerLimit - rest) / piece.size());
}

void TestEwsAnswer::hostileDocumentsCostLittleTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray attributes;
    QByteArray namespaces;
    for (int index = 0; attributes.size() < ewsAnswerLimit - 1000; ++index)
        attributes += " a" + QByteArray::number(index) + "=''";
    for (int depth = 0; depth < 50; ++depth) {
        namespaces += "<a";
        for (int index = 0; index < 500; ++index)
            namespaces += " xmlns:n" + QByteArray::number(depth * 500 + index) + "=''";
        namespaces += '>';
    }
    QTest::newRow("attributes without end") << enveloped("<a" + attributes + "/>" + response);
    QTest::newRow("namespaces without end") << enveloped(namespaces + repeated("<b/>", 700'000));
    QTest::newRow("elements without end") << enveloped(repeated("<a/>") + response);
    QTest::newRow("elements that never end") << enveloped(repeated("<a>"));
    QTest::newRow("texts without end") << enveloped(repeated("a&amp;") + response);
    QTest::newRow("a name without end") << enveloped("<" + repeated("a") + "/>" + response);
    QTest::newRow("a value without end") << enveloped("<a b='" + repeated("&lt;") + "'/>" + response);
    QTest::newRow("messages without end") << enveloped(repeated(response));
    QTest::newRow("values without end") << enveloped("<R ResponseClass='Error'><MessageXml>"
                                                     + repeated("<Value Name='a'>b</Value>") + "</MessageXml></R>");
    QTest::newRow("comments without end") << enveloped(repeated("<!-- -->") + response);
    QTest::newRow("opening brackets") << repeated("<");
}

void TestEwsAnswer::hostileDocumentsCostLittleTime()
{
    QFETCH(QByteArray, body);
    QVERIFY(body.size() <= ewsAnswerLimit);
    QElapsedTimer timer;
    timer.start();
    const auto answer = parseEwsAnswer(body);
    QVERIFY2(timer.elapsed() < longestTime, qPrintable(QString::number(timer.elapsed())));
    if (answer)
        QVERIFY(!answer->messages.isEmpty());
}

// Every answer with a byte changed, left out or doubled, at random but always the same.
void TestEwsAnswer::damagedAnswersAreReadOrRefused()
{
    QRandomGenerator generator(4711);
    const QStringList files{u"answer-getfolder.xml"_s, u"answer-finditem-found.xml"_s, u"fault-server-busy.xml"_s,
                            u"error-inner-busy.xml"_s, u"answer-createattachment.xml"_s};
    int refused = 0;
    for (const QString &file : files) {
        const QByteArray good = recorded(file);
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = good;
            for (int count = generator.bounded(1, 4); count > 0; --count) {
                const qsizetype at = generator.bounded(static_cast<int>(damaged.size()));
                const int piece = generator.bounded(1, 40);
                switch (generator.bounded(3)) {
                case 0:
                    damaged[at] = static_cast<char>(generator.bounded(256));
                    break;
                case 1:
                    damaged.remove(at, piece);
                    break;
                default:
                    damaged.insert(at, damaged.mid(generator.bounded(static_cast<int>(damaged.size())), piece));
                }
            }
            const auto answer = parseEwsAnswer(damaged);
            refused += answer ? 0 : 1;
            if (answer)
                QVERIFY(!answer->messages.isEmpty());
        }
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(TestEwsAnswer)

#include "tst_ewsanswer.moc"
