#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The style rules of CONTRIBUTING.md that a program can judge. One argument: which of them.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

sources() { find app ui models delivery tests \( -name '*.h' -o -name '*.cpp' \) -print0; }

fail() {
    printf '%s\n' "$1" >&2
    printf '%s\n' "$2" >&2
    exit 1
}

case $1 in
format)
    sources | xargs -0 clang-format-14 --dry-run -Werror
    ;;
headers)
    without=$(find app ui models delivery tests translations resources CMakeLists.txt .ci \
        \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.py' -o -name CMakeLists.txt -o -path '.ci/*' \) \
        -type f -exec grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' {} +) || true
    [ -z "$without" ] || fail 'Without the SPDX lines:' "$without"
    ;;
length)
    long=$(sources | xargs -0 wc -l | awk '$2 != "total" && $1 > 450')
    [ -z "$long" ] || fail 'Longer than a file of one purpose is:' "$long"
    ;;
leftovers)
    left=$(sources | xargs -0 grep -nE '\b(TODO|FIXME|XXX|HACK)\b|setInsecureFallback' | grep -v '^tests/conformance/' || true)
    left+=$(grep -rnE 'processEvents\(|QEventLoop\b' app ui models delivery || true)
    [ -z "$left" ] || fail 'Not to be left in the sources:' "$left"
    ;;
translations)
    # lupdate on copies: a text that is not in the files, or not translated, is a failure.
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir "$folder/translations"
    cp translations/*.ts "$folder/translations/"
    ln -s "$PWD/ui" "$folder/ui"
    ln -s "$PWD/app" "$folder/app"
    cd "$folder"
    lupdate() { ${LUPDATE:-/usr/lib/qt6/bin/lupdate} ui app -I . -extensions cpp,h -locations none -no-obsolete "$@" >>lupdate.log 2>&1; }
    lupdate -ts translations/console_de.ts
    lupdate -pluralonly -ts translations/console_en.ts
    for language in de en; do
        unfinished=$(grep -B6 'type="unfinished"' "translations/console_$language.ts" | grep -E '<(source|name)>' || true)
        [ -z "$unfinished" ] || fail "Not translated ($language):" "$unfinished"
    done
    ;;
*)
    fail 'Unknown rule:' "$1"
    ;;
esac
