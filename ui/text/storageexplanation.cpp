// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/storageexplanation.h"

#include "ui/text/connectortext.h"
#include "ui/text/explanationparts.h"
#include "ui/text/shareexplanation.h"
#include "ui/text/storageplace.h"

#include <algorithm>
#include <iterator>

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

// Why a folder of this computer could not be written to. In the sentences %1 is the path and %2 what the system said.
struct FolderReason
{
    enum class Command { None, List, Make, Mount, Space };

    Cause cause;
    const char *title;
    const char *meaning;
    const char *remedy;
    bool isOfConnector; // whoever manages the connector mends it; else the administrator of the files
    Command command;
};

const FolderReason folderReasons[] = {
    {Cause::FolderMissing, QT_TRANSLATE_NOOP("ExplanationText", "The folder does not exist"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no folder ‘%1’. The base location is never created."),
     QT_TRANSLATE_NOOP("ExplanationText", "Create the folder, or correct the base location."), false,
     FolderReason::Command::Make},
    {Cause::NotAFolder, QT_TRANSLATE_NOOP("ExplanationText", "The base location is not a folder"),
     QT_TRANSLATE_NOOP("ExplanationText", "At ‘%1’ there is a file."),
     QT_TRANSLATE_NOOP("ExplanationText", "Correct the base location."), true, FolderReason::Command::List},
    {Cause::AccessDenied, QT_TRANSLATE_NOOP("ExplanationText", "Writing to the folder is not permitted"),
     QT_TRANSLATE_NOOP("ExplanationText", "The account that this console runs as may not write to ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Grant the account permission to write and to search the folder."), false,
     FolderReason::Command::List},
    {Cause::ReadOnly, QT_TRANSLATE_NOOP("ExplanationText", "The file system is read-only"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ lies on a file system that cannot be written to."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Mount it for writing. After an error the system itself makes it read-only: look into its log."),
     false, FolderReason::Command::Mount},
    {Cause::StorageFull, QT_TRANSLATE_NOOP("ExplanationText", "There is no space left"),
     QT_TRANSLATE_NOOP("ExplanationText", "The disk or the quota of ‘%1’ is exhausted. Nothing partial was left."),
     QT_TRANSLATE_NOOP("ExplanationText", "Free space or raise the quota, and send again."), false,
     FolderReason::Command::Space},
    {Cause::NameTooLong, QT_TRANSLATE_NOOP("ExplanationText", "The path is too long"),
     QT_TRANSLATE_NOOP("ExplanationText", "The file system does not take a name as long as ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Shorten the base location or the workflow’s file name."), true,
     FolderReason::Command::None},
    {Cause::StorageFailed, QT_TRANSLATE_NOOP("ExplanationText", "The file could not be written"),
     QT_TRANSLATE_NOOP("ExplanationText", "The file system reported for ‘%1’: %2."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into the system’s log for errors of the disk or the network."), false,
     FolderReason::Command::None},
};

QString commandText(FolderReason::Command command, const QString &path)
{
    switch (command) {
    case FolderReason::Command::None:
        return {};
    case FolderReason::Command::List:
        return u"ls -ld "_s + quoted(path);
    case FolderReason::Command::Make:
        return u"mkdir -p "_s + quoted(path);
    case FolderReason::Command::Mount:
        return u"findmnt --target "_s + quoted(path);
    case FolderReason::Command::Space:
        break;
    }
    return u"df -h "_s + quoted(path.section(u'/', 0, -2));
}

Explanation explainFolder(const Failure &failure)
{
    const auto found = std::find_if(std::begin(folderReasons), std::end(folderReasons),
                                    [&](const FolderReason &row) { return row.cause == failure.cause; });
    const FolderReason &reason = found == std::end(folderReasons) ? *std::prev(found) : *found;
    const auto sentence = [&](const char *text) {
        return filled(ExplanationText::tr(text), {failure.subject, failure.technical});
    };
    return {sentence(reason.title), sentence(reason.meaning),
            reason.isOfConnector ? administrator()
                                 : ExplanationText::tr("The administrator of the file server or of this computer"),
            sentence(reason.remedy), commandText(reason.command, failure.subject)};
}

} // namespace

Explanation explainStorage(const Failure &failure, const Connector &connector)
{
    if (failure.cause == Cause::NameTaken)
        return explainNameTaken(failure, connector);
    return storagePlaceOf(failure, connector).isShare ? explainShare(failure, connector) : explainFolder(failure);
}

} // namespace console::text
