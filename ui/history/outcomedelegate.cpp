// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/outcomedelegate.h"

#include "models/items/historymodel.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyle>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int padding = 8;
constexpr int verticalMargin = 4;

struct PillLook
{
    QString iconName;
    ThemeColor color;
};

PillLook lookOf(const QString &outcome)
{
    if (outcome == "delivered"_L1)
        return {u"states/passed"_s, ThemeColor::Success};
    if (outcome == "failed"_L1)
        return {u"states/failed"_s, ThemeColor::Error};
    if (outcome == "running"_L1)
        return {u"states/running"_s, ThemeColor::Accent};
    if (outcome == "cancelled"_L1)
        return {u"states/cancelled"_s, ThemeColor::Muted};
    return {u"states/interrupted"_s, ThemeColor::Warning};
}

} // namespace

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const PillLook pill = lookOf(index.data(HistoryModel::ValueRole).toString());
    const QColor color = Theme::color(pill.color);
    const QFont font = look::helpFont(cell.font);
    const QFontMetrics metrics(font);
    const int room = cell.rect.width() - 3 * padding - iconSize;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, room);
    const QRect area(cell.rect.left() + padding / 2, cell.rect.top() + verticalMargin,
                     2 * padding + iconSize + padding / 2 + metrics.horizontalAdvance(shown),
                     cell.rect.height() - 2 * verticalMargin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(ThemeColor::PillBackground));
    painter->drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    painter->drawPixmap(area.left() + padding, area.center().y() - iconSize / 2 + 1,
                        look::pixmap(pill.iconName, iconSize, color, painter->device()->devicePixelRatioF()));
    painter->setPen(color);
    painter->setFont(font);
    painter->drawText(area.adjusted(padding + iconSize + padding / 2, 0, 0, 0), Qt::AlignVCenter, shown);
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(look::helpFont(option.font));
    return {3 * padding + iconSize + metrics.horizontalAdvance(index.data().toString()) + padding,
            qMax(metrics.height(), iconSize) + 4 + 2 * verticalMargin};
}

} // namespace console
