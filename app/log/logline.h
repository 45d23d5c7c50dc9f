// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace console {

// What a line of the log tells.
struct LogRecord
{
    QDateTime time;
    QtMsgType type = QtInfoMsg;
    qint64 process = 0;
    qint64 thread = 0; // the main thread has the number of the process
    QString category;
    QString text;
};

// "2026-11-26T03:40:12.123Z warning 4711.4714 console.engine: text", redacted, on one line whatever the text has in
// it, and of a bounded length.
QString logLine(const LogRecord &record);

} // namespace console
