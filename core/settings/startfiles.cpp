#include "core/settings/startfiles.h"

#include "core/base/yamltree.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximalSize = 1024 * 1024;

struct StartFile
{
    QString path;
    StartFileSyntax syntax = StartFileSyntax::Shell;
};

/** A command as its words, quotes and backslashes taken away as a shell does; variables inside stay as written. */
using Command = QStringList;

/** Splits one line at blanks and at `;`, `&`, `|`, minding quotes; ends at a comment. */
QList<Command> commandsOf(const QString &line)
{
    QList<Command> commands(1);
    QString word;
    bool isInWord = false;
    QChar quote;
    const auto endWord = [&] {
        if (isInWord)
            commands.last().append(word);
        word.clear();
        isInWord = false;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        if (quote.isNull() && character.isSpace()) {
            endWord();
        } else if (quote.isNull() && (character == u';' || character == u'&' || character == u'|')) {
            endWord();
            commands.emplaceBack();
        } else if (quote.isNull() && character == u'#' && !isInWord) {
            break;
        } else {
            isInWord = true;
            if (!quote.isNull() && character == quote)
                quote = QChar();
            else if (quote.isNull() && (character == u'"' || character == u'\''))
                quote = character;
            else if (character == u'\\' && quote != u'\'' && i + 1 < line.size())
                word += line.at(++i);
            else
                word += character;
        }
    }
    endWord();
    return commands;
}

using Assignment = std::pair<QString, QString>;

bool isDecidingName(const QString &name)
{
    return name == u"DO_NOT_TRACK"_s || name.startsWith(u"RASA_TELEMETRY_"_s);
}

std::optional<Assignment> assignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const bool isName = equals > 0 && std::all_of(word.cbegin(), word.cbegin() + equals, [](QChar character) {
                            return character == u'_' || (character < QChar(0x80) && character.isLetterOrNumber());
                        });
    if (!isName)
        return std::nullopt;
    return Assignment{word.first(equals), word.sliced(equals + 1)};
}

/** `export A=b C=d`, or a command that is nothing but assignments; `A=b command` holds for that command only. */
QList<Assignment> shellAssignments(const Command &command)
{
    static const QStringList Openers = {u"then"_s, u"else"_s, u"do"_s, u"{"_s};
    static const QStringList Declarers = {u"export"_s, u"readonly"_s, u"declare"_s, u"typeset"_s};
    qsizetype first = 0;
    while (first < command.size() && Openers.contains(command.at(first)))
        ++first;
    const bool isDeclared = first < command.size() && Declarers.contains(command.at(first));
    QList<Assignment> found;
    for (qsizetype i = isDeclared ? first + 1 : first; i < command.size(); ++i) {
        if (const auto one = assignment(command.at(i)))
            found.append(*one);
        else if (!isDeclared && command.at(i) != u"}"_s)
            return {};
    }
    return found;
}

/** `set -gx A b`; not `set -e A` (erase) and `set -q A` (ask). */
QList<Assignment> fishAssignments(const Command &command)
{
    qsizetype name = 1;
    for (; name < command.size() && command.at(name).startsWith(u'-'); ++name) {
        const QString &option = command.at(name);
        const bool isLong = option.startsWith(u"--"_s);
        if (isLong ? option == u"--erase"_s || option == u"--query"_s : option.contains(u'e') || option.contains(u'q'))
            return {};
    }
    if (command.value(0) != u"set"_s || name >= command.size())
        return {};
    return {{command.at(name), command.sliced(name + 1).join(u' ')}};
}

QList<Assignment> assignmentsOf(const Command &command, StartFileSyntax syntax)
{
    switch (syntax) {
    case StartFileSyntax::Shell:
        return shellAssignments(command);
    case StartFileSyntax::Fish:
        return fishAssignments(command);
    case StartFileSyntax::Csh:
        if (command.value(0) == u"setenv"_s && command.size() >= 2)
            return {{command.at(1), command.value(2)}};
        return {};
    }
    Q_UNREACHABLE();
}

QList<StartFile> startFiles(const Environment &environment, const QString &root)
{
    using enum StartFileSyntax;
    const QString home = environment.home();
    QList<StartFile> files = {
        {root + u"/etc/environment"_s, Shell},     {root + u"/etc/profile"_s, Shell},
        {root + u"/etc/bash.bashrc"_s, Shell},     {root + u"/etc/bashrc"_s, Shell},
        {root + u"/etc/zshenv"_s, Shell},          {root + u"/etc/zsh/zshenv"_s, Shell},
        {root + u"/etc/zsh/zprofile"_s, Shell},    {root + u"/etc/zsh/zshrc"_s, Shell},
        {root + u"/etc/csh.cshrc"_s, Csh},         {root + u"/etc/csh.login"_s, Csh},
        {root + u"/etc/fish/config.fish"_s, Fish},
    };
    const auto addFolder = [&files](const QString &folder, QLatin1StringView end, StartFileSyntax syntax) {
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (name.endsWith(end))
                files.append({folder + u'/' + name, syntax});
        }
    };
    addFolder(root + u"/etc/profile.d"_s, ".sh"_L1, Shell);
    addFolder(root + u"/etc/environment.d"_s, ".conf"_L1, Shell);
    for (const QString &name :
         {u".profile"_s, u".bash_profile"_s, u".bash_login"_s, u".bashrc"_s, u".bash_aliases"_s, u".zshenv"_s,
          u".zprofile"_s, u".zshrc"_s, u".zlogin"_s, u".xprofile"_s, u".xsessionrc"_s, u".kshrc"_s})
        files.append({home + u'/' + name, Shell});
    files.append({home + u"/.pam_environment"_s, Shell});
    for (const QString &name : {u".cshrc"_s, u".tcshrc"_s, u".login"_s})
        files.append({home + u'/' + name, Csh});
    const QString configured = environment.value(u"XDG_CONFIG_HOME"_s).value_or(QString());
    const QString config = configured.startsWith(u'/') ? configured : home + u"/.config"_s;
    files.append({config + u"/fish/config.fish"_s, Fish});
    addFolder(config + u"/fish/conf.d"_s, ".fish"_L1, Fish);
    addFolder(config + u"/environment.d"_s, ".conf"_L1, Shell);
    return files;
}

} // namespace

QList<StartFileVariable> startFileVariables(const QByteArray &text, const QString &path, StartFileSyntax syntax)
{
    QList<StartFileVariable> found;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).contains("DO_NOT_TRACK") && !lines.at(i).contains("RASA_TELEMETRY_"))
            continue;
        const QList<Command> commands = commandsOf(QString::fromUtf8(lines.at(i)));
        for (const Command &command : commands) {
            const QList<Assignment> assignments = assignmentsOf(command, syntax);
            for (const auto &[name, value] : assignments) {
                if (isDecidingName(name))
                    found.append({name, name.endsWith(u"_KEY"_s) ? u"(set)"_s : value, path, int(i) + 1});
            }
        }
    }
    return found;
}

QList<StartFileVariable> findStartFileVariables(const Environment &environment, const QString &root)
{
    QList<StartFileVariable> found;
    const QList<StartFile> files = startFiles(environment, root);
    for (const StartFile &file : files) {
        // Most of these files do not exist; one that may not be read has no effect on this person's terminal either.
        if (const auto text = readRegularFile(file.path, MaximalSize))
            found += startFileVariables(*text, file.path, file.syntax);
    }
    return found;
}

} // namespace Telemetry
