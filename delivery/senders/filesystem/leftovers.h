// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace console {

// Removes the hidden files that a delivery left in the folder when its program was killed: those of PartFile that are
// not older than since, and that nobody holds. Gives how many.
int removeLeftovers(const QString &folder, const QDateTime &since);

} // namespace console
