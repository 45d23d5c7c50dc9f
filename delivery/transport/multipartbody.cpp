// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/multipartbody.h"

#include <QRandomGenerator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray escapedName(const QString &name)
{
    return name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

} // namespace

MultipartBody::MultipartBody(const QByteArray &boundary)
    : m_boundary(boundary)
{
}

QByteArray MultipartBody::newBoundary()
{
    QByteArray random(18, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    // The dashes are the specification's example; RFC 2046 5.1.1 allows 70 characters.
    return QByteArray(27, '-') + random.toHex();
}

void MultipartBody::addField(const QString &name, const QString &value)
{
    m_body.append("--" + m_boundary + "\r\n" + fieldHeader(name) + "\r\n\r\n" + encodedValue(value) + "\r\n");
}

void MultipartBody::addFile(const QString &name, SourceFile file)
{
    m_body.append(fileHead(name, file.document()));
    m_body.append(std::move(file));
    m_body.append("\r\n");
}

StreamedBody MultipartBody::finish() &&
{
    m_body.append("--" + m_boundary + "--\r\n");
    return std::move(m_body);
}

qint64 MultipartBody::sizeOfFile(const QString &name, const PlannedDocument &document) const
{
    return fileHead(name, document).size() + document.size + qint64(sizeof("\r\n") - 1);
}

QByteArray MultipartBody::fileHead(const QString &name, const PlannedDocument &document) const
{
    return "--" + m_boundary + "\r\n" + fileHeader(name, document) + "\r\n\r\n";
}

QByteArray MultipartBody::fieldHeader(const QString &name)
{
    return "Content-Disposition: form-data; name=\"" + escapedName(name) + '"';
}

QByteArray MultipartBody::fileHeader(const QString &name, const PlannedDocument &document)
{
    return fieldHeader(name) + "; filename=\"" + escapedName(document.name)
        + "\"\r\nContent-Type: " + document.mediaType.toLatin1();
}

QByteArray MultipartBody::encodedValue(const QString &value)
{
    QString normalized = value;
    normalized.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    return normalized.toUtf8();
}

} // namespace console
