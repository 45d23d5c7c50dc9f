// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"
#include "ui/load/loadpanel.h"

#include <QProgressBar>
#include <QSpinBox>
#include <QtTest>

#include <functional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void waitUntil(const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, 60'000))
        qFatal("The load run did not come that far");
}

} // namespace

void takeLoad(Camera &camera)
{
    PracticeReceiver &receiver = camera.services().receiver();
    camera.select(u"Practice mail server"_s);
    camera.trigger(u"actionLoad"_s);
    auto &panel = camera.find<LoadPanel>(u"loadPanel"_s);
    camera.takeWidget(panel, u"load-before"_s);
    camera.find<QSpinBox>(u"loadScans"_s).setValue(150);
    camera.find<QSpinBox>(u"loadParallel"_s).setValue(8);
    camera.click(u"startLoad"_s);
    auto &progress = camera.find<QProgressBar>(u"loadProgress"_s);
    waitUntil([&] { return progress.value() > 60; });
    receiver.rehearse(Arrival::Endpoint::Mail, u"smtp.535-5.7.139-mailbox"_s);
    camera.takeWidget(panel, u"load-running"_s);
    waitUntil([&] { return progress.value() > 90; });
    receiver.rehearse(Arrival::Endpoint::Mail, {});
    waitUntil([&] { return !panel.isRunning(); });
    camera.takeWidget(panel, u"load-chart"_s);
    camera.chooseTab(u"loadViews"_s, 1);
    camera.takeDialog(u"loadPanel"_s, u"load-table"_s);
}

} // namespace console
