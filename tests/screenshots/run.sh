#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes pictures of every screen: light and dark, English and German, at 100 % and 150 %.
# tests/screenshots/run.sh [FOLDER]; the README's picture is renewed with
#   tests/screenshots/run.sh /tmp/shots && cp /tmp/shots/en-light-100/test-delivered.png resources/screenshots/

set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/prepare.sh"

folder=${1:-$root/build/screenshots}
preset=${CONSOLE_PRESET:-ci}
install_packages "${build_packages[@]}" "${run_packages[@]}"
build "$preset"

for language in en de; do
    for appearance in light dark; do
        for percent in 100 150; do
            target=$folder/$language-$appearance-$percent
            LC_ALL=C.UTF-8 LANGUAGE=$language QT_SCALE_FACTOR=${percent:0:1}.${percent:1} QT_QPA_PLATFORM=offscreen \
                QTWEBENGINE_DISABLE_SANDBOX=1 QTWEBENGINE_CHROMIUM_FLAGS=--disable-gpu \
                "$root/build/$preset/bin/screenshots" "$target" "$appearance"
        done
    done
done
echo "The pictures are in $folder"
