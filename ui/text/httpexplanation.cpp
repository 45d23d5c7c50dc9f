// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/httpexplanation.h"

#include "ui/text/explanationparts.h"

#include <QUrl>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

QString endpointOf(const Connector &connector)
{
    const auto *extension = std::get_if<ExtensionSettings>(&connector.settings);
    const QUrl url(extension ? extension->endpointUrl : QString());
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
    explanation.who = menderText(Mender::Endpoint);
    const auto reason = std::find_if(std::begin(httpReasons), std::end(httpReasons),
                                     [&](const HttpReason &row) { return row.code == failure.code; });
    if (reason != std::end(httpReasons)) {
        explanation.meaning = ExplanationText::tr(reason->meaning);
        explanation.remedy = ExplanationText::tr(reason->remedy);
        return explanation;
    }
    explanation.meaning = ExplanationText::tr("This console knows no more about the status %1. The endpoint’s own "
                                              "words are below.")
                              .arg(status);
    explanation.remedy = ExplanationText::tr("Ask the operator of ‘%1’ what the answer means.").arg(hostOf(connector));
    return explanation;
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
                ExplanationText::tr("The computer is there, but nothing listens at ‘%1’.").arg(host),
                menderText(Mender::Endpoint),
                ExplanationText::tr("Check the port in the URL, and that the service is started."),
                curlCommand(connector)};
    case Cause::HostUnreachable:
        return {ExplanationText::tr("The server cannot be reached"),
                ExplanationText::tr("There is no way through the network to ‘%1’.").arg(host), administratorOfNetwork(),
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
            menderText(Mender::Endpoint),
            ExplanationText::tr("Look into the endpoint’s log before sending again, and check firewalls on the way."),
            curlCommand(connector)};
    default:
        return {
            ExplanationText::tr("The connection was cut"),
            ExplanationText::tr("‘%1’ or something on the way ended the connection before it had answered.").arg(host),
            menderText(Mender::Endpoint),
            ExplanationText::tr("Look into the endpoint’s log. A size limit, a proxy or a restart of the service can "
                                "do this."),
            curlCommand(connector)};
    }
}

Explanation explainServer(const Failure &failure, const Connector &connector)
{
    switch (failure.cause) {
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
                menderText(Mender::Endpoint), ExplanationText::tr("Check that the port belongs to the endpoint."),
                curlCommand(connector)};
    }
}

} // namespace

Explanation explainHttp(const Failure &failure, const Connector &connector)
{
    switch (failure.cause) {
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectionReset:
    case Cause::TimedOut:
        return explainConnection(failure, connector);
    default:
        return explainServer(failure, connector);
    }
}

} // namespace console::text
