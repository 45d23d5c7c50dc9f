// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"

#include <QKeySequence>
#include <QTableView>

class QMenu;

namespace console {

class TranscriptDelegate;
class TranscriptFilter;

// The lines of a transcript. The end stays in sight where it was; selected lines can be copied. It is a table of one
// column because a QListView lays out all of its lines whenever one comes.
class TranscriptList : public QTableView
{
    Q_OBJECT
public:
    explicit TranscriptList(TranscriptFilter *filter, QWidget *parent = nullptr);

    void goTo(int row); // to its match

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool isAtEnd() const;
    void onInserted();
    void fitWidth();
    void showHorizontally(int left); // pixels from the left of the line
    void copy();
    void addToMenu(const QString &objectName, const QString &text, QKeySequence::StandardKey shortcut,
                   void (TranscriptList::*triggered)());

    TranscriptFilter *const m_filter;
    TranscriptDelegate *const m_delegate;
    QMenu *const m_menu;
    bool m_followsEnd = true;
};

} // namespace console
