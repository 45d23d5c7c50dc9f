// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/licencesform.h"

namespace console {

using namespace Qt::StringLiterals;

LicencesForm::LicencesForm(SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
{
    addNote(
        tr("The connector type Extension is offered only where a fax page pack was bought. Extension connectors that "
           "are there already are kept without one."));
    addHeading(tr("Licences"));
    auto *packs = new TextListEdit({.add = tr("Add fax page pack"),
                                    .line = tr("Fax page pack %1"),
                                    .remove = tr("Remove fax page pack %1"),
                                    .placeholder = tr("500 pages")});
    addList(u"faxPagePacks"_s, tr("Fax page packs"), tr("The names of the packs, for example as on the invoice."),
            packs, &SystemConfiguration::faxPagePacks);
}

} // namespace console
