#include "ui/historychores.h"

#include "core/delivery/connectionexport.h"
#include "core/delivery/historyexport.h"
#include "core/delivery/historykeeper.h"
#include "ui/shownpath.h"

#include <QDateTime>
#include <QLocale>

namespace Telemetry {

namespace {

QString reportsText(qint64 count)
{
    return HistoryChores::tr("%Ln reports", nullptr, int(count));
}

QString entriesText(qint64 count)
{
    return HistoryChores::tr("%Ln entries", nullptr, int(count));
}

} // namespace

HistoryChores::HistoryChores(const QString &ownStateFolder, QObject *parent) : QObject(parent), m_folder(ownStateFolder)
{
}

HistoryChores::~HistoryChores()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void HistoryChores::run(const QString &text, std::function<Result<QString>()> work)
{
    if (isBusy())
        return;
    m_thread = QThread::create([this, work = std::move(work)] {
        const Result<QString> done = work();
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_thread->wait();
                delete std::exchange(m_thread, nullptr);
                Q_EMIT ended(done.has_value(), done ? *done : errorMessage(done.error()));
            },
            Qt::QueuedConnection);
    });
    m_thread->setParent(this);
    m_thread->setObjectName(QStringLiteral("history chores"));
    m_thread->start();
    Q_EMIT begun(text);
}

void HistoryChores::exportHistory(const QString &path, ExistingFile existing)
{
    run(tr("Exporting …"), [this, path, existing]() -> Result<QString> {
        HistoryProof proof;
        const auto written = writeNewFile(path, existing, [&](QIODevice &file) -> Result<void> {
            Database database(m_folder);
            const auto made = Telemetry::exportHistory(database, file, QDateTime::currentDateTimeUtc(), &m_isCancelled);
            if (!made)
                return failure(made.error());
            proof = *made;
            return {};
        });
        if (!written)
            return failure(written.error());
        return tr("Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4")
            .arg(shownPath(path), reportsText(proof.reports), entriesText(proof.attempts), proof.hash);
    });
}

void HistoryChores::exportConnections(const QString &path, ExistingFile existing, const ConnectionFilter &filter)
{
    run(tr("Exporting …"), [this, path, existing, filter]() -> Result<QString> {
        qint64 count = 0;
        const auto written = writeNewFile(path, existing, [&](QIODevice &file) -> Result<void> {
            Database database(m_folder);
            HistoryReader reader(database);
            const auto made = Telemetry::exportConnections(reader, filter, file, &m_isCancelled);
            if (!made)
                return failure(made.error());
            count = *made;
            return {};
        });
        if (!written)
            return failure(written.error());
        return tr("Exported to %1: %Ln connections.", nullptr, int(count)).arg(shownPath(path));
    });
}

void HistoryChores::verify(const QString &path)
{
    run(tr("Verifying …"), [this, path]() -> Result<QString> {
        const auto proof = verifyHistory(path, &m_isCancelled);
        if (!proof)
            return failure(proof.error());
        return tr("%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5")
            .arg(shownPath(path), QLocale().toString(proof->exported.toLocalTime(), QLocale::ShortFormat),
                 reportsText(proof->reports), entriesText(proof->attempts), proof->hash);
    });
}

void HistoryChores::clear()
{
    run(tr("Deleting …"), [this]() -> Result<QString> {
        Database database(m_folder);
        const auto removed = HistoryKeeper(database).clear(&m_isCancelled);
        if (!removed)
            return failure(removed.error());
        return tr("%Ln entries were deleted. What was not delivered stays.", nullptr, int(*removed));
    });
}

} // namespace Telemetry
