// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// A name that is one path component and stays one: separators and control characters become '_', a leading dot too
// (the file would be hidden), and the normal form is NFC. Empty names become "scan".
QString cleanFileName(const QString &name);

enum class NameLimit {
    Utf8, // 255 bytes: ext4 and XFS
    Utf16, // 255 units: NTFS, and SMB
};

// The name with " (2)" before its extension for number 2 and so on, within the limit: the stem is cut between
// characters, the extension and the number stay.
QString numberedFileName(const QString &name, int number, NameLimit limit = NameLimit::Utf8);

// The names with numbers where one comes again, so that the documents of one scan never meet each other.
QStringList distinctFileNames(const QStringList &names, NameLimit limit = NameLimit::Utf8);

} // namespace console
