// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/extension/propertiesedit.h"

namespace console {

using namespace Qt::StringLiterals;

PropertiesEdit::PropertiesEdit(QWidget *parent)
    : NameValueEdit(
        {.lines = u"properties"_s,
         .addButton = u"addProperty"_s,
         .add = tr("Add property"),
         .name = tr("Name of property %1"),
         .value = tr("Value of property %1"),
         .remove = tr("Remove property %1"),
         .use = [](const QString &name) { return tr("Delivered as %1").arg(extensionPropertyPrefix + name); },
         .maximum = maximumExtensionProperties},
        parent)
{
}

} // namespace console
