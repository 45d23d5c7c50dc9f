// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QDialog>
#include <QLabel>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

TokenRecord exampleRecord(const Workspace &workspace)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TokenRecord record;
    record.username = u"scanner@contoso.com"_s;
    record.clientId = workspace.system().microsoftEmailClientId;
    record.audience = u"https://outlook.office.com"_s;
    record.scopes = {u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    record.authorized = now.addDays(-64);
    record.refreshIssued = record.authorized;
    record.accessIssued = now.addSecs(-600);
    record.accessExpires = now.addSecs(3000);
    return record;
}

// The page of the embedded browser is drawn by another process, some time after it was loaded.
void waitForPage(Camera &camera)
{
    auto &dialog = camera.find<QDialog>(u"authorizationDialog"_s);
    const auto isShown = [&] {
        const auto *progress = dialog.findChild<QWidget *>(u"signInProgress"_s);
        const auto *host = dialog.findChild<QLabel *>(u"signInHost"_s);
        return host && host->text().contains("localhost"_L1) && (!progress || !progress->isVisible());
    };
    if (!QTest::qWaitFor(isShown, 30'000))
        qFatal("The sign-in page did not open");
    QTest::qWait(1500);
}

} // namespace

// The three ways to sign in.
void takeSignIn(Camera &camera)
{
    camera.select(u"Practice Microsoft 365 mail"_s);
    camera.showTab(0);
    camera.click(u"authorize"_s);
    waitForPage(camera);
    auto &dialog = camera.find<QDialog>(u"authorizationDialog"_s);
    camera.takeWidget(dialog, u"sign-in-embedded"_s);
    const std::pair<QString, QString> ways[] = {{u"useSystemBrowser"_s, u"sign-in-system-browser"_s},
                                                {u"useDeviceCode"_s, u"sign-in-device-code"_s}};
    for (const auto &[button, picture] : ways) {
        camera.click(button);
        QTest::qWait(500);
        camera.takeWidget(dialog, picture);
    }
    dialog.close();
}

// How the connector stands that nobody has authorized yet, then with an authorization, then after its end.
void takeAuthorization(Camera &camera)
{
    Workspace &workspace = camera.services().workspace();
    const QString name = u"Mail to self"_s;
    const auto connector = workspace.connectorNamed(name);
    TokenRecord record = exampleRecord(workspace);
    camera.select(name);
    camera.take(u"authorization-none"_s);
    const auto take = [&](const QString &picture) {
        if (!connector || !workspace.setTokenRecord(connector->id, record))
            qFatal("The authorization cannot be recorded");
        camera.take(picture);
    };
    take(u"authorization"_s);
    camera.click(u"tokenHealth"_s);
    camera.take(u"authorization-tokens"_s);
    camera.click(u"tokenHealth"_s);
    record.failure = u"AADSTS700082"_s;
    take(u"authorization-ended"_s);
}

} // namespace console
