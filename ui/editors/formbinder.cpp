// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/formbinder.h"

#include "ui/text/problemtext.h"

#include <algorithm>

namespace console {

FormBinder::FormBinder(ConnectorDraft *draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(draft, &ConnectorDraft::changed, this, &FormBinder::refresh);
}

void FormBinder::addRow(Field field, FieldRow *row)
{
    m_rows.insert(field, row);
}

void FormBinder::removeRows(const QList<Field> &fields)
{
    for (const Field field : fields)
        m_rows.remove(field);
}

void FormBinder::onRefresh(QWidget *widget, std::function<void()> refresh)
{
    m_refreshers.push_back({widget, std::move(refresh)});
    connect(widget, &QObject::destroyed, this, [this, widget] {
        std::erase_if(m_refreshers, [=](const Refresher &refresher) { return refresher.widget == widget; });
    });
}

void FormBinder::edited(Field field, const std::function<void()> &write)
{
    if (m_isRefreshing)
        return;
    m_touched.insert(field);
    write();
}

void FormBinder::showAllProblems()
{
    m_showsAll = true;
    showProblems();
}

void FormBinder::refresh()
{
    if (m_isRefreshing)
        return;
    if (!m_draft->isDirty() || m_draft->edited() == m_draft->original()) {
        m_touched.clear();
        m_showsAll = false;
    }
    m_isRefreshing = true;
    for (const Refresher &refresher : m_refreshers)
        refresher.refresh();
    m_isRefreshing = false;
    showProblems();
}

bool FormBinder::isShown(const Problem &problem) const
{
    return !m_draft->isNew() || m_showsAll || m_touched.contains(problem.field);
}

// The gravest of a field's problems; of equals the first.
void FormBinder::showProblems()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        Problems problems = m_draft->problemsOf(it.key());
        problems.removeIf([this](const Problem &problem) { return !isShown(problem); });
        const auto gravest =
            std::max_element(problems.cbegin(), problems.cend(),
                             [](const Problem &left, const Problem &right) { return left.severity < right.severity; });
        if (gravest == problems.cend())
            it.value()->setProblem(Severity::Note, {});
        else
            it.value()->setProblem(gravest->severity, text::problem(*gravest, m_draft->edited()));
    }
}

} // namespace console
