// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/sharereasons.h"

#include <QtGlobal>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// The NT statuses are those of MS-ERREF 2.3.1. What is said of workgroups, domains without trust and DFS is the
// specification's, "Authentication" of File System.
const ShareReason refusals[] = {
    {" nt.LOGON_FAILURE "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The username or the password is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ refused the sign-in and does not say which of the two it is. It says the same where the "
                       "domain is not the one that the account belongs to."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the username with its domain, and enter the password again on the Configuration tab. In "
                       "a workgroup, or where the domains do not trust each other, a custom service account cannot be "
                       "used: ‘Use default service credentials’ is the choice there, with an account of the same name "
                       "and password on the file server."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Renew the ticket with ‘kinit’, or choose ‘Use custom service account’ on the Configuration "
                       "tab."),
     Mender::Connector, ShareCommand::SignIn},
    {" nt.WRONG_PASSWORD "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The password is wrong"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ knows the account, and the password is not the account’s."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the password again on the Configuration tab and save. Several attempts with a wrong one "
                       "lock the account."),
     QT_TRANSLATE_NOOP("ExplanationText", "Renew the ticket with ‘kinit’."), Mender::Connector, ShareCommand::SignIn},
    {" nt.NO_SUCH_USER "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server does not know the account"),
     QT_TRANSLATE_NOOP("ExplanationText", "Neither ‘%1’ nor its domain has an account of this name."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the username on the Configuration tab. It is written as ‘domain\\username’; the domain "
                       "of an account of the server itself is the server’s name: ‘%1\\username’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Create an account of the same name on the server, or choose ‘Use custom service account’ on "
                       "the Configuration tab."),
     Mender::Connector, ShareCommand::SignIn},
    {" nt.ACCOUNT_DISABLED "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is disabled"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ knows the account and lets nobody in with it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enable the account, or use another one."), nullptr, Mender::Domain,
     ShareCommand::SignIn},
    {" nt.ACCOUNT_LOCKED_OUT "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account is locked"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Too many attempts with a wrong password have locked it. Another program that still has an old "
                       "password does this too."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Unlock the account, or wait until the lock ends by itself. Check the password before sending "
                       "again: each wrong attempt counts."),
     nullptr, Mender::Domain, ShareCommand::None},
    {" nt.PASSWORD_EXPIRED "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The password has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account needs a new password before it can sign in at ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Set a new password, enter it on the Configuration tab and save. A service account whose "
                       "password does not expire avoids this."),
     QT_TRANSLATE_NOOP("ExplanationText", "Set a new password, and fetch a ticket with ‘kinit’."), Mender::Domain,
     ShareCommand::SignIn},
    {" nt.PASSWORD_MUST_CHANGE "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The password has to be changed at the first sign-in"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The account is marked ‘User must change password at next logon’, and a service cannot do that."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Take the mark off, or sign in with the account once and change the password; then enter it on "
                       "the Configuration tab and save."),
     QT_TRANSLATE_NOOP("ExplanationText", "Take the mark off, and fetch a ticket with ‘kinit’."), Mender::Domain,
     ShareCommand::SignIn},
    {" nt.ACCOUNT_EXPIRED "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The account has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account has an end date, and it has passed."),
     QT_TRANSLATE_NOOP("ExplanationText", "Move the end date of the account, or use another account."), nullptr,
     Mender::Domain, ShareCommand::SignIn},
    {" nt.INVALID_LOGON_HOURS "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not sign in at this time of day"),
     QT_TRANSLATE_NOOP("ExplanationText", "The logon hours of the account leave out the present time of ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Permit all hours at which scans are delivered, and check the clock of the server."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.INVALID_WORKSTATION "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not sign in from this computer"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account is limited to certain computers, and this one is not listed."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Add this computer to the account’s list ‘Log On To’, and every server that delivers."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.ACCOUNT_RESTRICTION "_L1, QT_TRANSLATE_NOOP("ExplanationText", "A restriction keeps the account out"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The sign-in is right as such, but a policy forbids it: an empty password, or a limit on how "
                       "and where the account signs in."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Give the account a password, and look for authentication policies and for the group "
                       "‘Protected Users’, whose members cannot sign in with NTLM."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.LOGON_TYPE_NOT_GRANTED nt.LOGON_NOT_GRANTED "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not sign in over the network"),
     QT_TRANSLATE_NOOP("ExplanationText", "The user rights of ‘%1’ do not let the account in from other computers."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "In the Local Security Policy console (secpol.msc) of ‘%1’, below Local Policies, User Rights "
                       "Assignment, add the account to ‘Access this computer from the network’, and take it out of "
                       "‘Deny access to this computer from the network’."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" nt.TRUSTED_DOMAIN_FAILURE nt.TRUSTED_RELATIONSHIP_FAILURE nt.NO_TRUST_SAM_ACCOUNT nt.NO_TRUST_LSA_SECRET "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The domains do not trust each other"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ is in a domain that does not accept accounts of the account’s domain, or the trust "
                       "between the two is broken."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Use an account of the domain of ‘%1’, or have the trust set up. Without one a custom service "
                       "account of the other domain cannot be used."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.NO_SUCH_DOMAIN "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The domain is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not know the domain of the account."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the domain before the backslash on the Configuration tab. A custom service account "
                       "cannot be used in a workgroup, which has no domain."),
     QT_TRANSLATE_NOOP("ExplanationText", "Use an account of the domain of ‘%1’."), Mender::Connector,
     ShareCommand::SignIn},
    {" nt.NO_LOGON_SERVERS nt.DOMAIN_CONTROLLER_NOT_FOUND nt.NETLOGON_NOT_STARTED "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "No domain controller answers"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ could not ask its domain about the account. Whether the password is right is unknown."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check that a domain controller runs and that ‘%1’ reaches it, and send again. In a workgroup a "
                       "custom service account cannot be used."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.AUTHENTICATION_FIREWALL_FAILED "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not sign in at this server"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The domains trust each other selectively, and the account is not permitted to sign in at "
                       "‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Grant the account ‘Allowed to authenticate’ on the computer object of ‘%1’, or use an account "
                       "of its own domain."),
     nullptr, Mender::Domain, ShareCommand::SignIn},
    {" nt.NTLM_BLOCKED "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server takes no sign-in with a password"),
     QT_TRANSLATE_NOOP("ExplanationText", "A policy of ‘%1’ or of its domain forbids NTLM, and Kerberos was not used."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Write the server in the base location with its full name, such as ‘server.domain.example’, and "
                       "fetch a Kerberos ticket, or have NTLM permitted for the account."),
     nullptr, Mender::Domain, ShareCommand::Ticket},
    {" nt.TIME_DIFFERENCE_AT_DC "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The clocks differ too much"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Kerberos refuses a sign-in where the clocks of this computer and of the domain are more than "
                       "five minutes apart."),
     QT_TRANSLATE_NOOP("ExplanationText", "Set both clocks by the same time server."), nullptr, Mender::ThisComputer,
     ShareCommand::Ticket},
    {" smb.no-ticket "_L1, QT_TRANSLATE_NOOP("ExplanationText", "There is no Kerberos ticket"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "With ‘Use default service credentials’ the console signs in at ‘%1’ with the Kerberos ticket "
                       "of the account that it runs as, and no valid one was found. It does not sign in as a guest "
                       "instead."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Fetch a ticket with ‘kinit’ as that account, or choose ‘Use custom service account’ on the "
                       "Configuration tab and enter its username and password."),
     nullptr, Mender::ThisComputer, ShareCommand::Ticket},
    {" smb.guest "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server takes the account for a guest"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ does not know the account and would let it in as a guest. Nothing is delivered as a "
                       "guest: nobody could tell afterwards whose file it is."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Create the account on the server, or correct the username and password on the Configuration "
                       "tab. On a Samba server ‘map to guest = never’ makes wrong sign-ins fail as such."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Create an account of the same name on the server, or choose ‘Use custom service account’ on "
                       "the Configuration tab."),
     Mender::FileServer, ShareCommand::SignIn},
    {" sign-in-refused "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refused the sign-in"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ did not accept the account. It gave as the reason: %4."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the username with its domain and the password on the Configuration tab, and try the "
                       "same from this computer."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Renew the ticket with ‘kinit’, or choose ‘Use custom service account’ on the Configuration "
                       "tab."),
     Mender::Domain, ShareCommand::SignIn},
    {" access-denied "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Access was denied"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account signed in at ‘%1’, and is not permitted what the delivery needs at ‘%3’. Both the "
                       "permissions of the share and those of the folder have to allow it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Grant the account ‘Change’ on the share ‘%2’ and ‘Modify’ on the folder: files get their "
                       "names at the end, which also takes the permission to delete."),
     nullptr, Mender::FileServer, ShareCommand::Permissions},
};

