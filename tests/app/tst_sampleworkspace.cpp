// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleworkspace.h"
#include "models/connector/usernames.h"
#include "models/system/directoryproblem.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSampleWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEntriesOfEveryKind();
    void hasNothingThatCannotBeSaved();
    void isLeftAsItIsOnceItIsThere();

private:
    std::unique_ptr<Workspace> open(const QTemporaryDir &folder) const;
};

std::unique_ptr<Workspace> TestSampleWorkspace::open(const QTemporaryDir &folder) const
{
    const QString path = folder.filePath(u"sample.scanconnectors"_s);
    if (!ensureSampleWorkspace(path, folder.filePath(u"practice"_s)))
        qFatal("The sample workspace cannot be made");
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("The sample workspace cannot be opened");
    return std::move(*workspace);
}

void TestSampleWorkspace::hasEntriesOfEveryKind()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    const Directory &directory = workspace->directory();
    int withHome = 0;
    int withoutUpn = 0;
    for (const TerminalUser &user : directory.users) {
        withHome += user.homeDirectory.isEmpty() ? 0 : 1;
        withoutUpn += isUpn(user.username) ? 0 : 1;
        QVERIFY(user.homeDirectory.isEmpty() || QDir(user.homeDirectory).exists());
    }
    QVERIFY(withHome > 0 && withHome < directory.users.size());
    QCOMPARE(withoutUpn, 1);
    QCOMPARE(directory.devices.size(), 2);
    for (const QJsonValue &device : toJson(directory)["devices"_L1].toArray()) {
        for (const QJsonValue &value : device.toObject())
            QVERIFY(!value.toString().isEmpty());
    }
    QCOMPARE(directory.workflows.size(), 3);
    QCOMPARE(directory.workflows.at(1).inputs.first().name, u"faxNumber"_s);
    QCOMPARE(directory.workflows.at(2).mailTo, u"%userEmail%"_s);
}

void TestSampleWorkspace::hasNothingThatCannotBeSaved()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    for (const DirectoryProblem &problem : validate(workspace->directory()))
        QCOMPARE(problem.severity, Severity::Note);
    QCOMPARE(workspace->connectors().size(), 2);
    for (const Connector &connector : workspace->connectors())
        QVERIFY(!hasErrors(validate(connector, workspace->validationContext(connector.id))));
}

void TestSampleWorkspace::isLeftAsItIsOnceItIsThere()
{
    const QTemporaryDir folder;
    {
        const auto workspace = open(folder);
        QVERIFY(workspace->setDirectory({}));
    }
    QCOMPARE(open(folder)->directory(), Directory());
}

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sampleworkspace.moc"
