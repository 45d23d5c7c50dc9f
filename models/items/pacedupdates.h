// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace console {

// Hands on what has changed: at once while there is little, and a few at a time, each once, while there is much, so
// that a load run does not keep a window from its next turn.
class PacedUpdates : public QObject
{
    Q_OBJECT
public:
    explicit PacedUpdates(QObject *parent = nullptr);

    void add(const QUuid &id);

Q_SIGNALS:
    void due(const QUuid &id);

private:
    void handOn(const QUuid &id);
    void handOnSome();

    QTimer m_pace;
    QList<QUuid> m_waiting;
    int m_handedOn = 0; // since the last tick
};

} // namespace console
