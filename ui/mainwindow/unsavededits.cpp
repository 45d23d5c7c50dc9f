// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/unsavededits.h"

#include "ui/mainwindow/editorpage.h"
#include "ui/prompts/prompts.h"

#include <QStackedWidget>

#include <utility>

namespace console {

UnsavedEdits::UnsavedEdits(const ConsoleServices &services, QStackedWidget *pages, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_pages(pages)
    , m_window(window)
{
}

EditorPage *UnsavedEdits::page() const
{
    return qobject_cast<EditorPage *>(m_pages->currentWidget());
}

bool UnsavedEdits::isDirty() const
{
    EditorPage *shown = page();
    return shown && shown->draft().isDirty();
}

void UnsavedEdits::followPage(EditorPage *page)
{
    connect(page, &EditorPage::savingChanged, this, &UnsavedEdits::goOnAfterSaving);
}

void UnsavedEdits::leave(std::function<void()> goOn)
{
    if (m_isAsking)
        return;
    if (!isDirty()) {
        goOn();
        return;
    }
    EditorPage *left = page();
    if (left->isSaving()) {
        m_afterSaving = std::move(goOn);
        return;
    }
    m_isAsking = true;
    const Question question{tr("‘%1’ has unsaved changes").arg(left->subject()),
                            tr("Saving keeps the changes in the workspace. Discarding them cannot be undone."),
                            tr("Save changes"), tr("Discard changes"), false};
    m_services.prompts->ask(m_window, question, [this, left, goOn = std::move(goOn)](Answer answer) {
        m_isAsking = false;
        if (answer == Answer::Accept)
            save(goOn);
        if (answer != Answer::Decline)
            return;
        left->draft().revert();
        goOn();
    });
}

void UnsavedEdits::save(std::function<void()> goOn)
{
    EditorPage *edited = page();
    if (!edited)
        return;
    edited->save([this, edited, goOn = std::move(goOn)](bool isSaved) {
        if (!isSaved) // what waits would ask about edits whose failure is just being told
            m_afterSaving = {};
        if (!isSaved || edited != page())
            return;
        Q_EMIT saved(edited);
        goOn();
    });
}

void UnsavedEdits::goOnAfterSaving()
{
    EditorPage *shown = page();
    if ((shown && shown->isSaving()) || !m_afterSaving)
        return;
    leave(std::exchange(m_afterSaving, {}));
}

} // namespace console
