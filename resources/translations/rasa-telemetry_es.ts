<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Opción desconocida: «%1».</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Opciones desconocidas: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>Falta un valor después de «%1».</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>Valor inesperado después de «%1».</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Uso: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Opciones:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Argumentos:</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[opciones]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Muestra la ayuda sobre las opciones de la línea de comandos.</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Muestra la información de la versión.</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Muestra la ayuda, incluidas las opciones propias de Qt.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Sí</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Desplazar a la izquierda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Desplazar a la derecha</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Copiar &amp;dirección del enlace</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>el perfil %1 no envía «%2»</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 está en otro lugar</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>comparar con el informe de otro perfil o con uno guardado como JSON: - solo aquí, + solo allí</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against no se combina con --format ni con --strict</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>No hay diferencias entre %1 y %2.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>De %1 a %2: %3 añadidos, %4 eliminados, %5 cambiados, %6 movidos.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>rechazado: HTTP %1, clave no aceptada</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>rechazado: HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>en curso o interrumpido</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>más tarde: no aceptado</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>más tarde: HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>desconocido: enviado, sin respuesta</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>desconocido: HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>descartado, no enviado</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>aceptado por el recopilador</translation>
        </message>
        <message>
            <source>later</source>
            <translation>más tarde</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>descartado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>Resultado: %1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Destino: %1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>Proxy: ninguno</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>A través del proxy: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>Respuesta: %1, tras %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Intento %1: %2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>Descartado: %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>El servidor dijo: %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>Comenzado: %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>El servidor no dijo nada más.</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>El servidor dijo (se conservan %1 bytes):</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>Nunca se intentó: ningún byte del informe ha salido de este equipo.</translation>
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
            <translation>Nada en ningún día.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>El propio Rasa escribirá %1 al iniciarse, con el envío de informes activado, como hace cada uno de sus comandos cuando no existe.</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture: los informes de errores de Rasa pueden salir, como indica --keep-error-reports.</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture: se añadió %1, porque Rasa Pro solo muestra sus eventos en ese registro.</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>No se ejecutó. --allow-sending lo ejecuta de todos modos.</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>Ejecuta COMMAND con RASA_TELEMETRY_DEBUG=true en la carpeta del proyecto. Su salida, su entrada, las señales y el código de
salida pasan sin cambios; lo encontrado se indica después en el error estándar, junto a la vista previa de cada evento.
Este programa no envía nada. Código de salida: el de COMMAND, 127 si no existe tal programa, 126 si no se puede ejecutar,
128 más el número de la señal que lo terminó; 1 si solo falló --queue o --events, 3 si no se ejecutó
porque habría enviado.

