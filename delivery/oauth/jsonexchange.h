// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace console {

struct JsonRequest
{
    QUrl url;
    std::optional<Secret> form; // application/x-www-form-urlencoded, for a POST; else it is a GET
    qint64 limit = 0; // bytes of the answer
    std::chrono::milliseconds time{}; // for the whole answer
    QStringList trustedCertificates = {}; // SHA-256 fingerprints, lower-case hexadecimal
};

// An object, of whatever status.
struct JsonAnswer
{
    int status = 0;
    QJsonObject document;
    int retryAfter = 0; // seconds; 0: it names none
    std::optional<qint64> clockSkew; // seconds that the server's clock is ahead of this one, by its Date header

    bool operator==(const JsonAnswer &) const = default;
};

using JsonResult = Expected<JsonAnswer, OAuthFailure>;

// One question to an identity provider, asked once more as often as its policy wants.
//
// Only https, and http on this computer; certificates are verified, or taken for their fingerprint; no redirect is
// followed, no cookie kept. An answer that is larger than its limit is given up as soon as that is known. What is no
// JSON object is a failure, Temporary with a status of 429 or 5xx, else Malformed.
//
// done is called exactly once, never from within start(): at the end, by cancel(), or at the latest when this object
// goes, which deletes itself once it is done.
class JsonExchange : public QObject
{
public:
    using Done = std::function<void(const JsonResult &)>;
    using Again = std::function<std::optional<std::chrono::milliseconds>(const JsonResult &)>; // the pause before it

    JsonExchange(QNetworkAccessManager &network, const JsonRequest &request, const Again &again, const Done &done,
                 QObject *parent);
    ~JsonExchange() override;

    void start(std::chrono::milliseconds pause = {});
    void cancel();

private:
    void send();
    void judgeCertificate(const QList<QSslError> &errors);
    void read();
    void judge();
    void abandon(const OAuthFailure &reason);
    JsonResult result() const;
    void finish(const JsonResult &result);
    void drop();

    QNetworkAccessManager &m_network;
    const JsonRequest m_request;
    const Again m_again;
    Done m_done; // none: it was called
    QTimer m_pause;
    QTimer m_limit;
    QBuffer m_upload; // over the form's own bytes, so that no copy has to be wiped
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    std::optional<OAuthFailure> m_abandoned;
};

// Connection, time limit, 5xx: another attempt may end better. A refused certificate stays refused.
bool isWorthRepeating(const JsonResult &result);

OAuthFailure cancelledFailure();

} // namespace console
