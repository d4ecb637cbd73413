<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <extracomment>A wrong command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <extracomment>A wrong command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <extracomment>A wrong command line: an option without its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <extracomment>A wrong command line: a value after an option that takes none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <extracomment>Help of a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu of a text field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button of a dialog</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu of a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Against</name>
    <message>
        <source>the profile %1 does not send &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %1 stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--against goes with neither --format nor --strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on any day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::CaptureCommand</name>
    <message>
        <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not run. --allow-sending runs it nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project&apos;s folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a command of Rasa and collect the events it would report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the events into the outbox; nothing is sent by that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only, reporting counts as on; no file is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Rasa&apos;s error reports leave as ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a version that sends its events in debug mode too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say only what goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::CaptureEnvironment</name>
    <message>
        <source>so that no proxy is asked for that closed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that Rasa prints its events and does not send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that they appear at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that the output is UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that reporting counts as on for this run; no file is changed for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where reporting is off, Rasa prints no events either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-if-on shows for this one run what it would report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::CaptureOutcome</name>
    <message>
        <source>identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, in the preview %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as its preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as its preview, but for what only the running command knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from its preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events were captured:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bytes, SHA-256 %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --events FILE has them all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not put into the outbox. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put into the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put into the outbox as reports %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the outbox as reports %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits there and will not be sent now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::CapturePage</name>
    <message>
        <source>identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project in whose folder the command runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if reporting were on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only, by a variable; no file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let error reports leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug mode does not stop Rasa&apos;s error reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Title of a card: how to capture without this program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input for the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of the command appear here, each beside its preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run sends reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Column Preview: there is no preview to compare with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the outbox as report %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ended by signal %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ended with exit code %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unwritable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Catalogue</name>
    <message>
        <source>Model Training</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model Testing</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-End Testing</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model Serving</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers Extraction</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Handling</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALM</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensing</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro Services</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builder</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <extracomment>Section of the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
        <extracomment>When the event Training Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the training data is loaded and before any component trains.</source>
        <extracomment>When the event Training Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
        <extracomment>Note on the event Training Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language code from the project configuration; null when the configuration does not name one.</source>
        <extracomment>What the field language means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the language of the assistant.</source>
        <extracomment>Privacy note of the field language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
        <extracomment>Note on the field language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
        <extracomment>What the field training_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random per run; joins the start and the end of one training only.</source>
        <extracomment>Privacy note of the field training_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being trained.</source>
        <extracomment>What the field type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed vocabulary.</source>
        <extracomment>Privacy note of the field type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant identifier from the project configuration.</source>
        <extracomment>What the field assistant_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the user; may contain a product, team or customer name.</source>
        <extracomment>Privacy note of the field assistant_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
        <extracomment>Note on the field assistant_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NLU pipeline section of the project configuration, unchanged.</source>
        <extracomment>What the field pipeline means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
        <extracomment>Privacy note of the field pipeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
        <extracomment>Note on the field pipeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialogue policy section of the project configuration, unchanged.</source>
        <extracomment>What the field policies means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
        <extracomment>Note on the field policies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
        <extracomment>What the field train_schema means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
        <extracomment>What the field predict_schema means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
        <extracomment>What the field model_groups means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
        <extracomment>Privacy note of the field model_groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest Pro builds send it as a string holding JSON.</source>
        <extracomment>Note on the field model_groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
        <extracomment>What the field api_health_check_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
        <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLU examples that carry an intent.</source>
        <extracomment>What the field num_intent_examples means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
        <extracomment>Privacy note of the field num_intent_examples</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLU examples that carry at least one entity annotation.</source>
        <extracomment>What the field num_entity_examples means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions known to the domain, including the ones the framework always adds.</source>
        <extracomment>What the field num_actions means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
        <extracomment>What the field num_templates means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response variations that are guarded by a condition.</source>
        <extracomment>What the field num_conditional_response_variations means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot mappings, summed over all slots.</source>
        <extracomment>What the field num_slot_mappings means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot mappings that are filled by custom code.</source>
        <extracomment>What the field num_custom_slot_mappings means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot mappings that are guarded by a condition.</source>
        <extracomment>What the field num_conditional_slot_mappings means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots in the domain, including the ones the framework adds by itself.</source>
        <extracomment>What the field num_slots means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms in the domain.</source>
        <extracomment>What the field num_forms means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents in the domain, including the built-in ones.</source>
        <extracomment>What the field num_intents means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities in the domain.</source>
        <extracomment>What the field num_entities means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story and rule steps in the training data.</source>
        <extracomment>What the field num_story_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup tables in the NLU data.</source>
        <extracomment>What the field num_lookup_tables means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity synonyms in the NLU data.</source>
        <extracomment>What the field num_synonyms means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular-expression features in the NLU data.</source>
        <extracomment>What the field num_regexes means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an existing model is being trained further.</source>
        <extracomment>What the field is_finetuning means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
        <extracomment>Note on the field is_finetuning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration recipe named in the project configuration; null when none is named.</source>
        <extracomment>What the field recipe means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
        <extracomment>Privacy note of the field recipe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
        <extracomment>What the field agents means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
        <extracomment>Privacy note of the field agents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
        <extracomment>Note on the field agents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows in the assistant.</source>
        <extracomment>What the field num_flows means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that an NLU intent can start.</source>
        <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows with a start condition.</source>
        <extracomment>What the field num_flows_with_flow_guards means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that are always listed in the command generator&apos;s prompt.</source>
        <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from the public reference.</source>
        <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows whose start condition is literally false.</source>
        <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that ask for a value.</source>
        <extracomment>What the field num_collect_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking steps whose response name differs from the default name for that slot.</source>
        <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking steps with rejection rules.</source>
        <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking steps that keep their value when the flow ends.</source>
        <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that set slots.</source>
        <extracomment>What the field num_set_slot_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest nesting of conditions found in any flow.</source>
        <extracomment>What the field max_depth_of_if_construct means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that continue with another flow.</source>
        <extracomment>What the field num_link_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that call another flow, an agent or a tool.</source>
        <extracomment>What the field num_call_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots that more than one flow uses.</source>
        <extracomment>What the field num_shared_slots_between_flows means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
        <extracomment>What the field llm_command_generator_model_name means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
        <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model group that the command generator refers to.</source>
        <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name chosen by the user.</source>
        <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the command generator has its own prompt.</source>
        <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
        <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the multi-step generator has its own prompt for filling slots.</source>
        <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
        <extracomment>What the field flow_retrieval_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding model used for that preselection; null when it is off.</source>
        <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
        <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model group that the embedding settings refer to.</source>
        <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the prompt contains the current date and time.</source>
        <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen only in a test of a newer build; the key text is inferred from the constant&apos;s name.</source>
        <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro 3.15 or later</source>
        <extracomment>Version, after &quot;Since&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone used for that date and time.</source>
        <extracomment>What the field llm_command_generator_timezone means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse location hint.</source>
        <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event&apos;s own values.</source>
        <extracomment>What the field metrics_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
        <extracomment>Privacy note of the field metrics_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence&apos;s own identifier (a dashed UUID).</source>
        <extracomment>Note on the field metrics_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model training ended without an error.</source>
        <extracomment>When the event Training Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the model file is written.</source>
        <extracomment>When the event Training Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
        <extracomment>Note on the event Training Completed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole seconds the training took, rounded down.</source>
        <extracomment>What the field runtime means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse duration; hints at data size and machine speed.</source>
        <extracomment>Privacy note of the field runtime</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model training ended with an exception or a requested process exit.</source>
        <extracomment>When the event Training Failed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the error continues to the caller.</source>
        <extracomment>When the event Training Failed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dialogue test ran.</source>
        <extracomment>When the event Model Core Tested is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the evaluation.</source>
        <extracomment>When the event Model Core Tested is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
        <extracomment>Note on the event Model Core Tested</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
        <extracomment>What the field project means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
        <extracomment>Privacy note of the field project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty string when the tested assistant has no loaded model.</source>
        <extracomment>Note on the field project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether messages were tested together with the dialogue.</source>
        <extracomment>What the field end_to_end means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story steps that were tested.</source>
        <extracomment>What the field num_story_steps means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NLU test ran.</source>
        <extracomment>When the event Model NLU Tested is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test examples that carry an intent.</source>
        <extracomment>What the field num_intent_examples means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test examples that carry entities.</source>
        <extracomment>What the field num_entity_examples means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup tables in the test data.</source>
        <extracomment>What the field num_lookup_tables means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms in the test data.</source>
        <extracomment>What the field num_synonyms means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular-expression features in the test data.</source>
        <extracomment>What the field num_regexes means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end tests are started.</source>
        <extracomment>When the event End-to-End Testing Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the tests run.</source>
        <extracomment>When the event End-to-End Testing Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
        <extracomment>Note on the event End-to-End Testing Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented through 3.6; superseded by E2E Test Run Started</source>
        <extracomment>Version, after &quot;Until&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5 and 3.6 only</source>
        <extracomment>Versions, in a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cases to run.</source>
        <extracomment>What the field number_of_test_cases means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures defined for the run.</source>
        <extracomment>What the field number_of_fixtures means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any fixture is defined.</source>
        <extracomment>What the field uses_fixtures means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten per-kind counters appear together or not at all.</source>
        <extracomment>Note on the event E2E Test Run Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any metadata is defined.</source>
        <extracomment>What the field uses_metadata means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro 3.6 or 3.7</source>
        <extracomment>Version, after &quot;Since&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata entries defined for the run.</source>
        <extracomment>What the field number_of_metadata means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any step of any test case has an assertion.</source>
        <extracomment>What the field uses_assertions means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind flow_started in the run.</source>
        <extracomment>What the field flow_started_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind flow_completed in the run.</source>
        <extracomment>What the field flow_completed_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind flow_cancelled in the run.</source>
        <extracomment>What the field flow_cancelled_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind pattern_clarification_contains in the run.</source>
        <extracomment>What the field pattern_clarification_contains_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
        <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind action_executed in the run.</source>
        <extracomment>What the field action_executed_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind slot_was_set in the run.</source>
        <extracomment>What the field slot_was_set_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind slot_was_not_set in the run.</source>
        <extracomment>What the field slot_was_not_set_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind bot_uttered in the run.</source>
        <extracomment>What the field bot_uttered_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind generative_response_is_relevant in the run.</source>
        <extracomment>What the field generative_response_is_relevant_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind generative_response_is_grounded in the run.</source>
        <extracomment>What the field generative_response_is_grounded_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample conversations were converted to end-to-end tests.</source>
        <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the conversion.</source>
        <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name extension of the input, with the dot.</source>
        <extracomment>What the field file_type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension only.</source>
        <extracomment>Privacy note of the field file_type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cases that were produced.</source>
        <extracomment>What the field test_case_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interactive learning session begins.</source>
        <extracomment>When the event Interactive Learning Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just before the local server starts.</source>
        <extracomment>When the event Interactive Learning Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the story graph is not shown.</source>
        <extracomment>What the field skip_visualization means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
        <extracomment>Note on the field skip_visualization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the session stores end-to-end training data.</source>
        <extracomment>What the field save_in_e2e means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is about to listen for conversations.</source>
        <extracomment>When the event Server Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the channels and the worker count are known, before listening.</source>
        <extracomment>When the event Server Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model&apos;s training-time project fingerprint, not a hash of the model as the public text says.</source>
        <extracomment>Note on the event Server Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the connected channels.</source>
        <extracomment>What the field input_channels means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
        <extracomment>Privacy note of the field input_channels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the HTTP API is served besides the channels.</source>
        <extracomment>What the field api_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server worker processes.</source>
        <extracomment>What the field number_of_workers means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small number; hints at the size of the deployment.</source>
        <extracomment>Privacy note of the field number_of_workers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_nlg means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in type is harmless; for a custom implementation the user&apos;s own module path is copied.</source>
        <extracomment>Privacy note of the field endpoints_nlg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_nlu means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_action_server means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_model_server means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_tracker_store means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with the user&apos;s upper and lower case.</source>
        <extracomment>Note on the field endpoints_tracker_store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_lock_store means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
        <extracomment>What the field endpoints_event_broker means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant identifier stored in the served model; null without a readable model.</source>
        <extracomment>What the field assistant_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command-line conversation with a trained model begins.</source>
        <extracomment>When the event Shell Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the model&apos;s metadata is read.</source>
        <extracomment>When the event Shell Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
        <extracomment>Note on the event Shell Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the loaded model.</source>
        <extracomment>What the field type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant identifier stored in the model.</source>
        <extracomment>What the field assistant_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser inspector is started.</source>
        <extracomment>When the event Inspect Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the server starts.</source>
        <extracomment>When the event Inspect Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel that the inspector uses.</source>
        <extracomment>What the field type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in channel names.</source>
        <extracomment>Privacy note of the field type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former local annotation tool is started.</source>
        <extracomment>When the event Rasa X Local Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it starts.</source>
        <extracomment>When the event Rasa X Local Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
        <extracomment>Version, after &quot;Until&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.0 to 3.6 only</source>
        <extracomment>Versions, in a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker extraction is requested.</source>
        <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First thing the command does.</source>
        <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How conversations are selected.</source>
        <extracomment>What the field strategy means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented as: no statistics are wanted.</source>
        <extracomment>What the field only_extract means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code computes the opposite: true means that a file name for statistics is set, which is the command&apos;s default.</source>
        <extracomment>Note on the field only_extract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a random seed was given (not the seed itself).</source>
        <extracomment>What the field seed means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested number of conversations; null for the strategy all.</source>
        <extracomment>What the field count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain count.</source>
        <extracomment>Privacy note of the field count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marker definition file was read and checked.</source>
        <extracomment>When the event Markers Parsed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before conversations are loaded.</source>
        <extracomment>When the event Markers Parsed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers defined at the top level.</source>
        <extracomment>What the field marker_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest nesting of marker operators.</source>
        <extracomment>What the field max_depth means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number of direct children of one operator.</source>
        <extracomment>What the field branching_factor means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers were evaluated on all selected conversations.</source>
        <extracomment>When the event Markers Extracted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the result file is written.</source>
        <extracomment>When the event Markers Extracted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that were processed.</source>
        <extracomment>What the field trackers_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of stored conversations.</source>
        <extracomment>Privacy note of the field trackers_count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics over the markers were computed.</source>
        <extracomment>When the event Markers Statistics Computed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the statistics files are written.</source>
        <extracomment>When the event Markers Statistics Computed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLU data was split into a training and a test part.</source>
        <extracomment>When the event Training Data Split is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After both files are written.</source>
        <extracomment>When the event Training Data Split is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting stories (newer versions) sends nothing.</source>
        <extracomment>Note on the event Training Data Split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that goes into the training part.</source>
        <extracomment>What the field fraction means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting, 0.8 unless changed.</source>
        <extracomment>Privacy note of the field fraction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the data.</source>
        <extracomment>What the field type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data was validated.</source>
        <extracomment>When the event Training Data Validated is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After all checks; before the command exits with an error.</source>
        <extracomment>When the event Training Data Validated is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every check passed.</source>
        <extracomment>What the field validation_success means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data was converted to another format.</source>
        <extracomment>When the event Training Data Converted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target format.</source>
        <extracomment>What the field output_format means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored conversations were published to an event broker.</source>
        <extracomment>When the event Tracker Exported is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After publishing succeeded.</source>
        <extracomment>When the event Tracker Exported is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public catalogue lists the three members in the reverse order.</source>
        <extracomment>Note on the event Tracker Exported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that were published.</source>
        <extracomment>What the field number_of_exported_events means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class name of the tracker store.</source>
        <extracomment>What the field tracker_store means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom class name is the user&apos;s own text.</source>
        <extracomment>Privacy note of the field tracker_store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class name of the event broker.</source>
        <extracomment>What the field event_broker means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story graph is about to be drawn.</source>
        <extracomment>When the event Story Visualization Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the domain is loaded.</source>
        <extracomment>When the event Story Visualization Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user switches telemetry off.</source>
        <extracomment>When the event Telemetry Disabled is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the stored setting changes.</source>
        <extracomment>When the event Telemetry Disabled is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
        <extracomment>Note on the event Telemetry Disabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new project is about to be created.</source>
        <extracomment>When the event Project Created is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the target folder is chosen and before any file is copied.</source>
        <extracomment>When the event Project Created is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the absolute path of the new project folder.</source>
        <extracomment>What the field init_directory means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
        <extracomment>Privacy note of the field init_directory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response is rewritten by a language model at run time.</source>
        <extracomment>When the event Response Rephrased is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the model is called.</source>
        <extracomment>When the event Response Rephrased is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every response is rewritten.</source>
        <extracomment>What the field rephrase_all means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
        <extracomment>What the field custom_prompt_template means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
        <extracomment>Privacy note of the field custom_prompt_template</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider of the language model.</source>
        <extracomment>What the field llm_type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public provider names; a self-hosted one may be recognisable.</source>
        <extracomment>Privacy note of the field llm_type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name of the language model.</source>
        <extracomment>What the field llm_model means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model group that the language model settings refer to.</source>
        <extracomment>What the field llm_model_group_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of the intentless policy begins.</source>
        <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start.</source>
        <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of the intentless policy ended.</source>
        <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end.</source>
        <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider of the embedding model.</source>
        <extracomment>What the field embeddings_type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name of the embedding model.</source>
        <extracomment>What the field embeddings_model means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model group that the embedding model settings refer to.</source>
        <extracomment>What the field embeddings_model_group_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intentless policy chose an action at run time.</source>
        <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the prediction.</source>
        <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the prediction.</source>
        <extracomment>What the field score means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number per message; frequency reveals traffic.</source>
        <extracomment>Privacy note of the field score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of the document-search policy begins.</source>
        <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of the document-search policy ended.</source>
        <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the document store.</source>
        <extracomment>What the field vector_store_type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in type is harmless; a custom store reports the user&apos;s module path.</source>
        <extracomment>Privacy note of the field vector_store_type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
        <extracomment>Note on the field vector_store_type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether answers cite their sources.</source>
        <extracomment>What the field citation_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether retrieved answers are checked for relevance.</source>
        <extracomment>What the field relevancy_check_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro 3.12 or 3.13</source>
        <extracomment>Version, after &quot;Since&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen only in a test of a newer build.</source>
        <extracomment>Note on the field include_date_time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document-search policy answered at run time.</source>
        <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assistant starts with a privacy section in its endpoints file.</source>
        <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the assistant is loaded.</source>
        <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing schedule is the four-letter string None, not JSON null.</source>
        <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymisation rules.</source>
        <extracomment>What the field num_total_rules means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that remove a value.</source>
        <extracomment>What the field redact_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that mask a value.</source>
        <extracomment>What the field mask_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the event broker also receives values before anonymisation.</source>
        <extracomment>What the field stream_pii means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether stored conversations are anonymised on a schedule.</source>
        <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether stored conversations are deleted on a schedule.</source>
        <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text form of the anonymisation schedule; the word None when there is none.</source>
        <extracomment>What the field anonymization_cron_trigger means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveals operating hours.</source>
        <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text form of the deletion schedule; the word None when there is none.</source>
        <extracomment>What the field deletion_cron_trigger means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the project validator writes an error to its log.</source>
        <extracomment>When the event Validation Error Logged is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the log record is written.</source>
        <extracomment>When the event Validation Error Logged is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender&apos;s control. Missing from the public reference.</source>
        <extracomment>Note on the event Validation Error Logged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the record.</source>
        <extracomment>What the field log_level means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always error.</source>
        <extracomment>Privacy note of the field log_level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted identifier of the record.</source>
        <extracomment>What the field log_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed identifiers.</source>
        <extracomment>Privacy note of the field log_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human-readable text of the record; empty when it has none.</source>
        <extracomment>What the field message means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually quotes names and file locations from the user&apos;s project.</source>
        <extracomment>Privacy note of the field message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosted editor answered an upload with an error.</source>
        <extracomment>When the event Upload to Studio Failed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the answer arrives.</source>
        <extracomment>When the event Upload to Studio Failed is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complete JSON answer of the editor.</source>
        <extracomment>What the field studio_response_json means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error texts can quote the uploaded content.</source>
        <extracomment>Privacy note of the field studio_response_json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
        <extracomment>When the event Conversation Count is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the count.</source>
        <extracomment>When the event Conversation Count is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations started since the beginning of the month.</source>
        <extracomment>What the field conversation_count means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business volume of the deployment.</source>
        <extracomment>Privacy note of the field conversation_count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year (UTC) of the counted month.</source>
        <extracomment>What the field year means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date only.</source>
        <extracomment>Privacy note of the field year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar month (UTC), 1 to 12.</source>
        <extracomment>What the field month means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is above the licence&apos;s monthly number (100 or 1000).</source>
        <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the count event.</source>
        <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is at least ten times the licence&apos;s monthly number.</source>
        <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the server stops itself.</source>
        <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
        <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analytics pipeline of the services package starts.</source>
        <extracomment>When the event Analytics Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At start.</source>
        <extracomment>When the event Analytics Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
        <extracomment>Note on the event Analytics Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka consumers.</source>
        <extracomment>What the field consumers means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints at the size of the deployment.</source>
        <extracomment>Privacy note of the field consumers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analytics pipeline sees a new conversation session.</source>
        <extracomment>When the event Assistant Session Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At run time.</source>
        <extracomment>When the event Assistant Session Started is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by a separate service whose source was not available.</source>
        <extracomment>Note on the event Assistant Session Started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person writes to the builder&apos;s chat helper.</source>
        <extracomment>When the event copilot_user_message is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the message arrives.</source>
        <extracomment>When the event copilot_user_message is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder&apos;s user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
        <extracomment>Note on the event copilot_user_message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project identifier inside the builder service.</source>
        <extracomment>What the field project_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies one hosted project.</source>
        <extracomment>Privacy note of the field project_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random identifier of this chat message.</source>
        <extracomment>What the field message_id means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random.</source>
        <extracomment>Privacy note of the field message_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complete chat message.</source>
        <extracomment>What the field text means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim user or assistant text; can contain anything.</source>
        <extracomment>Privacy note of the field text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
        <extracomment>What the field timestamp means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact time of use.</source>
        <extracomment>Privacy note of the field timestamp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builder&apos;s chat helper answers.</source>
        <extracomment>When the event copilot_bot_message is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the answer is complete.</source>
        <extracomment>When the event copilot_bot_message is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the helper&apos;s prompt.</source>
        <extracomment>What the field prompt_version means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed.</source>
        <extracomment>Privacy note of the field prompt_version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the documents that were used.</source>
        <extracomment>What the field source_urls means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public documentation addresses in practice.</source>
        <extracomment>Privacy note of the field source_urls</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted categories of the answer.</source>
        <extracomment>What the field flags means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds until the answer was complete.</source>
        <extracomment>What the field latency_ms means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model that answered.</source>
        <extracomment>What the field model means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public model name.</source>
        <extracomment>Privacy note of the field model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read.</source>
        <extracomment>What the field input_tokens means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count.</source>
        <extracomment>Privacy note of the field input_tokens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read from a cache.</source>
        <extracomment>What the field cached_prompt_tokens means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro 3.14 final or later</source>
        <extracomment>Version, after &quot;Since&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written.</source>
        <extracomment>What the field output_tokens means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of both.</source>
        <extracomment>What the field total_tokens means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper&apos;s complete system prompt.</source>
        <extracomment>What the field system_prompt means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains project content.</source>
        <extracomment>Privacy note of the field system_prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed in later builds</source>
        <extracomment>Version, after &quot;Until&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier messages of the chat.</source>
        <extracomment>What the field chat_history means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim chat.</source>
        <extracomment>Privacy note of the field chat_history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that was answered.</source>
        <extracomment>What the field last_user_message means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation events attached by the user.</source>
        <extracomment>What the field tracker_event_attachments means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim conversation content.</source>
        <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool of Rasa&apos;s MCP server was called, by the builder&apos;s chat helper or by any other agent that is connected to the server.</source>
        <extracomment>When the event mcp_tool_called is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the tool returned or raised.</source>
        <extracomment>When the event mcp_tool_called is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
        <extracomment>Note on the event mcp_tool_called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tool.</source>
        <extracomment>What the field tool_name means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the built-in tools.</source>
        <extracomment>Privacy note of the field tool_name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the MCP server process.</source>
        <extracomment>What the field mcp_server means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed names.</source>
        <extracomment>Privacy note of the field mcp_server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole milliseconds the call took, rounded down.</source>
        <extracomment>What the field duration_ms means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse duration.</source>
        <extracomment>Privacy note of the field duration_ms</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the tool neither raised nor reported a failure.</source>
        <extracomment>What the field success means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
        <extracomment>What the field error_type means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class name.</source>
        <extracomment>Privacy note of the field error_type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the exception or of the reported failure; null on success.</source>
        <extracomment>What the field error_message means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied unchanged: can contain paths, names and data.</source>
        <extracomment>Privacy note of the field error_message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC time in ISO 8601 with zone suffix.</source>
        <extracomment>What the field timestamp means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system: name and version as the system itself reports them.</source>
        <extracomment>What the field context.os means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel version; may contain a vendor or build suffix.</source>
        <extracomment>Privacy note of the field context.os</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a build-server environment variable is present.</source>
        <extracomment>What the field context.ci means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes/no answer.</source>
        <extracomment>Privacy note of the field context.ci</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the git remote address, or null.</source>
        <extracomment>What the field context.project means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsalted; a known repository address can be confirmed.</source>
        <extracomment>Privacy note of the field context.project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the absolute working directory.</source>
        <extracomment>What the field context.directory means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsalted; guessable paths can be confirmed.</source>
        <extracomment>Privacy note of the field context.directory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the running Python interpreter.</source>
        <extracomment>What the field context.python means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version number.</source>
        <extracomment>Privacy note of the field context.python</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product version (Open Source builds).</source>
        <extracomment>What the field context.rasa_open_source means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product version (Pro builds).</source>
        <extracomment>What the field context.rasa_pro means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of graphics processors.</source>
        <extracomment>What the field context.gpu means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small number.</source>
        <extracomment>Privacy note of the field context.gpu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
        <extracomment>Note on the field context.gpu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of logical processors.</source>
        <extracomment>What the field context.cpu means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the process seems to run in a Docker container.</source>
        <extracomment>What the field context.docker means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the licence text.</source>
        <extracomment>What the field context.license_hash means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies one licence; not reversible because the licence text is long and random.</source>
        <extracomment>Privacy note of the field context.license_hash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
        <extracomment>Note on the field context.license_hash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
        <extracomment>What the field context.deployment_stack means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text set by the operator.</source>
        <extracomment>Privacy note of the field context.deployment_stack</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name written in the licence.</source>
        <extracomment>What the field context.company means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the customer: the payload is no longer anonymous.</source>
        <extracomment>Privacy note of the field context.company</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasa train (3.6 and later, where training validates first)</source>
        <extracomment>A command with a remark; only the remark is translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ChangeAge</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ChannelEntries</name>
    <message>
        <source>Error report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ChannelPage</name>
    <message>
        <source>What decides here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Title of an empty page while the project is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project and this computer are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traceback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the traceback of an error to see what Rasa&apos;s error reporting would send of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traceback in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traceback is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa would send this. This program only shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the same switch as events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>State of a channel: on, off, ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Channels</name>
    <message>
        <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Rasa has no key for error reports, so none can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro&apos;s command line catches every exception itself, so a report hardly ever comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What commands did, with counts of the project&apos;s parts; to Segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching reporting off while a command runs does not stop them for that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program sends no error report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Command</name>
    <message>
        <source>See what Rasa would report, decide, and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa-telemetry COMMAND --help&quot; explains one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s folder, where rasa would run (default: the current folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the installation of Rasa: its program, environment or site-packages folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in rasa train (default: config.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in rasa train (default: domain.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in rasa run (default: endpoints.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in rasa run (default: credentials.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as --config of rasa evaluate markers (default: markers.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a property&apos;s value; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose or add a member of the context; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for error-report: a text with a traceback of Python; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::CommandDefaults</name>
    <message>
        <source>The default of &quot;rasa data split nlu&quot;; --training-fraction sends another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always nlu: splitting stories sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa data convert nlu&quot;; --format sends another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always nlu: only NLU data are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when every check of Rasa&apos;s validator passes, else false; these checks are Rasa&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa interactive&quot;; true with --skip-visualization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa interactive&quot;; true with --e2e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa evaluate markers&quot;, which writes statistics; false with --no-stats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa evaluate markers&quot;; true with --seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa 3.x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparedReport</name>
    <message>
        <source>more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Comparison</name>
    <message>
        <source>is known only while the command runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs, as files of the project were changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the preview only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonHeader</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonMenu</name>
    <message>
        <source>The last one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A captured one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured at %1, event %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the Rasa project in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a saved report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonNotes</name>
    <message>
        <source>No preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as its preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as its preview, but for what only the running command knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from its preview in the marked lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview, of the project as it is now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonTexts</name>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stood elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next difference (F7); back with Shift+F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Title of an empty page while the project is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both reports are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with something else …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa would refuse the other project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln values more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <extracomment>In a list behind &quot;3 values more&quot;; so are the next two</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Privacy lens: %Ln values of yours leave with either report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sent one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a captured one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside this report: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what upgrading from %1 to %2 would add: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %2 sends it in place of %1: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy lens: nothing is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not send this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown to that version, so there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a report of &quot;%1&quot; was sent from this account, the last one is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was captured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command on the page Live capture: its &quot;%1&quot; can be compared here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ConnectionsCard</name>
    <message>
        <source>report %1, running or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1, outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1, discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program&apos;s own connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ConsentDialog</name>
    <message>
        <source>Rasa Telemetry Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reported, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details of what is reported, why and where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Rasa uses this data ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what &quot;%1&quot; would send from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what would be sent from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project and this computer are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes. Nothing has been sent by this program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets in it are masked here, not in what would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed for now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Context</name>
    <message>
        <source>SHA-256 of what &quot;git remote get-url origin&quot; prints here, line feed included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: git was not found, and then Rasa reports no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: the folder is in no git repository that git trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: the git repository has no remote named origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: git gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the package in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: no installed Rasa sends reports of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the interpreter that Rasa is installed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the installation does not tell the last part of the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the interpreter of the Rasa that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the licence text in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: there is no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and release of the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 exists; its value does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the 15 variables that mark a build server exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the path %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics processors. Rasa&apos;s documentation announces the number; no 3.x program sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical processors that are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, so Rasa would drop the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company named in the licence, in clear text; null without a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ContributionList</name>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the line in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Decision</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasa command does not know this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program sends nothing; the rasa command ignores this variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wins over the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wins over the file; only the word true means on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metrics section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rasa command stops with an error; &quot;rasa telemetry enable&quot; cannot mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no true or false: Rasa reads it as on, this program as off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no true or false: Rasa and this program read it as off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rasa command records that reporting is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about this program only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasa command always reports to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands without quotes and is read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rasa command makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro uses the identifier of the licence instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug mode does not cover error reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the word true switches debug mode on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Rasa installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasa command does not know this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>developer licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Rasa was found; a version that reports without a licence is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasa command ignores DO_NOT_TRACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s policy cannot be understood, so nothing is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched reporting off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_ENABLED is &quot;%1&quot;; the file has no say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_ENABLED is &quot;%1&quot;; only the word true means on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered no to the notice of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice of this program has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is reported than when you answered the notice; it has to be answered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine ID in global.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no write key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no global.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml has no metrics section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In global.yml %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global.yml says enabled: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa can record nothing there and then treats reporting as off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rasa command writes a global.yml that says on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded in it before, also a no, is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rasa command stops with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a developer licence reporting cannot be switched off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro sends nothing without a valid licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine ID, so Rasa sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Rasa has no write key, so it sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::DeliverySettings</name>
    <message>
        <source>none, so nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Rasa %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from these settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system and the variables http_proxy, https_proxy and no_proxy say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose extra certificates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait in the outbox until you send or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave as soon as they are made, while reporting is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by your organisation in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by your organisation in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to %1. With another destination you are asked again whether to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a collector of your organisation whose certificate the system does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln authorities are trusted besides the system&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Detail</name>
    <message>
        <source>text after the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n levels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value begins with this character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character inside a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an escape \u without four hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no possible date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain &quot;=&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no truth value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number with a point or an exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must not contain a mapping or a list of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the anchor %1 stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question mark in the unquoted text %1 inside brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value starts with %1 unless in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte 0x%1 at offset %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1 stands inside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>aliases add more than %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;&lt; needs a mapping or a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has been writing to it all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of this program wrote it (format %1, this one writes %2), so it can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting is not on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window or command is sending reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1 is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the attempt did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports are in it, at most %2 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are in it, at most %2 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of report %1 are not those that were stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is no URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program speaks to http, socks5 and socks5h proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other names (hard links)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was removed at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of components, each with a &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component in &quot;%1&quot; must be a mapping with &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component in &quot;%1&quot; needs &quot;name&quot; with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping with a list as key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;importers&quot; must be a list of mappings with &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of &quot;importers&quot; must be a mapping with &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials must be a mapping of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a channel must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of a slot must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of slot: text, bool, categorical, float, list, any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 slot has no property &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot of type any cannot influence the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_value and max_value of a float slot must be numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;actions&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;e2e_actions&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entities&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the properties of an %1 must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;intents&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intent needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;ignore_entities&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;use_entities&quot; must be a list or true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of one number or the like stops Rasa here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition of a slot mapping needs &quot;active_loop&quot; with the name of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mappings&quot; of a slot must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot needs a &quot;type&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot needs &quot;mappings&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;session_expiration_time&quot; must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of tests must be a mapping with &quot;test_cases&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys in &quot;%1&quot; must be texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mcp_servers&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MCP server needs &quot;%1&quot; with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of an MCP server must be &quot;http&quot; or &quot;https&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoints must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs &quot;entity&quot; with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;value&quot; in %1 must be a text or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of flows must be a mapping with &quot;flows&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;flows&quot; must be a mapping of flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow must be a mapping with &quot;steps&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow needs a list &quot;steps&quot; with at least one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of a flow must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;collect&quot; must be the name of a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rejections&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;call&quot; must name a flow, an agent or a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;set_slots&quot; must be a list of slots with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;next&quot; must be a step or a list of conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition needs &quot;if&quot; with &quot;then&quot;, or &quot;else&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition must lead to a step or to a list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot; calls itself, directly or through others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no flow &quot;%1&quot; to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no .yml or .yaml file with markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of markers must be a mapping of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markers at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an operator or condition and cannot name a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marker &quot;%1&quot; is defined in another file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marker must be a mapping with one operator or condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marker needs an operator or a condition besides its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no operator or condition of markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a list of markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly one marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markers below &quot;%1&quot; of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain has no %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intent name &quot;%1&quot; may have one slash only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intent name &quot;%1&quot; needs something before the slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example needs &quot;text&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;intent&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity needs the numbers &quot;start&quot; and &quot;end&quot; and the text &quot;entity&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;value&quot; of an entity must be a text or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of an entity must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa_nlu_data&quot; must be the only key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa_nlu_data&quot; must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of &quot;regex_features&quot; needs the texts &quot;name&quot; and &quot;pattern&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;elements&quot; of a lookup table must be a list of texts or the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLU data must be a mapping with the key &quot;nlu&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of &quot;nlu&quot; must be a mapping with &quot;intent&quot;, &quot;synonym&quot;, &quot;regex&quot; or &quot;lookup&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of &quot;nlu&quot; has one of intent, synonym, regex, lookup, and examples, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an intent may have &quot;metadata&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;examples&quot; must be one text, usually a block that begins with |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of &quot;examples&quot; must be a mapping with &quot;text&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intent name may have one slash only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intent name needs something before the slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;text&quot; must not be empty: give a text or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>links lead in circles here, so that there are more than %n folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a response must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a response must be a list of variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variation of a response must be a mapping such as &quot;text: ...&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variation of a response needs &quot;text&quot; or &quot;custom&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text (numbers, dates, true and ${...} need quotes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have the keys %2, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in &quot;%1&quot; must be a text with at least one letter from a to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown, for it may be a secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories must be a mapping with the key &quot;stories&quot; or &quot;rules&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;condition&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;user&quot; needs a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;or&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;slot_was_set&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action may not be named slot, topic or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step must be a mapping such as &quot;intent: greet&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not stand in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of &quot;rules&quot; must be a mapping with &quot;rule&quot; and &quot;steps&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of &quot;stories&quot; must be a mapping with &quot;story&quot; and &quot;steps&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not stand in a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not stand in a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-agent needs &quot;agent&quot; with a &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol of a sub-agent must be RASA or A2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-agent must be a mapping with &quot;agent&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sub-agent has the name &quot;%1&quot; too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot &quot;%1&quot; is not in the domain, so it needs a value here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n default actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>actions of retrieval intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts of the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrieval intents of the NLU data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappings of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom mappings of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappings of slots with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variations with a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;anonymization&quot; must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes in through &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias of %1 cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place for the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place for the key metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics comes in through &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias of metrics cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written with \u escapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read afterwards (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other values of the file would change with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy of the old content can be kept meanwhile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (backup: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be replaced (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision is recorded in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no machine ID for a new section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in the machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top level is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics has no key enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metrics section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has been reading it all the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::DifferenceModel</name>
    <message>
        <source>end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines, folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, no longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, newly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %Ln unchanged lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::DifferenceView</name>
    <message>
        <source>Left: %1. Right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Domain</name>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intent &quot;%1&quot; stands here a second time, first in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity &quot;%1&quot; stands here a second time, first in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action &quot;%1&quot; stands here a second time, first in line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form &quot;%1&quot; is named like a default action or a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text action &quot;%1&quot; is an action already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here or from the actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intent triggers the unknown action &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action, or correct its name behind triggers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::DomainReader</name>
    <message>
        <source>the form &quot;%1&quot; has ignored_intents but no required_slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add required_slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot name session_started_metadata is taken by Rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping of the slot &quot;%1&quot; has no known type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping of the slot &quot;%1&quot; lacks &quot;entity&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the name of the entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping of the slot &quot;%1&quot; lacks &quot;value&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the value that the slot gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity &quot;%1&quot; is followed by a colon but has no properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the colon, or write properties below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intent &quot;%1&quot; is followed by a colon but has no properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Editor</name>
    <message>
        <source>the desktop has no application for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the editor %1 could not be started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Error</name>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the free space; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written only in part, and its old content could not be put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then copy the old content back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no regular file but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a broken escape: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a control character: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no valid YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tab where YAML wants blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the tab by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a colon in the unquoted text %1 inside brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than one YAML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file at the line of dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tag that Rasa does not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value that cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotes or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to an anchor that does not exist before this place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define the anchor above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses an environment variable that is not set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the brackets that were opened above, or flatten the structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolds into too much: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts need double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no Rasa project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds config.yml, or name the file with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa refuses this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this place accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed without touching more than the one value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written, but reading it back shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be writing it; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s policy cannot be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is mended this program reports nothing; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation has switched reporting off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa-telemetry events&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no property %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa-telemetry events EVENT&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program would have to make up a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a date, a set or binary data in config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event was printed that cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other output may stand inside it: keep standard error apart from standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no traceback of Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all lines from &quot;Traceback (most recent call last):&quot; on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the traceback cannot be read further: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole, to the line that names the exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa does not report this error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program shows %1 and sends none, so they cannot be queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;preview&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outbox cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the reports is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa-telemetry outbox&quot; keeps the file aside and saves what can be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the history as it was exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the file, or it was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent: the proxy cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outbox is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send or discard waiting reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report is too large to be accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no waiting report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa-telemetry outbox&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent: there is no write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this destination is not allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination did not answer within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination did not take the report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination&apos;s answer is too large: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination cannot take the report now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is kept; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is uncertain whether the destination took the report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and never sent again by itself, because it could count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination refused the write key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or the address is likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination wants the report to go elsewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not done, because the write key would travel along; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;rasa-telemetry --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ErrorReport</name>
    <message>
        <source>Module of the exception&apos;s class; null for a built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the traceback does not tell where the name of the module ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the exception that ended the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of an exception before it; it is sent whatever its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python before 3.9 prints no names of classes or functions around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exceptions inside a group are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of source are sent as they stand in the file, comments included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source, so no lines of it are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the traceback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absolute path is emptied; local variables are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random; drawn anew for each report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that happened before is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context of the other reports, sent only with an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Rasa, as in the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development on a build server (ci in the context), else production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID takes the place of the computer&apos;s name; UNKNOWN without an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: version %1, whose form this report has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ErrorRules</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 derives from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what reaches the top of the program is reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended a task of asyncio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python ignored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was caught and written to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line of Rasa Pro catches every exception itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so the report&apos;s hook sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 1: process exits are no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 2: such errors are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the very exception that was reported last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 3: nothing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 4a: errors of custom actions are none of Rasa&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path %1 is absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 4d: it belongs to no package that the library can find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule 5: failed imports are not reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventDraft</name>
    <message>
        <source>%1 changed</source>
        <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <extracomment>Beside a value: the name of the version that was chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventFinder</name>
    <message>
        <source>No event or field has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events and fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventForm</name>
    <message>
        <source>%1 Type null for no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventScanner</name>
    <message>
        <source>the output ends inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lines of it are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one begins inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other output goes on inside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventTreeFilter</name>
    <message>
        <source>%1, found in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Rasa Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventTreeView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events that Rasa can report, by section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventValues</name>
    <message>
        <source>Compared with recorded reports of Rasa 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule read in the source of %1, not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from the documentation only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventsCommand</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Open Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Rasa&apos;s own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between the types of a field: &quot;string or null&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue of events, or one event with its properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::EventsHeader</name>
    <message numerus="yes">
        <source>%Ln files watched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project whose reports are shown; opens a menu with other projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version&apos;s report is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each version adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa %1 (installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no Rasa found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reading the project: %1 of %Ln files …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at every 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ExportValues</name>
    <message>
        <source>There is no &quot;%1&quot; in the endpoints, so &quot;rasa export&quot; stops; this is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that Rasa makes for the type of &quot;%1&quot;; Rasa Pro may wrap it in one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that Rasa makes for the type of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa 3.x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FactList</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FieldPanel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rasa&apos;s documentation lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa&apos;s documentation lists the event, not this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa&apos;s documentation lists the event for some versions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa&apos;s documentation does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recorded version sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you; Rasa has no such member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see what it means and where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the event. It tells which command was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer, the folder and the versions. The same in all reports of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FileWarnings</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FindBar</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>Of a search in a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FlowValues</name>
    <message>
        <source>a development build of Rasa Pro 3.14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro before 3.14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no flows, so Rasa Pro adds none either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the project&apos;s flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the project&apos;s flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: the pipeline has no command generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names none, so Rasa Pro&apos;s own default stands here; releases may differ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 in the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: the endpoints have no model groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the endpoints with all that stands there, keys written out included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: there are no sub-agents and no MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the flows, the endpoints and the files of the sub-agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::FrameLocation</name>
    <message>
        <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no __init__.py, so the path is not shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself: of its path only the last part is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module that is part of the interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the traceback does not tell which module ran this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installed package; the path begins at its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s standard library; the path begins at the module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module of the project; the path begins in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the file is outside the project&apos;s folder, so its module is guessed from the __init__.py beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::GuiArguments</name>
    <message>
        <source>See what Rasa would report, decide, and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s folder; the same as --project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the project in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this page first: overview, events, capture, outbox, settings or help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --consent-only: the window that asks, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no window: --parent takes its number, decimal or with 0x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--parent belongs to --consent-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::HelpPage</name>
    <message>
        <source>The notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For installers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Rasa Telemetry Inspector %1

Shows what Rasa would report, before anything does. Licence: Apache-2.0. Rasa is a trademark of its owner; this program is independent of it.

| part | version | licence |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| SQLite, within Qt | | public domain |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

It connects to nothing but the destination of reports, and only to send one. It does not look for updates and does not measure its own use.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collector of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryCommand</name>
    <message>
        <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a number from 1 on, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot; (delivered, refused, later, unknown, discarded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind was sent, refused or discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones: --before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps: it was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never opened a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history is as it was exported on %1: %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the last line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted. What waits in the outbox stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>history knows show ID, export FILE, verify FILE, connections and clear, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sent, refused, discarded; every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before (&quot;-&quot;: standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these: delivered, refused, later, unknown or discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose body holds all these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than the entry of this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryProof</name>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the header of an exported history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a second header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands behind the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line before it is not the one that it was written after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its report has no number of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body of report %1 is not the one of its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number does not follow the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of no report above, or of no known outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts other numbers of reports and attempts than stand above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any line of an exported history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end is missing, so lines may be missing too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::IdCommand</name>
    <message>
        <source>%1 has no usable section &quot;metrics&quot; yet. Run &quot;rasa-telemetry enable&quot; or &quot;rasa-telemetry disable&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine ID in %1. Rasa makes one when it first runs; &quot;rasa-telemetry enable&quot; makes one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine ID that every report of this account carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a new one and write it into global.yml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Identify</name>
    <message>
        <source>Null: there is no endpoints.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: %1 names no type in the section %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the section %1, as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the section anonymization in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules for anonymisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; as %3 sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::JsonLines</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::JsonView</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <extracomment>Menu: hides the lines inside an object or list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Beside a changed value: the value before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Beside a line of a report that was not there before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked value inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::KeptReportCard</name>
    <message>
        <source>Attempt %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>Destination of an attempt to send</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1, %2, after %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never tried: no byte of it has left this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see every byte of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Tab: the report indented, line by line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact body bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report %1 · %Ln bytes · SHA-256 %2 … · to %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::LensAnnotations</name>
    <message>
        <source>%1 in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own-class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::MainWindow</name>
    <message>
        <source>Rasa Telemetry Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of projects was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the outbox as report %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of the reports was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is kept in the outbox: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed to reports to another destination, %1. So you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is reported now than when you agreed. So you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a Rasa project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Rasa Telemetry Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::NluJsonReader</name>
    <message>
        <source>value and synonyms are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text and intent are needed to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities are needed, an empty list at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not activated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Notice</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections &quot;pipeline&quot; and &quot;policies&quot; of config.yml are included as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported, as Rasa states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying no costs no function. You can change your answer at any time, here or with &quot;rasa telemetry disable&quot; and &quot;rasa telemetry enable&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa&apos;s page announces, is sent by no version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender&apos;s IP address and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying no, saying yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged global.yml, or &quot;enabled: no&quot; in it, does not mean off to Rasa. This program shows such traps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa reports usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::NoticeCommand</name>
    <message>
        <source>See a report:   rasa-telemetry preview &quot;Training Started&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept and --decline are two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Rasa reports and why; records your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept does what &quot;enable&quot; does, --decline what &quot;disable&quot; does: global.yml follows, so the rasa command does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report may leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::OutboxCommand</name>
    <message>
        <source>given up: sent only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made while reporting was off: sent only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for you: &quot;rasa-telemetry outbox send ID&quot; or &quot;outbox discard ID&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is sent in %1 s at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give ids or --all, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which report? Give ids, or --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot; (pretty, wire)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbox show wants one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbox knows show, send and discard, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits; look at it, send it, discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every report in the outbox, in place of ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show: pretty (default) or wire (exact body bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::OutboxModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: state of a report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::OutboxPage</name>
    <message>
        <source>Looking</source>
        <extracomment>Title of an empty page while the outbox is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were discarded. Their bytes stay in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was discarded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every state</source>
        <extracomment>Choice in a filter: reports of every state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report has this text and this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These reports wait on this machine. Look at each, then send or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see every byte of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that were not delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were not tried; they stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::OutcomeText</name>
    <message>
        <source>running, or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::OverviewPage</name>
    <message>
        <source>none yet</source>
        <extracomment>No machine ID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>While the state of the machine is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to the rasa command too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event, versions, processors, system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts: intents, examples, slots, stories …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline and policies of config.yml, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and git remote as SHA-256, without salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not, as Rasa states: training examples, messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an example report ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa&apos;s privacy policy ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways by which rasa reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasa: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched reporting off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>Beside one of several layers: this one decides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides for rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Containers, WSL and other accounts have files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln processors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no build server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Rasa would replace the file by one with reporting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every rasa command would stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;enabled: %1&quot; in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 in %3, line %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new terminal would also have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has sent nothing, and nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent · %2 waiting · %3 refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Policy</name>
    <message>
        <source>a key or value is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappings inside the mapping are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting is on or off, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery is ask or automatic, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;, only reporting, endpoint and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::PolicyCommand</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on the computer reports anything with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person decides, as without this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports go there and nowhere else; people are asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each report waits for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports are sent as they are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is understood and prescribes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once it stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy knows check FILE, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the policy of an organisation is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Prefill</name>
    <message>
        <source>SHA-256 of the path %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known only when the command runs; this is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: the configuration does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the configuration as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the project&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa train nlu&quot; and &quot;rasa train core&quot; send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outer one of the two reports of a full &quot;rasa train&quot;, which says rasa; the inner one says what is really trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full &quot;rasa train&quot; sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full &quot;rasa train&quot; sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type=&apos;&quot;%1&quot;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random for each training; this one was drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Preview</name>
    <message>
        <source>%1 in &quot;%2&quot; as %3 sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine ID of the global config; the same in all reports of this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::PreviewCommand</name>
    <message>
        <source>an error report has no curl form: only Rasa&apos;s own library sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address %1 tells no place for identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed, because only Rasa itself knows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy lens: %1 (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: %1 should be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--against compares events of the catalogue, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot; (pretty, wire, explain, curl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exact report that an event would send from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENT is a name or slug of the catalogue: &quot;Training Started&quot;, training-started; &quot;identify&quot;, the request of Rasa Pro; or &quot;error-report&quot;, the report of an error, made from its traceback. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a name: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens, at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; as %2 sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The exact bytes hold %Ln secrets in clear.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::PrivacyLens</name>
    <message>
        <source>File paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names folders and files, often with a person, a customer or a project in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which services the assistant talks to, and where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a computer or a network that may not be public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a person or a team that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account name on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ProblemPage</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Rasa project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview comes back as soon as the file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview comes back as soon as the file is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this project cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa cannot read this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa would drop this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Profile</name>
    <message>
        <source>Documentation of Rasa 3.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of the documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Open Source 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Open Source 3.1 to 3.6.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Open Source 3.6.1 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro 3.7 and 3.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro 3.9 and 3.10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro 3.11 to 3.13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro 3.14 and later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ProfileDialog</name>
    <message>
        <source>no longer</source>
        <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other meaning</source>
        <extracomment>Beside the name of a field: the version means something else by it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each version adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of Rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(shown)</source>
        <extracomment>Beside the version that is shown at the moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that are no longer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ProfileDifference</name>
    <message>
        <source>in clear</source>
        <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same on all machines of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text</source>
        <extracomment>Beside the name of a field: its value may be any text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence&apos;s ID, the same on every machine that uses the licence, in place of the machine ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which customer the report is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine ID of this account, in place of the licence&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym that stays the same in all reports of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always sent, and null without a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only where there is a licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ProjectSettings</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds config.yml and domain.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list. The folder itself is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::PythonTraceback</name>
    <message>
        <source>it has more than %1 levels or %2 exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 levels or %2 exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups are nested deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next exception of the chain is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line like &quot;ValueError: ...&quot; names the exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off before the line that names the exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of exceptions left out is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::QueueCommand</name>
    <message>
        <source>error reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identify requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was queued, because of the warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the outbox and will not be sent now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a report into the outbox and print its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the options of &quot;preview&quot;. Refused while a value would have to be made up: give it with --set or --context.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::RasaSettings</name>
    <message>
        <source>Rasa Pro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Python %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no Rasa in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Rasa is installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Refusal</name>
    <message>
        <source>%1, which Rasa passes over without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so Rasa would take an empty domain instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at which rasa train would stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on whose end rasa train would wait, for ever perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasa train would stop here, before anything is reported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReidentificationDialog</name>
    <message>
        <source>under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can this report be traced back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of this computer, three levels deep, and the git addresses in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, as a stranger without this computer would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of accounts and companies, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln usual names of assistants and folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use a word list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with a word in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln guesses …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Words: %Ln guesses in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %Ln folders and git addresses in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There would be more to try; a limit was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Report</name>
    <message>
        <source>--%1 wants NAME=JSON, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2=&apos;&quot;text&quot;&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error report has no properties to --set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error-report needs --traceback FILE (- is standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--traceback belongs to error-report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportCard</name>
    <message>
        <source>Sent by %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;&amp; send …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry statement …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Title of an empty page while the project is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project and this computer are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen version does not send it; shown as %1 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a Rasa project to see what its reports hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ matches the event&apos;s schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 should be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No report: Rasa stops before it makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report leaves: Rasa drops it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportDetails</name>
    <message>
        <source>Can this be traced back? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known until the command runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportExport</name>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy wire bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl with the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .json …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied as shown, its secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes are copied, exactly as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with the write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is copied, with the write key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportPrint</name>
    <message>
        <source>line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <extracomment>When the printed page was made: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As sent: %Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed, because only a running Rasa knows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are masked here; they are sent in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Rasa Telemetry Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportStanding</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are sent by themselves, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked first: it leaves when you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not taken yet (%1, %n tries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken yet (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided that it does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportView</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the report is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Tab: the report indented, line by line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Tab: the exact bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and 1 more change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportedException</name>
    <message>
        <source>A syntax error carries its place in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal of another name is added only when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the exception cannot say its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Reporter</name>
    <message>
        <source>an identify request goes to another address than reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ReviewDialog</name>
    <message>
        <source>Review and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Body, %Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Tab: the report indented, line by line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Tab: the exact bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Schema</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a keyword that can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member that is always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Sending</name>
    <message>
        <source>Report %1: delivered (status %2, %3 ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1: not tried; it stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final report was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final report was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ServerValues</name>
    <message>
        <source>Rasa 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels in %1; nothing else of that file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credentials, so only the console is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: there is no file of endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: %1 has no &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null: &quot;%1&quot; has no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of &quot;%1&quot; as it is written; nothing else of that section is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the model, and null without one; this is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of &quot;rasa run&quot;; true with --enable-api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::SettingsPage</name>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::ShownTime</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in UTC %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Form of a date, by the letters of Qt: day, short name of the month, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::SinkCommand</name>
    <message>
        <source>--%1 wants a number up to %2, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no answer &quot;%1&quot; (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collector on this computer, to try everything without sending anything away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port on 127.0.0.1 (default: a free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to answer (default: ok); may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after so many requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Statement</name>
    <message>
        <source>not shown here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known when the command runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the licence, the same on every machine that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier, not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of this project that are reported as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by their form; the texts themselves are not repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further reports of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good, for one account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one command, a container or a build server: the variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free developer licences of Rasa Pro cannot switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see reports: %1 prints them; this version sends them all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see reports: %1 prints them and does not send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say no, and how to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug mode does not stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Open Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry statement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page says what leaves the computer of a person who works on this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender&apos;s IP address and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this project&apos;s reports hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::StatementDialog</name>
    <message>
        <source>Telemetry statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the values of this project, as they are today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::StatusCommand</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reports by the rasa command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the rasa command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides for rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers, WSL and other accounts have files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found by %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new terminal would also have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether anything is reported, and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::SwitchCommands</name>
    <message>
        <source>%1 already says so; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed in place: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports by the rasa command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check wants --expect on or --expect off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, but reports by the rasa command are %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reports that wait will not be sent by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>switch reporting on, for the rasa command and this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch reporting off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first send the final report &quot;Telemetry Disabled&quot;, if reporting is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for scripts: is reporting by the rasa command on, or off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 0 if the verdict is exactly that, else 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expected verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::TestValues</name>
    <message>
        <source>Counted as for a training, in what &quot;rasa test nlu&quot; reads: the folder data, or what --data names in place of --nlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rasa test&quot; tests messages too; &quot;rasa test core&quot; says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the stories that &quot;rasa test core&quot; reads: the folder data, or what --data names in place of --stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa 3.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers at the top of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of the deepest marker; a lone condition has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most markers below one operator; 0 without operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of &quot;test_cases&quot; in the files that &quot;rasa test e2e&quot; reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures with different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are fixtures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata with different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertions of the kind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::TracebackInput</name>
    <message>
        <source>From the last capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what Python printed, from &quot;Traceback (most recent call last):&quot; on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command that was captured has printed a traceback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors of the command that was captured last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text with a traceback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Verdicts</name>
    <message>
        <source>Reporting is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasa will switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not sent (debug)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, but nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasa stops: global.yml is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reporting is on for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reporting is off for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reporting is not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rasa command will switch usage reporting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are printed, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage reporting is on, but nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rasa command will stop at global.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why reports are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why every command will stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>State of reporting, as in &quot;rasa: on.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>State of reporting, as in &quot;rasa: off.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will-turn-on</source>
        <extracomment>State of reporting: the next command will switch it on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <extracomment>State of reporting: reports are printed, not sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>State of reporting: every command of Rasa would stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::WarningsCard</name>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the project is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rasa ignores or misreads %Ln places of the project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds the list of warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolds the list of warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more: &quot;rasa-telemetry preview training-started --strict&quot; lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::WindowSettings</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s default application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name the language &quot;%1&quot;, which is not shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%f becomes the file, %l the line: code --goto %f:%l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program &quot;%1&quot;. The command was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%f is missing, so no file would be opened. The command was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window that shows captured events keeps its language until the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry::Words</name>
    <message>
        <source>none, so nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from RASA_TELEMETRY_WRITE_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the keys file of the Rasa installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the settings of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::YamlKeys</name>
    <message>
        <source>%1 (first in line %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on. &quot;rasa-telemetry notice&quot; asks on a terminal.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
