// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace console {

// A connector of a type that this version does not know. It is shown and kept, byte for byte in meaning, and can be
// neither edited nor delivered to.
struct UnknownSettings
{
    QString typeId;
    QJsonObject json; // the type's own keys

    bool operator==(const UnknownSettings &) const = default;
};

} // namespace console
