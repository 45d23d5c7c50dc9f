// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/text/sentences.h"

namespace console::mailtest {

using namespace Qt::StringLiterals;

inline SystemConfiguration systemWith(const QString &account)
{
    SystemConfiguration system;
    system.mailServer = {u"mail.corp.example"_s, 587, MailSecurity::StartTls, account, u"scanner@corp.example"_s};
    return system;
}

inline const SystemConfiguration corp = systemWith(u"scan@corp.example"_s);

inline Connector connectorOf(const ConnectorSettings &settings)
{
    return {QUuid::createUuid(), u"Anna's mails"_s, {}, settings};
}

inline const Connector mail = connectorOf(SmtpSettings{});
inline const Connector onlineMail = connectorOf(SmtpSettings{SmtpAuthentication::Microsoft365, u"scan@contoso.com"_s});
inline const Connector exchange = connectorOf(ExchangeSettings{
    ExchangeAuthentication::Basic, u"https://mail.corp.example/EWS/Exchange.asmx"_s, u"corp\\svc'scan"_s, true});
inline const Connector onlineExchange =
    connectorOf(ExchangeSettings{ExchangeAuthentication::Microsoft365, onlineWebServicesUrl(), {}, true});

inline Failure failureOf(Stage stage, Cause cause, const QString &code, const QString &subject = u"anna@corp.example"_s)
{
    return {stage, cause, code, subject, u"The last words"_s, u"All of its words"_s};
}

inline Failure replied(const char *code, Cause cause, const QString &text, Stage stage = Stage::SignIn)
{
    return {stage, cause, u"smtp."_s + QString::fromLatin1(code), u"scanner@corp.example"_s, text, text};
}

inline bool isUnknown(const text::Explanation &explanation)
{
    return explanation.meaning.contains("knows no more"_L1);
}

} // namespace console::mailtest
