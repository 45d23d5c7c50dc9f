// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsrequestwriter.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString soapNamespace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
const QString messagesNamespace = u"http://schemas.microsoft.com/exchange/services/2006/messages"_s;
const QString typesNamespace = u"http://schemas.microsoft.com/exchange/services/2006/types"_s;

constexpr QChar replacement(QChar::ReplacementCharacter);

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x20 ? code < 0xfffe : code == u'\t' || code == u'\n' || code == u'\r';
}

} // namespace

QString xmlText(const QString &text)
{
    QString result = text;
    for (qsizetype index = 0; index < result.size(); ++index) {
        const bool isPair =
            result.at(index).isHighSurrogate() && index + 1 < result.size() && result.at(index + 1).isLowSurrogate();
        if (isPair)
            ++index;
        else if (result.at(index).isSurrogate() || !isAllowed(result.at(index)))
            result[index] = replacement;
    }
    return result;
}

EwsRequestWriter::EwsRequestWriter(EwsOperation operation, const EwsCaller &caller)
    : m_writer(&m_text)
{
    m_request.m_operation = operation;
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(1);
    m_writer.writeStartDocument();
    m_writer.writeNamespace(soapNamespace, u"soap"_s);
    m_writer.writeNamespace(messagesNamespace, u"m"_s);
    m_writer.writeNamespace(typesNamespace, u"t"_s);
    m_writer.writeStartElement(soapNamespace, u"Envelope"_s);
    header(caller);
    m_writer.writeStartElement(soapNamespace, u"Body"_s);
    openMessages(ewsOperationName(operation));
}

void EwsRequestWriter::header(const EwsCaller &caller)
{
    m_writer.writeStartElement(soapNamespace, u"Header"_s);
    emptyTypes(u"RequestServerVersion"_s, u"Version"_s, ewsVersionName(caller.version));
    if (!caller.impersonatedMailbox.isEmpty()) {
        openTypes(u"ExchangeImpersonation"_s);
        openTypes(u"ConnectingSID"_s);
        text(u"PrimarySmtpAddress"_s, caller.impersonatedMailbox);
        close();
        close();
    }
    close();
}

void EwsRequestWriter::openMessages(const QString &name)
{
    m_writer.writeStartElement(messagesNamespace, name);
}

void EwsRequestWriter::openTypes(const QString &name)
{
    m_writer.writeStartElement(typesNamespace, name);
}

void EwsRequestWriter::text(const QString &name, const QString &value)
{
    m_writer.writeTextElement(typesNamespace, name, xmlText(value));
}

void EwsRequestWriter::emptyTypes(const QString &name, const QString &attributeName, const QString &value)
{
    openTypes(name);
    attribute(attributeName, value);
    close();
}

void EwsRequestWriter::itemId(const EwsItemId &item)
{
    attribute(u"Id"_s, item.id);
    if (!item.changeKey.isEmpty())
        attribute(u"ChangeKey"_s, item.changeKey);
}

void EwsRequestWriter::document(const PlannedDocument &document)
{
    openTypes(u"Content"_s);
    m_writer.writeCharacters(QString()); // ends the start tag
    flush();
    m_request.m_pieces.emplace_back(document);
    close();
}

void EwsRequestWriter::flush()
{
    m_request.m_pieces.emplace_back(m_text.mid(m_flushed));
    m_flushed = m_text.size();
}

EwsRequest EwsRequestWriter::finish()
{
    m_writer.writeEndDocument();
    flush();
    return std::move(m_request);
}

} // namespace console
