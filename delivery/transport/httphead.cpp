// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/httphead.h"

#include "delivery/engine/redactor.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QUrl::FormattingOptions encoded(QUrl::FullyEncoded);

// "/api/scan?code=…": where there is no query, libcurl leaves out the question mark too.
QString targetOf(const QUrl &url)
{
    const QUrl clean = url.adjusted(QUrl::NormalizePathSegments);
    const QString path = clean.path(encoded);
    QString target = path.isEmpty() ? u"/"_s : path;
    QStringList items;
    const QStringList given = clean.query(encoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &item : given) {
        const qsizetype end = item.indexOf(u'=') + 1;
        items << (end > 0 && end < item.size() ? item.left(end) + u'…' : item);
    }
    return items.isEmpty() ? target : target + u'?' + items.join(u'&');
}

// The usual port is not said.
QString hostOf(const QUrl &url)
{
    QUrl own = url;
    own.setUserInfo({});
    if (own.port() == (own.scheme() == "https"_L1 ? 443 : 80))
        own.setPort(-1);
    return own.authority(encoded);
}

} // namespace

QStringList httpHead(const QUrl &url, const QByteArray &contentType, const QList<QByteArray> &headers, qint64 size,
                     const QString &authorization)
{
    QStringList lines{u"POST %1 HTTP/1.1"_s.arg(targetOf(url)), u"Host: "_s + hostOf(url)};
    if (!authorization.isEmpty())
        lines << u"Authorization: %1 …"_s.arg(authorization);
    lines << u"User-Agent: %1"_s.arg(QLatin1StringView(httpUserAgent)) << u"Accept: */*"_s
          << u"Content-Type: "_s + QString::fromUtf8(contentType);
    for (const QByteArray &header : headers)
        lines << redacted(QString::fromUtf8(header));
    return lines << u"Content-Length: %1"_s.arg(size) << QString();
}

} // namespace console
