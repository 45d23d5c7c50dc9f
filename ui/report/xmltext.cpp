// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/xmltext.h"

namespace console {

namespace {

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code < 0xfffe);
}

} // namespace

QString xmlText(QString text)
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        if (character.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate())
            ++position;
        else if (character.isSurrogate() || !isAllowed(character))
            text[position] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace console
