// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/incomingfile.h"
#include "delivery/receiver/incomingfolder.h"
#include "delivery/receiver/mail/mimeparser.h"
#include "models/support/expected.h"

namespace console {

class ReceivedFolder;

// Why a message was not taken.
struct MailFailure
{
    enum class Code {
        HeaderTooLong,
        TooManyParts,
        TooLarge,
        NotStored, // the receiver's own fault: the disk is full, the folder is gone
    };
    Code code = Code::NotStored;
    QString technical; // English

    bool operator==(const MailFailure &) const = default;
};

// One message on its way to the disk: message.eml as it comes, and its attachments decoded beside it. What was written
// is removed with the object unless finish() kept it. Used by one thread.
class MailUpload : private MimeSink
{
public:
    static constexpr qint64 sizeLimit = 157'286'400; // bytes; what smtp.office365.com announces

    // The envelope's facts come before the header's fields.
    MailUpload(QList<Fact> envelope, const QString &sender, ReceivedFolder &folder);

    void feed(QByteArrayView data); // passed over after a failure

    // After the last piece: gives the message its place, with status 250.
    Expected<Arrival, MailFailure> finish();

private:
    void headerEnded(const QList<MailHeaderField> &fields) override;
    bool partBegan(const MimePart &part) override;
    bool partContent(QByteArrayView content) override;
    bool partEnded() override;

    void judge(MimeEnd end);
    bool notStored(const QString &technical); // false

    IncomingFolder m_incoming;
    MimeParser m_parser;
    Arrival m_arrival;
    IncomingFile m_message;
    IncomingFile m_attachment; // open while one is being read
    std::optional<MailFailure> m_failure;
};

} // namespace console
