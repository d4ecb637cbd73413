#include "core/delivery/sender.h"

#include "core/base/detail.h"
#include "core/delivery/proxychoice.h"
#include "core/delivery/requestheaders.h"
#include "core/delivery/transport.h"
#include "core/delivery/uploaddevice.h"
#include "core/settings/endpoint.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype LargestAnswer = 65'536;
constexpr qsizetype LargestExcerpt = 2'048;
constexpr quint64 LargestIntake =
    262'144; ///< bytes on the wire: the answer, its head, the TLS handshake, the chunks' frames

QNetworkRequest requestFor(const QByteArray &body, const Endpoint &endpoint)
{
    using enum QNetworkRequest::Attribute;
    QUrl url = endpoint.url;
    url.setUserInfo({}); // would become a second Authorization
    url.setFragment({});
    QNetworkRequest request(url);
    const auto headers = requestHeaders(url, body, endpoint.writeKey, false);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setAttribute(RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(DoNotBufferUploadDataAttribute, true);
    request.setAttribute(Http2AllowedAttribute, false);
    request.setAttribute(HttpPipeliningAllowedAttribute, false);
    request.setAttribute(CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(CacheSaveControlAttribute, false);
    request.setAttribute(CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

/** Whether the server ended its answer itself. Errors that stand for a status mean that it did. */
bool isAnswerComplete(const QNetworkReply &reply, int status, qsizetype bodySize)
{
    const auto error = reply.error();
    const bool standsForStatus =
        error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError;
    const bool isProxyStatus = error == QNetworkReply::ProxyAuthenticationRequiredError && status == 407;
    if (error != QNetworkReply::NoError && !(status >= 400 && (standsForStatus || isProxyStatus)))
        return false;
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    // A length below nothing says that the sender lies; how much came then depends on the moment alone.
    const bool isWhole = !length.isValid() || (length.toLongLong() >= 0 && bodySize >= length.toLongLong());
    return status != 0 && (isWhole || status == 204 || status == 304);
}

/** What Qt has no words for: it would send the body again, which must not be. */
QString reasonOf(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::ContentReSendError ? Detail::tr("it hung up before it answered")
                                                              : reply.errorString();
}

} // namespace

struct Sender::Running
{
    qint64 id = 0;
    QNetworkReply *reply = nullptr; ///< owned by the manager; deletes itself later
    UploadDevice *device = nullptr; ///< owned by the reply
    QStringList certificateErrors;
    std::optional<Error> stopReason; ///< ours, not the network's
    Exchange exchange;
    QString proxy;
    QElapsedTimer clock;
    std::chrono::milliseconds limit{0};
    std::chrono::milliseconds connectLimit{0};
    bool hasOpenedConnection = false;
    bool isHandedOver = false;
    quint16 port = 0; ///< at the other end of the connection
    std::optional<quint64> receivedBefore; ///< by a connection that is used again; known once the attempt has begun
};

Sender::Sender(QObject *parent) : QObject(parent), m_deadline(new QTimer(this)), m_intake(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    m_deadline->setTimerType(Qt::PreciseTimer);
    connect(m_deadline, &QTimer::timeout, this, &Sender::deadlineReached);
    m_intake->setInterval(20ms);
    connect(m_intake, &QTimer::timeout, this, &Sender::checkIntake);
}

Sender::~Sender()
{
    if (m_running && m_running->reply) {
        m_running->reply->disconnect(this);
        m_transport->cutOff(m_running->port);
        m_running->reply->abort();
    }
}

void Sender::send(qint64 id, const QByteArray &body, const Endpoint &endpoint)
{
    Q_ASSERT(!isBusy());
    m_running = std::make_unique<Running>();
    m_running->id = id;
    m_running->exchange.isSegment = endpoint.isSegment;
    m_running->limit = endpoint.deadline;
    m_running->connectLimit = endpoint.connectLimit;
    m_running->clock.start();
    post(body, endpoint);
    // Without a reply it was refused before anything was opened; that is told later, as every other end of an attempt.
    m_deadline->start(m_running->reply ? endpoint.deadline : 0ms);
}

void Sender::post(const QByteArray &body, const Endpoint &endpoint)
{
    Exchange &exchange = m_running->exchange;
    if (auto allowed = checkDestination(endpoint.url); !allowed) {
        exchange.failure = allowed.error();
        return;
    }
    QNetworkRequest request = requestFor(body, endpoint);
    if (endpoint.url.scheme() == "https"_L1 || !endpoint.caFile.isEmpty()) { // a file that cannot be used is told
        const auto tls = tlsConfiguration(endpoint.caFile);
        if (!tls) {
            exchange.failure = tls.error();
            return;
        }
        request.setSslConfiguration(*tls);
    }
    const bool wantsFreshConnection = std::exchange(m_wantsFreshConnection, false);
    if (!m_transport)
        m_transport = std::make_unique<Transport>();
    else if (wantsFreshConnection)
        m_transport->renew();

    QNetworkAccessManager &manager = m_transport->manager();
    m_running->proxy = shownProxy(endpoint.proxy);
    manager.setProxy(endpoint.proxy); // also one of no kind: Qt must not choose by itself
    m_running->port = m_running->proxy.isEmpty() ? quint16(portOf(endpoint.url)) : endpoint.proxy.port();
    auto *const device = new UploadDevice(body);
    // Later, since the network does not have the body before the reading of it has returned.
    connect(device, &UploadDevice::readToEnd, this, &Sender::bodyRead, Qt::QueuedConnection);
    QNetworkReply *const reply = manager.post(request, device);
    // The manager begins from the event loop; this comes right behind it, when the network is at work already.
    QMetaObject::invokeMethod(
        this, [this, id = m_running->id] { begun(id); }, Qt::QueuedConnection);
    device->setParent(reply);
    reply->setReadBufferSize(LargestAnswer + 1); // bounds what Qt reads ahead of us
    m_running->device = device;
    m_running->reply = reply;

    connect(reply, &QNetworkReply::metaDataChanged, this, &Sender::readAnswer);
    connect(reply, &QNetworkReply::readyRead, this, &Sender::readAnswer);
    connect(reply, &QNetworkReply::finished, this, &Sender::replyFinished);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_running->hasOpenedConnection = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        if (m_running->hasOpenedConnection)
            m_transport->sendAtOnce(m_running->port);
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            if (!m_running->certificateErrors.contains(error.errorString()))
                m_running->certificateErrors += error.errorString();
        }
    });
    m_intake->start();
}

