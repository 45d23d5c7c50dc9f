// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/configurationtransfer.h"
#include "ui/mainwindow/consoleservices.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace console {

class ImportFailurePage;
class ImportPreview;
class ImportResultPage;
class ImportSecretsPage;
class WaitingPage;

// Brings a file into the workspace, after showing what it would do there.
//
//   file is read ──► passphrase, where it has secrets ──► preview, where everything is decided ──► written ──► what is
//        │                                                    │                                 │         left to do
//        ▼                                                    ▼                                 ▼
//   what is wrong with the file, to be read again         nothing happened                 what is in the way
//
// As long as nothing is written it holds its window; afterwards it stays beside it as a list of what is left to do. It
// deletes itself when it is closed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    // path: of an exported file. The services have a transfer.
    ImportDialog(const ConsoleServices &services, const QString &path, QWidget *parent = nullptr);

    QString path() const { return m_path; } // of the file: another one may have been chosen

Q_SIGNALS:
    void imported(const console::WorkspaceChange &change); // it is written, as the last step of the transfer's undo
    void undoRequested(); // of this import; the dialog is closed
    void connectorRequested(const QUuid &id); // to be shown, because something is to be entered there
    void systemRequested(); // likewise

public Q_SLOTS:
    void reject() override; // not while it writes

protected:
    bool event(QEvent *event) override;

private:
    void connectPages();
    void read();
    void onRead(const Expected<ConfigurationPlan, TransferFailure> &plan);
    void openSecrets(const Secret &passphrase);
    void onOpened(const Expected<QList<SecretEntry>, TransferFailure> &secrets);
    void showPreview();
    void write();
    void onWritten(const Expected<WorkspaceChange, TransferFailure> &change);
    void showResult(const WorkspaceChange &change);
    void chooseOther();

    const ConsoleServices m_services;
    QString m_path;
    QList<SecretEntry> m_secrets; // of the file
    bool m_isWriting = false;
    bool m_hasChangedSecrets = false; // by writing
    QStackedWidget *m_pages;
    WaitingPage *m_waiting;
    QPushButton *m_cancel;
    ImportSecretsPage *m_secretsPage;
    ImportPreview *m_preview;
    ImportFailurePage *m_failure;
    ImportResultPage *m_result;
};

} // namespace console
