<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Option '%1' inconnue.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Options inconnues : %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>Il manque la valeur après '%1'.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>Valeur inattendue après '%1'.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Utilisation : %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Options :</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Arguments :</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[options]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Affiche l’aide sur les options de la ligne de commande.</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Affiche la version.</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Affiche l’aide, options propres à Qt comprises.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Co&amp;uper</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Co&amp;ller</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Tout sélectionner</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Oui</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Non</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Abandonner</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Défiler vers la gauche</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Défiler vers la droite</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Co&amp;uper</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Copier l’adresse du &amp;lien</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Co&amp;ller</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>le profil %1 n’envoie pas « %2 »</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 est à un autre endroit</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>comparer avec le rapport d’un autre profil, ou avec un rapport enregistré en JSON : - seulement ici, + seulement là</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against ne va ni avec --format ni avec --strict</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>Aucune différence entre %1 et %2.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>De %1 à %2 : %3 ajoutés, %4 retirés, %5 modifiés, %6 déplacés.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>refusé : HTTP %1, clé non acceptée</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>refusé : HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>en cours, ou interrompue</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>plus tard : pas accepté</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>plus tard : HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>inconnu : envoyé, pas de réponse</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>inconnu : HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>écarté, non envoyé</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>accepté par le collecteur</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>écarté</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>Résultat : %1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>À : %1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>Proxy : aucun</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>Par le proxy : %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>Réponse : %1, après %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Raison : %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Tentative %1 : %2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>Écarté : %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>Le serveur a dit : %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>Début : %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>Le serveur n’a rien dit de plus.</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>Le serveur a dit (%1 octets sont gardés) :</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>Aucune tentative n’a eu lieu : aucun de ses octets n’a quitté cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::BarChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Nothing on any day.</source>
            <translation>Rien, aucun jour.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>Rasa lui-même écrira %1 à son démarrage, avec les rapports activés, comme le fait chacune de ses commandes quand ce fichier manque.</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture : les rapports d’erreur de Rasa peuvent partir, comme le dit --keep-error-reports.</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture : %1 a été ajouté, car Rasa Pro ne montre ses événements que dans ce journal.</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>Elle n’a pas été exécutée. --allow-sending l’exécute quand même.</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>Exécute COMMAND avec RASA_TELEMETRY_DEBUG=true dans le dossier du projet. Sa sortie, son entrée, ses signaux et son code
de sortie sont transmis ; ce qui a été trouvé est dit ensuite sur la sortie d’erreur standard, à côté de l’aperçu de chaque
événement. Ce programme n’envoie rien. Code de sortie : celui de COMMAND, 127 si le programme n’existe pas, 126 s’il ne peut
pas être exécuté, 128 plus le numéro du signal qui l’a terminé ; 1 si seul --queue ou --events a échoué, 3 si rien n’a été
exécuté parce qu’il y aurait eu un envoi.

