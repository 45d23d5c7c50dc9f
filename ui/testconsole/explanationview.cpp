// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/explanationview.h"

#include "ui/widgets/expander.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeTitle()
{
    auto *label = new QLabel;
    label->setObjectName(u"explanationTitle"_s);
    label->setFont(look::sectionFont(label->font()));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

// Code first: it is what one searches for.
QString detailsOf(const Failure &failure)
{
    QStringList lines;
    for (const QString &line : {failure.code, failure.technical, failure.response}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QFrame(parent)
    , m_title(makeTitle())
    , m_meaning(new WrappedText(u"explanationMeaning"_s, tr("What it means")))
    , m_who(new MutedLabel({}))
    , m_remedy(new WrappedText(u"explanationRemedy"_s, tr("What helps")))
    , m_commandRow(new QWidget)
    , m_command(new WrappedText(u"explanationCommand"_s, tr("Command")))
    , m_sourceRow(new QWidget)
    , m_source(new MutedLabel({}))
    , m_openSource(look::makeButton(u"openSource"_s, tr("Open page")))
    , m_details(new WrappedText(u"explanationDetails"_s, tr("Technical details")))
{
    setObjectName(u"explanation"_s);
    m_who->setObjectName(u"explanationWho"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_details->setFont(look::fixedFont());
    makeCommandRow();
    makeSourceRow();
    auto *copy = look::makeButton(u"copyExplanation"_s, tr("Copy explanation"), u"actions/copy"_s);
    connect(copy, &QPushButton::clicked, this, &ExplanationView::copyAll);
    auto *details = new Expander(u"showDetails"_s, tr("Details"), m_details);
    details->button()->setAccessibleName(tr("Show technical details"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, metrics::grid + 4, 2 * metrics::grid, metrics::grid + 4);
    layout->setSpacing(metrics::grid);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_meaning),
                          static_cast<QWidget *>(m_remedy), m_commandRow, static_cast<QWidget *>(m_who), m_sourceRow})
        layout->addWidget(part);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    layout->addWidget(details);
}

void ExplanationView::makeCommandRow()
{
    m_command->setFont(look::fixedFont());
    auto *copy = look::makeButton(u"copyCommand"_s, tr("Copy"), u"actions/copy"_s);
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    auto *layout = new QHBoxLayout(m_commandRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_command, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

// A page is opened by a click alone, never by itself.
void ExplanationView::makeSourceRow()
{
    m_source->setObjectName(u"explanationSource"_s);
    m_openSource->setAccessibleName(tr("Open the page of the source in the browser"));
    connect(m_openSource, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_explanation.sourcePage)); });
    auto *layout = new QHBoxLayout(m_sourceRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_openSource, 0, Qt::AlignTop);
}

void ExplanationView::setExplanation(const text::Explanation &explanation, const QString &details)
{
    m_explanation = explanation;
    showText(m_title, explanation.title);
    m_meaning->showText(explanation.meaning);
    m_remedy->showText(explanation.remedy);
    showText(m_who, text::menderLine(explanation));
    showText(m_source, text::sourceLine(explanation));
    m_openSource->setVisible(!explanation.sourcePage.isEmpty());
    m_openSource->setToolTip(explanation.sourcePage);
    m_sourceRow->setVisible(!explanation.source.isEmpty());
    m_command->setText(explanation.command);
    m_commandRow->setVisible(!explanation.command.isEmpty());
    m_details->setText(details);
}

void ExplanationView::copyAll() const
{
    QStringList lines = text::explanationLines(m_explanation);
    if (!m_details->text().isEmpty())
        lines << QString() << m_details->text();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ExplanationView::setFailure(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    setExplanation(text::explain(failure, connector, system), detailsOf(failure));
}

} // namespace console
