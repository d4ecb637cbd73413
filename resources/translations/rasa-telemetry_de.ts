<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Unbekannte Option '%1'.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Unbekannte Optionen: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>Nach '%1' fehlt der Wert.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>Unerwarteter Wert nach '%1'.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Aufruf: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Optionen:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Argumente:</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[Optionen]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Zeigt Hilfe zu den Befehlszeilenoptionen an.</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Zeigt die Version an.</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Zeigt Hilfe einschließlich Qt-spezifischer Optionen an.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Wieder&amp;herstellen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Nein</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Nach links blättern</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Nach rechts blättern</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Wieder&amp;herstellen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Link-Adresse kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>das Profil %1 sendet „%2“ nicht</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 steht an anderer Stelle</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>mit dem Bericht eines anderen Profils oder einem als JSON gespeicherten Bericht vergleichen: - nur hier, + nur dort</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against lässt sich weder mit --format noch mit --strict kombinieren</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>Kein Unterschied zwischen %1 und %2.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>Von %1 zu %2: %3 hinzugefügt, %4 entfernt, %5 geändert, %6 verschoben.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>abgelehnt: HTTP %1, Schlüssel nicht akzeptiert</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>abgelehnt: HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>läuft oder abgebrochen</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>später: nicht angenommen</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>später: HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>unbekannt: gesendet, keine Antwort</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>unbekannt: HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>verworfen, nicht gesendet</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>vom Sammelserver angenommen</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>verworfen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>Ergebnis: %1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>An: %1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>Proxy: keiner</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>Über den Proxy: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>Antwort: %1, nach %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Grund: %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Versuch %1: %2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>Verworfen: %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>Der Server meldete: %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>Begonnen: %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>Der Server meldete nichts weiter.</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>Der Server meldete (%1 Bytes aufbewahrt):</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>Es gab nie einen Versuch: Kein Byte davon hat diesen Rechner verlassen.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::BarChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing on any day.</source>
            <translation>Nichts an diesen Tagen.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>Rasa selbst legt beim Start %1 mit eingeschalteter Übermittlung an, wie jeder seiner Befehle, wenn die Datei fehlt.</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture: Fehlerberichte von Rasa können den Rechner verlassen, wie mit --keep-error-reports gewünscht.</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture: %1 wurde hinzugefügt, weil Rasa Pro seine Ereignisse nur in diesem Protokoll zeigt.</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>Der Befehl wurde nicht ausgeführt. Mit --allow-sending wird er trotzdem ausgeführt.</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>Führt COMMAND mit RASA_TELEMETRY_DEBUG=true im Projektordner aus. Ausgabe, Eingabe, Signale und Exit-Code werden
durchgereicht; die Ergebnisse stehen danach auf der Standardfehlerausgabe, neben der Vorschau jedes Ereignisses.
Dieses Programm sendet nichts. Exit-Code: der von COMMAND; 127, wenn es das Programm nicht gibt; 126, wenn es nicht startet;
128 plus Signalnummer, wenn ein Signal es beendet hat; 1, wenn nur --queue oder --events fehlschlug; 3, wenn COMMAND nicht
ausgeführt wurde, weil es senden würde.

