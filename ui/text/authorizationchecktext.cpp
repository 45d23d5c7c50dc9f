// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/authorizationchecktext.h"

#include "ui/text/oauthexplanation.h"
#include "ui/text/tlsexplanation.h"

#include <QCoreApplication>

namespace console::text {

using namespace Qt::StringLiterals;
using Step = AuthorizationCheckStep;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationCheckText)
};

bool isAddress(const Step &step)
{
    return step.subject == Step::Subject::SignInAddress || step.subject == Step::Subject::DeliveryAddress;
}

// Of either sign: how far this computer's clock is off.
QString clockText(const QString &seconds)
{
    const int difference = qAbs(seconds.toInt());
    return difference == 0
        ? Texts::tr("Agrees with that of the sign-in service.")
        : Texts::tr("Differs by %n second(s) from that of the sign-in service.", nullptr, difference);
}

QString passedText(const Step &step)
{
    switch (step.subject) {
    case Step::Subject::Configuration:
        return step.detail == "public client"_L1
            ? Texts::tr("Everything that the sign-in needs is entered. Without a client secret the application counts "
                        "as a public client.")
            : Texts::tr("Everything that the sign-in needs is entered.");
    case Step::Subject::Discovery:
        return step.detail.isEmpty() ? Texts::tr("Answers.")
                                     //: %1 is an address
                                     : Texts::tr("Answers as ‘%1’.").arg(step.detail);
    case Step::Subject::Clock:
        return clockText(step.detail);
    case Step::Subject::SignInAddress:
    case Step::Subject::DeliveryAddress:
        break;
    }
    return step.detail.isEmpty() ? Texts::tr("Reached.") : Texts::tr("Reached, %1.").arg(step.detail);
}

QString unreachableText(const Step &step)
{
    const QString &code = step.failure->code;
    if (code == "oauth.host-not-found"_L1)
        return Texts::tr("The name has no address here. Check the name server and the proxy of this computer.");
    if (code == "oauth.connection-refused"_L1)
        return Texts::tr("The connection is refused. A firewall has to permit it.");
    if (code == "oauth.no-answer"_L1)
        return Texts::tr("Nothing answers. A firewall that drops packets is the likely cause.");
    if (code == "oauth.proxy"_L1)
        return Texts::tr("The proxy does not let the connection through. It has to be permitted there.");
    if (code.startsWith("tls."_L1)) {
        const Explanation explanation = explainCertificate(code, step.name, {}, {});
        return explanation.meaning + u' ' + explanation.remedy;
    }
    QString words = step.failure->technical.isEmpty() ? code : step.failure->technical;
    while (words.endsWith(u'.'))
        words.chop(1);
    return Texts::tr("Not reached: %1.").arg(words);
}

} // namespace

QString checkStepTitle(const Step &step)
{
    switch (step.subject) {
    case Step::Subject::Configuration:
        return Texts::tr("System configuration");
    case Step::Subject::Discovery:
        return Texts::tr("Sign-in service");
    case Step::Subject::Clock:
        return Texts::tr("Clock of this computer");
    case Step::Subject::SignInAddress:
        //: %1 is an address, such as login.microsoftonline.com:443
        return Texts::tr("%1, for the sign-in").arg(step.name);
    case Step::Subject::DeliveryAddress:
        break;
    }
    //: %1 is an address, such as smtp.office365.com:587
    return Texts::tr("%1, for the delivery").arg(step.name);
}

QString checkStepDetail(const Step &step, const AuthorizationSubject &subject)
{
    if (step.state == Step::State::Running)
        return {};
    if (!step.failure)
        return passedText(step);
    if (isAddress(step))
        return unreachableText(step);
    const Explanation explanation = explainOAuth(*step.failure, subject);
    const bool isCompared = step.subject == Step::Subject::Clock && !step.detail.isEmpty();
    return (isCompared ? clockText(step.detail) : explanation.meaning) + u' ' + explanation.remedy;
}

} // namespace console::text
