// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldrow.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

ThemeColor colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return ThemeColor::Information;
    case Severity::Warning:
        return ThemeColor::Warning;
    case Severity::Error:
        break;
    }
    return ThemeColor::Error;
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"states/information"_s;
    case Severity::Warning:
        return u"states/warning"_s;
    case Severity::Error:
        break;
    }
    return u"states/error"_s;
}

void setTextColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

FieldRow::FieldRow(const QString &name, const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new QLabel(label))
    , m_counter(new QLabel)
    , m_controlRow(new QHBoxLayout)
    , m_icon(new QLabel)
    , m_message(new QLabel)
    , m_actionColumn(new QVBoxLayout)
{
    control->setObjectName(name);
    if (!label.isEmpty())
        control->setAccessibleName(label);
    m_label->setBuddy(control);
    if (label.isEmpty()) // shown it must not be before it is in the row: it would be a window
        m_label->hide();
    m_counter->setFont(look::helpFont(font()));
    m_message->setObjectName(name + u"Message"_s);
    m_message->setFont(look::helpFont(font()));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    m_icon->setAlignment(Qt::AlignTop);

    auto *labelRow = new QHBoxLayout;
    labelRow->addWidget(m_label, 1);
    labelRow->addWidget(m_counter);
    m_controlRow->addWidget(control, 1);
    m_controlRow->setSpacing(metrics::grid);
    auto *messageRow = new QHBoxLayout;
    messageRow->setSpacing(metrics::grid / 2);
    messageRow->addWidget(m_icon);
    messageRow->addWidget(m_message, 1);
    m_actionColumn->setSpacing(metrics::grid / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addLayout(labelRow);
    column->addLayout(m_controlRow);
    column->addLayout(messageRow);
    column->addLayout(m_actionColumn);
    showMessage();
}

void FieldRow::setHelp(const QString &help)
{
    m_help = help;
    showMessage();
}

void FieldRow::setCounter(const QString &text)
{
    m_counter->setText(text);
}

void FieldRow::setProblem(Severity severity, const QString &text)
{
    m_severity = severity;
    m_problem = text;
    showMessage();
}

void FieldRow::setActions(const QStringList &texts)
{
    while (m_actions.size() < texts.size()) {
        const auto position = static_cast<int>(m_actions.size());
        auto *button = new QPushButton;
        connect(button, &QPushButton::clicked, this, [this, position] { Q_EMIT actionTriggered(position); });
        m_actionColumn->addWidget(button, 0, Qt::AlignLeft);
        m_actions.append(button);
    }
    for (int position = 0; position < m_actions.size(); ++position) {
        QPushButton *button = m_actions.at(position);
        const QString number = position == 0 ? QString() : QString::number(position + 1);
        button->setText(texts.value(position));
        look::dress(button, m_control->objectName() + u"Action"_s + number);
        button->setVisible(!button->text().isEmpty());
    }
}

void FieldRow::addButton(QPushButton *button)
{
    m_controlRow->addWidget(button);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMessage();
}

void FieldRow::showMessage()
{
    const bool hasProblem = !m_problem.isEmpty();
    const QString &text = hasProblem ? m_problem : m_help;
    const QColor color = Theme::color(hasProblem ? colorOf(m_severity) : ThemeColor::Muted);
    // Setting a palette is a palette change: without a look first it would come here for ever.
    if (m_message->text() != text)
        m_message->setText(text);
    if (m_message->palette().color(QPalette::WindowText) != color)
        setTextColor(m_message, color);
    if (m_counter->palette().color(QPalette::WindowText) != Theme::color(ThemeColor::Muted))
        setTextColor(m_counter, Theme::color(ThemeColor::Muted));
    m_icon->setVisible(hasProblem);
    if (hasProblem)
        m_icon->setPixmap(look::pixmap(iconOf(m_severity), iconSize, color, devicePixelRatioF()));
    m_control->setAccessibleDescription(text);
}

} // namespace console
