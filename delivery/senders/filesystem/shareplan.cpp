// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/shareplan.h"

namespace console {

using namespace Qt::StringLiterals;

QString SharePlan::folder() const
{
    return u"\\\\"_s + (QStringList{server, share} + components).join(u'\\');
}

QStringList SharePlan::previewLines() const
{
    QStringList lines;
    for (const PlannedDocument &document : documents) {
        lines << u"%1\\%2  (%3 bytes, %4)"_s.arg(folder(), document.name).arg(document.size).arg(document.mediaType);
    }
    return lines;
}

QList<Stage> SharePlan::stages()
{
    return {Stage::Prepare, Stage::Resolve, Stage::Connect, Stage::SignIn, Stage::Deliver, Stage::Confirm};
}

} // namespace console
