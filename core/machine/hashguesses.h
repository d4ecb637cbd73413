#pragma once

#include "core/export.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

namespace Telemetry {

/** What a stranger who wants to know whose reports these are could try. */
struct GuessWords
{
    QStringList names = {}; ///< account, company: owners of home folders and of repositories
    QStringList words = {}; ///< what a folder or repository may be called

    bool operator==(const GuessWords &) const = default;
};

/** Words that stand in many names of assistants, and the folders in which people keep their work. */
TELEMETRY_CORE_EXPORT QStringList usualWords();

/**
 * The words of a text: one in each line, blanks around it removed, empty lines, lines that begin with `#` and words
 * said before left out.
 */
TELEMETRY_CORE_EXPORT QStringList wordsOf(QByteArrayView text);

/** Takes one guess, as the bytes that Rasa would hash. @return false to end the guessing */
using TakeGuess = std::function<bool(QByteArrayView guess)>;

/**
 * Paths at which a project may lie: below homes of Linux, macOS and Windows, in the folders in which people keep their
 * work, and in the usual places of servers and containers.
 *
 * @return false when @p take ended it
 */
TELEMETRY_CORE_EXPORT bool guessPaths(const GuessWords &words, const TakeGuess &take);

/**
 * What `git remote get-url origin` prints for repositories of the large public hosts: each name as owner, and each word
 * too while the words are so few that all pairs can be tried; every form of address; final newline included.
 *
 * @return false when @p take ended it
 */
TELEMETRY_CORE_EXPORT bool guessRemotes(const GuessWords &words, const TakeGuess &take);

} // namespace Telemetry
