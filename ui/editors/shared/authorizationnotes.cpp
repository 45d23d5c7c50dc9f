// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/authorizationnotes.h"

#include "ui/text/authorizationtext.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

AuthorizationNotes::AuthorizationNotes(MicrosoftApplication application, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_prerequisites(new Expander(u"authorizationPrerequisites"_s, tr("What the authorization needs"), QStringList()))
{
    auto *open = look::makeButton(u"openApplication"_s, tr("Open the system configuration"));
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT systemRequested(m_application == MicrosoftApplication::Email ? u"microsoftEmailClientId"_s
                                                                            : u"exchangeOAuth2ClientId"_s);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_prerequisites);
    column->addWidget(new Expander(u"authorizationLimitations"_s, tr("Limitations and troubleshooting"),
                                   text::authorizationLimitations(application)));
    column->addWidget(open, 0, Qt::AlignLeft);
}

void AuthorizationNotes::setSystem(const SystemConfiguration &system)
{
    m_prerequisites->setParagraphs(text::authorizationPrerequisites(m_application, system));
}

} // namespace console
