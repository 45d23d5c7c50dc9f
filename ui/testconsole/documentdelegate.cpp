// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/documentdelegate.h"

#include "models/support/severity.h"
#include "ui/testconsole/documentrowmodel.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyle>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int iconSize = 16;

struct Sign
{
    QString icon;
    ThemeColor color;
};

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        break;
    case Severity::Warning:
        return {u"states/warning"_s, ThemeColor::Warning};
    case Severity::Error:
        return {u"states/failed"_s, ThemeColor::Error};
    }
    return {u"actions/document"_s, ThemeColor::Muted};
}

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const auto severity = index.data(DocumentRowModel::SeverityRole).value<Severity>();
    const Sign sign = signOf(severity);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QColor text = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor detail = isSelected ? text : Theme::color(sign.color);

    painter->save();
    const QRect area = row.rect.adjusted(padding, padding, -padding, -padding);
    painter->drawPixmap(area.left(), area.top(),
                        look::pixmap(sign.icon, iconSize, severity == Severity::Note ? text : detail,
                                     painter->device()->devicePixelRatioF()));
    const int left = area.left() + iconSize + padding;
    const int width = area.right() - left;
    painter->setPen(text);
    painter->setFont(row.font);
    const QFontMetrics name(row.font);
    painter->drawText(QRect(left, area.top(), width, name.height()), Qt::AlignVCenter,
                      name.elidedText(index.data().toString(), Qt::ElideMiddle, width));
    const QFont help = look::helpFont(row.font);
    painter->setPen(detail);
    painter->setFont(help);
    painter->drawText(
        QRect(left, area.top() + name.height() + 2, width, QFontMetrics(help).height()), Qt::AlignVCenter,
        QFontMetrics(help).elidedText(index.data(DocumentRowModel::DetailRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int help = QFontMetrics(look::helpFont(option.font)).height();
    return {160, 2 * padding + QFontMetrics(option.font).height() + 2 + help};
}

} // namespace console
