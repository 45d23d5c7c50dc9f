// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/messagelog.h"

#include "app/log/logline.h"
#include "models/support/named.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <atomic>
#include <memory>
#include <unistd.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<LogLevel> levelNames[] = {
    {LogLevel::Debug, "debug"_L1},
    {LogLevel::Info, "info"_L1},
    {LogLevel::Warning, "warning"_L1},
};

// Threads may still write while the log ends.
std::mutex mutex;
std::shared_ptr<RotatingFile> currentFile;
std::atomic<QtMessageHandler> before = nullptr;

thread_local bool isWriting = false; // what is logged while a line is made

std::shared_ptr<RotatingFile> file()
{
    const std::lock_guard guard(mutex);
    return currentFile;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogRecord record{QDateTime::currentDateTimeUtc(),     type, ::getpid(), ::gettid(),
                           QString::fromUtf8(context.category), text};
    const QString line = logLine(record);
    const auto log = file();
    if (log)
        log->append(line.toUtf8());
    if (log && type == QtFatalMsg)
        log->flush();
    const QtMessageHandler next = before;
    if (next && type != QtDebugMsg && type != QtInfoMsg)
        next(type, context, line);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isWriting)
        return;
    isWriting = true;
    write(type, context, text);
    isWriting = false;
}

QString rule(QLatin1StringView type, bool isOn)
{
    return u"console.*.%1=%2\n"_s.arg(type, isOn ? "true"_L1 : "false"_L1);
}

} // namespace

std::optional<LogLevel> logLevelNamed(QStringView name)
{
    return valueNamed(levelNames, name);
}

MessageLog::MessageLog(const QString &path, LogLevel level, RotatingFile::Limits limits)
{
    {
        const std::lock_guard guard(mutex);
        currentFile = std::make_shared<RotatingFile>(path, limits);
    }
    QLoggingCategory::setFilterRules(rule("debug"_L1, level == LogLevel::Debug)
                                     + rule("info"_L1, level != LogLevel::Warning));
    before = qInstallMessageHandler(&handle);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const std::lock_guard guard(mutex);
    currentFile.reset();
}

} // namespace console
