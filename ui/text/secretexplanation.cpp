// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/secretexplanation.h"

#include "ui/text/connectortext.h"
#include "ui/text/explanationparts.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// The field that a person knows the slot by; the slot's own name where there is none.
QString slotText(const QString &slot)
{
    return slot == "password"_L1 ? field(Field::Password) : slot;
}

Explanation explainMissing(const Failure &failure)
{
    return {
        ExplanationText::tr("A secret is missing"),
        ExplanationText::tr("The connector needs ‘%1’, and nothing is stored for it.").arg(slotText(failure.subject)),
        administrator(),
        ExplanationText::tr("Enter it on the Configuration tab and save."),
        {}};
}

} // namespace

Explanation explainSecret(const Failure &failure)
{
    const QString slot = slotText(failure.subject);
    if (failure.cause == Cause::SecretMissing || failure.code == "secret.missing"_L1)
        return explainMissing(failure);
    if (failure.code == "secret.locked"_L1) {
        return {ExplanationText::tr("The store for secrets is locked"),
                ExplanationText::tr("‘%1’ is stored there and cannot be read while it is locked.").arg(slot),
                administrator(),
                ExplanationText::tr("Unlock the store by a click on its state in the status bar, or the keychain in "
                                    "the desktop’s own program, and send again."),
                {}};
    }
    if (failure.code == "secret.denied"_L1) {
        return {ExplanationText::tr("Access to the secret was denied"),
                ExplanationText::tr("The keychain asked whether this program may read ‘%1’, and the answer was no.")
                    .arg(slot),
                administrator(),
                ExplanationText::tr("Send again and allow the access when the keychain asks."),
                {}};
    }
    if (failure.code == "secret.damaged"_L1) {
        return {ExplanationText::tr("The stored secret is damaged"),
                ExplanationText::tr("What is stored for ‘%1’ is not what was written.").arg(slot),
                administrator(),
                ExplanationText::tr("Enter it again on the Configuration tab and save; that replaces it."),
                {}};
    }
    return {ExplanationText::tr("The store for secrets does not answer"),
            ExplanationText::tr("‘%1’ could not be read: %2.")
                .arg(slot, failure.technical.isEmpty() ? failure.code : failure.technical),
            administratorOfThisComputer(),
            ExplanationText::tr("Start the keychain of the desktop, such as GNOME Keyring or KWallet, or choose the "
                                "vault, an encrypted file with a passphrase, as the store. Then send again."),
            {}};
}

} // namespace console::text
