// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/receiptview.h"

#include "ui/text/outcometext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showLines(QLabel *label, const QStringList &lines)
{
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

} // namespace

ReceiptView::ReceiptView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Receipt")))
    , m_facts(makeText(u"receiptFacts"_s))
    , m_warnings(makeText(u"receiptWarnings"_s))
    , m_responseTitle(new MutedLabel(tr("Answer")))
    , m_response(makeText(u"receiptResponse"_s))
{
    m_title->setFont(look::sectionFont(font()));
    m_response->setFont(look::fixedFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid / 2);
    for (QLabel *part : {m_title, m_warnings, m_facts, m_responseTitle, m_response})
        layout->addWidget(part);
}

void ReceiptView::setReceipt(const Receipt &receipt)
{
    QStringList facts;
    for (const auto &fact : receipt.facts)
        facts.append(text::fact(fact));
    showLines(m_facts, facts);
    QStringList warnings;
    for (const QString &code : receipt.warnings)
        warnings.append(tr("Warning: %1").arg(text::warning(code)));
    showLines(m_warnings, warnings);
    showLines(m_response, receipt.response.isEmpty() ? QStringList() : QStringList{receipt.response});
    m_responseTitle->setVisible(!receipt.response.isEmpty());
}

} // namespace console
