// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filename.h"

#include <QTextBoundaryFinder>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumSize = 255; // in bytes or units
constexpr qsizetype maximumExtension = 16; // characters with the dot; what is longer is part of the stem

qsizetype sizeOf(QStringView text, NameLimit limit)
{
    return limit == NameLimit::Utf8 ? text.toUtf8().size() : text.size();
}

QString cutTo(const QString &text, qsizetype size, NameLimit limit)
{
    if (sizeOf(text, limit) <= size)
        return text;
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = boundaries.toNextBoundary(); next >= 0; next = boundaries.toNextBoundary()) {
        if (sizeOf(QStringView(text).left(next), limit) > size)
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

QString numberedFileName(const QString &name, int number, NameLimit limit)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= maximumExtension;
    const QString extension = hasExtension ? name.mid(dot) : QString();
    const QString counter = number > 1 ? u" (%1)"_s.arg(number) : QString();
    const qsizetype left = maximumSize - sizeOf(counter + extension, limit);
    return cutTo(hasExtension ? name.left(dot) : name, left, limit) + counter + extension;
}

QStringList distinctFileNames(const QStringList &names, NameLimit limit)
{
    QStringList distinct;
    for (const QString &name : names) {
        QString free = numberedFileName(name, 1, limit);
        // Windows and its servers do not tell the case of letters apart.
        for (int number = 2; distinct.contains(free, Qt::CaseInsensitive); ++number)
            free = numberedFileName(name, number, limit);
        distinct.append(free);
    }
    return distinct;
}

} // namespace console
