// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Delivers a file to a share again and again, each time under another name, as a busy console does.
//
//   sharescans BASE-LOCATION DOMAIN\USER COUNT PARALLEL FILE       the password is $CONSOLE_SAMBA_PASSWORD
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

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 6) {
        std::fputs("usage: sharescans BASE-LOCATION DOMAIN\\USER COUNT PARALLEL FILE\n", stderr);
        return 2;
    }
    FileSystemSettings settings;
    settings.baseLocation = arguments[1];
    settings.account = FileSystemAccount::Custom;
    settings.username = arguments[2];
    DeliveryRequest request{{QUuid::createUuid(), u"Share"_s, {}, settings}, {}, {}};
    request.scan.documents = {scanDocumentAt(arguments[5])};
    MemorySecretStore secrets;
    secrets.write({request.connector.id, u"password"_s}, Secret(qgetenv("CONSOLE_SAMBA_PASSWORD")));

    LocalDeliveryEngine engine(nullptr, &secrets, arguments[4].toInt());
    std::vector<std::unique_ptr<DeliveryJob>> jobs;
    int running = arguments[3].toInt();
    int status = 0;
    for (int number = 1; number <= arguments[3].toInt(); ++number) {
        request.scan.documents.first().name = u"scan %1.pdf"_s.arg(number);
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
