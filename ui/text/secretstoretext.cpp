// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/secretstoretext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

using State = SecretStoreStatus::State;

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(SecretStoreText)
};

QString stateOfKeychain(State state)
{
    switch (state) {
    case State::Unknown:
        return StoreText::tr("Keychain: being looked up");
    case State::Ready:
        return StoreText::tr("Keychain: present");
    case State::Locked:
        return StoreText::tr("Keychain: locked");
    case State::Missing:
        return StoreText::tr("Keychain: missing");
    case State::Unavailable:
        break;
    }
    return StoreText::tr("Keychain: unavailable");
}

QString stateOfVault(State state)
{
    switch (state) {
    case State::Unknown:
        return StoreText::tr("Vault: being looked up");
    case State::Ready:
        return StoreText::tr("Vault: open");
    case State::Locked:
        return StoreText::tr("Vault: locked");
    case State::Missing:
        return StoreText::tr("Vault: missing");
    case State::Unavailable:
        break;
    }
    return StoreText::tr("Vault: unavailable");
}

QString meaningOfKeychain(State state)
{
    switch (state) {
    case State::Unknown:
        return StoreText::tr("The keychain of the operating system has not answered yet.");
    case State::Ready:
        return StoreText::tr("Passwords, client secrets and tokens are kept in the keychain of the operating system, "
                             "and nowhere else.");
    case State::Locked:
        return StoreText::tr("The keychain of the operating system is locked. It asks for its password when a secret "
                             "is needed.");
    case State::Missing:
        return StoreText::tr("The keychain service answers, and has no keychain that secrets could be kept in.");
    case State::Unavailable:
        break;
    }
    return StoreText::tr("The keychain of the operating system is not there or does not answer. What needs no secret "
                         "works nevertheless.");
}

QString meaningOfVault(State state)
{
    switch (state) {
    case State::Unknown:
        return StoreText::tr("The vault is being looked up.");
    case State::Ready:
        return StoreText::tr("Passwords, client secrets and tokens are kept in the vault, an encrypted file of this "
                             "account. It is locked again when the console is closed.");
    case State::Locked:
        return StoreText::tr(
            "The vault is locked. Its passphrase unlocks it until the console is closed. What needs no "
            "secret works nevertheless.");
    case State::Missing:
        return StoreText::tr("There is no vault yet. It is made with a passphrase, which is asked for whenever the "
                             "console needs a secret first.");
    case State::Unavailable:
        break;
    }
    return StoreText::tr("The file of the vault cannot be used. What needs no secret works nevertheless.");
}

QStringList remediesOfKeychain(State state)
{
    const QString vault =
        StoreText::tr("Without a keychain, a vault keeps secrets: an encrypted file that a passphrase "
                      "opens.");
    switch (state) {
    case State::Unknown:
    case State::Ready:
        return {};
    case State::Locked:
        return {StoreText::tr("Looking again lets the desktop ask for the password of the keychain. Its password "
                              "manager unlocks it too.")};
    case State::Missing:
        return {StoreText::tr("The password manager of the desktop (Passwords and Keys, KWalletManager) makes a "
                              "keychain."),
                vault};
    case State::Unavailable:
        break;
    }
    return {StoreText::tr("Where no program provides a keychain: installing GNOME Keyring (package gnome-keyring) or "
                          "KWallet, and signing in to the desktop again, starts one."),
            StoreText::tr("Where there is no session bus, over SSH for instance: starting the console in a desktop "
                          "session, or with dbus-run-session, gives it one."),
            StoreText::tr("Where the keychain does not answer: a question of the desktop for its password may be "
                          "waiting behind another window."),
            vault};
}

QStringList remediesOfVault(State state)
{
    if (state != State::Unavailable)
        return {};
    return {StoreText::tr("The file has to be readable and writable for this account, and undamaged. Restoring it from "
                          "a backup brings its secrets back.")};
}

} // namespace

QString secretStoreState(const SecretStoreStatus &status)
{
    switch (status.kind) {
    case SecretStoreKind::Keychain:
        return stateOfKeychain(status.state);
    case SecretStoreKind::Vault:
        return stateOfVault(status.state);
    case SecretStoreKind::Memory:
        break;
    }
    return StoreText::tr("Secrets: in memory only");
}

QString secretStoreMeaning(const SecretStoreStatus &status)
{
    switch (status.kind) {
    case SecretStoreKind::Keychain:
        return meaningOfKeychain(status.state);
    case SecretStoreKind::Vault:
        return meaningOfVault(status.state);
    case SecretStoreKind::Memory:
        break;
    }
    return StoreText::tr("Passwords, client secrets and tokens are kept in memory, and are forgotten when the console "
                         "is closed.");
}

QStringList secretStoreRemedies(const SecretStoreStatus &status)
{
    switch (status.kind) {
    case SecretStoreKind::Keychain:
        return remediesOfKeychain(status.state);
    case SecretStoreKind::Vault:
        return remediesOfVault(status.state);
    case SecretStoreKind::Memory:
        break;
    }
    return {};
}

QString secretStoreChoice(SecretStoreKind kind, SecretStoreKind present)
{
    QStringList sentences;
    if (kind == SecretStoreKind::Vault) {
        sentences << StoreText::tr(
            "A vault is a file of this account in which secrets are kept encrypted. A passphrase "
            "opens it, and is asked for once after each start of the console, when a secret is "
            "needed first.")
                  << StoreText::tr("Nobody can recover a forgotten passphrase, nor what is in the vault without it.");
    } else {
        sentences << StoreText::tr("The keychain of the operating system is opened by signing in to the desktop.");
    }
    if (present == SecretStoreKind::Memory)
        sentences << StoreText::tr("What is kept in memory now is forgotten.");
    else
        sentences << StoreText::tr(
            "What is stored now stays where it is and is not copied: it is entered again where it "
            "is needed.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace console::text
