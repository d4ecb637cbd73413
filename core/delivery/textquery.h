#pragma once

#include "core/export.h"

#include <QString>
#include <QStringList>

namespace Telemetry {

/**
 * What a person looks for, as a query of the index of words: all of the words, each as a phrase, the last one also as
 * the beginning of a word. Characters beyond ASCII as bodies hold them, so that every word to the index is made of
 * ASCII letters and digits.
 */
class TELEMETRY_CORE_EXPORT TextQuery
{
public:
    /** @param text  as it was written: words between blanks; marks alone are no words */
    explicit TextQuery(const QString &text);

    /** There is nothing to look for. */
    bool isEmpty() const { return m_beginning.isEmpty(); }

    /** The query, in the search language of FTS5. */
    QString whole() const;

    /** What every body that is found holds as whole words, as a query; empty where there is a beginning alone. */
    QString wholeWords() const;

    /** The beginning of a word that the query ends in, in lower case, as the index writes words. */
    const QString &beginning() const { return m_beginning; }

    /** The same query of an index in which @p words, at least one, are all that have that beginning. */
    QString with(const QStringList &words) const;

private:
    QString ending(const QString &word) const;

    QStringList m_phrases; ///< before the last one, each in quotes
    QStringList m_lead; ///< the words of the last one, before its beginning of a word
    QString m_beginning;
};

} // namespace Telemetry
