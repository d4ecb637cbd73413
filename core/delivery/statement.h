#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>

namespace Telemetry {

/**
 * SQL statements with values: the few lines that every statement of the delivery rooms would repeat.
 *
 * Errors are DatabaseUnusable, made by the database.
 */

/** What has to be true of the rows of a query, with the values that stand for its question marks. */
struct Conditions
{
    QStringList texts = {};
    QVariantList values = {};

    void want(const QString &condition, const QVariantList &with);

    /** ` WHERE ...`; empty when there are none. */
    QString clause() const;
};

/**
 * One statement that may run several times.
 *
 * Ours are compiled once for each connection: compiling takes longer than running them. Keep no Statement beyond the
 * work it was made in.
 */
class Statement
{
public:
    Statement(const Database &database, QSqlDatabase &connection, const QString &text);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Result<void> run(const QVariantList &values = {});

    /** The next row of what run() asked for; false behind the last one. Also says so when it cannot be read. */
    Result<bool> next();

    /** The row, or what else is known of the last run; only after a run that succeeded. */
    const QSqlQuery &result() const { return *m_query; }

private:
    const Database &m_database;
    QSqlDatabase &m_connection;
    const QString m_text;
    std::optional<QSqlQuery> m_query; ///< nothing before it is compiled
};

/** Runs a statement that changes rows. @return how many it changed */
Result<int> change(const Database &database, QSqlDatabase &connection, const QString &statement,
                   const QVariantList &values = {});

/** Runs a query and calls @p take for each row, until it fails; also says so when the rows cannot be read to their end.
 */
Result<void> tryEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<Result<void>(const QSqlQuery &)> &take);

/** The same for a @p take that cannot fail. */
Result<void> forEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<void(const QSqlQuery &)> &take);

/** The one number that a query answers; 0 when it has no row or a NULL. */
Result<qint64> number(const Database &database, QSqlDatabase &connection, const QString &statement,
                      const QVariantList &values = {});

/** SQLite knows empty texts and NULL, QVariant makes NULL of a null string. */
QString stored(const QString &value);

} // namespace Telemetry
