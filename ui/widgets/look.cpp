// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look.h"

#include "ui/widgets/metrics.h"

#include <QFontDatabase>
#include <QFrame>
#include <QIcon>
#include <QPainter>
#include <QPushButton>

namespace console::look {

namespace {

QFont scaled(const QFont &base, qreal factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

} // namespace

QFont headingFont(const QFont &base)
{
    return semiBold(scaled(base, 1.3));
}

QFont sectionFont(const QFont &base)
{
    return semiBold(scaled(base, 1.1));
}

QFont helpFont(const QFont &base)
{
    return scaled(base, 0.92);
}

QFont semiBold(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

void dress(QPushButton *button, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setAccessibleName(button->text());
    button->setMinimumWidth(button->sizeHint().width() + 2 * metrics::grid);
}

QPushButton *makeButton(const QString &objectName, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(Theme::icon(iconName));
    dress(button, objectName);
    return button;
}

void enable(std::initializer_list<std::pair<QPushButton *, bool>> bar)
{
    const QWidget *focused = bar.begin()->first->window()->focusWidget();
    QPushButton *heir = nullptr;
    bool isLeft = false;
    for (const auto &[button, isEnabled] : bar) {
        if (isEnabled)
            button->setEnabled(true);
        if (isEnabled && !heir)
            heir = button;
        isLeft = isLeft || (button == focused && !isEnabled);
    }
    if (isLeft && heir)
        heir->setFocus();
    for (const auto &[button, isEnabled] : bar) {
        if (!isEnabled)
            button->setEnabled(false);
    }
}

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QPixmap pixmap(const QString &iconName, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = Theme::icon(iconName).pixmap(QSize(size, size), devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace console::look
