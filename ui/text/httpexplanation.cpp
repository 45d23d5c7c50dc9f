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

// The statuses that mean something of their own; Microsoft's are those of Azure Functions. In the sentences %1 is the
// endpoint.
struct HttpReason
{
    enum class About { Delivery, Contract }; // Contract: the endpoint does not do what the specification has it do

    QLatin1StringView code;
    const char *meaning;
    const char *remedy;
    About about = About::Delivery;
};

const HttpReason httpReasons[] = {
    {"http.400"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint found an error in the request. The answer below says which."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Compare the fields of the preview with what the endpoint expects, input variables included."),
     HttpReason::About::Contract},
    {"http.401"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint wants a key or sign-in that the URL does not carry."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Ask for the whole URL, with its key, and enter it as the Extension endpoint URL.")},
    {"http.403"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint knows the sender and refuses it."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the key in the URL and the addresses that the endpoint allows.")},
    {"http.404"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server is there, but nothing is at this path."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the path of the Extension endpoint URL, letter case included: it is ‘%1’.")},
    {"http.405"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The address exists, but does not take a POST."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Enter the address that receives scans in place of ‘%1’, for example one that ends in ‘/api/scan’."),
     HttpReason::About::Contract},
    {"http.408"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server gave up waiting for the rest of the request."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Send fewer pages or a lower resolution, or ask for a longer time limit at the endpoint.")},
    {"http.411"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The server did not see the length of the request, although it was sent."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look for a proxy between here and the endpoint that changes requests.")},
    {"http.413"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The scan is larger than the endpoint accepts."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Scan fewer pages or with a lower resolution, or have the limit of ‘%1’ raised.")},
    {"http.415"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The endpoint does not take multipart/form-data, or not this file type."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the file type of the workflow and the endpoint’s documentation."),
     HttpReason::About::Contract},
    {"http.429"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint received too many requests in a short time."),
     QT_TRANSLATE_NOOP("ExplanationText", "Wait a while and send again.")},
    {"http.500"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint’s program failed while it processed the scan."),
     QT_TRANSLATE_NOOP("ExplanationText", "Look into the log of ‘%1’ at the time of this test.")},
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

// Specification "API documentation that the extension should implement": to be told to whoever makes the endpoint.
QString contractText()
{
    return ExplanationText::tr("The specification has an endpoint take POST requests with multipart/form-data, and "
                               "answer with status 200, or with 400 and the error.");
}

// The beginning of what the endpoint said, in a line; it may be a whole page.
QString wordsOf(const Failure &failure)
{
    constexpr qsizetype longest = 300;
    const QString words = failure.response.simplified();
    return words.size() > longest ? words.first(longest) + u'…' : words;
}

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
        explanation.remedy = filled(ExplanationText::tr(reason->remedy), {endpointOf(connector)});
        if (reason->about == HttpReason::About::Contract)
            explanation.remedy += u' ' + contractText();
        return explanation;
    }
    const QString words = wordsOf(failure);
    explanation.meaning = ExplanationText::tr("This console knows no more about the status %1.").arg(status) + u' '
        + (words.isEmpty() ? ExplanationText::tr("The endpoint said nothing beside it.")
                           : ExplanationText::tr("The endpoint’s own words: ‘%1’.").arg(words));
    explanation.remedy = ExplanationText::tr("Ask the operator of ‘%1’ what the answer means.").arg(hostOf(connector));
    return explanation;
}

// Why there was no answer to judge. In the sentences %1 is what the failure is about and %2 the host of the endpoint.
struct EndpointReason
{
    enum class Command { None, Host, Request };

    QLatin1StringView key; // the name of a cause; "Confirm-" before it: in this stage alone
    const char *title;
    const char *meaning;
    const char *remedy;
    Mender who;
    Command command = Command::Request;
};

const EndpointReason endpointReasons[] = {
    {"host-not-found"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The host name is unknown"),
     QT_TRANSLATE_NOOP("ExplanationText", "No address was found for ‘%2’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the spelling of the URL, and that this computer’s DNS knows the name."),
     Mender::Connector, EndpointReason::Command::Host},
    {"connection-refused"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server refused the connection"),
     QT_TRANSLATE_NOOP("ExplanationText", "The computer is there, but nothing listens at ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check the port in the URL, and that the service is started."),
     Mender::Endpoint},
    {"host-unreachable"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server cannot be reached"),
     QT_TRANSLATE_NOOP("ExplanationText", "There is no way through the network to ‘%1’."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check routes and firewalls between this computer and the server."),
     Mender::Network},
    {"Confirm-timed-out"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ took the whole scan and then said nothing. Whether it was processed is unknown."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the endpoint’s log before sending again, and check firewalls on the way."),
     Mender::Endpoint},
    {"timed-out"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ stopped taking part. A firewall that drops packets looks like this."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the endpoint’s log before sending again, and check firewalls on the way."),
     Mender::Endpoint},
    {"connection-reset"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The connection was cut"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ or something on the way ended the connection before it had answered."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Look into the endpoint’s log. A size limit, a proxy or a restart of the service can do this."),
     Mender::Endpoint},
    {"redirected"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The endpoint points elsewhere"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It redirects to ‘%1’. Scans are not sent to an address that nobody has entered."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the final address as the Extension endpoint URL, if it is the right one."),
     Mender::Connector, EndpointReason::Command::None},
    {"protocol-violated"_L1, QT_TRANSLATE_NOOP("ExplanationText", "The answer cannot be understood"),
     QT_TRANSLATE_NOOP("ExplanationText", "What answers at ‘%2’ does not speak HTTP as it should."),
     QT_TRANSLATE_NOOP("ExplanationText", "Check that the port belongs to the endpoint."), Mender::Endpoint},
};

const EndpointReason *find(const QString &key)
{
    const auto found = std::find_if(std::begin(endpointReasons), std::end(endpointReasons),
                                    [&](const EndpointReason &reason) { return reason.key == key; });
    return found == std::end(endpointReasons) ? nullptr : &*found;
}

QString commandText(EndpointReason::Command command, const Connector &connector)
{
    switch (command) {
    case EndpointReason::Command::None:
        return {};
    case EndpointReason::Command::Host:
        return u"getent hosts "_s + quoted(hostOf(connector));
    case EndpointReason::Command::Request:
        break;
    }
    return u"curl --verbose "_s + quoted(endpointOf(connector));
}

} // namespace

Explanation explainHttp(const Failure &failure, const Connector &connector)
{
    if (failure.cause == Cause::Rejected || failure.cause == Cause::ServerFailed || failure.cause == Cause::Throttled)
        return withWait(explainAnswer(failure, connector), failure.retryAfter);
    const QString kind = causeName(failure.cause);
    const EndpointReason *reason = find(stageName(failure.stage) + u'-' + kind);
    for (const QString &key : {kind, causeName(Cause::ProtocolViolated)})
        reason = reason ? reason : find(key);
    const auto sentence = [&](const char *text) {
        return filled(ExplanationText::tr(text), {failure.subject, hostOf(connector)});
    };
    return {sentence(reason->title), sentence(reason->meaning), menderText(reason->who), sentence(reason->remedy),
            commandText(reason->command, connector)};
}

} // namespace console::text
