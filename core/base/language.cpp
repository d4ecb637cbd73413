#include "core/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Languages[] = {TELEMETRY_LANGUAGES};
const auto TranslatorName = "telemetry_language"_L1;

QString fileOf(const QString &language)
{
    return u":/telemetry/translations/rasa-telemetry_%1.qm"_s.arg(language);
}

/** Null pointer when there are no texts of @p language. */
QTranslator *translatorOf(const QString &language, QObject *parent)
{
    auto *translator = new QTranslator(parent);
    if (translator->load(fileOf(language)))
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

/** That of setLanguage(); null for English. */
QTranslator *installedTranslator()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application->findChild<QTranslator *>(TranslatorName, Qt::FindDirectChildrenOnly);
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
    // QLocale says "American English" and "español de España" where the texts are everybody's.
    constexpr std::pair<QStringView, QStringView> Names[] = {
        {u"ar", u"العربية"},
        {u"de", u"Deutsch"},
        {u"en", u"English"},
        {u"es", u"Español"},
        {u"fr", u"Français"},
        {u"hi", u"हिन्दी"},
        {u"pt_BR", u"Português (Brasil)"},
        {u"zh_CN", u"简体中文"},
    };
    const auto *const found = std::find_if(std::begin(Names), std::end(Names),
                                           [&language](const auto &entry) { return entry.first == language; });
    return found == std::end(Names) ? QString() : found->second.toString();
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
    const QLocale locale = isUnset || (isSpoken(system, language) && !isOtherCountry) ? system : spoken;
    // Reports have the digits of JSON; the same figures beside them in other ones would be hard to compare.
    return locale.zeroDigit() == "0"_L1 ? locale : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

QString spokenLanguage()
{
    const QTranslator *translator = installedTranslator();
    return translator ? translator->language() : u"en"_s;
}

void setLanguage(const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (QTranslator *before = installedTranslator()) {
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

QString systemLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        const QByteArray language = value.left(value.indexOf('.') < 0 ? value.size() : value.indexOf('.'));
        if (language == "C" || language == "POSIX")
            return u"en"_s;
        break;
    }
    return languageFor(QLocale::system().uiLanguages());
}

QString earlyText(const char *context, const char *source)
{
    QTranslator translator;
    QString text;
    if (translator.load(fileOf(systemLanguage())))
        text = translator.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace Telemetry
