// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/directorylistmodel.h"

#include <QWidget>

class QStackedWidget;

namespace console {

class DirectoryBinder;
class DirectoryListPane;
class EmptyState;
class FormArea;

// One list of the directory: the entries at the left, the fields of the current one at the right. Where an edit, or its
// undoing, concerns another entry than the current one, that becomes the current one.
class DirectoryTab : public QWidget
{
    Q_OBJECT
public:
    DirectoryTab(DirectoryDraft *draft, DirectoryList list, QWidget *parent = nullptr);

    DirectoryListModel *entries() { return &m_entries; }
    void goTo(int row, const QString &field);

    // A second way to fill the list, beside adding entries one by one; help says what can be imported.
    void offerImport(const QString &label, const QString &help);

Q_SIGNALS:
    void importRequested();

private:
    QWidget *makeSplitter();
    QWidget *makeEmptyState();
    void add();
    void duplicate();
    void remove();
    void goToName();
    void onEntriesChanged(int first, int last);
    void onCurrentChanged();
    void showFittingPages();

    DirectoryDraft *const m_draft;
    const DirectoryList m_list;
    DirectoryListModel m_entries; // follows the draft before the form does
    DirectoryListPane *m_pane;
    DirectoryBinder *m_binder;
    FormArea *m_form;
    QStackedWidget *m_details;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_pages;
};

} // namespace console
