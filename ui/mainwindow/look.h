// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QPixmap>

class QWidget;

namespace console::look {

QFont headingFont(const QFont &base); // 1.3 times
QFont sectionFont(const QFont &base); // 1.1 times, semi-bold
QFont helpFont(const QFont &base); // 0.92 times
QFont semiBold(const QFont &base);
QFont fixedFont(); // paths, addresses, transcripts, commands

QWidget *makeLine(); // thin and horizontal, between a page and its buttons

// An icon in one colour, for painting.
QPixmap pixmap(const QString &iconName, int size, const QColor &color, qreal devicePixelRatio);

} // namespace console::look
