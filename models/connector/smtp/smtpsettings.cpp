// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/smtp/smtpsettings.h"

#include "models/connector/usernames.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<SmtpAuthentication> authenticationNames[] = {
    {SmtpAuthentication::System, "system"_L1},
    {SmtpAuthentication::Microsoft365, "microsoft365"_L1},
};

} // namespace

QJsonObject toJson(const SmtpSettings &settings)
{
    return {
        {"authentication"_L1, nameOf(authenticationNames, settings.authentication)},
        {"username"_L1, settings.username},
    };
}

SmtpSettings smtpSettingsFromJson(JsonReader &reader)
{
    SmtpSettings settings;
    settings.authentication = reader.named("authentication"_L1, authenticationNames, settings.authentication);
    settings.username = reader.text("username"_L1);
    return settings;
}

void validate(const SmtpSettings &settings, const ValidationContext &context, Problems &problems)
{
    switch (settings.authentication) {
    case SmtpAuthentication::System:
        // "it is still possible to create an Email (SMTP) connector; however, workflows … will fail"
        if (context.system.mailServer.host.trimmed().isEmpty())
            problems.append({Field::Authentication, ProblemCode::MailServerMissing, Severity::Warning});
        break;
    case SmtpAuthentication::Microsoft365:
        if (context.system.microsoftEmailClientId.trimmed().isEmpty())
            problems.append({Field::Authentication, ProblemCode::MicrosoftApplicationMissing, Severity::Warning});
        if (settings.username.trimmed().isEmpty())
            problems.append({Field::Username, ProblemCode::UsernameMissing, Severity::Error});
        else
            validateMicrosoftUsername(settings.username, problems);
        break;
    }
}

} // namespace console
