// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testall/batchcelldelegate.h"

#include "ui/testall/batchrowmodel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QStyle>

namespace console {

namespace {

constexpr int iconSize = 16;
constexpr int padding = metrics::grid;
constexpr int gap = 6;

} // namespace

int BatchCellDelegate::widthFor(const QFontMetrics &metrics, const QString &text)
{
    return padding + iconSize + gap + metrics.horizontalAdvance(text) + padding;
}

void BatchCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QVariant themeColor = index.data(BatchRowModel::CellColorRole);
    const QColor color = isSelected || !themeColor.isValid()
        ? cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text)
        : Theme::color(themeColor.value<ThemeColor>());
    painter->save();
    QRect rest = cell.rect.adjusted(padding, 0, -padding, 0);
    if (const QString iconName = index.data(BatchRowModel::CellIconRole).toString(); !iconName.isEmpty()) {
        painter->drawPixmap(rest.left(), rest.center().y() - iconSize / 2 + 1,
                            look::pixmap(iconName, iconSize, color, painter->device()->devicePixelRatioF()));
        rest.setLeft(rest.left() + iconSize + gap);
    }
    painter->setPen(color);
    painter->setFont(cell.font);
    painter->drawText(rest, static_cast<int>(cell.displayAlignment),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize BatchCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthFor(option.fontMetrics, index.data().toString()), 4 * metrics::grid};
}

} // namespace console
