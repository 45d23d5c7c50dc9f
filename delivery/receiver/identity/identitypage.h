// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"

#include <QStringList>

#include <optional>

namespace console {

struct SignInForm
{
    enum class Problem { None, WrongPassword, UnknownCode };

    QString clientId; // empty: not known yet
    QStringList scopes;
    QString username; // as it is filled in
    std::optional<QString> userCode = {}; // likewise; none: no code of a device is asked for
    Problem problem = Problem::None; // why the form is shown again
};

// Pages for a person, in English as a server's are: without script, and of this computer alone. They post to the
// address that they have: username, password, userCode, and action with "sign-in" or "cancel".
EndpointAnswer signInPage(const SignInForm &form);
EndpointAnswer messagePage(int status, const QString &heading, const QStringList &paragraphs);

} // namespace console
