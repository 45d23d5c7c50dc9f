// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/ewsrequest.h"

#include <QXmlStreamWriter>

namespace console {

// What XML 1.0 (2.2) does not allow, as U+FFFD: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
QString xmlText(const QString &text);

// Writes one request. Names are those of the schemas: openMessages() makes an element of messages.xsd, whatever else
// makes one makes it of types.xsd.
class EwsRequestWriter
{
public:
    EwsRequestWriter(EwsOperation operation, const EwsCaller &caller); // up to the operation's own element
    EwsRequestWriter(const EwsRequestWriter &) = delete;
    EwsRequestWriter &operator=(const EwsRequestWriter &) = delete;

    void openMessages(const QString &name);
    void openTypes(const QString &name);
    void close() { m_writer.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_writer.writeAttribute(name, xmlText(value)); }
    void characters(const QString &text) { m_writer.writeCharacters(xmlText(text)); }
    void text(const QString &name, const QString &value); // an element of types.xsd that holds a text
    void emptyTypes(const QString &name, const QString &attributeName, const QString &value);
    void itemId(const EwsItemId &item); // the attributes of the element that is open
    void document(const PlannedDocument &document); // as base64

    EwsRequest finish();

private:
    void header(const EwsCaller &caller);
    void flush();

    EwsRequest m_request;
    QByteArray m_text;
    qsizetype m_flushed = 0; // bytes of the text that are in the request
    QXmlStreamWriter m_writer;
};

} // namespace console
