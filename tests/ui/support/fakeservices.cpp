// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakeservices.h"

#include <QFile>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

QFuture<Expected<ScanDocument, GeneratorFailure>> FakeDocuments::generate(const SampleScan &sample)
{
    samples.append(sample);
    if (!isSlow)
        return QtFuture::makeReadyFuture(make(sample));
    m_promise = QPromise<Answer>();
    m_promise.start();
    return m_promise.future();
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
    QFile file(sample.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1000 * sample.pages, 'x')) < 0)
        return Unexpected(GeneratorFailure{GeneratorFailure::Code::NotWritable, sample.path, file.errorString()});
    return ScanDocument{sample.path, QFileInfo(sample.path).fileName(), u"application/pdf"_s};
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

void FakeReceiver::receive(const Arrival &arrival)
{
    m_arrivals.append(arrival);
    Q_EMIT arrived(arrival);
}

} // namespace console
