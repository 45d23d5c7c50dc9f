// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/overloaded.h"
#include "ui/text/outcometext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

// Quoted for a POSIX shell: whatever is inside, it is one word.
QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString endpointOf(const Connector &connector)
{
    const auto *extension = std::get_if<ExtensionSettings>(&connector.settings);
    const auto *exchange = std::get_if<ExchangeSettings>(&connector.settings);
    const QUrl url(extension ? extension->endpointUrl : exchange ? exchange->webServicesUrl : QString());
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString hostOf(const Connector &connector)
{
    return QUrl(endpointOf(connector)).host();
}

QString curlCommand(const Connector &connector)
{
    return u"curl --verbose "_s + quoted(endpointOf(connector));
}

QString tlsCommand(const Connector &connector)
{
    const QUrl url(endpointOf(connector));
    return u"openssl s_client -connect %1:%2 -servername %1 </dev/null"_s.arg(url.host()).arg(url.port(443));
}

QString administrator()
{
    return ExplanationText::tr("The administrator of this connector");
}

QString vendor()
{
    return ExplanationText::tr("The operator of the endpoint");
}

QString fileServer()
{
    return ExplanationText::tr("The administrator of the file server or of this computer");
}

QString network()
{
    return ExplanationText::tr("The network administrator");
}

// The statuses that mean something of their own; Microsoft's are those of Azure Functions.
struct HttpReason
{
    QLatin1StringView code;
    const char *meaning;
    const char *remedy;
};

const HttpReason httpReasons[] = {
    {"http.400"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint found an error in the request. The answer below says which."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the fields of the preview with what the endpoint expects, input variables included.")},
    {"http.401"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint wants a key or sign-in that the URL does not carry."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Ask for the whole URL, with its key, and enter it as the Extension endpoint URL.")},
    {"http.403"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint knows the sender and refuses it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the key in the URL and the addresses that the endpoint allows.")},
    {"http.404"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server is there, but nothing is at this path."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the path of the Extension endpoint URL, letter case included.")},
    {"http.405"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The address exists, but does not take a POST."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the address that receives scans, for example one that ends in ‘/api/scan’.")},
    {"http.408"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server gave up waiting for the rest of the request."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Send fewer pages or a lower resolution, or ask for a longer time limit at the endpoint.")},
    {"http.411"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server did not see the length of the request, although it was sent."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look for a proxy between here and the endpoint that changes requests.")},
    {"http.413"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The scan is larger than the endpoint accepts."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Scan fewer pages or with a lower resolution, or have the limit of the endpoint raised.")},
    {"http.415"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint does not take multipart/form-data, or not this file type."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the file type of the workflow and the endpoint’s documentation.")},
    {"http.429"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint received too many requests in a short time."),
     QT_TRANSLATE_NOOP("ExplanationText", "Wait a while and send again.")},
    {"http.500"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint’s program failed while it processed the scan."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into the endpoint’s log at the time of this test.")},
    {"http.502"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "A gateway is there, but what is behind it did not answer properly."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check that the endpoint’s program runs behind its gateway.")},
    {"http.503"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint is stopped, starting or overloaded."),
     QT_TRANSLATE_NOOP("ExplanationText", "Wait a minute and send again; then check that the endpoint is started.")},
    {"http.504"_L1, QT_TRANSLATE_NOOP("ExplanationText", "A gateway waited in vain for the endpoint’s program."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Processing takes too long: send fewer pages, or have the endpoint answer before it processes.")},
};

Explanation explainAnswer(const Failure &failure, const Connector &connector)
{
    const QString status = failure.code.section(u'.', 1);
    Explanation explanation;
    explanation.title = ExplanationText::tr("The endpoint answered with status %1").arg(status);
    explanation.who = vendor();
    const auto reason = std::find_if(std::begin(httpReasons), std::end(httpReasons),
                                     [&](const HttpReason &row) { return row.code == failure.code; });
    if (reason != std::end(httpReasons)) {
        explanation.meaning = ExplanationText::tr(reason->meaning);
        explanation.remedy = ExplanationText::tr(reason->remedy);
        return explanation;
    }
    explanation.meaning = ExplanationText::tr("This console does not know more about the status %1. The endpoint’s own "
                                              "words are below.")
                              .arg(status);
    explanation.remedy = ExplanationText::tr("Ask the operator of ‘%1’ what the answer means.").arg(hostOf(connector));
    return explanation;
}

Explanation explainPreparation(const Failure &failure)
{
    switch (failure.cause) {
    case Cause::InvalidConnector:
        return {ExplanationText::tr("The connector cannot be used as it is"),
                ExplanationText::tr("The field ‘%1’ has an error.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Correct the field on the Configuration tab; the reason stands there."),
                {}};
    case Cause::UnresolvedVariable:
        return {ExplanationText::tr("The variable ‘%%1%’ has no value").arg(failure.subject),
                ExplanationText::tr("Without it the place of the scan is unknown. At a terminal the workflow would not "
                                    "be shown to this user."),
                administrator(),
                ExplanationText::tr("Give the terminal user a value for it, choose another user, or take the variable "
                                    "out of the connector."),
                {}};
    case Cause::UnsafeValue:
        return {ExplanationText::tr("A value would lead out of the base location"),
                ExplanationText::tr("The value of ‘%1’ is no plain name: it goes up a folder, is no absolute path, or "
                                    "follows a symbolic link.")
                    .arg(failure.subject),
                administrator(),
                ExplanationText::tr("Correct the value, or replace the link by a folder."),
                {}};
    case Cause::DocumentMissing:
        if (failure.subject.isEmpty()) {
            return {ExplanationText::tr("There is no document to send"),
                    {},
                    administrator(),
                    ExplanationText::tr("Choose a document or have a sample generated."),
                    {}};
        }
        return {ExplanationText::tr("The document does not exist"),
                ExplanationText::tr("‘%1’ was moved or deleted.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Choose the document again."),
                {}};
    case Cause::DocumentUnreadable:
        return {ExplanationText::tr("The document cannot be read"),
                ExplanationText::tr("‘%1’ could not be opened: %2.").arg(failure.subject, failure.technical),
                administrator(), ExplanationText::tr("Check the file and its permissions."),
                u"ls -l "_s + quoted(failure.subject)};
    default:
        return {ExplanationText::tr("The document changed while it was sent"),
                ExplanationText::tr("‘%1’ is not the size it had at the start, or was written to. Nothing of it was "
                                    "left at the destination.")
                    .arg(failure.subject),
                administrator(),
                ExplanationText::tr("Wait until the program that writes it has finished, and send again."),
                {}};
    }
}

Explanation explainStorage(const Failure &failure)
{
    const QString path = failure.subject;
    const QString list = u"ls -ld "_s + quoted(path);
    switch (failure.cause) {
    case Cause::FolderMissing:
        return {ExplanationText::tr("The folder does not exist"),
                ExplanationText::tr("There is no folder ‘%1’. The base location is never created.").arg(path),
                fileServer(), ExplanationText::tr("Create the folder, or correct the base location."),
                u"mkdir -p "_s + quoted(path)};
    case Cause::NotAFolder:
        return {ExplanationText::tr("The base location is not a folder"),
                ExplanationText::tr("At ‘%1’ there is a file.").arg(path), administrator(),
                ExplanationText::tr("Correct the base location."), list};
    case Cause::AccessDenied:
        return {ExplanationText::tr("Writing to the folder is not permitted"),
                ExplanationText::tr("The account that this console runs as may not write to ‘%1’.").arg(path),
                fileServer(), ExplanationText::tr("Grant the account permission to write and to search the folder."),
                list};
    case Cause::ReadOnly:
        return {ExplanationText::tr("The file system is read-only"),
                ExplanationText::tr("‘%1’ lies on a file system that cannot be written to.").arg(path), fileServer(),
                ExplanationText::tr("Mount it for writing. After an error the system itself makes it read-only: look "
                                    "into its log."),
                u"findmnt --target "_s + quoted(path)};
    case Cause::StorageFull:
        return {ExplanationText::tr("There is no space left"),
                ExplanationText::tr("The disk or the quota of ‘%1’ is exhausted. Nothing partial was left.").arg(path),
                fileServer(), ExplanationText::tr("Free space or raise the quota, and send again."),
                u"df -h "_s + quoted(path.section(u'/', 0, -2))};
    case Cause::NameTooLong:
        return {ExplanationText::tr("The path is too long"),
                ExplanationText::tr("The file system does not take a name as long as ‘%1’.").arg(path),
                administrator(),
                ExplanationText::tr("Shorten the base location or the workflow’s file name."),
                {}};
    default:
        return {ExplanationText::tr("The file could not be written"),
                ExplanationText::tr("The file system reported for ‘%1’: %2.").arg(path, failure.technical),
                fileServer(),
                ExplanationText::tr("Look into the system’s log for errors of the disk or the network."),
                {}};
    }
}

Explanation explainConnection(const Failure &failure, const Connector &connector)
{
    const QString host = failure.subject;
    switch (failure.cause) {
    case Cause::HostNotFound:
        return {ExplanationText::tr("The host name is unknown"),
                ExplanationText::tr("No address was found for ‘%1’.").arg(hostOf(connector)), administrator(),
                ExplanationText::tr("Check the spelling of the URL, and that this computer’s DNS knows the name."),
                u"getent hosts "_s + quoted(hostOf(connector))};
    case Cause::ConnectionRefused:
        return {ExplanationText::tr("The server refused the connection"),
                ExplanationText::tr("The computer is there, but nothing listens at ‘%1’.").arg(host), vendor(),
                ExplanationText::tr("Check the port in the URL, and that the service is started."),
                curlCommand(connector)};
    case Cause::HostUnreachable:
        return {ExplanationText::tr("The server cannot be reached"),
                ExplanationText::tr("There is no way through the network to ‘%1’.").arg(host), network(),
                ExplanationText::tr("Check routes and firewalls between this computer and the server."),
                curlCommand(connector)};
    case Cause::TimedOut:
        return {
            ExplanationText::tr("The server did not answer in time"),
            failure.stage == Stage::Confirm
                ? ExplanationText::tr("‘%1’ took the whole scan and then said nothing. Whether it was processed is "
                                      "unknown.")
                      .arg(host)
                : ExplanationText::tr("‘%1’ stopped taking part. A firewall that drops packets looks like this.")
                      .arg(host),
            vendor(),
            ExplanationText::tr("Look into the endpoint’s log before sending again, and check firewalls on the way."),
            curlCommand(connector)};
    default:
        return {
            ExplanationText::tr("The connection was cut"),
            ExplanationText::tr("‘%1’ or something on the way ended the connection before it had answered.").arg(host),
            vendor(),
            ExplanationText::tr("Look into the endpoint’s log. A size limit, a proxy or a restart of the service can "
                                "do this."),
            curlCommand(connector)};
    }
}

Explanation explainServer(const Failure &failure, const Connector &connector)
{
    switch (failure.cause) {
    case Cause::CertificateUntrusted:
        return {ExplanationText::tr("The server’s certificate is not trusted"),
                ExplanationText::tr("The certificate of ‘%1’ is self-signed, expired, for another name, or from an "
                                    "unknown authority. Nothing was sent.")
                    .arg(failure.subject),
                vendor(),
                ExplanationText::tr("Have a certificate installed from an authority that this computer trusts, or add "
                                    "the authority to the system’s certificates."),
                tlsCommand(connector)};
    case Cause::TlsFailed:
        return {ExplanationText::tr("No secure connection came about"),
                ExplanationText::tr("‘%1’ does not speak TLS 1.2 or newer at this port.").arg(failure.subject),
                vendor(),
                ExplanationText::tr("Check that the port is the one for HTTPS, and that TLS 1.2 is enabled there."),
                tlsCommand(connector)};
    case Cause::Redirected:
        return {ExplanationText::tr("The endpoint points elsewhere"),
                ExplanationText::tr("It redirects to ‘%1’. Scans are not sent to an address that nobody has entered.")
                    .arg(failure.subject),
                administrator(),
                ExplanationText::tr("Enter the final address as the Extension endpoint URL, if it is the right one."),
                {}};
    case Cause::Rejected:
    case Cause::ServerFailed:
        return explainAnswer(failure, connector);
    default:
        return {ExplanationText::tr("The answer cannot be understood"),
                ExplanationText::tr("What answers at ‘%1’ does not speak HTTP as it should.").arg(hostOf(connector)),
                vendor(), ExplanationText::tr("Check that the port belongs to the endpoint."), curlCommand(connector)};
    }
}

Explanation explainNotAvailable(const Failure &failure)
{
    Explanation explanation{ExplanationText::tr("This version cannot deliver here yet"), {}, {}, {}, {}};
    if (failure.code == "filesystem.share"_L1)
        explanation.meaning = ExplanationText::tr("Shared network folders are to come; local folders work.");
    else if (failure.code == "filesystem.account"_L1)
        explanation.meaning = ExplanationText::tr("Custom service accounts and impersonation are to come; the default "
                                                  "service credentials work.");
    else if (failure.code == "filesystem.drive"_L1)
        explanation.meaning =
            ExplanationText::tr("‘%1’ is a path of a Windows server, and this computer is none.").arg(failure.subject);
    else
        explanation.meaning = ExplanationText::tr("Connectors of this type can be edited and kept. Sending test scans "
                                                  "through them is to come.");
    return explanation;
}

} // namespace

Explanation explain(const Failure &failure, const Connector &connector)
{
    switch (failure.cause) {
    case Cause::NotAvailable:
        return explainNotAvailable(failure);
    case Cause::InvalidConnector:
    case Cause::UnresolvedVariable:
    case Cause::UnsafeValue:
    case Cause::DocumentMissing:
    case Cause::DocumentUnreadable:
    case Cause::DocumentChanged:
        return explainPreparation(failure);
    case Cause::SecretMissing:
        return {ExplanationText::tr("A secret is missing"),
                ExplanationText::tr("The connector needs ‘%1’, and nothing is stored for it.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Enter it on the Configuration tab and save."),
                {}};
    case Cause::SecretStoreUnavailable:
        return {ExplanationText::tr("The secret store does not answer"),
                failure.technical,
                administrator(),
                ExplanationText::tr("Unlock the keychain and send again."),
                {}};
    case Cause::FolderMissing:
    case Cause::NotAFolder:
    case Cause::AccessDenied:
    case Cause::ReadOnly:
    case Cause::StorageFull:
    case Cause::NameTooLong:
    case Cause::StorageFailed:
        return explainStorage(failure);
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectionReset:
    case Cause::TimedOut:
        return explainConnection(failure, connector);
    case Cause::CertificateUntrusted:
    case Cause::TlsFailed:
    case Cause::Redirected:
    case Cause::Rejected:
    case Cause::ServerFailed:
    case Cause::ProtocolViolated:
        return explainServer(failure, connector);
    case Cause::Internal:
        break;
    }
    return {ExplanationText::tr("The console itself failed"),
            failure.technical,
            ExplanationText::tr("The developers of this console"),
            ExplanationText::tr("Send again. If it stays, report it with the details below."),
            {}};
}

} // namespace console::text
