// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/authorizationpanel.h"

#include "ui/text/oauthexplanation.h"
#include "ui/text/tokenhealth.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statepill.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using State = ConnectorAuthorization::State;

namespace {

// As wide as its text wants it.
void setText(QPushButton *button, const QString &text)
{
    if (button->text() == text)
        return;
    button->setText(text);
    button->setMinimumWidth(0);
    look::dress(button, button->objectName());
}

void showLine(StatusLine *line, const text::HealthLine &health)
{
    if (health.problem)
        line->setProblem(*health.problem, health.text);
    else
        line->setPassed(health.text);
}

} // namespace

AuthorizationPanel::AuthorizationPanel(MicrosoftApplication application, ConnectorAuthorization *authorization,
                                       QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_authorization(authorization)
    , m_pill(new StatePill)
    , m_words(new QLabel)
    , m_row(new FieldRow(u"authorization"_s, tr("Authorization"), makeState()))
    , m_worst(new StatusLine)
    , m_health(new QWidget)
    , m_healthExpander(new Expander(u"tokenHealth"_s, tr("Tokens"), m_health))
{
    m_worst->setObjectName(u"tokenHealthWorst"_s);
    auto *lines = new QVBoxLayout(m_health);
    lines->setContentsMargins(3 * metrics::grid, 0, 0, 0);
    lines->setSpacing(metrics::grid / 2);
    connect(m_row, &FieldRow::actionTriggered, this, [this] { Q_EMIT systemRequested(m_lack.field); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_row);
    column->addWidget(makeButtons());
    column->addWidget(m_worst);
    column->addWidget(m_healthExpander);
}

QWidget *AuthorizationPanel::makeState()
{
    m_words->setObjectName(u"authorizationWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pill->setObjectName(u"authorizationState"_s);
    auto *state = new QWidget;
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_pill, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    return state;
}

QWidget *AuthorizationPanel::makeButtons()
{
    m_authorize = look::makeButton(u"authorize"_s, tr("Authorize…"));
    m_remove = look::makeButton(u"removeAuthorization"_s, tr("Remove authorization"));
    m_keep = look::makeButton(u"keepAuthorization"_s, tr("Keep authorization"));
    connect(m_authorize, &QPushButton::clicked, m_authorization, &ConnectorAuthorization::signInRequested);
    connect(m_remove, &QPushButton::clicked, m_authorization, &ConnectorAuthorization::remove);
    connect(m_keep, &QPushButton::clicked, m_authorization, &ConnectorAuthorization::keep);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_authorize);
    row->addWidget(m_remove);
    row->addWidget(m_keep);
    row->addStretch(1);
    return buttons;
}

void AuthorizationPanel::showAuthorization(const SystemConfiguration &system)
{
    AuthorizationSubject subject{m_application, {}, system};
    if (const auto edited = m_authorization->subject(); edited && edited->application == m_application)
        subject = *edited;
    m_lack = lackOf(subject);
    showState(subject);
    showButtons();
    showMessage();
    showHealth(subject);
}

AuthorizationPanel::Lack AuthorizationPanel::lackOf(const AuthorizationSubject &subject) const
{
    const auto lack = [&](const QString &field, const QString &code) {
        const text::Explanation why = text::explainOAuth({OAuthFailure::Kind::NotReady, code, {}}, subject);
        return Lack{field, why.title + u". "_s + why.remedy};
    };
    if (!m_authorization->isOffered())
        return {{}, tr("Signing in is not available here.")};
    const bool isEmail = m_application == MicrosoftApplication::Email;
    const SystemConfiguration &system = subject.system;
    if ((isEmail ? system.microsoftEmailClientId : system.exchangeOAuth2ClientId).trimmed().isEmpty())
        return lack(isEmail ? u"microsoftEmailClientId"_s : u"exchangeOAuth2ClientId"_s, u"oauth.no-client-id"_s);
    if (!isEmail && system.exchangeOAuth2Scope.trimmed().isEmpty())
        return lack(u"exchangeOAuth2Scope"_s, u"oauth.no-scope"_s);
    if (system.microsoftTenant.trimmed().isEmpty())
        return lack(u"microsoftTenant"_s, u"oauth.no-tenant"_s);
    if (const auto uri = redirectUri(system.managementUrl, m_application); !uri) {
        const bool isMissing = uri.error() == ManagementUrlProblem::Missing;
        return lack(u"managementUrl"_s, isMissing ? u"oauth.no-management-url"_s : u"oauth.management-url"_s);
    }
    return {};
}

void AuthorizationPanel::showState(const AuthorizationSubject &subject)
{
    const auto &record = m_authorization->record();
    const QString account = record ? record->username : QString();
    switch (m_authorization->state()) {
    case State::None:
        m_pill->setState(u"states/warning"_s, ThemeColor::Warning, tr("Not authorized"));
        m_words->setText(tr("Nobody has signed in for this connector yet."));
        return;
    case State::Authorized:
        m_pill->setState(u"states/passed"_s, ThemeColor::Success, tr("Authorized"));
        m_words->setText(account.isEmpty() ? tr("Authorized by an account that the sign-in service does not name.")
                                           : tr("Authorized as ‘%1’.").arg(account));
        return;
    case State::Pending:
        m_pill->setState(u"states/information"_s, ThemeColor::Information, tr("Not saved yet"));
        m_words->setText(account.isEmpty() ? tr("Authorized, save the changes.")
                                           : tr("Authorized as ‘%1’, save the changes.").arg(account));
        return;
    case State::Removing:
        m_pill->setState(u"states/information"_s, ThemeColor::Information, tr("Not saved yet"));
        m_words->setText(tr("The authorization is removed when the changes are saved."));
        return;
    case State::Over:
        break;
    }
    m_pill->setState(u"states/failed"_s, ThemeColor::Error, tr("Ended", "an authorization"));
    const OAuthFailure end{OAuthFailure::Kind::Refused, record->failure, {}};
    m_words->setText(text::explainOAuth(end, subject).title + u'.');
}

void AuthorizationPanel::showButtons()
{
    const State state = m_authorization->state();
    setText(m_authorize, state == State::None ? tr("Authorize…") : tr("Authorize again…"));
    m_authorize->setAccessibleDescription(m_lack.text);
    m_authorize->setEnabled(m_lack.text.isEmpty());
    m_remove->setVisible(state == State::Authorized || state == State::Over);
    m_keep->setVisible(state == State::Removing || state == State::Pending);
    setText(m_keep, state == State::Pending ? tr("Drop this authorization") : tr("Keep authorization"));
}

void AuthorizationPanel::showMessage()
{
    const QString rule = tr("When validation fails on saving, the authorization is cleared for security and has to be "
                            "repeated.");
    m_row->setHelp(rule);
    if (m_authorization->wasRefused()) {
        m_row->setProblem(Severity::Warning,
                          tr("The changes could not be saved, so the authorization was cleared for security. It has to "
                             "be repeated once the problems are corrected."));
    } else {
        m_row->setProblem(Severity::Warning, m_lack.text);
    }
    m_row->setActions(m_lack.field.isEmpty() ? QStringList() : QStringList{tr("Open the system configuration")});
}

void AuthorizationPanel::showHealth(const AuthorizationSubject &subject)
{
    QList<text::HealthLine> health;
    if (const auto &record = m_authorization->record())
        health = text::tokenHealth(*record, subject, QDateTime::currentDateTimeUtc());
    while (m_lines.size() < health.size()) {
        auto *line = new StatusLine;
        line->setObjectName(u"tokenHealth.%1"_s.arg(m_lines.size()));
        m_health->layout()->addWidget(line);
        m_lines.append(line);
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < health.size());
        if (i < health.size())
            showLine(m_lines.at(i), health.at(i));
    }
    const auto worst =
        std::max_element(health.begin(), health.end(), [](const text::HealthLine &left, const text::HealthLine &right) {
            return left.problem < right.problem;
        });
    const bool isProblem = worst != health.end() && worst->problem && *worst->problem >= Severity::Warning;
    if (isProblem)
        showLine(m_worst, *worst);
    m_worst->setVisible(isProblem);
    m_healthExpander->setVisible(!health.isEmpty());
}

} // namespace console
