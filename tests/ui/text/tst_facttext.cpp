// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/facttext.h"
#include "ui/text/outcometext.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestFactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreReadable_data();
    void factsAreReadable();
    void reasonsStandOnLinesOfTheirOwn();
};

void TestFactText::factsAreReadable_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *fact, const char *value, const char *text) {
        QTest::newRow(name) << Fact{QString::fromLatin1(fact), QString::fromUtf8(value)} << QString::fromUtf8(text);
    };
    row("free space", "free", "1258291", "Free space: 1.2 MiB");
    row("encryption", "encryption", "yes", "Encrypted");
    row("no signing", "signing", "no", "Not signed");
    row("a probe", "probe", "/srv/scans", "A file could be made in ‘/srv/scans’ and removed again");
    row("account", "account", "corp\\scan", "Account: corp\\scan");
    row("browsing", "mayBrowse", "no", "The user may not browse the folder");
    row("a group, inherited", "mayWriteBecause", "FS01\\scans|allow|inherited|group",
        "May write because ‘FS01\\scans’, of which the user is a member, is allowed to write (inherited)");
    row("the user", "mayWriteBecause", "corp\\anna|allow|direct|user",
        "May write because the user is allowed to write");
    row("everyone", "mayNotWriteBecause", "S-1-1-0|deny|direct|everyone",
        "May not write because the entry for everyone does not allow it");
    row("no entry", "mayNotWriteBecause", "corp\\anna|none|direct|user",
        "May not write because no entry of the access list allows it");
    row("a path with a bar", "mayNotWriteBecause", "/srv/a|b|closed|direct|folder",
        "May not write because the way through the folder ‘/srv/a|b’ is closed to the user");
    row("a group that may be the user's", "rightsUnknownBecause", "FS01\\staff|allow|direct|possible-group",
        "Cannot be determined because ‘FS01\\staff’, of which the user may be a member, is allowed to write");
    row("no list", "rightsUnknownBecause", "S-1-1-0|unlisted|direct|everyone",
        "Cannot be determined because the folder shows no access list");
    row("a value of another form", "mayWriteBecause", "value", "mayWriteBecause: value");
}

void TestFactText::factsAreReadable()
{
    QFETCH(Fact, fact);
    QFETCH(QString, text);
    QCOMPARE(text::fact(fact), text);
}

void TestFactText::reasonsStandOnLinesOfTheirOwn()
{
    const QList<Fact> facts{{u"mayWriteBecause"_s, u"a|allow|direct|group"_s},
                            {u"free"_s, u"1024"_s},
                            {u"mayWriteBecause"_s, u"b|allow|direct|group"_s},
                            {u"owner"_s, u"corp\\anna"_s}};
    const QStringList lines = text::facts(facts).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"%1  ·  %2"_s.arg(text::fact(facts[1]), text::fact(facts[3])));
    QCOMPARE(lines[2], text::fact(facts[2]));
    QCOMPARE(text::facts({}), QString());
}

QTEST_GUILESS_MAIN(TestFactText)
#include "tst_facttext.moc"
