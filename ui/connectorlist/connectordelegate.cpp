// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectordelegate.h"

#include "models/items/connectorlistmodel.h"
#include "ui/connectorlist/connectorrowmodel.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int typeIconSize = 24;
constexpr int stateIconSize = 16;
constexpr int gap = 12;
constexpr int lineGap = 3;

struct StateLook
{
    QString iconName;
    ThemeColor color;
};

StateLook lookOf(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Ready:
        return {u"states/ready"_s, ThemeColor::Muted};
    case ConnectorState::Incomplete:
        return {u"states/warning"_s, ThemeColor::Warning};
    case ConnectorState::NeedsAuthorization:
        return {u"states/keychain"_s, ThemeColor::Warning};
    case ConnectorState::Delivered:
        return {u"states/passed"_s, ThemeColor::Success};
    case ConnectorState::Failed:
        return {u"states/failed"_s, ThemeColor::Error};
    case ConnectorState::Interrupted:
        return {u"states/interrupted"_s, ThemeColor::Warning};
    }
    return {};
}

void drawLine(QPainter *painter, QRect &rest, const QFont &font, const QColor &color, const QString &text,
              Qt::TextElideMode elide)
{
    const QFontMetrics metrics(font);
    const QRect line(rest.left(), rest.top(), rest.width(), metrics.height());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, elide, line.width()));
    rest.setTop(line.bottom() + lineGap);
}

} // namespace

void ConnectorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QColor text = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : Theme::color(ThemeColor::Muted);
    const StateLook state = lookOf(index.data(ConnectorListModel::StateRole).value<ConnectorState>());
    const QColor stateColor = isSelected ? text : Theme::color(state.color);
    const qreal ratio = painter->device()->devicePixelRatioF();

    painter->save();
    QRect rest = row.rect.adjusted(padding, padding, -padding, -padding);
    const QString iconName = u"connectors/"_s + index.data(ConnectorListModel::IconNameRole).toString();
    painter->drawPixmap(rest.topLeft(), look::pixmap(iconName, typeIconSize, text, ratio));
    rest.setLeft(rest.left() + typeIconSize + gap);

    drawLine(painter, rest, look::semiBold(row.font), text, index.data(ConnectorListModel::NameRole).toString(),
             Qt::ElideRight);
    drawLine(painter, rest, look::helpFont(row.font), muted, index.data(ConnectorListModel::DestinationRole).toString(),
             Qt::ElideMiddle);
    const int textHeight = QFontMetrics(look::helpFont(row.font)).height();
    painter->drawPixmap(rest.left(), rest.top() + (textHeight - stateIconSize) / 2,
                        look::pixmap(state.iconName, stateIconSize, stateColor, ratio));
    rest.setLeft(rest.left() + stateIconSize + 6);
    drawLine(painter, rest, look::helpFont(row.font), stateColor,
             index.data(ConnectorRowModel::StateTextRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize ConnectorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(look::semiBold(option.font)).height();
    const int help = QFontMetrics(look::helpFont(option.font)).height();
    return {typeIconSize + gap + 160, 2 * padding + name + 2 * help + 2 * lineGap};
}

} // namespace console
