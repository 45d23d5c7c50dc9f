// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"
#include "models/connector/validationcontext.h"
#include "models/support/jsonreader.h"

#include <QJsonObject>
#include <QString>

namespace console {

enum class SmtpAuthentication {
    System, // "System settings": the mail server of the system configuration
    Microsoft365, // "Microsoft 365 OAuth 2.0"
};

struct SmtpSettings
{
    SmtpAuthentication authentication = SmtpAuthentication::System;
    QString username; // UPN; used with Microsoft365 only

    bool operator==(const SmtpSettings &) const = default;
};

QJsonObject toJson(const SmtpSettings &settings);
SmtpSettings smtpSettingsFromJson(JsonReader &reader);
void validate(const SmtpSettings &settings, const ValidationContext &context, Problems &problems);

} // namespace console
