// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/filesystem/baselocation.h"

#include "models/scan/variables.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString &path)
{
    QString slashed = path;
    return slashed.replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
}

bool startsWithPathVariable(const QString &text)
{
    const auto parts = parseTemplate(text);
    if (parts.isEmpty() || parts.first().kind != TemplatePart::Kind::Variable)
        return false;
    for (const VariableDescription &known : variableCatalogue()) {
        if (known.kind == VariableKind::Path && known.name == parts.first().text)
            return true;
    }
    return false;
}

} // namespace

BaseLocation parseBaseLocation(const QString &text)
{
    using Kind = BaseLocation::Kind;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};

    static const QRegularExpression unc(u"^(?:smb://|\\\\\\\\|//)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = unc.match(trimmed); match.hasMatch()) {
        QStringList names = split(trimmed.mid(match.capturedLength()));
        if (names.size() < 2)
            return {Kind::IncompleteUnc, names.value(0), {}, {}};
        const QString server = names.takeFirst();
        const QString share = names.takeFirst();
        return {Kind::Unc, server, share, names};
    }

    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    if (drive.match(trimmed).hasMatch())
        return {Kind::Drive, {}, {}, split(trimmed.mid(3))};
    if (trimmed.startsWith(u'/'))
        return {Kind::Local, {}, {}, trimmed.split(u'/', Qt::SkipEmptyParts)};
    if (startsWithPathVariable(trimmed))
        return {Kind::Local, {}, {}, split(trimmed)};
    return {Kind::Relative, {}, {}, split(trimmed)};
}

bool isForbiddenWindowsName(QStringView component)
{
    static const QRegularExpression characters(u"[<>:\"/\\\\|?*\\x00-\\x1f]"_s);
    static const QRegularExpression devices(
        u"^(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3])(?:\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return component.endsWith(u'.') || component.endsWith(u' ') || characters.match(component).hasMatch()
        || devices.match(component).hasMatch();
}

} // namespace console
