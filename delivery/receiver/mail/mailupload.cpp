// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailupload.h"

namespace console {

using namespace Qt::StringLiterals;

MailUpload::MailUpload(QList<Fact> envelope, const QString &sender, ReceivedFolder &folder)
    : m_incoming(folder)
    , m_parser(*this)
{
    m_arrival.endpoint = Arrival::Endpoint::Mail;
    m_arrival.sender = sender;
    m_arrival.fields = std::move(envelope);
    if (!m_incoming.isValid())
        notStored(m_incoming.errorString());
    else if (!m_message.open(m_incoming.path(), u"message.eml"_s, u"message/rfc822"_s))
        notStored(m_message.errorString());
}

void MailUpload::feed(QByteArrayView data)
{
    if (m_failure)
        return;
    if (m_message.file().size + data.size() > sizeLimit)
        m_failure = MailFailure{MailFailure::Code::TooLarge, {}};
    else if (!m_message.write(data))
        notStored(m_message.errorString());
    else
        judge(m_parser.feed(data));
}

Expected<Arrival, MailFailure> MailUpload::finish()
{
    if (!m_failure)
        judge(m_parser.finish());
    if (!m_failure && !m_message.close())
        notStored(m_message.errorString());
    if (m_failure)
        return Unexpected(*m_failure);
    m_arrival.files.prepend(m_message.file());
    m_arrival.status = 250;
    if (auto kept = m_incoming.keep(m_arrival))
        return *kept;
    return Unexpected(MailFailure{MailFailure::Code::NotStored, m_incoming.errorString()});
}

void MailUpload::headerEnded(const QList<MailHeaderField> &fields)
{
    for (const MailHeaderField &field : fields)
        m_arrival.fields.append({QString::fromUtf8(field.name), decodedHeaderText(field.value)});
}

bool MailUpload::partBegan(const MimePart &part)
{
    if (!part.isAttachment)
        return true;
    const QString name = part.fileName.isEmpty() ? u"attachment"_s : part.fileName;
    return m_attachment.open(m_incoming.path(), name, part.mediaType) || notStored(m_attachment.errorString());
}

bool MailUpload::partContent(QByteArrayView content)
{
    return !m_attachment.isOpen() || m_attachment.write(content) || notStored(m_attachment.errorString());
}

bool MailUpload::partEnded()
{
    if (!m_attachment.isOpen())
        return true;
    if (!m_attachment.close())
        return notStored(m_attachment.errorString());
    m_arrival.files.append(m_attachment.file());
    return true;
}

void MailUpload::judge(MimeEnd end)
{
    if (end == MimeEnd::HeaderTooLong)
        m_failure = MailFailure{MailFailure::Code::HeaderTooLong, {}};
    else if (end == MimeEnd::TooManyParts)
        m_failure = MailFailure{MailFailure::Code::TooManyParts, {}};
}

bool MailUpload::notStored(const QString &technical)
{
    m_failure = MailFailure{MailFailure::Code::NotStored, technical};
    return false;
}

} // namespace console
