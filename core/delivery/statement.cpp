#include "core/delivery/statement.h"

#include "core/delivery/databaseconnection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A PRAGMA that sets something does so while it is compiled, not when it runs. */
bool isWorthKeeping(const QString &text)
{
    return !(text.startsWith("PRAGMA"_L1) && (text.contains(u'=') || text.contains(u'(')));
}

} // namespace

Statement::Statement(const Database &database, QSqlDatabase &connection, const QString &text)
    : m_database(database), m_connection(connection), m_text(text)
{
    PreparedStatements *const kept = m_database.preparedOn(m_connection);
    if (!kept)
        return;
    const auto known = kept->byText.find(m_text);
    if (known == kept->byText.end())
        return;
    // Taken out as long as it is in use: whoever wants the same meanwhile gets one of its own.
    m_query = std::move(known->second);
    kept->byText.erase(known);
}

Statement::~Statement()
{
    constexpr size_t most = 64; // some texts depend on what a person looks for
    PreparedStatements *const kept = m_database.preparedOn(m_connection);
    if (!kept || !m_query || !isWorthKeeping(m_text))
        return;
    m_query->finish(); // it must not hold anything in the file
    if (kept->byText.size() >= most)
        kept->byText.clear();
    kept->byText.emplace(m_text, *std::move(m_query));
}

Result<void> Statement::run(const QVariantList &values)
{
    if (!m_query) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(m_text))
            return failure(m_database.error(query.lastError()));
        m_query = std::move(query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values.at(i));
    if (!m_query->exec())
        return failure(m_database.error(m_query->lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    // next() is also false when the file cannot be read on: a short list must not pass for the whole
    if (m_query->lastError().isValid())
        return failure(m_database.error(m_query->lastError()));
    return false;
}

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
    Statement prepared(database, connection, statement);
    if (auto done = prepared.run(values); !done)
        return tl::unexpected(done.error());
    return prepared.result().numRowsAffected();
}

Result<void> tryEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<Result<void>(const QSqlQuery &)> &take)
{
    Statement prepared(database, connection, statement);
    if (auto done = prepared.run(values); !done)
        return done;
    for (;;) {
        const auto row = prepared.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (auto taken = take(prepared.result()); !taken)
            return taken;
    }
}

Result<void> forEachRow(const Database &database, QSqlDatabase &connection, const QString &statement,
                        const QVariantList &values, const std::function<void(const QSqlQuery &)> &take)
{
    return tryEachRow(database, connection, statement, values, [&take](const QSqlQuery &row) -> Result<void> {
        take(row);
        return {};
    });
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