void Sender::begun(qint64 id)
{
    if (!m_running || m_running->id != id || !m_running->reply || m_running->receivedBefore)
        return; // that attempt is over by now
    m_running->receivedBefore = m_transport->bytesReceived(m_running->port);
    Q_EMIT started(id);
}

void Sender::bodyRead()
{
    // It may be about an attempt that is over by now.
    if (m_running && m_running->device && m_running->device->atEnd() && !std::exchange(m_running->isHandedOver, true))
        Q_EMIT handedOver(m_running->id);
}

void Sender::abort(const Error &reason)
{
    if (m_running)
        stop(reason);
}

void Sender::deadlineReached()
{
    const Error timedOut{Error::Code::TimedOut, u"%1 s"_s.arg(double(m_running->limit.count()) / 1000)};
    if (m_running->reply)
        stop(m_running->stopReason.value_or(timedOut));
    else
        finish();
}

/**
 * Bounds what Qt does not: a head of any length, and an answer that comes faster than Qt finds time to tell of it.
 */
void Sender::checkIntake()
{
    checkConnecting();
    if (!m_running)
        return;
    if (m_running->receivedBefore
        && m_transport->bytesReceived(m_running->port) > *m_running->receivedBefore + LargestIntake)
        stop({Error::Code::AnswerTooLarge, Detail::tr("more than %n bytes", nullptr, int(LargestIntake))});
}

/** A command that is about to end does not wait long for a destination that cannot be reached. */
void Sender::checkConnecting()
{
    const std::chrono::milliseconds limit = m_running->connectLimit;
    const bool isLate = limit.count() > 0 && m_running->clock.elapsed() >= limit.count();
    if (isLate && !m_running->device->isTouched())
        stop({Error::Code::TimedOut, u"%1 s"_s.arg(double(limit.count()) / 1000)});
}

