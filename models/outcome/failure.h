// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QString>

namespace console {

// What kind of thing went wrong, in the terms in which it is explained. The exact reason is in Failure::code.
enum class Cause {
    InvalidConnector, // the definition has problems of severity Error
    NotAvailable, // this version cannot deliver to this connector type
    UnresolvedVariable, // a variable of the base location is unknown or empty
    UnsafeValue, // a variable's value would leave the base location
    SecretMissing, // a password or token that the connector needs is not stored
    SecretStoreUnavailable,
    DocumentMissing,
    DocumentUnreadable,
    DocumentChanged, // it shrank or grew while it was sent
    FolderMissing,
    NotAFolder,
    AccessDenied,
    ReadOnly,
    StorageFull,
    NameTooLong,
    NameTaken, // and the connector does not replace or number
    StorageFailed, // any other error of the file system
    ShareMissing, // the server has no share of the name, or its DFS link leads nowhere
    SignInRefused, // the server does not take the account
    NotOffered, // the server lacks what the delivery needs: STARTTLS, a way to sign in, non-ASCII addresses
    AddressInvalid, // a sender or recipient that is no e-mail address, or none at all
    SenderRefused, // the account may not send as this sender
    RecipientRefused,
    TooLarge, // for the server's limit
    Throttled, // the server asks to come later: Failure::retryAfter
    MailboxMissing, // there is no such mailbox, or the account has none
    ImpersonationRefused, // the account may not act for the terminal user
    UserUnknown, // the terminal user is no account of the server
    UserNotPermitted, // the impersonated terminal user may not write there
    RightsUnknown, // whether the user may write cannot be determined
    OwnerNotChanged, // the file could not be given to the terminal user, and was removed
    HostNotFound,
    ConnectionRefused,
    HostUnreachable,
    ConnectionReset,
    TimedOut,
    CertificateUntrusted,
    TlsFailed,
    Redirected,
    Rejected, // the server understood and declined: 4xx, 5xx for mail
    ServerFailed, // the server says that it is itself at fault
    ProtocolViolated, // the answer is not of the protocol
    HelperFailed, // a helper program of the console ended by itself
    Internal, // a fault of the console
};

QString causeName(Cause cause); // "connection-refused": stable
std::optional<Cause> causeNamed(QStringView name);

// Why a delivery did not succeed. Made into sentences by ui/text alone.
struct Failure
{
    Stage stage = Stage::Prepare;
    Cause cause = Cause::Internal;
    QString code; // the protocol's or system's own: "http.413", "errno.ENOSPC", "curl.56", a problem's code
    QString subject; // what it is about: a path, a variable, a host, redacted
    QString technical; // English, for the log and Details, redacted
    QString response = {}; // the first 4 KiB of what the server answered, redacted
    int retryAfter = 0; // seconds that the server asks to wait; 0: it names none

    bool operator==(const Failure &) const = default;
};

} // namespace console
