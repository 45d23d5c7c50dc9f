// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/variables.h"

#include "tests/fuzz/targets/require.h"

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

qsizetype separatorsIn(const QString &text)
{
    return text.count(u'/') + text.count(u'\\');
}

bool isName(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character < u'\x7f' && (character.isLetterOrNumber() || u"_.-"_s.contains(character));
    });
}

// Gives the text of the literal parts.
QString checkParts(const QString &text)
{
    QString whole;
    QString literals;
    bool wasLiteral = false;
    const auto parts = parseTemplate(text);
    for (const TemplatePart &part : parts) {
        const bool isLiteral = part.kind == TemplatePart::Kind::Literal;
        require(!part.text.isEmpty() && !(isLiteral && wasLiteral), "parts are as long as they can be");
        require(isLiteral || isName(part.text), "a variable has a name");
        whole += isLiteral ? part.text : u'%' + part.text + u'%';
        literals += isLiteral ? part.text : QString();
        wasLiteral = isLiteral;
    }
    require(whole == text, "the parts are the whole");
    return literals;
}

void checkPath(const QString &path, const QString &literals, const QString &pathValue, bool hasVariable)
{
    require(separatorsIn(path) <= separatorsIn(literals) + separatorsIn(pathValue), "a text adds no component");
    QString slashed = path;
    const QStringList components = slashed.replace(u'\\', u'/').split(u'/');
    require(!hasVariable || !components.contains(u".."_s), "no value leads out of the folder");
}

void checkFailure(const ExpansionFailure &failure, const QString &text)
{
    require(text.contains(u'%' + failure.variable + u'%'), "the failure names a variable of the template");
}

} // namespace

// The input is "template|value of %text%|value of %path%", the latter in the way of a home directory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList inputs = QString::fromUtf8(bytesOf(data, size)).split(u'|');
    const QString &text = inputs.first();
    const QString pathValue = inputs.value(2);
    const Variables variables{{u"text"_s, inputs.value(1), VariableKind::Text},
                              {u"path"_s, pathValue, VariableKind::Path}};
    const QString literals = checkParts(text);

    if (const auto path = expandPath(text, variables))
        checkPath(*path, literals, pathValue, !variablesIn(text).isEmpty());
    else
        checkFailure(path.error(), text);
    if (const auto line = expandText(text, variables))
        require(std::count_if(line->begin(), line->end(), isControl)
                    == std::count_if(literals.begin(), literals.end(), isControl),
                "a value has no control characters in one line");
    if (const auto several = expandLines(text, variables))
        require(std::none_of(
                    several->begin(), several->end(),
                    [](QChar character) { return isControl(character) && character != u'\n' && character != u'\t'; }),
                "lines have no other control characters");
    return 0;
}
