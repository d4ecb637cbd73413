#include "core/machine/rasainstallation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

using Edition = RasaInstallation::Edition;

class TestRasaInstallation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_search = {};
        m_search.environment = Environment({{u"HOME"_s, path(u"home"_s)}, {u"PATH"_s, path(u"empty"_s)}});
    }

    void nothing()
    {
        QCOMPARE(findRasaInstallations(m_search), QList<RasaInstallation>());
        m_search.rasaPath = path(u"gone"_s);
        m_search.projectFolder = path(u"project"_s);
        QCOMPARE(findRasaInstallations(m_search), QList<RasaInstallation>());
    }

    void complete()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.20"_s);
        write(u"env/pyvenv.cfg"_s, "home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.10.13\n");
        write(packages(u"env"_s, u"3.10"_s) + u"/rasa/keys"_s, "{\"segment\": \"wk\", \"sentry\": \"s\"}");
        m_search.environment = m_search.environment.with(u"VIRTUAL_ENV"_s, path(u"env"_s));
        const RasaInstallation expected{.edition = Edition::OpenSource,
                                        .version = u"3.6.20"_s,
                                        .folder = path(packages(u"env"_s, u"3.10"_s)),
                                        .origin = u"VIRTUAL_ENV"_s,
                                        .pythonVersion = u"3.10.13"_s,
                                        .isPythonExact = true,
                                        .keysFile = path(packages(u"env"_s, u"3.10"_s) + u"/rasa/keys"_s),
                                        .hasErrorKey = true,
                                        .writeKey = u"wk"_s};
        QCOMPARE(findRasaInstallations(m_search), QList({expected}));
    }

    void orderOfPlaces()
    {
        m_search.projectFolder = path(u"project"_s);
        m_search.rasaPath = path(u"asked"_s);
        m_search.environment = m_search.environment.with(u"VIRTUAL_ENV"_s, path(u"active"_s))
                                   .with(u"CONDA_PREFIX"_s, path(u"conda"_s))
                                   .with(u"PATH"_s, path(u"empty"_s) + u"::relative:"_s + path(u"onpath/bin"_s));
        for (const QString &name :
             QStringList{u"asked"_s, u"active"_s, u"conda"_s, u"project/.venv"_s, u"project/venv"_s, u"onpath"_s,
                         u"home/.local/share/pipx/venvs/rasa-pro"_s, u"home/.pyenv/versions/3.10.4"_s})
            addEnvironment(name, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        write(u"onpath/bin/rasa"_s, "#!/bin/false\n", true);
        QStringList origins;
        for (const RasaInstallation &installation : findRasaInstallations(m_search))
            origins.append(installation.origin);
        QCOMPARE(origins,
                 QStringList({u"--rasa"_s, u"VIRTUAL_ENV"_s, u"CONDA_PREFIX"_s, u".venv"_s, u"venv"_s, u"PATH"_s,
                              u"pipx"_s, u"pyenv"_s}));
    }

    void eachFolderOnce()
    {
        addEnvironment(u"project/.venv"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        write(u"project/.venv/bin/rasa"_s, "#!" + path(u"project/.venv/bin/python"_s).toUtf8() + "\n", true);
        QVERIFY(QFile::link(path(u"project/.venv"_s), path(u"link"_s)));
        m_search.projectFolder = path(u"project"_s);
        m_search.environment =
            m_search.environment.with(u"VIRTUAL_ENV"_s, path(u"link"_s)).with(u"PATH"_s, path(u"project/.venv/bin"_s));
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().origin, u"VIRTUAL_ENV"_s);
    }

    void metadata_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // edition and version; empty: no Rasa
        const auto row = [](const char *title, const QString &file, const char *text, const QString &expected) {
            QTest::newRow(title) << file << QByteArray(text) << expected;
        };
        row("wheel", u"rasa-3.6.20.dist-info/METADATA"_s, "Metadata-Version: 2.1\nName: rasa\nVersion: 3.6.20\n",
            u"oss 3.6.20"_s);
        row("wheel of Pro", u"rasa_pro-3.9.0.dist-info/METADATA"_s, "Name: rasa-pro\nVersion: 3.9.0\n", u"pro 3.9.0"_s);
        row("name with underscore", u"rasa_pro-3.9.0.dist-info/METADATA"_s, "Name: rasa_pro\nVersion: 3.9.0\n",
            u"pro 3.9.0"_s);
        row("CRLF", u"rasa-3.6.0.dist-info/METADATA"_s, "Name: rasa\r\nVersion: 3.6.0\r\n\r\n", u"oss 3.6.0"_s);
        row("egg folder", u"rasa-3.0.4.egg-info/PKG-INFO"_s, "Name: rasa\nVersion: 3.0.4\n", u"oss 3.0.4"_s);
        row("egg file", u"rasa-3.0.4-py3.8.egg-info"_s, "Name: rasa\nVersion: 3.0.4\n", u"oss 3.0.4"_s);
        row("egg without version in its name", u"rasa.egg-info/PKG-INFO"_s, "Name: rasa\nVersion: 3.0.4\n",
            u"oss 3.0.4"_s);
        row("the SDK is another package", u"rasa_sdk-3.6.2.dist-info/METADATA"_s, "Name: rasa-sdk\nVersion: 3.6.2\n",
            {});
        row("version only in the description", u"rasa-3.6.20.dist-info/METADATA"_s, "Name: rasa\n\nVersion: 9\n", {});
        row("damaged", u"rasa-3.6.20.dist-info/METADATA"_s, "\xff\xfe:::\n:\nName\n", {});
        row("empty", u"rasa-3.6.20.dist-info/METADATA"_s, "", {});
        row("no metadata file", u"rasa-3.6.20.dist-info/RECORD"_s, "Name: rasa\nVersion: 1\n", {});
    }
    void metadata()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        write(u"site/"_s + file, text);
        m_search.rasaPath = path(u"site"_s);
        const auto found = findRasaInstallations(m_search);
        QTEST(found.isEmpty() ? QString() : nameOf(found.first()), "expected");
    }

    void severalPackages()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.9.0"_s);
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.10.0"_s);
        m_search.rasaPath = path(u"env"_s);
        QCOMPARE(nameOf(findRasaInstallations(m_search).first()), u"oss 3.10.0"_s);
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa-pro"_s, u"3.8.1"_s);
        QCOMPARE(findRasaInstallations(m_search).size(), 1);
        QCOMPARE(nameOf(findRasaInstallations(m_search).first()), u"pro 3.8.1"_s);
    }

    void layouts_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("python");
        QTest::newRow("Unix") << u"lib/python3.9/site-packages"_s << u"3.9"_s;
        QTest::newRow("Debian") << u"lib/python3.11/dist-packages"_s << u"3.11"_s;
        QTest::newRow("Debian, all versions") << u"lib/python3/dist-packages"_s << QString();
        QTest::newRow("Windows") << u"Lib/site-packages"_s << QString();
    }
    void layouts()
    {
        QFETCH(QString, folder);
        write(u"env/"_s + folder + u"/rasa-3.6.1.dist-info/METADATA"_s, "Name: rasa\nVersion: 3.6.1\n");
        m_search.rasaPath = path(u"env"_s);
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QTEST(found.first().pythonVersion, "python");
        QCOMPARE(found.first().isPythonExact, false);
        // The folder itself can be named as well.
        m_search.rasaPath = found.first().folder;
        QCOMPARE(findRasaInstallations(m_search), found);
    }

    void newestPythonFirst()
    {
        addEnvironment(u"env"_s, u"3.9"_s, u"rasa"_s, u"3.5.1"_s);
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        m_search.rasaPath = path(u"env"_s);
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().pythonVersion, u"3.10"_s);
    }

    void pythonVersions_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isExact");
        const auto row = [](const char *title, const char *environment, const char *file, const char *text,
                            const char *expected, bool isExact) {
            QTest::newRow(title) << QString::fromLatin1(environment) << QString::fromLatin1(file) << QByteArray(text)
                                 << QString::fromLatin1(expected) << isExact;
        };
        row("venv", "env", "pyvenv.cfg", "home = /usr\nversion = 3.10.12\n", "3.10.12", true);
        row("virtualenv", "env", "pyvenv.cfg", "implementation = CPython\nversion_info = 3.10.12.final.0\n", "3.10.12",
            true);
        row("candidate", "env", "pyvenv.cfg", "version_info = 3.10.0.candidate.2\n", "3.10.0rc2", true);
        row("uv", "env", "pyvenv.cfg", "uv = 0.4\nversion_info = 3.10.15\n", "3.10.15", true);
        row("CRLF and capitals", "env", "pyvenv.cfg", "Version = 3.10.12\r\n", "3.10.12", true);
        row("short", "env", "pyvenv.cfg", "version = 3.10\n", "3.10", false);
        row("of another Python", "env", "pyvenv.cfg", "version = 3.11.2\n", "3.10", false);
        row("not to be mistaken", "env", "pyvenv.cfg", "virtualenv_version = 3.10.9\n", "3.10", false);
        row("damaged", "env", "pyvenv.cfg", "\xff\xfe = =\n", "3.10", false);
        row("conda", "env", "conda-meta/python-3.10.13-hd12c33a_0_cpython.json", "{}", "3.10.13", true);
        row("another conda package", "env", "conda-meta/python-dateutil-2.8.2-py_0.json", "{}", "3.10", false);
        row("pyenv", "versions/3.10.4", "x", "", "3.10.4", true);
        row("a name that is a version of another Python", "versions/3.9.4", "x", "", "3.10", false);
        row("nothing", "env", "x", "", "3.10", false);
    }
    void pythonVersions()
    {
        QFETCH(QString, environment);
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        addEnvironment(environment, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        write(environment + u'/' + file, text);
        m_search.rasaPath = path(environment);
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QTEST(found.first().pythonVersion, "expected");
        QTEST(found.first().isPythonExact, "isExact");
    }

    void programs_data()
    {
        QTest::addColumn<QByteArray>("firstLines"); // @ stands for the environment
        QTest::newRow("of the same folder") << QByteArray("#!@/bin/python3.10\n");
        QTest::newRow("with a blank in the path")
            << QByteArray("#!/bin/sh\n'''exec' \"@/bin/python\" \"$0\" \"$@\"\n' '''\n");
        QTest::newRow("long path") << QByteArray("#!/bin/sh\n'''exec' @/bin/python3 \"$0\" \"$@\"\n' '''\n");
        QTest::newRow("with an option") << QByteArray("#! @/bin/python -I\n");
        QTest::newRow("interpreter by env") << QByteArray("#!/usr/bin/env python3\n");
        QTest::newRow("no script") << QByteArray("\x7f"
                                                 "ELF");
        QTest::newRow("empty") << QByteArray();
    }
    void programs()
    {
        QFETCH(QByteArray, firstLines);
        addEnvironment(u"an env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        write(u"an env/bin/rasa"_s, firstLines.replace('@', path(u"an env"_s).toUtf8()), true);
        m_search.rasaPath = path(u"an env/bin/rasa"_s);
        QCOMPARE(findRasaInstallations(m_search).size(), 1);
        // As a link elsewhere, found on PATH.
        QVERIFY(QDir(m_folder->path()).mkpath(u"home/.local/bin"_s));
        QVERIFY(QFile::link(m_search.rasaPath, path(u"home/.local/bin/rasa"_s)));
        m_search.rasaPath.clear();
        m_search.environment = m_search.environment.with(u"PATH"_s, path(u"home/.local/bin"_s));
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().origin, u"PATH"_s);
    }

    void scriptOfAnotherFolder()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"env/bin"_s));
        QVERIFY(QFile::link(u"/usr/bin/python3"_s, path(u"env/bin/python"_s))); // as in every virtual environment
        write(u"tools/rasa"_s, "#!" + path(u"env/bin/python"_s).toUtf8() + "\n", true);
        m_search.environment = m_search.environment.with(u"PATH"_s, path(u"tools"_s));
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().folder.startsWith(path(u"env"_s)));
    }

    void notExecutableOnPath()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        write(u"env/bin/rasa"_s, "#!/bin/false\n");
        m_search.environment = m_search.environment.with(u"PATH"_s, path(u"env/bin"_s));
        QCOMPARE(findRasaInstallations(m_search), QList<RasaInstallation>());
    }

    void editable()
    {
        const QString site = packages(u"env"_s, u"3.10"_s);
        write(site + u"/rasa-3.6.1.dist-info/METADATA"_s, "Name: rasa\nVersion: 3.6.1\n");
        write(site + u"/rasa-3.6.1.dist-info/direct_url.json"_s,
              "{\"dir_info\": {\"editable\": true}, \"url\": \"file://" + path(u"source"_s).toUtf8() + "\"}");
        write(u"source/rasa/keys"_s, "{\"segment\": \"wk\"}");
        m_search.rasaPath = path(u"env"_s);
        QCOMPARE(findRasaInstallations(m_search).first().writeKey, u"wk"_s);
        // Without the mark, the address is only where the package was built.
        write(site + u"/rasa-3.6.1.dist-info/direct_url.json"_s,
              "{\"dir_info\": {}, \"url\": \"file://" + path(u"source"_s).toUtf8() + "\"}");
        QCOMPARE(findRasaInstallations(m_search).first().keysFile, QString());
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("complete") << QByteArray("{\"segment\": \"wk\", \"sentry\": \"x\"}") << u"wk"_s;
        QTest::newRow("no segment") << QByteArray("{\"sentry\": \"x\"}") << QString();
        QTest::newRow("no text") << QByteArray("{\"segment\": 5}") << QString();
        QTest::newRow("no object") << QByteArray("[\"segment\"]") << QString();
        QTest::newRow("damaged") << QByteArray("{\"segment\": \"wk\"") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void keys()
    {
        QFETCH(QByteArray, text);
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        const QString file = packages(u"env"_s, u"3.10"_s) + u"/rasa/keys"_s;
        write(file, text);
        m_search.rasaPath = path(u"env"_s);
        const auto found = findRasaInstallations(m_search);
        QTEST(found.first().writeKey, "expected");
        QCOMPARE(found.first().keysFile, path(file));
        QCOMPARE(found.first().hasErrorKey, text.contains("\"sentry\": \"x\""));
    }

    void libraryOfErrorReports()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        m_search.rasaPath = path(u"env"_s);
        QCOMPARE(findRasaInstallations(m_search).first().sentryVersion, QString());
        write(packages(u"env"_s, u"3.10"_s) + u"/sentry_sdk-1.14.0.dist-info/METADATA"_s,
              "Metadata-Version: 2.1\nName: sentry-sdk\nVersion: 1.14.0\n");
        QCOMPARE(findRasaInstallations(m_search).first().sentryVersion, u"1.14.0"_s);
    }

    void pipxHome()
    {
        addEnvironment(u"pipx/venvs/rasa-pro"_s, u"3.10"_s, u"rasa-pro"_s, u"3.9.1"_s);
        addEnvironment(u"pipx/venvs/black"_s, u"3.10"_s, u"rasa"_s, u"3.0.0"_s);
        addEnvironment(u"home/.local/pipx/venvs/rasa"_s, u"3.9"_s, u"rasa"_s, u"3.5.1"_s);
        m_search.environment = m_search.environment.with(u"PIPX_HOME"_s, path(u"pipx"_s));
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 2);
        QCOMPARE(nameOf(found[0]), u"pro 3.9.1"_s);
        QCOMPARE(nameOf(found[1]), u"oss 3.5.1"_s);
    }

    void pyenvChoice_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QByteArray>("projectFile");
        QTest::addColumn<QByteArray>("accountFile");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by name") << QString() << QByteArray() << QByteArray() << u"3.10.1"_s;
        QTest::newRow("of the account") << QString() << QByteArray() << QByteArray("3.10.2\n") << u"3.10.2"_s;
        QTest::newRow("of the project") << QString() << QByteArray("3.10.3\n") << QByteArray("3.10.2\n") << u"3.10.3"_s;
        QTest::newRow("of the shell") << u"3.10.4"_s << QByteArray("3.10.3\n") << QByteArray("3.10.2\n") << u"3.10.4"_s;
        QTest::newRow("one that is not there") << u"3.10.9"_s << QByteArray() << QByteArray() << u"3.10.1"_s;
        QTest::newRow("no way out of the folder") << u"../../outside"_s << QByteArray() << QByteArray() << u"3.10.1"_s;
    }
    void pyenvChoice()
    {
        QFETCH(QString, variable);
        QFETCH(QByteArray, projectFile);
        QFETCH(QByteArray, accountFile);
        for (const QString &version : {u"3.10.1"_s, u"3.10.2"_s, u"3.10.3"_s, u"3.10.4"_s})
            addEnvironment(u"pyenv/versions/"_s + version, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        addEnvironment(u"outside"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        m_search.projectFolder = path(u"project"_s);
        m_search.environment = m_search.environment.with(u"PYENV_ROOT"_s, path(u"pyenv"_s));
        if (!variable.isEmpty())
            m_search.environment = m_search.environment.with(u"PYENV_VERSION"_s, variable);
        if (!projectFile.isEmpty())
            write(u"project/.python-version"_s, projectFile);
        if (!accountFile.isEmpty())
            write(u"pyenv/version"_s, accountFile);
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 4);
        QTEST(found.first().pythonVersion, "expected");
    }

    void filesThatBlock()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.1"_s);
        const QString keysFile = path(packages(u"env"_s, u"3.10"_s) + u"/rasa/keys"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(keysFile).constData(), 0600), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"env/pyvenv.cfg"_s)).constData(), 0600), 0);
        m_search.rasaPath = path(u"env"_s);
        const auto found = findRasaInstallations(m_search);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().keysFile, QString());
    }

    void speed()
    {
        addEnvironment(u"env"_s, u"3.10"_s, u"rasa"_s, u"3.6.20"_s);
        for (int package = 0; package < 600; ++package) // as many entries as a full environment has
            write(packages(u"env"_s, u"3.10"_s) + u"/package%1-1.0.dist-info"_s.arg(package), {});
        m_search.environment = Environment::current().with(u"VIRTUAL_ENV"_s, path(u"env"_s));
        QBENCHMARK
        {
            QVERIFY(!findRasaInstallations(m_search).isEmpty());
        }
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static QString packages(const QString &environment, const QString &python)
    {
        return environment + u"/lib/python"_s + python + u"/site-packages"_s;
    }

    static QString nameOf(const RasaInstallation &installation)
    {
        return (installation.edition == Edition::Pro ? u"pro "_s : u"oss "_s) + installation.version;
    }

    void write(const QString &name, const QByteArray &bytes, bool isProgram = false)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        if (isProgram)
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void addEnvironment(const QString &environment, const QString &python, const QString &package,
                        const QString &version)
    {
        const QString site = packages(environment, python);
        const QString stem = QString(package).replace(u'-', u'_');
        write(u"%1/%2-%3.dist-info/METADATA"_s.arg(site, stem, version),
              "Metadata-Version: 2.1\nName: " + package.toUtf8() + "\nVersion: " + version.toUtf8()
                  + "\n\nVersion: 0\n");
        QVERIFY(QDir(m_folder->path()).mkpath(site + u"/rasa"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    RasaSearch m_search;
};

QTEST_GUILESS_MAIN(TestRasaInstallation)
#include "tst_rasainstallation.moc"
