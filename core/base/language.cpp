#include "core/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <iterator>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Languages[] = {TELEMETRY_LANGUAGES};
const auto TranslatorName = "telemetry_language"_L1;

/** Null pointer when there are no texts of @p language. */
QTranslator *translatorOf(const QString &language, QObject *parent)
{
    auto *translator = new QTranslator(parent);
    if (translator->load(u":/telemetry/translations/rasa-telemetry_%1.qm"_s.arg(language)))
        return translator;
    delete translator;
    return nullptr;
}

/** Plural forms are English texts, too: "%n reports" would be shown as it is without them. */
void speakEnglish()
{
    if (QTranslator *english = translatorOf(u"en"_s, QCoreApplication::instance()))
        QCoreApplication::installTranslator(english);
}

bool isSpoken(const QLocale &locale, const QString &language)
{
    const QLocale spoken(language);
    return locale.language() == spoken.language()
        && (locale.language() != QLocale::Chinese || locale.script() == spoken.script());
}

} // namespace

// In every program that uses the library, so that its sentences are right there, too.
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

QStringList languages()
{
    QStringList names;
    std::transform(std::begin(Languages), std::end(Languages), std::back_inserter(names),
                   [](QStringView name) { return name.toString(); });
    return names;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper(); // it stands alone
    // As far as the language has a writing of its own there.
    return language == "pt_BR"_L1 ? name + u" (Brasil)"_s : name;
}

QString languageFor(const QStringList &wanted)
{
    const QStringList spoken = languages();
    for (const QString &name : wanted) {
        if (name == "C"_L1 || name == "POSIX"_L1)
            break;
        const QLocale locale(name);
        const auto found = std::find_if(spoken.begin(), spoken.end(),
                                        [&locale](const QString &language) { return isSpoken(locale, language); });
        if (found != spoken.end())
            return *found;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale spoken(language);
    const bool isUnset = system.language() == QLocale::C && language == "en"_L1;
    // Texts of one country are found under its name only (the help, by Qt's resources).
    const bool isOtherCountry = language.contains(u'_') && system.territory() != spoken.territory();
    return isUnset || (isSpoken(system, language) && !isOtherCountry) ? system : spoken;
}

void setLanguage(const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (auto *before = application->findChild<QTranslator *>(TranslatorName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    QLocale::setDefault(localeFor(language, QLocale::system()));
    if (language == "en"_L1)
        return;
    if (QTranslator *translator = translatorOf(language, application)) {
        translator->setObjectName(TranslatorName);
        QCoreApplication::installTranslator(translator);
    }
}

void setSystemLanguage()
{
    setLanguage(languageFor(QLocale::system().uiLanguages()));
}

} // namespace Telemetry
