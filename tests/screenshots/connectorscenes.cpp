// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"
#include "ui/testconsole/stagehead.h"
#include "ui/testconsole/stagerow.h"

#include <QAbstractButton>
#include <QTabWidget>

namespace console {

using namespace Qt::StringLiterals;

void takeMail(Camera &camera)
{
    PracticeReceiver &receiver = camera.services().receiver();
    const auto takeBoth = [&](Arrival::Endpoint endpoint, const QString &name, const QString &refusal) {
        camera.send();
        camera.take(name + u"-delivered"_s);
        receiver.rehearse(endpoint, refusal);
        camera.send();
        camera.take(name + u"-refused"_s);
        receiver.rehearse(endpoint, {});
    };
    camera.select(u"Practice mail server"_s);
    camera.preview();
    camera.take(u"preview-mail"_s);
    takeBoth(Arrival::Endpoint::Mail, u"test-mail"_s, u"smtp.535-5.7.139-mailbox"_s);
    camera.select(u"Practice Exchange"_s);
    camera.preview();
    camera.take(u"preview-exchange"_s);
    takeBoth(Arrival::Endpoint::Exchange, u"test-exchange"_s, u"ews.ErrorImpersonateUserDenied"_s);
    camera.trigger(u"actionArrivals"_s);
    camera.takeDialog(u"arrivalsPanel"_s, u"receiver"_s);
    camera.trigger(u"actionArrivals"_s);
    camera.chooseTab(u"arrivalTabs"_s, 1);
    camera.takeDialog(u"arrivalsPanel"_s, u"receiver-addresses"_s);
}

void takeConnectors(Camera &camera)
{
    camera.select(u"Practice endpoint"_s);
    camera.take(u"configuration-extension"_s);
    camera.preview();
    camera.take(u"preview-extension"_s);
    camera.send();
    camera.take(u"test-delivered"_s);
    camera.showTab(2);
    camera.take(u"history"_s);
    camera.select(u"Fax gateway"_s);
    camera.send();
    camera.take(u"test-failed"_s);
    const auto *failed = camera.find<QTabWidget>(u"resultTabs"_s).findChild<StageRow *>(u"stageConnect"_s);
    failed->findChild<QAbstractButton *>(u"showDetails"_s)->click();
    camera.take(u"test-failed-details"_s);
    camera.select(u"Practice folder"_s);
    camera.preview();
    camera.click(u"copyPreview"_s);
    camera.take(u"preview-folder"_s);
    camera.check();
    camera.take(u"test-checked"_s);
    for (auto *stage : camera.window().findChildren<StageHead *>())
        stage->setChecked(stage->isCheckable());
    camera.take(u"test-checked-stages"_s);
    camera.showTab(0);
    camera.type(u"baseLocation"_s, u"/srv/scans/accounting"_s);
    camera.send();
    camera.take(u"test-folder-refused"_s);
    camera.trigger(u"actionDiscard"_s);
    camera.showTab(0);
    camera.select(u"Accounting share"_s);
    camera.take(u"configuration-file-system"_s);
    camera.select(u"Mail to self"_s);
    camera.take(u"configuration-smtp"_s);
    camera.select(u"Mail"_s);
    camera.take(u"configuration-smtp-system"_s);
    camera.select(u"Exchange on premises"_s);
    camera.take(u"configuration-exchange"_s);
    camera.select(u"Exchange Online"_s);
    camera.take(u"configuration-exchange-online"_s);
}

void takeEditing(Camera &camera)
{
    camera.select(u"Accounting share"_s);
    camera.type(u"username"_s, u"scan-service@corp.example"_s);
    camera.take(u"configuration-problem"_s);
    camera.trigger(u"actionDiscard"_s);
    camera.select(u"Fax gateway"_s);
    camera.trigger(u"actionDelete"_s);
    camera.take(u"deleted"_s);
    camera.click(u"listNoticeClose"_s);
}

} // namespace console
