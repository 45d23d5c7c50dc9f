// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/mailreader.h"

#include "delivery/senders/smtp/mimemessage.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

MailMessage sampleMessage()
{
    MailMessage message;
    message.from = u"scanner@corp.example"_s;
    message.to = QStringList{u"anna@corp.example"_s, u"bob@other.example"_s};
    message.subject = u"Scan of 2026-11-24"_s;
    message.text = u"Anna,\nthis was scanned."_s;
    message.messageId = u"4e19a6a0-d580-457f-ad59-fcb08584c5ba@corp.example"_s;
    message.date = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 5), Qt::OffsetFromUTC, 3600);
    return message;
}

QByteArray written(const MailMessage &message)
{
    auto body = mimeBody(message);
    if (!body)
        return {};
    QByteArray all;
    std::array<char, 1021> buffer;
    for (;;) {
        const auto got = body->read(buffer.data(), buffer.size());
        if (!got || *got == 0)
            break;
        all.append(buffer.data(), *got);
    }
    return all.size() == body->size() && all.size() == mimeSize(message) ? all : QByteArray();
}

QByteArrayList linesOf(const QByteArray &mail)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < mail.size();) {
        const qsizetype end = mail.indexOf("\r\n", start);
        lines << mail.mid(start, end < 0 ? -1 : end - start);
        start = end < 0 ? mail.size() : end + 2;
    }
    return lines;
}

QByteArray faultOf(const QByteArray &mail)
{
    if (!mail.endsWith("\r\n"))
        return "the last line has no end";
    const QByteArrayList lines = linesOf(mail);
    for (const QByteArray &line : lines) {
        if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
            return "a lone CR, LF or NUL in " + line;
        if (line.size() > 78 || line.startsWith('.') || line.startsWith("From "))
            return line;
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7E; }))
            return "not ASCII: " + line;
    }
    return {};
}

MailReader::MailReader()
{
    m_python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_python.start(u"python3"_s, {QStringLiteral(CONSOLE_SOURCE_DIR "/tests/delivery/support/readmail.py")});
}

MailReader::~MailReader()
{
    m_python.closeWriteChannel();
    m_python.waitForFinished();
}

QJsonObject MailReader::read(const QByteArray &mail)
{
    m_python.write(QByteArray::number(mail.size()) + '\n' + mail);
    while (!m_python.canReadLine()) {
        if (!m_python.waitForReadyRead())
            return {};
    }
    return QJsonDocument::fromJson(m_python.readLine()).object();
}

QJsonObject readByPython(const QByteArray &mail)
{
    return MailReader().read(mail);
}

} // namespace console
