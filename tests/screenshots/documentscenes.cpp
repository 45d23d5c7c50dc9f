// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

void takeDocuments(Camera &camera)
{
    Workspace &workspace = camera.services().workspace();
    FileSystemSettings settings;
    settings.baseLocation = u"%userHome%"_s;
    const Connector home{QUuid::createUuid(), u"Home directories"_s, {}, settings};
    if (!workspace.insert(home))
        qFatal("The connector cannot be added");
    camera.select(home.name);
    camera.showTab(1);
    // The sample's second user has no home directory.
    QTest::keyClick(&camera.find<QComboBox>(u"terminalUser"_s), Qt::Key_Down);

    auto &format = camera.find<QComboBox>(u"sampleFormat"_s);
    format.setCurrentIndex(format.findText(u"TIFF"_s));
    camera.find<QSpinBox>(u"samplePages"_s).setValue(12);
    camera.find<QSpinBox>(u"sampleResolution"_s).setValue(300);
    camera.find<QCheckBox>(u"sampleSizeIsExact"_s).setChecked(true);
    camera.click(u"generateSample"_s);
    auto *documents = camera.find<QAbstractItemView>(u"documentList"_s).model();
    if (!QTest::qWaitFor([&] { return documents->rowCount() == 1; }, 30'000))
        qFatal("The sample was not made");
    camera.take(u"test-documents"_s);
    if (!workspace.remove(home.id))
        qFatal("The connector cannot be removed");
}

} // namespace console
