// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

// The practice connectors, which are at hand, and one whose endpoint is not.
void takeTestAll(Camera &camera)
{
    auto &list = camera.find<QAbstractItemView>(u"connectorList"_s);
    QItemSelection chosen;
    for (const QString &name : {u"Practice"_s, u"Fax gateway"_s}) {
        const QModelIndexList rows =
            list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, -1, Qt::MatchStartsWith);
        for (const QModelIndex &row : rows)
            chosen.select(row, row);
    }
    list.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    camera.trigger(u"actionTestSelected"_s);
    camera.click(u"sendAll"_s);
    const auto &cancel = camera.find<QPushButton>(u"cancelAll"_s);
    if (!QTest::qWaitFor([&] { return !cancel.isEnabled(); }, 60'000))
        qFatal("The test of several connectors did not end");
    camera.takeDialog(u"testAllPanel"_s, u"test-all"_s);
}

} // namespace console
