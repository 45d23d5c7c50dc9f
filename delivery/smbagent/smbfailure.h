// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"

#include <QByteArrayView>

namespace console {

// What libsmbclient says of a call that failed. errno is coarse: a wrong password, a locked account and a missing
// permission are all EACCES. The NT status behind it is exact, where one is known.
struct SmbError
{
    int error = 0; // errno; 0 with a refused change of owner
    quint32 status = 0; // NTSTATUS (MS-ERREF 2.3.1), 0: not known

    bool operator==(const SmbError &) const = default;
};

// "LOGON_FAILURE", "0xC0000999" where there is no name
QString ntStatusName(quint32 status);

// The status of a name without NT_STATUS_; 0: not known
quint32 ntStatusNamed(QByteArrayView name);

// The code is "nt.LOGON_FAILURE", or "errno.EACCES" where the status is not known.
Failure smbFailure(Stage stage, const SmbError &error, const QString &subject);

// Whether the connection is gone and another one may help.
bool isConnectionLost(const SmbError &error);

} // namespace console
