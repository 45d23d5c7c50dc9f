// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptdelegate.h"

#include "models/items/transcriptfilter.h"
#include "ui/text/transcripttext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 2; // between the lines
constexpr int maximumMarks = 100; // in a line
constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

// Where the columns of a line begin, from its left.
struct Columns
{
    explicit Columns(const QFontMetrics &font)
        : character(font.horizontalAdvance(u'0'))
        , elapsed(metrics::grid + 13 * character) // behind "10:31:05.123"
        , mark(elapsed + 9 * character) // behind 7 digits
        , text(mark + 3 * character)
    {
    }

    int character;
    int clock = metrics::grid;
    int elapsed;
    int mark;
    int text;
};

QColor markColor(TranscriptLine::Direction direction)
{
    switch (direction) {
    case TranscriptLine::Direction::Sent:
        return Theme::color(ThemeColor::Accent);
    case TranscriptLine::Direction::Received:
        return Theme::color(ThemeColor::Success);
    case TranscriptLine::Direction::Note:
        break;
    }
    return Theme::color(ThemeColor::Muted);
}

QString shownText(const TranscriptLine &line)
{
    QString text = line.text;
    return text.replace(u'\t', u' ');
}

} // namespace

TranscriptDelegate::TranscriptDelegate(const TranscriptFilter *filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const TranscriptLine &line = m_filter->line(index.row());
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const bool isNote = line.direction == TranscriptLine::Direction::Note;
    const QColor plain = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? plain : Theme::color(ThemeColor::Muted);
    const Columns columns(row.fontMetrics);
    const auto from = [&](int left) { return row.rect.adjusted(left, 0, 0, 0); };

    painter->save();
    painter->setFont(row.font);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setPen(muted);
    painter->drawText(from(columns.clock), textFlags, text::clock(line.time));
    painter->drawText(from(columns.elapsed), textFlags, u"%1"_s.arg(m_filter->source()->start().msecsTo(line.time), 7));
    painter->setPen(isSelected ? plain : markColor(line.direction));
    painter->drawText(from(columns.mark), textFlags, text::directionMark(line.direction));
    painter->setPen(isNote ? muted : plain);
    paintText(painter, from(columns.text), shownText(line), row.palette);
    painter->restore();
}

void TranscriptDelegate::paintText(QPainter *painter, const QRect &area, const QString &text,
                                   const QPalette &palette) const
{
    painter->drawText(area, textFlags, text);
    const QString &wanted = m_filter->wish().text;
    if (wanted.isEmpty())
        return;
    const QFontMetrics font = painter->fontMetrics();
    QFont underlined = painter->font();
    underlined.setUnderline(true);
    painter->setFont(underlined);
    painter->setPen(palette.color(QPalette::Text));
    qsizetype position = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    for (int marks = 0; position >= 0 && marks < maximumMarks; ++marks) {
        const QString found = text.mid(position, wanted.size());
        QRect place = area;
        place.setLeft(area.left() + font.horizontalAdvance(text, static_cast<int>(position)));
        place.setWidth(font.horizontalAdvance(found));
        painter->fillRect(place, Theme::color(ThemeColor::PillBackground));
        painter->drawText(place, textFlags | Qt::TextDontClip, found);
        position = text.indexOf(wanted, position + wanted.size(), Qt::CaseInsensitive);
    }
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {lineWidth(option.fontMetrics), lineHeight(option.fontMetrics)};
}

int TranscriptDelegate::lineHeight(const QFontMetrics &font)
{
    return font.height() + spacing;
}

int TranscriptDelegate::lineWidth(const QFontMetrics &font) const
{
    const Columns columns(font);
    const auto longest = static_cast<int>(m_filter->source() ? m_filter->source()->longestLine() : 0);
    return columns.text + longest * columns.character + metrics::grid;
}

int TranscriptDelegate::matchLeft(int row, const QFontMetrics &font) const
{
    const QString text = shownText(m_filter->line(row));
    const auto position = static_cast<int>(text.indexOf(m_filter->wish().text, 0, Qt::CaseInsensitive));
    return Columns(font).text + font.horizontalAdvance(text, std::max(0, position));
}

} // namespace console
