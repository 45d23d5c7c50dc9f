// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptmodel.h"

#include <algorithm>

namespace console {

namespace {

QList<TranscriptLine> withoutBreaks(const QList<TranscriptLine> &lines)
{
    QList<TranscriptLine> rows;
    rows.reserve(lines.size());
    for (const TranscriptLine &line : lines) {
        if (!line.text.contains(u'\n')) {
            rows.append(line);
            continue;
        }
        for (const QStringView part : QStringView(line.text).split(u'\n'))
            rows.append({line.time, line.direction, (part.endsWith(u'\r') ? part.chopped(1) : part).toString()});
    }
    return rows;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptLine &line = m_lines.at(index.row());
    switch (role) {
    case TextRole:
        return line.text;
    case TimeRole:
        return line.time;
    case ElapsedRole:
        return m_start.msecsTo(line.time);
    case DirectionRole:
        return QVariant::fromValue(line.direction);
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{TextRole, "text"}, {TimeRole, "time"}, {ElapsedRole, "elapsed"}, {DirectionRole, "direction"}};
}

void TranscriptModel::append(const QList<console::TranscriptLine> &lines)
{
    QList<TranscriptLine> rows = withoutBreaks(lines);
    if (rows.isEmpty())
        return;
    if (!m_start.isValid())
        m_start = rows.first().time;
    if (rows.size() > maximumLines)
        rows.remove(0, rows.size() - maximumLines);
    makeRoom(rows.size());
    for (const TranscriptLine &row : std::as_const(rows))
        m_longestLine = std::max(m_longestLine, row.text.size());
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_lines += rows;
    endInsertRows();
}

// A tenth at least, so that a long conversation does not move the whole list for each line.
void TranscriptModel::makeRoom(qsizetype count)
{
    const qsizetype missing = m_lines.size() + count - maximumLines;
    if (missing <= 0)
        return;
    const int removed = static_cast<int>(std::min(m_lines.size(), std::max<qsizetype>(missing, maximumLines / 10)));
    beginRemoveRows({}, 0, removed - 1);
    m_lines.remove(0, removed);
    endRemoveRows();
}

void TranscriptModel::setLines(const QList<TranscriptLine> &lines)
{
    clear();
    append(lines);
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_start = {};
    m_longestLine = 0;
    endResetModel();
}

} // namespace console
