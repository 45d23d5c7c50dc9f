// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/filesystem/filesystemform.h"

#include "models/connector/filesystem/baselocation.h"
#include "models/connector/usernames.h"
#include "ui/editors/shared/variablecompleter.h"
#include "ui/prompts/prompts.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

FileSystemForm::FileSystemForm(ConnectorBinder *binder, Prompts *prompts, QWidget *parent)
    : TypeForm(binder, ConnectorType::FileSystem, parent)
{
    addBaseLocation(prompts);
    addWhenNameTaken();
    addAccount();
    addImpersonation();
    binder->onRefresh(this, [this] { adapt(); });
}

void FileSystemForm::addBaseLocation(Prompts *prompts)
{
    addHeading(tr("Destination"));
    auto *edit = new QLineEdit;
    edit->setFont(look::fixedFont());
    edit->setPlaceholderText(u"\\\\server\\scans"_s);
    FieldRow *row = addField(Field::BaseLocation, edit);
    new VariableCompleter(edit, [this] { return draft()->context().inputNames(); });
    binder()->bind(edit, &FileSystemSettings::baseLocation);

    auto *browse = look::makeButton(u"browseBaseLocation"_s, tr("Browse…"));
    browse->setAccessibleName(tr("Choose the base location"));
    row->addButton(browse);
    connect(browse, &QPushButton::clicked, this, [=, this] {
        const FileRequest request{FileRequest::Kind::Folder, tr("Choose the base location"), {}, edit->text()};
        prompts->chooseFiles(this, request, [=](const QStringList &chosen) {
            if (!chosen.isEmpty())
                edit->setText(chosen.first());
        });
    });
    m_dfsNote =
        addNote(tr("For a distributed file system (DFS) the global policy ‘Network access: Do not allow storage "
                   "of passwords and credentials for network authentication’ has to be disabled or not set on "
                   "every server that delivers."));
}

void FileSystemForm::addWhenNameTaken()
{
    auto *whenNameTaken = new QComboBox;
    for (const auto choice : {WhenNameTaken::Number, WhenNameTaken::Replace, WhenNameTaken::Refuse})
        whenNameTaken->addItem(text::whenNameTaken(choice), static_cast<int>(choice));
    addField(Field::WhenNameTaken, whenNameTaken);
    binder()->bind(whenNameTaken, &FileSystemSettings::whenNameTaken);
}

void FileSystemForm::addAccount()
{
    addHeading(tr("Authentication"));
    auto *account = new QComboBox;
    for (const auto choice : {FileSystemAccount::Service, FileSystemAccount::Custom})
        account->addItem(text::fileSystemAccount(choice), static_cast<int>(choice));
    addField(Field::Account, account);
    binder()->bind(account, &FileSystemSettings::account);

    m_username = new QLineEdit;
    m_username->setPlaceholderText(tr("domain\\username"));
    m_usernameRow = addField(Field::Username, m_username);
    binder()->bind(m_username, &FileSystemSettings::username);
    connect(m_usernameRow, &FieldRow::actionTriggered, this, [this] { m_username->setText(m_rewrite); });
    m_passwordRow = addPassword();

    m_workgroup = addExpander(
        u"workgroupNotes"_s, tr("Shares in a workgroup"),
        {
            tr("A custom service account cannot be used in a workgroup, nor where the server that delivers is in "
               "another "
               "domain than the file server and there is no trust between them. In a workgroup it is recommended to:"),
            tr("1. Create a local account on the server with the Workflow Processing System and give it administrator "
               "rights."),
            tr("2. Configure the Workflow Processing System service to run as that account, and restart the service."),
            tr("3. Choose ‘Use default service credentials’ here, and enter the network location as the base "
               "location."),
            tr("4. Create another local account with the same username and password on the remote file server, and "
               "grant "
               "it file and share permissions for the destination."),
        });
}

void FileSystemForm::addImpersonation()
{
    auto *impersonate = new QCheckBox;
    addCheckBox(Field::ImpersonateTerminalUser, impersonate);
    binder()->bind(impersonate, &FileSystemSettings::impersonateTerminalUser);

    m_impersonation = addExpander(
        u"impersonationNotes"_s, tr("What impersonation needs"),
        {
            tr("Usernames in UPN format (username@domain), such as ‘user@example.local’. This name is then seen as the "
               "file owner."),
            tr("Read and write access of the delivering service to the shared folder and all its contents. A custom "
               "service account with these permissions serves as well."),
            tr("Permission of the terminal user to write to the folder or to browse it. It is verified before anything "
               "is written."),
            tr("The privilege ‘Restore files and directories’ on the computer that hosts the shared folder, so that "
               "the "
               "owner can be changed. One of these gives it:"),
            tr("• In the Local Security Policy console (secpol.msc), below Local Policies, User Rights Assignment, add "
               "all computers that run the service to ‘Restore files and directories’. The service runs as Local "
               "System "
               "unless configured otherwise."),
            tr("• Add all computers that host the Workflow Processing System to the group Backup Operators of the "
               "domain, "
               "which has the privilege by default."),
            tr("• In the Services console, change the account of the Workflow Processing System services to one that "
               "has "
               "the privilege."),
        });
}

void FileSystemForm::adapt()
{
    const auto *settings = std::get_if<FileSystemSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    const bool isCustom = settings->account == FileSystemAccount::Custom;
    const bool isShare = parseBaseLocation(settings->baseLocation).kind == BaseLocation::Kind::Unc;
    m_usernameRow->setVisible(isCustom);
    m_passwordRow->setVisible(isCustom);
    m_rewrite = isUpn(settings->username) ? domainAccountFromUpn(settings->username) : QString();
    m_usernameRow->setActions(m_rewrite.isEmpty() ? QStringList() : QStringList{tr("Use ‘%1’").arg(m_rewrite)});
    m_dfsNote->setVisible(isShare);
    m_workgroup->setVisible(isShare || isCustom);
    m_impersonation->setVisible(settings->impersonateTerminalUser);
}

} // namespace console
