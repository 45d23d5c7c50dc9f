// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/advicetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

QString dateText(const QDate &date)
{
    return QLocale().toString(date, Texts::tr("d MMMM yyyy", "format of a date, as QLocale takes it"));
}

text::AdviceText endOfEws(const Advice &advice)
{
    if (!advice.isAffected) {
        return {Texts::tr("The end of EWS does not concern this server"),
                Texts::tr("Microsoft retires Exchange Web Services in Exchange Online only. The address is not one of "
                          "Exchange Online, and an Exchange on premises keeps them."),
                {}};
    }
    return {Texts::tr("Exchange Web Services end in Exchange Online"),
            //: %1 and %2 are dates
            Texts::tr("As announced by Microsoft: from %1 they are blocked, tenant by tenant, unless the administrator "
                      "has allowed the application by its client ID, and on %2 they end for good. An Email (SMTP) "
                      "connector with Microsoft 365 OAuth 2.0 goes on.")
                .arg(dateText(advice.retirement.from), dateText(advice.retirement.until)),
            {}};
}

text::AdviceText endOfBasicAuthentication(const Advice &advice)
{
    return {Texts::tr("Basic authentication ends at the mail server of Microsoft 365"),
            //: %1 is a date
            Texts::tr("As announced by Microsoft: from %1 the sign-in with username and password is switched off by "
                      "default, and an administrator can switch it on again for a time; the final date is to follow. "
                      "Microsoft 365 OAuth 2.0 goes on.")
                .arg(dateText(advice.retirement.from)),
            {}};
}

text::AdviceText endOfImpersonation(const Advice &advice)
{
    return {Texts::tr("The role ApplicationImpersonation has gone from Exchange Online"),
            //: %1 and %2 are dates
            Texts::tr("As announced by Microsoft: it was removed between %1 and %2. The role ‘Application "
                      "EWS.AccessAsApp’ of RBAC for Applications has taken its place for certain mailboxes, the "
                      "application permission full_access_as_app for all. An Exchange on premises keeps the role.")
                .arg(dateText(advice.retirement.from), dateText(advice.retirement.until)),
            {}};
}

text::AdviceText withoutSources(const Advice &advice)
{
    switch (advice.retirement.id) {
    case Retirement::Id::EwsInExchangeOnline:
        return endOfEws(advice);
    case Retirement::Id::SmtpBasicAuthentication:
        return endOfBasicAuthentication(advice);
    case Retirement::Id::ApplicationImpersonation:
        break;
    }
    return endOfImpersonation(advice);
}

} // namespace

const QList<Retirement> &announcedRetirements()
{
    static const QList<Retirement> retirements = [] {
        QFile file(u":/facts/retirements.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QList<Retirement>();
        return retirementsFromJson(QJsonDocument::fromJson(file.readAll()).object()).value_or(QList<Retirement>());
    }();
    return retirements;
}

text::AdviceText text::advice(const Advice &advice)
{
    AdviceText text = withoutSources(advice);
    //: %1 is a list of addresses
    text.sources = Texts::tr("Source: %1").arg(advice.retirement.sources.join(", "_L1));
    return text;
}

} // namespace console
