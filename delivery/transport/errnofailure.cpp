// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/errnofailure.h"

#include <cerrno>
#include <cstring>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString describe(int error)
{
    return QString::fromLocal8Bit(::strerrordesc_np(error));
}

Cause storageCause(int error)
{
    switch (error) {
    case ENOENT:
        return Cause::FolderMissing;
    case ENOTDIR:
        return Cause::NotAFolder;
    case EEXIST:
        return Cause::NameTaken;
    case EACCES:
    case EPERM:
        return Cause::AccessDenied;
    case EROFS:
        return Cause::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Cause::StorageFull;
    case ENAMETOOLONG:
        return Cause::NameTooLong;
    default:
        return Cause::StorageFailed;
    }
}

} // namespace

QString errnoCode(int error)
{
    const char *name = ::strerrorname_np(error);
    return u"errno."_s + (name ? QString::fromLatin1(name) : QString::number(error));
}

Failure storageFailure(Stage stage, int error, const QString &path)
{
    return {stage, storageCause(error), errnoCode(error), path, describe(error)};
}

Failure documentFailure(Stage stage, int error, const QString &path)
{
    const Cause cause = error == ENOENT || error == ENOTDIR ? Cause::DocumentMissing : Cause::DocumentUnreadable;
    return {stage, cause, errnoCode(error), path, describe(error)};
}

} // namespace console
