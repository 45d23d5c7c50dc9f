// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"
#include "delivery/api/practicereceiver.h"
#include "delivery/api/secretstore.h"

#include <QHash>
#include <QMap>
#include <QPromise>

#include <functional>
#include <optional>

namespace console {

// Writes a few bytes where a document was asked for, or fails as told; a slow one answers when the test says so.
class FakeDocuments : public DocumentGenerator
{
    Q_OBJECT
public:
    QFuture<Expected<QList<ScanDocument>, GeneratorFailure>> generate(const SampleScan &sample) override;

    void progress(int percent); // of what was asked for while slow
    void finish();
    bool isCancelled() const { return m_promise.isCanceled(); }

    std::optional<GeneratorFailure> failure;
    bool isSlow = false;
    QList<SampleScan> samples;

private:
    using Answer = Expected<QList<ScanDocument>, GeneratorFailure>;

    Answer make(const SampleScan &sample) const;

    QPromise<Answer> m_promise;
};

class FakeReceiver : public PracticeReceiver
{
    Q_OBJECT
public:
    Expected<void, ReceiverFailure> start(int portBase, const QString &folder) override;
    void stop() override;
    bool isRunning() const override { return m_running; }
    QUrl extensionUrl() const override;
    QString folder() const override { return m_folder; }
    QList<Arrival> arrivals() const override { return m_arrivals; }
    int mailPort() const override { return 8081; }
    QUrl webServicesUrl() const override;
    QUrl identityAuthority() const override;
    QString certificateFingerprint() const override;
    void rehearse(Arrival::Endpoint endpoint, const QString &code) override;
    QString rehearsal(Arrival::Endpoint endpoint) const override { return m_rehearsals.value(endpoint); }

    void receive(const Arrival &arrival);

private:
    bool m_running = false;
    QString m_folder;
    QList<Arrival> m_arrivals;
    QMap<Arrival::Endpoint, QString> m_rehearsals;
};

// Keeps secrets in memory and answers at once; a slow one answers in order when the test says so. Slots can fail.
class FakeSecretStore : public SelectableSecretStore
{
    Q_OBJECT
public:
    QFuture<Expected<Secret, SecretFailure>> read(const SecretKey &key) override;
    QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) override;
    QFuture<Expected<std::monostate, SecretFailure>> remove(const SecretKey &key) override;
    QFuture<Expected<QList<SecretKey>, SecretFailure>> list() override;
    QFuture<Expected<std::monostate, SecretFailure>> unlock(const Secret &passphrase) override;
    SecretStoreStatus status() const override { return m_status; }
    void refreshStatus() override { ++refreshes; }
    void select(SecretStoreKind kind) override;

    void setStatus(const SecretStoreStatus &status);
    void put(const QUuid &owner, const QString &slot, const QByteArray &value);
    QByteArray stored(const QUuid &owner, const QString &slot) const; // empty: nothing
    void answer(); // the oldest question that waits

    bool isSlow = false;
    QHash<QString, SecretFailure> unreadable; // by slot
    QHash<QString, SecretFailure> unwritable; // by slot, for write and remove
    std::optional<SecretFailure> unlistable;
    QStringList writes; // the slots that were written or removed, in order
    QByteArray passphrase; // that unlock() takes
    int refreshes = 0;

private:
    template<class Value>
    QFuture<Expected<Value, SecretFailure>> answered(const std::function<Expected<Value, SecretFailure>()> &answer);
    QFuture<Expected<std::monostate, SecretFailure>> changed(const SecretKey &key, const std::optional<Secret> &value);

    SecretStoreStatus m_status{SecretStoreKind::Memory, SecretStoreStatus::State::Ready, {}};
    QMap<QPair<QUuid, QString>, Secret> m_secrets;
    QList<std::function<void()>> m_waiting;
};

} // namespace console
