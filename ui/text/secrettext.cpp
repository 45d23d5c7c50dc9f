// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/secrettext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(SecretText)
};

} // namespace

QString secretFailure(const SecretFailure &failure)
{
    switch (failure.code) {
    case SecretFailure::Code::NotFound:
        return SecretText::tr("Nothing is stored under this name.");
    case SecretFailure::Code::Locked:
        return SecretText::tr("The store for secrets is locked. Unlocking it, and trying again, is what helps.");
    case SecretFailure::Code::Denied:
        return SecretText::tr("Access to the store for secrets was denied. The store asks when it is used again.");
    case SecretFailure::Code::WrongPassphrase:
        return SecretText::tr("This is not the passphrase of the vault.");
    case SecretFailure::Code::Damaged:
        return SecretText::tr("What is stored is damaged. Entering the secret again replaces it.");
    case SecretFailure::Code::Unavailable:
        if (failure.technical.isEmpty())
            return SecretText::tr("The store for secrets is not there or does not answer.");
        //: %1 is a technical reason in English
        return SecretText::tr("The store for secrets is not there or does not answer (%1).").arg(failure.technical);
    case SecretFailure::Code::Failed:
        break;
    }
    return SecretText::tr("The store for secrets could not be used: %1").arg(failure.technical);
}

QString secretsNotTakenBack(const QStringList &slotNames)
{
    //: %1 is a list of names of secrets
    return SecretText::tr("The secrets that were stored before could not be brought back: %1. They are to be entered "
                          "again.")
        .arg(slotNames.join(QLatin1String(", ")));
}

QString secretStorage(SecretStoreKind kind)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return SecretText::tr("Kept in the keychain of the operating system, apart from the workspace, and never shown "
                              "again.");
    case SecretStoreKind::Vault:
        return SecretText::tr("Kept in the encrypted vault, apart from the workspace, and never shown again.");
    case SecretStoreKind::Memory:
        break;
    }
    return SecretText::tr("Kept in memory until the console is closed, and never shown again.");
}

} // namespace console::text
