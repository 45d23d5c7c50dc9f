// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/swakscommand.h"

#include "delivery/commands/bodyscript.h"
#include "delivery/commands/shellquoting.h"
#include "delivery/senders/smtp/mimemessage.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList securityParts(MailSecurity security)
{
    switch (security) {
    case MailSecurity::None:
        return {};
    case MailSecurity::StartTls:
        return {u"--tls --tls-verify"_s};
    case MailSecurity::Tls:
        return {u"--tls-on-connect --tls-verify"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Preview::Command> swaksCommand(const SmtpPlan &plan, ServerTrust trust)
{
    if (plan.signIn == SmtpSignIn::OAuth2)
        return std::nullopt;
    QList<Placeholder> placeholders;
    QStringList parts{u"swaks --server %1 --port %2"_s.arg(bashQuoted(plan.host)).arg(plan.port)};
    parts << securityParts(plan.security);
    if (plan.security != MailSecurity::None)
        parts << certificateOption(u"--tls-ca-path"_s, trust, placeholders);
    if (plan.signIn == SmtpSignIn::Password) {
        // From the environment, because arguments can be read by everybody.
        placeholders.prepend(passwordPlaceholder());
        parts.prepend(u"SWAKS_OPT_auth_password=\"${SCAN_PASSWORD:?}\""_s);
        parts << u"--auth --auth-hide-password --auth-user "_s + bashQuoted(plan.username);
    }
    parts << u"--from "_s + bashQuoted(plan.message.from) << u"--to "_s + bashQuoted(plan.message.to.join(u','))
          << u"--suppress-data --no-data-fixup --data @\"$body\""_s;
    QStringList lines = bodyScript(mimePieces(plan.message), BodyForm::Mail);
    lines << u"printf . >>\"$body\""_s;
    if (plan.security != MailSecurity::None)
        lines << u"# swaks verifies the certificate, but not that it is for this server"_s;
    lines << continued(parts);
    return Preview::Command{u"swaks"_s, scriptWithBody(placeholders, lines), variablesOf(placeholders)};
}

} // namespace console
