// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "models/support/wholefile.h"
#include "models/transfer/configuration.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"harbour violin seventeen moss"_s;

template<class Condition>
void waitFor(const Condition &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("%s", what);
}

Connector named(const Workspace &workspace, const QString &name)
{
    const auto connector = workspace.connectorNamed(name);
    if (!connector)
        qFatal("There is no connector %s", qUtf8Printable(name));
    return *connector;
}

// From another office: some of it is here already, some of it differs, and one name is taken by something else.
QByteArray exportOf(Services &services)
{
    const Workspace &workspace = services.workspace();
    Configuration configuration{{named(workspace, u"Exchange Online"_s), named(workspace, u"Mail to self"_s),
                                 named(workspace, u"Exchange on premises"_s)},
                                workspace.system()};
    Connector share = named(workspace, u"Accounting share"_s);
    share.description = u"Invoices, delivery notes and reminders"_s;
    std::get<FileSystemSettings>(share.settings).baseLocation = u"\\\\fs02\\accounting\\%userUsername%"_s;
    Connector mail{QUuid::createUuid(), u"Mail"_s, u"For the second floor"_s,
                   SmtpSettings{SmtpAuthentication::Microsoft365, u"second.floor@contoso.com"_s}};
    Connector archive{QUuid::createUuid(), u"Archive"_s, u"Kept for ten years"_s,
                      FileSystemSettings{u"\\\\fs02\\archive"_s, FileSystemAccount::Custom, u"corp\\archive"_s}};
    Connector letters{
        QUuid::createUuid(), u"Letters"_s, {}, FileSystemSettings{u"/srv/letters"_s, FileSystemAccount::Service, {}}};
    configuration.connectors += {share, mail, archive, letters};
    configuration.system->mailServer.host = u"smtp.contoso.com"_s;
    configuration.sealedSecrets =
        *services.sealing()
             .seal({{{archive.id, u"password"_s}, Secret("not for the picture")}}, Secret(passphrase.toUtf8()))
             .result();
    return toBytes(configuration, neededSecrets(configuration));
}

void openFile(Camera &camera, const QString &path, const QByteArray &content, const QString &page)
{
    if (!writeWholeFile(path, content))
        qFatal("The file of the import cannot be written");
    camera.window().importFile(path);
    waitFor([&] { return camera.find<QWidget>(page).isVisible(); }, "The import does not open");
}

void takeImport(Camera &camera, const QString &path)
{
    const QByteArray file = exportOf(camera.services());
    openFile(camera, path, file.left(file.size() / 2), u"importFailurePage"_s);
    camera.takeDialog(u"importDialog"_s, u"import-failure"_s);
    QTest::qWait(50); // for it to go
    openFile(camera, path, file, u"importSecretsPage"_s);
    auto &dialog = camera.find<QDialog>(u"importDialog"_s);
    camera.takeWidget(dialog, u"import-secrets"_s);
    camera.type(u"importPassphrase"_s, passphrase);
    camera.click(u"openSecrets"_s);
    auto &table = camera.find<QTableView>(u"importTable"_s);
    waitFor([&] { return table.isVisible(); }, "The secrets are not opened");
    camera.takeWidget(dialog, u"import-conflict"_s);
    camera.click(u"renameAll"_s);
    table.selectRow(2); // what has changed
    camera.takeWidget(dialog, u"import-preview"_s);
    camera.click(u"import"_s);
    const auto &left = camera.find<QWidget>(u"neededTable"_s);
    waitFor([&] { return left.isVisible(); }, "The import does not end");
    camera.takeWidget(dialog, u"import-result"_s);
    camera.take(u"imported"_s);
    camera.click(u"undoImport"_s);
    waitFor([&] { return !camera.services().workspace().connectorNamed(u"Letters"_s); }, "The import is not undone");
}

// Two connectors of one type, with what differs and what does not.
void takeComparison(Camera &camera)
{
    camera.select(u"Accounting share"_s);
    auto &list = camera.find<QListView>(u"connectorList"_s);
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data().toString() == "Practice folder"_L1)
            list.selectionModel()->select(index, QItemSelectionModel::Select);
    }
    camera.trigger(u"actionCompare"_s);
    camera.takeDialog(u"comparisonDialog"_s, u"connector-comparison"_s);
}

} // namespace

void takeTransfer(Camera &camera)
{
    const QTemporaryDir folder;
    takeComparison(camera);
    camera.trigger(u"actionExport"_s);
    camera.click(u"exportSystem"_s);
    camera.click(u"exportSecrets"_s);
    camera.type(u"exportPassphrase"_s, passphrase);
    camera.type(u"exportPassphraseAgain"_s, passphrase);
    camera.takeDialog(u"exportDialog"_s, u"export"_s);
    takeImport(camera, folder.filePath(u"second-floor.connectors.json"_s));
}

} // namespace console
