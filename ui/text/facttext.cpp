// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/facttext.h"

#include "ui/text/certificatetext.h"
#include "ui/text/outcometext.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

struct FactPattern
{
    QLatin1StringView name;
    const char *pattern; // with %1 for the value
};

const FactPattern patterns[] = {
    {"address"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Address: %1")},
    {"port"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Port: %1")},
    {"server"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Server: %1")},
    {"greeting"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Greeting: %1")},
    {"mechanism"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Method of sign-in: %1")},
    {"offered"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Offered: %1")},
    {"serverVersion"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Version of Exchange: %1")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Recipient accepted: %1")},
    {"recipients"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Recipients: %1")},
    {"mailbox"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Mailbox: %1")},
    {"rights"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Rights in Sent Items: %1")},
    {"messageId"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Message-ID: %1")},
    {"reply"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Reply of the server: %1")},
    {"folder"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Folder: %1")},
    {"file"_L1, QT_TRANSLATE_NOOP("OutcomeText", "File: %1")},
    {"status"_L1, QT_TRANSLATE_NOOP("OutcomeText", "HTTP status: %1")},
    {"protocol"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Protocol: %1")},
    {"cipher"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Cipher: %1")},
    {"certificate"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Certificate: %1")},
    {"issuer"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Issuer: %1")},
    {"account"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Account: %1")},
    {"owner"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Owner: %1")},
    {"user"_L1, QT_TRANSLATE_NOOP("OutcomeText", "Terminal user: %1")},
};

// What the reasons of a verdict about rights are made of; see delivery/rights/accessverdict.h.
struct Reason
{
    QString trustee;
    QString effect;
    bool isInherited = false;
    QString through;
};

std::optional<Reason> reasonOf(const QString &value)
{
    const QStringList parts = value.split(u'|');
    const qsizetype count = parts.size();
    if (count < 4)
        return std::nullopt;
    return Reason{parts.first(count - 3).join(u'|'), parts[count - 3], parts[count - 2] == "inherited"_L1,
                  parts[count - 1]};
}

QString allowedText(const Reason &reason)
{
    //: Clauses after “because”: May write because the user is allowed to write
    if (reason.through == "user"_L1)
        return OutcomeText::tr("the user is allowed to write");
    if (reason.through == "owner"_L1)
        return OutcomeText::tr("the user owns the folder and owners are allowed to write");
    if (reason.through == "everyone"_L1)
        return OutcomeText::tr("everyone is allowed to write");
    if (reason.through == "authenticated-users"_L1)
        return OutcomeText::tr("everyone who has signed in is allowed to write");
    if (reason.through == "possible-group"_L1)
        return OutcomeText::tr("‘%1’, of which the user may be a member, is allowed to write").arg(reason.trustee);
    return OutcomeText::tr("‘%1’, of which the user is a member, is allowed to write").arg(reason.trustee);
}

QString deniedText(const Reason &reason)
{
    //: Clauses after “because”: May not write because the entry for the user does not allow it
    if (reason.through == "user"_L1)
        return OutcomeText::tr("the entry for the user does not allow it");
    if (reason.through == "owner"_L1)
        return OutcomeText::tr("the entry for the owner, who is the user, does not allow it");
    if (reason.through == "everyone"_L1)
        return OutcomeText::tr("the entry for everyone does not allow it");
    if (reason.through == "authenticated-users"_L1)
        return OutcomeText::tr("the entry for everyone who has signed in does not allow it");
    if (reason.through == "possible-group"_L1)
        return OutcomeText::tr("the entry for ‘%1’, of which the user may be a member, does not allow it")
            .arg(reason.trustee);
    return OutcomeText::tr("the entry for ‘%1’, of which the user is a member, does not allow it").arg(reason.trustee);
}

QString clauseOf(const Reason &reason)
{
    if (reason.effect == "allow"_L1)
        return allowedText(reason);
    if (reason.effect == "deny"_L1)
        return deniedText(reason);
    //: Clauses after “because”
    if (reason.effect == "masked"_L1)
        return OutcomeText::tr("the mask of the access list takes away what the entry for ‘%1’ allows")
            .arg(reason.trustee);
    if (reason.effect == "closed"_L1)
        return OutcomeText::tr("the way through the folder ‘%1’ is closed to the user").arg(reason.trustee);
    if (reason.effect == "conditional"_L1)
        return OutcomeText::tr("the entry for ‘%1’ has conditions that are not known").arg(reason.trustee);
    if (reason.effect == "unlisted"_L1)
        return OutcomeText::tr("the folder shows no access list");
    if (reason.effect == "open"_L1)
        return OutcomeText::tr("the folder has no access list, so everyone is allowed everything");
    return OutcomeText::tr("no entry of the access list allows it");
}

// Empty for any other fact.
QString rightsText(const Fact &fact)
{
    const auto reason = reasonOf(fact.value);
    if (!reason)
        return {};
    QString clause = clauseOf(*reason);
    if (reason->isInherited) {
        //: %1 is a clause: everyone is allowed to write
        clause = OutcomeText::tr("%1 (inherited)").arg(clause);
    }
    //: %1 is a clause: everyone is allowed to write
    if (fact.name == "mayWriteBecause"_L1)
        return OutcomeText::tr("May write because %1").arg(clause);
    if (fact.name == "mayNotWriteBecause"_L1)
        return OutcomeText::tr("May not write because %1").arg(clause);
    if (fact.name == "rightsUnknownBecause"_L1)
        return OutcomeText::tr("Cannot be determined because %1").arg(clause);
    return {};
}

QString browseText(const QString &answer)
{
    if (answer == "yes"_L1)
        return OutcomeText::tr("The user may browse the folder");
    if (answer == "no"_L1)
        return OutcomeText::tr("The user may not browse the folder");
    return OutcomeText::tr("Whether the user may browse the folder cannot be determined");
}

QString daysText(int days)
{
    if (days < 0)
        return OutcomeText::tr("Certificate expired %n day(s) ago", nullptr, -days);
    return OutcomeText::tr("Certificate valid for %n more day(s)", nullptr, days);
}

// Facts with a value of a closed set, or a number; empty for any other.
QString knownText(const Fact &fact)
{
    if (fact.name == "bytes"_L1)
        return OutcomeText::tr("Size: %1").arg(bytes(fact.value.toLongLong()));
    if (fact.name == "size"_L1)
        return OutcomeText::tr("Size of the mail: %1").arg(bytes(fact.value.toLongLong()));
    if (fact.name == "sizeLimit"_L1)
        return OutcomeText::tr("Limit of the server: %1").arg(bytes(fact.value.toLongLong()));
    if (fact.name == "attempts"_L1)
        return OutcomeText::tr("Looked %n time(s)", nullptr, fact.value.toInt());
    if (fact.name == "folder"_L1 && fact.value == "sentitems"_L1)
        return OutcomeText::tr("Folder: Sent Items");
    if (fact.name == "trusted"_L1 && fact.value == "fingerprint"_L1)
        return OutcomeText::tr("Trusted for its fingerprint alone");
    if (fact.name == "reused"_L1)
        return OutcomeText::tr("The connection was open already");
    if (fact.name == "free"_L1)
        return OutcomeText::tr("Free space: %1").arg(bytes(fact.value.toLongLong()));
    if (fact.name == "transferred"_L1)
        return OutcomeText::tr("Transferred: %1").arg(bytes(fact.value.toLongLong()));
    if (fact.name == "throughput"_L1) {
        //: An amount a second: 12 MiB/s
        return OutcomeText::tr("Throughput: %1/s").arg(bytes(fact.value.toLongLong()));
    }
    if (fact.name == "daysLeft"_L1)
        return daysText(fact.value.toInt());
    if (fact.name == "chain"_L1)
        return OutcomeText::tr("%n certificate(s) presented", nullptr, fact.value.toInt());
    if (fact.name == "signing"_L1) {
        //: Of what goes over a connection
        return fact.value == "yes"_L1 ? OutcomeText::tr("Signed") : OutcomeText::tr("Not signed");
    }
    if (fact.name == "encryption"_L1) {
        //: Of what goes over a connection
        return fact.value == "yes"_L1 ? OutcomeText::tr("Encrypted") : OutcomeText::tr("Not encrypted");
    }
    return {};
}

// Sentences, which have a line of their own; empty for any other.
QString sentenceOf(const Fact &fact)
{
    if (fact.name == "probe"_L1)
        return OutcomeText::tr("A file could be made in ‘%1’ and removed again").arg(fact.value);
    if (fact.name == "left-behind"_L1)
        return OutcomeText::tr("Could not be removed again: %1").arg(fact.value);
    if (fact.name == "refused"_L1)
        return OutcomeText::tr("Recipient refused: %1").arg(fact.value);
    if (fact.name == "fingerprint"_L1)
        return OutcomeText::tr("SHA-256 fingerprint: %1").arg(fingerprint(fact.value));
    if (fact.name == "mayBrowse"_L1)
        return browseText(fact.value);
    return rightsText(fact);
}

} // namespace

QString fact(const Fact &fact)
{
    for (const QString &text : {sentenceOf(fact), knownText(fact)}) {
        if (!text.isEmpty())
            return text;
    }
    for (const FactPattern &row : patterns) {
        if (row.name == fact.name)
            return OutcomeText::tr(row.pattern).arg(fact.value);
    }
    return fact.name + u": "_s + fact.value;
}

QString facts(const QList<Fact> &facts)
{
    QStringList words;
    QStringList lines;
    for (const Fact &fact : facts)
        (sentenceOf(fact).isEmpty() ? words : lines).append(text::fact(fact));
    if (!words.isEmpty())
        lines.prepend(words.join(u"  ·  "_s));
    return lines.join(u'\n');
}

FactParts factParts(const Fact &fact)
{
    const QString whole = text::fact(fact);
    const QString pattern = text::fact({fact.name, QString(QChar::ObjectReplacementCharacter)});
    const qsizetype place = pattern.indexOf(QChar::ObjectReplacementCharacter);
    // Where the value is told in words of ours there is nothing to take apart.
    if (place < 0 || !whole.startsWith(pattern.first(place)) || !whole.endsWith(pattern.sliced(place + 1)))
        return {whole, {}, {}};
    return {pattern.first(place), whole.mid(place, std::max<qsizetype>(0, whole.size() - pattern.size() + 1)),
            pattern.sliced(place + 1)};
}

} // namespace console::text
