// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/impersonationexplanation.h"

#include "ui/text/connectortext.h"
#include "ui/text/explanationparts.h"
#include "ui/text/storageplace.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

QString administratorOf(const StoragePlace &place)
{
    return place.isShare ? administratorOfFileServer() : administratorOfThisComputer();
}

Explanation explainNoUpn(const Failure &failure)
{
    return {ExplanationText::tr("The terminal user has no UPN"),
            ExplanationText::tr("With impersonation the file belongs to the terminal user, whose username has to be in "
                                "UPN format (user@domain). ‘%1’ is not.")
                .arg(failure.subject),
            administrator(),
            ExplanationText::tr("Correct the username in the directory of terminal users, choose another user for the "
                                "test, or switch impersonation off."),
            {}};
}

Explanation explainUnknownUser(const Failure &failure, const StoragePlace &place)
{
    const QString command = userCommand(place, failure.subject);
    if (place.isShare) {
        return {ExplanationText::tr("The server does not know the terminal user"),
                ExplanationText::tr("‘%1’ is no account of ‘%2’ or of its domain, so no file there can belong to this "
                                    "user. Nothing was written.")
                    .arg(failure.subject, place.server),
                administratorOf(place),
                ExplanationText::tr("Check the spelling of the UPN, and that the server is a member of the user’s "
                                    "domain or of one that trusts it. In a workgroup impersonation is not supported."),
                command};
    }
    return {ExplanationText::tr("This computer does not know the terminal user"),
            ExplanationText::tr("‘%1’ is no user of this computer, so no file here can belong to this user. Nothing "
                                "was written.")
                .arg(failure.subject),
            administratorOf(place),
            ExplanationText::tr("Join the computer to the user’s domain (SSSD or winbind), create a user of this name, "
                                "or switch impersonation off."),
            command};
}

Explanation explainSticky(const Failure &failure)
{
    return {ExplanationText::tr("The terminal user may not replace the file"),
            ExplanationText::tr("‘%1’ belongs to somebody else, and in a sticky folder only the owner of a file "
                                "replaces it. Nothing was written.")
                .arg(failure.subject),
            administratorOfThisComputer(),
            ExplanationText::tr("Choose ‘%1’ on the Configuration tab, have the workflow make names that differ, or "
                                "take the sticky bit off the folder.")
                .arg(whenNameTaken(WhenNameTaken::Number)),
            u"ls -l "_s + quoted(failure.subject)};
}

Explanation explainNotPermitted(const Failure &failure, const StoragePlace &place)
{
    return {ExplanationText::tr("The terminal user may not write there"),
            //: %1 is a user, %2 a folder
            ExplanationText::tr("The permissions of the folder do not let ‘%1’ write to ‘%2’; what decided is listed "
                                "at the stage. Nothing was written.")
                .arg(failure.subject, place.path),
            administratorOf(place),
            ExplanationText::tr("Grant the user, or a group that the user is a member of, permission to write to the "
                                "folder. An entry that denies goes before one that allows. If the user is not meant to "
                                "write there, the delivery was refused rightly."),
            permissionsCommand(place)};
}

Explanation explainUnknownRights(const Failure &failure, const StoragePlace &place)
{
    if (failure.code == "smb.no-rpcclient"_L1) {
        return {ExplanationText::tr("The terminal user cannot be looked up at the server"),
                ExplanationText::tr("The program ‘rpcclient’, which asks the server for its users and groups, could "
                                    "not be started. Nothing was written."),
                administratorOfThisComputer(),
                ExplanationText::tr("Install the package ‘smbclient’ on this computer, or switch impersonation off."),
                u"rpcclient --version"_s};
    }
    return {ExplanationText::tr("Whether the terminal user may write cannot be determined"),
            ExplanationText::tr("Some permissions of ‘%2’ are given to groups, and which groups ‘%1’ is a member of "
                                "cannot be learnt here, or the list of permissions cannot be read. What is not known "
                                "is not taken for permitted: nothing was written.")
                .arg(failure.subject, place.path),
            administratorOf(place),
            place.isShare
                ? ExplanationText::tr("Grant the permission to the user directly, or to everybody who has signed in; "
                                      "join this computer to the domain (SSSD or winbind), so that groups can be "
                                      "looked up; or switch impersonation off.")
                : ExplanationText::tr("Join this computer to the user’s domain (SSSD or winbind), so that groups can "
                                      "be looked up, grant the permission to the user directly, or switch "
                                      "impersonation off."),
            permissionsCommand(place)};
}

// The specification's remedy: "Impersonate terminal user", "Restore files and directories".
QString restorePrivilege(const StoragePlace &place)
{
    return ExplanationText::tr(
               "The account needs full control of the folder, and on ‘%1’ the privilege ‘Restore files and "
               "directories’. One of these gives it:\n"
               "• In the Local Security Policy console (secpol.msc) of ‘%1’, below Local Policies, User Rights "
               "Assignment, add the account, or all computers that run the service, to ‘Restore files and "
               "directories’.\n"
               "• Add all computers that host the Workflow Processing System to the group Backup Operators of the "
               "domain, which has the privilege by default.\n"
               "• In the Services console, change the account of the Workflow Processing System services to one that "
               "has the privilege.")
        .arg(place.server);
}

Explanation explainOwner(const Failure &failure, const StoragePlace &place)
{
    const QString title = ExplanationText::tr("The file could not be given to the terminal user");
    if (place.isShare) {
        return {title,
                ExplanationText::tr("‘%1’ did not let the account change the owner of ‘%2’. The file was removed, so "
                                    "that it does not stay under the wrong owner.")
                        .arg(place.server, place.path)
                    + u' ' + accountText(place),
                administratorOf(place), restorePrivilege(place), privilegesCommand(place)};
    }
    return {title,
            ExplanationText::tr("The account that this console runs as may not change the owner of ‘%1’. The file was "
                                "removed, so that it does not stay under the wrong owner.")
                .arg(failure.subject),
            administratorOf(place),
            ExplanationText::tr("Run the service that delivers as root, or give its program the capability CAP_CHOWN. "
                                "File systems such as vfat, and network mounts that map users, know no owners at all."),
            u"sudo setcap cap_chown+ep "_s + quoted(QCoreApplication::applicationFilePath())};
}

} // namespace

Explanation explainImpersonation(const Failure &failure, const Connector &connector)
{
    const StoragePlace place = storagePlaceOf(failure, connector);
    switch (failure.cause) {
    case Cause::UserUnknown:
        return failure.code == "impersonation.no-upn"_L1 ? explainNoUpn(failure) : explainUnknownUser(failure, place);
    case Cause::UserNotPermitted:
        return failure.code == "filesystem.sticky"_L1 ? explainSticky(failure) : explainNotPermitted(failure, place);
    case Cause::RightsUnknown:
        return explainUnknownRights(failure, place);
    default:
        return explainOwner(failure, place);
    }
}

} // namespace console::text
