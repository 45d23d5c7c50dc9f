// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/configurationtransfer.h"

#include "models/support/inthread.h"
#include "models/support/whenanswered.h"
#include "models/system/systemstorage.h"

#include <QSet>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const SecretFailure noStore{SecretFailure::Code::Unavailable, u"there is no store for secrets"_s};
const SecretFailure noAnswer{SecretFailure::Code::Failed, u"the question was dropped"_s};

using SecretsAnswer = Expected<QList<SecretEntry>, SecretFailure>;

template<class Reason>
Unexpected<TransferFailure> failed(const Reason &reason, const QList<SecretKey> &notTakenBack = {})
{
    return Unexpected<TransferFailure>(TransferFailure{reason, notTakenBack});
}

template<class Value>
void answerLater(QObject *context, const ConfigurationTransfer::Done<Value> &done,
                 const Expected<Value, TransferFailure> &answer)
{
    QMetaObject::invokeMethod(
        context, [done, answer] { done(answer); }, Qt::QueuedConnection);
}

bool isPassword(const QString &slot)
{
    return slot == secretSlotName(SecretSlot::Password);
}

// Whether an export may have it: tokens belong to one installation and one authorization.
bool isExported(const Connector &connector, const QString &slot)
{
    return isPassword(slot) && usedSecretSlots(connector).contains(SecretSlot::Password);
}

QList<SecretKey> exportedKeys(const Configuration &configuration)
{
    QList<SecretKey> keys;
    const QString password = secretSlotName(SecretSlot::Password);
    for (const Connector &connector : configuration.connectors) {
        if (isExported(connector, password))
            keys.append({connector.id, password});
    }
    if (configuration.system) {
        for (const QString &slot : systemSecretSlots())
            keys.append({QUuid(), slot});
    }
    return keys;
}

QList<SecretEntry> stored(QList<SecretEntry> entries)
{
    entries.removeIf([](const SecretEntry &entry) { return entry.value.isEmpty(); });
    return entries;
}

// What is in the file need not be entered.
QList<NeededSecret> stillNeeded(const Configuration &configuration, const QList<SecretEntry> &sealed)
{
    QSet<std::pair<QUuid, QString>> there;
    for (const SecretEntry &entry : sealed)
        there.insert({entry.key.owner, entry.key.slot});
    QList<NeededSecret> needed = neededSecrets(configuration);
    needed.removeIf([&](const NeededSecret &secret) { return there.contains({secret.owner, secret.slot}); });
    return needed;
}

// The name of the first connector that keeps the plan from being written; empty: it is another part.
QString hindrance(const ConfigurationPlan &plan)
{
    for (const PlannedConnector &entry : plan.connectors()) {
        if (entry.state == EntryState::NameTaken && !entry.resolution)
            return entry.given->name;
        if (entry.result && hasErrors(entry.problems))
            return entry.result->name;
    }
    return {};
}

QSet<QUuid> ownersIn(const WorkspaceChange &change)
{
    QSet<QUuid> owners;
    for (const ConnectorChange &connector : change.connectors)
        owners.insert(connector.after ? connector.after->id : connector.before->id);
    if (change.system)
        owners.insert(QUuid());
    return owners;
}

QList<SecretKey> keysOf(const QList<SecretEntry> &entries)
{
    QList<SecretKey> keys;
    for (const SecretEntry &entry : entries)
        keys.append(entry.key);
    return keys;
}

QList<QUuid> ownersOf(const QList<SecretEntry> &entries)
{
    QSet<QUuid> owners;
    for (const SecretEntry &entry : entries)
        owners.insert(entry.key.owner);
    return owners.values();
}

} // namespace

