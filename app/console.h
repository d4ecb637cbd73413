#pragma once

#include "core/base/error.h"
#include "core/base/orderedjson.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Telemetry {

/** Exit codes of the command line. @see product.md, Command line */
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotSent = 3, ///< off, unanswered, no key, debug; or a check that is not met
    Later = 4, ///< queued for later, or outcome unknown
};

/**
 * Text from files and servers made harmless for a terminal: control characters, ESC and characters that turn the
 * writing direction are shown as `\u001b` and the like. Line feeds and tabs stay only where @p keepsLines is set.
 */
QString terminalSafe(const QString &text, bool keepsLines = false);

/**
 * A document that every parser reads, not only Python's: NaN, infinity and values without JSON form as their text.
 */
Json printable(const Json &value);

/** Where the command line writes: data to standard output, messages to standard error. */
class Console
{
public:
    /** One line of data. */
    void line(const QString &text);

    /** Bytes of data exactly as they are. */
    void bytes(const QByteArray &data);

    /** A JSON document, indented, with a final line feed. Values without JSON form appear as their text. */
    void json(const Json &document);

    /** Rows of cells in aligned columns. */
    void table(const QList<QStringList> &rows, const QString &indentation = {});

    /** One line for people on standard error. */
    void message(const QString &text);

    /** The sentence about @p error on standard error. @return the exit code: Usage for wrong usage, else Failed */
    Exit failure(const Error &error);

    /** False after standard output could not take everything (a full disk, a closed pipe). */
    bool isIntact() const { return m_isIntact; }

private:
    void write(int descriptor, QByteArrayView data);

    bool m_isIntact = true;
};

} // namespace Telemetry
