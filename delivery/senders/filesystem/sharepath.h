// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/filesystem/shareplan.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

namespace console {

inline constexpr qsizetype maximumShareName = 255; // UTF-16 units of a component; NTFS, and the SMB protocol
inline constexpr qsizetype maximumSharePath = 32'767; // UTF-16 units of the whole

// The rules of Windows for every name on the way to the documents: lengths, forbidden names and characters, trailing
// dots and spaces. The failure is that of Stage::Prepare; its subject is the name.
Expected<void, Failure> judgeSharePath(const SharePlan &plan);

// A document's name made fit for Windows: what is forbidden becomes '_'. The extension stays when it is cut.
QString cleanShareFileName(const QString &name);

struct ShareAccount
{
    QString domain;
    QString username;

    bool operator==(const ShareAccount &) const = default;
};

// "corp\svc" in its parts. The domain "." stands for the server itself, which calls itself by its host name.
ShareAccount shareAccount(const QString &text, const QString &server);

} // namespace console
