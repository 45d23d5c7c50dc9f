// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/variables.h"

#include "models/support/addresses.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Kind = VariableKind;
using Source = VariableSource;

// Specification "Example parameters that are added to the multipart/form-data request", in its order.
constexpr std::array<VariableDescription, 28> catalogue{{
    {"billingCode"_L1, Source::Workflow, Kind::Text, "4711"_L1,
     [](const TestScan &scan) { return scan.workflow.billingCode; }},
    {"userEmail"_L1, Source::User, Kind::Text, "john.doe@company.com"_L1,
     [](const TestScan &scan) { return scan.user.email; }},
    {"deviceCostCenterID"_L1, Source::Device, Kind::Text, "1694"_L1,
     [](const TestScan &scan) { return scan.device.costCenterId; }},
    {"deviceGroupName"_L1, Source::Device, Kind::Text, "ExampleDeviceGroup"_L1,
     [](const TestScan &scan) { return scan.device.groupName; }},
    {"scanDate"_L1, Source::Scan, Kind::Text, "2021-02-17"_L1,
     [](const TestScan &scan) { return scan.started.toString(u"yyyy-MM-dd"_s); }},
    {"userCostCenterName"_L1, Source::User, Kind::Text, "Default cost center"_L1,
     [](const TestScan &scan) { return scan.user.costCenterName; }},
    {"safeqHome"_L1, Source::System, Kind::Path, "/opt"_L1, [](const TestScan &) { return u"/opt"_s; }},
    {"deviceEquipmentID"_L1, Source::Device, Kind::Text, "EQ-100"_L1,
     [](const TestScan &scan) { return scan.device.equipmentId; }},
    {"pdfComplianceLevel"_L1, Source::Workflow, Kind::Text, "None"_L1,
     [](const TestScan &scan) { return scan.workflow.pdfComplianceLevel; }},
    {"deviceGroupIP"_L1, Source::Device, Kind::Text, "tenant.dev.ysoft-dev.net"_L1,
     [](const TestScan &scan) { return scan.device.groupIp; }},
    {"workflowName"_L1, Source::Workflow, Kind::Text, "Scan to fax"_L1,
     [](const TestScan &scan) { return scan.workflow.name; }},
    {"userFirstName"_L1, Source::User, Kind::Text, "John"_L1, [](const TestScan &scan) { return scan.user.firstName; }},
    {"scanTime"_L1, Source::Scan, Kind::Text, "12-00-03-518"_L1,
     [](const TestScan &scan) { return scan.started.toString(u"HH-mm-ss-zzz"_s); }},
    {"userCostCenterID"_L1, Source::User, Kind::Text, "0"_L1,
     [](const TestScan &scan) { return scan.user.costCenterId; }},
    {"userUsername"_L1, Source::User, Kind::Text, "ls"_L1, [](const TestScan &scan) { return scan.user.username; }},
    {"userSurname"_L1, Source::User, Kind::Text, "Doe"_L1, [](const TestScan &scan) { return scan.user.surname; }},
    {"deviceLocation"_L1, Source::Device, Kind::Text, "Ground floor"_L1,
     [](const TestScan &scan) { return scan.device.location; }},
    {"deviceID"_L1, Source::Device, Kind::Text, "265"_L1, [](const TestScan &scan) { return scan.device.id; }},
    {"deviceServiceAgreementID"_L1, Source::Device, Kind::Text, "SA-7"_L1,
     [](const TestScan &scan) { return scan.device.serviceAgreementId; }},
    {"scanJobID"_L1, Source::Scan, Kind::Text, "4e19a6a0-d580-457f-ad59-fcb08584c5ba"_L1,
     [](const TestScan &scan) { return scan.scanJobId.toString(QUuid::WithoutBraces); }},
    {"deviceIP"_L1, Source::Device, Kind::Text, "10.0.5.17"_L1, [](const TestScan &scan) { return scan.device.ip; }},
    {"deviceCostCenterName"_L1, Source::Device, Kind::Text, "Default cost center"_L1,
     [](const TestScan &scan) { return scan.device.costCenterName; }},
    {"deviceName"_L1, Source::Device, Kind::Text, "iws"_L1, [](const TestScan &scan) { return scan.device.name; }},
    {"userHome"_L1, Source::User, Kind::Path, "/home/john"_L1,
     [](const TestScan &scan) { return scan.user.homeDirectory; }},
    {"deviceContactPerson"_L1, Source::Device, Kind::Text, "Anna Ferrer"_L1,
     [](const TestScan &scan) { return scan.device.contactPerson; }},
    {"workflowID"_L1, Source::Workflow, Kind::Text, "151"_L1, [](const TestScan &scan) { return scan.workflow.id; }},
    {"fileType"_L1, Source::Workflow, Kind::Text, "PDF"_L1,
     [](const TestScan &scan) { return scan.workflow.fileType; }},
    {"deviceGroupID"_L1, Source::Device, Kind::Text, "179"_L1,
     [](const TestScan &scan) { return scan.device.groupId; }},
}};

// The two whose names end with the id of the workflow's element.
bool takesElementId(QLatin1StringView name)
{
    return name == "fileType"_L1 || name == "pdfComplianceLevel"_L1;
}

bool isVariableName(QStringView text)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_.-]*\\z"_s);
    return name.match(text).hasMatch();
}

bool isSeparatorOrControl(QChar character)
{
    return character == u'/' || character == u'\\' || character.category() == QChar::Other_Control;
}

