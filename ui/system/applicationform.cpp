// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/applicationform.h"

#include "models/system/systemstorage.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/system/applicationcheck.h"
#include "ui/system/copylist.h"
#include "ui/system/steplist.h"
#include "ui/text/authorizationtext.h"
#include "ui/text/systemtext.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusline.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ApplicationForm::ApplicationForm(MicrosoftApplication application, SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
    , m_application(application)
    , m_prefix(fieldPrefix(application))
{
    const bool isEmail = application == MicrosoftApplication::Email;
    addNote(isEmail ? tr("The registered application that Email (SMTP) connectors are authorized with. For on-premise "
                         "installations only; personal accounts are not supported.")
                    : tr("The registered application that Microsoft Exchange connectors are authorized with. Personal "
                         "accounts are not supported."));
    addChecks();
    addRegistration();
    addClient();
    addNetwork();
    addTroubleshooting();
    binder->onRefresh(this, [this] { showDerived(); });
}

void ApplicationForm::addChecks()
{
    addHeading(tr("Checked without the network"));
    auto *checks = new QVBoxLayout;
    checks->setSpacing(metrics::grid / 2);
    const qsizetype count = checksOf(m_application, *draft(), *binder()->secrets()).size();
    while (m_checks.size() < count) {
        auto *line = new StatusLine;
        line->setObjectName(u"%1Check.%2"_s.arg(m_prefix).arg(m_checks.size()));
        checks->addWidget(line);
        m_checks.append(line);
    }
    column()->addLayout(checks);
}

void ApplicationForm::addRegistration()
{
    addHeading(tr("To register in Microsoft Azure"));
    m_redirectUri = new CopyEdit(tr("Copy the redirect URI"));
    m_redirectRow = addField(redirectUriField(m_application), tr("Redirect URI"),
                             tr("Microsoft compares it to the letter with the one that is registered."), m_redirectUri);
    m_redirectRow->addButton(m_redirectUri->copyButton());
    connect(m_redirectRow, &FieldRow::actionTriggered, this, [this] { Q_EMIT fieldRequested(u"managementUrl"_s); });

    if (m_application == MicrosoftApplication::Exchange)
        addScopeChoice();
    m_scopes = new CopyList(m_prefix + u"Scopes"_s, tr("Scopes"), tr("Copy the scope %1"));
    column()->addWidget(m_scopes);
    addNote(m_application == MicrosoftApplication::Email
                ? tr("‘openid’ and ‘profile’ have the username filled in, together with the optional claim ‘upn’. "
                     "‘offline_access’ lets the authorization last.")
                : tr("The first one lets mailboxes be used as the account that signed in. ‘offline_access’ lets the "
                     "authorization last."));

    addHeading(tr("Steps"));
    m_steps = new StepList(m_prefix + u"Steps"_s);
    column()->addWidget(m_steps);
}

void ApplicationForm::addScopeChoice()
{
    auto *scope = new QLineEdit;
    scope->setFont(look::fixedFont());
    FieldRow *row = addField(u"exchangeOAuth2Scope"_s, tr("Scope for Exchange Web Services"),
                             tr("The one that tokens are asked for, and that is registered."), scope);
    binder()->bindText(scope, [](auto &system) { return &system.exchangeOAuth2Scope; });
    setOffers(row, [this] { return scopeOffers(); });
}

QList<SystemForm::Offer> ApplicationForm::scopeOffers() const
{
    const QString scope = draft()->edited().exchangeOAuth2Scope.trimmed();
    QList<Offer> offers;
    if (scope != specifiedEwsScope())
        offers.append({tr("Use the scope of the product’s documentation"), specifiedEwsScope()});
    if (scope != documentedEwsScope())
        offers.append({tr("Use the scope of Microsoft’s documents"), documentedEwsScope()});
    return offers;
}

void ApplicationForm::addClient()
{
    addHeading(tr("Registered application"));
    auto *id = new QLineEdit;
    id->setFont(look::fixedFont());
    addField(m_prefix + u"ClientId"_s, tr("Client ID"),
             tr("The ‘Application (client) ID’ of the registered application’s overview."), id);
    binder()->bindText(id, [application = m_application](auto &system) {
        return application == MicrosoftApplication::Email ? &system.microsoftEmailClientId
                                                          : &system.exchangeOAuth2ClientId;
    });
    addSecret(m_prefix + u"ClientSecret"_s, tr("Client secret"));
    addExpiry();
}

void ApplicationForm::addExpiry()
{
    auto *expires = new QLineEdit;
    expires->setPlaceholderText(u"2027-01-31"_s);
    addField(m_prefix + u"ClientSecretExpires"_s, tr("Client secret expires on"),
             tr("The date that Microsoft Azure shows beside the secret, written like ‘2027-01-31’. The console says so "
                "ahead of time; the field can stay empty."),
             expires);
    binder()->bindText(expires, [application = m_application](auto &system) {
        return application == MicrosoftApplication::Email ? &system.microsoftEmailClientSecretExpires
                                                          : &system.exchangeOAuth2ClientSecretExpires;
    });
}

void ApplicationForm::addNetwork()
{
    addHeading(tr("Network"));
    m_addresses = new CopyList(m_prefix + u"Addresses"_s, tr("This computer has to reach"), tr("Copy the address %1"));
    column()->addWidget(m_addresses);
}

void ApplicationForm::addTroubleshooting()
{
    addHeading(tr("Troubleshooting"));
    addNote(text::replyUrlTroubleshooting());
}

void ApplicationForm::showDerived()
{
    const SystemConfiguration system = tidied(draft()->edited());
    showRedirectUri(system.managementUrl);
    QList<CopyList::Row> scopes;
    for (const MicrosoftScope &scope : scopesOf(m_application, system))
        scopes.append({scope.name, scope.isRequired ? tr("required", "a scope") : tr("optional", "a scope")});
    m_scopes->setRows(scopes);
    m_steps->setSteps(text::registrationSteps(m_application, system));
    QList<CopyList::Row> addresses;
    for (const QString &address : addressesOf(m_application, system))
        addresses.append({address, {}});
    m_addresses->setRows(addresses);
    const QList<ApplicationCheck> checks = checksOf(m_application, *draft(), *binder()->secrets());
    for (int i = 0; i < m_checks.size(); ++i) {
        if (checks.at(i).problem)
            m_checks.at(i)->setProblem(*checks.at(i).problem, checks.at(i).text);
        else
            m_checks.at(i)->setPassed(checks.at(i).text);
    }
}

void ApplicationForm::showRedirectUri(const QString &managementUrl)
{
    const auto uri = redirectUri(managementUrl, m_application);
    m_redirectUri->showText(uri ? uri->toString(QUrl::FullyEncoded) : QString());
    m_redirectRow->setActions(uri ? QStringList() : QStringList{tr("Go to the management address")});
}

} // namespace console
