// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/shareexplanation.h"

#include "ui/text/explanationparts.h"
#include "ui/text/sharereasons.h"
#include "ui/text/storageplace.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

QString commandText(ShareCommand command, const StoragePlace &place)
{
    switch (command) {
    case ShareCommand::None:
        return {};
    case ShareCommand::SignIn:
        return signInCommand(place);
    case ShareCommand::Ticket:
        return u"klist"_s;
    case ShareCommand::Shares:
        return sharesCommand(place);
    case ShareCommand::Permissions:
        return permissionsCommand(place);
    case ShareCommand::Port:
        return portCommand(place);
    case ShareCommand::Host:
        break;
    }
    return u"getent hosts "_s + quoted(place.server);
}

// "NT_STATUS_…" is what one searches for.
QString statusText(const Failure &failure)
{
    if (failure.code.startsWith("nt."_L1))
        return u"NT_STATUS_"_s + failure.code.mid(3);
    return failure.technical.isEmpty() ? failure.code : failure.technical;
}

// A status that has a number alone.
bool isUnknownStatus(const Failure &failure)
{
    return failure.code.startsWith("nt.0x"_L1, Qt::CaseInsensitive);
}

Explanation explanationOf(const ShareReason &reason, const Failure &failure, const StoragePlace &place)
{
    const QString about = failure.subject.isEmpty() ? place.path : failure.subject;
    const auto sentence = [&](const char *text) {
        return filled(ExplanationText::tr(text), {place.server, place.share, about, statusText(failure)});
    };
    const bool usesTicket = place.account == FileSystemAccount::Service && reason.ticketRemedy;
    const QString unknown = isUnknownStatus(failure) ? u' ' + unknownCodeText(statusText(failure)) : QString();
    return {sentence(reason.title), sentence(reason.meaning) + unknown, menderText(reason.who),
            sentence(usesTicket ? reason.ticketRemedy : reason.remedy), commandText(reason.command, place)};
}

} // namespace

Explanation explainShare(const Failure &failure, const Connector &connector)
{
    const StoragePlace place = storagePlaceOf(failure, connector);
    // The exact reason where it is known, else that of the kind.
    for (const QString &key : {failure.code, causeName(failure.cause), causeName(Cause::StorageFailed)}) {
        if (const ShareReason *reason = findReason(signInReasons(), key)) {
            Explanation explanation = explanationOf(*reason, failure, place);
            explanation.meaning += u' ' + accountText(place);
            return explanation;
        }
        if (const ShareReason *reason = findReason(shareReasons(), key))
            return explanationOf(*reason, failure, place);
    }
    return {};
}

} // namespace console::text
