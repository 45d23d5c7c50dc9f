// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/browserpage.h"

#include "ui/authorize/browserframe.h"
#include "ui/authorize/pageerror.h"
#include "ui/text/oauthexplanation.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/statusline.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(560, 640);

} // namespace

BrowserPage::BrowserPage(const AuthorizationSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_noticeText(new StatusLine)
    , m_explain(look::makeButton(u"explainPage"_s, tr("Close the page and explain")))
    , m_frame(new BrowserFrame(subject))
{
    setObjectName(u"browserPage"_s);
    auto *note = new MutedLabel(tr("This browser was made for this sign-in and ends with it: it knows no account and "
                                   "keeps nothing, so that nobody has to log out of anything."));
    note->setFont(look::helpFont(font()));
    note->setObjectName(u"privateNote"_s);
    m_notice = makeNotice();
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(note);
    column->addWidget(m_notice);
    column->addWidget(m_frame, 1);
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT explanationRequested(m_error); });
}

QWidget *BrowserPage::makeNotice()
{
    m_noticeText->setObjectName(u"pageNotice"_s);
    auto *notice = new QWidget;
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_noticeText, 1);
    row->addWidget(m_explain, 0, Qt::AlignTop);
    return notice;
}

void BrowserPage::begin(SignInViewFactory &factory, const QUrl &address,
                        const std::function<bool(const QUrl &)> &isRedirect)
{
    end();
    m_handlers = handlers(isRedirect);
    m_frame->setView(factory.make(m_frame->withOwn(m_handlers), m_subject.system.trustedCertificates));
    m_frame->view()->open(address);
}

void BrowserPage::end()
{
    for (const QPointer<QDialog> &window : std::exchange(m_windows, {}))
        delete window;
    m_frame->setView(nullptr);
    m_notice->hide();
}

// Those that every window of the sign-in has.
SignInHandlers BrowserPage::handlers(const std::function<bool(const QUrl &)> &isRedirect)
{
    SignInHandlers handlers;
    handlers.isRedirect = isRedirect;
    handlers.redirected = [this](const QUrl &url) { Q_EMIT redirected(url); };
    handlers.errorShown = [this](const QString &text) { showError(text); };
    handlers.windowOpened = [this](std::unique_ptr<SignInView> view) { openWindow(std::move(view)); };
    return handlers;
}

void BrowserPage::openWindow(std::unique_ptr<SignInView> view)
{
    auto *window = new QDialog(this);
    window->setObjectName(u"signInWindow"_s);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(tr("Sign-in page"));
    window->resize(windowSize);
    auto *frame = new BrowserFrame(m_subject);
    auto *column = new QVBoxLayout(window);
    column->addWidget(frame);
    SignInHandlers own = frame->withOwn(m_handlers);
    own.closeRequested = [window = QPointer(window)] {
        if (window)
            window->close();
    };
    SignInView &opened = *view;
    frame->setView(std::move(view));
    opened.setHandlers(own);
    m_windows.append(window);
    window->open();
}

void BrowserPage::showError(const QString &text)
{
    const std::optional<OAuthFailure> error = errorOfPage(text);
    if (!error)
        return;
    m_error = *error;
    //: %1 is a number of Microsoft’s, as in AADSTS50011, %2 what it means
    m_noticeText->setProblem(
        Severity::Error,
        tr("The page says %1: %2.", "an error").arg(error->code, text::explainOAuth(*error, m_subject).title));
    m_explain->show();
    m_notice->show();
}

void BrowserPage::showIgnored(const OAuthFailure &reason)
{
    const text::Explanation explanation = text::explainOAuth(reason, m_subject);
    m_noticeText->setProblem(Severity::Warning, explanation.title + u". "_s + explanation.meaning);
    m_explain->hide();
    m_notice->show();
}

} // namespace console
