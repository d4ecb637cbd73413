#include "core/events/eventcatalogue.h"

#include "core/events/cataloguereader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QResource>

#include <algorithm>
#include <cstdlib>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The first `x.y` or `x.y.z` in a text; null when there is none. */
QVersionNumber writtenVersion(QStringView text)
{
    static const QRegularExpression Version(u"\\d+(?:\\.\\d+)*"_s);
    return QVersionNumber::fromString(Version.match(text.toString()).captured());
}

/** writtenVersion() without trailing zeros, so that it can be compared. */
QVersionNumber versionIn(QStringView text)
{
    return writtenVersion(text).normalized();
}

/** Whether @p version belongs to a release after the one that @p until names: 3.6.1 is not after "3.6". */
bool isAfter(const QVersionNumber &version, QStringView until)
{
    const QVersionNumber last = writtenVersion(until);
    const QVersionNumber release(version.segments().mid(0, last.segmentCount()));
    return !last.isNull() && release.normalized() > last.normalized();
}

bool isNewestPro(const Profile &profile)
{
    const auto &all = EventCatalogue::profiles();
    return std::none_of(all.begin(), all.end(),
                        [&](const Profile &other) { return other.isPro && other.version > profile.version; })
        && profile.isPro;
}

/** A number that grows with the version, to measure how far two versions are apart. */
int rank(const QVersionNumber &version)
{
    return (version.majorVersion() * 1000 + version.minorVersion()) * 1000 + version.microVersion();
}

bool isDocumentation(const Profile &profile)
{
    return profile.id.startsWith(u"docs");
}

/** The variants of one edition that carry a version, oldest first. */
QList<const EventVariant *> datedVariants(const EventDefinition &event, QStringView edition)
{
    QList<const EventVariant *> dated;
    for (const EventVariant &variant : event.variants) {
        if (variant.id.startsWith(edition) && !versionIn(variant.id).isNull())
            dated.append(&variant);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const EventVariant *left, const EventVariant *right) {
        return versionIn(left->id) < versionIn(right->id);
    });
    return dated;
}

const EventVariant *datedVariantFor(const EventDefinition &event, const Profile &profile)
{
    const auto own = datedVariants(event, profile.isPro ? u"pro-" : u"oss-");
    const EventVariant *newest = nullptr;
    for (const EventVariant *variant : own) {
        if (versionIn(variant->id) <= profile.version)
            newest = variant;
    }
    if (newest)
        return newest;
    if (profile.isPro) {
        const auto openSource = datedVariants(event, u"oss-");
        if (!openSource.isEmpty())
            return openSource.last();
    }
    return own.isEmpty() ? nullptr : own.first();
}

const EventVariant *undatedVariantFor(const EventDefinition &event, const QStringList &chosenNames)
{
    const EventVariant *best = nullptr;
    qsizetype most = -1;
    for (const EventVariant &variant : event.variants) {
        if (variant.id.startsWith(u"oss-") || variant.id.startsWith(u"pro-") || variant.id.startsWith(u"seed-"))
            continue;
        const qsizetype sent = std::count_if(chosenNames.begin(), chosenNames.end(),
                                             [&](const QString &name) { return variant.order.contains(name); });
        if (sent > most) {
            best = &variant;
            most = sent;
        }
    }
    return best;
}

} // namespace

const PropertyDefinition *EventDefinition::property(QStringView wanted) const
{
    const auto found =
        std::find_if(properties.begin(), properties.end(), [&](const auto &it) { return it.name == wanted; });
    return found == properties.end() ? nullptr : &*found;
}

const EventVariant *EventDefinition::variant(QStringView id) const
{
    const auto found = std::find_if(variants.begin(), variants.end(), [&](const auto &it) { return it.id == id; });
    return found == variants.end() ? nullptr : &*found;
}

QString Profile::translatedTitle() const
{
    return QCoreApplication::translate("Telemetry::Profile", title.toUtf8().constData());
}

const EventCatalogue &EventCatalogue::builtIn()
{
    static const EventCatalogue Catalogue = [] {
        const QResource file(u":/telemetry/events.json"_s);
        auto catalogue = parse(QByteArrayView(file.data(), file.size()));
        if (!catalogue)
            qFatal("The catalogue that is compiled in cannot be read: %s", qPrintable(errorMessage(catalogue.error())));
        return *std::move(catalogue);
    }();
    return Catalogue;
}

Result<EventCatalogue> EventCatalogue::parse(QByteArrayView bytes)
{
    auto parts = readCatalogue(bytes);
    if (!parts)
        return failure(parts.error());
    EventCatalogue catalogue;
    catalogue.m_events = std::move(parts->events);
    catalogue.m_sections = std::move(parts->sections);
    catalogue.m_contextMembers = std::move(parts->contextMembers);
    catalogue.m_contextVariants = std::move(parts->contextVariants);
    return catalogue;
}

const EventDefinition *EventCatalogue::find(QStringView nameOrSlug) const
{
    const auto found = std::find_if(m_events.begin(), m_events.end(), [&](const EventDefinition &event) {
        return event.name == nameOrSlug || event.slug == nameOrSlug;
    });
    return found == m_events.end() ? nullptr : &*found;
}

