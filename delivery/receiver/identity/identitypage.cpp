// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/identitypage.h"

#include <QCryptographicHash>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView style = R"(
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
  --ground: #f3f4f6; --page: #ffffff; --text: #1c2024; --muted: #5a6270; --line: #7d8590;
  --accent: #0f5fb8; --on-accent: #ffffff; --error: #b3261e; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #16181c; --page: #22262b; --text: #e8eaed; --muted: #a9b1bb; --line: #8b949e;
  --accent: #9ecbff; --on-accent: #06264a; --error: #ffb4ab; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--ground); color: var(--text); }
main { max-width: 28rem; margin: 6vh auto; padding: 2rem; background: var(--page); border-radius: 8px; }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.25; }
p, ul { margin: 0 0 1rem; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
label { display: block; margin-bottom: 0.25rem; }
input { width: 100%; margin-bottom: 1rem; padding: 0.5rem; border: 1px solid var(--line); border-radius: 4px;
  background: transparent; color: inherit; font: inherit; }
button { margin-right: 0.5rem; padding: 0.5rem 1.5rem; border: 1px solid var(--accent); border-radius: 4px;
  background: transparent; color: var(--accent); font: inherit; }
button.main { background: var(--accent); color: var(--on-accent); }
input:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.muted { color: var(--muted); font-size: 0.875rem; }
.problem { color: var(--error); }
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(escaped(text));
}

// A form that posts may lead to a redirect URI, which is one of this computer.
QByteArray policy()
{
    static const QByteArray hash = QCryptographicHash::hash(style.toByteArray(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; frame-ancestors 'none'; "
          "form-action 'self' http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*";
}

EndpointAnswer page(int status, const QString &heading, const QString &content)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n"
                         "<title>%1 – practice identity provider</title>\n<style>%2</style>\n</head>\n"
                         "<body>\n<main>\n<h1>%1</h1>\n%3"
                         "<p class=\"muted\">The practice receiver of the Scan Connector Console: a stand-in for the "
                         "Microsoft identity platform, on this computer only.</p>\n"
                         "</main>\n</body>\n</html>\n"_s;
    EndpointAnswer answer{status, "text/html; charset=utf-8",
                          html.arg(escaped(heading), QString::fromUtf8(style), content).toUtf8()};
    // Without a Referer the browser would leave out the Origin of what the form posts.
    answer.header = {{"Content-Security-Policy", policy()}, {"Referrer-Policy", "same-origin"}};
    return answer;
}

// The first field that is empty has the cursor.
QString field(const QString &name, const QString &label, const QString &value, const QString &attributes)
{
    return u"<label for=\"%1\">%2</label>\n<input id=\"%1\" name=\"%1\" value=\"%3\" %4 required%5>\n"_s.arg(
        name, label, escaped(value), attributes, value.isEmpty() ? u" autofocus"_s : QString());
}

QString requestText(const SignInForm &form)
{
    if (form.clientId.isEmpty())
        return {};
    QString text = paragraph(u"The application %1 asks for:"_s.arg(form.clientId)) + u"<ul>\n"_s;
    for (const QString &scope : form.scopes)
        text += u"<li>%1</li>\n"_s.arg(escaped(scope));
    return text + u"</ul>\n"_s;
}

QString problemText(SignInForm::Problem problem)
{
    const QString frame = u"<p class=\"problem\" role=\"alert\">%1</p>\n"_s;
    switch (problem) {
    case SignInForm::Problem::WrongPassword:
        return frame.arg(u"The user name or the password is wrong."_s);
    case SignInForm::Problem::UnknownCode:
        return frame.arg(u"The code is not known, or its time is over."_s);
    case SignInForm::Problem::None:
        break;
    }
    return {};
}

} // namespace

EndpointAnswer signInPage(const SignInForm &form)
{
    QString content = requestText(form) + problemText(form.problem) + u"<form method=\"post\">\n"_s;
    if (form.userCode)
        content += field(u"userCode"_s, u"Code"_s, *form.userCode, u"autocomplete=\"off\""_s);
    content += field(u"username"_s, u"User name"_s, form.username, u"autocomplete=\"username\""_s);
    content += field(u"password"_s, u"Password"_s, {}, u"type=\"password\" autocomplete=\"current-password\""_s);
    content += u"<p><button class=\"main\" name=\"action\" value=\"sign-in\">Sign in</button>"
               "<button name=\"action\" value=\"cancel\" formnovalidate>Cancel</button></p>\n</form>\n"_s;
    content +=
        paragraph(u"The practice account is %1 with the password %2."_s.arg(practiceUsername(), practicePassword()));
    return page(200, u"Sign in"_s, content);
}

EndpointAnswer messagePage(int status, const QString &heading, const QStringList &paragraphs)
{
    QString content;
    for (const QString &text : paragraphs)
        content += paragraph(text);
    return page(status, heading, content);
}

} // namespace console
