// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace console {

// The ways to write where scans go (specification "Base location"): \\server\share\path, //server/share/path and
// smb://server/share/path are one and the same.
struct BaseLocation
{
    enum class Kind {
        Empty,
        Relative,
        Local, // /srv/scans, or a path that starts with a path variable
        Drive, // C:\scans\: local to a Windows server
        Unc,
        IncompleteUnc, // a server without a share
    };
    Kind kind = Kind::Empty;
    QString server; // Unc only
    QString share; // Unc only
    QStringList components; // below the root, drive or share; variables unexpanded

    bool operator==(const BaseLocation &) const = default;
};

BaseLocation parseBaseLocation(const QString &text);

// Whether Windows refuses the name, or takes it for something else: CON, a trailing dot, < > : " | ? * and control
// characters. (Microsoft, "Naming Files, Paths, and Namespaces")
bool isForbiddenWindowsName(QStringView component);

} // namespace console
