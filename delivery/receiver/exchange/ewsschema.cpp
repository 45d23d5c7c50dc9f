// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/ewsschema.h"

#include "delivery/receiver/exchange/ewsnamespaces.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace console {

namespace {

constexpr const char *envelope[] = {"s:Header", "s:Body", nullptr};
constexpr const char *createItem[] = {"m:SavedItemFolderId", "m:Items", nullptr};
constexpr const char *createAttachment[] = {"m:ParentItemId", "m:Attachments", nullptr};
constexpr const char *sendItem[] = {"m:ItemIds", "m:SavedItemFolderId", nullptr};
constexpr const char *getFolder[] = {"m:FolderShape", "m:FolderIds", nullptr};
constexpr const char *findItem[] = {"m:ItemShape",
                                    "m:IndexedPageItemView",
                                    "m:FractionalPageItemView",
                                    "m:CalendarView",
                                    "m:ContactsView",
                                    "m:GroupBy",
                                    "m:DistinguishedGroupBy",
                                    "m:Restriction",
                                    "m:SortOrder",
                                    "m:ParentFolderIds",
                                    "m:QueryString",
                                    nullptr};
constexpr const char *message[] = {"t:MimeContent",
                                   "t:ItemId",
                                   "t:ParentFolderId",
                                   "t:ItemClass",
                                   "t:Subject",
                                   "t:Sensitivity",
                                   "t:Body",
                                   "t:Attachments",
                                   "t:DateTimeReceived",
                                   "t:Size",
                                   "t:Categories",
                                   "t:Importance",
                                   "t:InReplyTo",
                                   "t:IsSubmitted",
                                   "t:IsDraft",
                                   "t:IsFromMe",
                                   "t:IsResend",
                                   "t:IsUnmodified",
                                   "t:InternetMessageHeaders",
                                   "t:DateTimeSent",
                                   "t:DateTimeCreated",
                                   "t:ResponseObjects",
                                   "t:ReminderDueBy",
                                   "t:ReminderIsSet",
                                   "t:ReminderMinutesBeforeStart",
                                   "t:DisplayCc",
                                   "t:DisplayTo",
                                   "t:HasAttachments",
                                   "t:ExtendedProperty",
                                   "t:Culture",
                                   "t:Sender",
                                   "t:ToRecipients",
                                   "t:CcRecipients",
                                   "t:BccRecipients",
                                   "t:IsReadReceiptRequested",
                                   "t:IsDeliveryReceiptRequested",
                                   "t:ConversationIndex",
                                   "t:ConversationTopic",
                                   "t:From",
                                   "t:InternetMessageId",
                                   "t:IsRead",
                                   "t:IsResponseRequested",
                                   "t:References",
                                   "t:ReplyTo",
                                   nullptr};
constexpr const char *attachments[] = {"t:FileAttachment", nullptr};
constexpr const char *fileAttachment[] = {"t:AttachmentId",
                                          "t:Name",
                                          "t:ContentType",
                                          "t:ContentId",
                                          "t:ContentLocation",
                                          "t:Size",
                                          "t:LastModifiedTime",
                                          "t:IsInline",
                                          "t:IsContactPhoto",
                                          "t:Content",
                                          nullptr};
constexpr const char *mailbox[] = {"t:Name", "t:EmailAddress", "t:RoutingType", "t:MailboxType", "t:ItemId", nullptr};
constexpr const char *recipients[] = {"t:Mailbox", nullptr};
constexpr const char *items[] = {"t:Message", nullptr};
constexpr const char *itemIds[] = {"t:ItemId", nullptr};
constexpr const char *nothing[] = {nullptr};

struct Row
{
    const char *element;
    const char *const *children;
};

constexpr Row rows[] = {
    {"s:Envelope", envelope},
    {"m:CreateItem", createItem},
    {"m:CreateAttachment", createAttachment},
    {"m:SendItem", sendItem},
    {"m:GetFolder", getFolder},
    {"m:FindItem", findItem},
    {"m:Items", items},
    {"m:ItemIds", itemIds},
    {"m:Attachments", attachments},
    {"t:Message", message},
    {"t:Attachments", attachments},
    {"t:FileAttachment", fileAttachment},
    {"t:Content", nothing},
    {"t:ToRecipients", recipients},
    {"t:CcRecipients", recipients},
    {"t:BccRecipients", recipients},
    {"t:Mailbox", mailbox},
};

// Those that may stand there more than once.
bool isRepeatable(QByteArrayView child)
{
    static constexpr std::array<QByteArrayView, 5> repeatable{"t:FileAttachment", "t:Mailbox", "t:Message", "t:ItemId",
                                                              "t:ExtendedProperty"};
    return std::find(repeatable.begin(), repeatable.end(), child) != repeatable.end();
}

} // namespace

QByteArray ewsName(QByteArrayView namespaceUri, QByteArrayView localName)
{
    const char prefix = namespaceUri == ews::soap ? 's'
        : namespaceUri == ews::messages           ? 'm'
        : namespaceUri == ews::types              ? 't'
                                                  : '?';
    return prefix + (':' + localName.toByteArray());
}

EwsSequence::EwsSequence(const QByteArray &element)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows),
                                   [&](const Row &candidate) { return element == candidate.element; });
    if (row != std::end(rows))
        m_children = row->children;
}

bool EwsSequence::take(QByteArrayView child)
{
    if (!m_children)
        return true;
    for (int position = std::max(m_position, 0); m_children[position]; ++position) {
        if (child != QByteArrayView(m_children[position]))
            continue;
        const bool isAgain = position == m_position;
        m_position = position;
        return !isAgain || isRepeatable(child);
    }
    return false;
}

} // namespace console
