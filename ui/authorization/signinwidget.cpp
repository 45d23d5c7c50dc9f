// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/signinwidget.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace console {

using namespace Qt::StringLiterals;

SignInWidget::SignInWidget(QWebEnginePage *page)
    : QWebEngineView(page)
{
    setObjectName(u"signInPage"_s);
    setAccessibleName(tr("Sign-in page"));
    setAcceptDrops(false);
    setMinimumSize(320, 240);
}

void SignInWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QWebEnginePage::WebAction action, const QString &text) {
        QAction *inPage = pageAction(action);
        inPage->setText(text);
        menu->addAction(inPage);
    };
    add(QWebEnginePage::Cut, tr("Cut"));
    add(QWebEnginePage::Copy, tr("Copy"));
    add(QWebEnginePage::Paste, tr("Paste"));
    add(QWebEnginePage::SelectAll, tr("Select all"));
    menu->addSeparator();
    add(QWebEnginePage::Reload, tr("Reload"));
    menu->popup(event->globalPos());
}

} // namespace console
