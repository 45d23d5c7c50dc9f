// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/documentrowmodel.h"

#include "models/items/documentlistmodel.h"
#include "models/support/severity.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/plaintooltip.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Condition = DocumentListModel::Condition;

Condition conditionOf(const QModelIndex &index)
{
    return index.data(DocumentListModel::ConditionRole).value<Condition>();
}

Severity severityOf(Condition condition)
{
    switch (condition) {
    case Condition::Fine:
        return Severity::Note;
    case Condition::Empty:
    case Condition::Large:
        return Severity::Warning;
    case Condition::Missing:
    case Condition::Folder:
    case Condition::NoFile:
    case Condition::Unreadable:
        break;
    }
    return Severity::Error;
}

QString detailOf(const QModelIndex &index)
{
    const QString size = text::bytes(index.data(DocumentListModel::SizeRole).toLongLong());
    switch (conditionOf(index)) {
    case Condition::Fine:
        return u"%1  ·  %2"_s.arg(index.data(DocumentListModel::MediaTypeRole).toString(), size);
    case Condition::Empty:
        return DocumentRowModel::tr("The file is empty: nothing of it arrives");
    case Condition::Large:
        return DocumentRowModel::tr("%1: more than most servers take", "an amount").arg(size);
    case Condition::Missing:
        return DocumentRowModel::tr("The file is missing");
    case Condition::Folder:
        return DocumentRowModel::tr("This is a folder: only files can be sent");
    case Condition::NoFile:
        return DocumentRowModel::tr("This is a device or a pipe: only files can be sent");
    case Condition::Unreadable:
        break;
    }
    return DocumentRowModel::tr("The file cannot be read: its permissions do not allow it");
}

} // namespace

QVariant DocumentRowModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case DetailRole:
        return detailOf(index);
    case SeverityRole:
        return QVariant::fromValue(severityOf(conditionOf(index)));
    case Qt::AccessibleTextRole:
        return QString(index.data(DocumentListModel::NameRole).toString() + u", "_s + detailOf(index));
    case Qt::ToolTipRole:
        return plainToolTip(index.data(DocumentListModel::PathRole).toString());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace console
