// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace console {

// What the program was started with.
struct StartOptions
{
    QString workspacePath;
    bool isSample = false;
    QString importPath = {}; // of an exported file, to be imported when the window is there; empty: none
    std::optional<SecretStoreKind> secrets = {};
    Appearance appearance = Appearance::System;

    bool operator==(const StartOptions &) const = default;
};

// The arguments begin with the program. A file among them is a workspace to be opened where it is named like one, and
// is to be imported otherwise: desktops start programs so. Where the arguments are wrong, or ask for help, the program
// ends with a message.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace console
