// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/browserframe.h"

#include "ui/authorize/placeline.h"
#include "ui/testconsole/explanationview.h"
#include "ui/text/oauthexplanation.h"
#include "ui/widgets/metrics.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

OAuthFailure failureOf(const SignInTrouble &trouble)
{
    const bool isCertificate = trouble.code == "browser.certificate"_L1;
    return {
        .kind = OAuthFailure::Kind::Unreachable,
        .code = isCertificate ? trouble.detail : trouble.code,
        .technical = trouble.technical,
    };
}

} // namespace

BrowserFrame::BrowserFrame(const AuthorizationSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_column(new QVBoxLayout(this))
    , m_line(new PlaceLine)
    , m_trouble(new ExplanationView)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::grid);
    m_column->addWidget(m_line);
    m_column->addWidget(m_trouble);
    m_trouble->setObjectName(u"pageTrouble"_s);
    m_trouble->hide();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false); // Enter belongs to the page
    connect(m_line, &PlaceLine::reloadRequested, this, [this] {
        if (m_view)
            m_view->reload();
    });
    connect(m_line, &PlaceLine::zoomRequested, this, [this](double factor) {
        if (!m_view)
            return;
        m_view->setZoom(factor);
        m_line->setZoom(factor);
    });
}

SignInHandlers BrowserFrame::withOwn(SignInHandlers handlers)
{
    const QPointer self(this);
    handlers.placeChanged = [self](const SignInPlace &place) {
        if (self)
            self->setPlace(place);
    };
    handlers.troubled = [self](const SignInTrouble &trouble) {
        if (self)
            self->setTrouble(trouble);
    };
    return handlers;
}

void BrowserFrame::setView(std::unique_ptr<SignInView> view)
{
    m_view = std::move(view);
    m_trouble->hide();
    m_line->setZoom(1);
    m_line->setPlace({});
    if (!m_view)
        return;
    m_column->addWidget(m_view->widget(), 1);
    m_view->widget()->show();
    m_view->widget()->setFocus();
}

void BrowserFrame::setPlace(const SignInPlace &place)
{
    if (place.isLoading && !m_wasLoading)
        m_trouble->hide(); // it was that of the page before
    m_wasLoading = place.isLoading;
    m_line->setPlace(place);
}

void BrowserFrame::setTrouble(const SignInTrouble &trouble)
{
    m_trouble->setExplanation(text::explainOAuth(failureOf(trouble), m_subject, trouble.url),
                              trouble.code + u'\n' + trouble.technical);
    m_trouble->show();
}

} // namespace console
