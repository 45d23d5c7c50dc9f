// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>

namespace console {

// What the store has of one owner's secrets: whether there is one, never the secret itself.
//
//   ask ──► Unknown ──► Missing | Stored | Unreadable   (changed() with the question and each answer)
class StoredSecrets : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, // not asked for, or the answer is not there yet
        Missing,
        Stored,
        Unreadable, // failure() says why
    };

    // Without a store everything is Unavailable.
    explicit StoredSecrets(SecretStore *store, QObject *parent = nullptr);

    void ask(const QUuid &owner, const QStringList &slotNames);
    State state(const QString &slot) const;
    SecretFailure failure(const QString &slot) const;

    // Writes one after the other, an empty one removes what is stored. The first failure ends it. Where the store
    // answers at once, written is called before this returns; it is not called when this object is gone.
    using Written = std::function<void(const Expected<void, SecretFailure> &)>;
    void write(const QUuid &owner, QMap<QString, Secret> secrets, const Written &written);

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        State state = State::Unknown;
        SecretFailure failure = {};
    };

    void answer(const QString &slot, const Answer &answer);

    SecretStore *const m_store;
    QUuid m_owner;
    int m_round = 0; // answers to an earlier question are stale
    QHash<QString, Answer> m_answers;
};

} // namespace console
