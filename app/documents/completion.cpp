#include "app/documents/completion.h"

#include "app/documents/completionwords.h"

#include <QStringList>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = PossibleWords::Kind;

constexpr auto Origin = "# Made from the table of commands of rasa-telemetry.\n"_L1;

QString quoted(QString text)
{
    return QString(u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'');
}

QStringList commandNames(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(command.name);
    return names;
}

bool isSwitch(const CommandOption &option)
{
    return option.valueName.isEmpty();
}

// bash

QString bashOffer(const PossibleWords &possible)
{
    switch (possible.kind) {
    case Kind::Words:
        return u"_rasa_telemetry_offer -W %1"_s.arg(quoted(possible.words.join(u' ')));
    case Kind::Files:
        return u"_rasa_telemetry_offer -f"_s;
    case Kind::Folders:
        return u"_rasa_telemetry_offer -d"_s;
    case Kind::CommandLine:
    case Kind::Anything:
        break;
    }
    return u":"_s;
}

QString bashCommand(const Command &command)
{
    QStringList options = {u"--help"_s};
    QString values;
    for (const CommandOption &option : command.options) {
        options.append(u"--"_s + option.name);
        if (!isSwitch(option))
            values += u"        --%1) %2; return ;;\n"_s.arg(option.name, bashOffer(possibleValues(option)));
    }
    PossibleWords arguments = possibleArguments(command);
    if (arguments.kind == Kind::CommandLine)
        options.append(u"--"_s);
    QString text = u"    %1)\n"_s.arg(command.name);
    if (!values.isEmpty())
        text += u"        case $previous in\n"_s + values + u"        esac\n"_s;
    text += u"        if [[ $current == -* ]]; then\n            _rasa_telemetry_offer -W %1\n        else\n"
            u"            %2\n        fi\n        ;;\n"_s.arg(quoted(options.join(u' ')), bashOffer(arguments));
    return text;
}

// zsh

/** For a part of a specification of _arguments, inside single quotes. */
QString zshText(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, QString(u"\\"_s + special));
    return text.replace(u'\'', u"'\\''"_s);
}

QString zshAction(const PossibleWords &possible)
{
    switch (possible.kind) {
    case Kind::Words:
        return u"(%1)"_s.arg(possible.words.join(u' '));
    case Kind::Files:
        return u"_files"_s;
    case Kind::Folders:
        return u"_files -/"_s;
    case Kind::CommandLine:
    case Kind::Anything:
        break;
    }
    return u" "_s;
}

QString zshCommand(const Command &command)
{
    QStringList specifications = {u"'--help[explain the command]'"_s};
    for (const CommandOption &option : command.options) {
        QString value;
        if (!isSwitch(option))
            value = u":%1:%2"_s.arg(zshText(option.valueName), zshAction(possibleValues(option)));
        const QString form = isSwitch(option) ? u"'--%1[%2]%3'"_s : u"'*--%1=[%2]%3'"_s;
        specifications.append(form.arg(option.name, zshText(option.description), value));
    }
    const PossibleWords arguments = possibleArguments(command);
    if (arguments.kind == Kind::CommandLine)
        specifications.append(u"'*:::command: _normal'"_s);
    else if (!command.arguments.isEmpty())
        specifications.append(u"'1:%1:%2'"_s.arg(zshText(command.arguments), zshAction(arguments)));
    return u"    %1)\n        _arguments \\\n            %2\n        ;;\n"_s.arg(
        command.name, specifications.join(u" \\\n            "_s));
}

// fish

QString fishText(QString text)
{
    return QString(u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'');
}

QString fishOffer(const PossibleWords &possible)
{
    switch (possible.kind) {
    case Kind::Words:
        return u" -a %1"_s.arg(fishText(possible.words.join(u' ')));
    case Kind::Files:
        return u" -F"_s;
    case Kind::Folders:
        return u" -a '(__fish_complete_directories)'"_s;
    case Kind::CommandLine:
        return u" -a '(__fish_complete_subcommand --fcs-skip=2)'"_s;
    case Kind::Anything:
        break;
    }
    return {};
}

