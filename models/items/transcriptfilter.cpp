// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptfilter.h"

#include <algorithm>
#include <iterator>

namespace console {

namespace {

constexpr qint64 turnLength = 8; // milliseconds without the events of the window being looked at
constexpr int linesPerLook = 256; // at the clock

} // namespace

TranscriptFilter::TranscriptFilter(QObject *parent)
    : QAbstractListModel(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TranscriptFilter::goOn);
}

void TranscriptFilter::setSource(TranscriptModel *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    connect(source, &QAbstractItemModel::modelReset, this, &TranscriptFilter::restart);
    connect(source, &QAbstractItemModel::rowsInserted, this, &TranscriptFilter::goOn);
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int, int last) { beginDropping(last + 1); });
    connect(source, &QAbstractItemModel::rowsRemoved, this, &TranscriptFilter::endDropping);
    restart();
}

void TranscriptFilter::setWish(const Wish &wish)
{
    if (m_wish == wish)
        return;
    const bool hidOthers = hidesOthers();
    const bool hasOtherDirections = m_wish.directions != wish.directions;
    m_wish = wish;
    m_matcher = QStringMatcher(wish.text, Qt::CaseInsensitive);
    // Where the same lines are to be seen, the view stays where it is.
    if (hidOthers || hidesOthers() || hasOtherDirections)
        return restart();
    m_matches.clear();
    m_searched = 0;
    goOn();
}

int TranscriptFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TranscriptFilter::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_source->data(m_source->index(m_rows.at(index.row())), role);
}

const TranscriptLine &TranscriptFilter::line(int row) const
{
    return m_source->lines().at(m_rows.at(row));
}

bool TranscriptFilter::isComplete() const
{
    return !m_source || (m_read == m_source->lines().size() && (m_wish.text.isEmpty() || m_searched == m_rows.size()));
}

int TranscriptFilter::matchNumber(int row) const
{
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), row);
    return found != m_matches.end() && *found == row ? static_cast<int>(std::distance(m_matches.begin(), found)) + 1
                                                     : 0;
}

std::optional<int> TranscriptFilter::nextMatch(int row, Way way) const
{
    if (m_matches.isEmpty())
        return std::nullopt;
    if (way == Way::Forward) {
        const auto next = std::upper_bound(m_matches.begin(), m_matches.end(), row);
        return next == m_matches.end() ? m_matches.first() : *next;
    }
    const auto here = std::lower_bound(m_matches.begin(), m_matches.end(), row);
    return here == m_matches.begin() ? m_matches.last() : *std::prev(here);
}

bool TranscriptFilter::isMatch(const TranscriptLine &line) const
{
    return m_matcher.indexIn(line.text) >= 0;
}

void TranscriptFilter::restart()
{
    beginResetModel();
    m_rows.clear();
    m_matches.clear();
    m_read = 0;
    m_searched = 0;
    endResetModel();
    goOn();
}

void TranscriptFilter::goOn()
{
    m_turn.start();
    takeRows();
    takeMatches();
    if (isComplete())
        m_next.stop();
    else
        m_next.start(0);
    Q_EMIT progressed();
}

void TranscriptFilter::takeRows()
{
    if (!m_source)
        return;
    const QList<TranscriptLine> &lines = m_source->lines();
    QList<int> taken;
    while (m_read < lines.size() && (m_read % linesPerLook != 0 || !m_turn.hasExpired(turnLength))) {
        const TranscriptLine &line = lines.at(m_read);
        if ((m_wish.directions.isEmpty() || m_wish.directions.contains(line.direction))
            && (!hidesOthers() || isMatch(line)))
            taken.append(m_read);
        ++m_read;
    }
    if (taken.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(taken.size()) - 1);
    m_rows += taken;
    endInsertRows();
}

void TranscriptFilter::takeMatches()
{
    if (m_wish.text.isEmpty())
        return;
    while (m_searched < m_rows.size() && (m_searched % linesPerLook != 0 || !m_turn.hasExpired(turnLength))) {
        if (hidesOthers() || isMatch(line(m_searched)))
            m_matches.append(m_searched);
        ++m_searched;
    }
}

void TranscriptFilter::beginDropping(int count)
{
    m_leaving = count;
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), count);
    m_dropped = static_cast<int>(std::distance(m_rows.begin(), kept));
    if (m_dropped > 0)
        beginRemoveRows({}, 0, m_dropped - 1);
}

void TranscriptFilter::endDropping()
{
    m_rows.remove(0, m_dropped);
    for (int &row : m_rows)
        row -= m_leaving;
    const auto kept = std::lower_bound(m_matches.begin(), m_matches.end(), m_dropped);
    m_matches.erase(m_matches.begin(), kept);
    for (int &match : m_matches)
        match -= m_dropped;
    m_read = std::max(0, m_read - m_leaving);
    m_searched = std::max(0, m_searched - m_dropped);
    if (m_dropped > 0)
        endRemoveRows();
    Q_EMIT progressed();
}

} // namespace console
