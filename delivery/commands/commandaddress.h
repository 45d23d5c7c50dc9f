// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/commands/commandword.h"

#include <QUrl>

namespace console {

// The address of a plan, which names neither user nor password, as it stands in a command: every value of its query is
// a placeholder.
struct CommandAddress
{
    explicit CommandAddress(const QUrl &url);

    CommandWord word;
    QList<Placeholder> placeholders;
};

// A name for a placeholder: "SCAN_URL_" and "code" become SCAN_URL_CODE, with a number where it is taken.
QString placeholderName(const QString &prefix, const QString &key, const QStringList &taken);

} // namespace console
