#pragma once

#include "core/capture/eventscanner.h"
#include "core/delivery/attempt.h"
#include "core/delivery/salvage.h"
#include "core/payload/preview.h"
#include "core/reporting/situation.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <utility>

namespace Telemetry {

class DeliveryDesk;

/** What became of reports lately: attempts of each of the last 30 days, oldest first, and how they ended. */
struct RecentReports
{
    QList<QDate> days = {};
    QList<qint64> perDay = {};
    qint64 sent = 0;
    qint64 waiting = 0;
    qint64 refused = 0;
};

/**
 * The window's door to delivery: a DeliveryDesk on a thread of its own, so that neither database nor network holds up
 * the window.
 */
class DeliveryAgent : public QObject
{
    Q_OBJECT

public:
    explicit DeliveryAgent(SituationRequest request, QObject *parent = nullptr);

    /** Breaks off what runs; its outcome is on record. */
    ~DeliveryAgent() override;

    /**
     * The situation that the desk starts from; it reads the settings anew before each attempt. In the mode "Send by
     * itself" reports are sent from now on as soon as they are there.
     */
    void setSituation(const Situation &situation, const QString &projectFolder);

    /** Puts a report into the outbox, and sends it when @p andSend. queued() or queueFailed() follows, then the
     * endings. */
    void queue(const Preview &preview, const QString &project, bool andSend);

    /** Puts captured events into the outbox, one after the other; queued() or queueFailed() follows for each. */
    void queue(const QList<CapturedEvent> &events, const QString &origin, const QString &project);

    /** Counts anew; recentReports() follows. */
    void refresh();

    /**
     * Calls @p work with the desk in delivery's thread, then @p receive with what it gave, in this object's thread,
     * unless @p context is gone by then.
     */
    template<typename Work, typename Receive>
    void ask(QObject *context, Work work, Receive receive)
    {
        withDesk([this, context = QPointer(context), work = std::move(work),
                  receive = std::move(receive)](DeliveryDesk &desk) {
            QMetaObject::invokeMethod(
                this,
                [context, receive, answer = work(desk)] {
                    if (context)
                        receive(answer);
                },
                Qt::QueuedConnection);
        });
    }

    /** Breaks off what is being sent; nothing leaves until send(). failed() and finished() follow if something was. */
    void stop();

    /** Sends reports of the outbox; delivered() or failed() follows for each that is tried, then finished(). */
    void send(const QList<qint64> &ids);

    /** The file that outbox and history are kept in; need not exist. */
    QString databasePath() const;

Q_SIGNALS:
    void queued(qint64 id);
    void queueFailed(const Telemetry::Error &error);
    void delivered(qint64 id, const Telemetry::AttemptResult &result);
    void failed(qint64 id, const Telemetry::Error &error, const std::optional<Telemetry::AttemptResult> &result);
    /** The database was damaged; it was kept aside, and what could be read is there again. */
    void salvaged(const Telemetry::Salvage &salvage);

    /** Reports were kept, sent or discarded, by this or another program. */
    void stored();

    /** @param untouched  were not tried, and stay as they were */
    void finished(const QList<qint64> &untouched);
    void recentReports(const Telemetry::RecentReports &reports);

private:
    void withDesk(std::function<void(DeliveryDesk &)> work);

    SituationRequest m_request;
    Situation m_situation;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread; owns the desk
};

} // namespace Telemetry
