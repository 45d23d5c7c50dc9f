// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/signintext.h"

#include <QCoreApplication>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

} // namespace

Explanation signInModuleFailure(const SignInModuleFailure &failure)
{
    using Kind = SignInModuleFailure::Kind;
    switch (failure.kind) {
    case Kind::Missing:
        return {Texts::tr("The embedded browser is not installed"),
                Texts::tr("Its file ‘console_ui_authorization.so’ is not beside the program."),
                Texts::tr("Whoever installed the console"),
                Texts::tr("Install the console again, together with that file. Meanwhile the system browser and a "
                          "device code sign in as well."),
                {}};
    case Kind::Unloadable:
        return {Texts::tr("The embedded browser cannot be loaded"),
                Texts::tr("Something that it needs is missing on this computer, most likely Qt WebEngine."),
                Texts::tr("The administrator of this computer"),
                Texts::tr("Install the package libqt6webenginewidgets6. Meanwhile the system browser and a device code "
                          "sign in as well."),
                u"apt-get install libqt6webenginewidgets6"_s};
    case Kind::Administrator:
        break;
    }
    return {
        Texts::tr("The embedded browser does not run as root"),
        Texts::tr("Its pages come from the network and run in a sandbox, which does not exist for root. Without it, a "
                  "fault in a page could reach everything on this computer."),
        Texts::tr("Whoever started the console"),
        Texts::tr("Start the console as a user without these rights, or sign in with the system browser or a device "
                  "code."),
        {}};
}

QString signInProtection(const SignInPlace &place)
{
    switch (place.protection) {
    case SignInPlace::Protection::Certificate:
        return Texts::tr("Certificate verified");
    case SignInPlace::Protection::Fingerprint:
        return Texts::tr("Trusted by its fingerprint");
    case SignInPlace::Protection::ThisComputer:
        return Texts::tr("On this computer, not encrypted");
    case SignInPlace::Protection::None:
        break;
    }
    return place.isLoading ? Texts::tr("Connecting…") : Texts::tr("Nothing is open");
}

} // namespace console::text
