#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What must not compile: a Secret on its way into a log. The arguments are the compiler and its options.

set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat >"$folder/surroundings.h" <<'CODE'
#include "models/support/secret.h"

#include <QDebug>
#include <QLoggingCategory>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <QVariant>

#include <iostream>

Q_DECLARE_LOGGING_CATEGORY(category)
inline void takesText(const QString &) { }
inline void takesBytes(const QByteArray &) { }
CODE
# Once for all, because it is most of the work.
"$@" -x c++-header "$folder/surroundings.h" -o "$folder/surroundings.h.gch"

compiles() {
    printf '#include "surroundings.h"\nvoid use(const console::Secret &secret)\n{\n    %s\n}\n' "$1" >"$folder/use.cpp"
    shift
    "$@" -I"$folder" -fsyntax-only "$folder/use.cpp" 2>"$folder/messages"
}

control='takesBytes(secret.reveal()); QDebug(QtDebugMsg) << secret.isEmpty(); console::Secret copy(secret);'
if ! compiles "$control" "$@"; then
    printf 'Does not compile, and has to:\n  %s\n' "$control" >&2
    cat "$folder/messages" >&2
    exit 1
fi

status=0
while IFS= read -r misuse; do
    if compiles "$misuse" "$@"; then
        printf 'Compiles, and must not:\n  %s\n' "$misuse" >&2
        status=1
    elif ! grep -q 'Secret' "$folder/messages"; then
        printf 'Does not compile, but for another reason:\n  %s\n' "$misuse" >&2
        cat "$folder/messages" >&2
        status=1
    fi
done <<'CODE'
qDebug() << secret;
qCWarning(category) << secret;
qWarning("%s", secret);
QTextStream(stdout) << secret;
std::cout << secret;
QString text = secret;
QString text(secret);
QByteArray bytes = secret;
QByteArray bytes(secret);
const char *characters = secret;
QVariant value = secret;
QVariant value(secret);
bool isThere = secret;
if (secret) takesText(QString());
takesText(secret);
takesBytes(secret);
takesText(QString::fromLatin1("%1").arg(secret));
QStringList list; list << secret;
qPrintable(secret);
console::Secret fromText = QByteArray("text");
CODE
exit "$status"
