// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/storageexplanation.h"

#include "ui/text/connectortext.h"
#include "ui/text/explanationparts.h"
#include "ui/text/shareexplanation.h"
#include "ui/text/storageplace.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

WhenNameTaken whenNameTakenOf(const Connector &connector)
{
    const auto *settings = std::get_if<FileSystemSettings>(&connector.settings);
    return settings ? settings->whenNameTaken : WhenNameTaken::Number;
}

QString nameTakenMeaning(const QString &path, WhenNameTaken choice)
{
    switch (choice) {
    case WhenNameTaken::Number:
        return ExplanationText::tr("‘%1’ exists, and so do all the numbered names that were tried.").arg(path);
    case WhenNameTaken::Replace:
        return ExplanationText::tr("‘%1’ exists and cannot be replaced: it is a folder, for example.").arg(path);
    case WhenNameTaken::Refuse:
        break;
    }
    return ExplanationText::tr("‘%1’ exists, and the connector refuses the delivery then. Nothing was changed.")
        .arg(path);
}

Explanation explainNameTaken(const Failure &failure, const Connector &connector)
{
    return {ExplanationText::tr("The file name is taken"),
            nameTakenMeaning(storagePlaceOf(failure, connector).path, whenNameTakenOf(connector)),
            administrator(),
            //: %1 is the name of a field, %2 to %4 are its choices
            ExplanationText::tr("Have the workflow make names that differ, by date and time for example; remove the "
                                "old file; or choose another answer to ‘%1’ on the Configuration tab: ‘%2’, ‘%3’ or "
                                "‘%4’.")
                .arg(field(Field::WhenNameTaken), whenNameTaken(WhenNameTaken::Number),
                     whenNameTaken(WhenNameTaken::Replace), whenNameTaken(WhenNameTaken::Refuse)),
            {}};
}

QString fileServer()
{
    return ExplanationText::tr("The administrator of the file server or of this computer");
}

Explanation explainFolder(const Failure &failure)
{
    const QString path = failure.subject;
    const QString list = u"ls -ld "_s + quoted(path);
    switch (failure.cause) {
    case Cause::FolderMissing:
        return {ExplanationText::tr("The folder does not exist"),
                ExplanationText::tr("There is no folder ‘%1’. The base location is never created.").arg(path),
                fileServer(), ExplanationText::tr("Create the folder, or correct the base location."),
                u"mkdir -p "_s + quoted(path)};
    case Cause::NotAFolder:
        return {ExplanationText::tr("The base location is not a folder"),
                ExplanationText::tr("At ‘%1’ there is a file.").arg(path), administrator(),
                ExplanationText::tr("Correct the base location."), list};
    case Cause::AccessDenied:
        return {ExplanationText::tr("Writing to the folder is not permitted"),
                ExplanationText::tr("The account that this console runs as may not write to ‘%1’.").arg(path),
                fileServer(), ExplanationText::tr("Grant the account permission to write and to search the folder."),
                list};
    case Cause::ReadOnly:
        return {ExplanationText::tr("The file system is read-only"),
                ExplanationText::tr("‘%1’ lies on a file system that cannot be written to.").arg(path), fileServer(),
                ExplanationText::tr("Mount it for writing. After an error the system itself makes it read-only: look "
                                    "into its log."),
                u"findmnt --target "_s + quoted(path)};
    case Cause::StorageFull:
        return {ExplanationText::tr("There is no space left"),
                ExplanationText::tr("The disk or the quota of ‘%1’ is exhausted. Nothing partial was left.").arg(path),
                fileServer(), ExplanationText::tr("Free space or raise the quota, and send again."),
                u"df -h "_s + quoted(path.section(u'/', 0, -2))};
    case Cause::NameTooLong:
        return {ExplanationText::tr("The path is too long"),
                ExplanationText::tr("The file system does not take a name as long as ‘%1’.").arg(path),
                administrator(),
                ExplanationText::tr("Shorten the base location or the workflow’s file name."),
                {}};
    default:
        return {ExplanationText::tr("The file could not be written"),
                ExplanationText::tr("The file system reported for ‘%1’: %2.").arg(path, failure.technical),
                fileServer(),
                ExplanationText::tr("Look into the system’s log for errors of the disk or the network."),
                {}};
    }
}

} // namespace

Explanation explainStorage(const Failure &failure, const Connector &connector)
{
    if (failure.cause == Cause::NameTaken)
        return explainNameTaken(failure, connector);
    return storagePlaceOf(failure, connector).isShare ? explainShare(failure, connector) : explainFolder(failure);
}

} // namespace console::text
