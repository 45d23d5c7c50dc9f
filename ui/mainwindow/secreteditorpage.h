// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspacefailure.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/mainwindow/editorpage.h"

#include <QMap>
#include <QPointer>

namespace console {

// A page whose draft has secrets too, which are kept in a store that may be slow. Saving is all or nothing:
//
//   secrets ──► workspace ──► saved
//      │ failure    │ refused: the old secrets are brought back
//      ▼            ▼
//   told        refused()
//
// Until that is over the page is disabled.
class SecretEditorPage : public EditorPage
{
    Q_OBJECT
public:
    explicit SecretEditorPage(const ConsoleServices &services, QWidget *parent = nullptr);

    bool isSaving() const override { return m_isSaving; }
    void lookUpSecrets(const QList<QUuid> &owners); // again, where what is shown is one of them

protected:
    void saveWithSecrets(const QUuid &owner, const QMap<QString, Secret> &secrets, const Saved &done);

    virtual QString refusal() const = 0; // title of what is told: "The connector is not saved"
    virtual Expected<void, WorkspaceFailure> store() = 0; // the draft into the workspace
    virtual void stored() = 0;
    virtual void refused(const WorkspaceFailure &failure); // tells it

    const ConsoleServices m_services;
    StoredSecrets m_secrets;

private:
    void onSecretsWritten(const std::shared_ptr<SecretChange> &change, const QList<SecretEntry> &entries,
                          const Saved &done);
    void tellFailure(const SecretChangeFailure &failure);
    void setWaiting(bool isWaiting);
    void endSaving(const std::function<bool()> &end, const Saved &done);

    bool m_isSaving = false;
    QPointer<QWidget> m_focus; // before the page was disabled
};

} // namespace console
