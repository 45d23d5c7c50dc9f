// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/oidcbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWay = 30; // pages and redirects

struct Answer
{
    int status = 0;
    QUrl location;
    QByteArray body;
};

QSslConfiguration trusting()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(qEnvironmentVariable("CONSOLE_OIDC_CERTIFICATE"));
    return configuration;
}

// An empty form is none: it is a GET.
Answer ask(QNetworkAccessManager &network, const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(trusting());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? network.get(request) : network.post(request, form));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        qFatal("The provider does not answer");
    const QUrl location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            location.isEmpty() ? location : url.resolved(location), reply->readAll()};
}

QByteArray attributeOf(const QString &tag, const QString &name)
{
    const QRegularExpression attribute(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return attribute.match(tag).captured(1).toUtf8();
}

// What the page's first form would send.
QByteArray filledIn(const QString &html, const QHash<QByteArray, QByteArray> &fields)
{
    static const QRegularExpression input(u"<input\\b[^>]*>"_s);
    QByteArrayList items;
    for (auto match = input.globalMatch(html.left(html.indexOf("</form>"_L1))); match.hasNext();) {
        const QString tag = match.next().captured();
        const QByteArray name = attributeOf(tag, u"name"_s);
        items << name + '=' + fields.value(name, attributeOf(tag, u"value"_s)).toPercentEncoding();
    }
    return items.join('&');
}

} // namespace

QUrl OidcBrowser::visit(const QUrl &url, const QHash<QByteArray, QByteArray> &fields)
{
    static const QRegularExpression action(u"<form\\b[^>]*\\baction=\"([^\"]+)\""_s);
    Page page = load(url);
    for (int step = 0; step < longestWay && !page.html.isEmpty(); ++step) {
        const QString html = QString::fromUtf8(page.html);
        const QRegularExpressionMatch form = action.match(html);
        if (!form.hasMatch())
            break;
        page = load(page.url.resolved(QUrl(form.captured(1))), filledIn(html, fields));
    }
    return page.url;
}

OidcBrowser::Page OidcBrowser::load(const QUrl &url, const QByteArray &form)
{
    QUrl at = url;
    Answer answer = ask(m_network, at, form);
    for (int step = 0; step < longestWay && !answer.location.isEmpty(); ++step) {
        const bool leadsAway = answer.location.authority() != at.authority();
        at = answer.location;
        if (leadsAway)
            return {at, {}};
        answer = ask(m_network, at, {});
    }
    return {at, answer.body};
}

bool revokeToken(const QUrl &endpoint, const QByteArray &form)
{
    QNetworkAccessManager network;
    return ask(network, endpoint, form).status == 200;
}

} // namespace console
