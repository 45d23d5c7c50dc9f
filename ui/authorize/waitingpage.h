// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace console {

class MutedLabel;

// Something that takes as long as a server does.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);

private:
    QLabel *m_title;
    MutedLabel *m_text;
};

} // namespace console
