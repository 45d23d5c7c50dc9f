// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/addresslookup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <sys/socket.h>
#include <thread>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Found = Expected<QStringList, int>;

Found find(const QByteArray &host, int flags)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo *first = nullptr;
    if (const int error = ::getaddrinfo(host.constData(), nullptr, &hints, &first); error != 0)
        return Unexpected(error);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> found(first, &::freeaddrinfo);
    QStringList addresses;
    for (const addrinfo *info = first; info; info = info->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(info->ai_addr, info->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            addresses.append(QString::fromLatin1(text.data()));
    }
    addresses.removeDuplicates();
    return addresses;
}

bool isLoopbackName(const QByteArray &host)
{
    return host == "localhost" || host.endsWith(".localhost");
}

Found findByName(const QByteArray &host)
{
    const Found found = find(host, 0);
    if (found || !isLoopbackName(host))
        return found;
    return QStringList{u"::1"_s, u"127.0.0.1"_s};
}

int portOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme.startsWith("smtp"_L1))
        return url.port(scheme == "smtps"_L1 ? 465 : 25);
    return url.port(scheme == "https"_L1 ? 443 : 80);
}

// Shared with a thread that nobody waits for.
struct Answer
{
    std::mutex mutex;
    std::condition_variable_any there;
    std::optional<Found> found;
};

} // namespace

Expected<QStringList, int> lookUpAddresses(const QString &host, std::chrono::steady_clock::time_point until,
                                           const std::stop_token &stop)
{
    const QByteArray name = host.toUtf8();
    if (const auto itself = find(name, AI_NUMERICHOST))
        return itself;
    const auto answer = std::make_shared<Answer>();
    std::thread([answer, name] {
        const Found found = findByName(name);
        const std::lock_guard lock(answer->mutex);
        answer->found = found;
        answer->there.notify_all();
    }).detach();
    std::unique_lock lock(answer->mutex);
    if (answer->there.wait_until(lock, stop, until, [&] { return answer->found.has_value(); }))
        return *answer->found;
    return Unexpected(stop.stop_requested() ? EAI_CANCELED : EAI_INPROGRESS);
}

QByteArray resolveEntry(const QUrl &url, const QStringList &addresses)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isScoped =
        std::any_of(addresses.begin(), addresses.end(), [](const QString &address) { return address.contains(u'%'); });
    if (isScoped || addresses.isEmpty() || host.contains(u':') || addresses == QStringList{host})
        return {};
    QStringList entries;
    for (const QString &address : addresses)
        entries << (address.contains(u':') ? u'[' + address + u']' : address);
    return u"+%1:%2:%3"_s.arg(host).arg(portOf(url)).arg(entries.join(u',')).toLatin1();
}

bool isBehindProxy(const QString &scheme, const QString &host)
{
    const auto variable = [](const QString &name) {
        const QString lower = qEnvironmentVariable(name.toLatin1().constData());
        return lower.isEmpty() ? qEnvironmentVariable(name.toUpper().toLatin1().constData()) : lower;
    };
    if (variable(scheme + u"_proxy"_s).isEmpty() && variable(u"all_proxy"_s).isEmpty())
        return false;
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList exceptions = variable(u"no_proxy"_s).split(separators, Qt::SkipEmptyParts);
    return std::none_of(exceptions.begin(), exceptions.end(), [&](const QString &exception) {
        const QString name = exception.startsWith(u'.') ? exception.sliced(1) : exception;
        return name == "*"_L1 || host.compare(name, Qt::CaseInsensitive) == 0
            || host.endsWith(u'.' + name, Qt::CaseInsensitive);
    });
}

} // namespace console
