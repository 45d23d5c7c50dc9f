// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectornames.h"

#include "models/connector/connector.h"

namespace console {

QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

QString nameWithSuffix(const QString &name, const QString &suffix)
{
    const qsizetype room = maximumNameLength - characterCount(suffix);
    const QList<uint> characters = name.toUcs4();
    if (characters.size() <= room)
        return name + suffix;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), room) + suffix;
}

} // namespace console
