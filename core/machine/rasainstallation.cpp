#include "core/machine/rasainstallation.h"

#include "core/base/orderedjson.h"
#include "core/machine/pythonenvironment.h"
#include "core/machine/smallfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QVersionNumber>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** What the metadata folder of a package says. */
struct Metadata
{
    QString name; ///< in lower case, with dashes
    QString version;
    QString folder; ///< of the metadata
};

Metadata readMetadata(const QString &path)
{
    Metadata metadata;
    if (QFileInfo(path).isDir())
        metadata.folder = path;
    QByteArray text;
    for (const QString &file : QStringList{path + u"/METADATA"_s, path + u"/PKG-INFO"_s, path}) {
        if (const auto bytes = smallFile(file)) {
            text = *bytes;
            break;
        }
    }
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty()) // the description follows
            break;
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const QString value = QString::fromUtf8(line.sliced(colon + 1)).trimmed();
        if (field == "name") {
            metadata.name = value.toLower().replace(u'_', u'-');
        } else if (field == "version") {
            metadata.version = value;
        }
    }
    return metadata;
}

/** The package's folder of an editable installation, as pip notes it; empty when there is none. */
QString editableFolder(const Metadata &metadata)
{
    const auto bytes = smallFile(metadata.folder + u"/direct_url.json"_s);
    const Json note = bytes ? Json::parse(*bytes).value_or(Json()) : Json();
    const QUrl url(note[u"url"].toString());
    return note[u"dir_info"][u"editable"].toBool() && url.isLocalFile() ? url.toLocalFile() + u"/rasa"_s : QString();
}

/** A `keys` file; null when it is damaged. */
Json keysIn(const QString &keysFile)
{
    const auto bytes = smallFile(keysFile);
    return bytes ? Json::parse(*bytes).value_or(Json()) : Json();
}

/** The version of the library that makes the error reports; empty when it is not installed beside Rasa. */
QString sentryVersionIn(const QString &packageFolder)
{
    const QStringList entries =
        QDir(packageFolder)
            .entryList({u"sentry_sdk-*.dist-info"_s, u"sentry_sdk-*.egg-info"_s}, QDir::Dirs | QDir::Files, QDir::Name);
    return entries.isEmpty() ? QString() : readMetadata(packageFolder + u'/' + entries.last()).version;
}

std::optional<Metadata> rasaMetadata(const QString &packageFolder)
{
    std::optional<Metadata> best;
    const QDir folder(packageFolder);
    const QStringList entries = folder.entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QString &entry : entries) {
        if (!entry.startsWith(u"rasa") || !(entry.endsWith(u".dist-info") || entry.endsWith(u".egg-info")))
            continue;
        const Metadata found = readMetadata(folder.filePath(entry));
        if ((found.name != u"rasa" && found.name != u"rasa-pro") || found.version.isEmpty())
            continue;
        // Both bring the module `rasa`; Pro is installed over the other. Remains of an upgrade are older.
        const auto order = [](const Metadata &it) {
            return std::pair(it.name == u"rasa-pro", QVersionNumber::fromString(it.version));
        };
        if (!best || order(found) > order(*best))
            best = found;
    }
    return best;
}

std::optional<RasaInstallation> installationIn(const QString &packageFolder, const QString &origin)
{
    const auto metadata = rasaMetadata(packageFolder);
    if (!metadata)
        return {};
    using Edition = RasaInstallation::Edition;
    const PythonVersion python = pythonVersionOf(packageFolder);
    RasaInstallation installation{.edition = metadata->name == u"rasa-pro" ? Edition::Pro : Edition::OpenSource,
                                  .version = metadata->version,
                                  .folder = packageFolder,
                                  .origin = origin,
                                  .pythonVersion = python.text,
                                  .isPythonExact = python.isExact};
    const QString ordinary = packageFolder + u"/rasa"_s;
    const QString package = QFileInfo(ordinary).isDir() ? ordinary : editableFolder(*metadata);
    if (!package.isEmpty() && QFileInfo(package + u"/keys"_s).isFile()) {
        installation.keysFile = package + u"/keys"_s;
        const Json keys = keysIn(installation.keysFile);
        installation.writeKey = keys[u"segment"].toString();
        installation.hasErrorKey = !keys[u"sentry"].toString().isEmpty();
    }
    installation.sentryVersion = sentryVersionIn(packageFolder);
    return installation;
}

