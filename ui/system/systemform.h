// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editors/shared/formcolumn.h"
#include "ui/editors/shared/textlistedit.h"
#include "ui/system/systembinder.h"

namespace console {

// One section of the system configuration.
class SystemForm : public FormColumn
{
    Q_OBJECT
public:
    explicit SystemForm(SystemBinder *binder, QWidget *parent = nullptr);

Q_SIGNALS:
    void fieldRequested(const QString &field); // of another section

protected:
    SystemBinder *binder() const { return m_binder; }
    SystemDraft *draft() const { return m_binder->draft(); }

    // The name is the field's path in JSON.
    FieldRow *addField(const QString &name, const QString &label, const QString &help, QWidget *control);
    void addSecret(const QString &slot, const QString &label);
    void addList(const QString &name, const QString &label, const QString &help, TextListEdit *list,
                 QStringList SystemConfiguration::*member);

    // Values that one click puts into the field, as they are to be had at the moment.
    struct Offer
    {
        QString text; // of the button
        QString value;
    };
    void setOffers(FieldRow *row, const std::function<QList<Offer>()> &offers);
    bool hasProblem(const QString &field) const;

private:
    void showRowProblems(TextListEdit *list) const;

    SystemBinder *const m_binder;
};

} // namespace console
