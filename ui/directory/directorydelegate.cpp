// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorydelegate.h"

#include "models/items/directorylistmodel.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyle>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int lineGap = 2;
constexpr int markSize = 16;

} // namespace

void DirectoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QColor text = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant severity = index.data(DirectoryListModel::SeverityRole);
    painter->save();
    QRect line = row.rect.adjusted(padding, padding, -padding, -padding);
    if (severity.isValid()) {
        const bool isError = severity.value<Severity>() == Severity::Error;
        const QColor color = isSelected ? text : Theme::color(isError ? ThemeColor::Error : ThemeColor::Warning);
        painter->drawPixmap(line.right() - markSize, line.center().y() - markSize / 2,
                            look::pixmap(isError ? u"states/error"_s : u"states/warning"_s, markSize, color,
                                         painter->device()->devicePixelRatioF()));
        line.setRight(line.right() - markSize - padding);
    }
    const auto drawLine = [&](const QFont &font, const QColor &color, const QString &words) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + lineGap);
    };
    drawLine(row.font, text, name);
    drawLine(look::helpFont(row.font), isSelected ? text : Theme::color(ThemeColor::Muted),
             index.data(DirectoryListModel::DetailRole).toString());
    painter->restore();
}

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int help = QFontMetrics(look::helpFont(option.font)).height();
    return {160, 2 * padding + QFontMetrics(option.font).height() + lineGap + help};
}

} // namespace console
