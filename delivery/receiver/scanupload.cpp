// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/scanupload.h"

#include "delivery/receiver/receivedfolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString fieldsName = QStringLiteral("fields.json");

} // namespace

ScanUpload::ScanUpload(const QByteArray &boundary, const QString &sender, ReceivedFolder &folder)
    : m_folder(folder)
    , m_incoming(folder.incomingTemplate())
    , m_parser(boundary, *this)
{
    m_arrival.endpoint = Arrival::Endpoint::Extension;
    m_arrival.sender = sender;
}

Expected<void, FormFailure> ScanUpload::feed(QByteArrayView data)
{
    if (!m_incoming.isValid())
        return notStored(m_incoming.errorString());
    return m_parser.feed(data);
}

Expected<Arrival, FormFailure> ScanUpload::finish()
{
    const auto whole = m_parser.finish().and_then([this] { return writeFields(); });
    if (!whole)
        return Unexpected(whole.error());
    m_arrival.time = QDateTime::currentDateTime();
    const auto place = m_folder.keep(m_incoming.path(), m_arrival.time);
    if (!place)
        return notStored(u"The folder of the scan job could not be moved to its place"_s);
    m_incoming.setAutoRemove(false);
    for (ReceivedFile &file : m_arrival.files)
        file.path = *place + u'/' + QFileInfo(file.path).fileName();
    m_arrival.status = 200;
    return m_arrival;
}

Expected<void, FormFailure> ScanUpload::partBegan(const FormPart &part)
{
    m_part = part;
    m_value.clear();
    return part.fileName ? openFile(*part.fileName) : Expected<void, FormFailure>();
}

Expected<void, FormFailure> ScanUpload::partContent(QByteArrayView content)
{
    if (m_part.fileName) {
        if (m_file.write(content.data(), content.size()) != content.size())
            return notStored(m_file.errorString());
        return {};
    }
    if (m_value.size() + content.size() > valueLimit)
        return Unexpected(
            FormFailure{FormFailure::Code::ValueTooLong,
                        u"The value of the field ‘%1’ is longer than %2 bytes"_s.arg(m_part.name).arg(valueLimit)});
    m_textSize += content.size();
    if (m_textSize > textLimit)
        return Unexpected(FormFailure{FormFailure::Code::ValueTooLong,
                                      u"The text fields together are longer than %1 bytes"_s.arg(textLimit)});
    m_value.append(content);
    return {};
}

Expected<void, FormFailure> ScanUpload::partEnded()
{
    if (!m_part.fileName) {
        m_arrival.fields.append({m_part.name, QString::fromUtf8(m_value)});
        return {};
    }
    const qint64 size = m_file.size();
    m_file.close();
    if (m_file.error() != QFile::NoError)
        return notStored(m_file.errorString());
    m_arrival.files.append({m_part.name, *m_part.fileName, m_part.mediaType, size, m_file.fileName()});
    return {};
}

Expected<void, FormFailure> ScanUpload::openFile(const QString &sentName)
{
    const QFileInfo wanted(safeFileName(sentName));
    QString name = wanted.fileName();
    for (int copy = 2; name == fieldsName || QFileInfo::exists(m_incoming.filePath(name)); ++copy) {
        const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        name = u"%1 (%2)%3"_s.arg(wanted.completeBaseName(), QString::number(copy), suffix);
    }
    m_file.setFileName(m_incoming.filePath(name));
    // Unbuffered: what comes is large already and goes to the disk without another copy.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notStored(m_file.errorString());
    return {};
}

Expected<void, FormFailure> ScanUpload::writeFields() const
{
    QJsonArray fields;
    for (const Fact &field : m_arrival.fields)
        fields.append(QJsonObject{{"name"_L1, field.name}, {"value"_L1, field.value}});
    QFile file(m_incoming.filePath(fieldsName));
    const QByteArray json = QJsonDocument(fields).toJson();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(json) != json.size() || !file.flush())
        return notStored(file.errorString());
    return {};
}

Unexpected<FormFailure> ScanUpload::notStored(const QString &technical) const
{
    return Unexpected(FormFailure{FormFailure::Code::NotStored, technical});
}

} // namespace console
