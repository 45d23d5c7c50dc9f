// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpconnection.h"

#include "delivery/engine/redactor.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLine = 1024; // of a transcript
constexpr qsizetype longestLine = 64 * 1024; // of an answer; RFC 5321 4.5.3.1.5 knows 512
constexpr qsizetype largestReply = 1024 * 1024; // bytes, whatever its lines are
constexpr qsizetype largestGroup = 100; // commands: their answers fit into what a connection holds

// How this computer calls itself (RFC 5321 4.1.1.1).
QString ehloName()
{
    static const QRegularExpression domain(u"^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$"_s);
    const QString name = QSysInfo::machineHostName();
    return domain.match(name).hasMatch() ? name : u"localhost"_s;
}

QByteArray urlOf(const SmtpPlan &plan)
{
    QUrl url;
    url.setScheme(plan.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(plan.host);
    url.setPort(plan.port);
    url.setPath(u'/' + ehloName()); // libcurl's place for it
    return url.toEncoded();
}

} // namespace

SmtpConnection::SmtpConnection(const QStringList &trustedCertificates, const TransferLimits &limits)
    : CurlTransfer(trustedCertificates, limits)
{
}

SmtpConnection::~SmtpConnection()
{
    close();
}

SmtpConnection::Step SmtpConnection::open(Account account)
{
    SmtpDelivery &delivery = *m_delivery;
    if (isConnected()) {
        takeOver(delivery.context);
        return {};
    }
    m_input.clear();
    m_unheard = 0;
    configure(account);
    const CURLcode result = connect(delivery.context);
    if (result != CURLE_OK)
        return Unexpected(endedBy(result));
    configure(Account::Without); // libcurl forgets the secret
    takeOver(delivery.context);
    return {};
}

// No goodbye in the middle of a mail, which it would end as if it were a whole one; and none is waited for.
void SmtpConnection::close()
{
    if (isConnected() && m_unheard == 0)
        write("QUIT\r\n");
    m_sockets.cut(SHUT_RDWR);
    m_sockets.forget(); // a copy would keep the connection
    disconnect();
}

SmtpConnection::Step SmtpConnection::say(const QByteArrayList &commands)
{
    if (m_capabilities->pipelining && commands.size() <= largestGroup)
        return sayAtOnce(commands); // RFC 2920
    Step step;
    for (qsizetype index = 0; step && index < commands.size(); ++index)
        step = sayAtOnce({commands.at(index)});
    return step;
}

SmtpConnection::Step SmtpConnection::sayAtOnce(const QByteArrayList &commands)
{
    for (const QByteArray &command : commands)
        m_delivery->context.transcribe(TranscriptLine::Direction::Sent, QString::fromUtf8(command));
    m_unheard = commands.size();
    enter(Phase::Answering);
    if (const CURLcode written = write(commands.join("\r\n") + "\r\n"); written != CURLE_OK)
        return lastWords(written);
    for (const QByteArray &command : commands) {
        m_dialogue.onSent(command);
        if (const Step heard = hear(); !heard)
            return heard;
    }
    return {};
}

// The answer to what was said last. Each has the whole time. (RFC 5321 4.5.3.2)
SmtpConnection::Step SmtpConnection::hear()
{
    enter(Phase::Answering);
    qsizetype heard = 0;
    while (true) {
        const qsizetype end = m_input.indexOf('\n');
        if (end < 0 && m_input.size() <= longestLine) {
            if (const CURLcode result = read(m_input); result != CURLE_OK)
                return Unexpected(endedBy(result));
            continue;
        }
        const QByteArray line = m_input.left(end < 0 ? longestLine : end + 1);
        m_input.remove(0, line.size());
        heard += line.size();
        if (heard > largestReply) {
            return Unexpected(Ended(Failure{stageOf(m_dialogue.command()), Cause::ProtocolViolated, u"smtp.malformed"_s,
                                            m_delivery->plan.server(), u"The reply does not end"_s}));
        }
        m_delivery->context.transcribe(TranscriptLine::Direction::Received, printable(line, maximumLine).trimmed());
        const auto reply = m_dialogue.onReceived(line);
        if (!reply)
            continue;
        --m_unheard;
        return take(*reply) ? Step() : Step(Unexpected(Ended(*m_delivery->failure)));
    }
}

