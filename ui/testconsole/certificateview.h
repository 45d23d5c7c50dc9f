// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/verdict.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace console {

class CertificateDetails;
class CertificateTrust;
class EmptyState;
class Prompts;
class Workspace;
class WrappedText;

// The certificates that a server presented, its own first, and what became of them. One that was refused can be
// trusted from here.
class CertificateView : public QStackedWidget
{
    Q_OBJECT
public:
    CertificateView(Workspace *workspace, Prompts *prompts, QWidget *parent = nullptr);

    void setVerdict(const std::optional<Verdict> &verdict);

Q_SIGNALS:
    void trusted(); // the next connection is taken

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePage();
    QWidget *makeButtons();
    void showNothing();
    void showHeadline();
    void showChain();
    void showTrust();
    const Certificate *current() const;
    void trust();
    void copyFingerprint() const;
    void save();
    void write(const QString &path, const QByteArray &pem);

    Workspace *const m_workspace;
    Prompts *const m_prompts;
    std::optional<Verdict> m_verdict;
    CertificateTrust *m_trust;
    EmptyState *m_nothing;
    QLabel *m_icon;
    QLabel *m_headline;
    WrappedText *m_meaning;
    QTreeWidget *m_chain;
    CertificateDetails *m_details;
    QPushButton *m_trustButton;
    QPushButton *m_save;
};

} // namespace console
