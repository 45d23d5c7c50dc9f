// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace console {

// An environment variable that stands in a command where a secret would.
struct Placeholder
{
    enum class Need { Required, Optional };

    QString variable; // "SCAN_PASSWORD"
    QString meaning; // English, without anything of the plan: it stands in a comment. "holds the password …"
    Need need = Need::Required;

    bool operator==(const Placeholder &) const = default;
};

Placeholder passwordPlaceholder();
Placeholder accessTokenPlaceholder();

// One word of a command line: texts and the values of environment variables, without anything between them.
class CommandWord
{
public:
    CommandWord() = default;
    explicit CommandWord(const QString &text) { append(text); }

    void append(const QString &text);
    void append(const Placeholder &placeholder);
    void append(const CommandWord &other);

    QString bash() const; // 'https://x.example/api?code='"${SCAN_URL_CODE:?}"
    QString powerShell() const; // ('https://x.example/api?code=' + $env:SCAN_URL_CODE)

private:
    struct Part
    {
        QString text; // or the variable's name
        bool isVariable = false;
    };

    QList<Part> m_parts;
};

// The comments that say what is to be set before, and, for PowerShell, lines that look whether it is.
QStringList bashPreamble(const QList<Placeholder> &placeholders);
QStringList powerShellPreamble(const QList<Placeholder> &placeholders);

QStringList variablesOf(const QList<Placeholder> &placeholders);

} // namespace console
