// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace console {

// The wheel scrolls what the form is in, and changes no choice or number of the form on its way.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QWidget *form);

    void watch(); // again where choices and numbers have come to the form since

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *const m_form;
};

} // namespace console