Pour voir les événements sans ce programme, définissez la variable là où la commande s’exécute :
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>Les variables n’arrivent pas d’elles-mêmes dans les conteneurs et sur les autres ordinateurs que COMMAND utilise. Rasa Pro ne
montre ses événements qu’avec --debug.</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>exécuter une commande de Rasa et recueillir les événements qu’elle communiquerait</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>mettre les événements dans la boîte d’envoi ; cela n’envoie rien</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>écrire chaque événement dès qu’il arrive, sur une ligne de JSON, puis les comparaisons et la fin</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>pour cette exécution seulement, les rapports sont tenus pour activés ; aucun fichier n’est modifié</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>laisser partir comme d’habitude les rapports d’erreur de Rasa</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>exécuter une version qui envoie ses événements même en mode débogage</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>ne dire que ce qui échoue</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>pour qu’aucun proxy ne soit sollicité pour cette adresse fermée</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>pour que Rasa affiche ses événements et ne les envoie pas</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>pour qu’ils apparaissent aussitôt</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>pour que la sortie soit en UTF-8</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>pour que les rapports soient tenus pour activés pendant cette exécution ; aucun fichier n’est modifié pour cela</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>pour que les rapports d’erreur, que le mode débogage n’arrête pas, finissent sur un port fermé de cet ordinateur</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>Cette version de Rasa Pro affiche ses événements en mode débogage et les envoie quand même.</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>Quand les rapports sont désactivés, Rasa n’affiche pas d’événements non plus.</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>--as-if-on montre pour cette seule exécution ce qu’elle communiquerait.</translation>
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
            <translation>un événement sans nom</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1 : %2, dans l’aperçu %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>pas d’aperçu : %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>identique à son aperçu</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>identique à son aperçu, sauf pour ce que seule la commande en cours connaît</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>diffère de son aperçu</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>Aucun événement n’a été capturé.</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>%n événement a été capturé :</numerusform>
                <numerusform>%n événements ont été capturés :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>, %n octet, SHA-256 %1</numerusform>
                <numerusform>, %n octets, SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  et %n de plus ; --events FILE les contient tous</numerusform>
                <numerusform>  et %n de plus ; --events FILE les contient tous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>Seul %n événement, le premier, a été conservé.</numerusform>
                <numerusform>Seuls les %n premiers événements ont été conservés.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 n’a pas été mis dans la boîte d’envoi. %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Rien n’a été mis dans la boîte d’envoi.</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>Mis dans la boîte d’envoi comme rapport %1.</numerusform>
                <numerusform>Mis dans la boîte d’envoi comme rapports %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>Mis dans la boîte d’envoi comme rapports %1 à %2.</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>Il y attend et ne sera pas envoyé maintenant : %1</translation>
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
            <translation>Un événement qui ne peut pas être affiché</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>S’exécute avec RASA_TELEMETRY_DEBUG=true : Rasa affiche ses rapports au lieu de les envoyer. Les rapports d’erreur sont empêchés de partir.</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Capture en direct</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>Projet dans le dossier duquel la commande s’exécute</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>Comme si les rapports étaient activés</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>Pour cette exécution seulement, par une variable ; aucun fichier n’est modifié.</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>Laisser partir les rapports d’erreur</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>Le mode débogage n’arrête pas les rapports d’erreur de Rasa.</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>À la main</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>Comment définir ailleurs la variable du mode débogage ; la ligne choisie est copiée.</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>Copier pour %1 : %2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>Événements capturés</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>Sortie de la commande</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>Entrée pour la commande</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>Vers la boîte d’envoi</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>Rapport capturé</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Pas encore d’événement</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>Les événements de la commande apparaissent ici, chacun à côté de son aperçu.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>Rasa affiche ses rapports au lieu de les envoyer ; ses rapports d’erreur peuvent partir.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>Rasa affiche ses rapports au lieu de les envoyer ; ses rapports d’erreur finissent sur un port fermé de cet ordinateur.</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>Cette exécution envoie des rapports</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>Exécuter quand même</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln octet</numerusform>
                <numerusform>%Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>same</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Il attend dans la boîte d’envoi comme rapport %1.</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[terminé par le signal %1]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[terminé avec le code de sortie %1]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>Elle a affiché une trace d’appels : Événements, Rapport d’erreur montre ce qui en serait communiqué.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln événement</numerusform>
                <numerusform>%Ln événements</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>En cours : %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyé</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>non inscriptible</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>trop grand</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Entraînement de modèles</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Test de modèles</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Tests de bout en bout</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Mise en service de modèles</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Extraction de marqueurs</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Traitement de données</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Licences</translation>
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
            <translation>Divers</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Un entraînement de modèle commence : rasa train (y compris les formes nlu et core), l’entraînement dans rasa init et rasa interactive, ou le point de terminaison HTTP d’entraînement.</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Après le chargement des données d’entraînement et avant qu’un composant s’entraîne.</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>Envoyé seulement si la vérification qui crée aussi le fichier de configuration répond oui ; voir la spécification du comportement pour la différence avec la vérification employée par tous les autres événements.</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>Code de langue tiré de la configuration du projet ; null quand la configuration n’en nomme pas.</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>Nomme la langue de l’assistant.</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>La référence publique annonce un texte non vide ; l’expéditeur copie la valeur sans la vérifier, si bien que null (et en théorie une valeur vide ou qui n’est pas un texte) peut se présenter.</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>Identifiant aléatoire de cet entraînement ; l’événement de fin ou d’échec correspondant le répète.</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>Aléatoire à chaque exécution ; ne relie que le début et la fin d’un même entraînement.</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Ce qui est entraîné.</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Vocabulaire fixe.</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identifiant de l’assistant, tiré de la configuration du projet.</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>Choisi par l’utilisateur ; peut contenir le nom d’un produit, d’une équipe ou d’un client.</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>Seule l’édition Pro l’envoie. La clé y est toujours présente, avec null quand la configuration n’a pas d’identifiant.</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>La section pipeline (NLU) de la configuration du projet, inchangée.</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>Forme libre : copie tout ce que l’utilisateur a écrit dans le fichier de configuration ; les chemins de classes de composants, noms de fichiers, noms de modèles, URL, prompts ou même identifiants de connexion qui s’y trouvent partent donc aussi.</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>En temps normal, une liste d’objets composants ; null quand la section est absente et va être configurée automatiquement ; un simple texte est accepté aussi. Les versions à partir de Pro 3.15 environ envoient un document JSON sous forme de texte.</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>La section des politiques de dialogue de la configuration du projet, inchangée.</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>Liste d’objets politiques ou null ; la forme texte n’apparaît que dans les toutes dernières versions Pro (JSON sous forme de texte).</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>Graphe d’entraînement d’une configuration à recette graphe ; null pour toute autre recette.</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>Graphe de prédiction d’une configuration à recette graphe ; null pour toute autre recette.</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>Définitions des groupes de modèles du fichier des points de terminaison (identifiants, fournisseurs, noms de modèles et leurs réglages) ; null quand il n’y en a pas.</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>Forme libre : peut contenir des noms de déploiements et des adresses de base d’API, et des identifiants de connexion si l’utilisateur les y a écrits.</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>Les toutes dernières versions Pro l’envoient comme un texte contenant du JSON.</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>Indique si la vérification qui contacte le service LLM configuré avant l’entraînement est activée par sa variable d’environnement.</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>Une réponse oui ou non ; révèle quelle fonction est utilisée et rien d’autre.</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Exemples NLU qui portent une intention.</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>Un simple nombre. Seule une combinaison de nombres exceptionnellement grande ou rare pourrait aider à reconnaître un projet précis.</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Exemples NLU qui portent au moins une annotation d’entité.</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>Actions connues du domaine, y compris celles que le framework ajoute toujours.</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>Réponses distinctes du domaine (la clé garde l’ancien mot pour réponse).</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>Variantes de réponses soumises à une condition.</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>Correspondances de slots, additionnées sur tous les slots.</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>Correspondances de slots remplies par du code personnalisé.</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>Correspondances de slots soumises à une condition.</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>Slots du domaine, y compris ceux que le framework ajoute de lui-même.</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>Formulaires du domaine.</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>Intentions du domaine, y compris les intentions intégrées.</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>Entités du domaine.</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Étapes de stories et de règles dans les données d’entraînement.</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tables de correspondance (lookup) dans les données NLU.</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Synonymes d’entités dans les données NLU.</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Caractéristiques par expressions régulières dans les données NLU.</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>Indique si un modèle existant est entraîné davantage.</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>Dans les sources 3.x qui ont été lues, aucun appelant ne transmet cette valeur ; elle y est donc toujours false, même pour un ajustement fin.</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>Recette nommée dans la configuration du projet ; null quand aucune n’est nommée.</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>Vocabulaire fixe en pratique ; un nom inconnu serait copié tel quel.</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>Comment les flows appellent les sous-agents et les outils MCP, et comment ceux-ci sont configurés. Un objet vide quand le projet n’utilise ni les uns ni les autres.</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>Contient des noms de flows, des noms et descriptions d’agents, des URL de serveurs, des chemins de modules, des conditions de sortie et des noms de slots choisis par l’utilisateur.</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>Champs dans l’ordre : usage, mcp_servers (seulement s’il y en a), agents (seulement s’il y en a). Un élément de usage est {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} ou {flow, agent}. Les versions plus récentes ne listent que les noms de clés des métadonnées MCP statiques, jamais leurs valeurs.</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>Flows de l’assistant.</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>Flows qu’une intention NLU peut lancer.</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>Flows avec une condition de départ.</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>Flows toujours listés dans le prompt du générateur de commandes.</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>Absent de la référence publique.</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>Flows dont la condition de départ est littéralement false.</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>Étapes qui demandent une valeur.</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>Étapes de demande dont le nom de réponse diffère du nom par défaut de ce slot.</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>Étapes de demande avec des règles de rejet.</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>Étapes de demande qui gardent leur valeur quand le flow se termine.</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>Étapes qui fixent des slots.</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>Imbrication de conditions la plus profonde de tous les flows.</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>Étapes qui continuent avec un autre flow.</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>Étapes qui appellent un autre flow, un agent ou un outil.</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>Slots utilisés par plus d’un flow.</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>Modèle utilisé par le générateur de commandes LLM ; le nom par défaut intégré quand rien n’est configuré ; null sans un tel composant.</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>En général un nom de modèle public, mais le nom d’un déploiement privé ou d’un modèle ajusté est copié tel quel.</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>Groupe de modèles auquel le générateur de commandes se réfère.</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>Un nom choisi par l’utilisateur.</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>Indique si le générateur de commandes a son propre prompt.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>Indique si le générateur multi-étapes a son propre prompt pour choisir les flows.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>Indique si le générateur multi-étapes a son propre prompt pour remplir les slots.</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>Indique si les flows sont présélectionnés par similarité d’embeddings ; true si ce n’est pas désactivé.</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>Modèle d’embeddings utilisé pour cette présélection ; null quand elle est désactivée.</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>La référence publique appelle ce champ flow_retrieval à un endroit ; le code et l’exemple public emploient ce nom plus long.</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>Groupe de modèles auquel les réglages d’embeddings se réfèrent.</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>Indique si le prompt contient la date et l’heure actuelles.</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>Vu seulement dans un test d’une version plus récente ; le texte de la clé est déduit du nom de la constante.</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.15 ou ultérieur</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>Fuseau horaire employé pour cette date et cette heure.</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>Indice approximatif de localisation.</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>Identifiant de l’installation qui communique, répété depuis userId au premier niveau. C’est toujours la dernière propriété, car l’expéditeur l’ajoute après les valeurs de l’événement.</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>Pseudonyme et stable : relie tous les événements d’une installation (Open Source) ou d’une licence (Pro).</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source : 32 chiffres hexadécimaux en minuscules tirés du fichier de configuration global. Pro : l’identifiant propre de la licence (un UUID avec tirets).</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Un entraînement de modèle s’est terminé sans erreur.</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Après l’écriture du fichier du modèle.</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>Open Source n’envoie rien quand un entraînement échoue : l’événement de début n’a alors pas de pendant.</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>Durée de l’entraînement en secondes entières, arrondie vers le bas.</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>Durée approximative ; donne une idée de la quantité de données et de la vitesse de l’ordinateur.</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Un entraînement de modèle s’est terminé par une exception ou par une fin de processus demandée.</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Avant que l’erreur continue vers l’appelant.</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Un test de dialogue a été exécuté.</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Après l’évaluation.</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>La référence publique liste end_to_end en dernier ; le code envoie project, end_to_end, num_story_steps.</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>Empreinte du projet enregistrée dans le modèle : le SHA-256 du dépôt git distant du dossier où le modèle a été entraîné.</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>Empreinte sans sel d’un texte devinable : quiconque connaît ou devine l’adresse du dépôt peut la confirmer.</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>Un texte vide quand l’assistant testé n’a pas de modèle chargé.</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>Indique si les messages ont été testés avec le dialogue.</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Étapes de stories testées.</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>Un test NLU a été exécuté.</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Exemples de test qui portent une intention.</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Exemples de test qui portent des entités.</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tables de correspondance (lookup) dans les données de test.</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Synonymes dans les données de test.</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Caractéristiques par expressions régulières dans les données de test.</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Des tests de bout en bout sont lancés.</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Avant l’exécution des tests.</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>Nommé ainsi dans le catalogue Open Source de 3.5 et 3.6 pour le module complémentaire fermé ; toutes les sources Pro qui ont été lues emploient le nom E2E Test Run Started.</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>documenté jusqu’à 3.6 ; remplacé par E2E Test Run Started</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>3.5 et 3.6 seulement</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>Cas de test à exécuter.</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>Fixtures définies pour l’exécution.</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>Indique si une fixture est définie.</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>Les dix compteurs par genre apparaissent ensemble ou pas du tout.</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>Indique si des métadonnées sont définies.</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.6 ou 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>Entrées de métadonnées définies pour l’exécution.</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>Indique si une étape d’un cas de test a une assertion.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>Assertions du genre flow_started dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>Assertions du genre flow_completed dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>Assertions du genre flow_cancelled dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>Assertions du genre pattern_clarification_contains dans l’exécution.</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>La référence publique écrit pattern_clarification_count ; le code envoie ce nom plus long.</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>Assertions du genre action_executed dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>Assertions du genre slot_was_set dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>Assertions du genre slot_was_not_set dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>Assertions du genre bot_uttered dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>Assertions du genre generative_response_is_relevant dans l’exécution.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>Assertions du genre generative_response_is_grounded dans l’exécution.</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Des exemples de conversations ont été convertis en tests de bout en bout.</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Après la conversion.</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>Extension du nom du fichier d’entrée, avec le point.</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>L’extension seulement.</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>Cas de test produits.</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Une session d’apprentissage interactif commence.</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Juste avant le démarrage du serveur local.</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>Indique si le graphe des stories n’est pas affiché.</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>Le texte public décrit le contraire de ce que disent le nom et la valeur : true signifie que le graphe n’est pas affiché.</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>Indique si la session enregistre des données d’entraînement de bout en bout.</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Un serveur va se mettre à l’écoute de conversations.</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Une fois connus les canaux et le nombre de workers, avant l’écoute.</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>rasa shell avec un modèle de dialogue démarre aussi un serveur et envoie donc Shell Started puis Server Started. Les versions Pro qui ont Inspect Started n’envoient pas cet événement pour rasa inspect. La valeur de project est l’empreinte du projet au moment de l’entraînement du modèle, et non une empreinte du modèle comme le dit le texte public.</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>Noms des canaux connectés.</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>Les noms intégrés sont sans risque ; un connecteur personnalisé communique le nom ou le nom de classe que son auteur lui a donné.</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>Indique si l’API HTTP est servie en plus des canaux.</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>Processus workers du serveur.</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>Petit nombre ; donne une idée de la taille du déploiement.</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>Type indiqué pour le générateur de réponses dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>Un type intégré est sans risque ; pour une implémentation personnalisée, le chemin de module de l’utilisateur est copié.</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>Type indiqué pour le serveur NLU dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>Type indiqué pour le serveur d’actions dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>Type indiqué pour le serveur de modèles dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>Type indiqué pour le stockage des trackers dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>Copié avec les majuscules et minuscules de l’utilisateur.</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>Type indiqué pour le stockage des verrous dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>Type indiqué pour le courtier d’événements dans le fichier des points de terminaison ; null quand cette entrée n’existe pas ou n’a pas de type.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identifiant de l’assistant enregistré dans le modèle servi ; null sans modèle lisible.</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Une conversation en ligne de commande avec un modèle entraîné commence.</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Après la lecture des métadonnées du modèle.</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core est documenté mais jamais envoyé : tout ce qui n’est pas un modèle purement NLU est communiqué comme rasa.</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Genre du modèle chargé.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identifiant de l’assistant enregistré dans le modèle.</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>L’inspecteur dans le navigateur est lancé.</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Avant le démarrage du serveur.</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Canal utilisé par l’inspecteur.</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Noms de canaux intégrés.</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>L’ancien outil d’annotation local est lancé.</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Avant son démarrage.</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x (retiré du code dans 3.3.0, encore listé dans le catalogue de 3.5 et 3.6)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>3.0 à 3.6 seulement</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>L’extraction de marqueurs est demandée.</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>La première chose que fait la commande.</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>Comment les conversations sont sélectionnées.</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>Documenté ainsi : aucune statistique n’est voulue.</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>Le code calcule le contraire : true signifie qu’un nom de fichier pour les statistiques est défini, ce qui est le comportement par défaut de la commande.</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>Indique si une graine aléatoire a été donnée (pas la graine elle-même).</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>Nombre de conversations demandé ; null pour la stratégie all.</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>Un simple nombre.</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Le fichier de définition des marqueurs a été lu et vérifié.</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Avant le chargement des conversations.</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>Marqueurs définis au premier niveau.</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>Imbrication la plus profonde d’opérateurs de marqueurs.</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>Plus grand nombre d’enfants directs d’un opérateur.</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Les marqueurs ont été évalués sur toutes les conversations sélectionnées.</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Avant l’écriture du fichier de résultats.</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>Conversations traitées.</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>Volume des conversations enregistrées.</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Des statistiques sur les marqueurs ont été calculées.</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Avant l’écriture des fichiers de statistiques.</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Les données NLU ont été divisées en une partie d’entraînement et une partie de test.</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Après l’écriture des deux fichiers.</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>La division des stories (versions plus récentes) n’envoie rien.</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>Part qui va dans la partie d’entraînement.</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>Un réglage, 0.8 s’il n’est pas changé.</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Genre des données.</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Des données d’entraînement ont été validées.</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Après toutes les vérifications ; avant que la commande se termine avec une erreur.</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>Indique si toutes les vérifications ont réussi.</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>Des données d’entraînement ont été converties dans un autre format.</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>Format cible.</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Des conversations enregistrées ont été publiées vers un courtier d’événements.</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Après la réussite de la publication.</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>Le catalogue public liste les trois champs dans l’ordre inverse.</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>Événements publiés.</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>Nom de classe du stockage des trackers.</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>Un nom de classe personnalisé est un texte de l’utilisateur.</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>Nom de classe du courtier d’événements.</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Un graphe de stories va être dessiné.</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Après le chargement du domaine.</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>L’utilisateur désactive la télémétrie.</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>Avant que le réglage enregistré change.</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>Envoyé seulement si la télémétrie est encore activée à ce moment (d’abord l’environnement, puis le fichier). Voir la spécification du comportement pour le cas particulier de la première exécution.</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Un nouveau projet va être créé.</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Après le choix du dossier cible et avant la copie du premier fichier.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>SHA-256 du chemin absolu du dossier du nouveau projet.</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>Empreinte sans sel d’un chemin ; un chemin court ou devinable (nom d’utilisateur, nom de projet) peut être trouvé en essayant des candidats.</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Une réponse est reformulée par un modèle de langage pendant l’exécution.</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Avant l’appel du modèle.</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>Indique si toutes les réponses sont reformulées.</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>Le texte complet du prompt s’il diffère du prompt intégré ; sinon null.</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>Prompt écrit par l’utilisateur, mot pour mot ; contient souvent des règles métier, des noms et des exemples de phrases.</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>Fournisseur du modèle de langage.</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>Noms de fournisseurs publics ; un fournisseur auto-hébergé peut être reconnaissable.</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>Nom du modèle de langage.</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>Groupe de modèles auquel les réglages du modèle de langage se réfèrent.</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>L’entraînement de la politique sans intentions commence.</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Au début.</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>L’entraînement de la politique sans intentions s’est terminé.</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>À la fin.</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>Fournisseur du modèle d’embeddings.</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>Nom du modèle d’embeddings.</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>Groupe de modèles auquel les réglages du modèle d’embeddings se réfèrent.</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>La politique sans intentions a choisi une action pendant l’exécution.</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>Après la prédiction.</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>Confiance de la prédiction.</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>Un nombre par message ; la fréquence révèle le trafic.</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>L’entraînement de la politique de recherche documentaire commence.</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>L’entraînement de la politique de recherche documentaire s’est terminé.</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>Type du stockage de documents.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>Un type intégré est sans risque ; un stockage personnalisé communique le chemin de module de l’utilisateur.</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>La référence publique nomme ce champ vector_store ; le code envoie vector_store_type.</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>Indique si les réponses citent leurs sources.</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>Indique si la pertinence des réponses trouvées est vérifiée.</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.12 ou 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>Vu seulement dans un test d’une version plus récente.</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>La politique de recherche documentaire a répondu pendant l’exécution.</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Un assistant démarre avec une section de confidentialité dans son fichier des points de terminaison.</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Pendant le chargement de l’assistant.</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>Une planification absente est le texte de quatre lettres None, et non le null de JSON.</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>Règles d’anonymisation.</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>Règles qui retirent une valeur.</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>Règles qui masquent une valeur.</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>Indique si le courtier d’événements reçoit aussi les valeurs d’avant l’anonymisation.</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>Indique si les conversations enregistrées sont anonymisées selon une planification.</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>Indique si les conversations enregistrées sont supprimées selon une planification.</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>Forme textuelle de la planification de l’anonymisation ; le mot None quand il n’y en a pas.</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>Révèle les heures d’exploitation.</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>Forme textuelle de la planification de la suppression ; le mot None quand il n’y en a pas.</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Une vérification du validateur de projet écrit une erreur dans son journal.</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Pendant l’écriture de l’enregistrement du journal.</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>Tous les autres champs de l’enregistrement du journal suivent sous leur propre nom ; l’ensemble des champs est donc ouvert et échappe à l’expéditeur. Absent de la référence publique.</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>Niveau de l’enregistrement.</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>Toujours error.</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>Identifiant à points de l’enregistrement.</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>Identifiants fixes.</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>Texte lisible de l’enregistrement ; vide quand il n’en a pas.</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>Cite en général des noms et des emplacements de fichiers du projet de l’utilisateur.</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>L’éditeur hébergé a répondu à un téléversement par une erreur.</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>Après l’arrivée de la réponse.</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>La réponse JSON complète de l’éditeur.</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>Les textes d’erreur du serveur peuvent citer le contenu téléversé.</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Un serveur avec une licence de l’édition développeur compte ses conversations : au démarrage et environ toutes les 24 heures.</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Après le comptage.</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>Conversations commencées depuis le début du mois.</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>Volume d’activité du déploiement.</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>Année civile (UTC) du mois compté.</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>La date seulement.</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>Mois civil (UTC), de 1 à 12.</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Le compte dépasse le nombre mensuel de la licence (100 ou 1000).</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Avant l’événement de comptage.</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Le compte atteint au moins dix fois le nombre mensuel de la licence.</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Avant que le serveur s’arrête de lui-même.</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>Le processus se termine juste après, si bien qu’aucun événement de comptage ne suit. Absent de la référence publique.</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>La chaîne d’analyse (pipeline) du paquet de services démarre.</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>Au démarrage.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>Envoyé par un service séparé dont le code source n’était pas disponible ; l’ordre et le contexte sont inconnus.</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Consommateurs Kafka.</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>Donne une idée de la taille du déploiement.</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>La chaîne d’analyse (pipeline) voit une nouvelle session de conversation.</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>Pendant l’exécution.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>Envoyé par un service séparé dont le code source n’était pas disponible.</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Une personne écrit à l’aide conversationnelle du Builder.</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Quand le message arrive.</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>Envoyé seulement si la décision sur les rapports est oui et si une clé d’écriture se trouve dans l’environnement : COPILOT_SEGMENT_WRITE_KEY d’abord, RASA_TELEMETRY_WRITE_KEY dans les toutes dernières versions. userId est l’identifiant d’utilisateur du Builder. Aucun metrics_id n’est ajouté. Contient le texte du message, ce qui contredit la promesse générale que les messages ne sont pas communiqués.</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>Identifiant du projet au sein du service Builder.</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>Identifie un seul projet hébergé.</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>Identifiant aléatoire de ce message de discussion.</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>Aléatoire.</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>Le message de discussion complet.</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>Texte de l’utilisateur ou de l’assistant, mot pour mot ; peut contenir n’importe quoi.</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Heure UTC du message au format ISO 8601 ; sans indication de fuseau d’abord, avec +00:00 dans les toutes dernières versions.</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>Moment exact d’utilisation.</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>L’aide conversationnelle du Builder répond.</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>Une fois la réponse complète.</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>Version du prompt de l’aide conversationnelle.</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>Fixe.</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>Adresses des documents utilisés.</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>Adresses de documentation publique, en pratique.</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>Catégories triées de la réponse.</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>Millisecondes jusqu’à ce que la réponse soit complète.</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>Modèle de langage qui a répondu.</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>Nom de modèle public.</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>Jetons lus.</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>Un nombre.</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>Jetons lus dans un cache.</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>Pro 3.14 (version finale) ou ultérieur</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>Jetons écrits.</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>Somme des deux.</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>Le prompt système complet de l’aide conversationnelle.</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>Contient du contenu du projet.</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>retiré dans des versions ultérieures</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>Messages précédents de la discussion.</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>Discussion mot pour mot.</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>Le message auquel il a été répondu.</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>Événements de conversation joints par l’utilisateur.</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>Contenu de conversation mot pour mot.</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Un outil du serveur MCP de Rasa a été appelé, par l’aide conversationnelle du Builder ou par tout autre agent connecté au serveur.</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Après que l’outil a répondu ou levé une exception.</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>Aucun metrics_id n’est ajouté. userId est l’identifiant de la licence ou le texte unknown. La clé d’écriture est prise uniquement dans RASA_TELEMETRY_WRITE_KEY, jamais dans le fichier des clés ; sans cette variable, rien n’est envoyé. La décision sur les rapports est consultée comme d’habitude.</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>Nom de l’outil.</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>Noms des outils intégrés.</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>Nom du processus du serveur MCP.</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>Noms fixes.</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>Durée de l’appel en millisecondes entières, arrondie vers le bas.</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>Durée approximative.</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>Indique si l’outil n’a ni levé d’exception ni signalé d’échec.</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>Nom de classe de l’exception, ou ToolReportedFailure ; null en cas de succès.</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>Nom de classe.</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>Texte de l’exception ou de l’échec signalé ; null en cas de succès.</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>Copié sans changement : peut contenir des chemins, des noms et des données.</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Heure UTC au format ISO 8601 avec indication de fuseau.</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>Système d’exploitation : nom et version tels que le système les indique.</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>Version du noyau ; peut contenir un suffixe de fournisseur ou de compilation.</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>Indique si une variable d’environnement de serveur d’intégration est présente.</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>Une réponse oui ou non.</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>SHA-256 de l’adresse du dépôt git distant, ou null.</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>Sans sel ; une adresse de dépôt connue peut être confirmée.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>SHA-256 du chemin absolu du dossier de travail.</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>Sans sel ; des chemins devinables peuvent être confirmés.</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>Version de l’interpréteur Python en cours.</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>Numéro de version public.</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>Version du produit (versions Open Source).</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>Version du produit (versions Pro).</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>Nombre de processeurs graphiques.</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>Petit nombre.</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>Seule une version alpha de 2.0 l’envoyait, entre la version du produit et cpu. La documentation utilisateur de 3.x le liste encore.</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>Nombre de processeurs logiques.</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>Indique si le processus semble s’exécuter dans un conteneur Docker.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>SHA-256 du texte de la licence.</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>Identifie une seule licence ; irréversible, car le texte de la licence est long et aléatoire.</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>64 chiffres hexadécimaux en minuscules en réalité. Aucun motif n’est donné, car la valeur d’exemple de la documentation utilisateur commence par la lettre t et n’est donc pas un nombre hexadécimal.</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>Valeur de la variable d’environnement DEPLOYMENT_STACK, vide si elle n’est pas définie.</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>Texte libre fixé par l’exploitant.</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>Nom de l’entreprise inscrit dans la licence.</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>Nomme le client : le contenu n’est plus anonyme.</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (3.6 et versions ultérieures, où l’entraînement valide d’abord)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>il y a %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>il y a %1 h</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>Rapport d’erreur</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>Canal des erreurs</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>Ce qui décide ici</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Le projet et cet ordinateur sont en cours de lecture.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Rien de cela ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>Pas encore de trace d’appels</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>Donnez la trace d’appels d’une erreur pour voir ce que les rapports d’erreur de Rasa en enverraient.</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>Pas de trace d’appels dans ce texte</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>La trace d’appels n’est pas complète</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>Lignes %1 à %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 Le texte contient %Ln trace d’appels ; seule celle qui a terminé la commande est communiquée.</numerusform>
                <numerusform>%1 Le texte contient %Ln traces d’appels ; seule celle qui a terminé la commande est communiquée.</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>Pas de requête</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Pas encore de rapport.</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>Rasa enverrait ceci. Ce programme ne fait que le montrer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln octet</numerusform>
                <numerusform>%Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supposé</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>Il suit le même interrupteur que les événements.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>Maintenant : %1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>Rasa Open Source %1 n’envoie pas une telle requête ; seul Rasa Pro le fait.</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>Aucun Rasa installé n’a été trouvé. Rasa Open Source n’envoie pas une telle requête ; seul Rasa Pro le fait.</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>Ce Rasa n’a pas de clé pour les rapports d’erreur ; aucun ne peut donc partir.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>RASA_TELEMETRY_DEBUG est définie, mais les erreurs sont envoyées quand même : le mode débogage n’est pas consulté ici.</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>La ligne de commande de Rasa Pro intercepte elle-même toutes les exceptions, si bien qu’un rapport ne voit presque jamais le jour.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Rapports d’erreur</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>Ce que les commandes ont fait, avec le nombre des parties du projet ; à Segment.</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>Quels services de traçage et de métriques sont configurés, une fois par commande ; à Segment.</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>Exceptions qui ont terminé une commande, avec message et lignes de code source ; à Sentry.</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>Les rapports d’erreur suivent le même interrupteur que les événements : si les rapports sont désactivés, aucun n’est envoyé.</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>Le mode débogage (RASA_TELEMETRY_DEBUG) ne les arrête pas.</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>Désactiver les rapports pendant qu’une commande s’exécute ne les arrête pas pour cette exécution.</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>Ce programme n’envoie pas de rapport d’erreur.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Voir ce que Rasa communiquerait, décider, et l’envoyer vous-même.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Utilisation :</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Commandes :</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>"rasa-telemetry COMMAND --help" explique une commande.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>Codes de sortie : 0 fait, 1 échec, 2 mauvaise utilisation, 3 non envoyé ou vérification non satisfaite, 4 plus tard ou résultat inconnu.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>il manque quelque chose</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>"%1" est de trop</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options :</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>afficher du JSON</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>le dossier du projet, où rasa s’exécuterait (par défaut : le dossier actuel)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>l’installation de Rasa : son programme, son environnement ou son dossier site-packages</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>échouer avec le code de sortie 1 quand Rasa ignore ou abandonne quelque chose du projet ; dire quoi</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>comme pour rasa train (par défaut : config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>comme pour rasa train (par défaut : domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>comme pour rasa train (par défaut : data) ; pour les tests, ce qui est testé, à la place de --nlu, de --stories ou du chemin ; répétable</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>comme pour rasa run (par défaut : endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>comme pour rasa run (par défaut : credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>comme --config de rasa evaluate markers (par défaut : markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>le rapport de qui : docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>choisir la valeur d’une propriété ; répétable</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>choisir ou ajouter un champ du contexte ; répétable</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>pour error-report : un texte contenant une trace d’appels de Python ; - est l’entrée standard</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>La valeur par défaut de "rasa data split nlu" ; --training-fraction en envoie une autre.</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>Toujours nlu : la division des stories n’envoie rien.</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>La valeur par défaut de "rasa data convert nlu" ; --format en envoie une autre.</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>Toujours nlu : seules les données NLU sont converties.</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>True quand toutes les vérifications du validateur de Rasa réussissent, sinon false ; ces vérifications sont propres à Rasa.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>La valeur par défaut de "rasa interactive" ; true avec --skip-visualization.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>La valeur par défaut de "rasa interactive" ; true avec --e2e.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>La valeur par défaut de "rasa evaluate markers", qui écrit des statistiques ; false avec --no-stats.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>La valeur par défaut de "rasa evaluate markers" ; true avec --seed.</translation>
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
            <translation>plus de %1 Mo</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>un rapport est un objet JSON</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>n’est connu que pendant l’exécution de la commande</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>diffère, car des fichiers du projet ont été modifiés depuis</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>n’est pas dans l’aperçu</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>est seulement dans l’aperçu</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>Différences seulement</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>Sur une colonne</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>Comparer avec : %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>Le dernier envoyé</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>Un fichier enregistré…</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Comme %1</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projet %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>Un autre projet…</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>Un rapport capturé</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>Capturé à %1, événement %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>Comparer avec le projet Rasa de ce dossier</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>Comparer avec un rapport enregistré</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>Pas d’aperçu : %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>Identique à son aperçu.</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>Identique à son aperçu, sauf pour ce que seule la commande en cours connaît.</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>Diffère de son aperçu dans les lignes marquées.</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>aperçu, du projet tel qu’il est maintenant : %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>aperçu : %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>supposé</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>y est à un autre endroit</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>était à un autre endroit</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>Lignes comparées</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>Suivante ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Différence suivante</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>Aller à la différence suivante (F7) ; revenir avec Maj+F7</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Comme %1</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>Les deux rapports sont en cours de création.</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>Il n’y a pas de rapport à comparer</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>Comparer avec autre chose…</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>Ce fichier ne peut pas être comparé</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>Ce rapport ne peut pas être comparé</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>Rasa refuserait l’autre projet.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>%Ln valeur de plus</numerusform>
                <numerusform>%Ln valeurs de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>%Ln de moins</numerusform>
                <numerusform>%Ln de moins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln à un autre endroit</numerusform>
                <numerusform>%Ln à un autre endroit</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>aucune différence</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>Loupe de confidentialité : %Ln de vos valeurs part avec l’un comme avec l’autre rapport.</numerusform>
                <numerusform>Loupe de confidentialité : %Ln de vos valeurs partent avec l’un comme avec l’autre rapport.</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>Loupe de confidentialité : vos valeurs qui partent avec les rapports : %1 à gauche, %2 à droite.</translation>
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
            <translation>projet %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>envoyé %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>le dernier envoyé</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>événement capturé %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>un rapport capturé</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>%1 à côté de ce rapport : %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>ce qu’ajouterait le passage de %1 à %2 : %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>tel que %2 l’envoie à la place de %1 : %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>Loupe de confidentialité : rien n’est marqué.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 n’envoie pas cet événement</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>« %1 » est inconnu de cette version ; il n’y a donc rien à comparer.</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>Aucun n’a encore été envoyé</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>Dès qu’un rapport « %1 » aura été envoyé depuis ce compte, le dernier sera montré ici.</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>Aucun n’a encore été capturé</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>Exécutez une commande sur la page « Capture en direct » : son « %1 » pourra alors être comparé ici.</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Il n’y a rien avec quoi comparer</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>rapport %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>Les propres connexions de ce programme</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>Il se connecte à la destination ci-dessus et à rien d’autre : seulement pour envoyer un rapport, seulement tant que les rapports sont activés. Pas de recherche de mises à jour, pas d’actualités, aucune mesure de sa propre utilisation.</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>Aucune jusqu’ici.</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>Voir toutes les connexions ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1 ; %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>Par le proxy %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>un rapport, supprimé depuis</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>rapport %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>peut-être : en cours, ou interrompue</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>Toutes les connexions que ce programme a ouvertes depuis son installation, à partir de ce compte. Il n’en ouvre une que pour envoyer un rapport. Le journal survit à la suppression de l’historique.</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>Rechercher un hôte ou un proxy</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>Rechercher dans les connexions</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 derniers jours</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>Aucune jusqu’ici</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>Aucune connexion de cette période ne mène à un tel hôte ou proxy.</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>Ce programme n’a jamais ouvert de connexion.</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>Le journal ne peut pas être lu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln connexion</numerusform>
                <numerusform>%Ln connexions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 jusqu’ici</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>Ce qui est essayé en l’envoyant à ce programme lui-même n’y figure pas.</translation>
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
            <translation>Ce qui est communiqué, et pourquoi</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Montrer les secrets</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>Montre en détail ce qui est communiqué, pourquoi et à qui</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Comment Rasa utilise ces données ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>Ne pas communiquer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Communiquer</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>Exactement ce que « %1 » enverrait depuis cet ordinateur</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>Exactement ce qui serait envoyé depuis cet ordinateur</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Le projet et cet ordinateur sont en cours de lecture.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln octet. Ce programme n’a rien envoyé.</numerusform>
                <numerusform>%Ln octets. Ce programme n’a rien envoyé.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>Du projet %1.</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>Il irait à %1.</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>Les secrets qu’il contient sont masqués ici, pas dans ce qui serait envoyé.</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>Supposé pour l’instant : %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>SHA-256 de ce que "git remote get-url origin" affiche ici, saut de ligne compris.</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>Null : git n’a pas été trouvé, et Rasa ne communique alors aucun projet.</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>Null : le dossier n’est dans aucun dépôt git auquel git fait confiance.</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>Null : le dépôt git n’a pas de dépôt distant nommé origin.</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>Null : git n’a pas répondu.</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>Version du paquet dans %1.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>Supposé : aucun Rasa installé n’envoie de rapports de cette forme.</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>Version de l’interpréteur pour lequel Rasa est installé.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>Supposé : aucun Rasa installé n’indique la version de son interpréteur.</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>Supposé : l’installation n’indique pas la dernière partie de la version.</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>Supposé : l’interpréteur du Rasa installé.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>SHA-256 du texte de la licence dans %1.</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>Null : il n’y a pas de licence.</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>Nom et version du noyau.</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>La variable %1 existe ; sa valeur est sans importance.</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>Aucune des 15 variables qui signalent un serveur d’intégration n’existe.</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 du chemin %1.</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>Processeurs graphiques. La documentation de Rasa en annonce le nombre ; aucun programme 3.x ne l’envoie.</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>Processeurs logiques en service.</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>Inconnu ; Rasa abandonnerait donc le rapport.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 le dit.</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>Ni /.dockerenv ni le mot dans /proc/self/cgroup ne sont présents.</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>Entreprise nommée dans la licence, en clair ; null sans licence.</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>Valeur de la variable DEPLOYMENT_STACK, sinon vide.</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>Ce programme ne la connaît pas.</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Donnée par vous.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>Tout afficher (%1)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>Non compté : %1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>0 sur %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>Ouvre la ligne dans l’éditeur</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>Ouvrir %1 dans l’éditeur</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>non définie</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>incompréhensible</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>vous laisse décider</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>La commande rasa ne connaît pas ce fichier.</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>Ce programme n’envoie rien ; la commande rasa ignore cette variable.</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>Elle l’emporte sur le fichier.</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>Elle l’emporte sur le fichier ; seul le mot true signifie activé.</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>pas de fichier</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>pas de section metrics</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>Toute commande rasa s’arrête sur une erreur ; "rasa telemetry enable" ne peut pas y remédier.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>Ce n’est ni true ni false : Rasa le lit comme activé, ce programme comme désactivé.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>Ce n’est ni true ni false : Rasa et ce programme le lisent comme désactivé.</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>La copie de Rasa Pro dans traits dit enabled: %1 ; rien ne la lit.</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>La prochaine commande rasa inscrira que les rapports sont activés.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>Cela ne concerne que ce programme.</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>réglages de ce programme</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>La commande rasa communique toujours à %1.</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>Il est écrit sans guillemets et lu comme un nombre.</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>La prochaine commande rasa en créera un.</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>Rasa Pro utilise l’identifiant de la licence à la place.</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>Le mode débogage ne couvre pas les rapports d’erreur.</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>Seul le mot true active le mode débogage.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>définie</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>l’installation de Rasa</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>La commande rasa ne connaît pas cette clé.</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>licence développeur</translation>
        </message>
        <message>
            <source>present</source>
            <translation>présente</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>Aucun Rasa n’a été trouvé ; une version qui communique sans licence est supposée.</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>Stratégie de l’organisation</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>Configuration globale</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>Notre avis</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clé d’écriture</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID de machine</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>La commande rasa ignore DO_NOT_TRACK.</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>Aucune décision n’est inscrite.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>global.yml dit enabled: %1, ce qui n’est pas un simple true ou false ; ici, cela compte comme désactivé.</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>La stratégie de l’organisation est incompréhensible ; rien n’est donc communiqué.</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Votre organisation a désactivé les rapports.</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>DO_NOT_TRACK est définie.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED vaut "%1" ; le fichier n’a pas son mot à dire.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED vaut "%1" ; seul le mot true signifie activé.</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>Vous avez répondu non à l’avis de ce programme.</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>L’avis de ce programme n’a pas encore reçu de réponse.</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>Davantage est communiqué que lorsque vous avez répondu à l’avis ; il faut y répondre de nouveau.</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>Les rapports iraient ailleurs que lorsque vous avez répondu à l’avis ; il faut y répondre de nouveau.</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>Il n’y a pas d’ID de machine dans global.yml.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG est définie : les rapports sont montrés et non envoyés.</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>Il n’y a pas de clé d’écriture.</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>Il n’y a pas de global.yml.</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>global.yml ne peut pas être lu.</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml est endommagé, et Rasa fait comme s’il n’existait pas.</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml n’a pas de section metrics.</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>Dans global.yml, %1.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>global.yml dit enabled: %1, ce qui a l’air d’un mot mais signifie activé pour Rasa.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>global.yml dit enabled: %1.</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>Rasa ne peut rien y inscrire et tient alors les rapports pour désactivés.</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>La prochaine commande rasa écrira un global.yml qui dit activé.</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>Ce qui y était inscrit auparavant, même un non, sera alors perdu.</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>Toute commande rasa s’arrête sur une erreur.</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>La prochaine commande rasa écrira quand même un global.yml qui dit activé : sans la variable, les rapports commencent, et aucun avis n’est montré.</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>Les entraînements ne sont pas communiqués, car Rasa ne peut pas lire la section metrics.</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>Avec une licence développeur, les rapports ne peuvent pas être désactivés ici.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED ne fait taire que les rapports sur les entraînements.</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>Rasa Pro n’envoie rien sans licence valide.</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>Il n’y a pas d’ID de machine ; Rasa n’envoie donc rien.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG est définie : les rapports sont affichés et non envoyés.</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>Aucun Rasa installé n’a été trouvé ; cela vaut pour toutes les versions sauf Rasa Pro 3.14 et ultérieures, qui envoient quand même.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>RASA_TELEMETRY_DEBUG est définie, mais cette version de Rasa Pro envoie quand même.</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>Ce Rasa n’a pas de clé d’écriture ; il n’envoie donc rien.</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>Rasa %1 n’envoie rien sans licence (depuis 3.6.10 et 3.4.18).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>aucune, donc rien ne peut être envoyé</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY : %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>de Rasa %1 : %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>de ces réglages : %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Me demander d’abord</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>Envoyer automatiquement</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>Rapports créés ici</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>Nouvelle clé d’écriture</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>Enregistrer la clé</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>Retirer la clé</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clé d’écriture</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>Choisir des certificats supplémentaires…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>Retirer les certificats supplémentaires</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>Certificats supplémentaires</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>Ils attendent dans la boîte d’envoi jusqu’à ce que vous les envoyiez ou les écartiez.</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>Ils partent dès qu’ils sont créés, tant que les rapports sont activés.</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>Fixé par votre organisation dans %1. %2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>Fixé par votre organisation dans %1 : %2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT dit : %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>Les rapports vont à %1. Avec une autre destination, il vous sera de nouveau demandé s’il faut communiquer.</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>Une clé est aussi enregistrée ici. Elle compte quand il n’y a ni la variable ni une clé dans Rasa.</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>Elle désigne le compte auquel les rapports sont rattachés. Elle est gardée dans un fichier que vous seul pouvez lire, et n’est jamais montrée.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>Pour un collecteur de votre organisation dont le système ne connaît pas le certificat.</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>Rien ne peut être envoyé : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>En plus des autorités de certification du système, %Ln autorité est approuvée.</numerusform>
                <numerusform>En plus des autorités de certification du système, %Ln autorités sont approuvées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Non enregistré. %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>Utilisé : aucun.</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>Utilisé : %1.</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>Les variables http_proxy, https_proxy, all_proxy et no_proxy décident, comme pour Rasa lui-même.</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>Son nom d’utilisateur et son mot de passe sont gardés, et ne sont pas montrés.</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>Cet ordinateur est atteint sans proxy.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>du texte après la valeur</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>plus de %n niveau</numerusform>
                <numerusform>plus de %n niveaux</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>le texte se termine là où une valeur devrait se trouver</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>aucune valeur ne commence par ce caractère</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>un caractère de contrôle dans un texte</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>un texte sans guillemet fermant</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>une séquence d’échappement inconnue</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>une séquence d’échappement \u sans quatre chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>il manque une virgule ou un crochet fermant</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>il manque un nom entre guillemets doubles</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>il manque un deux-points</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>il manque une virgule ou une accolade fermante</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>un dossier</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>un tube nommé</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>un socket</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>un périphérique</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>plus de %n octet</numerusform>
                <numerusform>plus de %n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 octets, au maximum %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 n’est pas un nombre</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 n’est pas une date</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 n’est pas une date possible</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>un simple "=" n’a pas de valeur</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 n’est pas une valeur booléenne</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 n’est pas un nombre à point ou à exposant</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>une clé ne doit contenir ni dictionnaire ni liste de listes</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>plus de %n valeur</numerusform>
                <numerusform>plus de %n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>l’ancre %1 se trouve ici une deuxième fois</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>un point d’interrogation dans le texte sans guillemets %1 entre crochets ou accolades</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>mémoire insuffisante</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>aucune valeur ne commence par %1, sauf entre guillemets</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>octet 0x%1 à la position %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 se contient lui-même</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>les alias ajoutent plus de %n valeur</numerusform>
                <numerusform>les alias ajoutent plus de %n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; demande un dictionnaire ou une liste de dictionnaires</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>aucune réponse complète n’est arrivée</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n octet</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>il ne contient aucun certificat au format PEM</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>un autre programme y a écrit pendant tout ce temps</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>c’est la base de données d’un autre programme</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>les rapports ne sont pas activés</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>une autre fenêtre ou commande est en train d’envoyer des rapports</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>la tentative %1 n’est pas en cours</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>le programme s’est terminé avant la fin de la tentative</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>elle contient %1 rapports, %2 au plus sont gardés</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>elle contient %1 octets, %2 au plus sont gardés</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>les octets du rapport %1 ne sont pas ceux qui ont été enregistrés</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>son adresse n’est pas une URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>ce programme parle aux proxys http, socks5 et socks5h</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1 avec %n octet</numerusform>
                <numerusform>%1 avec %n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>il a %1 octets, %2 au plus sont acceptés</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>il a %1 octets, %2 au plus sont acceptés ; la plus grande partie est %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>il est vide</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 octets, %2 au plus sont lus</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>la réponse s’est interrompue</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>c’est un lien symbolique</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>il appartient à un autre utilisateur</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>il a d’autres noms (liens physiques)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>il a été supprimé au même moment</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" doit être un texte</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" doit être une liste de composants, chacun avec "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>un composant dans "%1" doit être un dictionnaire avec "name"</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>un composant dans "%1" demande "name" avec un texte</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>un dictionnaire avec une liste comme clé</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" doit être une liste de dictionnaires avec "name"</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>une entrée de "importers" doit être un dictionnaire avec "name"</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>une configuration doit être un dictionnaire</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>les identifiants de connexion doivent être un dictionnaire de canaux</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>le nom d’un canal doit être un texte</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>le type d’un slot doit être un texte</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" n’est pas un type de slot : text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>un slot %1 n’a pas de propriété "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>un slot de type any ne peut pas influencer la conversation</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>min_value et max_value d’un slot float doivent être des nombres</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>min_value d’un slot float doit être inférieur à max_value (0 et 1 par défaut)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" doit être une liste</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>une action doit avoir un nom</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" doit être une liste</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" doit être une liste</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>les propriétés de %1 doivent être un dictionnaire</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" doit être une liste</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>une intention doit avoir un nom</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" doit être une liste</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" doit être une liste, true ou false</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>un fichier fait d’un seul nombre ou semblable arrête Rasa ici</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>une condition d’une correspondance de slot demande "active_loop" avec le nom d’un formulaire</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>"mappings" d’un slot doit être une liste</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>un slot demande un "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>un slot demande "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" ne doit pas être négatif</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>un domaine doit être un dictionnaire</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>un fichier de tests doit être un dictionnaire avec "test_cases"</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" doit être une liste de dictionnaires</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>cas de test %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" doit être un dictionnaire</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>les clés de "%1" doivent être des textes</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" doit être une liste</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>un serveur MCP demande "%1" avec un texte</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>le type d’un serveur MCP doit être "http" ou "https"</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>les points de terminaison doivent être un dictionnaire</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 demande "entity" avec un texte</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>"%1" dans %2 doit être un texte</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>"value" dans %1 doit être un texte ou un nombre</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>un fichier de flows doit être un dictionnaire avec "flows"</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" doit être un dictionnaire de flows</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>un flow doit être un dictionnaire avec "steps"</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>un flow demande une liste "steps" avec au moins une étape</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>une étape d’un flow doit être un dictionnaire</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>une étape d’un flow demande action, collect, link, call, set_slots ou noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" doit être le nom d’un slot</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" doit être une liste</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" doit nommer un flow, un agent ou un outil</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" doit être une liste de slots avec des valeurs</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" doit être une étape ou une liste de conditions</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>une condition demande "if" avec "then", ou "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>une condition doit mener à une étape ou à une liste d’étapes</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>le flow "%1" s’appelle lui-même, directement ou par d’autres</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>il n’y a pas de flow "%1" à appeler</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>flow %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>slot %1 dans %2</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>il n’y a pas de marqueurs</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>il n’y a pas de fichier .yml ou .yaml avec des marqueurs</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>un fichier de marqueurs doit être un dictionnaire de noms</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>marqueurs au premier niveau</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" est un opérateur ou une condition et ne peut pas nommer un marqueur</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>le marqueur "%1" est défini aussi dans un autre fichier</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>niveaux de "%1"</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>un marqueur doit être un dictionnaire avec un opérateur ou une condition</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>un marqueur demande un opérateur ou une condition en plus de sa description</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" demande un texte</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" n’est ni un opérateur ni une condition de marqueurs</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" demande une liste de marqueurs</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" demande exactement un marqueur</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" demande au moins un marqueur</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>marqueurs sous "%1" de "%2"</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>le domaine n’est pas valide</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>le domaine n’a pas de %1 "%2"</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>le nom d’intention "%1" ne peut avoir qu’une barre oblique</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>le nom d’intention "%1" demande quelque chose avant la barre oblique</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>un exemple demande "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" doit être un texte</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>une entité demande les nombres "start" et "end" et le texte "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>"value" d’une entité doit être un texte ou un nombre</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>"%1" d’une entité doit être un texte</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" doit être la seule clé</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" doit être un objet</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" doit être une liste</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>une entrée de "regex_features" demande les textes "name" et "pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>"elements" d’une table de correspondance (lookup) doit être une liste de textes ou le chemin d’un fichier</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>les données NLU doivent être un dictionnaire avec la clé "nlu"</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>un élément de "nlu" doit être un dictionnaire avec "intent", "synonym", "regex" ou "lookup"</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>un élément de "nlu" a l’un de intent, synonym, regex, lookup, et examples, pas "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>seule une intention peut avoir "metadata"</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" doit être un seul texte, en général un bloc qui commence par |</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>un élément de "examples" doit être un dictionnaire avec "text"</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>un nom d’intention ne peut avoir qu’une barre oblique</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>un nom d’intention demande quelque chose avant la barre oblique</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" ne doit pas être vide : donnez un texte ou ne le mettez pas</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>des liens tournent en rond ici, si bien qu’il y a plus de %n dossier</numerusform>
                <numerusform>des liens tournent en rond ici, si bien qu’il y a plus de %n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>%1 n’existe pas</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>le nom d’une réponse doit être un texte</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>une réponse doit être une liste de variantes</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>une variante d’une réponse doit être un dictionnaire comme "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>une variante d’une réponse demande "text" ou "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" doit être %2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>un texte (nombres, dates, true et ${...} demandent des guillemets)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>un dictionnaire</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 peut avoir les clés %2, pas "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>un nom dans "%1" doit être un texte avec au moins une lettre de a à z</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(non montré, car ce peut être un secret)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>les stories doivent être un dictionnaire avec la clé "stories" ou "rules"</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" doit être une liste</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" demande un texte</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" doit être une liste</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" doit être une liste</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>une action ne peut pas s’appeler slot, topic ou user</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>une étape doit être un dictionnaire comme "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>"%1" ne peut pas se trouver dans cette étape</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>un élément de "rules" doit être un dictionnaire avec "rule" et "steps"</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>un élément de "stories" doit être un dictionnaire avec "story" et "steps"</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>"%1" ne peut pas se trouver dans une règle</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>"%1" ne peut pas se trouver dans une story</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>un sous-agent demande "agent" avec "%1"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>le protocole d’un sous-agent doit être RASA ou A2A</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>un sous-agent doit être un dictionnaire avec "agent"</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>un autre sous-agent porte aussi le nom "%1"</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>le slot "%1" n’est pas dans le domaine ; il lui faut donc une valeur ici</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n action par défaut</numerusform>
                <numerusform>%n actions par défaut</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>actions d’intentions retrieval</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>textes du bot</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>intentions retrieval des données NLU</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>intentions par défaut</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>correspondances de slots</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>correspondances personnalisées de slots</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>correspondances de slots avec conditions</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>variantes avec une condition</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" doit être un dictionnaire</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1 arrive par &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>l’alias de %1 est introuvable</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>il n’y a pas de place pour la clé %1</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>il n’y a pas de place pour la clé metrics</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics arrive par &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>l’alias de metrics est introuvable</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>il est écrit avec des séquences d’échappement \u</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>le fichier n’a pas pu être lu ensuite (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>d’autres valeurs du fichier changeraient avec elle</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics est %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>il appartient à un autre compte</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>aucune copie de l’ancien contenu ne peut être gardée entre-temps : %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1 (copie de sauvegarde : %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>il ne peut pas être remplacé (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>aucune décision n’y est encore inscrite</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>il n’y a pas d’ID de machine pour une nouvelle section</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>un caractère de contrôle dans l’ID de machine</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>le premier niveau est %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics n’a pas de clé enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>pas de section metrics</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>actions</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>réponses</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulaires</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>intentions</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>slots</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>entités</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>un autre programme l’a lue pendant tout ce temps</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>format %1, celui-ci écrit %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>il a raccroché avant de répondre</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>l’ordinateur s’est arrêté avant que le résultat soit enregistré</translation>
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
                <numerusform>%Ln ligne inchangée, repliée</numerusform>
                <numerusform>%Ln lignes inchangées, repliées</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>inchangé : %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>ajouté : %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>retiré : %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>déplacé : %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>modifié, n’est plus : %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>modifié, nouveau : %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>modifié : %1, avant %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln ligne inchangée</numerusform>
                <numerusform>… %Ln lignes inchangées</numerusform>
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
            <translation>Gauche : %1. Droite : %2.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>Gardez l’une des deux entrées.</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>l’intention "%1" se trouve ici une deuxième fois, la première à la ligne %2</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>l’entité "%1" se trouve ici une deuxième fois, la première à la ligne %2</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>l’action "%1" se trouve ici une deuxième fois, la première à la ligne %2</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>le formulaire "%1" porte le nom d’une action par défaut ou d’une réponse</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>Renommez le formulaire.</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>l’action de texte "%1" est déjà une action</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>Retirez-la ici ou des actions.</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>une intention déclenche l’action inconnue "%1"</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>Ajoutez l’action, ou corrigez son nom après triggers.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>le formulaire "%1" a ignored_intents mais pas required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>Ajoutez required_slots.</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>le nom de slot session_started_metadata est pris par Rasa</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>Renommez le slot.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>une correspondance du slot "%1" n’a pas de type connu</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>Son type est l’un de from_entity, from_intent, from_trigger_intent, from_text, custom.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>il manque "entity" à une correspondance du slot "%1"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>Ajoutez le nom de l’entité.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>il manque "value" à une correspondance du slot "%1"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>Ajoutez la valeur que reçoit le slot.</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>une entité n’a pas de nom</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>Nommez-la, ou retirez la ligne.</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>l’entité "%1" est suivie d’un deux-points mais n’a pas de propriétés</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>Retirez le deux-points, ou écrivez des propriétés au-dessous.</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>l’intention "%1" est suivie d’un deux-points mais n’a pas de propriétés</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>le système n’a pas d’application pour cela</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>l’éditeur %1 n’a pas pu être lancé</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>ce fichier ou ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>ne peut pas être lu : %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>Vérifiez ses permissions.</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>ne peut pas être écrit : %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>Vérifiez ses permissions et l’espace libre ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>ne peut pas être remplacé : %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>Vérifiez les permissions de son dossier ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>n’a été écrit qu’en partie, et son ancien contenu n’a pas pu être rétabli : %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>Libérez de la place, puis recopiez l’ancien contenu depuis la copie de sauvegarde.</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>n’est pas un fichier ordinaire mais %1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>Remplacez-le par un fichier.</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>est trop grand : %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>Divisez le fichier.</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>a été modifié par un autre programme au même moment</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>n’est pas de l’UTF-8 : %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Enregistrez le fichier en UTF-8.</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>contient une séquence d’échappement défectueuse : %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>Rasa remplace les séquences d’échappement \u dans les fichiers ASCII avant de les lire ; écrivez / au lieu de \ dans les chemins.</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>contient un caractère de contrôle : %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>Retirez le caractère.</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>n’est pas du YAML valide : %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>Corrigez la ligne.</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>a une tabulation là où YAML veut des espaces</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>Remplacez la tabulation par des espaces.</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>a un deux-points dans le texte sans guillemets %1 entre crochets ou accolades</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>Mettez le texte entre guillemets.</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>la clé %1 se trouve ici une deuxième fois</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Gardez l’une des deux entrées.</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>contient plus d’un document YAML</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>Divisez le fichier à la ligne de tirets.</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>a une étiquette que Rasa ne connaît pas : %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>Retirez l’étiquette.</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>a une valeur qui ne peut pas être lue : %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>Mettez la valeur entre guillemets ou corrigez-la.</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>renvoie à une ancre qui n’existe pas avant cet endroit : %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>Définissez l’ancre au-dessus.</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>utilise une variable d’environnement qui n’est pas définie : %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>Définissez la variable ou mettez le texte entre guillemets.</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>est imbriqué trop profondément : %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>Fermez les crochets ou accolades ouverts plus haut, ou aplatissez la structure.</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>se déplie en une quantité trop grande : %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>Utilisez moins d’alias.</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>n’est pas du JSON valide : %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>Les textes demandent des guillemets doubles.</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>le nombre %1 n’a pas de forme JSON, si bien que Rasa abandonne le rapport sans rien dire</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>Utilisez un nombre fini.</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>la valeur %1 n’a pas de forme JSON, si bien que Rasa abandonne le rapport sans rien dire</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>Mettez la valeur entre guillemets.</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>ce dossier de projet n’existe pas</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>Donnez le dossier qui contient config.yml.</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>n’est pas un projet Rasa : %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>Donnez le dossier qui contient config.yml, ou nommez le fichier avec --config.</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>Rasa refuse ceci : %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>Modifiez cet endroit en conséquence.</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>est incompréhensible : %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>Corrigez-le à la main, ou utilisez --repair, qui garde une copie de sauvegarde à côté.</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>ne peut pas être modifié sans toucher à autre chose que cette seule valeur : %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>Modifiez le fichier à la main, ou définissez RASA_TELEMETRY_ENABLED=false.</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>a été écrit, mais la relecture montre %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>Un autre programme est peut-être en train d’y écrire ; réessayez.</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>la stratégie de l’organisation est incompréhensible : %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>Jusqu’à ce qu’elle soit corrigée, ce programme ne communique rien ; avertissez votre administrateur.</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>votre organisation a désactivé les rapports</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>Demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>il n’y a pas d’événement nommé %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>"rasa-telemetry events" les liste.</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>il n’y a pas de profil nommé %1</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>Profils : docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>l’événement n’a pas de propriété %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>"rasa-telemetry events EVENT" les liste.</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>la valeur ne convient pas : %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>ce programme devrait inventer une valeur : %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>Donnez-la avec --set NAME=JSON ou --context NAME=JSON.</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>ne peut pas être exécuté : %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>seul un titre a été affiché : une valeur de l’événement n’a pas de forme JSON, si bien que Rasa l’abandonne sans rien dire</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>Cherchez dans config.yml une date, un ensemble (set) ou des données binaires.</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>un événement a été affiché qui ne peut pas être lu : %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>Une autre sortie s’y trouve peut-être mêlée : séparez la sortie d’erreur standard de la sortie standard.</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>ne contient pas de trace d’appels de Python</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>Donnez toutes les lignes à partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>la trace d’appels ne peut pas être lue plus loin : %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>Copiez-la en entier, jusqu’à la ligne qui nomme l’exception.</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>Rasa ne communique pas cette erreur : %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>ce programme montre les %1 sans en envoyer ; il est donc impossible de les mettre dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>Utilisez "preview".</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>la boîte d’envoi ne peut pas être utilisée : %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>la base de données des rapports est endommagée : %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>"rasa-telemetry outbox" met le fichier de côté et sauve ce qui peut en être lu.</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>ce n’est pas l’historique tel qu’il a été exporté : %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>Quelqu’un a modifié le fichier, ou il n’a pas été copié en entier.</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>rien n’a été envoyé : le proxy ne peut pas être utilisé : %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>Rien ne contourne un proxy défini ; corrigez-le, ou exceptez la destination dans no_proxy.</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>la boîte d’envoi est pleine : %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>Envoyez ou écartez des rapports en attente.</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>le rapport est trop grand pour être accepté : %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>il n’y a pas de rapport %1 en attente</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>"rasa-telemetry outbox" les liste.</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>rien n’a été envoyé : %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>rien n’a été envoyé : il n’y a pas de clé d’écriture</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>Définissez RASA_TELEMETRY_WRITE_KEY, ou choisissez une installation de Rasa qui en a une.</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>cette destination n’est pas autorisée : %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>Utilisez une adresse https ; http n’est que pour cet ordinateur.</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>la destination est injoignable : %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>rien n’a été envoyé, car le certificat de la destination n’est pas approuvé : %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>Si votre organisation a sa propre autorité de certification, nommez son fichier dans les réglages.</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>la destination n’a pas répondu dans le délai de %1</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>la destination n’a pas accepté le rapport : %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>la réponse de la destination est trop grande : %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>la destination ne peut pas accepter le rapport maintenant : %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>Le rapport est gardé ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>il n’est pas certain que la destination ait accepté le rapport : %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>Il est gardé et jamais renvoyé automatiquement, car il pourrait compter deux fois.</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>la destination a refusé la clé d’écriture : %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>La clé ou l’adresse est probablement incorrecte.</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>la destination veut que le rapport aille ailleurs : %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>Cela n’est pas fait, car la clé d’écriture partirait avec ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>Voir "rasa-telemetry --help".</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>il existe déjà, et rien n’est écrasé</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>Rien n’a été modifié ; vérifiez ce fichier et son dossier.</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>la boîte d’envoi est en cours d’utilisation : %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>Rien n’a été modifié ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>le disque de la boîte d’envoi est plein : %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>Rien n’a été modifié ; libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>une version plus récente de ce programme conserve ici les rapports (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>Ils peuvent être consultés ; pour modifier quoi que ce soit, utilisez cette version.</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>il n’y a pas de rapport %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>"rasa-telemetry outbox" liste ce qui attend, "rasa-telemetry history" les autres.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>Module de la classe de l’exception ; null pour une exception intégrée.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>Supposé : la trace d’appels n’indique pas où finit le nom du module.</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>Classe de l’exception qui a terminé le programme.</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>Classe d’une exception précédente ; elle est envoyée quelle que soit sa classe.</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>Python avant 3.9 n’affiche pas les noms des classes ou fonctions qui l’entourent.</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>Supposée communiquée : la classe n’est pas trouvée sur cet ordinateur, et si elle dérive d’une classe que Rasa exclut, rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>Texte de l’exception, ligne %1 de la trace d’appels. Il est envoyé sans changement, avec tous les chemins, noms et valeurs qu’il contient.</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>Les exceptions à l’intérieur d’un groupe ne sont pas envoyées.</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>Le point d’accroche pour les exceptions que personne n’a interceptées, et le numéro d’une erreur système.</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>Les lignes de code source sont envoyées telles qu’elles sont dans le fichier, commentaires compris.</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>Il n’y a pas de code source ; aucune ligne n’en est donc envoyée.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Supposé : le fichier n’est pas sur cet ordinateur ; jusqu’à cinq lignes avant et après seraient envoyées, et la ligne avec son retrait.</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Supposé : le fichier d’ici a une autre ligne à cet endroit ; jusqu’à cinq lignes avant et après seraient envoyées, et la ligne avec son retrait.</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>Ligne %1 de la trace d’appels.</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>Le chemin absolu est vidé ; les variables locales ne sont pas envoyées.</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>Aléatoire ; tiré de nouveau pour chaque rapport.</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>Supposé : le moment de cet aperçu tient lieu de celui de l’erreur, en UTC.</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>Rien de ce qui s’est passé avant n’est enregistré.</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>Toujours vide.</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>Le contexte des autres rapports, envoyé seulement avec un ID.</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Version de Rasa, comme dans le contexte.</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>development sur un serveur d’intégration (ci dans le contexte), sinon production.</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>L’ID prend la place du nom de l’ordinateur ; UNKNOWN sans ID.</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>La bibliothèque installée à côté de Rasa. La forme du rapport est celle de la version %1.</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>Supposé : version %1, dont ce rapport a la forme.</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>Toujours identique.</translation>
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
            <translation>c’est une exception %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1 dérive de %2</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>seul ce qui atteint le sommet du programme est communiqué</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>elle a terminé un thread</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>elle a terminé une tâche d’asyncio</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>Python l’a ignorée</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>elle a été interceptée et écrite dans le journal</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>la ligne de commande de Rasa Pro intercepte elle-même toutes les exceptions</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>le point d’accroche du rapport ne voit donc rien</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>règle 1 : les fins de processus ne sont pas des erreurs</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>règle 2 : de telles erreurs sont attendues</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>c’est précisément l’exception qui a été communiquée en dernier</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>règle 3 : rien deux fois</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>%1 est sur son chemin</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>règle 4a : les erreurs d’actions personnalisées ne sont pas celles de Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>le chemin %1 est absolu</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>règle 4d : elle n’appartient à aucun paquet que la bibliothèque puisse trouver</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>règle 5 : les importations échouées ne sont pas communiquées</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>%1 modifié</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>%1 et d’autres modifiés</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>%1 choisi</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>valeurs réinitialisées</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>Aucun événement ni champ ne contient ces mots.</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>Rechercher événements et champs</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 Tapez null pour n’avoir aucune valeur.</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>Devrait être %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>la sortie se termine à l’intérieur</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>il a plus de %n octet</numerusform>
                <numerusform>il a plus de %n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>il en manque des lignes</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>un autre commence à l’intérieur</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>une autre sortie continue à l’intérieur</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1, trouvé dans %2</translation>
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
            <translation>Événements</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>Tous les événements que Rasa peut communiquer, par section</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>Comparé à des rapports enregistrés de Rasa 3.5.</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>Règle lue dans le code source de %1, non enregistrée.</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>Connu seulement par la documentation.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
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
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>encore envoyé</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>Dans la liste de Rasa</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> ou </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>L’un de : %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Depuis %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>Confidentialité : %1. %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>le catalogue des événements, ou un événement avec ses propriétés</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>%Ln fichier surveillé</numerusform>
                <numerusform>%Ln fichiers surveillés</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>tel qu’envoyé par</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>Projet dont les rapports sont montrés ; ouvre un menu avec d’autres projets</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>Version dont le rapport est montré</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Ce que chaque version ajoute</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projet %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1 (installé)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1 (aucun Rasa trouvé)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>lecture du projet…</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>lecture du projet : %1 sur %Ln fichier…</numerusform>
                <numerusform>lecture du projet : %1 sur %Ln fichiers…</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>en direct</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>vérifié toutes les 2 s</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>lu en moins de 1 ms</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>lu en %1 ms</translation>
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
            <translation>Il n’y a pas de "%1" dans les points de terminaison, si bien que "rasa export" s’arrête ; ceci est un exemple.</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>La dernière partie de votre propre classe %1 ; Rasa enveloppe certaines de ces classes dans une classe à lui.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>La classe que Rasa crée pour le type de "%1" ; Rasa Pro peut l’envelopper dans une classe à lui.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>La classe que Rasa crée pour le type de "%1".</translation>
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
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln champ</numerusform>
                <numerusform>%Ln champs</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>La documentation de Rasa le liste.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>La documentation de Rasa liste l’événement, pas ce champ.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>La documentation de Rasa liste l’événement pour certaines versions : %1.</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>La documentation de Rasa ne le liste pas.</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>Aucune version enregistrée ne l’envoie.</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Depuis %1.</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>Jusqu’à : %1.</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>Champ choisi</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>De quoi se compose le nombre</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>Ajouté par vous ; Rasa n’a pas ce champ.</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>Partie de %1 : %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>Supposé. %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Confidentialité : %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>Choisissez une ligne pour voir ce qu’elle signifie et d’où vient sa valeur.</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>De qui vient le rapport : l’ID de machine ou, pour Rasa Pro, l’identifiant de la licence. Identique dans tous les rapports.</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>Le nom de l’événement. Il dit quelle commande a été utilisée.</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>L’ordinateur, le dossier et les versions. Identiques dans tous les rapports d’une même exécution.</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>Ce que dit cet événement. Choisissez une ligne pour voir ce qu’elle signifie et d’où vient sa valeur.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Rechercher dans le rapport</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>Fermer la recherche dans le rapport</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>aucun résultat</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln résultat</numerusform>
                <numerusform>%Ln résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>une version de développement de Rasa Pro 3.14</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>Rasa Pro avant 3.14</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>Le projet n’a pas de flows ; Rasa Pro n’en ajoute donc pas non plus.</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>Compté dans les flows du projet et dans les motifs que Rasa Pro ajoute quand le projet n’en a pas de ce nom.</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>Compté dans les flows du projet. Rasa Pro ajoute ses propres motifs, en nombre variable selon la version ; son nombre peut donc être plus grand.</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>Null : pipeline n’a pas de générateur de commandes.</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 n’en nomme aucun ; la valeur par défaut de Rasa Pro figure donc ici, et elle peut différer selon les versions.</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>De %1 dans pipeline.</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>%1 dans pipeline a une section qui n’est pas un dictionnaire ; Rasa Pro s’arrête là.</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>Null : les points de terminaison n’ont pas de groupes de modèles.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>Copié des points de terminaison avec tout ce qui s’y trouve. Rasa Pro laisse les variables de clés secrètes telles qu’elles sont écrites ; on ne sait pas pour quelles clés, à part api_key.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>Copié des points de terminaison avec tout ce qui s’y trouve, clés écrites en toutes lettres comprises.</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>Vide : il n’y a ni sous-agents ni serveurs MCP.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>Des flows, des points de terminaison et des fichiers des sous-agents.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>Des flows, des points de terminaison et des fichiers des sous-agents ; Rasa Pro prend ceux-ci dans l’ordre du système de fichiers et peut laisser des variables telles qu’elles sont écrites.</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>Indique si la variable LLM_API_HEALTH_CHECK dit true.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>Supposé : %1 n’est pas sur cet ordinateur et est donc pris pour un paquet avec un __init__.py.</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 n’a pas de __init__.py ; le chemin n’est donc pas raccourci.</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>Le programme lui-même : de son chemin, seule la dernière partie est envoyée.</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>Un module qui fait partie de l’interpréteur.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>Supposé : la trace d’appels ne dit pas quel module a exécuté ce texte.</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>Un paquet installé ; le chemin commence à son nom.</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>La bibliothèque standard de Python ; le chemin commence au module.</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>Un module du projet ; le chemin commence dans son dossier.</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>Supposé : le fichier est hors du dossier du projet ; son module est donc deviné d’après le __init__.py à côté de lui.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>Supposé : le fichier n’est pas sur cet ordinateur et est donc pris pour un module à lui seul. S’il appartient à un paquet sans __init__.py, le rapport est abandonné.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Voir ce que Rasa communiquerait, décider, et l’envoyer vous-même.</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>le dossier du projet ; identique à --project</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>ouvrir le projet de ce dossier</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>pour les installateurs : ne rien demander d’autre que la question des rapports ; code de sortie 0 : activé, 3 : désactivé, 4 : sans réponse</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>avec --consent-only : la fenêtre qui demande, sous forme de nombre</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>Un seul projet à la fois, s’il vous plaît.</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>"%1" n’est pas une fenêtre : --parent prend son numéro, en décimal ou avec 0x.</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent va avec --consent-only.</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>montrer d’abord cette page : overview, events, capture, outbox, history, settings ou help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>L’avis</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>Ce qui est communiqué</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>La loupe de confidentialité</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Capture en direct</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>La boîte d’envoi</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>Toutes les commandes</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>Stratégie d’une organisation</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>Pour les installateurs</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>Messages et marche à suivre</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>À propos de ce programme</translation>
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

Montre ce que Rasa communiquerait, avant que cela n’arrive. Licence : Apache-2.0. Rasa est une marque de son propriétaire ; ce programme en est indépendant.

| partie | version | licence |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS : %3 | | Apache-2.0 |
| SQLite, dans Qt | | domaine public |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

Il ne se connecte à rien d’autre qu’à la destination des rapports, et seulement pour en envoyer un. Il ne cherche pas de mises à jour et ne mesure pas sa propre utilisation.
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>aucune trouvée</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Texte d’aide</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>Votre propre collecteur</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>L’historique</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln rapport</numerusform>
                <numerusform>%Ln rapports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrée</numerusform>
                <numerusform>%Ln entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>Exporté vers %1 : %2, %3. SHA-256 de la dernière ligne, à garder ailleurs : %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>Exporté vers %1 : %Ln connexion.</numerusform>
                <numerusform>Exporté vers %1 : %Ln connexions.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 est tel qu’il a été exporté le %2 : %3, %4. SHA-256 de sa dernière ligne : %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>Suppression…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>%Ln entrée a été supprimée. Ce qui n’a pas été remis reste.</numerusform>
                <numerusform>%Ln entrées ont été supprimées. Ce qui n’a pas été remis reste.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>rapport %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>Rien de ce genre n’a été envoyé, refusé ou écarté.</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>Plus anciens : --before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" n’est pas l’ID d’un rapport</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>Rapport %1, %2, %3, %n octet, SHA-256 %4.</numerusform>
                <numerusform>Rapport %1, %2, %3, %n octets, SHA-256 %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>statut %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>peut-être : elle a été interrompue</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>Ce programme n’a jamais ouvert de connexion.</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1 et %2. SHA-256 de la dernière ligne, à garder ailleurs : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n rapport</numerusform>
                <numerusform>%n rapports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>L’historique est tel qu’il a été exporté le %1 : %2 et %3.</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>SHA-256 de la dernière ligne : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>%n entrée a été supprimée. Ce qui attend dans la boîte d’envoi reste.</numerusform>
                <numerusform>%n entrées ont été supprimées. Ce qui attend dans la boîte d’envoi reste.</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history connaît show ID, export FILE, verify FILE, connections et clear, pas "%1"</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>ce qui a été envoyé, refusé, écarté ; toutes les connexions</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>Sans mot : les entrées les plus récentes. show : un rapport avec ses tentatives. export : tout, dans un nouveau fichier de lignes JSON, chacune nommant le SHA-256 de la précédente ("-" : sortie standard) ; verify : si un tel fichier est tel qu’il a été écrit. connections : toutes les connexions que ce programme a jamais ouvertes. clear : supprime tout ce qui est terminé.</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>seulement cet événement</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>seulement ceux-ci : delivered, refused, later, unknown ou discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>commencés à ce moment ou plus tard : 2024-03-01, ou 2024-03-01T12:00:00 ; UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>commencés avant</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>dont le corps contient tous ces mots</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>pas plus que ce nombre (par défaut : 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>plus anciens que l’entrée de ce numéro</translation>
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
            <translation>%1 o</translation>
        </message>
        <message>
            <source>Report %1, entry %2</source>
            <translation>Rapport %1, entrée %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 attend une date (2024-03-01) ou une heure en UTC (2024-03-01T12:00:00), pas "%2"</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 attend un nombre à partir de 1, pas "%2"</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>il n’y a pas d’état "%1" (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>Vérifier un fichier exporté…</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>Supprimer l’historique…</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>Une version plus récente de ce programme a écrit l’historique : ici, il peut être consulté, mais pas modifié.</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>Le %1, la base de données a été trouvée endommagée. Elle est gardée comme %2. Ont pu être sauvés : %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln rapport</numerusform>
                <numerusform>%Ln rapports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrée de l’historique</numerusform>
                <numerusform>%Ln entrées de l’historique</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>Exporter les connexions</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exporter l’historique</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>Lignes JSON (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>Suivre le lien ?</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1 est un lien symbolique vers %2. Le fichier qu’il désigne serait remplacé.</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>Remplacer ce fichier</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>Vérifier un historique exporté</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>Supprimer l’historique ?</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>Toutes les entrées sur un rapport remis ou écarté sont supprimées définitivement, avec les octets du rapport. Il y a %Ln entrée en tout.</numerusform>
                <numerusform>Toutes les entrées sur un rapport remis ou écarté sont supprimées définitivement, avec les octets du rapport. Il y a %Ln entrées en tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>Les rapports qui n’ont pas été remis restent, avec ce qui a été tenté ; le journal des connexions aussi.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Supprimer l’historique</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>ce n’est pas un objet JSON</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>ce n’est pas l’en-tête d’un historique exporté</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>c’est un deuxième en-tête</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>elle se trouve après la fin</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>la ligne d’avant n’est pas celle après laquelle elle a été écrite</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>elle est d’un genre inconnu</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>une version plus récente de ce programme l’a écrite</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>son rapport n’a pas de numéro à lui</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>le corps du rapport %1 n’est pas celui de son SHA-256</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>son numéro ne suit pas celui d’avant</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>elle parle d’un rapport qui n’est pas plus haut, ou d’un résultat inconnu</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>elle compte d’autres nombres de rapports et de tentatives que ceux qui sont plus haut</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>elle est plus longue que toute ligne d’un historique exporté</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>elle s’interrompt</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>il y a trop de lignes</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>la fin manque ; il peut donc manquer aussi des lignes</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>un dossier</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>un périphérique</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>L’historique est en cours de lecture.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>Le rapport ne peut pas être montré</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>Rechercher dans tous les rapports</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Rechercher dans l’historique</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Tous les événements</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Tous les résultats</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 derniers jours</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Copier le corps</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>Copier le SHA-256</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>Comparer avec l’aperçu actuel</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>Aucune entrée de l’historique ne correspond à ces mots, à cet événement, à ce résultat et à cette période.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparer à maintenant</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>À côté de l’aperçu actuel du même événement</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>L’historique ne peut pas être lu</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Rien n’a encore été envoyé</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>Chaque tentative d’envoyer un rapport, et chaque rapport écarté, figurera ici avec ses octets exacts et ce qu’il en est advenu.</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>Voir ce qui attend</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrée</numerusform>
                <numerusform>%Ln entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>%1 entrées sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>%1 entrées sur %2 jusqu’ici</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>Aucune entrée choisie</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>Choisissez-en une ci-dessus pour voir chaque octet de son rapport.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 n’a pas encore de section "metrics" utilisable. Exécutez d’abord "rasa-telemetry enable" ou "rasa-telemetry disable".</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>Il n’y a pas d’ID de machine dans %1. Rasa en crée un à sa première exécution ; "rasa-telemetry enable" en crée un aussi.</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>l’ID de machine que porte chaque rapport de ce compte</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>en tirer un nouveau et l’écrire dans global.yml</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>Null : il n’y a pas de endpoints.yml.</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>Null : %1 ne nomme pas de type dans la section %2.</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>Type dans la section %1, tel qu’il est écrit.</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>Résumé de la section anonymization dans %1.</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>Il n’y a pas de règles d’anonymisation.</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 dans « %2 » tel que %3 l’envoie</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Donnée par vous.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln champ</numerusform>
                <numerusform>%Ln champs</numerusform>
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
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>Copier la &amp;valeur</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>Copier le &amp;chemin</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>&amp;Replier</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>&amp;Déplier</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Tout déplier</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>avant : %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>n’est plus : %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>valeur marquée à l’intérieur</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>modifié à l’intérieur</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>Aucun rapport choisi</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Choisissez-en un ci-dessus pour en voir chaque octet.</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>Ce qui est montré du rapport</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lisible</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Tel qu’envoyé</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Montrer les secrets</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>Octets exacts du corps</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>JSON, avec retraits</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Lignes d’en-tête</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>Commande pour curl</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>Maintenant dans la boîte d’envoi : %1. %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>Aucune tentative n’a eu lieu, il n’y a donc pas de réponse.</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>Rapport %1 · %Ln octet · SHA-256 %2 … · l’octet qui a été montré (%3)</numerusform>
                <numerusform>Rapport %1 · %Ln octets · SHA-256 %2 … · les octets qui ont été montrés (%3)</numerusform>
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
            <translation>%1 dans le nom</translation>
        </message>
        <message>
            <source>path</source>
            <translation>chemin</translation>
        </message>
        <message>
            <source>url</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>host</source>
            <translation>hôte</translation>
        </message>
        <message>
            <source>email</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>secret</translation>
        </message>
        <message>
            <source>user</source>
            <translation>utilisateur</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>ordinateur</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>classe personnelle</translation>
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
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Capture en direct</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln rapport attend</numerusform>
                <numerusform>%Ln rapports attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Rien n’a été modifié</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>La liste des projets n’a pas été enregistrée</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Il attend dans la boîte d’envoi comme rapport %1.</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>La base de données des rapports était endommagée</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>Elle est gardée comme %1. Ont pu être sauvés : %2, %3. Ce qui en attend n’est envoyé que manuellement.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln rapport</numerusform>
                <numerusform>%Ln rapports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrée de l’historique</numerusform>
                <numerusform>%Ln entrées de l’historique</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>Remis : la destination a accepté le rapport %1 (statut %2, %3 ms).</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyé</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>Le rapport %1 est gardé dans la boîte d’envoi : %2. %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>Vous avez accepté des rapports vers une autre destination, %1. La question vous est donc posée de nouveau.</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>Davantage est communiqué maintenant que lorsque vous avez accepté. La question vous est donc posée de nouveau.</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>Ouvrir le dossier d’un projet Rasa</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Le fichier n’a pas été ouvert</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Il n’y a rien avec quoi comparer</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>Ce programme ne connaît aucun événement « %1 » ; il n’y en a donc pas d’aperçu.</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>Il n’y a pas de rapport à essayer</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>Choisissez d’abord un événement sur la page « Événements », pour qu’il y ait un rapport ; puis revenez.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>value et synonyms sont nécessaires</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>text et intent sont nécessaires pour compter</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>entities est nécessaire, au moins une liste vide</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>elles ne sont pas activées</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>Communiqué</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>Quelles commandes s’exécutent, la taille des parties d’un projet, la durée des entraînements, les versions, et quelques faits sur cet ordinateur. Les sections "pipeline" et "policies" de config.yml sont incluses telles qu’elles sont écrites.</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>Les rapports vont à api.segment.io et portent un seul ID aléatoire, qui reste le même pour ce compte.</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>Non communiqué, selon Rasa</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>Données personnelles, exemples d’entraînement, stories, et messages que l’assistant reçoit ou envoie.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>Dire non ne coûte aucune fonction. Vous pouvez changer votre réponse à tout moment, ici ou avec "rasa telemetry disable" et "rasa telemetry enable".</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Les créateurs de Rasa se servent des chiffres pour décider de leurs prochaines recherches et réalisations, pour tester avec des jeux de données réalistes, et pour trouver les erreurs fréquentes.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Dans chaque rapport</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>Système d’exploitation, nombre de processeurs, versions de Rasa et de Python, exécution ou non dans Docker ou sur un serveur d’intégration, et empreintes à sens unique du dossier, du dépôt git distant et d’une licence. Le nombre de processeurs graphiques, que la page de Rasa annonce, n’est envoyé par aucune version 3.</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>Les empreintes n’ont pas de sel : qui devine le texte peut le confirmer. Un ID relie tous les rapports entre eux. Le mot juste est pseudonyme.</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>Dans certains rapports</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>Les variables d’environnement auxquelles config.yml renvoie y sont insérées. Les genres de points de terminaison et de canaux sont copiés, noms de classes personnelles et chemins compris.</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>Rasa Pro envoie aussi l’entreprise nommée dans la licence, en clair, l’identifiant de la licence à la place de l’ID aléatoire, des nombres de conversations et des textes de messages de validation ; son Builder hébergé envoie des textes de discussion.</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>Les erreurs sont un autre canal : le type, le message et quelques lignes de code source d’une erreur inattendue vont à un autre service, Sentry, et le mode débogage ne les arrête pas.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Où cela va</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>À api.segment.io par HTTPS. Segment est un service de Twilio ; une autre entreprise que Rasa reçoit donc la requête et voit l’adresse IP de l’expéditeur et l’heure.</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>Depuis la version 3.6.10 (et 3.4.18), le programme open source n’envoie des rapports d’utilisation que si une licence est présente.</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>Dire non, dire oui</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>La variable RASA_TELEMETRY_ENABLED=false dit non aussi. Les licences développeur gratuites de Rasa Pro ne permettent pas de refuser.</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>Un global.yml endommagé, ou "enabled: no" dedans, ne signifie pas désactivé pour Rasa. Ce programme montre de tels pièges.</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>Voir d’abord</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>Ce programme montre les octets exacts de chaque rapport avant que quoi que ce soit ne parte. Avec RASA_TELEMETRY_DEBUG=true, Rasa affiche ses rapports d’utilisation au lieu de les envoyer.</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>Rasa communique des données d’utilisation</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>Rasa dit à ses créateurs comment il est utilisé, afin qu’ils puissent décider sur quoi travailler. Dans Rasa lui-même, c’est activé tant que personne ne le désactive. Ce programme n’envoie rien avant que vous ayez répondu, et le fermer n’est pas une réponse.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>Voir un rapport :     rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>Dire oui ou non :     rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>En savoir plus :      %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept et --decline sont deux réponses</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>ce que Rasa communique et pourquoi ; enregistre votre réponse</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept fait ce que fait "enable", --decline ce que fait "disable" : global.yml suit, donc la commande rasa aussi.</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>les rapports peuvent partir</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>aucun rapport ne peut partir</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>tentatives épuisées : envoi manuel seulement</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>Ils ne seront pas envoyés : %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>Ils attendent votre décision : "rasa-telemetry outbox send ID" ou "outbox discard ID".</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>Le prochain sera envoyé dans %1 s au plus tôt.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Rien n’attend.</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n octet</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" n’est pas l’ID d’un rapport</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>donnez des ID ou --all, pas les deux</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>quel rapport ? Donnez des ID, ou --all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>il n’y a pas de format "%1" (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show demande un seul ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>Rapport %1, %2, %n octet, SHA-256 %3.</numerusform>
                <numerusform>Rapport %1, %2, %n octets, SHA-256 %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>%1 écarté.</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox connaît show, send et discard, pas "%1"</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>ce qui attend ; le regarder, l’envoyer, l’écarter</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>L’envoi consulte de nouveau la décision pour chaque rapport. Avec RASA_TELEMETRY_DEBUG=true, il affiche ce que Rasa afficherait et n’envoie rien.</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show : pretty (par défaut) ou wire (octets exacts du corps)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>retenu : envoi manuel seulement</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>Laissés de côté : %1. Ils ont été refusés, sont peut-être déjà arrivés ou ont été créés pendant que les rapports étaient désactivés. Donnez leurs ID pour les envoyer quand même.</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>à la place d’ID : écarter tous les rapports, ou envoyer tous ceux qui attendent</translation>
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
            <translation>%1 o</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>Origine</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>État</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>La boîte d’envoi est en cours de lecture.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>Le rapport ne peut pas être montré</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>La boîte d’envoi ne peut pas être lue</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>%Ln rapport a été écarté. Ses octets restent dans l’historique.</numerusform>
                <numerusform>%Ln rapports ont été écartés. Leurs octets restent dans l’historique.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>Rien n’a été écarté. %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Rapport %1 : %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>Rechercher dans les rapports</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>tous les états</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Rien ne correspond</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>Aucun rapport n’a ce texte et cet état.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>Écarter celui-ci…</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>Envoyer celui-ci</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien n’attend</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>Les rapports créés ici, capturés d’un rasa en cours d’exécution ou mis dans la boîte d’envoi en ligne de commande restent ici jusqu’à ce qu’ils soient envoyés ou écartés.</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>Voir ce qui peut être communiqué</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 sur %2 choisis</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>Tout écarter…</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>Écarter %Ln…</numerusform>
                <numerusform>Écarter %Ln…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>Envoi…</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>Envoyer %Ln rapport</numerusform>
                <numerusform>Envoyer %Ln rapports</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>Ces rapports attendent sur cet ordinateur. Regardez chacun, puis envoyez-le ou écartez-le.</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>Rien ne peut être envoyé maintenant : %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>Aucun rapport choisi</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Choisissez-en un ci-dessus pour en voir chaque octet.</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>Envoyer de nouveau ?</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>Le résultat d’une tentative précédente est inconnu : le rapport est peut-être arrivé et serait compté deux fois.</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>%Ln rapport a été remis.</numerusform>
                <numerusform>%Ln rapports ont été remis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>Et %Ln de plus qui n’a pas été remis.</numerusform>
                <numerusform>Et %Ln de plus qui n’ont pas été remis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln rapport n’a fait l’objet d’aucune tentative ; il reste tel qu’il était.</numerusform>
                <numerusform>%Ln rapports n’ont fait l’objet d’aucune tentative ; ils restent tels qu’ils étaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>Ce rapport (%Ln) ne sera pas envoyé. Ses octets restent dans l’historique.</numerusform>
                <numerusform>Ces %Ln rapports ne seront pas envoyés. Leurs octets restent dans l’historique.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>Écarter ?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>Arrêté avant qu’un seul octet du rapport %1 ne soit parti. Il attend.</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>Arrêté pendant que le rapport %1 était en route : il est peut-être arrivé, son résultat est donc inconnu.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>Interrompt la tentative en cours. Plus rien ne part jusqu’à ce que vous envoyiez quelque chose.</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>Essayer…</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Essayer sans rien envoyer à l’extérieur</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>« Envoyer automatiquement » est arrêté. L’envoi reprend quand vous avez envoyé un rapport manuellement.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>« Envoyer automatiquement » est activé : les rapports partent dans l’ordre, le prochain dans %1.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>« Envoyer automatiquement » est activé : les rapports partent dans l’ordre, dès qu’ils sont créés.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>Arrêté. Rien n’était en route.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>pas encore d’ID</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>Vaut aussi pour la commande rasa</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>Rapports d’utilisation</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>Ce qui décide, dans cet ordre</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>Réparer le fichier…</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>Réparer le fichier</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 sera remplacé par un fichier où les rapports sont désactivés. Ce qui s’y trouve maintenant est gardé dans une copie de sauvegarde à côté.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>Ce qui quitte cet ordinateur</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>Genre d’événement, versions, processeurs, système</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>Nombres : intentions, exemples, slots, stories…</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>pipeline et policies de config.yml, tels qu’écrits</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>Dossier et dépôt git distant en SHA-256, sans sel</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>Pas, selon Rasa : exemples d’entraînement, messages</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>Voir un exemple de rapport ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>Rapports des 30 derniers jours</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>Copier l’ID</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>Nouvel ID…</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>Nouvel ID de machine</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>Les rapports ultérieurs ne pourront alors plus être reliés aux précédents par leur ID. Les rapports déjà envoyés gardent l’ancien. Notez-le d’abord si vous voulez demander à Rasa de les supprimer.</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>Pour faire supprimer des rapports passés, écrivez à Rasa comme le dit sa politique de confidentialité, et donnez cet ID : c’est tout ce qui relie les rapports entre eux.</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Politique de confidentialité de Rasa ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>Voies par lesquelles rasa communique</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>rasa : %1. %2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>Ce programme : %1. %2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Votre organisation a désactivé les rapports.</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>décide</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>décide pour rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>décide ici</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>aucune dans cette version</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
Les conteneurs, WSL et les autres comptes ont leurs propres fichiers.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID de machine</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>aucune trouvée</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2, %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln processeur</numerusform>
                <numerusform>%Ln processeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>pas de conteneur</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>serveur d’intégration</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>pas de serveur d’intégration</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 Rasa remplacerait le fichier par un autre où les rapports sont activés.</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1 : toute commande rasa s’arrêterait sur une erreur.</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>"enabled: %1" à la ligne %2 n’est pas une valeur booléenne pour Rasa ; cela signifie donc %3. L’interrupteur y remédie.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%1=%2 dans %3, ligne %4</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>Un nouveau terminal aurait aussi : %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>Ce programme n’a rien envoyé, et rien n’attend.</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>%1 envoyés · %2 en attente · %3 refusés par le serveur</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>une clé ou une valeur est vide</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>les alias ne sont pas autorisés</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>il n’y a pas de clés avec des valeurs</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>les listes ne sont pas autorisées</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>les dictionnaires dans le dictionnaire ne sont pas autorisés</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting est on ou off, pas "%1"</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery est ask ou automatic, pas "%1"</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 s’y trouve deux fois</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>il n’y a pas de clé "%1", seulement reporting, endpoint et delivery</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>il y a plus d’un document</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>pas un texte UTF-8</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>personne sur l’ordinateur ne communique quoi que ce soit avec ce programme</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>chaque personne décide, comme sans cette ligne</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>les rapports vont là et nulle part ailleurs ; la question est de nouveau posée à chacun</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>chaque rapport attend la personne</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>les rapports sont envoyés dès qu’ils sont créés</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>Avec ce fichier, personne ne communique quoi que ce soit avec ce programme : une seule ligne incomprise compte comme off.</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 est compris :</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 est compris et ne prescrit rien.</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>Il compte dès qu’il se trouve dans %1.</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy connaît check FILE, pas "%1"</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>si la stratégie d’une organisation est comprise</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check : nomme chaque ligne fausse de FILE et dit ce que font les autres. Sans FILE, la stratégie de cet ordinateur, %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 du chemin %1.</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>Connu seulement quand la commande s’exécute ; ceci est un exemple.</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Choisi par vous.</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>Null : la configuration ne l’a pas.</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>Copié de la configuration tel que c’est écrit.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>Compté comme le fait Rasa Open Source 3.5. Rasa Pro arrive à un autre nombre, selon sa version : il a davantage de parties intégrées et d’autres genres de correspondances de slots.</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>Compté dans les fichiers du projet.</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>"rasa train nlu" et "rasa train core" n’envoient qu’un rapport intérieur, de type nlu ou core ; un essai à blanc n’envoie que le rapport extérieur.</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>Le rapport extérieur parmi les deux d’un "rasa train" complet, qui dit rasa ; l’intérieur dit ce qui est réellement entraîné.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>Un "rasa train" complet envoie deux rapports : un extérieur et, à l’intérieur, un sur ce qui est réellement entraîné. Ici, tous deux disent rasa et ne diffèrent que par training_id.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>Un "rasa train" complet envoie deux rapports avec des training_id différents : celui-ci, extérieur, qui dit rasa, et à l’intérieur un qui dit %1, car c’est ce qui est réellement entraîné ici. Montré avec --set type='"%1"'.</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>Aléatoire pour chaque entraînement ; celui-ci a été tiré ici.</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>Toujours false, même avec --finetune : Rasa ne transmet pas l’option.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 dans « %2 » tel que %3 l’envoie</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>Identifiant de la licence ; Rasa Pro l’utilise à la place de l’ID de machine.</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>Supposé : sans licence, Rasa Pro n’a pas d’ID et n’envoie rien.</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>Nouveau : tiré pour cet aperçu et écrit nulle part. Il est inscrit quand vous acceptez ou activez les rapports.</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>ID de machine de la configuration globale ; identique dans tous les rapports de ce compte.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>un rapport d’erreur n’a pas de forme curl : seule la bibliothèque de Rasa l’envoie</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>l’adresse %1 n’indique pas d’endroit pour identify</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n octet, SHA-256 %1, tel que %2 l’envoie. Rien n’a été envoyé.</numerusform>
                <numerusform>%n octets, SHA-256 %1, tel que %2 l’envoie. Rien n’a été envoyé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>Supposé, car seul Rasa lui-même le sait : %1.</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>Loupe de confidentialité : %1 (%2). %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>Schéma : %1 devrait être %2.</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against compare des événements du catalogue, pas "%1"</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>il n’y a pas de format "%1" (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>le rapport exact qu’un événement enverrait d’ici</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT est un nom ou un nom court du catalogue : "Training Started", training-started ; "identify", la requête de Rasa Pro ; ou "error-report", le rapport d’une erreur, fait à partir de sa trace d’appels. Rien n’est envoyé.</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty (par défaut), wire (octets exacts du corps), explain (d’où vient chaque valeur), curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>%1 dans un nom : %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>Loupe : %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>Loupe, à %1 : %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Confidentialité : %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Propriétés</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>« %1 » tel que %2 l’envoie</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Montrer les secrets</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>Les octets exacts contiennent %Ln secret en clair.</numerusform>
                <numerusform>Les octets exacts contiennent %Ln secrets en clair.</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>Secrets dans le rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>Chemins de fichiers</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hôtes</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Adresses e-mail</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>Clés et jetons</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Votre nom d’utilisateur</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>Classes personnelles</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variables d’environnement</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>Nomme des dossiers et des fichiers, souvent avec une personne, un client ou un projet dedans.</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>Dit à quels services l’assistant parle, et où ils sont.</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>Nomme un ordinateur ou un réseau qui n’est peut-être pas public.</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>Nomme une personne ou une équipe à qui l’on peut écrire.</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>Ressemble à une clé, un jeton ou un mot de passe : qui le reçoit pourrait s’en servir.</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>Le nom de votre compte sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>Le nom de cet ordinateur.</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>Nomme du code qui n’appartient pas à Rasa et peut donc révéler un produit ou une entreprise.</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>Ne se trouve pas dans le projet : Rasa a mis ici la valeur d’une variable d’environnement.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>ligne %1 : %2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>Ce n’est pas un projet Rasa</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>L’aperçu revient dès que le fichier peut être lu.</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>L’aperçu revient dès que le fichier est corrigé.</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>Un fichier de ce projet ne peut pas être lu</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>Rasa ne peut pas lire ce projet</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>Rasa abandonnerait ce rapport</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>Rasa crée le rapport et ne peut pas l’écrire en JSON, si bien qu’il l’abandonne sans rien dire.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Documentation de Rasa 3.x</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>Exemple de la documentation</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>Rasa Open Source 3.1 à 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>Rasa Open Source 3.6.1 et ultérieurs</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 et 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 et 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 à 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 et ultérieurs</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>n’y est plus</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>autre sens</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>Ce que chaque version ajoute</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>Ce qu’une version de Rasa communique et que la précédente ne communiquait pas, et ce qu’elle a laissé de côté. Pour le voir avec les valeurs de votre projet, utilisez « Comparer ».</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Versions de Rasa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(affichée)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>s’ajoute à %1</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Dans chaque rapport</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>Nouveaux événements</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>Événements qui ne sont plus envoyés</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Dans %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>en clair</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>identique sur tous les ordinateurs de la licence</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>texte libre</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>L’ID de la licence, identique sur chaque ordinateur qui utilise la licence, à la place de l’ID de machine.</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>l’ID de la licence</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>Dit de quel client vient le rapport.</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>L’ID de machine de ce compte, à la place de l’ID de la licence.</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>l’ID de ce compte</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>Un pseudonyme qui reste le même dans tous les rapports de ce compte.</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>Toujours envoyé, et null sans licence.</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>Envoyé seulement s’il y a une licence.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>Autre projet</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>Le dossier qui contient config.yml et domain.yml.</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>Aucun projet n’a encore été ouvert.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Retirer %1 de la liste</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>Le retirer de la liste. Le dossier lui-même n’est pas touché.</translation>
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
            <translation>Selon l’environnement</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Celui-ci</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Adresse du proxy</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>elle a plus de %1 niveaux ou %2 exceptions</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>plus de %1 niveaux ou %2 exceptions</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>les groupes sont imbriqués plus profondément que %1</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>l’exception suivante de la chaîne manque</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>aucune ligne comme "ValueError: ..." ne nomme l’exception</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>elle s’interrompt avant la ligne qui nomme l’exception</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>le nombre d’exceptions omises manque</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>plus de %n octet</numerusform>
                <numerusform>plus de %n octets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>rapports d’erreur</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>requêtes identify</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>Rien n’a été mis dans la boîte d’envoi, à cause des avertissements.</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>Il attend dans la boîte d’envoi et ne sera pas envoyé maintenant : %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>mettre un rapport dans la boîte d’envoi et afficher son ID</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>Prend les options de "preview". Refusé tant qu’une valeur devrait être inventée : donnez-la avec --set ou --context.</translation>
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
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Installation de Rasa</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>En choisir une autre…</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>Un environnement virtuel, ou le dossier dans lequel rasa est installé. Rien n’y est exécuté.</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>La première trouvée</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>aucune pour l’instant</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>il n’y a pas de Rasa dedans</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1, trouvé par %2</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Où Rasa est installé</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1 ; Rasa passe dessus sans rien dire</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1 ; Rasa prendrait donc un domaine vide à la place</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1 ; rasa train s’y arrêterait</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1 ; rasa train en attendrait la fin, peut-être pour toujours</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>Ce programme ne lit pas plus loin ; Rasa essaierait, autant que la mémoire et le temps le permettent.</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train s’arrêterait ici, avant que quoi que ce soit ne soit communiqué.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>moins de 1 ms</translation>
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
            <translation>Peut-on remonter à la source de ce rapport ?</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>Le rapport nomme le dossier et l’adresse git sous forme d’empreintes sans sel. Personne ne peut les calculer à rebours, mais qui devine le texte obtient la même empreinte et sait alors de qui sont ces rapports. Essayez pour voir ce qu’il faut. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>Ce qu’il faut essayer</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>Dossiers de cet ordinateur, sur trois niveaux, et les adresses git qu’ils contiennent</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>Mots, comme le ferait un inconnu sans cet ordinateur</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>Dossiers à examiner</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>Noms de comptes et d’entreprises, séparés par des virgules</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>%Ln nom habituel d’assistants et de dossiers</numerusform>
                <numerusform>%Ln noms habituels d’assistants et de dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>Utiliser une liste de mots…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>Ce qui a été reconnu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>Dossier à examiner</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>Liste avec un mot par ligne</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>%1 mots de %2</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln supposition…</numerusform>
                <numerusform>%Ln suppositions…</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>non reconnu</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>Mots : %Ln supposition en %1.</numerusform>
                <numerusform>Mots : %Ln suppositions en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>Cet ordinateur : %Ln dossier ou adresse git en %1.</numerusform>
                <numerusform>Cet ordinateur : %Ln dossiers et adresses git en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>Il y aurait encore à essayer ; une limite a été atteinte.</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>À un inconnu qui a les rapports, ces mots suffisent pour reconnaître ce projet, et avec lui tous les rapports qui portent le même ID. Un dossier au nom inhabituel, un autre dépôt git distant que origin, ou des rapports désactivés l’empêcheraient.</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>Qui connaît les dossiers ou les dépôts de cet ordinateur peut reconnaître ses rapports : un collègue, un hébergeur de code, une sauvegarde. Les mots seuls n’ont pas suffi.</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>Avec ces suppositions, le rapport n’est pas reconnu. D’autres peuvent encore y parvenir : une empreinte sans sel ne protège que les textes auxquels personne ne pense.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 demande NAME=JSON, pas "%2"</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>la valeur de --%1 %2 n’est pas du JSON : %3, à la colonne %4 (un texte demande des guillemets doubles : %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>plus de %n octet</numerusform>
                <numerusform>plus de %n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>entrée standard</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>un rapport d’erreur n’a pas de propriétés pour --set</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report demande --traceback FILE (- est l’entrée standard)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback va avec error-report</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>Envoyé par %1…</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>Envoyé par %1</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>Vérifier &amp;&amp; envoyer…</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Vers la boîte d’envoi</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>Déclaration de télémétrie…</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>Le projet et cet ordinateur sont en cours de lecture.</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>La version choisie ne l’envoie pas ; montré comme le fait %1.</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Pas encore de projet</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>Ouvrez le dossier d’un projet Rasa pour voir ce que contiennent ses rapports.</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Pas encore de rapport.</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>Ouvrir dans l’éditeur</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>Rasa Pro ne trouve pas de licence ici ; il n’a donc pas d’ID avec lequel communiquer et n’envoie rien. L’ID montré est supposé.</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>Cet ordinateur n’a pas encore d’ID de machine. Celui qui est montré est nouveau et écrit nulle part ; il est inscrit quand vous activez les rapports.</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>Aller à la vue d’ensemble</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ conforme au schéma de l’événement</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 devrait être %2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supposé</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Non envoyé : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln octet · SHA-256 %1 … · c’est exactement cet octet qui est envoyé</numerusform>
                <numerusform>%Ln octets · SHA-256 %1 … · ce sont exactement ces octets qui sont envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln octet · SHA-256 %1 … · les secrets sont masqués ici et envoyés en clair</numerusform>
                <numerusform>%Ln octets · SHA-256 %1 … · les secrets sont masqués ici et envoyés en clair</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln octet · SHA-256 %1 … · certaines valeurs sont supposées</numerusform>
                <numerusform>%Ln octets · SHA-256 %1 … · certaines valeurs sont supposées</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>Pas de rapport : Rasa s’arrête avant d’en créer un.</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>Aucun rapport ne part : Rasa l’abandonne sans rien dire.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>Peut-on remonter à la source ? …</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>Valeurs que vous choisissez</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>Connu seulement quand la commande s’exécute.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>Copier le JSON</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>Copier les octets envoyés</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copier comme curl</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>Copier comme curl avec la clé…</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>Enregistrer en .json…</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>Imprimer en PDF…</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>Le rapport est copié tel que montré, secrets masqués.</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>Le rapport est copié tel que montré.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>%Ln octet est copié, exactement tel qu’envoyé.</numerusform>
                <numerusform>%Ln octets sont copiés, exactement tels qu’envoyés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>Copier avec la clé d’écriture</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>La commande contiendra la clé d’écriture en clair. Qui la voit, aussi dans l’historique d’un shell ou du presse-papiers, peut envoyer avec elle des rapports en votre nom.</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>Copier avec la clé</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>La commande est copiée, avec la clé d’écriture dedans.</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>La commande est copiée ; elle prend la clé d’écriture dans RASA_TELEMETRY_WRITE_KEY.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>Imprimer le rapport en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>ligne %1, %2 : %3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 sur %2</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>Tel qu’envoyé par : %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>Projet : %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>Créé : %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>Tel qu’envoyé : %Ln octet</numerusform>
                <numerusform>Tel qu’envoyé : %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256 : %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>Supposé, car seul un Rasa en cours d’exécution le sait : %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>Les secrets sont masqués ici ; ils sont envoyés en clair.</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>Ce qui peut être privé</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>Rien n’a été marqué.</translation>
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
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>ne sera pas envoyé</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>Il a été créé ou retenu pendant que les rapports étaient désactivés. Il ne part que si vous l’envoyez manuellement.</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>tentatives épuisées</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>L’envoi a été tenté 20 fois ou pendant 7 jours. Il ne part que si vous l’envoyez manuellement.</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>Les rapports sont désactivés.</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>ne peut pas être envoyé maintenant</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>sur le point d’être envoyé</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>Les rapports sont envoyés automatiquement, dans l’ordre.</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>vous attend</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>La question vous est d’abord posée : il part quand vous l’envoyez.</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>pas encore accepté (%1, %n tentative)</numerusform>
                <numerusform>pas encore accepté (%1, %n tentatives)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>pas encore accepté</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>pas encore accepté (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>en cours d’envoi</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>Une tentative est en cours.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>refusé (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>Il n’est pas renvoyé automatiquement.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>Il est peut-être arrivé : le renvoyer pourrait le compter deux fois ; ce choix vous est donc laissé.</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>La destination l’a accepté.</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>écarté</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>Vous avez décidé qu’il ne partirait pas.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>Vous avez arrêté l’envoi. Il reprend automatiquement quand vous avez envoyé un rapport manuellement, ou quand le programme est redémarré.</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>part dans %1</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>Les rapports sont envoyés automatiquement, dans l’ordre ; le prochain dans %1.</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>nouvel essai dans %1 (%2, %n tentative)</numerusform>
                <numerusform>nouvel essai dans %1 (%2, %n tentatives)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>nouvel essai dans %1 (%2)</translation>
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
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>Comment le rapport est montré</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lisible</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Tel qu’envoyé</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Rechercher dans le rapport</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, and 1 more change</source>
            <translation>%1, et 1 autre modification</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1, et %2 autres modifications</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>Une erreur de syntaxe porte son emplacement dans son texte.</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>La proposition d’un autre nom n’est ajoutée qu’à l’affichage.</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>Supposé : l’exception ne peut pas dire son texte.</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>Supposé : les lignes après la première peuvent être des notes ajoutées à l’exception, et celles-ci ne sont pas envoyées.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>une requête identify va à une autre adresse que les rapports</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>Vérifier et envoyer</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>La commande rasa envoie cet événement d’elle-même : %1 L’envoyer ici aussi le communiquerait deux fois.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>Corps, %Ln octet</numerusform>
                <numerusform>Corps, %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>Comment le corps est montré</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Lisible</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Tel qu’envoyé</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Montrer les secrets</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Vers la boîte d’envoi</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>Il ne peut pas être envoyé maintenant : %1 Il peut être gardé dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>Ce programme devrait inventer : %1. Choisissez d’abord les valeurs ; les versions viennent d’un Rasa installé.</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>Essayer sans rien envoyer à l’extérieur…</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>Plus tard. En situation réelle, le rapport attendrait et serait retenté automatiquement, pas plus tôt que le collecteur ne l’a demandé : dans %1.</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>Plus tard. En situation réelle, le rapport attendrait et serait retenté automatiquement dans environ %1, puis à des intervalles de plus en plus longs, pendant 7 jours au plus.</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>Accepté. En situation réelle, le rapport quitterait la boîte d’envoi et figurerait dans l’historique comme accepté par le collecteur.</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>Refusé. En situation réelle, le rapport resterait dans la boîte d’envoi et ne serait jamais renvoyé automatiquement.</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>Inconnu. Il est parti, et personne ne peut dire s’il compte. En situation réelle, il serait gardé et jamais renvoyé automatiquement, pour ne pas être compté deux fois.</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>l’accepte, comme Segment</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>n’est pas disponible (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>demande de patienter (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>demande de patienter jusqu’à une heure donnée (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>rencontre lui-même une erreur (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>est derrière une passerelle défaillante (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>ne connaît pas la clé (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>refuse le rapport (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>le trouve trop grand (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>répond 200, mais sans succès</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>répond par une page de connexion</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>ne répond rien (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>l’envoie ailleurs (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>coupe la connexion sans le lire</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>le lit et coupe la connexion</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>le lit et reste muet</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>répond un octet par seconde</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>ment sur la longueur de la réponse</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Vous l’avez arrêté.</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Raison : %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>Pas de réponse après %1.</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>HTTP %1 après %2.</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>Rien n’est arrivé que le collecteur ait lu.</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>Les mêmes octets sont arrivés : %1 sur %1, SHA-256 %2 des deux côtés.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>Le collecteur n’a lu aucun octet du rapport.</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>D’autres octets sont arrivés : %1 au lieu de %2, SHA-256 %3 au lieu de %4.</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>Le collecteur n’a rien répondu.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Essayer sans rien envoyer à l’extérieur</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>Un collecteur à l’intérieur de ce programme écoute sur %1, sur cet ordinateur seulement, jusqu’à ce que vous fermiez cette fenêtre. Le rapport y va exactement comme il partirait. Rien ne quitte cet ordinateur, et ni la boîte d’envoi ni l’historique n’en gardent trace ; aucun consentement n’est donc nécessaire.</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>Et si le collecteur…</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>Ce que fait le collecteur</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>Montré : %1 octets</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>Ce qui a été montré</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivé</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>Ce qui est montré de ce qui est arrivé</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>Fermer cette fenêtre ferme le port.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>En route, à l’intérieur de cet ordinateur ; une tentative se termine après 10 s au plus tard.</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>Rien n’est encore arrivé.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>Le collecteur n’a lu aucun octet du rapport.</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Lignes d’en-tête</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>l’un de %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>%1 d’au moins %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 d’au plus %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>%1 d’au moins %2 caractères</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>%1 conforme à %2</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>une autre valeur</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>un mot-clé qui peut être vérifié</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>aucun champ de ce nom</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>un schéma</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>un champ toujours présent</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>Rapport %1 : remis (statut %2, %3 ms).</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Rapport %1 : %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>Rapport %1 : aucune tentative ; il reste tel qu’il était.</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>Le rapport final n’a pas été envoyé : %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>Le rapport final n’a pas été envoyé. %1</translation>
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
            <translation>Les canaux de %1 ; rien d’autre de ce fichier n’est gardé.</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>Il n’y a pas d’identifiants de connexion ; seule la console est donc connectée.</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>Pas certain : une classe personnelle peut se donner un autre nom, et Rasa Open Source s’arrête sur un nom qu’il ne connaît pas.</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>Null : il n’y a pas de fichier de points de terminaison.</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>Null : %1 n’a pas de "%2".</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>Null : "%1" n’a pas de type.</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>Le type de "%1" tel qu’il est écrit ; rien d’autre de cette section n’est gardé.</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Enregistré dans le modèle quand il est entraîné, et null sans modèle. C’est la valeur d’un modèle entraîné dans ce dossier.</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>Enregistré dans le modèle, et null sans modèle ; ceci est un exemple.</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>La valeur par défaut de "rasa run" ; true avec --enable-api.</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>Un, sauf si la variable SANIC_WORKERS en dit plus et qu’un stockage des verrous est configuré que plusieurs workers peuvent partager.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>Non enregistré. %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>Le fichier des réglages est endommagé</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>Jusqu’à ce qu’il soit réparé, les valeurs par défaut comptent, et rien n’est envoyé. Réparez-le à la main, ou commencez avec de nouveaux réglages : le fichier endommagé est gardé à côté du nouveau.</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>Commencer avec de nouveaux réglages</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>aujourd’hui %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>hier %1</translation>
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
            <translation>--%1 demande un nombre jusqu’à %2, pas "%3"</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>il n’y a pas de réponse "%1" (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>À l’écoute. Pour un autre terminal : export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>un collecteur sur cet ordinateur, pour tout essayer sans rien envoyer à l’extérieur</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>Reçoit les rapports comme le fait Segment et affiche chacun sur une ligne de JSON ; rien ne va plus loin.
--answer le fait mal se comporter ; donné plusieurs fois, l’une après l’autre, la dernière à partir de là : %1.</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>le port sur 127.0.0.1 (par défaut : un port libre)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>comment répondre (par défaut : ok) ; répétable</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>terminer après ce nombre de requêtes</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>non montré ici : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>connu quand la commande s’exécute</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n champ</numerusform>
                <numerusform>%n champs</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>Ajouté à la main.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>L’identifiant de la licence, identique sur chaque ordinateur qui l’utilise.</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>Un ID aléatoire d’un compte sur un ordinateur, identique dans tous ses rapports. Il est pseudonyme et non anonyme : il relie ces rapports entre eux.</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>Le même, encore une fois.</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>Rasa ne peut pas lire ce projet tel qu’il est maintenant, et n’en communique donc rien.</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>Dans ce projet</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>un identifiant, non montré ici</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%1 dans %2 sur %3</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>Textes de ce projet communiqués tels qu’ils sont écrits</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>Trouvés à leur forme ; les textes eux-mêmes ne sont pas répétés ici.</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>rien de propre au projet</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>Autres rapports de cette version</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Envoyé par</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>Ses champs</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>Définitivement, pour un compte : %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>Pour une commande, un conteneur ou un serveur d’intégration : la variable %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>Depuis 3.6.10 et 3.4.18, le programme open source ne communique l’utilisation que si une licence est présente ; les rapports d’erreur n’en dépendent pas.</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Les licences développeur gratuites de Rasa Pro ne permettent pas de les désactiver.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>Pour voir les rapports : %1 les affiche ; cette version les envoie quand même.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>Pour voir les rapports : %1 les affiche et ne les envoie pas.</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>Comment dire non, et comment le voir</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Rapports d’erreur</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>Tant que les rapports sont activés, les erreurs inattendues du programme open source vont à un autre service, Sentry : type, message et pile de l’erreur, et jusqu’à onze lignes de code source par niveau, y compris du code du dossier du projet.</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>Le mode débogage ne les arrête pas.</translation>
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
            <translation>Déclaration de télémétrie</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>Déclaration de télémétrie de %1</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>Ce projet est construit avec %1, qui communique à ses créateurs comment il est utilisé, tant que personne ne désactive cette fonction.</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>Cette page dit ce qui quitte l’ordinateur d’une personne qui travaille sur ce projet.</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>Les rapports vont à %1 par HTTPS. Segment est un service de Twilio ; une autre entreprise que Rasa reçoit donc la requête et voit l’adresse IP de l’expéditeur et l’heure.</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>Rasa déclare que les données personnelles, les exemples d’entraînement, les stories et les messages de l’assistant ne sont pas communiqués.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Dans chaque rapport</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>Ce que contiennent les rapports de ce projet</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>Fait avec Rasa Telemetry Inspector le %1, à partir des rapports tels qu’ils seraient envoyés.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>Déclaration de télémétrie</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>Pour le README ou la page de confidentialité de votre équipe : ce que ce projet communique par Rasa, en Markdown. Les ID et empreintes de cet ordinateur, et les textes que la loupe de confidentialité marque, n’y sont jamais écrits.</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>Avec les valeurs de ce projet, telles qu’elles sont aujourd’hui</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Déclaration en Markdown</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>Enregistrer la déclaration</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n rapport</numerusform>
                <numerusform>%n rapports</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Rapports de la commande rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Rapports de ce programme</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>Canaux de la commande rasa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>décide pour rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>décide ici</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>Fichier de configuration</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>Les conteneurs, WSL et les autres comptes ont leurs propres fichiers.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID de machine</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1, trouvé par %2 dans %3</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>aucune trouvée</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Clé d’écriture</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>me demander d’abord</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automatiquement</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>Un nouveau terminal aurait aussi</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>si quelque chose est communiqué, et qui le dit</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>Deux verdicts : ce que ferait la commande rasa, et ce que ferait ce programme.
Mots : on, off, undecided, will-turn-on, debug, blocked (pas de clé, d’ID ou de licence), broken (toute commande s’arrêterait).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>%1 le dit déjà ; il n’a pas été modifié.</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>%1 a été modifié.</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>%1 a été modifié sur place : %2.</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Rapports de la commande rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Rapports de ce programme</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>remplacer un global.yml endommagé ou inutilisable, en gardant une copie de sauvegarde à côté</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check demande --expect on ou --expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>%1 était attendu, mais l’état des rapports de la commande rasa est %2. %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>Le fichier endommagé est gardé comme %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>%n rapport en attente ne sera pas envoyé automatiquement.</numerusform>
                <numerusform>%n rapports en attente ne seront pas envoyés automatiquement.</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>activer les rapports, pour la commande rasa et ce programme</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>désactiver les rapports</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>envoyer d’abord le rapport final "Telemetry Disabled", si les rapports sont activés</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>pour les scripts : les rapports de la commande rasa sont-ils activés ou désactivés ?</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>Code de sortie 0 si le verdict est exactement celui-là, sinon 3.</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>le verdict attendu</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>Compté comme pour un entraînement, dans ce que lit "rasa test nlu" : le dossier data, ou ce que --data nomme à la place de --nlu.</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Enregistré dans le modèle quand il est entraîné, et vide sans modèle. C’est la valeur d’un modèle entraîné dans ce dossier.</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>"rasa test" teste aussi les messages ; "rasa test core" dit false sans --e2e, ce que --set end_to_end=false montre avec son nombre d’étapes.</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>Étapes des stories que lit "rasa test core" : le dossier data, ou ce que --data nomme à la place de --stories.</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>Étapes des stories dans les fichiers dont le nom commence par test_, n’importe où sous ce dossier ou sous ce que --data nomme à la place de --stories.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>Marqueurs au premier niveau des fichiers.</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>Niveaux du marqueur le plus profond ; une condition seule en a un.</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>Plus grand nombre de marqueurs sous un opérateur ; 0 sans opérateurs.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>Entrées de "test_cases" dans les fichiers que lit "rasa test e2e".</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>Fixtures aux noms différents.</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>Indique s’il y a des fixtures.</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>Métadonnées aux noms différents.</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>Indique s’il y a des métadonnées.</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>Indique si une étape a une assertion ; si oui, les nombres de chaque genre suivent.</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>Assertions du genre %1.</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>Il n’y a pas de %1 ; la commande s’arrête donc, à moins qu’un autre chemin ne lui soit donné (ici : %2). Ceci est un exemple.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>De la dernière capture</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>&amp;Trace d’appels</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>Trace d’appels</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>Collez ce que Python a affiché, à partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>Aucune commande capturée n’a affiché de trace d’appels.</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>Les erreurs de la dernière commande capturée.</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>Ouvrir un texte contenant une trace d’appels</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>Les rapports sont activés</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>Les rapports sont désactivés</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Pas encore décidé</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>Rasa les activera</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>Montrés, non envoyés (debug)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>Activés, mais rien ne peut être envoyé</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa s’arrête : global.yml est défectueux</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>Les rapports d’utilisation sont activés pour ce compte</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>Les rapports d’utilisation sont désactivés pour ce compte</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>Les rapports d’utilisation ne sont pas encore décidés</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>La prochaine commande rasa activera les rapports d’utilisation</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>Les rapports sont affichés, non envoyés</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>Les rapports d’utilisation sont activés, mais rien ne peut être envoyé</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>Toute commande rasa s’arrêtera sur global.yml</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>Pourquoi c’est activé</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Pourquoi c’est désactivé</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>Pourquoi ce n’est pas décidé</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>Pourquoi les rapports sont affichés</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>Pourquoi rien ne peut être envoyé</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>Pourquoi toute commande s’arrêtera</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>non décidé</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>sera activé</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>débogage</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>défectueux</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln chose à savoir</numerusform>
                <numerusform>%Ln choses à savoir</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>Rien du projet n’est perdu.</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>Rasa ignore ou lit mal %Ln endroit du projet.</numerusform>
                <numerusform>Rasa ignore ou lit mal %Ln endroits du projet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>Replie la liste des avertissements</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>Déplie la liste des avertissements</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>Et %1 de plus : "rasa-telemetry preview training-started --strict" les liste tous.</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>Ouvre le fichier : %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>l’application par défaut du système</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>Commande de l’éditeur</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>Les réglages nomment la langue "%1", qui n’est pas fournie.</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f devient le fichier, %l la ligne : code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>Il n’y a pas de programme "%1". La commande n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>%f manque ; aucun fichier ne serait donc ouvert. La commande n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>Comme le système (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>Une fenêtre qui affiche des événements capturés garde sa langue jusqu’au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>aucune, donc rien ne peut être envoyé</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>du fichier des clés de l’installation de Rasa</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>des réglages de ce programme</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>La base de données des rapports était endommagée (%1). Elle est gardée comme %2. Ont pu être sauvés : %3, %4. Ce qui en attend n’est envoyé que manuellement.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n rapport</numerusform>
                <numerusform>%n rapports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>%n entrée de l’historique</numerusform>
                <numerusform>%n entrées de l’historique</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1 (d’abord à la ligne %2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>il n’y a pas de commande "%1"</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>La question est déjà ouverte dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>Ceci s’exécute en tant que root pour quelqu’un d’autre, qui doit répondre en personne. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>Il n’y a pas d’écran sur lequel montrer une fenêtre. "rasa-telemetry notice" pose la question dans un terminal.
</translation>
        </message>
    </context>
</TS>
