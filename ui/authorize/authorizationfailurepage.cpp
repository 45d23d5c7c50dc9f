// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/authorizationfailurepage.h"

#include "ui/system/copylist.h"
#include "ui/testconsole/explanationview.h"
#include "ui/text/oauthexplanation.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

AuthorizationFailurePage::AuthorizationFailurePage(const AuthorizationSubject &subject, QWidget *parent)
    : QScrollArea(parent)
    , m_subject(subject)
    , m_explanation(new ExplanationView)
    //: %1 is the ID
    , m_ids(new CopyList(u"supportIds"_s, tr("What Microsoft’s support asks for"), tr("Copy the ID %1")))
{
    setObjectName(u"authorizationFailure"_s);
    setAccessibleName(tr("Why the sign-in came to nothing"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *again = new PrimaryButton(tr("Try again"));
    look::dress(again, u"signInAgain"_s);
    auto *unchanged = new MutedLabel(tr("Nothing was stored: an authorization that was there before is untouched."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::grid, 0);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_explanation);
    column->addWidget(m_ids);
    column->addWidget(unchanged);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(content);
    connect(again, &QPushButton::clicked, this, &AuthorizationFailurePage::repeatRequested);
}

void AuthorizationFailurePage::setFailure(const OAuthFailure &failure)
{
    setExplanation(text::explainOAuth(failure, m_subject), text::oauthDetails(failure));
    QList<CopyList::Row> rows;
    if (!failure.traceId.isEmpty())
        rows.append({failure.traceId, tr("Trace ID")});
    if (!failure.correlationId.isEmpty())
        rows.append({failure.correlationId, tr("Correlation ID")});
    m_ids->setRows(rows);
    m_ids->setVisible(!rows.isEmpty());
}

void AuthorizationFailurePage::setExplanation(const text::Explanation &explanation, const QString &details)
{
    m_explanation->setExplanation(explanation, details);
    m_ids->hide();
}

} // namespace console
