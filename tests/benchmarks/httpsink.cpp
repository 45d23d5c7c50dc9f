// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP endpoint on loopback that does as little as possible, so that the client is what is measured: it reads a
// request's body in large pieces, forgets it, and answers 200.
//
//   httpsink [CERTIFICATE.pem KEY.pem]     HTTPS where a certificate is given
//
// The first line on standard output is the port. Runs until it is ended by a signal.

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using TlsContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

constexpr std::size_t bufferSize = 1024 * 1024;

class Stream
{
public:
    Stream(int descriptor, SSL_CTX *tls)
        : m_descriptor(descriptor)
        , m_tls(tls ? SSL_new(tls) : nullptr, &SSL_free)
    {
    }
    ~Stream() { ::close(m_descriptor); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    bool open() { return !m_tls || (SSL_set_fd(m_tls.get(), m_descriptor) == 1 && SSL_accept(m_tls.get()) == 1); }

    // The number of bytes, or at most 0 at the end.
    long read(char *data, std::size_t size)
    {
        return m_tls ? SSL_read(m_tls.get(), data, static_cast<int>(size)) : ::recv(m_descriptor, data, size, 0);
    }
    bool write(std::string_view text)
    {
        const auto size = static_cast<long>(text.size());
        return size
            == (m_tls ? SSL_write(m_tls.get(), text.data(), static_cast<int>(size))
                      : ::send(m_descriptor, text.data(), text.size(), MSG_NOSIGNAL));
    }

private:
    int m_descriptor;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls;
};

// Reads lines and counted bytes from one buffer.
class Reader
{
public:
    explicit Reader(Stream &stream)
        : m_stream(stream)
        , m_buffer(bufferSize)
    {
    }

    std::optional<std::string> line()
    {
        std::string text;
        while (true) {
            const auto begin = m_buffer.begin() + m_at;
            const auto end = m_buffer.begin() + m_size;
            const auto found = std::find(begin, end, '\n');
            text.append(begin, found);
            if (found != end) {
                m_at = found - m_buffer.begin() + 1;
                if (!text.empty() && text.back() == '\r')
                    text.pop_back();
                return text;
            }
            if (!refill())
                return {};
        }
    }

    bool discard(unsigned long long count)
    {
        while (true) {
            const auto here = std::min(count, static_cast<unsigned long long>(m_size - m_at));
            count -= here;
            m_at += static_cast<long>(here);
            if (count == 0)
                return true;
            if (!refill())
                return false;
        }
    }

private:
    bool refill()
    {
        m_at = 0;
        m_size = std::max(0L, m_stream.read(m_buffer.data(), m_buffer.size()));
        return m_size > 0;
    }

    Stream &m_stream;
    std::vector<char> m_buffer;
    long m_at = 0;
    long m_size = 0;
};

struct Head
{
    unsigned long long length = 0;
    bool chunked = false;
    bool waits = false; // Expect: 100-continue
};

std::optional<Head> readHead(Reader &reader)
{
    Head head;
    auto line = reader.line(); // the request line
    while (line && (line = reader.line()) && !line->empty()) {
        std::transform(line->begin(), line->end(), line->begin(), [](unsigned char c) { return std::tolower(c); });
        if (line->starts_with("content-length:"))
            head.length = std::strtoull(line->c_str() + line->find(':') + 1, nullptr, 10);
        head.chunked |= line->starts_with("transfer-encoding:") && line->find("chunked") != std::string::npos;
        head.waits |= line->starts_with("expect:");
    }
    return line ? std::optional(head) : std::nullopt;
}

bool discardChunks(Reader &reader)
{
    while (true) {
        const auto size = reader.line();
        if (!size)
            return false;
        const auto count = std::strtoull(size->c_str(), nullptr, 16);
        if (!reader.discard(count) || !reader.line())
            return false;
        if (count == 0)
            return true;
    }
}

void serve(int descriptor, SSL_CTX *tls)
{
    Stream stream(descriptor, tls);
    if (!stream.open())
        return;
    Reader reader(stream);
    while (const auto head = readHead(reader)) {
        if (head->waits && !stream.write("HTTP/1.1 100 Continue\r\n\r\n"))
            return;
        if (!(head->chunked ? discardChunks(reader) : reader.discard(head->length)))
            return;
        if (!stream.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"))
            return;
    }
}

TlsContext tlsContext(const char *certificate, const char *key)
{
    TlsContext tls(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    if (!tls || SSL_CTX_use_certificate_chain_file(tls.get(), certificate) != 1
        || SSL_CTX_use_PrivateKey_file(tls.get(), key, SSL_FILETYPE_PEM) != 1) {
        ERR_print_errors_fp(stderr);
        tls.reset();
    }
    return tls;
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    const TlsContext tls = argc == 3 ? tlsContext(argv[1], argv[2]) : TlsContext(nullptr, &SSL_CTX_free);
    if (argc == 3 && !tls)
        return 1;

    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, plain, size) != 0 || ::listen(listener, SOMAXCONN) != 0
        || ::getsockname(listener, plain, &size) != 0) {
        std::perror("httpsink");
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    while (true) {
        const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            std::thread(serve, connection, tls.get()).detach();
    }
}
