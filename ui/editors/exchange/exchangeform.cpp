// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/exchange/exchangeform.h"

#include <QFontDatabase>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString onlineUrl = u"https://outlook.office365.com/EWS/Exchange.asmx"_s;

} // namespace

ExchangeForm::ExchangeForm(FormBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Exchange, parent)
    , m_url(new QLineEdit)
{
    addHeading(tr("Authentication"));
    auto *authentication = new QComboBox;
    authentication->addItem(tr("Basic authentication"), static_cast<int>(ExchangeAuthentication::Basic));
    authentication->addItem(tr("Microsoft 365 OAuth 2.0"), static_cast<int>(ExchangeAuthentication::Microsoft365));
    addField(Field::Authentication, authentication);
    binder->bind(Field::Authentication, authentication, &ExchangeSettings::authentication);

    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_url->setPlaceholderText(u"https://mail.example/EWS/Exchange.asmx"_s);
    m_urlRow = addField(Field::WebServicesUrl, m_url);
    binder->bind(Field::WebServicesUrl, m_url, &ExchangeSettings::webServicesUrl);
    connect(m_urlRow, &FieldRow::actionTriggered, this, [this] { m_url->setText(onlineUrl); });

    auto *username = new QLineEdit;
    username->setPlaceholderText(tr("domain\\username"));
    m_usernameRow = addField(Field::Username, username);
    binder->bind(Field::Username, username, &ExchangeSettings::username);

    auto *impersonate = new QCheckBox;
    addCheckBox(Field::ImpersonateTerminalUser, impersonate);
    binder->bind(Field::ImpersonateTerminalUser, impersonate, &ExchangeSettings::impersonateTerminalUser);
    binder->onRefresh(this, [this] { adapt(); });
}

void ExchangeForm::adapt()
{
    const auto *settings = std::get_if<ExchangeSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    m_usernameRow->setVisible(settings->authentication == ExchangeAuthentication::Basic);
    m_urlRow->setAction(settings->webServicesUrl.isEmpty() ? tr("Use Microsoft Online") : QString());
}

} // namespace console
