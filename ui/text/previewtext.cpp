// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/previewtext.h"

#include "ui/text/outcometext.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

struct FactSentence
{
    QLatin1StringView name;
    QLatin1StringView value; // empty: every value, which the sentence names
    const char *sentence;
};

const FactSentence sentences[] = {
    {"service"_L1, {}, QT_TRANSLATE_NOOP("PreviewText", "Account: %1, who runs the console, with a Kerberos ticket")},
    {"nameTaken"_L1, "number"_L1,
     QT_TRANSLATE_NOOP("PreviewText", "Name taken: the new file gets a number, as in ‘scan (2).pdf’")},
    {"nameTaken"_L1, "replace"_L1, QT_TRANSLATE_NOOP("PreviewText", "Name taken: the old file is replaced")},
    {"nameTaken"_L1, "refuse"_L1, QT_TRANSLATE_NOOP("PreviewText", "Name taken: nothing is written")},
    {"verifies"_L1, "rights"_L1,
     QT_TRANSLATE_NOOP("PreviewText", "Verified before: that the terminal user may write to the folder")},
    {"verifies"_L1, "owner"_L1,
     QT_TRANSLATE_NOOP("PreviewText", "Verified after: that each file belongs to the owner")},
    {"verifies"_L1, "size"_L1, QT_TRANSLATE_NOOP("PreviewText", "Verified after: the size of each file")},
    {"security"_L1, "none"_L1, QT_TRANSLATE_NOOP("PreviewText", "Security: none")},
    {"security"_L1, "starttls"_L1, QT_TRANSLATE_NOOP("PreviewText", "Security: STARTTLS")},
    {"security"_L1, "tls"_L1, QT_TRANSLATE_NOOP("PreviewText", "Security: TLS")},
    {"signIn"_L1, "none"_L1, QT_TRANSLATE_NOOP("PreviewText", "Sign-in: none")},
    {"signIn"_L1, "password"_L1, QT_TRANSLATE_NOOP("PreviewText", "Sign-in: with a password")},
    {"signIn"_L1, "basic"_L1,
     QT_TRANSLATE_NOOP("PreviewText", "Sign-in: Basic, NTLM or Negotiate, as the server offers")},
    {"signIn"_L1, "oauth2"_L1, QT_TRANSLATE_NOOP("PreviewText", "Sign-in: with an access token of Microsoft 365")},
};

QString sentenceOf(const Fact &fact)
{
    const auto found = std::find_if(std::begin(sentences), std::end(sentences), [&](const FactSentence &own) {
        return own.name == fact.name && (own.value.isEmpty() || own.value == fact.value);
    });
    if (found == std::end(sentences))
        return text::fact(fact);
    const QString sentence = PreviewText::tr(found->sentence);
    return found->value.isEmpty() ? sentence.arg(fact.value) : sentence;
}

} // namespace

QStringList previewFacts(const Preview &preview)
{
    QStringList lines;
    for (const Fact &fact : preview.facts)
        lines << sentenceOf(fact);
    return lines;
}

QString preview(const Preview &preview)
{
    QStringList lines{preview.summary};
    lines << previewFacts(preview) << QString() << preview.lines;
    return lines.join(u'\n');
}

QString placeholders(const Preview::Command &command)
{
    const QStringList &names = command.placeholders;
    if (names.isEmpty())
        return {};
    //: %1 is a list of names of environment variables, such as SCAN_PASSWORD
    return PreviewText::tr("It reads %1 from the environment, as its first lines explain.").arg(names.join(", "_L1));
}

} // namespace console::text
