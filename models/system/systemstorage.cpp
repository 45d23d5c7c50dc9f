// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemstorage.h"

#include "models/system/microsoftapplication.h"
#include "models/system/systemproblem.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList withoutEmpty(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            kept << trimmed;
    }
    return kept;
}

} // namespace

SystemConfiguration tidied(SystemConfiguration system)
{
    for (QString *text :
         {&system.mailServer.host, &system.mailServer.username, &system.mailServer.sender, &system.managementUrl,
          &system.microsoftEmailClientId, &system.microsoftEmailClientSecretExpires, &system.exchangeOAuth2ClientId,
          &system.exchangeOAuth2ClientSecretExpires, &system.exchangeOAuth2Scope, &system.microsoftAuthority,
          &system.microsoftTenant, &system.smtpMicrosoft.host})
        *text = text->trimmed();
    system.faxPagePacks = withoutEmpty(system.faxPagePacks);
    system.trustedCertificates = withoutEmpty(system.trustedCertificates);
    for (QString &fingerprint : system.trustedCertificates) {
        // What is none is kept as it is, for its problem to say so.
        if (const QString normalized = normalizedFingerprint(fingerprint); !normalized.isEmpty())
            fingerprint = normalized;
    }
    return system;
}

QStringList systemSecretSlots()
{
    return {mailServerPasswordSlot, clientSecretSlot(MicrosoftApplication::Email),
            clientSecretSlot(MicrosoftApplication::Exchange)};
}

} // namespace console
