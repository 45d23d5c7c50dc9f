// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailconnection.h"

#include "delivery/receiver/practicecertificate.h"
#include "models/support/freedby.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bufferSize = 256 * 1024;

using Bio = std::unique_ptr<BIO, FreedBy<BIO_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

} // namespace

void TlsFree::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

void TlsFree::operator()(ssl_st *session) const
{
    SSL_free(session);
}

TlsServerContext makeTlsServerContext(const PracticeCertificate &certificate)
{
    TlsServerContext context(SSL_CTX_new(TLS_server_method()));
    const Certificate chain(PEM_read_bio_X509(reader(certificate.pem).get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(reader(certificate.pem).get(), nullptr, nullptr, nullptr));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1
        || SSL_CTX_use_certificate(context.get(), chain.get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        return {};
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_AUTO_RETRY);
    return context;
}

MailConnection::MailConnection(FileDescriptor socket)
    : m_socket(std::move(socket))
    , m_buffer(bufferSize)
{
    const int on = 1; // short replies go out at once
    ::setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    timeval limit{};
    limit.tv_sec = silenceLimit.count();
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

MailConnection::~MailConnection()
{
    close();
}

QByteArrayView MailConnection::read()
{
    if (m_tls) {
        const int size = SSL_read(m_tls.get(), m_buffer.data(), static_cast<int>(m_buffer.size()));
        return {m_buffer.data(), std::max(size, 0)};
    }
    ssize_t size = 0;
    do {
        size = ::recv(m_socket.get(), m_buffer.data(), m_buffer.size(), 0);
    } while (size < 0 && errno == EINTR);
    return {m_buffer.data(), std::max<qsizetype>(size, 0)};
}

bool MailConnection::write(QByteArrayView data)
{
    if (data.isEmpty())
        return true;
    if (m_tls)
        return SSL_write(m_tls.get(), data.data(), static_cast<int>(data.size())) == data.size();
    while (!data.isEmpty()) {
        const ssize_t size = ::send(m_socket.get(), data.data(), static_cast<std::size_t>(data.size()), MSG_NOSIGNAL);
        if (size < 0 && errno != EINTR)
            return false;
        data = data.sliced(std::max<qsizetype>(size, 0));
    }
    return true;
}

bool MailConnection::startTls(ssl_ctx_st *context)
{
    m_tls.reset(SSL_new(context));
    return m_tls && SSL_set_fd(m_tls.get(), m_socket.get()) == 1 && SSL_accept(m_tls.get()) == 1;
}

QString MailConnection::protocolAndCipher() const
{
    return u"%1, %2"_s.arg(QString::fromLatin1(SSL_get_version(m_tls.get())),
                           QString::fromLatin1(SSL_get_cipher_name(m_tls.get())));
}

void MailConnection::waitUntilClosed(std::chrono::milliseconds limit) const
{
    pollfd closed{m_socket.get(), POLLRDHUP, 0};
    ::poll(&closed, 1, static_cast<int>(limit.count()));
}

void MailConnection::close()
{
    if (m_tls && SSL_get_shutdown(m_tls.get()) == 0)
        SSL_shutdown(m_tls.get());
    m_tls.reset();
    const std::lock_guard locker(m_mutex);
    m_socket.closeNow();
}

void MailConnection::drop()
{
    const linger reset{1, 0};
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    if (m_tls)
        SSL_set_shutdown(m_tls.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    close();
}

void MailConnection::interrupt()
{
    const std::lock_guard locker(m_mutex);
    if (m_socket.isOpen())
        ::shutdown(m_socket.get(), SHUT_RDWR);
}

} // namespace console
