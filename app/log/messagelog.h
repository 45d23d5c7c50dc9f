// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/log/rotatingfile.h"

#include <QString>

#include <optional>

namespace console {

enum class LogLevel { Debug, Info, Warning }; // with what is worse

std::optional<LogLevel> logLevelNamed(QStringView name); // "debug", "info", "warning"

// Takes what the program and its libraries log, in any thread, to a file, from its making to its end; one at a time.
// Warnings and worse go where they went before, too, as they stand in the file.
//
// The level is that of the console's own categories; the rules of QT_LOGGING_RULES go before it.
class MessageLog
{
public:
    explicit MessageLog(const QString &path, LogLevel level = LogLevel::Info, RotatingFile::Limits limits = {});
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;
};

} // namespace console
