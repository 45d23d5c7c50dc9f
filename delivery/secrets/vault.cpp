// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vault.h"

#include "delivery/transport/filedescriptor.h"
#include "models/support/wholefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <thread>

namespace console {

using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr std::chrono::seconds lockLimit{2};
constexpr std::chrono::milliseconds lockPause{5};

// NotFound: there is no file.
SecretAnswer<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QFileInfo::exists(path) ? secretFailure(Code::Unavailable, file.errorString())
                                       : secretFailure(Code::NotFound, file.errorString());
    if (file.size() > largestFile)
        return secretFailure(Code::Damaged, u"The file is larger than a vault can be"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return secretFailure(Code::Unavailable, file.errorString());
    return bytes;
}

// QLockFile's own waiting doubles its pauses, from a tenth of a second; a change takes some milliseconds.
DoneAnswer lockedFor(QLockFile &lock)
{
    const QDeadlineTimer deadline(lockLimit);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError)
            return secretFailure(Code::Failed, u"The vault's lock file cannot be written"_s);
        if (deadline.hasExpired())
            return secretFailure(Code::Unavailable, u"Another program keeps the vault locked"_s);
        std::this_thread::sleep_for(lockPause);
    }
    return {};
}

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

} // namespace

Vault::Vault(const QString &path, const QUuid &workspaceId)
    : m_path(path)
    , m_workspaceId(workspaceId)
{
}

DoneAnswer Vault::unlock(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return secretFailure(Code::WrongPassphrase, u"The passphrase is empty"_s);
    const SecretAnswer<QByteArray> file = contentOf(m_path);
    if (isFailure(file, Code::NotFound))
        return make(passphrase);
    if (!file)
        return Unexpected(file.error());
    const SecretAnswer<VaultKey> key = VaultKey::forFile(*file, passphrase);
    if (!key)
        return Unexpected(key.error());
    const SecretAnswer<Secret> opened = openVault(*file, *key);
    if (!opened)
        return Unexpected(opened.error());
    if (!vaultContents(*opened))
        return secretFailure(Code::Damaged, u"The contents break off"_s);
    m_key = *key;
    return {};
}

DoneAnswer Vault::make(const Secret &passphrase)
{
    const SecretAnswer<VaultKey> key = VaultKey::make(passphrase);
    if (!key)
        return Unexpected(key.error());
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return secretFailure(Code::Failed, u"The vault's folder cannot be made"_s);
    {
        QLockFile lock(lockPath(m_path));
        if (const DoneAnswer locked = lockedFor(lock); !locked)
            return locked;
        if (!QFileInfo::exists(m_path)) {
            const DoneAnswer saved = save({}, *key);
            if (saved)
                m_key = *key;
            return saved;
        }
    }
    return unlock(passphrase); // another program has made it meanwhile
}

ReadAnswer Vault::read(const SecretKey &key)
{
    const SecretAnswer<VaultContents> contents = load();
    if (!contents)
        return Unexpected(contents.error());
    const auto found = contents->constFind({m_workspaceId, key});
    if (found == contents->cend())
        return secretFailure(Code::NotFound);
    return *found;
}

DoneAnswer Vault::write(const SecretKey &key, const Secret &value)
{
    return change([&](VaultContents &contents) { contents.insert({m_workspaceId, key}, value); });
}

DoneAnswer Vault::remove(const SecretKey &key)
{
    return change([&](VaultContents &contents) { contents.remove({m_workspaceId, key}); });
}

ListAnswer Vault::list()
{
    return load().map([this](const VaultContents &contents) {
        QList<SecretKey> keys;
        for (auto slot = contents.keyBegin(); slot != contents.keyEnd(); ++slot) {
            if (slot->workspace == m_workspaceId)
                keys.append(slot->key);
        }
        return keys;
    });
}

SecretStoreStatus Vault::status() const
{
    const auto is = [](State state, const QString &technical = {}) {
        return SecretStoreStatus{SecretStoreKind::Vault, state, technical};
    };
    const SecretAnswer<QByteArray> file = contentOf(m_path);
    if (isFailure(file, Code::NotFound))
        return is(State::Missing);
    if (!file)
        return is(State::Unavailable, file.error().technical);
    if (!isVault(*file))
        return is(State::Unavailable, u"The file is no vault of this program"_s);
    return is(m_key && m_key->fits(*file) ? State::Ready : State::Locked);
}

SecretAnswer<VaultContents> Vault::load()
{
    if (!m_key)
        return secretFailure(Code::Locked);
    const SecretAnswer<QByteArray> file = contentOf(m_path);
    if (isFailure(file, Code::NotFound) || (file && isVault(*file) && !m_key->fits(*file))) {
        m_key.reset(); // somebody has removed the file, or put another one in its place
        return secretFailure(Code::Locked);
    }
    if (!file)
        return Unexpected(file.error());
    const SecretAnswer<Secret> opened = openVault(*file, *m_key);
    if (isFailure(opened, Code::WrongPassphrase)) // with the right key
        return secretFailure(Code::Damaged, opened.error().technical);
    if (!opened)
        return Unexpected(opened.error());
    const std::optional<VaultContents> contents = vaultContents(*opened);
    if (!contents)
        return secretFailure(Code::Damaged, u"The contents break off"_s);
    return *contents;
}

DoneAnswer Vault::change(const std::function<void(VaultContents &)> &edit)
{
    if (!m_key)
        return secretFailure(Code::Locked);
    QLockFile lock(lockPath(m_path));
    if (const DoneAnswer locked = lockedFor(lock); !locked)
        return locked;
    SecretAnswer<VaultContents> contents = load();
    if (!contents)
        return Unexpected(contents.error());
    edit(*contents);
    return save(*contents, *m_key);
}

DoneAnswer Vault::save(const VaultContents &contents, const VaultKey &key) const
{
    const SecretAnswer<QByteArray> bytes = sealVault(vaultBytes(contents), key);
    if (!bytes)
        return Unexpected(bytes.error());
    const auto written = writeWholeFile(m_path, *bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!written)
        return secretFailure(Code::Failed, written.error().technical);

    // The file itself is on the disk; this is its new name.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const FileDescriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen() && ::fsync(descriptor.get()) != 0 && errno != EINVAL) // EINVAL: cannot be synchronized
        return secretFailure(Code::Failed, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace console
