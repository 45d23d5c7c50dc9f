# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by app/run.sh and tests/run.sh: what a Debian 12 machine needs, and the build. Both are quick where nothing
# has to be done.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-webengine-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools libgl-dev
    libacl1-dev libcurl4-openssl-dev libssl-dev libmicrohttpd-dev libexpat1-dev libexpected-dev libsmbclient-dev libzip-dev
    libtiff-dev libzxcvbn-dev nlohmann-json3-dev qtkeychain-qt6-dev
)
run_packages=(libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n fonts-dejavu-core ca-certificates smbclient)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Installing packages needs root or sudo: $*" >&2
        exit 1
    fi
}

# Installs those of the named packages that are missing. Servers among them are not started: tests start their own.
install_packages() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing ${missing[*]}"
    as_root apt-get update -qq
    (
        policy=/usr/sbin/policy-rc.d
        if [ ! -e "$policy" ]; then
            trap 'as_root rm -f "$policy"' EXIT
            printf '#!/bin/sh\nexit 101\n' | as_root install -m 755 /dev/stdin "$policy"
        fi
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    )
}

# build PRESET: configures where that was not done yet, and builds.
build() {
    cd "$root"
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" >/dev/null
    cmake --build --preset "$1"
}
