// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretchange.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace console {

// Removes everything that is stored for connectors that were deleted, and brings it back from memory when they are.
//
// The store may be slow and nobody waits for it: what is asked for is done one after the other, in that order, so that
// what is brought back while it is still being removed is there in the end. The program does not end before all of it
// is done.
class SecretRemoval : public QObject
{
    Q_OBJECT
public:
    using Failed = std::function<void(const SecretChangeFailure &)>; // what was stored still is

    // store null: there is nothing to remove.
    explicit SecretRemoval(SecretStore *store, QObject *parent = nullptr);

    void remove(const QList<QUuid> &owners, const Failed &failed); // is a step
    void bringBack(const Failed &failed); // the last step; there must be one

Q_SIGNALS:
    void broughtBack(const QList<QUuid> &owners);

private:
    struct Step
    {
        QList<QUuid> owners;
        std::shared_ptr<SecretChange> change; // null as long as it is not known what is stored
    };
    using Done = std::function<void()>;
    using Task = std::function<void(const Done &)>;

    void enqueue(const Task &task);
    void runNext();
    void removeNow(const std::shared_ptr<Step> &step, const QList<SecretKey> &stored, const Failed &failed,
                   const Done &done);

    SecretStore *const m_store;
    QList<std::shared_ptr<Step>> m_steps;
    QQueue<Task> m_tasks; // the first of them runs
    std::unique_ptr<QEventLoopLocker> m_locker; // while there is one
};

} // namespace console
