// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/ewsreader.h"

#include "delivery/receiver/exchange/ewsnamespaces.h"

#include <QSet>

#include <expat.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr char separator = '\n'; // between a namespace and a local name: in no URI
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype writeSize = 64 * 1024;

QByteArray nameOfElement(const char *name)
{
    const QByteArrayView full(name);
    const qsizetype at = full.indexOf(separator);
    return at < 0 ? ewsName({}, full) : ewsName(full.first(at), full.sliced(at + 1));
}

QString attribute(const char **attributes, QByteArrayView name)
{
    for (; *attributes; attributes += 2) {
        if (name == QByteArrayView(attributes[0]))
            return QString::fromUtf8(attributes[1]);
    }
    return {};
}

bool isServerVersion(const QString &version)
{
    static const QSet<QString> known{u"Exchange2007"_s,     u"Exchange2007_SP1"_s, u"Exchange2010"_s,
                                     u"Exchange2010_SP1"_s, u"Exchange2010_SP2"_s, u"Exchange2013"_s,
                                     u"Exchange2013_SP1"_s, u"Exchange2015"_s,     u"Exchange2016"_s};
    return known.contains(version) || version.startsWith("V201"_L1);
}

} // namespace

// Expat's callbacks: from C, so nothing is thrown through them.
struct EwsReader::Handlers
{
    static EwsReader &reader(void *data) { return *static_cast<EwsReader *>(data); }

    static void start(void *data, const char *name, const char **attributes) noexcept
    {
        XML_DefaultCurrent(reader(data).m_parser.get());
        reader(data).startElement(nameOfElement(name), attributes);
    }
    static void end(void *data, const char *) noexcept
    {
        reader(data).endElement();
        XML_DefaultCurrent(reader(data).m_parser.get());
    }
    static void text(void *data, const char *text, int size) noexcept { reader(data).characters({text, size}); }
    static void other(void *data, const char *text, int size) noexcept { reader(data).keepMarkup({text, size}); }
    static void documentType(void *data, const char *, const char *, const char *, int) noexcept
    {
        reader(data).violate(u"For security reasons DTD is prohibited in this XML document."_s);
    }
};

void EwsReader::ParserFree::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

EwsReader::EwsReader(const QString &folder)
    : m_folder(folder)
    , m_parser(XML_ParserCreateNS("UTF-8", separator))
{
    XML_Parser parser = m_parser.get();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &Handlers::start, &Handlers::end);
    XML_SetCharacterDataHandler(parser, &Handlers::text);
    XML_SetDefaultHandler(parser, &Handlers::other);
    XML_SetStartDoctypeDeclHandler(parser, &Handlers::documentType);
}

EwsReader::~EwsReader() = default;

void EwsReader::feed(QByteArrayView data)
{
    while (!data.isEmpty() && !m_error) {
        const QByteArrayView piece = data.first(std::min(data.size(), pieceSize));
        data = data.sliced(piece.size());
        m_fed += piece.size();
        if (XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), XML_FALSE) != XML_STATUS_OK)
            violate(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        else if (m_fed - XML_GetCurrentByteIndex(m_parser.get()) > headLimit)
            violate(u"A token is too long"_s);
    }
}