ConfigurationTransfer::ConfigurationTransfer(Workspace *workspace, SecretStore *secrets, SecretSealing *sealing,
                                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_sealing(sealing)
{
}

Configuration ConfigurationTransfer::configurationOf(const ExportRequest &request) const
{
    Configuration configuration;
    if (request.connectors) {
        for (const QUuid &id : *request.connectors) {
            if (const auto connector = m_workspace->connector(id))
                configuration.connectors.append(*connector);
        }
    } else {
        configuration.connectors = m_workspace->connectorsById().values();
    }
    if (request.withSystem)
        configuration.system = m_workspace->system();
    if (request.withDirectory)
        configuration.directory = m_workspace->directory();
    return configuration;
}

void ConfigurationTransfer::exportTo(const ExportRequest &request, const Done<QByteArray> &done)
{
    const Configuration configuration = configurationOf(request);
    if (request.passphrase.isEmpty())
        return writeDown(configuration, {}, done);
    if (!m_secrets || !m_sealing)
        return answerLater<QByteArray>(this, done, failed(noStore));
    readSecrets(m_secrets, exportedKeys(configuration),
                [=, self = QPointer(this), passphrase = request.passphrase](const SecretsAnswer &read) {
                    if (!self)
                        return;
                    if (!read)
                        return answerLater<QByteArray>(self, done, failed(read.error()));
                    self->seal(configuration, stored(*read), passphrase, done);
                });
}

void ConfigurationTransfer::seal(const Configuration &configuration, const QList<SecretEntry> &entries,
                                 const Secret &passphrase, const Done<QByteArray> &done)
{
    if (entries.isEmpty())
        return writeDown(configuration, {}, done);
    using Sealed = Expected<QByteArray, SecretFailure>;
    whenAnswered<Sealed>(this, m_sealing->seal(entries, passphrase), Unexpected(noAnswer),
                         [=, this](const Sealed &sealed) {
                             if (!sealed)
                                 return done(failed(sealed.error()));
                             Configuration whole = configuration;
                             whole.sealedSecrets = *sealed;
                             writeDown(whole, entries, done);
                         });
}

void ConfigurationTransfer::writeDown(const Configuration &configuration, const QList<SecretEntry> &sealed,
                                      const Done<QByteArray> &done)
{
    const auto writing = inThread([=] { return toBytes(configuration, stillNeeded(configuration, sealed)); });
    whenAnswered(this, writing, QByteArray(), [done](const QByteArray &bytes) { done(bytes); });
}

void ConfigurationTransfer::plan(const QString &path, ConfigurationPlan::Purpose purpose,
                                 const Done<ConfigurationPlan> &done)
{
    using Planned = Expected<ConfigurationPlan, ConfigurationFailures>;
    const ConfigurationPlan::Present present{m_workspace->connectorsById(), m_workspace->system(),
                                             m_workspace->directory()};
    const auto planning = inThread([=]() -> Planned {
        return readConfigurationFile(path).map(
            [&](Configuration given) { return ConfigurationPlan(purpose, present, std::move(given)); });
    });
    whenAnswered<Planned>(this, planning, ConfigurationPlan(), [done](const Planned &planned) {
        if (!planned)
            return done(failed(planned.error()));
        done(*planned);
    });
}

void ConfigurationTransfer::openSecrets(const ConfigurationPlan &plan, const Secret &passphrase,
                                        const Done<QList<SecretEntry>> &done)
{
    if (plan.sealedSecrets().isEmpty())
        return answerLater<QList<SecretEntry>>(this, done, {});
    if (!m_sealing)
        return answerLater<QList<SecretEntry>>(this, done, failed(noStore));
    whenAnswered<SecretsAnswer>(this, m_sealing->open(plan.sealedSecrets(), passphrase), Unexpected(noAnswer),
                                [done](const SecretsAnswer &opened) {
                                    if (opened)
                                        return done(*opened);
                                    if (opened.error().code != SecretFailure::Code::Damaged)
                                        return done(failed(opened.error()));
                                    // Of the file, and not of a store, of which the same code would speak.
                                    ConfigurationFailure damaged;
                                    damaged.code = ConfigurationFailure::Code::SealedSecretsDamaged;
                                    damaged.technical = opened.error().technical;
                                    done(failed(ConfigurationFailures{damaged}));
                                });
}

void ConfigurationTransfer::write(const ConfigurationPlan &plan, const QList<SecretEntry> &secrets,
                                  const Done<WorkspaceChange> &done)
{
    if (!plan.canBeWritten()) {
        const WorkspaceFailure refused{WorkspaceFailure::Code::Refused, m_workspace->path(), hindrance(plan), {}};
        return answerLater<WorkspaceChange>(this, done, failed(refused));
    }
    const WorkspaceChange change = plan.change();
    const QList<SecretEntry> entries = belonging(plan, change, secrets);
    if (change.isEmpty() && entries.isEmpty())
        return answerLater<WorkspaceChange>(this, done, change);
    const Stepped stepped = begin([this, done](const Expected<Step, TransferFailure> &step) {
        if (!step)
            return done(Unexpected(step.error()));
        if (!step->change.isEmpty() || !step->written.isEmpty())
            m_steps.append(*step);
        done(step->change);
    });
    readBefore(entries, stepped, [=, this](const QList<SecretEntry> &before) {
        Step step{change, {}, {}};
        const QSet<QUuid> touched = ownersIn(change);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            // What is stored for a connector that stays as it is stays too.
            if (touched.contains(entries.at(i).key.owner) || before.at(i).value.isEmpty())
                step.add(entries.at(i), before.at(i));
        }
        exchange(step, stepped);
    });
}

