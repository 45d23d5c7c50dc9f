// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/deviceendpoint.h"

#include "delivery/oauth/oauthprovider.h"
#include "delivery/receiver/identity/identityerror.h"
#include "delivery/receiver/identity/identitypage.h"
#include "delivery/receiver/identity/identitystate.h"
#include "delivery/receiver/identity/resourcescope.h"
#include "delivery/receiver/practiceaccount.h"

#include <QRandomGenerator>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Letters that nobody takes for others, and that make no words (RFC 8628 6.1).
QString newUserCode()
{
    constexpr QLatin1StringView letters("BCDFGHJKLMNPQRSTVWXZ");
    constexpr int length = 8;
    QString code;
    for (int place = 0; place < length; ++place)
        code += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return code.insert(length / 2, u'-');
}

// As somebody types it: in any case, with or without the hyphen.
QString normalized(const QString &typed)
{
    QString code;
    for (const QChar character : typed.toUpper()) {
        if (character.isLetter())
            code += character;
    }
    return code;
}

SignInForm shownAgain(const IdentityCall &call, SignInForm::Problem problem)
{
    return {{}, {}, call.form.text("username"), call.form.text("userCode"), problem};
}

} // namespace

EndpointAnswer deviceAuthorizationAnswer(const IdentityCall &call)
{
    const QString clientId = call.form.text("client_id");
    if (!isGuid(clientId))
        return identityErrorAnswer(missingParameter("client_id"_L1));
    const QStringList scopes = call.form.words("scope");
    if (scopes.isEmpty())
        return identityErrorAnswer(missingParameter("scope"_L1));
    if (!areOfOneResource(scopes))
        return identityErrorAnswer(severalResources());
    const QString userCode = newUserCode();
    const QByteArray deviceCode = call.state.deviceCodes.add({{clientId, scopes}, userCode}, call.tokens.now());
    const QString page = call.authority + u"/devicelogin"_s;
    return jsonAnswer(
        200,
        {{"device_code"_L1, QString::fromLatin1(deviceCode)},
         {"user_code"_L1, userCode},
         {"verification_uri"_L1, page},
         {"expires_in"_L1, static_cast<qint64>(IdentityState::deviceLifetime.count())},
         {"interval"_L1, static_cast<qint64>(IdentityState::deviceInterval.count())},
         {"message"_L1,
          u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(
              page, userCode)}});
}

EndpointAnswer devicePageAnswer(const IdentityCall &call)
{
    if (call.method != "POST")
        return signInPage({{}, {}, {}, QString()});
    const QString code = normalized(call.form.text("userCode"));
    IssuedDeviceCode *const device = call.state.deviceCodes.findValue(
        [&](const IssuedDeviceCode &issued) {
            return issued.state == IssuedDeviceCode::State::Waiting && normalized(issued.userCode) == code;
        },
        call.tokens.now());
    if (!device)
        return signInPage(shownAgain(call, SignInForm::Problem::UnknownCode));
    const bool isCancelled = call.form.text("action") == "cancel"_L1;
    if (!isCancelled && !isPracticeAccount(call.form.text("username"), call.form.text("password")))
        return signInPage(shownAgain(call, SignInForm::Problem::WrongPassword));
    if (isCancelled || call.rehearsal.moment == IdentityMoment::Decision) {
        device->state = IssuedDeviceCode::State::Declined;
        return messagePage(200, u"Not signed in"_s, {u"The console is told that the access was declined."_s});
    }
    device->state = IssuedDeviceCode::State::Granted;
    return messagePage(200, u"Signed in"_s, {u"The console goes on by itself; this page can be closed."_s});
}

} // namespace console
