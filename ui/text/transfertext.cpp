// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/transfertext.h"

#include "ui/text/outcometext.h"
#include "ui/text/secrettext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString jsonFailure(const JsonTextFailure &failure)
{
    const QString line = QString::number(failure.position.line);
    const QString column = QString::number(failure.position.column);
    switch (failure.code) {
    case JsonTextFailure::Code::NotUtf8:
        return Texts::tr("Line %1, column %2: this is not UTF-8 text. Saving the file again with the encoding UTF-8 "
                         "lets it be read.")
            .arg(line, column);
    case JsonTextFailure::Code::Syntax:
        //: %3 is a technical reason in English
        return Texts::tr("Line %1, column %2: this is not JSON, or it ends too early (%3).")
            .arg(line, column, failure.technical);
    case JsonTextFailure::Code::TooDeep:
        return Texts::tr("Line %1, column %2: the values are nested more than %n deep, which no export is.", nullptr,
                         deepestJson)
            .arg(line, column);
    case JsonTextFailure::Code::TooMuch:
        return Texts::tr(
                   "Line %1, column %2: the file has more than %3 values. In parts it can be imported one after the "
                   "other.")
            .arg(line, column, QLocale().toString(mostJsonValues));
    case JsonTextFailure::Code::NameTwice:
        //: %3 is the path of a key, such as ‘connectors.3.name’
        return Texts::tr("Line %1, column %2: ‘%3’ is there twice, and only one of them could count. One has to go.")
            .arg(line, column, failure.path);
    case JsonTextFailure::Code::NotAnObject:
        break;
    }
    return Texts::tr("Line %1, column %2: an export begins with ‘{’ and is one JSON object.").arg(line, column);
}

// Which connector it is, where it is one.
QString placed(const ConfigurationFailure &failure, const QString &sentence)
{
    if (!failure.value.path.startsWith("connectors."_L1))
        return sentence;
    const QString line = QString::number(failure.position.line);
    if (failure.subject.isEmpty()) {
        //: %2 is a sentence
        return Texts::tr("The connector that begins in line %1: %2").arg(line, sentence);
    }
    //: %3 is a sentence
    return Texts::tr("‘%1’, which begins in line %2: %3").arg(failure.subject, line, sentence);
}

QString wrongValue(const ConfigurationFailure &failure)
{
    const JsonFailure &value = failure.value;
    switch (value.code) {
    case JsonFailure::Code::WrongType:
    case JsonFailure::Code::UnknownValue:
    case JsonFailure::Code::OutOfRange:
        //: %1 is the path of a key, such as ‘connectors.3.name’; %2 is technical and English, such as ‘a text’
        return placed(
            failure, Texts::tr("The value of ‘%1’ is not one that belongs there: %2.").arg(value.path, value.expected));
    case JsonFailure::Code::Missing:
        break;
    }
    //: %1 is the path of a key, such as ‘connectors.3.name’; %2 is technical and English, such as ‘a text’
    return placed(failure, Texts::tr("‘%1’ is missing: %2.").arg(value.path, value.expected));
}

QString secretInClear(const ConfigurationFailure &failure)
{
    //: %1 is the path of a key, such as ‘connectors.3.password’
    return placed(failure,
                  Texts::tr("‘%1’ is a secret that everybody can read who has the file. It has to go; secrets are in a "
                            "file encrypted, or are entered after the import.")
                      .arg(failure.value.path));
}

QString fileTooLarge(const ConfigurationFailure &failure)
{
    return Texts::tr("The file has %1. Files with more than %2 are not read; an export of fewer connectors is smaller.")
        .arg(bytes(failure.subject.toLongLong()), bytes(largestConfiguration));
}

QStringList reasonLines(const ConfigurationFailures &failures)
{
    QStringList lines;
    for (const ConfigurationFailure &failure : failures)
        lines << configurationFailure(failure);
    return lines;
}

QStringList reasonLines(const SecretFailure &failure)
{
    // Stores are never asked for a passphrase here: this is that of the file.
    if (failure.code == SecretFailure::Code::WrongPassphrase) {
        return {
            Texts::tr("This is not the passphrase that the secrets of the file were encrypted with, or the file was "
                      "changed since.")};
    }
    return {secretFailure(failure)};
}

QStringList reasonLines(const WorkspaceFailure &failure)
{
    if (failure.code == WorkspaceFailure::Code::Conflict) {
        return {Texts::tr("The workspace was changed meanwhile. Nothing was written; starting again compares with what "
                          "is there now.")};
    }
    if (failure.code == WorkspaceFailure::Code::Refused && failure.subject.isEmpty())
        return {Texts::tr("The system configuration or the directory of the file has errors. Nothing was written.")};
    if (failure.code == WorkspaceFailure::Code::Refused) {
        return {Texts::tr("The connector ‘%1’ has errors, or it is not decided yet what becomes of it. Nothing was "
                          "written.")
                    .arg(failure.subject)};
    }
    return {workspaceFailure(failure)};
}

