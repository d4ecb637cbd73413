#pragma once

#include "core/capture/capturedcommand.h"
#include "core/export.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Telemetry {

/**
 * Puts a captured command in the place of this program, as if it had been called itself: its output goes to our
 * streams, what is typed here goes to it, signals to us become signals to it, its terminal has the size of ours, and
 * when it is suspended so are we.
 *
 * - Each of its streams is a terminal exactly when ours is one. Then our terminal passes everything on unchanged: keys
 *   that interrupt or suspend are keys to the terminal of the command.
 * - An input that is no terminal is handed on itself.
 * - A signal from another process goes to the command alone, one that a terminal sent us goes to its whole group.
 * - When our reader is slow, the command waits in its write; when our reader has gone, its next write fails.
 *
 * Changes the signal handling and the terminal of the process, until it is destroyed: one at a time, for the command
 * line only.
 */
class TELEMETRY_CORE_EXPORT PassThrough : public QObject
{
    Q_OBJECT

public:
    explicit PassThrough(QObject *parent = nullptr);
    ~PassThrough() override;

    /** Fills in how the streams are connected; starts the command; needs the event loop from then on. */
    Result<void> start(CapturedCommand &command, CommandStart start);

    /** Nothing of the command's output waits here any more: the end may be told. */
    bool isEmpty() const;

Q_SIGNALS:
    void emptied();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Telemetry
