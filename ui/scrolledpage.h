#pragma once

class QWidget;

namespace Telemetry {

/** Makes @p content all there is on @p page; it scrolls where the window is too low for it. Takes ownership. */
void setPageContent(QWidget &page, QWidget *content);

} // namespace Telemetry
