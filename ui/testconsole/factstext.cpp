// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/factstext.h"

#include "ui/text/facttext.h"
#include "ui/widgets/look.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Read letter by letter, or to be pasted elsewhere.
constexpr QLatin1StringView fixedFacts[] = {
    "accepted"_L1, "address"_L1,  "certificate"_L1, "cipher"_L1,      "file"_L1,    "fingerprint"_L1,
    "folder"_L1,   "greeting"_L1, "issuer"_L1,      "left-behind"_L1, "mailbox"_L1, "messageId"_L1,
    "offered"_L1,  "probe"_L1,    "refused"_L1,     "reply"_L1,       "server"_L1,  "user"_L1,
};

QString lineOf(const Fact &fact)
{
    const text::FactParts parts = text::factParts(fact);
    const bool isFixed = std::find(std::begin(fixedFacts), std::end(fixedFacts), fact.name) != std::end(fixedFacts);
    const QString value = parts.value.toHtmlEscaped();
    return parts.before.toHtmlEscaped()
        + (isFixed ? u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(look::fixedFont().family(), value) : value)
        + parts.after.toHtmlEscaped();
}

} // namespace

FactsText::FactsText(QWidget *parent)
    : WrappedText(u"stageFacts"_s, tr("What was learnt"), Ink::Muted, parent)
{
    setFocusPolicy(Qt::StrongFocus); // nothing else copies an address
}

void FactsText::setFacts(const QList<Fact> &facts)
{
    if (m_facts == facts) // what is selected in it stays selected
        return;
    m_facts = facts;
    QStringList lines;
    for (const Fact &fact : facts)
        lines << lineOf(fact);
    setHtml(lines.join("<br>"_L1));
}

} // namespace console
