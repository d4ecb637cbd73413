#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

class QSqlQuery;

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

/** Runs a statement that changes rows. @return how many it changed */
Result<int> change(const Database &database, QSqlDatabase &connection, const QString &statement,
                   const QVariantList &values = {});

/** Runs a query and calls @p take for each row; also says so when the rows cannot be read to their end. */
Result<void> forEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<void(const QSqlQuery &)> &take);

/** The one number that a query answers; 0 when it has no row or a NULL. */
Result<qint64> number(const Database &database, QSqlDatabase &connection, const QString &statement,
                      const QVariantList &values = {});

/** SQLite knows empty texts and NULL, QVariant makes NULL of a null string. */
QString stored(const QString &value);

} // namespace Telemetry
