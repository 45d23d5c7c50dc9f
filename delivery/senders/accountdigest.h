// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QStringList>

namespace console {

// Tells whether two deliveries go to the same server with the same account and secret, without keeping the secret: its
// digests mean nothing outside this object.
class AccountDigest
{
public:
    AccountDigest();

    QByteArray of(const QStringList &parts, const Secret &secret) const;

private:
    const QByteArray m_key; // random
};

} // namespace console
