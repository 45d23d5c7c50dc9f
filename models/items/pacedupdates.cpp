// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pacedupdates.h"

#include <chrono>

namespace console {

namespace {

constexpr int mostAtOnce = 16;
constexpr std::chrono::milliseconds pace(50);

} // namespace

PacedUpdates::PacedUpdates(QObject *parent)
    : QObject(parent)
{
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &PacedUpdates::handOnSome);
}

void PacedUpdates::add(const QUuid &id)
{
    if (m_handedOn < mostAtOnce)
        handOn(id);
    else if (!m_waiting.contains(id))
        m_waiting.append(id);
}

void PacedUpdates::handOn(const QUuid &id)
{
    ++m_handedOn;
    if (!m_pace.isActive())
        m_pace.start();
    Q_EMIT due(id);
}

void PacedUpdates::handOnSome()
{
    m_handedOn = 0;
    while (m_handedOn < mostAtOnce && !m_waiting.isEmpty())
        handOn(m_waiting.takeFirst());
    if (m_handedOn == 0)
        m_pace.stop();
}

} // namespace console
