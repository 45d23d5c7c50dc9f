// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/seam.h"

#include <QFileDevice>
#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView startKey("startxref\n");
constexpr QByteArrayView dateKey("/CreationDate (D:");
constexpr int digits = 10; // of offsets, as in the table itself: ISO 32000-1, 7.5.4
const QByteArray fillingBegin(">>\nstream\n");
const QByteArray fillingEnd("\nendstream\nendobj\n");

// The end of a PDF behind its last object: table of objects, trailer, and where the table starts.
struct Tail
{
    qint64 start = 0;
    QByteArray content;
};

Unexpected<SampleRefusal> unusual()
{
    return Unexpected(SampleRefusal{u"failed"_s, u"Qt's PDF writer wrote something unexpected"_s});
}

// The same length for every number, so that a file is as long wherever its parts are.
QByteArray fixed(qint64 number)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

Expected<Tail, SampleRefusal> tailOf(QFileDevice &file)
{
    constexpr qint64 enough = 256;
    file.seek(qMax<qint64>(0, file.size() - enough));
    const QByteArray end = file.readAll();
    const qsizetype key = end.lastIndexOf(startKey);
    if (key < 0)
        return unusual();
    const qsizetype number = key + startKey.size();
    const qint64 start = end.mid(number, end.indexOf('\n', number) - number).toLongLong();
    if (!file.seek(start))
        return unusual();
    Tail tail{start, file.readAll()};
    if (!tail.content.startsWith("xref\n"))
        return unusual();
    return tail;
}

QByteArray moved(const Tail &tail, qint64 start)
{
    const qsizetype number = tail.content.lastIndexOf(startKey) + startKey.size();
    const qsizetype end = tail.content.indexOf('\n', number);
    QByteArray content = tail.content;
    return content.replace(number, end - number, fixed(start));
}

SampleWritten write(QFileDevice &file, qint64 position, const QByteArray &content)
{
    if (!file.seek(position) || file.write(content) != content.size() || !file.flush())
        return notWritable(file.errorString());
    return {};
}

SampleWritten setDate(QFileDevice &file, const QDateTime &time)
{
    constexpr qint64 enough = 64 * 1024; // Qt writes it among the first objects
    file.seek(0);
    const qsizetype date = file.read(enough).indexOf(dateKey);
    if (date < 0)
        return unusual();
    return write(file, date + dateKey.size(), time.toString(u"yyyyMMddHHmmss"_s).toLatin1());
}

// One object more, a stream that is empty as yet, in table and trailer.
SampleWritten addFillingObject(QFileDevice &file)
{
    auto tail = tailOf(file);
    if (!tail)
        return Unexpected(tail.error());
    static const QRegularExpression parts(u"^xref\n0 (\\d+)(.*)trailer\n(.*)/Size \\1"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString content = QString::fromLatin1(tail->content);
    const QRegularExpressionMatch match = parts.match(content);
    if (!match.hasMatch())
        return unusual();
    const int number = match.captured(1).toInt();
    const QString entry = QString::fromLatin1(fixed(tail->start)) + u" 00000 n \n"_s;
    content.replace(
        0, match.capturedLength(),
        u"xref\n0 %1%2%3trailer\n%4/Size %1"_s.arg(number + 1).arg(match.captured(2), entry, match.captured(3)));
    const QByteArray object = QByteArray::number(number) + " 0 obj\n<</Length " + fixed(0) + fillingBegin + fillingEnd;
    return write(file, tail->start, object + moved({0, content.toLatin1()}, tail->start + object.size()));
}

} // namespace

SampleWritten settlePdf(QFileDevice &file, const QDateTime &time)
{
    return setDate(file, time).and_then([&] { return addFillingObject(file); });
}

Expected<Seam, SampleRefusal> pdfSeam(QFileDevice &file, qint64 filling)
{
    return tailOf(file).map([&](const Tail &tail) {
        const qint64 length = tail.start - fillingEnd.size() - fillingBegin.size() - digits;
        return Seam{length, fixed(filling) + fillingBegin, fillingEnd + moved(tail, tail.start + filling)};
    });
}

} // namespace console
