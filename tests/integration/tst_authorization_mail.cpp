// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Email (SMTP) with Microsoft 365 OAuth 2.0, from the sign-in in the real browser at oidc-provider to the mail that
// Postfix takes because Dovecot has asked oidc-provider whose the token is: with-mail.sh and with-oidc.sh.

#include "tests/integration/authorizationround.h"
#include "tests/integration/postfixserver.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAuthorizationMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeRound();
};

void TestAuthorizationMail::theWholeRound()
{
    PostfixServer server;
    AuthorizedConnector connector(SmtpSettings{SmtpAuthentication::Microsoft365, PostfixServer::annaAddress()});
    connector.system.smtpMicrosoft.host = u"xoauth2.scans.example"_s;
    goRound(connector, [] { return PostfixServer::mailsInTheEnd(u"bernd"_s); });
}

QTEST_MAIN(TestAuthorizationMail)
#include "tst_authorization_mail.moc"
