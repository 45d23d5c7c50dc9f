// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/systembrowserpage.h"

#include "ui/prompts/prompts.h"
#include "ui/text/oauthexplanation.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/statusline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Specification "Microsoft 365 OAuth 2.0", "Connector configuration": log out from all Microsoft accounts.
const QString logoutAddress = QStringLiteral("https://login.microsoftonline.com/logout.srf");

} // namespace

SystemBrowserPage::SystemBrowserPage(const AuthorizationSubject &subject, Prompts *prompts, QWidget *parent)
    : QScrollArea(parent)
    , m_subject(subject)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout)
    , m_logout(new CopyEdit(tr("Copy the address for logging out")))
    , m_address(new CopyEdit(tr("Copy the address of the sign-in")))
    , m_answer(new QLineEdit)
    , m_verdict(new StatusLine)
{
    setObjectName(u"systemBrowserPage"_s);
    setAccessibleName(tr("Sign-in with the system browser"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, metrics::grid, 0);
    m_column->setSpacing(metrics::grid);

    m_column->addWidget(new SectionHeading(tr("1. Log out")));
    addText(tr("The system browser remembers who is signed in, and would take that account without asking. All "
               "Microsoft accounts that are linked with it have to be logged out of first."));
    addAddress(m_logout, u"logoutAddress"_s, tr("Address for logging out"), tr("Open the page for logging out"));
    m_logout->showText(logoutAddress);

    m_column->addWidget(new SectionHeading(tr("2. Sign in")));
    addText(tr("The page asks for the account that the connector is to use, and for its consent."));
    addAddress(m_address, u"signInAddress"_s, tr("Address of the sign-in"), tr("Open the page of the sign-in"));

    m_column->addWidget(new SectionHeading(tr("3. Bring the answer back")));
    const auto uri = redirectUri(subject.system.managementUrl, subject.application);
    addText(tr("The sign-in ends at an address that begins with ‘%1’. Whether a page is shown there does not matter: "
               "the whole address, out of the browser’s address line, is the answer.")
                .arg(uri ? uri->toString(QUrl::FullyEncoded) : QString()));
    m_column->addWidget(makeAnswerRow());
    m_verdict->setObjectName(u"answerVerdict"_s);
    m_column->addWidget(m_verdict);
    m_column->addStretch(1);
    setWidget(content);
}

void SystemBrowserPage::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
}

void SystemBrowserPage::addAddress(CopyEdit *edit, const QString &objectName, const QString &label,
                                   const QString &buttonName)
{
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    QPushButton *open = look::makeButton(objectName + u"Open"_s, tr("Open"));
    open->setAccessibleName(buttonName);
    open->setToolTip(buttonName);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(edit, 1);
    row->addWidget(edit->copyButton());
    row->addWidget(open);
    m_column->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this, edit] { openAddress(QUrl(edit->text()), m_prompts, this); });
}

void SystemBrowserPage::openAddress(const QUrl &address, Prompts *prompts, QWidget *context)
{
    if (prompts->openAddress(address))
        return;
    prompts->tell(context, tr("No browser was opened"),
                  tr("This computer names no program for addresses. Copy the address, and open it on a computer with a "
                     "browser."));
}

QWidget *SystemBrowserPage::makeAnswerRow()
{
    m_answer->setObjectName(u"signInAnswer"_s);
    m_answer->setAccessibleName(tr("Address at the end of the sign-in"));
    m_answer->setPlaceholderText(tr("Address at the end of the sign-in"));
    m_answer->setFont(look::fixedFont());
    QPushButton *paste = look::makeButton(u"pasteAnswer"_s, tr("Paste"));
    paste->setAccessibleName(tr("Paste the address at the end of the sign-in"));
    QPushButton *take = look::makeButton(u"takeAnswer"_s, tr("Continue"));
    take->setEnabled(false);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_answer, 1);
    row->addWidget(paste);
    row->addWidget(take);
    connect(paste, &QPushButton::clicked, this,
            [this] { m_answer->setText(QGuiApplication::clipboard()->text().trimmed()); });
    connect(take, &QPushButton::clicked, this, &SystemBrowserPage::submit);
    connect(m_answer, &QLineEdit::returnPressed, this, &SystemBrowserPage::submit);
    connect(m_answer, &QLineEdit::textChanged, take,
            [take](const QString &text) { take->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_answer, &QLineEdit::textChanged, this, &SystemBrowserPage::onAnswerEdited);
    return line;
}

// What is pasted is whole; what is typed is not before somebody says so.
void SystemBrowserPage::onAnswerEdited(const QString &text)
{
    const bool isPasted = text.size() > m_answerLength + 1;
    m_answerLength = text.size();
    showVerdict({});
    if (isPasted)
        submit();
}

void SystemBrowserPage::submit()
{
    if (!m_answer->text().trimmed().isEmpty())
        Q_EMIT pasted(m_answer->text().trimmed());
}

void SystemBrowserPage::begin(const QUrl &address)
{
    m_address->showText(address.toString(QUrl::FullyEncoded));
    m_answer->clear();
    showVerdict({});
    m_answer->setFocus();
}

void SystemBrowserPage::end()
{
    m_address->showText({});
    m_answer->clear();
}

void SystemBrowserPage::showIgnored(const OAuthFailure &reason)
{
    const text::Explanation explanation = text::explainOAuth(reason, m_subject);
    showVerdict(QStringList{explanation.title + u'.', explanation.meaning, explanation.remedy}.join(u' '));
}

void SystemBrowserPage::showVerdict(const QString &text)
{
    if (text.isEmpty())
        m_verdict->setProblem(Severity::Note, tr("The address is looked at as soon as it is pasted."));
    else
        m_verdict->setProblem(Severity::Warning, text);
}

} // namespace console