// Those that have a place after the change, with the owners that they have there.
QList<SecretEntry> ConfigurationTransfer::belonging(const ConfigurationPlan &plan, const WorkspaceChange &change,
                                                    const QList<SecretEntry> &secrets) const
{
    if (!m_secrets)
        return {};
    QHash<QUuid, Connector> changed;
    for (const ConnectorChange &connector : change.connectors) {
        if (connector.after)
            changed.insert(connector.after->id, *connector.after);
    }
    const bool takesSystem = plan.hasSystem() && plan.takesSystem();
    QList<SecretEntry> entries;
    for (const SecretEntry &entry : stored(secrets)) {
        if (entry.key.owner.isNull()) {
            if (takesSystem && systemSecretSlots().contains(entry.key.slot))
                entries.append(entry);
            continue;
        }
        const std::optional<QUuid> owner = plan.ownerAfter(entry.key.owner);
        if (!owner)
            continue;
        const Connector connector = changed.value(*owner, m_workspace->connector(*owner).value_or(Connector()));
        if (isExported(connector, entry.key.slot))
            entries.append({{*owner, entry.key.slot}, entry.value});
    }
    return entries;
}

void ConfigurationTransfer::undo(const Done<WorkspaceChange> &done)
{
    Q_ASSERT(canUndo());
    const Step last = m_steps.last();
    const Stepped stepped = begin([this, done](const Expected<Step, TransferFailure> &step) {
        if (!step)
            return done(Unexpected(step.error()));
        m_steps.removeLast();
        done(step->change);
    });
    readBefore(last.written, stepped, [=, this](const QList<SecretEntry> &now) {
        Step back{inverse(last.change), {}, {}};
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (now.at(i) == last.written.at(i))
                back.add(last.before.at(i), now.at(i));
        }
        exchange(back, stepped);
    });
}

void ConfigurationTransfer::Step::add(const SecretEntry &entry, const SecretEntry &entryBefore)
{
    written.append(entry);
    before.append(entryBefore);
}

ConfigurationTransfer::Stepped ConfigurationTransfer::begin(const Stepped &done)
{
    Q_ASSERT(!m_isWriting);
    m_isWriting = true;
    return [this, done](const Expected<Step, TransferFailure> &step) {
        m_isWriting = false;
        done(step);
    };
}

// Later in every case, so that whoever starts it can show first that it is done.
void ConfigurationTransfer::readBefore(const QList<SecretEntry> &entries, const Stepped &failedStep,
                                       const std::function<void(const QList<SecretEntry> &)> &done)
{
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            readSecrets(m_secrets, keysOf(entries), [=, self = QPointer(this)](const SecretsAnswer &before) {
                if (!self)
                    return;
                if (!before)
                    return failedStep(failed(before.error()));
                done(*before);
            });
        },
        Qt::QueuedConnection);
}

// The secrets first: a store may be locked or gone, and takes them one by one. The workspace is written at once.
void ConfigurationTransfer::exchange(const Step &step, const Stepped &done)
{
    const auto secrets = SecretChange::make(m_secrets, step.written);
    secrets->apply([=, self = QPointer(this)](const SecretChange::Result &changed) {
        if (!self) // and with it, whoever would write the rest
            return secrets->takeBack([](const SecretChange::Result &) {});
        if (!changed)
            return done(failed(changed.error().reason, changed.error().notTakenBack));
        if (const auto applied = self->m_workspace->apply(step.change); !applied)
            return self->takeBack(secrets, applied.error(), done);
        if (!step.written.isEmpty())
            Q_EMIT self->secretsChanged(ownersOf(step.written));
        done(step);
    });
}

void ConfigurationTransfer::takeBack(const std::shared_ptr<SecretChange> &secrets, const WorkspaceFailure &reason,
                                     const Stepped &done)
{
    secrets->takeBack([=, self = QPointer(this)](const SecretChange::Result &takenBack) {
        if (self)
            done(failed(reason, takenBack ? QList<SecretKey>() : takenBack.error().notTakenBack));
    });
}

} // namespace console
