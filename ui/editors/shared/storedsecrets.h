// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretchange.h"

#include <QHash>
#include <QObject>

namespace console {

// What the store has of one owner's secrets: whether there is one, never the secret itself.
//
//   ask ──► Unknown ──► Missing | Stored | Unreadable   (changed() with the question and each answer)
//
// It asks again by itself when another store was chosen, and when one that could not be read has become ready.
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
    void askAgain();
    bool isAsked(const QUuid &owner, const QStringList &slotNames) const;
    State state(const QString &slot) const;
    SecretFailure failure(const QString &slot) const;
    const SecretStoreStatus &status() const { return m_status; } // of the store

    void setStored(const QList<SecretEntry> &entries); // somebody has written them

Q_SIGNALS:
    void changed();
    void storeRequested(); // by a field: what is wrong with the store is to be mended

private:
    struct Answer
    {
        State state = State::Unknown;
        SecretFailure failure = {};
    };

    void answer(const QString &slot, const Answer &answer);
    void onStatusChanged(const SecretStoreStatus &status);

    SecretStore *const m_store;
    SecretStoreStatus m_status;
    QUuid m_owner;
    QStringList m_slots; // that were asked for
    int m_round = 0; // answers to an earlier question are stale
    QHash<QString, Answer> m_answers;
};

} // namespace console
