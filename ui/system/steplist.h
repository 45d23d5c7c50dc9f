// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace console {

// Numbered steps, with a button that copies them all for whoever does them.
class StepList : public QWidget
{
    Q_OBJECT
public:
    // The button is named after the list, with Copy behind.
    explicit StepList(const QString &name, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);

private:
    void copy() const;

    QGridLayout *m_grid;
    QPushButton *m_copy;
    QList<QLabel *> m_steps;
};

} // namespace console
