// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// A name that is one path component and stays one: separators and control characters become '_', a leading dot too
// (the file would be hidden), and the normal form is NFC. Empty names become "scan".
QString cleanFileName(const QString &name);

// The name with " (2)" before its extension for number 2 and so on, within 255 bytes of UTF-8 (the limit of ext4 and
// XFS): the stem is cut between characters, the extension and the number stay.
QString numberedFileName(const QString &name, int number);

} // namespace console
