// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/connector/connectortype.h"

#include <QHash>
#include <QObject>

namespace console {

// A connector being edited: what is stored, what is edited, and what there is to say about the edit. The draft owns
// dirty, apply and revert; a form only shows it.
//
//   load ──► edit… ──► apply   (the caller has stored edited(); it becomes original())
//                └───► revert  (edited() becomes original() again)
//
// What was typed under one connector type is kept while another is chosen, until apply or revert.
class ConnectorDraft : public QObject
{
    Q_OBJECT
public:
    explicit ConnectorDraft(QObject *parent = nullptr);

    // Starts over with a stored connector, or with a new one that is dirty from the start.
    void load(const Connector &stored);
    void loadNew(const Connector &proposal);

    const Connector &original() const { return m_original; }
    const Connector &edited() const { return m_edited; }
    bool isNew() const { return m_isNew; }
    bool isDirty() const { return m_isNew || m_edited != m_original; }
    const Problems &problems() const { return m_problems; }
    Problems problemsOf(Field field) const;

    const ValidationContext &context() const { return m_context; }
    void setContext(const ValidationContext &context);
    void setName(const QString &name);
    void setDescription(const QString &description);
    void setType(ConnectorType type);
    void setSettings(const ConnectorSettings &settings);

    // Changes one member of the settings of the current type; no effect while another type is chosen.
    template<class Settings, class Value>
    void set(Value Settings::*member, const Value &value)
    {
        if (auto *settings = std::get_if<Settings>(&m_edited.settings); settings && settings->*member != value) {
            settings->*member = value;
            update();
        }
    }

    void apply();
    void revert();

Q_SIGNALS:
    // edited(), problems() or isDirty() may have changed.
    void changed();

private:
    void update();

    Connector m_original;
    Connector m_edited;
    bool m_isNew = false;
    ValidationContext m_context;
    Problems m_problems;
    QHash<ConnectorType, ConnectorSettings> m_parked;
};

} // namespace console
