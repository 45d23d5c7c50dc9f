// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secretaccess.h"

#include "app/cli/answer.h"
#include "app/cli/secretinput.h"

namespace console {

namespace {

using State = SecretStoreStatus::State;

State stateOfVault(SecretStore &store)
{
    if (store.status().state == State::Unknown) {
        QObject::connect(&store, &SecretStore::statusChanged, qApp, &QCoreApplication::quit);
        store.refreshStatus();
        if (store.status().state == State::Unknown)
            QCoreApplication::exec();
        QObject::disconnect(&store, &SecretStore::statusChanged, qApp, nullptr);
    }
    return store.status().state;
}

bool isVault(const SecretStore &store)
{
    return store.status().kind == SecretStoreKind::Vault;
}

} // namespace

Expected<SecretStore *, ExitStatus> openSecrets(CommandContext &context, VaultUse use)
{
    const auto services = context.services();
    if (!services)
        return Unexpected(services.error());
    SecretStore &store = (*services)->secrets();
    if (!isVault(store))
        return &store;
    const State state = stateOfVault(store);
    const bool makesVault = state == State::Missing && use == VaultUse::OpenOrMake;
    if (state != State::Locked && !makesVault)
        return &store;
    const auto passphrase = readPassphrase(makesVault ? Passphrase::New : Passphrase::Existing);
    if (!passphrase)
        return Unexpected(context.usageFailure(passphrase.error()));
    if (const auto opened = answerOf(store.unlock(*passphrase)); !opened)
        return Unexpected(context.secretFailure(opened.error()));
    return &store;
}

Expected<QList<SecretKey>, SecretFailure> storedSecrets(SecretStore &store)
{
    if (isVault(store) && stateOfVault(store) == State::Missing)
        return QList<SecretKey>();
    return answerOf(store.list());
}

Expected<void, ExitStatus> removeSecretsOf(CommandContext &context, const QUuid &connectorId)
{
    const auto store = openSecrets(context, VaultUse::Open);
    if (!store)
        return Unexpected(store.error());
    const auto stored = storedSecrets(**store);
    if (!stored)
        return Unexpected(context.secretFailure(stored.error()));
    for (const SecretKey &key : *stored) {
        if (key.owner != connectorId)
            continue;
        if (const auto removed = answerOf((*store)->remove(key)); !removed)
            return Unexpected(context.secretFailure(removed.error()));
    }
    return {};
}

} // namespace console
