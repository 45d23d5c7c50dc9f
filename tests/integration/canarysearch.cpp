// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/canarysearch.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype halfLength = 16;

QByteArray randomLetters()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray result;
    for (qsizetype i = 0; i < halfLength; ++i)
        result.append(letters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof letters - 1))]);
    return result;
}

// What base64 makes of the bytes wherever they stand: without the letters that also depend on what is around them.
QByteArray base64Within(const QByteArray &bytes, qsizetype place)
{
    const QByteArray encoded = (QByteArray(place, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = (place * 8 + 5) / 6;
    return encoded.mid(begin, (place + bytes.size()) * 8 / 6 - begin);
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Default)(QString::fromUtf8(text));
}

QList<CanarySearch::Form> formsOf(const QString &name, const QByteArray &value)
{
    QList<CanarySearch::Form> forms{
        {name + u" in plain"_s, value},
        {name + u" in UTF-16LE"_s, utf16(value, QStringConverter::Utf16LE)},
        {name + u" in UTF-16BE"_s, utf16(value, QStringConverter::Utf16BE)},
    };
    for (qsizetype place = 0; place < 3; ++place) {
        const QByteArray encoded = base64Within(value, place);
        forms.append({name + u" as base64 (%1)"_s.arg(place), encoded});
        QByteArray forUrl = encoded;
        forUrl.replace('+', '-').replace('/', '_');
        if (forUrl != encoded)
            forms.append({name + u" as base64url (%1)"_s.arg(place), forUrl});
    }
    const QByteArray percent = QUrl::toPercentEncoding(QString::fromUtf8(value));
    if (percent != value) {
        forms.append({name + u" encoded for an address"_s, percent});
        QByteArray lowerCase = percent;
        for (qsizetype at = lowerCase.indexOf('%'); at >= 0; at = lowerCase.indexOf('%', at + 1))
            lowerCase.replace(at, 3, lowerCase.mid(at, 3).toLower());
        forms.append({name + u" encoded in lower case"_s, lowerCase});
    }
    return forms;
}

} // namespace

Canary Canary::make(const QString &name)
{
    return {name, randomLetters() + "+/ß?>" + randomLetters()};
}

CanarySearch::CanarySearch(const QList<Canary> &canaries)
{
    for (const Canary &canary : canaries) {
        m_forms += formsOf(canary.name, canary.value);
        m_forms += formsOf(u"half of "_s + canary.name, canary.value.first(halfLength));
    }
}

QStringList CanarySearch::in(const QByteArray &bytes) const
{
    QStringList found;
    for (const Form &form : m_forms) {
        if (bytes.contains(form.bytes))
            found << form.name;
    }
    return found;
}

QStringList CanarySearch::below(const QString &folder, const QStringList &leftOut) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isLeftOut =
            std::any_of(leftOut.begin(), leftOut.end(), [&](const QString &part) { return path.contains(part); });
        QFile file(path);
        if (isLeftOut || !file.open(QIODevice::ReadOnly))
            continue;
        const QStringList forms = in(path.toUtf8()) + in(file.readAll());
        for (const QString &form : forms)
            found << path + u": "_s + form;
    }
    return found;
}

} // namespace console
