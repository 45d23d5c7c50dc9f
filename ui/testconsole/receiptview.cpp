// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/receiptview.h"

#include "ui/text/outcometext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ReceiptView::ReceiptView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Receipt")))
    , m_facts(new WrappedText(u"receiptFacts"_s, tr("Receipt")))
    , m_warnings(new WrappedText(u"receiptWarnings"_s, tr("Warnings")))
    , m_responseTitle(new MutedLabel(tr("Answer")))
    , m_response(new WrappedText(u"receiptResponse"_s, tr("Answer")))
{
    m_title->setFont(look::sectionFont(font()));
    m_response->setFont(look::fixedFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid / 2);
    for (WrappedText *text : {m_facts, m_response})
        text->setFocusPolicy(Qt::StrongFocus); // nothing else copies them
    layout->addWidget(m_title);
    layout->addWidget(m_warnings);
    layout->addWidget(m_facts);
    layout->addWidget(m_responseTitle);
    layout->addWidget(m_response);
}

void ReceiptView::setReceipt(const Receipt &receipt)
{
    QStringList facts;
    for (const auto &fact : receipt.facts)
        facts.append(text::fact(fact));
    m_facts->showText(facts.join(u'\n'));
    QStringList warnings;
    for (const QString &code : receipt.warnings)
        warnings.append(tr("Warning: %1").arg(text::warning(code)));
    m_warnings->showText(warnings.join(u'\n'));
    m_response->showText(receipt.response);
    m_responseTitle->setVisible(!receipt.response.isEmpty());
}

} // namespace console
