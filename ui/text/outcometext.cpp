// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/outcometext.h"

#include "models/support/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

} // namespace

QString stage(Stage stage)
{
    switch (stage) {
    case Stage::Prepare:
        //: The stages of a delivery, in this order
        return OutcomeText::tr("Prepare");
    case Stage::Resolve:
        //: A stage: the host's name is looked up
        return OutcomeText::tr("Resolve");
    case Stage::Connect:
        return OutcomeText::tr("Connect");
    case Stage::Tls:
        return OutcomeText::tr("TLS");
    case Stage::SignIn:
        return OutcomeText::tr("Sign-in");
    case Stage::Deliver:
        return OutcomeText::tr("Deliver");
    case Stage::Confirm:
        break;
    }
    return OutcomeText::tr("Confirm");
}

QString stageState(StageState state)
{
    switch (state) {
    case StageState::Running:
        //: Of a stage that is going on
        return OutcomeText::tr("Running");
    case StageState::Passed:
        return OutcomeText::tr("Passed");
    case StageState::Failed:
        return OutcomeText::tr("Failed");
    case StageState::NotReached:
        break;
    }
    return OutcomeText::tr("Not reached");
}

QString outcome(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Delivered &) { return OutcomeText::tr("Delivered"); },
                          [](const Failure &failure) {
                              //: %1 is a stage, such as Sign-in
                              return OutcomeText::tr("Failed at %1").arg(stage(failure.stage));
                          },
                          [](const Cancelled &) { return OutcomeText::tr("Cancelled"); },
                          //: Everything was tried short of a delivery
                          [](const Checked &) { return OutcomeText::tr("Checked, nothing delivered"); },
                      },
                      outcome);
}

QString duration(std::chrono::microseconds duration)
{
    const QLocale locale;
    const double milliseconds = static_cast<double>(duration.count()) / 1000;
    if (milliseconds < 10)
        return OutcomeText::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 1));
    if (milliseconds < 1000)
        return OutcomeText::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 0));
    if (milliseconds < 60'000)
        return OutcomeText::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
    return OutcomeText::tr("%1 min").arg(locale.toString(milliseconds / 60'000, 'f', 1));
}

QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeIecFormat);
}

QString warning(const QString &code)
{
    if (code == "http.status-not-200"_L1)
        return OutcomeText::tr("The endpoint accepted the scan with another status than 200. The product’s contract "
                               "says 200, so the endpoint should answer that.");
    if (code == "smtp.sign-in-unprotected"_L1)
        return OutcomeText::tr("The username and the password travelled unprotected, because the security of the mail "
                               "server is ‘None’. STARTTLS or TLS protects them.");
    if (code == "ews.not-in-sent-items"_L1)
        return OutcomeText::tr("The mail was sent, but its copy did not appear in Sent Items in time. A server under "
                               "load, or a limit on the number of mails, delays it.");
    if (code == "ews.older-version"_L1)
        return OutcomeText::tr("The server is an older Exchange, and the request was made in its version of the "
                               "schema.");
    return code;
}

QString workspaceFailure(const WorkspaceFailure &failure)
{
    // Of one statement the database says the same, and names neither program nor file.
    using Code = WorkspaceFailure::Code;
    const bool isOfStatement =
        failure.subject.isEmpty() && (failure.code == Code::InUse || failure.code == Code::Damaged);
    switch (isOfStatement ? Code::Internal : failure.code) {
    case WorkspaceFailure::Code::InUse:
        return OutcomeText::tr("The workspace ‘%1’ is open in %2. One program at a time can have it; close the other "
                               "one first.")
            .arg(failure.path, failure.subject);
    case WorkspaceFailure::Code::Damaged:
        return OutcomeText::tr("The workspace ‘%1’ is damaged. It was not changed and is kept as ‘%2’. The next start "
                               "makes an empty workspace; connectors come back from a backup or an export.")
            .arg(failure.path, failure.subject);
    case WorkspaceFailure::Code::Newer:
        return OutcomeText::tr("The workspace ‘%1’ was made by a newer version (schema %2). It was not changed; the "
                               "newer version opens it.")
            .arg(failure.path, failure.subject);
    case WorkspaceFailure::Code::NotAWorkspace:
        return OutcomeText::tr("The file ‘%1’ is not a workspace. It was not changed.").arg(failure.path);
    case WorkspaceFailure::Code::FolderMissing:
        return OutcomeText::tr("The folder ‘%1’ does not exist.").arg(failure.subject);
    case WorkspaceFailure::Code::AccessDenied:
        return OutcomeText::tr("The workspace ‘%1’ cannot be read or written here. Check the permissions of the file "
                               "and its folder.")
            .arg(failure.path);
    case WorkspaceFailure::Code::StorageFull:
        return OutcomeText::tr("There is no space left for the workspace ‘%1’. Nothing was changed.").arg(failure.path);
    case WorkspaceFailure::Code::Conflict:
        return OutcomeText::tr("The connector was changed or removed elsewhere meanwhile. Nothing was overwritten.");
    case WorkspaceFailure::Code::Refused:
        return OutcomeText::tr("The connector ‘%1’ was not saved, because it has errors.").arg(failure.subject);
    case WorkspaceFailure::Code::Internal:
        break;
    }
    return OutcomeText::tr("The workspace ‘%1’ could not be read or written: %2").arg(failure.path, failure.technical);
}

} // namespace console::text
