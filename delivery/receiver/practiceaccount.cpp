// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/practiceaccount.h"

#include "delivery/api/practicereceiver.h"

namespace console {

using namespace Qt::StringLiterals;

bool isPracticeAccount(QStringView username, QStringView password)
{
    const QStringView name = username.sliced(username.lastIndexOf(u'\\') + 1);
    return name.compare(practiceUsername(), Qt::CaseInsensitive) == 0 && password == practicePassword();
}

QString practiceName()
{
    return u"Practice Account"_s;
}

QString practiceObjectId()
{
    return u"4f0a6c1e-2d5b-4e37-9a86-b1c8d7e2f305"_s;
}

QString practiceTenantId()
{
    return u"c2b7e0d4-61f9-4a58-8e13-5d9f0a7b6c42"_s;
}

} // namespace console
