// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/authorizationtext.h"

#include <QCoreApplication>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationText)
};

QString scopeList(MicrosoftApplication application, const SystemConfiguration &system)
{
    QStringList names;
    const QList<MicrosoftScope> scopes = scopesOf(application, system);
    for (const MicrosoftScope &scope : scopes)
        names << (scope.isRequired ? scope.name : Texts::tr("%1 (optional)", "a scope").arg(scope.name));
    return names.join(", "_L1);
}

QString secretNames(MicrosoftApplication application)
{
    return application == MicrosoftApplication::Email ? u"microsoftEmailClientId, microsoftEmailClientSecret"_s
                                                      : u"exchangeOAuth2ClientId, exchangeOAuth2ClientSecret"_s;
}

} // namespace

QStringList authorizationPrerequisites(MicrosoftApplication application, const SystemConfiguration &system)
{
    QStringList paragraphs{
        Texts::tr(
            "An application has to be registered in Microsoft Azure, with the redirect URI and the scopes that the "
            "system configuration shows, and its client ID and client secret stored there (%1).")
            .arg(secretNames(application)),
        //: %1 is a list of addresses
        Texts::tr("The computer that authorizes and refreshes tokens has to reach: %1.")
            .arg(addressesOf(application, system).join(", "_L1)),
        Texts::tr("Where a web browser is used, all Microsoft accounts have to be logged out of first: %1")
            .arg("https://login.microsoftonline.com/logout.srf"_L1),
    };
    if (application == MicrosoftApplication::Email)
        paragraphs.prepend(Texts::tr("For installations on premises only."));
    return paragraphs;
}

QStringList authorizationLimitations(MicrosoftApplication)
{
    return {
        Texts::tr("Personal accounts are not supported."),
        Texts::tr(
            "A connector that was imported, or that comes from a version before MU65, has to be authorized again."),
        Texts::tr("When validation fails on saving, the authorization is cleared for security and has to be repeated."),
        replyUrlTroubleshooting(),
    };
}

QStringList registrationSteps(MicrosoftApplication application, const SystemConfiguration &system)
{
    const auto uri = redirectUri(system.managementUrl, application);
    QStringList steps{
        Texts::tr("Register a new application in Microsoft Azure."),
        uri ? Texts::tr("Enter as its redirect URI, to the letter: %1").arg(uri->toString(QUrl::FullyEncoded))
            : Texts::tr("Enter its redirect URI, which is shown here once the management address is known."),
        Texts::tr("Add these scopes: %1.").arg(scopeList(application, system)),
    };
    if (application == MicrosoftApplication::Email) {
        steps << Texts::tr("To have the username filled in, add the optional claim ‘upn’ to the ID token in the token "
                           "configuration.");
    }
    steps << Texts::tr("Make a client secret, and store the client ID and the value of the secret here.");
    return steps;
}

QString applicationTitle(MicrosoftApplication application)
{
    return application == MicrosoftApplication::Email ? Texts::tr("Microsoft 365 for email")
                                                      : Texts::tr("Microsoft 365 for Exchange");
}

QString replyUrlTroubleshooting()
{
    return Texts::tr(
        "Where the sign-in says ‘The reply URL specified in the request does not match the reply URLs "
        "configured for the application’, the redirect URI of the registered application has to be changed "
        "to the one that the system configuration shows; after an update from a version before MU71 it is "
        "another one.");
}

} // namespace console::text