const QList<Profile> &EventCatalogue::profiles()
{
    const auto make = [](QString id, const char *title, bool isPro, const QVersionNumber &version, QString context) {
        return Profile{std::move(id), QString::fromUtf8(title), isPro, version.normalized(), std::move(context)};
    };
    // oss-3.6 begins where its context does: the licence hash came with 3.6.1.
    static const QList<Profile> Profiles = {
        make(u"docs"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Documentation of Rasa 3.x"), false, {3, 1},
             u"seed-complete"_s),
        make(u"docs-example"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Example of the documentation"), false, {3, 1},
             u"seed-example"_s),
        make(u"oss-3.0"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Open Source 3.0"), false, {3, 0},
             u"oss-3.0"_s),
        make(u"oss-3.1"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Open Source 3.1 to 3.6.0"), false, {3, 1},
             u"oss-3.0"_s),
        make(u"oss-3.6"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Open Source 3.6.1 and later"), false,
             {3, 6, 1}, u"oss-3.6"_s),
        make(u"pro-3.7"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Pro 3.7 and 3.8"), true, {3, 7}, u"pro-3.9"_s),
        make(u"pro-3.9"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Pro 3.9 and 3.10"), true, {3, 9},
             u"pro-3.9"_s),
        make(u"pro-3.11"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Pro 3.11 to 3.13"), true, {3, 11},
             u"pro-3.9"_s),
        make(u"pro-3.14"_s, QT_TRANSLATE_NOOP("Telemetry::Profile", "Rasa Pro 3.14 and later"), true, {3, 14},
             u"pro-3.14"_s),
    };
    return Profiles;
}

const Profile *EventCatalogue::profile(QStringView id)
{
    const auto &all = profiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Profile &it) { return it.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString EventCatalogue::profileFor(bool isPro, QStringView version)
{
    const auto wanted = QVersionNumber::fromString(version.toString()).normalized();
    QString oldest;
    QString best;
    for (const Profile &profile : profiles()) { // versions ascend within an edition
        if (profile.isPro != isPro || isDocumentation(profile))
            continue;
        if (oldest.isEmpty())
            oldest = profile.id;
        if (wanted.isNull() || profile.version <= wanted)
            best = profile.id;
    }
    return best.isEmpty() ? oldest : best;
}

bool EventCatalogue::knows(QStringView profileId, const EventDefinition &event)
{
    const Profile *wanted = profile(profileId);
    if (!wanted)
        return false;
    const bool isProNumber = event.since.startsWith(u"pro ");
    const bool isServiceNumber = event.since.startsWith(u"services ");
    if (!wanted->isPro && (isProNumber || isServiceNumber))
        return false;
    if (isAfter(wanted->version, event.until))
        return false;
    return isServiceNumber || versionIn(event.since) <= wanted->version || isNewestPro(*wanted);
}

QString EventCatalogue::nearestProfile(const EventDefinition &event, QStringView wished)
{
    const Profile *wanted = profile(wished);
    if (!wanted)
        wanted = &profiles().first();
    if (knows(wanted->id, event))
        return wanted->id;
    const Profile *nearest = nullptr;
    const auto distance = [wanted](const Profile &other) {
        return std::pair(other.isPro != wanted->isPro, std::abs(rank(other.version) - rank(wanted->version)));
    };
    for (const Profile &candidate : profiles()) {
        if (!isDocumentation(candidate) && knows(candidate.id, event)
            && (!nearest || distance(candidate) < distance(*nearest)))
            nearest = &candidate;
    }
    return nearest ? nearest->id : wanted->id;
}

const EventVariant *EventCatalogue::variantFor(const EventDefinition &event, QStringView profileId,
                                               const QStringList &chosenNames)
{
    const Profile *wanted = profile(profileId);
    if (!wanted || event.variants.isEmpty() || !knows(profileId, event))
        return nullptr;
    if (wanted->id == u"docs-example") {
        if (const EventVariant *example = event.variant(u"seed-example"))
            return example;
    }
    const EventVariant *dated = datedVariantFor(event, *wanted);
    return dated ? dated : undatedVariantFor(event, chosenNames);
}

QString EventCatalogue::variantId(const EventDefinition &event, QStringView profile, const QStringList &chosenNames)
{
    const EventVariant *variant = variantFor(event, profile, chosenNames);
    return variant ? variant->id : QString();
}

QStringList EventCatalogue::propertyOrder(const EventDefinition &event, QStringView profile,
                                          const QStringList &chosenNames)
{
    if (!knows(profile, event))
        return {};
    const EventVariant *variant = variantFor(event, profile, chosenNames);
    return variant ? variant->order : event.order;
}

const ContextVariant *EventCatalogue::contextVariant(QStringView profileId) const
{
    const Profile *wanted = profile(profileId);
    if (!wanted)
        return nullptr;
    const auto found = std::find_if(m_contextVariants.begin(), m_contextVariants.end(),
                                    [wanted](const ContextVariant &it) { return it.id == wanted->context; });
    return found == m_contextVariants.end() ? nullptr : &*found;
}

QStringList EventCatalogue::contextOrder(QStringView profile) const
{
    const ContextVariant *variant = contextVariant(profile);
    return variant ? variant->order : QStringList();
}

} // namespace Telemetry
