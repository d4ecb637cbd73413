#pragma once

class QString;
class QWidget;

namespace Telemetry {

class StatusBadge;

/** The head of a page: its title, and at the other end @p badge. Takes ownership. */
QWidget *makePageHeader(const QString &title, StatusBadge *badge);

/** Makes @p content all there is on @p page; it scrolls where the window is too low for it. Takes ownership. */
void setPageContent(QWidget &page, QWidget *content);

} // namespace Telemetry
