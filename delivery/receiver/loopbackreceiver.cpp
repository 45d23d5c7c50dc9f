// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/loopbackreceiver.h"

#include "delivery/receiver/exchange/exchangerequest.h"
#include "delivery/receiver/folderwatch.h"
#include "delivery/receiver/httpendpoint.h"
#include "delivery/receiver/identity/identityprovider.h"
#include "delivery/receiver/identity/identityrequest.h"
#include "delivery/receiver/identity/practicetokens.h"
#include "delivery/receiver/mail/mailendpoint.h"
#include "delivery/receiver/practicecertificate.h"
#include "delivery/receiver/receivedfolder.h"
#include "delivery/receiver/scanrequest.h"
#include "models/connector/exchange/exchangesettings.h"

#include <QDir>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype arrivalLimit = 1000;
constexpr int highestPortBase = 65'536 - PracticeReceiver::portCount;

Unexpected<ReceiverFailure> notWritable(const QString &folder)
{
    return Unexpected(ReceiverFailure{ReceiverFailure::Code::FolderNotWritable, folder,
                                      u"The folder could not be made or written to"_s});
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QObject *parent)
    : PracticeReceiver(parent)
    , m_tokens(std::make_unique<PracticeTokens>())
{
    for (const Arrival::Endpoint endpoint : {Arrival::Endpoint::Extension, Arrival::Endpoint::Mail,
                                             Arrival::Endpoint::Exchange, Arrival::Endpoint::Identity})
        m_rehearsing.try_emplace(endpoint);
}

LoopbackReceiver::~LoopbackReceiver()
{
    stopWatching();
    closeEndpoints();
}

Expected<void, ReceiverFailure> LoopbackReceiver::start(int portBase, const QString &folder)
{
    stop();
    if (portBase > highestPortBase)
        return Unexpected(ReceiverFailure{ReceiverFailure::Code::Failed, QString::number(portBase),
                                          u"The ports would go beyond the last one, 65535"_s});
    const QDir base(QDir(folder).absolutePath());
    const QString practiceFolder = base.filePath(u"folder"_s);
    if (!QDir().mkpath(practiceFolder) || !QFileInfo(practiceFolder).isWritable())
        return notWritable(practiceFolder);
    auto received = ReceivedFolder::open(base.filePath(u"received"_s));
    if (!received)
        return notWritable(base.filePath(u"received"_s));

    const auto certificate = practiceCertificate(base.path());
    if (!certificate)
        return Unexpected(certificate.error());

    m_received = std::move(received);
    if (const auto listening = listen(portBase, *certificate); !listening) {
        closeEndpoints();
        return Unexpected(listening.error());
    }
    m_folder = practiceFolder;
    m_fingerprint = certificate->fingerprint;
    watch();
    Q_EMIT runningChanged(true);
    return {};
}

Expected<void, ReceiverFailure> LoopbackReceiver::listen(int portBase, const PracticeCertificate &certificate)
{
    const auto portAt = [portBase](int index) { return portBase == 0 ? 0 : portBase + index; };
    const auto received = [this](const Arrival &arrival) {
        // From a thread of an endpoint, which ends before this object does.
        QMetaObject::invokeMethod(
            this, [this, arrival] { add(arrival); }, Qt::QueuedConnection);
    };
    const auto keep = [](auto &place) { return [&place](auto &&endpoint) { place = std::move(endpoint); }; };
    return HttpEndpoint::listen(
               portAt(extensionOffset),
               [this](const RequestHead &head) {
                   return std::make_unique<ScanRequest>(head, *m_received,
                                                        m_rehearsing.at(Arrival::Endpoint::Extension));
               },
               received, nullptr)
        .map(keep(m_extension))
        .and_then([&] {
            return MailEndpoint::listen(portAt(mailOffset), certificate, *m_received, *m_tokens,
                                        m_rehearsing.at(Arrival::Endpoint::Mail), received)
                .map(keep(m_mail));
        })
        .and_then([&] {
            m_mailboxes = std::make_unique<EwsMailboxes>();
            return HttpEndpoint::listen(
                       portAt(exchangeOffset),
                       [this](const RequestHead &head) {
                           return std::make_unique<ExchangeRequest>(head, *m_received, *m_mailboxes, *m_tokens,
                                                                    m_rehearsing.at(Arrival::Endpoint::Exchange));
                       },
                       received, &certificate)
                .map(keep(m_exchange));
        })
        .and_then([&] {
            m_provider = std::make_unique<IdentityProvider>(*m_tokens, m_rehearsing.at(Arrival::Endpoint::Identity));
            return HttpEndpoint::listen(
                       portAt(identityOffset),
                       [this](const RequestHead &head) { return std::make_unique<IdentityRequest>(head, *m_provider); },
                       received, nullptr)
                .map(keep(m_identity));
        });
}

void LoopbackReceiver::closeEndpoints()
{
    if (m_provider)
        m_provider->close(); // it may keep a client waiting
    m_identity.reset();
    m_provider.reset();
    m_exchange.reset();
    m_mail.reset();
    m_extension.reset();
    m_mailboxes.reset(); // its drafts lie in the folder
    m_received.reset();
}

void LoopbackReceiver::watch()
{
    auto *watch = new FolderWatch(m_folder);
    connect(watch, &FolderWatch::appeared, this, &LoopbackReceiver::addFolderArrival);
    watch->moveToThread(&m_watchThread);
    connect(&m_watchThread, &QThread::finished, watch, &QObject::deleteLater); // there, where its timer is
    m_watchThread.start();
}

void LoopbackReceiver::stopWatching()
{
    m_watchThread.requestInterruption();
    m_watchThread.quit();
    m_watchThread.wait();
}

void LoopbackReceiver::stop()
{
    if (!isRunning())
        return;
    stopWatching();
    closeEndpoints();
    Q_EMIT runningChanged(false);
}

QUrl LoopbackReceiver::extensionUrl() const
{
    return m_extension ? QUrl(u"http://127.0.0.1:%1/api/scan"_s.arg(m_extension->port())) : QUrl();
}

int LoopbackReceiver::mailPort() const
{
    return m_mail ? m_mail->port() : 0;
}

QUrl LoopbackReceiver::webServicesUrl() const
{
    return m_exchange ? QUrl(webServicesUrlOf(u"127.0.0.1:%1"_s.arg(m_exchange->port()))) : QUrl();
}

QUrl LoopbackReceiver::identityAuthority() const
{
    return m_identity ? QUrl(u"http://localhost:%1"_s.arg(m_identity->port())) : QUrl();
}

void LoopbackReceiver::rehearse(Arrival::Endpoint endpoint, const QString &code)
{
    const auto rehearsing = m_rehearsing.find(endpoint);
    if (rehearsing == m_rehearsing.end())
        return;
    rehearsing->second.set(code);
    Q_EMIT rehearsalChanged(endpoint);
}

QString LoopbackReceiver::rehearsal(Arrival::Endpoint endpoint) const
{
    const auto rehearsing = m_rehearsing.find(endpoint);
    return rehearsing == m_rehearsing.end() ? QString() : rehearsing->second.code();
}

void LoopbackReceiver::addFolderArrival(const ReceivedFile &file)
{
    Arrival arrival;
    arrival.time = QDateTime::currentDateTime();
    arrival.endpoint = Arrival::Endpoint::Folder;
    arrival.files = {file};
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
