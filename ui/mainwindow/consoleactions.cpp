// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consoleactions.h"

#include "ui/connectorlist/addconnectormenu.h"
#include "ui/mainwindow/recentfilesmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace console {

using namespace Qt::StringLiterals;

ConsoleActions::ConsoleActions(QMainWindow *window, Workspace *workspace, Appearance appearance)
    : QObject(window)
{
    makeConnectorMenu(window, workspace);
    makeEditMenu(window);
    makeTestMenu(window);
    makeViewMenu(window, appearance);
    makeHelpMenu(window);
    setAvailability({});
}

QAction *ConsoleActions::make(QMenu *menu, const QString &objectName, const QString &text,
                              void (ConsoleActions::*triggered)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, triggered);
    return action;
}

void ConsoleActions::makeConnectorMenu(QMainWindow *window, Workspace *workspace)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Connector"));
    auto *add = new AddConnectorMenu(workspace, menu);
    connect(add, &AddConnectorMenu::typeChosen, this, &ConsoleActions::addRequested);
    connect(add, &AddConnectorMenu::licencesRequested, this, &ConsoleActions::licencesRequested);
    menu->addMenu(add);
    m_duplicate = make(menu, u"actionDuplicate"_s, tr("D&uplicate"), &ConsoleActions::duplicateRequested);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_remove = make(menu, u"actionDelete"_s, tr("De&lete"), &ConsoleActions::removeRequested);
    m_undoStep = make(menu, u"actionUndoStep"_s, {}, &ConsoleActions::undoStepRequested);
    m_undoStep->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    menu->addSeparator();
    makeFileActions(menu);
    menu->addSeparator();
    m_save = make(menu, u"actionSave"_s, tr("&Save changes"), &ConsoleActions::saveRequested);
    m_save->setShortcut(QKeySequence::Save);
    m_discard = make(menu, u"actionDiscard"_s, tr("&Discard changes"), &ConsoleActions::discardRequested);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), window, &QWidget::close);
    quit->setObjectName(u"actionQuit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void ConsoleActions::makeFileActions(QMenu *menu)
{
    m_import = make(menu, u"actionImport"_s, tr("&Import…"), &ConsoleActions::importRequested);
    m_import->setShortcut(QKeySequence::Open);
    m_recentFiles = new RecentFilesMenu(menu);
    menu->addMenu(m_recentFiles);
    m_export = make(menu, u"actionExport"_s, tr("&Export…"), &ConsoleActions::exportRequested);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_exportSelected =
        make(menu, u"actionExportSelected"_s, tr("E&xport selected…"), &ConsoleActions::exportSelectedRequested);
    m_compare = make(menu, u"actionCompare"_s, tr("Co&mpare the two selected…"), &ConsoleActions::compareRequested);
}

void ConsoleActions::makeEditMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Edit"));
    m_undo = make(menu, u"actionUndo"_s, tr("&Undo"), &ConsoleActions::undoRequested);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = make(menu, u"actionRedo"_s, tr("&Redo"), &ConsoleActions::redoRequested);
    m_redo->setShortcuts(QKeySequence::Redo);
    menu->addSeparator();
    make(menu, u"actionFind"_s, tr("&Find connectors"), &ConsoleActions::findRequested)
        ->setShortcut(QKeySequence::Find);
}

void ConsoleActions::makeTestMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Test"));
    m_send = make(menu, u"actionSend"_s, tr("&Send test scan"), &ConsoleActions::sendRequested);
    m_send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_check = make(menu, u"actionCheck"_s, tr("C&heck the connector"), &ConsoleActions::checkRequested);
    m_check->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    m_load = make(menu, u"actionLoad"_s, tr("&Repeat and load…"), &ConsoleActions::loadRequested);
    m_load->setShortcut(Qt::CTRL | Qt::Key_L);
    m_cancel = make(menu, u"actionCancel"_s, tr("&Cancel"), &ConsoleActions::cancelRequested);
    m_cancel->setShortcut(Qt::CTRL | Qt::Key_Period);
    menu->addSeparator();
    make(menu, u"actionTestAll"_s, tr("Test &all connectors…"), &ConsoleActions::testAllRequested)
        ->setShortcut(Qt::CTRL | Qt::Key_T);
    m_testSelected =
        make(menu, u"actionTestSelected"_s, tr("Test s&elected connectors…"), &ConsoleActions::testSelectedRequested);
    m_testSelected->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
}

