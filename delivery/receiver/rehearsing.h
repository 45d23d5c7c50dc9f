// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QString>

namespace console {

// The code of what an endpoint rehearses, empty for nothing: set in the receiver's thread, asked for in the endpoint's.
class Rehearsing
{
public:
    QString code() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_code;
    }
    void set(const QString &code)
    {
        const QMutexLocker locker(&m_mutex);
        m_code = code;
    }

private:
    mutable QMutex m_mutex;
    QString m_code;
};

} // namespace console
