// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsStandOut_data();
    void textsStandOut();
    void boxesToTickStandOut_data() { textsStandOut_data(); }
    void boxesToTickStandOut();
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void iconsTakeTheTextColor();
};

void TestTheme::textsStandOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// WCAG 2.1, 1.4.3: 4.5 to 1 for text.
void TestTheme::textsStandOut()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme::palette(dark);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::Link, QPalette::Window},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
    }
    for (const ThemeColor color :
         {ThemeColor::Muted, ThemeColor::Error, ThemeColor::Warning, ThemeColor::Success, ThemeColor::Information}) {
        for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                                     Theme::color(ThemeColor::PillBackground, dark)}) {
            const double ratio = contrast(Theme::color(color, dark), ground);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"color %1 on %2: %3"_s.arg(static_cast<int>(color)).arg(ground.name()).arg(ratio)));
        }
    }
}

// WCAG 2.1, 1.4.11: 3 to 1 for what shows a control.
void TestTheme::boxesToTickStandOut()
{
    QFETCH(bool, dark);
    Theme::apply(*qApp, dark ? Appearance::Dark : Appearance::Light);
    QCheckBox box;
    box.ensurePolished();
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    double best = 1;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), Theme::palette(dark).window().color()));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

void TestTheme::everyIconDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    QDirIterator icons(u":/icons"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (icons.hasNext()) {
        const QString path = icons.next().mid(QStringLiteral(":/icons/").size()).chopped(4);
        QTest::addRow("%s", qPrintable(path)) << path;
    }
}

void TestTheme::everyIconDrawsSomething()
{
    QFETCH(QString, name);
    const QImage image = Theme::icon(name).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY2(drawn > 15, qPrintable(QString::number(drawn)));
}

void TestTheme::iconsTakeTheTextColor()
{
    const auto hasColor = [](const QColor &color) {
        const QImage image = Theme::icon(u"actions/save"_s).pixmap(64, 64).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::apply(*qApp, appearance);
        QCOMPARE(Theme::isDark(), appearance == Appearance::Dark);
        QVERIFY(hasColor(QApplication::palette().color(QPalette::WindowText)));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
