#pragma once

#include "core/delivery/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <unordered_map>

namespace Telemetry {

/** Statements that are compiled for one connection and not in use. */
struct PreparedStatements
{
    std::unordered_map<QString, QSqlQuery> byText;
};

/** A named connection of QtSql, removed together with this object. */
struct Database::Connection
{
    Connection()
        : name(QStringLiteral("rasa-telemetry-%1").arg(++count)),
          database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
    {
    }

    ~Connection()
    {
        prepared.byText.clear(); // before what they are compiled for
        database.close(); // before that of the keeper
        database = QSqlDatabase(); // removeDatabase() wants no other copy alive
        QSqlDatabase::removeDatabase(name);
    }

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    static inline std::atomic_int count = 0;

    const QString name;
    QSqlDatabase database;
    Access access = Access::Read;
    std::pair<quint64, quint64> identity;
    qint64 version = 0; ///< 0: nothing stored yet
    bool isRecognised = false; ///< as ours, at this version
    PreparedStatements prepared;
    bool isJournalChosen = false;
    bool isSynced = true; ///< each commit
    bool hasWritten = false; ///< so that the log may hold something
    std::unique_ptr<Connection> keeper; ///< of a connection that writes a log: keeps SQLite from removing it at its end
};

/** A file of SQLite as the URI that its connections are opened by. @param options  for example "mode=ro" */
QString sqliteUri(const QString &path, const QString &options);

} // namespace Telemetry
