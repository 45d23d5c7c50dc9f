// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/smbclientcommand.h"

#include "delivery/commands/bodyscript.h"
#include "delivery/commands/shellquoting.h"

#include <QFileInfo>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDescriptor = 3;

// smbclient has no way to quote a quote, and ends a command at every semicolon.
bool canBeSaid(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar character) {
        return character == u'"' || character == u';' || character.category() == QChar::Other_Control;
    });
}

// The documents by their own names, or as open files where smbclient could not read a name.
QStringList putParts(const QList<PlannedDocument> &documents)
{
    QStringList redirections;
    QStringList puts;
    for (const PlannedDocument &document : documents) {
        QString from = QFileInfo(document.path).absoluteFilePath();
        if (!canBeSaid(from)) {
            const int descriptor = firstDescriptor + static_cast<int>(redirections.size());
            redirections << u"%1<%2"_s.arg(descriptor).arg(pathWord(document));
            from = u"/dev/fd/%1"_s.arg(descriptor);
        }
        puts << u"put \"%1\" \"%2\""_s.arg(from, document.name);
    }
    return QStringList{u"--command "_s + bashQuoted(puts.join("; "_L1))} + redirections;
}

// What both programs are told first.
QStringList openingParts(const QString &program, const SharePlan &plan)
{
    QStringList parts{program + u' ' + bashQuoted(u"//%1/%2"_s.arg(plan.server, plan.share))};
    if (plan.account == FileSystemAccount::Service)
        return parts << u"--use-kerberos=required"_s;
    parts.prepend(u"PASSWD=\"${SCAN_PASSWORD:?}\""_s);
    return parts << u"--user "_s
        + bashQuoted(plan.domain.isEmpty() ? plan.username : plan.domain + u'\\' + plan.username);
}

QString ownerCommand(const SharePlan &plan, const PlannedDocument &document)
{
    const QString path = (plan.components + QStringList{document.name}).join(u'\\');
    return continued(openingParts(u"smbcacls"_s, plan)
                     << bashQuoted(path) << u"--chown "_s + bashQuoted(plan.terminalUser));
}

} // namespace

std::optional<Preview::Command> smbclientCommand(const SharePlan &plan)
{
    const bool areNamesSaid = std::all_of(plan.documents.begin(), plan.documents.end(),
                                          [](const PlannedDocument &document) { return canBeSaid(document.name); });
    if (!areNamesSaid || plan.username.contains(u'%') || plan.domain.contains(u'%'))
        return std::nullopt;
    const bool isService = plan.account == FileSystemAccount::Service;
    const QList<Placeholder> placeholders =
        isService ? QList<Placeholder>() : QList<Placeholder>{passwordPlaceholder()};
    QStringList parts = openingParts(u"smbclient"_s, plan);
    if (!plan.components.isEmpty())
        parts << u"--directory "_s + bashQuoted(plan.components.join(u'\\'));
    QStringList commands{continued(parts + putParts(plan.documents))};
    if (!plan.terminalUser.isEmpty()) {
        for (const PlannedDocument &document : plan.documents)
            commands << ownerCommand(plan, document);
    }
    QStringList lines = bashPreamble(placeholders);
    if (plan.whenNameTaken != WhenNameTaken::Replace)
        lines << u"# smbclient replaces a file that has the name"_s;
    lines << commands.join(" &&\n"_L1);
    return Preview::Command{u"smbclient"_s, lines.join(u'\n'), variablesOf(placeholders)};
}

} // namespace console
