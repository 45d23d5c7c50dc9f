// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/filesystem/filesystemform.h"

#include "models/connector/filesystem/baselocation.h"
#include "models/connector/usernames.h"
#include "ui/editors/shared/variablecompleter.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

FileSystemForm::FileSystemForm(FormBinder *binder, Prompts *prompts, QWidget *parent)
    : TypeForm(binder, ConnectorType::FileSystem, parent)
{
    addBaseLocation(prompts);
    addAuthentication();
    binder->onRefresh(this, [this] { adapt(); });
}

void FileSystemForm::addBaseLocation(Prompts *prompts)
{
    addHeading(tr("Destination"));
    auto *edit = new QLineEdit;
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setPlaceholderText(u"\\\\server\\scans"_s);
    FieldRow *row = addField(Field::BaseLocation, edit);
    new VariableCompleter(edit, [this] { return draft()->context().inputNames(); });
    binder()->bind(Field::BaseLocation, edit, &FileSystemSettings::baseLocation);

    auto *browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(u"browseBaseLocation"_s);
    browse->setAccessibleName(tr("Choose the base location"));
    row->addButton(browse);
    connect(browse, &QPushButton::clicked, this, [=, this] {
        const FileRequest request{FileRequest::Kind::Folder, tr("Choose the base location"), {}, edit->text()};
        prompts->chooseFiles(this, request, [=](const QStringList &chosen) {
            if (!chosen.isEmpty())
                edit->setText(chosen.first());
        });
    });
}

void FileSystemForm::addAuthentication()
{
    addHeading(tr("Authentication"));
    auto *account = new QComboBox;
    account->addItem(tr("Use default service credentials"), static_cast<int>(FileSystemAccount::Service));
    account->addItem(tr("Use custom service account"), static_cast<int>(FileSystemAccount::Custom));
    addField(Field::Account, account);
    binder()->bind(Field::Account, account, &FileSystemSettings::account);

    m_username = new QLineEdit;
    m_username->setPlaceholderText(tr("domain\\username"));
    m_usernameRow = addField(Field::Username, m_username);
    binder()->bind(Field::Username, m_username, &FileSystemSettings::username);
    connect(m_usernameRow, &FieldRow::actionTriggered, this, [this] { m_username->setText(m_rewrite); });

    auto *impersonate = new QCheckBox;
    addCheckBox(Field::ImpersonateTerminalUser, impersonate);
    binder()->bind(Field::ImpersonateTerminalUser, impersonate, &FileSystemSettings::impersonateTerminalUser);

    m_shareNote = addNote(tr("For a distributed file system (DFS) the policy ‘Network access: Do not allow storage of "
                             "passwords and credentials for network authentication’ has to be disabled or not set on "
                             "every server that delivers. In a workgroup the default service credentials are used, "
                             "with a local account of the same name and password on both computers."));
}

void FileSystemForm::adapt()
{
    const auto *settings = std::get_if<FileSystemSettings>(&draft()->edited().settings);
    if (!settings)
        return;
    const bool isCustom = settings->account == FileSystemAccount::Custom;
    m_usernameRow->setVisible(isCustom);
    m_rewrite = isUpn(settings->username) ? domainAccountFromUpn(settings->username) : QString();
    m_usernameRow->setAction(m_rewrite.isEmpty() ? QString() : tr("Use ‘%1’").arg(m_rewrite));
    m_shareNote->setVisible(parseBaseLocation(settings->baseLocation).kind == BaseLocation::Kind::Unc);
}

} // namespace console
