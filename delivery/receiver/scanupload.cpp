// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/scanupload.h"

namespace console {

using namespace Qt::StringLiterals;

ScanUpload::ScanUpload(const QByteArray &boundary, const QString &sender, ReceivedFolder &folder)
    : m_incoming(folder)
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
    if (const auto whole = m_parser.finish(); !whole)
        return Unexpected(whole.error());
    m_arrival.status = 200;
    const auto kept = m_incoming.keep(m_arrival);
    if (!kept)
        return notStored(m_incoming.errorString());
    return *kept;
}

Expected<void, FormFailure> ScanUpload::partBegan(const FormPart &part)
{
    m_part = part;
    m_value.clear();
    if (part.fileName && !m_file.open(m_incoming.path(), *part.fileName, part.mediaType, part.name))
        return notStored(m_file.errorString());
    return {};
}

Expected<void, FormFailure> ScanUpload::partContent(QByteArrayView content)
{
    if (m_part.fileName) {
        if (!m_file.write(content))
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
    if (!m_file.close())
        return notStored(m_file.errorString());
    m_arrival.files.append(m_file.file());
    return {};
}

Unexpected<FormFailure> ScanUpload::notStored(const QString &technical) const
{
    return Unexpected(FormFailure{FormFailure::Code::NotStored, technical});
}

} // namespace console
