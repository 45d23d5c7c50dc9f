// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/inputsedit.h"

namespace console {

using namespace Qt::StringLiterals;

InputsEdit::InputsEdit(QWidget *parent)
    : NameValueEdit({.lines = u"workflows.inputs"_s,
                     .addButton = u"workflows.inputs.add"_s,
                     .add = tr("Add input variable"),
                     .name = tr("Name of input variable %1"),
                     .value = tr("Value of input variable %1"),
                     .remove = tr("Remove input variable %1"),
                     //: %1 is a variable between percent signs
                     .use = [](const QString &name) { return tr("Used as %1").arg(u'%' + name + u'%'); }},
                    parent)
{
}

} // namespace console
