// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/verdict.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace console {

class ReceiptView;
class StageRow;
class WrappedText;

// A delivery as a vertical line of stages. The failed one holds the explanation and the remedy; after the last one
// stands what the far side is known to have taken.
class VerdictView : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHeadline();
    void showStages();
    void showFailure();
    int focusedRow() const; // -1: none

    Verdict m_verdict;
    QLabel *m_icon;
    QLabel *m_headline;
    WrappedText *m_summary;
    QVBoxLayout *m_stageColumn;
    QList<StageRow *> m_rows;
    ReceiptView *m_receipt;
};

} // namespace console
