// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/stagehead.h"

#include "ui/text/facttext.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int markerSize = 16;
constexpr int arrowLeft = 32;
constexpr int arrowSize = 12;

ThemeColor colorOf(StageState state)
{
    switch (state) {
    case StageState::Running:
        return ThemeColor::Accent;
    case StageState::Passed:
        return ThemeColor::Success;
    case StageState::Failed:
        return ThemeColor::Error;
    case StageState::NotReached:
        break;
    }
    return ThemeColor::Muted;
}

QString iconNameOf(StageState state)
{
    switch (state) {
    case StageState::Running:
        return u"states/running"_s;
    case StageState::Passed:
        return u"states/passed"_s;
    case StageState::Failed:
        return u"states/failed"_s;
    case StageState::NotReached:
        break;
    }
    return u"states/not-reached"_s;
}

} // namespace

StageHead::StageHead(QWidget *parent)
    : QAbstractButton(parent)
    , m_name(new QLabel)
    , m_word(new QLabel)
    , m_time(new MutedLabel({}))
    , m_summary(new ElidedLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_word->setObjectName(u"stageState"_s);
    m_word->setFont(look::helpFont(font()));
    m_word->setForegroundRole(QPalette::WindowText); // also on a surface in the base colour
    m_time->setWordWrap(false);
    m_summary->setObjectName(u"stageSummary"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_name);
    line->addWidget(m_word);
    line->addStretch(1);
    line->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(indent, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(metrics::grid / 2);
    column->addLayout(line);
    column->addWidget(m_summary);
    // A click anywhere is one on the whole.
    for (QLabel *part : {m_name, m_word, m_time})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::toggled, this, &StageHead::showSummary);
}

void StageHead::setReport(const StageReport &report, const QString &name)
{
    m_state = report.state;
    QFont font = m_name->font();
    font.setWeight(report.state == StageState::NotReached ? QFont::Normal : QFont::DemiBold);
    m_name->setFont(font);
    m_name->setText(name);
    const QString word = text::stageState(report.state);
    m_word->setText(word);
    const bool hasEnded = report.state == StageState::Passed || report.state == StageState::Failed;
    m_time->setText(hasEnded ? text::duration(report.duration) : QString());
    const QString facts = text::facts(report.facts);
    m_summary->setTexts(QString(facts).replace(u'\n', "  ·  "_L1), facts);
    setAccessibleName(tr("%1: %2", "stage and its state").arg(name, word));
    setAccessibleDescription(facts);
    applyColor();
    showSummary();
    update();
}

void StageHead::setExpandable(bool isExpandable)
{
    if (!isExpandable)
        setChecked(false);
    setCheckable(isExpandable);
    update();
}

QRect StageHead::marker() const
{
    const int line = metrics::grid + std::max(m_name->fontMetrics().height(), m_time->fontMetrics().height()) / 2;
    return {0, line - markerSize / 2, markerSize, markerSize};
}

void StageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(
        marker(), look::pixmap(iconNameOf(m_state), markerSize, Theme::color(colorOf(m_state)), devicePixelRatioF()));
    if (isCheckable()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(arrowLeft, marker().center().y() - arrowSize / 2 + 1, arrowSize, arrowSize);
        style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow,
                               &painter, this);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect frame;
        frame.initFrom(this);
        frame.rect = rect().adjusted(indent - metrics::grid, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
    }
}

void StageHead::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        setChecked(isCheckable() && event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore(); // for whoever knows the other stages
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StageHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void StageHead::applyColor()
{
    const QColor color = Theme::color(colorOf(m_state));
    QPalette changed = m_word->palette();
    if (changed.color(QPalette::WindowText) == color)
        return;
    changed.setColor(QPalette::WindowText, color);
    m_word->setPalette(changed);
}

// What stands below once it is open is not told twice.
void StageHead::showSummary()
{
    m_summary->setVisible(!isChecked() && !m_summary->text().isEmpty());
}

} // namespace console