// Whoever hangs up may have said why.
SmtpConnection::Step SmtpConnection::lastWords(CURLcode result)
{
    if (result == CURLE_SEND_ERROR)
        hear();
    return Unexpected(endedBy(result));
}

Ended SmtpConnection::endedBy(CURLcode result) const
{
    const SmtpDelivery &delivery = *m_delivery;
    if (delivery.context.isCancelled())
        return Cancelled{};
    if (delivery.failure)
        return *delivery.failure;
    const SmtpCommand command = m_dialogue.command();
    if (result == CURLE_LOGIN_DENIED && command == SmtpCommand::Ehlo) {
        return delivery.notOffered(Stage::SignIn, u"smtp.no-mechanism"_s,
                                   u"%1 is no longer offered, or in the old way alone"_s.arg(
                                       mechanismName(delivery.mechanism.value_or(SmtpMechanism::Plain))));
    }
    const bool isOut = command == SmtpCommand::Content && delivery.body && delivery.bytesSent == delivery.body->size();
    const Stage stage = isOut ? Stage::Confirm : stageOf(command);
    if (isOut && isWithoutAnswer()) {
        return Failure{stage, Cause::TimedOut, u"smtp.no-answer"_s, delivery.plan.server(),
                       u"No answer within %1 ms after the whole mail"_s.arg(limits().answer.count())};
    }
    Ended ended = endOf(result, stage);
    if (auto *failure = std::get_if<Failure>(&ended); failure && failure->cause == Cause::ProtocolViolated)
        failure->stage = stage;
    return ended;
}

