// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The stable names of stages, states and causes: they are in the workspace, in JSON and in exit statuses.

#include "models/connector/connectortype.h"
#include "models/outcome/failure.h"
#include "models/outcome/transcriptline.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameLeadsBack();
    void anotherNameLeadsNowhere();
};

template<class Enum, class NameOf, class Named>
static void check(Enum last, NameOf nameOf, Named named)
{
    QSet<QString> names;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString name = nameOf(static_cast<Enum>(value));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(named(name) == static_cast<Enum>(value), qPrintable(name));
    }
}

void TestNames::everyNameLeadsBack()
{
    check(Stage::Confirm, stageName, stageNamed);
    check(StageState::NotReached, stageStateName, stageStateNamed);
    check(Cause::Internal, causeName, causeNamed);
    check(Field::Properties, fieldName, fieldNamed);
    check(SecretSlot::AccessToken, secretSlotName, secretSlotNamed);
}

void TestNames::anotherNameLeadsNowhere()
{
    QVERIFY(!stageNamed(u"prepare"_s));
    QVERIFY(!causeNamed(QString()));
    QVERIFY(!fieldNamed(u"Name"_s));
    QVERIFY(!connectorTypeWithId(u"unknown"_s));
    QVERIFY(!connectorTypeWithId(u"SMTP"_s));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
