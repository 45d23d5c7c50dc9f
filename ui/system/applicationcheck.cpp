// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/applicationcheck.h"

#include "ui/editors/shared/storedsecrets.h"
#include "ui/text/secrettext.h"
#include "ui/text/systemtext.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationCheck)
};

// What is wrong with one of the fields, the gravest first, or that nothing is.
ApplicationCheck checkFields(const SystemDraft &draft, const QStringList &fields, const QString &passed)
{
    const SystemProblem *worst = nullptr;
    for (const SystemProblem &problem : draft.problems()) {
        if (fields.contains(problem.field) && (!worst || worst->severity < problem.severity))
            worst = &problem;
    }
    if (!worst)
        return {{}, passed};
    return {worst->severity, text::systemProblem(*worst, draft.edited())};
}

// Missing is a note to the field, and a warning here: without it nothing can be authorized.
ApplicationCheck checkRedirectUri(const SystemDraft &draft)
{
    ApplicationCheck check =
        checkFields(draft, {u"managementUrl"_s}, Texts::tr("The redirect URI follows from the management address."));
    if (check.problem == Severity::Note)
        check.problem = Severity::Warning;
    return check;
}

ApplicationCheck checkClientId(const SystemDraft &draft, const QString &field, const QString &id)
{
    if (id.trimmed().isEmpty())
        return {Severity::Warning, Texts::tr("The client ID of the registered application is missing.")};
    ApplicationCheck check = checkFields(draft, {field}, Texts::tr("The client ID is written as Microsoft’s are."));
    if (check.problem)
        check.text = Texts::tr("The client ID is not written as Microsoft’s are.");
    return check;
}

ApplicationCheck checkSecret(const SystemDraft &draft, const StoredSecrets &secrets, const QString &slot)
{
    const ApplicationCheck missing{Severity::Warning,
                                   Texts::tr("The client secret of the registered application is missing.")};
    if (const auto next = draft.secrets().constFind(slot); next != draft.secrets().cend()) {
        return next->isEmpty() ? missing
                               : ApplicationCheck{{},
                                                  Texts::tr("The client secret is stored when the changes are "
                                                            "saved.")};
    }
    switch (secrets.state(slot)) {
    case StoredSecrets::State::Unknown:
        return {Severity::Note, Texts::tr("Whether a client secret is stored is being looked up.")};
    case StoredSecrets::State::Missing:
        return missing;
    case StoredSecrets::State::Stored:
        return {{}, Texts::tr("A client secret is stored.")};
    case StoredSecrets::State::Unreadable:
        break;
    }
    return {Severity::Warning, text::secretFailure(secrets.failure(slot))};
}

} // namespace

QList<ApplicationCheck> checksOf(MicrosoftApplication application, const SystemDraft &draft,
                                 const StoredSecrets &secrets)
{
    const bool isEmail = application == MicrosoftApplication::Email;
    const QString prefix = fieldPrefix(application);
    const SystemConfiguration &system = draft.edited();
    QList<ApplicationCheck> checks{
        checkRedirectUri(draft),
        checkClientId(draft, prefix + u"ClientId"_s,
                      isEmail ? system.microsoftEmailClientId : system.exchangeOAuth2ClientId),
        checkSecret(draft, secrets, prefix + u"ClientSecret"_s),
        checkFields(draft, {u"microsoftAuthority"_s, u"microsoftTenant"_s},
                    Texts::tr("The sign-in is for work and school accounts.")),
    };
    if (isEmail) {
        checks << checkFields(draft, {u"smtpMicrosoft.host"_s},
                              Texts::tr("The mail server of Microsoft 365 is named."));
    }
    return checks;
}

QString fieldPrefix(MicrosoftApplication application)
{
    return application == MicrosoftApplication::Email ? u"microsoftEmail"_s : u"exchangeOAuth2"_s;
}

QString redirectUriField(MicrosoftApplication application)
{
    return fieldPrefix(application) + u"RedirectUri"_s;
}

} // namespace console
