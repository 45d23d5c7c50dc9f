// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"

#include <QPointer>

namespace console {

class LocalDeliveryEngine;

// What createJob() gives: a handle to a delivery that the engine runs.
class LocalDeliveryJob : public DeliveryJob
{
    Q_OBJECT
public:
    LocalDeliveryJob(LocalDeliveryEngine *engine, DeliveryRequest request);
    ~LocalDeliveryJob() override;

    const DeliveryRequest &request() const override { return m_request; }
    void start() override;
    void cancel() override;

private:
    friend class LocalDeliveryEngine;
    void complete(const DeliveryResult &result);

    enum class State { Created, Started, Finished };

    const QPointer<LocalDeliveryEngine> m_engine;
    const DeliveryRequest m_request;
    State m_state = State::Created;
    bool m_isCancelled = false;
};

} // namespace console