const ShareReason others[] = {
    {" nt.BAD_NETWORK_NAME share-missing "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The share does not exist"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ has no share named ‘%2’ that this account is shown."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the base location on the Configuration tab, or create the share. The name behind the "
                       "server is that of a share, not of a folder."),
     nullptr, Mender::Connector, ShareCommand::Shares},
    {" nt.PATH_NOT_COVERED nt.DFS_UNAVAILABLE nt.DFS_EXIT_PATH_FOUND "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The DFS link leads nowhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%3’ belongs to a distributed file system (DFS), and the server that the link points to could "
                       "not be used."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check that the target of the link exists, that this computer reaches its server on port 445 "
                       "and that the account may sign in there. On every server that delivers, the global policy "
                       "‘Network access: Do not allow storage of passwords and credentials for network "
                       "authentication’ has to be disabled or not set."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" folder-missing "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The folder does not exist"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The share has no folder ‘%3’, or a DFS link in it leads nowhere. The base location is never "
                       "created."),
     QT_TRANSLATE_NOOP("ExplanationText", "Create the folder, or correct the base location on the Configuration tab."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" not-a-folder "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The base location is not a folder"),
     QT_TRANSLATE_NOOP("ExplanationText", "At ‘%3’ there is a file, or a share of another kind, such as a printer."),
     QT_TRANSLATE_NOOP("ExplanationText", "Correct the base location on the Configuration tab."), nullptr,
     Mender::Connector, ShareCommand::SignIn},
    {" read-only "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The share is read-only"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ lets nobody write to ‘%3’, whatever the permissions of the folder."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Open the share for writing. After an error of the disk the server itself makes a file system "
                       "read-only: its log says so."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" nt.DISK_FULL storage-full "_L1, QT_TRANSLATE_NOOP("ExplanationText", "There is no space left"),
     QT_TRANSLATE_NOOP("ExplanationText", "The disk of ‘%1’ behind ‘%3’ is full. Nothing partial was left."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Free space on the server, or deliver to another share. The last line of the command shows "
                       "what is available."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" nt.QUOTA_EXCEEDED nt.DISK_QUOTA_EXCEEDED errno.EDQUOT "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The quota is exhausted"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account, or the folder ‘%3’, has used up the space that it is allowed on ‘%1’. Nothing "
                       "partial was left."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Raise the quota, or remove old scans. Without impersonation all scans count as the files of "
                       "the one account that writes them."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" name-too-long "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The path is too long"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The server does not take ‘%3’. Each name in it may have 255 characters, and older programs "
                       "read no path of more than 259."),
     QT_TRANSLATE_NOOP("ExplanationText", "Shorten the base location or the workflow’s file name."), nullptr,
     Mender::Connector, ShareCommand::None},
    {" smb.not-removed "_L1, QT_TRANSLATE_NOOP("ExplanationText", "Files can be made there, and not be removed again"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The file that was made to try it is still there: ‘%3’. Deliveries give files their names at "
                       "the end, and take them back after a failure, so they need the permission to delete."),
     QT_TRANSLATE_NOOP("ExplanationText", "Grant the account permission to delete in the folder, and remove the file."),
     nullptr, Mender::FileServer, ShareCommand::Permissions},
    {" nt.OBJECT_NAME_INVALID nt.OBJECT_PATH_SYNTAX_BAD "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not take the name"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%3’ has a character or a name in it that ‘%1’ does not allow."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Leave out < > : \" | ? * and names such as ‘CON’ or ‘AUX’ in the base location and in the "
                       "workflow’s file name."),
     nullptr, Mender::Connector, ShareCommand::None},
    {" nt.SHARING_VIOLATION nt.FILE_LOCK_CONFLICT errno.EBUSY "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The file is in use"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Another program has ‘%3’ open on the server, such as a virus scanner, a backup or a program "
                       "that fetches scans."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Send again. If it stays, have the program leave out files that end in ‘.part’, or that are "
                       "only just written."),
     nullptr, Mender::FileServer, ShareCommand::None},
    {" nt.NOT_SUPPORTED protocol-violated "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server does not support what is needed"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "What answers at ‘%1’ does not offer SMB 2 or 3, or not the operation that was asked for: %4."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enable SMB 2 or newer on the server. SMB 1 is not used, because it is not safe."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" errno.EINVAL "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refused without a reason"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ did not do what was asked for at ‘%3’, and its reason was lost on the way: a character "
                       "that it does not take in a name, or an error that this computer has no name for."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Leave out < > : \" | ? * in the base location and in the workflow’s file name, and look into "
                       "the log of the server at the time of this test."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" errno.ENODATA "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server does not tell who may do what"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Owners and permissions of ‘%3’ are asked for through the share IPC$ of ‘%1’, and that did not "
                       "answer."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Permit the account to use IPC$ (lsarpc) on the server, or switch impersonation off."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
    {" storage-failed "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The file could not be written"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ reported for ‘%3’: %4."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into the log of the server at the time of this test."), nullptr,
     Mender::FileServer, ShareCommand::SignIn},
    {" host-not-found "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s name is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "No address was found for ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the server in the base location, and that this computer’s DNS knows the name. Names "
                       "that only Windows computers know (NetBIOS) are not looked up: the full name, such as "
                       "‘server.domain.example’, is the safe choice."),
     nullptr, Mender::Connector, ShareCommand::Host},
    {" connection-refused "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refused the connection"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The computer ‘%1’ is there, but offers no file sharing: nothing listens on port 445 (SMB)."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the server in the base location, start its file sharing, and open port 445 in its "
                       "firewall."),
     nullptr, Mender::FileServer, ShareCommand::Port},
    {" host-unreachable nt.HOST_UNREACHABLE nt.NETWORK_UNREACHABLE "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server cannot be reached"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no way through the network to ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check that the server runs, and the routes and firewalls between this computer and it. Port "
                       "445 (SMB) has to be open."),
     nullptr, Mender::Network, ShareCommand::Port},
    {" timed-out nt.IO_TIMEOUT "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ stopped taking part. A firewall that drops packets to port 445 (SMB) looks like this, and "
                       "so does a server that is overloaded."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the firewalls on the way and the load of the server, then look into the folder before "
                       "sending again."),
     nullptr, Mender::Network, ShareCommand::Port},
    {" connection-reset nt.CONNECTION_DISCONNECTED nt.CONNECTION_RESET nt.CONNECTION_ABORTED "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The connection was cut"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’, or something on the way, ended the connection. What could not be removed again is listed "
                       "at the stage."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the log of the server: a restart of its file sharing does this. Remove what was "
                       "left behind, and send again."),
     nullptr, Mender::FileServer, ShareCommand::Port},
    {" nt.NETWORK_NAME_DELETED "_L1, QT_TRANSLATE_NOOP("ExplanationText", "The share was taken away"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ closed the share ‘%2’ while it was used. What could not be removed again is listed at the "
                       "stage."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check that the share still exists, and send again."), nullptr,
     Mender::FileServer, ShareCommand::Shares},
    {" server-failed nt.SERVER_UNAVAILABLE nt.SERVER_DISABLED nt.REQUEST_NOT_ACCEPTED nt.TOO_MANY_SESSIONS "
     "nt.INSUFFICIENT_RESOURCES nt.INSUFF_SERVER_RESOURCES "_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server takes no requests at the moment"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ is there and says that it cannot serve now: it is in maintenance, is starting, or has as "
                       "many connections as it allows. It said: %4."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Wait a few minutes and send again. If it stays, check the services and the limit of "
                       "connections on the server."),
     nullptr, Mender::FileServer, ShareCommand::SignIn},
};

} // namespace

std::span<const ShareReason> signInReasons()
{
    return refusals;
}

std::span<const ShareReason> shareReasons()
{
    return others;
}

} // namespace console::text
