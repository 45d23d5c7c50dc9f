// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakeservices.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;

QFuture<Expected<QList<ScanDocument>, GeneratorFailure>> FakeDocuments::generate(const SampleScan &sample)
{
    samples.append(sample);
    if (!isSlow)
        return QtFuture::makeReadyFuture(make(sample));
    m_promise = QPromise<Answer>();
    m_promise.start();
    m_promise.setProgressRange(0, 100);
    return m_promise.future();
}

void FakeDocuments::progress(int percent)
{
    m_promise.setProgressValue(percent);
}

void FakeDocuments::finish()
{
    m_promise.addResult(make(samples.last()));
    m_promise.finish();
}

FakeDocuments::Answer FakeDocuments::make(const SampleScan &sample) const
{
    if (failure)
        return Unexpected(*failure);
    QList<ScanDocument> documents;
    const QStringList paths = samplePaths(sample);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1000 * sample.settings.pages, 'x')) < 0)
            return Unexpected(GeneratorFailure{GeneratorFailure::Code::NotWritable, path, file.errorString()});
        documents.append({path, QFileInfo(path).fileName(), sampleMediaType(sample.settings.format)});
    }
    return documents;
}

Expected<void, ReceiverFailure> FakeReceiver::start(int, const QString &folder)
{
    m_running = true;
    m_folder = folder;
    Q_EMIT runningChanged(true);
    return {};
}

void FakeReceiver::stop()
{
    m_running = false;
    Q_EMIT runningChanged(false);
}

QUrl FakeReceiver::extensionUrl() const
{
    return QUrl(u"http://127.0.0.1:8080/api/scan"_s);
}

QUrl FakeReceiver::webServicesUrl() const
{
    return QUrl(u"https://127.0.0.1:8082/EWS/Exchange.asmx"_s);
}

QUrl FakeReceiver::identityAuthority() const
{
    return QUrl(u"http://localhost:8083"_s);
}

QString FakeReceiver::certificateFingerprint() const
{
    return QString(64, u'a');
}

void FakeReceiver::rehearse(Arrival::Endpoint endpoint, const QString &code)
{
    m_rehearsals.insert(endpoint, code);
    Q_EMIT rehearsalChanged(endpoint);
}

void FakeReceiver::receive(const Arrival &arrival)
{
    m_arrivals.append(arrival);
    Q_EMIT arrived(arrival);
}

template<class Value>
QFuture<Expected<Value, SecretFailure>>
FakeSecretStore::answered(const std::function<Expected<Value, SecretFailure>()> &answer)
{
    if (!isSlow)
        return QtFuture::makeReadyFuture(answer());
    const auto promise = std::make_shared<QPromise<Expected<Value, SecretFailure>>>();
    promise->start();
    m_waiting.append([=] {
        promise->addResult(answer());
        promise->finish();
    });
    return promise->future();
}

QFuture<Expected<Secret, SecretFailure>> FakeSecretStore::read(const SecretKey &key)
{
    return answered<Secret>([=, this]() -> Expected<Secret, SecretFailure> {
        if (unreadable.contains(key.slot))
            return Unexpected(unreadable.value(key.slot));
        const auto found = m_secrets.constFind({key.owner, key.slot});
        if (found == m_secrets.cend())
            return Unexpected(SecretFailure{SecretFailure::Code::NotFound, {}});
        return *found;
    });
}

QFuture<Expected<std::monostate, SecretFailure>> FakeSecretStore::write(const SecretKey &key, const Secret &value)
{
    return changed(key, value);
}

QFuture<Expected<std::monostate, SecretFailure>> FakeSecretStore::remove(const SecretKey &key)
{
    return changed(key, {});
}

QFuture<Expected<std::monostate, SecretFailure>> FakeSecretStore::changed(const SecretKey &key,
                                                                          const std::optional<Secret> &value)
{
    return answered<std::monostate>([=, this]() -> Expected<std::monostate, SecretFailure> {
        writes.append(key.slot);
        if (unwritable.contains(key.slot))
            return Unexpected(unwritable.value(key.slot));
        if (value)
            m_secrets.insert({key.owner, key.slot}, *value);
        else
            m_secrets.remove({key.owner, key.slot});
        return {};
    });
}

QFuture<Expected<QList<SecretKey>, SecretFailure>> FakeSecretStore::list()
{
    return answered<QList<SecretKey>>([this]() -> Expected<QList<SecretKey>, SecretFailure> {
        if (unlistable)
            return Unexpected(*unlistable);
        QList<SecretKey> keys;
        for (auto stored = m_secrets.keyBegin(); stored != m_secrets.keyEnd(); ++stored)
            keys.append({stored->first, stored->second});
        return keys;
    });
}

QFuture<Expected<std::monostate, SecretFailure>> FakeSecretStore::unlock(const Secret &given)
{
    return answered<std::monostate>([=, this]() -> Expected<std::monostate, SecretFailure> {
        if (given.reveal() != passphrase)
            return Unexpected(SecretFailure{SecretFailure::Code::WrongPassphrase, {}});
        setStatus({m_status.kind, SecretStoreStatus::State::Ready, {}});
        return {};
    });
}

void FakeSecretStore::select(SecretStoreKind kind)
{
    setStatus({kind, kind == SecretStoreKind::Vault ? SecretStoreStatus::State::Locked : m_status.state, {}});
}

void FakeSecretStore::setStatus(const SecretStoreStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

void FakeSecretStore::put(const QUuid &owner, const QString &slot, const QByteArray &value)
{
    m_secrets.insert({owner, slot}, Secret(value));
}

QByteArray FakeSecretStore::stored(const QUuid &owner, const QString &slot) const
{
    return m_secrets.value({owner, slot}).reveal();
}

void FakeSecretStore::answer()
{
    m_waiting.takeFirst()();
}

} // namespace console
