// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/placeline.h"

#include "models/support/addresses.h"
#include "ui/authorize/signintext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int progressWidth = 80;

// A step is a fifth; five of them make a page two and a half times as large, or as small.
constexpr double zoomStep = 1.2;
constexpr int farthestStep = 5;

// As the network has it: written out, a foreign letter looks like another one.
QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : hostAndPort(host, url.port());
}

} // namespace

PlaceLine::PlaceLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_host(new QLabel)
    , m_protection(new MutedLabel({}))
    , m_progress(new QProgressBar)
{
    new QHBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(metrics::grid);
    m_host->setObjectName(u"signInHost"_s);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setFont(look::semiBold(font()));
    m_host->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_protection->setObjectName(u"signInProtection"_s);
    m_protection->setWordWrap(false);
    m_progress->setObjectName(u"signInProgress"_s);
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_progress->setSizePolicy(policy);
    for (QWidget *part :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_protection)})
        layout()->addWidget(part);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    layout()->addWidget(m_progress);
    m_reload = addButton(u"reloadPage"_s, {}, tr("Reload the page"), QKeySequence::Refresh);
    m_reload->setIcon(Theme::icon(u"actions/refresh"_s));
    m_zoomOut = addButton(u"zoomOut"_s, u"−"_s, tr("Make the page smaller"), QKeySequence::ZoomOut);
    m_zoomReset =
        addButton(u"zoomReset"_s, {}, tr("Show the page in its own size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    m_zoomIn = addButton(u"zoomIn"_s, u"+"_s, tr("Make the page larger"), QKeySequence::ZoomIn);
    connect(m_reload, &QToolButton::clicked, this, &PlaceLine::reloadRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_zoomReset, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoomBy(1); });
    setPlace({});
    setZoom(1);
}

QToolButton *PlaceLine::addButton(const QString &objectName, const QString &text, const QString &help,
                                  const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(objectName);
    button->setAccessibleName(help);
    button->setToolTip(u"%1 (%2)"_s.arg(help, shortcut.toString(QKeySequence::NativeText)));
    // Not the button's own, which a new text takes away.
    connect(new QShortcut(shortcut, this), &QShortcut::activated, button, &QToolButton::click);
    layout()->addWidget(button);
    return button;
}

void PlaceLine::setPlace(const SignInPlace &place)
{
    m_place = place;
    m_host->setText(hostOf(place.url));
    m_protection->setText(text::signInProtection(place));
    m_progress->setVisible(place.isLoading);
    m_progress->setValue(place.progress);
    setAccessibleName(tr("%1: %2", "host and its certificate").arg(m_host->text(), m_protection->text()));
    showIcon();
}

void PlaceLine::setZoom(double factor)
{
    m_zoom = factor;
    m_zoomReset->setText(tr("%1%", "zoom").arg(qRound(factor * 100)));
}

void PlaceLine::zoomBy(int steps)
{
    const int step = qRound(std::log(m_zoom) / std::log(zoomStep)) + steps;
    Q_EMIT zoomRequested(std::pow(zoomStep, std::clamp(step, -farthestStep, farthestStep)));
}

void PlaceLine::showIcon()
{
    const bool isEncrypted = m_place.protection == SignInPlace::Protection::Certificate
        || m_place.protection == SignInPlace::Protection::Fingerprint;
    const ThemeColor color = isEncrypted ? ThemeColor::Success : ThemeColor::Muted;
    m_icon->setPixmap(look::pixmap(isEncrypted ? u"states/locked"_s : u"states/unlocked"_s, iconSize,
                                   Theme::color(color), devicePixelRatioF()));
}

void PlaceLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

} // namespace console
