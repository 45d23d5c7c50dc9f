// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/startoptions.h"

#include "app/locations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto workspaceSuffix = ".scanconnectors"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

[[noreturn]] void refuse(const QString &reason)
{
    std::fputs((reason + u'\n').toLocal8Bit().constData(), stderr);
    std::exit(2);
}

void takeFile(StartOptions &options, const QStringList &files, bool hasWorkspace)
{
    if (files.isEmpty())
        return;
    if (files.size() > 1)
        refuse(Texts::tr("One file can be opened at a time."));
    const bool isWorkspace = files.first().endsWith(workspaceSuffix, Qt::CaseInsensitive);
    if (isWorkspace && hasWorkspace)
        refuse(Texts::tr("One workspace can be opened at a time."));
    (isWorkspace ? options.workspacePath : options.importPath) = files.first();
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Edits scan connectors and sends test scans."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, Texts::tr("Opens the workspace in FILE."), u"FILE"_s);
    const QCommandLineOption sample(u"sample"_s, Texts::tr("Opens the sample workspace with the practice receiver."));
    const QCommandLineOption appearance(u"appearance"_s, Texts::tr("light, dark or system"), u"NAME"_s);
    const QCommandLineOption secrets(
        u"secrets"_s,
        Texts::tr("Keeps secrets in the STORE keychain, vault or memory, instead of the one chosen last."), u"STORE"_s);
    parser.addOptions({workspace, sample, appearance, secrets});
    parser.addPositionalArgument(
        u"FILE"_s, Texts::tr("Connectors that were exported, to be imported, or a workspace to be opened."),
        u"[FILE]"_s);
    parser.process(arguments);

    StartOptions options;
    options.isSample = parser.isSet(sample);
    options.workspacePath = options.isSample ? sampleWorkspacePath() : defaultWorkspacePath();
    if (parser.isSet(workspace))
        options.workspacePath = parser.value(workspace);
    takeFile(options, parser.positionalArguments(), parser.isSet(workspace) || parser.isSet(sample));
    options.secrets = secretStoreKindNamed(parser.value(secrets));
    if (parser.isSet(secrets) && !options.secrets)
        refuse(Texts::tr("‘--secrets’ takes keychain, vault or memory."));
    const QString look = parser.value(appearance);
    if (look == "light"_L1)
        options.appearance = Appearance::Light;
    else if (look == "dark"_L1)
        options.appearance = Appearance::Dark;
    else if (parser.isSet(appearance) && look != "system"_L1)
        refuse(Texts::tr("‘--appearance’ takes light, dark or system."));
    return options;
}

} // namespace console
