// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace console {

// The texts below the widget that are shown and do not fit: of labels, buttons, choices and tabs. Texts that are
// shortened on purpose, with an ellipsis or by scrolling, are passed over.
QStringList clippedTexts(const QWidget &window);

} // namespace console
