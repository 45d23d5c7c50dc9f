// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/explanationparts.h"

namespace console::text {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const int number = text[position] == u'%' ? QStringView(text).mid(position + 1, 1).toInt() : 0;
        if (number >= 1 && number <= values.size()) {
            result += values[number - 1];
            ++position;
        } else {
            result += text[position];
        }
    }
    return result;
}

QString administrator()
{
    return ExplanationText::tr("The administrator of this connector");
}

QString administratorOfThisComputer()
{
    return ExplanationText::tr("The administrator of this computer");
}

QString administratorOfFileServer()
{
    return ExplanationText::tr("The administrator of the file server");
}

QString administratorOfNetwork()
{
    return ExplanationText::tr("The network administrator");
}

QString developers()
{
    return ExplanationText::tr("The developers of this console");
}

} // namespace console::text
