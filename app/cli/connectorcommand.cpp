// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assignment.h"
#include "app/cli/command.h"
#include "app/cli/diffcommand.h"
#include "app/cli/problemline.h"
#include "app/cli/secretaccess.h"
#include "models/connector/connectortype.h"
#include "ui/text/advicetext.h"
#include "ui/text/connectortext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void sayProblems(const CommandContext &context, const Connector &connector, const Problems &problems)
{
    for (const Problem &problem : problems)
        context.output().message(problemLine(problem, connector));
}

// The connector with the assignments made; property.NAME=VALUE adds a property or changes the one of that name.
Expected<Connector, UsageFailure> edited(const Connector &connector, const QList<Assignment> &assignments)
{
    QList<Assignment> fields;
    Connector result = connector;
    auto *extension = std::get_if<ExtensionSettings>(&result.settings);
    for (const Assignment &assignment : assignments) {
        if (!extension || !assignment.key.startsWith("property."_L1)) {
            fields.append(assignment);
            continue;
        }
        const QString name = assignment.key.section(u'.', 1);
        auto &properties = extension->properties;
        const auto same = std::find_if(properties.begin(), properties.end(),
                                       [&](const ExtensionProperty &property) { return property.name == name; });
        if (same == properties.end())
            properties.append({name, assignment.value});
        else
            same->value = assignment.value;
    }

    QJsonObject json = toJson(result);
    const QString id = json.take("id"_L1).toString();
    const QString type = json.take("type"_L1).toString();
    const QJsonValue properties = json.take("properties"_L1);
    return assigned(json, fields).and_then([&](QJsonObject changed) -> Expected<Connector, UsageFailure> {
        changed.insert("id"_L1, id);
        changed.insert("type"_L1, type);
        if (!properties.isUndefined())
            changed.insert("properties"_L1, properties);
        const auto read = connectorFromJson(changed);
        if (read)
            return *read;
        return Unexpected(UsageFailure{Cli::tr("‘%1’ takes %2.").arg(read.error().path, read.error().expected)});
    });
}

ExitStatus saveNew(CommandContext &context, Workspace &workspace, const Connector &connector)
{
    sayProblems(context, connector, validate(connector, workspace.validationContext(connector.id)));
    if (const auto saved = workspace.insert(connector); !saved)
        return context.workspaceFailure(saved.error());
    context.output().result(toJson(connector), Cli::tr("Added ‘%1’.").arg(connector.name));
    return ExitStatus::Done;
}

ExitStatus list(CommandContext &context, Workspace &workspace)
{
    const QList<Connector> connectors = workspace.connectors();
    for (const Connector &connector : connectors) {
        const QString type = text::connectorType(typeOf(connector.settings));
        const QStringList cells{connector.name.leftJustified(32), type.leftJustified(20),
                                destinationOf(connector, workspace.system())};
        context.output().result(toJson(connector), cells.join("  "_L1));
    }
    sayUnreadable(context, workspace);
    return ExitStatus::Done;
}

