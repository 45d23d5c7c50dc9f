// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace console {

// The lines of standard input, as they come, while the event loop runs: of UTF-8, without what is around them. Empty
// ones are left out, and what never ends is cut into pieces of 64 KiB.
class LineInput : public QObject
{
    Q_OBJECT
public:
    explicit LineInput(QObject *parent = nullptr);

Q_SIGNALS:
    void entered(const QString &line);
    void ended(); // nothing more comes

private:
    void read();
    void say(const QByteArray &line);

    QSocketNotifier m_notifier;
    QByteArray m_pending; // the beginning of a line
};

} // namespace console
