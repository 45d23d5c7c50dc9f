// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/documentrowmodel.h"

#include "models/items/documentlistmodel.h"
#include "ui/text/outcometext.h"

namespace console {

using namespace Qt::StringLiterals;

QVariant DocumentRowModel::data(const QModelIndex &index, int role) const
{
    const auto detail = [&] {
        if (index.data(DocumentListModel::IsMissingRole).toBool())
            return tr("The file is missing");
        return u"%1  ·  %2"_s.arg(index.data(DocumentListModel::MediaTypeRole).toString(),
                                  text::bytes(index.data(DocumentListModel::SizeRole).toLongLong()));
    };
    switch (role) {
    case DetailRole:
        return detail();
    case Qt::AccessibleTextRole:
        return QString(index.data(DocumentListModel::NameRole).toString() + u", "_s + detail());
    case Qt::ToolTipRole:
        return index.data(DocumentListModel::PathRole);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace console