ExitStatus show(CommandContext &context, const Connector &connector)
{
    const QJsonObject json = toJson(connector);
    context.output().result(json, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    return ExitStatus::Done;
}

ExitStatus add(CommandContext &context, Workspace &workspace, const QStringList &rest)
{
    const auto arguments =
        Arguments::parse(rest, {{u"--name"_s, OptionKind::Value}, {u"--description"_s, OptionKind::Value}});
    if (!arguments)
        return context.usageFailure(arguments.error());
    const QString typeId = arguments->positional().value(0);
    const auto type = connectorTypeWithId(typeId);
    if (!type) {
        QStringList ids;
        for (const ConnectorTypeInfo &info : connectorTypes())
            ids << info.id;
        return context.usageFailure(
            {Cli::tr("‘%1’ is not a connector type. The types are: %2.").arg(typeId, ids.join(", "_L1))});
    }
    Connector connector{QUuid::createUuid(), arguments->value(u"--name"_s), arguments->value(u"--description"_s),
                        defaultSettings(*type)};
    const auto changed = parseAssignments(arguments->positional().mid(1)).and_then([&](const auto &assignments) {
        return edited(connector, assignments);
    });
    if (!changed)
        return context.usageFailure(changed.error());
    return saveNew(context, workspace, *changed);
}

ExitStatus set(CommandContext &context, Workspace &workspace, const Connector &connector, const QStringList &rest)
{
    const auto changed =
        parseAssignments(rest).and_then([&](const auto &assignments) { return edited(connector, assignments); });
    if (!changed)
        return context.usageFailure(changed.error());
    sayProblems(context, *changed, validate(*changed, workspace.validationContext(connector.id)));
    if (const auto saved = workspace.replace(connector, *changed); !saved)
        return context.workspaceFailure(saved.error());
    context.output().result(toJson(*changed), Cli::tr("Saved ‘%1’.").arg(changed->name));
    return ExitStatus::Done;
}

ExitStatus remove(CommandContext &context, Workspace &workspace, const Connector &connector)
{
    if (const auto removed = workspace.remove(connector.id); !removed)
        return context.workspaceFailure(removed.error());
    context.output().result(toJson(connector), Cli::tr("Removed ‘%1’.").arg(connector.name));
    // Nobody brings it back from here: its secrets go, and with them what is known of its authorization.
    if (const auto forgotten = workspace.removeTokenRecord(connector.id); !forgotten)
        return context.workspaceFailure(forgotten.error());
    if (!typeInfo(typeOf(connector.settings)).secretSlots.empty() && !removeSecretsOf(context, connector.id)) {
        context.output().message(Cli::tr("Secrets of ‘%1’ may still be stored. ‘scanctl secret remove --orphans’ "
                                         "removes them once the store can be used.")
                                     .arg(connector.name));
    }
    return ExitStatus::Done;
}

ExitStatus compare(CommandContext &context, const Connector &connector, const QString &otherName)
{
    if (otherName.isEmpty())
        return context.usageFailure({Cli::tr("‘connector compare’ takes the names of two connectors.")});
    const auto other = findConnector(context, otherName);
    return other ? compareConnectors(context, connector, *other) : other.error();
}

// What vendors have announced to retire, as far as it concerns the connector: no problem of its own.
QJsonArray retirements(const Connector &connector, const Workspace &workspace, QStringList &lines)
{
    QJsonArray list;
    const QList<Advice> concerns = adviceFor(connector, workspace.system(), announcedRetirements());
    for (const Advice &advice : concerns) {
        const text::AdviceText text = text::advice(advice);
        list.append(QJsonObject{{"id"_L1, retirementName(advice.retirement.id)},
                                {"isAffected"_L1, advice.isAffected},
                                {"title"_L1, text.title},
                                {"text"_L1, text.text}});
        if (advice.isAffected)
            lines << u"  %1: %2. %3"_s.arg(Cli::tr("retirement"), text.title, text.text);
    }
    return list;
}

ExitStatus validateThem(CommandContext &context, const Workspace &workspace, const QList<Connector> &connectors)
{
    int wrong = 0;
    for (const Connector &connector : connectors) {
        const Problems problems = validate(connector, workspace.validationContext(connector.id));
        wrong += hasErrors(problems) ? 1 : 0;
        QJsonArray list;
        QStringList lines;
        for (const Problem &problem : problems) {
            list.append(problemJson(problem, connector));
            lines << u"  "_s + problemLine(problem, connector);
        }
        const QString verdict = hasErrors(problems) ? Cli::tr("%1: cannot be used as it is") : Cli::tr("%1: usable");
        lines.prepend(verdict.arg(connector.name));
        const QJsonArray announced = retirements(connector, workspace, lines);
        context.output().result({{"name"_L1, connector.name}, {"problems"_L1, list}, {"retirements"_L1, announced}},
                                lines.join(u'\n'));
    }
    if (wrong == 0)
        return ExitStatus::Done;
    return connectors.size() == 1 ? ExitStatus::Prepare : ExitStatus::SomeFailed;
}

ExitStatus validateAll(CommandContext &context, const Workspace &workspace)
{
    const ExitStatus status = validateThem(context, workspace, workspace.connectors());
    return sayUnreadable(context, workspace) ? ExitStatus::SomeFailed : status;
}

// How many arguments there may be with the verb; nothing where it takes options or assignments, and judges them itself.
std::optional<qsizetype> mostArguments(const QString &verb)
{
    if (verb == "add"_L1 || verb == "set"_L1)
        return std::nullopt;
    return verb == "list"_L1 ? 1 : verb == "compare"_L1 ? 3 : 2;
}

} // namespace

ExitStatus runConnectorCommand(CommandContext &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QString name = arguments.value(1);
    static const QStringList verbs{u"list"_s, u"show"_s, u"add"_s, u"set"_s, u"remove"_s, u"validate"_s, u"compare"_s};
    if (!verbs.contains(verb))
        return context.usageFailure({Cli::tr("‘connector’ is followed by one of: %1.").arg(verbs.join(", "_L1))});
    if (const auto most = mostArguments(verb); most && arguments.size() > *most)
        return context.tooManyArguments();
    const auto services = context.services();
    if (!services)
        return services.error();
    Workspace &workspace = (*services)->workspace();
    if (verb == "list"_L1)
        return list(context, workspace);
    if (verb == "add"_L1)
        return add(context, workspace, arguments.mid(1));
    if (verb == "validate"_L1 && name.isEmpty())
        return validateAll(context, workspace);
    if (name.isEmpty())
        return context.usageFailure({Cli::tr("The connector's name is missing.")});

    const auto connector = findConnector(context, name);
    if (!connector)
        return connector.error();
    if (verb == "show"_L1)
        return show(context, *connector);
    if (verb == "compare"_L1)
        return compare(context, *connector, arguments.value(2));
    if (verb == "set"_L1)
        return set(context, workspace, *connector, arguments.mid(2));
    if (verb == "remove"_L1)
        return remove(context, workspace, *connector);
    return validateThem(context, workspace, {*connector});
}

} // namespace console
