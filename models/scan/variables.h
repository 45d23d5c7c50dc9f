// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/testscan.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace console {

enum class VariableKind {
    Text,
    Path, // may hold separators, at the very start of a base location: userHome, safeqHome
};

// A capture variable with its value for one scan.
struct Variable
{
    QString name; // without the percent signs
    QString value;
    VariableKind kind = VariableKind::Text;

    bool operator==(const Variable &) const = default;
};

using Variables = QList<Variable>;

enum class VariableSource { User, Device, Workflow, Scan, System, Input };

// What the console knows of the variables in the specification's "Example parameters".
struct VariableDescription
{
    QLatin1StringView name; // "fileType" and "pdfComplianceLevel" are followed by the workflow's element id
    VariableSource source;
    VariableKind kind;
    QLatin1StringView example;
    QString (*valueOf)(const TestScan &scan);
};

std::span<const VariableDescription> variableCatalogue();

// Whether a name is in the catalogue (with an element id where it takes one) or among the given input variables.
bool isKnownVariable(QStringView name, const QStringList &inputNames = {});

// All variables of one scan in the order of the specification's example, input variables last. scanDate is
// yyyy-MM-dd, scanTime HH-mm-ss-zzz, scanJobID lower-case without braces.
Variables variablesOf(const TestScan &scan);

std::optional<Variable> findVariable(const Variables &variables, QStringView name);

// A piece of a template: literal text, or the name between two percent signs.
struct TemplatePart
{
    enum class Kind { Literal, Variable };
    Kind kind = Kind::Literal;
    QString text;

    bool operator==(const TemplatePart &) const = default;
};

// "a%b%c" is a, variable b, c. A percent sign without a partner, or around something that cannot be a name, is literal.
QList<TemplatePart> parseTemplate(QStringView text);
QStringList variablesIn(QStringView text);

struct ExpansionFailure
{
    enum class Code {
        UnknownVariable,
        EmptyVariable,
        UnsafeValue, // the value is "." or "..", or a path where none may stand
    };
    Code code = Code::UnknownVariable;
    QString variable;

    bool operator==(const ExpansionFailure &) const = default;
};

// Expands a base location. Values of text variables become part of one path component: separators and control
// characters are replaced by '_'. A path variable keeps its separators, at the very start only. Values are never
// expanded again.
Expected<QString, ExpansionFailure> expandPath(QStringView baseLocation, const Variables &variables);

// Expands a file name or other one-line text; an empty value stays empty.
Expected<QString, ExpansionFailure> expandText(QStringView text, const Variables &variables);

// Expands a text of several lines, which a value may have too. All line breaks come out as LF, and control characters
// other than tabs as spaces.
Expected<QString, ExpansionFailure> expandLines(QStringView text, const Variables &variables);

} // namespace console
