// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsrequest.h"

#include "delivery/senders/exchange/ewsrequestwriter.h"
#include "delivery/transport/base64.h"
#include "models/support/overloaded.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

void folderList(EwsRequestWriter &writer, const QString &listName, const QStringList &distinguishedNames)
{
    writer.openMessages(listName);
    for (const QString &name : distinguishedNames)
        writer.emptyTypes(u"DistinguishedFolderId"_s, u"Id"_s, name);
    writer.close();
}

void attachment(EwsRequestWriter &writer, const PlannedDocument &document)
{
    writer.openTypes(u"FileAttachment"_s);
    writer.text(u"Name"_s, document.name);
    writer.text(u"ContentType"_s, document.mediaType);
    writer.document(document);
    writer.close();
}

void mailbox(EwsRequestWriter &writer, const QString &address)
{
    writer.openTypes(u"Mailbox"_s);
    writer.text(u"EmailAddress"_s, address);
    writer.close();
}

void message(EwsRequestWriter &writer, const MailMessage &message, const QList<PlannedDocument> &attachments)
{
    writer.openTypes(u"Message"_s);
    writer.text(u"ItemClass"_s, u"IPM.Note"_s);
    writer.text(u"Subject"_s, message.subject);
    writer.openTypes(u"Body"_s);
    writer.attribute(u"BodyType"_s, u"Text"_s);
    writer.characters(message.text);
    writer.close();
    if (!attachments.isEmpty()) {
        writer.openTypes(u"Attachments"_s);
        for (const PlannedDocument &document : attachments)
            attachment(writer, document);
        writer.close();
    }
    writer.openTypes(u"ToRecipients"_s);
    for (const QString &address : message.to)
        mailbox(writer, address);
    writer.close();
    if (!message.from.isEmpty()) {
        writer.openTypes(u"From"_s);
        mailbox(writer, message.from);
        writer.close();
    }
    writer.text(u"InternetMessageId"_s, u'<' + message.messageId + u'>');
    writer.text(u"IsRead"_s, u"true"_s);
    writer.close();
}

EwsRequest createItem(const EwsCaller &caller, const QString &disposition, EwsFolder folder, const MailMessage &mail,
                      const QList<PlannedDocument> &attachments)
{
    EwsRequestWriter writer(EwsOperation::CreateItem, caller);
    writer.attribute(u"MessageDisposition"_s, disposition);
    folderList(writer, u"SavedItemFolderId"_s, {ewsFolderName(folder)});
    writer.openMessages(u"Items"_s);
    message(writer, mail, attachments);
    return writer.finish();
}

void itemIds(EwsRequestWriter &writer, const EwsItemId &item)
{
    writer.openMessages(u"ItemIds"_s);
    writer.openTypes(u"ItemId"_s);
    writer.itemId(item);
    writer.close();
    writer.close();
}

} // namespace

QString ewsOperationName(EwsOperation operation)
{
    switch (operation) {
    case EwsOperation::GetServerTimeZones:
        return u"GetServerTimeZones"_s;
    case EwsOperation::GetFolder:
        return u"GetFolder"_s;
    case EwsOperation::CreateItem:
        return u"CreateItem"_s;
    case EwsOperation::CreateAttachment:
        return u"CreateAttachment"_s;
    case EwsOperation::SendItem:
        return u"SendItem"_s;
    case EwsOperation::FindItem:
        return u"FindItem"_s;
    case EwsOperation::DeleteItem:
        return u"DeleteItem"_s;
    }
    Q_UNREACHABLE();
}

QString ewsVersionName(EwsVersion version)
{
    switch (version) {
    case EwsVersion::Exchange2013Sp1:
        return u"Exchange2013_SP1"_s;
    case EwsVersion::Exchange2010Sp2:
        return u"Exchange2010_SP2"_s;
    case EwsVersion::Exchange2007Sp1:
        return u"Exchange2007_SP1"_s;
    }
    Q_UNREACHABLE();
}

