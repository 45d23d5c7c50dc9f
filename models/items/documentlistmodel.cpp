// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/documentlistmodel.h"

#include <QFileInfo>

namespace console {

namespace {

qint64 sizeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? file.size() : -1;
}

} // namespace

DocumentListModel::DocumentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case NameRole:
        return row.document.name;
    case PathRole:
        return row.document.path;
    case MediaTypeRole:
        return row.document.mediaType;
    case SizeRole:
        return row.size;
    case IsMissingRole:
        return row.size < 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> DocumentListModel::roleNames() const
{
    return {
        {NameRole, "name"}, {PathRole, "path"},           {MediaTypeRole, "mediaType"},
        {SizeRole, "size"}, {IsMissingRole, "isMissing"},
    };
}

QList<ScanDocument> DocumentListModel::documents() const
{
    QList<ScanDocument> documents;
    for (const Row &row : m_rows)
        documents.append(row.document);
    return documents;
}

qint64 DocumentListModel::totalSize() const
{
    qint64 total = 0;
    for (const Row &row : m_rows)
        total += std::max<qint64>(row.size, 0);
    return total;
}

void DocumentListModel::append(const QList<ScanDocument> &documents)
{
    if (documents.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(documents.size()) - 1);
    for (const ScanDocument &document : documents)
        m_rows.append({document, sizeOf(document.path)});
    endInsertRows();
}

void DocumentListModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void DocumentListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void DocumentListModel::refresh()
{
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.size = sizeOf(row.document.path);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SizeRole, IsMissingRole});
}

} // namespace console
