// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"

#include <QAbstractListModel>

namespace console {

// The conversation of one delivery, line by line as it happens. What has line breaks becomes several lines. Lines
// beyond the limit push out the oldest.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TextRole = Qt::DisplayRole,
        TimeRole = Qt::UserRole, // QDateTime
        ElapsedRole, // milliseconds since the first line, be it gone meanwhile
        DirectionRole, // TranscriptLine::Direction
    };

    static constexpr int maximumLines = 100'000;

    explicit TranscriptModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<TranscriptLine> &lines() const { return m_lines; }
    QDateTime start() const { return m_start; } // of the first line
    qsizetype longestLine() const { return m_longestLine; } // characters

    void append(const QList<console::TranscriptLine> &lines);
    void setLines(const QList<TranscriptLine> &lines); // of a conversation that is over
    void clear();

private:
    void makeRoom(qsizetype count);

    QList<TranscriptLine> m_lines;
    QDateTime m_start;
    qsizetype m_longestLine = 0;
};

} // namespace console
