// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// For a tool tip of what somebody else wrote, a file or a server: a text that looks like HTML would be taken for it,
// with the images that it names.
QString plainToolTip(const QString &text);

} // namespace console
