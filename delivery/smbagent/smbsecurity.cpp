// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbsecurity.h"

#include <cerrno>

namespace console {

namespace {

constexpr char descriptorBySid[] = "system.nt_sec_desc.*";
constexpr char descriptorByName[] = "system.nt_sec_desc.*+";
constexpr char ownerBySid[] = "system.nt_sec_desc.owner";

} // namespace

Expected<SecurityDescriptor, SmbError> readDescriptor(SmbContext &context, const QByteArray &url)
{
    const auto text = context.attribute(url, descriptorBySid);
    if (!text)
        return Unexpected(text.error());
    auto descriptor = parseSecurityDescriptor(*text);
    if (!descriptor)
        return Unexpected(SmbError{EBADMSG, 0});
    // Names are for people: without them the SIDs are shown.
    if (const auto named = context.attribute(url, descriptorByName)) {
        if (const auto parsed = parseSecurityDescriptor(*named))
            addNames(*descriptor, *parsed);
    }
    return *descriptor;
}

Expected<QString, SmbError> readOwner(SmbContext &context, const QByteArray &url)
{
    return context.attribute(url, ownerBySid).map([](const QByteArray &sid) { return QString::fromUtf8(sid); });
}

Expected<void, SmbError> changeOwner(SmbContext &context, const QByteArray &url, const QString &sid)
{
    return context.setAttribute(url, ownerBySid, sid.toUtf8());
}

} // namespace console
