// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/secretanswer.h"

#include <functional>

namespace console {

// What could be found out about a keychain without a question to anybody.
struct KeychainLook
{
    SecretStoreStatus::State state = SecretStoreStatus::State::Unknown;
    QString technical; // English
};

// The operating system's keychain: one item, one question. It answers in its thread, when it likes to, or never; not
// any more once it is destroyed.
class KeychainBackend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void read(const QString &name, const std::function<void(const ReadAnswer &)> &done) = 0;
    virtual void write(const QString &name, const Secret &value,
                       const std::function<void(const DoneAnswer &)> &done) = 0;
    virtual void remove(const QString &name, const std::function<void(const DoneAnswer &)> &done) = 0;

    // Never asks for a password.
    virtual void look(const std::function<void(const KeychainLook &)> &done) = 0;
};

} // namespace console
