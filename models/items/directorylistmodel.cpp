// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/directorylistmodel.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

DirectoryListModel::DirectoryListModel(DirectoryDraft *draft, DirectoryList list, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
    , m_list(list)
{
    connect(draft, &Draft::changed, this, &DirectoryListModel::follow);
    follow();
}

int DirectoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryCount(m_shown, m_list);
}

QVariant DirectoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case NameRole:
        return entryName(m_shown, m_list, index.row());
    case DetailRole:
        return entryDetails(m_shown, m_list, index.row()).join(u"  ·  "_s);
    case SeverityRole: {
        const auto severity = m_severities.constFind(index.row());
        return severity == m_severities.cend() ? QVariant() : QVariant::fromValue(*severity);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> DirectoryListModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {SeverityRole, "severity"}};
}

int DirectoryListModel::errors() const
{
    return static_cast<int>(std::count(m_severities.begin(), m_severities.end(), Severity::Error));
}

void DirectoryListModel::follow()
{
    const auto rows =
        withMember(m_list, [&](auto member) { return followEntries(m_shown.*member, m_draft->edited().*member); });
    followProblems();
    if (rows)
        Q_EMIT entriesChanged(rows->first, rows->last);
}

// What is the same at the start and at the end stays; of what is between, as many rows change as there are on both
// sides, and the others come or go.
template<class Entry>
std::optional<DirectoryListModel::Rows> DirectoryListModel::followEntries(QList<Entry> &shown,
                                                                          const QList<Entry> &edited)
{
    if (shown.constData() == edited.constData())
        return std::nullopt;
    const auto [shownEnd, editedEnd] = std::mismatch(shown.cbegin(), shown.cend(), edited.cbegin(), edited.cend());
    const auto before = static_cast<int>(shownEnd - shown.cbegin());
    const auto shownRest = std::make_reverse_iterator(shownEnd);
    const auto editedRest = std::make_reverse_iterator(editedEnd);
    const auto shownStart = std::mismatch(shown.crbegin(), shownRest, edited.crbegin(), editedRest).first;
    const auto after = static_cast<int>(shownStart - shown.crbegin());
    const int old = static_cast<int>(shown.size()) - before - after;
    const int now = static_cast<int>(edited.size()) - before - after;
    const int changed = std::min(old, now);
    if (now > old) {
        beginInsertRows({}, before + changed, before + now - 1);
        shown = edited;
        endInsertRows();
    } else if (now < old) {
        beginRemoveRows({}, before + changed, before + old - 1);
        shown = edited;
        endRemoveRows();
    } else {
        shown = edited;
    }
    if (changed > 0)
        Q_EMIT dataChanged(index(before), index(before + changed - 1));
    return old > 0 || now > 0 ? std::optional(Rows{before, before + now - 1}) : std::nullopt;
}

void DirectoryListModel::followProblems()
{
    const QString name = directoryListName(m_list);
    QHash<int, Severity> severities;
    for (const DirectoryProblem &problem : m_draft->problems()) {
        if (problem.severity == Severity::Note || problem.list != name)
            continue;
        Severity &gravest = severities[problem.row];
        gravest = std::max(gravest, problem.severity);
    }
    Rows other{rowCount(), -1};
    const auto compare = [&other](const QHash<int, Severity> &some, const QHash<int, Severity> &others) {
        for (auto it = some.cbegin(); it != some.cend(); ++it) {
            if (others.value(it.key()) != it.value())
                other = {std::min(other.first, it.key()), std::max(other.last, it.key())};
        }
    };
    compare(severities, m_severities);
    compare(m_severities, severities);
    m_severities = severities;
    other.last = std::min(other.last, rowCount() - 1);
    if (other.first <= other.last)
        Q_EMIT dataChanged(index(other.first), index(other.last), {SeverityRole});
}

} // namespace console
