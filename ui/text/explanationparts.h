// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace console::text {

// What the explanations of all subjects share, and the translation context they make up.
struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

// Quoted for a POSIX shell: whatever is inside, it is one word.
QString quoted(const QString &text);

// The same for PowerShell, to which typographic quotes are quotes as well.
QString powerShellQuoted(const QString &text);

// %1, %2 … replaced by the values; unlike QString::arg(), a text need not use them all.
QString filled(const QString &text, const QStringList &values);

// Who can mend it.
enum class Mender {
    Connector,
    Domain,
    Endpoint,
    Exchange,
    FileServer,
    MailServer,
    Network,
    Tenant,
    ThisComputer,
    Developers,
};

// The first reason that fits and has the key among its keys, which have a space before and after each; or null.
template<typename Reason, typename Condition>
const Reason *findReason(std::span<const Reason> reasons, const QString &key, Condition fits)
{
    const QString word = u' ' + key + u' ';
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&](const Reason &reason) { return reason.keys.contains(word) && fits(reason); });
    return found == reasons.end() ? nullptr : &*found;
}

template<typename Reason>
const Reason *findReason(std::span<const Reason> reasons, const QString &key)
{
    return findReason(reasons, key, [](const Reason &) { return true; });
}

// Whether the server's answer has the words in it, however they are capitalized and spaced; no words are in any.
bool answerHolds(const Failure &failure, QLatin1StringView words);

// With what the server said of the next attempt; 0: it named no time.
Explanation withWait(Explanation explanation, int seconds);

QString menderText(Mender mender);

// What the server said is its own: the code is in no table.
QString unknownCodeText(const QString &code);

QString administrator(); // of the connector
QString administratorOfThisComputer();
QString administratorOfFileServer();
QString administratorOfNetwork();
QString developers();

} // namespace console::text
