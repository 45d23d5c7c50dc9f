// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/rpcanswer.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

RpcAnswer::Kind kindOf(int sidNameUse)
{
    if (sidNameUse == 1)
        return RpcAnswer::Kind::User;
    const bool isGroup = sidNameUse == 2 || sidNameUse == 4 || sidNameUse == 5;
    return isGroup ? RpcAnswer::Kind::Group : RpcAnswer::Kind::Other;
}

void read(const QString &line, RpcAnswer &answer)
{
    static const QRegularExpression foundName(u"^.* (S-1-[0-9-]+) \\(.*: ([0-9]+)\\)$"_s);
    static const QRegularExpression foundSid(u"^(S-1-[0-9-]+) (.+) \\(([0-9]+)\\)$"_s);
    static const QRegularExpression ownName(u"^Account Name: (.*), Authority Name: (.*)$"_s);
    static const QRegularExpression domain(u"Domain SID: (S-1-[0-9-]+)$"_s);
    static const QRegularExpression primary(u"^Domain Sid: (S-1-[0-9-]+)$"_s);
    static const QRegularExpression group(u"^\\s*group rid:\\[(0x[0-9a-fA-F]+)\\]"_s);
    static const QRegularExpression failed(u"NT_STATUS_([A-Z0-9_]+)"_s);
    QRegularExpressionMatch match;
    const auto fits = [&](const QRegularExpression &expression) {
        match = expression.match(line);
        return match.hasMatch();
    };
    if (fits(foundSid)) {
        answer.names.insert(match.captured(1), match.captured(2));
        if (kindOf(match.captured(3).toInt()) == RpcAnswer::Kind::User)
            answer.users.append(match.captured(1));
    } else if (fits(foundName)) {
        answer.sid = match.captured(1);
        answer.kind = kindOf(match.captured(2).toInt());
    } else if (fits(ownName)) {
        answer.account = match.captured(2) + u'\\' + match.captured(1);
    } else if (fits(primary)) {
        answer.primaryDomainSid = match.captured(1);
    } else if (fits(domain)) {
        answer.domainSid = match.captured(1);
    } else if (fits(group)) {
        answer.groups.append(match.captured(1).toUInt(nullptr, 16));
    } else if (fits(failed)) {
        answer.status = match.captured(1);
    }
}

} // namespace

RpcAnswer rpcAnswerFrom(QByteArrayView output)
{
    RpcAnswer answer;
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        read(line, answer);
    return answer;
}

QString domainOfSid(const QString &sid)
{
    return sid.left(std::max<qsizetype>(0, sid.lastIndexOf(u'-')));
}

quint32 relativeId(const QString &sid)
{
    return sid.mid(sid.lastIndexOf(u'-') + 1).toUInt();
}

} // namespace console
