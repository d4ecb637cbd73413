#pragma once

#include "tests/support/fakerasa.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

/** A program as the foreground job of a small shell, at a terminal of its own. */
class TerminalRun
{
public:
    /** @param variables  all that it has */
    TerminalRun(const QStringList &words, const QString &folder, const QHash<QString, QString> &variables)
    {
        const QStringList all = QStringList{pythonProgram(), QStringLiteral("-B"),
                                            QStringLiteral(SOURCE_ROOT "/tests/support/minishell.py")}
            + words;
        QList<QByteArray> arguments = encodedWords(all);
        QList<QByteArray> texts;
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            texts.append(QFile::encodeName(it.key() + QLatin1Char('=') + it.value()));
        const QByteArray place = QFile::encodeName(folder);
        std::vector<char *> argv = pointers(arguments);
        std::vector<char *> environment = pointers(texts);
        winsize size = {};
        size.ws_col = 90;
        size.ws_row = 25;
        m_process = ::forkpty(&m_terminal, nullptr, nullptr, &size);
        if (m_process == 0) {
            if (::chdir(place.constData()) == 0)
                ::execve(argv[0], argv.data(), environment.data());
            ::_exit(127);
        }
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        ::fcntl(m_terminal, F_SETFD, FD_CLOEXEC);
        m_reader = std::make_unique<QSocketNotifier>(m_terminal, QSocketNotifier::Read);
        QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this] { read(); });
    }

    ~TerminalRun()
    {
        m_reader.reset();
        ::close(m_terminal);
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }

    TerminalRun(const TerminalRun &) = delete;
    TerminalRun &operator=(const TerminalRun &) = delete;

    const QByteArray &screen() const { return m_screen; }
    bool has(const QByteArray &text) const { return m_screen.contains(text); }
    bool hasEnded() const { return has("[exit "); }

    void type(const QByteArray &keys) const
    {
        if (::write(m_terminal, keys.constData(), size_t(keys.size())) != keys.size())
            qFatal("the terminal does not take what is typed");
    }

    void resize(int columns, int lines) const
    {
        winsize size = {};
        size.ws_col = static_cast<unsigned short>(columns);
        size.ws_row = static_cast<unsigned short>(lines);
        ::ioctl(m_terminal, TIOCSWINSZ, &size);
    }

private:
    static std::vector<char *> pointers(QList<QByteArray> &texts)
    {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    }

    void read()
    {
        char bytes[4096];
        const ssize_t got = ::read(m_terminal, bytes, sizeof bytes);
        if (got > 0)
            m_screen.append(bytes, got);
        else if (got == 0 || errno != EAGAIN)
            m_reader->setEnabled(false);
    }

    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_screen;
    std::unique_ptr<QSocketNotifier> m_reader;
};
