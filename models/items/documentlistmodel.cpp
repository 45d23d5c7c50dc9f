// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/documentlistmodel.h"

#include <QFileInfo>

namespace console {

namespace {

DocumentListModel::Condition conditionOf(const QFileInfo &file)
{
    using Condition = DocumentListModel::Condition;
    if (!file.exists())
        return Condition::Missing;
    if (file.isDir())
        return Condition::Folder;
    if (!file.isFile())
        return Condition::NoFile;
    if (!file.isReadable())
        return Condition::Unreadable;
    if (file.size() == 0)
        return Condition::Empty;
    return file.size() > DocumentListModel::largeSize ? Condition::Large : Condition::Fine;
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
    case ConditionRole:
        return QVariant::fromValue(row.condition);
    default:
        return {};
    }
}

QHash<int, QByteArray> DocumentListModel::roleNames() const
{
    return {
        {NameRole, "name"}, {PathRole, "path"},           {MediaTypeRole, "mediaType"},
        {SizeRole, "size"}, {ConditionRole, "condition"},
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
        m_rows.append(look(document));
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
        row = look(row.document);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SizeRole, ConditionRole});
}

DocumentListModel::Row DocumentListModel::look(const ScanDocument &document)
{
    const QFileInfo file(document.path);
    return {document, conditionOf(file), file.isFile() ? file.size() : -1};
}

} // namespace console
