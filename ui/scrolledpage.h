#pragma once

class QString;
class QScrollArea;
class QWidget;

namespace Telemetry {

class StatusBadge;

/** The head of a page: its title, and at the other end @p badge. Takes ownership. */
QWidget *makePageHeader(const QString &title, StatusBadge *badge);

/** Makes @p content all there is on @p page; it scrolls where the window is too low for it. Takes ownership. */
void setPageContent(QWidget &page, QWidget *content);

/**
 * Keeps @p area, which does not scroll sideways, as wide as its content needs at least: in some languages buttons are
 * wider than a usual column.
 *
 * @param least, most  of the width of @p area, in pixels
 */
void growWithContent(QScrollArea &area, int least, int most);

} // namespace Telemetry
