// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/localdeliveryjob.h"

#include "delivery/engine/localdeliveryengine.h"

namespace console {

LocalDeliveryJob::LocalDeliveryJob(LocalDeliveryEngine *engine, DeliveryRequest request)
    : m_engine(engine)
    , m_request(std::move(request))
{
}

LocalDeliveryJob::~LocalDeliveryJob()
{
    if (m_engine && m_state == State::Started)
        m_engine->stop(this);
}

void LocalDeliveryJob::start()
{
    if (m_state != State::Created)
        return;
    m_state = State::Started;
    if (m_engine && !m_isCancelled) {
        m_engine->start(this);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { complete({}); }, Qt::QueuedConnection);
}

void LocalDeliveryJob::cancel()
{
    if (m_isCancelled || m_state == State::Finished)
        return;
    m_isCancelled = true;
    if (m_engine && m_state == State::Started)
        m_engine->stop(this);
}

void LocalDeliveryJob::complete(const DeliveryResult &result)
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    Q_EMIT finished(result);
}

} // namespace console
