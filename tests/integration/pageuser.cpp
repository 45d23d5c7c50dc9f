// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/pageuser.h"

#include <QImage>
#include <QtTest>

namespace console {

namespace {

constexpr QRgb buttonColor = 0xff4d90fe; // of oidc-provider's pages

} // namespace

QRect PageUser::button() const
{
    const QImage image = m_page->grab().toImage();
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == buttonColor)
                area = area.united(QRect(x, y, 1, 1));
        }
    }
    return area;
}

bool PageUser::clickButton() const
{
    const QRect area = button();
    if (area.isValid())
        QTest::mouseClick(focused(), Qt::LeftButton, {}, area.center());
    return area.isValid();
}

void PageUser::type(const QString &text) const
{
    QTest::keyClicks(focused(), text);
}

void PageUser::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused(), key, modifiers);
}

// Another one after another site was opened.
QWidget *PageUser::focused() const
{
    QWidget *proxy = m_page->focusProxy();
    return proxy ? proxy : m_page;
}

} // namespace console
