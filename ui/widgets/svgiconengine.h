// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>

namespace console {

// Draws a line icon of resources/icons in a colour of the palette in force, sharp at every size and scale.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QByteArray source(QIcon::Mode mode) const;

    const QString m_name;
};

} // namespace console
