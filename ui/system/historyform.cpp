// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/historyform.h"

#include <QSpinBox>

namespace console {

using namespace Qt::StringLiterals;

HistoryForm::HistoryForm(SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
{
    addNote(tr("Every delivery is kept with its verdict and its transcript. The documents are not kept, but their "
               "names, sizes and sums."));
    addHeading(tr("History"));
    auto *days = new QSpinBox;
    days->setRange(0, longestHistoryDays);
    days->setGroupSeparatorShown(true);
    //: Of the number of days that something is kept: it is never removed
    days->setSpecialValueText(tr("For ever"));
    addField(u"historyDays"_s, tr("Days that deliveries are kept"),
             tr("Older ones are removed when the workspace is opened and while it is open. 0 keeps them for ever."),
             days);
    binder->bindNumber(days, [](auto &system) { return &system.historyDays; });
}

} // namespace console
