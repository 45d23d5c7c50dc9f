// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/supportdialog.h"

#include "models/support/whenanswered.h"
#include "ui/prompts/prompts.h"
#include "ui/support/partdelegate.h"
#include "ui/testconsole/searchabletext.h"
#include "ui/text/outcometext.h"
#include "ui/text/supporttext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/primarybutton.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Saved = Expected<std::monostate, SupportFailure>;

constexpr int partsWidth = 340;

QString proposedPath()
{
    const QString name =
        u"scan-connector-console-%1.zip"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

SupportDialog::SupportDialog(SupportBundles *bundles, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_bundles(bundles)
    , m_prompts(prompts)
    , m_list(new QListWidget)
    , m_text(new SearchableText(u"supportText"_s, tr("Text of the part")))
    , m_summary(new MutedLabel({}))
    , m_save(new PrimaryButton(tr("Save support bundle…"), u"actions/save"_s))
{
    setObjectName(u"supportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Support bundle"));
    resize(1040, 680);
    auto *note =
        new MutedLabel(tr("A support bundle is a ZIP file for whoever is asked for help. Passwords, tokens and "
                          "keys are not in it. What is ticked is written, as it is shown here; names of "
                          "hosts and users stay. Nothing is sent anywhere."));
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"supportSplitter"_s);
    splitter->addWidget(makeParts());
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::grid);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({partsWidth, width() - partsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(note);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    m_list->setCurrentRow(0);
    showState();
}

QWidget *SupportDialog::makeParts()
{
    m_list->setObjectName(u"supportParts"_s);
    m_list->setAccessibleName(tr("Parts of the support bundle"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PartDelegate(m_list));
    const QList<SupportPart> parts = m_bundles->parts();
    for (const SupportPart &part : parts)
        addPart(part);
    connect(m_list, &QListWidget::itemChanged, this, &SupportDialog::onTicked);
    connect(m_list, &QListWidget::currentRowChanged, this, &SupportDialog::showPart);
    return m_list;
}

void SupportDialog::addPart(const SupportPart &part)
{
    const int row = static_cast<int>(m_parts.size());
    m_parts.append(part);
    auto *item = new QListWidgetItem(text::supportPart(part), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(part.isProposed ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(plainToolTip(item->text() + u'\n' + part.fileName));
    if (part.isProposed)
        read(row);
}

QWidget *SupportDialog::makeButtons()
{
    m_summary->setObjectName(u"supportSummary"_s);
    look::dress(m_save, u"saveSupport"_s);
    m_save->setAutoDefault(false); // Enter goes to the next match
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::choosePath);
    QPushButton *close = look::makeButton(u"closeSupport"_s, tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_summary, 1);
    row->addWidget(m_save);
    row->addWidget(close);
    return bar;
}

void SupportDialog::read(int row)
{
    if (m_asked.contains(row))
        return;
    m_asked.insert(row);
    whenAnswered(this, m_bundles->text(m_parts.at(row)), QString(),
                 [this, row](const QString &text) { take(row, text); });
}

void SupportDialog::take(int row, const QString &text)
{
    m_texts.insert(row, text);
    if (m_list->currentRow() == row)
        showPart(row);
    showState();
}

void SupportDialog::onTicked(QListWidgetItem *item)
{
    if (item->checkState() == Qt::Checked)
        read(m_list->row(item));
    showState();
}

void SupportDialog::showPart(int row)
{
    if (row < 0)
        return;
    read(row);
    m_text->setLines(m_texts.contains(row) ? m_texts.value(row).split(u'\n') : QStringList{tr("Being put together…")});
}

QList<int> SupportDialog::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void SupportDialog::showState()
{
    const QList<int> rows = ticked();
    qint64 size = 0;
    bool isComplete = true;
    for (const int row : rows) {
        size += m_texts.value(row).toUtf8().size();
        isComplete = isComplete && m_texts.contains(row);
    }
    m_save->setEnabled(isComplete && !rows.isEmpty() && !m_isSaving);
    if (m_isSaving)
        m_summary->setText(tr("Being saved…"));
    else if (!isComplete)
        m_summary->setText(tr("Being put together…"));
    else {
        //: %1 is a size, such as 12 KiB; before the archive makes it smaller
        m_summary->setText(tr("%n part(s), %1", nullptr, static_cast<int>(rows.size())).arg(text::bytes(size)));
    }
}

void SupportDialog::choosePath()
{
    const FileRequest request{FileRequest::Kind::SaveFile, tr("Save support bundle"), tr("ZIP files (*.zip)"),
                              proposedPath()};
    m_prompts->chooseFiles(this, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            save(paths.first());
    });
}

void SupportDialog::save(const QString &path)
{
    QList<SupportFile> files;
    const QList<int> rows = ticked();
    for (const int row : rows)
        files.append({m_parts.at(row).fileName, m_texts.value(row)});
    m_isSaving = true;
    showState();
    whenAnswered(this, m_bundles->save(path, files), Saved(Unexpected(SupportFailure{path, {}})),
                 [this, path](const Saved &saved) { onSaved(saved, path); });
}

void SupportDialog::onSaved(const Saved &saved, const QString &path)
{
    m_isSaving = false;
    showState();
    if (!saved)
        return m_prompts->tell(this, tr("The support bundle is not saved"), text::supportFailure(saved.error()));
    m_summary->setText(tr("‘%1’ is saved (%2).").arg(QFileInfo(path).fileName(), text::bytes(QFileInfo(path).size())));
}

} // namespace console
