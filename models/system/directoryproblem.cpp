// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directoryproblem.h"

#include "models/connector/usernames.h"
#include "models/scan/variables.h"
#include "models/support/addresses.h"
#include "models/support/named.h"

#include <QRegularExpression>
#include <QSet>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = DirectoryProblemCode;

constexpr Named<Code> codeNames[] = {
    {Code::UsernameMissing, "username-missing"_L1},
    {Code::UsernameTaken, "username-taken"_L1},
    {Code::UsernameNotUpn, "username-not-upn"_L1},
    {Code::EmailInvalid, "email-invalid"_L1},
    {Code::EmailMissing, "email-missing"_L1},
    {Code::HomeDirectoryMissing, "home-directory-missing"_L1},
    {Code::HomeDirectoryRelative, "home-directory-relative"_L1},
    {Code::DeviceNameMissing, "device-name-missing"_L1},
    {Code::DeviceNameTaken, "device-name-taken"_L1},
    {Code::WorkflowNameMissing, "workflow-name-missing"_L1},
    {Code::WorkflowNameTaken, "workflow-name-taken"_L1},
    {Code::ElementIdInvalid, "element-id-invalid"_L1},
    {Code::TemplateVariableUnknown, "template-variable-unknown"_L1},
    {Code::InputNameMissing, "input-name-missing"_L1},
    {Code::InputNameInvalid, "input-name-invalid"_L1},
    {Code::InputNameTaken, "input-name-taken"_L1},
};

// The problems of one entry after the other.
class Judge
{
public:
    explicit Judge(const QString &list)
        : m_list(list)
    {
    }

    void next() { ++m_row; }

    void add(const QString &field, Code code, Severity severity, const QString &subject = {})
    {
        m_problems.append({m_list, m_row, field, code, severity, subject});
    }

    // A name that every entry needs and none may share, without regard to case.
    void judgeName(const QString &field, const QString &name, Code missing, Code taken)
    {
        const QString folded = name.trimmed().toCaseFolded();
        if (folded.isEmpty())
            add(field, missing, Severity::Error);
        else if (m_names.contains(folded))
            add(field, taken, Severity::Error, name.trimmed());
        m_names.insert(folded);
    }

    const DirectoryProblems &problems() const { return m_problems; }

private:
    const QString m_list;
    int m_row = -1;
    QSet<QString> m_names;
    DirectoryProblems m_problems;
};

void judgeUser(const TerminalUser &user, Judge &judge)
{
    judge.judgeName(u"username"_s, user.username, Code::UsernameMissing, Code::UsernameTaken);
    if (!user.username.trimmed().isEmpty() && !isUpn(user.username))
        judge.add(u"username"_s, Code::UsernameNotUpn, Severity::Note);
    if (user.email.trimmed().isEmpty())
        judge.add(u"email"_s, Code::EmailMissing, Severity::Note);
    else if (!isMailAddress(user.email.trimmed()))
        judge.add(u"email"_s, Code::EmailInvalid, Severity::Warning);
    if (user.homeDirectory.trimmed().isEmpty())
        judge.add(u"homeDirectory"_s, Code::HomeDirectoryMissing, Severity::Note);
    else if (!isAbsolutePath(user.homeDirectory.trimmed()))
        judge.add(u"homeDirectory"_s, Code::HomeDirectoryRelative, Severity::Warning);
}

void judgeInputs(const QList<InputVariable> &inputs, Judge &judge)
{
    static const QRegularExpression allowed(u"^[A-Za-z][A-Za-z0-9_]*\\z"_s);
    QSet<QString> earlier;
    for (const InputVariable &input : inputs) {
        if (input.name.isEmpty())
            judge.add(u"inputs"_s, Code::InputNameMissing, Severity::Error);
        else if (!allowed.match(input.name).hasMatch())
            judge.add(u"inputs"_s, Code::InputNameInvalid, Severity::Error, input.name);
        else if (earlier.contains(input.name) || isKnownVariable(input.name))
            judge.add(u"inputs"_s, Code::InputNameTaken, Severity::Error, input.name);
        earlier.insert(input.name);
    }
}

constexpr qsizetype mostUnknownVariables = 10; // that are told of one template

void judgeWorkflow(const Workflow &workflow, Judge &judge)
{
    static const QRegularExpression elementId(u"^[A-Za-z0-9]*\\z"_s);
    judge.judgeName(u"name"_s, workflow.name, Code::WorkflowNameMissing, Code::WorkflowNameTaken);
    if (!elementId.match(workflow.elementId).hasMatch())
        judge.add(u"elementId"_s, Code::ElementIdInvalid, Severity::Error);

    QSet<QString> inputNames;
    for (const InputVariable &input : workflow.inputs)
        inputNames.insert(input.name);
    const std::pair<QString, QString> templates[] = {
        {u"fileName"_s, workflow.fileName},       {u"mailFrom"_s, workflow.mailFrom}, {u"mailTo"_s, workflow.mailTo},
        {u"mailSubject"_s, workflow.mailSubject}, {u"mailBody"_s, workflow.mailBody},
    };
    for (const auto &[field, text] : templates) {
        QStringList unknown = variablesIn(text);
        unknown.removeIf([&](const QString &name) { return inputNames.contains(name) || isKnownVariable(name); });
        for (const QString &name : unknown.mid(0, mostUnknownVariables))
            judge.add(field, Code::TemplateVariableUnknown, Severity::Warning, name);
    }
    judgeInputs(workflow.inputs, judge);
}

} // namespace

QString directoryProblemCodeName(DirectoryProblemCode code)
{
    return nameOf(codeNames, code);
}

DirectoryProblems validate(const Directory &directory)
{
    Judge users(u"users"_s);
    for (const TerminalUser &user : directory.users) {
        users.next();
        judgeUser(user, users);
    }
    Judge devices(u"devices"_s);
    for (const Device &device : directory.devices) {
        devices.next();
        devices.judgeName(u"name"_s, device.name, Code::DeviceNameMissing, Code::DeviceNameTaken);
    }
    Judge workflows(u"workflows"_s);
    for (const Workflow &workflow : directory.workflows) {
        workflows.next();
        judgeWorkflow(workflow, workflows);
    }
    return users.problems() + devices.problems() + workflows.problems();
}

} // namespace console
