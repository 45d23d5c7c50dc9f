// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/jsonexchange.h"

#include "delivery/oauth/networkfailure.h"
#include "delivery/oauth/networkpath.h"
#include "delivery/oauth/protectedaddress.h"

#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <cstring>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

constexpr int tooManyRequests = 429;
constexpr int firstServerError = 500;
constexpr qint64 longestRetryAfter = 24 * 60 * 60; // seconds; more is a mistake of the server

QNetworkRequest requestFor(const JsonRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setRawHeader("Accept", "application/json");
    made.setRawHeader("Accept-Encoding", "identity"); // so that the limit is one of memory too
    if (request.form)
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return made;
}

// RFC 9110 5.6.7: the only form that is made today.
std::optional<QDateTime> dateOf(const QByteArray &header)
{
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    return QDateTime(date.date(), date.time(), Qt::UTC);
}

// RFC 9110 10.2.3: seconds, or a date.
int retryAfterOf(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const auto date = dateOf(header);
        seconds = date ? now.secsTo(*date) : 0;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longestRetryAfter));
}

bool isTemporary(int status)
{
    return status == tooManyRequests || status >= firstServerError;
}

OAuthFailure notJson(int status, int retryAfter, const QString &contentType)
{
    const QString technical = u"HTTP %1 with %2 in place of a JSON object"_s.arg(
        QString::number(status), contentType.isEmpty() ? u"no content type"_s : contentType.left(100));
    if (!isTemporary(status))
        return {Kind::Malformed, u"oauth.not-json"_s, technical};
    OAuthFailure failure{Kind::Temporary, u"http.%1"_s.arg(status), technical};
    failure.retryAfter = retryAfter;
    return failure;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
    bytes.clear();
}

} // namespace

JsonExchange::JsonExchange(QNetworkAccessManager &network, const JsonRequest &request, const Again &again,
                           const Done &done, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_again(again)
    , m_done(done)
{
    m_pause.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &JsonExchange::send);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        abandon({Kind::Unreachable, u"oauth.no-answer"_s,
                 u"%1 did not answer within %2 ms"_s.arg(m_request.url.host()).arg(m_request.time.count())});
    });
    if (m_request.form) {
        const QByteArray &form = m_request.form->reveal();
        m_upload.setData(QByteArray::fromRawData(form.constData(), form.size()));
    }
}

JsonExchange::~JsonExchange()
{
    cancel();
}

void JsonExchange::start(std::chrono::milliseconds pause)
{
    m_pause.start(pause);
}

void JsonExchange::cancel()
{
    if (m_done)
        finish(Unexpected(cancelledFailure()));
}

void JsonExchange::send()
{
    if (!isProtected(m_request.url)) {
        return finish(Unexpected(OAuthFailure{Kind::Untrustworthy, u"oauth.not-https"_s,
                                              u"The address is not one of https: %1"_s.arg(m_request.url.toString(
                                                  QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))}));
    }
    m_abandoned.reset();
    m_sslErrors.clear();
    m_body.reserve(m_request.limit + 1); // never moves, so that no copy of a token stays behind
    const QNetworkRequest request = requestFor(m_request);
    if (m_request.form) {
        m_upload.close();
        m_upload.open(QIODevice::ReadOnly);
        m_reply = m_network.post(request, &m_upload);
    } else {
        m_reply = m_network.get(request);
    }
    m_reply->setReadBufferSize(m_request.limit + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, &JsonExchange::judgeCertificate);
    connect(m_reply, &QNetworkReply::readyRead, this, &JsonExchange::read);
    // Queued: whoever hears of the end may delete all of this, the reply too.
    connect(m_reply, &QNetworkReply::finished, this, &JsonExchange::judge, Qt::QueuedConnection);
    m_limit.start(m_request.time);
}

void JsonExchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (isTrusted(m_reply->sslConfiguration().peerCertificate(), m_request.trustedCertificates))
        m_reply->ignoreSslErrors(errors);
    else
        m_sslErrors = errors;
}

void JsonExchange::read()
{
    if (m_abandoned || !m_reply->isReadable())
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qsizetype before = m_body.size();
    const qint64 room = m_request.limit + 1 - before;
    m_body.resize(before + room);
    const qint64 count = std::max<qint64>(m_reply->read(m_body.data() + before, room), 0);
    m_body.resize(before + count);
    if (announced > m_request.limit || m_body.size() > m_request.limit) {
        abandon({Kind::Malformed, u"oauth.too-large"_s, u"The answer is larger than %1 bytes"_s.arg(m_request.limit)});
    }
}

void JsonExchange::abandon(const OAuthFailure &reason)
{
    if (m_abandoned)
        return;
    m_abandoned = reason;
    m_reply->abort();
}

void JsonExchange::judge()
{
    if (!m_done || !m_reply)
        return;
    m_limit.stop();
    read();
    const JsonResult answer = result();
    drop();
    const auto pause = m_again ? m_again(answer) : std::nullopt;
    if (pause)
        return start(*pause);
    finish(answer);
}

JsonResult JsonExchange::result() const
{
    if (m_abandoned)
        return Unexpected(*m_abandoned);
    if (const auto failure = networkFailure(*m_reply, m_sslErrors))
        return Unexpected(*failure);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    JsonAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = retryAfterOf(m_reply->rawHeader("Retry-After"), now);
    if (const auto date = dateOf(m_reply->rawHeader("Date")))
        answer.clockSkew = now.secsTo(*date);
    if (answer.status >= 300 && answer.status < 400) {
        return Unexpected(OAuthFailure{Kind::Malformed, u"oauth.redirected"_s,
                                       u"HTTP %1: a redirect, which is not followed"_s.arg(answer.status)});
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_body);
    if (!document.isObject()) {
        return Unexpected(
            notJson(answer.status, answer.retryAfter, m_reply->header(QNetworkRequest::ContentTypeHeader).toString()));
    }
    answer.document = document.object();
    return answer;
}

void JsonExchange::finish(const JsonResult &result)
{
    m_pause.stop();
    m_limit.stop();
    drop();
    deleteLater();
    std::exchange(m_done, nullptr)(result); // the last: this may be gone afterwards
}

void JsonExchange::drop()
{
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply.data(); // not later: it reads the form until it goes
    }
    wipe(m_body);
}

bool isWorthRepeating(const JsonResult &result)
{
    if (result)
        return result->status >= firstServerError;
    const OAuthFailure &failure = result.error();
    return (failure.kind == Kind::Unreachable && !failure.code.startsWith("tls."_L1))
        || (failure.kind == Kind::Temporary && failure.code != u"http.%1"_s.arg(tooManyRequests));
}

OAuthFailure cancelledFailure()
{
    return {Kind::Cancelled, u"oauth.cancelled"_s, u"It was cancelled"_s};
}

} // namespace console
