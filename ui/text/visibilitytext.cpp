// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/visibilitytext.h"

#include <QCoreApplication>

namespace console::text {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(VisibilityText)
};

QString withoutHome(const QString &username)
{
    if (username.isEmpty())
        return Texts::tr("At the terminal this workflow is shown only to users who have a home directory, because the "
                         "base location contains %userHome%.");
    return Texts::tr("At the terminal this workflow is not shown to %1, because the base location contains %userHome% "
                     "and the user has no home directory. It is set in the directory.")
        .arg(username);
}

} // namespace

QString workflowVisibility(const std::optional<HiddenReason> &reason, const TerminalUser &user)
{
    if (!reason && user.username.isEmpty())
        return Texts::tr("This workflow is shown to everybody at the terminal.");
    if (!reason)
        return Texts::tr("This workflow is shown to %1 at the terminal.").arg(user.username);
    switch (*reason) {
    case HiddenReason::HomeDirectoryMissing:
        return withoutHome(user.username);
    case HiddenReason::FaxPagePackMissing:
        break;
    }
    return Texts::tr("At the terminal this workflow is shown to nobody, because Extension connectors are available "
                     "only with a fax page pack, and the system configuration records none.");
}

QString hiddenRemedy(HiddenReason reason)
{
    switch (reason) {
    case HiddenReason::HomeDirectoryMissing:
        return Texts::tr("Set the home directory…");
    case HiddenReason::FaxPagePackMissing:
        break;
    }
    return Texts::tr("Record a fax page pack…");
}

} // namespace console::text
