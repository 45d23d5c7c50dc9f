// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/previewview.h"

#include "models/support/wholefile.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/explanationview.h"
#include "ui/testconsole/searchabletext.h"
#include "ui/text/previewtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

PreviewView::PreviewView(Prompts *prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_prompts(prompts)
    , m_nothing(new EmptyState(u"actions/preview"_s, tr("No preview yet"),
                               tr("‘Preview’ shows what would be sent, without sending it.")))
    , m_page(new QWidget)
    , m_summary(new WrappedText(u"previewSummary"_s, tr("What would be sent")))
    , m_facts(new WrappedText(u"previewFacts"_s, tr("How it would be sent"), WrappedText::Ink::Muted))
    , m_copyAs(look::makeButton(u"copyPreviewAs"_s, tr("Copy as"), u"actions/copy"_s))
    , m_tools(new QMenu(this))
    , m_status(new WrappedText(u"previewStatus"_s, tr("What was copied or saved"), WrappedText::Ink::Muted))
    , m_lines(new SearchableText(u"preview"_s, tr("Preview")))
    , m_failed(new QWidget)
    , m_explanation(new ExplanationView)
{
    m_summary->setFont(look::semiBold(look::fixedFont()));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
    head->setSpacing(metrics::grid);
    head->addWidget(m_summary);
    head->addWidget(m_facts);
    head->addLayout(makeBar());
    head->addWidget(m_status);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_lines, 1);
    auto *failed = new QVBoxLayout(m_failed);
    failed->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    failed->addWidget(m_explanation);
    failed->addStretch(1);
    for (QWidget *widget : {m_nothing, m_page, m_failed})
        addWidget(widget);
}

QLayout *PreviewView::makeBar()
{
    m_copyAs->setAccessibleName(tr("Copy as a command of another tool"));
    m_copyAs->setToolTip(tr("The same delivery as a command, with placeholders for secrets"));
    m_copyAs->setMenu(m_tools);
    auto *copy = look::makeButton(u"copyPreview"_s, tr("Copy preview"), u"actions/copy"_s);
    auto *save = look::makeButton(u"savePreview"_s, tr("Save preview as…"), u"actions/save"_s);
    connect(copy, &QPushButton::clicked, this, &PreviewView::copyPreview);
    connect(save, &QPushButton::clicked, this, &PreviewView::save);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metrics::grid);
    for (QPushButton *button : {m_copyAs, copy, save})
        layout->addWidget(button);
    layout->addStretch(1);
    return layout;
}

void PreviewView::setPreview(const std::optional<Expected<Preview, Failure>> &preview, const Connector &connector,
                             const SystemConfiguration &system)
{
    if (!preview) {
        setCurrentWidget(m_nothing);
    } else if (*preview) {
        showPreview(**preview);
        setCurrentWidget(m_page);
    } else {
        m_explanation->setFailure(preview->error(), connector, system);
        setCurrentWidget(m_failed);
    }
}

void PreviewView::showPreview(const Preview &preview)
{
    m_preview = preview;
    m_summary->setText(preview.summary);
    m_facts->showText(text::previewFacts(preview).join(u'\n'));
    m_status->showText({});
    m_lines->setLines(preview.lines);
    m_tools->clear();
    for (const Preview::Command &command : preview.commands) {
        QAction *action = m_tools->addAction(command.tool);
        action->setObjectName(u"copyAs."_s + command.tool);
        connect(action, &QAction::triggered, this, [this, command] { copyAs(command); });
    }
    m_copyAs->setEnabled(!preview.commands.isEmpty());
}

void PreviewView::copyAs(const Preview::Command &command)
{
    QGuiApplication::clipboard()->setText(
        command.text); // without a line break, with which a terminal would run it at once
    //: %1 is a tool: curl, swaks, smbclient, cp or PowerShell
    m_status->showText(
        (tr("The command for %1 is copied.").arg(command.tool) + u' ' + text::placeholders(command)).trimmed());
}

void PreviewView::copyPreview()
{
    QGuiApplication::clipboard()->setText(text::preview(m_preview));
    m_status->showText(tr("The preview is copied."));
}

void PreviewView::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts->chooseFiles(this,
                           {FileRequest::Kind::SaveFile, tr("Save the preview"), tr("Text (*.txt)"),
                            QDir(folder).filePath(u"preview.txt"_s)},
                           [this](const QStringList &paths) {
                               for (const QString &path : paths)
                                   write(path);
                           });
}

void PreviewView::write(const QString &path)
{
    if (const auto written = writeWholeFile(path, text::preview(m_preview).toUtf8() + '\n'); !written) {
        m_prompts->tell(
            this, tr("The preview was not saved"),
            tr("‘%1’ could not be written: %2. Another folder may take it.").arg(path, written.error().technical));
        return;
    }
    m_status->showText(tr("The preview is saved as ‘%1’.").arg(path));
}

} // namespace console
