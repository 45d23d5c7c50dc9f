// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QPixmap>

#include <initializer_list>
#include <utility>

class QPushButton;
class QWidget;

namespace console::look {

inline constexpr int pageMargin = 24; // at the left and right of every page
inline constexpr int barHeight = 56; // of the buttons below a page

QFont headingFont(const QFont &base); // 1.3 times
QFont sectionFont(const QFont &base); // 1.1 times, semi-bold
QFont helpFont(const QFont &base); // 0.92 times
QFont semiBold(const QFont &base);
QFont fixedFont(); // paths, addresses, transcripts, commands

// With room around its text, which is its accessible name too.
void dress(QPushButton *button, const QString &objectName);
// Buttons of a bar in their order, and whether each can be pressed now. The focus of one that cannot any more goes to
// the first that can: else it would leave the bar, and Cancel be far away.
void enable(std::initializer_list<std::pair<QPushButton *, bool>> bar);

QPushButton *makeButton(const QString &objectName, const QString &text, const QString &iconName = {});

QWidget *makeLine(); // thin and horizontal, between a page and its buttons

// An icon in one colour, for painting.
QPixmap pixmap(const QString &iconName, int size, const QColor &color, qreal devicePixelRatio);

} // namespace console::look