bool hasParentComponent(const QString &path)
{
    QString slashed = path;
    const QStringList components = slashed.replace(u'\\', u'/').split(u'/');
    return components.contains(u".."_s) || components.contains(u"."_s);
}

// What a text variable contributes to a path: one piece of one component.
QString cleaned(QString value)
{
    std::replace_if(value.begin(), value.end(), isSeparatorOrControl, QChar(u'_'));
    return value;
}

Expected<QString, ExpansionFailure> pathValue(const Variable &variable, bool atStart)
{
    using Code = ExpansionFailure::Code;
    if (variable.value.isEmpty())
        return Unexpected(ExpansionFailure{Code::EmptyVariable, variable.name});
    if (variable.kind == VariableKind::Path && atStart) {
        if (!isAbsolutePath(variable.value) || hasParentComponent(variable.value))
            return Unexpected(ExpansionFailure{Code::UnsafeValue, variable.name});
        return variable.value;
    }
    if (variable.kind == VariableKind::Path
        && std::any_of(variable.value.begin(), variable.value.end(), isSeparatorOrControl))
        return Unexpected(ExpansionFailure{Code::UnsafeValue, variable.name});
    return cleaned(variable.value);
}

template<class Clean>
Expected<QString, ExpansionFailure> expand(QStringView text, const Variables &variables, const Clean &clean)
{
    QString result;
    const auto parts = parseTemplate(text);
    for (const TemplatePart &part : parts) {
        if (part.kind == TemplatePart::Kind::Literal) {
            result += part.text;
            continue;
        }
        const auto variable = findVariable(variables, part.text);
        if (!variable)
            return Unexpected(ExpansionFailure{ExpansionFailure::Code::UnknownVariable, part.text});
        result += clean(variable->value);
    }
    return result;
}

} // namespace

std::span<const VariableDescription> variableCatalogue()
{
    return catalogue;
}

bool isKnownVariable(QStringView name, const QStringList &inputNames)
{
    if (inputNames.contains(name))
        return true;
    return std::any_of(catalogue.begin(), catalogue.end(), [&](const VariableDescription &known) {
        return takesElementId(known.name) ? name.startsWith(known.name) : name == known.name;
    });
}

Variables variablesOf(const TestScan &scan)
{
    Variables variables;
    for (const VariableDescription &known : catalogue) {
        const QString suffix = takesElementId(known.name) ? scan.workflow.elementId : QString();
        variables.append({known.name + suffix, known.valueOf(scan), known.kind});
    }
    for (const InputVariable &input : scan.inputs)
        variables.append({input.name, input.value, VariableKind::Text});
    return variables;
}

std::optional<Variable> findVariable(const Variables &variables, QStringView name)
{
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [&](const Variable &variable) { return variable.name == name; });
    return found == variables.end() ? std::nullopt : std::optional(*found);
}

QList<TemplatePart> parseTemplate(QStringView text)
{
    QList<TemplatePart> parts;
    const auto append = [&](TemplatePart::Kind kind, QStringView piece) {
        if (piece.isEmpty())
            return;
        if (kind == TemplatePart::Kind::Literal && !parts.isEmpty() && parts.last().kind == kind)
            parts.last().text += piece;
        else
            parts.append({kind, piece.toString()});
    };
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf(u'%');
        const qsizetype end = start < 0 ? -1 : text.indexOf(u'%', start + 1);
        if (end < 0) {
            append(TemplatePart::Kind::Literal, text);
            break;
        }
        const QStringView name = text.mid(start + 1, end - start - 1);
        append(TemplatePart::Kind::Literal, text.left(start));
        if (isVariableName(name)) {
            append(TemplatePart::Kind::Variable, name);
            text = text.mid(end + 1);
        } else {
            // The second sign may open a variable of its own.
            append(TemplatePart::Kind::Literal, text.mid(start, end - start));
            text = text.mid(end);
        }
    }
    return parts;
}

QStringList variablesIn(QStringView text)
{
    QStringList names;
    const auto parts = parseTemplate(text);
    for (const TemplatePart &part : parts) {
        if (part.kind == TemplatePart::Kind::Variable)
            names << part.text;
    }
    return names;
}

Expected<QString, ExpansionFailure> expandPath(QStringView baseLocation, const Variables &variables)
{
    using Code = ExpansionFailure::Code;
    QString path;
    QString firstOfComponent; // the variable that a component of "." or ".." is blamed on
    const auto parts = parseTemplate(baseLocation);
    for (const TemplatePart &part : parts) {
        if (part.kind == TemplatePart::Kind::Literal) {
            path += part.text;
            continue;
        }
        const auto variable = findVariable(variables, part.text);
        if (!variable)
            return Unexpected(ExpansionFailure{Code::UnknownVariable, part.text});
        const auto value = pathValue(*variable, path.trimmed().isEmpty());
        if (!value)
            return value;
        path += *value;
        firstOfComponent = part.text;
    }
    if (!firstOfComponent.isEmpty() && hasParentComponent(path))
        return Unexpected(ExpansionFailure{Code::UnsafeValue, firstOfComponent});
    return path;
}

Expected<QString, ExpansionFailure> expandText(QStringView text, const Variables &variables)
{
    return expand(text, variables, [](QString value) {
        std::replace_if(
            value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
        return value;
    });
}

Expected<QString, ExpansionFailure> expandLines(QStringView text, const Variables &variables)
{
    const auto asItIs = [](const QString &value) { return value; };
    return expand(text, variables, asItIs).map([](QString result) {
        result.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        std::replace_if(
            result.begin(), result.end(),
            [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; }, QChar(u' '));
        return result;
    });
}

} // namespace console