QString stateWithCount(EntryState state, int count)
{
    switch (state) {
    case EntryState::New:
        return Texts::tr("%n new", "connectors in a file", count);
    case EntryState::Changed:
        return Texts::tr("%n changed", "connectors in a file", count);
    case EntryState::Unchanged:
        return Texts::tr("%n unchanged", "connectors in a file", count);
    case EntryState::NameTaken:
        return Texts::tr("%n with a name that is taken", "connectors in a file", count);
    case EntryState::Removed:
        break;
    }
    return Texts::tr("%n to remove", "connectors", count);
}

QStringList changeSentences(const WorkspaceChange &change)
{
    const auto countOf = [&](bool isBefore, bool isAfter) {
        return static_cast<int>(
            std::count_if(change.connectors.begin(), change.connectors.end(), [=](const ConnectorChange &connector) {
                return connector.before.has_value() == isBefore && connector.after.has_value() == isAfter;
            }));
    };
    QStringList sentences;
    if (const int added = countOf(false, true))
        sentences << Texts::tr("%n connector(s) are added.", nullptr, added);
    if (const int changed = countOf(true, true))
        sentences << Texts::tr("%n connector(s) are changed.", nullptr, changed);
    if (const int removed = countOf(true, false))
        sentences << Texts::tr("%n connector(s) are removed.", nullptr, removed);
    if (change.system)
        sentences << Texts::tr("The system configuration is changed.");
    if (change.directory)
        sentences << Texts::tr("The directory is changed.");
    return sentences;
}

} // namespace

QString configurationFailure(const ConfigurationFailure &failure)
{
    using Code = ConfigurationFailure::Code;
    const QString line = QString::number(failure.position.line);
    switch (failure.code) {
    case Code::FileUnreadable:
        //: %1 is a reason of the operating system
        return Texts::tr("The file cannot be read. It may be gone, or reading it may not be permitted (%1).")
            .arg(failure.technical);
    case Code::FileTooLarge:
        return fileTooLarge(failure);
    case Code::FileEmpty:
        return Texts::tr("The file is empty. An export has at least a pair of braces.");
    case Code::NotJson:
        return jsonFailure(failure.json);
    case Code::NotAConfiguration:
        return Texts::tr("The file is JSON, but no export of connectors: its ‘format’ is not ‘%1’.")
            .arg(configurationFormat);
    case Code::NewerVersion:
        return Texts::tr("The file was made by a newer version (format %1). This version reads formats up to %2; the "
                         "newer version imports it.")
            .arg(failure.subject, QString::number(configurationFormatVersion));
    case Code::VersionUnknown:
        return Texts::tr("‘formatVersion’ is ‘%1’, which is none. It is a whole number from 1 to %2.")
            .arg(failure.subject, QString::number(configurationFormatVersion));
    case Code::WrongValue:
        return wrongValue(failure);
    case Code::SecretInClear:
        return secretInClear(failure);
    case Code::IdTwice:
        return Texts::tr("The connector that begins in line %1 has the id ‘%2’ of one before it. Each id can be in the "
                         "file once.")
            .arg(line, failure.subject);
    case Code::NameTwice:
        return Texts::tr(
                   "The connector that begins in line %1 has the name ‘%2’ of one before it. Upper and lower case "
                   "make no difference.")
            .arg(line, failure.subject);
    case Code::SealedSecretsDamaged:
        break;
    }
    return Texts::tr("The encrypted secrets of the file are damaged. Without its ‘sealedSecrets’ the file can be "
                     "imported, and the secrets are entered afterwards.");
}

QStringList transferFailureLines(const TransferFailure &failure)
{
    QStringList lines = std::visit([](const auto &reason) { return reasonLines(reason); }, failure.reason);
    QStringList lost;
    for (const SecretKey &key : failure.notTakenBack) {
        if (const QString name = secretSlot(key.slot); !lost.contains(name))
            lost << name;
    }
    if (!lost.isEmpty())
        lines << secretsNotTakenBack(lost);
    return lines;
}

QString transferFailure(const TransferFailure &failure)
{
    return transferFailureLines(failure).join(u'\n');
}

QString entryState(EntryState state)
{
    switch (state) {
    case EntryState::New:
        return Texts::tr("New", "a connector in a file");
    case EntryState::Changed:
        return Texts::tr("Changed", "a connector in a file");
    case EntryState::Unchanged:
        return Texts::tr("Unchanged", "a connector in a file");
    case EntryState::NameTaken:
        return Texts::tr("Name taken", "a connector in a file");
    case EntryState::Removed:
        break;
    }
    return Texts::tr("Removed", "a connector that is not in a file");
}

