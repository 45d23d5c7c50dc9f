// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filename.h"

#include <QTextBoundaryFinder>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBytes = 255;
constexpr qsizetype maximumExtension = 16; // characters with the dot; what is longer is part of the stem

QString cutTo(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = boundaries.toNextBoundary(); next >= 0; next = boundaries.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > bytes)
            break;
        end = next;
    }
    return text.left(end);
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString result = name.normalized(QString::NormalizationForm_C).trimmed();
    for (QChar &character : result) {
        if (character == u'/' || character == u'\\' || character.category() == QChar::Other_Control)
            character = u'_';
    }
    if (result.startsWith(u'.'))
        result[0] = u'_';
    return result.isEmpty() ? u"scan"_s : result;
}

QString numberedFileName(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= maximumExtension;
    const QString extension = hasExtension ? name.mid(dot) : QString();
    const QString counter = number > 1 ? u" (%1)"_s.arg(number) : QString();
    const qsizetype left = maximumBytes - (counter + extension).toUtf8().size();
    return cutTo(hasExtension ? name.left(dot) : name, left) + counter + extension;
}

} // namespace console
