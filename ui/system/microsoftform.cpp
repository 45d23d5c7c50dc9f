// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/microsoftform.h"

#include "ui/system/portbox.h"
#include "ui/widgets/look.h"

namespace console {

using namespace Qt::StringLiterals;

MicrosoftForm::MicrosoftForm(SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
{
    addNote(tr("What the application for email and the application for Exchange have in common."));
    addManagement();
    addSignIn();
    addMailServer();
}

void MicrosoftForm::addManagement()
{
    addHeading(tr("Management"));
    auto *url = new QLineEdit;
    url->setFont(look::fixedFont());
    url->setPlaceholderText(u"https://management.example.com"_s);
    addField(u"managementUrl"_s, tr("Management address"),
             tr("The address at which the product’s Management opens. The redirect URIs are derived from it."), url);
    binder()->bindText(url, [](auto &system) { return &system.managementUrl; });
}

void MicrosoftForm::addSignIn()
{
    const SystemConfiguration defaults;
    addHeading(tr("Sign-in"));
    auto *authority = new QLineEdit;
    authority->setFont(look::fixedFont());
    offerDefault(addField(u"microsoftAuthority"_s, tr("Authority"),
                          tr("Where accounts of Microsoft 365 sign in. National clouds have one of their own."),
                          authority),
                 defaults.microsoftAuthority);
    binder()->bindText(authority, [](auto &system) { return &system.microsoftAuthority; });

    auto *tenant = new QLineEdit;
    tenant->setFont(look::fixedFont());
    offerDefault(addField(u"microsoftTenant"_s, tr("Tenant"),
                          tr("‘organizations’ for work and school accounts of every organization, or the domain or ID "
                             "of one tenant."),
                          tenant),
                 defaults.microsoftTenant);
    binder()->bindText(tenant, [](auto &system) { return &system.microsoftTenant; });
}

void MicrosoftForm::addMailServer()
{
    const SystemConfiguration defaults;
    addHeading(tr("Mail server of Microsoft 365"));
    auto *host = new QLineEdit;
    offerDefault(addField(u"smtpMicrosoft.host"_s, tr("Server"),
                          tr("Where Email (SMTP) connectors with an account of Microsoft 365 send."), host),
                 defaults.smtpMicrosoft.host);
    binder()->bindText(host, [](auto &system) { return &system.smtpMicrosoft.host; });

    auto *port = makePortBox();
    addField(u"smtpMicrosoft.port"_s, tr("Port"), tr("Microsoft 365 takes mails at port 587, with STARTTLS."), port);
    binder()->bindNumber(port, [](auto &system) { return &system.smtpMicrosoft.port; });
}

void MicrosoftForm::offerDefault(FieldRow *row, const QString &value)
{
    setOffers(row, [=, this]() -> QList<Offer> {
        if (!hasProblem(row->control()->objectName()))
            return {};
        //: %1 is what would stand in the field
        return {{tr("Use ‘%1’").arg(value), value}};
    });
}

} // namespace console
