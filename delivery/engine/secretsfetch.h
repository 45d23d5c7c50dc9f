// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/engine/preparing.h"
#include "delivery/senders/senderresources.h"
#include "models/outcome/failure.h"

#include <QFutureWatcher>

#include <functional>

namespace console {

// Reads the secrets of one delivery from the store, one after another, in the store's thread. It answers once, later,
// and not at all when it is deleted before. A failure is of Stage::Prepare.
class SecretsFetch : public QObject
{
    Q_OBJECT
public:
    using Answer = Expected<DeliverySecrets, Failure>;

    // store: null: nothing is stored. needed: at least one.
    SecretsFetch(SecretStore *store, QList<NeededSecret> needed, std::function<void(const Answer &)> onAnswer,
                 QObject *parent = nullptr);

private:
    void readNext();
    void onRead();

    SecretStore *const m_store;
    QList<NeededSecret> m_needed; // still to be read
    const std::function<void(const Answer &)> m_onAnswer;
    DeliverySecrets m_secrets;
    // Not a continuation: one whose context is gone when the store answers stops the program in Qt 6.4.
    QFutureWatcher<Expected<Secret, SecretFailure>> m_watcher;
};

} // namespace console
