// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbreach.h"

#include "delivery/smbagent/smbfailure.h"
#include "delivery/transport/filedescriptor.h"

#include <QtEndian>

#include <cerrno>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr quint16 smbPort = 445;
constexpr int waitSlice = 50; // ms, after which a stop is looked at
constexpr qsizetype largestAnswer = 64 * 1024;

QString resolveCode(int error)
{
    switch (error) {
    case EAI_NONAME:
        return u"eai.NONAME"_s;
    case EAI_NODATA:
        return u"eai.NODATA"_s;
    case EAI_AGAIN:
        return u"eai.AGAIN"_s;
    case EAI_FAIL:
        return u"eai.FAIL"_s;
    default:
        return u"eai.%1"_s.arg(error);
    }
}

// One connection, not blocking. Each step gives 0 or errno.
class Probe
{
public:
    Probe(Clock::time_point deadline, const std::stop_token &stop)
        : m_deadline(deadline)
        , m_stop(stop)
    {
    }

    int connectTo(const QHostAddress &address)
    {
        sockaddr_storage storage = {};
        const socklen_t size = fill(storage, address);
        m_socket = FileDescriptor(::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (!m_socket.isOpen())
            return errno;
        if (::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&storage), size) == 0)
            return 0;
        if (errno != EINPROGRESS)
            return errno;
        if (const int error = wait(POLLOUT); error != 0)
            return error;
        int error = 0;
        socklen_t length = sizeof error;
        return ::getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
    }

    int send(const QByteArray &request)
    {
        return ::send(m_socket.get(), request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size()
            ? 0
            : errno;
    }

    // Ends early, without an error, where the server closes.
    int receive(QByteArray &bytes, qsizetype count)
    {
        while (bytes.size() < count) {
            if (const int error = wait(POLLIN); error != 0)
                return error;
            char buffer[4096];
            const auto wanted = std::min<size_t>(sizeof buffer, size_t(count - bytes.size()));
            const ssize_t got = ::recv(m_socket.get(), buffer, wanted, 0);
            if (got == 0)
                return 0;
            if (got > 0)
                bytes.append(buffer, got);
            else if (errno != EAGAIN && errno != EINTR)
                return errno;
        }
        return 0;
    }

private:
    static socklen_t fill(sockaddr_storage &storage, const QHostAddress &address)
    {
        if (address.protocol() == QAbstractSocket::IPv4Protocol) {
            auto &inet = reinterpret_cast<sockaddr_in &>(storage);
            inet.sin_family = AF_INET;
            inet.sin_port = qToBigEndian(smbPort);
            inet.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
            return sizeof inet;
        }
        auto &inet = reinterpret_cast<sockaddr_in6 &>(storage);
        inet.sin6_family = AF_INET6;
        inet.sin6_port = qToBigEndian(smbPort);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::copy(std::begin(bytes.c), std::end(bytes.c), inet.sin6_addr.s6_addr);
        inet.sin6_scope_id = address.scopeId().toUInt();
        return sizeof inet;
    }

    int wait(short events)
    {
        pollfd waited{m_socket.get(), events, 0};
        while (Clock::now() < m_deadline) {
            if (m_stop.stop_requested())
                return ECANCELED;
            const int ready = ::poll(&waited, 1, waitSlice);
            if (ready > 0)
                return 0;
            if (ready < 0 && errno != EINTR)
                return errno;
        }
        return ETIMEDOUT;
    }

    const Clock::time_point m_deadline;
    const std::stop_token &m_stop;
    FileDescriptor m_socket;
};

Expected<SmbNegotiation, Failure> negotiate(Probe &probe, const QString &server)
{
    QByteArray length;
    QByteArray answer;
    int error = probe.send(negotiateRequest());
    if (error == 0)
        error = probe.receive(length, 4);
    if (error == 0 && length.size() == 4) {
        const auto size = qsizetype(qFromBigEndian<quint32>(length.constData()) & 0x00ff'ffff);
        error = probe.receive(answer, std::min(size, largestAnswer));
    }
    if (error == 0 && answer.isEmpty())
        error = ECONNRESET;
    if (error != 0)
        return Unexpected(smbFailure(Stage::Connect, {error, 0}, server));
    if (const auto negotiation = negotiationFrom(answer))
        return *negotiation;
    return Unexpected(Failure{Stage::Connect, Cause::ProtocolViolated, u"smb.no-smb2"_s, server,
                              u"The answer is none of SMB 2 or 3"_s});
}

} // namespace

Expected<QList<QHostAddress>, Failure> resolve(const QString &server)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    const int error = ::getaddrinfo(server.toUtf8().constData(), nullptr, &hints, &first);
    if (error != 0)
        return Unexpected(Failure{Stage::Resolve, Cause::HostNotFound, resolveCode(error), server,
                                  QString::fromLocal8Bit(::gai_strerror(error))});
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> found(first, &::freeaddrinfo);
    QList<QHostAddress> addresses;
    for (const addrinfo *info = first; info; info = info->ai_next)
        addresses.append(QHostAddress(info->ai_addr));
    return addresses;
}

Expected<SmbReach, Failure> reach(const QList<QHostAddress> &addresses, const QString &server,
                                  std::chrono::milliseconds timeLimit, AgentReport &report, const std::stop_token &stop)
{
    Failure failure;
    for (const QHostAddress &address : addresses) {
        Probe probe(Clock::now() + timeLimit, stop);
        if (const int error = probe.connectTo(address); error != 0) {
            failure = smbFailure(Stage::Connect, {error, 0}, server);
            report.note(u"%1 cannot be connected to: %2"_s.arg(address.toString(), failure.technical));
            continue;
        }
        const auto negotiation = negotiate(probe, server);
        if (!negotiation)
            return Unexpected(negotiation.error());
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        return SmbReach{(isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(smbPort), *negotiation};
    }
    return Unexpected(failure);
}

} // namespace console
