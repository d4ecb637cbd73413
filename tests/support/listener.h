#pragma once

#include <QString>
#include <QStringList>

/**
 * What assistive technology is told while this lives: "alert NAME: DESCRIPTION", "name NAME", "description NAME:
 * DESCRIPTION". One at a time.
 */
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /** Whether this Qt can be made to believe that somebody listens; else nothing is heard. */
    bool isListening() const;

    static QStringList &heard();
};
