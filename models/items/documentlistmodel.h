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
        SizeRole, // qint64, bytes; -1 where there is no file to send
        ConditionRole, // Condition, as of the last refresh()
    };

    // What stands in the way of a document's delivery, or may.
    enum class Condition { Fine, Empty, Large, Missing, Folder, NoFile, Unreadable };
    Q_ENUM(Condition)

    static constexpr qint64 largeSize = qint64(1) << 30; // bytes: more than mail servers and many endpoints take

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
        Condition condition = Condition::Fine;
        qint64 size = -1;
    };

    static Row look(const ScanDocument &document);

    QList<Row> m_rows;
};

} // namespace console
