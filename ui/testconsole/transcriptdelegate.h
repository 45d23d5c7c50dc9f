// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace console {

class TranscriptFilter;

// A line of a transcript: clock, milliseconds since the start, direction, and the text with what is searched for
// marked. All lines are as wide as the longest.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TranscriptDelegate(const TranscriptFilter *filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int lineHeight(const QFontMetrics &font);
    int lineWidth(const QFontMetrics &font) const;
    int matchLeft(int row, const QFontMetrics &font) const; // pixels from the left of the line; of its first match

private:
    void paintText(QPainter *painter, const QRect &area, const QString &text, const QPalette &palette) const;

    const TranscriptFilter *const m_filter;
};

} // namespace console
