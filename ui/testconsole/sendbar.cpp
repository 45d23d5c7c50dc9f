// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/sendbar.h"

#include "ui/testconsole/testsession.h"
#include "ui/text/outcometext.h"
#include "ui/text/progresstext.h"
#include "ui/text/servicetext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressHeight = 12;
constexpr int leastNotice = 15 * metrics::grid;

struct Notice
{
    QString iconName;
    ThemeColor color = ThemeColor::Muted;
    QString text;
};

Notice noticeOf(const TestSession &session, const TestSubject &subject)
{
    switch (subject.condition) {
    case TestSubject::Condition::NotDeliverable:
        return {u"states/information"_s, ThemeColor::Information,
                SendBar::tr("This version cannot deliver to connectors of this type. They are kept as they are.")};
    case TestSubject::Condition::Faulty:
        return {u"states/failed"_s, ThemeColor::Error,
                SendBar::tr("The connector has problems. It can be tested once they are corrected.")};
    case TestSubject::Condition::Saved:
    case TestSubject::Condition::Unsaved:
        break;
    }
    if (session.generatorFailure())
        return {u"states/failed"_s, ThemeColor::Error, text::generatorFailure(*session.generatorFailure())};
    if (subject.condition == TestSubject::Condition::Unsaved)
        return {u"states/information"_s, ThemeColor::Information,
                SendBar::tr("The test uses the changes that are not saved yet.")};
    return {};
}

QString progressText(const TransferRate &rate)
{
    QStringList parts{
        SendBar::tr("%1 of %2", "amounts: 12 MiB of 100 MiB").arg(text::bytes(rate.done()), text::bytes(rate.total()))};
    if (const auto speed = rate.bytesPerSecond())
        parts.append(SendBar::tr("%1/s", "an amount a second: 12 MiB/s").arg(text::bytes(*speed)));
    if (const auto left = rate.timeLeft())
        parts.append(text::timeLeft(*left));
    return parts.join(u"  ·  "_s);
}

} // namespace

SendBar::SendBar(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget)
    , m_noticeIcon(new QLabel)
    , m_notice(new QLabel)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_load(look::makeButton(u"repeatTest"_s, tr("Repeat…")))
    , m_preview(look::makeButton(u"previewTest"_s, tr("Preview")))
    , m_check(look::makeButton(u"checkTest"_s, tr("Check")))
    , m_cancel(look::makeButton(u"cancelTest"_s, tr("Cancel")))
    , m_send(new PrimaryButton(tr("Send test scan"), u"actions/send"_s))
{
    m_notice->setObjectName(u"testNotice"_s);
    m_notice->setWordWrap(true);
    m_progress->setObjectName(u"testProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the delivery"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progressText->setObjectName(u"testProgressText"_s);
    look::dress(m_send, u"sendTest"_s);
    m_load->setAccessibleName(tr("Repeat and load"));
    m_load->setToolTip(tr("Sends many scans, several at the same time, and measures them"));
    m_preview->setToolTip(tr("Shows what would be sent, without sending it"));
    m_check->setToolTip(tr("Tries everything that leaves no trace at the destination: nothing is delivered"));
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SendBar::cancelRequested);
    connect(m_load, &QPushButton::clicked, this, &SendBar::loadRequested);
    connect(m_preview, &QPushButton::clicked, this, &SendBar::previewRequested);
    connect(m_check, &QPushButton::clicked, this, &SendBar::checkRequested);

    auto *notice = new QWidget;
    auto *noticeLayout = new QHBoxLayout(notice);
    noticeLayout->setContentsMargins(0, 0, 0, 0);
    noticeLayout->addWidget(m_noticeIcon);
    noticeLayout->addWidget(m_notice, 1);
    auto *progress = new QWidget;
    auto *progressLayout = new QVBoxLayout(progress);
    progressLayout->setContentsMargins(0, 0, 0, 0);
    progressLayout->setSpacing(2);
    progressLayout->addStretch(1);
    progressLayout->addWidget(m_progress);
    progressLayout->addWidget(m_progressText);
    progressLayout->addStretch(1);
    m_stack->addWidget(notice);
    m_stack->addWidget(progress);
    m_stack->setMinimumWidth(leastNotice);

    auto *layout = new QHBoxLayout(this);
    setMinimumHeight(look::barHeight); // more where there is much to say and little room
    layout->setContentsMargins(look::pageMargin, 0, look::pageMargin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_stack, 1);
    for (QPushButton *button : {m_load, m_preview, m_check, m_cancel, m_send})
        layout->addWidget(button);
}

void SendBar::showState(const TestSession &session, const TestSubject &subject)
{
    const bool isIdle = session.phase() == TestSession::Phase::Idle;
    const bool canStart = isIdle && subject.canBeSent();
    look::enable(
        {{m_load, canStart}, {m_preview, canStart}, {m_check, canStart}, {m_cancel, !isIdle}, {m_send, canStart}});
    if (isIdle)
        showNotice(session, subject);
    else
        showProgress(session);
    m_stack->setCurrentIndex(isIdle ? 0 : 1);
}

void SendBar::showNotice(const TestSession &session, const TestSubject &subject)
{
    const Notice notice = noticeOf(session, subject);
    m_notice->setText(notice.text);
    m_noticeIcon->setVisible(!notice.iconName.isEmpty());
    if (!notice.iconName.isEmpty())
        m_noticeIcon->setPixmap(look::pixmap(notice.iconName, 16, Theme::color(notice.color), devicePixelRatioF()));
}

void SendBar::showProgress(const TestSession &session)
{
    const TransferRate &rate = session.rate();
    if (session.phase() == TestSession::Phase::Generating) {
        m_progress->setRange(0, session.samplePercent() > 0 ? 100 : 0);
        m_progress->setValue(session.samplePercent());
        m_progressText->setText(tr("A sample scan is being made…"));
    } else if (session.phase() == TestSession::Phase::Checking) {
        m_progress->setRange(0, 0);
        m_progressText->setText(tr("The connector is being checked. Nothing is sent."));
    } else if (rate.total() == 0) {
        m_progress->setRange(0, 0);
        m_progressText->setText(tr("The delivery is being prepared…"));
    } else {
        m_progress->setRange(0, 1000);
        m_progress->setValue(rate.permille());
        m_progressText->setText(progressText(rate));
    }
}

} // namespace console
