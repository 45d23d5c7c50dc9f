// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakekeychain.h"

#include <utility>

namespace console {

using State = SecretStoreStatus::State;

void FakeKeychain::read(const QString &name, const std::function<void(const ReadAnswer &)> &done)
{
    answer([this, name, done] {
        if (changesLeft && *changesLeft < 0)
            done(Unexpected(failure));
        else if (state != State::Ready || !m_items->contains(name)) // as gnome-keyring answers while it is locked
            done(secretFailure(SecretFailure::Code::NotFound));
        else
            done(Secret(m_items->value(name)));
    });
}

void FakeKeychain::write(const QString &name, const Secret &value, const std::function<void(const DoneAnswer &)> &done)
{
    const QByteArray bytes(value.reveal().constData(), value.reveal().size());
    answer([this, name, bytes, done] {
        if (state == State::Locked) {
            done(secretFailure(SecretFailure::Code::Denied));
        } else if ((!unwritable.isEmpty() && name.endsWith(unwritable)) || !mayChange()) {
            done(Unexpected(failure));
        } else {
            longestValue = std::max(longestValue, bytes.size());
            m_items->insert(name, bytes);
            done({});
        }
    });
}

void FakeKeychain::remove(const QString &name, const std::function<void(const DoneAnswer &)> &done)
{
    answer([this, name, done] {
        if (state != State::Ready) {
            done({}); // as gnome-keyring answers while it is locked
        } else if (!mayChange()) {
            done(Unexpected(failure));
        } else {
            m_items->remove(name);
            done({});
        }
    });
}

void FakeKeychain::look(const std::function<void(const KeychainLook &)> &done)
{
    ++looks;
    if (looksAreSilent)
        m_silenced.append([this, done] { done({state, {}}); });
    else
        done({state, {}});
}

void FakeKeychain::answerSilenced()
{
    const QList<std::function<void()>> silenced = std::exchange(m_silenced, {});
    for (const auto &late : silenced)
        late();
}

void FakeKeychain::answer(const std::function<void()> &late)
{
    ++jobs;
    if (isSilent)
        m_silenced.append(late);
    else
        late();
}

bool FakeKeychain::mayChange()
{
    return !changesLeft || (*changesLeft)-- > 0;
}

} // namespace console
