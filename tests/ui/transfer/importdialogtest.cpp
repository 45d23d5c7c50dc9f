// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/transfer/importdialogtest.h"

#include "ui/widgets/statusline.h"

#include <QFile>
#include <QItemSelectionModel>

namespace console {

using namespace Qt::StringLiterals;

void ImportDialogTest::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
}

void ImportDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

Connector ImportDialogTest::folder(const QString &name, const QString &baseLocation)
{
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    return {QUuid::createUuid(), name, {}, settings};
}

Connector ImportDialogTest::folderWithPassword(const QString &name)
{
    FileSystemSettings settings;
    settings.baseLocation = u"\\\\fs01\\scans"_s;
    settings.account = FileSystemAccount::Custom;
    settings.username = u"CONTOSO\\scanner"_s;
    return {QUuid::createUuid(), name, {}, settings};
}

Connector ImportDialogTest::microsoftMailbox(const QString &name)
{
    SmtpSettings settings;
    settings.authentication = SmtpAuthentication::Microsoft365;
    settings.username = u"scanner@contoso.com"_s;
    return {QUuid::createUuid(), name, {}, settings};
}

QString ImportDialogTest::writeFile(const QByteArray &content) const
{
    QFile file(m_fixture->filePath(u"office.connectors.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written");
    return file.fileName();
}

QString ImportDialogTest::writeFile(const Configuration &configuration) const
{
    return writeFile(toBytes(configuration, neededSecrets(configuration)));
}

QString ImportDialogTest::writeFile(Configuration configuration, const QList<SecretEntry> &secrets)
{
    configuration.sealedSecrets = *m_fixture->sealing.seal(secrets, passphrase()).result();
    return writeFile(configuration);
}

Secret ImportDialogTest::passphrase()
{
    return Secret("correct horse battery");
}

void ImportDialogTest::open(const QString &path)
{
    m_dialog = new ImportDialog(m_fixture->services(), path);
    m_dialog->show();
}

void ImportDialogTest::openPreview(const Configuration &configuration)
{
    open(writeFile(configuration));
    QTRY_VERIFY(isShown(u"importPreview"_s));
}

void ImportDialogTest::import()
{
    QVERIFY2(importButton()->isEnabled(), qUtf8Printable(state()));
    importButton()->click();
    QTRY_VERIFY(isShown(u"importResultPage"_s));
}

void ImportDialogTest::click(const QString &button) const
{
    auto *widget = find<QAbstractButton>(button);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), qUtf8Printable(button));
    widget->click();
}

QStringList ImportDialogTest::lines(const QString &tableName, const QList<int> &columns) const
{
    const QAbstractItemModel *model = find<QTableView>(tableName)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

void ImportDialogTest::choose(const QStringList &names) const
{
    const QAbstractItemModel *model = table()->model();
    table()->clearSelection();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (names.contains(model->index(row, 0).data().toString()))
            table()->selectionModel()->select(model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(table()->selectionModel()->selectedRows().size(), names.size());
}

QString ImportDialogTest::state() const
{
    return find<StatusLine>(u"importState"_s)->text();
}

} // namespace console
