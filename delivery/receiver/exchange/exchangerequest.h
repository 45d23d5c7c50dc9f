// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/exchange/ewsmailboxes.h"
#include "delivery/receiver/exchange/ewsreader.h"

#include <memory>
#include <optional>

namespace console {

class PracticeTokens;
class ReceivedFolder;
class Rehearsing;

// A request to the Exchange endpoint: POST /EWS/Exchange.asmx with Basic and the practice account, or with a token of
// the practice identity provider that has EWS.AccessAsUser.All.
class ExchangeRequest : public EndpointRequest
{
public:
    ExchangeRequest(const RequestHead &head, ReceivedFolder &folder, EwsMailboxes &mailboxes,
                    const PracticeTokens &tokens, const Rehearsing &rehearsing);

    bool isDecided() const override { return m_answer.has_value(); }
    void feed(QByteArrayView data) override;
    std::optional<Arrival> finish() override; // the mail, where one was sent
    const EndpointAnswer &answer() const override { return *m_answer; }

private:
    void judge(const RequestHead &head, const PracticeTokens &tokens, const Rehearsing &rehearsing);
    std::optional<EwsError> keepHead(QList<ReceivedFile> &files) const;

    EwsMailboxes &m_mailboxes;
    const QString m_sender;
    QString m_account;
    std::optional<EndpointAnswer> m_answer;
    std::optional<EndpointAnswer> m_answerToMail; // rehearsed
    std::unique_ptr<IncomingFolder> m_folder;
    std::unique_ptr<EwsReader> m_reader;
};

} // namespace console
