// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/secretaccess.h"
#include "app/cli/secretinput.h"
#include "delivery/api/authorization.h"
#include "models/connector/connectortype.h"
#include "models/system/systemstorage.h"

#include <algorithm>
#include <iterator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemName = "system"_L1;

// Whose secrets a command is about: a connector, or the system configuration.
struct Owner
{
    QString name;
    QUuid id;
    QStringList slotNames; // that it can have
};

Owner ownerOf(const Connector &connector)
{
    QStringList names;
    for (const SecretSlot slot : typeInfo(typeOf(connector.settings)).secretSlots)
        names << secretSlotName(slot);
    return {connector.name, connector.id, names};
}

Expected<Owner, ExitStatus> findOwner(CommandContext &context, const QString &name)
{
    if (name == systemName)
        return Owner{name, {}, systemSecretSlots()};
    return findConnector(context, name).map(ownerOf);
}

// A definition that cannot be read has not lost its secrets.
bool isOrphan(const SecretKey &key, const Workspace &workspace)
{
    return !key.owner.isNull() && !workspace.connector(key.owner)
        && !workspace.unreadable().contains(key.owner.toString(QUuid::WithoutBraces));
}

QString ownerName(const SecretKey &key, const Workspace &workspace)
{
    if (key.owner.isNull())
        return systemName;
    const auto connector = workspace.connector(key.owner);
    return connector ? connector->name : key.owner.toString(QUuid::WithoutBraces);
}

QJsonObject keyJson(const QString &owner, const QString &slot)
{
    return {{"connector"_L1, owner}, {"slot"_L1, slot}};
}

ExitStatus list(CommandContext &context, const Workspace &workspace, const std::optional<Owner> &owner)
{
    const auto store = openSecrets(context, VaultUse::Open);
    if (!store)
        return store.error();
    const auto stored = storedSecrets(**store);
    if (!stored)
        return context.secretFailure(stored.error());
    for (const SecretKey &key : *stored) {
        if (owner && owner->id != key.owner)
            continue;
        const QString name = ownerName(key, workspace);
        const bool orphan = isOrphan(key, workspace);
        QJsonObject json = keyJson(name, key.slot);
        json.insert("isOrphaned"_L1, orphan);
        QString line = name.leftJustified(32) + u"  "_s + key.slot;
        if (orphan)
            line += u"  "_s + Cli::tr("orphaned: its connector is gone");
        context.output().result(json, line);
    }
    return ExitStatus::Done;
}

ExitStatus unknownSlot(const CommandContext &context, const Owner &owner, const QString &slot)
{
    if (owner.slotNames.isEmpty())
        return context.usageFailure({Cli::tr("‘%1’ has no secrets of its own.").arg(owner.name)});
    const QString known = owner.slotNames.join(", "_L1);
    return context.usageFailure({slot.isEmpty()
                                     ? Cli::tr("The slot is missing. ‘%1’ has: %2.").arg(owner.name, known)
                                     : Cli::tr("‘%1’ has no slot ‘%2’. It has: %3.").arg(owner.name, slot, known)});
}

ExitStatus set(CommandContext &context, const Owner &owner, const QString &slot)
{
    if (!owner.slotNames.contains(slot))
        return unknownSlot(context, owner, slot);
    const auto value = readSecret(Cli::tr("Secret ‘%1’ of ‘%2’: ").arg(slot, owner.name));
    if (!value)
        return context.usageFailure(value.error());
    const auto store = openSecrets(context, VaultUse::OpenOrMake);
    if (!store)
        return store.error();
    if (const auto written = answerOf((*store)->write({owner.id, slot}, *value)); !written)
        return context.secretFailure(written.error());
    if ((*store)->status().kind == SecretStoreKind::Memory)
        context.output().message(Cli::tr("The secret is forgotten now: ‘--secrets memory’ keeps nothing."));
    QJsonObject json = keyJson(owner.name, slot);
    json.insert("outcome"_L1, u"stored"_s);
    context.output().result(json, Cli::tr("Stored ‘%1’ of ‘%2’.").arg(slot, owner.name));
    return ExitStatus::Done;
}

