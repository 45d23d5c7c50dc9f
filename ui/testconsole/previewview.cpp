// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/previewview.h"

#include "ui/testconsole/explanationview.h"
#include "ui/testconsole/searchabletext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

PreviewView::PreviewView(QWidget *parent)
    : QStackedWidget(parent)
    , m_nothing(new EmptyState(u"actions/preview"_s, tr("No preview yet"),
                               tr("“Preview” shows what would be sent, without sending it.")))
    , m_page(new QWidget)
    , m_summary(new QLabel)
    , m_lines(new SearchableText(u"preview"_s, tr("Preview")))
    , m_failed(new QWidget)
    , m_explanation(new ExplanationView)
{
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setFont(look::semiBold(look::fixedFont()));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_summary);
    page->addWidget(m_lines, 1);
    auto *failed = new QVBoxLayout(m_failed);
    failed->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    failed->addWidget(m_explanation);
    failed->addStretch(1);
    for (QWidget *widget : {m_nothing, m_page, m_failed})
        addWidget(widget);
}

void PreviewView::setPreview(const std::optional<Expected<Preview, Failure>> &preview, const Connector &connector,
                             const SystemConfiguration &system)
{
    if (!preview) {
        setCurrentWidget(m_nothing);
    } else if (*preview) {
        m_summary->setText((*preview)->summary);
        m_lines->setLines((*preview)->lines);
        setCurrentWidget(m_page);
    } else {
        m_explanation->setFailure(preview->error(), connector, system);
        setCurrentWidget(m_failed);
    }
}

} // namespace console
