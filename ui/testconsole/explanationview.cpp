// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/explanationview.h"

#include "ui/widgets/expander.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
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
    , m_title(makeText(u"explanationTitle"_s))
    , m_meaning(makeText(u"explanationMeaning"_s))
    , m_who(new MutedLabel({}))
    , m_remedy(makeText(u"explanationRemedy"_s))
    , m_commandRow(new QWidget)
    , m_command(makeText(u"explanationCommand"_s))
    , m_details(makeText(u"explanationDetails"_s))
{
    setObjectName(u"explanation"_s);
    m_who->setObjectName(u"explanationWho"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setFont(look::sectionFont(font()));
    m_details->setFont(look::fixedFont());
    makeCommandRow();
    auto *details = new Expander(u"showDetails"_s, tr("Details"), m_details);
    details->button()->setAccessibleName(tr("Show technical details"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, metrics::grid + 4, 2 * metrics::grid, metrics::grid + 4);
    layout->setSpacing(metrics::grid);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_meaning),
                          static_cast<QWidget *>(m_remedy), m_commandRow, static_cast<QWidget *>(m_who)})
        layout->addWidget(part);
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

void ExplanationView::setExplanation(const text::Explanation &explanation, const QString &details)
{
    showText(m_title, explanation.title);
    showText(m_meaning, explanation.meaning);
    showText(m_remedy, explanation.remedy);
    //: %1 is a person or role, as in: The administrator of the file server
    showText(m_who, explanation.who.isEmpty() ? QString() : tr("Can be mended by: %1").arg(explanation.who));
    m_command->setText(explanation.command);
    m_commandRow->setVisible(!explanation.command.isEmpty());
    m_details->setText(details);
}

void ExplanationView::setFailure(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    setExplanation(text::explain(failure, connector, system), detailsOf(failure));
}

} // namespace console
