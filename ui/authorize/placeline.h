// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinview.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace console {

class MutedLabel;

// Where an embedded page is and who vouches for it, always in sight above the page.
class PlaceLine : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceLine(QWidget *parent = nullptr);

    void setPlace(const SignInPlace &place);
    void setZoom(double factor);

Q_SIGNALS:
    void reloadRequested();
    void zoomRequested(double factor);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &objectName, const QString &text, const QString &help,
                           const QKeySequence &shortcut);
    void showIcon();
    void zoomBy(int steps);

    SignInPlace m_place;
    double m_zoom = 1;
    QLabel *m_icon;
    QLabel *m_host;
    MutedLabel *m_protection;
    QProgressBar *m_progress;
    QToolButton *m_reload;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomReset;
    QToolButton *m_zoomIn;
};

} // namespace console
