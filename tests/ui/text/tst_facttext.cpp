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
    row("how fast it went", "throughput", "1258291", "Throughput: 1.2 MiB/s");
    row("what went out", "transferred", "1258291", "Transferred: 1.2 MiB");
    row("rights of the account", "rights", "CreateContents, Read", "Rights in Sent Items: CreateContents, Read");
    row("who answered", "server", "nginx", "Server: nginx");
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
    row("the server's first line", "greeting", "220 mail.example ESMTP", "Greeting: 220 mail.example ESMTP");
    row("method of sign-in", "mechanism", "XOAUTH2", "Method of sign-in: XOAUTH2");
    row("what is offered", "offered", "PLAIN, LOGIN", "Offered: PLAIN, LOGIN");
    row("version of Exchange", "serverVersion", "15.2", "Version of Exchange: 15.2");
    row("size of a mail", "size", "1258291", "Size of the mail: 1.2 MiB");
    row("limit of a server", "sizeLimit", "36700160", "Limit of the server: 35.0 MiB");
    row("a recipient taken", "accepted", "anna@corp.example", "Recipient accepted: anna@corp.example");
    row("a recipient refused", "refused", "bob@corp.example: 550 no", "Recipient refused: bob@corp.example: 550 no");
    row("the mailbox", "mailbox", "anna@corp.example", "Mailbox: anna@corp.example");
    row("the mail's id", "messageId", "1@console", "Message-ID: 1@console");
    row("the last reply", "reply", "250 2.0.0 queued", "Reply of the server: 250 2.0.0 queued");
    row("sent items", "folder", "sentitems", "Folder: Sent Items");
    row("a folder of another name", "folder", "/srv/scans", "Folder: /srv/scans");
    row("attempts", "attempts", "3", "Looked 3 time(s)");
    row("trusted for a fingerprint", "trusted", "fingerprint", "Trusted for its fingerprint alone");
    row("a connection of the delivery before", "reused", "yes", "The connection was open already");
    row("fingerprint", "fingerprint", "0123456789abcdef01", "SHA-256 fingerprint: 01234567 89abcdef 01");
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
