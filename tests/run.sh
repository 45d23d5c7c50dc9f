#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds with warnings as errors, and runs every test. Arguments go to ctest:
# tests/run.sh -R tst_workspace
# CONSOLE_PRESET chooses another preset: CONSOLE_PRESET=asan tests/run.sh

set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../app/prepare.sh"

test_packages=(
    acl clang-format-14 curl dbus-bin dbus-daemon dovecot-core gnome-keyring iproute2 krb5-admin-server krb5-kdc
    krb5-user libnet-ssleay-perl libtiff-tools openssl poppler-utils postfix python3 python3-exchangelib samba
    samba-vfs-modules smbclient swaks unzip util-linux
)

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
preset=${CONSOLE_PRESET:-ci}
build "$preset"
ctest --preset "$preset" "$@"
