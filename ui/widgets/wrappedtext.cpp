// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedtext.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>

#include <cmath>
#include <memory>

namespace console {

namespace {

constexpr int usualCharacters = 48; // a line, where there is room
constexpr int fewestCharacters = 8;

int heightOf(const QTextDocument &document)
{
    return static_cast<int>(std::ceil(document.size().height()));
}

} // namespace

WrappedText::WrappedText(const QString &objectName, const QString &accessibleName, Ink ink, QWidget *parent)
    : QTextEdit(parent)
    , m_ink(ink)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
    applyColor();
}

void WrappedText::setText(const QString &text)
{
    if (m_text == text) // what is selected in it stays selected
        return;
    m_text = text;
    setPlainText(text);
}

void WrappedText::showText(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

QSize WrappedText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualCharacters;
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, fontMetrics().height()};
}

int WrappedText::heightForWidth(int width) const
{
    if (width == static_cast<int>(document()->textWidth()))
        return heightOf(*document());
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return heightOf(*copy);
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void WrappedText::applyColor()
{
    const QColor muted = Theme::color(ThemeColor::Muted);
    QPalette changed = palette();
    if (m_ink == Ink::Plain || changed.color(QPalette::Text) == muted)
        return;
    changed.setColor(QPalette::Text, muted);
    setPalette(changed);
}

} // namespace console