/** For the value of an option: only what is offered, unless it is a file. */
QString fishValue(const PossibleWords &possible)
{
    return QString((possible.kind == Kind::Files ? u" -r"_s : u" -x"_s) + fishOffer(possible));
}

QString fishCommand(const Command &command)
{
    const QString start = u"complete -c rasa-telemetry -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
    QString text = u"complete -c rasa-telemetry -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
        command.name, fishText(command.summary));
    for (const CommandOption &option : command.options) {
        text += start + u" -l "_s + option.name;
        if (!isSwitch(option))
            text += fishValue(possibleValues(option));
        text += u" -d "_s + fishText(option.description) + u'\n';
    }
    if (const QString offer = fishOffer(possibleArguments(command)); !offer.isEmpty())
        text += start + offer + u'\n';
    return text;
}

} // namespace

QByteArray bashCompletion(const QList<Command> &commands)
{
    const QString names = commandNames(commands).join(u' ');
    QString text = Origin + uR"(
_rasa_telemetry_offer() {
    [[ $1 == -W ]] || compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$@" -- "$current")
}

_rasa_telemetry() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} place
    COMPREPLY=()
    # bash splits --option=value in three.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    # Behind two dashes stands another command.
    for ((place = 2; place < COMP_CWORD; place++)); do
        [[ ${COMP_WORDS[place]} == -- ]] || continue
        if ((place + 1 == COMP_CWORD)); then
            _rasa_telemetry_offer -c
        else
            _rasa_telemetry_offer -f
        fi
        return
    done
    if ((COMP_CWORD == 1)); then
        _rasa_telemetry_offer -W '%1 help --help --version'
        return
    fi
    case ${COMP_WORDS[1]} in
    help) _rasa_telemetry_offer -W '%1' ;;
)"_s.arg(names);
    for (const Command &command : commands)
        text += bashCommand(command);
    text += u"    esac\n}\n\ncomplete -F _rasa_telemetry rasa-telemetry\n"_s;
    return text.toUtf8();
}

QByteArray zshCompletion(const QList<Command> &commands)
{
    QString text = u"#compdef rasa-telemetry\n"_s + Origin + uR"(
local context state state_descr line curcontext=$curcontext
local -a commands
typeset -A opt_args
commands=(
)"_s;
    for (const Command &command : commands)
        text += u"    '%1:%2'\n"_s.arg(command.name, zshText(command.summary));
    text += uR"zsh(    'help:explain a command'
)
_arguments -C '--help[explain the program]' '--version[print the versions]' '1:command:->command' '*::argument:->argument'
case $state in
command) _describe -t commands command commands ;;
argument)
    case $words[1] in
    help) _arguments "1:command:(${commands[*]%%:*})" ;;
)zsh"_s;
    for (const Command &command : commands)
        text += zshCommand(command);
    text += u"    esac\n    ;;\nesac\n"_s;
    return text.toUtf8();
}

QByteArray fishCompletion(const QList<Command> &commands)
{
    QString text = Origin + u"complete -c rasa-telemetry -f\n"_s
        + u"complete -c rasa-telemetry -l help -d 'explain the program or the command'\n"_s
        + u"complete -c rasa-telemetry -n __fish_use_subcommand -l version -d 'print the versions'\n"_s
        + u"complete -c rasa-telemetry -n __fish_use_subcommand -a help -d 'explain a command'\n"_s
        + u"complete -c rasa-telemetry -n '__fish_seen_subcommand_from help' -a '%1'\n"_s.arg(
            commandNames(commands).join(u' '));
    for (const Command &command : commands)
        text += fishCommand(command);
    return text.toUtf8();
}

} // namespace Telemetry
