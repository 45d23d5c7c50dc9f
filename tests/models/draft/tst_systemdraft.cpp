// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/systemdraft.h"

#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSystemDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsFollowTheEdits();
    void aSecretMakesItDirtyUntilItIsSaved();
    void aSecretIsForgotten_data();
    void aSecretIsForgotten();
    void undoLeavesSecretsAlone();
    void tidyingIsAStep();
};

void TestSystemDraft::problemsFollowTheEdits()
{
    SystemDraft draft;
    draft.load({});
    QCOMPARE(draft.errors(), 0);
    SystemConfiguration wrong;
    wrong.microsoftTenant.clear();
    draft.edit(wrong);
    QCOMPARE(draft.errors(), 1);
    draft.undo();
    QCOMPARE(draft.errors(), 0);
}

void TestSystemDraft::aSecretMakesItDirtyUntilItIsSaved()
{
    SystemDraft draft;
    draft.load({});
    QSignalSpy changed(&draft, &Draft::changed);
    draft.setSecret(u"mailServer.password"_s, Secret("typed"));
    QVERIFY(draft.isDirty());
    QCOMPARE(changed.size(), 1);
    draft.apply();
    QVERIFY(!draft.isDirty());
    QVERIFY(draft.secrets().isEmpty());
    draft.setSecret(u"mailServer.password"_s, Secret());
    QVERIFY2(draft.isDirty(), "what is stored is to be removed");
}

void TestSystemDraft::aSecretIsForgotten_data()
{
    using Step = std::function<void(SystemDraft &)>;
    QTest::addColumn<Step>("step");
    QTest::newRow("kept as it is stored") << Step([](SystemDraft &draft) { draft.keepSecret(u"slot"_s); });
    QTest::newRow("discarded") << Step([](SystemDraft &draft) { draft.revert(); });
    QTest::newRow("loaded again") << Step([](SystemDraft &draft) { draft.load({}); });
}

void TestSystemDraft::aSecretIsForgotten()
{
    QFETCH(std::function<void(SystemDraft &)>, step);
    SystemDraft draft;
    draft.load({});
    draft.setSecret(u"slot"_s, Secret("typed"));
    QSignalSpy changed(&draft, &Draft::changed);
    step(draft);
    QVERIFY(!draft.isDirty());
    QVERIFY(draft.secrets().isEmpty());
    QVERIFY(!changed.isEmpty());
}

void TestSystemDraft::undoLeavesSecretsAlone()
{
    SystemDraft draft;
    draft.load({});
    SystemConfiguration edited;
    edited.mailServer.host = u"mail.example"_s;
    draft.edit(edited);
    draft.setSecret(u"slot"_s, Secret("typed"));
    draft.undo();
    QCOMPARE(draft.edited(), SystemConfiguration());
    QCOMPARE(draft.secrets().value(u"slot"_s), Secret("typed"));
}

void TestSystemDraft::tidyingIsAStep()
{
    SystemDraft draft;
    draft.load({});
    SystemConfiguration edited;
    edited.mailServer.host = u"mail.example "_s;
    draft.edit(edited);
    draft.tidy();
    QCOMPARE(draft.edited().mailServer.host, u"mail.example"_s);
    draft.undo();
    QCOMPARE(draft.edited(), edited);
}

QTEST_GUILESS_MAIN(TestSystemDraft)
#include "tst_systemdraft.moc"
