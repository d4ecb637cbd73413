#include "core/base/environment.h"

#include <QProcessEnvironment>

#include <pwd.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString passwordEntryHome()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry && entry->pw_dir ? QString::fromLocal8Bit(entry->pw_dir) : QString();
}

QString passwordEntryName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry && entry->pw_name ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QString ownFolder(const Environment &environment, const QString &variable, const QString &fallback)
{
    const QString configured = environment.value(variable).value_or(QString());
    const QString base = configured.startsWith(u'/') ? configured : environment.home() + fallback;
    return base + u"/rasa-telemetry"_s;
}

} // namespace

Environment::Environment(QHash<QString, QString> variables) : m_variables(std::move(variables)) { }

Environment Environment::current()
{
    QHash<QString, QString> variables;
    const auto system = QProcessEnvironment::systemEnvironment();
    const QStringList names = system.keys();
    for (const QString &name : names)
        variables.insert(name, system.value(name));
    return Environment(std::move(variables));
}

std::optional<QString> Environment::value(const QString &name) const
{
    const auto found = m_variables.constFind(name);
    return found == m_variables.cend() ? std::nullopt : std::optional(*found);
}

Environment Environment::with(const QString &name, const QString &value) const
{
    auto variables = m_variables;
    variables.insert(name, value);
    return Environment(std::move(variables));
}

Environment Environment::without(const QString &name) const
{
    auto variables = m_variables;
    variables.remove(name);
    return Environment(std::move(variables));
}

QString Environment::home() const
{
    QString home;
    if (const auto variable = value(u"HOME"_s)) {
        home = *variable;
    } else {
        home = passwordEntryHome();
        if (home.isEmpty())
            return u"~"_s;
    }
    while (home.endsWith(u'/'))
        home.chop(1);
    return home; // empty stands for the root folder: "" + "/.config" is "/.config"
}

QString Environment::userName() const
{
    for (const QString &variable : {u"USER"_s, u"LOGNAME"_s}) {
        const QString name = value(variable).value_or(QString());
        if (!name.isEmpty())
            return name;
    }
    return passwordEntryName();
}

QString Environment::ownConfigFolder() const
{
    return ownFolder(*this, u"XDG_CONFIG_HOME"_s, u"/.config"_s);
}

QString Environment::ownStateFolder() const
{
    return ownFolder(*this, u"XDG_STATE_HOME"_s, u"/.local/state"_s);
}

} // namespace Telemetry
