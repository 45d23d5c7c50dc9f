// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEngineView>

namespace console {

// A page on the screen, with the context menu that a form needs.
class SignInWidget : public QWebEngineView
{
    Q_OBJECT
public:
    explicit SignInWidget(QWebEnginePage *page);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace console
