// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// A document as it was when the delivery was prepared. One that is another size or younger when it is read has changed
// under the delivery, which then fails.
struct PlannedDocument
{
    QString path;
    QString name;
    QString mediaType;
    qint64 size = 0; // bytes
    qint64 modified = 0; // nanoseconds since 1970

    bool operator==(const PlannedDocument &) const = default;
};

} // namespace console