void SmtpConnection::configure(Account account)
{
    SmtpDelivery &delivery = *m_delivery;
    const SmtpPlan &plan = delivery.plan;
    CurlTransfer::configure(urlOf(plan), plan.server());
    set(CURLOPT_USE_SSL, static_cast<long>(plan.security == MailSecurity::StartTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT,
        static_cast<long>(std::chrono::ceil<std::chrono::seconds>(limits().answer).count()));
    set(CURLOPT_OPENSOCKETFUNCTION, &SmtpConnection::onOpenSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_HEADERFUNCTION, &SmtpConnection::onHeader);
    set(CURLOPT_HEADERDATA, this);
    delivery.account = account;
    if (account == Account::Without || !delivery.mechanism)
        return;
    set(CURLOPT_LOGIN_OPTIONS, ("AUTH=" + mechanismName(*delivery.mechanism).toLatin1()).constData());
    set(CURLOPT_SASL_IR, 1L);
    set(CURLOPT_USERNAME, plan.username.toUtf8().constData());
    const bool isToken = *delivery.mechanism == SmtpMechanism::XOAuth2;
    set(isToken ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, delivery.secret.reveal().constData());
}

bool SmtpConnection::take(const SmtpReply &reply)
{
    SmtpDelivery &delivery = *m_delivery;
    const SmtpCommand command = m_dialogue.command();
    if (command == SmtpCommand::Recipient)
        return delivery.takeRecipient(reply);
    if (command == SmtpCommand::Ehlo)
        return takeOffer(reply);
    const bool isChallenge = command == SmtpCommand::Auth && reply.code == 334;
    const bool startsContent = command == SmtpCommand::Content && !m_dialogue.isAnswered();
    const bool isToken = delivery.mechanism == SmtpMechanism::XOAuth2;
    if ((reply.code / 100 != 2 && !isChallenge && !startsContent)
        || (isChallenge && isToken && !reply.lines.value(0).isEmpty()) || command == SmtpCommand::Data)
        return refuse(smtpFailure(reply, command, delivery.parties()));
    ++delivery.replies;
    if (command == SmtpCommand::Greeting && !m_capabilities)
        delivery.context.fact(Stage::Connect, u"greeting"_s, redactedBytes(reply.text(), maximumLine));
    if (command == SmtpCommand::StartTls)
        m_isSecured = true;
    if (command == SmtpCommand::Auth && !isChallenge)
        m_isSignedIn = true;
    if (command == SmtpCommand::Content && !startsContent)
        delivery.receipt = reply;
    return true;
}

bool SmtpConnection::takeOffer(const SmtpReply &reply)
{
    SmtpDelivery &delivery = *m_delivery;
    const Failure refusal = smtpFailure(reply, SmtpCommand::Ehlo, delivery.parties());
    if (reply.code / 100 == 4)
        return refuse(refusal);
    const bool isPositive = reply.code / 100 == 2;
    const SmtpCapabilities offer = isPositive ? smtpCapabilities(reply.lines) : SmtpCapabilities();
    const bool needsStartTls = delivery.plan.security == MailSecurity::StartTls && !m_isSecured;
    if (needsStartTls && !offer.startTls) {
        return refuse(
            delivery.notOffered(Stage::Tls, u"smtp.no-starttls"_s, u"STARTTLS is asked for and not offered"_s));
    }
    delivery.failure.reset();
    if (isPositive)
        m_capabilities = offer; // what was said before STARTTLS is superseded
    else
        delivery.failure = refusal; // unless HELO is taken, which libcurl tries
    return true;
}

// The transfer ends here: the connection is closed, and nothing more is said over it.
bool SmtpConnection::refuse(Failure failure)
{
    m_delivery->failure = std::move(failure);
    return false;
}

void SmtpConnection::onConversation(curl_infotype type, QByteArrayView data)
{
    DeliveryContext &context = m_delivery->context;
    if (type == CURLINFO_HEADER_IN) {
        context.transcribe(TranscriptLine::Direction::Received, printable(data.toByteArray(), maximumLine).trimmed());
        return;
    }
    context.transcribe(TranscriptLine::Direction::Sent, QString::fromUtf8(m_dialogue.onSent(data)));
    if (m_dialogue.command() == SmtpCommand::Auth)
        m_delivery->reportSignIn(*m_capabilities);
    else if (data.startsWith("QUIT"))
        m_sockets.cut(SHUT_RD); // its answer is not waited for
}

bool SmtpConnection::onConnected()
{
    SmtpDelivery &delivery = *m_delivery;
    if (delivery.account == Account::Without || !delivery.mechanism)
        return true;
    // libcurl goes on without one where AUTH is no longer offered, or in the old spelling alone.
    if (!m_isSignedIn)
        return refuse(delivery.notOffered(Stage::SignIn, u"smtp.no-mechanism"_s, u"No sign-in took place"_s));
    return true;
}

std::size_t SmtpConnection::onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *session = static_cast<SmtpConnection *>(self);
    if (!session->m_delivery)
        return size * count; // libcurl tidies up
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    // libcurl would wait for one that never comes.
    if (session->m_dialogue.command() == SmtpCommand::Greeting && !SmtpDialogue::isReply(line)) {
        session->refuse({Stage::Connect, Cause::ProtocolViolated, u"smtp.malformed"_s,
                         session->m_delivery->plan.server(), redactedBytes(line.toByteArray(), maximumLine).trimmed()});
        return 0;
    }
    const auto reply = session->m_dialogue.onReceived(line);
    return !reply || session->take(*reply) ? size * count : 0;
}

curl_socket_t SmtpConnection::onOpenSocket(void *self, curlsocktype, curl_sockaddr *address) noexcept
{
    auto *session = static_cast<SmtpConnection *>(self);
    session->m_isSecured = session->m_delivery->plan.security == MailSecurity::Tls;
    session->m_isSignedIn = false;
    session->m_dialogue.onConnection();
    return session->m_sockets.open(*address);
}

} // namespace console
