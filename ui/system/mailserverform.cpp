// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/mailserverform.h"

#include "models/system/systemstorage.h"
#include "ui/system/portbox.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int implicitTlsPort = 465;
constexpr int submissionPort = 587;

} // namespace

MailServerForm::MailServerForm(SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
{
    addNote(tr("Used by every Email (SMTP) connector whose authentication is ‘System settings’."));
    addServer();
    addAccount();
}

void MailServerForm::addServer()
{
    addHeading(tr("Server"));
    auto *host = new QLineEdit;
    host->setPlaceholderText(u"mail.example.com"_s);
    addField(u"mailServer.host"_s, tr("Primary mail server"), tr("The name or address of the SMTP server."), host);
    binder()->bindText(host, [](auto &system) { return &system.mailServer.host; });

    auto *security = new QComboBox;
    security->addItem(tr("None"), static_cast<int>(MailSecurity::None));
    security->addItem(tr("STARTTLS"), static_cast<int>(MailSecurity::StartTls));
    security->addItem(tr("TLS from the start"), static_cast<int>(MailSecurity::Tls));
    addField(u"mailServer.security"_s, tr("Security"),
             tr("With STARTTLS the connection begins unprotected and is encrypted before anything is told."), security);
    binder()->bindChoice(security, [](auto &system) { return &system.mailServer.security; });

    auto *port = makePortBox();
    FieldRow *portRow =
        addField(u"mailServer.port"_s, tr("Port"), tr("Usually 587 or 25, and 465 with TLS from the start."), port);
    binder()->bindNumber(port, [](auto &system) { return &system.mailServer.port; });
    setOffers(portRow, [this] { return portOffers(); });
}

void MailServerForm::addAccount()
{
    addHeading(tr("Account"));
    auto *username = new QLineEdit;
    addField(u"mailServer.username"_s, tr("Mail server account"),
             tr("The username that the mail server knows. Left empty, there is no sign-in."), username);
    binder()->bindText(username, [](auto &system) { return &system.mailServer.username; });

    addSecret(mailServerPasswordSlot, tr("Password"));

    auto *sender = new QLineEdit;
    sender->setPlaceholderText(u"scanner@example.com"_s);
    addField(u"mailServer.sender"_s, tr("Sender"), tr("The e-mail address that the mails are from."), sender);
    binder()->bindText(sender, [](auto &system) { return &system.mailServer.sender; });
}

QList<SystemForm::Offer> MailServerForm::portOffers() const
{
    if (!hasProblem(u"mailServer.port"_s))
        return {};
    const bool isTls = draft()->edited().mailServer.security == MailSecurity::Tls;
    const QString port = QString::number(isTls ? implicitTlsPort : submissionPort);
    return {{tr("Use port %1").arg(port), port}};
}

} // namespace console
