// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/tlsexplanation.h"

#include "models/support/overloaded.h"
#include "ui/text/explanationparts.h"
#include "ui/text/mailplace.h"

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

enum class Side { Server, ThisComputer };

// In the sentences %1 is the server.
struct TlsReason
{
    QLatin1StringView key; // a code, or the name of a cause
    const char *title;
    const char *meaning;
    const char *remedy;
    Side who;
};

const TlsReason tlsReasons[] = {
    {"tls.expired"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate has expired"),
     QT_TRANSLATE_NOOP("ExplanationText", "The last day of the certificate of ‘%1’ has passed. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText", "Renew the certificate at the server, and check the clock of this computer."),
     Side::Server},
    {"tls.not-yet-valid"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate is not valid yet"),
     QT_TRANSLATE_NOOP("ExplanationText", "The first day of the certificate of ‘%1’ is to come. Nothing was sent."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Check the clock of this computer first, then that of the authority that issued the certificate."),
     Side::ThisComputer},
    {"tls.other-host"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The certificate is for another name"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "What answers at ‘%1’ shows a certificate that does not name this host. Nothing was sent. An IP "
                       "address in place of the name looks like this as well."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Enter the server with the name that its certificate bears, or have the name added to the certificate."),
     Side::Server},
    {"tls.self-signed"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate is self-signed"),
     QT_TRANSLATE_NOOP("ExplanationText", "No authority vouches for the certificate of ‘%1’. Nothing was sent."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Have a certificate installed from an authority that this computer trusts. If it is known to be the right "
         "one, its SHA-256 fingerprint can be added to the trusted certificates below System configuration."),
     Side::Server},
    {"tls.unknown-issuer"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The issuer of the certificate is unknown here"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "The certificate of ‘%1’ is from an authority that this computer does not know, or the server leaves out a "
         "certificate in between. A proxy that opens TLS also looks like this. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Add the authority to the certificates of this computer’s system, or have the whole chain "
                       "installed at the server. The fingerprint of a single certificate can be added to the trusted "
                       "certificates below System configuration."),
     Side::ThisComputer},
    {"tls.revoked"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate was revoked"),
     QT_TRANSLATE_NOOP("ExplanationText", "The authority has taken back the certificate of ‘%1’. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have a new certificate installed at the server. Its key may be in the wrong hands."),
     Side::Server},
    {"tls.invalid"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate is not valid"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The certificate of ‘%1’, or its chain, has a fault: a weak key or signature, or a purpose that "
                       "does not fit. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have a certificate for servers installed that this computer’s rules accept; the details below "
                       "say what is wrong."),
     Side::Server},
    {"certificate-untrusted"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server’s certificate is not trusted"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The certificate of ‘%1’ is self-signed, expired, for another name, or from an unknown "
                       "authority. Nothing was sent."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Have a certificate installed from an authority that this computer trusts, or add the authority "
                       "to the system’s certificates."),
     Side::Server},
    {"tls-failed"_L1, QT_TRANSLATE_NOOP("ExplanationText", "No secure connection came about"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ does not speak TLS 1.2 or newer at this port."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check that port and security fit together, and that TLS 1.2 is enabled at the server."),
     Side::Server},
};

const TlsReason &reasonOf(const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto found = std::find_if(std::begin(tlsReasons), std::end(tlsReasons),
                                        [&](const TlsReason &reason) { return reason.key == key; });
        if (found != std::end(tlsReasons))
            return *found;
    }
    return *std::prev(std::end(tlsReasons));
}

Explanation explanationOf(const TlsReason &reason, const QString &server, const QString &administrator,
                          const QString &command)
{
    const QString who = reason.who == Side::Server ? administrator : administratorOfThisComputer();
    return {ExplanationText::tr(reason.title), filled(ExplanationText::tr(reason.meaning), {server}), who,
            ExplanationText::tr(reason.remedy), command};
}

Mender serverMenderOf(const Connector &connector)
{
    return std::visit(Overloaded{
                          [](const FileSystemSettings &) { return Mender::FileServer; },
                          [](const SmtpSettings &) { return Mender::MailServer; },
                          [](const ExchangeSettings &) { return Mender::Exchange; },
                          [](const ExtensionSettings &) { return Mender::Endpoint; },
                          [](const UnknownSettings &) { return Mender::Connector; },
                      },
                      connector.settings);
}

} // namespace

Explanation explainTls(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    const MailPlace place = mailPlaceOf(failure, connector, system);
    const QString server = place.server().isEmpty() ? failure.subject : place.server();
    return explanationOf(reasonOf({failure.code, causeName(failure.cause)}), server,
                         menderText(serverMenderOf(connector)), commandText(MailCommand::Tls, place, {}));
}

Explanation explainCertificate(const QString &code, const QString &server, const QString &administrator,
                               const QString &command)
{
    return explanationOf(reasonOf({code, causeName(Cause::CertificateUntrusted)}), server, administrator, command);
}

} // namespace console::text
