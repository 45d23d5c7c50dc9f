// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace console {

class WheelGuard;

// A form as a page shows it: scrolled, with margins, and no wider than its fields may be. The wheel scrolls it and
// changes no choice or number on its way.
class FormArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormArea(QWidget *form, QWidget *parent = nullptr);

    // Called again where choices and numbers have come to the form since.
    void watchWheel();

    // Scrolls to the control, and puts the focus there.
    void goTo(QWidget *control);

protected:
    QWidget *form() const { return m_form; }

private:
    QWidget *const m_form;
    WheelGuard *const m_wheelGuard;
};

} // namespace console
