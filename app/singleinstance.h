#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Telemetry {

/** What a second start passes on to the program that runs already. */
struct StartRequest
{
    QString project = {}; ///< absolute folder; empty: none
    QString page = {}; ///< empty: the one that is shown

    bool operator==(const StartRequest &) const = default;
};

/**
 * One program of a kind for each person, home and display. The socket is an abstract one: it ends with its program, so
 * none can be left behind, and of two that start at once exactly one gets it. What another account listens at or sends
 * is ignored.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< listens; requested() follows for each later start
        PassedOn, ///< another one took the request: this program can end
        Alone, ///< another one is there but does not answer: this program works by itself
    };

    /** @param kind  "window" or "consent" @param home, display  others do not meet */
    SingleInstance(const QString &kind, const QString &home, const QString &display, QObject *parent = nullptr);

    /** Blocks for some seconds at most, where another program does not answer. */
    Role start(const StartRequest &request);

Q_SIGNALS:
    void requested(const Telemetry::StartRequest &request);

private:
    enum class Reply { Taken, Silent, Gone };

    Reply passOn(const StartRequest &request) const;
    void welcome();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace Telemetry
