// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/sharepath.h"

#include "delivery/senders/filesystem/filename.h"
#include "models/connector/filesystem/baselocation.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Unexpected<Failure> refuse(Cause cause, const QString &code, const QString &subject, const QString &technical)
{
    return Unexpected(Failure{Stage::Prepare, cause, code, subject, technical});
}

// A host name or an address, nothing that a URL would take for a user, port or path.
bool isServerName(const QString &server)
{
    static const QRegularExpression name(u"^(?!-)[\\p{L}\\p{N}._-]+\\z"_s);
    static const QRegularExpression address6(u"^\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[\\w.]+)?\\]?\\z"_s);
    return name.match(server).hasMatch() || address6.match(server).hasMatch();
}

bool isAddress(const QString &server)
{
    return server.contains(u':')
        || std::all_of(server.begin(), server.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

Expected<void, Failure> judgeName(const QString &name)
{
    if (!name.isValidUtf16() || isForbiddenWindowsName(name))
        return refuse(Cause::UnsafeValue, u"share.forbidden-name"_s, name, u"Windows does not allow the name"_s);
    if (name.size() > maximumShareName) {
        return refuse(Cause::NameTooLong, u"share.name-too-long"_s, name,
                      u"%1 UTF-16 units, and %2 are allowed"_s.arg(name.size()).arg(maximumShareName));
    }
    return {};
}

} // namespace

Expected<void, Failure> judgeSharePath(const SharePlan &plan)
{
    if (!isServerName(plan.server)) {
        return refuse(Cause::InvalidConnector, u"share.server-name"_s, plan.server,
                      u"It is neither a host name nor an address"_s);
    }
    QStringList names{plan.share};
    names += plan.components;
    qsizetype longest = 0;
    for (const PlannedDocument &document : plan.documents) {
        names << document.name;
        longest = std::max(longest, document.name.size());
    }
    for (const QString &name : std::as_const(names)) {
        if (const auto judged = judgeName(name); !judged)
            return judged;
    }
    const qsizetype size = plan.folder().size() + 1 + longest;
    if (size <= maximumSharePath)
        return {};
    return refuse(Cause::NameTooLong, u"share.path-too-long"_s, plan.folder(),
                  u"%1 UTF-16 units, and %2 are allowed"_s.arg(size).arg(maximumSharePath));
}

QString cleanShareFileName(const QString &name)
{
    QString result = cleanFileName(name);
    for (QChar &character : result) {
        const bool isHalf = character.isSurrogate() && !result.isValidUtf16();
        if (isHalf || u"<>:\"|?*"_s.contains(character) || character < u' ')
            character = u'_';
    }
    while (result.endsWith(u'.') || result.endsWith(u' '))
        result.chop(1);
    // What remains is a device: CON, "nul.pdf".
    if (isForbiddenWindowsName(result) || result.isEmpty())
        result.prepend(u'_');
    // 255 bytes of UTF-8 are never more than 255 UTF-16 units, and fit the servers on Linux too.
    return numberedFileName(result, 1);
}

ShareAccount shareAccount(const QString &text, const QString &server)
{
    const QString trimmed = text.trimmed();
    const qsizetype separator = trimmed.indexOf(u'\\');
    if (separator < 0)
        return {{}, trimmed};
    const QString domain = trimmed.left(separator);
    const QString username = trimmed.mid(separator + 1);
    if (domain != "."_L1)
        return {domain, username};
    return {isAddress(server) ? QString() : server.section(u'.', 0, 0).toUpper(), username};
}

} // namespace console
