// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/testscan.h"

#include <QAbstractListModel>

namespace console {

// The documents of a test scan, in the order they are sent.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::DisplayRole,
        PathRole = Qt::UserRole,
        MediaTypeRole,
        SizeRole, // qint64, bytes; -1 where the file is missing
        IsMissingRole, // bool, as of the last refresh()
    };

    explicit DocumentListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QList<ScanDocument> documents() const;
    qint64 totalSize() const; // of those that are there
    void append(const QList<ScanDocument> &documents);
    void remove(int row);
    void clear();

    // Looks at the files again.
    void refresh();

private:
    struct Row
    {
        ScanDocument document;
        qint64 size = -1;
    };

    QList<Row> m_rows;
};

} // namespace console
