// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QAbstractButton>

class QLabel;

namespace console {

class ElidedLabel;

// The line of a stage: its state as icon and word, its name, its time, and in short what was learnt. Where there is
// more to say it opens and closes like a branch of a tree, by the mouse and by the keyboard.
class StageHead : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int indent = 52; // of the name, and of what belongs below it

    explicit StageHead(QWidget *parent = nullptr);

    void setReport(const StageReport &report, const QString &name);
    void setExpandable(bool isExpandable);
    QRect marker() const; // of the icon

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
    void showSummary();

    StageState m_state = StageState::NotReached;
    QLabel *m_name;
    QLabel *m_word;
    QLabel *m_time;
    ElidedLabel *m_summary;
};

} // namespace console
