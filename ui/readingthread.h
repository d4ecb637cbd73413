#pragma once

#include "core/delivery/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <utility>

namespace Telemetry {

/**
 * A thread that reads the database, apart from delivery's: there the decision is asked many times in a second while a
 * report is being sent, and a long search must not hold that up.
 */
class ReadingThread : public QObject
{
    Q_OBJECT

public:
    /** @param ownStateFolder  Environment::ownStateFolder(); need not exist */
    explicit ReadingThread(const QString &ownStateFolder, QObject *parent = nullptr);

    /** What was asked for and not begun is left out. */
    ~ReadingThread() override;

    /**
     * Calls @p work with the database in the reading thread, then @p receive with what it gave, in this object's
     * thread, unless @p context is gone by then.
     */
    template<typename Work, typename Receive>
    void ask(QObject *context, Work work, Receive receive)
    {
        begin();
        QMetaObject::invokeMethod(m_worker,
                                  [this, worker = m_worker, context = QPointer(context), work = std::move(work),
                                   receive = std::move(receive)] {
                                      QMetaObject::invokeMethod(
                                          this,
                                          [context, receive, answer = work(worker->database)] {
                                              if (context)
                                                  receive(answer);
                                          },
                                          Qt::QueuedConnection);
                                  });
    }

private:
    /** Lives in the thread: its database belongs to it. */
    class Worker : public QObject
    {
    public:
        explicit Worker(const QString &folder) : database(folder) { }
        Database database;
    };

    void begin();

    const QString m_folder;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< none before the first question
};

} // namespace Telemetry
