// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

#include <QRegularExpression>
#include <QStringList>

namespace console {

// What is wrong with a sentence, or nothing. The secret of the tests is s3cr3t.
inline QString fault(const QString &text)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression leftOver(u"%(?:n|L?\\d)"_s);
    static const QRegularExpression tone(u"\\b(?:you|your|please|sorry|oops)\\b|!"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.trimmed().isEmpty())
        return u"is empty"_s;
    if (leftOver.match(text).hasMatch())
        return u"has a place left to fill: "_s + text;
    if (tone.match(text).hasMatch())
        return u"is not in our tone: "_s + text;
    if (text.contains("s3cr3t"_L1))
        return u"shows a secret: "_s + text;
    return {};
}

// What is wrong with the explanation, or nothing.
inline QString faultOf(const text::Explanation &explanation)
{
    using namespace Qt::StringLiterals;
    for (const QString &text : {explanation.title, explanation.meaning, explanation.who, explanation.remedy}) {
        if (const QString found = fault(text); !found.isEmpty())
            return found;
    }
    if (!explanation.meaning.endsWith(u'.') || !explanation.remedy.contains(u'.'))
        return u"is no sentence: "_s + explanation.meaning;
    return explanation.command.contains("s3cr3t"_L1) ? u"shows a secret: "_s + explanation.command : QString();
}

inline QString allOf(const text::Explanation &explanation)
{
    return QStringList{explanation.title, explanation.meaning, explanation.who, explanation.remedy, explanation.command}
        .join(u'\n');
}

} // namespace console
