// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpsession.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/smtp/mimemessage.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLine = 1024;

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

SmtpSession::SmtpSession(const QStringList &trustedCertificates, const TransferLimits &limits)
    : CurlTransfer(trustedCertificates, limits)
{
}

// libcurl says QUIT and would wait for the answer.
SmtpSession::~SmtpSession()
{
    m_sockets.cut(SHUT_RD);
}

Outcome SmtpSession::send(const SmtpPlan &plan, const Secret &secret, StreamedBody &body, DeliveryContext &context)
{
    SmtpDelivery delivery{plan, secret, context, &body};
    return run(delivery, &SmtpSession::sendMail, [&] {
        context.begin(Stage::Confirm);
        return delivery.delivered();
    });
}

Outcome SmtpSession::check(const SmtpPlan &plan, const Secret &secret, DeliveryContext &context)
{
    SmtpDelivery delivery{plan, secret, context};
    return run(delivery, &SmtpSession::trySender, [&] { return Checked{delivery.warnings()}; });
}

template<class Success>
Outcome SmtpSession::run(SmtpDelivery &delivery, Step (SmtpSession::*conversation)(), const Success &success)
{
    if (const auto failure = delivery.envelopeFailure())
        return *failure;
    m_delivery = &delivery;
    startDelivery();
    const std::stop_callback cut(delivery.context.stop(), [this] { m_sockets.cut(SHUT_RDWR); });
    Step step = learn();
    if (step)
        step = chooseMechanism();
    if (step)
        step = weigh();
    if (step)
        step = (this->*conversation)();
    // What the server offers may be other than that next time.
    if (!step)
        m_isOpen = false;
    forget();
    m_delivery = nullptr;
    return step ? Outcome(success()) : outcomeOf(step.error());
}

SmtpSession::Step SmtpSession::learn()
{
    return m_capabilities ? Step() : tell("NOOP", Account::Without);
}

SmtpSession::Step SmtpSession::chooseMechanism()
{
    SmtpDelivery &delivery = *m_delivery;
    if (!delivery.signsIn())
        return {};
    const auto mechanism = console::chooseMechanism(*m_capabilities, delivery.plan.signIn, delivery.plan.security,
                                                    SaslAbilities::ofThisComputer());
    if (mechanism) {
        delivery.mechanism = *mechanism;
        return {};
    }
    delivery.reportSignIn(*m_capabilities);
    const bool isNone = mechanism.error() == NoMechanism::NoSignIn;
    return Unexpected(Ended(delivery.notOffered(Stage::SignIn, isNone ? u"smtp.no-sign-in"_s : u"smtp.no-mechanism"_s,
                                                u"Offered: %1"_s.arg(m_capabilities->mechanisms.join(u' ')))));
}

// The message against what the server offers.
SmtpSession::Step SmtpSession::weigh()
{
    m_delivery->reportLimits(*m_capabilities);
    if (const auto obstacle = m_delivery->obstacle(*m_capabilities))
        return Unexpected(Ended(*obstacle));
    return {};
}

SmtpSession::Step SmtpSession::trySender()
{
    const MailMessage &message = m_delivery->plan.message;
    QByteArray mail = "MAIL FROM:<" + message.from.toUtf8().replace('%', "%25") + '>'; // libcurl decodes it
    if (needsSmtpUtf8(message))
        mail += " SMTPUTF8";
    const Step taken = tell(mail, Account::With);
    return taken ? tell("RSET", Account::With) : taken;
}

SmtpSession::Step SmtpSession::sendMail()
{
    SmtpDelivery &delivery = *m_delivery;
    const MailMessage &message = delivery.plan.message;
    CurlList recipients;
    for (const QString &recipient : message.to)
        recipients.append(recipient.toUtf8());
    delivery.body->rewind();
    configure(Account::With);
    set(CURLOPT_MAIL_FROM, message.from.toUtf8().constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L); // so that each is asked for; takeRecipient() decides
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(delivery.body->size()));
    set(CURLOPT_READFUNCTION, &SmtpSession::onRead);
    set(CURLOPT_READDATA, this);
    const CURLcode result = performOnOpenConnection();
    // What the server has taken is delivered, whatever came afterwards.
    return delivery.receipt ? Step() : Step(Unexpected(endedBy(result)));
}

SmtpSession::Step SmtpSession::tell(const QByteArray &command, Account account)
{
    configure(account);
    if (account == Account::Without && m_delivery->signsIn())
        set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_NOBODY, 1L);
    set(CURLOPT_CUSTOMREQUEST, command.constData());
    const CURLcode result = performOnOpenConnection();
    return result == CURLE_OK && !m_delivery->context.isCancelled() ? Step() : Step(Unexpected(endedBy(result)));
}

