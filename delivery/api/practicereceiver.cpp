// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/practicereceiver.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Arrival::Endpoint> endpointNames[] = {
    {Arrival::Endpoint::Extension, "extension"_L1},
    {Arrival::Endpoint::Folder, "folder"_L1},
};

} // namespace

QString endpointName(Arrival::Endpoint endpoint)
{
    return nameOf(endpointNames, endpoint);
}

} // namespace console
