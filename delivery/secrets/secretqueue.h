// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/engine/workerpool.h"
#include "delivery/secrets/secretanswer.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace console {

// Works off the questions to a store one after the other, on a thread of its own; the answers are given in the thread
// of the store. Questions that are left when the queue goes are cancelled.
class SecretQueue
{
public:
    explicit SecretQueue(QObject *store)
        : m_store(store)
    {
    }

    template<class Value>
    QFuture<SecretAnswer<Value>> ask(std::function<SecretAnswer<Value>()> question)
    {
        const auto promise = std::make_shared<QPromise<SecretAnswer<Value>>>();
        promise->start();
        QFuture<SecretAnswer<Value>> future = promise->future();
        m_pool.run([store = m_store, promise, question = std::move(question)] {
            QMetaObject::invokeMethod(
                store,
                [promise, answer = question()] {
                    promise->addResult(answer);
                    promise->finish();
                },
                Qt::QueuedConnection);
        });
        return future;
    }

private:
    QObject *m_store;
    WorkerPool m_pool{1};
};

} // namespace console
