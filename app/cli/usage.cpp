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
  connector compare NAME NAME          the fields that differ
  system show | system set KEY=VALUE...
  secret set NAME SLOT                 stores a secret, read from standard input
  secret remove NAME SLOT | secret remove --orphans
  secret list [NAME]                   which secrets are stored, never their values
  authorize NAME [--device | --url]    signs a connector in with Microsoft 365: by a
                                       code that is typed on any device, or by an
                                       address whose end is pasted here
  preview NAME [--as TOOL] [scan options]
                                       what would be sent, redacted; --as: as a command
                                       of curl, swaks, smbclient, cp or powershell, with
                                       placeholders for secrets
  check NAME... | --all [scan options] tries everything that leaves no trace
  send NAME... | --all [scan options]  sends a test scan
  history [NAME] [--outcome OUTCOME] [--since DAY] [--limit N]
                                       past deliveries, newest first
  history show ID                      one of them, with its transcript
  export FILE|- [NAME...] [--with-system] [--with-directory] [--with-secrets]
                                       writes the definitions of the connectors, or all;
                                       -: to standard output. Secrets are encrypted with
                                       a passphrase, and tokens are never exported
  import FILE|- [--dry-run] [--on-conflict rename|replace|skip] [--without-system]
         [--without-directory] [--with-secrets]
                                       adds and changes what the file has, all or
                                       nothing; an undecided conflict: nothing
  apply FILE|- [--dry-run] [--with-secrets]
                                       makes the workspace equal to the file: what it
                                       does not have is removed
  diff FILE|- [FILE]                   what apply would change, or two files
  receiver [--port-base N] [--folder DIR] [--answer CODE...]
                                       the practice receiver in the foreground;
                                       --answer: with errors of real servers
  support FILE [--deliveries N]        a ZIP file for whoever is asked for help:
                                       versions, definitions, the log, the last N
                                       deliveries that failed (3); without secrets,
                                       and nothing is sent

Scan options:
  --scan FILE...      the documents to send
  --generate FORMAT   makes a sample document: pdf, tiff or jpeg
      --pages N           1 to 1000; of a JPEG each is a file
      --resolution N      dots per inch, 75 to 600; 200 without it
      --size SIZE         exactly so many bytes: 5MiB, 1.5GB, 300000
  --user U            terminal user, by user name
  --device D          device, by name or id
  --workflow W        workflow, by name or id
  --set NAME=VALUE    value of an input variable

Check and send alone:
  --repeat N          N scans to each connector
  --parallel M        M of them at the same time, in all. Without it the scans of a
                      connector go one after another
  --report FILE       a report: FILE.html, FILE.json, or FILE.xml for JUnit
Several scans end with their figures: throughput, median, percentiles, failures by cause

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
  Secrets in files:   their passphrase is read from the file that
                      SCANCTL_EXPORT_PASSPHRASE_FILE names, from the terminal, or from
                      standard input
  --json              one JSON object per result on standard output; of several scans
                      the last one is that of the figures: "statistics"
  --log-level LEVEL   what the log has: debug, info or warning; QT_LOGGING_RULES
                      chooses more exactly
  --help, --version

Exit status: 0 done, 1 some of many failed, 2 usage, 3 workspace, 10 Prepare,
11 Resolve, 12 Connect, 13 Tls, 14 SignIn, 15 Deliver, 16 Confirm, 20 cancelled.
A store for secrets that fails, or a wrong passphrase, is a failure of Prepare.
diff, connector compare and --dry-run: 0 nothing differs, 1 something does. A file
that cannot be read is a matter of usage
)");
}

} // namespace console
