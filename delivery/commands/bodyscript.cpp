// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/bodyscript.h"

#include "delivery/commands/shellquoting.h"
#include "models/support/overloaded.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString textLine(const QByteArray &text, BodyForm form)
{
    QString lines = QString::fromUtf8(text);
    if (form == BodyForm::Mail)
        lines.replace("\r\n"_L1, "\n"_L1);
    return u"printf %s "_s + bashQuoted(lines, LineBreaks::AsTheyAre);
}

} // namespace

QStringList bodyScript(std::span<const BodyPiece> pieces, BodyForm form)
{
    const QString wrap = form == BodyForm::Mail ? u"76"_s : u"0"_s;
    QStringList lines{u"{"_s};
    for (const BodyPiece &piece : pieces) {
        lines << std::visit(
            Overloaded{
                [&](const QByteArray &text) { return textLine(text, form); },
                [&](const PlannedDocument &document) { return u"base64 --wrap=%1 %2"_s.arg(wrap, pathWord(document)); },
            },
            piece);
    }
    return lines << (form == BodyForm::Mail ? u"} | sed 's/$/\\r/' >\"$body\""_s : u"} >\"$body\""_s);
}

QString pathWord(const PlannedDocument &document)
{
    return bashQuoted(QFileInfo(document.path).absoluteFilePath());
}

QString scriptWithBody(const QList<Placeholder> &placeholders, const QStringList &lines)
{
    QStringList script{u"("_s};
    script << bashPreamble(placeholders) << u"set -euo pipefail"_s << u"body=$(mktemp)"_s
           << u"trap 'rm -f \"$body\"' EXIT"_s << lines << u")"_s;
    return script.join(u'\n');
}

QString continued(const QStringList &parts)
{
    return parts.join(" \\\n    "_L1);
}

} // namespace console