Para ver los eventos sin este programa, defina la variable donde se ejecuta el comando:
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>Las variables no llegan por sí solas a los contenedores ni a otros equipos que COMMAND utilice. Rasa Pro solo muestra
sus eventos con --debug.</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>ejecutar un comando de Rasa y recoger los eventos de los que informaría</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>poner los eventos en la bandeja de salida; con ello no se envía nada</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>escribir cada evento como una línea de JSON según llega, luego las comparaciones y el final</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>solo en esta ejecución, el envío de informes cuenta como activado; no se cambia ningún archivo</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>dejar salir los informes de errores de Rasa como siempre</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>ejecutar una versión que envía sus eventos también en modo de depuración</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>decir solo lo que va mal</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>para que no se consulte ningún proxy por esa dirección cerrada</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>para que Rasa imprima sus eventos y no los envíe</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>para que aparezcan de inmediato</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>para que la salida esté en UTF-8</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>para que en esta ejecución el envío de informes cuente como activado; no se cambia ningún archivo para ello</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>para que los informes de errores, que el modo de depuración no detiene, acaben en un puerto cerrado de este equipo</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>Esta versión de Rasa Pro imprime sus eventos en modo de depuración y los envía de todos modos.</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>Si el envío de informes está desactivado, Rasa tampoco imprime eventos.</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>--as-if-on muestra, solo en esta ejecución, de qué informaría.</translation>
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
            <translation>un evento sin nombre</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1: %2, en la vista previa %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>sin vista previa: %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>igual que su vista previa</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>igual que su vista previa, salvo lo que solo el comando en ejecución sabe</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>difiere de su vista previa</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>No se capturó ningún evento.</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>Se capturó %n evento:</numerusform>
                <numerusform>Se capturaron %n eventos:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>, %n byte, SHA-256 %1</numerusform>
                <numerusform>, %n bytes, SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  y %n más; --events FILE los tiene todos</numerusform>
                <numerusform>  y %n más; --events FILE los tiene todos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>Solo se conservó el primer evento (%n).</numerusform>
                <numerusform>Solo se conservaron los primeros %n eventos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 no se puso en la bandeja de salida. %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>No se puso nada en la bandeja de salida.</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>Se puso en la bandeja de salida como informe %1.</numerusform>
                <numerusform>Se pusieron en la bandeja de salida como informes %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>Se pusieron en la bandeja de salida como informes %1 a %2.</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>Está en espera y no se enviará ahora: %1</translation>
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
            <translation>Un evento que no se puede mostrar</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>Se ejecuta con RASA_TELEMETRY_DEBUG=true, así que Rasa imprime sus informes en lugar de enviarlos. Se impide que salgan los informes de errores.</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura en vivo</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>Proyecto en cuya carpeta se ejecuta el comando</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>Como si estuviera activado</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>Solo en esta ejecución, mediante una variable; no se cambia ningún archivo.</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>Dejar salir informes de errores</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>El modo de depuración no detiene los informes de errores de Rasa.</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>A mano</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>Cómo definir la variable del modo de depuración en otro lugar; se copia la línea elegida.</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>Copiar para %1: %2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>Eventos capturados</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>Salida del comando</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>Entrada para el comando</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>Poner en cola</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>Informe capturado</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Aún no hay eventos</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>Los eventos del comando aparecen aquí, cada uno junto a su vista previa.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>Rasa imprime sus informes en lugar de enviarlos; sus informes de errores pueden salir.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>Rasa imprime sus informes en lugar de enviarlos; sus informes de errores acaban en un puerto cerrado de este equipo.</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>Esta ejecución envía informes</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>Ejecutar de todos modos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Está en espera en la bandeja de salida como informe %1.</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[terminado por la señal %1]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[terminado con el código de salida %1]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>Imprimió una traza: «Informe de error», en Eventos, muestra qué se comunicaría de ella.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>Abrir un proyecto…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln evento</numerusform>
                <numerusform>%Ln eventos</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>En ejecución: %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>no se puede escribir</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>demasiado grande</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Entrenamiento de modelos</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Prueba de modelos</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Pruebas de extremo a extremo</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Puesta en servicio de modelos</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Extracción de marcadores</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Tratamiento de datos</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Servicios de Rasa Pro</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Builder</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Otros</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Comienza el entrenamiento de un modelo: rasa train (también las formas nlu y core), el entrenamiento dentro de rasa init y rasa interactive, o el endpoint HTTP de entrenamiento.</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Después de cargar los datos de entrenamiento y antes de que se entrene ningún componente.</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>Solo se envía si da sí la comprobación de activación que también crea el archivo de configuración; véase en la especificación del comportamiento la diferencia con la comprobación que usan todos los demás eventos.</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>Código de idioma de la configuración del proyecto; null si la configuración no indica ninguno.</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>Indica el idioma del asistente.</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>La referencia pública declara una cadena no vacía; el emisor copia el valor sin comprobarlo, así que puede darse null (y, en teoría, un valor vacío o que no sea una cadena).</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>Identificador aleatorio de este entrenamiento; el evento de fin o de fallo correspondiente lo repite.</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>Aleatorio en cada ejecución; une solo el comienzo y el final de un entrenamiento.</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Lo que se entrena.</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Vocabulario fijo.</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador del asistente según la configuración del proyecto.</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>Lo elige el usuario; puede contener el nombre de un producto, un equipo de trabajo o un cliente.</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>Solo la edición Pro lo envía. Allí la clave está siempre presente, con null si la configuración no tiene identificador.</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>La sección pipeline de NLU de la configuración del proyecto, sin cambios.</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>Forma libre: copia todo lo que el usuario escribió en el archivo de configuración, de modo que también viajan las rutas de clases de componentes, nombres de archivos, nombres de modelos, URL, prompts o incluso credenciales escritas allí.</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>Normalmente un array de objetos de componentes; null si la sección falta y está a punto de configurarse automáticamente; también se acepta una simple cadena. Las compilaciones desde Pro 3.15 aproximadamente envían un documento JSON codificado como cadena.</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>La sección de políticas de diálogo de la configuración del proyecto, sin cambios.</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>Array de objetos de políticas o null; la forma de cadena solo aparece en las compilaciones más nuevas de Pro (JSON codificado como cadena).</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>Grafo de entrenamiento de una configuración con receta de grafo; null con cualquier otra receta.</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>Grafo de predicción de una configuración con receta de grafo; null con cualquier otra receta.</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>Definiciones de grupos de modelos del archivo de endpoints (identificadores, proveedores, nombres de modelos y sus ajustes); null si no hay ninguna.</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>Forma libre: puede contener nombres de despliegues y direcciones base de API, y credenciales si el usuario las escribió allí mismo.</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>Las compilaciones más nuevas de Pro lo envían como una cadena que contiene JSON.</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>Si está activada, mediante su variable de entorno, la comprobación que contacta antes del entrenamiento con el servicio LLM configurado.</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>Una respuesta de sí o no; revela qué función se usa y nada más.</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Ejemplos de NLU que llevan una intención.</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>Un simple recuento. Solo una combinación de recuentos inusualmente grande o rara podría ayudar a reconocer un proyecto.</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Ejemplos de NLU que llevan al menos una anotación de entidad.</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>Acciones conocidas por el dominio, incluidas las que el framework añade siempre.</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>Respuestas distintas en el dominio (la clave conserva la palabra antigua para una respuesta).</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>Variaciones de respuestas sujetas a una condición.</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>Mapeos de slots, sumados entre todos los slots.</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>Mapeos de slots que rellena código personalizado.</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>Mapeos de slots sujetos a una condición.</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>Slots del dominio, incluidos los que el framework añade por sí mismo.</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>Formularios del dominio.</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>Intenciones del dominio, incluidas las integradas.</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>Entidades del dominio.</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Pasos de historias y reglas en los datos de entrenamiento.</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tablas de búsqueda en los datos de NLU.</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Sinónimos de entidades en los datos de NLU.</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Características de expresión regular en los datos de NLU.</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>Si se sigue entrenando un modelo existente.</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>En las fuentes 3.x que se leyeron, ninguna llamada pasa este valor, así que allí siempre es false, incluso en un ajuste fino.</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>Receta de configuración indicada en la configuración del proyecto; null si no se indica ninguna.</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>En la práctica, vocabulario fijo; un nombre desconocido se copiaría tal como se escribió.</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>Cómo llaman los flujos a subagentes y herramientas MCP, y cómo están configurados. Un objeto vacío si el proyecto no usa ni unos ni otras.</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>Contiene nombres de flujos, nombres y descripciones de agentes, URL de servidores, rutas de módulos, condiciones de salida y nombres de slots elegidos por el usuario.</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>Miembros por orden: usage, mcp_servers (solo si los hay), agents (solo si los hay). Un elemento de usage es {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} o {flow, agent}. Las compilaciones más nuevas solo enumeran los nombres de las claves de los metadatos estáticos de MCP, nunca sus valores.</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>Flujos del asistente.</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>Flujos que una intención de NLU puede iniciar.</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>Flujos con una condición de inicio.</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>Flujos que siempre figuran en el prompt del generador de comandos.</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>Falta en la referencia pública.</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>Flujos cuya condición de inicio es literalmente false.</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>Pasos que piden un valor.</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>Pasos de pregunta cuyo nombre de respuesta difiere del predeterminado para ese slot.</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>Pasos de pregunta con reglas de rechazo.</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>Pasos de pregunta que conservan su valor cuando el flujo termina.</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>Pasos que asignan slots.</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>Anidamiento de condiciones más profundo hallado en un flujo.</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>Pasos que continúan con otro flujo.</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>Pasos que llaman a otro flujo, a un agente o a una herramienta.</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>Slots que usa más de un flujo.</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>Modelo que usa el generador de comandos LLM; el nombre predeterminado integrado si no hay nada configurado; null sin tal componente.</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>Por lo general, el nombre de un modelo público, pero el de un despliegue privado o de un modelo con ajuste fino se copia tal como se escribió.</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>Grupo de modelos al que se refiere el generador de comandos.</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>Un nombre elegido por el usuario.</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>Si el generador de comandos tiene su propio prompt.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>Si el generador de varios pasos tiene su propio prompt para elegir flujos.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>Si el generador de varios pasos tiene su propio prompt para rellenar slots.</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>Si los flujos se preseleccionan por similitud de embeddings; true si no se desactiva.</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>Modelo de embeddings usado para esa preselección; null si está desactivada.</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>La referencia pública llama a este miembro flow_retrieval en un lugar; el código y el ejemplo público usan este nombre más largo.</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>Grupo de modelos al que se refieren los ajustes de embeddings.</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>Si el prompt contiene la fecha y la hora actuales.</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>Visto solo en una prueba de una compilación más nueva; el texto de la clave se deduce del nombre de la constante.</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.15 o posterior</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>Zona horaria usada para esa fecha y hora.</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>Indicio aproximado del lugar.</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>Identificador de la instalación que informa, repetido del userId de nivel superior. Es siempre la última propiedad porque el emisor la añade después de los valores propios del evento.</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>Seudónimo y estable: une todos los eventos de una instalación (Open Source) o de una licencia (Pro).</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source: 32 cifras hexadecimales en minúsculas tomadas del archivo de configuración global. Pro: el propio identificador de la licencia (un UUID con guiones).</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>El entrenamiento de un modelo terminó sin error.</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Después de escribir el archivo del modelo.</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>Open Source no envía nada cuando falla un entrenamiento: el evento de inicio queda entonces sin pareja.</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>Segundos enteros que duró el entrenamiento, redondeados hacia abajo.</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>Duración aproximada; da indicios del tamaño de los datos y de la velocidad del equipo.</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>El entrenamiento de un modelo terminó con una excepción o con una petición de salida del proceso.</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Antes de que el error siga hacia quien llamó.</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Se ejecutó una prueba de diálogo.</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Después de la evaluación.</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>La referencia pública pone end_to_end al final; el código envía project, end_to_end, num_story_steps.</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>Huella del proyecto guardada en el modelo: el SHA-256 del remoto de git de la carpeta en la que se entrenó el modelo.</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>Hash sin sal de un texto adivinable: quien conozca o adivine la dirección del repositorio puede confirmarla.</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>Una cadena vacía si el asistente probado no tiene ningún modelo cargado.</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>Si se probaron los mensajes junto con el diálogo.</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Pasos de historias que se probaron.</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>Se ejecutó una prueba de NLU.</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Ejemplos de prueba que llevan una intención.</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Ejemplos de prueba que llevan entidades.</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tablas de búsqueda en los datos de prueba.</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Sinónimos en los datos de prueba.</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Características de expresión regular en los datos de prueba.</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Se inician pruebas de extremo a extremo.</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Antes de que se ejecuten las pruebas.</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>Llamado así en el catálogo Open Source de 3.5 y 3.6 para el paquete adicional cerrado; todas las fuentes de Pro que se leyeron usan el nombre E2E Test Run Started.</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>documentado hasta 3.6; sustituido por E2E Test Run Started</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>solo 3.5 y 3.6</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>Casos de prueba que se ejecutarán.</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>Fixtures definidas para la ejecución.</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>Si hay alguna fixture definida.</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>Los diez contadores por tipo aparecen juntos o no aparecen.</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>Si hay metadatos definidos.</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.6 o 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>Entradas de metadatos definidas para la ejecución.</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>Si algún paso de algún caso de prueba tiene una aserción.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>Aserciones del tipo flow_started en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>Aserciones del tipo flow_completed en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>Aserciones del tipo flow_cancelled en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>Aserciones del tipo pattern_clarification_contains en la ejecución.</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>La referencia pública lo escribe pattern_clarification_count; el código envía este nombre más largo.</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>Aserciones del tipo action_executed en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>Aserciones del tipo slot_was_set en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>Aserciones del tipo slot_was_not_set en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>Aserciones del tipo bot_uttered en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>Aserciones del tipo generative_response_is_relevant en la ejecución.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>Aserciones del tipo generative_response_is_grounded en la ejecución.</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Se convirtieron conversaciones de ejemplo en pruebas de extremo a extremo.</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Después de la conversión.</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>Extensión del nombre del archivo de entrada, con el punto.</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>Solo la extensión.</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>Casos de prueba que se generaron.</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Comienza una sesión de aprendizaje interactivo.</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Justo antes de que se inicie el servidor local.</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>Si no se muestra el grafo de historias.</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>El texto público describe lo contrario de lo que dicen el nombre y el valor: true significa que el grafo no se muestra.</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>Si la sesión guarda datos de entrenamiento de extremo a extremo.</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Un servidor está a punto de ponerse a la escucha de conversaciones.</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Después de conocer los canales y el número de procesos de trabajo, antes de ponerse a la escucha.</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>rasa shell con un modelo de diálogo también inicia un servidor, así que envía Shell Started y después Server Started. Las compilaciones de Pro que tienen Inspect Started no envían este evento con rasa inspect. El valor project es la huella del proyecto en el momento de entrenar el modelo, no un hash del modelo como dice el texto público.</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>Nombres de los canales conectados.</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>Los nombres integrados son inocuos; un conector personalizado comunica el nombre o el nombre de clase que le dio su autor.</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>Si se ofrece la API HTTP además de los canales.</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>Procesos de trabajo del servidor.</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>Número pequeño; da indicios del tamaño del despliegue.</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>Tipo indicado para el generador de respuestas en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>Un tipo integrado es inocuo; de una implementación personalizada se copia la ruta de módulo del usuario.</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>Tipo indicado para el servidor NLU en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>Tipo indicado para el servidor de acciones en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>Tipo indicado para el servidor de modelos en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>Tipo indicado para el almacén de trackers en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>Copiado con las mayúsculas y minúsculas del usuario.</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>Tipo indicado para el almacén de bloqueos en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>Tipo indicado para el bróker de eventos en el archivo de endpoints; null si no hay tal entrada o no tiene tipo.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador del asistente guardado en el modelo servido; null sin un modelo legible.</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Comienza una conversación en la línea de comandos con un modelo entrenado.</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Después de leer los metadatos del modelo.</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core está documentado pero nunca se envía: todo lo que no sea un modelo solo de NLU se comunica como rasa.</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Tipo del modelo cargado.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador del asistente guardado en el modelo.</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Se inicia el inspector del navegador.</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Antes de que se inicie el servidor.</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Canal que usa el inspector.</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Nombres de canales integrados.</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Se inicia la antigua herramienta local de anotación.</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Antes de que se inicie.</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x (retirado del código en 3.3.0, aún figura en el catálogo de 3.5 y 3.6)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>solo de 3.0 a 3.6</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>Se solicita la extracción de marcadores.</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>Lo primero que hace el comando.</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>Cómo se seleccionan las conversaciones.</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>Documentado como: no se desean estadísticas.</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>El código calcula lo contrario: true significa que hay definido un nombre de archivo para estadísticas, que es lo predeterminado del comando.</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>Si se dio una semilla aleatoria (no la semilla en sí).</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>Número de conversaciones solicitado; null con la estrategia all.</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>Un simple recuento.</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Se leyó y comprobó el archivo de definición de marcadores.</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Antes de cargar las conversaciones.</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>Marcadores definidos en el nivel superior.</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>Anidamiento más profundo de operadores de marcadores.</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>Mayor número de hijos directos de un operador.</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Se evaluaron los marcadores en todas las conversaciones seleccionadas.</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Antes de escribir el archivo de resultados.</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>Conversaciones que se procesaron.</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>Volumen de las conversaciones guardadas.</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Se calcularon estadísticas de los marcadores.</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Antes de escribir los archivos de estadísticas.</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Los datos de NLU se dividieron en una parte de entrenamiento y otra de prueba.</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Después de escribir ambos archivos.</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>Dividir historias (versiones más nuevas) no envía nada.</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>Proporción que va a la parte de entrenamiento.</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>Un ajuste, 0.8 si no se cambia.</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Tipo de los datos.</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Se validaron los datos de entrenamiento.</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Después de todas las comprobaciones; antes de que el comando termine con un error.</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>Si se superaron todas las comprobaciones.</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>Se convirtieron datos de entrenamiento a otro formato.</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>Formato de destino.</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Se publicaron conversaciones guardadas en un bróker de eventos.</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Después de que la publicación tuvo éxito.</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>El catálogo público enumera los tres miembros en el orden inverso.</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>Eventos que se publicaron.</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>Nombre de clase del almacén de trackers.</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>El nombre de una clase personalizada es texto del propio usuario.</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>Nombre de clase del bróker de eventos.</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Se va a dibujar un grafo de historias.</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Después de cargar el dominio.</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>El usuario desactiva la telemetría.</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>Antes de que cambie el ajuste guardado.</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>Solo se envía si la telemetría sigue activada en ese momento (primero el entorno, luego el archivo). Véase en la especificación del comportamiento el caso especial de la primera ejecución.</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Se va a crear un proyecto nuevo.</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Después de elegir la carpeta de destino y antes de copiar ningún archivo.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>SHA-256 de la ruta absoluta de la carpeta del proyecto nuevo.</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>Hash sin sal de una ruta; una ruta corta o adivinable (nombre de usuario, nombre del proyecto) puede hallarse probando candidatas.</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Un modelo de lenguaje reescribe una respuesta durante la ejecución.</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Antes de llamar al modelo.</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>Si se reescriben todas las respuestas.</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>El texto completo del prompt si difiere del integrado; si no, null.</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>Prompt literal escrito por el usuario; a menudo contiene reglas de negocio, nombres y frases de ejemplo.</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>Proveedor del modelo de lenguaje.</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>Nombres de proveedores públicos; uno alojado por cuenta propia puede ser reconocible.</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>Nombre del modelo de lenguaje.</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>Grupo de modelos al que se refieren los ajustes del modelo de lenguaje.</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Comienza el entrenamiento de la política sin intenciones.</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Al comienzo.</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>Terminó el entrenamiento de la política sin intenciones.</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>Al final.</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>Proveedor del modelo de embeddings.</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>Nombre del modelo de embeddings.</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>Grupo de modelos al que se refieren los ajustes del modelo de embeddings.</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>La política sin intenciones eligió una acción durante la ejecución.</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>Después de la predicción.</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>Confianza de la predicción.</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>Un número por mensaje; la frecuencia revela el tráfico.</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>Comienza el entrenamiento de la política de búsqueda en documentos.</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>Terminó el entrenamiento de la política de búsqueda en documentos.</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>Tipo del almacén de documentos.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>Un tipo integrado es inocuo; un almacén personalizado comunica la ruta de módulo del usuario.</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>La referencia pública llama a este miembro vector_store; el código envía vector_store_type.</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>Si las respuestas citan sus fuentes.</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>Si se comprueba la relevancia de las respuestas recuperadas.</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.12 o 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>Visto solo en una prueba de una compilación más nueva.</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>La política de búsqueda en documentos respondió durante la ejecución.</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Se inicia un asistente con una sección de privacidad en su archivo de endpoints.</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Mientras se carga el asistente.</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>Una programación que falta es la cadena de cuatro letras None, no un null de JSON.</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>Reglas de anonimización.</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>Reglas que eliminan un valor.</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>Reglas que enmascaran un valor.</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>Si el bróker de eventos también recibe los valores antes de anonimizarlos.</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>Si las conversaciones guardadas se anonimizan según una programación.</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>Si las conversaciones guardadas se eliminan según una programación.</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>Forma de texto de la programación de anonimización; la palabra None si no hay ninguna.</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>Revela las horas de funcionamiento.</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>Forma de texto de la programación de eliminación; la palabra None si no hay ninguna.</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Una comprobación del validador de proyectos escribe un error en su registro.</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Mientras se escribe la entrada del registro.</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>Los demás campos de la entrada del registro siguen con su propio nombre, así que el conjunto de miembros es abierto y el emisor no lo controla. Falta en la referencia pública.</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>Nivel de la entrada.</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>Siempre error.</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>Identificador con puntos de la entrada.</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>Identificadores fijos.</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>Texto legible de la entrada; vacío si no lo tiene.</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>Suele citar nombres y lugares de archivos del proyecto del usuario.</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>El editor alojado respondió a una subida con un error.</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>Después de que llegue la respuesta.</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>La respuesta JSON completa del editor.</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>Los textos de error del servidor pueden citar el contenido subido.</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Un servidor con licencia de la edición para desarrolladores cuenta sus conversaciones: al inicio y cada 24 horas aproximadamente.</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Después del recuento.</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>Conversaciones iniciadas desde principios de mes.</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>Volumen de negocio del despliegue.</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>Año natural (UTC) del mes contado.</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>Solo la fecha.</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>Mes natural (UTC), de 1 a 12.</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>El recuento supera el número mensual de la licencia (100 o 1000).</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Antes del evento de recuento.</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>El recuento es al menos diez veces el número mensual de la licencia.</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Antes de que el servidor se detenga a sí mismo.</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>El proceso termina justo después, así que no sigue ningún evento de recuento. Falta en la referencia pública.</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>Se inicia el pipeline de análisis del paquete de servicios.</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>Al inicio.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>Enviado por un servicio aparte cuya fuente no estaba disponible; se desconocen el orden y el contexto.</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Consumidores de Kafka.</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>Da indicios del tamaño del despliegue.</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>El pipeline de análisis ve una nueva sesión de conversación.</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>Durante la ejecución.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>Enviado por un servicio aparte cuya fuente no estaba disponible.</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Una persona escribe al ayudante de chat del Builder.</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Cuando llega el mensaje.</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>Solo se envía si la decisión sobre los informes es sí y hay una clave de escritura en el entorno: COPILOT_SEGMENT_WRITE_KEY al principio, RASA_TELEMETRY_WRITE_KEY en las compilaciones más nuevas. userId es el identificador de usuario del Builder. No se añade metrics_id. Lleva el texto del mensaje, lo que contradice la promesa general de que no se informa de los mensajes.</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>Identificador del proyecto dentro del servicio Builder.</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>Identifica un proyecto alojado.</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>Identificador aleatorio de este mensaje de chat.</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>Aleatorio.</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>El mensaje de chat completo.</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>Texto literal del usuario o del asistente; puede contener cualquier cosa.</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Hora UTC del mensaje en ISO 8601; al principio sin sufijo de zona, con +00:00 en las compilaciones más nuevas.</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>Hora exacta del uso.</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>El ayudante de chat del Builder responde.</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>Después de completar la respuesta.</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>Versión del prompt del ayudante.</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>Fija.</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>Direcciones de los documentos que se usaron.</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>En la práctica, direcciones de documentación pública.</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>Categorías ordenadas de la respuesta.</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>Milisegundos hasta completar la respuesta.</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>Modelo de lenguaje que respondió.</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>Nombre de un modelo público.</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>Tokens leídos.</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>Un recuento.</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>Tokens leídos de una caché.</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.14 final o posterior</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>Tokens escritos.</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>Suma de ambos.</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>El prompt de sistema completo del ayudante.</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>Incluye contenido del proyecto.</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>retirado en compilaciones posteriores</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>Mensajes anteriores del chat.</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>Chat literal.</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>El mensaje al que se respondió.</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>Eventos de conversación adjuntados por el usuario.</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>Contenido literal de conversaciones.</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Se llamó a una herramienta del servidor MCP de Rasa, desde el ayudante de chat del Builder o desde cualquier otro agente conectado al servidor.</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Después de que la herramienta devolviera un resultado o lanzara una excepción.</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>No se añade metrics_id. userId es el identificador de la licencia o el texto unknown. La clave de escritura se toma solo de RASA_TELEMETRY_WRITE_KEY, nunca del archivo de claves; sin esa variable no se envía nada. La decisión sobre los informes se consulta como siempre.</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>Nombre de la herramienta.</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>Nombres de las herramientas integradas.</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>Nombre del proceso del servidor MCP.</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>Nombres fijos.</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>Milisegundos enteros que duró la llamada, redondeados hacia abajo.</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>Duración aproximada.</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>Si la herramienta ni lanzó una excepción ni comunicó un fallo.</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>Nombre de clase de la excepción, o ToolReportedFailure; null si hubo éxito.</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>Nombre de clase.</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>Texto de la excepción o del fallo comunicado; null si hubo éxito.</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>Copiado sin cambios: puede contener rutas, nombres y datos.</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Hora UTC en ISO 8601 con sufijo de zona.</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>Sistema operativo: nombre y versión tal como los indica el propio sistema.</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>Versión del núcleo; puede contener un sufijo del fabricante o de la compilación.</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>Si está presente alguna variable de entorno de un servidor de compilación.</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>Una respuesta de sí o no.</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>SHA-256 de la dirección del remoto de git, o null.</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>Sin sal; se puede confirmar una dirección de repositorio conocida.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>SHA-256 del directorio de trabajo absoluto.</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>Sin sal; se pueden confirmar las rutas adivinables.</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>Versión del intérprete de Python en ejecución.</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>Número de versión público.</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>Versión del producto (compilaciones Open Source).</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>Versión del producto (compilaciones Pro).</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>Número de procesadores gráficos.</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>Número pequeño.</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>Solo lo envió una versión alfa de 2.0, entre la versión del producto y cpu. La documentación de usuario de 3.x aún lo enumera.</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>Número de procesadores lógicos.</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>Si el proceso parece ejecutarse en un contenedor de Docker.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>SHA-256 del texto de la licencia.</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>Identifica una licencia; no es reversible porque el texto de la licencia es largo y aleatorio.</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>En realidad, 64 cifras hexadecimales en minúsculas. No se indica ningún patrón porque el valor de ejemplo de la documentación de usuario empieza por la letra t y, por tanto, no es un número hexadecimal.</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>Valor de la variable de entorno DEPLOYMENT_STACK, vacío si no está definida.</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>Texto libre definido por el operador.</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>Nombre de la empresa que figura en la licencia.</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>Nombra al cliente: la carga deja de ser anónima.</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (3.6 y posteriores, donde el entrenamiento valida primero)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>hace %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>Informe de error</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>Canal de errores</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>Qué decide aquí</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Se están leyendo el proyecto y este equipo.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Nada de ello sale de este equipo.</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>Aún no hay ninguna traza</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>Indique la traza de un error para ver qué enviaría de él el sistema de informes de errores de Rasa.</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>No hay ninguna traza en este texto</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>La traza no está completa</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>Líneas %1 a %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 El texto tiene %Ln traza; solo se informa de la que terminó el comando.</numerusform>
                <numerusform>%1 El texto tiene %Ln trazas; solo se informa de la que terminó el comando.</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>Sin petición</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Aún no hay informe.</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>Rasa enviaría esto. Este programa solo lo muestra.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supuesto</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>Sigue el mismo interruptor que los eventos.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>ausente</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>Rasa Open Source %1 no envía tal petición; solo lo hace Rasa Pro.</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>No se encontró ningún Rasa instalado. Rasa Open Source no envía tal petición; solo lo hace Rasa Pro.</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>Este Rasa no tiene clave para informes de errores, así que no puede salir ninguno.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida, pero los errores se envían de todos modos: aquí no se consulta el modo de depuración.</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>La propia línea de comandos de Rasa Pro intercepta todas las excepciones, así que casi nunca se llega a un informe.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Informes de errores</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>Qué hicieron los comandos, con recuentos de las partes del proyecto; a Segment.</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>Qué servicios de trazado y métricas están configurados, una vez por comando; a Segment.</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>Excepciones que terminaron un comando, con mensaje y líneas de código fuente; a Sentry.</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>Los informes de errores siguen el mismo interruptor que los eventos: con el envío de informes desactivado no se envía ninguno.</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>El modo de depuración (RASA_TELEMETRY_DEBUG) no los detiene.</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>Desactivar el envío de informes mientras un comando está en marcha no los detiene en esa ejecución.</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>Este programa no envía ningún informe de error.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Ver de qué informaría Rasa, decidir y enviarlo uno mismo.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Uso:</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>"rasa-telemetry COMMAND --help" explica un comando.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 no enviado o comprobación no cumplida, 4 más tarde o resultado desconocido.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>falta algo</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>«%1» sobra</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opciones:</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>imprimir JSON</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>la carpeta del proyecto, donde se ejecutaría rasa (predeterminada: la carpeta actual)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>la instalación de Rasa: su programa, su entorno o la carpeta site-packages</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>terminar con el código de salida 1 si Rasa ignora o descarta algo del proyecto; decir qué</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>como en rasa train (predeterminado: config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>como en rasa train (predeterminado: domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>como en rasa train (predeterminado: data); en las pruebas, lo que se prueba, en lugar de --nlu, --stories o la ruta; se puede repetir</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>como en rasa run (predeterminado: endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>como en rasa run (predeterminado: credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>como --config de rasa evaluate markers (predeterminado: markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>de quién es el informe: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>elegir el valor de una propiedad; se puede repetir</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>elegir o añadir un miembro del contexto; se puede repetir</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>para error-report: un texto con una traza de Python; - es la entrada estándar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>El valor predeterminado de "rasa data split nlu"; --training-fraction envía otro.</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>Siempre nlu: dividir historias no envía nada.</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>El valor predeterminado de "rasa data convert nlu"; --format envía otro.</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>Siempre nlu: solo se convierten datos de NLU.</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>True si se superan todas las comprobaciones del validador de Rasa, si no false; estas comprobaciones son del propio Rasa.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>El valor predeterminado de "rasa interactive"; true con --skip-visualization.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>El valor predeterminado de "rasa interactive"; true con --e2e.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>El valor predeterminado de "rasa evaluate markers", que escribe estadísticas; false con --no-stats.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>El valor predeterminado de "rasa evaluate markers"; true con --seed.</translation>
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
            <translation>más de %1 MB</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>un informe es un objeto JSON</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>solo se conoce mientras se ejecuta el comando</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>difiere, porque desde entonces se cambiaron archivos del proyecto</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>no está en la vista previa</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>está solo en la vista previa</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>Solo diferencias</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>En paralelo</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>Comparar con: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>El último que se envió</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>Un archivo guardado…</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Como %1</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Proyecto %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>Otro proyecto…</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>Uno capturado</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>Capturado el %1, evento %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>Comparar con el proyecto de Rasa de esta carpeta</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>Comparar con un informe guardado</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>Sin vista previa: %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>Igual que su vista previa.</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>Igual que su vista previa, salvo lo que solo el comando en ejecución sabe.</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>Difiere de su vista previa en las líneas marcadas.</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>vista previa, del proyecto tal como está ahora: %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>vista previa: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>supuesto</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>está allí en otro lugar</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>estaba en otro lugar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>Líneas comparadas</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>Siguiente ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Diferencia siguiente</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>A la diferencia siguiente (F7); hacia atrás con Mayús+F7</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Como %1</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>Se están generando ambos informes.</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>No hay ningún informe que comparar</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>Comparar con otra cosa…</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>Este archivo no se puede comparar</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>Este informe no se puede comparar</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>Rasa rechazaría el otro proyecto.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Volver a leer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>%Ln valor más</numerusform>
                <numerusform>%Ln valores más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>%Ln menos</numerusform>
                <numerusform>%Ln menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln cambiado</numerusform>
                <numerusform>%Ln cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln en otro lugar</numerusform>
                <numerusform>%Ln en otro lugar</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>ninguna diferencia</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>Lente de privacidad: %Ln valor suyo sale con cualquiera de los informes.</numerusform>
                <numerusform>Lente de privacidad: %Ln valores suyos salen con cualquiera de los informes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>Lente de privacidad: valores suyos que salen con los informes: %1 a la izquierda, %2 a la derecha.</translation>
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
            <translation>proyecto %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>enviado el %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>el último enviado</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>evento capturado %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>uno capturado</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>%1 junto a este informe: %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>lo que añadiría la actualización de %1 a %2: %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>tal como lo envía %2 en lugar de %1: %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>Lente de privacidad: no hay nada marcado.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 no envía este evento</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>Esa versión no conoce «%1», así que no hay nada con lo que comparar.</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>Aún no se envió ninguno</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>En cuanto se envíe desde esta cuenta un informe de «%1», aquí se mostrará el último.</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>Aún no se capturó ninguno</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>Ejecute un comando en la página Captura en vivo: su «%1» se podrá comparar aquí después.</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>No hay nada con lo que comparar</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>informe %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>Conexiones propias de este programa</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>Se conecta al destino indicado arriba y a nada más: solo para enviar un informe, solo mientras el envío de informes está activado. Sin búsqueda de actualizaciones, sin noticias, sin medir su propio uso.</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>Ninguna hasta ahora.</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>Ver todas las conexiones ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>A través del proxy %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>un informe, eliminado desde entonces</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>informe %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>se abrió</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>quizá: está en curso o se interrumpió</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>Todas las conexiones que este programa ha abierto con esta cuenta desde que se instaló. Solo abre una para enviar un informe. El registro se conserva aunque se elimine el historial.</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>Buscar un host o un proxy</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>Buscar en las conexiones</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>Ninguna hasta ahora</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>Ninguna conexión de esas fechas lleva a un host o proxy así.</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>Este programa nunca ha abierto una conexión.</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>No se puede leer el registro</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln conexión</numerusform>
                <numerusform>%Ln conexiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 hasta ahora</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>Lo que se prueba enviándolo a este mismo programa no está entre ellas.</translation>
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
            <translation>De qué se informa, y por qué</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar secretos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>Muestra los detalles de qué se informa, por qué y adónde</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Cómo usa Rasa estos datos ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>No informar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informar</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>Exactamente lo que enviaría «%1» desde este equipo</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>Exactamente lo que se enviaría desde este equipo</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Se están leyendo el proyecto y este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln byte. Este programa no ha enviado nada.</numerusform>
                <numerusform>%Ln bytes. Este programa no ha enviado nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>Del proyecto %1.</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>Iría a %1.</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>Los secretos están enmascarados aquí, no en lo que se enviaría.</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>Supuesto por ahora: %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>SHA-256 de lo que "git remote get-url origin" imprime aquí, incluido el salto de línea.</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>Null: no se encontró git y entonces Rasa no informa de ningún proyecto.</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>Null: la carpeta no está en ningún repositorio de git en el que git confíe.</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>Null: el repositorio de git no tiene ningún remoto llamado origin.</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>Null: git no dio respuesta.</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>Versión del paquete en %1.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>Supuesto: ningún Rasa instalado envía informes de esta forma.</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>Versión del intérprete para el que está instalado Rasa.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>Supuesto: ningún Rasa instalado indica la versión de su intérprete.</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>Supuesto: la instalación no indica la última parte de la versión.</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>Supuesto: el intérprete del Rasa que está instalado.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>SHA-256 del texto de la licencia en %1.</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>Null: no hay licencia.</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>Nombre y versión del núcleo.</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>La variable %1 existe; su valor no importa.</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>No existe ninguna de las 15 variables que señalan un servidor de compilación.</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 de la ruta %1.</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>Procesadores gráficos. La documentación de Rasa anuncia el número; ningún programa 3.x lo envía.</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>Procesadores lógicos en funcionamiento.</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>Desconocido, así que Rasa descartaría el informe.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 lo indica.</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>No están ni /.dockerenv ni la palabra en /proc/self/cgroup.</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>Empresa que figura en la licencia, en texto claro; null sin licencia.</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>Valor de la variable DEPLOYMENT_STACK; si no, vacío.</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>Este programa no lo conoce.</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Indicado por usted.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>No contado: %1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>0 de %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>Abre la línea en el editor</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>Abrir %1 en el editor</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>no definida</translation>
        </message>
        <message>
            <source>none</source>
            <translation>no hay</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>no se entiende</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>lo deja en sus manos</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>El comando rasa no conoce este archivo.</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>Este programa no envía nada; el comando rasa ignora esta variable.</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>Prevalece sobre el archivo.</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>Prevalece sobre el archivo; solo la palabra true significa activado.</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>sin archivo</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>sin sección metrics</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>Todos los comandos rasa se detienen con un error; "rasa telemetry enable" no puede repararlo.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>Esto no es true ni false: Rasa lo lee como activado; este programa, como desactivado.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>Esto no es true ni false: Rasa y este programa lo leen como desactivado.</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>La copia de Rasa Pro en traits dice enabled: %1; nada la lee.</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>El próximo comando rasa anota que el envío de informes está activado.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin responder</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>Concierne solo a este programa.</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>ajustes de este programa</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>El comando rasa siempre informa a %1.</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>Está sin comillas y se lee como un número.</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>El próximo comando rasa crea uno.</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>Rasa Pro usa en su lugar el identificador de la licencia.</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>El modo de depuración no abarca los informes de errores.</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>Solo la palabra true activa el modo de depuración.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>definida</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>la instalación de Rasa</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>El comando rasa no conoce esta clave.</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>licencia de desarrollador</translation>
        </message>
        <message>
            <source>present</source>
            <translation>presente</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>No se encontró ningún Rasa; se supone una versión que informa sin licencia.</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>Política de la organización</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>Configuración global</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>Nuestro aviso</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clave de escritura</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID del equipo</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>El comando rasa ignora DO_NOT_TRACK.</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>No hay ninguna decisión anotada.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>global.yml dice enabled: %1, que no es un simple true o false; aquí eso cuenta como desactivado.</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>La política de la organización no se entiende, así que no se informa de nada.</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Su organización ha desactivado el envío de informes.</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>DO_NOT_TRACK está definida.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED es "%1"; el archivo no interviene.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED es "%1"; solo la palabra true significa activado.</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>Respondió que no al aviso de este programa.</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>No se ha respondido al aviso de este programa.</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>Se informa de más que cuando respondió al aviso; hay que volver a responderlo.</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>Los informes irían a otro lugar que cuando respondió al aviso; hay que volver a responderlo.</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>No hay ID del equipo en global.yml.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida: los informes se muestran y no se envían.</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>No hay clave de escritura.</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>No hay global.yml.</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>global.yml no se puede leer.</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml está dañado, y Rasa lo trata como si no existiera.</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml no tiene sección metrics.</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>En global.yml, %1.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>global.yml dice enabled: %1, que parece una palabra pero para Rasa significa activado.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>global.yml dice enabled: %1.</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>Rasa no puede anotar nada allí y entonces trata el envío de informes como desactivado.</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>El próximo comando rasa escribe un global.yml que dice activado.</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>Lo que antes estaba anotado en él, también un no, se pierde entonces.</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>Todos los comandos rasa se detienen con un error.</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>El próximo comando rasa escribe de todos modos un global.yml que dice activado: sin la variable empieza el envío de informes y no se muestra ningún aviso.</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>No se informa de los entrenamientos, porque Rasa no puede leer la sección metrics.</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>Con una licencia de desarrollador no se puede desactivar aquí el envío de informes.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED solo silencia los informes de los entrenamientos.</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>Rasa Pro no envía nada sin una licencia válida.</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>No hay ID del equipo, así que Rasa no envía nada.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida: los informes se imprimen y no se envían.</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>No se encontró ningún Rasa instalado; eso vale para todas las versiones salvo Rasa Pro 3.14 y posteriores, que envían de todos modos.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida, pero esta versión de Rasa Pro envía de todos modos.</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>Este Rasa no tiene clave de escritura, así que no envía nada.</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>Rasa %1 no envía nada sin licencia (desde 3.6.10 y 3.4.18).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>ninguna, así que no se puede enviar nada</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY: %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>de Rasa %1: %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>de estos ajustes: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Preguntarme antes</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>Enviar automáticamente</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>Informes hechos aquí</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>Nueva clave de escritura</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>Guardar clave</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>Quitar clave</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clave de escritura</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>Elegir certificados adicionales…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>Quitar certificados adicionales</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>Certificados adicionales</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>Esperan en la bandeja de salida hasta que usted los envíe o los descarte.</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>Salen en cuanto se hacen, mientras el envío de informes está activado.</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>Fijado por su organización en %1. %2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>Fijado por su organización en %1: %2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT indica: %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>Los informes van a %1. Con otro destino se le vuelve a preguntar si quiere informar.</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>Aquí también hay guardada una clave. Cuenta cuando no hay ni variable ni clave en Rasa.</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>Indica la cuenta a la que se anotan los informes. Se guarda en un archivo que solo usted puede leer y nunca se muestra.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>Para un recopilador de su organización cuyo certificado el sistema no conoce.</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>No se puede enviar nada: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>Se confía en %Ln autoridad además de las del sistema.</numerusform>
                <numerusform>Se confía en %Ln autoridades además de las del sistema.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>Certificados (*.pem *.crt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>No se guardó. %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>En uso: ninguno.</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>En uso: %1.</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>Deciden las variables http_proxy, https_proxy, all_proxy y no_proxy, como para el propio Rasa.</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>El nombre de usuario y la contraseña del proxy se guardan y no se muestran.</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>A este equipo se llega sin proxy.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>texto después del valor</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>más de %n nivel</numerusform>
                <numerusform>más de %n niveles</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>el texto termina donde debería haber un valor</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>ningún valor empieza por este carácter</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>un carácter de control dentro de un texto</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>un texto sin comilla de cierre</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>un escape desconocido</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>un escape \u sin cuatro cifras hexadecimales</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>falta una coma o un corchete de cierre</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>falta un nombre entre comillas dobles</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>faltan los dos puntos</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>falta una coma o una llave de cierre</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>una carpeta</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>una tubería con nombre</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>un socket</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>un dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>más de %n byte</numerusform>
                <numerusform>más de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 bytes, como máximo %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 no es un número entero</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 no es un número</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 no es una fecha</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 no es una fecha posible</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>un "=" a secas no tiene valor</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 no es un valor lógico</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 no es un número con punto o exponente</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>una clave no puede contener un mapa ni una lista de listas</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>más de %n valor</numerusform>
                <numerusform>más de %n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>el ancla %1 aparece aquí por segunda vez</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>un signo de interrogación en el texto sin comillas %1 dentro de corchetes</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>no hay memoria</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>ningún valor empieza por %1 salvo entre comillas</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>byte 0x%1 en la posición %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 está dentro de sí mismo</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>los alias añaden más de %n valor</numerusform>
                <numerusform>los alias añaden más de %n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; necesita un mapa o una lista de mapas</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>no llegó ninguna respuesta completa</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>no contiene ningún certificado en formato PEM</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>otro programa ha estado escribiendo en él todo el tiempo</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>es la base de datos de otro programa</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>el envío de informes no está activado</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>otra ventana u otro comando está enviando informes</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>el intento %1 no está en curso</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>el programa terminó antes que el intento</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>contiene %1 informes; se guardan como máximo %2</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>contiene %1 bytes; se guardan como máximo %2</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>los bytes del informe %1 no son los que se guardaron</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>su dirección no es una URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>este programa admite proxies http, socks5 y socks5h</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1 con %n byte</numerusform>
                <numerusform>%1 con %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>tiene %1 bytes; se aceptan como máximo %2</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>tiene %1 bytes; se aceptan como máximo %2; la parte más grande es %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 bytes; se leen como máximo %2</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>la respuesta se interrumpió</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>es un enlace simbólico</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>pertenece a otro usuario</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>tiene otros nombres (enlaces duros)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>se eliminó en ese mismo momento</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" debe ser un texto</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" debe ser una lista de componentes, cada uno con un "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>un componente en "%1" debe ser un mapa con "name"</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>un componente en "%1" necesita "name" con un texto</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>un mapa con una lista como clave</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" debe ser una lista de mapas con "name"</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>una entrada de "importers" debe ser un mapa con "name"</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>una configuración debe ser un mapa</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>las credenciales deben ser un mapa de canales</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>el nombre de un canal debe ser un texto</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>el tipo de un slot debe ser un texto</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" no es un tipo de slot: text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>un slot %1 no tiene la propiedad "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>un slot de tipo any no puede influir en la conversación</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>min_value y max_value de un slot float deben ser números</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>min_value de un slot float debe ser menor que max_value (0 y 1 de forma predeterminada)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" debe ser una lista</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>una acción necesita un nombre</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" debe ser una lista</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" debe ser una lista</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>las propiedades de %1 deben ser un mapa</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" debe ser una lista</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>una intención necesita un nombre</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" debe ser una lista</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" debe ser una lista o true o false</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>un archivo con un solo número o similar detiene a Rasa aquí</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>una condición de un mapeo de slot necesita "active_loop" con el nombre de un formulario</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>"mappings" de un slot debe ser una lista</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>un slot necesita un "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>un slot necesita "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" no puede ser negativo</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>un dominio debe ser un mapa</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>un archivo de pruebas debe ser un mapa con "test_cases"</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" debe ser una lista de mapas</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>caso de prueba %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" debe ser un mapa</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>las claves en "%1" deben ser textos</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" debe ser una lista</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>un servidor MCP necesita "%1" con un texto</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>el tipo de un servidor MCP debe ser "http" o "https"</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>los endpoints deben ser un mapa</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 necesita "entity" con un texto</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>"%1" en %2 debe ser un texto</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>"value" en %1 debe ser un texto o un número</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>un archivo de flujos debe ser un mapa con "flows"</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" debe ser un mapa de flujos</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>un flujo debe ser un mapa con "steps"</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>un flujo necesita una lista "steps" con al menos un paso</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>un paso de un flujo debe ser un mapa</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>un paso de un flujo necesita action, collect, link, call, set_slots o noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" debe ser el nombre de un slot</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" debe ser una lista</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" debe nombrar un flujo, un agente o una herramienta</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" debe ser una lista de slots con valores</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" debe ser un paso o una lista de condiciones</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>una condición necesita "if" con "then", o "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>una condición debe llevar a un paso o a una lista de pasos</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>el flujo "%1" se llama a sí mismo, directamente o a través de otros</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>no hay ningún flujo "%1" al que llamar</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>flujo %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>slot %1 en %2</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>no hay marcadores</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>no hay ningún archivo .yml o .yaml con marcadores</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>un archivo de marcadores debe ser un mapa de nombres</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>marcadores en el nivel superior</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" es un operador o una condición y no puede dar nombre a un marcador</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>el marcador "%1" está definido también en otro archivo</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>niveles de "%1"</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>un marcador debe ser un mapa con un operador o una condición</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>un marcador necesita un operador o una condición además de su descripción</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" necesita un texto</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" no es un operador ni una condición de marcadores</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" necesita una lista de marcadores</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" necesita exactamente un marcador</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" necesita al menos un marcador</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>marcadores bajo "%1" de "%2"</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>el dominio no es válido</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>el dominio no tiene %1 "%2"</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>el nombre de intención "%1" solo puede tener una barra</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>el nombre de intención "%1" necesita algo antes de la barra</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>un ejemplo necesita "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" debe ser un texto</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>una entidad necesita los números "start" y "end" y el texto "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>"value" de una entidad debe ser un texto o un número</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>"%1" de una entidad debe ser un texto</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" debe ser la única clave</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" debe ser un objeto</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" debe ser una lista</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>una entrada de "regex_features" necesita los textos "name" y "pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>"elements" de una tabla de búsqueda debe ser una lista de textos o la ruta de un archivo</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>los datos de NLU deben ser un mapa con la clave "nlu"</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>un elemento de "nlu" debe ser un mapa con "intent", "synonym", "regex" o "lookup"</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>un elemento de "nlu" tiene uno de intent, synonym, regex, lookup, y examples, no "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>solo una intención puede tener "metadata"</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" debe ser un solo texto, normalmente un bloque que empieza con |</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>un elemento de "examples" debe ser un mapa con "text"</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>un nombre de intención solo puede tener una barra</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>un nombre de intención necesita algo antes de la barra</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" no puede estar vacío: indique un texto o quítelo</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>los enlaces dan vueltas aquí, de modo que hay más de %n carpeta</numerusform>
                <numerusform>los enlaces dan vueltas aquí, de modo que hay más de %n carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>no existe %1</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>el nombre de una respuesta debe ser un texto</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>una respuesta debe ser una lista de variaciones</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>una variación de una respuesta debe ser un mapa como "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>una variación de una respuesta necesita "text" o "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" debe ser %2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>un texto (los números, las fechas, true y ${...} necesitan comillas)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>un mapa</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 puede tener las claves %2, no "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>un nombre en "%1" debe ser un texto con al menos una letra de la a a la z</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(no se muestra, pues puede ser un secreto)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>las historias deben ser un mapa con la clave "stories" o "rules"</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" debe ser una lista</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" necesita un texto</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" debe ser una lista</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" debe ser una lista</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>una acción no puede llamarse slot, topic ni user</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>un paso debe ser un mapa como "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>"%1" no puede estar en este paso</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>un elemento de "rules" debe ser un mapa con "rule" y "steps"</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>un elemento de "stories" debe ser un mapa con "story" y "steps"</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>"%1" no puede estar en una regla</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>"%1" no puede estar en una historia</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>un subagente necesita "agent" con un "%1"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>el protocolo de un subagente debe ser RASA o A2A</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>un subagente debe ser un mapa con "agent"</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>otro subagente también tiene el nombre "%1"</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>el slot "%1" no está en el dominio, así que aquí necesita un valor</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n acción predeterminada</numerusform>
                <numerusform>%n acciones predeterminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>acciones de intenciones de recuperación</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>textos del bot</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>intenciones de recuperación de los datos de NLU</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>intenciones predeterminadas</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>mapeos de slots</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>mapeos de slots personalizados</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>mapeos de slots con condiciones</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>variaciones con una condición</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" debe ser un mapa</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1 entra a través de &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>no se encuentra el alias de %1</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>no hay sitio para la clave %1</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>no hay sitio para la clave metrics</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics entra a través de &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>no se encuentra el alias de metrics</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>está escrito con escapes \u</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>después no se pudo leer el archivo (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>otros valores del archivo cambiarían con ello</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics es %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>pertenece a otra cuenta</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>entretanto no se puede conservar una copia del contenido antiguo: %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1 (copia de seguridad: %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>no se puede reemplazar (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>aún no hay ninguna decisión anotada en él</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>no hay ID del equipo para una sección nueva</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>un carácter de control en el ID del equipo</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>el nivel superior es %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>un valor vacío</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics no tiene la clave enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>sin sección metrics</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>acciones</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>respuestas</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formularios</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>intenciones</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>slots</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>entidades</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>otro programa ha estado leyendo en él todo el tiempo</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>formato %1, esta escribe %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>colgó antes de responder</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>el equipo se apagó antes de que se guardara el resultado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>fin de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>%Ln línea sin cambios, plegada</numerusform>
                <numerusform>%Ln líneas sin cambios, plegadas</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>sin cambios: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>añadido: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>eliminado: %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>movido: %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>cambiado, ya no: %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>cambiado, nuevo: %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>cambiado: %1, antes %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln línea sin cambios</numerusform>
                <numerusform>… %Ln líneas sin cambios</numerusform>
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
            <translation>Izquierda: %1. Derecha: %2.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>Deje solo uno de los dos.</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>la intención "%1" aparece aquí por segunda vez; la primera, en la línea %2</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>la entidad "%1" aparece aquí por segunda vez; la primera, en la línea %2</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>la acción "%1" aparece aquí por segunda vez; la primera, en la línea %2</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>el formulario "%1" se llama como una acción predeterminada o una respuesta</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>Cambie el nombre del formulario.</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>la acción de texto "%1" ya es una acción</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>Quítela de aquí o de las acciones.</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>una intención activa la acción desconocida "%1"</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>Añada la acción o corrija su nombre detrás de triggers.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>el formulario "%1" tiene ignored_intents pero no required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>Añada required_slots.</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>el nombre de slot session_started_metadata está reservado por Rasa</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>Cambie el nombre del slot.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>un mapeo del slot "%1" no tiene un tipo conocido</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>Su tipo es uno de from_entity, from_intent, from_trigger_intent, from_text, custom.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>a un mapeo del slot "%1" le falta "entity"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>Añada el nombre de la entidad.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>a un mapeo del slot "%1" le falta "value"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>Añada el valor que recibe el slot.</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>una entidad no tiene nombre</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>Póngale un nombre o quite la línea.</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>la entidad "%1" va seguida de dos puntos pero no tiene propiedades</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>Quite los dos puntos o escriba propiedades debajo.</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>la intención "%1" va seguida de dos puntos pero no tiene propiedades</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>el escritorio no tiene ninguna aplicación para ello</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>no se pudo iniciar el editor %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>no existe tal archivo o carpeta</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Compruebe la ruta.</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>no se puede leer: %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>Compruebe los permisos.</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>no se puede escribir: %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>Compruebe los permisos y el espacio libre; no se cambió nada.</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>no se puede reemplazar: %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>Compruebe los permisos de la carpeta en la que está; no se cambió nada.</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>se escribió solo en parte y no se pudo restaurar su contenido antiguo: %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>Haga sitio y luego copie el contenido antiguo desde la copia de seguridad.</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>no es un archivo normal, sino %1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>Reemplácelo por un archivo.</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>es demasiado grande: %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>Divida el archivo.</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>otro programa lo cambió en ese mismo momento</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>no está en UTF-8: %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Guarde el archivo en UTF-8.</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>contiene un escape defectuoso: %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>Rasa sustituye los escapes \u de los archivos ASCII antes de leerlos; escriba / en lugar de \ en las rutas.</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>contiene un carácter de control: %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>Quite el carácter.</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>no es YAML válido: %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>Corrija la línea.</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>tiene un tabulador donde YAML exige espacios</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>Sustituya el tabulador por espacios.</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>tiene dos puntos en el texto sin comillas %1 dentro de corchetes</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>Ponga el texto entre comillas.</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>la clave %1 aparece aquí por segunda vez</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Deje solo uno de los dos.</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>contiene más de un documento YAML</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>Divida el archivo en la línea de guiones.</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>tiene una etiqueta que Rasa no conoce: %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>Quite la etiqueta.</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>tiene un valor que no se puede leer: %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>Ponga el valor entre comillas o corríjalo.</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>se refiere a un ancla que no existe antes de este lugar: %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>Defina el ancla más arriba.</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>usa una variable de entorno que no está definida: %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>Defina la variable o ponga el texto entre comillas.</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>está anidado a demasiada profundidad: %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>Cierre los corchetes abiertos más arriba o simplifique la estructura.</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>se despliega en demasiado: %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>Use menos alias.</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>no es JSON válido: %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>Los textos necesitan comillas dobles.</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>el número %1 no tiene forma en JSON, así que Rasa descarta el informe sin avisar</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>Use un número finito.</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>el valor %1 no tiene forma en JSON, así que Rasa descarta el informe sin avisar</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>Ponga el valor entre comillas.</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>no existe tal carpeta de proyecto</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>Indique la carpeta que contiene config.yml.</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>no es un proyecto de Rasa: %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>Indique la carpeta que contiene config.yml o nombre el archivo con --config.</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>Rasa rechaza esto: %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>Cambie este lugar en consecuencia.</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>no se entiende: %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>Repárelo a mano o use --repair, que conserva una copia de seguridad al lado.</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>no se puede cambiar sin tocar más que ese único valor: %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>Edite el archivo a mano o defina RASA_TELEMETRY_ENABLED=false.</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>se escribió, pero al volver a leerlo se ve %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>Puede que otro programa lo esté escribiendo; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>la política de la organización no se entiende: %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>Hasta que se corrija, este programa no informa de nada; avise a su administrador.</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>su organización ha desactivado el envío de informes</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>Pregunte a su administrador.</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>no hay ningún evento llamado %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>"rasa-telemetry events" los enumera.</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>no hay ningún perfil llamado %1</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>Perfiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>el evento no tiene la propiedad %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>"rasa-telemetry events EVENT" las enumera.</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>el valor no encaja: %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>este programa tendría que inventar un valor: %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>Indíquelo con --set NAME=JSON o --context NAME=JSON.</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>no se puede ejecutar: %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>solo se imprimió un encabezado: algún valor del evento no tiene forma en JSON, así que Rasa lo descarta sin avisar</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>Busque una fecha, un conjunto o datos binarios en config.yml.</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>se imprimió un evento que no se puede leer: %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>Puede haber otra salida en medio: mantenga el error estándar separado de la salida estándar.</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>no contiene ninguna traza de Python</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>Indique todas las líneas a partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>la traza no se puede seguir leyendo: %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>Cópiela entera, hasta la línea que nombra la excepción.</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>Rasa no informa de este error: %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>este programa solo muestra %1, sin enviar nada de ello, así que no se pueden poner en la bandeja de salida</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>Use "preview".</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>no se puede usar la bandeja de salida: %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>la base de datos de los informes está dañada: %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>"rasa-telemetry outbox" aparta el archivo y salva lo que se puede leer de él.</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>este no es el historial tal como se exportó: %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>Alguien cambió el archivo o no se copió por completo.</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>no se envió nada: no se puede usar el proxy: %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>Nada elude un proxy definido; corríjalo o exceptúe el destino en no_proxy.</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>la bandeja de salida está llena: %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>Envíe o descarte informes en espera.</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>el informe es demasiado grande para aceptarlo: %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>no hay ningún informe %1 en espera</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>"rasa-telemetry outbox" los enumera.</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>no se envió nada: %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>no se envió nada: no hay clave de escritura</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>Defina RASA_TELEMETRY_WRITE_KEY o seleccione una instalación de Rasa que tenga una.</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>este destino no está permitido: %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>Use una dirección https; http es solo para este equipo.</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>no se puede llegar al destino: %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>no se envió nada, porque no se confía en el certificado del destino: %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>Si su organización tiene una autoridad de certificación propia, indique su archivo en los ajustes.</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>el destino no respondió en %1</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>el destino no aceptó el informe: %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>la respuesta del destino es demasiado grande: %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>el destino no puede aceptar el informe ahora: %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>El informe se conserva; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>no es seguro que el destino aceptara el informe: %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>Se conserva y nunca se vuelve a enviar por sí solo, porque podría contar dos veces.</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>el destino rechazó la clave de escritura: %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>Es probable que la clave o la dirección sea incorrecta.</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>el destino quiere que el informe vaya a otro lugar: %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>No se hace, porque la clave de escritura viajaría con él; compruebe la dirección.</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>Consulte "rasa-telemetry --help".</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>ya existe, y no se sobrescribe nada</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>No se cambió nada; compruebe este archivo y su carpeta.</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>la bandeja de salida está en uso: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>No se cambió nada; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>el disco de la bandeja de salida está lleno: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>una versión más nueva de este programa guarda aquí los informes (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>Se pueden consultar; para cambiar algo, use esa versión.</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>no hay ningún informe %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>"rasa-telemetry outbox" enumera lo que espera; "rasa-telemetry history", los demás.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>Módulo de la clase de la excepción; null si es integrada.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>Supuesto: la traza no indica dónde termina el nombre del módulo.</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>Clase de la excepción que terminó el programa.</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>Clase de una excepción anterior; se envía sea cual sea su clase.</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>Antes de 3.9, Python no imprime los nombres de las clases o funciones que la rodean.</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>Se supone que se informa de ella: la clase no se encuentra en este equipo y, si deriva de una que Rasa omite, no se envía nada.</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>Texto de la excepción, línea %1 de la traza. Se envía sin cambios, con las rutas, nombres y valores que contenga.</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>Las excepciones dentro de un grupo no se envían.</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>El gancho para las excepciones que nadie interceptó y el número de un error del sistema.</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>Las líneas de código fuente se envían tal como están en el archivo, incluidos los comentarios.</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>No hay código fuente, así que no se envía ninguna línea de él.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Supuesto: el archivo no está en este equipo; se enviarían hasta cinco líneas antes y después, y la línea con su sangría.</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Supuesto: el archivo de aquí tiene otra línea en ese lugar; se enviarían hasta cinco líneas antes y después, y la línea con su sangría.</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>Línea %1 de la traza.</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>La ruta absoluta se vacía; las variables locales no se envían.</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>Aleatorio; se genera de nuevo en cada informe.</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>Supuesto: el momento de esta vista previa representa el del error, en UTC.</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>No se registra nada de lo que ocurrió antes.</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>Siempre vacío.</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>El contexto de los demás informes, que solo se envía con un ID.</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Versión de Rasa, como en el contexto.</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>development en un servidor de compilación (ci en el contexto); si no, production.</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>El ID ocupa el lugar del nombre del equipo; UNKNOWN sin ID.</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>La biblioteca instalada junto a Rasa. La forma del informe es la de la versión %1.</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>Supuesto: versión %1, cuya forma tiene este informe.</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>Siempre igual.</translation>
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
            <translation>es un %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1 deriva de %2</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>solo se informa de lo que llega a lo más alto del programa</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>terminó un hilo</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>terminó una tarea de asyncio</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>Python la ignoró</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>se interceptó y se escribió en el registro</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>la propia línea de comandos de Rasa Pro intercepta todas las excepciones</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>así que el gancho del informe no ve nada</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>regla 1: las salidas de procesos no son errores</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>regla 2: tales errores son de esperar</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>es exactamente la última excepción de la que se informó</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>regla 3: nada dos veces</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>%1 está en camino</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>regla 4a: los errores de acciones personalizadas no son de Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>la ruta %1 es absoluta</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>regla 4d: no pertenece a ningún paquete que la biblioteca pueda encontrar</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>regla 5: no se informa de importaciones fallidas</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>cambió %1</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>cambiaron %1 y otros</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>se eligió %1</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>valores restablecidos</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>Ningún evento ni campo contiene estas palabras.</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>Buscar eventos y campos</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 Escriba null si no hay valor.</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>Debe ser %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>la salida termina dentro de él</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>tiene más de %n byte</numerusform>
                <numerusform>tiene más de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>le faltan líneas</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>otro empieza dentro de él</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>otra salida continúa dentro de él</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1, encontrado en %2</translation>
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
            <translation>Eventos</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>Todos los eventos de los que Rasa puede informar, por sección</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>Comparado con informes grabados de Rasa 3.5.</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>Regla leída en el código fuente de %1, no grabada.</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>Conocido solo por la documentación.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
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
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>aún se envía</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>En la propia lista de Rasa</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> o </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>Uno de: %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Desde %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>Privacidad: %1. %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>el catálogo de eventos, o un evento con sus propiedades</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>%Ln archivo vigilado</numerusform>
                <numerusform>%Ln archivos vigilados</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>como lo envía</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>Proyecto cuyos informes se muestran; abre un menú con otros proyectos</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>De qué versión se muestra el informe</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Qué añade cada versión</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Ningún proyecto</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Proyecto %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1 (instalado)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1 (no se encontró Rasa)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir proyecto…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Volver a leer</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>leyendo el proyecto…</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>leyendo el proyecto: %1 de %Ln archivo…</numerusform>
                <numerusform>leyendo el proyecto: %1 de %Ln archivos…</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>en vivo</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>se mira cada 2 s</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>leído en menos de 1 ms</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>leído en %1 ms</translation>
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
            <translation>No hay "%1" en los endpoints, así que "rasa export" se detiene; esto es un ejemplo.</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>La última parte de su propia clase %1; Rasa envuelve algunas de ellas en una clase suya.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>La clase que Rasa crea para el tipo de "%1"; Rasa Pro puede envolverla en una suya.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>La clase que Rasa crea para el tipo de "%1".</translation>
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
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln miembro</numerusform>
                <numerusform>%Ln miembros</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>La documentación de Rasa lo enumera.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>La documentación de Rasa enumera el evento, no este campo.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>La documentación de Rasa enumera el evento para algunas versiones: %1.</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>La documentación de Rasa no lo enumera.</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>Ninguna versión grabada lo envía.</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Desde %1.</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>Hasta: %1.</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>Campo seleccionado</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>De qué se compone el número</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>Añadido por usted; Rasa no tiene tal miembro.</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>Parte de %1: %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>Supuesto. %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Privacidad: %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>Seleccione una línea para ver qué significa y de dónde viene su valor.</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>De quién es el informe: el ID del equipo o, en Rasa Pro, el identificador de la licencia. El mismo en todos los informes.</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>El nombre del evento. Indica qué comando se usó.</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>El equipo, la carpeta y las versiones. Lo mismo en todos los informes de una ejecución.</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>Lo que indica este evento. Seleccione una línea para ver qué significa y de dónde viene su valor.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Buscar en el informe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>Cerrar la búsqueda en el informe</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>sin resultados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln resultado</numerusform>
                <numerusform>%Ln resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>una compilación de desarrollo de Rasa Pro 3.14</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>Rasa Pro anterior a 3.14</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>El proyecto no tiene flujos, así que Rasa Pro tampoco añade ninguno.</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>Contado en los flujos del proyecto y en los patrones que Rasa Pro añade cuando el proyecto no tiene ninguno con ese nombre.</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>Contado en los flujos del proyecto. Rasa Pro añade patrones propios; cuántos depende de su versión, así que su número puede ser mayor.</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>Null: el pipeline no tiene generador de comandos.</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 no indica ninguno, así que aquí figura el valor predeterminado del propio Rasa Pro; puede variar entre versiones.</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>De %1 en el pipeline.</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>%1 en el pipeline tiene una sección que no es un mapa; Rasa Pro se detiene ahí.</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>Null: los endpoints no tienen grupos de modelos.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>Copiado de los endpoints con todo lo que allí figura. Rasa Pro deja las variables de claves secretas tal como están escritas; de qué claves además de api_key, no se sabe.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>Copiado de los endpoints con todo lo que allí figura, incluidas las claves escritas en claro.</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>Vacío: no hay subagentes ni servidores MCP.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>De los flujos, los endpoints y los archivos de los subagentes.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>De los flujos, los endpoints y los archivos de los subagentes; Rasa Pro los toma en el orden del sistema de archivos y puede dejar variables tal como están escritas.</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>Si la variable LLM_API_HEALTH_CHECK dice true.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>Supuesto: %1 no está en este equipo, así que se toma por un paquete con un __init__.py.</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 no tiene __init__.py, así que la ruta no se acorta.</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>El propio programa: de su ruta solo se envía la última parte.</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>Un módulo que forma parte del intérprete.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>Supuesto: la traza no indica qué módulo ejecutó este texto.</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>Un paquete instalado; la ruta empieza en su nombre.</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>La biblioteca estándar de Python; la ruta empieza en el módulo.</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>Un módulo del proyecto; la ruta empieza en su carpeta.</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>Supuesto: el archivo está fuera de la carpeta del proyecto, así que su módulo se deduce del __init__.py que tiene al lado.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>Supuesto: el archivo no está en este equipo, así que se toma por un módulo aparte. Si pertenece a un paquete sin __init__.py, el informe se descarta.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Ver de qué informaría Rasa, decidir y enviarlo uno mismo.</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>la carpeta del proyecto; lo mismo que --project</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>abrir el proyecto de esta carpeta</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>para instaladores: preguntar por el envío de informes y nada más; código de salida 0: activado, 3: desactivado, 4: sin responder</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>con --consent-only: la ventana que pregunta, como número</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>Un proyecto a la vez, por favor.</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>"%1" no es una ventana: --parent recibe su número, decimal o con 0x.</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent va con --consent-only.</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>mostrar primero esta página: overview, events, capture, outbox, history, settings o help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>El aviso</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>De qué se informa</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>La lente de privacidad</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura en vivo</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>La bandeja de salida</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>Todos los comandos</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>Política de una organización</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>Para instaladores</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>Mensajes y qué hacer</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Acerca de este programa</translation>
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

Muestra de qué informaría Rasa, antes de que salga nada. Licencia: Apache-2.0. Rasa es una marca de su propietario; este programa es independiente de él.

| parte | versión | licencia |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| SQLite, dentro de Qt | | dominio público |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

No se conecta a nada más que al destino de los informes, y solo para enviar uno. No busca actualizaciones y no mide su propio uso.
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>no se encontró</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Texto de ayuda</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>Un recopilador propio</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>El historial</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln informe</numerusform>
                <numerusform>%Ln informes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>Exportado a %1: %2, %3. SHA-256 de la última línea, que conviene guardar en otro lugar: %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>Exportado a %1: %Ln conexión.</numerusform>
                <numerusform>Exportado a %1: %Ln conexiones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 está tal como se exportó el %2: %3, %4. SHA-256 de su última línea: %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>Eliminando…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>Se eliminó %Ln entrada. Lo que no se entregó permanece.</numerusform>
                <numerusform>Se eliminaron %Ln entradas. Lo que no se entregó permanece.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>informe %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>No se envió, rechazó ni descartó nada de ese tipo.</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>Más antiguos: --before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" no es el ID de un informe</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>Informe %1, %2, %3, %n byte, SHA-256 %4.</numerusform>
                <numerusform>Informe %1, %2, %3, %n bytes, SHA-256 %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>a través de %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>estado %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>quizá: se interrumpió</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>Este programa nunca abrió una conexión.</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1 y %2. SHA-256 de la última línea, que conviene guardar en otro lugar: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n informe</numerusform>
                <numerusform>%n informes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>El historial está tal como se exportó el %1: %2 y %3.</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>SHA-256 de la última línea: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>Se eliminó %n entrada. Lo que espera en la bandeja de salida permanece.</numerusform>
                <numerusform>Se eliminaron %n entradas. Lo que espera en la bandeja de salida permanece.</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history conoce show ID, export FILE, verify FILE, connections y clear, no "%1"</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>lo que se envió, rechazó o descartó; todas las conexiones</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>Sin palabra: las entradas más recientes. show: un informe con sus intentos. export: todo en un archivo nuevo de líneas JSON, cada una con el SHA-256 de la anterior ("-": salida estándar); verify: si tal archivo está como se escribió. connections: todas las conexiones que este programa abrió. clear: elimina todo lo terminado.</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>solo este evento</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>solo estos: delivered, refused, later, unknown o discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>comenzados entonces o después: 2024-03-01, o 2024-03-01T12:00:00; UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>comenzados antes</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>cuyo cuerpo contiene todas estas palabras</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>como máximo estos (predeterminado: 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>anteriores a la entrada de este número</translation>
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
            <translation>Informe %1, entrada %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 necesita una fecha (2024-03-01) o una hora en UTC (2024-03-01T12:00:00), no "%2"</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 necesita un número a partir de 1, no "%2"</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>no hay ningún estado "%1" (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>Verificar un archivo exportado…</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>Eliminar historial…</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>Una versión más nueva de este programa escribió el historial: aquí se puede mirar, pero no cambiar.</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>El %1 se detectó que la base de datos estaba dañada. Se conserva como %2. Se pudo salvar: %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln informe</numerusform>
                <numerusform>%Ln informes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrada del historial</numerusform>
                <numerusform>%Ln entradas del historial</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>Exportar las conexiones</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exportar el historial</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>Líneas JSON (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>¿Seguir el enlace?</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1 es un enlace simbólico a %2. Se reemplazaría el archivo al que representa.</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>Reemplazar ese archivo</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>Verificar un historial exportado</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>¿Eliminar el historial?</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>Todas las entradas sobre informes entregados o descartados se eliminan definitivamente, con los bytes de esos informes. Hay %Ln entrada en total.</numerusform>
                <numerusform>Todas las entradas sobre informes entregados o descartados se eliminan definitivamente, con los bytes de esos informes. Hay %Ln entradas en total.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>Los informes que no se entregaron permanecen, con lo que se intentó; también el registro de conexiones.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Eliminar historial</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>no es la cabecera de un historial exportado</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>es una segunda cabecera</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>está detrás del final</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>la línea anterior no es aquella tras la que se escribió</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>es de un tipo desconocido</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>la escribió una versión más nueva de este programa</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>su informe no tiene número propio</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>el cuerpo del informe %1 no es el de su SHA-256</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>su número no sigue al anterior</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>no se refiere a ningún informe anterior, o a ningún resultado conocido</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>cuenta otros números de informes y de intentos que los que figuran arriba</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>es más larga que cualquier línea de un historial exportado</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>se interrumpe</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>hay demasiadas líneas</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>falta el final, así que también pueden faltar líneas</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>una carpeta</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>un dispositivo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>Se está leyendo el historial.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>No se puede mostrar el informe</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>Buscar en todos los informes</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Buscar en el historial</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Todos los eventos</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Todos los resultados</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Copiar cuerpo</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>Copiar SHA-256</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>Comparar con la vista previa actual</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>Ninguna entrada del historial tiene estas palabras, este evento, este resultado y esta fecha.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparar con lo actual</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>Junto a la vista previa del mismo evento tal como es ahora</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>No se puede leer el historial</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Aún no se envió nada</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>Cada intento de enviar un informe y cada informe descartado figurarán aquí con sus bytes exactos y lo que pasó con ellos.</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>Ver lo que espera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>%1 de %2 entradas</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>%1 de %2 entradas hasta ahora</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>Ninguna entrada elegida</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>Elija una arriba para ver cada byte de su informe.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 aún no tiene una sección "metrics" utilizable. Ejecute antes "rasa-telemetry enable" o "rasa-telemetry disable".</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>No hay ID del equipo en %1. Rasa crea uno en su primera ejecución; "rasa-telemetry enable" también crea uno.</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>el ID del equipo que llevan todos los informes de esta cuenta</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>generar uno nuevo y escribirlo en global.yml</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>Null: no hay endpoints.yml.</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>Null: %1 no indica ningún tipo en la sección %2.</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>Tipo de la sección %1, tal como está escrito.</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>Resumen de la sección anonymization de %1.</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>No hay reglas de anonimización.</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 en «%2» como lo envía %3</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Indicado por usted.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln miembro</numerusform>
                <numerusform>%Ln miembros</numerusform>
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
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>Copiar &amp;valor</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>Copiar &amp;ruta</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>&amp;Plegar</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>&amp;Desplegar</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Desplegar todo</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>antes %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>ya no: %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>contiene un valor marcado</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>contiene un cambio</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>Ningún informe elegido</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Elija uno arriba para ver cada uno de sus bytes.</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>Qué se muestra del informe</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legible</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Como se envía</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar secretos</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>Bytes exactos del cuerpo</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>JSON con sangría</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Líneas de cabecera</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>Comando para curl</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>Ahora en la bandeja de salida: %1. %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>Nunca se intentó, así que no hubo respuesta.</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>Informe %1 · %Ln byte · SHA-256 %2… · los bytes que se mostraron (%3)</numerusform>
                <numerusform>Informe %1 · %Ln bytes · SHA-256 %2… · los bytes que se mostraron (%3)</numerusform>
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
            <translation>%1 en el nombre</translation>
        </message>
        <message>
            <source>path</source>
            <translation>ruta</translation>
        </message>
        <message>
            <source>url</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>host</source>
            <translation>host</translation>
        </message>
        <message>
            <source>email</source>
            <translation>correo</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>secreto</translation>
        </message>
        <message>
            <source>user</source>
            <translation>usuario</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>equipo</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>clase propia</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
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
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura en vivo</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln informe en espera</numerusform>
                <numerusform>%Ln informes en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>No se cambió nada</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>No se guardó la lista de proyectos</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Está en espera en la bandeja de salida como informe %1.</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>La base de datos de los informes estaba dañada</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>Se conserva como %1. Se pudo salvar: %2, %3. Lo que de ello esté en espera solo se envía a mano.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln informe</numerusform>
                <numerusform>%Ln informes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrada del historial</numerusform>
                <numerusform>%Ln entradas del historial</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>Entregado: el destino aceptó el informe %1 (estado %2, %3 ms).</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>El informe %1 se conserva en la bandeja de salida: %2. %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir proyecto…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Volver a leer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>Usted aceptó enviar informes a otro destino, %1. Por eso se le pregunta de nuevo.</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>Ahora se informa de más que cuando aceptó. Por eso se le pregunta de nuevo.</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>Abrir la carpeta de un proyecto de Rasa</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>No se abrió el archivo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>No hay nada con lo que comparar</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>Este programa no conoce ningún evento «%1», así que no hay vista previa de él.</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>No hay ningún informe que probar</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>Elija antes un evento en la página Eventos, para que haya un informe; después vuelva aquí.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>se necesitan value y synonyms</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>se necesitan text e intent para contar</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>se necesita entities, al menos una lista vacía</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>no están activados</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>De qué se informa</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>Qué comandos se ejecutan, qué tamaño tienen las partes de un proyecto, cuánto duran los entrenamientos, las versiones y algunos datos de este equipo. Las secciones "pipeline" y "policies" de config.yml se incluyen tal como están escritas.</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>Los informes van a api.segment.io y llevan un ID aleatorio que es siempre el mismo para esta cuenta.</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>De qué no se informa, según Rasa</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>Datos personales, ejemplos de entrenamiento, historias y mensajes que el asistente recibe o envía.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>Negarse no le priva de ninguna función. Puede cambiar su respuesta en cualquier momento, aquí o con "rasa telemetry disable" y "rasa telemetry enable".</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Los autores de Rasa usan las cifras para decidir qué investigar y desarrollar después, para probar con conjuntos de datos realistas y para encontrar errores frecuentes.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>En cada informe</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>Sistema operativo, número de procesadores, versiones de Rasa y Python, si se ejecuta en Docker o en un servidor de compilación, y hashes unidireccionales de la carpeta, del remoto de git y de una licencia. El número de procesadores gráficos, que la página de Rasa anuncia, no lo envía ninguna versión 3.</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>Los hashes no llevan sal: quien adivine el texto puede confirmarlo. Un ID une todos los informes. La palabra adecuada es seudónimo.</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>En algunos informes</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>Se insertan las variables de entorno a las que se refiere config.yml. Se copian los tipos de endpoints y canales, incluidos los nombres de clases propias y las rutas.</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>Rasa Pro envía además la empresa que figura en la licencia, en texto claro, el identificador de la licencia en lugar del ID aleatorio, los números de conversaciones y los textos de los mensajes de validación; su Builder alojado envía textos de chat.</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>Los errores son otro canal: el tipo, el mensaje y algunas líneas de código fuente de un error inesperado van a otro servicio, Sentry, y el modo de depuración no los detiene.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Adónde va</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>A api.segment.io por HTTPS. Segment es un servicio de Twilio, así que una empresa distinta de Rasa recibe la petición y ve la dirección IP del remitente y la hora.</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>Desde la versión 3.6.10 (y 3.4.18), el programa de código abierto solo envía informes de uso donde hay una licencia.</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>Decir que no, decir que sí</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>La variable RASA_TELEMETRY_ENABLED=false también dice que no. Con las licencias gratuitas de desarrollador de Rasa Pro no es posible negarse.</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>Un global.yml dañado, o "enabled: no" en él, no significa desactivado para Rasa. Este programa muestra esas trampas.</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>Verlo antes</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>Este programa muestra los bytes exactos de cada informe antes de que nada salga. RASA_TELEMETRY_DEBUG=true hace que Rasa imprima sus informes de uso en lugar de enviarlos.</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>Rasa informa de datos de uso</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>Rasa comunica a sus autores cómo se usa, para que puedan decidir en qué trabajar. En el propio Rasa esto está activado a menos que alguien lo desactive. Este programa no envía nada antes de que usted haya respondido, y cerrarlo no es una respuesta.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>Ver un informe:      rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>Decir que sí o no:   rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>Leer más:            %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept y --decline son dos respuestas</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>de qué informa Rasa y por qué; anota su respuesta</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept hace lo mismo que "enable" y --decline lo mismo que "disable": global.yml se actualiza, así que el comando rasa también lo sigue.</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>los informes pueden salir</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>no puede salir ningún informe</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>abandonado: solo se envía a mano</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>No se enviarán: %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>Le esperan a usted: "rasa-telemetry outbox send ID" o "outbox discard ID".</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>El siguiente se envía como muy pronto dentro de %1 s.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>No hay nada en espera.</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" no es el ID de un informe</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>indique IDs o --all, no ambas cosas</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>¿qué informe? Indique IDs o --all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>no hay ningún formato "%1" (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show necesita un ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>Informe %1, %2, %n byte, SHA-256 %3.</numerusform>
                <numerusform>Informe %1, %2, %n bytes, SHA-256 %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>Descartados: %1.</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox conoce show, send y discard, no "%1"</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>lo que está en espera; verlo, enviarlo, descartarlo</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>Al enviar se vuelve a consultar la decisión para cada informe. Con RASA_TELEMETRY_DEBUG=true imprime lo que Rasa imprimiría y no envía nada.</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show: pretty (predeterminado) o wire (bytes exactos del cuerpo)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>retenido: solo se envía a mano</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>Omitidos: %1. Fueron rechazados, pueden haber llegado ya o se hicieron con el envío de informes desactivado. Indique sus ID para enviarlos de todos modos.</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>en lugar de ID: descartar todos los informes o enviar todos los que esperan</translation>
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
            <translation>Evento</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>Origen</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>Se está leyendo la bandeja de salida.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>No se puede mostrar el informe</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>No se puede leer la bandeja de salida</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>Se descartó %Ln informe. Sus bytes permanecen en el historial.</numerusform>
                <numerusform>Se descartaron %Ln informes. Sus bytes permanecen en el historial.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>No se descartó nada. %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Informe %1: %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>Buscar en los informes</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>todos los estados</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>Ningún informe tiene este texto y este estado.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>Descartar este…</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>Enviar este</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada en espera</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>Los informes que se hacen aquí, los capturados de un rasa en ejecución o los puestos en la bandeja desde la línea de comandos permanecen aquí hasta que se envían o se descartan.</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>Ver de qué se puede informar</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 de %2 elegidos</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>Descartar todos…</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>Descartar %Ln…</numerusform>
                <numerusform>Descartar %Ln…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>Enviando…</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>Enviar %Ln informe</numerusform>
                <numerusform>Enviar %Ln informes</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>Estos informes esperan en este equipo. Mire cada uno y después envíelo o descártelo.</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>Ahora no se puede enviar nada: %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>Ningún informe elegido</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Elija uno arriba para ver cada uno de sus bytes.</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>¿Enviar de nuevo?</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>El resultado de un intento anterior es desconocido: el informe puede haber llegado y se contaría dos veces.</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Enviar de todos modos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>Se entregó %Ln informe.</numerusform>
                <numerusform>Se entregaron %Ln informes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>Y %Ln más que no se entregó.</numerusform>
                <numerusform>Y %Ln más que no se entregaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln informe no se intentó; queda como estaba.</numerusform>
                <numerusform>%Ln informes no se intentaron; quedan como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>Este informe (%Ln) no se enviará. Sus bytes permanecen en el historial.</numerusform>
                <numerusform>Estos %Ln informes no se enviarán. Sus bytes permanecen en el historial.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>¿Descartar?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>El envío se detuvo antes de que saliera ningún byte del informe %1. Este sigue en espera.</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>El envío se detuvo mientras el informe %1 estaba en camino: puede haber llegado, así que su resultado es desconocido.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>Interrumpe el intento en curso. No sale nada más hasta que usted envíe algo.</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>Probar…</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Probar sin enviar nada fuera</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>«Enviar automáticamente» está detenido. Continuará cuando usted haya enviado un informe a mano.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>«Enviar automáticamente» está activado: los informes salen por orden, el siguiente dentro de %1.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>«Enviar automáticamente» está activado: los informes salen por orden, en cuanto se hacen.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>Se detuvo. No había nada en camino.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>aún no hay</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>Se aplica también al comando rasa</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>Informes de uso</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>Qué decide, en este orden</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>Reparar el archivo…</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>Reparar el archivo</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 se reemplazará por un archivo con el envío de informes desactivado. Lo que ahora contiene se conserva en una copia de seguridad al lado.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Abrir archivo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>Qué sale de este equipo</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>Tipo de evento, versiones, procesadores, sistema</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>Recuentos: intenciones, ejemplos, slots, historias…</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>pipeline y policies de config.yml, tal como están</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>Carpeta y remoto de git como SHA-256, sin sal</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>No, según Rasa: ejemplos de entrenamiento, mensajes</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>Ver un informe de ejemplo ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>Informes de los últimos 30 días</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>ID nuevo…</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>Nuevo ID del equipo</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>Entonces los informes posteriores no podrán unirse a los anteriores por su ID. Los informes ya enviados conservan el antiguo. Anótelo antes si quiere pedir a Rasa que los elimine.</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>Para que se eliminen informes pasados, escriba como indica la política de privacidad de Rasa y dé este ID: es lo único que une los informes entre sí.</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Política de privacidad de Rasa ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>Vías por las que rasa informa</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>rasa: %1. %2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>Este programa: %1. %2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Su organización ha desactivado el envío de informes.</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>decide</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>decide para rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>decide aquí</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>no existe en esta versión</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
Los contenedores, WSL y otras cuentas tienen archivos propios.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID del equipo</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>no se encontró</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2, %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln procesador</numerusform>
                <numerusform>%Ln procesadores</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>sin contenedor</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>servidor de compilación</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>sin servidor de compilación</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 Rasa reemplazaría el archivo por uno con el envío de informes activado.</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1: todos los comandos rasa se detendrían con un error.</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>"enabled: %1" en la línea %2 no es un valor lógico para Rasa, así que significa %3. El interruptor lo repara.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%1=%2 en %3, línea %4</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>Un terminal nuevo tendría además: %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>Este programa no ha enviado nada y no hay nada en espera.</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>%1 enviados · %2 en espera · %3 rechazados por el servidor</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>una clave o un valor está vacío</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>no se permiten alias</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>no hay claves con valores</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>no se permiten listas</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>no se permiten mapas dentro del mapa</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting es on u off, no "%1"</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery es ask o automatic, no "%1"</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 aparece dos veces</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>no hay ninguna clave "%1", solo reporting, endpoint y delivery</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>hay más de un documento</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>el texto no está en UTF-8</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>línea %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>nadie en el equipo informa de nada con este programa</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>cada persona decide, igual que sin esta línea</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>los informes van allí y a ningún otro lugar; se vuelve a preguntar a las personas</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>cada informe espera a la persona</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>los informes se envían en cuanto se hacen</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>Con este archivo nadie informa de nada con este programa: una línea que no se entiende cuenta como desactivado.</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 se entiende:</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 se entiende y no prescribe nada.</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>Cuenta en cuanto esté en %1.</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy conoce check FILE, no "%1"</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>si se entiende la política de una organización</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check: nombra cada línea incorrecta de FILE y dice qué hacen las demás. Sin FILE, la política de este equipo, %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 de la ruta %1.</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>Solo se conoce cuando se ejecuta el comando; esto es un ejemplo.</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Elegido por usted.</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>Null: la configuración no lo tiene.</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>Copiado de la configuración tal como está escrito.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>Contado como lo hace Rasa Open Source 3.5. Rasa Pro llega a otro número, según su versión: tiene más partes integradas y otros tipos de mapeos de slots.</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>Contado en los archivos del proyecto.</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>"rasa train nlu" y "rasa train core" solo envían un informe interior, con el tipo nlu o core; una ejecución en seco solo envía el exterior.</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>El exterior de los dos informes de un "rasa train" completo, que dice rasa; el interior dice lo que de verdad se entrena.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>Un "rasa train" completo envía dos informes: uno exterior y, dentro de él, uno sobre lo que de verdad se entrena. Aquí ambos dicen rasa y solo difieren en training_id.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>Un "rasa train" completo envía dos informes con training_id distinto: este exterior, que dice rasa, y dentro de él uno que dice %1, pues eso es lo que de verdad se entrena aquí. Se muestra con --set type='"%1"'.</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>Aleatorio en cada entrenamiento; este se generó aquí.</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>Siempre false, incluso con --finetune: Rasa no transmite la opción.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 en «%2» como lo envía %3</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>Identificador de la licencia; Rasa Pro lo usa en lugar del ID del equipo.</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>Supuesto: sin licencia, Rasa Pro no tiene ID y no envía nada.</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>Nuevo: generado para esta vista previa y no escrito en ninguna parte. Se anota cuando usted acepta o activa el envío de informes.</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>ID del equipo de la configuración global; el mismo en todos los informes de esta cuenta.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>un informe de error no tiene forma de curl: solo lo envía la propia biblioteca de Rasa</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>la dirección %1 no indica ningún lugar para identify</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n byte, SHA-256 %1, como lo envía %2. No se envió nada.</numerusform>
                <numerusform>%n bytes, SHA-256 %1, como lo envía %2. No se envió nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>Supuesto, porque solo el propio Rasa lo sabe: %1.</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>Lente de privacidad: %1 (%2). %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>Esquema: %1 debe ser %2.</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against compara eventos del catálogo, no "%1"</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>no hay ningún formato "%1" (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>el informe exacto que un evento enviaría desde aquí</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT es un nombre o un slug del catálogo: "Training Started", training-started; "identify", la petición de Rasa Pro; o "error-report", el informe de un error, hecho a partir de su traza. No se envía nada.</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty (predeterminado), wire (bytes exactos del cuerpo), explain (de dónde viene cada valor), curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>%1 en un nombre: %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>Lente: %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>Lente, en %1: %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Privacidad: %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Propiedades</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>«%1» como lo envía %2</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar secretos</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>Los bytes exactos contienen %Ln secreto en claro.</numerusform>
                <numerusform>Los bytes exactos contienen %Ln secretos en claro.</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>Secretos en el informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>Rutas de archivos</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Direcciones de correo</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>Claves y tokens</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Su nombre de usuario</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>El nombre de este equipo</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>Clases propias</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variables de entorno</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>Nombra carpetas y archivos, a menudo con una persona, un cliente o un proyecto.</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>Indica con qué servicios habla el asistente y dónde están.</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>Nombra un equipo o una red que puede no ser pública.</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>Nombra a una persona o a un grupo a los que se puede escribir.</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>Parece una clave, un token o una contraseña: quien lo reciba podría usarlo.</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>El nombre de su cuenta en este equipo.</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>El nombre de este equipo.</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>Nombra código que no pertenece a Rasa, así que puede delatar un producto o una empresa.</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>No figura en el proyecto: Rasa puso aquí el valor de una variable de entorno.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>línea %1: %2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>Esto no es un proyecto de Rasa</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>La vista previa vuelve en cuanto se pueda leer el archivo.</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>La vista previa vuelve en cuanto se corrija el archivo.</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>No se puede leer un archivo de este proyecto</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>Rasa no puede leer este proyecto</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>Rasa descartaría este informe</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>Rasa construye el informe y no puede escribirlo como JSON, así que se descarta sin avisar.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Documentación de Rasa 3.x</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>Ejemplo de la documentación</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>Rasa Open Source 3.1 a 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>Rasa Open Source 3.6.1 y posteriores</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 y 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 y 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 a 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 y posteriores</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>ya no</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>otro significado</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Qué añade cada versión</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>De qué informa una versión de Rasa que no informaba la anterior, y qué dejó fuera. Para verlo con los valores de su proyecto, use Comparar.</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Versiones de Rasa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(mostrada)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>añade a %1</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>En cada informe</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>Eventos nuevos</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>Eventos que ya no se envían</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>En %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>en claro</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>el mismo en todos los equipos de la licencia</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>texto libre</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>El ID de la licencia, el mismo en cada equipo que usa la licencia, en lugar del ID del equipo.</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>el ID de la licencia</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>Indica de qué cliente es el informe.</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>El ID del equipo de esta cuenta, en lugar del ID de la licencia.</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>el ID de esta cuenta</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>Un seudónimo que es el mismo en todos los informes de esta cuenta.</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>Se envía siempre, y es null sin licencia.</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>Se envía solo donde hay una licencia.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>Otro proyecto</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>La carpeta que contiene config.yml y domain.yml.</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>Aún no se abrió ningún proyecto.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Quitar %1 de la lista</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>Quitarlo de la lista. La carpeta en sí no se toca.</translation>
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
            <translation>Según el entorno</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>tiene más de %1 niveles o %2 excepciones</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>más de %1 niveles o %2 excepciones</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>los grupos están anidados a más de %1 niveles</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>falta la siguiente excepción de la cadena</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>ninguna línea como "ValueError: ..." nombra la excepción</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>se interrumpe antes de la línea que nombra la excepción</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>falta el número de excepciones omitidas</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>más de %n byte</numerusform>
                <numerusform>más de %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>informes de errores</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>peticiones identify</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>No se puso nada en la bandeja de salida, por las advertencias.</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>Espera en la bandeja de salida y no se enviará ahora: %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>poner un informe en la bandeja de salida e imprimir su ID</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>Acepta las opciones de "preview". Se rechaza mientras haya que inventar un valor: indíquelo con --set o --context.</translation>
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
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Instalación de Rasa</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>Elegir otra…</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>En otro lugar</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>Un entorno virtual o la carpeta en la que está instalado rasa. No se ejecuta nada de ella.</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>La primera que se encuentre</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>ninguna por ahora</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>no contiene ningún Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1, encontrado por %2</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Dónde está instalado Rasa</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1, que Rasa pasa por alto sin avisar</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1, así que Rasa tomaría en su lugar un dominio vacío</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1, en el que rasa train se detendría</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1, cuyo final rasa train esperaría, quizá para siempre</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>Este programa no lee más allá; Rasa lo intentaría, mientras haya memoria y tiempo.</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train se detendría aquí, antes de informar de nada.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>menos de 1 ms</translation>
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
            <translation>¿Se puede saber de quién es este informe?</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>El informe nombra la carpeta y la dirección de git como hashes sin sal. Nadie puede calcularlos a la inversa, pero quien adivine el texto obtiene el mismo hash y sabe entonces de quién son estos informes. Pruebe cuánto hace falta. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Qué probar</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>Carpetas de este equipo, hasta tres niveles, y las direcciones de git que contienen</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>Palabras, como haría un extraño sin este equipo</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>Carpetas en las que mirar</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>Nombres de cuentas y empresas, separados por comas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>%Ln nombre habitual de asistentes y carpetas</numerusform>
                <numerusform>%Ln nombres habituales de asistentes y carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>Usar una lista de palabras…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>Qué se reconoció</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>Carpeta en la que mirar</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>Lista con una palabra por línea</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>%1 palabras de %2</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln intento…</numerusform>
                <numerusform>%Ln intentos…</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>no reconocido</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>Palabras: %Ln intento en %1.</numerusform>
                <numerusform>Palabras: %Ln intentos en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>Este equipo: %Ln carpeta o dirección de git en %1.</numerusform>
                <numerusform>Este equipo: %Ln carpetas y direcciones de git en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>Habría más que probar; se alcanzó un límite.</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>A un extraño que tenga los informes le bastan estas palabras para reconocer este proyecto y, con él, todos los informes que llevan el mismo ID. Lo impediría una carpeta con un nombre inusual, un remoto de git distinto de origin o desactivar el envío de informes.</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>Quien conozca las carpetas o los repositorios de este equipo puede reconocer sus informes: un colega, un alojamiento de código, una copia de seguridad. Las palabras por sí solas no bastaron.</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>Con estos intentos no se reconoce el informe. Otros aún podrían lograrlo: un hash sin sal solo protege textos en los que nadie piensa.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 necesita NAME=JSON, no "%2"</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>el valor de --%1 %2 no es JSON: %3, en la columna %4 (un texto necesita comillas dobles: %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>más de %n byte</numerusform>
                <numerusform>más de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>entrada estándar</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>un informe de error no tiene propiedades para --set</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report necesita --traceback FILE (- es la entrada estándar)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback va con error-report</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>Enviado por %1…</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>Enviado por %1</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>Revisar y enviar…</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Añadir a la bandeja</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>Declaración de telemetría…</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Se están leyendo el proyecto y este equipo.</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>La versión elegida no lo envía; se muestra como lo hace %1.</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Aún sin proyecto</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>Abra la carpeta de un proyecto de Rasa para ver qué contienen sus informes.</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir proyecto…</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Aún no hay informe.</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>Abrir en el editor</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>Rasa Pro no encuentra aquí ninguna licencia, así que no tiene ID con el que informar y no envía nada. El ID que se muestra es supuesto.</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>Este equipo aún no tiene ningún ID. El que se muestra es nuevo y no está escrito en ninguna parte; se anota cuando usted activa el envío de informes.</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>Ir al resumen</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ se ajusta al esquema del evento</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 debe ser %2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supuesto</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>No se envía: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · se envía exactamente este byte</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · se envían exactamente estos bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · los secretos se enmascaran aquí y se envían en claro</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · los secretos se enmascaran aquí y se envían en claro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · algunos valores son supuestos</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · algunos valores son supuestos</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>Ningún informe: Rasa se detiene antes de hacerlo.</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>No sale ningún informe: Rasa lo descarta sin avisar.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Volver a leer</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar mensaje</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>¿Se puede saber de quién es?…</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>Valores que usted elige</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>No se conoce hasta que se ejecute el comando.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>Copiar JSON</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>Copiar bytes enviados</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copiar como curl</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>Copiar como curl con la clave…</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>Guardar como .json…</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>Imprimir en PDF…</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>El informe se copia como se muestra, con sus secretos enmascarados.</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>El informe se copia como se muestra.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>Se copia %Ln byte, exactamente como se envía.</numerusform>
                <numerusform>Se copian %Ln bytes, exactamente como se envían.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>Copiar con la clave de escritura</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>El comando contendrá la clave de escritura en claro. Quien lo vea, también en el historial de un shell o del portapapeles, podrá enviar informes con ella en su nombre.</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>Copiar con la clave</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>El comando está copiado, con la clave de escritura en él.</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>El comando está copiado; toma la clave de escritura de RASA_TELEMETRY_WRITE_KEY.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>Imprimir informe en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>línea %1, %2: %3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>página %1 de %2</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>Como lo envía: %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>Proyecto: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>Hecho: %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>Como se envía: %Ln byte</numerusform>
                <numerusform>Como se envía: %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>Supuesto, porque solo un Rasa en ejecución lo sabe: %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>Los secretos se enmascaran aquí; se envían en claro.</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>Lo que puede ser privado</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>No se marcó nada.</translation>
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
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>no se enviará</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>Se hizo, o se retuvo, con el envío de informes desactivado. Solo sale si usted lo envía a mano.</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonado</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>Se intentó 20 veces, o durante 7 días. Solo sale si usted lo envía a mano.</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>El envío de informes está desactivado.</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>ahora no se puede enviar</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>a punto de enviarse</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>Los informes se envían por sí solos, por orden.</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>a la espera de usted</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>Se le pregunta antes: sale cuando usted lo envía.</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>aún no aceptado (%1, %n intento)</numerusform>
                <numerusform>aún no aceptado (%1, %n intentos)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>aún no aceptado</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>aún no aceptado (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>Hay un intento en curso.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>rechazado (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>No se vuelve a enviar por sí solo.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconocido</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>Puede haber llegado: enviarlo de nuevo podría contarlo dos veces, así que eso queda en sus manos.</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>El destino lo aceptó.</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>Usted decidió que no salga.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>Usted detuvo el envío. Continuará por sí solo cuando usted haya enviado un informe a mano o cuando se reinicie el programa.</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>sale en %1</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>Los informes se envían por sí solos, por orden; el siguiente dentro de %1.</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>reintento en %1 (%2, %n intento)</numerusform>
                <numerusform>reintento en %1 (%2, %n intentos)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>reintento en %1 (%2)</translation>
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
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>Cómo se muestra el informe</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legible</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Como se envía</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Buscar en el informe</translation>
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
            <translation>%1, y 1 cambio más</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1, y %2 cambios más</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>Un error de sintaxis lleva su lugar en su texto.</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>La propuesta de otro nombre solo se añade al imprimirlo.</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>Supuesto: la excepción no puede dar su texto.</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>Supuesto: las líneas posteriores a la primera pueden ser notas añadidas a la excepción, y estas no se envían.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>una petición identify va a otra dirección que los informes</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>Revisar y enviar</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>El comando rasa envía este evento por sí mismo: %1 Enviarlo también desde aquí lo comunicaría dos veces.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>Cuerpo, %Ln byte</numerusform>
                <numerusform>Cuerpo, %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>Cómo se muestra el cuerpo</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legible</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Como se envía</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar secretos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Añadir a la bandeja</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>No se puede enviar ahora: %1 Se puede conservar en la bandeja de salida.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>Este programa tendría que inventar: %1. Elija antes los valores; las versiones proceden de un Rasa instalado.</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>Probar sin enviar nada fuera…</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>Más tarde. Fuera de la prueba, el informe esperaría y no se volvería a intentar por sí solo hasta pasado el tiempo que pidió el recopilador: %1.</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>Más tarde. Fuera de la prueba, el informe esperaría y se volvería a intentar por sí solo en unos %1, después con pausas cada vez más largas, durante 7 días como máximo.</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>Aceptado. Fuera de la prueba, el informe saldría de la bandeja de salida y figuraría en el historial como aceptado por el recopilador.</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>Rechazado. Fuera de la prueba, el informe se quedaría en la bandeja de salida y nunca se volvería a enviar por sí solo.</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>Desconocido. Salió, y nadie puede decir si cuenta. Fuera de la prueba, se conservaría y nunca se volvería a enviar por sí solo, para que no se cuente dos veces.</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>lo acepta, como hace Segment</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>no está disponible (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>pide paciencia (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>pide paciencia hasta cierta hora (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>tiene un error propio (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>está tras una pasarela averiada (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>no conoce la clave (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>rechaza el informe (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>lo considera demasiado grande (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>responde 200, pero sin éxito</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>responde con una página de inicio de sesión</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>no responde nada (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>lo manda a otro lugar (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>cuelga sin leerlo</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>lo lee y cuelga</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>lo lee y guarda silencio</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>responde un byte por segundo</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>miente sobre la longitud de la respuesta</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Usted detuvo la prueba.</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>Sin respuesta tras %1.</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>HTTP %1 tras %2.</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>No llegó nada que el recopilador leyera.</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>Llegaron los mismos bytes: %1 de %1, SHA-256 %2 en ambos lados.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>El recopilador no leyó ningún byte del informe.</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>Llegaron otros bytes: %1 en lugar de %2, SHA-256 %3 en lugar de %4.</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>El recopilador no respondió nada.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Probar sin enviar nada fuera</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>Un recopilador dentro de este programa escucha en %1, solo en este equipo, hasta que usted cierre esta ventana. El informe va allí exactamente como saldría. Nada sale de este equipo, y ni la bandeja de salida ni el historial lo anotan, así que no hace falta consentimiento.</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>¿Y si el recopilador…</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>Qué hace el recopilador</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probar de nuevo</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>Mostrado: %1 bytes</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>Lo que se mostró</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>Qué se muestra de lo que llegó</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Lo que llegó</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>Al cerrar esta ventana se cierra el puerto.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>En camino, dentro de este equipo; un intento termina a más tardar a los 10 s.</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>Aún no llegó nada.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>El recopilador no leyó ningún byte del informe.</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Líneas de cabecera</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>un entero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>uno de %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>%1 de al menos %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 de como máximo %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>%1 de al menos %2 caracteres</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>%1 que coincida con %2</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>otro valor</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>una palabra clave que se pueda comprobar</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>un miembro que no exista</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>un esquema</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>un miembro siempre presente</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>Informe %1: entregado (estado %2, %3 ms).</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Informe %1: %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>Informe %1: no se intentó; queda como estaba.</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>El informe final no se envió: %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>El informe final no se envió. %1</translation>
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
            <translation>Los canales de %1; nada más de ese archivo se conserva.</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>No hay credenciales, así que solo está conectada la consola.</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>No es seguro: una clase propia puede darse otro nombre, y Rasa Open Source se detiene ante un nombre que no conoce.</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>Null: no hay archivo de endpoints.</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>Null: %1 no tiene "%2".</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>Null: "%1" no tiene tipo.</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>El tipo de "%1" tal como está escrito; nada más de esa sección se conserva.</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Se guarda en el modelo al entrenarlo, y es null sin modelo. Este es el valor de un modelo que se entrene en esta carpeta.</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>Guardado en el modelo, y null sin él; esto es un ejemplo.</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>El valor predeterminado de "rasa run"; true con --enable-api.</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>Uno, a menos que la variable SANIC_WORKERS indique más y esté configurado un almacén de bloqueos que varios procesos puedan compartir.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>No se guardó. %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>El archivo de ajustes está dañado</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>Hasta que se repare cuentan los valores predeterminados y no se envía nada. Repárelo a mano o empiece con ajustes nuevos: el archivo dañado se conserva junto al nuevo.</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>Empezar con ajustes nuevos</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>hoy %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ayer %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>%1, en UTC %2</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Form of a date, by the letters of Qt: day, short name of the month, year</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SinkCommand</name>
        <message>
            <source>--%1 wants a number up to %2, not "%3"</source>
            <translation>--%1 necesita un número hasta %2, no "%3"</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>no hay ninguna respuesta "%1" (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>A la escucha. Para otro terminal: export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>un recopilador en este equipo, para probarlo todo sin enviar nada fuera</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>Acepta informes como lo hace Segment e imprime cada uno como una línea JSON; nada va más allá.
--answer hace que se porte mal; indicado varias veces, una respuesta tras otra, y la última de ahí en adelante: %1.</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>el puerto en 127.0.0.1 (predeterminado: uno libre)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>cómo responder (predeterminado: ok); se puede repetir</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>terminar tras este número de peticiones</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>no se muestra aquí: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n elemento</numerusform>
                <numerusform>%n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>se conoce cuando se ejecuta el comando</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>Añadido a mano.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>El identificador de la licencia, el mismo en cada equipo que la usa.</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>Un ID aleatorio de una cuenta en un equipo, el mismo en todos sus informes. Es seudónimo y no anónimo: une estos informes entre sí.</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>Lo mismo otra vez.</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>Rasa no puede leer este proyecto tal como está ahora, así que no informa de nada de él.</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>En este proyecto</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>un identificador, no se muestra aquí</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%1 en %2 de %3</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>Textos de este proyecto que se comunican tal como están escritos</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>Encontrados por su forma; los textos en sí no se repiten aquí.</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>nada propio</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>Más informes de esta versión</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>Sus campos</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>De forma permanente, para una cuenta: %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>Para un comando, un contenedor o un servidor de compilación: la variable %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>Desde 3.6.10 y 3.4.18, el programa de código abierto solo informa del uso donde hay una licencia; los informes de errores no dependen de ella.</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Con las licencias gratuitas de desarrollador de Rasa Pro no se puede desactivar.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>Para ver informes: %1 los imprime; esta versión los envía de todos modos.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>Para ver informes: %1 los imprime y no los envía.</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>Cómo decir que no, y cómo verlo</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Informes de errores</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>Mientras el envío de informes está activado, los errores inesperados del programa de código abierto van a otro servicio, Sentry: tipo, mensaje y pila del error, y hasta once líneas de código fuente por cada nivel, también del código en la carpeta del proyecto.</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>El modo de depuración no los detiene.</translation>
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
            <translation>Declaración de telemetría</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>Declaración de telemetría de %1</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>Este proyecto está hecho con %1, que comunica a sus autores cómo se usa, a menos que alguien lo desactive.</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>Esta página dice qué sale del equipo de una persona que trabaja en este proyecto.</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>Los informes van a %1 por HTTPS. Segment es un servicio de Twilio, así que una empresa distinta de Rasa recibe la petición y ve la dirección IP del remitente y la hora.</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>Rasa declara que no se informa de datos personales, ejemplos de entrenamiento, historias ni mensajes del asistente.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>En cada informe</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>Qué contienen los informes de este proyecto</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>Hecho con Rasa Telemetry Inspector el %1 a partir de los informes tal como se enviarían.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>Declaración de telemetría</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>Para el README o la página de privacidad de su equipo de trabajo: de qué informa este proyecto a través de Rasa, en Markdown. Los ID y los hashes de este equipo, y los textos que marca la lente de privacidad, nunca se escriben en ella.</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>Con los valores de este proyecto, tal como son hoy</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Declaración en Markdown</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>Guardar declaración</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n informe</numerusform>
                <numerusform>%n informes</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Informes del comando rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Informes de este programa</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>Canales del comando rasa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>decide para rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>decide aquí</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>Archivo de configuración</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>Los contenedores, WSL y otras cuentas tienen archivos propios.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID del equipo</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1, encontrado por %2 en %3</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>no se encontró</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clave de escritura</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>preguntarme antes</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automáticamente</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>Un terminal nuevo tendría además</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>si se informa de algo, y quién lo decide</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>Dos veredictos: lo que haría el comando rasa y lo que haría este programa.
Palabras: on, off, undecided, will-turn-on, debug, blocked (sin clave, ID o licencia), broken (todos los comandos se detendrían).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>%1 ya lo dice; no se cambió.</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>Se cambió %1.</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>Se cambió %1 sin reemplazarlo: %2.</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Informes del comando rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Informes de este programa</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>reemplazar un global.yml dañado o inutilizable, conservando una copia de seguridad al lado</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check necesita --expect on o --expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>Se esperaba %1, pero los informes del comando rasa están en %2. %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>El archivo dañado se conserva como %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>%n informe en espera no se enviará por sí solo.</numerusform>
                <numerusform>%n informes en espera no se enviarán por sí solos.</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>activar el envío de informes, para el comando rasa y este programa</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>desactivar el envío de informes</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>enviar antes el informe final "Telemetry Disabled", si el envío de informes está activado</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>para scripts: ¿el envío de informes del comando rasa está activado (on) o desactivado (off)?</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>Código de salida 0 si el veredicto es exactamente ese; si no, 3.</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>el veredicto esperado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>Contado como en un entrenamiento, en lo que lee "rasa test nlu": la carpeta data, o lo que indica --data en lugar de --nlu.</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Se guarda en el modelo al entrenarlo, y está vacío sin modelo. Este es el valor de un modelo que se entrene en esta carpeta.</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>"rasa test" también prueba mensajes; "rasa test core" dice false sin --e2e, lo que --set end_to_end=false muestra con su número de pasos.</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>Pasos de las historias que lee "rasa test core": la carpeta data, o lo que indica --data en lugar de --stories.</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>Pasos de las historias de los archivos cuyo nombre empieza por test_, en cualquier lugar de esta carpeta o de lo que indica --data en lugar de --stories.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>Marcadores en el nivel superior de los archivos.</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>Niveles del marcador más profundo; una condición sola tiene uno.</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>Máximo de marcadores bajo un operador; 0 sin operadores.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>Entradas de "test_cases" en los archivos que lee "rasa test e2e".</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>Fixtures con nombres distintos.</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>Si hay fixtures.</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>Metadatos con nombres distintos.</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>Si hay metadatos.</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>Si algún paso tiene una aserción; en tal caso siguen los números de cada tipo.</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>Aserciones del tipo %1.</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>No hay %1, así que el comando se detiene a menos que reciba otra ruta (aquí: %2). Esto es un ejemplo.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>De la última captura</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>&amp;Traza</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>Traza</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>Pegue lo que imprimió Python, a partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>Ningún comando capturado ha impreso una traza.</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>Los errores del último comando capturado.</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>Abrir un texto con una traza</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>Informes activados</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>Informes desactivados</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Aún sin decidir</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>Rasa lo activará</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>Mostrado, no enviado (depuración)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>Activado, pero no se puede enviar nada</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa se detiene: global.yml está dañado</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>Los informes de uso están activados para esta cuenta</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>Los informes de uso están desactivados para esta cuenta</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>Los informes de uso están aún sin decidir</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>El próximo comando rasa activará los informes de uso</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>Los informes se imprimen, no se envían</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>Los informes de uso están activados, pero no se puede enviar nada</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>Todos los comandos rasa se detendrán en global.yml</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>Por qué está activado</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Por qué está desactivado</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>Por qué está sin decidir</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>Por qué se imprimen los informes</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>Por qué no se puede enviar nada</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>Por qué se detendrán todos los comandos</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>sin decidir</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>se activará</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>depuración</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>con fallo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln cosa que saber</numerusform>
                <numerusform>%Ln cosas que saber</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>No se pierde nada del proyecto.</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>Rasa ignora o lee mal %Ln lugar del proyecto.</numerusform>
                <numerusform>Rasa ignora o lee mal %Ln lugares del proyecto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>Pliega la lista de advertencias</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>Despliega la lista de advertencias</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>Y %1 más: "rasa-telemetry preview training-started --strict" las enumera todas.</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>Abre el archivo: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>la aplicación predeterminada del escritorio</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>Comando del editor</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>Los ajustes nombran el idioma "%1", que no se incluye.</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f pasa a ser el archivo y %l la línea: code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>No hay ningún programa "%1". No se guardó el comando.</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>Falta %f, así que no se abriría ningún archivo. No se guardó el comando.</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>Como el escritorio (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>Una ventana que muestra eventos capturados conserva su idioma hasta el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>ninguna, así que no se puede enviar nada</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>del archivo de claves de la instalación de Rasa</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>de los ajustes de este programa</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>La base de datos de los informes estaba dañada (%1). Se conserva como %2. Se pudo salvar: %3, %4. Lo que de ello esté en espera solo se envía a mano.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n informe</numerusform>
                <numerusform>%n informes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>%n entrada del historial</numerusform>
                <numerusform>%n entradas del historial</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1 (la primera, en la línea %2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>no hay ningún comando "%1"</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>La pregunta ya está abierta en otra ventana.</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>Esto se ejecuta como root para otra persona, que debe responder por sí misma. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>No hay ninguna pantalla en la que mostrar una ventana. "rasa-telemetry notice" pregunta en un terminal.
</translation>
        </message>
    </context>
</TS>
