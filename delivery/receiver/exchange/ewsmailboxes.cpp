// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/ewsmailboxes.h"

#include "delivery/receiver/exchange/ewsanswer.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messageLimit = 1000;

EwsReply reply(const QString &operation, const QByteArray &responseMessage)
{
    return {ewsAnswer(operation, {responseMessage}), {}};
}

EwsReply failed(const QString &operation, const EwsError &error)
{
    return reply(operation, ewsFailure(operation, error));
}

EwsError notFound()
{
    return {u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s};
}

QByteArray timeZones()
{
    return "<m:TimeZoneDefinitions><t:TimeZoneDefinition Id=\"UTC\" Name=\"(UTC) Coordinated Universal Time\"/>"
           "</m:TimeZoneDefinitions>";
}

QByteArray folderResponse(const QString &folder)
{
    static const QStringList known{u"inbox"_s,  u"sentitems"_s,    u"drafts"_s,
                                   u"outbox"_s, u"deleteditems"_s, u"msgfolderroot"_s};
    if (!known.contains(folder))
        return ewsFailure(u"GetFolder"_s,
                          {u"ErrorFolderNotFound"_s, u"The specified folder could not be found in the store."_s});
    return ewsSuccess(u"GetFolder"_s,
                      "<m:Folders><t:Folder><t:FolderId Id=\"" + folder.toUtf8()
                          + "\" ChangeKey=\"1\"/><t:EffectiveRights><t:CreateAssociated>true</t:CreateAssociated>"
                            "<t:CreateContents>true</t:CreateContents><t:CreateHierarchy>true</t:CreateHierarchy>"
                            "<t:Delete>true</t:Delete><t:Modify>true</t:Modify><t:Read>true</t:Read>"
                            "</t:EffectiveRights></t:Folder></m:Folders>");
}

EwsReply getFolder(const EwsCall &call)
{
    QList<QByteArray> responses;
    for (const QString &folder : call.folders)
        responses.append(folderResponse(folder));
    return {ewsAnswer(call.operation, responses), {}};
}

} // namespace

EwsReply EwsMailboxes::answer(EwsMailboxCall request)
{
    const QMutexLocker locker(&m_mutex);
    const QString operation = request.call.operation;
    if (operation == "GetServerTimeZones"_L1)
        return reply(operation, ewsSuccess(operation, timeZones()));
    if (operation == "GetFolder"_L1)
        return getFolder(request.call);
    if (operation == "CreateItem"_L1)
        return createItem(std::move(request));
    if (operation == "CreateAttachment"_L1)
        return createAttachment(std::move(request));
    if (operation == "SendItem"_L1)
        return sendItem(std::move(request));
    if (operation == "FindItem"_L1)
        return findItem(request);
    if (operation == "DeleteItem"_L1)
        return deleteItem(request);
    return {ewsFault({u"ErrorInvalidRequest"_s,
                      u"The practice receiver does not know the operation ‘%1’."_s.arg(operation)}),
            {}};
}

EwsReply EwsMailboxes::createItem(EwsMailboxCall request)
{
    const QString disposition = request.call.messageDisposition;
    const QString operation = request.call.operation;
    if (disposition == "SaveOnly"_L1) {
        const EwsItemKey id{newId(), u"1"_s};
        const QString mailbox = request.mailbox;
        const QString messageId = request.call.internetMessageId;
        add({id, mailbox, messageId, {}, std::make_shared<EwsMailboxCall>(std::move(request))});
        return reply(operation,
                     ewsSuccess(operation, "<m:Items><t:Message>" + ewsItemKey(id) + "</t:Message></m:Items>"));
    }
    if (disposition != "SendAndSaveCopy"_L1 && disposition != "SendOnly"_L1)
        return failed(operation, {u"ErrorMessageDispositionRequired"_s, u"Message disposition must be set."_s});
    const bool saves = disposition == "SendAndSaveCopy"_L1;
    const QString folder = request.call.savedFolder.isEmpty() ? u"sentitems"_s : request.call.savedFolder;
    const auto arrival = keep(request, saves ? folder : QString());
    if (!arrival)
        return failed(operation, arrival.error());
    return {ewsAnswer(operation, {ewsSuccess(operation, "<m:Items/>")}), *arrival};
}

EwsReply EwsMailboxes::createAttachment(EwsMailboxCall request)
{
    const QString operation = request.call.operation;
    const auto found = draft(request, request.call.parentItem);
    if (!found)
        return failed(operation, found.error());
    Message &message = **found;
    const auto adopted = message.draft->folder->adopt(request.files);
    if (!adopted)
        return failed(operation, {u"ErrorInternalServerError"_s, message.draft->folder->errorString()});
    message.draft->files.append(*adopted);
    message.id.changeKey = QString::number(message.id.changeKey.toInt() + 1);
    QByteArray attachments;
    for (qsizetype index = 0; index < request.call.attachments.size(); ++index) {
        attachments += "<t:FileAttachment><t:AttachmentId Id=\"" + newId().toUtf8() + "\" RootItemId=\""
            + ewsEscaped(message.id.id) + "\" RootItemChangeKey=\"" + ewsEscaped(message.id.changeKey)
            + "\"/></t:FileAttachment>";
    }
    return reply(operation, ewsSuccess(operation, "<m:Attachments>" + attachments + "</m:Attachments>"));
}

