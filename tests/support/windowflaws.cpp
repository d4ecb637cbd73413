#include "tests/support/windowflaws.h"

#include "ui/statusbadge.h"
#include "ui/textlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QLabel>
#include <QList>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

QString described(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    return u"%1 \"%2\" (%3x%4)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

/** What must be seen whole. Tables, trees and fields that are scrolled are others' concern. */
bool isMeant(const QWidget &widget)
{
    if (!widget.isVisible() || widget.visibleRegion().isEmpty())
        return false;
    if (widget.inherits("QLineEditIconButton") || widget.inherits("QComboBoxPrivateScroller"))
        return false;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QTabBar *>(&widget);
}

/** What gives way by design, with all of it in its tool tip. */
bool isElided(const QWidget &widget)
{
    if (qobject_cast<const StatusBadge *>(&widget))
        return !widget.toolTip().isEmpty();
    const auto *label = qobject_cast<const TextLabel *>(&widget);
    return label && label->isElided();
}

/** Whether a line may end within @p word: between the signs of Chinese. */
bool hasHan(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

/** Why @p widget is not seen as it should be; empty when it is. */
QString flawOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool isWrapped = label && label->wordWrap();
    const QSize least = isWrapped ? QSize(0, widget.heightForWidth(widget.width())) : widget.sizeHint();
    if (!isElided(widget) && widget.width() < least.width())
        return u"%1 wants %2 of width"_s.arg(described(widget)).arg(least.width());
    if (widget.height() < least.height())
        return u"%1 wants %2 of height"_s.arg(described(widget)).arg(least.height());
    if (isWrapped) {
        // No word is longer than the label is wide.
        const QFontMetrics metrics(widget.font());
        for (const QString &word : label->text().split(u' ')) {
            if (metrics.horizontalAdvance(word) > widget.width() + 1 && !word.contains(u'/') && !word.contains(u'-')
                && word.size() < 32 && !hasHan(word))
                return u"%1 is narrower than \"%2\""_s.arg(described(widget), word);
        }
    }
    // Within all that is around it, up to what scrolls.
    QRect place = widget.rect();
    for (const QWidget *child = &widget; child->parentWidget() && !child->isWindow(); child = child->parentWidget()) {
        const QWidget *parent = child->parentWidget();
        place.moveTopLeft(child->mapToParent(place.topLeft()));
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())) {
            // What scrolls up and down must fit from side to side.
            if (place.left() < 0 || place.right() > parent->width())
                return u"%1 is cut at the side by what scrolls"_s.arg(described(widget));
            break;
        }
        if (!parent->rect().contains(place))
            return u"%1 sticks out of %2"_s.arg(described(widget), described(*parent));
    }
    return {};
}

} // namespace

QStringList flawsOf(const QWidget &window)
{
    QStringList flaws;
    QList<QWidget *> meant;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isMeant(*widget))
            continue;
        if (const QString flaw = flawOf(*widget); !flaw.isEmpty())
            flaws.append(flaw);
        for (const QWidget *other : std::as_const(meant)) {
            if (other->parentWidget() == widget->parentWidget() && other->geometry().intersects(widget->geometry()))
                flaws.append(u"%1 overlaps %2"_s.arg(described(*widget), described(*other)));
        }
        meant.append(widget);
    }
    return flaws;
}
