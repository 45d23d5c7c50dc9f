// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace console {

struct WriteFailure
{
    QString technical; // the system's words

    bool operator==(const WriteFailure &) const = default;
};

// Writes a file whole or not at all: until it is written, what was there stays.
Expected<void, WriteFailure> writeWholeFile(const QString &path, const QByteArray &content,
                                            std::optional<QFileDevice::Permissions> permissions = {});

} // namespace console
