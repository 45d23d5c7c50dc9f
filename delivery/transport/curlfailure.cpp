// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/curlfailure.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/errnofailure.h"

#include <cerrno>

namespace console {

using namespace Qt::StringLiterals;

namespace {

long osError(CURL *handle)
{
    long error = 0;
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &error);
    return error;
}

Cause connectCause(long error)
{
    switch (error) {
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
        return Cause::HostUnreachable;
    case ETIMEDOUT:
        return Cause::TimedOut;
    case ECONNRESET:
        return Cause::ConnectionReset;
    default:
        return Cause::ConnectionRefused;
    }
}

} // namespace

Failure curlFailure(CURL *handle, CURLcode result, Stage reached, const QString &host, const QString &message)
{
    const QString technical = redacted(message.isEmpty() ? QString::fromUtf8(curl_easy_strerror(result)) : message);
    const auto failure = [&](Stage stage, Cause cause) {
        return Failure{stage, cause, u"curl.%1"_s.arg(int(result)), host, technical};
    };
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return failure(Stage::Resolve, Cause::HostNotFound);
    case CURLE_COULDNT_CONNECT: {
        Failure refused = failure(Stage::Connect, connectCause(osError(handle)));
        if (const long error = osError(handle); error != 0)
            refused.code = errnoCode(static_cast<int>(error));
        return refused;
    }
    case CURLE_OPERATION_TIMEDOUT:
        return failure(reached, Cause::TimedOut);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return failure(Stage::Tls, Cause::CertificateUntrusted);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return failure(Stage::Tls, Cause::TlsFailed);
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return failure(reached, Cause::ConnectionReset);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return failure(Stage::Prepare, Cause::InvalidConnector);
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP3:
    case CURLE_BAD_CONTENT_ENCODING:
        return failure(Stage::Deliver, Cause::ProtocolViolated);
    default:
        return failure(reached, Cause::Internal);
    }
}

} // namespace console
