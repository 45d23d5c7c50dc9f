// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails a file again and again, one mail after another, as a busy console does.
//
//   mailscans smtp HOST:PORT COUNT FILE     to a mail server without TLS and without signing in
//   mailscans ews URL COUNT FILE            to Exchange Web Services
//
// Exit status 1 where a delivery fails.

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/secrets/memorysecretstore.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <vector>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

DeliveryRequest mailRequest(const QString &type, const QString &target)
{
    const bool isSmtp = type == u"smtp"_s;
    const ConnectorSettings settings = isSmtp
        ? ConnectorSettings(SmtpSettings())
        : ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Basic, target, u"scans"_s, false});
    DeliveryRequest request{{QUuid::createUuid(), u"Mail"_s, {}, settings}, {}, {}};
    if (isSmtp) {
        const qsizetype colon = target.lastIndexOf(u':');
        request.system.mailServer = {
            target.left(colon), target.mid(colon + 1).toInt(), MailSecurity::None, {}, u"scans@scans.example"_s};
    }
    request.scan.workflow.mailTo = u"anna@scans.example"_s;
    request.scan.workflow.mailSubject = u"Scan"_s;
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: mailscans smtp HOST:PORT COUNT FILE | mailscans ews URL COUNT FILE\n", stderr);
        return 2;
    }
    DeliveryRequest request = mailRequest(arguments[1], arguments[2]);
    request.scan.documents = {scanDocumentAt(arguments[4])};
    MemorySecretStore secrets;
    secrets.write({request.connector.id, u"password"_s}, Secret("not asked for"));

    LocalDeliveryEngine engine(nullptr, &secrets, 1);
    std::vector<std::unique_ptr<DeliveryJob>> jobs;
    int running = arguments[3].toInt();
    int status = 0;
    for (int number = 1; number <= arguments[3].toInt(); ++number) {
        jobs.push_back(engine.createJob(request));
        QObject::connect(jobs.back().get(), &DeliveryJob::finished, &application, [&](const DeliveryResult &result) {
            if (const auto *failure = std::get_if<Failure>(&result.outcome)) {
                std::fprintf(stderr, "%s: %s\n", qUtf8Printable(failure->code), qUtf8Printable(failure->technical));
                status = 1;
            }
            if (--running == 0)
                QCoreApplication::quit();
        });
        jobs.back()->start();
    }
    QCoreApplication::exec();
    return status;
}
