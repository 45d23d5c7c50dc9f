// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/exchange/ewscall.h"
#include "delivery/receiver/incomingfolder.h"
#include "models/support/expected.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace console {

// A call with what the HTTP request tells of it.
struct EwsMailboxCall
{
    EwsCall call;
    QString mailbox; // whose it is
    QString account; // "Basic practice@practice.example"
    QString sender; // "127.0.0.1:53211"
    std::unique_ptr<IncomingFolder> folder; // with the files
    QList<ReceivedFile> files; // the attachments, and the request without their contents
};

struct EwsReply
{
    EndpointAnswer answer;
    std::optional<Arrival> arrival; // of a mail that was sent
};

// The mailboxes behind the practice Exchange: any address has one. They hold drafts, and what was sent in this run.
// Thread-safe.
class EwsMailboxes
{
public:
    EwsReply answer(EwsMailboxCall request);

private:
    struct Message
    {
        EwsItemKey id;
        QString mailbox;
        QString internetMessageId;
        std::optional<QString> folder; // where it was put once it was sent; none for a draft
        std::shared_ptr<EwsMailboxCall> draft;
    };
    using Found = QList<Message>::iterator;

    EwsReply createItem(EwsMailboxCall request);
    EwsReply createAttachment(EwsMailboxCall request);
    EwsReply sendItem(EwsMailboxCall request);
    EwsReply deleteItem(const EwsMailboxCall &request);
    EwsReply findItem(const EwsMailboxCall &request) const;

    // The arrival of a mail, which is put in a folder of its mailbox.
    Expected<Arrival, EwsError> keep(EwsMailboxCall &mail, const QString &savedFolder);
    Expected<Found, EwsError> draft(const EwsMailboxCall &request, const EwsItemKey &id);
    void add(Message message);
    QString newId();

    mutable QMutex m_mutex;
    QList<Message> m_messages; // oldest first
    qint64 m_lastId = 0;
};

} // namespace console
