#include "tests/support/commandline.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <linux/capability.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LongestRun(60);

/** Processor time of all children that have ended. */
std::chrono::milliseconds childrenWork()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    return std::chrono::milliseconds(ms(usage.ru_utime) + ms(usage.ru_stime));
}

/** In the child, before the program starts: what lets root read everything is gone for it. */
void becomeBound()
{
    for (const auto capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH}) {
        if (::geteuid() == 0 && ::prctl(PR_CAPBSET_DROP, static_cast<unsigned long>(capability), 0UL, 0UL, 0UL) != 0)
            ::_exit(126);
    }
}

} // namespace

QByteArray CommandRun::told() const
{
    return "exit " + QByteArray::number(exit) + "\nstdout: " + out.left(4000) + "\nstderr: " + err.left(4000);
}

Telemetry::Json CommandRun::json() const
{
    const auto document = Telemetry::Json::parse(out);
    return document && !QJsonDocument::fromJson(out).isNull() ? *document : Telemetry::Json();
}

CommandLine::CommandLine()
{
    for (const QString &folder : {u"home"_s, u"project"_s, u"tmp"_s}) {
        if (!QDir(m_folder.path()).mkdir(folder))
            qFatal("cannot make a folder in %s", qPrintable(m_folder.path()));
    }
}

QString CommandLine::path(const QString &name) const
{
    // The kernel's name of it, as the program will say it.
    const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
    return name.isEmpty() ? root : root + u'/' + name;
}

void CommandLine::setVariable(const QString &name, const QString &value)
{
    if (value.isNull())
        m_variables.remove(name);
    else
        m_variables.insert(name, value);
}

void CommandLine::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray CommandLine::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::makeProject() const
{
    const QString source = QStringLiteral(TEST_DATA "/golden/rule-minimal/project/");
    for (const QString &name : {u"config.yml"_s, u"domain.yml"_s, u"data/nlu.yml"_s, u"data/stories.yml"_s}) {
        QFile file(source + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        write(u"project/"_s + name, file.readAll());
    }
}

void CommandLine::installRasa(const QByteArray &key) const
{
    const QString packages = u"project/.venv/lib/python3.10/site-packages/"_s;
    write(u"project/.venv/pyvenv.cfg"_s, "home = /usr/bin\nversion = 3.10.11\n");
    write(packages + u"rasa-3.5.5.dist-info/METADATA"_s, "Metadata-Version: 2.1\nName: rasa\nVersion: 3.5.5\n");
    write(packages + u"rasa/__init__.py"_s, "");
    if (!key.isEmpty())
        write(packages + u"rasa/keys"_s, "{\"segment\": \"" + key + "\", \"sentry\": \"\"}");
}

void CommandLine::recordGlobalConfig(bool enabled) const
{
    write(u"home/.config/rasa/global.yml"_s,
          QByteArray("metrics:\n  enabled: ") + (enabled ? "true" : "false")
              + "\n  date: 2023-04-21 09:12:35.123456\n  rasa_user_id: " + GoldenMachineId + "\n");
}

CommandRun CommandLine::run(const QStringList &words, const QHash<QString, QString> &variables) const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (const QString &name :
         {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) { // of the build, not of the person
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    for (const auto &given : {m_variables, variables}) {
        for (auto it = given.cbegin(); it != given.cend(); ++it) {
            if (it->isNull())
                environment.remove(it.key());
            else
                environment.insert(it.key(), *it);
        }
    }

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(project());
    process.setStandardInputFile(QProcess::nullDevice());
    if (m_account == Account::Bound)
        process.setChildProcessModifier(becomeBound);
    const auto before = childrenWork();
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&loop](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QTimer::singleShot(LongestRun, &process, [&process] { process.kill(); });
    process.start(QStringLiteral(PROGRAM_FOLDER "/rasa-telemetry"), words);
    if (process.state() != QProcess::NotRunning)
        loop.exec();

    CommandRun run;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    else
        run.err += process.errorString().toUtf8();
    run.work = childrenWork() - before;
    return run;
}

QStringList CommandLine::everything() const
{
    QStringList lines;
    QDirIterator files(path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (name.endsWith("-shm"_L1))
            continue; // memory that connections share, reading ones too; nothing of it is kept
        struct stat status = {};
        ::lstat(QFile::encodeName(name).constData(), &status);
        QByteArray content;
        if (QFile file(name); S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
            content = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        lines.append(u"%1 %2 %3 %4.%5 %6"_s.arg(name.sliced(path().size()))
                         .arg(status.st_mode, 0, 8)
                         .arg(status.st_size)
                         .arg(status.st_mtim.tv_sec)
                         .arg(status.st_mtim.tv_nsec)
                         .arg(QString::fromLatin1(content)));
    }
    lines.sort();
    return lines;
}

QByteArray harmfulPart(const QByteArray &output)
{
    QByteArray harmful;
    for (const char byte : output) {
        const auto unit = static_cast<unsigned char>(byte);
        if ((unit < 0x20 && byte != '\n' && byte != '\t') || unit == 0x7f)
            harmful += byte;
    }
    const QString text = QString::fromUtf8(output);
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool turns = unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
            || (unit >= 0x2066 && unit <= 0x2069);
        if ((unit >= 0x80 && unit < 0xa0) || turns)
            harmful += QString(character).toUtf8();
    }
    return harmful;
}
