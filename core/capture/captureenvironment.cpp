#include "core/capture/captureenvironment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::CaptureEnvironment)
};

/**
 * Rasa makes `https://KEY.ingest.sentry.io/2801673` of it; the number sign turns what Rasa adds into a fragment. Port 9
 * is closed on every ordinary computer.
 */
constexpr char16_t ClosedKey[] = u"pk@127.0.0.1:9/2801673#";
constexpr char16_t ClosedHost[] = u"127.0.0.1";

bool isUtf8(const QString &encoding)
{
    const QString name = encoding.section(u':', 0, 0).toLower();
    return name == "utf-8"_L1 || name == "utf8"_L1;
}

/** Python's libraries ask a proxy for every address, also of this computer, that is not excepted. */
void exceptFromProxies(QList<CaptureVariable> &variables, const Environment &environment)
{
    const QStringList proxies = {u"https_proxy"_s, u"http_proxy"_s, u"all_proxy"_s,
                                 u"HTTPS_PROXY"_s, u"HTTP_PROXY"_s, u"ALL_PROXY"_s};
    const bool hasProxy = std::any_of(proxies.begin(), proxies.end(), [&environment](const QString &name) {
        return !environment.value(name).value_or(QString()).isEmpty();
    });
    if (!hasProxy)
        return;
    // The lower-case name wins where both are set; where only the other one is, the new one has to say the same.
    const QString given =
        environment.value(u"no_proxy"_s).value_or(environment.value(u"NO_PROXY"_s).value_or(QString()));
    if (given == "*"_L1)
        return;
    const QString host = QString::fromUtf16(ClosedHost);
    variables.append({u"no_proxy"_s, given.isEmpty() ? host : QString(given + u',' + host),
                      Text::tr("so that no proxy is asked for that closed address")});
}

} // namespace

QList<CaptureVariable> captureVariables(const CaptureWishes &wishes, const Environment &environment)
{
    QList<CaptureVariable> variables = {
        {u"RASA_TELEMETRY_DEBUG"_s, u"true"_s, Text::tr("so that Rasa prints its events and does not send them")},
        {u"PYTHONUNBUFFERED"_s, u"1"_s, Text::tr("so that they appear at once")},
    };
    const QString encoding = environment.value(u"PYTHONIOENCODING"_s).value_or(QString());
    if (!isUtf8(encoding))
        variables.append({u"PYTHONIOENCODING"_s, u"utf-8:surrogateescape"_s, Text::tr("so that the output is UTF-8")});
    if (wishes.asIfOn)
        variables.append({u"RASA_TELEMETRY_ENABLED"_s, u"true"_s,
                          Text::tr("so that reporting counts as on for this run; no file is changed for it")});
    if (!wishes.keepErrorReports) {
        variables.append({u"RASA_EXCEPTION_WRITE_KEY"_s, QString::fromUtf16(ClosedKey),
                          Text::tr("so that error reports, which debug mode does not stop, end at a closed port of "
                                   "this computer")});
        exceptFromProxies(variables, environment);
    }
    return variables;
}

Environment withVariables(const Environment &environment, const QList<CaptureVariable> &variables)
{
    Environment changed = environment;
    for (const CaptureVariable &variable : variables)
        changed = variable.value ? changed.with(variable.name, *variable.value) : changed.without(variable.name);
    return changed;
}

CaptureOutlook captureOutlook(const Decision &decision, const CaptureWishes &wishes)
{
    CaptureOutlook outlook;
    switch (decision.rasa) {
    case Verdict::Debug:
        break;
    case Verdict::On:
    case Verdict::WillTurnOn:
    case Verdict::Undecided: // never of Rasa itself
        outlook.sendsEvents = true;
        outlook.reasons = {
            Text::tr("This version of Rasa Pro prints its events in debug mode and sends them all the same.")};
        break;
    case Verdict::Off:
        outlook.showsEvents = false;
        outlook.reasons = decision.rasaReasons.first(std::min<qsizetype>(1, decision.rasaReasons.size()));
        outlook.reasons.append(Text::tr("Where reporting is off, Rasa prints no events either."));
        if (!wishes.asIfOn)
            outlook.reasons.append(Text::tr("--as-if-on shows for this one run what it would report."));
        break;
    case Verdict::Blocked:
    case Verdict::Broken:
        // Without a key or a licence to send with, some versions print and others do not.
        outlook.showsEvents = decision.rasa == Verdict::Blocked;
        outlook.reasons = decision.rasaReasons;
        break;
    }
    return outlook;
}

QStringList withDebugLog(const QStringList &words, bool isPro)
{
    const qsizetype end = words.indexOf(u"--"_s);
    const QStringList own = end < 0 ? words : words.first(end);
    const bool isChosen = std::any_of(own.begin(), own.end(), [](const QString &word) {
        return word == "--debug"_L1 || word == "-vv"_L1 || word == "--quiet"_L1 || word == "-v"_L1
            || word == "--verbose"_L1;
    });
    if (!isPro || !callsRasa(words) || words.size() < 2 || isChosen)
        return words;
    return own + QStringList{u"--debug"_s} + words.sliced(own.size());
}

bool callsRasa(const QStringList &words)
{
    return !words.isEmpty() && QFileInfo(words.first()).fileName() == "rasa"_L1;
}

QString rasaProgram(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return info.isExecutable() ? info.absoluteFilePath() : QString();
    for (const QString &place : {u"/bin/rasa"_s, u"/../../../bin/rasa"_s}) { // site-packages is three folders deep
        const QFileInfo program(path + place);
        if (program.isFile() && program.isExecutable())
            return QDir::cleanPath(program.absoluteFilePath());
    }
    return {};
}

QList<DebugRecipe> debugRecipes()
{
    return {
        {Text::tr("Shell"), u"RASA_TELEMETRY_DEBUG=true rasa train"_s},
        {u"Docker"_s, u"docker run --env RASA_TELEMETRY_DEBUG=true"_s},
        {u"Compose"_s, u"environment: { RASA_TELEMETRY_DEBUG: \"true\" }"_s},
        {u"Kubernetes"_s, u"env: [{ name: RASA_TELEMETRY_DEBUG, value: \"true\" }]"_s},
        {u"systemd"_s, u"Environment=RASA_TELEMETRY_DEBUG=true"_s},
        {u"GitHub Actions"_s, u"env: { RASA_TELEMETRY_DEBUG: \"true\" }"_s},
        {u"GitLab CI"_s, u"variables: { RASA_TELEMETRY_DEBUG: \"true\" }"_s},
    };
}

QString captureOrigin(const QStringList &words)
{
    QStringList named;
    for (const QString &word : words) {
        const bool isSubcommand = !named.isEmpty() && !word.contains(u'/') && !word.contains(u'.') && named.size() < 3;
        if (!named.isEmpty() && (word.startsWith(u'-') || !isSubcommand || !callsRasa(words)))
            break;
        named.append(named.isEmpty() ? QFileInfo(word).fileName() : word);
    }
    return u"capture: "_s + named.join(u' ');
}

} // namespace Telemetry
