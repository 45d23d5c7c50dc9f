// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusline.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

struct Sign
{
    QString icon;
    ThemeColor color;
};

Sign signOf(const std::optional<Severity> &severity)
{
    if (!severity)
        return {u"states/passed"_s, ThemeColor::Success};
    switch (*severity) {
    case Severity::Note:
        return {u"states/information"_s, ThemeColor::Information};
    case Severity::Warning:
        return {u"states/warning"_s, ThemeColor::Warning};
    case Severity::Error:
        break;
    }
    return {u"states/error"_s, ThemeColor::Error};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFont(look::helpFont(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid / 2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
}

void StatusLine::setPassed(const QString &text)
{
    setStatus({}, text);
}

void StatusLine::setProblem(Severity severity, const QString &text)
{
    setStatus(severity, text);
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::setStatus(const std::optional<Severity> &severity, const QString &text)
{
    m_severity = severity;
    m_text->setText(text);
    showIcon();
}

void StatusLine::showIcon()
{
    const Sign sign = signOf(m_severity);
    m_icon->setPixmap(look::pixmap(sign.icon, iconSize, Theme::color(sign.color), devicePixelRatioF()));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

} // namespace console