QString resolution(Resolution resolution, EntryState state)
{
    switch (resolution) {
    case Resolution::Take:
        return state == EntryState::Removed ? Texts::tr("Remove", "what becomes of a connector")
                                            : Texts::tr("Add", "what becomes of a connector");
    case Resolution::Rename:
        return Texts::tr("Add with another name", "what becomes of a connector");
    case Resolution::Replace:
        return Texts::tr("Replace", "what becomes of a connector");
    case Resolution::Skip:
        break;
    }
    return Texts::tr("Skip", "what becomes of a connector");
}

QString entryMeaning(const PlannedConnector &entry)
{
    if (entry.state == EntryState::Unchanged)
        return Texts::tr("It is in the workspace as it is in the file.");
    if (!entry.resolution)
        return Texts::tr(
            "Another connector of the workspace has this name. What becomes of this one is to be decided.");
    switch (*entry.resolution) {
    case Resolution::Take:
        return entry.state == EntryState::Removed ? Texts::tr("It is not in the file and is removed.")
                                                  : Texts::tr("It is added.");
    case Resolution::Rename:
        return Texts::tr("It is added as ‘%1’.").arg(entry.result ? entry.result->name : QString());
    case Resolution::Replace:
        return Texts::tr("It takes the place of ‘%1’, whose history and secrets go on.")
            .arg(entry.present ? entry.present->name : QString());
    case Resolution::Skip:
        break;
    }
    return entry.present ? Texts::tr("The workspace keeps what it has.") : Texts::tr("It is not added.");
}

QString planSummary(const ConfigurationPlan &plan)
{
    QStringList counts;
    for (const EntryState state :
         {EntryState::New, EntryState::Changed, EntryState::NameTaken, EntryState::Removed, EntryState::Unchanged}) {
        if (const int count = plan.count(state))
            counts << stateWithCount(state, count);
    }
    return counts.isEmpty() ? Texts::tr("No connectors") : QLocale().createSeparatedList(counts);
}

QString changeSummary(const WorkspaceChange &change)
{
    const QStringList sentences = changeSentences(change);
    return sentences.isEmpty() ? Texts::tr("Nothing is changed.") : sentences.join(u' ');
}

QString undoneSummary(const WorkspaceChange &change)
{
    const QStringList sentences = QStringList{Texts::tr("The import is undone.")} + changeSentences(change);
    return sentences.join(u' ');
}

QString secretSlot(const QString &slot)
{
    struct SlotText
    {
        QLatin1StringView slot;
        const char *text;
    };
    static constexpr SlotText slotTexts[] = {
        {"password"_L1, QT_TRANSLATE_NOOP("TransferText", "Password")},
        {"mailServer.password"_L1, QT_TRANSLATE_NOOP("TransferText", "Password of the mail server account")},
        {"microsoftEmailClientSecret"_L1, QT_TRANSLATE_NOOP("TransferText", "Client secret for Email (SMTP)")},
        {"exchangeOAuth2ClientSecret"_L1, QT_TRANSLATE_NOOP("TransferText", "Client secret for Microsoft Exchange")},
    };
    const auto found = std::find_if(std::begin(slotTexts), std::end(slotTexts),
                                    [&](const SlotText &text) { return text.slot == slot; });
    return found == std::end(slotTexts) ? slot : Texts::tr(found->text);
}

QString need(const QString &slot)
{
    if (slot == authorizationSlot)
        return Texts::tr("Needs authorization", "a connector that was imported");
    if (slot == secretSlotName(SecretSlot::Password))
        return Texts::tr("Needs a password", "a connector that was imported");
    return Texts::tr("Needs a secret: %1", "%1: Client secret for Email (SMTP)").arg(secretSlot(slot));
}

QString neededSecret(const NeededSecret &needed)
{
    if (needed.owner.isNull()) {
        return Texts::tr("The system configuration needs to know: %1.", "%1: Password of the mail server account")
            .arg(secretSlot(needed.slot));
    }
    if (needed.slot == authorizationSlot)
        return Texts::tr("‘%1’ needs authorization.").arg(needed.name);
    return Texts::tr("‘%1’ needs a password.").arg(needed.name);
}

QString passphraseGrade(PassphraseStrength::Grade grade)
{
    switch (grade) {
    case PassphraseStrength::Grade::Weak:
        return Texts::tr("Weak", "a passphrase");
    case PassphraseStrength::Grade::Fair:
        return Texts::tr("Fair", "a passphrase");
    case PassphraseStrength::Grade::Strong:
        break;
    }
    return Texts::tr("Strong", "a passphrase");
}

QString passphraseStrength(const PassphraseStrength &strength)
{
    switch (strength.grade) {
    case PassphraseStrength::Grade::Weak:
        return Texts::tr("Whoever has the file could guess it. Four or more words that have nothing to do with each "
                         "other are hard to guess.");
    case PassphraseStrength::Grade::Fair:
        return Texts::tr("It takes much effort to guess. One more word makes it strong.");
    case PassphraseStrength::Grade::Strong:
        break;
    }
    return Texts::tr("It cannot be guessed with what is known today.");
}

} // namespace console::text
