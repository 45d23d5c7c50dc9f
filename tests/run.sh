#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds with warnings as errors, and runs every test. Arguments go to ctest:
# tests/run.sh -R tst_workspace
# CONSOLE_PRESET chooses another preset: CONSOLE_PRESET=asan tests/run.sh

set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../app/prepare.sh"

test_packages=(
    acl clang-14 clang-format-14 curl dbus-bin dbus-daemon desktop-file-utils dovecot-core gnome-keyring iproute2
    krb5-admin-server krb5-kdc krb5-user libclang-rt-14-dev libglib2.0-bin libnet-ssleay-perl libtiff-tools llvm-14
    openssl poppler-utils postfix python3 python3-exchangelib python3-jsonschema samba samba-vfs-modules
    shared-mime-info smbclient swaks unzip util-linux
)

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
preset=${CONSOLE_PRESET:-ci}
build "$preset"
ctest --preset "$preset" "$@"
