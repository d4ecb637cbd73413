#pragma once

#include "core/base/newfile.h"
#include "core/delivery/historyreader.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace Telemetry {

/**
 * What takes long with a history: to export, to verify, to delete. One at a time, on a thread of its own; each tells
 * what became of it. Ends soon when the window closes: an export that is not complete leaves nothing behind.
 */
class HistoryChores : public QObject
{
    Q_OBJECT

public:
    /** @param ownStateFolder  Environment::ownStateFolder(); need not exist */
    explicit HistoryChores(const QString &ownStateFolder, QObject *parent = nullptr);
    ~HistoryChores() override;

    bool isBusy() const { return m_thread != nullptr; }

    void exportHistory(const QString &path, ExistingFile existing);
    void exportConnections(const QString &path, ExistingFile existing, const ConnectionFilter &filter);
    void verify(const QString &path);
    void clear();

Q_SIGNALS:
    /** @param text  what is being done, for people */
    void begun(const QString &text);

    /** @param text  what became of it */
    void ended(bool isGood, const QString &text);

private:
    void run(const QString &text, std::function<Result<QString>()> work);

    const QString m_folder;
    std::atomic_bool m_isCancelled = false;
    QThread *m_thread = nullptr; ///< while something is done
};

} // namespace Telemetry
