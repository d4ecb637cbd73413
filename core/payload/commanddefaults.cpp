#include "core/events/eventcatalogue.h"
#include "core/payload/eventvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::CommandDefaults)
};

/** A property that only the options of a command decide. */
struct DefaultProperty
{
    QLatin1StringView slug;
    QLatin1StringView name;
    Json value;
    Field::How how;
    const char *explanation; ///< Sureness::Source
};

const DefaultProperty Defaults[] = {
    {"training-data-split"_L1, "fraction"_L1, Json(0.8), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults",
                       "The default of \"rasa data split nlu\"; --training-fraction sends another.")},
    {"training-data-split"_L1, "type"_L1, Json(u"nlu"_s), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults", "Always nlu: splitting stories sends nothing.")},
    {"training-data-converted"_L1, "output_format"_L1, Json(u"yaml"_s), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults",
                       "The default of \"rasa data convert nlu\"; --format sends another.")},
    {"training-data-converted"_L1, "type"_L1, Json(u"nlu"_s), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults", "Always nlu: only NLU data are converted.")},
    {"training-data-validated"_L1, "validation_success"_L1, Json(true), Field::How::Assumed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults",
                       "True when every check of Rasa's validator passes, else false; these checks are Rasa's own.")},
    {"interactive-learning-started"_L1, "skip_visualization"_L1, Json(false), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults",
                       "The default of \"rasa interactive\"; true with --skip-visualization.")},
    {"interactive-learning-started"_L1, "save_in_e2e"_L1, Json(false), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults", "The default of \"rasa interactive\"; true with --e2e.")},
    {"markers-extraction-initiated"_L1, "only_extract"_L1, Json(true), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults",
                       "The default of \"rasa evaluate markers\", which writes statistics; false with --no-stats.")},
    {"markers-extraction-initiated"_L1, "seed"_L1, Json(false), Field::How::Fixed,
     QT_TRANSLATE_NOOP("Telemetry::CommandDefaults", "The default of \"rasa evaluate markers\"; true with --seed.")},
};

} // namespace

std::optional<Field> commandDefault(const QString &name, const PrefillInput &input)
{
    const auto found = std::find_if(std::begin(Defaults), std::end(Defaults), [&](const DefaultProperty &candidate) {
        return candidate.slug == input.event.slug && candidate.name == name;
    });
    if (found == std::end(Defaults))
        return std::nullopt;
    return makeField(name, found->value, found->how,
                     withSureness(Text::tr(found->explanation), Sureness::Source, Text::tr("Rasa 3.x")));
}

} // namespace Telemetry
