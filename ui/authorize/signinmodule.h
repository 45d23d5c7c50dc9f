// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"
#include "ui/authorization/signinview.h"

#include <QCoreApplication>

#include <optional>

namespace console {

// Why there is no embedded browser.
struct SignInModuleFailure
{
    enum class Kind {
        Missing, // the file is not beside the program
        Unloadable, // it is, and something that it needs is not
        Administrator, // the program runs as root, where the browser has no sandbox
    };
    Kind kind = Kind::Missing;
    QString technical; // English

    bool operator==(const SignInModuleFailure &) const = default;
};

// The embedded browser, loaded by the first question for it and kept until the program ends.
class SignInModule
{
public:
    using Factory = Expected<SignInViewFactory *, SignInModuleFailure>;

    // Of the console_ui_authorization in that folder.
    explicit SignInModule(QString folder = QCoreApplication::applicationDirPath());
    explicit SignInModule(SignInViewFactory *factory); // is not owned
    explicit SignInModule(SignInModuleFailure failure);

    Factory factory(); // tries again after a failure

private:
    Factory load() const;

    const QString m_folder;
    SignInViewFactory *m_factory = nullptr; // null: not loaded
    const std::optional<SignInModuleFailure> m_failure; // without trying
};

} // namespace console
