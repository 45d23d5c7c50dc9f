// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mutedlabel.h"

namespace console {

// Muted text on one line, which ends in an ellipsis where there is no room for all of it; the tool tip has the whole.
class ElidedLabel : public MutedLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // fullText: of the tool tip, where line breaks may stand.
    void setTexts(const QString &text, const QString &fullText);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showToolTip();

    QString m_fullText;
};

} // namespace console
