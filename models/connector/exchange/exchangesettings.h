// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/problem.h"
#include "models/connector/validationcontext.h"
#include "models/support/jsonreader.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace console {

enum class ExchangeAuthentication {
    Basic, // "Basic authentication": user name and password
    Microsoft365, // "Microsoft 365 OAuth 2.0"
};

struct ExchangeSettings
{
    ExchangeAuthentication authentication = ExchangeAuthentication::Basic;
    QString webServicesUrl; // https://<mail.server>/EWS/Exchange.asmx
    QString username; // domain\username; used with Basic only
    bool impersonateTerminalUser = false;

    bool operator==(const ExchangeSettings &) const = default;
};

// Where Exchange Web Services are on a server of one's own, and in Exchange Online. (Specification "Web Services URL")
QString webServicesUrlOf(const QString &host); // https://<mail.server>/EWS/Exchange.asmx
QString onlineWebServicesUrl(); // https://outlook.office365.com/EWS/Exchange.asmx

// What can be offered in place of the Web Services URL as it is typed: of the two usual ones those that it is not.
QStringList offeredWebServicesUrls(const ExchangeSettings &settings);

QJsonObject toJson(const ExchangeSettings &settings);
ExchangeSettings exchangeSettingsFromJson(JsonReader &reader);
void validate(const ExchangeSettings &settings, const ValidationContext &context, Problems &problems);

} // namespace console