Um die Ereignisse ohne dieses Programm zu sehen, setzen Sie die Variable dort, wo der Befehl läuft:
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>Variablen gelangen nicht von selbst in Container oder auf andere Rechner, die COMMAND verwendet. Rasa Pro zeigt seine
Ereignisse nur mit --debug.</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>einen Rasa-Befehl ausführen und die Ereignisse sammeln, die er übermitteln würde</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>die Ereignisse in den Postausgang legen; dabei wird nichts gesendet</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>jedes Ereignis sofort als JSON-Zeile schreiben, danach die Vergleiche und das Ende</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>nur für diesen Lauf gilt die Übermittlung als eingeschaltet; keine Datei wird geändert</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>Fehlerberichte von Rasa wie üblich senden lassen</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>auch eine Version ausführen, die ihre Ereignisse im Debug-Modus sendet</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>nur Fehler ausgeben</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>damit für diese geschlossene Adresse kein Proxy verwendet wird</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>damit Rasa seine Ereignisse ausgibt, statt sie zu senden</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>damit sie sofort erscheinen</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>damit die Ausgabe UTF-8 ist</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>damit die Übermittlung bei diesem Lauf als eingeschaltet gilt; dafür wird keine Datei geändert</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>damit Fehlerberichte, die der Debug-Modus nicht aufhält, an einem geschlossenen Port dieses Rechners enden</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>Diese Version von Rasa Pro gibt ihre Ereignisse im Debug-Modus aus und sendet sie trotzdem.</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>Ist die Übermittlung ausgeschaltet, gibt Rasa auch keine Ereignisse aus.</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>--as-if-on zeigt für diesen einen Lauf, was übermittelt würde.</translation>
        </message>
        <message>
            <source>Shell</source>
            <translation>Shell</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureOutcome</name>
        <message>
            <source>identify</source>
            <translation>identify</translation>
        </message>
        <message>
            <source>an event without a name</source>
            <translation>ein Ereignis ohne Namen</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1: %2, in der Vorschau %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>keine Vorschau: %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>identisch mit der Vorschau</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>identisch mit der Vorschau bis auf das, was nur der laufende Befehl weiß</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>weicht von der Vorschau ab</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>Es wurde kein Ereignis mitgeschnitten.</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>%n Ereignis wurde mitgeschnitten:</numerusform>
                <numerusform>%n Ereignisse wurden mitgeschnitten:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>, %n Byte, SHA-256 %1</numerusform>
                <numerusform>, %n Bytes, SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  und %n weiteres; --events FILE enthält alle</numerusform>
                <numerusform>  und %n weitere; --events FILE enthält alle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>Nur das erste Ereignis wurde behalten.</numerusform>
                <numerusform>Nur die ersten %n Ereignisse wurden behalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 wurde nicht in den Postausgang gelegt. %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Nichts wurde in den Postausgang gelegt.</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>Als Bericht %1 in den Postausgang gelegt.</numerusform>
                <numerusform>Als Berichte %1 in den Postausgang gelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>Als Berichte %1 bis %2 in den Postausgang gelegt.</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>Es wartet dort und wird vorerst nicht gesendet: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CapturePage</name>
        <message>
            <source>identify</source>
            <translation>identify</translation>
        </message>
        <message>
            <source>An event that cannot be shown</source>
            <translation>Ein nicht darstellbares Ereignis</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>Läuft mit RASA_TELEMETRY_DEBUG=true: Rasa gibt seine Berichte aus, statt sie zu senden. Fehlerberichte werden zurückgehalten.</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Live-Mitschnitt</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>Projekt, in dessen Ordner der Befehl läuft</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>Als wäre die Übermittlung an</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>Nur für diesen Lauf, über eine Variable; keine Datei wird geändert.</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>Fehlerberichte zulassen</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>Der Debug-Modus hält Rasas Fehlerberichte nicht auf.</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>Manuell</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>So setzen Sie die Variable für den Debug-Modus an anderer Stelle; die gewählte Zeile wird kopiert.</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>Für %1 kopieren: %2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>Mitgeschnittene Ereignisse</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>Ausgabe des Befehls</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>Eingabe für den Befehl</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>In den Postausgang</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>Mitgeschnittener Bericht</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Noch kein Ereignis</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>Hier erscheinen die Ereignisse des Befehls, jeweils neben ihrer Vorschau.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>Rasa gibt seine Berichte aus, statt sie zu senden; Fehlerberichte können den Rechner verlassen.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>Rasa gibt seine Berichte aus, statt sie zu senden; Fehlerberichte enden an einem geschlossenen Port dieses Rechners.</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>Dieser Lauf sendet Berichte</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>Trotzdem ausführen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln Byte</numerusform>
                <numerusform>%Ln Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Es wartet im Postausgang als Bericht %1.</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[durch Signal %1 beendet]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[mit Exit-Code %1 beendet]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>Der Befehl hat einen Traceback ausgegeben: Unter Ereignisse, Fehlerbericht sehen Sie, was davon übermittelt würde.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>Läuft: %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>nicht schreibbar</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Modelltraining</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Modelltest</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>End-to-End-Tests</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Modellbereitstellung</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Marker-Extraktion</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Datenverarbeitung</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Lizenzierung</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Rasa Pro Services</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Builder</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Verschiedenes</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Ein Modelltraining beginnt: rasa train (auch als nlu oder core), das Training in rasa init und rasa interactive oder der HTTP-Endpunkt für das Training.</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Nach dem Laden der Trainingsdaten, bevor die erste Komponente trainiert.</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>Wird nur gesendet, wenn die Prüfung, die auch die Konfigurationsdatei anlegt, Ja ergibt; zum Unterschied zur Prüfung bei allen anderen Ereignissen siehe die Verhaltensspezifikation.</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>Sprachcode aus der Projektkonfiguration; null, wenn dort keiner steht.</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>Nennt die Sprache des Assistenten.</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>Laut öffentlicher Referenz ein nicht leerer Text; der Absender kopiert den Wert ungeprüft, daher kann auch null (theoretisch auch ein leerer Wert oder etwas anderes als Text) vorkommen.</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>Zufällige Kennung dieses Trainingslaufs; das zugehörige Ereignis (Abschluss oder Fehlschlag) wiederholt sie.</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>Bei jedem Lauf zufällig; verbindet nur Anfang und Ende eines einzelnen Trainings.</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Was trainiert wird.</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Festes Vokabular.</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Kennung des Assistenten aus der Projektkonfiguration.</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>Vom Benutzer gewählt; kann Produkt-, Team- oder Kundennamen enthalten.</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>Nur die Pro-Edition sendet dieses Feld. Der Schlüssel ist dort immer vorhanden; ohne Kennung in der Konfiguration ist er null.</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>Der Abschnitt pipeline (NLU) der Projektkonfiguration, unverändert.</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>Freitext: Kopiert wird alles, was der Benutzer in die Konfigurationsdatei geschrieben hat, also auch Klassenpfade von Komponenten, Dateinamen, Modellnamen, URLs, Prompts oder sogar Zugangsdaten.</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>Normalerweise eine Liste von Komponenten-Objekten; null, wenn der Abschnitt fehlt und gleich automatisch ergänzt wird; auch ein einfacher Text ist zulässig. Builds ab etwa Pro 3.15 senden ein JSON-Dokument als Text.</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>Der Abschnitt mit den Dialog-Policies aus der Projektkonfiguration, unverändert.</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>Liste von Policy-Objekten oder null; die Textform kommt nur in den neuesten Pro-Builds vor (JSON als Text).</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>Trainingsgraph einer Konfiguration mit Graph-Rezept; bei jedem anderen Rezept null.</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>Vorhersagegraph einer Konfiguration mit Graph-Rezept; bei jedem anderen Rezept null.</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>Modellgruppen aus der Endpunktdatei (Kennungen, Anbieter, Modellnamen und deren Einstellungen); null, wenn es keine gibt.</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>Freitext: kann Namen von Bereitstellungen und API-Basisadressen enthalten, auch Zugangsdaten, wenn der Benutzer sie direkt eingetragen hat.</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>Die neuesten Pro-Builds senden dies als Text mit JSON-Inhalt.</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>Ob die Prüfung, die vor dem Training den konfigurierten LLM-Dienst anspricht, über ihre Umgebungsvariable eingeschaltet ist.</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>Eine Ja/Nein-Angabe; verrät nur, welche Funktion verwendet wird.</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>NLU-Beispiele mit einem Intent.</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>Eine reine Anzahl. Nur ungewöhnlich große Zahlen oder seltene Kombinationen könnten helfen, ein Projekt wiederzuerkennen.</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>NLU-Beispiele mit mindestens einer markierten Entität.</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>In der Domäne bekannte Aktionen, auch die vom Framework immer hinzugefügten.</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>Verschiedene Antworten in der Domäne (der Schlüssel verwendet noch das ältere Wort für Antwort).</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>Antwortvarianten, die an eine Bedingung geknüpft sind.</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>Slot-Zuordnungen, Summe über alle Slots.</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>Slot-Zuordnungen, die eigener Code füllt.</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>Slot-Zuordnungen, die an eine Bedingung geknüpft sind.</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>Slots in der Domäne, auch die vom Framework selbst hinzugefügten.</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>Formulare in der Domäne.</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>Intents in der Domäne, auch die eingebauten.</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>Entitäten in der Domäne.</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Story- und Regelschritte in den Trainingsdaten.</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Lookup-Tabellen in den NLU-Daten.</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Entitätssynonyme in den NLU-Daten.</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Regex-Merkmale in den NLU-Daten.</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>Ob ein vorhandenes Modell weitertrainiert wird.</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>In den gelesenen 3.x-Quelltexten übergibt kein Aufrufer diesen Wert; er ist dort daher immer false, auch bei einem Lauf zur Feinabstimmung.</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>In der Projektkonfiguration genanntes Rezept; null, wenn keines genannt ist.</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>In der Praxis festes Vokabular; ein unbekannter Name würde so kopiert, wie er geschrieben ist.</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>Wie Flows Unteragenten und MCP-Werkzeuge aufrufen und wie diese konfiguriert sind. Ein leeres Objekt, wenn das Projekt weder das eine noch das andere verwendet.</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>Enthält vom Benutzer gewählte Flow-Namen, Namen und Beschreibungen von Agenten, Server-URLs, Modulpfade, Abbruchbedingungen und Slot-Namen.</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>Felder in dieser Reihenfolge: usage, mcp_servers (nur falls vorhanden), agents (nur falls vorhanden). Ein Element von usage ist {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} oder {flow, agent}. Neuere Builds führen von statischen MCP-Metadaten nur die Schlüsselnamen auf, nie die Werte.</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>Flows im Assistenten.</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>Flows, die ein NLU-Intent starten kann.</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>Flows mit einer Startbedingung.</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>Flows, die im Prompt des Befehlsgenerators immer aufgeführt sind.</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>Fehlt in der öffentlichen Referenz.</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>Flows, deren Startbedingung ausdrücklich false ist.</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>Schritte, die nach einem Wert fragen.</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>Fragende Schritte, deren Antwortname vom Standardnamen für diesen Slot abweicht.</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>Fragende Schritte mit Ablehnungsregeln.</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>Fragende Schritte, die ihren Wert nach Ende des Flows behalten.</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>Schritte, die Slots setzen.</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>Größte Verschachtelungstiefe von Bedingungen in einem Flow.</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>Schritte, die mit einem anderen Flow weitermachen.</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>Schritte, die einen anderen Flow, einen Agenten oder ein Werkzeug aufrufen.</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>Slots, die mehr als ein Flow verwendet.</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>Modell des LLM-Befehlsgenerators; der eingebaute Standardname, wenn nichts konfiguriert ist; null ohne eine solche Komponente.</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>Meist der Name eines öffentlichen Modells; der Name einer privaten Bereitstellung oder eines feinabgestimmten Modells wird aber ebenso kopiert, wie er geschrieben ist.</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>Modellgruppe, auf die der Befehlsgenerator verweist.</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>Ein vom Benutzer gewählter Name.</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>Ob der Befehlsgenerator einen eigenen Prompt hat.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>Ob der mehrstufige Generator einen eigenen Prompt zur Auswahl der Flows hat.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>Ob der mehrstufige Generator einen eigenen Prompt zum Füllen der Slots hat.</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>Ob Flows anhand der Embedding-Ähnlichkeit vorausgewählt werden; true, sofern nicht ausgeschaltet.</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>Embedding-Modell für diese Vorauswahl; null, wenn sie ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>Die öffentliche Referenz nennt dieses Feld an einer Stelle flow_retrieval; Code und öffentliches Beispiel verwenden diesen längeren Namen.</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>Modellgruppe, auf die die Embedding-Einstellungen verweisen.</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>Ob der Prompt das aktuelle Datum und die Uhrzeit enthält.</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>Nur in einem Test eines neueren Builds gesehen; der Schlüsselname ist aus dem Namen der Konstante abgeleitet.</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.15 oder neuer</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>Zeitzone für Datum und Uhrzeit.</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>Grober Hinweis auf den Standort.</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>Kennung der übermittelnden Installation, wiederholt aus userId auf oberster Ebene. Immer die letzte Eigenschaft, weil der Absender sie nach den Werten des Ereignisses anhängt.</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>Pseudonym und dauerhaft: verbindet alle Ereignisse einer Installation (Open Source) oder einer Lizenz (Pro).</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source: 32 kleingeschriebene Hexadezimalziffern aus der globalen Konfigurationsdatei. Pro: die Kennung der Lizenz selbst (eine UUID mit Bindestrichen).</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Ein Modelltraining wurde ohne Fehler abgeschlossen.</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Nach dem Schreiben der Modelldatei.</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>Open Source sendet nichts, wenn ein Training fehlschlägt: Das Startereignis hat dann kein Gegenstück.</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>Dauer des Trainings in ganzen Sekunden, abgerundet.</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>Grobe Dauer; lässt auf Datenmenge und Rechnergeschwindigkeit schließen.</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Ein Modelltraining endete mit einer Ausnahme oder einem angeforderten Prozessende.</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Bevor der Fehler an den Aufrufer weitergegeben wird.</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Ein Dialogtest wurde ausgeführt.</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Nach der Auswertung.</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>Die öffentliche Referenz führt end_to_end als Letztes auf; der Code sendet project, end_to_end, num_story_steps.</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>Im Modell gespeicherter Projekt-Fingerabdruck: der SHA-256 des Git-Remotes des Ordners, in dem das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>Hash ohne Salt über einen erratbaren Text: Wer die Adresse des Repositorys kennt oder errät, kann sie bestätigen.</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>Leerer Text, wenn im getesteten Assistenten kein Modell geladen ist.</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>Ob neben dem Dialog auch Nachrichten getestet wurden.</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Getestete Story-Schritte.</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>Ein NLU-Test wurde ausgeführt.</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Testbeispiele mit einem Intent.</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Testbeispiele mit Entitäten.</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Lookup-Tabellen in den Testdaten.</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Synonyme in den Testdaten.</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Regex-Merkmale in den Testdaten.</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>End-to-End-Tests werden gestartet.</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Vor dem Ausführen der Tests.</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>So heißt das Ereignis im Open-Source-Katalog von 3.5 und 3.6 für das geschlossene Zusatzpaket; alle gelesenen Pro-Quelltexte verwenden den Namen E2E Test Run Started.</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>bis 3.6 dokumentiert; ersetzt durch E2E Test Run Started</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>nur 3.5 und 3.6</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>Auszuführende Testfälle.</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>Für den Lauf definierte Fixtures.</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>Ob mindestens eine Fixture definiert ist.</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>Die zehn Zähler für die einzelnen Arten erscheinen alle zusammen oder gar nicht.</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>Ob Metadaten definiert sind.</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.6 oder 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>Für den Lauf definierte Metadateneinträge.</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>Ob mindestens ein Schritt eines Testfalls eine Assertion hat.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>Assertions der Art flow_started im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>Assertions der Art flow_completed im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>Assertions der Art flow_cancelled im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>Assertions der Art pattern_clarification_contains im Lauf.</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>In der öffentlichen Referenz heißt dieses Feld pattern_clarification_count; der Code sendet diesen längeren Namen.</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>Assertions der Art action_executed im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>Assertions der Art slot_was_set im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>Assertions der Art slot_was_not_set im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>Assertions der Art bot_uttered im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>Assertions der Art generative_response_is_relevant im Lauf.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>Assertions der Art generative_response_is_grounded im Lauf.</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Beispielgespräche wurden in End-to-End-Tests umgewandelt.</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Nach der Umwandlung.</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>Dateiendung der Eingabe, mit Punkt.</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>Nur die Dateiendung.</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>Erzeugte Testfälle.</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Eine interaktive Lernsitzung beginnt.</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Unmittelbar vor dem Start des lokalen Servers.</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>Ob die Anzeige des Story-Graphen abgeschaltet ist.</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>Der öffentliche Text beschreibt das Gegenteil dessen, was Name und Wert besagen: true bedeutet, dass der Graph nicht angezeigt wird.</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>Ob die Sitzung End-to-End-Trainingsdaten speichert.</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Ein Server nimmt gleich Gespräche an.</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Wenn Kanäle und Zahl der Worker feststehen, bevor der Server Verbindungen annimmt.</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>rasa shell startet mit einem Dialogmodell ebenfalls einen Server und sendet daher Shell Started und danach Server Started. Pro-Builds, die Inspect Started kennen, senden dieses Ereignis bei rasa inspect nicht. Der Wert von project ist der Projekt-Fingerabdruck vom Training des Modells und nicht, wie der öffentliche Text sagt, ein Hash des Modells.</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>Namen der verbundenen Kanäle.</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>Eingebaute Namen sind harmlos; ein eigener Konnektor übermittelt den Namen oder Klassennamen, den sein Autor ihm gegeben hat.</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>Ob neben den Kanälen auch die HTTP-API bereitgestellt wird.</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>Worker-Prozesse des Servers.</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>Kleine Zahl; lässt auf die Größe der Bereitstellung schließen.</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>Typ des Antwortgenerators laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>Ein eingebauter Typ ist harmlos; bei einer eigenen Implementierung wird deren Modulpfad kopiert.</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>Typ des NLU-Servers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>Typ des Aktionsservers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>Typ des Modellservers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>Typ des Tracker-Speichers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>Die Groß- und Kleinschreibung des Benutzers bleibt erhalten.</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>Typ des Sperrspeichers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>Typ des Ereignis-Brokers laut Endpunktdatei; null, wenn der Eintrag fehlt oder keinen Typ hat.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Im bereitgestellten Modell gespeicherte Kennung des Assistenten; null ohne lesbares Modell.</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Ein Gespräch mit einem trainierten Modell auf der Befehlszeile beginnt.</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Nach dem Lesen der Metadaten des Modells.</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core ist dokumentiert, wird aber nie gesendet: Alles außer reinen NLU-Modellen wird als rasa übermittelt.</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Art des geladenen Modells.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Im Modell gespeicherte Kennung des Assistenten.</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Der Browser-Inspektor wird gestartet.</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Vor dem Start des Servers.</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Kanal, den der Inspektor verwendet.</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Namen eingebauter Kanäle.</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Das frühere lokale Annotationswerkzeug wird gestartet.</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Vor dem Start.</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x (in 3.3.0 aus dem Code entfernt, im Katalog von 3.5 und 3.6 noch aufgeführt)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>nur 3.0 bis 3.6</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>Eine Marker-Extraktion wird angefordert.</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>Als erster Schritt des Befehls.</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>Wie Gespräche ausgewählt werden.</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>Dokumentiert als: Es werden keine Statistiken gewünscht.</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>Der Code berechnet das Gegenteil: true bedeutet, dass ein Dateiname für Statistiken gesetzt ist, was die Vorgabe des Befehls ist.</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>Ob ein Startwert für den Zufallsgenerator angegeben wurde (nicht der Startwert selbst).</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>Angeforderte Anzahl von Gesprächen; null bei der Strategie all.</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>Eine reine Anzahl.</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Die Marker-Definitionsdatei wurde gelesen und geprüft.</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Vor dem Laden der Gespräche.</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>Auf oberster Ebene definierte Marker.</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>Größte Verschachtelungstiefe von Marker-Operatoren.</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>Größte Anzahl direkter Kinder eines Operators.</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Die Marker wurden für alle ausgewählten Gespräche ausgewertet.</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Vor dem Schreiben der Ergebnisdatei.</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>Verarbeitete Gespräche.</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>Umfang der gespeicherten Gespräche.</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Statistiken zu den Markern wurden berechnet.</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Vor dem Schreiben der Statistikdateien.</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>NLU-Daten wurden in einen Trainings- und einen Testteil aufgeteilt.</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Nach dem Schreiben beider Dateien.</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>Das Aufteilen von Storys (neuere Versionen) sendet nichts.</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>Anteil des Trainingsteils.</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>Eine Einstellung; 0.8, sofern nicht geändert.</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Art der Daten.</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Trainingsdaten wurden geprüft.</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Nach allen Prüfungen, bevor der Befehl mit einem Fehler endet.</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>Ob alle Prüfungen bestanden wurden.</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>Trainingsdaten wurden in ein anderes Format umgewandelt.</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>Zielformat.</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Gespeicherte Gespräche wurden über einen Ereignis-Broker veröffentlicht.</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Nach erfolgreicher Veröffentlichung.</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>Der öffentliche Katalog führt die drei Felder in umgekehrter Reihenfolge auf.</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>Veröffentlichte Ereignisse.</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>Klassenname des Tracker-Speichers.</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>Ein eigener Klassenname ist vom Benutzer gewählter Text.</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>Klassenname des Ereignis-Brokers.</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Ein Story-Graph soll gezeichnet werden.</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Nach dem Laden der Domäne.</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>Der Benutzer schaltet die Telemetrie aus.</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>Bevor die gespeicherte Einstellung geändert wird.</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>Wird nur gesendet, wenn die Telemetrie in diesem Moment noch eingeschaltet ist (zuerst zählt die Umgebung, dann die Datei). Zum Sonderfall des ersten Laufs siehe die Verhaltensspezifikation.</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Ein neues Projekt soll angelegt werden.</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Nach der Wahl des Zielordners, bevor die erste Datei kopiert wird.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>SHA-256 des absoluten Pfads des neuen Projektordners.</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>Hash ohne Salt über einen Pfad; ein kurzer oder erratbarer Pfad (Benutzername, Projektname) lässt sich durch Ausprobieren finden.</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Eine Antwort wird zur Laufzeit von einem Sprachmodell umformuliert.</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Vor dem Aufruf des Modells.</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>Ob alle Antworten umformuliert werden.</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>Der vollständige Prompt-Text, wenn er vom eingebauten abweicht; sonst null.</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>Vom Benutzer geschriebener Prompt im Wortlaut; enthält oft Geschäftsregeln, Namen und Beispielsätze.</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>Anbieter des Sprachmodells.</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>Namen öffentlicher Anbieter; ein selbst betriebener könnte erkennbar sein.</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>Name des Sprachmodells.</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>Modellgruppe, auf die die Einstellungen des Sprachmodells verweisen.</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Das Training der Intentless-Policy beginnt.</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Zu Beginn.</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>Das Training der Intentless-Policy endete.</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>Am Ende.</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>Anbieter des Embedding-Modells.</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>Name des Embedding-Modells.</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>Modellgruppe, auf die die Einstellungen des Embedding-Modells verweisen.</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>Die Intentless-Policy hat zur Laufzeit eine Aktion gewählt.</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>Nach der Vorhersage.</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>Konfidenz der Vorhersage.</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>Eine Zahl pro Nachricht; ihre Häufigkeit verrät das Gesprächsaufkommen.</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>Das Training der Dokumentensuche-Policy beginnt.</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>Das Training der Dokumentensuche-Policy endete.</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>Typ des Dokumentenspeichers.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>Ein eingebauter Typ ist harmlos; bei einem eigenen Speicher wird dessen Modulpfad übermittelt.</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>Die öffentliche Referenz nennt dieses Feld vector_store; der Code sendet vector_store_type.</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>Ob Antworten ihre Quellen nennen.</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>Ob gefundene Antworten auf Relevanz geprüft werden.</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.12 oder 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>Nur in einem Test eines neueren Builds gesehen.</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>Die Dokumentensuche-Policy hat zur Laufzeit geantwortet.</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Ein Assistent mit einem Datenschutzabschnitt in seiner Endpunktdatei startet.</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Beim Laden des Assistenten.</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>Fehlt ein Zeitplan, steht hier der Text None mit vier Buchstaben, nicht das null von JSON.</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>Anonymisierungsregeln.</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>Regeln, die einen Wert entfernen.</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>Regeln, die einen Wert maskieren.</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>Ob der Ereignis-Broker auch Werte vor der Anonymisierung erhält.</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>Ob gespeicherte Gespräche nach einem Zeitplan anonymisiert werden.</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>Ob gespeicherte Gespräche nach einem Zeitplan gelöscht werden.</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>Zeitplan der Anonymisierung als Text; das Wort None, wenn es keinen gibt.</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>Verrät Betriebszeiten.</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>Zeitplan der Löschung als Text; das Wort None, wenn es keinen gibt.</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Eine Prüfung des Projekt-Validators protokolliert einen Fehler.</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Beim Schreiben des Protokolleintrags.</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>Alle weiteren Felder des Protokolleintrags folgen unter ihrem eigenen Namen; welche das sind, ist offen und nicht vom Absender bestimmt. Fehlt in der öffentlichen Referenz.</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>Stufe des Eintrags.</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>Immer error.</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>Durch Punkte gegliederte Kennung des Eintrags.</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>Feste Kennungen.</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>Lesbarer Text des Eintrags; leer, wenn er keinen hat.</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>Zitiert meist Namen und Dateistellen aus dem Projekt des Benutzers.</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>Der gehostete Editor hat einen Upload mit einem Fehler beantwortet.</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>Nach dem Eingang der Antwort.</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>Die vollständige JSON-Antwort des Editors.</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>Fehlertexte des Servers können hochgeladene Inhalte zitieren.</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Ein Server mit einer Entwicklerlizenz zählt seine Gespräche: beim Start und etwa alle 24 Stunden.</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Nach dem Zählen.</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>Seit Monatsbeginn begonnene Gespräche.</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>Geschäftsvolumen der Bereitstellung.</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>Kalenderjahr (UTC) des gezählten Monats.</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>Nur das Datum.</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>Kalendermonat (UTC), 1 bis 12.</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Die Zahl übersteigt das Monatskontingent der Lizenz (100 oder 1000).</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Vor dem Zählereignis.</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Die Zahl beträgt mindestens das Zehnfache des Monatskontingents der Lizenz.</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Bevor sich der Server selbst beendet.</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>Der Prozess endet unmittelbar danach, daher folgt kein Zählereignis. Fehlt in der öffentlichen Referenz.</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>Die Analysepipeline des Dienstepakets startet.</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>Beim Start.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>Von einem separaten Dienst gesendet, dessen Quelltext nicht vorlag; Reihenfolge und Kontext sind unbekannt.</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Kafka-Consumer.</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>Lässt auf die Größe der Bereitstellung schließen.</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>Die Analysepipeline bemerkt eine neue Gesprächssitzung.</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>Zur Laufzeit.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>Von einem separaten Dienst gesendet, dessen Quelltext nicht vorlag.</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Eine Person schreibt dem Chat-Helfer des Builders.</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Beim Eingang der Nachricht.</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>Wird nur gesendet, wenn die Entscheidung über die Übermittlung Ja lautet und ein Schreibschlüssel in der Umgebung steht: anfangs COPILOT_SEGMENT_WRITE_KEY, in den neuesten Builds RASA_TELEMETRY_WRITE_KEY. userId ist die Benutzerkennung des Builders. metrics_id wird nicht hinzugefügt. Enthält den Nachrichtentext, was dem allgemeinen Versprechen widerspricht, dass Nachrichten nicht übermittelt werden.</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>Projektkennung im Builder-Dienst.</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>Kennzeichnet ein einzelnes gehostetes Projekt.</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>Zufällige Kennung dieser Chat-Nachricht.</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>Zufällig.</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>Die vollständige Chat-Nachricht.</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>Text des Benutzers oder Assistenten im Wortlaut; kann alles enthalten.</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>UTC-Zeit der Nachricht nach ISO 8601; anfangs ohne Zonenangabe, in den neuesten Builds mit +00:00.</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>Genauer Nutzungszeitpunkt.</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>Der Chat-Helfer des Builders antwortet.</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>Sobald die Antwort vollständig ist.</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>Version des Helfer-Prompts.</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>Fest.</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>Adressen der verwendeten Dokumente.</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>In der Praxis Adressen der öffentlichen Dokumentation.</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>Sortierte Kategorien der Antwort.</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>Millisekunden bis zur vollständigen Antwort.</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>Sprachmodell, das geantwortet hat.</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>Name eines öffentlichen Modells.</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>Gelesene Token.</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>Eine Anzahl.</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>Aus einem Cache gelesene Token.</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.14 (Endfassung) oder neuer</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>Geschriebene Token.</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>Summe aus beidem.</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>Der vollständige System-Prompt des Helfers.</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>Enthält Projektinhalte.</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>in späteren Builds entfernt</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>Frühere Nachrichten des Chats.</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>Chat im Wortlaut.</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>Die beantwortete Nachricht.</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>Vom Benutzer angehängte Gesprächsereignisse.</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>Gesprächsinhalte im Wortlaut.</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Ein Werkzeug von Rasas MCP-Server wurde aufgerufen, vom Chat-Helfer des Builders oder von einem anderen mit dem Server verbundenen Agenten.</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Nachdem das Werkzeug zurückgekehrt ist oder eine Ausnahme ausgelöst hat.</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>metrics_id wird nicht hinzugefügt. userId ist die Lizenzkennung oder der Text unknown. Der Schreibschlüssel stammt ausschließlich aus RASA_TELEMETRY_WRITE_KEY, nie aus der Schlüsseldatei; ohne diese Variable wird nichts gesendet. Die Entscheidung über die Übermittlung wird wie üblich geprüft.</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>Name des Werkzeugs.</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>Namen der eingebauten Werkzeuge.</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>Name des MCP-Server-Prozesses.</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>Feste Namen.</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>Dauer des Aufrufs in ganzen Millisekunden, abgerundet.</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>Grobe Dauer.</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>Ob das Werkzeug weder eine Ausnahme auslöste noch einen Fehlschlag meldete.</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>Klassenname der Ausnahme oder ToolReportedFailure; bei Erfolg null.</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>Klassenname.</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>Text der Ausnahme oder des gemeldeten Fehlschlags; bei Erfolg null.</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>Unverändert kopiert: kann Pfade, Namen und Daten enthalten.</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>UTC-Zeit nach ISO 8601 mit Zonenangabe.</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>Betriebssystem: Name und Version laut System.</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>Kernel-Version; kann einen Hersteller- oder Build-Zusatz enthalten.</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>Ob eine Umgebungsvariable eines Build-Servers vorhanden ist.</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>Eine Ja/Nein-Angabe.</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>SHA-256 der Git-Remote-Adresse oder null.</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>Ohne Salt; eine bekannte Repository-Adresse lässt sich bestätigen.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>SHA-256 des absoluten Pfads des Arbeitsordners.</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>Ohne Salt; erratbare Pfade lassen sich bestätigen.</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>Version des laufenden Python-Interpreters.</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>Öffentliche Versionsnummer.</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>Produktversion (Open-Source-Builds).</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>Produktversion (Pro-Builds).</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>Anzahl der Grafikprozessoren.</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>Kleine Zahl.</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>Nur eine Alpha-Version von 2.0 hat dieses Feld gesendet, zwischen Produktversion und cpu. Die Benutzerdokumentation von 3.x führt es noch auf.</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>Anzahl der logischen Prozessoren.</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>Ob der Prozess anscheinend in einem Docker-Container läuft.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>SHA-256 des Lizenztextes.</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>Kennzeichnet eine einzelne Lizenz; nicht umkehrbar, weil der Lizenztext lang und zufällig ist.</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>Tatsächlich 64 kleingeschriebene Hexadezimalziffern. Es ist kein Muster angegeben, weil der Beispielwert der Benutzerdokumentation mit dem Buchstaben t beginnt und daher keine Hexadezimalzahl ist.</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>Wert der Umgebungsvariable DEPLOYMENT_STACK; leer, wenn sie nicht gesetzt ist.</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>Vom Betreiber gesetzter Freitext.</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>In der Lizenz eingetragener Firmenname.</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>Nennt den Kunden: Der Inhalt ist nicht mehr anonym.</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (ab 3.6, wo das Training zuerst prüft)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>vor %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>vor %1 h</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>Fehlerbericht</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>Fehlerkanal</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>Was hier entscheidet</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Das Projekt und dieser Rechner werden gelesen.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Nichts davon verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>Noch kein Traceback</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>Geben Sie den Traceback eines Fehlers ein, um zu sehen, was Rasas Fehlerberichte davon senden würden.</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>Kein Traceback in diesem Text</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>Der Traceback ist unvollständig</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>Zeilen %1 bis %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 Der Text enthält %Ln Traceback; nur der, der den Befehl beendet hat, wird übermittelt.</numerusform>
                <numerusform>%1 Der Text enthält %Ln Tracebacks; nur der, der den Befehl beendet hat, wird übermittelt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>Keine Anfrage</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Noch kein Bericht.</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>Das würde Rasa senden. Dieses Programm zeigt es nur an.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln Byte</numerusform>
                <numerusform>%Ln Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>Es gilt derselbe Schalter wie für Ereignisse.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>fehlt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>Rasa Open Source %1 sendet keine solche Anfrage; das tut nur Rasa Pro.</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>Kein installiertes Rasa gefunden. Rasa Open Source sendet keine solche Anfrage; das tut nur Rasa Pro.</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>Dieses Rasa hat keinen Schlüssel für Fehlerberichte, also kann keiner gesendet werden.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>RASA_TELEMETRY_DEBUG ist gesetzt, Fehler werden aber trotzdem gesendet: Der Debug-Modus spielt hier keine Rolle.</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>Die Befehlszeile von Rasa Pro fängt jede Ausnahme selbst ab, daher entsteht kaum je ein Bericht.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Fehlerberichte</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>Was Befehle getan haben, mit Anzahlen der Projektbestandteile; an Segment.</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>Welche Dienste für Tracing und Metriken eingerichtet sind, einmal pro Befehl; an Segment.</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>Ausnahmen, die einen Befehl beendet haben, mit Meldung und Quelltextzeilen; an Sentry.</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>Für Fehlerberichte gilt derselbe Schalter wie für Ereignisse: Bei ausgeschalteter Übermittlung wird keiner gesendet.</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>Der Debug-Modus (RASA_TELEMETRY_DEBUG) hält sie nicht auf.</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>Wird die Übermittlung ausgeschaltet, während ein Befehl läuft, hält das die Fehlerberichte dieses Laufs nicht auf.</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>Dieses Programm sendet keine Fehlerberichte.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Sehen, was Rasa übermitteln würde, entscheiden und selbst senden.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Aufruf:</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Befehle:</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>"rasa-telemetry COMMAND --help" erklärt einen einzelnen Befehl.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 nicht gesendet oder Prüfung nicht erfüllt, 4 später oder Ergebnis unbekannt.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>es fehlt etwas</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>"%1" ist überzählig</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Optionen:</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>JSON ausgeben</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>der Projektordner, in dem rasa laufen würde (Vorgabe: der aktuelle Ordner)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>die Rasa-Installation: ihr Programm, ihre Umgebung oder ihr site-packages-Ordner</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>mit Exit-Code 1 enden und den Grund nennen, wenn Rasa etwas am Projekt ignoriert oder weglässt</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>wie bei rasa train (Vorgabe: config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>wie bei rasa train (Vorgabe: domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>wie bei rasa train (Vorgabe: data); bei Tests das, was getestet wird, anstelle von --nlu, --stories oder Pfad; mehrfach möglich</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>wie bei rasa run (Vorgabe: endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>wie bei rasa run (Vorgabe: credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>wie --config bei rasa evaluate markers (Vorgabe: markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>Bericht welcher Version: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>den Wert einer Eigenschaft wählen; mehrfach möglich</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>ein Kontextfeld wählen oder hinzufügen; mehrfach möglich</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>für error-report: ein Text mit einem Python-Traceback; - steht für die Standardeingabe</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>Die Vorgabe von "rasa data split nlu"; mit --training-fraction ein anderer Wert.</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>Immer nlu: Das Aufteilen von Storys sendet nichts.</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>Die Vorgabe von "rasa data convert nlu"; mit --format ein anderer Wert.</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>Immer nlu: Nur NLU-Daten werden umgewandelt.</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>True, wenn alle Prüfungen von Rasas Validator bestanden werden, sonst false; die Prüfungen sind Rasas eigene.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>Die Vorgabe von "rasa interactive"; true mit --skip-visualization.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>Die Vorgabe von "rasa interactive"; true mit --e2e.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>Die Vorgabe von "rasa evaluate markers", das Statistiken schreibt; false mit --no-stats.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>Die Vorgabe von "rasa evaluate markers"; true mit --seed.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparedReport</name>
        <message>
            <source>more than %1 MB</source>
            <translation>mehr als %1 MB</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>ein Bericht ist ein JSON-Objekt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>ist erst bekannt, wenn der Befehl läuft</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>weicht ab, weil seitdem Projektdateien geändert wurden</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>steht nicht in der Vorschau</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>steht nur in der Vorschau</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>Untereinander</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>Vergleichen mit: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>Der zuletzt gesendete</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>Eine gespeicherte Datei …</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Wie %1</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projekt %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>Ein anderes Projekt …</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>Ein mitgeschnittener</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>Mitgeschnitten um %1, Ereignis %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>Mit dem Rasa-Projekt in diesem Ordner vergleichen</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>Mit einem gespeicherten Bericht vergleichen</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>Keine Vorschau: %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>Identisch mit der Vorschau.</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>Identisch mit der Vorschau bis auf das, was nur der laufende Befehl weiß.</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>Weicht in den markierten Zeilen von der Vorschau ab.</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>Vorschau, jetziger Projektstand: %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>Vorschau: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>steht dort an anderer Stelle</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>stand an anderer Stelle</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>Verglichene Zeilen</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>Weiter ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>Zum nächsten Unterschied (F7); zurück mit Umschalt+F7</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Wie %1</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>Beide Berichte werden erstellt.</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>Kein Bericht zum Vergleichen</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>Mit etwas anderem vergleichen …</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>Diese Datei kann nicht verglichen werden</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>Dieser Bericht kann nicht verglichen werden</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Andere Datei wählen …</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>Rasa würde das andere Projekt ablehnen.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>%Ln Wert mehr</numerusform>
                <numerusform>%Ln Werte mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>%Ln weniger</numerusform>
                <numerusform>%Ln weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln geändert</numerusform>
                <numerusform>%Ln geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln an anderer Stelle</numerusform>
                <numerusform>%Ln an anderer Stelle</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>kein Unterschied</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>Datenschutz-Lupe: Jeder der beiden Berichte übermittelt %Ln Ihrer Werte.</numerusform>
                <numerusform>Datenschutz-Lupe: Jeder der beiden Berichte übermittelt %Ln Ihrer Werte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>Datenschutz-Lupe: Ihre Werte, die mit den Berichten übermittelt werden: links %1, rechts %2.</translation>
        </message>
        <message>
            <source>Rasa Pro %1</source>
            <translation>Rasa Pro %1</translation>
        </message>
        <message>
            <source>Rasa %1</source>
            <translation>Rasa %1</translation>
        </message>
        <message>
            <source>project %1</source>
            <translation>Projekt %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>gesendet %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>der zuletzt gesendete</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>mitgeschnittenes Ereignis %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>ein mitgeschnittener</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>%1 neben diesem Bericht: %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>was ein Wechsel von %1 auf %2 hinzufügen würde: %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>wie %2 ihn statt %1 sendet: %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>Datenschutz-Lupe: nichts markiert.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 sendet dieses Ereignis nicht</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>„%1“ ist dieser Version unbekannt, es gibt also nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>Noch keiner gesendet</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>Sobald von diesem Konto ein Bericht „%1“ gesendet wurde, erscheint hier der letzte.</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>Noch keiner mitgeschnitten</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>Führen Sie auf der Seite „Live-Mitschnitt“ einen Befehl aus; dessen „%1“ lässt sich dann hier vergleichen.</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Nichts zum Vergleichen</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>Bericht %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>Verbindungen dieses Programms</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>Es verbindet sich nur mit dem oben genannten Ziel: nur um einen Bericht zu senden und nur, solange die Übermittlung eingeschaltet ist. Keine Suche nach Updates, keine Neuigkeiten, keine Messung der eigenen Nutzung.</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>Bisher keine.</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>Alle Verbindungen ansehen ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>Über den Proxy %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>ein Bericht, inzwischen gelöscht</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>Bericht %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>geöffnet</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>möglicherweise: läuft noch oder abgebrochen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>Alle Verbindungen, die dieses Programm seit der Installation von diesem Konto aus geöffnet hat. Es öffnet nur dann eine, wenn ein Bericht gesendet wird. Das Protokoll bleibt auch erhalten, wenn der Verlauf gelöscht wird.</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>Nach Host oder Proxy suchen</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>In den Verbindungen suchen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Gesamter Zeitraum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>Bisher keine</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>In diesem Zeitraum führt keine Verbindung zu einem solchen Host oder Proxy.</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>Dieses Programm hat noch nie eine Verbindung geöffnet.</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>Das Protokoll kann nicht gelesen werden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln Verbindung</numerusform>
                <numerusform>%Ln Verbindungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>Bisher %1</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>Was beim Ausprobieren an dieses Programm selbst gesendet wird, ist nicht dabei.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConsentDialog</name>
        <message>
            <source>Rasa Telemetry Inspector</source>
            <translation>Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>What is reported, and why</source>
            <translation>Was übermittelt wird und warum</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>Zeigt Einzelheiten: was übermittelt wird, warum und wohin</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Wie Rasa diese Daten nutzt ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>Nicht übermitteln</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Übermitteln</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>Genau das würde „%1“ von diesem Rechner senden</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>Genau das würde von diesem Rechner gesendet</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Das Projekt und dieser Rechner werden gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln Byte. Dieses Programm hat nichts gesendet.</numerusform>
                <numerusform>%Ln Bytes. Dieses Programm hat nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>Aus dem Projekt %1.</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>Es würde an %1 gesendet.</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>Geheimnisse sind hier maskiert, würden aber im Klartext gesendet.</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>Vorläufige Annahmen: %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>SHA-256 der hiesigen Ausgabe von "git remote get-url origin", einschließlich Zeilenumbruch.</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>Null: git wurde nicht gefunden; Rasa übermittelt dann kein Projekt.</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>Null: Der Ordner liegt in keinem Git-Repository, dem git vertraut.</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>Null: Das Git-Repository hat kein Remote namens origin.</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>Null: git hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>Version des Pakets in %1.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>Annahme: Kein installiertes Rasa sendet Berichte in dieser Form.</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>Version des Interpreters, für den Rasa installiert ist.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>Annahme: Kein installiertes Rasa nennt die Version seines Interpreters.</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>Annahme: Die Installation nennt den letzten Teil der Version nicht.</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>Annahme: der Interpreter des installierten Rasa.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>SHA-256 des Lizenztextes in %1.</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>Null: keine Lizenz vorhanden.</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>Name und Version des Kernels.</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>Die Variable %1 ist vorhanden; ihr Wert spielt keine Rolle.</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>Keine der 15 Variablen, die einen Build-Server kennzeichnen, ist vorhanden.</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 des Pfads %1.</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>Grafikprozessoren. Rasas Dokumentation kündigt die Anzahl an; kein 3.x-Programm sendet sie.</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>Logische Prozessoren, die in Betrieb sind.</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>Unbekannt, daher würde Rasa den Bericht verwerfen.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>Laut %1.</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>Weder /.dockerenv noch das Wort in /proc/self/cgroup ist vorhanden.</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>In der Lizenz genannte Firma, im Klartext; null ohne Lizenz.</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>Wert der Variable DEPLOYMENT_STACK, sonst leer.</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>Diesem Programm nicht bekannt.</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Von Ihnen angegeben.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 zeigen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>Nicht gezählt: %1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>0 von %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>Öffnet die Zeile im Editor</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>%1 im Editor öffnen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>nicht auswertbar</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>überlässt es Ihnen</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>Der rasa-Befehl kennt diese Datei nicht.</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>Dieses Programm sendet nichts; der rasa-Befehl ignoriert diese Variable.</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>Sie hat Vorrang vor der Datei.</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>Sie hat Vorrang vor der Datei; nur das Wort true schaltet ein.</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>keine Datei</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>kein Abschnitt metrics</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>Jeder rasa-Befehl bricht mit einem Fehler ab; "rasa telemetry enable" kann das nicht beheben.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>Weder true noch false: Rasa liest es als „ein“, dieses Programm als „aus“.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>Weder true noch false: Rasa und dieses Programm lesen es als „aus“.</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>Die Kopie von Rasa Pro in traits sagt enabled: %1; sie wird nirgends gelesen.</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>Der nächste rasa-Befehl speichert, dass die Übermittlung eingeschaltet ist.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>zugestimmt</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>Betrifft nur dieses Programm.</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>Einstellungen dieses Programms</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>Der rasa-Befehl übermittelt immer an %1.</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>Sie steht nicht in Anführungszeichen und wird als Zahl gelesen.</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>Der nächste rasa-Befehl legt eine an.</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>Rasa Pro verwendet stattdessen die Lizenzkennung.</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>Der Debug-Modus gilt nicht für Fehlerberichte.</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>Nur das Wort true schaltet den Debug-Modus ein.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>gesetzt</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>die Rasa-Installation</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>Der rasa-Befehl kennt diesen Schlüssel nicht.</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>Entwicklerlizenz</translation>
        </message>
        <message>
            <source>present</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>Kein Rasa gefunden; angenommen wird eine Version, die ohne Lizenz übermittelt.</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>Organisationsrichtlinie</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>Globale Konfiguration</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>Unser Hinweis</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Schreibschlüssel</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>Maschinen-ID</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>Der rasa-Befehl ignoriert DO_NOT_TRACK.</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>Keine Entscheidung gespeichert.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>In global.yml steht enabled: %1, also weder true noch false; hier gilt das als „aus“.</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>Die Organisationsrichtlinie kann nicht ausgewertet werden, daher wird nichts übermittelt.</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Ihre Organisation hat die Übermittlung ausgeschaltet.</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>DO_NOT_TRACK ist gesetzt.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED ist "%1"; die Datei spielt keine Rolle.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED ist "%1"; nur das Wort true schaltet ein.</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>Sie haben den Hinweis dieses Programms mit Nein beantwortet.</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>Der Hinweis dieses Programms wurde noch nicht beantwortet.</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>Es wird mehr übermittelt als bei Ihrer Antwort auf den Hinweis; er muss erneut beantwortet werden.</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>Berichte gingen an ein anderes Ziel als bei Ihrer Antwort auf den Hinweis; er muss erneut beantwortet werden.</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>In global.yml steht keine Maschinen-ID.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG ist gesetzt: Berichte werden angezeigt, aber nicht gesendet.</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>Kein Schreibschlüssel vorhanden.</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>global.yml ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>global.yml kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml ist beschädigt; Rasa behandelt die Datei, als gäbe es sie nicht.</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml hat keinen Abschnitt metrics.</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>In global.yml: %1.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>In global.yml steht enabled: %1; das sieht aus wie ein Wort, bedeutet für Rasa aber „ein“.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>In global.yml steht enabled: %1.</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>Rasa kann dort nichts speichern und behandelt die Übermittlung dann als ausgeschaltet.</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>Der nächste rasa-Befehl legt eine global.yml mit eingeschalteter Übermittlung an.</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>Was vorher darin stand, auch ein Nein, geht dabei verloren.</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>Jeder rasa-Befehl bricht mit einem Fehler ab.</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>Der nächste rasa-Befehl legt trotzdem eine global.yml mit eingeschalteter Übermittlung an: Ohne die Variable beginnt die Übermittlung, und kein Hinweis erscheint.</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>Trainings werden nicht übermittelt, weil Rasa den Abschnitt metrics nicht lesen kann.</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>Mit einer Entwicklerlizenz lässt sich die Übermittlung hier nicht ausschalten.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED unterdrückt nur Berichte über Trainings.</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>Ohne gültige Lizenz sendet Rasa Pro nichts.</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>Keine Maschinen-ID vorhanden, daher sendet Rasa nichts.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG ist gesetzt: Berichte werden ausgegeben, aber nicht gesendet.</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>Kein installiertes Rasa gefunden; das gilt für alle Versionen außer Rasa Pro 3.14 und neuer, die trotzdem senden.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>RASA_TELEMETRY_DEBUG ist gesetzt, diese Version von Rasa Pro sendet aber trotzdem.</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>Dieses Rasa hat keinen Schreibschlüssel, daher sendet es nichts.</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>Ohne Lizenz sendet Rasa %1 nichts (seit 3.6.10 und 3.4.18).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>keiner, daher kann nichts gesendet werden</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>aus RASA_TELEMETRY_WRITE_KEY: %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>aus Rasa %1: %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>aus diesen Einstellungen: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Vorher fragen</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>Automatisch senden</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>Hier erstellte Berichte</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>Neuer Schreibschlüssel</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>Schlüssel speichern</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Schreibschlüssel</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>Zusätzliche Zertifikate wählen …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>Zusätzliche Zertifikate entfernen</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>Zusätzliche Zertifikate</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>Sie warten im Postausgang, bis Sie sie senden oder verwerfen.</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>Sie werden gleich nach dem Erstellen gesendet, solange die Übermittlung eingeschaltet ist.</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>Von Ihrer Organisation in %1 festgelegt. %2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>Von Ihrer Organisation in %1 festgelegt: %2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT gibt vor: %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>Berichte gehen an %1. Bei einem anderen Ziel werden Sie erneut gefragt, ob Sie übermitteln möchten.</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>Auch hier ist ein Schlüssel gespeichert. Er gilt, wenn weder die Variable noch Rasa einen enthält.</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>Er bestimmt das Konto, dem Berichte zugeordnet werden. Er liegt in einer Datei, die nur Sie lesen können, und wird nie angezeigt.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>Für einen Sammelserver Ihrer Organisation, dessen Zertifikat das System nicht kennt.</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>Es kann nichts gesendet werden: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>Neben den Zertifizierungsstellen des Systems wird %Ln weiteren vertraut.</numerusform>
                <numerusform>Neben den Zertifizierungsstellen des Systems wird %Ln weiteren vertraut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Nicht gespeichert. %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>Verwendet: keiner.</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>Verwendet: %1.</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>Die Variablen http_proxy, https_proxy, all_proxy und no_proxy entscheiden, wie bei Rasa selbst.</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>Benutzername und Passwort sind gespeichert und werden nicht angezeigt.</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>Dieser Rechner wird ohne Proxy erreicht.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>Text nach dem Wert</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>mehr als %n Ebene</numerusform>
                <numerusform>mehr als %n Ebenen</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>der Text endet dort, wo ein Wert stehen müsste</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>mit diesem Zeichen beginnt kein Wert</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>ein Steuerzeichen in einem Text</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>ein Text ohne schließendes Anführungszeichen</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>eine unbekannte Escape-Sequenz</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>eine \u-Escape-Sequenz ohne vier Hexadezimalziffern</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>ein Komma oder eine schließende eckige Klammer fehlt</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>ein Name in doppelten Anführungszeichen fehlt</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>ein Doppelpunkt fehlt</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>ein Komma oder eine schließende geschweifte Klammer fehlt</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>eine benannte Pipe</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>ein Socket</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mehr als %n Byte</numerusform>
                <numerusform>mehr als %n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 Bytes, höchstens %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 ist keine Zahl</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 ist kein Datum</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 ist kein mögliches Datum</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>ein bloßes "=" hat keinen Wert</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 ist kein Wahrheitswert</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 ist keine Zahl mit Punkt oder Exponent</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>ein Schlüssel darf keine Zuordnung und keine Liste von Listen enthalten</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>mehr als %n Wert</numerusform>
                <numerusform>mehr als %n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>der Anker %1 steht hier zum zweiten Mal</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>ein Fragezeichen im Text %1, der ohne Anführungszeichen in Klammern steht</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>kein freier Arbeitsspeicher</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>kein Wert beginnt mit %1, außer in Anführungszeichen</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>Byte 0x%1 an Position %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 steht in sich selbst</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>Aliasse fügen mehr als %n Wert hinzu</numerusform>
                <numerusform>Aliasse fügen mehr als %n Werte hinzu</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; braucht eine Zuordnung oder eine Liste von Zuordnungen</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>es kam keine vollständige Antwort</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>sie enthält kein Zertifikat im PEM-Format</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>ein anderes Programm hat die ganze Zeit hineingeschrieben</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>es ist die Datenbank eines anderen Programms</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>die Übermittlung ist nicht eingeschaltet</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>ein anderes Fenster oder ein anderer Befehl sendet gerade Berichte</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>Versuch %1 läuft nicht</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>das Programm wurde beendet, bevor der Versuch abgeschlossen war</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>%1 Berichte sind enthalten, höchstens %2 werden aufbewahrt</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>%1 Bytes sind enthalten, höchstens %2 werden aufbewahrt</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>die Bytes von Bericht %1 stimmen nicht mit den gespeicherten überein</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>seine Adresse ist keine URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>dieses Programm unterstützt Proxys mit http, socks5 und socks5h</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1 mit %n Byte</numerusform>
                <numerusform>%1 mit %n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>er hat %1 Bytes, zulässig sind höchstens %2</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>er hat %1 Bytes, zulässig sind höchstens %2; der größte Teil ist %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>es ist leer</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 Bytes, gelesen werden höchstens %2</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>die Antwort brach ab</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>es ist ein symbolischer Link</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>es ist kein Ordner</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>es gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>es hat weitere Namen (harte Links)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>es wurde im selben Moment entfernt</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" muss ein Text sein</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" muss eine Liste von Komponenten sein, jede mit "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>eine Komponente in "%1" muss eine Zuordnung mit "name" sein</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>eine Komponente in "%1" braucht "name" mit einem Text</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>eine Zuordnung mit einer Liste als Schlüssel</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" muss eine Liste von Zuordnungen mit "name" sein</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>ein Eintrag von "importers" muss eine Zuordnung mit "name" sein</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>eine Konfiguration muss eine Zuordnung sein</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>die Zugangsdaten müssen eine Zuordnung von Kanälen sein</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>der Name eines Kanals muss ein Text sein</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>der Typ eines Slots muss ein Text sein</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" ist kein Slot-Typ: text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>ein Slot vom Typ %1 hat keine Eigenschaft "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>ein Slot vom Typ any kann das Gespräch nicht beeinflussen</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>min_value und max_value eines Slots vom Typ float müssen Zahlen sein</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>min_value eines Slots vom Typ float muss unter max_value liegen (Vorgabe: 0 und 1)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" muss eine Liste sein</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>eine Aktion braucht einen Namen</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" muss eine Liste sein</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" muss eine Liste sein</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>die Eigenschaften von %1 müssen eine Zuordnung sein</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" muss eine Liste sein</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>ein Intent braucht einen Namen</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" muss eine Liste sein</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" muss eine Liste oder true oder false sein</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>besteht eine Datei nur aus einer Zahl oder Ähnlichem, bricht Rasa hier ab</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>eine Bedingung einer Slot-Zuordnung braucht "active_loop" mit dem Namen eines Formulars</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>"mappings" eines Slots muss eine Liste sein</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>ein Slot braucht "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>ein Slot braucht "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" darf nicht negativ sein</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>eine Domäne muss eine Zuordnung sein</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>eine Testdatei muss eine Zuordnung mit "test_cases" sein</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" muss eine Liste von Zuordnungen sein</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>Testfall %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" muss eine Zuordnung sein</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>die Schlüssel in "%1" müssen Texte sein</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" muss eine Liste sein</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>ein MCP-Server braucht "%1" mit einem Text</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>der Typ eines MCP-Servers muss "http" oder "https" sein</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>die Endpunkte müssen eine Zuordnung sein</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 braucht "entity" mit einem Text</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>"%1" in %2 muss ein Text sein</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>"value" in %1 muss ein Text oder eine Zahl sein</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>eine Datei mit Flows muss eine Zuordnung mit "flows" sein</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" muss eine Zuordnung von Flows sein</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>ein Flow muss eine Zuordnung mit "steps" sein</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>ein Flow braucht eine Liste "steps" mit mindestens einem Schritt</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>ein Schritt eines Flows muss eine Zuordnung sein</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>ein Schritt eines Flows braucht action, collect, link, call, set_slots oder noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" muss der Name eines Slots sein</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" muss eine Liste sein</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" muss einen Flow, einen Agenten oder ein Werkzeug nennen</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" muss eine Liste von Slots mit Werten sein</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" muss ein Schritt oder eine Liste von Bedingungen sein</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>eine Bedingung braucht "if" mit "then" oder "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>eine Bedingung muss zu einem Schritt oder zu einer Liste von Schritten führen</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>der Flow "%1" ruft sich selbst auf, direkt oder über andere</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>es gibt keinen Flow "%1" zum Aufrufen</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>Flow %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>Slot %1 in %2</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>es gibt keine Marker</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>es gibt keine .yml- oder .yaml-Datei mit Markern</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>eine Datei mit Markern muss eine Zuordnung von Namen sein</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>Marker auf oberster Ebene</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" ist ein Operator oder eine Bedingung und kann kein Marker-Name sein</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>der Marker "%1" ist auch in einer anderen Datei definiert</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>Ebenen von "%1"</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>ein Marker muss eine Zuordnung mit einem Operator oder einer Bedingung sein</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>ein Marker braucht außer seiner Beschreibung einen Operator oder eine Bedingung</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" braucht einen Text</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" ist weder Operator noch Bedingung für Marker</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" braucht eine Liste von Markern</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" braucht genau einen Marker</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" braucht mindestens einen Marker</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>Marker unter "%1" von "%2"</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>die Domäne ist ungültig</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>in der Domäne gibt es %1 "%2" nicht</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>der Intent-Name "%1" darf nur einen Schrägstrich enthalten</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>im Intent-Namen "%1" muss vor dem Schrägstrich etwas stehen</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>ein Beispiel braucht "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" muss ein Text sein</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>eine Entität braucht die Zahlen "start" und "end" und den Text "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>"value" einer Entität muss ein Text oder eine Zahl sein</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>"%1" einer Entität muss ein Text sein</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" muss der einzige Schlüssel sein</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" muss ein Objekt sein</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" muss eine Liste sein</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>ein Eintrag von "regex_features" braucht die Texte "name" und "pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>"elements" einer Lookup-Tabelle muss eine Liste von Texten oder der Pfad einer Datei sein</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>NLU-Daten müssen eine Zuordnung mit dem Schlüssel "nlu" sein</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>ein Element von "nlu" muss eine Zuordnung mit "intent", "synonym", "regex" oder "lookup" sein</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>ein Element von "nlu" hat eines von intent, synonym, regex, lookup und dazu examples, nicht "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>nur ein Intent darf "metadata" haben</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" muss ein einziger Text sein, meist ein Block, der mit | beginnt</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>ein Element von "examples" muss eine Zuordnung mit "text" sein</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>ein Intent-Name darf nur einen Schrägstrich enthalten</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>in einem Intent-Namen muss vor dem Schrägstrich etwas stehen</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" darf nicht leer sein: Geben Sie einen Text an oder lassen Sie es weg</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>Links bilden hier eine Schleife, sodass es mehr als %n Ordner gibt</numerusform>
                <numerusform>Links bilden hier eine Schleife, sodass es mehr als %n Ordner gibt</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>%1 gibt es nicht</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>der Name einer Antwort muss ein Text sein</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>eine Antwort muss eine Liste von Varianten sein</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>eine Variante einer Antwort muss eine Zuordnung wie "text: ..." sein</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>eine Variante einer Antwort braucht "text" oder "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" muss %2 sein</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>ein Text (Zahlen, Daten, true und ${...} brauchen Anführungszeichen)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>eine Zuordnung</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 darf die Schlüssel %2 haben, nicht "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>ein Name in "%1" muss ein Text mit mindestens einem Buchstaben von a bis z sein</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(nicht angezeigt, da möglicherweise geheim)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>Storys müssen eine Zuordnung mit dem Schlüssel "stories" oder "rules" sein</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" muss eine Liste sein</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" braucht einen Text</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" muss eine Liste sein</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" muss eine Liste sein</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>eine Aktion darf nicht slot, topic oder user heißen</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>ein Schritt muss eine Zuordnung wie "intent: greet" sein</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>"%1" darf in diesem Schritt nicht stehen</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>ein Element von "rules" muss eine Zuordnung mit "rule" und "steps" sein</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>ein Element von "stories" muss eine Zuordnung mit "story" und "steps" sein</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>"%1" darf in einer Regel nicht stehen</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>"%1" darf in einer Story nicht stehen</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>ein Unteragent braucht "agent" mit "%1"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>das Protokoll eines Unteragenten muss RASA oder A2A sein</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>ein Unteragent muss eine Zuordnung mit "agent" sein</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>ein anderer Unteragent heißt ebenfalls "%1"</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>der Slot "%1" steht nicht in der Domäne und braucht daher hier einen Wert</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n Standardaktion</numerusform>
                <numerusform>%n Standardaktionen</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>Aktionen von Retrieval-Intents</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>Texte des Bots</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>Retrieval-Intents der NLU-Daten</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>Standard-Intents</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>Slot-Zuordnungen</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>eigene Slot-Zuordnungen</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>Slot-Zuordnungen mit Bedingungen</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>Varianten mit Bedingung</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" muss eine Zuordnung sein</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1 wird über &lt;&lt; eingebunden</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>der Alias von %1 ist nicht auffindbar</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>für den Schlüssel %1 ist kein Platz</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>für den Schlüssel metrics ist kein Platz</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics wird über &lt;&lt; eingebunden</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>der Alias von metrics ist nicht auffindbar</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>es ist mit \u-Escape-Sequenzen geschrieben</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>die Datei konnte danach nicht gelesen werden (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>dabei würden sich weitere Werte der Datei ändern</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics ist %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>sie gehört einem anderen Konto</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>vom alten Inhalt lässt sich währenddessen keine Kopie aufbewahren: %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1 (Sicherungskopie: %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>sie kann nicht ersetzt werden (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>darin ist noch keine Entscheidung gespeichert</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>für einen neuen Abschnitt fehlt die Maschinen-ID</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>ein Steuerzeichen in der Maschinen-ID</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>die oberste Ebene ist %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics hat keinen Schlüssel enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>kein Abschnitt metrics</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>Formulare</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>Intents</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>Slots</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>ein anderes Programm hat die ganze Zeit darin gelesen</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>Format %1, diese Version schreibt %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>es legte auf, bevor es antwortete</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>der Rechner fiel aus, bevor das Ergebnis gespeichert war</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>Ende von %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>%Ln unveränderte Zeile, eingeklappt</numerusform>
                <numerusform>%Ln unveränderte Zeilen, eingeklappt</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>unverändert: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>hinzugefügt: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>entfernt: %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>verschoben: %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>geändert, nicht mehr: %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>geändert, neu: %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>geändert: %1, vorher %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln unveränderte Zeile</numerusform>
                <numerusform>… %Ln unveränderte Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>− %1   + %2</source>
            <translation>− %1   + %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceView</name>
        <message>
            <source>Left: %1. Right: %2.</source>
            <translation>Links: %1. Rechts: %2.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>Behalten Sie einen der beiden Einträge.</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>der Intent "%1" steht hier zum zweiten Mal, zuerst in Zeile %2</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>die Entität "%1" steht hier zum zweiten Mal, zuerst in Zeile %2</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>die Aktion "%1" steht hier zum zweiten Mal, zuerst in Zeile %2</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>das Formular "%1" heißt wie eine Standardaktion oder eine Antwort</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>Benennen Sie das Formular um.</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>die Textaktion "%1" gibt es schon als Aktion</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>Entfernen Sie sie hier oder bei den Aktionen.</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>ein Intent löst die unbekannte Aktion "%1" aus</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>Fügen Sie die Aktion hinzu oder korrigieren Sie ihren Namen hinter triggers.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>das Formular "%1" hat ignored_intents, aber keine required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>Fügen Sie required_slots hinzu.</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>der Slot-Name session_started_metadata ist für Rasa reserviert</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>Benennen Sie den Slot um.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>eine Zuordnung des Slots "%1" hat keinen bekannten Typ</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>Möglich sind from_entity, from_intent, from_trigger_intent, from_text, custom.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>einer Zuordnung des Slots "%1" fehlt "entity"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>Fügen Sie den Namen der Entität hinzu.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>einer Zuordnung des Slots "%1" fehlt "value"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>Fügen Sie den Wert hinzu, den der Slot erhält.</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>eine Entität hat keinen Namen</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>Benennen Sie sie oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>nach der Entität "%1" steht ein Doppelpunkt, aber sie hat keine Eigenschaften</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>Entfernen Sie den Doppelpunkt oder schreiben Sie Eigenschaften darunter.</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>nach dem Intent "%1" steht ein Doppelpunkt, aber er hat keine Eigenschaften</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>das System hat dafür keine Anwendung</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>der Editor %1 konnte nicht gestartet werden</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>Prüfen Sie die Berechtigungen.</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>Prüfen Sie die Berechtigungen und den freien Speicherplatz; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>kann nicht ersetzt werden: %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>Prüfen Sie die Berechtigungen des Ordners; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>wurde nur teilweise geschrieben, und der alte Inhalt konnte nicht wiederhergestellt werden: %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>Schaffen Sie Platz und kopieren Sie dann den alten Inhalt aus der Sicherungskopie zurück.</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>ist keine gewöhnliche Datei, sondern %1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>Ersetzen Sie dies durch eine Datei.</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>ist zu groß: %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>wurde gleichzeitig von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>ist nicht UTF-8: %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>enthält eine fehlerhafte Escape-Sequenz: %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>Rasa ersetzt in ASCII-Dateien \u-Escape-Sequenzen vor dem Lesen; schreiben Sie in Pfaden / statt \.</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>enthält ein Steuerzeichen: %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>Entfernen Sie das Zeichen.</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>ist kein gültiges YAML: %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>Korrigieren Sie die Zeile.</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>enthält einen Tabulator, wo YAML Leerzeichen verlangt</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>Ersetzen Sie den Tabulator durch Leerzeichen.</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>enthält einen Doppelpunkt im Text %1, der ohne Anführungszeichen in Klammern steht</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>Setzen Sie den Text in Anführungszeichen.</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>der Schlüssel %1 steht hier zum zweiten Mal</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Behalten Sie einen der beiden Einträge.</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>enthält mehr als ein YAML-Dokument</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>Teilen Sie die Datei an der Zeile aus Strichen.</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>enthält ein Tag, das Rasa nicht kennt: %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>Entfernen Sie das Tag.</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>enthält einen nicht lesbaren Wert: %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>Setzen Sie den Wert in Anführungszeichen oder korrigieren Sie ihn.</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>verweist auf einen Anker, der vor dieser Stelle nicht definiert ist: %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>Definieren Sie den Anker weiter oben.</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>verwendet eine Umgebungsvariable, die nicht gesetzt ist: %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>Setzen Sie die Variable oder schreiben Sie den Text in Anführungszeichen.</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>ist zu tief verschachtelt: %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>Schließen Sie die weiter oben geöffneten Klammern oder verringern Sie die Verschachtelung.</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>wird beim Auflösen zu groß: %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>Verwenden Sie weniger Aliasse.</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>ist kein gültiges JSON: %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>Texte brauchen doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>die Zahl %1 lässt sich nicht in JSON darstellen, daher verwirft Rasa den Bericht stillschweigend</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>Verwenden Sie eine endliche Zahl.</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>der Wert %1 lässt sich nicht in JSON darstellen, daher verwirft Rasa den Bericht stillschweigend</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>Setzen Sie den Wert in Anführungszeichen.</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>diesen Projektordner gibt es nicht</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>Geben Sie den Ordner an, der config.yml enthält.</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>ist kein Rasa-Projekt: %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>Geben Sie den Ordner an, der config.yml enthält, oder nennen Sie die Datei mit --config.</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>Rasa lehnt das ab: %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>Ändern Sie diese Stelle entsprechend.</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>kann nicht ausgewertet werden: %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>Korrigieren Sie die Datei von Hand oder verwenden Sie --repair; daneben bleibt eine Sicherungskopie erhalten.</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>lässt sich nicht ändern, ohne mehr als diesen einen Wert zu berühren: %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>Bearbeiten Sie die Datei von Hand oder setzen Sie RASA_TELEMETRY_ENABLED=false.</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>wurde geschrieben, beim erneuten Lesen zeigt sich aber: %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>Möglicherweise schreibt ein anderes Programm in die Datei; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>die Organisationsrichtlinie kann nicht ausgewertet werden: %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>Bis sie korrigiert ist, übermittelt dieses Programm nichts; wenden Sie sich an Ihre Administration.</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>Ihre Organisation hat die Übermittlung ausgeschaltet</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>Wenden Sie sich an Ihre Administration.</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>es gibt kein Ereignis namens %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>"rasa-telemetry events" listet sie auf.</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>es gibt kein Profil namens %1</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>Profile: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>das Ereignis hat keine Eigenschaft %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>"rasa-telemetry events EVENT" listet sie auf.</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>der Wert passt nicht: %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>dieses Programm müsste einen Wert erfinden: %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>Geben Sie ihn mit --set NAME=JSON oder --context NAME=JSON an.</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>kann nicht ausgeführt werden: %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>es wurde nur eine Überschrift ausgegeben: Ein Wert des Ereignisses lässt sich nicht in JSON darstellen, daher verwirft Rasa es stillschweigend</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>Suchen Sie in config.yml nach einem Datum, einer Menge (set) oder Binärdaten.</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>ein ausgegebenes Ereignis ist nicht lesbar: %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>Möglicherweise steht andere Ausgabe dazwischen: Trennen Sie Standardfehlerausgabe und Standardausgabe.</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>enthält keinen Python-Traceback</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>Geben Sie alle Zeilen ab "Traceback (most recent call last):" an.</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>der Traceback ist ab hier nicht lesbar: %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>Kopieren Sie ihn vollständig, bis zu der Zeile, die die Ausnahme nennt.</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>Rasa übermittelt diesen Fehler nicht: %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>dieses Programm zeigt %1 nur an und sendet keine, daher können sie nicht in den Postausgang gelegt werden</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>Verwenden Sie "preview".</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>der Postausgang kann nicht verwendet werden: %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>die Berichtsdatenbank ist beschädigt: %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>"rasa-telemetry outbox" legt die Datei beiseite und rettet, was sich daraus lesen lässt.</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>der Verlauf ist nicht so, wie er exportiert wurde: %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>Jemand hat die Datei geändert, oder sie wurde nicht vollständig kopiert.</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>es wurde nichts gesendet, weil der Proxy nicht verwendet werden kann: %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>Ein gesetzter Proxy wird nie umgangen; korrigieren Sie ihn oder nehmen Sie das Ziel über no_proxy aus.</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>der Postausgang ist voll: %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>Senden oder verwerfen Sie wartende Berichte.</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>der Bericht ist zu groß: %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>im Postausgang wartet kein Bericht %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>"rasa-telemetry outbox" listet sie auf.</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>es wurde nichts gesendet: %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>es wurde nichts gesendet, weil kein Schreibschlüssel vorhanden ist</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>Setzen Sie RASA_TELEMETRY_WRITE_KEY oder wählen Sie eine Rasa-Installation, die einen hat.</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>dieses Ziel ist nicht zulässig: %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>Verwenden Sie eine https-Adresse; http ist nur für diesen Rechner zulässig.</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>das Ziel ist nicht erreichbar: %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>es wurde nichts gesendet, weil das Zertifikat des Ziels nicht vertrauenswürdig ist: %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>Hat Ihre Organisation eine eigene Zertifizierungsstelle, geben Sie deren Datei in den Einstellungen an.</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>das Ziel hat nicht innerhalb von %1 geantwortet</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>das Ziel hat den Bericht nicht angenommen: %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>die Antwort des Ziels ist zu groß: %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>das Ziel kann den Bericht derzeit nicht annehmen: %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>Der Bericht bleibt erhalten; versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>es ist ungewiss, ob das Ziel den Bericht angenommen hat: %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>Er bleibt erhalten und wird nie automatisch erneut gesendet, weil er doppelt gezählt werden könnte.</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>das Ziel hat den Schreibschlüssel abgelehnt: %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>Wahrscheinlich ist der Schlüssel oder die Adresse falsch.</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>das Ziel verlangt, dass der Bericht an eine andere Adresse geht: %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>Das geschieht nicht, weil der Schreibschlüssel mitgesendet würde; prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>Siehe "rasa-telemetry --help".</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>gibt es schon, und nichts wird überschrieben</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>Nichts wurde geändert; prüfen Sie diese Datei und ihren Ordner.</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>der Postausgang wird gerade benutzt: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>der Datenträger des Postausgangs ist voll: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>eine neuere Version dieses Programms bewahrt hier die Berichte auf (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>Sie lassen sich ansehen; um etwas zu ändern, benutzen Sie jene Version.</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>es gibt keinen Bericht %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>"rasa-telemetry outbox" führt auf, was wartet, "rasa-telemetry history" die übrigen.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>Modul der Ausnahmeklasse; bei einer eingebauten null.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>Annahme: Der Traceback verrät nicht, wo der Modulname endet.</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>Klasse der Ausnahme, die das Programm beendet hat.</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>Klasse einer vorangegangenen Ausnahme; sie wird gesendet, gleich welche es ist.</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>Python vor 3.9 gibt die Namen umgebender Klassen oder Funktionen nicht aus.</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>Annahme, dass übermittelt wird: Die Klasse ist auf diesem Rechner nicht zu finden; stammt sie von einer ab, die Rasa auslässt, wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>Text der Ausnahme, Zeile %1 des Tracebacks. Er wird unverändert gesendet, mit allen Pfaden, Namen und Werten darin.</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>Die Ausnahmen innerhalb einer Gruppe werden nicht gesendet.</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>Der Hook für nicht abgefangene Ausnahmen und die Nummer eines Systemfehlers.</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>Die Quelltextzeilen werden so gesendet, wie sie in der Datei stehen, samt Kommentaren.</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>Es gibt keinen Quelltext, daher werden keine Zeilen gesendet.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Annahme: Die Datei ist nicht auf diesem Rechner; gesendet würden bis zu fünf Zeilen davor und danach sowie die Zeile mit ihrer Einrückung.</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Annahme: Die Datei auf diesem Rechner enthält dort eine andere Zeile; gesendet würden bis zu fünf Zeilen davor und danach sowie die Zeile mit ihrer Einrückung.</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>Zeile %1 des Tracebacks.</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>Der absolute Pfad wird geleert; lokale Variablen werden nicht gesendet.</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>Zufällig; für jeden Bericht neu erzeugt.</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>Annahme: Der Zeitpunkt dieser Vorschau steht für den des Fehlers, in UTC.</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>Vorangegangenes wird nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>Immer leer.</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>Der Kontext der anderen Berichte; nur mit einer ID gesendet.</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Version von Rasa, wie im Kontext.</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>development auf einem Build-Server (ci im Kontext), sonst production.</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>Die ID steht anstelle des Rechnernamens; ohne ID steht hier UNKNOWN.</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>Die neben Rasa installierte Bibliothek. Der Bericht hat die Form von Version %1.</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>Annahme: Version %1, deren Form dieser Bericht hat.</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>Immer gleich.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorRules</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>it is a %1</source>
            <translation>sie ist vom Typ %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1 stammt von %2 ab</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>übermittelt wird nur, was die oberste Programmebene erreicht</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>sie hat einen Thread beendet</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>sie hat eine asyncio-Aufgabe beendet</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>Python hat sie ignoriert</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>sie wurde abgefangen und ins Protokoll geschrieben</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>die Befehlszeile von Rasa Pro fängt jede Ausnahme selbst ab</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>daher bemerkt der Hook des Berichts nichts</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>Regel 1: Das Beenden eines Prozesses ist kein Fehler</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>Regel 2: Solche Fehler sind zu erwarten</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>es ist dieselbe Ausnahme, die zuletzt übermittelt wurde</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>Regel 3: nichts doppelt</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>%1 liegt auf ihrem Weg</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>Regel 4a: Fehler eigener Aktionen sind keine Fehler von Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>der Pfad %1 ist absolut</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>Regel 4d: Sie gehört zu keinem Paket, das die Bibliothek findet</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>Regel 5: Fehlgeschlagene Importe werden nicht übermittelt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>%1 und andere geändert</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>%1 gewählt</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>Werte zurückgesetzt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>Kein Ereignis oder Feld enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>Ereignisse und Felder suchen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 Geben Sie null ein, wenn es keinen Wert gibt.</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>Sollte %1 sein.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>die Ausgabe endet mittendrin</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>es hat mehr als %n Byte</numerusform>
                <numerusform>es hat mehr als %n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>Zeilen davon fehlen</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>mittendrin beginnt ein anderes</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>mittendrin steht andere Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1, gefunden in %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, Rasa Pro</source>
            <translation>%1, Rasa Pro</translation>
        </message>
        <message>
            <source>Pro</source>
            <translation>Pro</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeView</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>Alle Ereignisse, die Rasa übermitteln kann, nach Abschnitten</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>Mit aufgezeichneten Berichten von Rasa 3.5 verglichen.</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>Regel aus dem Quelltext von %1, nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>Nur aus der Dokumentation bekannt.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Rasa Open Source</source>
            <translation>Rasa Open Source</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>wird noch gesendet</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>In Rasas eigener Liste</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> oder </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>Eines von: %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Seit %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>Datenschutz: %1. %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>der Ereigniskatalog oder ein Ereignis mit seinen Eigenschaften</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>%Ln Datei beobachtet</numerusform>
                <numerusform>%Ln Dateien beobachtet</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>gesendet von</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>Projekt, dessen Berichte angezeigt werden; öffnet ein Menü mit weiteren Projekten</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>Version, deren Bericht angezeigt wird</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Was jede Version hinzufügt</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Kein Projekt</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projekt %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1 (installiert)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1 (kein Rasa gefunden)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>Projekt wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>Projekt wird gelesen: %1 von %Ln Datei …</numerusform>
                <numerusform>Projekt wird gelesen: %1 von %Ln Dateien …</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>live</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>Prüfung alle 2 s</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>in unter 1 ms gelesen</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>in %1 ms gelesen</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ExportValues</name>
        <message>
            <source>There is no "%1" in the endpoints, so "rasa export" stops; this is an example.</source>
            <translation>In den Endpunkten gibt es kein "%1", also bricht "rasa export" ab; dies ist ein Beispiel.</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>Der letzte Teil Ihrer eigenen Klasse %1; Rasa umhüllt manche davon mit einer eigenen Klasse.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>Die Klasse, die Rasa für den Typ von "%1" erzeugt; Rasa Pro umhüllt sie möglicherweise mit einer eigenen.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>Die Klasse, die Rasa für den Typ von "%1" erzeugt.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FactList</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln Feld</numerusform>
                <numerusform>%Ln Felder</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>In Rasas Dokumentation aufgeführt.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>Rasas Dokumentation führt das Ereignis auf, dieses Feld aber nicht.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>Rasas Dokumentation führt das Ereignis für manche Versionen auf: %1.</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>In Rasas Dokumentation nicht aufgeführt.</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>Keine aufgezeichnete Version sendet es.</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Seit %1.</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>Bis: %1.</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>Gewähltes Feld</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>Woraus sich die Zahl zusammensetzt</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>Von Ihnen hinzugefügt; Rasa kennt kein solches Feld.</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>Teil von %1: %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>Annahme. %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Datenschutz: %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>Wählen Sie eine Zeile, um zu sehen, was sie bedeutet und woher ihr Wert kommt.</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>Von wem der Bericht stammt: die Maschinen-ID, bei Rasa Pro die Lizenzkennung. In allen Berichten gleich.</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>Der Name des Ereignisses. Er verrät, welcher Befehl verwendet wurde.</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>Rechner, Ordner und Versionen. In allen Berichten eines Laufs gleich.</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>Was dieses Ereignis mitteilt. Wählen Sie eine Zeile, um zu sehen, was sie bedeutet und woher ihr Wert kommt.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>Vorheriger</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Im Bericht suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>Suche im Bericht schließen</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>keine Treffer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln Treffer</numerusform>
                <numerusform>%Ln Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>ein Entwicklungs-Build von Rasa Pro 3.14</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>Rasa Pro vor 3.14</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>Das Projekt hat keine Flows, also fügt auch Rasa Pro keine hinzu.</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>Gezählt in den Flows des Projekts und in den Mustern, die Rasa Pro hinzufügt, wenn das Projekt keine gleichnamigen hat.</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>Gezählt in den Flows des Projekts. Rasa Pro fügt eigene Muster hinzu, je nach Version unterschiedlich viele; seine Zahl kann also größer sein.</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>Null: In pipeline steht kein Befehlsgenerator.</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 nennt keines, daher steht hier die Vorgabe von Rasa Pro; sie kann je nach Version abweichen.</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>Aus %1 in pipeline.</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>%1 in pipeline hat einen Abschnitt, der keine Zuordnung ist; Rasa Pro bricht dort ab.</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>Null: In den Endpunkten gibt es keine Modellgruppen.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>Aus den Endpunkten kopiert, mit allem, was dort steht. Variablen geheimer Schlüssel lässt Rasa Pro so, wie sie geschrieben sind; für welche Schlüssel außer api_key das gilt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>Aus den Endpunkten kopiert, mit allem, was dort steht, auch ausgeschriebenen Schlüsseln.</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>Leer: Es gibt keine Unteragenten und keine MCP-Server.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>Aus den Flows, den Endpunkten und den Dateien der Unteragenten.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>Aus den Flows, den Endpunkten und den Dateien der Unteragenten; Rasa Pro liest diese in der Reihenfolge des Dateisystems und lässt Variablen möglicherweise so, wie sie geschrieben sind.</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>Ob die Variable LLM_API_HEALTH_CHECK auf true steht.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>Annahme: %1 ist nicht auf diesem Rechner und gilt daher als Paket mit einer __init__.py.</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 hat keine __init__.py, daher wird der Pfad nicht gekürzt.</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>Das Programm selbst: Von seinem Pfad wird nur der letzte Teil gesendet.</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>Ein Modul, das Teil des Interpreters ist.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>Annahme: Der Traceback verrät nicht, welches Modul diesen Text ausgeführt hat.</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>Ein installiertes Paket; der Pfad beginnt mit dessen Namen.</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>Pythons Standardbibliothek; der Pfad beginnt mit dem Modul.</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>Ein Modul des Projekts; der Pfad beginnt in dessen Ordner.</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>Annahme: Die Datei liegt außerhalb des Projektordners, daher wird ihr Modul aus der __init__.py daneben erschlossen.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>Annahme: Die Datei ist nicht auf diesem Rechner und gilt daher als eigenes Modul. Gehört sie zu einem Paket ohne __init__.py, wird der Bericht verworfen.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Sehen, was Rasa übermitteln würde, entscheiden und selbst senden.</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>der Projektordner; dasselbe wie --project</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>das Projekt in diesem Ordner öffnen</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>für Installationsprogramme: nur nach der Übermittlung fragen; Exit-Code 0: ein, 3: aus, 4: nicht beantwortet</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>mit --consent-only: Nummer des fragenden Fensters</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>Bitte nur ein Projekt gleichzeitig.</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>"%1" ist kein Fenster: --parent erwartet eine Fensternummer, dezimal oder mit 0x.</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent gehört zu --consent-only.</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>diese Seite zuerst anzeigen: overview, events, capture, outbox, history, settings oder help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>Der Hinweis</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>Was übermittelt wird</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>Die Datenschutz-Lupe</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Live-Mitschnitt</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>Der Postausgang</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>Alle Befehle</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>Organisationsrichtlinie</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>Für Installationsprogramme</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>Meldungen und Abhilfe</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Über dieses Programm</translation>
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
            <translation># Rasa Telemetry Inspector %1

Zeigt, was Rasa übermitteln würde, bevor es geschieht. Lizenz: Apache-2.0. Rasa ist eine Marke des jeweiligen Inhabers; dieses Programm ist davon unabhängig.

| Bestandteil | Version | Lizenz |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| SQLite, in Qt enthalten | | gemeinfrei |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

Es verbindet sich nur mit dem Ziel der Berichte und nur, um einen zu senden. Es sucht nicht nach Updates und misst seine eigene Nutzung nicht.
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Hilfetext</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>Ein eigener Sammelserver</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>Der Verlauf</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln Bericht</numerusform>
                <numerusform>%Ln Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln Eintrag</numerusform>
                <numerusform>%Ln Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>Nach %1 exportiert: %2, %3. SHA-256 der letzten Zeile (bitte anderswo aufbewahren): %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>Nach %1 exportiert: %Ln Verbindung.</numerusform>
                <numerusform>Nach %1 exportiert: %Ln Verbindungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 ist unverändert seit dem Export am %2: %3, %4. SHA-256 der letzten Zeile: %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>Wird gelöscht …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>%Ln Eintrag wurde gelöscht. Was nicht zugestellt wurde, bleibt.</numerusform>
                <numerusform>%Ln Einträge wurden gelöscht. Was nicht zugestellt wurde, bleibt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>Bericht %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>Nichts Derartiges wurde gesendet, abgelehnt oder verworfen.</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>Ältere: --before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" ist keine ID eines Berichts</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>Bericht %1, %2, %3, %n Byte, SHA-256 %4.</numerusform>
                <numerusform>Bericht %1, %2, %3, %n Bytes, SHA-256 %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>Status %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>möglicherweise: abgebrochen</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>Dieses Programm hat noch nie eine Verbindung geöffnet.</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1 und %2. SHA-256 der letzten Zeile (bitte anderswo aufbewahren): %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>Der Verlauf ist so, wie er am %1 exportiert wurde: %2 und %3.</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>SHA-256 der letzten Zeile: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>%n Eintrag wurde gelöscht. Was im Postausgang wartet, bleibt.</numerusform>
                <numerusform>%n Einträge wurden gelöscht. Was im Postausgang wartet, bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history kennt show ID, export FILE, verify FILE, connections und clear, nicht "%1"</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>was gesendet, abgelehnt oder verworfen wurde; alle Verbindungen</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>Ohne Angabe: die neuesten Einträge. show: ein Bericht mit seinen Versuchen. export: alles in eine neue Datei mit JSON-Zeilen, von denen jede den SHA-256 der vorigen nennt ("-": Standardausgabe); verify: ob eine solche Datei noch so ist, wie sie geschrieben wurde. connections: alle Verbindungen, die dieses Programm je geöffnet hat. clear: löscht alles Abgeschlossene.</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>nur dieses Ereignis</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>nur diese: delivered, refused, later, unknown oder discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>ab diesem Zeitpunkt begonnen: 2024-03-01 oder 2024-03-01T12:00:00; UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>vorher begonnen</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>deren Inhalt alle diese Wörter enthält</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>höchstens so viele (Vorgabe: 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>älter als der Eintrag mit dieser Nummer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryModel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>Report %1, entry %2</source>
            <translation>Bericht %1, Eintrag %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 erwartet ein Datum (2024-03-01) oder eine Zeit in UTC (2024-03-01T12:00:00), nicht "%2"</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 erwartet eine Zahl ab 1, nicht "%2"</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>es gibt keinen Status "%1" (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>Exportierte Datei prüfen …</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>Verlauf löschen …</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>Eine neuere Version dieses Programms hat den Verlauf geschrieben: Hier kann er angesehen, aber nicht geändert werden.</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>Am %1 wurde festgestellt, dass die Datenbank beschädigt ist. Sie wurde als %2 aufbewahrt. Gerettet: %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln Bericht</numerusform>
                <numerusform>%Ln Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln Verlaufseintrag</numerusform>
                <numerusform>%Ln Verlaufseinträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>Verbindungen exportieren</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Verlauf exportieren</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>JSON-Zeilen (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>Dem Link folgen?</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1 ist ein symbolischer Link auf %2. Die Datei, auf die er verweist, würde ersetzt.</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>Diese Datei ersetzen</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>Exportierten Verlauf prüfen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>Verlauf löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>Alle Einträge zu zugestellten oder verworfenen Berichten werden endgültig gelöscht, samt den Bytes der Berichte. Insgesamt gibt es %Ln Eintrag.</numerusform>
                <numerusform>Alle Einträge zu zugestellten oder verworfenen Berichten werden endgültig gelöscht, samt den Bytes der Berichte. Insgesamt gibt es %Ln Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>Nicht zugestellte Berichte bleiben mitsamt ihren Versuchen erhalten, ebenso das Verbindungsprotokoll.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Verlauf löschen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>sie ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>sie ist nicht der Kopf eines exportierten Verlaufs</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>sie ist ein zweiter Kopf</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>sie steht hinter dem Ende</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>sie folgt nicht auf die Zeile, nach der sie geschrieben wurde</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>sie ist unbekannter Art</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>eine neuere Version dieses Programms hat sie geschrieben</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>ihr Bericht hat keine eigene Nummer</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>der Inhalt von Bericht %1 passt nicht zu seinem SHA-256</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>ihre Nummer folgt nicht auf die vorige</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>sie bezieht sich auf keinen Bericht weiter oben oder auf kein bekanntes Ergebnis</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>sie nennt andere Anzahlen von Berichten und Versuchen, als oben stehen</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>sie ist länger als jede Zeile eines exportierten Verlaufs</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>sie bricht ab</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>es sind zu viele Zeilen</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>das Ende fehlt, es können also auch Zeilen fehlen</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>Der Verlauf wird gelesen.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>Der Bericht kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>In allen Berichten suchen</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Im Verlauf suchen</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alle Ereignisse</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Gesamter Zeitraum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Inhalt kopieren</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>SHA-256 kopieren</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>Mit der aktuellen Vorschau vergleichen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>Kein Verlaufseintrag passt zu diesen Wörtern, diesem Ereignis, diesem Ergebnis und diesem Zeitraum.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Mit jetzt vergleichen</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>Neben der aktuellen Vorschau desselben Ereignisses</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>Der Verlauf kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Noch nichts gesendet</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>Hier erscheint künftig jeder Versuch, einen Bericht zu senden, und jeder verworfene Bericht: mit den genauen Bytes und dem, was daraus wurde.</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>Ansehen, was wartet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln Eintrag</numerusform>
                <numerusform>%Ln Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>%1 von %2 Einträgen</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>Bisher %1 von %2 Einträgen</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>Kein Eintrag ausgewählt</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>Wählen Sie oben einen aus, um jedes Byte seines Berichts zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 hat noch keinen brauchbaren Abschnitt "metrics". Führen Sie zuerst "rasa-telemetry enable" oder "rasa-telemetry disable" aus.</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>In %1 steht keine Maschinen-ID. Rasa legt beim ersten Lauf eine an; "rasa-telemetry enable" ebenfalls.</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>die Maschinen-ID, die jeder Bericht dieses Kontos enthält</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>eine neue erzeugen und in global.yml eintragen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>Null: keine endpoints.yml vorhanden.</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>Null: %1 nennt im Abschnitt %2 keinen Typ.</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>Typ im Abschnitt %1, wie er dort steht.</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>Zusammenfassung des Abschnitts anonymization in %1.</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>Es gibt keine Anonymisierungsregeln.</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 in „%2“, wie von %3 gesendet</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Von Ihnen angegeben.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln Feld</numerusform>
                <numerusform>%Ln Felder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonView</name>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>&amp;Wert kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>&amp;Pfad kopieren</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>&amp;Einklappen</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>A&amp;usklappen</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Alles ausklappen</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>vorher %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>neu</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>nicht mehr: %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>markierter Wert darin</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>Änderung darin</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>Kein Bericht ausgewählt</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Wählen Sie oben einen aus, um jedes Byte zu sehen.</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>Angezeigter Teil des Berichts</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Wie gesendet</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>Exakte Bytes des Inhalts</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>JSON, eingerückt</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>curl-Befehl</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>Jetzt im Postausgang: %1. %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>Es gab nie einen Versuch, daher auch keine Antwort.</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>Bericht %1 · %Ln Byte · SHA-256 %2 … · Bytes wie angezeigt (%3)</numerusform>
                <numerusform>Bericht %1 · %Ln Bytes · SHA-256 %2 … · Bytes wie angezeigt (%3)</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::LensAnnotations</name>
        <message>
            <source>%1 in the name</source>
            <translation>%1 im Namen</translation>
        </message>
        <message>
            <source>path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>url</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>eigene Klasse</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>Variable</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::MainWindow</name>
        <message>
            <source>Rasa Telemetry Inspector</source>
            <translation>Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Live-Mitschnitt</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln Bericht wartet</numerusform>
                <numerusform>%Ln Berichte warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Es wurde nichts geändert</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>Die Projektliste wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Er wartet im Postausgang als Bericht %1.</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>Die Berichtsdatenbank war beschädigt</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>Sie wurde als %1 aufbewahrt. Gerettet: %2, %3. Was davon wartet, wird nur von Hand gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln Bericht</numerusform>
                <numerusform>%Ln Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln Verlaufseintrag</numerusform>
                <numerusform>%Ln Verlaufseinträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>Zugestellt: Das Ziel hat Bericht %1 angenommen (Status %2, %3 ms).</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>Bericht %1 bleibt im Postausgang: %2. %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>Sie haben der Übermittlung an ein anderes Ziel zugestimmt: %1. Daher werden Sie erneut gefragt.</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>Inzwischen wird mehr übermittelt als bei Ihrer Zustimmung. Daher werden Sie erneut gefragt.</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>Ordner eines Rasa-Projekts öffnen</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Die Datei wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Nichts zum Vergleichen</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>Dieses Programm kennt kein Ereignis „%1“, daher gibt es keine Vorschau davon.</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>Kein Bericht zum Ausprobieren</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>Wählen Sie zuerst auf der Seite „Ereignisse“ ein Ereignis aus, damit es einen Bericht gibt; kommen Sie dann zurück.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>value und synonyms sind erforderlich</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>text und intent sind zum Zählen erforderlich</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>entities ist erforderlich, mindestens als leere Liste</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>sie sind nicht aktiviert</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>Übermittelt wird</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>Welche Befehle laufen, wie groß die Teile eines Projekts sind, wie lange Trainings dauern, Versionen und einige Angaben zu diesem Rechner. Die Abschnitte "pipeline" und "policies" aus config.yml sind im Wortlaut enthalten.</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>Berichte gehen an api.segment.io und enthalten eine einzige zufällige ID, die für dieses Konto gleich bleibt.</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>Laut Rasa nicht übermittelt</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>Personenbezogene Daten, Trainingsbeispiele, Storys und Nachrichten, die der Assistent empfängt oder sendet.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>Ein Nein kostet keine Funktion. Sie können Ihre Antwort jederzeit ändern, hier oder mit "rasa telemetry disable" und "rasa telemetry enable".</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Die Hersteller von Rasa nutzen die Zahlen, um zu entscheiden, was sie als Nächstes erforschen und entwickeln, um mit realistischen Datensätzen zu testen und um häufige Fehler zu finden.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>In jedem Bericht</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>Betriebssystem, Zahl der Prozessoren, Versionen von Rasa und Python, ob Rasa in Docker oder auf einem Build-Server läuft, sowie Einweg-Hashes des Ordners, des Git-Remotes und einer Lizenz. Die Zahl der Grafikprozessoren, die Rasas Seite ankündigt, sendet keine Version 3.</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>Die Hashes haben kein Salt: Wer den Text errät, kann ihn bestätigen. Eine einzige ID verbindet alle Berichte miteinander. Das passende Wort ist pseudonym.</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>In manchen Berichten</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>Umgebungsvariablen, auf die config.yml verweist, werden eingesetzt. Arten von Endpunkten und Kanälen werden kopiert, auch Namen eigener Klassen und Pfade.</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>Rasa Pro sendet außerdem die in der Lizenz genannte Firma im Klartext, die Lizenzkennung anstelle der zufälligen ID, Gesprächszahlen und Texte von Validierungsmeldungen; der gehostete Builder sendet Chat-Texte.</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>Fehler gehen einen anderen Weg: Typ, Meldung und einige Quelltextzeilen eines unerwarteten Fehlers gehen an einen anderen Dienst, Sentry, und der Debug-Modus hält sie nicht auf.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Wohin es geht</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>An api.segment.io über HTTPS. Segment ist ein Dienst von Twilio; die Anfrage erhält also eine andere Firma als Rasa, die dabei die IP-Adresse des Absenders und die Uhrzeit sieht.</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>Seit Version 3.6.10 (und 3.4.18) sendet das Open-Source-Programm Nutzungsberichte nur bei vorhandener Lizenz.</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>Nein sagen, Ja sagen</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>Auch die Variable RASA_TELEMETRY_ENABLED=false bedeutet Nein. Mit kostenlosen Entwicklerlizenzen von Rasa Pro ist kein Nein möglich.</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>Eine beschädigte global.yml oder "enabled: no" darin bedeutet für Rasa nicht „aus“. Dieses Programm weist auf solche Fallen hin.</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>Vorher ansehen</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>Dieses Programm zeigt die exakten Bytes jedes Berichts, bevor etwas gesendet wird. Mit RASA_TELEMETRY_DEBUG=true gibt Rasa seine Nutzungsberichte aus, statt sie zu senden.</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>Rasa übermittelt Nutzungsdaten</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>Rasa teilt seinen Herstellern mit, wie es genutzt wird, damit sie entscheiden können, woran sie arbeiten. In Rasa selbst ist das eingeschaltet, solange es niemand ausschaltet. Dieses Programm sendet nichts, bevor Sie geantwortet haben; Schließen gilt nicht als Antwort.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>Bericht ansehen: rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>Ja oder Nein:    rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>Mehr dazu:       %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept und --decline sind zwei verschiedene Antworten</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>was Rasa übermittelt und warum; speichert Ihre Antwort</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept wirkt wie "enable", --decline wie "disable": Beides ändert global.yml und gilt damit auch für den rasa-Befehl.</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>Berichte dürfen gesendet werden</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>kein Bericht darf gesendet werden</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>aufgegeben: wird nur noch von Hand gesendet</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>Sie werden nicht gesendet: %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>Sie warten auf Ihre Entscheidung: "rasa-telemetry outbox send ID" oder "outbox discard ID".</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>Der nächste wird frühestens in %1 s gesendet.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Kein Bericht wartet.</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" ist keine ID eines Berichts</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>geben Sie IDs oder --all an, nicht beides</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>welcher Bericht? Geben Sie IDs oder --all an</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>es gibt kein Format "%1" (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show erwartet genau eine ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>Bericht %1, %2, %n Byte, SHA-256 %3.</numerusform>
                <numerusform>Bericht %1, %2, %n Bytes, SHA-256 %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>%1 verworfen.</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox kennt show, send und discard, nicht "%1"</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>wartende Berichte ansehen, senden oder verwerfen</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>Beim Senden wird die Entscheidung für jeden Bericht neu geprüft. Mit RASA_TELEMETRY_DEBUG=true wird ausgegeben, was Rasa ausgeben würde, und nichts gesendet.</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show: pretty (Vorgabe) oder wire (exakte Bytes des Inhalts)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>zurückgehalten: wird nur von Hand gesendet</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>Ausgelassen: %1. Diese Berichte wurden abgelehnt, könnten schon angekommen sein oder entstanden bei ausgeschalteter Übermittlung. Wer sie dennoch senden will, gibt ihre IDs an.</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>anstelle von IDs: jeden Bericht verwerfen oder jeden senden, der wartet</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>Status</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>Der Postausgang wird gelesen.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>Der Bericht kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>Der Postausgang kann nicht gelesen werden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>%Ln Bericht wurde verworfen. Seine Bytes bleiben im Verlauf.</numerusform>
                <numerusform>%Ln Berichte wurden verworfen. Ihre Bytes bleiben im Verlauf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>Es wurde nichts verworfen. %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Bericht %1: %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>Verwerfen …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>In Berichten suchen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>jeder Status</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>Kein Bericht mit diesem Text und diesem Status.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>Diesen verwerfen …</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>Diesen senden</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Kein Bericht wartet</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>Hier erstellte, bei einem laufenden rasa mitgeschnittene oder auf der Befehlszeile in den Postausgang gelegte Berichte bleiben hier, bis sie gesendet oder verworfen werden.</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>Ansehen, was übermittelt werden kann</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 von %2 ausgewählt</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>Alle verwerfen …</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>%Ln verwerfen …</numerusform>
                <numerusform>%Ln verwerfen …</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>%Ln Bericht senden</numerusform>
                <numerusform>%Ln Berichte senden</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>Diese Berichte warten auf diesem Rechner. Sehen Sie sich jeden an, bevor Sie ihn senden oder verwerfen.</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>Derzeit kann nichts gesendet werden: %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>Kein Bericht ausgewählt</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Wählen Sie oben einen aus, um jedes Byte zu sehen.</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>Erneut senden?</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>Das Ergebnis eines früheren Versuchs ist unbekannt: Der Bericht könnte angekommen sein und würde dann doppelt gezählt.</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>%Ln Bericht wurde zugestellt.</numerusform>
                <numerusform>%Ln Berichte wurden zugestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>%Ln weiterer wurde nicht zugestellt.</numerusform>
                <numerusform>%Ln weitere wurden nicht zugestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln Bericht wurde nicht versucht; er bleibt, wie er war.</numerusform>
                <numerusform>%Ln Berichte wurden nicht versucht; sie bleiben, wie sie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>%Ln Bericht wird nicht gesendet. Seine Bytes bleiben im Verlauf.</numerusform>
                <numerusform>Diese %Ln Berichte werden nicht gesendet. Ihre Bytes bleiben im Verlauf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>Verwerfen?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>Angehalten, bevor ein Byte von Bericht %1 gesendet war. Er wartet.</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>Angehalten, während Bericht %1 unterwegs war: Er könnte angekommen sein, daher ist sein Ergebnis unbekannt.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>Bricht den laufenden Versuch ab. Es wird nichts mehr gesendet, bis Sie selbst etwas senden.</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>Ausprobieren …</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Ausprobieren, ohne etwas zu versenden</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>„Automatisch senden“ ist angehalten. Es geht weiter, sobald Sie einen Bericht von Hand gesendet haben.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>„Automatisch senden“ ist eingeschaltet: Berichte werden der Reihe nach gesendet, der nächste in %1.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>„Automatisch senden“ ist eingeschaltet: Berichte werden der Reihe nach gesendet, gleich nach dem Erstellen.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>Angehalten. Es war nichts unterwegs.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>Gilt auch für den rasa-Befehl</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>Übermittlung</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>Was entscheidet, in dieser Reihenfolge</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>Datei reparieren …</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>Datei reparieren</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 wird durch eine Datei mit ausgeschalteter Übermittlung ersetzt. Der jetzige Inhalt bleibt daneben als Sicherungskopie erhalten.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>Was diesen Rechner verlässt</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>Art des Ereignisses, Versionen, Prozessoren, System</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>Anzahlen: Intents, Beispiele, Slots, Storys …</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>pipeline und policies aus config.yml, im Wortlaut</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>Ordner und Git-Remote als SHA-256, ohne Salt</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>Laut Rasa nicht: Trainingsbeispiele, Nachrichten</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>Beispielbericht ansehen ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>Berichte der letzten 30 Tage</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>ID kopieren</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>Neue ID …</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>Neue Maschinen-ID</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>Spätere Berichte lassen sich dann nicht mehr über die ID mit früheren verbinden. Bereits gesendete behalten die alte ID. Notieren Sie diese vorher, wenn Sie Rasa um deren Löschung bitten möchten.</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>Um frühere Berichte löschen zu lassen, schreiben Sie an Rasa, wie in der Datenschutzerklärung beschrieben, und geben Sie diese ID an: Nur sie verbindet die Berichte miteinander.</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Rasas Datenschutzerklärung ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>Wege, auf denen rasa Daten übermittelt</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>rasa: %1. %2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>Dieses Programm: %1. %2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Ihre Organisation hat die Übermittlung ausgeschaltet.</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>entscheidet</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>entscheidet für rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>entscheidet hier</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>keine in dieser Version</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
Container, WSL und andere Konten haben eigene Dateien.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>Maschinen-ID</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2, %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln Prozessor</numerusform>
                <numerusform>%Ln Prozessoren</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>kein Container</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>Build-Server</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>kein Build-Server</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 Rasa würde die Datei durch eine mit eingeschalteter Übermittlung ersetzen.</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1: Jeder rasa-Befehl würde mit einem Fehler abbrechen.</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>"enabled: %1" in Zeile %2 ist für Rasa kein Wahrheitswert und bedeutet daher „%3“. Der Schalter behebt das.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%1=%2 in %3, Zeile %4</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>Ein neues Terminal hätte außerdem: %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>Dieses Programm hat nichts gesendet, und kein Bericht wartet.</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>%1 gesendet · %2 wartend · %3 vom Server abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>ein Schlüssel oder Wert ist leer</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>Aliasse sind nicht erlaubt</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>es gibt keine Schlüssel mit Werten</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>Listen sind nicht erlaubt</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>Zuordnungen innerhalb der Zuordnung sind nicht erlaubt</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting ist on oder off, nicht "%1"</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery ist ask oder automatic, nicht "%1"</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 ist doppelt vorhanden</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>es gibt keinen Schlüssel "%1", nur reporting, endpoint und delivery</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>es gibt mehr als ein Dokument</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>kein UTF-8-Text</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>niemand auf diesem Rechner übermittelt etwas mit diesem Programm</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>jede Person entscheidet selbst, wie ohne diese Zeile</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>Berichte gehen dorthin und sonst nirgendwohin; alle werden erneut gefragt</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>jeder Bericht wartet, bis die Person ihn sendet</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>Berichte werden gesendet, sobald sie erstellt sind</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>Mit dieser Datei übermittelt niemand etwas mit diesem Programm: Eine nicht auswertbare Zeile gilt als off.</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 ist gültig:</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 ist gültig und schreibt nichts vor.</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>Sie gilt, sobald sie unter %1 liegt.</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy kennt check FILE, nicht "%1"</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>ob eine Organisationsrichtlinie gültig ist</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check: nennt jede falsche Zeile in FILE und sagt, was die übrigen bewirken. Ohne FILE wird die Richtlinie dieses Rechners geprüft, %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 des Pfads %1.</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>Erst bekannt, wenn der Befehl läuft; dies ist ein Beispiel.</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Von Ihnen gewählt.</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>Null: In der Konfiguration nicht vorhanden.</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>Aus der Konfiguration kopiert, so wie es dort steht.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>Gezählt wie in Rasa Open Source 3.5. Rasa Pro kommt je nach Version auf eine andere Zahl: Es hat mehr eingebaute Teile und andere Arten von Slot-Zuordnungen.</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>In den Projektdateien gezählt.</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>"rasa train nlu" und "rasa train core" senden nur einen inneren Bericht vom Typ nlu oder core; ein Probelauf sendet nur den äußeren.</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>Der äußere der beiden Berichte eines vollständigen "rasa train", in dem rasa steht; im inneren steht, was tatsächlich trainiert wird.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>Ein vollständiges "rasa train" sendet zwei Berichte: einen äußeren und darin einen über das, was tatsächlich trainiert wird. Hier steht in beiden rasa; sie unterscheiden sich nur in training_id.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>Ein vollständiges "rasa train" sendet zwei Berichte mit verschiedener training_id: diesen äußeren, in dem rasa steht, und darin einen mit %1, denn das wird hier tatsächlich trainiert. Anzeigen mit --set type='"%1"'.</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>Für jedes Training zufällig; dieser Wert wurde hier erzeugt.</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>Immer false, auch mit --finetune: Rasa gibt die Option nicht weiter.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 in „%2“, wie von %3 gesendet</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>Lizenzkennung; Rasa Pro verwendet sie anstelle der Maschinen-ID.</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>Annahme: Ohne Lizenz hat Rasa Pro keine ID und sendet nichts.</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>Neu: für diese Vorschau erzeugt und nirgends gespeichert. Gespeichert wird sie, wenn Sie zustimmen oder die Übermittlung einschalten.</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>Maschinen-ID der globalen Konfiguration; in allen Berichten dieses Kontos gleich.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>einen Fehlerbericht gibt es nicht in curl-Form: Nur Rasas eigene Bibliothek sendet ihn</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>die Adresse %1 enthält keine Stelle für identify</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n Byte, SHA-256 %1, wie von %2 gesendet. Es wurde nichts gesendet.</numerusform>
                <numerusform>%n Bytes, SHA-256 %1, wie von %2 gesendet. Es wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>Annahmen, weil nur Rasa selbst es weiß: %1.</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>Datenschutz-Lupe: %1 (%2). %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>Schema: %1 sollte %2 sein.</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against vergleicht Ereignisse des Katalogs, nicht "%1"</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>es gibt kein Format "%1" (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>genau der Bericht, den ein Ereignis von hier aus senden würde</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT ist ein Name oder Kurzname aus dem Katalog: "Training Started", training-started; "identify", die Anfrage von Rasa Pro; oder "error-report", der Bericht über einen Fehler, erstellt aus dessen Traceback. Nichts wird gesendet.</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty (Vorgabe), wire (exakte Bytes des Inhalts), explain (woher jeder Wert kommt), curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>%1 in einem Namen: %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>Lupe: %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>Lupe, bei %1: %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Datenschutz: %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>„%1“, wie von %2 gesendet</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>Die exakten Bytes enthalten %Ln Geheimnis im Klartext.</numerusform>
                <numerusform>Die exakten Bytes enthalten %Ln Geheimnisse im Klartext.</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>Geheimnisse im Bericht</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>Dateipfade</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>Schlüssel und Token</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Ihr Benutzername</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>Name dieses Rechners</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>Eigene Klassen</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Umgebungsvariablen</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>Nennt Ordner und Dateien, oft mit Namen von Personen, Kunden oder Projekten.</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>Verrät, mit welchen Diensten der Assistent spricht und wo sie sind.</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>Nennt einen Rechner oder ein Netz, die möglicherweise nicht öffentlich sind.</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>Nennt eine Person oder ein Team, die man anschreiben kann.</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>Sieht aus wie ein Schlüssel, ein Token oder ein Passwort: Wer es erhält, könnte es verwenden.</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>Der Name Ihres Kontos auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>Der Name dieses Rechners.</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>Nennt Code, der nicht zu Rasa gehört, und kann daher ein Produkt oder eine Firma verraten.</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>Steht nicht im Projekt: Rasa hat hier den Wert einer Umgebungsvariable eingesetzt.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>Das ist kein Rasa-Projekt</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>Die Vorschau erscheint wieder, sobald die Datei gelesen werden kann.</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>Die Vorschau erscheint wieder, sobald die Datei korrigiert ist.</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>Eine Datei dieses Projekts kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>Rasa kann dieses Projekt nicht lesen</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>Rasa würde diesen Bericht verwerfen</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>Rasa erstellt den Bericht, kann ihn aber nicht als JSON schreiben und verwirft ihn stillschweigend.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Dokumentation von Rasa 3.x</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>Beispiel der Dokumentation</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>Rasa Open Source 3.1 bis 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>Rasa Open Source 3.6.1 und neuer</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 und 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 und 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 bis 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 und neuer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>nicht mehr</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>andere Bedeutung</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Was jede Version hinzufügt</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>Was eine Version von Rasa gegenüber der vorigen zusätzlich übermittelt und was sie weglässt. Mit den Werten Ihres Projekts sehen Sie es unter „Vergleichen“.</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Versionen von Rasa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(angezeigt)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>zusätzlich zu %1</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>In jedem Bericht</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>Neue Ereignisse</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>Nicht mehr gesendete Ereignisse</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>im Klartext</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>auf allen Rechnern mit dieser Lizenz gleich</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>freier Text</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>Die Lizenz-ID, auf allen Rechnern mit dieser Lizenz gleich, anstelle der Maschinen-ID.</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>die Lizenz-ID</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>Verrät, von welchem Kunden der Bericht stammt.</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>Die Maschinen-ID dieses Kontos anstelle der Lizenz-ID.</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>die ID dieses Kontos</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>Ein Pseudonym, das in allen Berichten dieses Kontos gleich bleibt.</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>Wird immer gesendet; ohne Lizenz null.</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>Wird nur mit Lizenz gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>Anderes Projekt</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>Der Ordner, der config.yml und domain.yml enthält.</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>Es wurde noch kein Projekt geöffnet.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>Aus der Liste entfernen. Der Ordner selbst bleibt unberührt.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProxySetting</name>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As the environment says</source>
            <translation>Wie in der Umgebung festgelegt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Adresse des Proxys</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>er hat mehr als %1 Ebenen oder %2 Ausnahmen</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>mehr als %1 Ebenen oder %2 Ausnahmen</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>Gruppen sind tiefer als %1 verschachtelt</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>die nächste Ausnahme der Kette fehlt</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>keine Zeile wie "ValueError: ..." nennt die Ausnahme</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>er bricht vor der Zeile ab, die die Ausnahme nennt</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>die Zahl der ausgelassenen Ausnahmen fehlt</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mehr als %n Byte</numerusform>
                <numerusform>mehr als %n Bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>Fehlerberichte</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>identify-Anfragen</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>Wegen der Warnungen wurde nichts in den Postausgang gelegt.</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>Er wartet im Postausgang und wird vorerst nicht gesendet: %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>einen Bericht in den Postausgang legen und seine ID ausgeben</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>Kennt die Optionen von "preview". Wird abgelehnt, solange ein Wert erfunden werden müsste: Geben Sie ihn mit --set oder --context an.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::RasaSettings</name>
        <message>
            <source>Rasa Pro %1</source>
            <translation>Rasa Pro %1</translation>
        </message>
        <message>
            <source>Rasa %1</source>
            <translation>Rasa %1</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Rasa-Installation</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>Andere wählen …</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Woanders</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>Eine virtuelle Umgebung oder der Ordner, in dem rasa installiert ist. Nichts darin wird ausgeführt.</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>Die erste gefundene</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>zurzeit keine</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>kein Rasa darin</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1, gefunden über %2</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Wo Rasa installiert ist</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1; das übergeht Rasa stillschweigend</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1, daher würde Rasa stattdessen eine leere Domäne verwenden</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1; hier würde rasa train abbrechen</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1; rasa train würde auf das Ende davon warten, möglicherweise für immer</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>Dieses Programm liest nicht weiter; Rasa würde es versuchen, soweit Speicher und Zeit reichen.</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train würde hier abbrechen, bevor etwas übermittelt wird.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>unter 1 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Can this report be traced back?</source>
            <translation>Lässt sich dieser Bericht zurückverfolgen?</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>Der Bericht nennt Ordner und Git-Adresse als Hashes ohne Salt. Zurückrechnen kann sie niemand, aber wer den Text errät, erhält denselben Hash und weiß dann, von wem die Berichte stammen. Probieren Sie aus, wie viel dafür nötig ist. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Was ausprobiert wird</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>Ordner dieses Rechners, drei Ebenen tief, und die Git-Adressen darin</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>Wörter, wie sie ein Fremder ohne diesen Rechner probieren würde</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>Zu durchsuchende Ordner</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>Namen von Konten und Firmen, durch Kommas getrennt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>%Ln üblicher Name für Assistenten und Ordner</numerusform>
                <numerusform>%Ln übliche Namen für Assistenten und Ordner</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>Wortliste verwenden …</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>Was wiedererkannt wurde</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>Zu durchsuchender Ordner</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>Liste mit einem Wort pro Zeile</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>%1 Wörter aus %2</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln Rateversuch …</numerusform>
                <numerusform>%Ln Rateversuche …</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nicht wiedererkannt</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>Wörter: %Ln Rateversuch in %1.</numerusform>
                <numerusform>Wörter: %Ln Rateversuche in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>Dieser Rechner: %Ln Ordner oder Git-Adresse in %1.</numerusform>
                <numerusform>Dieser Rechner: %Ln Ordner und Git-Adressen in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>Es gäbe noch mehr zu probieren; eine Grenze wurde erreicht.</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>Ein Fremder, der die Berichte hat, braucht nur diese Wörter, um dieses Projekt wiederzuerkennen und damit alle Berichte mit derselben ID. Ein Ordner mit ungewöhnlichem Namen, ein anderes Git-Remote als origin oder eine ausgeschaltete Übermittlung würde das verhindern.</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>Wer die Ordner oder Repositorys dieses Rechners kennt, kann seine Berichte wiedererkennen: ein Kollege, ein Code-Hoster, eine Datensicherung. Die Wörter allein reichten nicht aus.</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>Mit diesen Rateversuchen wird der Bericht nicht wiedererkannt. Mit anderen könnte es noch gelingen: Ein Hash ohne Salt schützt nur Texte, auf die niemand kommt.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probieren</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 erwartet NAME=JSON, nicht "%2"</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>der Wert von --%1 %2 ist kein JSON: %3, in Spalte %4 (ein Text braucht doppelte Anführungszeichen: %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mehr als %n Byte</numerusform>
                <numerusform>mehr als %n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>Standardeingabe</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>ein Fehlerbericht hat keine Eigenschaften für --set</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report braucht --traceback FILE (- steht für die Standardeingabe)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback gehört zu error-report</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>Gesendet von %1 …</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>Gesendet von %1</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>Prüfen &amp;&amp; senden …</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>In den Postausgang</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>Telemetrie-Erklärung …</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Das Projekt und dieser Rechner werden gelesen.</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>Die gewählte Version sendet es nicht; angezeigt wie bei %1.</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Noch kein Projekt</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>Öffnen Sie den Ordner eines Rasa-Projekts, um zu sehen, was seine Berichte enthalten.</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Noch kein Bericht.</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>Im Editor öffnen</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>Rasa Pro findet hier keine Lizenz, hat daher keine ID für die Übermittlung und sendet nichts. Die angezeigte ID ist eine Annahme.</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>Dieser Rechner hat noch keine Maschinen-ID. Die angezeigte ist neu und nirgends gespeichert; gespeichert wird sie, wenn Sie die Übermittlung einschalten.</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>Zur Übersicht</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ entspricht dem Schema des Ereignisses</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 sollte %2 sein</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Nicht gesendet: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln Byte · SHA-256 %1 … · genau dieses Byte wird gesendet</numerusform>
                <numerusform>%Ln Bytes · SHA-256 %1 … · genau diese Bytes werden gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln Byte · SHA-256 %1 … · Geheimnisse sind hier maskiert, werden aber im Klartext gesendet</numerusform>
                <numerusform>%Ln Bytes · SHA-256 %1 … · Geheimnisse sind hier maskiert, werden aber im Klartext gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln Byte · SHA-256 %1 … · einige Werte sind Annahmen</numerusform>
                <numerusform>%Ln Bytes · SHA-256 %1 … · einige Werte sind Annahmen</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>Kein Bericht: Rasa bricht ab, bevor es einen erstellt.</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>Kein Bericht wird gesendet: Rasa verwirft ihn stillschweigend.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Meldung kopieren</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>Lässt sich das zurückverfolgen? …</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>Werte, die Sie wählen</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>Erst bekannt, wenn der Befehl läuft.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>JSON kopieren</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>Gesendete Bytes kopieren</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Als curl kopieren</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>Als curl mit Schlüssel kopieren …</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>Als .json speichern …</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>Als PDF drucken …</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>Der Bericht wurde wie angezeigt kopiert, mit maskierten Geheimnissen.</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>Der Bericht wurde wie angezeigt kopiert.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>%Ln Byte wurde kopiert, genau wie gesendet.</numerusform>
                <numerusform>%Ln Bytes wurden kopiert, genau wie gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>Mit dem Schreibschlüssel kopieren</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>Der Befehl enthält dann den Schreibschlüssel im Klartext. Wer ihn sieht, auch im Verlauf einer Shell oder der Zwischenablage, kann damit in Ihrem Namen Berichte senden.</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>Mit Schlüssel kopieren</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>Der Befehl wurde mit dem Schreibschlüssel kopiert.</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>Der Befehl wurde kopiert; er liest den Schreibschlüssel aus RASA_TELEMETRY_WRITE_KEY.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>Bericht als PDF drucken</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>Zeile %1, %2: %3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>Wie gesendet von: %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>Projekt: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>Erstellt: %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>Wie gesendet: %Ln Byte</numerusform>
                <numerusform>Wie gesendet: %Ln Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>Annahmen, weil nur ein laufendes Rasa es weiß: %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>Geheimnisse sind hier maskiert, werden aber im Klartext gesendet.</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>Was privat sein könnte</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>Es wurde nichts markiert.</translation>
        </message>
        <message>
            <source>%1, Rasa Telemetry Inspector</source>
            <translation>%1, Rasa Telemetry Inspector</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportStanding</name>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>wird nicht gesendet</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>Er wurde bei ausgeschalteter Übermittlung erstellt oder zurückgehalten. Er wird nur gesendet, wenn Sie es von Hand tun.</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>Das Senden wurde 20-mal oder 7 Tage lang versucht. Er wird nur gesendet, wenn Sie es von Hand tun.</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>Die Übermittlung ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>derzeit nicht sendbar</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>wird gleich gesendet</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>Berichte werden automatisch gesendet, der Reihe nach.</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>wartet auf Sie</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>Sie werden vorher gefragt: Er wird gesendet, wenn Sie es veranlassen.</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>noch nicht angenommen (%1, %n Versuch)</numerusform>
                <numerusform>noch nicht angenommen (%1, %n Versuche)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>noch nicht angenommen</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>noch nicht angenommen (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>Ein Versuch läuft.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>abgelehnt (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>Er wird nicht automatisch erneut gesendet.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>Er könnte angekommen sein: Erneut gesendet, würde er womöglich doppelt gezählt, daher entscheiden Sie.</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>Das Ziel hat ihn angenommen.</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>Sie haben entschieden, ihn nicht zu senden.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>Sie haben das Senden angehalten. Es geht automatisch weiter, sobald Sie einen Bericht von Hand gesendet haben oder das Programm neu gestartet wird.</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>wird in %1 gesendet</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>Berichte werden automatisch gesendet, der Reihe nach; der nächste in %1.</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>erneut in %1 (%2, %n Versuch)</numerusform>
                <numerusform>erneut in %1 (%2, %n Versuche)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>erneut in %1 (%2)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartend</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>Darstellung des Berichts</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Wie gesendet</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Im Bericht suchen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, and 1 more change</source>
            <translation>%1 und 1 weitere Änderung</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1 und %2 weitere Änderungen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>Ein Syntaxfehler enthält seine Stelle im Text.</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>Der Vorschlag eines anderen Namens wird erst bei der Ausgabe ergänzt.</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>Annahme: Die Ausnahme kann ihren Text nicht nennen.</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>Annahme: Zeilen nach der ersten können Anmerkungen zur Ausnahme sein; diese werden nicht gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>eine identify-Anfrage geht an eine andere Adresse als Berichte</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>Prüfen und senden</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>Der rasa-Befehl sendet dieses Ereignis selbst: %1 Würden Sie es auch von hier senden, wäre es doppelt übermittelt.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>Inhalt, %Ln Byte</numerusform>
                <numerusform>Inhalt, %Ln Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>Darstellung des Inhalts</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Wie gesendet</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>In den Postausgang</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>Er kann jetzt nicht gesendet werden: %1 Sie können ihn im Postausgang aufbewahren.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>Dieses Programm müsste erfinden: %1. Wählen Sie zuerst die Werte; Versionen stammen von einem installierten Rasa.</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>Ausprobieren, ohne etwas zu versenden …</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>Später. Beim echten Senden würde der Bericht warten und automatisch erneut versucht, aber nicht früher, als der Sammelserver verlangt hat: in %1.</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>Später. Beim echten Senden würde der Bericht warten und automatisch erneut versucht: in etwa %1, dann in immer längeren Abständen, höchstens 7 Tage lang.</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>Angenommen. Beim echten Senden würde der Bericht den Postausgang verlassen und im Verlauf als vom Sammelserver angenommen stehen.</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>Abgelehnt. Beim echten Senden würde der Bericht im Postausgang bleiben und nie automatisch erneut gesendet.</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>Unbekannt. Der Bericht wurde gesendet, und niemand kann sagen, ob er zählt. Beim echten Senden würde er aufbewahrt und nie automatisch erneut gesendet, damit er nicht doppelt gezählt wird.</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>ihn annimmt, wie Segment es tut</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>nicht verfügbar ist (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>um Geduld bittet (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>bis zu einem Zeitpunkt um Geduld bittet (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>selbst einen Fehler hat (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>hinter einem defekten Gateway steht (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>den Schlüssel nicht kennt (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>den Bericht ablehnt (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>ihn zu groß findet (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>mit 200, aber ohne Erfolg antwortet</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>mit einer Anmeldeseite antwortet</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>leer antwortet (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>ihn an eine andere Adresse schickt (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>die Verbindung trennt, ohne ihn zu lesen</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>ihn liest und die Verbindung trennt</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>ihn liest und schweigt</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>mit einem Byte pro Sekunde antwortet</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>eine falsche Länge der Antwort angibt</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Sie haben es angehalten.</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Grund: %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>Keine Antwort nach %1.</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>HTTP %1 nach %2.</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>Es kam nichts an, was der Sammelserver gelesen hat.</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>Dieselben Bytes sind angekommen: %1 von %1, SHA-256 %2 auf beiden Seiten.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>Der Sammelserver hat kein Byte des Berichts gelesen.</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>Andere Bytes sind angekommen: %1 statt %2, SHA-256 %3 statt %4.</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>Der Sammelserver hat nichts geantwortet.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Ausprobieren, ohne etwas zu versenden</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>Ein Sammelserver in diesem Programm wartet unter %1, nur auf diesem Rechner, bis Sie dieses Fenster schließen. Der Bericht geht genau so dorthin, wie er gesendet würde. Nichts verlässt diesen Rechner, und weder Postausgang noch Verlauf vermerken es; daher ist keine Zustimmung nötig.</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>Was, wenn der Sammelserver …</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>Was der Sammelserver tut</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>Angezeigt: %1 Bytes</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>Was angezeigt wurde</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>Was vom Angekommenen angezeigt wird</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Was angekommen ist</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>Mit diesem Fenster wird auch der Port geschlossen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>Unterwegs, innerhalb dieses Rechners; ein Versuch endet spätestens nach 10 s.</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>Noch ist nichts angekommen.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>Der Sammelserver hat kein Byte des Berichts gelesen.</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Kopfzeilen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>eines von %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>%1 von mindestens %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 von höchstens %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>%1 mit mindestens %2 Zeichen</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>%1 nach dem Muster %2</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>ein anderer Wert</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>ein Schlüsselwort, das geprüft werden kann</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>kein solches Feld</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>ein Schema</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>ein immer vorhandenes Feld</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>Bericht %1: zugestellt (Status %2, %3 ms).</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Bericht %1: %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>Bericht %1: nicht versucht; er bleibt, wie er war.</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>Der Abschlussbericht wurde nicht gesendet: %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>Der Abschlussbericht wurde nicht gesendet. %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ServerValues</name>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>The channels in %1; nothing else of that file is kept.</source>
            <translation>Die Kanäle in %1; sonst wird aus dieser Datei nichts übernommen.</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>Es gibt keine Zugangsdaten, also ist nur die Konsole verbunden.</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>Nicht sicher: Eine eigene Klasse kann sich selbst einen anderen Namen geben, und Rasa Open Source bricht bei einem unbekannten Namen ab.</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>Null: keine Endpunktdatei vorhanden.</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>Null: In %1 gibt es kein "%2".</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>Null: "%1" hat keinen Typ.</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>Der Typ von "%1", wie er geschrieben ist; sonst wird aus diesem Abschnitt nichts übernommen.</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Beim Training im Modell gespeichert; ohne Modell null. Dies ist der Wert eines Modells, das in diesem Ordner trainiert wird.</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>Im Modell gespeichert, ohne Modell null; dies ist ein Beispiel.</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>Die Vorgabe von "rasa run"; true mit --enable-api.</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>Einer, sofern nicht die Variable SANIC_WORKERS mehr angibt und ein Sperrspeicher konfiguriert ist, den mehrere Worker gemeinsam nutzen können.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>Nicht gespeichert. %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>Die Einstellungsdatei ist beschädigt</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>Bis sie repariert ist, gelten die Vorgaben, und es wird nichts gesendet. Reparieren Sie sie von Hand oder beginnen Sie mit neuen Einstellungen: Die beschädigte Datei bleibt neben der neuen erhalten.</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>Mit neuen Einstellungen beginnen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>%1, in UTC %2</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Form of a date, by the letters of Qt: day, short name of the month, year</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SinkCommand</name>
        <message>
            <source>--%1 wants a number up to %2, not "%3"</source>
            <translation>--%1 erwartet eine Zahl bis %2, nicht "%3"</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>es gibt keine Antwort "%1" (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>Wartet auf Berichte. Für ein anderes Terminal: export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>ein Sammelserver auf diesem Rechner, um alles auszuprobieren, ohne etwas zu versenden</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>Nimmt Berichte an wie Segment und gibt jeden als JSON-Zeile aus; nichts wird weitergeleitet.
Mit --answer verhält er sich falsch; bei mehrfacher Angabe folgt eine Antwort auf die andere, danach gilt die letzte: %1.</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>der Port an 127.0.0.1 (Vorgabe: ein freier)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>wie geantwortet wird (Vorgabe: ok); mehrfach möglich</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>nach so vielen Anfragen beenden</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>hier nicht angezeigt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n Element</numerusform>
                <numerusform>%n Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>bekannt, wenn der Befehl läuft</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n Feld</numerusform>
                <numerusform>%n Felder</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>Von Hand hinzugefügt.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>Die Lizenzkennung, auf jedem Rechner mit dieser Lizenz gleich.</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>Eine zufällige ID eines Kontos auf einem Rechner, in allen seinen Berichten gleich. Sie ist pseudonym, nicht anonym: Sie verbindet diese Berichte miteinander.</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>Noch einmal dasselbe.</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>Rasa kann dieses Projekt im jetzigen Zustand nicht lesen und übermittelt daher nichts davon.</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>In diesem Projekt</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>eine Kennung, hier nicht angezeigt</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%1 in %2 von %3</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>Texte dieses Projekts, die im Wortlaut übermittelt werden</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>An ihrer Form erkannt; die Texte selbst werden hier nicht wiederholt.</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>nichts Eigenes</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>Weitere Berichte dieser Version</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Gesendet von</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>Seine Felder</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>Dauerhaft, für ein Konto: %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>Für einen Befehl, einen Container oder einen Build-Server: die Variable %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>Seit 3.6.10 und 3.4.18 übermittelt das Open-Source-Programm Nutzungsdaten nur bei vorhandener Lizenz; Fehlerberichte hängen nicht davon ab.</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Mit kostenlosen Entwicklerlizenzen von Rasa Pro lässt es sich nicht ausschalten.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>Um Berichte zu sehen: %1 gibt sie aus; diese Version sendet sie trotzdem.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>Um Berichte zu sehen: %1 gibt sie aus, ohne sie zu senden.</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>So sagen Sie Nein, und so sehen Sie es</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Fehlerberichte</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>Solange die Übermittlung eingeschaltet ist, gehen unerwartete Fehler des Open-Source-Programms an einen anderen Dienst, Sentry: Typ, Meldung und Aufrufstapel des Fehlers und bis zu elf Quelltextzeilen pro Ebene, auch von Code im Projektordner.</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>Der Debug-Modus hält sie nicht auf.</translation>
        </message>
        <message>
            <source>Rasa Pro %1</source>
            <translation>Rasa Pro %1</translation>
        </message>
        <message>
            <source>Rasa Open Source %1</source>
            <translation>Rasa Open Source %1</translation>
        </message>
        <message>
            <source>Telemetry statement</source>
            <translation>Telemetrie-Erklärung</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>Telemetrie-Erklärung von %1</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>Dieses Projekt beruht auf %1, das seinen Herstellern übermittelt, wie es genutzt wird, solange das niemand ausschaltet.</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>Diese Seite beschreibt, was den Rechner einer Person verlässt, die an diesem Projekt arbeitet.</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>Berichte gehen über HTTPS an %1. Segment ist ein Dienst von Twilio; die Anfrage erhält also eine andere Firma als Rasa, die dabei die IP-Adresse des Absenders und die Uhrzeit sieht.</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>Laut Rasa werden personenbezogene Daten, Trainingsbeispiele, Storys und Nachrichten des Assistenten nicht übermittelt.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>In jedem Bericht</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>Was die Berichte dieses Projekts enthalten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>Am %1 mit Rasa Telemetry Inspector aus den Berichten erstellt, wie sie gesendet würden.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>Telemetrie-Erklärung</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>Für die README oder die Datenschutzseite Ihres Teams: was dieses Projekt über Rasa übermittelt, in Markdown. IDs und Hashes dieses Rechners sowie Texte, die die Datenschutz-Lupe markiert, werden nie aufgenommen.</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>Mit den heutigen Werten dieses Projekts</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Erklärung in Markdown</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Speichern als …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>Erklärung speichern</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Berichte des rasa-Befehls</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Berichte dieses Programms</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>Kanäle des rasa-Befehls</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>entscheidet für rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>entscheidet hier</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>Konfigurationsdatei</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>Container, WSL und andere Konten haben eigene Dateien.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>Maschinen-ID</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1, gefunden über %2 in %3</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Schreibschlüssel</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>vorher fragen</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>Ein neues Terminal hätte außerdem</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>ob etwas übermittelt wird und was das bestimmt</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>Zwei Angaben: was der rasa-Befehl tun würde und was dieses Programm tun würde.
Wörter: on, off, undecided, will-turn-on, debug, blocked (Schlüssel, ID oder Lizenz fehlt), broken (jeder Befehl würde abbrechen).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>In %1 steht das bereits; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>%1 wurde geändert.</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>%1 wurde direkt geändert: %2.</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Berichte des rasa-Befehls</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Berichte dieses Programms</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>eine beschädigte oder unbrauchbare global.yml ersetzen und daneben eine Sicherungskopie behalten</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check erwartet --expect on oder --expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>Erwartet: %1. Status der Berichte des rasa-Befehls: %2. %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>Die beschädigte Datei wurde als %1 aufbewahrt.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>%n wartender Bericht wird nicht automatisch gesendet.</numerusform>
                <numerusform>%n wartende Berichte werden nicht automatisch gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>die Übermittlung einschalten, für den rasa-Befehl und dieses Programm</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>die Übermittlung ausschalten</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>zuerst den Abschlussbericht "Telemetry Disabled" senden, wenn die Übermittlung eingeschaltet ist</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>für Skripte: Ist die Übermittlung durch den rasa-Befehl ein- oder ausgeschaltet?</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>Exit-Code 0, wenn der Status genau so lautet, sonst 3.</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>der erwartete Status</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>Gezählt wie für ein Training in dem, was "rasa test nlu" liest: im Ordner data oder in dem, was --data anstelle von --nlu nennt.</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Beim Training im Modell gespeichert; ohne Modell leer. Dies ist der Wert eines Modells, das in diesem Ordner trainiert wird.</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>"rasa test" testet auch Nachrichten; bei "rasa test core" steht hier ohne --e2e false, was --set end_to_end=false mit der zugehörigen Schrittzahl zeigt.</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>Schritte der Storys, die "rasa test core" liest: aus dem Ordner data oder aus dem, was --data anstelle von --stories nennt.</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>Schritte der Storys in Dateien, deren Namen mit test_ beginnen, irgendwo unterhalb dieses Ordners oder dessen, was --data anstelle von --stories nennt.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>Marker auf oberster Ebene der Dateien.</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>Ebenen des tiefsten Markers; eine einzelne Bedingung hat eine.</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>Größte Zahl von Markern unter einem Operator; 0 ohne Operatoren.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>Einträge von "test_cases" in den Dateien, die "rasa test e2e" liest.</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>Fixtures mit verschiedenen Namen.</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>Ob es Fixtures gibt.</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>Metadaten mit verschiedenen Namen.</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>Ob es Metadaten gibt.</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>Ob mindestens ein Schritt eine Assertion hat; wenn ja, folgen die Anzahlen der einzelnen Arten.</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>Assertions der Art %1.</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>Es gibt kein %1, also bricht der Befehl ab, wenn ihm kein anderer Pfad angegeben wird (hier: %2). Dies ist ein Beispiel.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>Aus letztem Mitschnitt</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>&amp;Traceback</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>Traceback</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>Fügen Sie ein, was Python ausgegeben hat, ab "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>Kein mitgeschnittener Befehl hat einen Traceback ausgegeben.</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>Die Fehler des zuletzt mitgeschnittenen Befehls.</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>Text mit einem Traceback öffnen</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>Übermittlung ist eingeschaltet</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>Übermittlung ist ausgeschaltet</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Noch nicht entschieden</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>Rasa wird sie einschalten</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>Angezeigt, nicht gesendet (Debug)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>Ein, aber Senden nicht möglich</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa bricht ab: global.yml ist defekt</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>Nutzungsdaten werden für dieses Konto übermittelt</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>Für dieses Konto werden keine Nutzungsdaten übermittelt</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>Über die Übermittlung ist noch nicht entschieden</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>Der nächste rasa-Befehl schaltet die Übermittlung ein</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>Berichte werden ausgegeben, nicht gesendet</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>Übermittlung eingeschaltet, aber Senden nicht möglich</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>Jeder rasa-Befehl wird an global.yml scheitern</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>Warum eingeschaltet</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Warum ausgeschaltet</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>Warum noch nicht entschieden</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>Warum Berichte ausgegeben werden</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>Warum nichts gesendet werden kann</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>Warum jeder Befehl abbrechen wird</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>aus</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>unentschieden</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>wird eingeschaltet</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>Debug</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>defekt</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln Hinweis zum Projekt</numerusform>
                <numerusform>%Ln Hinweise zum Projekt</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>Vom Projekt geht nichts verloren.</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>Rasa ignoriert %Ln Stelle des Projekts oder liest sie falsch.</numerusform>
                <numerusform>Rasa ignoriert %Ln Stellen des Projekts oder liest sie falsch.</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>Klappt die Liste der Warnungen ein</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>Klappt die Liste der Warnungen aus</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>Und %1 weitere: "rasa-telemetry preview training-started --strict" listet alle auf.</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>Öffnet die Datei: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>die Standardanwendung des Systems</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>Editor-Befehl</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>Die Einstellungen nennen die Sprache "%1", die nicht mitgeliefert wird.</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f wird zur Datei, %l zur Zeile: code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>Es gibt kein Programm "%1". Der Befehl wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>%f fehlt, daher würde keine Datei geöffnet. Der Befehl wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>Wie das System (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>Ein Fenster, das mitgeschnittene Ereignisse zeigt, behält seine Sprache bis zum nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>keiner, daher kann nichts gesendet werden</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>aus RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>aus der Schlüsseldatei der Rasa-Installation</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>aus den Einstellungen dieses Programms</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>Die Berichtsdatenbank war beschädigt (%1). Sie wurde als %2 aufbewahrt. Gerettet: %3, %4. Was davon wartet, wird nur von Hand gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>%n Verlaufseintrag</numerusform>
                <numerusform>%n Verlaufseinträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1 (zuerst in Zeile %2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>es gibt keinen Befehl "%1"</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>Die Frage ist bereits in einem anderen Fenster offen.</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>Das Programm läuft als root für jemand anderen, der selbst antworten muss. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>Kein Bildschirm verfügbar, um ein Fenster anzuzeigen. "rasa-telemetry notice" fragt in einem Terminal.
</translation>
        </message>
    </context>
</TS>
