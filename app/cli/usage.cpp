// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usage.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

QString usage()
{
    //: Only the explanations are translated; commands, options and names in capitals stay as they are.
    return QCoreApplication::translate("Usage", R"(scanctl - edits scan connectors and sends test scans

Usage: scanctl [--workspace FILE | --sample] [--secrets STORE] [--json] COMMAND

  connector list                       every connector and where it goes
  connector show NAME                  one connector with its fields
  connector add TYPE --name NAME [--description TEXT] [FIELD=VALUE...]
  connector set NAME FIELD=VALUE...    changes fields; property.NAME=VALUE sets a property
  connector remove NAME
  connector validate [NAME]            what is wrong with one connector, or all
  system show | system set KEY=VALUE...
  secret set NAME SLOT                 stores a secret, read from standard input
  secret remove NAME SLOT | secret remove --orphans
  secret list [NAME]                   which secrets are stored, never their values
  authorize NAME [--device | --url]    signs a connector in with Microsoft 365: by a
                                       code that is typed on any device, or by an
                                       address whose end is pasted here
  preview NAME [scan options]          what would be sent, redacted
  check NAME... | --all [scan options] tries everything that leaves no trace
  send NAME... | --all [scan options]  sends a test scan
  history [NAME]                       past deliveries, newest first
  receiver [--port-base N] [--folder DIR] [--answer CODE...]
                                       the practice receiver in the foreground;
                                       --answer: with errors of real servers

Scan options:
  --scan FILE...      the documents to send
  --generate pdf      makes a sample document; --pages N
  --user U            terminal user, by user name
  --device D          device, by name or id
  --workflow W        workflow, by name or id
  --set NAME=VALUE    value of an input variable
  --repeat N          send alone: N scans to each connector, one after another

Types: file-system, smtp, exchange, extension

NAME of a secret is a connector's, or system. --orphans are the secrets of
connectors that are gone. A check needs no documents.

  --workspace FILE    the workspace; it is made where it does not exist
  --sample            the sample workspace with the practice receiver
  --secrets STORE     where secrets are: keychain, vault (a file with a passphrase)
                      or memory. Without it, the one chosen in the console;
                      the keychain where none was. The first secret that is set
                      makes the vault. Its passphrase is read from the file that
                      SCANCTL_VAULT_PASSPHRASE_FILE names, or from the terminal
  --json              one JSON object per result on standard output
  --help, --version

Exit status: 0 done, 1 some of many failed, 2 usage, 3 workspace, 10 Prepare,
11 Resolve, 12 Connect, 13 Tls, 14 SignIn, 15 Deliver, 16 Confirm, 20 cancelled.
A store for secrets that fails is a failure of Prepare
)");
}

bool isPlannedCommand(const QString &command)
{
    static const QStringList planned{u"export"_s, u"import"_s, u"apply"_s, u"diff"_s};
    return planned.contains(command);
}

} // namespace console
