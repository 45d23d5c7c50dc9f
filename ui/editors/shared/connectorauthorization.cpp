// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/connectorauthorization.h"

#include "models/workspace/workspace.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString refreshToken = secretSlotName(SecretSlot::RefreshToken);
const QString accessToken = secretSlotName(SecretSlot::AccessToken);

bool isSameAccount(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

ConnectorAuthorization::ConnectorAuthorization(ConnectorDraft *draft, Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_workspace(workspace)
{
    connect(draft, &Draft::changed, this, &ConnectorAuthorization::follow);
    if (!workspace)
        return;
    connect(workspace, &Workspace::tokenRecordChanged, this, [this](const QUuid &id) {
        if (id != m_draft->edited().id)
            return;
        m_stored = m_workspace->tokenRecord(id);
        Q_EMIT changed();
    });
}

void ConnectorAuthorization::begin()
{
    m_stored = m_workspace ? m_workspace->tokenRecord(m_draft->edited().id) : std::nullopt;
    m_pending.reset();
    m_token = {};
    m_notice.reset();
    m_wasRefused = false;
    Q_EMIT changed();
}

ConnectorAuthorization::State ConnectorAuthorization::state() const
{
    if (m_pending)
        return State::Pending;
    if (!m_stored)
        return State::None;
    if (m_draft->secrets().contains(accessToken))
        return State::Removing;
    return m_stored->failure.isEmpty() ? State::Authorized : State::Over;
}

const std::optional<TokenRecord> &ConnectorAuthorization::record() const
{
    return m_pending ? m_pending : m_stored;
}

std::optional<AuthorizationSubject> ConnectorAuthorization::subject() const
{
    return authorizationSubjectOf(m_draft->edited(), m_draft->context().system);
}

void ConnectorAuthorization::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    Q_EMIT changed();
}

void ConnectorAuthorization::take(const Authorization &authorization)
{
    m_notice.reset();
    m_wasRefused = false;
    m_draft->setSecret(refreshToken, authorization.refreshToken);
    m_draft->setSecret(accessToken, authorization.accessToken);
    m_pending = authorization.record;
    m_token = authorization.accessToken;
    m_type = typeOf(m_draft->edited().settings);
    fillUsername();
    Q_EMIT changed();
}

// Microsoft Exchange has no username with Microsoft 365.
void ConnectorAuthorization::fillUsername()
{
    const auto *settings = std::get_if<SmtpSettings>(&m_draft->edited().settings);
    if (!settings)
        return;
    const QString before = settings->username.trimmed();
    const QString &account = m_pending->username;
    if (account.isEmpty() && before.isEmpty()) {
        say({Field::Username, Severity::Warning,
             tr("The sign-in service does not name the account. The one that signed in is to be entered here.")});
    } else if (!account.isEmpty() && !isSameAccount(before, account)) {
        m_draft->set(&SmtpSettings::username, account);
        say({Field::Username, Severity::Note,
             before.isEmpty() ? tr("The account that signed in was filled in.")
                              : tr("‘%1’ signed in, so it is in place of ‘%2’ now.").arg(account, before)});
    }
}

void ConnectorAuthorization::remove()
{
    drop();
    m_draft->setSecret(refreshToken, {});
    m_draft->setSecret(accessToken, {});
}

void ConnectorAuthorization::keep()
{
    m_notice.reset();
    drop();
}

void ConnectorAuthorization::refuse()
{
    if (!m_pending)
        return;
    m_wasRefused = true;
    m_notice.reset();
    drop();
}

QMap<QString, Secret> ConnectorAuthorization::secretsToStore() const
{
    QMap<QString, Secret> secrets = m_draft->secrets();
    if (m_stored && secrets.contains(accessToken)) // it is replaced, or removed
        secrets.insert(previousRefreshTokenSlot, {});
    return secrets;
}

Expected<void, WorkspaceFailure> ConnectorAuthorization::store()
{
    const QUuid id = m_draft->edited().id;
    m_notice.reset();
    m_wasRefused = false;
    if (m_pending)
        return m_workspace->setTokenRecord(id, *m_pending);
    return state() == State::Removing ? m_workspace->removeTokenRecord(id) : Expected<void, WorkspaceFailure>();
}

void ConnectorAuthorization::follow()
{
    if (!m_pending)
        return;
    if (!holdsPending()) { // saved, discarded, or another connector
        m_pending.reset();
        m_token = {};
        m_notice.reset();
        Q_EMIT changed();
        return;
    }
    const auto current = subject();
    if (typeOf(m_draft->edited().settings) != m_type) {
        say({Field::Type, Severity::Warning,
             tr("The type was changed, so the authorization that was not saved yet is cleared.")});
    } else if (!current) {
        say({Field::Authentication, Severity::Warning,
             tr("The authentication was changed, so the authorization that was not saved yet is cleared.")});
    } else if (current->application == MicrosoftApplication::Email && !m_pending->username.isEmpty()
               && !isSameAccount(current->username, m_pending->username)) {
        say({Field::Username, Severity::Warning,
             tr("‘%1’ signed in, not this account, so the authorization that was not saved yet is cleared.")
                 .arg(m_pending->username)});
    } else {
        return;
    }
    drop();
}

void ConnectorAuthorization::drop()
{
    m_pending.reset();
    m_token = {};
    m_draft->keepSecret(refreshToken);
    m_draft->keepSecret(accessToken);
    Q_EMIT changed();
}

void ConnectorAuthorization::say(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT noticed(fieldName(notice.field));
}

bool ConnectorAuthorization::holdsPending() const
{
    const auto held = m_draft->secrets().constFind(accessToken);
    return held != m_draft->secrets().cend() && *held == m_token;
}

} // namespace console
