#pragma once

#include <QLabel>

namespace Telemetry {

/**
 * @p text with control and formatting characters (such as those that turn the direction of writing) made visible, one
 * for one: a file or a report must not look different from what it is.
 */
QString visibleText(QString text);

/**
 * @p text for a window that is written from right to left: runs of Latin letters, digits and signs (paths, commands,
 * options) stand in isolates, so that their signs stay where they belong. Text without a letter of such a script is
 * returned as it is. @see UAX #9
 */
QString isolatedText(const QString &text);

/** @p text as a tool tip that shows it as it is: without this, text with markup in it would be read as rich text. */
QString plainToolTip(const QString &text);

/**
 * A label for any text: always plain, never read as rich text, so that no file or server can put markup into the
 * window. Font and colour are roles; they follow text size and theme.
 */
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Role { Text, Strong, CardTitle, PageTitle, Headline, Muted, Small, Section, Mono, Good, Warning, Bad };

    explicit TextLabel(const QString &text = {}, Role role = Role::Text, QWidget *parent = nullptr);

    void setRole(Role role);
    Role role() const { return m_role; }

    /** Text that may be marked and copied by pointer and keyboard, which passes by while there is none. */
    void setSelectable(bool selectable);

    /** In a window that is written from right to left, text() has isolates around what is not; see isolatedText(). */
    void setText(const QString &text);

    /** One line that gives way: what has no room is cut off with an ellipsis, and the tool tip has all of it. */
    void setElided(bool elided);
    bool isElided() const { return m_isElided; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLook();
    void updateFocusPolicy();
    void updateDirection();

    Role m_role;
    bool m_isElided = false;
    bool m_isSelectable = false;
};

} // namespace Telemetry
