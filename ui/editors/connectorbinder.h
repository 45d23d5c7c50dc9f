// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/connectordraft.h"
#include "ui/editors/draftbinder.h"

namespace console {

class ConnectorAuthorization;
class StoredSecrets;

// The form of a connector: members of the settings of the type that is chosen are bound by their pointers.
class ConnectorBinder : public DraftBinder<Connector>
{
    Q_OBJECT
public:
    ConnectorBinder(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                    QObject *parent = nullptr);

    ConnectorDraft *draft() const { return m_draft; }
    StoredSecrets *secrets() const { return m_secrets; }
    ConnectorAuthorization *authorization() const { return m_authorization; }

    template<class Settings>
    void bind(QLineEdit *edit, QString Settings::*member)
    {
        bindText(edit, accessTo(member));
    }

    template<class Settings>
    void bind(QCheckBox *box, bool Settings::*member)
    {
        bindFlag(box, accessTo(member));
    }

    template<class Settings, class Enum>
    void bind(QComboBox *box, Enum Settings::*member)
    {
        bindChoice(box, accessTo(member));
    }

protected:
    QList<FieldMessage> messages() const override;

private:
    template<class Settings, class Member>
    static auto accessTo(Member Settings::*member)
    {
        return [member](auto &connector) {
            auto *settings = std::get_if<Settings>(&connector.settings);
            return settings ? &(settings->*member) : nullptr;
        };
    }

    ConnectorDraft *const m_draft;
    StoredSecrets *const m_secrets;
    ConnectorAuthorization *const m_authorization;
};

} // namespace console
