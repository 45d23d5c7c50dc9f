// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/clipping.h"

#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget, const QString &text)
{
    return u"%1 '%2': %3 in %4x%5"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
             text.left(60).replace(u'\n', u' '))
        .arg(widget->width())
        .arg(widget->height());
}

bool fits(const QLabel *label)
{
    // What gives its width away is shortened by whoever fills it.
    if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return true;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height();
    return label->sizeHint().width() <= label->width() && label->sizeHint().height() <= label->height();
}

bool fits(const WrappedText *text)
{
    return text->horizontalScrollBar()->maximum() == 0 && text->heightForWidth(text->width()) <= text->height();
}

bool fits(const QAbstractButton *button)
{
    return button->text().isEmpty()
        || (button->sizeHint().width() <= button->width() && button->sizeHint().height() <= button->height());
}

bool fits(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    return box->isEditable() || box->fontMetrics().horizontalAdvance(box->currentText()) + icon <= field.width();
}

QStringList clippedTabs(const QTabBar *bar)
{
    QStringList clipped;
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (!bar->rect().contains(bar->tabRect(tab)))
            clipped << described(bar, bar->tabText(tab));
    }
    return clipped;
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *text = qobject_cast<const WrappedText *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        if (label && !fits(label))
            clipped << described(label, label->text());
        else if (text && !fits(text))
            clipped << described(text, text->toPlainText());
        else if (button && !fits(button))
            clipped << described(button, button->text());
        else if (box && !fits(box))
            clipped << described(box, box->currentText());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            clipped << clippedTabs(bar);
    }
    return clipped;
}

} // namespace console
