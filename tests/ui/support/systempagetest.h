// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/consolefixture.h"
#include "ui/system/systempage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace console {

// The page of the system configuration over a real workspace, driven as a person would: by the names of its controls.
class SystemPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_page, name);
    }
    void openPage(const ConsoleServices &services);
    void type(const QString &field, const QString &text) const; // in place of what is there
    void click(const QString &button) const;
    bool save(); // whether it was saved at once
    QString text(const QString &field) const { return find<QLineEdit>(field)->text(); }
    QString message(const QString &field) const { return find<QLabel>(field + QStringLiteral("Message"))->text(); }
    const SystemConfiguration &stored() const { return m_fixture->workspace().system(); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SystemPage> m_page;
    QList<bool> m_saved; // how each save ended
};

} // namespace console
