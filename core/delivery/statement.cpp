#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const Database &database, QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    if (!query.prepare(statement))
        return failure(database.error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(database.error(query.lastError()));
    return {};
}

} // namespace

void Conditions::want(const QString &condition, const QVariantList &with)
{
    texts += condition;
    values += with;
}

QString Conditions::clause() const
{
    return texts.isEmpty() ? QString() : QString(" WHERE "_L1 + texts.join(" AND "_L1));
}

Result<int> change(const Database &database, QSqlDatabase &connection, const QString &statement,
                   const QVariantList &values)
{
    QSqlQuery query(connection);
    if (auto done = run(database, query, statement, values); !done)
        return tl::unexpected(done.error());
    return query.numRowsAffected();
}

Result<void> forEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<void(const QSqlQuery &)> &take)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (auto done = run(database, query, statement, values); !done)
        return done;
    while (query.next())
        take(query);
    // next() is also false when the file cannot be read on: a short list must not pass for the whole
    if (query.lastError().isValid())
        return failure(database.error(query.lastError()));
    return {};
}

Result<qint64> number(const Database &database, QSqlDatabase &connection, const QString &statement,
                      const QVariantList &values)
{
    qint64 found = 0;
    const auto done = forEachRow(database, connection, statement, values,
                                 [&found](const QSqlQuery &query) { found = query.value(0).toLongLong(); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

QString stored(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

} // namespace Telemetry
