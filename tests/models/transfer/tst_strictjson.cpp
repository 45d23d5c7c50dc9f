// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = JsonTextFailure::Code;

struct Taken
{
    QJsonArray elements;
    QList<TextPosition> begins;
};

// Everything that the list "all" hands over.
Taken takenOf(const QByteArray &text)
{
    Taken taken;
    const auto read = readStrictJson(text, "all"_L1, [&](const QJsonValue &element, TextPosition begin) {
        taken.elements.append(element);
        taken.begins.append(begin);
    });
    if (!read || !read->value("all"_L1).isArray() || !read->value("all"_L1).toArray().isEmpty())
        taken.elements = {u"not read"_s};
    return taken;
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

} // namespace

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueIsReadAsQtReadsIt_data();
    void everyKindOfValueIsReadAsQtReadsIt();
    void whatIsNoJsonIsRefusedWithItsPlace_data();
    void whatIsNoJsonIsRefusedWithItsPlace();
    void theDeepestNestingIsTaken();
    void aFailureQuotesNoMoreThanFits();
    void theElementsOfTheStreamedListAreHandedOver();
    void onlyTheListAtTheTopIsStreamed();
    void namesInAnyOrderTakeLinearTime();
    void moreValuesThanMemoryIsMeantForAreRefused();
};

void TestStrictJson::everyKindOfValueIsReadAsQtReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("with spaces, tabs and line breaks") << QByteArray(" \t\r\n{ \"a\" :\t1 ,\n\"b\": [ ] }\r\n");
    QTest::newRow("true, false and null") << QByteArray(R"({"a": true, "b": false, "c": null})");
    QTest::newRow("whole numbers") << QByteArray(
        R"({"a": 0, "b": -1, "c": 9223372036854775807, "d": -9223372036854775808, "e": -0})");
    QTest::newRow("a whole number over 64 bits")
        << QByteArray(R"({"a": 18446744073709551615, "b": 98765432109876543210})");
    QTest::newRow("fractions") << QByteArray(R"({"a": 0.1, "b": -2.5e-3, "c": 1E300, "d": 5e-324, "e": 1.0})");
    QTest::newRow("texts with every escape")
        << QByteArray(R"({"a": "\"\\\/\b\f\n\r\t\u0041\u0000\u00e4\ud83d\ude00"})");
    QTest::newRow("texts beyond ASCII") << QByteArray("{\"schl\u00fcssel\": \"B\u00fcro \U0001f5a8 \u65e5\u672c\"}");
    QTest::newRow("lists in lists") << QByteArray(R"({"a": [[], [1, [2, "x"]], {"b": [null]}]})");
    QTest::newRow("an empty name") << QByteArray(R"({"": 1, "a": {"": 2}})");
    QTest::newRow("names that are not sorted") << QByteArray(R"({"b": 1, "B": 2, "a": 3, "ä": 4, "ab": 5, "": 6})");
}

void TestStrictJson::everyKindOfValueIsReadAsQtReadsIt()
{
    QFETCH(QByteArray, text);
    const auto read = readStrictJson(text);
    QVERIFY(read);
    const QJsonDocument expected = QJsonDocument::fromJson(text);
    QVERIFY(expected.isObject());
    QCOMPARE(*read, expected.object());
    const auto marked = readStrictJson("\xef\xbb\xbf" + text);
    QVERIFY(marked);
    QCOMPARE(*marked, expected.object());
}

