// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/systemdraft.h"
#include "ui/editors/draftbinder.h"

namespace console {

class StoredSecrets;

// The forms of the system configuration, which share one draft.
class SystemBinder : public DraftBinder<SystemConfiguration>
{
    Q_OBJECT
public:
    SystemBinder(SystemDraft *draft, StoredSecrets *secrets, QObject *parent = nullptr);

    SystemDraft *draft() const { return m_draft; }
    StoredSecrets *secrets() const { return m_secrets; }

protected:
    // Those of a row of a list stand at the row; see SystemForm::addList().
    QList<FieldMessage> messages() const override;

private:
    SystemDraft *const m_draft;
    StoredSecrets *const m_secrets;
};

} // namespace console