QString ewsFolderName(EwsFolder folder)
{
    switch (folder) {
    case EwsFolder::Drafts:
        return u"drafts"_s;
    case EwsFolder::SentItems:
        return u"sentitems"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EwsVersion> olderThan(EwsVersion version)
{
    switch (version) {
    case EwsVersion::Exchange2013Sp1:
        return EwsVersion::Exchange2010Sp2;
    case EwsVersion::Exchange2010Sp2:
        return EwsVersion::Exchange2007Sp1;
    case EwsVersion::Exchange2007Sp1:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Expected<StreamedBody, Failure> EwsRequest::open() const
{
    StreamedBody body;
    for (const auto &piece : m_pieces) {
        if (const auto *text = std::get_if<QByteArray>(&piece)) {
            body.append(*text);
            continue;
        }
        auto file = SourceFile::open(std::get<PlannedDocument>(piece));
        if (!file)
            return Unexpected(file.error());
        body.appendBase64(std::move(*file), StreamedBody::Base64::OneLine);
    }
    return body;
}

qint64 EwsRequest::size() const
{
    qint64 total = 0;
    for (const auto &piece : m_pieces) {
        total += std::visit(Overloaded{
                                [](const QByteArray &text) { return qint64(text.size()); },
                                [](const PlannedDocument &document) { return base64Size(document.size); },
                            },
                            piece);
    }
    return total;
}

QString EwsRequest::text() const
{
    QString result;
    for (const auto &piece : m_pieces) {
        result +=
            std::visit(Overloaded{
                           [](const QByteArray &text) { return QString::fromUtf8(text); },
                           [](const PlannedDocument &document) {
                               return u"[%1 bytes of base64: %2]"_s.arg(base64Size(document.size)).arg(document.name);
                           },
                       },
                       piece);
    }
    return result;
}

EwsRequest getServerTimeZones(const EwsCaller &caller)
{
    EwsRequestWriter writer(EwsOperation::GetServerTimeZones, caller);
    writer.attribute(u"ReturnFullTimeZoneData"_s, u"false"_s);
    writer.openMessages(u"Ids"_s);
    writer.text(u"Id"_s, u"UTC"_s);
    return writer.finish();
}

EwsRequest getMailboxFolders(const EwsCaller &caller)
{
    EwsRequestWriter writer(EwsOperation::GetFolder, caller);
    writer.openMessages(u"FolderShape"_s);
    writer.text(u"BaseShape"_s, u"IdOnly"_s);
    writer.openTypes(u"AdditionalProperties"_s);
    writer.emptyTypes(u"FieldURI"_s, u"FieldURI"_s, u"folder:EffectiveRights"_s);
    writer.close();
    writer.close();
    folderList(writer, u"FolderIds"_s, {u"inbox"_s, ewsFolderName(EwsFolder::SentItems)});
    return writer.finish();
}

EwsRequest createAndSend(const EwsCaller &caller, const MailMessage &message)
{
    return createItem(caller, u"SendAndSaveCopy"_s, EwsFolder::SentItems, message, message.attachments);
}

EwsRequest createDraft(const EwsCaller &caller, const MailMessage &message)
{
    return createItem(caller, u"SaveOnly"_s, EwsFolder::Drafts, message, {});
}

EwsRequest createAttachment(const EwsCaller &caller, const EwsItemId &draft, const PlannedDocument &document)
{
    EwsRequestWriter writer(EwsOperation::CreateAttachment, caller);
    writer.openMessages(u"ParentItemId"_s);
    writer.itemId(draft);
    writer.close();
    writer.openMessages(u"Attachments"_s);
    attachment(writer, document);
    return writer.finish();
}

EwsRequest sendDraft(const EwsCaller &caller, const EwsItemId &draft)
{
    EwsRequestWriter writer(EwsOperation::SendItem, caller);
    writer.attribute(u"SaveItemToFolder"_s, u"true"_s);
    itemIds(writer, draft);
    folderList(writer, u"SavedItemFolderId"_s, {ewsFolderName(EwsFolder::SentItems)});
    return writer.finish();
}

EwsRequest deleteDraft(const EwsCaller &caller, const EwsItemId &draft)
{
    EwsRequestWriter writer(EwsOperation::DeleteItem, caller);
    writer.attribute(u"DeleteType"_s, u"HardDelete"_s);
    itemIds(writer, {draft.id, {}});
    return writer.finish();
}

EwsRequest findMessage(const EwsCaller &caller, EwsFolder folder, const QString &messageId)
{
    EwsRequestWriter writer(EwsOperation::FindItem, caller);
    writer.attribute(u"Traversal"_s, u"Shallow"_s);
    writer.openMessages(u"ItemShape"_s);
    writer.text(u"BaseShape"_s, u"IdOnly"_s);
    writer.close();
    writer.openMessages(u"IndexedPageItemView"_s);
    writer.attribute(u"MaxEntriesReturned"_s, u"1"_s);
    writer.attribute(u"Offset"_s, u"0"_s);
    writer.attribute(u"BasePoint"_s, u"Beginning"_s);
    writer.close();
    writer.openMessages(u"Restriction"_s);
    writer.openTypes(u"IsEqualTo"_s);
    writer.emptyTypes(u"FieldURI"_s, u"FieldURI"_s, u"message:InternetMessageId"_s);
    writer.openTypes(u"FieldURIOrConstant"_s);
    writer.emptyTypes(u"Constant"_s, u"Value"_s, u'<' + messageId + u'>');
    writer.close();
    writer.close();
    writer.close();
    folderList(writer, u"ParentFolderIds"_s, {ewsFolderName(folder)});
    return writer.finish();
}

QList<QByteArray> ewsHeaders(EwsOperation operation, const QString &anchorMailbox, const QByteArray &requestId)
{
    QList<QByteArray> headers{
        "SOAPAction: \"http://schemas.microsoft.com/exchange/services/2006/messages/"
            + ewsOperationName(operation).toLatin1() + '"',
        "client-request-id: " + requestId,
        "return-client-request-id: true",
    };
    if (!anchorMailbox.isEmpty())
        headers << "X-AnchorMailbox: " + anchorMailbox.simplified().toUtf8();
    return headers;
}

QByteArray ewsContentType()
{
    return QByteArrayLiteral("text/xml; charset=utf-8");
}

} // namespace console
