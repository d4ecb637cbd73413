#pragma once

#include <QObject>
#include <QString>

class QTranslator;

namespace Telemetry {

/**
 * Makes the windowed program speak the language of the settings: our texts, Qt's own as far as the system has them, the
 * forms of dates and numbers, and the direction of writing.
 */
class LanguageFollower : public QObject
{
    Q_OBJECT
public:
    /** Applies @p preference (see Preferences::language) at once; a name that is not spoken counts as empty. */
    explicit LanguageFollower(const QString &preference, QObject *parent = nullptr);

    /** Texts that were made before stay as they are. */
    void setPreference(const QString &preference);

    /** The language that is spoken, one of languages(). */
    const QString &language() const { return m_language; }

    /** The language that @p preference leads to. */
    static QString languageOf(const QString &preference);

private:
    void apply();

    QString m_language;
    QTranslator *m_qtTexts; ///< mine; empty where Qt has no texts
};

} // namespace Telemetry
