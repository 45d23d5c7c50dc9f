// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/field.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

#include <QFuture>
#include <QString>
#include <QUuid>

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
        Unavailable, // there is no store, or it does not answer
        Failed,
    };
    Code code = Code::Failed;
    QString technical; // English

    bool operator==(const SecretFailure &) const = default;
};

// Where passwords, client secrets and tokens live, and nowhere else. Every question is answered asynchronously; a
// store that does not answer within its time limit gives Unavailable.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Expected<Secret, SecretFailure>> read(const SecretKey &key) = 0;
    virtual QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) = 0;
    virtual QFuture<Expected<std::monostate, SecretFailure>> remove(const SecretKey &key) = 0;
};

} // namespace console
