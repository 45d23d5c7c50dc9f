// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/exchange/exchangeform.h"

#include "ui/editors/shared/adviceview.h"
#include "ui/editors/shared/authorizationnotes.h"
#include "ui/editors/shared/authorizationpanel.h"
#include "ui/text/advicetext.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/look.h"

namespace console {

using namespace Qt::StringLiterals;

ExchangeForm::ExchangeForm(ConnectorBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Exchange, parent)
{
    addHeading(tr("Authentication"));
    auto *authentication = new QComboBox;
    for (const auto choice : {ExchangeAuthentication::Basic, ExchangeAuthentication::Microsoft365})
        authentication->addItem(text::exchangeAuthentication(choice), static_cast<int>(choice));
    addField(Field::Authentication, authentication);
    binder->bind(authentication, &ExchangeSettings::authentication);

    addUrl();

    auto *username = new QLineEdit;
    username->setPlaceholderText(tr("domain\\username"));
    m_usernameRow = addField(Field::Username, username);
    binder->bind(username, &ExchangeSettings::username);
    m_passwordRow = addPassword();

    m_authorization = addAuthorization(MicrosoftApplication::Exchange);
    m_authorizationNotes = addAuthorizationNotes(MicrosoftApplication::Exchange);

    addHeading(tr("Impersonation"));
    auto *impersonate = new QCheckBox;
    addCheckBox(Field::ImpersonateTerminalUser, impersonate);
    binder->bind(impersonate, &ExchangeSettings::impersonateTerminalUser);

    m_advice = new AdviceView;
    column()->addWidget(m_advice);
    binder->onRefresh(this, [this] { adapt(); });
}

void ExchangeForm::addUrl()
{
    m_url = new QLineEdit;
    m_url->setFont(look::fixedFont());
    m_url->setPlaceholderText(webServicesUrlOf(u"<mail.server>"_s));
    m_urlRow = addField(Field::WebServicesUrl, m_url);
    binder()->bind(m_url, &ExchangeSettings::webServicesUrl);
    connect(m_urlRow, &FieldRow::actionTriggered, this,
            [this](int position) { m_url->setText(m_offered.value(position)); });
}

void ExchangeForm::adapt()
{
    const auto *settings = std::get_if<ExchangeSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    const bool isBasic = settings->authentication == ExchangeAuthentication::Basic;
    m_usernameRow->setVisible(isBasic);
    m_passwordRow->setVisible(isBasic);
    m_authorization->setVisible(!isBasic);
    m_authorizationNotes->setVisible(!isBasic);

    m_offered = offeredWebServicesUrls(*settings);
    QStringList actions;
    for (const QString &url : std::as_const(m_offered))
        actions << tr("Use ‘%1’").arg(url);
    m_urlRow->setActions(actions);

    const SystemConfiguration &system = draft()->context().system;
    m_authorizationNotes->setSystem(system);
    m_advice->setAdvice(adviceFor(draft()->edited(), system, announcedRetirements()));
}

} // namespace console
