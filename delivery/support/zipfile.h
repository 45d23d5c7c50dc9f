// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/supportbundles.h"

namespace console {

// Writes the texts as UTF-8 into a ZIP file that its user alone can read. It takes the place of the file at the path
// when it is on the disk; until then, and where that fails, the path is left as it was.
Expected<std::monostate, SupportFailure> writeZip(const QString &path, const QList<SupportFile> &files);

} // namespace console
