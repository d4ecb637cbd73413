#pragma once

#include <QStringList>

class QWidget;

/** What is not seen in @p window as it should be: cut off, sticking out, one above the other. A line each. */
QStringList flawsOf(const QWidget &window);
