// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/mail/mailmessage.h"
#include "delivery/transport/streamedbody.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace console {

enum class EwsOperation { GetServerTimeZones, GetFolder, CreateItem, CreateAttachment, SendItem, FindItem, DeleteItem };

QString ewsOperationName(EwsOperation operation); // "CreateItem"

// What a request asks the server to behave like. Newer servers know the newest of these too.
enum class EwsVersion { Exchange2013Sp1, Exchange2010Sp2, Exchange2007Sp1 };

QString ewsVersionName(EwsVersion version); // "Exchange2013_SP1"
std::optional<EwsVersion> olderThan(EwsVersion version);

enum class EwsFolder { Drafts, SentItems };

QString ewsFolderName(EwsFolder folder); // "drafts", "sentitems"

struct EwsItemId
{
    QString id;
    QString changeKey; // of its present state: a server refuses an older one

    bool operator==(const EwsItemId &) const = default;
};

// What all requests of one delivery have in common.
struct EwsCaller
{
    EwsVersion version = EwsVersion::Exchange2013Sp1;
    QString impersonatedMailbox; // primary SMTP address; empty: the account's own mailbox
};

// A SOAP request, its documents by name alone, so that it can be shown without reading them. Values are escaped, and
// what XML 1.0 does not allow is replaced. The order of the elements is that of the schema (types.xsd, messages.xsd).
class EwsRequest
{
public:
    EwsOperation operation() const { return m_operation; }

    // The body as it goes out; a document that cannot be opened gives its failure, of Stage::Deliver.
    Expected<StreamedBody, Failure> open() const;

    qint64 size() const; // bytes of the body
    QString text() const; // documents abbreviated: "[1336 bytes of base64: scan.pdf]"
    // What stands in the body one after another: text as it is, and documents as one line of base64.
    const std::vector<std::variant<QByteArray, PlannedDocument>> &pieces() const { return m_pieces; }

private:
    friend class EwsRequestWriter;

    EwsOperation m_operation = EwsOperation::GetServerTimeZones;
    std::vector<std::variant<QByteArray, PlannedDocument>> m_pieces;
};

// Asks for next to nothing: it proves that the account is let in. Exchange 2010 and newer.
EwsRequest getServerTimeZones(const EwsCaller &caller);

EwsRequest getMailboxFolders(const EwsCaller &caller); // inbox and sentitems, in this order, with the rights in them
EwsRequest createAndSend(const EwsCaller &caller, const MailMessage &message); // keeps a copy in sentitems
EwsRequest createDraft(const EwsCaller &caller, const MailMessage &message); // without the attachments
EwsRequest createAttachment(const EwsCaller &caller, const EwsItemId &draft, const PlannedDocument &document);
EwsRequest sendDraft(const EwsCaller &caller, const EwsItemId &draft); // keeps a copy in sentitems
EwsRequest deleteDraft(const EwsCaller &caller, const EwsItemId &draft); // for good
EwsRequest findMessage(const EwsCaller &caller, EwsFolder folder, const QString &messageId);

// SOAPAction, the mailbox by which a server finds the machine that holds it, and what support asks for.
QList<QByteArray> ewsHeaders(EwsOperation operation, const QString &anchorMailbox, const QByteArray &requestId);

QByteArray ewsContentType();

} // namespace console
