// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/commandaddress.h"
#include "delivery/commands/shellquoting.h"

#include <QProcess>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestShellQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashReadsTheSame_data();
    void bashReadsTheSame();
    void bashIsGivenNothingUnseen_data() { bashReadsTheSame_data(); }
    void bashIsGivenNothingUnseen();
    void aNulBecomesAReplacement();
    void powerShellIsQuoted_data();
    void powerShellIsQuoted();
    void wordsMixTextAndVariables();
    void anUnsetVariableStopsTheCommand();
    void addressesHideTheirSecrets();
};

void TestShellQuoting::bashReadsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"scan.pdf"_s;
    QTest::newRow("spaces around") << u"  a  b  "_s;
    QTest::newRow("single quotes") << u"it's '' 'quoted'"_s;
    QTest::newRow("double quotes") << u"\"$(rm -rf /)\""_s;
    QTest::newRow("dollars and backticks") << u"$HOME ${HOME} $(id) `id` $'x' $\"y\""_s;
    QTest::newRow("backslashes") << u"C:\\new\\table\\' \\"_s;
    QTest::newRow("a leading hyphen") << u"-rf --help"_s;
    QTest::newRow("percent signs") << u"%s %n %41 %"_s;
    QTest::newRow("semicolons and pipes") << u"a; b | c & d > e < f && g"_s;
    QTest::newRow("patterns") << u"* ? [a-z] {a,b} ~ # !! !x"_s;
    QTest::newRow("a line break and a quote") << u"one\ntwo 'three'\n"_s;
    QTest::newRow("CR LF and a tab") << u"one\r\ntwo\tthree"_s;
    QTest::newRow("control characters before digits") << u"\u0001"
                                                         u"1\u001b[31mred\u007f"
                                                         u"f\u0085"_s;
    QTest::newRow("a line break, history and a backslash") << u"!!\n!x \\n \\x41 \\"_s;
    QTest::newRow("beyond ASCII") << u"Übergabe größe 日本 \U0001F600"_s;
    QTest::newRow("marks of direction") << u"abc\u202efdp.exe\u2028\u200b"_s;
    QTest::newRow("typographic quotes") << u"‘a’ “b” ‚c‛ „d"_s;
}

void TestShellQuoting::bashReadsTheSame()
{
    QFETCH(QString, text);
    for (const LineBreaks lineBreaks : {LineBreaks::Escaped, LineBreaks::AsTheyAre}) {
        QProcess bash;
        // In the locale that knows the least.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {u"-c"_s, u"printf '%s.' "_s + bashQuoted(text, lineBreaks)});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.exitCode(), 0);
        QCOMPARE(bash.readAllStandardOutput(), text.toUtf8() + '.');
    }
}

void TestShellQuoting::bashIsGivenNothingUnseen()
{
    QFETCH(QString, text);
    const QString quoted = bashQuoted(text);
    for (const uint character : quoted.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        QVERIFY(category != QChar::Other_Control && category != QChar::Other_Format
                && category != QChar::Separator_Line);
    }
}

void TestShellQuoting::aNulBecomesAReplacement()
{
    QCOMPARE(bashQuoted(u"a"_s + QChar(0) + u"b"_s), u"'a\ufffdb'"_s);
    QCOMPARE(powerShellQuoted(u"a"_s + QChar(0) + u"b"_s), u"'a\ufffdb'"_s);
}

// There is no PowerShell where the tests run: the rows are what its documentation says.
void TestShellQuoting::powerShellIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("a path") << u"C:\\scans\\x y.pdf"_s << u"'C:\\scans\\x y.pdf'"_s;
    QTest::newRow("a single quote") << u"it's"_s << u"'it''s'"_s;
    QTest::newRow("typographic quotes, which it takes for quotes") << u"‘a’ ‚b‛"_s << u"'‘‘a’’ ‚‚b‛‛'"_s;
    QTest::newRow("variables and backticks") << u"$env:PATH $(id) `n \"x\""_s << u"'$env:PATH $(id) `n \"x\"'"_s;
    QTest::newRow("percent, semicolon and hyphen") << u"-x; %y #z @a"_s << u"'-x; %y #z @a'"_s;
    QTest::newRow("a line feed stays") << u"one\ntwo"_s << u"'one\ntwo'"_s;
    QTest::newRow("a carriage return is written by number") << u"one\r\ntwo"_s << u"\"one`u{d}\ntwo\""_s;
    QTest::newRow("what double quotes would replace")
        << u"\t$a `b \"c\" “d” „e 'f'"_s << u"\"`u{9}`$a ``b `\"c`\" `“d`” `„e 'f'\""_s;
    QTest::newRow("a mark of direction") << u"a\u202eb"_s << u"\"a`u{202e}b\""_s;
}

void TestShellQuoting::powerShellIsQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(powerShellQuoted(text), quoted);
}

void TestShellQuoting::wordsMixTextAndVariables()
{
    CommandWord word(u"CORP\\it's:"_s);
    word.append(passwordPlaceholder());
    word.append(u"$"_s);
    QCOMPARE(word.bash(), u"'CORP\\it'\\''s:'\"${SCAN_PASSWORD:?}\"'$'"_s);
    QCOMPARE(word.powerShell(), u"('CORP\\it''s:' + $env:SCAN_PASSWORD + '$')"_s);
    QCOMPARE(CommandWord().bash(), u"''"_s);
    QCOMPARE(CommandWord(u"x"_s).powerShell(), u"'x'"_s);
}

void TestShellQuoting::anUnsetVariableStopsTheCommand()
{
    CommandWord word(u"a"_s);
    word.append(passwordPlaceholder());
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, u"printf %s "_s + word.bash()});
    QVERIFY(bash.waitForFinished());
    QVERIFY(bash.exitCode() != 0);
    QCOMPARE(bash.readAllStandardOutput(), QByteArray());
    QVERIFY(bash.readAllStandardError().contains("SCAN_PASSWORD"));
}

void TestShellQuoting::addressesHideTheirSecrets()
{
    const CommandAddress address(QUrl(u"https://x.example:8443/a%20b?code=s1&Code=s2&flag&empty=&x-y=s3#top"_s));
    QCOMPARE(address.word.bash(),
             u"'https://x.example:8443/a%20b?code='\"${SCAN_URL_CODE:?}\"'&Code='"
             "\"${SCAN_URL_CODE_2:?}\"'&flag&empty=&x-y='\"${SCAN_URL_X_Y:?}\""_s);
    QCOMPARE(variablesOf(address.placeholders),
             (QStringList{u"SCAN_URL_CODE"_s, u"SCAN_URL_CODE_2"_s, u"SCAN_URL_X_Y"_s}));
    QCOMPARE(CommandAddress(QUrl(u"http://x.example/a"_s)).word.bash(), u"'http://x.example/a'"_s);
}

QTEST_GUILESS_MAIN(TestShellQuoting)

#include "tst_shellquoting.moc"
