// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/commandword.h"

#include "delivery/commands/shellquoting.h"

namespace console {

using namespace Qt::StringLiterals;

Placeholder passwordPlaceholder()
{
    return {u"SCAN_PASSWORD"_s, u"holds the password of the account"_s};
}

Placeholder accessTokenPlaceholder()
{
    return {u"SCAN_ACCESS_TOKEN"_s, u"holds an access token of the account"_s};
}

void CommandWord::append(const QString &text)
{
    if (!m_parts.isEmpty() && !m_parts.last().isVariable)
        m_parts.last().text += text;
    else if (!text.isEmpty())
        m_parts.append({text, false});
}

void CommandWord::append(const Placeholder &placeholder)
{
    m_parts.append({placeholder.variable, true});
}

void CommandWord::append(const CommandWord &other)
{
    for (const Part &part : other.m_parts) {
        if (part.isVariable)
            m_parts.append(part);
        else
            append(part.text);
    }
}

QString CommandWord::bash() const
{
    QString word;
    for (const Part &part : m_parts)
        word += part.isVariable ? u"\"${%1:?}\""_s.arg(part.text) : bashQuoted(part.text);
    return word.isEmpty() ? u"''"_s : word;
}

QString CommandWord::powerShell() const
{
    QStringList words;
    for (const Part &part : m_parts)
        words << (part.isVariable ? u"$env:"_s + part.text : powerShellQuoted(part.text));
    if (words.isEmpty())
        return u"''"_s;
    return words.size() == 1 ? words.first() : u'(' + words.join(" + "_L1) + u')';
}

QStringList bashPreamble(const QList<Placeholder> &placeholders)
{
    QStringList lines;
    for (const Placeholder &placeholder : placeholders) {
        lines << u"# %1 %2"_s.arg(placeholder.variable, placeholder.meaning);
        if (placeholder.need == Placeholder::Need::Required)
            lines.last() += u"; typed unseen with: read -rs "_s + placeholder.variable;
    }
    return lines;
}

QStringList powerShellPreamble(const QList<Placeholder> &placeholders)
{
    QStringList lines;
    for (const Placeholder &placeholder : placeholders) {
        const QString name = placeholder.variable;
        lines << u"# $env:%1 %2; typed unseen with: $env:%1 = Read-Host -MaskInput"_s.arg(name, placeholder.meaning);
    }
    lines << u"$ErrorActionPreference = 'Stop'"_s;
    for (const Placeholder &placeholder : placeholders)
        lines << u"if (-not $env:%1) { throw '%1 is not set' }"_s.arg(placeholder.variable);
    return lines;
}

QStringList variablesOf(const QList<Placeholder> &placeholders)
{
    QStringList names;
    for (const Placeholder &placeholder : placeholders)
        names << placeholder.variable;
    return names;
}

} // namespace console
