// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/practiceaccount.h"

#include "delivery/api/practicereceiver.h"

namespace console {

bool isPracticeAccount(QStringView username, QStringView password)
{
    const QStringView name = username.sliced(username.lastIndexOf(u'\\') + 1);
    return name.compare(practiceUsername(), Qt::CaseInsensitive) == 0 && password == practicePassword();
}

} // namespace console