void Sender::stop(const Error &reason)
{
    m_running->stopReason = reason;
    QNetworkReply *const reply = m_running->reply;
    if (!reply)
        return finish();
    reply->disconnect(this);
    m_transport->cutOff(m_running->port);
    reply->abort();
    collectAnswer();
    delete reply; // at once, and not in a handler of its own: it must not hear of the end of its connection
    finish();
}

void Sender::readAnswer()
{
    if (m_running->stopReason)
        return;
    QNetworkReply *const reply = m_running->reply;
    ServerAnswer &answer = m_running->exchange.answer;
    answer.body += reply->read(LargestAnswer + 1 - answer.body.size());
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > LargestAnswer)
        m_running->stopReason = Error{Error::Code::AnswerTooLarge,
                                      Detail::tr("%1 bytes, at most %2 are read").arg(announced).arg(LargestAnswer)};
    else if (answer.body.size() > LargestAnswer)
        m_running->stopReason =
            Error{Error::Code::AnswerTooLarge, Detail::tr("more than %n bytes", nullptr, int(LargestAnswer))};
    if (m_running->stopReason)
        m_deadline->start(0ms); // Qt does not bear an abort() while it announces the head
}

void Sender::replyFinished()
{
    QNetworkReply *const reply = m_running->reply;
    reply->disconnect(this);
    collectAnswer();
    reply->deleteLater();
    finish();
}

/** Takes from the reply all that is needed to judge. */
void Sender::collectAnswer()
{
    QNetworkReply *const reply = m_running->reply;
    Exchange &exchange = m_running->exchange;
    ServerAnswer &answer = exchange.answer;
    exchange.mayBodyHaveLeft = m_running->device->isTouched();
    if (!m_running->stopReason && answer.body.size() <= LargestAnswer)
        answer.body += reply->read(LargestAnswer + 1 - answer.body.size());
    if (!m_running->stopReason && answer.body.size() > LargestAnswer)
        m_running->stopReason =
            Error{Error::Code::AnswerTooLarge, Detail::tr("more than %n bytes", nullptr, int(LargestAnswer))};
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.location = reply->rawHeader("Location");
    answer.isComplete = !m_running->stopReason && isAnswerComplete(*reply, answer.status, answer.body.size());
    if (m_running->stopReason)
        exchange.failure = m_running->stopReason;
    else if (!m_running->certificateErrors.isEmpty())
        exchange.failure = Error{Error::Code::CertificateRefused, m_running->certificateErrors.join("; "_L1)};
    else if (!answer.isComplete && reply->error() == QNetworkReply::NoError)
        exchange.failure = Error{Error::Code::ConnectionFailed, Detail::tr("the answer broke off")};
    else if (!answer.isComplete)
        exchange.failure = Error{Error::Code::ConnectionFailed, reasonOf(*reply)};
    // Whatever is wrong with this connection must not become the next report's trouble.
    if (!answer.isComplete)
        closeConnection();
}

void Sender::finish()
{
    m_deadline->stop();
    m_intake->stop();
    const std::unique_ptr<Running> ended = std::move(m_running); // from here on the next attempt may start
    if (ended->stopReason && !ended->exchange.failure)
        ended->exchange.failure = ended->stopReason;
    const Judgement judgement = judge(ended->exchange, QDateTime::currentDateTimeUtc());
    AttemptResult result;
    result.outcome = judgement.outcome;
    result.error = judgement.error;
    result.status = ended->exchange.answer.status;
    result.latency = std::chrono::milliseconds(ended->clock.elapsed());
    result.answer = ended->exchange.answer.body.left(LargestExcerpt);
    result.proxy = ended->proxy;
    result.isAboutReport = judgement.isAboutReport;
    result.retryAfter = judgement.retryAfter;
    result.hasOpenedConnection = ended->hasOpenedConnection;
    if (result.outcome == Outcome::Delivered)
        Q_EMIT delivered(ended->id, result);
    else
        Q_EMIT failed(ended->id, result);
}

} // namespace Telemetry
