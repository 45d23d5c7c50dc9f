// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filesystemplan.h"

namespace console {

using namespace Qt::StringLiterals;

QString FileSystemPlan::folder() const
{
    QStringList parts{trustedFolder == "/"_L1 ? QString() : trustedFolder};
    parts << components;
    return parts.size() == 1 ? trustedFolder : parts.join(u'/');
}

QStringList FileSystemPlan::previewLines() const
{
    QStringList lines;
    for (const PlannedDocument &document : documents) {
        lines << u"%1/%2  (%3 bytes, %4)"_s.arg(folder(), document.name).arg(document.size).arg(document.mediaType);
    }
    return lines;
}

QList<Stage> FileSystemPlan::stages()
{
    return {Stage::Prepare, Stage::Connect, Stage::Deliver, Stage::Confirm};
}

} // namespace console
