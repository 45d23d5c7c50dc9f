// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/keychaincaller.h"

#include <memory>

namespace console {

using namespace Qt::StringLiterals;
using State = SecretStoreStatus::State;

namespace {

QString notInTime(std::chrono::milliseconds limit)
{
    return u"The keychain did not answer within %1 ms"_s.arg(limit.count());
}

bool isBlocking(const KeychainLook &look)
{
    return look.state == State::Unavailable;
}

bool isBlocking(const ReadAnswer &)
{
    return false;
}

bool isBlocking(const DoneAnswer &)
{
    return false;
}

} // namespace

KeychainCaller::KeychainCaller(KeychainBackend *backend, const KeychainLimits &limits,
                               const std::function<void(const KeychainLook &)> &found,
                               const std::function<void()> &recovered)
    : m_backend(backend)
    , m_limits(limits)
    , m_found(found)
    , m_recovered(recovered)
{
}

DoneAnswer KeychainCaller::begin()
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_blocked)
            return Unexpected(*m_blocked);
    }
    const KeychainLook found = look();
    if (found.state == State::Unavailable)
        return secretFailure(SecretFailure::Code::Unavailable, found.technical);
    return {};
}

ReadAnswer KeychainCaller::read(const QString &name)
{
    ReadAnswer answer = ask<ReadAnswer>([this, name](const auto &done) { m_backend->read(name, done); });
    if (answer) {
        succeeded();
        return answer;
    }
    if (answer.error().code != SecretFailure::Code::NotFound)
        return Unexpected(explained(answer.error()));
    return isLocked() ? secretFailure(SecretFailure::Code::Locked) : answer;
}

DoneAnswer KeychainCaller::write(const QString &name, const Secret &value)
{
    DoneAnswer answer = ask<DoneAnswer>([this, name, value](const auto &done) { m_backend->write(name, value, done); });
    if (!answer)
        return Unexpected(explained(answer.error()));
    succeeded();
    return answer;
}

DoneAnswer KeychainCaller::remove(const QString &name)
{
    DoneAnswer answer = ask<DoneAnswer>([this, name](const auto &done) { m_backend->remove(name, done); });
    if (isFailure(answer, SecretFailure::Code::NotFound))
        answer = {};
    if (!answer)
        return Unexpected(explained(answer.error()));
    return isLocked() ? secretFailure(SecretFailure::Code::Locked) : answer;
}

KeychainLook KeychainCaller::look()
{
    const auto call = start<KeychainLook>([this](const auto &done) { m_backend->look(done); });
    std::unique_lock lock(m_mutex);
    // Not waitFor(): the lock is kept until the answer is judged.
    m_changed.wait_for(lock, m_limits.answer, [&] { return call->answer || m_isStopped; });
    KeychainLook found = call->answer.value_or(KeychainLook{State::Unavailable, notInTime(m_limits.answer)});
    if (!call->answer) {
        call->isAbandoned = true;
        m_blocked = SecretFailure{SecretFailure::Code::Unavailable, found.technical};
    } else if (found.state == State::Ready) {
        m_blocked.reset();
    }
    const bool isStopped = m_isStopped;
    lock.unlock();
    m_state = found.state;
    if (!isStopped)
        m_found(found);
    return found;
}

void KeychainCaller::stop()
{
    const std::lock_guard guard(m_mutex);
    m_isStopped = true;
    m_blocked = SecretFailure{SecretFailure::Code::Unavailable, u"The store was closed"_s};
    m_changed.notify_all();
}

template<class Answer>
Answer KeychainCaller::ask(const std::function<void(const Done<Answer> &)> &question)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_blocked)
            return Unexpected(*m_blocked);
    }
    const auto call = start<Answer>(question);
    if (!waitFor(*call, m_limits.answer) && look().state == State::Locked)
        waitFor(*call, m_limits.prompt); // somebody is being asked for the password

    const std::lock_guard guard(m_mutex);
    if (call->answer)
        return *call->answer;
    call->isAbandoned = true;
    if (!m_isStopped) {
        m_blocked = m_state == State::Locked
            ? SecretFailure{SecretFailure::Code::Locked, u"Nobody gave the keychain its password"_s}
            : SecretFailure{SecretFailure::Code::Unavailable, notInTime(m_limits.answer)};
    }
    return Unexpected(*m_blocked);
}

template<class Answer>
std::shared_ptr<KeychainCaller::Call<Answer>>
KeychainCaller::start(const std::function<void(const Done<Answer> &)> &question)
{
    auto call = std::make_shared<Call<Answer>>();
    const auto answered = [this, call](const Answer &answer) {
        std::unique_lock lock(m_mutex);
        if (!call->isAbandoned) {
            call->answer = answer;
            m_changed.notify_all();
        } else if (!m_isStopped && !isBlocking(answer)) {
            m_blocked.reset();
            lock.unlock();
            m_recovered();
        }
    };
    QMetaObject::invokeMethod(
        m_backend, [question, answered] { question(answered); }, Qt::QueuedConnection);
    return call;
}

template<class Answer>
bool KeychainCaller::waitFor(const Call<Answer> &call, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, limit, [&] { return call.answer || m_isStopped; });
    return call.answer || m_isStopped;
}

// Keychains say why they failed in words, if at all. Their state says it better.
SecretFailure KeychainCaller::explained(const SecretFailure &failure)
{
    if (failure.code == SecretFailure::Code::Unavailable || failure.code == SecretFailure::Code::Locked)
        return failure;
    switch (look().state) {
    case State::Locked:
        return {SecretFailure::Code::Locked, failure.technical};
    case State::Missing:
    case State::Unavailable:
        return {SecretFailure::Code::Unavailable, failure.technical};
    case State::Unknown:
    case State::Ready:
        break;
    }
    return failure;
}

bool KeychainCaller::isLocked()
{
    return m_state != State::Ready && look().state == State::Locked;
}

void KeychainCaller::succeeded()
{
    if (m_state.exchange(State::Ready) != State::Ready)
        m_found({State::Ready, {}});
}

} // namespace console
