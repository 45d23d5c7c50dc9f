// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/secretexplanation.h"

#include "ui/text/explanationparts.h"

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct MissingSecret
{
    QLatin1StringView slot;
    const char *name; // that a person knows the slot by
    const char *remedy;
};

const MissingSecret missingSecrets[] = {
    {"password"_L1, QT_TRANSLATE_NOOP("ExplanationText", "Password"),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter it on the Configuration tab and save.")},
    {"mailServer.password"_L1, QT_TRANSLATE_NOOP("ExplanationText", "Password of the mail server account"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter it below System configuration, Mail server, and save. Without an account there is no "
                       "sign-in, and no password is needed.")},
    {"accessToken"_L1, QT_TRANSLATE_NOOP("ExplanationText", "Access token of Microsoft 365"),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize the connector on the Configuration tab, and save the changes.")},
    {"refreshToken"_L1, QT_TRANSLATE_NOOP("ExplanationText", "Refresh token of Microsoft 365"),
     QT_TRANSLATE_NOOP("ExplanationText", "Authorize the connector on the Configuration tab, and save the changes.")},
};

const MissingSecret *find(const QString &slot)
{
    const auto found = std::find_if(std::begin(missingSecrets), std::end(missingSecrets),
                                    [&](const MissingSecret &secret) { return secret.slot == slot; });
    return found == std::end(missingSecrets) ? nullptr : &*found;
}

// The slot's own name where there is none.
QString slotText(const QString &slot)
{
    const MissingSecret *secret = find(slot);
    return secret ? ExplanationText::tr(secret->name) : slot;
}

Explanation explainMissing(const Failure &failure, const Connector &connector)
{
    const MissingSecret *secret = find(failure.subject);
    const bool isToken = failure.subject.endsWith("Token"_L1);
    return {
        ExplanationText::tr("A secret is missing"),
        ExplanationText::tr("The connector needs ‘%1’, and nothing is stored for it.").arg(slotText(failure.subject)),
        administrator(), ExplanationText::tr(secret ? secret->remedy : missingSecrets->remedy),
        isToken ? u"scanctl authorize "_s + quoted(connector.name) : QString()};
}

} // namespace

Explanation explainSecret(const Failure &failure, const Connector &connector)
{
    if (failure.cause == Cause::SecretMissing || failure.code == "secret.missing"_L1)
        return explainMissing(failure, connector);
    return explainUnreadable(failure.code, slotText(failure.subject), failure.technical);
}

Explanation explainUnreadable(const QString &code, const QString &secret, const QString &technical)
{
    if (code == "secret.locked"_L1) {
        return {ExplanationText::tr("The store for secrets is locked"),
                ExplanationText::tr("‘%1’ is stored there and cannot be read while it is locked.").arg(secret),
                administrator(),
                ExplanationText::tr("Unlock the store by a click on its state in the status bar, or the keychain in "
                                    "the desktop’s own program, and try again."),
                {}};
    }
    if (code == "secret.denied"_L1) {
        return {ExplanationText::tr("Access to the secret was denied"),
                ExplanationText::tr("The keychain asked whether this program may read ‘%1’, and the answer was no.")
                    .arg(secret),
                administrator(),
                ExplanationText::tr("Try again and allow the access when the keychain asks."),
                {}};
    }
    if (code == "secret.damaged"_L1) {
        return {
            ExplanationText::tr("The stored secret is damaged"),
            ExplanationText::tr("What is stored for ‘%1’ is not what was written.").arg(secret),
            administrator(),
            ExplanationText::tr("Enter it again where it was entered, or authorize again, and save; that replaces it."),
            {}};
    }
    return {ExplanationText::tr("The store for secrets does not answer"),
            ExplanationText::tr("‘%1’ could not be read: %2.").arg(secret, technical.isEmpty() ? code : technical),
            administratorOfThisComputer(),
            ExplanationText::tr("Start the keychain of the desktop, such as GNOME Keyring or KWallet, or choose the "
                                "vault, an encrypted file with a passphrase, as the store. Then try again."),
            {}};
}

} // namespace console::text
