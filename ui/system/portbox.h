// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace console {

// For the number of a TCP port. Without the grouping that other numbers of this size have.
inline QSpinBox *makePortBox()
{
    auto *box = new QSpinBox;
    box->setRange(1, 65535);
    box->setGroupSeparatorShown(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace console
