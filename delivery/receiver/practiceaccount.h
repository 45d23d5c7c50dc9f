// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace console {

// With or without the domain of a Windows account before the user name.
bool isPracticeAccount(QStringView username, QStringView password);

// What the identity provider says of the account besides its user name.
QString practiceName();
QString practiceObjectId();
QString practiceTenantId();

} // namespace console
