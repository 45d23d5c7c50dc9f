// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/assignment.h"

#include <QJsonArray>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const Arguments::Options options{
    {u"--all"_s, OptionKind::Flag},
    {u"--pages"_s, OptionKind::Value},
    {u"--scan"_s, OptionKind::Values},
};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOptionsFromPositionals();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void readsNumbersWithinBounds();
    void assignsByDottedKey();
    void refusesAssignments_data();
    void refusesAssignments();
};

void TestArguments::tellsOptionsFromPositionals()
{
    const auto arguments = Arguments::parse({u"Scans"_s, u"--scan"_s, u"a.pdf"_s, u"b.pdf"_s, u"--pages=3"_s,
                                             u"--all"_s, u"--scan"_s, u"c.pdf"_s, u"--"_s, u"--odd name"_s},
                                            options);
    QVERIFY(arguments);
    QCOMPARE(arguments->positional(), (QStringList{u"Scans"_s, u"--odd name"_s}));
    QCOMPARE(arguments->values(u"--scan"_s), (QStringList{u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}));
    QCOMPARE(arguments->value(u"--pages"_s), u"3"_s);
    QVERIFY(arguments->has(u"--all"_s));
}

void TestArguments::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{u"--size"_s, u"5"_s};
    QTest::newRow("an option without its value at the end") << QStringList{u"--pages"_s};
    QTest::newRow("an option without its value before the next one") << QStringList{u"--scan"_s, u"--all"_s};
}

void TestArguments::refusesWhatItCannotRead()
{
    QFETCH(QStringList, arguments);
    const auto read = Arguments::parse(arguments, options);
    QVERIFY(!read);
    QVERIFY(!read.error().text.isEmpty());
}

void TestArguments::readsNumbersWithinBounds()
{
    const auto number = [](const QString &text) {
        return Arguments::parse({u"--pages"_s, text}, options)->number(u"--pages"_s, 1, 1, 1000);
    };
    QCOMPARE(*number(u"12"_s), 12);
    QVERIFY(!number(u"0"_s));
    QVERIFY(!number(u"1001"_s));
    QVERIFY(!number(u"two"_s));
    QCOMPARE(*Arguments::parse({}, options)->number(u"--pages"_s, 7, 1, 1000), 7);
}

void TestArguments::assignsByDottedKey()
{
    const QJsonObject before{{"name"_L1, u"old"_s},
                             {"on"_L1, false},
                             {"packs"_L1, QJsonArray()},
                             {"mailServer"_L1, QJsonObject{{"host"_L1, QString()}, {"port"_L1, 25}}}};
    const auto after = parseAssignments({u"name=a=b"_s, u"on=true"_s, u"packs=one,two"_s, u"mailServer.port=587"_s})
                           .and_then([&](const auto &assignments) { return assigned(before, assignments); });
    QVERIFY(after);
    QCOMPARE(*after,
             (QJsonObject{{"name"_L1, u"a=b"_s},
                          {"on"_L1, true},
                          {"packs"_L1, QJsonArray{u"one"_s, u"two"_s}},
                          {"mailServer"_L1, QJsonObject{{"host"_L1, QString()}, {"port"_L1, 587}}}}));
}

void TestArguments::refusesAssignments_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("named"); // what the sentence has to name
    QTest::newRow("no equals sign") << u"name"_s << u"name"_s;
    QTest::newRow("no key") << u"=value"_s << u"=value"_s;
    QTest::newRow("a field that is not there") << u"nmae=x"_s << u"name, on"_s;
    QTest::newRow("neither true nor false") << u"on=yes"_s << u"true or false"_s;
}

void TestArguments::refusesAssignments()
{
    QFETCH(QString, assignment);
    QFETCH(QString, named);
    const auto result = parseAssignments({assignment}).and_then([](const auto &assignments) {
        return assigned({{"name"_L1, QString()}, {"on"_L1, false}}, assignments);
    });
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(named), qPrintable(result.error().text));
}

QTEST_GUILESS_MAIN(TestArguments)

#include "tst_arguments.moc"
