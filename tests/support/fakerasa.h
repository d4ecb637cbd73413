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

/** Words for a shell: each stays one word, whatever stands in it. */
inline QString shellWords(QStringList words)
{
    for (QString &word : words)
        word = u'\'' + word.replace(QStringLiteral("'"), QStringLiteral("'\\''")) + u'\'';
    return words.join(u' ');
}

/** Words as a person types them where double quotes keep blanks together. */
inline QString typedWords(QStringList words)
{
    for (QString &word : words) {
        if (word.contains(u' '))
            word = u'"' + word + u'"';
    }
    return words.join(u' ');
}

/** The same as bytes. */
inline QList<QByteArray> encodedWords(const QStringList &words)
{
    QList<QByteArray> encoded;
    for (const QString &word : words)
        encoded.append(QFile::encodeName(word));
    return encoded;
}
