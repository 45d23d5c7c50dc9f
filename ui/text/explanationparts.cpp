// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/explanationparts.h"

namespace console::text {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString powerShellQuoted(const QString &text)
{
    QString inner;
    for (const QChar character : text) {
        // PowerShell takes U+2018 to U+201B for the quote too, and each of them doubled for itself.
        if (character == u'\'' || (character >= u'\u2018' && character <= u'\u201B'))
            inner += character;
        inner += character;
    }
    return u'\'' + inner + u'\'';
}

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const int number = text[position] == u'%' ? QStringView(text).mid(position + 1, 1).toInt() : 0;
        if (number >= 1 && number <= values.size()) {
            result += values[number - 1];
            ++position;
        } else {
            result += text[position];
        }
    }
    return result;
}

QString unknownCodeText(const QString &code)
{
    //: %1 is a code of a server, as in: NT_STATUS_0xC0000999
    return ExplanationText::tr("This console knows no more about ‘%1’.").arg(code);
}

bool answerHolds(const Failure &failure, QLatin1StringView words)
{
    const auto bare = [](QString text) { return text.remove(u' ').toLower(); };
    const QString wanted = bare(words);
    return wanted.isEmpty() || bare(failure.response).contains(wanted) || bare(failure.technical).contains(wanted);
}

Explanation withWait(Explanation explanation, int seconds)
{
    if (seconds > 0) {
        explanation.remedy += u' '
            + ExplanationText::tr("The server asks to wait %n second(s) before the next attempt.", nullptr, seconds);
    }
    return explanation;
}

QString menderText(Mender mender)
{
    switch (mender) {
    case Mender::Connector:
        return administrator();
    case Mender::Domain:
        return ExplanationText::tr("The administrator of the domain or of the file server");
    case Mender::Endpoint:
        return ExplanationText::tr("The operator of the endpoint");
    case Mender::Exchange:
        return ExplanationText::tr("The administrator of Exchange");
    case Mender::FileServer:
        return administratorOfFileServer();
    case Mender::MailServer:
        return ExplanationText::tr("The administrator of the mail server");
    case Mender::Network:
        return administratorOfNetwork();
    case Mender::Tenant:
        return ExplanationText::tr("The administrator of the Microsoft 365 organization");
    case Mender::ThisComputer:
        return administratorOfThisComputer();
    case Mender::Developers:
        break;
    }
    return developers();
}

QString administrator()
{
    return ExplanationText::tr("The administrator of this connector");
}

QString administratorOfThisComputer()
{
    return ExplanationText::tr("The administrator of this computer");
}

QString administratorOfFileServer()
{
    return ExplanationText::tr("The administrator of the file server");
}

QString administratorOfNetwork()
{
    return ExplanationText::tr("The network administrator");
}

QString developers()
{
    return ExplanationText::tr("The developers of this console");
}

} // namespace console::text
