// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainbackend.h"
#include "delivery/secrets/secretservice.h"

namespace console {

// QtKeychain. Its jobs need an event loop with GLib on Linux, as the main thread's is, and run one after the other.
class QtKeychainBackend : public KeychainBackend
{
    Q_OBJECT
public:
    using KeychainBackend::KeychainBackend;

    void read(const QString &name, const std::function<void(const ReadAnswer &)> &done) override;
    void write(const QString &name, const Secret &value, const std::function<void(const DoneAnswer &)> &done) override;
    void remove(const QString &name, const std::function<void(const DoneAnswer &)> &done) override;
    void look(const std::function<void(const KeychainLook &)> &done) override;

private:
    SecretService m_service;
};

} // namespace console
