// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsanswer.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumDepth = 64; // EWS needs about ten
constexpr qsizetype maximumAttributes = 512; // QXmlStreamReader compares each of an element with each

QStringView localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1);
}

// No tag can have more attributes than there are equals signs before the next tag.
bool hasTooManyAttributes(QStringView document)
{
    qsizetype count = 0;
    for (const QChar character : document) {
        if (character == u'<')
            count = 0;
        else if (character == u'=' && ++count > maximumAttributes)
            return true;
    }
    return false;
}

class AnswerReader
{
public:
    explicit AnswerReader(const QString &document)
        : m_reader(document)
    {
        // Prefixes mean nothing here, and looking them up costs time that a hostile document may choose.
        m_reader.setNamespaceProcessing(false);
    }

    Expected<EwsAnswer, EwsUnreadable> read();

private:
    void startElement();
    void startPart();
    void endElement();
    void endLeaf();
    void endFaultLeaf();
    bool isIn(QStringView name) const { return m_path.contains(name); }
    QStringView parent() const { return m_path.size() < 2 ? QStringView() : QStringView(m_path.at(m_path.size() - 2)); }
    QString attribute(QStringView name) const;
    void readServerVersion();
    void startMessage(EwsMessage::Class responseClass);

    QXmlStreamReader m_reader;
    QStringList m_path; // local names of the open elements
    QString m_text; // since the last tag
    QString m_valueName; // of the open Value of a MessageXml
    bool m_isLeaf = false; // the open element has had no other in it
    qsizetype m_messageDepth = 0; // of the path at the open message; 0: none
    EwsMessage m_message;
    EwsAnswer m_answer;
};

Expected<EwsAnswer, EwsUnreadable> AnswerReader::read()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return Unexpected(EwsUnreadable::DocumentType);
        case QXmlStreamReader::StartElement:
            if (m_path.size() == maximumDepth)
                return Unexpected(EwsUnreadable::TooComplex);
            startElement();
            if (m_path.first() != "Envelope"_L1)
                return Unexpected(EwsUnreadable::NotSoap);
            break;
        case QXmlStreamReader::Characters:
            m_text += m_reader.text();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        default:
            break;
        }
    }
    if (m_reader.hasError())
        return Unexpected(EwsUnreadable::NotXml);
    if (m_answer.messages.isEmpty())
        return Unexpected(EwsUnreadable::NotSoap);
    return m_answer;
}

void AnswerReader::startElement()
{
    m_path.append(localName(m_reader.qualifiedName()).toString());
    m_text.clear();
    m_isLeaf = true;
    const QString &name = m_path.last();
    if (name == "ServerVersionInfo"_L1)
        readServerVersion();
    else if (m_messageDepth > 0)
        startPart();
    else if (name == "Fault"_L1)
        startMessage(EwsMessage::Class::Fault);
    else if (const QString responseClass = attribute(u"ResponseClass"); !responseClass.isEmpty())
        startMessage(responseClass == "Success"_L1 ? EwsMessage::Class::Success : EwsMessage::Class::NoSuccess);
}

void AnswerReader::startMessage(EwsMessage::Class responseClass)
{
    m_message = {};
    m_message.responseClass = responseClass;
    m_messageDepth = m_path.size();
}

// Within a message: what is told by attributes.
void AnswerReader::startPart()
{
    const QString &name = m_path.last();
    if (name == "Value"_L1) {
        m_valueName = attribute(u"Name");
    } else if (name == "ItemId"_L1) {
        if (++m_message.found == 1)
            m_message.item = {attribute(u"Id"), attribute(u"ChangeKey")};
    } else if (name == "AttachmentId"_L1) {
        m_message.root = {attribute(u"RootItemId"), attribute(u"RootItemChangeKey")};
    } else if (name == "EffectiveRights"_L1) {
        m_message.hasRights = true;
    }
}

void AnswerReader::endElement()
{
    m_text = m_text.trimmed();
    if (m_messageDepth > 0 && m_isLeaf)
        endLeaf();
    if (m_path.size() == m_messageDepth) {
        m_answer.messages.append(m_message);
        m_messageDepth = 0;
    }
    m_path.removeLast();
    m_text.clear();
    m_isLeaf = false;
}

// Within a message: what is told by text.
void AnswerReader::endLeaf()
{
    const QString &name = m_path.last();
    if (isIn(u"MessageXml")) {
        const bool isValue = name == "Value"_L1;
        m_message.values.insert(isValue ? m_valueName : name, m_text);
    } else if (parent() == "EffectiveRights"_L1) {
        if (m_text == "true"_L1 || m_text == "1"_L1)
            m_message.rights.append(name);
    } else if (name == "ResponseCode"_L1) {
        m_message.code = m_text;
    } else if (name == "MessageText"_L1) {
        m_message.text = m_text;
    } else if (m_message.responseClass == EwsMessage::Class::Fault) {
        endFaultLeaf();
    }
}

void AnswerReader::endFaultLeaf()
{
    const QString &name = m_path.last();
    if (name == "faultcode"_L1) {
        // "a:ErrorSchemaValidation"; "Client" and "Server" say nothing, the code is in the detail then.
        const QStringView code = localName(m_text);
        if (m_message.code.isEmpty() && code.startsWith("Error"_L1))
            m_message.code = code.toString();
    } else if (name == "faultstring"_L1 || (name == "Message"_L1 && m_message.text.isEmpty())) {
        m_message.text = m_text;
    }
}

QString AnswerReader::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(), [=](const auto &attribute) {
        return localName(attribute.qualifiedName()) == name;
    });
    return found == attributes.end() ? QString() : found->value().toString();
}

void AnswerReader::readServerVersion()
{
    m_answer.serverVersion = {attribute(u"MajorVersion").toInt(), attribute(u"MinorVersion").toInt(),
                              attribute(u"MajorBuildNumber").toInt(), attribute(u"MinorBuildNumber").toInt()};
}

} // namespace

bool EwsMessage::isSuccess() const
{
    return responseClass == Class::Success && code == "NoError"_L1;
}

QString EwsServerVersion::text() const
{
    return u"%1.%2.%3.%4"_s.arg(major).arg(minor).arg(majorBuild).arg(minorBuild);
}

Expected<EwsAnswer, EwsUnreadable> parseEwsAnswer(const QByteArray &body)
{
    if (body.size() > ewsAnswerLimit)
        return Unexpected(EwsUnreadable::TooLarge);
    const QString document = QString::fromUtf8(body);
    // Before the reader, which would read the definitions; in a valid answer the words stand nowhere.
    if (document.contains("<!DOCTYPE"_L1, Qt::CaseInsensitive))
        return Unexpected(EwsUnreadable::DocumentType);
    if (hasTooManyAttributes(document))
        return Unexpected(EwsUnreadable::TooComplex);
    return AnswerReader(document).read();
}

} // namespace console
