// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/transcriptmodel.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStringMatcher>
#include <QTimer>

#include <optional>

namespace console {

// Which lines of a transcript are to be seen, and which of them match the text that is searched for. A long one is gone
// through a few milliseconds at a time, between which the view fills: nothing waits for it.
class TranscriptFilter : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Wish
    {
        QList<TranscriptLine::Direction> directions = {}; // empty: all
        QString text = {}; // without regard to case; empty: no line matches
        bool matchesOnly = false; // with a text

        bool operator==(const Wish &) const = default;
    };

    enum class Way { Forward, Backward };

    explicit TranscriptFilter(QObject *parent = nullptr);

    void setSource(TranscriptModel *source);
    TranscriptModel *source() const { return m_source; }
    void setWish(const Wish &wish);
    const Wish &wish() const { return m_wish; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // roles of TranscriptModel
    const TranscriptLine &line(int row) const;

    bool isComplete() const; // everything was gone through
    int matchCount() const { return static_cast<int>(m_matches.size()); } // as far as is known
    int matchNumber(int row) const; // 1 for the first match, 0 for a row that is none

    // The match behind the row, or before it; beyond the last one the first. Row -1 is before all of them.
    std::optional<int> nextMatch(int row, Way way) const;

Q_SIGNALS:
    void progressed(); // more matches, or complete

private:
    bool hidesOthers() const { return m_wish.matchesOnly && !m_wish.text.isEmpty(); }
    bool isMatch(const TranscriptLine &line) const;
    void restart();
    void goOn();
    void takeRows();
    void takeMatches();
    void beginDropping(int count);
    void endDropping();

    QPointer<TranscriptModel> m_source;
    Wish m_wish;
    QStringMatcher m_matcher;
    QList<int> m_rows; // of the source
    QList<int> m_matches; // rows of this model
    int m_read = 0; // rows of the source
    int m_searched = 0; // rows of this model
    int m_leaving = 0; // the first rows of the source
    int m_dropped = 0; // the first rows of this model
    QTimer m_next;
    QElapsedTimer m_turn;
};

} // namespace console