void ConsoleActions::makeViewMenu(QMainWindow *window, Appearance appearance)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&View"));
    const std::pair<ConnectorPage::Tab, QString> tabs[] = {
        {ConnectorPage::Tab::Configuration, tr("&Configuration")},
        {ConnectorPage::Tab::Test, tr("&Test")},
        {ConnectorPage::Tab::History, tr("&History")},
    };
    for (const auto &[tab, text] : tabs) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"actionTab%1"_s.arg(m_tabs.size() + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_tabs.size())));
        connect(action, &QAction::triggered, this, [this, shown = tab] { Q_EMIT tabRequested(shown); });
        m_tabs.append(action);
    }
    menu->addSeparator();
    make(menu, u"actionSystem"_s, tr("&System configuration"), &ConsoleActions::systemRequested);
    make(menu, u"actionDirectory"_s, tr("&Directory"), &ConsoleActions::directoryRequested);
    make(menu, u"actionArrivals"_s, tr("&Arrivals at the practice receiver"), &ConsoleActions::arrivalsRequested);
    make(menu, u"actionSecretStore"_s, tr("Where secrets are &kept"), &ConsoleActions::secretStoreRequested);
    menu->addSeparator();
    QMenu *appearances = menu->addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(this);
    const std::tuple<Appearance, QString, QString> choices[] = {
        {Appearance::System, u"actionSystemAppearance"_s, tr("&System", "appearance")},
        {Appearance::Light, u"actionLightAppearance"_s, tr("&Light", "appearance")},
        {Appearance::Dark, u"actionDarkAppearance"_s, tr("&Dark", "appearance")},
    };
    for (const auto &[choice, objectName, text] : choices) {
        QAction *action = appearances->addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(choice == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { Q_EMIT appearanceChosen(chosen); });
    }
}

void ConsoleActions::makeHelpMenu(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Help"));
    make(menu, u"actionLog"_s, tr("Open &log"), &ConsoleActions::logRequested);
    make(menu, u"actionSupport"_s, tr("&Support bundle…"), &ConsoleActions::supportRequested);
    menu->addSeparator();
    make(menu, u"actionAbout"_s, tr("&About the Scan Connector Console"), &ConsoleActions::aboutRequested)
        ->setMenuRole(QAction::AboutRole);
}

void ConsoleActions::setAvailability(const Availability &availability)
{
    m_duplicate->setEnabled(availability.isStored);
    m_remove->setEnabled(availability.canDelete);
    m_undoStep->setEnabled(!availability.undoStep.isEmpty());
    m_undoStep->setText(availability.undoStep.isEmpty() ? tr("&Bring back deleted or undo an import")
                                                        : QString(availability.undoStep).replace(u'&', "&&"_L1));
    m_recentFiles->setUsable(availability.canTransfer);
    m_import->setEnabled(availability.canTransfer);
    m_export->setEnabled(availability.canTransfer);
    m_exportSelected->setEnabled(availability.canTransfer && availability.selected > 0);
    m_compare->setEnabled(availability.selected == 2);
    m_save->setEnabled(availability.isDirty);
    m_discard->setEnabled(availability.isDirty);
    m_undo->setEnabled(availability.canUndo);
    m_redo->setEnabled(availability.canRedo);
    m_send->setEnabled(availability.canSend);
    m_check->setEnabled(availability.canSend);
    m_load->setEnabled(availability.canSend);
    m_cancel->setEnabled(availability.canCancel);
    m_testSelected->setEnabled(availability.selected > 0);
    for (QAction *tab : std::as_const(m_tabs))
        tab->setEnabled(availability.isConnectorShown);
}

} // namespace console
