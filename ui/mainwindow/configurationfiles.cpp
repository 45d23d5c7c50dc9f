// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/configurationfiles.h"

#include "delivery/api/configurationtransfer.h"
#include "ui/mainwindow/recentfilesmenu.h"
#include "ui/mainwindow/unsavededits.h"
#include "ui/prompts/prompts.h"
#include "ui/text/transfertext.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/transferfiles.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

ConfigurationFiles::ConfigurationFiles(const ConsoleServices &services, UnsavedEdits *edits, UndoSteps *steps,
                                       RecentFilesMenu *recent, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_edits(edits)
    , m_steps(steps)
    , m_recent(recent)
    , m_window(window)
{
    connect(recent, &RecentFilesMenu::chosen, this, &ConfigurationFiles::importRecent);
    if (!services.transfer)
        return;
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ConfigurationFiles::chooseImport()
{
    const QString last = RecentFilesMenu::paths().value(0);
    const QString folder =
        last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(last).path();
    m_services.prompts->chooseFiles(m_window, importRequest(folder), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            importFile(paths.first());
    });
}

void ConfigurationFiles::importRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        importFile(path);
        return;
    }
    m_recent->remove(path);
    m_services.prompts->tell(
        m_window, tr("The file is not there any more"),
        tr("‘%1’ was moved or deleted, or its drive is not connected. It is no longer listed among "
           "the recent files.")
            .arg(QDir::toNativeSeparators(path)));
}

void ConfigurationFiles::importFile(const QString &path)
{
    if (!m_services.transfer)
        return;
    m_edits->leave([=, this] { openImport(path); });
}

void ConfigurationFiles::openImport(const QString &path)
{
    if (m_isTakingBack) { // a slow store for secrets
        m_waiting = path;
        return;
    }
    // One that is not written yet is decided first.
    if (m_import && m_import->isModal()) {
        m_import->raise();
        m_import->activateWindow();
        return;
    }
    if (m_import)
        m_import->close();
    m_import = new ImportDialog(m_services, path, m_window);
    connect(m_import, &ImportDialog::imported, this, &ConfigurationFiles::onImported);
    connect(m_import, &ImportDialog::undoRequested, this, &ConfigurationFiles::undoLastImport);
    connect(m_import, &ImportDialog::connectorRequested, this, &ConfigurationFiles::connectorRequested);
    connect(m_import, &ImportDialog::systemRequested, this, &ConfigurationFiles::systemRequested);
    m_import->open();
}

void ConfigurationFiles::onImported(const WorkspaceChange &change)
{
    m_recent->add(m_import->path());
    UndoSteps::Step step{change.isEmpty() ? tr("The secrets are imported.") : text::changeSummary(change),
                         tr("Undo the import"), [this](const std::function<void()> &taken) { takeBack(taken); }};
    const auto count = static_cast<int>(change.connectors.size());
    if (count == 1) {
        const ConnectorChange &only = change.connectors.first();
        const QString name = only.after.value_or(only.before.value_or(Connector())).name;
        step.done = tr("‘%1’ is imported.").arg(name);
        //: In a menu
        step.name = tr("Undo the import of ‘%1’").arg(name);
    } else if (count > 1) {
        step.done = tr("%n connectors are imported.", nullptr, count);
        //: In a menu
        step.name = tr("Undo the import of %n connectors", nullptr, count);
    }
    m_lastImport = m_steps->add(step);
    Q_EMIT imported(change);
}

// The dialog stays beside the window, in which other steps may have been done since.
void ConfigurationFiles::undoLastImport()
{
    if (m_steps->isLast(m_lastImport)) {
        m_steps->undo();
        return;
    }
    m_services.prompts->tell(m_window, tr("Other steps came after this import"),
                             tr("Steps are undone one after the other, the last one first. The menu ‘Connector’ says "
                                "which is next."));
}

void ConfigurationFiles::takeBack(const std::function<void()> &taken)
{
    m_edits->leave([=, this] {
        if (m_isTakingBack)
            return;
        m_isTakingBack = true;
        const auto answered = [=, self = QPointer(this)](const Expected<WorkspaceChange, TransferFailure> &result) {
            if (!self)
                return;
            self->m_isTakingBack = false;
            if (result)
                taken();
            self->onTakenBack(result);
        };
        m_services.transfer->undo(answered);
    });
}

void ConfigurationFiles::onTakenBack(const Expected<WorkspaceChange, TransferFailure> &result)
{
    if (result) {
        if (m_import && !m_import->isModal()) // what it leads to is gone
            m_import->close();
        Q_EMIT undone(*result);
    } else {
        m_services.prompts->tell(m_window, tr("The import is not undone"), text::transferFailure(result.error()));
    }
    if (!m_waiting.isEmpty())
        importFile(std::exchange(m_waiting, {}));
}

void ConfigurationFiles::exportConnectors(const QList<QUuid> &selected)
{
    if (!m_services.transfer)
        return;
    m_edits->leave([=, this] {
        auto *dialog = new ExportDialog(m_services, selected, m_window);
        connect(dialog, &ExportDialog::exported, m_recent, &RecentFilesMenu::add);
        dialog->open();
    });
}

bool ConfigurationFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedFile(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    // Not within the handler: the program that the file comes from waits for it.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] { importFile(path); });
    return true;
}

QString ConfigurationFiles::droppedFile(const QMimeData *data) const
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const bool isWanted = path.endsWith(".json"_L1, Qt::CaseInsensitive) && !QApplication::activeModalWidget();
    return isWanted ? path : QString();
}

} // namespace console
