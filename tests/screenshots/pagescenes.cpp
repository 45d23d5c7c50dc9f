// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

namespace console {

using namespace Qt::StringLiterals;

void takePages(Camera &camera)
{
    camera.click(u"openSystem"_s);
    camera.takeTabs(u"systemTabs"_s, u"system"_s,
                    {u"mail-server"_s, u"microsoft"_s, u"email-application"_s, u"exchange-application"_s, u"licences"_s,
                     u"certificates"_s, u"history"_s});
    camera.click(u"openDirectory"_s);
    camera.takeTabs(u"directoryTabs"_s, u"directory"_s, {u"users"_s, u"devices"_s, u"workflows"_s, u"variables"_s});
    camera.trigger(u"actionSecretStore"_s);
    camera.takeDialog(u"secretStoreDialog"_s, u"secrets"_s);
}

} // namespace console
