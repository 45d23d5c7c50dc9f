// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpplan.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/smtp/mimemessage.h"
#include "models/support/addresses.h"

namespace console {

using namespace Qt::StringLiterals;

QString SmtpPlan::server() const
{
    return hostAndPort(host, port);
}

QStringList SmtpPlan::previewLines() const
{
    QStringList lines{u"MAIL FROM:<%1> SIZE=%2"_s.arg(message.from, QString::number(mimeSize(message)))};
    if (needsSmtpUtf8(message))
        lines.last() += u" SMTPUTF8"_s;
    for (const QString &recipient : message.to)
        lines << u"RCPT TO:<%1>"_s.arg(recipient);
    lines << u"DATA"_s << mimeLines(message) << u"."_s;
    return redacted(lines.join(u'\n')).split(u'\n');
}

QList<Stage> SmtpPlan::stages() const
{
    QList<Stage> stages{Stage::Prepare, Stage::Resolve, Stage::Connect};
    if (security != MailSecurity::None)
        stages << Stage::Tls;
    if (signIn != SmtpSignIn::None)
        stages << Stage::SignIn;
    return stages << Stage::Deliver << Stage::Confirm;
}

} // namespace console
