// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/cpcommand.h"

#include "delivery/commands/bodyscript.h"
#include "delivery/commands/shellquoting.h"

namespace console {

using namespace Qt::StringLiterals;

// What cp has kept, because it was not to be replaced, is found by cmp.
Preview::Command cpCommand(const FileSystemPlan &plan)
{
    QStringList lines{u"("_s, u"set -e"_s};
    const bool isReplaced = plan.whenNameTaken == WhenNameTaken::Replace;
    const QString copy = isReplaced ? u"cp --no-target-directory"_s : u"cp --no-clobber --no-target-directory"_s;
    for (const PlannedDocument &document : plan.documents) {
        const QString from = pathWord(document);
        const QString to = bashQuoted(plan.folder() + u'/' + document.name);
        lines << u"%1 %2 %3"_s.arg(copy, from, to) << u"cmp %1 %2"_s.arg(from, to);
        if (!plan.terminalUser.isEmpty())
            lines << u"chown -- %1 %2"_s.arg(bashQuoted(plan.terminalUser), to);
    }
    lines << u")"_s;
    return {u"cp"_s, lines.join(u'\n')};
}

} // namespace console
