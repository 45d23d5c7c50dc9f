// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/field.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace console {

// Which secret: the owner's id (a connector's, or null for the system configuration) and the slot's name.
struct SecretKey
{
    QUuid owner;
    QString slot; // "password", "mailServer.password"

    bool operator==(const SecretKey &) const = default;
};

struct SecretFailure
{
    enum class Code {
        NotFound, // an answer, not an accident: nothing is stored
        Locked,
        Denied,
        WrongPassphrase,
        Damaged, // what is stored is not what was written
        Unavailable, // there is no store, or it does not answer
        Failed,
    };
    Code code = Code::Failed;
    QString technical; // English

    bool operator==(const SecretFailure &) const = default;
};

// "secret.missing", "secret.locked", "secret.denied", "secret.damaged", "secret.unavailable": stable
QString secretFailureCode(SecretFailure::Code code);

enum class SecretStoreKind {
    Keychain, // of the operating system
    Vault, // an encrypted file with a passphrase
    Memory, // until the program ends
};

QString secretStoreKindName(SecretStoreKind kind); // "keychain", "vault", "memory": stable
std::optional<SecretStoreKind> secretStoreKindNamed(QStringView name);

struct SecretStoreStatus
{
    enum class State {
        Unknown, // not asked yet
        Ready,
        Locked, // a keychain asks for its password by itself when it is used; a vault is opened by unlock()
        Missing, // there is none yet: unlock() makes a vault, the desktop a keychain
        Unavailable, // nothing answers; technical says why
    };
    SecretStoreKind kind = SecretStoreKind::Keychain;
    State state = State::Unknown;
    QString technical; // English

    bool operator==(const SecretStoreStatus &) const = default;
};

// Where passwords, client secrets and tokens live, and nowhere else. Secrets of other workspaces are out of sight.
//
// Every question is answered asynchronously, in the thread of the store; a store that does not answer within its time
// limit gives Unavailable. Nothing is asked before somebody needs the answer.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Expected<Secret, SecretFailure>> read(const SecretKey &key) = 0;
    virtual QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) = 0;
    virtual QFuture<Expected<std::monostate, SecretFailure>> remove(const SecretKey &key) = 0;

    // What is stored, ordered by owner and slot; also that of connectors which are no more.
    virtual QFuture<Expected<QList<SecretKey>, SecretFailure>> list() = 0;

    // Opens a vault, or makes one where it is Missing. Any other store is as open as it can be.
    virtual QFuture<Expected<std::monostate, SecretFailure>> unlock(const Secret &passphrase) = 0;

    virtual SecretStoreStatus status() const = 0;
    virtual void refreshStatus() = 0; // looks again; statusChanged() tells

Q_SIGNALS:
    void statusChanged(const console::SecretStoreStatus &status);
};

// The one the programs use: it forwards to a store of the kind that was chosen, and another can be chosen meanwhile.
class SelectableSecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    virtual void select(SecretStoreKind kind) = 0;
};

} // namespace console
