// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/arrivalmodel.h"

#include "ui/text/outcometext.h"
#include "ui/text/servicetext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace console {

namespace {

constexpr qsizetype maximumArrivals = 1000; // as many as the receiver keeps

QString textOf(const Arrival &arrival, int column)
{
    switch (column) {
    case ArrivalModel::TimeColumn:
        return QLocale().toString(arrival.time.toLocalTime(), QLocale::ShortFormat);
    case ArrivalModel::EndpointColumn:
        return text::endpoint(arrival.endpoint);
    case ArrivalModel::FilesColumn:
        return QLocale().toString(arrival.files.size());
    case ArrivalModel::SizeColumn:
        return text::bytes(std::accumulate(arrival.files.begin(), arrival.files.end(), qint64(0),
                                           [](qint64 sum, const ReceivedFile &file) { return sum + file.size; }));
    case ArrivalModel::AnswerColumn:
        return arrival.status == 0 ? QString() : QString::number(arrival.status);
    default:
        return {};
    }
}

} // namespace

ArrivalModel::ArrivalModel(PracticeReceiver *receiver, QObject *parent)
    : QAbstractTableModel(parent)
{
    if (!receiver)
        return;
    m_arrivals = receiver->arrivals();
    std::reverse(m_arrivals.begin(), m_arrivals.end());
    connect(receiver, &PracticeReceiver::arrived, this, &ArrivalModel::prepend);
}

int ArrivalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_arrivals.size());
}

int ArrivalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArrivalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(m_arrivals.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == FilesColumn || index.column() == SizeColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ArrivalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == FilesColumn || section == SizeColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case EndpointColumn:
        return tr("Arrived at");
    case FilesColumn:
        return tr("Files");
    case SizeColumn:
        return tr("Size");
    case AnswerColumn:
        return tr("Answer", "the status of HTTP or SMTP that the receiver answered");
    default:
        return {};
    }
}

void ArrivalModel::prepend(const Arrival &arrival)
{
    beginInsertRows({}, 0, 0);
    m_arrivals.prepend(arrival);
    endInsertRows();
    if (m_arrivals.size() > maximumArrivals) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_arrivals.removeLast();
        endRemoveRows();
    }
}

} // namespace console
