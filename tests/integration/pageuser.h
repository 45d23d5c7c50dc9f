// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace console {

// Hands and eyes of a person before a page of oidc-provider in the embedded browser: types, and clicks on what looks
// like a button.
class PageUser
{
public:
    explicit PageUser(QWidget *page)
        : m_page(page)
    {
    }

    QRect button() const; // the blue one; invalid where there is none
    bool clickButton() const; // whether there is one
    void type(const QString &text) const; // where the page has put the focus
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

private:
    QWidget *focused() const;

    QWidget *const m_page;
};

} // namespace console
