// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"

#include <QAbstractListModel>

namespace console {

// The conversation of one delivery, line by line as it happens. Lines beyond the limit push out the oldest.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TextRole = Qt::DisplayRole,
        TimeRole = Qt::UserRole, // QDateTime
        DirectionRole, // TranscriptLine::Direction
    };

    static constexpr int maximumLines = 20'000;

    explicit TranscriptModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<TranscriptLine> &lines() const { return m_lines; }
    void append(const console::TranscriptLine &line);
    void clear();

private:
    QList<TranscriptLine> m_lines;
};

} // namespace console
