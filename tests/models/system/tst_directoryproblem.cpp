// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule of the directory. The last function proves that each code is reached by a row.

#include "models/system/directoryproblem.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Directory &)>;

// Two of each, with nothing to be said against them.
Directory sound()
{
    Directory directory;
    directory.users = {
        {u"anna@corp.example"_s, u"Anna"_s, u"Ferrer"_s, u"anna@corp.example"_s, u"/home/anna"_s, {}, {}},
        {u"ben@corp.example"_s, u"Ben"_s, u"Okafor"_s, u"ben@corp.example"_s, u"\\\\fs01\\home\\ben"_s, {}, {}},
    };
    Device reception;
    reception.name = u"MFP Reception"_s;
    Device archive;
    archive.name = u"MFP Archive"_s;
    directory.devices = {reception, archive};
    Workflow folder;
    folder.name = u"Scan to folder"_s;
    folder.elementId = u"FYkBZw7CcS9zKp"_s;
    folder.fileName = u"%scanDate%_%userUsername%"_s;
    Workflow fax;
    fax.name = u"Scan to fax"_s;
    fax.mailTo = u"%userEmail%, archive@corp.example"_s;
    fax.mailSubject = u"Fax to %faxNumber%"_s;
    fax.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}, {u"reference_2"_s, {}}};
    directory.workflows = {folder, fax};
    return directory;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDirectoryProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundOneHasNoProblem();
    void problems_data();
    void problems();
    void everyCodeIsReached();

private:
    QSet<DirectoryProblemCode> m_reached;
};

void TestDirectoryProblem::aSoundOneHasNoProblem()
{
    QCOMPARE(validate(sound()), DirectoryProblems());
    QCOMPARE(validate(Directory()), DirectoryProblems());
}

void TestDirectoryProblem::problems_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<DirectoryProblem>("expected");
    using Code = DirectoryProblemCode;
    const auto row = [](const char *sentence, const Change &change, const QString &list, const QString &field,
                        Code code, Severity severity, const QString &subject = {}) {
        QTest::newRow(sentence) << change << DirectoryProblem{list, 1, field, code, severity, subject};
    };
    const Severity note = Severity::Note;
    const Severity warning = Severity::Warning;
    const Severity error = Severity::Error;

    const QString users = u"users"_s;
    row(
        "a user without a name", [](auto &d) { d.users[1].username = u" "_s; }, users, u"username"_s,
        Code::UsernameMissing, error);
    row(
        "two users of one name", [](auto &d) { d.users[1].username = u"ANNA@corp.example "_s; }, users, u"username"_s,
        Code::UsernameTaken, error, u"ANNA@corp.example"_s);
    row(
        "a user name that is no UPN", [](auto &d) { d.users[1].username = u"ben"_s; }, users, u"username"_s,
        Code::UsernameNotUpn, note);
    row(
        "a user without an e-mail address", [](auto &d) { d.users[1].email.clear(); }, users, u"email"_s,
        Code::EmailMissing, note);
    row(
        "an e-mail address without a domain", [](auto &d) { d.users[1].email = u"ben"_s; }, users, u"email"_s,
        Code::EmailInvalid, warning);
    row(
        "a user without a home directory", [](auto &d) { d.users[1].homeDirectory.clear(); }, users, u"homeDirectory"_s,
        Code::HomeDirectoryMissing, note);
    row(
        "a relative home directory", [](auto &d) { d.users[1].homeDirectory = u"home/ben"_s; }, users,
        u"homeDirectory"_s, Code::HomeDirectoryRelative, warning);

    const QString devices = u"devices"_s;
    row(
        "a device without a name", [](auto &d) { d.devices[1].name.clear(); }, devices, u"name"_s,
        Code::DeviceNameMissing, error);
    row(
        "two devices of one name", [](auto &d) { d.devices[1].name = u"mfp reception"_s; }, devices, u"name"_s,
        Code::DeviceNameTaken, error, u"mfp reception"_s);

    const QString workflows = u"workflows"_s;
    row(
        "a workflow without a name", [](auto &d) { d.workflows[1].name.clear(); }, workflows, u"name"_s,
        Code::WorkflowNameMissing, error);
    row(
        "two workflows of one name", [](auto &d) { d.workflows[1].name = u"Scan to Folder"_s; }, workflows, u"name"_s,
        Code::WorkflowNameTaken, error, u"Scan to Folder"_s);
    row(
        "an element id with a space", [](auto &d) { d.workflows[1].elementId = u"FYk BZ"_s; }, workflows,
        u"elementId"_s, Code::ElementIdInvalid, error);
    row(
        "an element id with a line break", [](auto &d) { d.workflows[1].elementId = u"FYkBZ\n"_s; }, workflows,
        u"elementId"_s, Code::ElementIdInvalid, error);
    row(
        "a subject with a variable that does not exist", [](auto &d) { d.workflows[1].mailSubject = u"%userHmoe%"_s; },
        workflows, u"mailSubject"_s, Code::TemplateVariableUnknown, warning, u"userHmoe"_s);
    row(
        "an input variable of another workflow", [](auto &d) { d.workflows[1].inputs.removeFirst(); }, workflows,
        u"mailSubject"_s, Code::TemplateVariableUnknown, warning, u"faxNumber"_s);

    const QString inputs = u"inputs"_s;
    row(
        "an input variable without a name", [](auto &d) { d.workflows[1].inputs[1].name.clear(); }, workflows, inputs,
        Code::InputNameMissing, error);
    row(
        "an input variable with a percent sign", [](auto &d) { d.workflows[1].inputs[1].name = u"%ref%"_s; }, workflows,
        inputs, Code::InputNameInvalid, error, u"%ref%"_s);
    row(
        "an input variable with a line break", [](auto &d) { d.workflows[1].inputs[1].name = u"ref\n"_s; }, workflows,
        inputs, Code::InputNameInvalid, error, u"ref\n"_s);
    row(
        "two input variables of one name", [](auto &d) { d.workflows[1].inputs[1].name = u"faxNumber"_s; }, workflows,
        inputs, Code::InputNameTaken, error, u"faxNumber"_s);
    row(
        "an input variable with the name of a capture variable",
        [](auto &d) { d.workflows[1].inputs[1].name = u"userEmail"_s; }, workflows, inputs, Code::InputNameTaken, error,
        u"userEmail"_s);
}

void TestDirectoryProblem::problems()
{
    QFETCH(Change, change);
    QFETCH(DirectoryProblem, expected);
    Directory directory = sound();
    change(directory);
    QCOMPARE(validate(directory), DirectoryProblems{expected});
    m_reached.insert(expected.code);
}

void TestDirectoryProblem::everyCodeIsReached()
{
    QStringList missing;
    for (int code = 0; code <= static_cast<int>(DirectoryProblemCode::InputNameTaken); ++code) {
        if (!m_reached.contains(static_cast<DirectoryProblemCode>(code)))
            missing << directoryProblemCodeName(static_cast<DirectoryProblemCode>(code));
    }
    QCOMPARE(missing, QStringList());
}

QTEST_APPLESS_MAIN(TestDirectoryProblem)

#include "tst_directoryproblem.moc"
