// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/transferbench.h"

#include <QFile>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

template<class Answer, class Ask>
Answer answerOfCall(const Ask &ask)
{
    std::optional<Answer> answer;
    int answers = 0;
    ask([&](const Answer &given) {
        answer = given;
        ++answers;
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        qFatal("No answer came");
    if (answers != 1)
        qFatal("More than one answer came");
    return *answer;
}

SystemConfiguration system()
{
    SystemConfiguration system;
    system.mailServer.host = u"mail.example.com"_s;
    system.mailServer.username = u"scanner"_s;
    system.mailServer.sender = u"scanner@example.com"_s;
    return system;
}

} // namespace

TransferBench::TransferBench()
    : folder(folderNamed(u"Folder"_s))
    , mail{QUuid::createUuid(), u"Mail"_s, {}, SmtpSettings{SmtpAuthentication::Microsoft365, u"scan@contoso.com"_s}}
{
    reopen();
    Directory directory;
    directory.users.append({u"anna@example.com"_s, u"Anna"_s, u"Berg"_s, u"anna@example.com"_s, {}, {}, {}});
    if (!workspace->insertAll({folder, mail}) || !workspace->setSystem(system()) || !workspace->setDirectory(directory))
        qFatal("The workspace could not be filled");
}

Connector TransferBench::folderNamed(const QString &name)
{
    return {QUuid::createUuid(),
            name,
            {},
            FileSystemSettings{u"\\\\fs01\\"_s + name, FileSystemAccount::Custom, u"EXAMPLE\\scanner"_s}};
}

QList<SecretEntry> TransferBench::password(const Connector &connector, const QByteArray &value)
{
    return {{{connector.id, u"password"_s}, Secret(value)}};
}

void TransferBench::reopen()
{
    transfer.reset();
    workspace.reset();
    workspace = std::move(*Workspace::open(m_folder.filePath(u"test.scanconnectors"_s)));
    transfer = std::make_unique<ConfigurationTransfer>(workspace.get(), &secrets, &sealing);
}

void TransferBench::writeFile(const Configuration &configuration) const
{
    writeFile(toBytes(configuration, neededSecrets(configuration)));
}

void TransferBench::writeFile(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file could not be written");
}

Expected<QByteArray, TransferFailure> TransferBench::exportBytes(const ExportRequest &request) const
{
    return answerOfCall<Expected<QByteArray, TransferFailure>>(
        [&](const auto &done) { transfer->exportTo(request, done); });
}

Configuration TransferBench::exported(const ExportRequest &request) const
{
    return readConfiguration(exportBytes(request).value()).value();
}

Expected<ConfigurationPlan, TransferFailure> TransferBench::planned(ConfigurationPlan::Purpose purpose) const
{
    return answerOfCall<Expected<ConfigurationPlan, TransferFailure>>(
        [&](const auto &done) { transfer->plan(path(), purpose, done); });
}

Expected<QList<SecretEntry>, TransferFailure> TransferBench::openedSecrets(const ConfigurationPlan &plan) const
{
    return answerOfCall<Expected<QList<SecretEntry>, TransferFailure>>(
        [&](const auto &done) { transfer->openSecrets(plan, passphrase, done); });
}

Expected<WorkspaceChange, TransferFailure> TransferBench::written(const ConfigurationPlan &plan,
                                                                  const QList<SecretEntry> &entries) const
{
    return answerOfCall<Expected<WorkspaceChange, TransferFailure>>(
        [&](const auto &done) { transfer->write(plan, entries, done); });
}

Expected<WorkspaceChange, TransferFailure> TransferBench::undone() const
{
    return answerOfCall<Expected<WorkspaceChange, TransferFailure>>([&](const auto &done) { transfer->undo(done); });
}

QByteArray TransferBench::sealed(const QList<SecretEntry> &entries)
{
    return sealing.seal(entries, passphrase).result().value();
}

QList<SecretEntry> TransferBench::opened(const QByteArray &bytes)
{
    return sealing.open(bytes, passphrase).result().value();
}

QByteArray TransferBench::stored(const Connector &connector) const
{
    return secrets.stored(connector.id, u"password"_s);
}

} // namespace console
