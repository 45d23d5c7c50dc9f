// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace console {

// What has just happened to the list, with a way back. It stays until it is closed or answered, so that no one has to
// be quick, and says itself to a screen reader.
class ListNotice : public QWidget
{
    Q_OBJECT
public:
    explicit ListNotice(QWidget *parent = nullptr);

    void showText(const QString &text, const QString &action);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace console
