#pragma once

#include "core/delivery/database.h"

#include <QSqlDatabase>

#include <atomic>

namespace Telemetry {

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
        database.close();
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
};

} // namespace Telemetry
