// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace console {

// At the top of a page: an icon, what the page is, and a muted line about it.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    PageHead(const QString &iconName, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    const QString m_iconName;
    QLabel *m_icon;
};

} // namespace console
