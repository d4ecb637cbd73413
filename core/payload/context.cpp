#include "core/payload/context.h"

#include "core/events/eventcatalogue.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Context)
};

// A version that each profile's reports really carried, for previews where no such Rasa is installed.
QString assumedVersion(QStringView profile)
{
    static const QHash<QString, QString> Versions = {
        {u"docs"_s, u"3.6.9"_s},    {u"docs-example"_s, u"2.0.0"_s}, {u"oss-3.0"_s, u"3.0.4"_s},
        {u"oss-3.1"_s, u"3.5.5"_s}, {u"oss-3.6"_s, u"3.6.20"_s},     {u"pro-3.7"_s, u"3.7.0"_s},
        {u"pro-3.9"_s, u"3.9.0"_s}, {u"pro-3.11"_s, u"3.11.0"_s},    {u"pro-3.14"_s, u"3.14.0"_s},
    };
    return Versions.value(profile.toString(), u"3.6.9"_s);
}

/** The installation whose own reports the profile shows; null pointer when the versions would have to be assumed. */
const RasaInstallation *matchingInstallation(QStringView profile, const Facts &facts)
{
    const RasaInstallation *installation = facts.installation();
    if (!installation)
        return nullptr;
    const bool isPro = installation->edition == RasaInstallation::Edition::Pro;
    if (profile.startsWith("docs"_L1))
        return isPro ? nullptr : installation;
    return EventCatalogue::profileFor(isPro, installation->version) == profile ? installation : nullptr;
}

QString remoteExplanation(const GitRemote &remote)
{
    switch (remote.state) {
    case GitRemote::State::Found:
        return Text::tr("SHA-256 of what \"git remote get-url origin\" prints here, line feed included.");
    case GitRemote::State::NoGit:
        return Text::tr("Null: git was not found, and then Rasa reports no project.");
    case GitRemote::State::NoRepository:
        return Text::tr("Null: the folder is in no git repository that git trusts.");
    case GitRemote::State::NoRemote:
        return Text::tr("Null: the git repository has no remote named origin.");
    case GitRemote::State::Failed:
        return Text::tr("Null: git gave no answer.");
    }
    Q_UNREACHABLE();
}

class Maker
{
public:
    Maker(QStringView profile, const Facts &facts)
        : m_profile(profile), m_facts(facts), m_installation(matchingInstallation(profile, facts))
    {
    }

    /** The member @p name; nothing when this computer's report would not have it. */
    std::optional<Field> member(const QString &name) const;

private:
    static Field computed(const QString &name, Json value, const QString &explanation)
    {
        return {.name = name,
                .value = std::move(value),
                .how = Field::How::Computed,
                .explanation = explanation,
                .contributions = {}};
    }
    static Field assumed(const QString &name, Json value, const QString &explanation)
    {
        return {.name = name,
                .value = std::move(value),
                .how = Field::How::Assumed,
                .explanation = explanation,
                .contributions = {}};
    }
    Field version(const QString &name) const;
    Field python(const QString &name) const;
    std::optional<Field> licenseHash(const QString &name) const;

    QStringView m_profile;
    const Facts &m_facts;
    const RasaInstallation *m_installation;
};

Field Maker::version(const QString &name) const
{
    if (m_installation)
        return computed(name, Json(m_installation->version),
                        Text::tr("Version of the package in %1.").arg(m_installation->folder));
    return assumed(name, Json(assumedVersion(m_profile)),
                   Text::tr("Assumed: no installed Rasa sends reports of this form."));
}

Field Maker::python(const QString &name) const
{
    if (m_installation && m_installation->isPythonExact)
        return computed(name, Json(m_installation->pythonVersion),
                        Text::tr("Version of the interpreter that Rasa is installed for."));
    const RasaInstallation *found = m_facts.installation(); // perhaps one that sends reports of another form
    if (!found || found->pythonVersion.isEmpty())
        return assumed(name, Json(u"3.10.11"_s),
                       Text::tr("Assumed: no installed Rasa tells the version of its interpreter."));
    return assumed(name, Json(found->pythonVersion),
                   m_installation ? Text::tr("Assumed: the installation does not tell the last part of the version.")
                                  : Text::tr("Assumed: the interpreter of the Rasa that is installed."));
}

