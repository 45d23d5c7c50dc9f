// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/failure.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Cause> causeNames[] = {
    {Cause::InvalidConnector, "invalid-connector"_L1},
    {Cause::NotAvailable, "not-available"_L1},
    {Cause::UnresolvedVariable, "unresolved-variable"_L1},
    {Cause::UnsafeValue, "unsafe-value"_L1},
    {Cause::SecretMissing, "secret-missing"_L1},
    {Cause::SecretStoreUnavailable, "secret-store-unavailable"_L1},
    {Cause::DocumentMissing, "document-missing"_L1},
    {Cause::DocumentUnreadable, "document-unreadable"_L1},
    {Cause::DocumentChanged, "document-changed"_L1},
    {Cause::FolderMissing, "folder-missing"_L1},
    {Cause::NotAFolder, "not-a-folder"_L1},
    {Cause::AccessDenied, "access-denied"_L1},
    {Cause::ReadOnly, "read-only"_L1},
    {Cause::StorageFull, "storage-full"_L1},
    {Cause::NameTooLong, "name-too-long"_L1},
    {Cause::NameTaken, "name-taken"_L1},
    {Cause::StorageFailed, "storage-failed"_L1},
    {Cause::ShareMissing, "share-missing"_L1},
    {Cause::SignInRefused, "sign-in-refused"_L1},
    {Cause::NotOffered, "not-offered"_L1},
    {Cause::AddressInvalid, "address-invalid"_L1},
    {Cause::SenderRefused, "sender-refused"_L1},
    {Cause::RecipientRefused, "recipient-refused"_L1},
    {Cause::TooLarge, "too-large"_L1},
    {Cause::Throttled, "throttled"_L1},
    {Cause::MailboxMissing, "mailbox-missing"_L1},
    {Cause::ImpersonationRefused, "impersonation-refused"_L1},
    {Cause::UserUnknown, "user-unknown"_L1},
    {Cause::UserNotPermitted, "user-not-permitted"_L1},
    {Cause::RightsUnknown, "rights-unknown"_L1},
    {Cause::OwnerNotChanged, "owner-not-changed"_L1},
    {Cause::HostNotFound, "host-not-found"_L1},
    {Cause::ConnectionRefused, "connection-refused"_L1},
    {Cause::HostUnreachable, "host-unreachable"_L1},
    {Cause::ConnectionReset, "connection-reset"_L1},
    {Cause::TimedOut, "timed-out"_L1},
    {Cause::CertificateUntrusted, "certificate-untrusted"_L1},
    {Cause::TlsFailed, "tls-failed"_L1},
    {Cause::Redirected, "redirected"_L1},
    {Cause::Rejected, "rejected"_L1},
    {Cause::ServerFailed, "server-failed"_L1},
    {Cause::ProtocolViolated, "protocol-violated"_L1},
    {Cause::HelperFailed, "helper-failed"_L1},
    {Cause::Internal, "internal"_L1},
};

} // namespace

QString causeName(Cause cause)
{
    return nameOf(causeNames, cause);
}

std::optional<Cause> causeNamed(QStringView name)
{
    return valueNamed(causeNames, name);
}

} // namespace console
