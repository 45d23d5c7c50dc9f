// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

#include <optional>

namespace console {

class IdentityProvider;

// A request to the identity provider, whose form is kept in memory until it is whole.
class IdentityRequest : public EndpointRequest
{
public:
    static constexpr qsizetype queryLimit = 16 * 1024; // bytes, decoded
    static constexpr qsizetype formLimit = 64 * 1024;

    IdentityRequest(const RequestHead &head, IdentityProvider &provider);

    bool isDecided() const override { return m_answer.has_value(); }
    void feed(QByteArrayView data) override;
    std::optional<Arrival> finish() override; // never any
    const EndpointAnswer &answer() const override { return *m_answer; }

private:
    const RequestHead m_head;
    IdentityProvider &m_provider;
    QByteArray m_form;
    std::optional<EndpointAnswer> m_answer;
};

} // namespace console
