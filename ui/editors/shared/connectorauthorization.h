// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "models/draft/connectordraft.h"
#include "models/workspace/workspacefailure.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace console {

class Workspace;

// The authorization of the connector that is edited: what is stored of it, and what the next save makes of it. Its
// tokens are in the draft, as other secrets are.
//
//   None | Authorized | Over ───take()──► Pending ──save──► Authorized
//                                            │ keep(), revert, a refused save, another username, type or authentication
//                                            ▼
//                                         as before
class ConnectorAuthorization : public QObject
{
    Q_OBJECT
public:
    enum class State {
        None,
        Authorized,
        Over, // the provider no longer renews it
        Pending, // somebody has signed in, and nothing is stored yet
        Removing, // with the next save
    };

    // What has happened to it and to the username, said at that field until something else is to be said.
    struct Notice
    {
        Field field = Field::Username;
        Severity severity = Severity::Note;
        QString text;

        bool operator==(const Notice &) const = default;
    };

    // Without a workspace nothing is stored. The draft outlives it.
    explicit ConnectorAuthorization(ConnectorDraft *draft, Workspace *workspace = nullptr, QObject *parent = nullptr);

    void begin(); // another connector is in the draft
    State state() const;
    const std::optional<TokenRecord> &record() const; // the pending one, else the stored one
    std::optional<AuthorizationSubject> subject() const; // of the connector as it is edited
    const std::optional<Notice> &notice() const { return m_notice; }
    bool wasRefused() const { return m_wasRefused; } // what was pending is cleared, because the save was refused

    bool isOffered() const { return m_isOffered; }
    void setOffered(bool isOffered); // whether there is anything that signs in

    void take(const Authorization &authorization); // and fills in the username
    void remove();
    void keep(); // takes back take() or remove()
    void refuse(); // the specification: what is pending is cleared when validation fails

    // For a save: the draft's secrets, and without everything else that is stored of an authorization that ends by it.
    QMap<QString, Secret> secretsToStore() const;
    Expected<void, WorkspaceFailure> store(); // the record, after secrets and connector

Q_SIGNALS:
    void changed();
    void noticed(const QString &field);
    void signInRequested();

private:
    void follow();
    void drop();
    void fillUsername();
    void say(const Notice &notice);
    bool holdsPending() const;

    ConnectorDraft *const m_draft;
    Workspace *const m_workspace;
    bool m_isOffered = false;
    bool m_wasRefused = false;
    std::optional<TokenRecord> m_stored;
    std::optional<TokenRecord> m_pending;
    Secret m_token; // of the pending one: the draft holds it, or it is not pending any more
    ConnectorType m_type = ConnectorType::Unknown; // that it was taken for
    std::optional<Notice> m_notice;
};

} // namespace console
