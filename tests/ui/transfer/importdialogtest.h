// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configuration.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/transfer/importdialog.h"

#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace console {

// The wizard over a real workspace and transfer, driven as a person would: by the names of its controls.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    static Connector folder(const QString &name, const QString &baseLocation = QStringLiteral("/srv/new"));
    static Connector folderWithPassword(const QString &name);
    static Connector microsoftMailbox(const QString &name);

    QString writeFile(const QByteArray &content) const; // its path
    QString writeFile(const Configuration &configuration) const;
    // With secrets that are sealed with the passphrase "correct horse battery".
    QString writeFile(Configuration configuration, const QList<SecretEntry> &secrets);
    static Secret passphrase();

    void open(const QString &path);
    void openPreview(const Configuration &configuration);
    void import();

    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_dialog, name);
    }
    void click(const QString &button) const;
    bool isShown(const QString &name) const { return find(name)->isVisible(); }
    QTableView *table() const { return find<QTableView>(QStringLiteral("importTable")); }
    QPushButton *importButton() const { return find<QPushButton>(QStringLiteral("import")); }
    // "name | state | decision", line by line; of a table's visible columns.
    QStringList lines(const QString &tableName, const QList<int> &columns) const;
    QStringList entries() const { return lines(QStringLiteral("importTable"), {0, 1, 2}); }
    void choose(const QStringList &names) const;
    QString state() const; // below the preview

    std::unique_ptr<ConsoleFixture> m_fixture;
    QPointer<ImportDialog> m_dialog;
};

} // namespace console
