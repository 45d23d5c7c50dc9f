// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/logline.h"

#include "delivery/engine/redactor.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumRead = 64 * 1024; // characters of a text that are looked at
constexpr qsizetype maximumText = 4 * 1024;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

QString shortened(const QString &text)
{
    return text.size() <= maximumText ? text : text.left(maximumText) + u'…';
}

} // namespace

QString logLine(const LogRecord &record)
{
    const QString text = shortened(onOneLine(redacted(record.text.left(maximumRead))));
    return u"%1 %2 %3.%4 %5: "_s.arg(record.time.toUTC().toString(Qt::ISODateWithMs), levelName(record.type))
               .arg(record.process)
               .arg(record.thread)
               .arg(onOneLine(record.category.left(100)))
        + text;
}

} // namespace console
