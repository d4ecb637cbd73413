#include "core/delivery/textquery.h"

#include "core/base/orderedjson.h"

#include <QRegularExpression>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The words that the index makes of a phrase. */
QStringList wordsOf(const QByteArray &phrase)
{
    static const QRegularExpression mark(u"[^a-z0-9]+"_s);
    return QString::fromLatin1(phrase.toLower()).split(mark, Qt::SkipEmptyParts);
}

QString quoted(const QStringList &words)
{
    return u'"' + words.join(u' ') + u'"';
}

} // namespace

TextQuery::TextQuery(const QString &text)
{
    static const QRegularExpression letterOrDigit(u"[\\p{L}\\p{N}]"_s);
    QStringList last;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.contains(letterOrDigit))
            continue; // no word to the index, and an empty phrase would find nothing
        // As it stands in a body: with escapes for what is not ASCII.
        const QStringList words = wordsOf(Json(part).wire().value_or(QByteArray()));
        if (words.isEmpty())
            continue;
        if (!last.isEmpty())
            m_phrases += quoted(last);
        last = words;
    }
    if (last.isEmpty())
        return;
    m_beginning = last.takeLast();
    m_lead = last;
}

QString TextQuery::whole() const
{
    return isEmpty() ? QString() : QString((m_phrases + QStringList(ending(m_beginning))).join(u' ') + u'*');
}

QString TextQuery::wholeWords() const
{
    return (m_lead.isEmpty() ? m_phrases : m_phrases + QStringList(quoted(m_lead))).join(u' ');
}

QString TextQuery::with(const QStringList &words) const
{
    QStringList endings;
    for (const QString &word : words)
        endings += ending(word);
    const QString choice = u'(' + endings.join(" OR "_L1) + u')';
    return m_phrases.isEmpty() ? choice : QString(m_phrases.join(" AND "_L1) + " AND "_L1 + choice);
}

QString TextQuery::ending(const QString &word) const
{
    return quoted(m_lead + QStringList(word));
}

} // namespace Telemetry
