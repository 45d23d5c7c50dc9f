// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/smtp/smtpform.h"

#include "ui/editors/shared/adviceview.h"
#include "ui/editors/shared/authorizationnotes.h"
#include "ui/editors/shared/authorizationpanel.h"
#include "ui/text/advicetext.h"
#include "ui/text/connectortext.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

void showReadOnly(FieldRow *row, const QString &value, const QString &whenEmpty)
{
    auto *edit = qobject_cast<QLineEdit *>(row->control());
    edit->setText(value);
    edit->setPlaceholderText(whenEmpty);
}

} // namespace

SmtpForm::SmtpForm(ConnectorBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Smtp, parent)
{
    addHeading(tr("Authentication"));
    auto *authentication = new QComboBox;
    for (const auto choice : {SmtpAuthentication::System, SmtpAuthentication::Microsoft365})
        authentication->addItem(text::smtpAuthentication(choice), static_cast<int>(choice));
    addField(Field::Authentication, authentication);
    binder->bind(authentication, &SmtpSettings::authentication);

    addSystemSettings();

    auto *username = new QLineEdit;
    username->setPlaceholderText(u"scanner@contoso.com"_s);
    m_usernameRow = addField(Field::Username, username);
    binder->bind(username, &SmtpSettings::username);

    m_authorization = addAuthorization(MicrosoftApplication::Email);
    m_authorizationNotes = addAuthorizationNotes(MicrosoftApplication::Email);
    m_advice = new AdviceView;
    column()->addWidget(m_advice);
    binder->onRefresh(this, [this] { adapt(); });
}

void SmtpForm::addSystemSettings()
{
    const auto addReadOnly = [this](const QString &name, const QString &label) {
        auto *edit = new QLineEdit;
        edit->setReadOnly(true);
        auto *row = new FieldRow(name, label, edit);
        row->setHelp(tr("Set in the system configuration."));
        column()->addWidget(row);
        return row;
    };
    m_serverRow = addReadOnly(u"primaryMailServer"_s, tr("Primary mail server"));
    m_accountRow = addReadOnly(u"mailServerAccount"_s, tr("Mail server account"));
    m_serverRow->setActions({tr("Open the system configuration")});
    connect(m_serverRow, &FieldRow::actionTriggered, this, [this] { Q_EMIT systemRequested(u"mailServer.host"_s); });
}

void SmtpForm::adapt()
{
    const auto *settings = std::get_if<SmtpSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    const bool usesSystem = settings->authentication == SmtpAuthentication::System;
    const SystemConfiguration &system = draft()->context().system;
    showReadOnly(m_serverRow, system.mailServer.host, tr("No mail server is configured"));
    showReadOnly(m_accountRow, system.mailServer.username, tr("No sign-in"));
    m_serverRow->setVisible(usesSystem);
    m_accountRow->setVisible(usesSystem);
    m_usernameRow->setVisible(!usesSystem);
    m_authorization->setVisible(!usesSystem);
    m_authorizationNotes->setVisible(!usesSystem);
    m_authorizationNotes->setSystem(system);
    m_advice->setAdvice(adviceFor(draft()->edited(), system, announcedRetirements()));
}

} // namespace console
