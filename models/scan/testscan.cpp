// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/testscan.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace console {

ScanDocument scanDocumentAt(const QString &path)
{
    static const QMimeDatabase database;
    return {path, QFileInfo(path).fileName(), database.mimeTypeForFile(path).name()};
}

} // namespace console