// Without its refresh token a connector needs an authorization, and is shown so.
Expected<void, WorkspaceFailure> forgetAuthorization(Workspace &workspace, const SecretKey &removed)
{
    if (removed.slot != secretSlotName(SecretSlot::RefreshToken) || !workspace.tokenRecord(removed.owner))
        return {};
    return workspace.removeTokenRecord(removed.owner);
}

ExitStatus removeAll(CommandContext &context, SecretStore &store, Workspace &workspace, const QList<SecretKey> &keys)
{
    for (const SecretKey &key : keys) {
        if (const auto removed = answerOf(store.remove(key)); !removed)
            return context.secretFailure(removed.error());
        if (const auto forgotten = forgetAuthorization(workspace, key); !forgotten)
            return context.workspaceFailure(forgotten.error());
        const QString name = ownerName(key, workspace);
        QJsonObject json = keyJson(name, key.slot);
        json.insert("outcome"_L1, u"removed"_s);
        context.output().result(json, Cli::tr("Removed ‘%1’ of ‘%2’.").arg(key.slot, name));
    }
    if (keys.isEmpty())
        context.output().message(Cli::tr("There was nothing to remove."));
    return ExitStatus::Done;
}

// Those that a condition chooses of what is stored.
template<class Condition>
ExitStatus removeWhere(CommandContext &context, Workspace &workspace, const Condition &isMeant)
{
    const auto store = openSecrets(context, VaultUse::Open);
    if (!store)
        return store.error();
    const auto stored = storedSecrets(**store);
    if (!stored)
        return context.secretFailure(stored.error());
    QList<SecretKey> meant;
    std::copy_if(stored->begin(), stored->end(), std::back_inserter(meant), isMeant);
    return removeAll(context, **store, workspace, meant);
}

ExitStatus remove(CommandContext &context, Workspace &workspace, const Owner &owner, const QString &slot)
{
    if (!owner.slotNames.contains(slot))
        return unknownSlot(context, owner, slot);
    QStringList slotNames{slot};
    if (slot == secretSlotName(SecretSlot::RefreshToken))
        slotNames << previousRefreshTokenSlot; // it may be good still
    return removeWhere(context, workspace, [&](const SecretKey &stored) {
        return stored.owner == owner.id && slotNames.contains(stored.slot);
    });
}

} // namespace

ExitStatus runSecretCommand(CommandContext &context, const QStringList &rest)
{
    const QString verb = rest.value(0);
    static const QStringList verbs{u"set"_s, u"remove"_s, u"list"_s};
    if (!verbs.contains(verb))
        return context.usageFailure({Cli::tr("‘secret’ is followed by one of: %1.").arg(verbs.join(", "_L1))});
    Arguments::Options options;
    if (verb == "remove"_L1)
        options.insert(u"--orphans"_s, OptionKind::Flag);
    const auto arguments = Arguments::parse(rest.mid(1), options);
    if (!arguments)
        return context.usageFailure(arguments.error());
    const qsizetype most = arguments->has(u"--orphans"_s) ? 0 : verb == "list"_L1 ? 1 : 2;
    if (arguments->positional().size() > most)
        // Whoever writes the secret behind the slot has shown it to every program of the machine.
        return context.usageFailure({Cli::tr("There are too many arguments. Secrets are read from standard input.")});
    const auto services = context.services();
    if (!services)
        return services.error();
    Workspace &workspace = (*services)->workspace();
    if (arguments->has(u"--orphans"_s))
        return removeWhere(context, workspace, [&](const SecretKey &key) { return isOrphan(key, workspace); });

    const QString name = arguments->positional().value(0);
    const QString slot = arguments->positional().value(1);
    if (name.isEmpty()) {
        return verb == "list"_L1 ? list(context, workspace, {})
                                 : context.usageFailure({Cli::tr("The connector's name is missing.")});
    }
    const auto owner = findOwner(context, name);
    if (!owner)
        return owner.error();
    if (verb == "list"_L1)
        return list(context, workspace, *owner);
    return verb == "set"_L1 ? set(context, *owner, slot) : remove(context, workspace, *owner, slot);
}

} // namespace console
