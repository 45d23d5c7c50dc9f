// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/curlcommand.h"

#include "delivery/commands/bodyscript.h"
#include "delivery/commands/commandaddress.h"
#include "delivery/commands/formfield.h"
#include "delivery/commands/shellquoting.h"
#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/senders/exchange/ewssignin.h"
#include "delivery/senders/smtp/mimemessage.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString tool = u"curl"_s;
constexpr qsizetype longestArgument = 120 * 1024; // bytes; Linux takes 128 KiB (execve(2))

// A word in curl's own quotes. (curl(1), --form)
QString formQuoted(QString text)
{
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

QString mediaTypeOf(const PlannedDocument &document)
{
    static const QRegularExpression simple(u"^[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+\\z"_s);
    return simple.match(document.mediaType).hasMatch() ? document.mediaType : u"application/octet-stream"_s;
}

QString fileWord(const QString &field, const PlannedDocument &document)
{
    const QString path = QFileInfo(document.path).absoluteFilePath();
    return bashQuoted(
        u"%1=@%2;type=%3;filename=%4"_s.arg(field, formQuoted(path), mediaTypeOf(document), formQuoted(document.name)));
}

// The fields as words, and placeholders for those whose values are secrets; nothing where one cannot be said.
std::optional<QStringList> fieldParts(const ExtensionPlan &plan, QList<Placeholder> &placeholders)
{
    QStringList parts;
    for (const Variable &field : plan.fields) {
        CommandWord word(field.name + u'=');
        word.append(fieldValue(field, placeholders));
        parts << u"--form-string "_s + word.bash();
        if (field.name.contains(u'=') || field.name.isEmpty() || parts.last().toUtf8().size() > longestArgument)
            return std::nullopt;
    }
    return parts;
}

QString httpOptions()
{
    return u"curl --silent --show-error --fail-with-body --http1.1 --globoff --header 'Expect:'"_s;
}

bool canBeSaid(const QString &username)
{
    return !username.contains(u':');
}

QString mailUser(const SmtpPlan &plan)
{
    CommandWord word(plan.username + u':');
    if (plan.signIn == SmtpSignIn::OAuth2)
        return u"--login-options AUTH=XOAUTH2 --oauth2-bearer \"${SCAN_ACCESS_TOKEN:?}\" --user "_s + word.bash();
    word.append(passwordPlaceholder());
    return u"--user "_s + word.bash();
}

// As the sender would choose where the server offers everything.
QStringList exchangeSignIn(const ExchangePlan &plan)
{
    if (plan.authentication == ExchangeAuthentication::Microsoft365)
        return {u"--oauth2-bearer \"${SCAN_ACCESS_TOKEN:?}\""_s};
    const bool isSecure = plan.url.scheme() == "https"_L1;
    const auto scheme = isSecure ? HttpSignIn::Scheme::Basic : HttpSignIn::Scheme::Ntlm;
    CommandWord user(signInName(plan.username, scheme) + u':');
    user.append(passwordPlaceholder());
    return {isSecure ? u"--basic"_s : u"--ntlm"_s, u"--user "_s + user.bash()};
}

} // namespace

std::optional<Preview::Command> curlCommand(const ExtensionPlan &plan, ServerTrust trust)
{
    const CommandAddress address(plan.url);
    QList<Placeholder> placeholders = address.placeholders;
    const auto fields = fieldParts(plan, placeholders);
    if (!fields)
        return std::nullopt;
    QStringList parts{httpOptions()};
    if (plan.url.scheme() == "https"_L1)
        parts << certificateOption(u"--cacert"_s, trust, placeholders);
    parts << *fields;
    for (int index = 0; index < plan.documents.size(); ++index)
        parts << u"--form "_s + fileWord(ExtensionPlan::fileField(index), plan.documents.at(index));
    parts << address.word.bash();
    QStringList lines = bashPreamble(placeholders);
    lines << continued(parts);
    return Preview::Command{tool, lines.join(u'\n'), variablesOf(placeholders)};
}

std::optional<Preview::Command> curlCommand(const SmtpPlan &plan, ServerTrust trust)
{
    if (!canBeSaid(plan.username))
        return std::nullopt;
    QList<Placeholder> placeholders;
    QStringList parts{u"curl --silent --show-error"_s};
    if (plan.signIn != SmtpSignIn::None) {
        placeholders << (plan.signIn == SmtpSignIn::OAuth2 ? accessTokenPlaceholder() : passwordPlaceholder());
        parts << mailUser(plan);
    }
    if (plan.security == MailSecurity::StartTls)
        parts << u"--ssl-reqd"_s;
    if (plan.security != MailSecurity::None)
        parts << certificateOption(u"--cacert"_s, trust, placeholders);
    parts << u"--mail-from "_s + bashQuoted(plan.message.from);
    for (const QString &recipient : plan.message.to)
        parts << u"--mail-rcpt "_s + bashQuoted(recipient);
    const QString scheme = plan.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s;
    parts << u"--upload-file \"$body\" "_s + bashQuoted(scheme + u"://"_s + plan.server());
    QStringList lines = bodyScript(mimePieces(plan.message), BodyForm::Mail);
    lines << continued(parts);
    return Preview::Command{tool, scriptWithBody(placeholders, lines), variablesOf(placeholders)};
}

std::optional<Preview::Command> curlCommand(const ExchangePlan &plan, ServerTrust trust)
{
    if (!canBeSaid(plan.username))
        return std::nullopt;
    const CommandAddress address(plan.url);
    QList<Placeholder> placeholders = address.placeholders;
    placeholders << (plan.authentication == ExchangeAuthentication::Basic ? passwordPlaceholder()
                                                                          : accessTokenPlaceholder());
    QStringList parts{httpOptions()};
    parts << exchangeSignIn(plan);
    if (plan.url.scheme() == "https"_L1)
        parts << certificateOption(u"--cacert"_s, trust, placeholders);
    const EwsRequest request = createAndSend({EwsVersion::Exchange2013Sp1, plan.impersonatedMailbox}, plan.message);
    parts << u"--header "_s + bashQuoted(u"Content-Type: "_s + QString::fromLatin1(ewsContentType()));
    for (const QByteArray &header : ewsHeaders(request.operation(), plan.impersonatedMailbox, {})) {
        if (!header.endsWith(": ")) // without an id
            parts << u"--header "_s + bashQuoted(QString::fromUtf8(header));
    }
    parts << u"--data-binary @\"$body\" "_s + address.word.bash();
    QStringList lines = bodyScript(request.pieces(), BodyForm::Envelope);
    if (plan.authentication == ExchangeAuthentication::Basic)
        lines << u"# --basic, --ntlm or --negotiate: what the server offers"_s;
    lines << continued(parts);
    return Preview::Command{tool, scriptWithBody(placeholders, lines), variablesOf(placeholders)};
}

} // namespace console