EwsReply EwsMailboxes::sendItem(EwsMailboxCall request)
{
    const QString operation = request.call.operation;
    const EwsItemKey id = request.call.items.value(0);
    if (!id.id.isEmpty() && id.changeKey.isEmpty())
        return failed(operation, {u"ErrorChangeKeyRequired"_s, u"Change key is required for this operation."_s});
    const auto found = draft(request, id);
    if (!found)
        return failed(operation, found.error());
    EwsMailboxCall &mail = *(*found)->draft;
    const auto adopted = mail.folder->adopt(request.files);
    if (!adopted)
        return failed(operation, {u"ErrorInternalServerError"_s, mail.folder->errorString()});
    mail.files.append(*adopted);
    mail.call.operation = operation;
    mail.account = request.account;
    mail.sender = request.sender;
    const QString folder = request.call.savedFolder.isEmpty() ? u"sentitems"_s : request.call.savedFolder;
    const auto arrival = keep(mail, request.call.savesItem ? folder : QString());
    if (!arrival)
        return failed(operation, arrival.error());
    m_messages.removeIf([&](const Message &message) { return message.id.id == id.id; });
    return {ewsAnswer(operation, {ewsSuccess(operation)}), *arrival};
}

EwsReply EwsMailboxes::deleteItem(const EwsMailboxCall &request)
{
    QList<QByteArray> responses;
    for (const EwsItemKey &id : request.call.items) {
        const auto removed = m_messages.removeIf(
            [&](const Message &message) { return message.id.id == id.id && message.mailbox == request.mailbox; });
        responses.append(removed > 0 ? ewsSuccess(request.call.operation)
                                     : ewsFailure(request.call.operation, notFound()));
    }
    return {ewsAnswer(request.call.operation, responses), {}};
}

EwsReply EwsMailboxes::findItem(const EwsMailboxCall &request) const
{
    const EwsCall &call = request.call;
    QByteArray items;
    int count = 0;
    for (const Message &message : m_messages) {
        const QString folder = message.folder.value_or(u"drafts"_s);
        if (message.mailbox != request.mailbox || !call.folders.contains(folder)
            || (!call.soughtMessageId.isEmpty() && message.internetMessageId != call.soughtMessageId))
            continue;
        items += "<t:Message>" + ewsItemKey(message.id) + "</t:Message>";
        ++count;
    }
    return reply(call.operation,
                 ewsSuccess(call.operation,
                            "<m:RootFolder TotalItemsInView=\"" + QByteArray::number(count)
                                + "\" IncludesLastItemInRange=\"true\"><t:Items>" + items
                                + "</t:Items></m:RootFolder>"));
}

Expected<Arrival, EwsError> EwsMailboxes::keep(EwsMailboxCall &mail, const QString &savedFolder)
{
    const EwsCall &call = mail.call;
    if (call.recipients.isEmpty())
        return Unexpected(EwsError{u"ErrorInvalidRecipients"_s, u"At least one recipient isn't valid."_s});
    Arrival arrival;
    arrival.endpoint = Arrival::Endpoint::Exchange;
    arrival.sender = mail.sender;
    arrival.status = 200;
    arrival.fields = {{u"operation"_s, call.operation}, {u"mailbox"_s, mail.mailbox},
                      {u"account"_s, mail.account},     {u"savedTo"_s, savedFolder},
                      {u"subject"_s, call.subject},     {u"messageId"_s, call.internetMessageId}};
    for (const QString &recipient : call.recipients)
        arrival.fields.append({u"recipient"_s, recipient});
    arrival.files = mail.files;
    const auto kept = mail.folder->keep(arrival);
    if (!kept)
        return Unexpected(EwsError{u"ErrorInternalServerError"_s, mail.folder->errorString()});
    if (!savedFolder.isEmpty())
        add({{newId(), u"1"_s}, mail.mailbox, call.internetMessageId, savedFolder, {}});
    return *kept;
}

Expected<EwsMailboxes::Found, EwsError> EwsMailboxes::draft(const EwsMailboxCall &request, const EwsItemKey &id)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message &message) {
        return message.draft && message.id.id == id.id && message.mailbox == request.mailbox;
    });
    if (found == m_messages.end())
        return Unexpected(notFound());
    if (!id.changeKey.isEmpty() && id.changeKey != found->id.changeKey)
        return Unexpected(EwsError{u"ErrorIrresolvableConflict"_s,
                                   u"The send or update operation could not be performed because the change key passed "
                                   "in the request does not match the current change key for the item."_s});
    return found;
}

void EwsMailboxes::add(Message message)
{
    m_messages.append(std::move(message));
    if (m_messages.size() > messageLimit)
        m_messages.removeFirst();
}

QString EwsMailboxes::newId()
{
    return u"practice-%1"_s.arg(++m_lastId);
}

} // namespace console
