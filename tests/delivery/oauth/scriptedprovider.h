// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"
#include "tests/delivery/oauth/goodidtoken.h"

#include <QMap>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace console {

struct ProviderAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json";
    bool isSilent = false; // nothing comes at all
};

ProviderAnswer providerError(const QByteArray &error, const QByteArray &description = {}, int status = 400);

struct ProviderRequest
{
    QString path;
    QMap<QByteArray, QByteArray> form; // decoded; empty for a GET

    bool operator==(const ProviderRequest &) const = default;
};

// An identity provider like Microsoft's on a free port of this computer, in the thread of the test. It answers as it
// should, but for the answers that a test has put in front of the queue of a path.
class ScriptedProvider : public QObject
{
    Q_OBJECT
public:
    ScriptedProvider();

    SystemConfiguration system() const; // of a console that uses it
    QUrl authority() const;

    static const QString discoveryPath;
    static const QString keysPath;
    static const QString tokenPath;
    static const QString devicePath;

    // The sign-in page, when somebody has signed in: the address to which the browser is sent.
    QUrl signIn(const QUrl &address);

    std::function<void(const ProviderRequest &)> asked; // before it is answered
    void next(const QString &path, const QList<ProviderAnswer> &answers) { m_next[path] += answers; }
    ProviderAnswer tokens(); // the next ones

    QList<ProviderRequest> requests(const QString &path) const;
    QList<ProviderRequest> requests() const { return m_requests; }

    QJsonObject discovery; // the document
    SigningKey key = defaultKey();
    QList<QJsonObject> keys;
    std::function<QByteArray(QJsonObject claims)> makeIdToken; // from claims as they should be
    std::optional<qint64> clock; // seconds that its clock is ahead; none: it does not tell
    QJsonObject more; // members of an answer with tokens that replace others; null: left out

    static SigningKey defaultKey();

private:
    void accept();
    void read(QTcpSocket *socket);
    ProviderAnswer answerFor(const ProviderRequest &request);

    QTcpServer m_server;
    QMap<QString, QList<ProviderAnswer>> m_next;
    QList<ProviderRequest> m_requests;
    QString m_nonce;
    int m_given = 0;
};

} // namespace console
