// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/qtkeychainbackend.h"

#include "delivery/secrets/scratchbytes.h"

#include <qt6keychain/keychain.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"scan-connector-console"_s;

SecretFailure failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {SecretFailure::Code::NotFound, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {SecretFailure::Code::Denied, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {SecretFailure::Code::Unavailable, job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {SecretFailure::Code::Failed, job.errorString()};
}

DoneAnswer doneAnswerOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? DoneAnswer() : DoneAnswer(Unexpected(failureOf(job)));
}

// For bytes that are shared with a job, which does not overwrite them itself.
void overwrite(const QByteArray &bytes)
{
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

void QtKeychainBackend::read(const QString &name, const std::function<void(const ReadAnswer &)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done] {
        if (job->error() != QKeychain::NoError) {
            done(Unexpected(failureOf(*job)));
            return;
        }
        const QByteArray bytes = job->binaryData();
        const Secret value = secretOf(bytes);
        overwrite(bytes);
        done(value);
    });
    job->start();
}

void QtKeychainBackend::write(const QString &name, const Secret &value,
                              const std::function<void(const DoneAnswer &)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    const QByteArray bytes(value.reveal().constData(), value.reveal().size());
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, this, [job, done] { done(doneAnswerOf(*job)); });
    connect(job, &QKeychain::Job::finished, job, [bytes] { overwrite(bytes); });
    job->start();
}

void QtKeychainBackend::remove(const QString &name, const std::function<void(const DoneAnswer &)> &done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done] { done(doneAnswerOf(*job)); });
    job->start();
}

void QtKeychainBackend::look(const std::function<void(const KeychainLook &)> &done)
{
    m_service.look(done);
}

} // namespace console