/** Collects installations in the order of the search, each folder once. */
class Search
{
public:
    void packages(const QString &folder, const QString &origin)
    {
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (real.isEmpty() || m_seen.contains(real))
            return;
        m_seen.insert(real);
        if (auto installation = installationIn(folder, origin))
            m_found.append(*std::move(installation));
    }

    void environment(const QString &folder, const QString &origin)
    {
        if (folder.isEmpty())
            return;
        const QStringList folders = packageFolders(QDir::cleanPath(folder));
        for (const QString &packageFolder : folders)
            packages(packageFolder, origin);
    }

    void environments(const QStringList &folders, const QString &origin)
    {
        for (const QString &folder : folders)
            environment(folder, origin);
    }

    /** A program, an environment folder, or a folder of packages. */
    void anything(const QString &path, const QString &origin)
    {
        if (path.isEmpty())
            return;
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (!QFileInfo(absolute).isDir()) {
            environments(environmentsOfProgram(absolute), origin);
            return;
        }
        environment(absolute, origin);
        packages(absolute, origin);
    }

    QList<RasaInstallation> takeFound() { return std::move(m_found); }

private:
    QSet<QString> m_seen;
    QList<RasaInstallation> m_found;
};

QStringList programsOnPath(const Environment &environment)
{
    QStringList programs;
    const QStringList folders = environment.value(u"PATH"_s).value_or(QString()).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QFileInfo program(folder + u"/rasa"_s);
        if (folder.startsWith(u'/') && program.isFile() && program.isExecutable())
            programs.append(program.filePath());
    }
    return programs;
}

QStringList foldersIn(const QString &folder, const QString &pattern)
{
    QStringList found;
    const QDir all(folder);
    const QStringList names = all.entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        found.append(all.filePath(name));
    return found;
}

QStringList pipxEnvironments(const Environment &environment)
{
    QStringList found;
    const QString own = environment.value(u"PIPX_HOME"_s).value_or(QString());
    for (const QString &home :
         QStringList{own, environment.home() + u"/.local/share/pipx"_s, environment.home() + u"/.local/pipx"_s}) {
        if (!home.isEmpty())
            found += foldersIn(home + u"/venvs"_s, u"rasa*"_s);
    }
    return found;
}

/** The names of pyenv's versions that are in force: of the shell, of the project, of the account. */
QStringList chosenPyenvVersions(const RasaSearch &search, const QString &root)
{
    const auto shell = search.environment.value(u"PYENV_VERSION"_s);
    if (shell && !shell->isEmpty())
        return shell->split(u':', Qt::SkipEmptyParts);
    QStringList files = {root + u"/version"_s};
    if (!search.projectFolder.isEmpty())
        files.prepend(search.projectFolder + u"/.python-version"_s);
    for (const QString &file : std::as_const(files)) {
        if (const auto bytes = smallFile(file))
            return QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    }
    return {};
}

QStringList pyenvEnvironments(const RasaSearch &search)
{
    QString root = search.environment.value(u"PYENV_ROOT"_s).value_or(QString());
    if (root.isEmpty())
        root = search.environment.home() + u"/.pyenv"_s;
    QStringList found;
    const QStringList chosen = chosenPyenvVersions(search, root);
    for (const QString &name : chosen) {
        if (!name.trimmed().isEmpty() && !name.contains(u".."))
            found.append(root + u"/versions/"_s + name.trimmed());
    }
    found += foldersIn(root + u"/versions"_s, u"*"_s);
    found.removeDuplicates();
    return found;
}

} // namespace

QList<RasaInstallation> findRasaInstallations(const RasaSearch &search)
{
    Search finder;
    finder.anything(search.rasaPath, u"--rasa"_s);
    for (const QString &variable : {u"VIRTUAL_ENV"_s, u"CONDA_PREFIX"_s})
        finder.environment(search.environment.value(variable).value_or(QString()), variable);
    if (!search.projectFolder.isEmpty()) {
        for (const QString &name : {u".venv"_s, u"venv"_s})
            finder.environment(search.projectFolder + u'/' + name, name);
    }
    const QStringList programs = programsOnPath(search.environment);
    for (const QString &program : programs)
        finder.environments(environmentsOfProgram(program), u"PATH"_s);
    finder.environments(pipxEnvironments(search.environment), u"pipx"_s);
    finder.environments(pyenvEnvironments(search), u"pyenv"_s);
    return finder.takeFound();
}

} // namespace Telemetry
