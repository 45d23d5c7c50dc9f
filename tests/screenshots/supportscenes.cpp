// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QListWidget>
#include <QPushButton>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

void takeSupport(Camera &camera)
{
    camera.trigger(u"actionLog"_s);
    camera.takeDialog(u"logWindow"_s, u"log"_s);
    camera.trigger(u"actionSupport"_s);
    const auto &save = camera.find<QPushButton>(u"saveSupport"_s);
    if (!QTest::qWaitFor([&] { return save.isEnabled(); }, 20'000))
        qFatal("The support bundle is not put together");
    camera.find<QListWidget>(u"supportParts"_s).setCurrentRow(1);
    camera.takeDialog(u"supportDialog"_s, u"support-bundle"_s);
}

} // namespace console
