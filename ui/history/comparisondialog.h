// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/deliverycomparison.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace console {

// Two deliveries side by side. What differs is said in a column of its own, and is all that is shown where that is
// wished.
class ComparisonDialog : public QDialog
{
    Q_OBJECT
public:
    ComparisonDialog(const DeliveryRecord &first, const DeliveryRecord &second, QWidget *parent = nullptr);

private:
    void makeTable(const DeliveryRecord &first, const DeliveryRecord &second);
    void addLine(const ComparedLine &line);
    QWidget *makeButtons();
    void showWhatDiffers();
    void copy() const;

    const QList<ComparedLine> m_lines;
    QTreeWidget *m_table;
    QCheckBox *m_differencesOnly;
};

} // namespace console
