// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"
#include "models/support/wholefile.h"
#include "ui/mainwindow/consoleservices.h"

#include <QByteArray>
#include <QDialog>
#include <QList>
#include <QUuid>

#include <variant>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace console {

class PassphraseForm;
class PrimaryButton;
class StatusLine;

// What goes into a file, whether secrets do, and where the file is saved. It stays open until the file is saved, so
// that a failure costs nothing that was entered.
class ExportDialog : public QDialog
{
    Q_OBJECT
    using Saved = Expected<std::monostate, WriteFailure>;

public:
    // selected: what is offered beside all connectors, and chosen then; may be empty. The services have a transfer.
    ExportDialog(const ConsoleServices &services, const QList<QUuid> &selected, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &path); // the file is written

private:
    QWidget *makeConnectors();
    QWidget *makeSecrets();
    QWidget *makeButtons();
    void setBusy(bool isBusy);
    void showState();
    bool hasSomething() const;
    void start();
    void choosePath(const Secret &passphrase);
    void exportTo(const QString &path, const Secret &passphrase);
    void save(const QString &path, const QByteArray &content);
    void onSaved(const QString &path, qint64 size, const Saved &saved);
    void fail(const QString &reason);

    const ConsoleServices m_services;
    const QList<QUuid> m_selected;
    QWidget *m_form;
    QRadioButton *m_all;
    QRadioButton *m_onlySelected;
    QCheckBox *m_system;
    QCheckBox *m_directory;
    QCheckBox *m_secrets;
    PassphraseForm *m_passphrase;
    QProgressBar *m_progress;
    StatusLine *m_state;
    PrimaryButton *m_export;
    QPushButton *m_close;
};

} // namespace console
