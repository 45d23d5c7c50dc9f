// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/comparedline.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QTreeWidget;

namespace console {

struct ComparedPair
{
    QString title;
    QString first; // headings
    QString second;
    QString sameness; // what is said where they do not differ
    QList<ComparedLine> lines;
};

// Two things side by side. What differs is said in a column of its own, and is all that is shown where that is wished.
class ComparisonDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ComparisonDialog(const ComparedPair &pair, QWidget *parent = nullptr);

private:
    void makeTable();
    void addLine(const ComparedLine &line);
    QWidget *makeButtons();
    void showWhatDiffers();
    void copy() const;

    const ComparedPair m_pair;
    QTreeWidget *m_table;
    QCheckBox *m_differencesOnly;
};

} // namespace console