void SmtpSession::configure(Account account)
{
    SmtpDelivery &delivery = *m_delivery;
    const SmtpPlan &plan = delivery.plan;
    CurlTransfer::configure(urlOf(plan), plan.server());
    set(CURLOPT_USE_SSL, static_cast<long>(plan.security == MailSecurity::StartTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT,
        static_cast<long>(std::chrono::ceil<std::chrono::seconds>(limits().answer).count()));
    set(CURLOPT_OPENSOCKETFUNCTION, &SmtpSession::onOpenSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_HEADERFUNCTION, &SmtpSession::onHeader);
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

CURLcode SmtpSession::performOnce()
{
    SmtpDelivery &delivery = *m_delivery;
    delivery.isNewConnection = false;
    delivery.replies = 0;
    delivery.failure.reset();
    m_isOpen = false;
    const CURLcode result = perform(delivery.context);
    m_isOpen = result == CURLE_OK;
    return result;
}

// A server may have ended a connection that waited for the next mail, and may say so in its last moment.
CURLcode SmtpSession::performOnOpenConnection()
{
    const bool wasOpen = m_isOpen;
    const CURLcode result = performOnce();
    const SmtpDelivery &delivery = *m_delivery;
    const bool hasEnded =
        result != CURLE_ABORTED_BY_CALLBACK && (!delivery.failure || delivery.failure->code.startsWith("smtp.421"_L1));
    if (result == CURLE_OK || !wasOpen || delivery.isNewConnection || delivery.replies > 0 || !hasEnded
        || delivery.context.isCancelled())
        return result;
    delivery.context.note(u"The connection had ended meanwhile"_s);
    return performOnce();
}

Ended SmtpSession::endedBy(CURLcode result) const
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
    curl_off_t sent = 0;
    curl_easy_getinfo(handle(), CURLINFO_SIZE_UPLOAD_T, &sent);
    const bool isOut = command == SmtpCommand::Content && delivery.body && sent >= delivery.body->size();
    const Stage stage = isOut ? Stage::Confirm : stageOf(command);
    if (isOut && result == CURLE_OPERATION_TIMEDOUT) {
        return Failure{stage, Cause::TimedOut, u"smtp.no-answer"_s, delivery.plan.server(),
                       u"No answer within %1 ms after the whole mail"_s.arg(limits().answer.count())};
    }
    Ended ended = endOf(result, stage);
    if (auto *failure = std::get_if<Failure>(&ended); failure && failure->cause == Cause::ProtocolViolated)
        failure->stage = stage;
    return ended;
}

bool SmtpSession::take(const SmtpReply &reply)
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
    if (startsContent)
        startContent();
    else if (command == SmtpCommand::Content)
        delivery.receipt = reply;
    return true;
}

bool SmtpSession::takeOffer(const SmtpReply &reply)
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

void SmtpSession::startContent()
{
    SmtpDelivery &delivery = *m_delivery;
    expectUpload(delivery.body->size());
    enter(Phase::Uploading);
    delivery.context.transcribe(TranscriptLine::Direction::Sent,
                                u"[%1 bytes of message/rfc822]"_s.arg(delivery.body->size()));
}

// The transfer ends here: the connection is closed, and nothing more is said over it.
bool SmtpSession::refuse(Failure failure)
{
    m_delivery->failure = std::move(failure);
    return false;
}

void SmtpSession::onConversation(curl_infotype type, QByteArrayView data)
{
    DeliveryContext &context = m_delivery->context;
    if (type == CURLINFO_HEADER_IN) {
        context.transcribe(TranscriptLine::Direction::Received, printable(data.toByteArray(), maximumLine).trimmed());
        return;
    }
    context.transcribe(TranscriptLine::Direction::Sent, QString::fromUtf8(m_dialogue.onSent(data)));
    const SmtpCommand command = m_dialogue.command();
    if (command == SmtpCommand::Auth) {
        m_delivery->reportSignIn(*m_capabilities);
    } else if (command == SmtpCommand::Mail) {
        context.begin(Stage::Deliver);
    } else if (command == SmtpCommand::Recipient || command == SmtpCommand::Data) {
        enter(Phase::Answering); // each has the whole time (RFC 5321 4.5.3.2)
    } else if (data.startsWith("QUIT")) {
        m_sockets.cut(SHUT_RD); // its answer is not waited for
        m_sockets.forget(); // a copy would keep the connection
    }
}

bool SmtpSession::onConnected()
{
    SmtpDelivery &delivery = *m_delivery;
    if (delivery.account == Account::Without || !delivery.mechanism)
        return true;
    delivery.reportSignIn(*m_capabilities); // it was done before, over an open connection
    // libcurl goes on without one where AUTH is no longer offered, or in the old spelling alone.
    if (!m_isSignedIn)
        return refuse(delivery.notOffered(Stage::SignIn, u"smtp.no-mechanism"_s, u"No sign-in took place"_s));
    return true;
}

std::size_t SmtpSession::onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *session = static_cast<SmtpSession *>(self);
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

std::size_t SmtpSession::onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *session = static_cast<SmtpSession *>(self);
    SmtpDelivery &delivery = *session->m_delivery;
    const auto got = delivery.body->read(buffer, static_cast<qint64>(size * count));
    if (!got || delivery.context.isCancelled()) {
        if (!got)
            session->refuse(got.error());
        return CURL_READFUNC_ABORT;
    }
    delivery.bytesRead += *got;
    delivery.context.progress(delivery.body->documentsRead(), delivery.body->documentsSize());
    if (delivery.bytesRead == delivery.body->size())
        session->enter(Phase::Answering);
    return static_cast<std::size_t>(*got);
}

curl_socket_t SmtpSession::onOpenSocket(void *self, curlsocktype, curl_sockaddr *address) noexcept
{
    auto *session = static_cast<SmtpSession *>(self);
    session->m_delivery->isNewConnection = true;
    session->m_isSecured = session->m_delivery->plan.security == MailSecurity::Tls;
    session->m_isSignedIn = false;
    session->m_dialogue.onConnection();
    return session->m_sockets.open(*address);
}

} // namespace console