std::optional<Field> Maker::licenseHash(const QString &name) const
{
    if (m_facts.license)
        return computed(name, Json(m_facts.license->hash),
                        Text::tr("SHA-256 of the licence text in %1.").arg(m_facts.license->source));
    if (m_profile.startsWith("pro-"_L1))
        return computed(name, Json(), Text::tr("Null: there is no licence."));
    return std::nullopt; // Open Source leaves the member out without a licence
}

std::optional<Field> Maker::member(const QString &name) const
{
    const HostInfo &host = m_facts.host;
    if (name == "os"_L1) {
        return computed(name, Json(Json::Object{{u"name"_s, Json(host.osName)}, {u"version"_s, Json(host.osVersion)}}),
                        Text::tr("Name and release of the kernel."));
    }
    if (name == "ci"_L1) {
        return computed(name, Json(host.ci),
                        host.ci ? Text::tr("The variable %1 exists; its value does not matter.").arg(host.ciVariable)
                                : Text::tr("None of the 15 variables that mark a build server exists."));
    }
    if (name == "project"_L1) {
        const bool isFound = m_facts.remote.state == GitRemote::State::Found;
        return computed(name, isFound ? Json(m_facts.remote.hash) : Json(), remoteExplanation(m_facts.remote));
    }
    if (name == "directory"_L1)
        return computed(name, Json(m_facts.directoryHash), Text::tr("SHA-256 of the path %1.").arg(m_facts.folder));
    if (name == "python"_L1)
        return python(name);
    if (name == "rasa_open_source"_L1 || name == "rasa_pro"_L1)
        return version(name);
    if (name == "gpu"_L1)
        return computed(
            name, Json(host.gpu),
            Text::tr("Graphics processors. Rasa's documentation announces the number; no 3.x program sends it."));
    if (name == "cpu"_L1) {
        return host.cpu ? computed(name, Json(*host.cpu), Text::tr("Logical processors that are online."))
                        : assumed(name, Json(), Text::tr("Unknown, so Rasa would drop the report."));
    }
    if (name == "docker"_L1) {
        return computed(name, Json(host.docker),
                        host.docker ? Text::tr("%1 says so.").arg(host.dockerEvidence)
                                    : Text::tr("Neither /.dockerenv nor the word in /proc/self/cgroup is there."));
    }
    if (name == "license_hash"_L1)
        return licenseHash(name);
    if (name == "company"_L1) {
        return computed(name, m_facts.license ? Json(m_facts.license->company) : Json(),
                        Text::tr("Company named in the licence, in clear text; null without a licence."));
    }
    if (name == "deployment_stack"_L1) {
        return computed(name, Json(m_facts.environment.value(u"DEPLOYMENT_STACK"_s).value_or(QString())),
                        Text::tr("Value of the variable DEPLOYMENT_STACK, else empty."));
    }
    return assumed(name, Json(), Text::tr("Not known to this program."));
}

} // namespace

Context makeContext(const EventCatalogue &catalogue, QStringView profile, const Facts &facts,
                    const Json::Object &chosen)
{
    Context context;
    const Maker maker(profile, facts);
    const QStringList order = catalogue.contextOrder(profile);
    for (const QString &name : order) {
        if (auto field = maker.member(name))
            context.fields.append(*std::move(field));
    }
    for (const auto &[name, value] : chosen) {
        auto existing = std::find_if(context.fields.begin(), context.fields.end(),
                                     [&wanted = name](const Field &field) { return field.name == wanted; });
        if (existing == context.fields.end())
            existing = context.fields.insert(context.fields.end(),
                                             Field{.name = name, .value = {}, .explanation = {}, .contributions = {}});
        existing->value = value;
        existing->how = Field::How::Chosen;
        existing->explanation = Text::tr("Given by you.");
    }
    for (const Field &field : std::as_const(context.fields))
        context.document.object().emplace_back(field.name, field.value);
    return context;
}

} // namespace Telemetry
