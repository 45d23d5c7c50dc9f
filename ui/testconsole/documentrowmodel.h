// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace console {

// Documents with the words that go with them: "application/pdf, 1.2 MiB", or why there is nothing to send.
class DocumentRowModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 100,
        SeverityRole, // Severity of what the detail says
    };

    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace console
