// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbfailure.h"

#include "delivery/transport/errnofailure.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <algorithm>
#include <cerrno>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Status
{
    quint32 value;
    QLatin1StringView name;
    Cause cause;
};

// (MS-ERREF 2.3.1)
constexpr Status statuses[] = {
    {0xc000'000f, "NO_SUCH_FILE"_L1, Cause::FolderMissing},
    {0xc000'0022, "ACCESS_DENIED"_L1, Cause::AccessDenied},
    {0xc000'0033, "OBJECT_NAME_INVALID"_L1, Cause::StorageFailed},
    {0xc000'0034, "OBJECT_NAME_NOT_FOUND"_L1, Cause::FolderMissing},
    {0xc000'0035, "OBJECT_NAME_COLLISION"_L1, Cause::NameTaken},
    {0xc000'0039, "OBJECT_PATH_INVALID"_L1, Cause::FolderMissing},
    {0xc000'003a, "OBJECT_PATH_NOT_FOUND"_L1, Cause::FolderMissing},
    {0xc000'003b, "OBJECT_PATH_SYNTAX_BAD"_L1, Cause::FolderMissing},
    {0xc000'0043, "SHARING_VIOLATION"_L1, Cause::StorageFailed},
    {0xc000'0044, "QUOTA_EXCEEDED"_L1, Cause::StorageFull},
    {0xc000'0054, "FILE_LOCK_CONFLICT"_L1, Cause::StorageFailed},
    {0xc000'0056, "DELETE_PENDING"_L1, Cause::StorageFailed},
    {0xc000'005a, "INVALID_OWNER"_L1, Cause::OwnerNotChanged},
    {0xc000'005e, "NO_LOGON_SERVERS"_L1, Cause::SignInRefused},
    {0xc000'0061, "PRIVILEGE_NOT_HELD"_L1, Cause::OwnerNotChanged},
    {0xc000'0064, "NO_SUCH_USER"_L1, Cause::SignInRefused},
    {0xc000'006a, "WRONG_PASSWORD"_L1, Cause::SignInRefused},
    {0xc000'006d, "LOGON_FAILURE"_L1, Cause::SignInRefused},
    {0xc000'006e, "ACCOUNT_RESTRICTION"_L1, Cause::SignInRefused},
    {0xc000'006f, "INVALID_LOGON_HOURS"_L1, Cause::SignInRefused},
    {0xc000'0070, "INVALID_WORKSTATION"_L1, Cause::SignInRefused},
    {0xc000'0071, "PASSWORD_EXPIRED"_L1, Cause::SignInRefused},
    {0xc000'0072, "ACCOUNT_DISABLED"_L1, Cause::SignInRefused},
    {0xc000'0073, "NONE_MAPPED"_L1, Cause::UserUnknown},
    {0xc000'007f, "DISK_FULL"_L1, Cause::StorageFull},
    {0xc000'0080, "SERVER_DISABLED"_L1, Cause::ServerFailed},
    {0xc000'009a, "INSUFFICIENT_RESOURCES"_L1, Cause::ServerFailed},
    {0xc000'009b, "DFS_EXIT_PATH_FOUND"_L1, Cause::ShareMissing},
    {0xc000'00a2, "MEDIA_WRITE_PROTECTED"_L1, Cause::ReadOnly},
    {0xc000'00b0, "PIPE_DISCONNECTED"_L1, Cause::ConnectionReset},
    {0xc000'00b5, "IO_TIMEOUT"_L1, Cause::TimedOut},
    {0xc000'00ba, "FILE_IS_A_DIRECTORY"_L1, Cause::NameTaken},
    {0xc000'00bb, "NOT_SUPPORTED"_L1, Cause::ProtocolViolated},
    {0xc000'00be, "BAD_NETWORK_PATH"_L1, Cause::HostUnreachable},
    {0xc000'00c3, "INVALID_NETWORK_RESPONSE"_L1, Cause::ProtocolViolated},
    {0xc000'00c9, "NETWORK_NAME_DELETED"_L1, Cause::ConnectionReset},
    {0xc000'00ca, "NETWORK_ACCESS_DENIED"_L1, Cause::AccessDenied},
    {0xc000'00cb, "BAD_DEVICE_TYPE"_L1, Cause::NotAFolder},
    {0xc000'00cc, "BAD_NETWORK_NAME"_L1, Cause::ShareMissing},
    {0xc000'00ce, "TOO_MANY_SESSIONS"_L1, Cause::ServerFailed},
    {0xc000'00d0, "REQUEST_NOT_ACCEPTED"_L1, Cause::ServerFailed},
    {0xc000'00df, "NO_SUCH_DOMAIN"_L1, Cause::SignInRefused},
    {0xc000'0103, "NOT_A_DIRECTORY"_L1, Cause::NotAFolder},
    {0xc000'0106, "NAME_TOO_LONG"_L1, Cause::NameTooLong},
    {0xc000'0133, "TIME_DIFFERENCE_AT_DC"_L1, Cause::SignInRefused},
    {0xc000'013b, "LOCAL_DISCONNECT"_L1, Cause::ConnectionReset},
    {0xc000'013c, "REMOTE_DISCONNECT"_L1, Cause::ConnectionReset},
    {0xc000'014b, "PIPE_BROKEN"_L1, Cause::ConnectionReset},
    {0xc000'0155, "LOGON_NOT_GRANTED"_L1, Cause::SignInRefused},
    {0xc000'015b, "LOGON_TYPE_NOT_GRANTED"_L1, Cause::SignInRefused},
    {0xc000'0185, "IO_DEVICE_ERROR"_L1, Cause::StorageFailed},
    {0xc000'018a, "NO_TRUST_LSA_SECRET"_L1, Cause::SignInRefused},
    {0xc000'018b, "NO_TRUST_SAM_ACCOUNT"_L1, Cause::SignInRefused},
    {0xc000'018c, "TRUSTED_DOMAIN_FAILURE"_L1, Cause::SignInRefused},
    {0xc000'018d, "TRUSTED_RELATIONSHIP_FAILURE"_L1, Cause::SignInRefused},
    {0xc000'0192, "NETLOGON_NOT_STARTED"_L1, Cause::SignInRefused},
    {0xc000'0193, "ACCOUNT_EXPIRED"_L1, Cause::SignInRefused},
    {0xc000'0199, "NOLOGON_WORKSTATION_TRUST_ACCOUNT"_L1, Cause::SignInRefused},
    {0xc000'019a, "NOLOGON_SERVER_TRUST_ACCOUNT"_L1, Cause::SignInRefused},
    {0xc000'0203, "USER_SESSION_DELETED"_L1, Cause::ConnectionReset},
    {0xc000'0205, "INSUFF_SERVER_RESOURCES"_L1, Cause::ServerFailed},
    {0xc000'020c, "CONNECTION_DISCONNECTED"_L1, Cause::ConnectionReset},
    {0xc000'020d, "CONNECTION_RESET"_L1, Cause::ConnectionReset},
    {0xc000'0224, "PASSWORD_MUST_CHANGE"_L1, Cause::SignInRefused},
    {0xc000'0233, "DOMAIN_CONTROLLER_NOT_FOUND"_L1, Cause::SignInRefused},
    {0xc000'0234, "ACCOUNT_LOCKED_OUT"_L1, Cause::SignInRefused},
    {0xc000'0236, "CONNECTION_REFUSED"_L1, Cause::ConnectionRefused},
    {0xc000'023a, "CONNECTION_INVALID"_L1, Cause::ConnectionReset},
    {0xc000'023c, "NETWORK_UNREACHABLE"_L1, Cause::HostUnreachable},
    {0xc000'023d, "HOST_UNREACHABLE"_L1, Cause::HostUnreachable},
    {0xc000'023f, "PORT_UNREACHABLE"_L1, Cause::ConnectionRefused},
    {0xc000'0241, "CONNECTION_ABORTED"_L1, Cause::ConnectionReset},
    {0xc000'0257, "PATH_NOT_COVERED"_L1, Cause::ShareMissing},
    {0xc000'0267, "FILE_IS_OFFLINE"_L1, Cause::ServerFailed},
    {0xc000'026d, "DFS_UNAVAILABLE"_L1, Cause::ShareMissing},
    {0xc000'035c, "NETWORK_SESSION_EXPIRED"_L1, Cause::ConnectionReset},
    {0xc000'0388, "DOWNGRADE_DETECTED"_L1, Cause::SignInRefused},
    {0xc000'0413, "AUTHENTICATION_FIREWALL_FAILED"_L1, Cause::SignInRefused},
    {0xc000'0418, "NTLM_BLOCKED"_L1, Cause::SignInRefused},
    {0xc000'0466, "SERVER_UNAVAILABLE"_L1, Cause::ServerFailed},
    {0xc000'0467, "FILE_NOT_AVAILABLE"_L1, Cause::ServerFailed},
    {0xc000'0802, "DISK_QUOTA_EXCEEDED"_L1, Cause::StorageFull},
};

const Status *find(quint32 value)
{
    const auto found = std::find_if(std::begin(statuses), std::end(statuses),
                                    [=](const Status &status) { return status.value == value; });
    return found == std::end(statuses) ? nullptr : found;
}

std::optional<Cause> networkCause(int error)
{
    switch (error) {
    case EEXIST:
        return Cause::NameTaken;
    case ECONNREFUSED:
        return Cause::ConnectionRefused;
    case EHOSTUNREACH:
    case ENETUNREACH:
        return Cause::HostUnreachable;
    case ETIMEDOUT:
        return Cause::TimedOut;
    case ECONNRESET:
    case ECONNABORTED:
    case ENETRESET:
    case ENOTCONN:
    case EPIPE:
    case ESHUTDOWN:
    case EBADF: // the file was open on a connection that is no more
        return Cause::ConnectionReset;
    default:
        return std::nullopt;
    }
}

} // namespace

QString ntStatusName(quint32 status)
{
    const Status *known = find(status);
    return known ? QString(known->name) : u"0x%1"_s.arg(status, 8, 16, QChar(u'0')).toUpper().replace(0, 2, u"0x"_s);
}

quint32 ntStatusNamed(QByteArrayView name)
{
    const auto found = std::find_if(std::begin(statuses), std::end(statuses), [&](const Status &status) {
        return QByteArrayView(status.name.data(), status.name.size()) == name;
    });
    return found == std::end(statuses) ? 0 : found->value;
}

Failure smbFailure(Stage stage, const SmbError &error, const QString &subject)
{
    Failure failure = storageFailure(stage, error.error, subject);
    failure.cause = networkCause(error.error).value_or(failure.cause);
    if (error.status == 0)
        return failure;
    const Status *known = find(error.status);
    failure.cause = known ? known->cause : failure.cause;
    failure.code = u"nt."_s + ntStatusName(error.status);
    failure.technical = u"NT_STATUS_%1 (0x%2)"_s.arg(ntStatusName(error.status)).arg(error.status, 8, 16, QChar(u'0'));
    return failure;
}

bool isConnectionLost(const SmbError &error)
{
    const Cause cause = smbFailure(Stage::Deliver, error, {}).cause;
    return cause == Cause::ConnectionReset || cause == Cause::ConnectionRefused || cause == Cause::HostUnreachable
        || cause == Cause::TimedOut;
}

} // namespace console
