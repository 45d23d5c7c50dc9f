// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/keychainbackend.h"

#include <QMap>

#include <optional>

namespace console {

// A keychain in memory that answers at once, and fails, stays silent or is locked as told.
class FakeKeychain : public KeychainBackend
{
    Q_OBJECT
public:
    using Items = QMap<QString, QByteArray>;

    explicit FakeKeychain(Items *items)
        : m_items(items)
    {
    }

    void read(const QString &name, const std::function<void(const ReadAnswer &)> &done) override;
    void write(const QString &name, const Secret &value, const std::function<void(const DoneAnswer &)> &done) override;
    void remove(const QString &name, const std::function<void(const DoneAnswer &)> &done) override;
    void look(const std::function<void(const KeychainLook &)> &done) override;

    void answerSilenced(); // what was asked while silent

    SecretStoreStatus::State state = SecretStoreStatus::State::Ready;
    bool isSilent = false;
    bool looksAreSilent = false;
    std::optional<int> changesLeft; // writes and removals that are done before everything fails
    QString unwritable; // the end of an item's name; empty: none
    SecretFailure failure{SecretFailure::Code::Failed, QStringLiteral("as told")};
    int jobs = 0;
    int looks = 0;
    qsizetype longestValue = 0;

private:
    void answer(const std::function<void()> &answer);
    bool mayChange();

    Items *m_items;
    QList<std::function<void()>> m_silenced;
};

} // namespace console
