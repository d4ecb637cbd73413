#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QTranslator>

/**
 * A language that nobody speaks: every text that can be translated comes out accented, two fifths longer and within
 * brackets; places (%1, %n), markup, mnemonics and code are kept. A text without brackets cannot be translated, and so
 * has to be what is put into the places, which stand between brackets: "[Saved: ]%1".
 *
 * It knows exactly the texts of one .ts file, by context, so that a text which lupdate did not find, or filed under
 * another class than the one that asks, has no brackets either.
 */
class PseudoTranslator : public QTranslator
{
public:
    /** @param ts  path of a .ts file with all texts; a failure is a qFatal() */
    explicit PseudoTranslator(const QString &ts);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /** How many texts it knows. */
    qsizetype size() const { return m_texts.size(); }

    static constexpr QChar Opening = u'\u27E6';
    static constexpr QChar Closing = u'\u27E7';

private:
    QHash<QString, QString> m_texts; ///< context, line feed, source: the pseudo text
};

/** @p text as the language has it. */
QString pseudoText(const QString &text);
