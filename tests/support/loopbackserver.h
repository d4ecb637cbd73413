#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

/** What the loopback server does with one request. */
struct ScriptedAnswer
{
    enum class When {
        AfterRequest, ///< head and body were read
        AfterHead, ///< as soon as the head was read, whatever of the body is there
        AtConnect, ///< before a byte was read
        Never,
    };
    enum class End { KeepOpen, Close, Reset };

    When when = When::AfterRequest;
    QByteArray bytes; ///< sent as they are
    QByteArray endlessly; ///< repeated after them without end; empty: nothing
    std::chrono::milliseconds drip{0}; ///< pause after each byte; 0: all at once
    End end = End::KeepOpen; ///< after everything was sent

    /** A well-formed answer. @param headers  further lines, each with its line end */
    static ScriptedAnswer status(int code, const QByteArray &body = {}, const QByteArray &headers = {});
    /** What Segment says to everything. */
    static ScriptedAnswer success();
    static ScriptedAnswer redirect(int code, const QUrl &target);
    static ScriptedAnswer tooMany(const QByteArray &retryAfter);
    /** Reads the request and says nothing. */
    static ScriptedAnswer silence();
    static ScriptedAnswer ending(When when, End end);
    /** A good answer, one byte after each pause. */
    static ScriptedAnswer dripping(std::chrono::milliseconds pause);
    /** Announces a body of @p announced bytes, sends only @p body and closes. */
    static ScriptedAnswer lyingLength(qint64 announced, const QByteArray &body);
    static ScriptedAnswer endlessHeaders();
    static ScriptedAnswer endlessBody();
};

/** A request as it came in. */
struct ReceivedRequest
{
    QByteArray head; ///< raw, up to and with the empty line
    QByteArray body; ///< raw, as far as it came
    int connection = 0; ///< from 1, in the order of acceptance

    QByteArray line() const; ///< the first line
    QList<QPair<QByteArray, QByteArray>> headers() const; ///< in the order of arrival
};

/**
 * A collector on 127.0.0.1 that keeps the exact bytes of each request and answers by a script: the first request gets
 * the first answer, the last answer is given again and again.
 */
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /** @param tls  certificate and key for https; nothing: http */
    explicit LoopbackServer(const std::optional<QSslConfiguration> &tls = {}, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /** `http(s)://127.0.0.1:port/v1/track` */
    QUrl url() const;

    void setAnswers(const QList<ScriptedAnswer> &answers) { m_answers = answers; }

    /** Every request of which the head came. */
    const QList<ReceivedRequest> &requests() const { return m_requests; }

    /** Connections that were accepted (with TLS: whose handshake succeeded). */
    int connections() const { return m_connections; }

    /** Closes every open connection. */
    void dropConnections();

Q_SIGNALS:
    void requestCompleted();

private:
    struct Client;

    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket);
    void continueAnswer(QTcpSocket *socket);
    ScriptedAnswer next() const;

    std::unique_ptr<QTcpServer> m_server;
    bool m_isSecure = false;
    QList<ScriptedAnswer> m_answers = {ScriptedAnswer::success()};
    QList<ReceivedRequest> m_requests;
    int m_begun = 0; ///< requests that were given an answer
    int m_connections = 0;
    QHash<QTcpSocket *, std::shared_ptr<Client>> m_clients;
};
