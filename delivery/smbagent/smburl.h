// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace console {

// smb://server/share/path as libsmbclient reads it: UTF-8, everything percent-encoded that is not unreserved
// (RFC 3986, section 2.3), so that no name is taken for a separator, an option or an account.
QByteArray smbUrl(const QString &server, const QString &share, const QStringList &components = {});

} // namespace console
