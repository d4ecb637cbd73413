#include "ui/languagefollower.h"

#include "core/base/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Telemetry {

using namespace Qt::StringLiterals;

LanguageFollower::LanguageFollower(const QString &preference, QObject *parent)
    : QObject(parent), m_language(languageOf(preference)), m_qtTexts(new QTranslator(this))
{
    apply();
}

void LanguageFollower::setPreference(const QString &preference)
{
    const QString language = languageOf(preference);
    if (language == m_language)
        return;
    m_language = language;
    apply();
}

QString LanguageFollower::languageOf(const QString &preference)
{
    return languages().contains(preference) ? preference : systemLanguage();
}

void LanguageFollower::apply()
{
    QCoreApplication::removeTranslator(m_qtTexts);
    // Installed before ours, so that where both have a text ours counts. There is no file for Hindi.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtTexts->load(u"qtbase_%1"_s.arg(m_language), folder, {}, u".qm"_s))
        QCoreApplication::installTranslator(m_qtTexts);
    setLanguage(m_language);
    QGuiApplication::setLayoutDirection(QLocale(m_language).textDirection());
}

} // namespace Telemetry
