// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QTableView>

namespace console {

using namespace Qt::StringLiterals;

// Of the practice mail server, which has delivered and refused by now.
void takeHistory(Camera &camera)
{
    camera.select(u"Practice mail server"_s);
    camera.showTab(2);
    auto &table = camera.find<QTableView>(u"historyTable"_s);
    table.selectRow(0);
    camera.takeTabs(u"deliveryDetails"_s, u"history"_s,
                    {u"verdict"_s, u"transcript"_s, u"certificates"_s, u"documents"_s});
    table.selectAll();
    camera.click(u"compareDeliveries"_s);
    camera.takeDialog(u"comparisonDialog"_s, u"history-comparison"_s);
    table.selectRow(0);
    camera.showTab(0);
}

} // namespace console
