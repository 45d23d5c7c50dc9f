// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/copylist.h"

#include "ui/widgets/copyedit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

CopyList::CopyList(const QString &name, const QString &label, const QString &copyText, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_copyText(copyText)
    , m_grid(new QGridLayout)
{
    setObjectName(name);
    m_grid->setSpacing(metrics::grid);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(new QLabel(label));
    column->addLayout(m_grid);
}

void CopyList::setRows(const QList<Row> &rows)
{
    while (m_edits.size() < rows.size())
        appendRow();
    for (int i = 0; i < m_edits.size(); ++i) {
        const Row row = rows.value(i);
        m_edits.at(i)->showText(row.text);
        m_edits.at(i)->setAccessibleName(m_label);
        m_edits.at(i)->setAccessibleDescription(row.note);
        m_edits.at(i)->copyButton()->setAccessibleName(m_copyText.arg(row.text));
        m_notes.at(i)->setText(row.note);
        m_notes.at(i)->setVisible(!row.note.isEmpty());
        m_edits.at(i)->setVisible(i < rows.size());
        m_edits.at(i)->copyButton()->setVisible(i < rows.size());
    }
}

void CopyList::appendRow()
{
    const int index = static_cast<int>(m_edits.size());
    auto *edit = new CopyEdit(m_copyText);
    edit->setObjectName(u"%1.%2"_s.arg(objectName()).arg(index));
    auto *note = new MutedLabel({});
    note->setWordWrap(false);
    m_grid->addWidget(edit, index, 0);
    m_grid->addWidget(note, index, 1);
    m_grid->addWidget(edit->copyButton(), index, 2);
    m_edits.append(edit);
    m_notes.append(note);
}

} // namespace console
