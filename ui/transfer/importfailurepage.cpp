// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importfailurepage.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

} // namespace

ImportFailurePage::ImportFailurePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new MutedLabel({}))
    , m_lines(new QPlainTextEdit)
    , m_back(look::makeButton(u"backToPreview"_s, tr("Back to the preview")))
    , m_again(new PrimaryButton(tr("Read the file again"), u"actions/refresh"_s))
{
    setObjectName(u"importFailurePage"_s);
    m_title->setObjectName(u"importFailureTitle"_s);
    m_title->setFont(look::sectionFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"importFailureText"_s);
    m_lines->setObjectName(u"importFailures"_s);
    m_lines->setAccessibleName(tr("Why nothing is imported"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    content->setSpacing(metrics::grid);
    content->addLayout(head);
    content->addWidget(m_text);
    content->addWidget(m_lines, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());
    showIcon();
}

QWidget *ImportFailurePage::makeButtons()
{
    look::dress(m_again, u"readAgain"_s);
    QPushButton *copy = look::makeButton(u"copyImportFailures"_s, tr("Copy"), u"actions/copy"_s);
    QPushButton *other = look::makeButton(u"otherImportFile"_s, tr("Another file…"));
    QPushButton *close = look::makeButton(u"closeImportFailure"_s, tr("Close"));
    connect(copy, &QPushButton::clicked, this, &ImportFailurePage::copy);
    connect(other, &QPushButton::clicked, this, &ImportFailurePage::otherFileRequested);
    connect(m_back, &QPushButton::clicked, this, &ImportFailurePage::backRequested);
    connect(close, &QPushButton::clicked, this, &ImportFailurePage::closeRequested);
    connect(m_again, &QPushButton::clicked, this, &ImportFailurePage::readAgainRequested);
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(copy);
    row->addStretch(1);
    for (QPushButton *button : {other, m_back, close, static_cast<QPushButton *>(m_again)}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    copy->setAutoDefault(false);
    return bar;
}

void ImportFailurePage::setFailure(const QString &title, const QString &text, const QStringList &lines, Way way)
{
    m_title->setText(title);
    m_text->setText(text);
    m_lines->setPlainText(lines.join(u"\n\n"_s));
    m_back->setVisible(way == Way::BackToPreview);
    m_lines->setFocus();
}

void ImportFailurePage::copy() const
{
    QGuiApplication::clipboard()->setText(m_title->text() + u"\n\n"_s + m_lines->toPlainText());
}

void ImportFailurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void ImportFailurePage::showIcon()
{
    m_icon->setPixmap(look::pixmap(u"states/error"_s, iconSize, Theme::color(ThemeColor::Error), devicePixelRatioF()));
}

} // namespace console
