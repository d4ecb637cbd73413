#include "tests/support/listener.h"

#include <QAccessible>
#include <QWidget>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace {

/**
 * Qt sends events only while somebody listens on the accessibility bus, which a test has not. What says so is private
 * to Qt and has no header in its development package, so it is looked for by name.
 */
void setListening(bool isListening)
{
    using Accessibility = void *(*)(const void *);
    using SetActive = void (*)(void *, bool);
    const auto integration =
        static_cast<void **>(::dlsym(RTLD_DEFAULT, "_ZN22QGuiApplicationPrivate20platform_integrationE"));
    const auto accessibility =
        reinterpret_cast<Accessibility>(::dlsym(RTLD_DEFAULT, "_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto setActive =
        reinterpret_cast<SetActive>(::dlsym(RTLD_DEFAULT, "_ZN22QPlatformAccessibility9setActiveEb"));
    if (integration && *integration && accessibility && setActive)
        setActive(accessibility(*integration), isListening);
}

void hear(QAccessibleEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(event->object());
    if (!widget)
        return;
    const QString name = QAccessible::queryAccessibleInterface(event->object())->text(QAccessible::Name);
    switch (event->type()) {
    case QAccessible::Alert:
        Listener::heard().append(u"alert %1: %2"_s.arg(name, widget->accessibleDescription()));
        break;
    case QAccessible::NameChanged:
        Listener::heard().append(u"name %1"_s.arg(name));
        break;
    case QAccessible::DescriptionChanged:
        Listener::heard().append(u"description %1: %2"_s.arg(name, widget->accessibleDescription()));
        break;
    default:
        break;
    }
}

} // namespace

Listener::Listener()
{
    heard().clear();
    setListening(true);
    QAccessible::installUpdateHandler(hear);
}

Listener::~Listener()
{
    QAccessible::installUpdateHandler(nullptr);
    setListening(false);
}

bool Listener::isListening() const
{
    return QAccessible::isActive();
}

QStringList &Listener::heard()
{
    static QStringList events;
    return events;
}
