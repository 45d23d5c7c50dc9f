// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/directorytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryText)
};

struct FieldText
{
    DirectoryList list;
    QLatin1StringView field;
    const char *label;
    const char *help;
};

constexpr FieldText fieldTexts[] = {
    {DirectoryList::Users, "username"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Username"),
     QT_TRANSLATE_NOOP("DirectoryText", "As at the terminal, such as ‘anna@example.com’.")},
    {DirectoryList::Users, "firstName"_L1, QT_TRANSLATE_NOOP("DirectoryText", "First name"), nullptr},
    {DirectoryList::Users, "surname"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Surname"), nullptr},
    {DirectoryList::Users, "email"_L1, QT_TRANSLATE_NOOP("DirectoryText", "E-mail address"),
     QT_TRANSLATE_NOOP("DirectoryText", "It has to exist in Exchange where a connector impersonates this user.")},
    {DirectoryList::Users, "homeDirectory"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Home directory"),
     QT_TRANSLATE_NOOP("DirectoryText", "The base location of a connector can begin with it: %userHome%.")},
    {DirectoryList::Users, "costCenterId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Cost center ID"), nullptr},
    {DirectoryList::Users, "costCenterName"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Cost center name"), nullptr},
    {DirectoryList::Devices, "id"_L1, QT_TRANSLATE_NOOP("DirectoryText", "ID"), nullptr},
    {DirectoryList::Devices, "name"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Name"), nullptr},
    {DirectoryList::Devices, "ip"_L1, QT_TRANSLATE_NOOP("DirectoryText", "IP address"), nullptr},
    {DirectoryList::Devices, "location"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Location"), nullptr},
    {DirectoryList::Devices, "contactPerson"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Contact person"), nullptr},
    {DirectoryList::Devices, "equipmentId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Equipment ID"), nullptr},
    {DirectoryList::Devices, "serviceAgreementId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Service agreement ID"),
     nullptr},
    {DirectoryList::Devices, "costCenterId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Cost center ID"), nullptr},
    {DirectoryList::Devices, "costCenterName"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Cost center name"), nullptr},
    {DirectoryList::Devices, "groupId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Device group ID"), nullptr},
    {DirectoryList::Devices, "groupName"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Device group name"), nullptr},
    {DirectoryList::Devices, "groupIp"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Device group IP"),
     QT_TRANSLATE_NOOP("DirectoryText", "The address or host name of the group’s server.")},
    {DirectoryList::Workflows, "id"_L1, QT_TRANSLATE_NOOP("DirectoryText", "ID"), nullptr},
    {DirectoryList::Workflows, "name"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Name"),
     QT_TRANSLATE_NOOP("DirectoryText", "As at the terminal, such as ‘Scan to folder’.")},
    {DirectoryList::Workflows, "elementId"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Element ID"),
     QT_TRANSLATE_NOOP("DirectoryText", "It ends the names of two variables, %fileType…% and %pdfComplianceLevel…%.")},
    {DirectoryList::Workflows, "fileType"_L1, QT_TRANSLATE_NOOP("DirectoryText", "File type"), nullptr},
    {DirectoryList::Workflows, "pdfComplianceLevel"_L1, QT_TRANSLATE_NOOP("DirectoryText", "PDF compliance level"),
     nullptr},
    {DirectoryList::Workflows, "billingCode"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Billing code"), nullptr},
    {DirectoryList::Workflows, "fileName"_L1, QT_TRANSLATE_NOOP("DirectoryText", "File name"),
     QT_TRANSLATE_NOOP("DirectoryText",
                       "Without extension, and with variables such as %scanDate%. Left empty, a document keeps its "
                       "own name.")},
    {DirectoryList::Workflows, "mailFrom"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Mail from"),
     QT_TRANSLATE_NOOP("DirectoryText", "Left empty, it is the sender of the mail server.")},
    {DirectoryList::Workflows, "mailTo"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Mail to"),
     QT_TRANSLATE_NOOP("DirectoryText", "Addresses with commas between, or variables such as %userEmail%.")},
    {DirectoryList::Workflows, "mailSubject"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Mail subject"), nullptr},
    {DirectoryList::Workflows, "mailBody"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Mail body"), nullptr},
    {DirectoryList::Workflows, "inputs"_L1, QT_TRANSLATE_NOOP("DirectoryText", "Input variables"),
     QT_TRANSLATE_NOOP("DirectoryText",
                       "What is asked at the terminal, such as ‘faxNumber’, and the value that test scans send.")},
};

const FieldText *textOf(DirectoryList list, const QString &field)
{
    const auto row = std::find_if(std::begin(fieldTexts), std::end(fieldTexts),
                                  [&](const FieldText &text) { return text.list == list && text.field == field; });
    return row == std::end(fieldTexts) ? nullptr : row;
}

QString csvFailure(const CsvFailure &failure)
{
    switch (failure.code) {
    case CsvFailure::Code::NotUtf8:
        return Texts::tr("The file is not UTF-8 text. Saving it again with the encoding UTF-8 lets it be imported.");
    case CsvFailure::Code::UnterminatedQuote:
        return Texts::tr("Line %1 opens a quotation mark (\") that nothing closes. Closing it lets the file be "
                         "imported.")
            .arg(failure.line);
    case CsvFailure::Code::TextAfterQuote:
        return Texts::tr("In line %1 there is text behind a closing quotation mark (\"). A quotation mark within a "
                         "value is written twice.")
            .arg(failure.line);
    case CsvFailure::Code::TooLarge:
        break;
    }
    return Texts::tr("The file is larger than 16 MiB or has more than 100,000 lines. In parts it can be imported one "
                     "after the other.");
}

} // namespace

DirectoryListText directoryList(DirectoryList list)
{
    switch (list) {
    case DirectoryList::Users:
        return {Texts::tr("Terminal users"), Texts::tr("Search terminal users"), Texts::tr("Add user"),
                //: the username that an added terminal user starts with
                Texts::tr("new.user"), Texts::tr("User without a name"), Texts::tr("No terminal users yet"),
                Texts::tr("A test scan is sent as one of the people who sign in at the terminals. They can be added "
                          "one by one, or imported from a CSV file.")};
    case DirectoryList::Devices:
        return {Texts::tr("Devices"),
                Texts::tr("Search devices"),
                Texts::tr("Add device"),
                Texts::tr("New device"),
                Texts::tr("Device without a name"),
                Texts::tr("No devices yet"),
                Texts::tr("A test scan is sent as if it came from one of the devices. ‘Add device’ makes the first "
                          "one.")};
    case DirectoryList::Workflows:
        break;
    }
    return {Texts::tr("Workflows"),
            Texts::tr("Search workflows"),
            Texts::tr("Add workflow"),
            Texts::tr("New workflow"),
            Texts::tr("Workflow without a name"),
            Texts::tr("No workflows yet"),
            Texts::tr("A workflow says how documents are named and mailed, and what is asked at the terminal. ‘Add "
                      "workflow’ makes the first one.")};
}

QString userImportHelp()
{
    return Texts::tr("The first line of the file names its columns: username, firstName, surname, email, "
                     "homeDirectory, costCenterId and costCenterName, of which username alone is needed. A user of the "
                     "same name is replaced.");
}

QString directoryField(DirectoryList list, const QString &field)
{
    const FieldText *text = textOf(list, field);
    return text ? Texts::tr(text->label) : field;
}

QString directoryFieldHelp(DirectoryList list, const QString &field)
{
    const FieldText *text = textOf(list, field);
    return text && text->help ? Texts::tr(text->help) : QString();
}

// Every code is named, so that a new one does not compile without its sentence.
QString directoryProblem(const DirectoryProblem &problem)
{
    switch (problem.code) {
    case DirectoryProblemCode::UsernameMissing:
        return Texts::tr("The username is missing. It is what the user signs in with at a terminal.");
    case DirectoryProblemCode::UsernameTaken:
        return Texts::tr("Another terminal user has the username ‘%1’. Upper and lower case make no difference.")
            .arg(problem.subject);
    case DirectoryProblemCode::UsernameNotUpn:
        return Texts::tr("This is not a UPN (user@domain). A connector that impersonates the terminal user needs one.");
    case DirectoryProblemCode::EmailInvalid:
        return Texts::tr("This is not an e-mail address. It has the form ‘anna@example.com’.");
    case DirectoryProblemCode::EmailMissing:
        return Texts::tr("Without an e-mail address, Exchange connectors cannot impersonate this user, and "
                         "%userEmail% is empty.");
    case DirectoryProblemCode::HomeDirectoryMissing:
        return Texts::tr("Without a home directory, workflows that deliver to %userHome% are not shown to this user.");
    case DirectoryProblemCode::HomeDirectoryRelative:
        return Texts::tr("This is not a whole path. It starts with ‘/’, ‘\\\\server\\share’ or a drive such as "
                         "‘C:\\’.");
    case DirectoryProblemCode::DeviceNameMissing:
        return Texts::tr("The name of the device is missing.");
    case DirectoryProblemCode::DeviceNameTaken:
        return Texts::tr("Another device has the name ‘%1’. Upper and lower case make no difference.")
            .arg(problem.subject);
    case DirectoryProblemCode::WorkflowNameMissing:
        return Texts::tr("The name of the workflow is missing.");
    case DirectoryProblemCode::WorkflowNameTaken:
        return Texts::tr("Another workflow has the name ‘%1’. Upper and lower case make no difference.")
            .arg(problem.subject);
    case DirectoryProblemCode::ElementIdInvalid:
        return Texts::tr("The element ID holds letters and digits only, because it ends the names of variables.");
    case DirectoryProblemCode::TemplateVariableUnknown:
        return Texts::tr("There is no variable ‘%1’. The names are listed under Variables, and a percent sign offers "
                         "them while typing.")
            .arg(problem.subject);
    case DirectoryProblemCode::InputNameMissing:
        return Texts::tr("An input variable has no name. Templates use it between percent signs.");
    case DirectoryProblemCode::InputNameInvalid:
        return Texts::tr("The input variable ‘%1’ needs another name: one that starts with a letter and holds "
                         "letters, digits and ‘_’ only.")
            .arg(problem.subject);
    case DirectoryProblemCode::InputNameTaken:
        return Texts::tr("The name ‘%1’ is that of another input variable or of a capture variable.")
            .arg(problem.subject);
    }
    return {};
}

QString directoryCsvFailure(const DirectoryCsvFailure &failure)
{
    switch (failure.code) {
    case DirectoryCsvFailure::Code::NotOpened:
        return Texts::tr("The file cannot be read. It may be gone, or reading it may not be permitted. The system "
                         "says: %1")
            .arg(failure.subject);
    case DirectoryCsvFailure::Code::Unreadable:
        return csvFailure(failure.csv);
    case DirectoryCsvFailure::Code::NoRows:
        return Texts::tr("The file has no terminal users. Below the line that names the columns, each line is one of "
                         "them.");
    case DirectoryCsvFailure::Code::UsernameColumnMissing:
        return Texts::tr("Line %1 has to name the columns, and one of them has to be ‘username’ or ‘userUsername’.")
            .arg(failure.line);
    case DirectoryCsvFailure::Code::UsernameMissing:
        return Texts::tr("Line %1 has no username. Each terminal user needs one.").arg(failure.line);
    case DirectoryCsvFailure::Code::UsernameTwice:
        break;
    }
    return Texts::tr("Line %1 has the username ‘%2’ for the second time. Each can be in the file once, whether in "
                     "upper or lower case.")
        .arg(QString::number(failure.line), failure.subject);
}

QString variableSource(VariableSource source)
{
    switch (source) {
    case VariableSource::User:
        return Texts::tr("User", "where a variable comes from: the terminal user");
    case VariableSource::Device:
        return Texts::tr("Device", "where a variable comes from");
    case VariableSource::Workflow:
        return Texts::tr("Workflow", "where a variable comes from");
    case VariableSource::Scan:
        return Texts::tr("Scan", "where a variable comes from: each scan has its own");
    case VariableSource::System:
        return Texts::tr("System", "where a variable comes from");
    case VariableSource::Input:
        break;
    }
    return Texts::tr("Input", "where a variable comes from: asked at the terminal");
}

QString variableKind(VariableKind kind)
{
    return kind == VariableKind::Path ? Texts::tr("Path", "kind of a variable: it may hold separators")
                                      : Texts::tr("Text", "kind of a variable");
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Texts::tr("Note", "how grave a problem is");
    case Severity::Warning:
        return Texts::tr("Warning", "how grave a problem is");
    case Severity::Error:
        break;
    }
    return Texts::tr("Error", "how grave a problem is");
}

} // namespace console::text
