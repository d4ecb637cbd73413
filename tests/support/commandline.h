#pragma once

#include "core/base/orderedjson.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

/** How one run of the built command line ended. */
struct CommandRun
{
    int exit = -1; ///< -1: it did not start, crashed, or had to be ended
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds work{
        0}; ///< processor time of it and its children: unlike time, the same on a busy machine

    /** Both streams. */
    QByteArray all() const { return out + err; }

    /** Everything about it, for the message of a test that fails. */
    QByteArray told() const;

    /** Standard output as one JSON document, null where it is none; a strict parser has to take it too. */
    Telemetry::Json json() const;
};

/**
 * The built `rasa-telemetry` in a home folder of its own, which vanishes with the object, and with no variables but
 * HOME, PATH, TMPDIR, LANG and those given here.
 */
class CommandLine
{
public:
    enum class Account {
        Same,
        Bound, ///< permissions of files bind it, also where the test runs as root
    };

    CommandLine();

    /** Absolute; everything that a run can write by rights is below "". */
    QString path(const QString &name = {}) const;
    QString home() const { return path(QStringLiteral("home")); }
    QString project() const { return path(QStringLiteral("project")); } ///< the current folder of each run
    QString configPath() const { return path(QStringLiteral("home/.config/rasa/global.yml")); }

    /** For all later runs. A null text takes it away. */
    void setVariable(const QString &name, const QString &value);
    void setAccount(Account account) { m_account = account; }

    /** Ends the test program with a message where that is impossible. */
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const; ///< null where there is no file

    /** A small Rasa project in the current folder: rule-minimal of the golden data. */
    void makeProject() const;

    /** An environment with Rasa 3.5.5 and Python 3.10.11 in the project. @param key  of its `keys` file; empty: no file
     */
    void installRasa(const QByteArray &key = {}) const;

    /** `enabled: true` and the machine ID of the golden data, as Rasa writes them. */
    void recordGlobalConfig(bool enabled = true) const;

    /** Runs it to its end, with the event loop of the test going on meanwhile. */
    CommandRun run(const QStringList &words, const QHash<QString, QString> &variables = {}) const;

    /** Every file, folder and link below, with mode, size, time of change and content: equal when nothing was written.
     */
    QStringList everything() const;

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_variables;
    Account m_account = Account::Same;
};

/** Machine ID of the golden data. */
inline constexpr char GoldenMachineId[] = "38d23c36c9be443281196080fcdd707d";

/** Bytes that must not reach a terminal raw: control characters but line feed and tab, and what turns the direction. */
QByteArray harmfulPart(const QByteArray &output);

/** @p milliseconds, more where the programs are built with a sanitizer. */
constexpr std::chrono::milliseconds patience(int milliseconds)
{
#if defined(__SANITIZE_ADDRESS__)
    return std::chrono::milliseconds(5 * milliseconds);
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return std::chrono::milliseconds(5 * milliseconds);
#else
    return std::chrono::milliseconds(milliseconds);
#endif
#else
    return std::chrono::milliseconds(milliseconds);
#endif
}
