// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/smtp/smtpform.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldRow *makeReadOnlyRow(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setReadOnly(true);
    return new FieldRow(name, label, edit);
}

void showReadOnly(FieldRow *row, const QString &value, const QString &whenEmpty)
{
    auto *edit = qobject_cast<QLineEdit *>(row->control());
    edit->setText(value);
    edit->setPlaceholderText(whenEmpty);
}

} // namespace

SmtpForm::SmtpForm(FormBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Smtp, parent)
    , m_serverRow(makeReadOnlyRow(u"primaryMailServer"_s, tr("Primary mail server")))
    , m_accountRow(makeReadOnlyRow(u"mailServerAccount"_s, tr("Mail server account")))
{
    addHeading(tr("Authentication"));
    auto *authentication = new QComboBox;
    authentication->addItem(tr("System settings"), static_cast<int>(SmtpAuthentication::System));
    authentication->addItem(tr("Microsoft 365 OAuth 2.0"), static_cast<int>(SmtpAuthentication::Microsoft365));
    addField(Field::Authentication, authentication);
    binder->bind(Field::Authentication, authentication, &SmtpSettings::authentication);

    column()->addWidget(m_serverRow);
    column()->addWidget(m_accountRow);
    m_serverRow->setHelp(tr("Set in the system configuration."));
    m_accountRow->setHelp(tr("Set in the system configuration."));

    auto *username = new QLineEdit;
    username->setPlaceholderText(tr("scanner@contoso.com"));
    m_usernameRow = addField(Field::Username, username);
    binder->bind(Field::Username, username, &SmtpSettings::username);
    binder->onRefresh(this, [this] { adapt(); });
}

void SmtpForm::adapt()
{
    const auto *settings = std::get_if<SmtpSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    const bool usesSystem = settings->authentication == SmtpAuthentication::System;
    const MailServer &server = draft()->context().system.mailServer;
    showReadOnly(m_serverRow, server.host, tr("No mail server is configured"));
    showReadOnly(m_accountRow, server.username, tr("No sign-in"));
    m_serverRow->setVisible(usesSystem);
    m_accountRow->setVisible(usesSystem);
    m_usernameRow->setVisible(!usesSystem);
}

} // namespace console