void TestStrictJson::whatIsNoJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<TextPosition>("position");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &text, Code code, TextPosition position,
                        const QString &path = {}) { QTest::newRow(name) << text << code << position << path; };
    row("nothing", "", Code::Syntax, {1, 1});
    row("only a byte order mark", "\xef\xbb\xbf", Code::Syntax, {1, 1});
    row("a second byte order mark", "\xef\xbb\xbf\xef\xbb\xbf{}", Code::Syntax, {1, 1});
    row("a text that ends early", "{\"a\": [1,\n 2", Code::Syntax, {2, 3}, u"a.2"_s);
    row("something behind the end", "{}\n{}", Code::Syntax, {2, 1});
    row("a comma too many", "{\"a\": 1,}", Code::Syntax, {1, 9}, u"a"_s);
    row("a comment", "{\n// one\n}", Code::Syntax, {2, 1});
    row("single quotes", "{'a': 1}", Code::Syntax, {1, 2});
    row("NaN", "{\"a\": NaN}", Code::Syntax, {1, 7}, u"a"_s);
    row("a number with a zero in front", "{\"a\": {\"b\": 01}}", Code::Syntax, {1, 14}, u"a.b"_s);
    row("a number that is too large", "{\"a\": 1e999}", Code::Syntax, {1, 11}, u"a"_s);
    row("a line break in a text", "{\"a\": \"x\ny\"}", Code::Syntax, {1, 9}, u"a"_s);
    row("half a surrogate pair", R"({"a": "\ud83d"})", Code::Syntax, {1, 14}, u"a"_s);
    row("a list", "  [1]", Code::NotAnObject, {1, 3});
    row("a text alone", "\"a\"", Code::NotAnObject, {1, 1});
    row("a number alone", "17", Code::NotAnObject, {1, 1});
    row("Latin-1", "{\n\"a\": \"B\xfcro\"}", Code::NotUtf8, {2, 8});
    row("a letter cut in half", "{\"a\": \"\xc3", Code::NotUtf8, {1, 8});
    row("an overlong slash", "{\"a\": \"\xc0\xaf\"}", Code::NotUtf8, {1, 8});
    row("UTF-16 with its mark", QByteArray("\xff\xfe{\0}\0", 6), Code::NotUtf8, {1, 1});
    row("UTF-16 without", QByteArray("{\0}\0", 4), Code::NotUtf8, {1, 1});
    row("UTF-16 without, the other way round", QByteArray("\0{\0}", 4), Code::NotUtf8, {1, 1});
    row("a name twice", "{\"a\": {\"b\": 1,\n  \"c\": 2,\n  \"b\": 3}}", Code::NameTwice, {3, 3}, u"a.b"_s);
    row("a name twice at the top", "{\"a\": 1, \"a\": 1}", Code::NameTwice, {1, 10}, u"a"_s);
    row("a name twice in a list", R"({"a": [0, {"x": 1, "\u0078": 1}]})", Code::NameTwice, {1, 20}, u"a.1.x"_s);
    row("two names twice: the first counts", R"({"b": 1, "a": 1, "b": 2, "a": 2})", Code::NameTwice, {1, 18}, u"b"_s);
    row("an empty name twice", R"({"": 1, "": 1})", Code::NameTwice, {1, 9}, {});
    row("one level too deep", nested(deepestJson + 1), Code::TooDeep, {1, 1 + 5 * deepestJson},
        QStringList(deepestJson, u"a"_s).join(u'.'));
    row("a depth bomb", QByteArray("{\"a\":") + QByteArray("[").repeated(1'000'000), Code::TooDeep,
        {1, 6 + deepestJson - 1}, u"a"_s + u".0"_s.repeated(deepestJson - 1));
}

void TestStrictJson::whatIsNoJsonIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    QFETCH(TextPosition, position);
    QFETCH(QString, path);
    const auto read = readStrictJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().position.line, position.line);
    QCOMPARE(read.error().position.column, position.column);
    QCOMPARE(read.error().path, path);
    QCOMPARE(read.error().technical.isEmpty(), code != Code::Syntax);
}

void TestStrictJson::theDeepestNestingIsTaken()
{
    QVERIFY(readStrictJson(nested(deepestJson)));
}

void TestStrictJson::aFailureQuotesNoMoreThanFits()
{
    const auto read = readStrictJson("{\"" + QByteArray(1'000'000, 'n') + "\": \"" + QByteArray(1'000'000, 'x') + '\n');
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::Syntax);
    QVERIFY(read.error().technical.size() < 1000);
    QVERIFY(read.error().technical.startsWith("syntax error"_L1));
    QVERIFY(read.error().path.size() < 1000);
}

void TestStrictJson::theElementsOfTheStreamedListAreHandedOver()
{
    const Taken taken = takenOf("{\"other\": [0],\n\"all\": [1, {\"a\": [2]},\n  [3],\n\n\t\"vier\",5],\"z\": 6}");
    QCOMPARE(taken.elements, (QJsonArray{1, QJsonObject{{"a"_L1, QJsonArray{2}}}, QJsonArray{3}, u"vier"_s, 5}));
    QCOMPARE(taken.begins, (QList<TextPosition>{{2, 9}, {2, 12}, {3, 3}, {5, 2}, {5, 9}}));
    QCOMPARE(takenOf("{\"all\": []}").elements, QJsonArray());
    QCOMPARE(takenOf("\xef\xbb\xbf{\"all\": [7]}").begins, (QList<TextPosition>{{1, 10}}));
}

void TestStrictJson::onlyTheListAtTheTopIsStreamed()
{
    int taken = 0;
    const auto count = [&](const QJsonValue &, TextPosition) { ++taken; };
    const QByteArray text(R"({"a": {"all": [1, 2]}, "all": {"all": [3]}})");
    const auto read = readStrictJson(text, "all"_L1, count);
    QVERIFY(read);
    QCOMPARE(taken, 0);
    QCOMPARE(*read, QJsonDocument::fromJson(text).object());
}

// A hostile order of names would take an hour where each were inserted at its place.
void TestStrictJson::namesInAnyOrderTakeLinearTime()
{
    constexpr int count = 300'000;
    QByteArray text("{");
    for (int i = count; i > 0; --i)
        text += "\"n" + QByteArray::number(i).rightJustified(6, '0') + "\":1,";
    text.back() = '}';
    const auto read = readStrictJson(text);
    QVERIFY(read);
    QCOMPARE(read->size(), count);
    QVERIFY(read->contains("n000001"_L1));
}

void TestStrictJson::moreValuesThanMemoryIsMeantForAreRefused()
{
    const auto read = readStrictJson("{\"a\": [" + QByteArray("1,").repeated(mostJsonValues) + "1]}");
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::TooMuch);
    QCOMPARE(read.error().path, u"a.%1"_s.arg(mostJsonValues));
}

QTEST_APPLESS_MAIN(TestStrictJson)

#include "tst_strictjson.moc"
