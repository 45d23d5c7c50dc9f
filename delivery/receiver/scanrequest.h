// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/formfailure.h"
#include "delivery/receiver/scanupload.h"

#include <memory>
#include <optional>

namespace console {

class ReceivedFolder;
class Rehearsing;

// A request to the endpoint that an Extension connector posts to, as the specification's "API documentation that the
// extension should implement" has it: POST /api/scan answers 200, or 400 with the reason as JSON.
class ScanRequest : public EndpointRequest
{
public:
    ScanRequest(const RequestHead &head, ReceivedFolder &folder, const Rehearsing &rehearsing);

    bool isDecided() const override { return m_answer.has_value(); }
    void feed(QByteArrayView data) override;
    std::optional<Arrival> finish() override; // the scan job, where it was taken
    const EndpointAnswer &answer() const override { return *m_answer; }

private:
    void refuse(const FormFailure &failure);

    std::optional<EndpointAnswer> m_answer;
    std::unique_ptr<ScanUpload> m_upload;
};

} // namespace console