Expected<EwsCall, EwsError> EwsReader::finish()
{
    if (!m_error && XML_Parse(m_parser.get(), "", 0, XML_TRUE) != XML_STATUS_OK)
        violate(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    if (!m_error && m_call.operation.isEmpty())
        violate(u"The Body element of the SOAP message is empty"_s);
    if (m_error)
        return Unexpected(*m_error);
    return m_call;
}

void EwsReader::startElement(const QByteArray &name, Attributes attributes)
{
    if (m_levels.empty() ? name != "s:Envelope" : !m_levels.back().children.take(name))
        violate(u"The element ‘%1’ has the invalid child element ‘%2’"_s.arg(QString::fromUtf8(nameAt(0)),
                                                                             QString::fromUtf8(name)));
    else if (m_levels.size() >= depthLimit)
        violate(u"Elements are nested too deeply"_s);
    if (m_error)
        return;
    const QByteArray parent = nameAt(0);
    m_levels.push_back({name, EwsSequence(name)});
    m_text.truncate(0);
    if (parent == "s:Body")
        takeOperation(name, attributes);
    else if (name == "t:RequestServerVersion" && !isServerVersion(attribute(attributes, "Version")))
        fail(u"ErrorInvalidServerVersion"_s, u"The specified server version is invalid."_s);
    else
        takeIds(name, parent, attributes);
}

void EwsReader::takeOperation(const QByteArray &name, Attributes attributes)
{
    if (!m_call.operation.isEmpty() || !name.startsWith("m:"))
        return violate(u"The Body element has the invalid child element ‘%1’"_s.arg(QString::fromUtf8(name)));
    m_call.operation = QString::fromUtf8(name.sliced(2));
    m_call.messageDisposition = attribute(attributes, "MessageDisposition");
    m_call.savesItem = attribute(attributes, "SaveItemToFolder") == "true"_L1;
}

void EwsReader::takeIds(const QByteArray &name, const QByteArray &parent, Attributes attributes)
{
    const EwsItemKey id{attribute(attributes, "Id"), attribute(attributes, "ChangeKey")};
    if (name == "t:DistinguishedFolderId" || name == "t:FolderId") {
        if (parent == "m:SavedItemFolderId")
            m_call.savedFolder = id.id;
        else
            m_call.folders.append(id.id);
    } else if (name == "t:ItemId" && parent == "m:ItemIds") {
        m_call.items.append(id);
    } else if (name == "m:ParentItemId") {
        m_call.parentItem = id;
    } else if (name == "t:FieldURI" && parent == "t:IsEqualTo") {
        m_soughtField = attribute(attributes, "FieldURI");
    } else if (name == "t:Constant" && m_soughtField == "message:InternetMessageId"_L1) {
        m_call.soughtMessageId = attribute(attributes, "Value");
    } else if (name == "t:FileAttachment") {
        m_attachmentName.clear();
        m_attachmentType.clear();
        if (m_call.attachments.size() >= attachmentLimit)
            fail(u"ErrorInvalidRequest"_s, u"The request has too many attachments."_s);
    } else if (name == "t:Content" && parent == "t:FileAttachment") {
        m_decoder = TransferDecoder(TransferEncoding::Base64);
        const QString sent = m_attachmentName.isEmpty() ? u"attachment"_s : m_attachmentName;
        if (!m_attachment.open(m_folder, sent, m_attachmentType))
            fail(u"ErrorInternalServerError"_s, m_attachment.errorString());
    }
}

void EwsReader::endElement()
{
    if (m_error || m_levels.empty())
        return;
    const QByteArray name = nameAt(0);
    const QByteArray parent = nameAt(1);
    if (m_attachment.isOpen())
        endContent();
    else
        takeText(name, parent);
    m_levels.pop_back();
    m_text.truncate(0);
}

void EwsReader::takeText(const QByteArray &name, const QByteArray &parent)
{
    const QString text = QString::fromUtf8(m_text).trimmed();
    if (parent == "t:ConnectingSID") {
        m_call.impersonatedMailbox = text;
    } else if (parent == "t:Message" && name == "t:Subject") {
        m_call.subject = text;
    } else if (parent == "t:Message" && name == "t:InternetMessageId") {
        m_call.internetMessageId = text;
    } else if (name == "t:EmailAddress" && nameAt(2).endsWith("Recipients")) {
        m_call.recipients.append(text);
    } else if (parent == "t:FileAttachment" && name == "t:Name") {
        m_attachmentName = text;
    } else if (parent == "t:FileAttachment" && name == "t:ContentType") {
        m_attachmentType = text;
    }
}

void EwsReader::characters(QByteArrayView text)
{
    if (m_error)
        return;
    if (m_attachment.isOpen())
        return takeContent(text);
    m_text.append(text);
    XML_DefaultCurrent(m_parser.get());
}

void EwsReader::takeContent(QByteArrayView text)
{
    m_decoder.feed(text, m_decoded);
    if (m_decoded.size() < writeSize)
        return;
    if (!m_attachment.write(m_decoded))
        fail(u"ErrorInternalServerError"_s, m_attachment.errorString());
    m_decoded.truncate(0);
}

void EwsReader::endContent()
{
    m_decoder.finish(m_decoded);
    if (m_decoder.isDamaged())
        return violate(u"The ‘Content’ element is invalid according to its datatype ‘base64Binary’"_s);
    if (!m_attachment.write(m_decoded) || !m_attachment.close())
        return fail(u"ErrorInternalServerError"_s, m_attachment.errorString());
    m_decoded.truncate(0);
    m_call.attachments.append(m_attachment.file());
}

void EwsReader::keepMarkup(QByteArrayView text)
{
    if (m_error)
        return;
    m_head.append(text);
    if (m_head.size() > headLimit)
        fail(u"ErrorInvalidRequest"_s, u"The request is too long without its attachments."_s);
}

void EwsReader::fail(const QString &code, const QString &message)
{
    if (m_error)
        return;
    m_error = EwsError{code, message};
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void EwsReader::violate(const QString &violation)
{
    if (m_error)
        return;
    fail(u"ErrorSchemaValidation"_s, u"The request failed schema validation: "_s + violation);
    m_error->details = {{u"Violation"_s, violation}};
    m_error->line = static_cast<int>(XML_GetCurrentLineNumber(m_parser.get()));
    m_error->column = static_cast<int>(XML_GetCurrentColumnNumber(m_parser.get())) + 1;
}

QByteArray EwsReader::nameAt(std::size_t up) const
{
    return up < m_levels.size() ? m_levels.at(m_levels.size() - 1 - up).name : QByteArray();
}

} // namespace console
