// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

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

} // namespace console
