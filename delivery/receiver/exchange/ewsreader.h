// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/exchange/ewscall.h"
#include "delivery/receiver/exchange/ewsschema.h"
#include "delivery/receiver/incomingfile.h"
#include "delivery/receiver/transferdecoder.h"
#include "models/support/expected.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

struct XML_ParserStruct;

namespace console {

// Reads a SOAP request to Exchange Web Services as it comes. Attachments are decoded to files; memory does not grow
// with them. Takes no DTD, and bounds whatever else a request holds.
class EwsReader
{
public:
    static constexpr qsizetype headLimit = 1024 * 1024; // bytes of a request without its attachments
    static constexpr std::size_t depthLimit = 64;
    static constexpr qsizetype attachmentLimit = 1000;

    explicit EwsReader(const QString &folder); // that attachments are put in
    ~EwsReader();

    void feed(QByteArrayView data); // passed over after a failure

    // After the last piece.
    Expected<EwsCall, EwsError> finish();

    // The request as it came, the attachments' contents left out.
    const QByteArray &head() const { return m_head; }

private:
    struct Level
    {
        QByteArray name; // "t:Message"
        EwsSequence children;
    };
    using Attributes = const char **; // name, value, …, null
    struct ParserFree
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    struct Handlers;

    void startElement(const QByteArray &name, Attributes attributes);
    void endElement();
    void characters(QByteArrayView text);
    void keepMarkup(QByteArrayView text);

    void takeOperation(const QByteArray &name, Attributes attributes);
    void takeIds(const QByteArray &name, const QByteArray &parent, Attributes attributes);
    void takeText(const QByteArray &name, const QByteArray &parent);
    void takeContent(QByteArrayView text);
    void endContent();
    void fail(const QString &code, const QString &message);
    void violate(const QString &violation);
    QByteArray nameAt(std::size_t up) const; // 0: the innermost element

    const QString m_folder;
    std::unique_ptr<XML_ParserStruct, ParserFree> m_parser;
    qint64 m_fed = 0;
    std::vector<Level> m_levels;
    QByteArray m_head;
    QByteArray m_text; // of the innermost element
    QString m_soughtField;
    QString m_attachmentName;
    QString m_attachmentType;
    IncomingFile m_attachment;
    TransferDecoder m_decoder;
    QByteArray m_decoded;
    EwsCall m_call;
    std::optional<EwsError> m_error;
};

} // namespace console
