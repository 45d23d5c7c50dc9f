// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainbackend.h"
#include "delivery/secrets/keychainitems.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace console {

struct KeychainLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(10);
    std::chrono::milliseconds prompt = std::chrono::minutes(2); // while the keychain asks somebody for its password
};

// Asks a keychain and waits for its answer, within the limits. Workers call; the backend answers in its own thread.
//
// A locked keychain answers as an empty one would, "not found" and "removed": that is believed of an open one alone.
// A question that is not answered in time blocks the keychain for all that follow; they fail at once until it has been
// answered, or until look() finds the keychain well.
class KeychainCaller : public KeychainItems
{
public:
    // found is called by the worker, recovered in the backend's thread when a question that was given up is answered.
    KeychainCaller(KeychainBackend *backend, const KeychainLimits &limits,
                   const std::function<void(const KeychainLook &)> &found, const std::function<void()> &recovered);

    DoneAnswer begin(); // before the questions of an operation: whether there is a keychain to ask
    ReadAnswer read(const QString &name) override;
    DoneAnswer write(const QString &name, const Secret &value) override;
    DoneAnswer remove(const QString &name) override;

    KeychainLook look();
    void stop(); // for good: whoever waits or asks gets Unavailable at once

private:
    template<class Answer>
    struct Call
    {
        std::optional<Answer> answer;
        bool isAbandoned = false;
    };
    template<class Answer>
    using Done = std::function<void(const Answer &)>;

    template<class Answer>
    Answer ask(const std::function<void(const Done<Answer> &)> &question);
    template<class Answer>
    std::shared_ptr<Call<Answer>> start(const std::function<void(const Done<Answer> &)> &question);
    template<class Answer>
    bool waitFor(const Call<Answer> &call, std::chrono::milliseconds limit);
    SecretFailure explained(const SecretFailure &failure);
    bool isLocked();
    void succeeded();

    KeychainBackend *const m_backend;
    const KeychainLimits m_limits;
    const std::function<void(const KeychainLook &)> m_found;
    const std::function<void()> m_recovered;
    std::atomic<SecretStoreStatus::State> m_state = SecretStoreStatus::State::Unknown; // as it was found last
    std::mutex m_mutex; // for what follows, and for the calls
    std::condition_variable m_changed;
    std::optional<SecretFailure> m_blocked;
    bool m_isStopped = false;
};

} // namespace console
