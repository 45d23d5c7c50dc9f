// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP endpoint on loopback that does as little as possible, so that the client is what is measured: it reads a
// request's body in large pieces, forgets it, and answers 200.
//
//   httpsink [--ews] [CERTIFICATE.pem KEY.pem]     HTTPS where a certificate is given
//
// With --ews it answers as Exchange Web Services do: that everything has succeeded.
//
// The first line on standard output is the port. Runs until it is ended by a signal.

#include "tests/benchmarks/loopback.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

enum class Endpoint { Plain, Ews };

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
    std::string action; // SOAPAction, in lower case
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
        if (line->starts_with("soapaction:"))
            head.action = *line;
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

// Of an Exchange 2013. Who says no SOAPAction wants to create an item.
std::string ewsAnswer(const Head &head)
{
    const auto isAbout = [&](const char *operation) { return head.action.find(operation) != std::string::npos; };
    std::string operation = "CreateItem";
    std::string content = "<m:Items/>";
    if (isAbout("getservertimezones")) {
        operation = "GetServerTimeZones";
        content = "<m:TimeZoneDefinitions/>";
    } else if (isAbout("finditem")) {
        operation = "FindItem";
        content = "<m:RootFolder TotalItemsInView=\"1\" IncludesLastItemInRange=\"true\"><t:Items><t:Message>"
                  "<t:ItemId Id=\"AA==\" ChangeKey=\"AA==\"/></t:Message></t:Items></m:RootFolder>";
    }
    const std::string name = "m:" + operation + "Response";
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
           "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
           " xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\""
           " xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><s:Header><t:ServerVersionInfo"
           " MajorVersion=\"15\" MinorVersion=\"0\" MajorBuildNumber=\"847\" MinorBuildNumber=\"32\""
           " Version=\"Exchange2013_SP1\"/></s:Header><s:Body><"
        + name + "><m:ResponseMessages><" + name
        + "Message ResponseClass=\"Success\"><m:ResponseCode>NoError"
          "</m:ResponseCode>"
        + content + "</" + name + "Message></m:ResponseMessages></" + name + "></s:Body></s:Envelope>";
}

std::string answerTo(const Head &head, Endpoint endpoint)
{
    const bool isEws = endpoint == Endpoint::Ews;
    const std::string body = isEws ? ewsAnswer(head) : "ok";
    return std::string("HTTP/1.1 200 OK\r\nContent-Type: ") + (isEws ? "text/xml; charset=utf-8" : "text/plain")
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void serve(int descriptor, SSL_CTX *tls, Endpoint endpoint)
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
        if (!stream.write(answerTo(*head, endpoint)))
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
    const bool isEws = argc > 1 && std::string_view(argv[1]) == "--ews";
    const Endpoint endpoint = isEws ? Endpoint::Ews : Endpoint::Plain;
    char **files = argv + (isEws ? 2 : 1);
    const bool usesTls = argv + argc == files + 2;
    const TlsContext tls = usesTls ? tlsContext(files[0], files[1]) : TlsContext(nullptr, &SSL_CTX_free);
    if (usesTls && !tls)
        return 1;

    return serveOnLoopback([&](int connection) { serve(connection, tls.get(), endpoint); });
}
