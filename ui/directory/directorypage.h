// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/directorydraft.h"
#include "models/system/directorylist.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/mainwindow/editorpage.h"

#include <QSet>

class QTabWidget;

namespace console {

class DirectoryTab;

// The terminal users, devices and workflows that test scans are sent as, and the capture variables that come of them.
class DirectoryPage : public EditorPage
{
    Q_OBJECT
public:
    enum class Section { Users, Devices, Workflows, CaptureVariables };

    explicit DirectoryPage(const ConsoleServices &services, QWidget *parent = nullptr);

    DirectoryDraft &draft() override { return m_draft; }
    QString subject() const override;
    void save(Saved done) override;

    void showSection(Section section);
    void showHomeDirectory(const QString &username); // to be set

private:
    void makeTabs();
    bool store();
    void onDraftChanged();
    void markTabs();
    void onStoredElsewhere();
    void goToFirstProblem();

    ConsoleServices m_services;
    DirectoryDraft m_draft;
    QTabWidget *m_tabs;
    QList<DirectoryTab *> m_lists; // in the order of DirectoryList
    QSet<int> m_changedLists; // by the change of the draft that is being told
    bool m_isLoading = false;
};

} // namespace console
