#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

/** The interpreter for programs of the tests: the system's own where there is one, as it starts without detours. */
inline QString pythonProgram()
{
    const QString system = QStringLiteral("/usr/bin/python3");
    return QFile::exists(system) ? system : QStringLiteral(PYTHON);
}

/** The words that run fakerasa.py with these steps. */
inline QStringList fakeRasa(const QStringList &steps)
{
    return QStringList{pythonProgram(), QStringLiteral("-B"), QStringLiteral(SOURCE_ROOT "/tests/support/fakerasa.py")}
    + steps;
}

/** The same as bytes. */
inline QList<QByteArray> encodedWords(const QStringList &words)
{
    QList<QByteArray> encoded;
    for (const QString &word : words)
        encoded.append(QFile::encodeName(word));
    return encoded;
}
