// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/loopbackreceiver.h"

#include "delivery/receiver/extensionendpoint.h"
#include "delivery/receiver/folderwatch.h"
#include "delivery/receiver/receivedfolder.h"
#include "models/scan/testscan.h"

#include <QDir>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype arrivalLimit = 1000;

Unexpected<ReceiverFailure> notWritable(const QString &folder)
{
    return Unexpected(ReceiverFailure{ReceiverFailure::Code::FolderNotWritable, folder,
                                      u"The folder could not be made or written to"_s});
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QObject *parent)
    : PracticeReceiver(parent)
{
}

LoopbackReceiver::~LoopbackReceiver() = default;

Expected<void, ReceiverFailure> LoopbackReceiver::start(int portBase, const QString &folder)
{
    stop();
    const QDir base(QDir(folder).absolutePath());
    const QString practiceFolder = base.filePath(u"folder"_s);
    if (!QDir().mkpath(practiceFolder) || !QFileInfo(practiceFolder).isWritable())
        return notWritable(practiceFolder);
    auto received = ReceivedFolder::open(base.filePath(u"received"_s));
    if (!received)
        return notWritable(base.filePath(u"received"_s));

    auto endpoint = ExtensionEndpoint::listen(portBase, *received, [this](const Arrival &arrival) {
        // From a thread of the endpoint, which ends before this object does.
        QMetaObject::invokeMethod(
            this, [this, arrival] { add(arrival); }, Qt::QueuedConnection);
    });
    if (!endpoint)
        return Unexpected(endpoint.error());

    m_folder = practiceFolder;
    m_received = std::move(received);
    m_endpoint = std::move(*endpoint);
    m_watch = std::make_unique<FolderWatch>(practiceFolder);
    connect(m_watch.get(), &FolderWatch::appeared, this, &LoopbackReceiver::addFolderArrival);
    Q_EMIT runningChanged(true);
    return {};
}

void LoopbackReceiver::stop()
{
    if (!isRunning())
        return;
    m_watch.reset();
    m_endpoint.reset();
    m_received.reset();
    Q_EMIT runningChanged(false);
}

QUrl LoopbackReceiver::extensionUrl() const
{
    return m_endpoint ? QUrl(u"http://127.0.0.1:%1/api/scan"_s.arg(m_endpoint->port())) : QUrl();
}

void LoopbackReceiver::addFolderArrival(const QString &path)
{
    const QFileInfo file(path);
    Arrival arrival;
    arrival.time = QDateTime::currentDateTime();
    arrival.endpoint = Arrival::Endpoint::Folder;
    arrival.files = {{{}, QDir(m_folder).relativeFilePath(path), scanDocumentAt(path).mediaType, file.size(), path}};
    add(arrival);
}

void LoopbackReceiver::add(const Arrival &arrival)
{
    m_arrivals.append(arrival);
    if (m_arrivals.size() > arrivalLimit)
        m_arrivals.removeFirst();
    Q_EMIT arrived(arrival);
}

} // namespace console
