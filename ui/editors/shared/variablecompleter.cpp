// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/variablecompleter.h"

#include "models/scan/variables.h"

#include <QAbstractItemView>
#include <QStringListModel>

namespace console {

VariableCompleter::VariableCompleter(QLineEdit *edit, std::function<QStringList()> inputNames)
    : QCompleter(edit)
    , m_edit(edit)
    , m_inputNames(std::move(inputNames))
{
    setModel(new QStringListModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setWidget(edit);
    connect(edit, &QLineEdit::textEdited, this, &VariableCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &VariableCompleter::insert);
}

int VariableCompleter::openSign() const
{
    const QString left = m_edit->text().left(m_edit->cursorPosition());
    return left.count(u'%') % 2 == 0 ? -1 : static_cast<int>(left.lastIndexOf(u'%'));
}

void VariableCompleter::offer()
{
    const int sign = openSign();
    if (sign < 0) {
        popup()->hide();
        return;
    }
    QStringList names = m_inputNames();
    for (const VariableDescription &known : variableCatalogue())
        names << known.name;
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    for (QString &name : names)
        name = u'%' + name + u'%';
    qobject_cast<QStringListModel *>(model())->setStringList(names);
    setCompletionPrefix(m_edit->text().mid(sign + 1, m_edit->cursorPosition() - sign - 1));
    complete();
}

void VariableCompleter::insert(const QString &variable)
{
    const int sign = openSign();
    if (sign < 0)
        return;
    const QString text = m_edit->text();
    m_edit->setText(text.left(sign) + variable + text.mid(m_edit->cursorPosition()));
    m_edit->setCursorPosition(sign + static_cast<int>(variable.size()));
}

} // namespace console
