// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptmodel.h"

namespace console {

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
    case DirectionRole:
        return QVariant::fromValue(line.direction);
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{TextRole, "text"}, {TimeRole, "time"}, {DirectionRole, "direction"}};
}

void TranscriptModel::append(const console::TranscriptLine &line)
{
    if (m_lines.size() >= maximumLines) {
        // A tenth at a time, so that a long conversation does not move the whole list for each line.
        const int removed = maximumLines / 10;
        beginRemoveRows({}, 0, removed - 1);
        m_lines.remove(0, removed);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.append(line);
    endInsertRows();
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

} // namespace console
