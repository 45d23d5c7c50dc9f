// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace console {

// A state as an icon and a word in a pill.
class StatePill : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);

    void setState(const QString &iconName, ThemeColor color, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_icon;
    QLabel *m_word;
    QString m_iconName;
    ThemeColor m_color = ThemeColor::Muted;
};

} // namespace console
