// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/differencemodel.h"

#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A file may hold values of any length, which nobody reads in a cell and which take their time to be laid out.
constexpr qsizetype longestCell = 300;
constexpr qsizetype longestToolTip = 2000;

QString upTo(qsizetype length, const QString &text)
{
    return text.size() <= length ? text : text.left(length) + u'…';
}

} // namespace

void DifferenceModel::setDifferences(const QList<FieldDifference> &differences, text::DifferencePart part)
{
    beginResetModel();
    m_differences = differences;
    m_part = part;
    endResetModel();
}

bool DifferenceModel::hasBefore() const
{
    return std::any_of(m_differences.begin(), m_differences.end(),
                       [](const FieldDifference &difference) { return !difference.before.isUndefined(); });
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::textAt(const QModelIndex &index) const
{
    const text::DifferenceText difference = text::difference(m_differences.at(index.row()), m_part);
    switch (index.column()) {
    case FieldColumn:
        return difference.field;
    case BeforeColumn:
        return difference.before;
    default:
        return difference.after;
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return upTo(longestCell, textAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(upTo(longestToolTip, textAt(index)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("In the workspace");
    default:
        return tr("In the file");
    }
}

} // namespace console
