<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Opção desconhecida: “%1”.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>Opções desconhecidas: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>Falta um valor depois de “%1”.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>Valor inesperado depois de “%1”.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Uso: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Opções:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Argumentos:</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[opções]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Mostra a ajuda sobre as opções da linha de comando.</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Mostra as informações da versão.</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Mostra a ajuda, incluindo as opções específicas do Qt.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Recor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>Selecionar tudo</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Sim</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>&amp;Não</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>Salvar</translation>
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
            <translation>Rolar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>Rolar para a direita</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Recor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Copiar &amp;endereço do link</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>o perfil %1 não envia “%2”</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 está em outro lugar</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>comparar com o relatório de outro perfil ou com um salvo como JSON: - só aqui, + só lá</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against não combina com --format nem com --strict</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>Nenhuma diferença entre %1 e %2.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>De %1 para %2: %3 adicionados, %4 removidos, %5 alterados, %6 movidos.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>recusado</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>recusado: HTTP %1, chave não aceita</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>recusado: HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>em andamento ou interrompido</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>mais tarde: não aceito</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>mais tarde: HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>desconhecido: enviado, sem resposta</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>desconhecido: HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>descartado, não enviado</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>aceito pelo coletor</translation>
        </message>
        <message>
            <source>later</source>
            <translation>mais tarde</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
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
            <translation>Proxy: nenhum</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>Por meio do proxy: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>Resposta: %1, após %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Tentativa %1: %2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>Descartado: %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>O servidor disse: %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>Iniciado: %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>O servidor não disse mais nada.</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>O servidor disse (%1 bytes são mantidos):</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>Nunca foi tentado: nenhum byte dele saiu desta máquina.</translation>
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
            <translation>Nada em nenhum dia.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>O próprio Rasa gravará %1 ao iniciar, com o envio de relatórios ativado, como faz cada um dos seus comandos quando ele não existe.</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture: os relatórios de erros do Rasa podem sair, como diz --keep-error-reports.</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture: %1 foi adicionado, pois o Rasa Pro só mostra seus eventos nesse log.</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>Não foi executado. --allow-sending executa mesmo assim.</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>Executa COMMAND com RASA_TELEMETRY_DEBUG=true na pasta do projeto. Sua saída, sua entrada, os sinais e o código de saída
passam sem mudanças; o que foi encontrado é dito depois no erro padrão, ao lado da prévia de cada evento.
Este programa não envia nada. Código de saída: o de COMMAND, 127 se não houver tal programa, 126 se não puder ser executado,
128 mais o número do sinal que o encerrou; 1 se só --queue ou --events falhou, 3 se não foi executado
porque enviaria.

Para ver os eventos sem este programa, defina a variável onde o comando é executado:
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>As variáveis não chegam sozinhas a contêineres e a outros computadores que COMMAND usa. O Rasa Pro só mostra seus
eventos com --debug.</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>executar um comando do Rasa e coletar os eventos que ele relataria</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>colocar os eventos na caixa de saída; nada é enviado com isso</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>escrever cada evento como uma linha de JSON assim que chega, depois as comparações e o fim</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>só nesta execução, o envio de relatórios conta como ativado; nenhum arquivo é alterado</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>deixar os relatórios de erros do Rasa saírem como sempre</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>executar uma versão que envia seus eventos também no modo de depuração</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>dizer só o que dá errado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>para que nenhum proxy seja consultado para esse endereço fechado</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>para que o Rasa imprima seus eventos e não os envie</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>para que apareçam imediatamente</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>para que a saída esteja em UTF-8</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>para que, nesta execução, o envio de relatórios conte como ativado; nenhum arquivo é alterado para isso</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>para que os relatórios de erros, que o modo de depuração não detém, terminem em uma porta fechada deste computador</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>Esta versão do Rasa Pro imprime seus eventos no modo de depuração e os envia mesmo assim.</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>Onde o envio de relatórios está desativado, o Rasa também não imprime eventos.</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>--as-if-on mostra, só nesta execução, o que seria relatado.</translation>
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
            <translation>um evento sem nome</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1: %2, na prévia %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>sem prévia: %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>igual à sua prévia</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>igual à sua prévia, exceto pelo que só o comando em execução sabe</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>difere da sua prévia</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>Nenhum evento foi capturado.</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>%n evento foi capturado:</numerusform>
                <numerusform>%n eventos foram capturados:</numerusform>
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
                <numerusform>  e mais %n; --events FILE tem todos</numerusform>
                <numerusform>  e mais %n; --events FILE tem todos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>Só o primeiro evento (%n) foi mantido.</numerusform>
                <numerusform>Só os primeiros %n eventos foram mantidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 não foi colocado na caixa de saída. %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>Nada foi colocado na caixa de saída.</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>Colocado na caixa de saída como relatório %1.</numerusform>
                <numerusform>Colocados na caixa de saída como relatórios %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>Colocados na caixa de saída como relatórios %1 a %2.</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>Está aguardando e não será enviado agora: %1</translation>
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
            <translation>Um evento que não pode ser mostrado</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>Executa com RASA_TELEMETRY_DEBUG=true, então o Rasa imprime seus relatórios em vez de enviá-los. Os relatórios de erros são impedidos de sair.</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura ao vivo</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>Projeto em cuja pasta o comando é executado</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>Como se estivesse ativado</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>Só nesta execução, por uma variável; nenhum arquivo é alterado.</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>Deixar relatórios de erros saírem</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>O modo de depuração não detém os relatórios de erros do Rasa.</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>Manualmente</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>Como definir a variável do modo de depuração em outro lugar; a linha escolhida é copiada.</translation>
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
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>Saída do comando</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>Entrada para o comando</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>Colocar na fila</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>Relatório capturado</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Nenhum evento ainda</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>Os eventos do comando aparecem aqui, cada um ao lado da sua prévia.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>O Rasa imprime seus relatórios em vez de enviá-los; seus relatórios de erros podem sair.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>O Rasa imprime seus relatórios em vez de enviá-los; seus relatórios de erros terminam em uma porta fechada deste computador.</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>Esta execução envia relatórios</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>Executar mesmo assim</translation>
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
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difere</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Está aguardando na caixa de saída como relatório %1.</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[encerrado pelo sinal %1]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[encerrado com o código de saída %1]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>Ele imprimiu um traceback: “Relatório de erro”, em Eventos, mostra o que seria relatado dele.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Executar</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>Abrir um projeto…</translation>
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
            <translation>Em execução: %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>não enviado</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>não gravável</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ilegível</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>grande demais</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Treinamento de modelos</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Teste de modelos</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Testes de ponta a ponta</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Disponibilização de modelos</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Extração de marcadores</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Tratamento de dados</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Licenciamento</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Serviços do Rasa Pro</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Builder</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Diversos</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Começa o treinamento de um modelo: rasa train (também as formas nlu e core), o treinamento dentro de rasa init e rasa interactive, ou o endpoint HTTP de treinamento.</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>Depois de carregar os dados de treinamento e antes de qualquer componente ser treinado.</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>Enviado só se a verificação de ativação que também cria o arquivo de configuração disser sim; veja na especificação do comportamento a diferença para a verificação usada por todos os outros eventos.</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>Código de idioma da configuração do projeto; null se a configuração não indicar nenhum.</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>Indica o idioma do assistente.</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>A referência pública declara uma string não vazia; o emissor copia o valor sem verificação, então null (e, em teoria, um valor vazio ou que não é string) pode ocorrer.</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>Identificador aleatório deste treinamento; o evento correspondente de conclusão ou de falha o repete.</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>Aleatório a cada execução; une apenas o começo e o fim de um treinamento.</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>O que está sendo treinado.</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Vocabulário fixo.</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador do assistente conforme a configuração do projeto.</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>Escolhido pelo usuário; pode conter o nome de um produto, de uma equipe ou de um cliente.</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>Só a edição Pro o envia. Lá a chave está sempre presente, com null se a configuração não tiver identificador.</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>A seção pipeline de NLU da configuração do projeto, sem alterações.</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>Formato livre: copia tudo o que o usuário digitou no arquivo de configuração, de modo que caminhos de classes de componentes, nomes de arquivos, nomes de modelos, URLs, prompts ou até credenciais escritas ali vão junto.</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>Normalmente um array de objetos de componentes; null se a seção estiver ausente e prestes a ser configurada automaticamente; uma string simples também é aceita. Compilações a partir de cerca do Pro 3.15 enviam um documento JSON codificado como string.</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>A seção de políticas de diálogo da configuração do projeto, sem alterações.</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>Array de objetos de políticas ou null; a forma de string só ocorre nas compilações mais novas do Pro (JSON codificado como string).</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>Grafo de treinamento de uma configuração com receita de grafo; null em qualquer outra receita.</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>Grafo de predição de uma configuração com receita de grafo; null em qualquer outra receita.</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>Definições de grupos de modelos do arquivo de endpoints (identificadores, provedores, nomes de modelos e suas configurações); null se não houver nenhuma.</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>Formato livre: pode conter nomes de implantações e endereços base de API, e credenciais se o usuário as tiver escrito ali mesmo.</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>As compilações mais novas do Pro o enviam como uma string que contém JSON.</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>Se está ativada, pela sua variável de ambiente, a verificação que contata o serviço de LLM configurado antes do treinamento.</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>Uma resposta de sim ou não; revela qual recurso está em uso e nada mais.</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Exemplos de NLU que têm uma intenção.</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>Uma simples contagem. Só uma combinação de contagens excepcionalmente grande ou rara poderia ajudar a reconhecer um projeto.</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Exemplos de NLU que têm pelo menos uma anotação de entidade.</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>Ações conhecidas pelo domínio, incluindo as que o framework sempre adiciona.</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>Respostas distintas no domínio (a chave mantém a palavra antiga para uma resposta).</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>Variações de respostas sujeitas a uma condição.</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>Mapeamentos de slots, somados em todos os slots.</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>Mapeamentos de slots preenchidos por código personalizado.</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>Mapeamentos de slots sujeitos a uma condição.</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>Slots do domínio, incluindo os que o framework adiciona por conta própria.</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>Formulários do domínio.</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>Intenções do domínio, incluindo as embutidas.</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>Entidades do domínio.</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Passos de histórias e regras nos dados de treinamento.</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tabelas de consulta nos dados de NLU.</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Sinônimos de entidades nos dados de NLU.</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Características de expressão regular nos dados de NLU.</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>Se um modelo existente continua sendo treinado.</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>Nas fontes 3.x que foram lidas, nenhuma chamada passa este valor, então lá ele é sempre false, mesmo em um ajuste fino.</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>Receita de configuração indicada na configuração do projeto; null se nenhuma for indicada.</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>Na prática, vocabulário fixo; um nome desconhecido seria copiado como foi digitado.</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>Como os fluxos chamam subagentes e ferramentas MCP, e como eles são configurados. Um objeto vazio se o projeto não usar nenhum deles.</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>Contém nomes de fluxos, nomes e descrições de agentes, URLs de servidores, caminhos de módulos, condições de saída e nomes de slots escolhidos pelo usuário.</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>Membros em ordem: usage, mcp_servers (só se houver), agents (só se houver). Um item de usage é {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} ou {flow, agent}. Compilações mais novas listam só os nomes das chaves dos metadados estáticos de MCP, nunca seus valores.</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>Fluxos do assistente.</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>Fluxos que uma intenção de NLU pode iniciar.</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>Fluxos com uma condição de início.</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>Fluxos que sempre constam no prompt do gerador de comandos.</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>Ausente na referência pública.</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>Fluxos cuja condição de início é literalmente false.</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>Passos que pedem um valor.</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>Passos de pergunta cujo nome de resposta difere do nome padrão para esse slot.</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>Passos de pergunta com regras de rejeição.</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>Passos de pergunta que mantêm seu valor quando o fluxo termina.</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>Passos que definem slots.</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>Aninhamento de condições mais profundo encontrado em um fluxo.</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>Passos que continuam com outro fluxo.</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>Passos que chamam outro fluxo, um agente ou uma ferramenta.</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>Slots que mais de um fluxo usa.</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>Modelo que o gerador de comandos LLM usa; o nome padrão embutido se nada estiver configurado; null sem tal componente.</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>Geralmente o nome de um modelo público, mas o de uma implantação privada ou de um modelo com ajuste fino é copiado como foi digitado.</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>Grupo de modelos ao qual o gerador de comandos se refere.</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>Um nome escolhido pelo usuário.</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>Se o gerador de comandos tem seu próprio prompt.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>Se o gerador de vários passos tem seu próprio prompt para escolher fluxos.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>Se o gerador de vários passos tem seu próprio prompt para preencher slots.</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>Se os fluxos são pré-selecionados por similaridade de embeddings; true se não for desativado.</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>Modelo de embeddings usado para essa pré-seleção; null se ela estiver desativada.</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>A referência pública chama este membro de flow_retrieval em um lugar; o código e o exemplo público usam este nome mais longo.</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>Grupo de modelos ao qual as configurações de embeddings se referem.</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>Se o prompt contém a data e a hora atuais.</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>Visto só em um teste de uma compilação mais nova; o texto da chave é deduzido do nome da constante.</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.15 ou posterior</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>Fuso horário usado para essa data e hora.</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>Indício aproximado do local.</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>Identificador da instalação que relata, repetido do userId de nível superior. É sempre a última propriedade porque o emissor a acrescenta depois dos valores do próprio evento.</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>Pseudônimo e estável: une todos os eventos de uma instalação (Open Source) ou de uma licença (Pro).</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source: 32 dígitos hexadecimais em minúsculas tirados do arquivo de configuração global. Pro: o identificador da própria licença (um UUID com hifens).</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>O treinamento de um modelo terminou sem erro.</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>Depois de gravar o arquivo do modelo.</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>O Open Source não envia nada quando um treinamento falha: o evento de início fica então sem par.</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>Segundos inteiros que o treinamento durou, arredondados para baixo.</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>Duração aproximada; dá indícios do tamanho dos dados e da velocidade da máquina.</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>O treinamento de um modelo terminou com uma exceção ou um pedido de saída do processo.</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>Antes de o erro seguir para quem chamou.</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Um teste de diálogo foi executado.</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>Depois da avaliação.</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>A referência pública lista end_to_end por último; o código envia project, end_to_end, num_story_steps.</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>Impressão digital do projeto guardada no modelo: o SHA-256 do remoto do git da pasta em que o modelo foi treinado.</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>Hash sem salt de um texto adivinhável: quem conhece ou adivinha o endereço do repositório pode confirmá-lo.</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>Uma string vazia se o assistente testado não tiver modelo carregado.</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>Se as mensagens foram testadas junto com o diálogo.</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>Passos de histórias que foram testados.</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>Um teste de NLU foi executado.</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>Exemplos de teste que têm uma intenção.</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>Exemplos de teste que têm entidades.</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>Tabelas de consulta nos dados de teste.</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>Sinônimos nos dados de teste.</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>Características de expressão regular nos dados de teste.</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Testes de ponta a ponta são iniciados.</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>Antes de os testes serem executados.</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>Chamado assim no catálogo Open Source de 3.5 e 3.6 para o pacote adicional fechado; todas as fontes do Pro que foram lidas usam o nome E2E Test Run Started.</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>documentado até 3.6; substituído por E2E Test Run Started</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>só 3.5 e 3.6</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>Casos de teste a executar.</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>Fixtures definidas para a execução.</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>Se alguma fixture está definida.</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>Os dez contadores por tipo aparecem juntos ou não aparecem.</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>Se algum metadado está definido.</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.6 ou 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>Entradas de metadados definidas para a execução.</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>Se algum passo de algum caso de teste tem uma asserção.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>Asserções do tipo flow_started na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>Asserções do tipo flow_completed na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>Asserções do tipo flow_cancelled na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>Asserções do tipo pattern_clarification_contains na execução.</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>A referência pública o escreve pattern_clarification_count; o código envia este nome mais longo.</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>Asserções do tipo action_executed na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>Asserções do tipo slot_was_set na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>Asserções do tipo slot_was_not_set na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>Asserções do tipo bot_uttered na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>Asserções do tipo generative_response_is_relevant na execução.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>Asserções do tipo generative_response_is_grounded na execução.</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Conversas de exemplo foram convertidas em testes de ponta a ponta.</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>Depois da conversão.</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>Extensão do nome do arquivo de entrada, com o ponto.</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>Só a extensão.</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>Casos de teste que foram gerados.</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Começa uma sessão de aprendizado interativo.</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>Logo antes de o servidor local iniciar.</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>Se o grafo de histórias não é mostrado.</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>O texto público descreve o contrário do que o nome e o valor dizem: true significa que o grafo não é mostrado.</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>Se a sessão guarda dados de treinamento de ponta a ponta.</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Um servidor está prestes a escutar conversas.</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>Depois de conhecidos os canais e o número de processos de trabalho, antes de escutar.</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>rasa shell com um modelo de diálogo também inicia um servidor, então envia Shell Started e depois Server Started. As compilações do Pro que têm Inspect Started não enviam este evento para rasa inspect. O valor project é a impressão digital do projeto no momento do treinamento do modelo, não um hash do modelo como diz o texto público.</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>Nomes dos canais conectados.</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>Os nomes embutidos são inofensivos; um conector personalizado relata o nome ou o nome de classe que seu autor lhe deu.</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>Se a API HTTP é oferecida além dos canais.</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>Processos de trabalho do servidor.</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>Número pequeno; dá indícios do tamanho da implantação.</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>Tipo indicado para o gerador de respostas no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>Um tipo embutido é inofensivo; de uma implementação personalizada é copiado o caminho de módulo do usuário.</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>Tipo indicado para o servidor de NLU no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>Tipo indicado para o servidor de ações no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>Tipo indicado para o servidor de modelos no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>Tipo indicado para o repositório de trackers no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>Copiado com as maiúsculas e minúsculas do usuário.</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>Tipo indicado para o repositório de travas no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>Tipo indicado para o broker de eventos no arquivo de endpoints; null se não houver tal entrada ou se ela não tiver tipo.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador do assistente guardado no modelo servido; null sem um modelo legível.</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Começa uma conversa na linha de comando com um modelo treinado.</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>Depois de lidos os metadados do modelo.</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core está documentado mas nunca é enviado: tudo o que não é um modelo só de NLU é relatado como rasa.</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Tipo do modelo carregado.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>Identificador do assistente guardado no modelo.</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>O inspetor do navegador é iniciado.</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>Antes de o servidor iniciar.</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Canal que o inspetor usa.</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>Nomes de canais embutidos.</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>A antiga ferramenta local de anotação é iniciada.</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>Antes de ela iniciar.</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x (removido do código em 3.3.0, ainda listado no catálogo de 3.5 e 3.6)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>só 3.0 a 3.6</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>A extração de marcadores é solicitada.</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>A primeira coisa que o comando faz.</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>Como as conversas são selecionadas.</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>Documentado como: nenhuma estatística é desejada.</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>O código calcula o contrário: true significa que há um nome de arquivo definido para estatísticas, que é o padrão do comando.</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>Se uma semente aleatória foi dada (não a semente em si).</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>Número de conversas solicitado; null com a estratégia all.</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>Uma simples contagem.</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>O arquivo de definição de marcadores foi lido e verificado.</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>Antes de as conversas serem carregadas.</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>Marcadores definidos no nível superior.</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>Aninhamento mais profundo de operadores de marcadores.</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>Maior número de filhos diretos de um operador.</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Os marcadores foram avaliados em todas as conversas selecionadas.</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>Antes de o arquivo de resultados ser gravado.</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>Conversas que foram processadas.</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>Volume das conversas guardadas.</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>As estatísticas dos marcadores foram calculadas.</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>Antes de os arquivos de estatísticas serem gravados.</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Os dados de NLU foram divididos em uma parte de treinamento e uma de teste.</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>Depois de os dois arquivos serem gravados.</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>Dividir histórias (versões mais novas) não envia nada.</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>Proporção que vai para a parte de treinamento.</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>Uma configuração, 0.8 se não for alterada.</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>Tipo dos dados.</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Os dados de treinamento foram validados.</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>Depois de todas as verificações; antes de o comando sair com um erro.</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>Se todas as verificações passaram.</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>Dados de treinamento foram convertidos para outro formato.</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>Formato de destino.</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Conversas guardadas foram publicadas em um broker de eventos.</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>Depois de a publicação dar certo.</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>O catálogo público lista os três membros na ordem inversa.</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>Eventos que foram publicados.</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>Nome da classe do repositório de trackers.</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>O nome de uma classe personalizada é texto do próprio usuário.</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>Nome da classe do broker de eventos.</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Um grafo de histórias está prestes a ser desenhado.</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>Depois de carregado o domínio.</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>O usuário desativa a telemetria.</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>Antes de a configuração guardada mudar.</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>Enviado só se a telemetria ainda estiver ativada nesse momento (primeiro o ambiente, depois o arquivo). Veja na especificação do comportamento o caso especial da primeira execução.</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Um novo projeto está prestes a ser criado.</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>Depois de escolhida a pasta de destino e antes de qualquer arquivo ser copiado.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>SHA-256 do caminho absoluto da pasta do novo projeto.</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>Hash sem salt de um caminho; um caminho curto ou adivinhável (nome de usuário, nome do projeto) pode ser encontrado testando candidatos.</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Uma resposta é reescrita por um modelo de linguagem durante a execução.</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>Antes de o modelo ser chamado.</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>Se todas as respostas são reescritas.</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>O texto completo do prompt se ele diferir do embutido; caso contrário, null.</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>Prompt literal escrito pelo usuário; muitas vezes contém regras de negócio, nomes e frases de exemplo.</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>Provedor do modelo de linguagem.</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>Nomes de provedores públicos; um hospedado por conta própria pode ser reconhecível.</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>Nome do modelo de linguagem.</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>Grupo de modelos ao qual as configurações do modelo de linguagem se referem.</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>Começa o treinamento da política sem intenções.</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>No começo.</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>Terminou o treinamento da política sem intenções.</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>No fim.</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>Provedor do modelo de embeddings.</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>Nome do modelo de embeddings.</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>Grupo de modelos ao qual as configurações do modelo de embeddings se referem.</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>A política sem intenções escolheu uma ação durante a execução.</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>Depois da predição.</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>Confiança da predição.</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>Um número por mensagem; a frequência revela o tráfego.</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>Começa o treinamento da política de busca em documentos.</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>Terminou o treinamento da política de busca em documentos.</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>Tipo do repositório de documentos.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>Um tipo embutido é inofensivo; um repositório personalizado relata o caminho de módulo do usuário.</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>A referência pública chama este membro de vector_store; o código envia vector_store_type.</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>Se as respostas citam suas fontes.</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>Se a relevância das respostas recuperadas é verificada.</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.12 ou 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>Visto só em um teste de uma compilação mais nova.</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>A política de busca em documentos respondeu durante a execução.</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Um assistente inicia com uma seção de privacidade em seu arquivo de endpoints.</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>Enquanto o assistente é carregado.</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>Um agendamento ausente é a string de quatro letras None, não um null de JSON.</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>Regras de anonimização.</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>Regras que removem um valor.</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>Regras que mascaram um valor.</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>Se o broker de eventos também recebe os valores antes da anonimização.</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>Se as conversas guardadas são anonimizadas segundo um agendamento.</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>Se as conversas guardadas são excluídas segundo um agendamento.</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>Forma de texto do agendamento de anonimização; a palavra None se não houver nenhum.</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>Revela os horários de operação.</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>Forma de texto do agendamento de exclusão; a palavra None se não houver nenhum.</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Uma verificação do validador de projetos grava um erro em seu log.</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>Enquanto a entrada do log é gravada.</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>Todos os outros campos da entrada do log seguem com seu próprio nome, então o conjunto de membros é aberto e não está sob o controle do emissor. Ausente na referência pública.</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>Nível da entrada.</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>Sempre error.</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>Identificador com pontos da entrada.</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>Identificadores fixos.</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>Texto legível da entrada; vazio se ela não tiver nenhum.</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>Geralmente cita nomes e locais de arquivos do projeto do usuário.</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>O editor hospedado respondeu a um upload com um erro.</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>Depois de a resposta chegar.</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>A resposta JSON completa do editor.</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>Os textos de erro do servidor podem citar o conteúdo do upload.</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Um servidor com licença da edição para desenvolvedores conta suas conversas: no início e a cada 24 horas, aproximadamente.</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>Depois da contagem.</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>Conversas iniciadas desde o começo do mês.</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>Volume de negócios da implantação.</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>Ano civil (UTC) do mês contado.</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>Só a data.</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>Mês civil (UTC), de 1 a 12.</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>A contagem está acima do número mensal da licença (100 ou 1000).</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>Antes do evento de contagem.</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>A contagem é de pelo menos dez vezes o número mensal da licença.</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>Antes de o servidor parar a si mesmo.</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>O processo termina logo em seguida, então nenhum evento de contagem se segue. Ausente na referência pública.</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>O pipeline de análise do pacote de serviços inicia.</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>No início.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>Enviado por um serviço separado cuja fonte não estava disponível; a ordem e o contexto são desconhecidos.</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Consumidores do Kafka.</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>Dá indícios do tamanho da implantação.</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>O pipeline de análise vê uma nova sessão de conversa.</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>Durante a execução.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>Enviado por um serviço separado cuja fonte não estava disponível.</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Uma pessoa escreve para o ajudante de chat do Builder.</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>Quando a mensagem chega.</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>Enviado só se a decisão sobre os relatórios for sim e houver uma chave de gravação no ambiente: COPILOT_SEGMENT_WRITE_KEY no início, RASA_TELEMETRY_WRITE_KEY nas compilações mais novas. userId é o identificador de usuário do Builder. Nenhum metrics_id é adicionado. Leva o texto da mensagem, o que contradiz a promessa geral de que mensagens não são relatadas.</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>Identificador do projeto dentro do serviço Builder.</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>Identifica um projeto hospedado.</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>Identificador aleatório desta mensagem de chat.</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>Aleatório.</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>A mensagem de chat completa.</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>Texto literal do usuário ou do assistente; pode conter qualquer coisa.</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Hora UTC da mensagem em ISO 8601; no início sem sufixo de fuso, com +00:00 nas compilações mais novas.</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>Hora exata do uso.</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>O ajudante de chat do Builder responde.</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>Depois de a resposta estar completa.</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>Versão do prompt do ajudante.</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>Fixa.</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>Endereços dos documentos que foram usados.</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>Na prática, endereços de documentação pública.</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>Categorias ordenadas da resposta.</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>Milissegundos até a resposta ficar completa.</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>Modelo de linguagem que respondeu.</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>Nome de um modelo público.</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>Tokens lidos.</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>Uma contagem.</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>Tokens lidos de um cache.</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.14 final ou posterior</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>Tokens escritos.</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>Soma de ambos.</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>O prompt de sistema completo do ajudante.</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>Contém conteúdo do projeto.</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>removido em compilações posteriores</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>Mensagens anteriores do chat.</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>Chat literal.</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>A mensagem que foi respondida.</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>Eventos de conversa anexados pelo usuário.</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>Conteúdo literal de conversas.</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Uma ferramenta do servidor MCP do Rasa foi chamada, pelo ajudante de chat do Builder ou por qualquer outro agente conectado ao servidor.</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Depois de a ferramenta retornar ou lançar uma exceção.</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>Nenhum metrics_id é adicionado. userId é o identificador da licença ou o texto unknown. A chave de gravação é tirada só de RASA_TELEMETRY_WRITE_KEY, nunca do arquivo de chaves; sem essa variável nada é enviado. A decisão sobre os relatórios é consultada como de costume.</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>Nome da ferramenta.</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>Nomes das ferramentas embutidas.</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>Nome do processo do servidor MCP.</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>Nomes fixos.</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>Milissegundos inteiros que a chamada durou, arredondados para baixo.</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>Duração aproximada.</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>Se a ferramenta não lançou exceção nem relatou falha.</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>Nome da classe da exceção, ou ToolReportedFailure; null em caso de sucesso.</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>Nome da classe.</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>Texto da exceção ou da falha relatada; null em caso de sucesso.</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>Copiado sem alterações: pode conter caminhos, nomes e dados.</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>Hora UTC em ISO 8601 com sufixo de fuso.</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>Sistema operacional: nome e versão como o próprio sistema os informa.</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>Versão do kernel; pode conter um sufixo do fornecedor ou da compilação.</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>Se há alguma variável de ambiente de um servidor de compilação.</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>Uma resposta de sim ou não.</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>SHA-256 do endereço do remoto do git, ou null.</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>Sem salt; um endereço de repositório conhecido pode ser confirmado.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>SHA-256 do diretório de trabalho absoluto.</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>Sem salt; caminhos adivinháveis podem ser confirmados.</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>Versão do interpretador Python em execução.</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>Número de versão público.</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>Versão do produto (compilações Open Source).</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>Versão do produto (compilações Pro).</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>Número de processadores gráficos.</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>Número pequeno.</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>Só uma versão alfa de 2.0 o enviou, entre a versão do produto e cpu. A documentação do usuário de 3.x ainda o lista.</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>Número de processadores lógicos.</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>Se o processo parece ser executado em um contêiner Docker.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>SHA-256 do texto da licença.</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>Identifica uma licença; não é reversível porque o texto da licença é longo e aleatório.</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>Na realidade, 64 dígitos hexadecimais em minúsculas. Nenhum padrão é dado porque o valor de exemplo da documentação do usuário começa com a letra t e, portanto, não é um número hexadecimal.</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>Valor da variável de ambiente DEPLOYMENT_STACK, vazio se não estiver definida.</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>Texto livre definido pelo operador.</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>Nome da empresa escrito na licença.</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>Nomeia o cliente: a carga deixa de ser anônima.</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (3.6 e posteriores, em que o treinamento valida antes)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>há %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>há %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>há %1 h</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>Relatório de erro</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erros</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>Canal de erros</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>O que decide aqui</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>O projeto e este computador estão sendo lidos.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Nada disso sai deste computador.</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>Nenhum traceback ainda</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>Informe o traceback de um erro para ver o que o relato de erros do Rasa enviaria dele.</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>Nenhum traceback neste texto</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>O traceback não está completo</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>Linhas %1 a %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 O texto tem %Ln traceback; só o que encerrou o comando é relatado.</numerusform>
                <numerusform>%1 O texto tem %Ln tracebacks; só o que encerrou o comando é relatado.</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>Sem requisição</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Nenhum relatório ainda.</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>O Rasa enviaria isto. Este programa só mostra.</translation>
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
            <translation>presumido</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>Segue o mesmo interruptor dos eventos.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>Agora: %1</translation>
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
            <translation>O Rasa Open Source %1 não envia tal requisição; só o Rasa Pro envia.</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>Nenhum Rasa instalado foi encontrado. O Rasa Open Source não envia tal requisição; só o Rasa Pro envia.</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>Este Rasa não tem chave para relatórios de erros, então nenhum pode sair.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida, mas os erros são enviados mesmo assim: o modo de depuração não é consultado aqui.</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>A própria linha de comando do Rasa Pro captura todas as exceções, então um relatório quase nunca acontece.</translation>
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
            <translation>Relatórios de erros</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>O que os comandos fizeram, com contagens das partes do projeto; para o Segment.</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>Quais serviços de rastreamento e métricas estão configurados, uma vez por comando; para o Segment.</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>Exceções que encerraram um comando, com mensagem e linhas de código-fonte; para o Sentry.</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>Os relatórios de erros seguem o mesmo interruptor dos eventos: com o envio de relatórios desativado, nenhum é enviado.</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>O modo de depuração (RASA_TELEMETRY_DEBUG) não os detém.</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>Desativar o envio de relatórios enquanto um comando é executado não os detém nessa execução.</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>Este programa não envia nenhum relatório de erro.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Ver o que o Rasa relataria, decidir e enviar você mesmo.</translation>
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
            <translation>"rasa-telemetry COMMAND --help" explica um comando.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>Códigos de saída: 0 feito, 1 falhou, 2 uso incorreto, 3 não enviado ou verificação não atendida, 4 mais tarde ou resultado desconhecido.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>falta algo</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>“%1” está sobrando</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opções:</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>imprimir JSON</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>a pasta do projeto, onde o rasa seria executado (padrão: a pasta atual)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>a instalação do Rasa: seu programa, seu ambiente ou a pasta site-packages</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>falhar com o código de saída 1 se o Rasa ignorar ou descartar algo do projeto; dizer o quê</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>como em rasa train (padrão: config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>como em rasa train (padrão: domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>como em rasa train (padrão: data); em testes, o que é testado, no lugar de --nlu, --stories ou do caminho; pode ser repetido</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>como em rasa run (padrão: endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>como em rasa run (padrão: credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>como --config de rasa evaluate markers (padrão: markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>de quem é o relatório: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>escolher o valor de uma propriedade; pode ser repetido</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>escolher ou adicionar um membro do contexto; pode ser repetido</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>para error-report: um texto com um traceback do Python; - é a entrada padrão</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>O padrão de "rasa data split nlu"; --training-fraction envia outro.</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>Sempre nlu: dividir histórias não envia nada.</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>O padrão de "rasa data convert nlu"; --format envia outro.</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>Sempre nlu: só dados de NLU são convertidos.</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>True se todas as verificações do validador do Rasa passarem, caso contrário false; essas verificações são do próprio Rasa.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>O padrão de "rasa interactive"; true com --skip-visualization.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>O padrão de "rasa interactive"; true com --e2e.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>O padrão de "rasa evaluate markers", que grava estatísticas; false com --no-stats.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>O padrão de "rasa evaluate markers"; true com --seed.</translation>
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
            <translation>mais de %1 MB</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>um relatório é um objeto JSON</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>só se sabe enquanto o comando é executado</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>difere, pois arquivos do projeto foram alterados desde então</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>não está na prévia</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>está só na prévia</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difere</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>Só diferenças</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Disposição</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>Em linha</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>Comparar com: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>O último que foi enviado</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>Um arquivo salvo…</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Como %1</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projeto %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>Outro projeto…</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>Um capturado</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>Capturado em %1, evento %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>Comparar com o projeto do Rasa nesta pasta</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>Comparar com um relatório salvo</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>Sem prévia: %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>Igual à sua prévia.</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>Igual à sua prévia, exceto pelo que só o comando em execução sabe.</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>Difere da sua prévia nas linhas marcadas.</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>prévia, do projeto como está agora: %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>prévia: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>presumido</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>está em outro lugar lá</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>estava em outro lugar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>Comparação</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>Linhas comparadas</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>Próxima ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Próxima diferença</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>Para a próxima diferença (F7); de volta com Shift+F7</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>Como %1</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>Os dois relatórios estão sendo feitos.</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>Não há relatório para comparar</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>Comparar com outra coisa…</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>Este arquivo não pode ser comparado</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>Este relatório não pode ser comparado</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>Escolher outro arquivo…</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>O Rasa recusaria o outro projeto.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>%Ln valor a mais</numerusform>
                <numerusform>%Ln valores a mais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>%Ln a menos</numerusform>
                <numerusform>%Ln a menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln alterado</numerusform>
                <numerusform>%Ln alterados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln em outro lugar</numerusform>
                <numerusform>%Ln em outro lugar</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>nenhuma diferença</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>Lente de privacidade: %Ln valor seu sai com qualquer um dos relatórios.</numerusform>
                <numerusform>Lente de privacidade: %Ln valores seus saem com qualquer um dos relatórios.</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>Lente de privacidade: valores seus que saem com os relatórios: %1 à esquerda, %2 à direita.</translation>
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
            <translation>projeto %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>enviado em %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>o último enviado</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>evento capturado %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>um capturado</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>%1 ao lado deste relatório: %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>o que a atualização de %1 para %2 acrescentaria: %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>como %2 o envia no lugar de %1: %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>Lente de privacidade: nada está marcado.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 não envia este evento</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>Essa versão não conhece “%1”, então não há com o que comparar.</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>Nenhum foi enviado ainda</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>Assim que um relatório de “%1” for enviado desta conta, o último será mostrado aqui.</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>Nenhum foi capturado ainda</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>Execute um comando na página Captura ao vivo: o “%1” dele poderá então ser comparado aqui.</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Não há com o que comparar</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>relatório %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>Conexões próprias deste programa</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>Ele se conecta ao destino acima e a nada mais: só para enviar um relatório, só enquanto o envio de relatórios está ativado. Sem busca de atualizações, sem notícias, sem medir o próprio uso.</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>Nenhuma até agora.</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>Ver todas as conexões ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>Por meio do proxy %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>um relatório, excluído desde então</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>relatório %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>foi aberta</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>talvez: está em andamento ou foi interrompida</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
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
            <translation>Conexão</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>Todas as conexões que este programa abriu a partir desta conta desde que foi instalado. Ele só abre uma para enviar um relatório. O registro permanece mesmo que o histórico seja excluído.</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>Buscar um host ou um proxy</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>Buscar nas conexões</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 dias</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>Nenhuma até agora</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>Nenhuma conexão desse período leva a um host ou proxy assim.</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>Este programa nunca abriu uma conexão.</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>O registro não pode ser lido</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln conexão</numerusform>
                <numerusform>%Ln conexões</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 até agora</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>O que é testado com envio a este próprio programa não está entre elas.</translation>
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
            <translation>O que é relatado, e por quê</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar segredos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>Mostra os detalhes do que é relatado, por que e para onde</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Como o Rasa usa estes dados ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>Não relatar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatar</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>Exatamente o que “%1” enviaria desta máquina</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>Exatamente o que seria enviado desta máquina</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>O projeto e este computador estão sendo lidos.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln byte. Nada foi enviado por este programa.</numerusform>
                <numerusform>%Ln bytes. Nada foi enviado por este programa.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>Do projeto %1.</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>Iria para %1.</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>Os segredos estão mascarados aqui, não no que seria enviado.</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>Presumido por ora: %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>SHA-256 do que "git remote get-url origin" imprime aqui, incluindo a quebra de linha.</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>Null: o git não foi encontrado, e então o Rasa não relata nenhum projeto.</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>Null: a pasta não está em nenhum repositório git em que o git confie.</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>Null: o repositório git não tem nenhum remoto chamado origin.</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>Null: o git não deu resposta.</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>Versão do pacote em %1.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>Presumido: nenhum Rasa instalado envia relatórios desta forma.</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>Versão do interpretador para o qual o Rasa está instalado.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>Presumido: nenhum Rasa instalado informa a versão do seu interpretador.</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>Presumido: a instalação não informa a última parte da versão.</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>Presumido: o interpretador do Rasa que está instalado.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>SHA-256 do texto da licença em %1.</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>Null: não há licença.</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>Nome e versão do kernel.</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>A variável %1 existe; seu valor não importa.</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>Nenhuma das 15 variáveis que indicam um servidor de compilação existe.</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 do caminho %1.</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>Processadores gráficos. A documentação do Rasa anuncia o número; nenhum programa 3.x o envia.</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>Processadores lógicos ativos.</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>Desconhecido, então o Rasa descartaria o relatório.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 diz isso.</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>Não há nem /.dockerenv nem a palavra em /proc/self/cgroup.</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>Empresa indicada na licença, em texto claro; null sem licença.</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>Valor da variável DEPLOYMENT_STACK; caso contrário, vazio.</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>Não é conhecido por este programa.</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Informado por você.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar tudo (%1)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>Não contado: %1</translation>
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
            <translation>Abre a linha no editor</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>Abrir %1 no editor</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>não definida</translation>
        </message>
        <message>
            <source>none</source>
            <translation>não há</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>incompreensível</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>deixa com você</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>O comando rasa não conhece este arquivo.</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>Este programa não envia nada; o comando rasa ignora esta variável.</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>Prevalece sobre o arquivo.</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>Prevalece sobre o arquivo; só a palavra true significa ativado.</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>sem arquivo</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>não pode ser lido</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>danificado</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>sem seção metrics</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>Todo comando rasa para com um erro; "rasa telemetry enable" não consegue reparar.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>Isto não é true nem false: o Rasa o lê como ativado; este programa, como desativado.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>Isto não é true nem false: o Rasa e este programa o leem como desativado.</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>A cópia do Rasa Pro em traits diz enabled: %1; nada a lê.</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>O próximo comando rasa registra que o envio de relatórios está ativado.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceito</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>recusado</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>não respondido</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>Diz respeito só a este programa.</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>configurações deste programa</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>O comando rasa sempre relata para %1.</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>Está sem aspas e é lido como um número.</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>O próximo comando rasa cria um.</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>O Rasa Pro usa no lugar dele o identificador da licença.</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>O modo de depuração não abrange relatórios de erros.</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>Só a palavra true ativa o modo de depuração.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>definida</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>a instalação do Rasa</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>O comando rasa não conhece esta chave.</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>licença de desenvolvedor</translation>
        </message>
        <message>
            <source>present</source>
            <translation>presente</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>Nenhum Rasa foi encontrado; presume-se uma versão que relata sem licença.</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>Política da organização</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>Configuração global</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>Nosso aviso</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Chave de gravação</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID da máquina</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>O comando rasa ignora DO_NOT_TRACK.</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>Nenhuma decisão está registrada.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>global.yml diz enabled: %1, que não é um simples true ou false; aqui isso conta como desativado.</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>A política da organização não pode ser entendida, então nada é relatado.</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>Sua organização desativou o envio de relatórios.</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>DO_NOT_TRACK está definida.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED é "%1"; o arquivo não tem efeito.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED é "%1"; só a palavra true significa ativado.</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>Você respondeu não ao aviso deste programa.</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>O aviso deste programa não foi respondido.</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>Mais coisas são relatadas do que quando você respondeu ao aviso; ele precisa ser respondido de novo.</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>Os relatórios iriam para outro lugar do que quando você respondeu ao aviso; ele precisa ser respondido de novo.</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>Não há ID da máquina em global.yml.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida: os relatórios são mostrados e não enviados.</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>Não há chave de gravação.</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>Não há global.yml.</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>global.yml não pode ser lido.</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml está danificado, e o Rasa o trata como se não existisse.</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml não tem seção metrics.</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>Em global.yml, %1.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>global.yml diz enabled: %1, que parece uma palavra, mas para o Rasa significa ativado.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>global.yml diz enabled: %1.</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>O Rasa não consegue registrar nada lá e então trata o envio de relatórios como desativado.</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>O próximo comando rasa grava um global.yml que diz ativado.</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>O que estava registrado nele antes, também um não, se perde então.</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>Todo comando rasa para com um erro.</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>O próximo comando rasa grava mesmo assim um global.yml que diz ativado: sem a variável o envio de relatórios começa, e nenhum aviso é mostrado.</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>Treinamentos não são relatados, pois o Rasa não consegue ler a seção metrics.</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>Com uma licença de desenvolvedor, o envio de relatórios não pode ser desativado aqui.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED silencia só os relatórios de treinamentos.</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>O Rasa Pro não envia nada sem uma licença válida.</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>Não há ID da máquina, então o Rasa não envia nada.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida: os relatórios são impressos e não enviados.</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>Nenhum Rasa instalado foi encontrado; isso vale para todas as versões, exceto Rasa Pro 3.14 e posteriores, que enviam mesmo assim.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>RASA_TELEMETRY_DEBUG está definida, mas esta versão do Rasa Pro envia mesmo assim.</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>Este Rasa não tem chave de gravação, então não envia nada.</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>O Rasa %1 não envia nada sem licença (desde 3.6.10 e 3.4.18).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>nenhuma, então nada pode ser enviado</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY: %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>do Rasa %1: %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>destas configurações: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Perguntar antes</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>Enviar automaticamente</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>Relatórios feitos aqui</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>Nova chave de gravação</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>Salvar chave</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>Remover chave</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Chave de gravação</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>Escolher certificados adicionais…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>Remover certificados adicionais</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>Certificados adicionais</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>Eles aguardam na caixa de saída até você enviá-los ou descartá-los.</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>Eles saem assim que são feitos, enquanto o envio de relatórios está ativado.</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>Fixado pela sua organização em %1. %2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>Fixado pela sua organização em %1: %2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT diz: %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>Os relatórios vão para %1. Com outro destino, o programa pergunta de novo se você quer relatar.</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>Uma chave também está guardada aqui. Ela vale quando não há nem a variável nem uma chave no Rasa.</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>Ela indica a conta na qual os relatórios são lançados. É guardada em um arquivo que só você pode ler e nunca é mostrada.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>Para um coletor da sua organização cujo certificado o sistema não conhece.</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>Nada pode ser enviado: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>%Ln autoridade é confiável além das do sistema.</numerusform>
                <numerusform>%Ln autoridades são confiáveis além das do sistema.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>Certificados (*.pem *.crt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Não foi salvo. %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>Em uso: nenhum.</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>Em uso: %1.</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>As variáveis http_proxy, https_proxy, all_proxy e no_proxy decidem, como para o próprio Rasa.</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>O nome de usuário e a senha do proxy são guardados e não são mostrados.</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>Este computador é alcançado sem proxy.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>texto depois do valor</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>mais de %n nível</numerusform>
                <numerusform>mais de %n níveis</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>o texto termina onde deveria haver um valor</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>nenhum valor começa com este caractere</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>um caractere de controle dentro de um texto</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>um texto sem aspas de fechamento</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>um escape desconhecido</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>um escape \u sem quatro dígitos hexadecimais</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>falta uma vírgula ou um colchete de fechamento</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>falta um nome entre aspas duplas</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>faltam os dois-pontos</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>falta uma vírgula ou uma chave de fechamento</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>uma pasta</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>um pipe nomeado</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>um socket</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>um dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mais de %n byte</numerusform>
                <numerusform>mais de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 bytes, no máximo %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 não é um número inteiro</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 não é um número</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 não é uma data</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 não é uma data possível</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>um "=" sozinho não tem valor</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 não é um valor lógico</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 não é um número com ponto ou expoente</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>uma chave não pode conter um mapa nem uma lista de listas</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>mais de %n valor</numerusform>
                <numerusform>mais de %n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>a âncora %1 aparece aqui pela segunda vez</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>um ponto de interrogação no texto sem aspas %1 dentro de colchetes</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>sem memória</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>nenhum valor começa com %1, a não ser entre aspas</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>byte 0x%1 na posição %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 está dentro de si mesmo</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>os aliases acrescentam mais de %n valor</numerusform>
                <numerusform>os aliases acrescentam mais de %n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; precisa de um mapa ou de uma lista de mapas</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>nenhuma resposta completa chegou</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>não é um arquivo comum</translation>
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
            <translation>não contém nenhum certificado em formato PEM</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>outro programa ficou gravando nele o tempo todo</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>é o banco de dados de outro programa</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>o envio de relatórios não está ativado</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>outra janela ou outro comando está enviando relatórios</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>a tentativa %1 não está em andamento</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>o programa terminou antes da tentativa</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>há %1 relatórios nele; no máximo %2 são mantidos</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>há %1 bytes nele; no máximo %2 são mantidos</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>os bytes do relatório %1 não são os que foram guardados</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>seu endereço não é uma URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>este programa fala com proxies http, socks5 e socks5h</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1 com %n byte</numerusform>
                <numerusform>%1 com %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>tem %1 bytes; no máximo %2 são aceitos</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>tem %1 bytes; no máximo %2 são aceitos; a parte maior é %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>está vazio</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 bytes; no máximo %2 são lidos</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>a resposta foi interrompida</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>é um link simbólico</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>não é uma pasta</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>pertence a outro usuário</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>tem outros nomes (hard links)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>foi removido nesse mesmo momento</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" precisa ser um texto</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" precisa ser uma lista de componentes, cada um com um "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>um componente em "%1" precisa ser um mapa com "name"</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>um componente em "%1" precisa de "name" com um texto</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>um mapa com uma lista como chave</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" precisa ser uma lista de mapas com "name"</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>uma entrada de "importers" precisa ser um mapa com "name"</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>uma configuração precisa ser um mapa</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>as credenciais precisam ser um mapa de canais</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>o nome de um canal precisa ser um texto</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>o tipo de um slot precisa ser um texto</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" não é um tipo de slot: text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>um slot %1 não tem a propriedade "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>um slot do tipo any não pode influenciar a conversa</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>min_value e max_value de um slot float precisam ser números</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>min_value de um slot float precisa ser menor que max_value (0 e 1 por padrão)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" precisa ser uma lista</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>uma ação precisa de um nome</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" precisa ser uma lista</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" precisa ser uma lista</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>as propriedades de %1 precisam ser um mapa</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" precisa ser uma lista</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>uma intenção precisa de um nome</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" precisa ser uma lista</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" precisa ser uma lista ou true ou false</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>um arquivo com um só número ou algo assim faz o Rasa parar aqui</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>uma condição de um mapeamento de slot precisa de "active_loop" com o nome de um formulário</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>"mappings" de um slot precisa ser uma lista</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>um slot precisa de um "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>um slot precisa de "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" não pode ser negativo</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>um domínio precisa ser um mapa</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>um arquivo de testes precisa ser um mapa com "test_cases"</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" precisa ser uma lista de mapas</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>caso de teste %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" precisa ser um mapa</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>as chaves em "%1" precisam ser textos</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" precisa ser uma lista</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>um servidor MCP precisa de "%1" com um texto</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>o tipo de um servidor MCP precisa ser "http" ou "https"</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>os endpoints precisam ser um mapa</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 precisa de "entity" com um texto</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>"%1" em %2 precisa ser um texto</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>"value" em %1 precisa ser um texto ou um número</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>um arquivo de fluxos precisa ser um mapa com "flows"</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" precisa ser um mapa de fluxos</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>um fluxo precisa ser um mapa com "steps"</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>um fluxo precisa de uma lista "steps" com pelo menos um passo</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>um passo de um fluxo precisa ser um mapa</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>um passo de um fluxo precisa de action, collect, link, call, set_slots ou noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" precisa ser o nome de um slot</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" precisa ser uma lista</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" precisa nomear um fluxo, um agente ou uma ferramenta</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" precisa ser uma lista de slots com valores</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" precisa ser um passo ou uma lista de condições</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>uma condição precisa de "if" com "then", ou de "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>uma condição precisa levar a um passo ou a uma lista de passos</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>o fluxo "%1" chama a si mesmo, diretamente ou por meio de outros</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>não há nenhum fluxo "%1" para chamar</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>fluxo %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>slot %1 em %2</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>não há marcadores</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>não há nenhum arquivo .yml ou .yaml com marcadores</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>um arquivo de marcadores precisa ser um mapa de nomes</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>marcadores no nível superior</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" é um operador ou uma condição e não pode dar nome a um marcador</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>o marcador "%1" também está definido em outro arquivo</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>níveis de "%1"</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>um marcador precisa ser um mapa com um operador ou uma condição</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>um marcador precisa de um operador ou de uma condição além da sua descrição</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" precisa de um texto</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" não é um operador nem uma condição de marcadores</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" precisa de uma lista de marcadores</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" precisa de exatamente um marcador</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" precisa de pelo menos um marcador</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>marcadores abaixo de "%1" de "%2"</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>o domínio não é válido</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>o domínio não tem %1 "%2"</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>o nome de intenção "%1" só pode ter uma barra</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>o nome de intenção "%1" precisa de algo antes da barra</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>um exemplo precisa de "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" precisa ser um texto</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>uma entidade precisa dos números "start" e "end" e do texto "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>"value" de uma entidade precisa ser um texto ou um número</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>"%1" de uma entidade precisa ser um texto</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" precisa ser a única chave</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" precisa ser um objeto</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" precisa ser uma lista</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>uma entrada de "regex_features" precisa dos textos "name" e "pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>"elements" de uma tabela de consulta precisa ser uma lista de textos ou o caminho de um arquivo</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>os dados de NLU precisam ser um mapa com a chave "nlu"</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>um item de "nlu" precisa ser um mapa com "intent", "synonym", "regex" ou "lookup"</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>um item de "nlu" tem um de intent, synonym, regex, lookup, e examples, não "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>só uma intenção pode ter "metadata"</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" precisa ser um só texto, geralmente um bloco que começa com |</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>um item de "examples" precisa ser um mapa com "text"</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>um nome de intenção só pode ter uma barra</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>um nome de intenção precisa de algo antes da barra</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" não pode estar vazio: informe um texto ou deixe-o de fora</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>os links andam em círculos aqui, de modo que há mais de %n pasta</numerusform>
                <numerusform>os links andam em círculos aqui, de modo que há mais de %n pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>não existe %1</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>o nome de uma resposta precisa ser um texto</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>uma resposta precisa ser uma lista de variações</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>uma variação de uma resposta precisa ser um mapa como "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>uma variação de uma resposta precisa de "text" ou "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" precisa ser %2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>um texto (números, datas, true e ${...} precisam de aspas)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>um número</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>uma lista</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>um mapa</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 pode ter as chaves %2, não "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>um nome em "%1" precisa ser um texto com pelo menos uma letra de a a z</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(não mostrado, pois pode ser um segredo)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>as histórias precisam ser um mapa com a chave "stories" ou "rules"</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" precisa ser uma lista</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" precisa de um texto</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" precisa ser uma lista</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" precisa ser uma lista</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>uma ação não pode se chamar slot, topic nem user</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>um passo precisa ser um mapa como "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>"%1" não pode estar neste passo</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>um item de "rules" precisa ser um mapa com "rule" e "steps"</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>um item de "stories" precisa ser um mapa com "story" e "steps"</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>"%1" não pode estar em uma regra</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>"%1" não pode estar em uma história</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>um subagente precisa de "agent" com um "%1"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>o protocolo de um subagente precisa ser RASA ou A2A</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>um subagente precisa ser um mapa com "agent"</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>outro subagente também tem o nome "%1"</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>o slot "%1" não está no domínio, então precisa de um valor aqui</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n ação padrão</numerusform>
                <numerusform>%n ações padrão</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>ações de intenções de recuperação</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>textos do bot</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>intenções de recuperação dos dados de NLU</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>intenções padrão</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>mapeamentos de slots</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>mapeamentos de slots personalizados</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>mapeamentos de slots com condições</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>variações com uma condição</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" precisa ser um mapa</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1 entra por meio de &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>o alias de %1 não é encontrado</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>não há lugar para a chave %1</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>não há lugar para a chave metrics</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics entra por meio de &lt;&lt;</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>o alias de metrics não é encontrado</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>está escrito com escapes \u</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>o arquivo não pôde ser lido depois (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>outros valores do arquivo mudariam com isso</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics é %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>pertence a outra conta</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>nesse meio-tempo nenhuma cópia do conteúdo antigo pode ser mantida: %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1 (cópia de segurança: %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>não pode ser substituído (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>nenhuma decisão está registrada nele ainda</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>não há ID da máquina para uma nova seção</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>um caractere de controle no ID da máquina</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>o nível superior é %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>um valor vazio</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>um texto</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics não tem a chave enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>sem seção metrics</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>ações</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>respostas</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulários</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>intenções</translation>
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
            <translation>outro programa ficou lendo dele o tempo todo</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>formato %1, este grava %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>ele desligou antes de responder</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>o computador parou antes que o resultado fosse salvo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>fim de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>%Ln linha inalterada, recolhida</numerusform>
                <numerusform>%Ln linhas inalteradas, recolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>inalterado: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>adicionado: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>removido: %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>movido: %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>alterado, não mais: %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>alterado, novo: %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>alterado: %1, antes %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln linha inalterada</numerusform>
                <numerusform>… %Ln linhas inalteradas</numerusform>
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
            <translation>Esquerda: %1. Direita: %2.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>Mantenha um dos dois.</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>a intenção "%1" aparece aqui pela segunda vez; a primeira, na linha %2</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>a entidade "%1" aparece aqui pela segunda vez; a primeira, na linha %2</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>a ação "%1" aparece aqui pela segunda vez; a primeira, na linha %2</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>o formulário "%1" tem o nome de uma ação padrão ou de uma resposta</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>Renomeie o formulário.</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>a ação de texto "%1" já é uma ação</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>Remova-a daqui ou das ações.</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>uma intenção dispara a ação desconhecida "%1"</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>Adicione a ação ou corrija o nome dela depois de triggers.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>o formulário "%1" tem ignored_intents, mas não required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>Adicione required_slots.</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>o nome de slot session_started_metadata é reservado pelo Rasa</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>Renomeie o slot.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>um mapeamento do slot "%1" não tem um tipo conhecido</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>O tipo dele é um de from_entity, from_intent, from_trigger_intent, from_text, custom.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>falta "entity" em um mapeamento do slot "%1"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>Adicione o nome da entidade.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>falta "value" em um mapeamento do slot "%1"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>Adicione o valor que o slot recebe.</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>uma entidade não tem nome</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>Dê um nome a ela ou remova a linha.</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>a entidade "%1" é seguida de dois-pontos, mas não tem propriedades</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>Remova os dois-pontos ou escreva propriedades abaixo.</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>a intenção "%1" é seguida de dois-pontos, mas não tem propriedades</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>a área de trabalho não tem aplicativo para isso</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>o editor %1 não pôde ser iniciado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>não existe tal arquivo ou pasta</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Verifique o caminho.</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>não pode ser lido: %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>Verifique as permissões.</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>não pode ser gravado: %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>Verifique as permissões e o espaço livre; nada foi alterado.</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>não pode ser substituído: %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>Verifique as permissões da pasta em que está; nada foi alterado.</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>foi gravado só em parte, e o conteúdo antigo não pôde ser restaurado: %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>Libere espaço e depois copie o conteúdo antigo de volta da cópia de segurança.</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>não é um arquivo comum, e sim %1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>Substitua-o por um arquivo.</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>é grande demais: %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>Divida o arquivo.</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>foi alterado por outro programa no mesmo momento</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>não está em UTF-8: %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Salve o arquivo em UTF-8.</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>contém um escape defeituoso: %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>O Rasa substitui escapes \u em arquivos ASCII antes de lê-los; escreva / em vez de \ nos caminhos.</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>contém um caractere de controle: %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>Remova o caractere.</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>não é YAML válido: %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>Corrija a linha.</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>tem uma tabulação onde o YAML exige espaços</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>Substitua a tabulação por espaços.</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>tem dois-pontos no texto sem aspas %1 dentro de colchetes</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>Ponha o texto entre aspas.</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>a chave %1 aparece aqui pela segunda vez</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Mantenha um dos dois.</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>contém mais de um documento YAML</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>Divida o arquivo na linha de hifens.</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>tem uma tag que o Rasa não conhece: %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>Remova a tag.</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>tem um valor que não pode ser lido: %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>Ponha o valor entre aspas ou corrija-o.</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>refere-se a uma âncora que não existe antes deste lugar: %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>Defina a âncora acima.</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>usa uma variável de ambiente que não está definida: %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>Defina a variável ou ponha o texto entre aspas.</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>está aninhado fundo demais: %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>Feche os colchetes abertos acima ou simplifique a estrutura.</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>expande-se demais: %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>Use menos aliases.</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>não é JSON válido: %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>Textos precisam de aspas duplas.</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>o número %1 não tem forma em JSON, então o Rasa descarta o relatório sem avisar</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>Use um número finito.</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>o valor %1 não tem forma em JSON, então o Rasa descarta o relatório sem avisar</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>Ponha o valor entre aspas.</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>não existe tal pasta de projeto</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>Informe a pasta que contém config.yml.</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>não é um projeto do Rasa: %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>Informe a pasta que contém config.yml ou indique o arquivo com --config.</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>o Rasa recusa isto: %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>Altere este lugar de acordo.</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>não pode ser entendido: %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>Corrija-o manualmente ou use --repair, que mantém uma cópia de segurança ao lado.</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>não pode ser alterado sem mexer em mais do que esse único valor: %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>Edite o arquivo manualmente ou defina RASA_TELEMETRY_ENABLED=false.</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>foi gravado, mas a releitura mostra %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>Outro programa pode estar gravando nele; tente de novo.</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>a política da organização não pode ser entendida: %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>Até ser corrigida, este programa não relata nada; avise seu administrador.</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>sua organização desativou o envio de relatórios</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>Pergunte ao seu administrador.</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>não há nenhum evento chamado %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>"rasa-telemetry events" os lista.</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>não há nenhum perfil chamado %1</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>Perfis: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>o evento não tem a propriedade %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>"rasa-telemetry events EVENT" as lista.</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>o valor não serve: %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>este programa teria que inventar um valor: %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>Informe-o com --set NAME=JSON ou --context NAME=JSON.</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>não pode ser executado: %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>só um título foi impresso: algum valor do evento não tem forma em JSON, então o Rasa o descarta sem avisar</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>Procure uma data, um conjunto ou dados binários em config.yml.</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>foi impresso um evento que não pode ser lido: %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>Outra saída pode estar no meio dele: mantenha o erro padrão separado da saída padrão.</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>não contém nenhum traceback do Python</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>Informe todas as linhas a partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>o traceback não pode ser lido além disto: %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>Copie-o inteiro, até a linha que nomeia a exceção.</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>o Rasa não relata este erro: %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>este programa só mostra %1, sem enviar nada disso, então não é possível colocar na caixa de saída</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>Use "preview".</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>a caixa de saída não pode ser usada: %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>o banco de dados dos relatórios está danificado: %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>"rasa-telemetry outbox" guarda o arquivo à parte e salva o que dele pode ser lido.</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>este não é o histórico como foi exportado: %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>Alguém alterou o arquivo, ou ele não foi copiado por completo.</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>nada foi enviado: o proxy não pode ser usado: %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>Nada contorna um proxy definido; corrija-o ou abra exceção para o destino em no_proxy.</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>a caixa de saída está cheia: %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>Envie ou descarte relatórios que aguardam.</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>o relatório é grande demais para ser aceito: %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>não há nenhum relatório %1 aguardando</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>"rasa-telemetry outbox" os lista.</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>nada foi enviado: %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>nada foi enviado: não há chave de gravação</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>Defina RASA_TELEMETRY_WRITE_KEY ou selecione uma instalação do Rasa que tenha uma.</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>este destino não é permitido: %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>Use um endereço https; http é só para este computador.</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>o destino não pode ser alcançado: %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>nada foi enviado, pois o certificado do destino não é confiável: %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>Se sua organização tem uma autoridade certificadora própria, indique o arquivo dela nas configurações.</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>o destino não respondeu em %1</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>o destino não aceitou o relatório: %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>a resposta do destino é grande demais: %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>o destino não pode aceitar o relatório agora: %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>O relatório é mantido; tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>não se sabe ao certo se o destino aceitou o relatório: %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>Ele é mantido e nunca é reenviado automaticamente, pois poderia contar duas vezes.</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>o destino recusou a chave de gravação: %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>A chave ou o endereço provavelmente está errado.</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>o destino quer que o relatório vá para outro lugar: %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>Isso não é feito, pois a chave de gravação iria junto; verifique o endereço.</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>Veja "rasa-telemetry --help".</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>já existe, e nada é sobrescrito</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>Nada foi alterado; verifique este arquivo e sua pasta.</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>a caixa de saída está em uso: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>Nada foi alterado; tente de novo em instantes.</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>o disco da caixa de saída está cheio: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>Nada foi alterado; libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>uma versão mais nova deste programa guarda os relatórios aqui (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>Eles podem ser vistos; para alterar algo, use essa versão.</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>não há nenhum relatório %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>"rasa-telemetry outbox" lista o que aguarda; "rasa-telemetry history", os outros.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>Módulo da classe da exceção; null se for embutida.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>Presumido: o traceback não diz onde termina o nome do módulo.</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>Classe da exceção que encerrou o programa.</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>Classe de uma exceção anterior; é enviada qualquer que seja sua classe.</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>Antes de 3.9, o Python não imprime nomes de classes ou funções ao redor.</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>Presume-se que seja relatada: a classe não é encontrada neste computador e, se ela deriva de uma que o Rasa deixa de fora, nada é enviado.</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>Texto da exceção, linha %1 do traceback. É enviado sem alterações, com quaisquer caminhos, nomes e valores que haja nele.</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>As exceções dentro de um grupo não são enviadas.</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>O gancho para exceções que ninguém capturou e o número de um erro do sistema.</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>As linhas de código-fonte são enviadas como estão no arquivo, incluindo os comentários.</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>Não há código-fonte, então nenhuma linha dele é enviada.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Presumido: o arquivo não está neste computador; até cinco linhas antes e depois seriam enviadas, e a linha com seu recuo.</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>Presumido: o arquivo aqui tem outra linha nesse lugar; até cinco linhas antes e depois seriam enviadas, e a linha com seu recuo.</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>Linha %1 do traceback.</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>O caminho absoluto é esvaziado; variáveis locais não são enviadas.</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>Aleatório; sorteado de novo a cada relatório.</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>Presumido: o momento desta prévia representa o do erro, em UTC.</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>Nada do que aconteceu antes é registrado.</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>Sempre vazio.</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>O contexto dos outros relatórios, enviado só com um ID.</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Versão do Rasa, como no contexto.</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>development em um servidor de compilação (ci no contexto); caso contrário, production.</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>O ID ocupa o lugar do nome do computador; UNKNOWN sem ID.</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>A biblioteca instalada junto ao Rasa. A forma do relatório é a da versão %1.</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>Presumido: versão %1, cuja forma este relatório tem.</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>Sempre igual.</translation>
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
            <translation>é um %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1 deriva de %2</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>só é relatado o que chega ao topo do programa</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>ela encerrou uma thread</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>ela encerrou uma tarefa do asyncio</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>o Python a ignorou</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>ela foi capturada e gravada no log</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>a própria linha de comando do Rasa Pro captura todas as exceções</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>então o gancho do relatório não vê nada</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>regra 1: saídas de processos não são erros</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>regra 2: tais erros são esperados</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>é exatamente a última exceção que foi relatada</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>regra 3: nada duas vezes</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>%1 está a caminho</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>regra 4a: erros de ações personalizadas não são do Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>o caminho %1 é absoluto</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>regra 4d: não pertence a nenhum pacote que a biblioteca consiga encontrar</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>regra 5: importações que falharam não são relatadas</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>%1 mudou</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>%1 e outros mudaram</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>%1 escolhido</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>valores redefinidos</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>Nenhum evento ou campo tem estas palavras.</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>Buscar eventos e campos</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 Digite null para nenhum valor.</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>Deve ser %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>a saída termina dentro dele</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>tem mais de %n byte</numerusform>
                <numerusform>tem mais de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>faltam linhas dele</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>outro começa dentro dele</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>outra saída continua dentro dele</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1, encontrado em %2</translation>
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
            <translation>Todos os eventos que o Rasa pode relatar, por seção</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>Comparado com relatórios gravados do Rasa 3.5.</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>Regra lida no código-fonte de %1, não gravada.</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>Conhecido só pela documentação.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>Seção</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edição</translation>
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
            <translation>Até</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>ainda enviado</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>Na própria lista do Rasa</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> ou </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>Um de: %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Desde %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>Privacidade: %1. %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>o catálogo de eventos, ou um evento com suas propriedades</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>%Ln arquivo observado</numerusform>
                <numerusform>%Ln arquivos observados</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>como enviado por</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>Projeto cujos relatórios são mostrados; abre um menu com outros projetos</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>De qual versão o relatório é mostrado</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>O que cada versão acrescenta</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Nenhum projeto</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projeto %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1 (instalado)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1 (nenhum Rasa encontrado)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir projeto…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>lendo o projeto…</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>lendo o projeto: %1 de %Ln arquivo…</numerusform>
                <numerusform>lendo o projeto: %1 de %Ln arquivos…</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>ao vivo</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>verificado a cada 2 s</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>lido em menos de 1 ms</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>lido em %1 ms</translation>
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
            <translation>Não há "%1" nos endpoints, então "rasa export" para; este é um exemplo.</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>A última parte da sua própria classe %1; o Rasa envolve algumas delas em uma classe dele.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>A classe que o Rasa cria para o tipo de "%1"; o Rasa Pro pode envolvê-la em uma dele.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>A classe que o Rasa cria para o tipo de "%1".</translation>
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
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln membro</numerusform>
                <numerusform>%Ln membros</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>A documentação do Rasa o lista.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>A documentação do Rasa lista o evento, não este campo.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>A documentação do Rasa lista o evento para algumas versões: %1.</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>A documentação do Rasa não o lista.</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>Nenhuma versão gravada o envia.</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Desde %1.</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>Até: %1.</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>Campo selecionado</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>De que o número é composto</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>Adicionado por você; o Rasa não tem tal membro.</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>Parte de %1: %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>Presumido. %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Privacidade: %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>Selecione uma linha para ver o que ela significa e de onde vem seu valor.</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>De quem é o relatório: o ID da máquina ou, no Rasa Pro, o identificador da licença. O mesmo em todos os relatórios.</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>O nome do evento. Diz qual comando foi usado.</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>O computador, a pasta e as versões. O mesmo em todos os relatórios de uma execução.</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>O que este evento diz. Selecione uma linha para ver o que ela significa e de onde vem seu valor.</translation>
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
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Localizar no relatório</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>Fechar a busca no relatório</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>sem resultados</translation>
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
            <translation>uma compilação de desenvolvimento do Rasa Pro 3.14</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>Rasa Pro anterior a 3.14</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>O projeto não tem fluxos, então o Rasa Pro também não acrescenta nenhum.</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>Contado nos fluxos do projeto e nos padrões que o Rasa Pro acrescenta onde o projeto não tem nenhum com esse nome.</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>Contado nos fluxos do projeto. O Rasa Pro acrescenta padrões próprios; quantos depende da versão dele, então o número dele pode ser maior.</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>Null: o pipeline não tem gerador de comandos.</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 não indica nenhum, então aqui está o padrão do próprio Rasa Pro; ele pode variar entre versões.</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>De %1 no pipeline.</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>%1 no pipeline tem uma seção que não é um mapa; o Rasa Pro para ali.</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>Null: os endpoints não têm grupos de modelos.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>Copiado dos endpoints com tudo o que está lá. O Rasa Pro deixa as variáveis de chaves secretas como estão escritas; de quais chaves além de api_key, não se sabe.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>Copiado dos endpoints com tudo o que está lá, incluindo chaves escritas em texto claro.</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>Vazio: não há subagentes nem servidores MCP.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>Dos fluxos, dos endpoints e dos arquivos dos subagentes.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>Dos fluxos, dos endpoints e dos arquivos dos subagentes; o Rasa Pro os toma na ordem do sistema de arquivos e pode deixar variáveis como estão escritas.</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>Se a variável LLM_API_HEALTH_CHECK diz true.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>Presumido: %1 não está neste computador, então é tido como um pacote com um __init__.py.</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 não tem __init__.py, então o caminho não é encurtado.</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>O próprio programa: do caminho dele só a última parte é enviada.</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>Um módulo que faz parte do interpretador.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>Presumido: o traceback não diz qual módulo executou este texto.</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>Um pacote instalado; o caminho começa no nome dele.</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>A biblioteca padrão do Python; o caminho começa no módulo.</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>Um módulo do projeto; o caminho começa na pasta dele.</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>Presumido: o arquivo está fora da pasta do projeto, então seu módulo é deduzido do __init__.py ao lado dele.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>Presumido: o arquivo não está neste computador, então é tido como um módulo isolado. Se pertencer a um pacote sem __init__.py, o relatório é descartado.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>Ver o que o Rasa relataria, decidir e enviar você mesmo.</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>a pasta do projeto; o mesmo que --project</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>abrir o projeto nesta pasta</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>para instaladores: perguntar sobre o envio de relatórios e nada mais; código de saída 0: ativado, 3: desativado, 4: não respondido</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>com --consent-only: a janela que pergunta, como número</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>Um projeto de cada vez, por favor.</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>"%1" não é uma janela: --parent recebe o número dela, decimal ou com 0x.</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent faz parte de --consent-only.</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>mostrar primeiro esta página: overview, events, capture, outbox, history, settings ou help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>O aviso</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>O que é relatado</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>A lente de privacidade</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura ao vivo</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>A caixa de saída</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>Todos os comandos</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>Política de uma organização</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>Para instaladores</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>Mensagens e o que fazer</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Sobre este programa</translation>
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

Mostra o que o Rasa relataria, antes que algo saia. Licença: Apache-2.0. Rasa é uma marca do seu proprietário; este programa é independente dele.

| parte | versão | licença |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| SQLite, dentro do Qt | | domínio público |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

Ele não se conecta a nada além do destino dos relatórios, e só para enviar um. Não procura atualizações e não mede o próprio uso.
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>não encontrado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Tópicos</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Texto de ajuda</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>Um coletor próprio</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>O histórico</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln relatório</numerusform>
                <numerusform>%Ln relatórios</numerusform>
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
            <translation>Exportado para %1: %2, %3. SHA-256 da última linha, a ser guardado em outro lugar: %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>Exportado para %1: %Ln conexão.</numerusform>
                <numerusform>Exportado para %1: %Ln conexões.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 está como foi exportado em %2: %3, %4. SHA-256 da sua última linha: %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>Excluindo…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>%Ln entrada foi excluída. O que não foi entregue permanece.</numerusform>
                <numerusform>%Ln entradas foram excluídas. O que não foi entregue permanece.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>relatório %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>Nada desse tipo foi enviado, recusado ou descartado.</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>Mais antigos: --before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" não é o ID de um relatório</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>Relatório %1, %2, %3, %n byte, SHA-256 %4.</numerusform>
                <numerusform>Relatório %1, %2, %3, %n bytes, SHA-256 %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>por meio de %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>status %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>talvez: foi interrompido</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>Este programa nunca abriu uma conexão.</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1 e %2. SHA-256 da última linha, a ser guardado em outro lugar: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n relatório</numerusform>
                <numerusform>%n relatórios</numerusform>
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
            <translation>O histórico está como foi exportado em %1: %2 e %3.</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>SHA-256 da última linha: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>%n entrada foi excluída. O que aguarda na caixa de saída permanece.</numerusform>
                <numerusform>%n entradas foram excluídas. O que aguarda na caixa de saída permanece.</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history conhece show ID, export FILE, verify FILE, connections e clear, não "%1"</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>o que foi enviado, recusado, descartado; cada conexão</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>Sem palavra: as entradas mais recentes. show: um relatório com suas tentativas. export: tudo em um novo arquivo de linhas JSON, cada uma com o SHA-256 da anterior ("-": saída padrão); verify: se tal arquivo está como foi gravado. connections: todas as conexões que este programa já abriu. clear: exclui tudo o que está concluído.</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>só este evento</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>só estes: delivered, refused, later, unknown ou discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>iniciados nessa data ou depois: 2024-03-01, ou 2024-03-01T12:00:00; UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>iniciados antes</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>cujo corpo contém todas estas palavras</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>no máximo este número (padrão: 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>mais antigos que a entrada com este número</translation>
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
            <translation>Relatório %1, entrada %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Data</translation>
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
            <translation>Duração</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 requer uma data (2024-03-01) ou um horário em UTC (2024-03-01T12:00:00), não "%2"</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 requer um número a partir de 1, não "%2"</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>não há estado "%1" (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>Verificar um arquivo exportado…</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>Excluir histórico…</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>Uma versão mais nova deste programa gravou o histórico: aqui ele pode ser visto, mas não alterado.</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>Em %1 constatou-se que o banco de dados estava danificado. Ele é mantido como %2. Foi possível salvar: %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln relatório</numerusform>
                <numerusform>%Ln relatórios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrada do histórico</numerusform>
                <numerusform>%Ln entradas do histórico</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>Exportar as conexões</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exportar o histórico</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>Linhas JSON (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>Seguir o link?</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1 é um link simbólico para %2. O arquivo que ele representa seria substituído.</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>Substituir esse arquivo</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>Verificar um histórico exportado</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>Excluir o histórico?</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>Todas as entradas sobre relatórios entregues ou descartados são excluídas definitivamente, com os bytes desses relatórios. Há %Ln entrada no total.</numerusform>
                <numerusform>Todas as entradas sobre relatórios entregues ou descartados são excluídas definitivamente, com os bytes desses relatórios. Há %Ln entradas no total.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>Os relatórios que não foram entregues permanecem, com o que foi tentado; o registro de conexões também.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Excluir histórico</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>não é um objeto JSON</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>não é o cabeçalho de um histórico exportado</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>é um segundo cabeçalho</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>está depois do fim</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>a linha anterior não é aquela depois da qual foi gravada</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>é de um tipo desconhecido</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>uma versão mais nova deste programa a gravou</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>seu relatório não tem número próprio</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>o corpo do relatório %1 não é o do seu SHA-256</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>seu número não segue o anterior</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>não fala de nenhum relatório acima, ou de nenhum resultado conhecido</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>conta outros números de relatórios e tentativas do que os que estão acima</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>é mais longa do que qualquer linha de um histórico exportado</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>é interrompida</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>há linhas demais</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>falta o fim, então também podem faltar linhas</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>uma pasta</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>um dispositivo</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>O histórico está sendo lido.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>O relatório não pode ser mostrado</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>Buscar em todos os relatórios</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Buscar no histórico</translation>
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
            <translation>Data</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Todos os eventos</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Todos os resultados</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 dias</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 dias</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Copiar corpo</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>Copiar SHA-256</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>Comparar com a prévia atual</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>Nenhuma entrada do histórico tem estas palavras, este evento, este resultado e esta data.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparar com o atual</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>Ao lado da prévia do mesmo evento como ela é agora</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>O histórico não pode ser lido</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Nada foi enviado ainda</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>Cada tentativa de enviar um relatório e cada relatório descartado estarão aqui com seus bytes exatos e o que aconteceu com eles.</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>Ver o que aguarda</translation>
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
            <translation>%1 de %2 entradas até agora</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>Nenhuma entrada escolhida</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>Escolha uma acima para ver cada byte do relatório dela.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 ainda não tem uma seção "metrics" utilizável. Execute primeiro "rasa-telemetry enable" ou "rasa-telemetry disable".</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>Não há ID da máquina em %1. O Rasa cria um na primeira execução; "rasa-telemetry enable" também cria um.</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>o ID da máquina que todo relatório desta conta leva</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>sortear um novo e gravá-lo em global.yml</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>Null: não há endpoints.yml.</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>Null: %1 não indica nenhum tipo na seção %2.</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>Tipo na seção %1, como está escrito.</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>Resumo da seção anonymization em %1.</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>Não há regras de anonimização.</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 em “%2” como %3 o envia</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>Informado por você.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln membro</numerusform>
                <numerusform>%Ln membros</numerusform>
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
            <translation>Copiar &amp;caminho</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selecionar &amp;tudo</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>&amp;Recolher</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>&amp;Expandir</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Expandir tudo</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>era %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>novo</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>não mais: %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>valor marcado dentro</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>alterado dentro</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>Nenhum relatório escolhido</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Escolha um acima para ver cada byte dele.</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>O que é mostrado do relatório</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legível</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Como enviado</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar segredos</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>Bytes exatos do corpo</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>JSON com recuos</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Linhas de cabeçalho</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>Comando para curl</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>Agora na caixa de saída: %1. %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>Nunca foi tentado, então não houve resposta.</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>Relatório %1 · %Ln byte · SHA-256 %2… · os bytes que foram mostrados (%3)</numerusform>
                <numerusform>Relatório %1 · %Ln bytes · SHA-256 %2… · os bytes que foram mostrados (%3)</numerusform>
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
            <translation>%1 no nome</translation>
        </message>
        <message>
            <source>path</source>
            <translation>caminho</translation>
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
            <translation>e-mail</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>segredo</translation>
        </message>
        <message>
            <source>user</source>
            <translation>usuário</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>máquina</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>classe própria</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variável</translation>
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
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>Captura ao vivo</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln relatório aguarda</numerusform>
                <numerusform>%Ln relatórios aguardam</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nada foi alterado</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>A lista de projetos não foi salva</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>Está aguardando na caixa de saída como relatório %1.</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>O banco de dados dos relatórios estava danificado</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>Ele é mantido como %1. Foi possível salvar: %2, %3. O que disso aguarda só é enviado manualmente.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln relatório</numerusform>
                <numerusform>%Ln relatórios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln entrada do histórico</numerusform>
                <numerusform>%Ln entradas do histórico</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>Entregue: o destino aceitou o relatório %1 (status %2, %3 ms).</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>não enviado</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>O relatório %1 é mantido na caixa de saída: %2. %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir projeto…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>Você concordou com relatórios para outro destino, %1. Por isso a pergunta é feita de novo.</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>Agora é relatado mais do que quando você concordou. Por isso a pergunta é feita de novo.</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>Abrir a pasta de um projeto do Rasa</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>O arquivo não foi aberto</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>Não há com o que comparar</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>Este programa não conhece nenhum evento “%1”, então não há prévia dele.</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>Não há relatório para testar</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>Escolha primeiro um evento na página Eventos, para que haja um relatório; depois volte.</translation>
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
            <translation>value e synonyms são necessários</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>text e intent são necessários para contar</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>entities é necessário, ao menos uma lista vazia</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>não estão ativados</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>O que é relatado</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>Quais comandos são executados, o tamanho das partes de um projeto, quanto duram os treinamentos, as versões e alguns dados sobre este computador. As seções "pipeline" e "policies" de config.yml são incluídas como estão escritas.</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>Os relatórios vão para api.segment.io e levam um ID aleatório que permanece o mesmo para esta conta.</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>O que não é relatado, segundo o Rasa</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>Dados pessoais, exemplos de treinamento, histórias e mensagens que o assistente recebe ou envia.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>Recusar não tira nenhuma função. Você pode mudar sua resposta a qualquer momento, aqui ou com "rasa telemetry disable" e "rasa telemetry enable".</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Os criadores do Rasa usam os números para decidir o que pesquisar e desenvolver em seguida, para testar com conjuntos de dados realistas e para encontrar erros frequentes.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Em todo relatório</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>Sistema operacional, número de processadores, versões do Rasa e do Python, se é executado no Docker ou em um servidor de compilação, e hashes unidirecionais da pasta, do remoto do git e de uma licença. O número de processadores gráficos, que a página do Rasa anuncia, não é enviado por nenhuma versão 3.</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>Os hashes não têm salt: quem adivinha o texto pode confirmá-lo. Um ID liga todos os relatórios entre si. A palavra adequada é pseudônimo.</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>Em alguns relatórios</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>As variáveis de ambiente às quais config.yml se refere são inseridas. Os tipos de endpoints e canais são copiados, incluindo nomes de classes próprias e caminhos.</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>O Rasa Pro também envia a empresa indicada na licença, em texto claro, o identificador da licença no lugar do ID aleatório, números de conversas e textos de mensagens de validação; seu Builder hospedado envia textos de chat.</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>Os erros são outro canal: tipo, mensagem e algumas linhas de código-fonte de um erro inesperado vão para outro serviço, o Sentry, e o modo de depuração não os detém.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Para onde vai</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>Para api.segment.io por HTTPS. O Segment é um serviço da Twilio, então outra empresa, que não a do Rasa, recebe a requisição e vê o endereço IP do remetente e a hora.</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>Desde a versão 3.6.10 (e 3.4.18), o programa de código aberto só envia relatórios de uso onde há uma licença.</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>Dizer não, dizer sim</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>A variável RASA_TELEMETRY_ENABLED=false também diz não. Com as licenças gratuitas de desenvolvedor do Rasa Pro não é possível recusar.</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>Um global.yml danificado, ou "enabled: no" nele, não significa desativado para o Rasa. Este programa mostra essas armadilhas.</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>Ver antes</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>Este programa mostra os bytes exatos de cada relatório antes que algo saia. RASA_TELEMETRY_DEBUG=true faz o Rasa imprimir seus relatórios de uso em vez de enviá-los.</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>O Rasa relata dados de uso</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>O Rasa informa a seus criadores como é usado, para que eles possam decidir em que trabalhar. No próprio Rasa isso está ativado, a menos que alguém desative. Este programa não envia nada antes que você tenha respondido, e fechá-lo não é uma resposta.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>Ver um relatório:   rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>Dizer sim ou não:   rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>Ler mais:           %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept e --decline são duas respostas</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>o que o Rasa relata e por quê; registra sua resposta</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept faz o que "enable" faz, --decline o que "disable" faz: global.yml acompanha, então o comando rasa também.</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>relatórios podem sair</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>nenhum relatório pode sair</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>abandonado: só é enviado manualmente</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>Eles não serão enviados: %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>Eles aguardam você: "rasa-telemetry outbox send ID" ou "outbox discard ID".</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>O próximo é enviado daqui a %1 s, no mínimo.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nada está aguardando.</translation>
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
            <translation>"%1" não é o ID de um relatório</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>informe IDs ou --all, não os dois</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>qual relatório? Informe IDs ou --all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>não há formato "%1" (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show precisa de um ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>Relatório %1, %2, %n byte, SHA-256 %3.</numerusform>
                <numerusform>Relatório %1, %2, %n bytes, SHA-256 %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>Descartados: %1.</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox conhece show, send e discard, não "%1"</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>o que aguarda; ver, enviar, descartar</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>Ao enviar, a decisão é consultada de novo para cada relatório. Com RASA_TELEMETRY_DEBUG=true imprime o que o Rasa imprimiria e não envia nada.</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show: pretty (padrão) ou wire (bytes exatos do corpo)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>retido: só é enviado manualmente</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>Deixados de fora: %1. Foram recusados, podem já ter chegado ou foram feitos com o envio de relatórios desativado. Informe os IDs para enviá-los mesmo assim.</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>no lugar de IDs: descartar todos os relatórios ou enviar todos os que aguardam</translation>
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
            <translation>Criado</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>Origem</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>A caixa de saída está sendo lida.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>O relatório não pode ser mostrado</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>A caixa de saída não pode ser lida</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>%Ln relatório foi descartado. Seus bytes permanecem no histórico.</numerusform>
                <numerusform>%Ln relatórios foram descartados. Seus bytes permanecem no histórico.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>Nada foi descartado. %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Relatório %1: %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
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
            <translation>Buscar nos relatórios</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>todos os estados</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nada corresponde</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>Nenhum relatório tem este texto e este estado.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
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
            <translation>Nada está aguardando</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>Os relatórios que são feitos aqui, capturados de um rasa em execução ou colocados na caixa pela linha de comando ficam aqui até serem enviados ou descartados.</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>Ver o que pode ser relatado</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 de %2 escolhidos</translation>
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
                <numerusform>Enviar %Ln relatório</numerusform>
                <numerusform>Enviar %Ln relatórios</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>Estes relatórios aguardam nesta máquina. Olhe cada um e depois envie-o ou descarte-o.</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>Nada pode ser enviado agora: %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>Nenhum relatório escolhido</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>Escolha um acima para ver cada byte dele.</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>Enviar de novo?</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>O resultado de uma tentativa anterior é desconhecido: o relatório pode ter chegado e seria contado duas vezes.</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Enviar mesmo assim</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>%Ln relatório foi entregue.</numerusform>
                <numerusform>%Ln relatórios foram entregues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>E mais %Ln que não foi entregue.</numerusform>
                <numerusform>E mais %Ln que não foram entregues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln relatório não foi tentado; fica como estava.</numerusform>
                <numerusform>%Ln relatórios não foram tentados; ficam como estavam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>Este relatório (%Ln) não será enviado. Seus bytes permanecem no histórico.</numerusform>
                <numerusform>Estes %Ln relatórios não serão enviados. Seus bytes permanecem no histórico.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>Descartar?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>O envio foi parado antes de qualquer byte do relatório %1 sair. Ele aguarda.</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>O envio foi parado enquanto o relatório %1 estava a caminho: ele pode ter chegado, então seu resultado é desconhecido.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>Interrompe a tentativa em andamento. Nada mais sai até você enviar algo.</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>Testar…</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Testar sem enviar nada para fora</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>“Enviar automaticamente” está parado. Continua quando você tiver enviado um relatório manualmente.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>“Enviar automaticamente” está ativado: os relatórios saem em ordem, o próximo daqui a %1.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>“Enviar automaticamente” está ativado: os relatórios saem em ordem, assim que são feitos.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>Parado. Nada estava a caminho.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>nenhum ainda</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>Vale também para o comando rasa</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>Relatórios de uso</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>O que decide, nesta ordem</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>Reparar o arquivo…</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>Reparar o arquivo</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 será substituído por um arquivo com o envio de relatórios desativado. O que está nele agora é mantido em uma cópia de segurança ao lado.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Abrir arquivo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>O que sai desta máquina</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>Tipo de evento, versões, processadores, sistema</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>Contagens: intenções, exemplos, slots, histórias…</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>pipeline e policies de config.yml, como escritos</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>Pasta e remoto do git como SHA-256, sem salt</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>Não, segundo o Rasa: exemplos de treinamento, mensagens</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>Ver um relatório de exemplo ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>Relatórios dos últimos 30 dias</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Esta máquina</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>Novo ID…</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>Novo ID da máquina</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>Relatórios posteriores não poderão então ser ligados aos anteriores pelo ID. Os relatórios já enviados mantêm o antigo. Anote-o antes se quiser pedir ao Rasa que os exclua.</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>Para que relatórios passados sejam excluídos, escreva como diz a política de privacidade do Rasa e informe este ID: ele é tudo o que liga os relatórios entre si.</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Política de privacidade do Rasa ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>Meios pelos quais o rasa relata</translation>
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
            <translation>Sua organização desativou o envio de relatórios.</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>decide</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>decide para o rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>decide aqui</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>não existe nesta versão</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
Contêineres, WSL e outras contas têm arquivos próprios.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID da máquina</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>não encontrado</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2, %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln processador</numerusform>
                <numerusform>%Ln processadores</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>sem contêiner</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>servidor de compilação</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>sem servidor de compilação</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 O Rasa substituiria o arquivo por um com o envio de relatórios ativado.</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1: todo comando rasa pararia com um erro.</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>"enabled: %1" na linha %2 não é um valor lógico para o Rasa, então significa %3. O interruptor corrige isso.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%1=%2 em %3, linha %4</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>Um novo terminal também teria: %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>Este programa não enviou nada, e nada está aguardando.</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>%1 enviados · %2 aguardando · %3 recusados pelo servidor</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>uma chave ou um valor está vazio</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>aliases não são permitidos</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>não há chaves com valores</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>listas não são permitidas</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>mapas dentro do mapa não são permitidos</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting é on ou off, não "%1"</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery é ask ou automatic, não "%1"</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 aparece duas vezes</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>não há chave "%1", só reporting, endpoint e delivery</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>há mais de um documento</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>o arquivo está vazio</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>o texto não está em UTF-8</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>linha %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>ninguém no computador relata nada com este programa</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>cada pessoa decide, como sem esta linha</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>os relatórios vão para lá e para nenhum outro lugar; as pessoas são consultadas de novo</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>cada relatório espera pela pessoa</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>os relatórios são enviados assim que são feitos</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>Com este arquivo ninguém relata nada com este programa: uma linha que não é entendida conta como desativado.</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 é entendido:</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 é entendido e não prescreve nada.</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>Vale assim que estiver em %1.</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy conhece check FILE, não "%1"</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>se a política de uma organização é entendida</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check: nomeia cada linha errada de FILE e diz o que as outras fazem. Sem FILE, a política deste computador, %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>SHA-256 do caminho %1.</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>Só se sabe quando o comando é executado; este é um exemplo.</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>Escolhido por você.</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>Null: a configuração não o tem.</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>Copiado da configuração como está escrito.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>Contado como o Rasa Open Source 3.5 faz. O Rasa Pro chega a outro número, dependendo da versão: ele tem mais partes embutidas e outros tipos de mapeamentos de slots.</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>Contado nos arquivos do projeto.</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>"rasa train nlu" e "rasa train core" enviam só um relatório interno, com o tipo nlu ou core; uma simulação (dry run) envia só o externo.</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>O externo dos dois relatórios de um "rasa train" completo, que diz rasa; o interno diz o que é realmente treinado.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>Um "rasa train" completo envia dois relatórios: um externo e, dentro dele, um sobre o que é realmente treinado. Aqui ambos dizem rasa e diferem só em training_id.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>Um "rasa train" completo envia dois relatórios com training_id diferente: este externo, que diz rasa, e dentro dele um que diz %1, pois é isso que é realmente treinado aqui. Mostrado com --set type='"%1"'.</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>Aleatório para cada treinamento; este foi sorteado aqui.</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>Sempre false, mesmo com --finetune: o Rasa não repassa a opção.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>%1 em “%2” como %3 o envia</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>Identificador da licença; o Rasa Pro o usa no lugar do ID da máquina.</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>Presumido: sem licença, o Rasa Pro não tem ID e não envia nada.</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>Novo: sorteado para esta prévia e não gravado em lugar nenhum. É registrado quando você aceita ou ativa o envio de relatórios.</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>ID da máquina da configuração global; o mesmo em todos os relatórios desta conta.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>um relatório de erro não tem forma de curl: só a própria biblioteca do Rasa o envia</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>o endereço %1 não indica lugar para identify</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n byte, SHA-256 %1, como %2 o envia. Nada foi enviado.</numerusform>
                <numerusform>%n bytes, SHA-256 %1, como %2 o envia. Nada foi enviado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>Presumido, porque só o próprio Rasa sabe: %1.</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>Lente de privacidade: %1 (%2). %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>Esquema: %1 deve ser %2.</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against compara eventos do catálogo, não "%1"</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>não há formato "%1" (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>o relatório exato que um evento enviaria daqui</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT é um nome ou slug do catálogo: "Training Started", training-started; "identify", a requisição do Rasa Pro; ou "error-report", o relatório de um erro, feito a partir do seu traceback. Nada é enviado.</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty (padrão), wire (bytes exatos do corpo), explain (de onde vem cada valor), curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>%1 em um nome: %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>Lente: %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>Lente, em %1: %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>Privacidade: %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Propriedades</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membros</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>“%1” como %2 o envia</translation>
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
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar segredos</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>Os bytes exatos contêm %Ln segredo em texto claro.</numerusform>
                <numerusform>Os bytes exatos contêm %Ln segredos em texto claro.</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>Segredos no relatório</translation>
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
            <translation>Caminhos de arquivos</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Endereços</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Endereços de e-mail</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>Chaves e tokens</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Seu nome de usuário</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>O nome deste computador</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>Classes próprias</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variáveis de ambiente</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>Nomeia pastas e arquivos, muitas vezes com uma pessoa, um cliente ou um projeto neles.</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>Diz com quais serviços o assistente fala e onde eles estão.</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>Nomeia um computador ou uma rede que pode não ser pública.</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>Nomeia uma pessoa ou uma equipe a quem se pode escrever.</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>Parece uma chave, um token ou uma senha: quem o receber poderia usá-lo.</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>O nome da sua conta neste computador.</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>O nome deste computador.</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>Nomeia código que não pertence ao Rasa, então pode revelar um produto ou uma empresa.</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>Não está no projeto: o Rasa pôs aqui o valor de uma variável de ambiente.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>linha %1: %2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>linha %1, coluna %2: %3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>Isto não é um projeto do Rasa</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>A prévia volta assim que o arquivo puder ser lido.</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>A prévia volta assim que o arquivo for corrigido.</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>Um arquivo deste projeto não pode ser lido</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>O Rasa não consegue ler este projeto</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>O Rasa descartaria este relatório</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>O Rasa monta o relatório e não consegue escrevê-lo como JSON, então ele é descartado sem aviso.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Documentação do Rasa 3.x</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>Exemplo da documentação</translation>
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
            <translation>Rasa Open Source 3.6.1 e posteriores</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 e 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 e 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 a 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 e posteriores</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>não mais</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>outro significado</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>O que cada versão acrescenta</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>O que uma versão do Rasa relata que a anterior não relatava, e o que ela deixou de fora. Para ver isso com os valores do seu projeto, use Comparar.</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Versões do Rasa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(mostrada)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>acrescenta a %1</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Em todo relatório</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>Novos eventos</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>Eventos que não são mais enviados</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Em %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>em texto claro</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>o mesmo em todas as máquinas da licença</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>texto livre</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>O ID da licença, o mesmo em toda máquina que usa a licença, no lugar do ID da máquina.</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>o ID da licença</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>Diz de qual cliente é o relatório.</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>O ID da máquina desta conta, no lugar do ID da licença.</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>o ID desta conta</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>Um pseudônimo que permanece o mesmo em todos os relatórios desta conta.</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>Sempre enviado, e null sem licença.</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>Enviado só onde há uma licença.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>Projetos</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Adicionar pasta…</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>Outro projeto</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>A pasta que contém config.yml e domain.yml.</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>Nenhum projeto foi aberto ainda.</translation>
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
            <translation>Tirar %1 da lista</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>Tirá-lo da lista. A pasta em si não é tocada.</translation>
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
            <translation>Conforme o ambiente</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Endereço do proxy</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>tem mais de %1 níveis ou %2 exceções</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>mais de %1 níveis ou %2 exceções</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>os grupos estão aninhados a mais de %1 níveis</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>falta a próxima exceção da cadeia</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>nenhuma linha como "ValueError: ..." nomeia a exceção</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>é interrompido antes da linha que nomeia a exceção</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>falta o número de exceções omitidas</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mais de %n byte</numerusform>
                <numerusform>mais de %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>relatórios de erros</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>requisições identify</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>Nada foi colocado na caixa de saída, por causa dos alertas.</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>Aguarda na caixa de saída e não será enviado agora: %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>colocar um relatório na caixa de saída e imprimir seu ID</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>Aceita as opções de "preview". Recusado enquanto um valor teria que ser inventado: informe-o com --set ou --context.</translation>
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
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Instalação do Rasa</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>Escolher outra…</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Em outro lugar</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>Um ambiente virtual, ou a pasta em que o rasa está instalado. Nada dela é executado.</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>A primeira que for encontrada</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>nenhuma no momento</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>não há nenhum Rasa nela</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1, encontrado por %2</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Onde o Rasa está instalado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1, que o Rasa ignora sem avisar</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1, então o Rasa tomaria um domínio vazio no lugar</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1, em que rasa train pararia</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1, cujo fim rasa train esperaria, talvez para sempre</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>Este programa não lê mais adiante; o Rasa tentaria, até onde a memória e o tempo permitem.</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train pararia aqui, antes que algo fosse relatado.</translation>
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
            <translation>Este relatório pode ser rastreado até a origem?</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>O relatório nomeia a pasta e o endereço do git como hashes sem salt. Ninguém consegue calculá-los ao contrário, mas quem adivinha o texto obtém o mesmo hash e então sabe de quem são estes relatórios. Experimente quanto é preciso. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>O que testar</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>Pastas deste computador, até três níveis, e os endereços do git nelas</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>Palavras, como faria um estranho sem este computador</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>Pastas a examinar</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Adicionar pasta…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>Nomes de contas e empresas, separados por vírgulas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>%Ln nome comum de assistentes e pastas</numerusform>
                <numerusform>%Ln nomes comuns de assistentes e pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>Usar uma lista de palavras…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>O que foi reconhecido</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>Pasta a examinar</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>Lista com uma palavra em cada linha</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>%1 palavras de %2</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln palpite…</numerusform>
                <numerusform>%Ln palpites…</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>não reconhecido</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>Palavras: %Ln palpite em %1.</numerusform>
                <numerusform>Palavras: %Ln palpites em %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>Este computador: %Ln pasta ou endereço do git em %1.</numerusform>
                <numerusform>Este computador: %Ln pastas e endereços do git em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>Haveria mais para testar; um limite foi atingido.</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>Um estranho que tenha os relatórios não precisa de mais do que estas palavras para reconhecer este projeto e, com ele, todos os relatórios que levam o mesmo ID. Uma pasta com nome incomum, um remoto do git diferente de origin ou o envio de relatórios desativado impediriam isso.</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>Quem conhece as pastas ou os repositórios deste computador pode reconhecer seus relatórios: um colega, uma hospedagem de código, uma cópia de segurança. As palavras sozinhas não bastaram.</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>Com estes palpites o relatório não é reconhecido. Outros palpites ainda podem conseguir: um hash sem salt só protege textos em que ninguém pensa.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Testar</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 precisa de NAME=JSON, não "%2"</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>o valor de --%1 %2 não é JSON: %3, na coluna %4 (um texto precisa de aspas duplas: %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>mais de %n byte</numerusform>
                <numerusform>mais de %n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>entrada padrão</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>um relatório de erro não tem propriedades para --set</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report precisa de --traceback FILE (- é a entrada padrão)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback faz parte de error-report</translation>
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
            <translation>Revisar e enviar…</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Pôr na caixa de saída</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>Declaração de telemetria…</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>O projeto e este computador estão sendo lidos.</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>A versão escolhida não o envia; mostrado como %1 envia.</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Nenhum projeto ainda</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>Abra a pasta de um projeto do Rasa para ver o que seus relatórios contêm.</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>Abrir projeto…</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>Nenhum relatório ainda.</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>Abrir no editor</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>O Rasa Pro não encontra nenhuma licença aqui, então não tem ID com que relatar e não envia nada. O ID mostrado é presumido.</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>Este computador ainda não tem ID da máquina. O que é mostrado é novo e não está gravado em lugar nenhum; é registrado quando você ativa o envio de relatórios.</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>Ir para a visão geral</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ corresponde ao esquema do evento</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 deve ser %2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>presumido</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Não enviado: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · exatamente este byte é enviado</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · exatamente estes bytes são enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · os segredos são mascarados aqui e enviados em texto claro</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · os segredos são mascarados aqui e enviados em texto claro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln byte · SHA-256 %1… · alguns valores são presumidos</numerusform>
                <numerusform>%Ln bytes · SHA-256 %1… · alguns valores são presumidos</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>Nenhum relatório: o Rasa para antes de fazê-lo.</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>Nenhum relatório sai: o Rasa o descarta sem avisar.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar mensagem</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>Isto pode ser rastreado?…</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>Valores que você escolhe</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>Só se sabe quando o comando é executado.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
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
            <translation>Copiar como curl com a chave…</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>Salvar como .json…</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>Imprimir em PDF…</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>O relatório é copiado como mostrado, com seus segredos mascarados.</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>O relatório é copiado como mostrado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>%Ln byte é copiado, exatamente como enviado.</numerusform>
                <numerusform>%Ln bytes são copiados, exatamente como enviados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>Copiar com a chave de gravação</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>O comando conterá a chave de gravação em texto claro. Quem o vir, também no histórico de um shell ou da área de transferência, poderá enviar relatórios com ela em seu nome.</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>Copiar com a chave</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>O comando está copiado, com a chave de gravação nele.</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>O comando está copiado; ele toma a chave de gravação de RASA_TELEMETRY_WRITE_KEY.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Salvar relatório</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>Imprimir relatório em PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>linha %1, %2: %3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>página %1 de %2</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>Como enviado por: %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>Projeto: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>Feito: %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>Como enviado: %Ln byte</numerusform>
                <numerusform>Como enviado: %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>Presumido, porque só um Rasa em execução sabe: %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>Os segredos são mascarados aqui; são enviados em texto claro.</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>O que pode ser privado</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>Nada foi marcado.</translation>
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
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>não será enviado</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>Foi feito, ou retido, com o envio de relatórios desativado. Só sai se você o enviar manualmente.</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonado</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>Foi tentado 20 vezes, ou por 7 dias. Só sai se você o enviar manualmente.</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>O envio de relatórios está desativado.</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>não pode ser enviado agora</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>prestes a ser enviado</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>Os relatórios são enviados automaticamente, em ordem.</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>aguardando você</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>O programa pergunta antes: ele sai quando você o envia.</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>ainda não aceito (%1, %n tentativa)</numerusform>
                <numerusform>ainda não aceito (%1, %n tentativas)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>ainda não aceito</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>ainda não aceito (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>sendo enviado</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>Uma tentativa está em andamento.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>recusado</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>recusado (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>Não é reenviado automaticamente.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconhecido</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>Pode ter chegado: enviá-lo de novo poderia contá-lo duas vezes, então isso fica com você.</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>O destino o aceitou.</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>Você decidiu que ele não sai.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>Você parou o envio. Ele continua automaticamente quando você tiver enviado um relatório manualmente ou quando o programa for reiniciado.</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>sai em %1</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>Os relatórios são enviados automaticamente, em ordem; o próximo daqui a %1.</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>de novo em %1 (%2, %n tentativa)</numerusform>
                <numerusform>de novo em %1 (%2, %n tentativas)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>de novo em %1 (%2)</translation>
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
            <translation>aguardando</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>Como o relatório é mostrado</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legível</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Como enviado</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>Localizar no relatório</translation>
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
            <translation>%1, e mais 1 alteração</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1, e mais %2 alterações</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>Um erro de sintaxe leva seu lugar no próprio texto.</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>A sugestão de outro nome só é acrescentada quando é impressa.</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>Presumido: a exceção não consegue dizer seu texto.</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>Presumido: as linhas depois da primeira podem ser notas acrescentadas à exceção, e estas não são enviadas.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>uma requisição identify vai para outro endereço, não o dos relatórios</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>Revisar e enviar</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>O comando rasa envia este evento sozinho: %1 Enviá-lo também aqui o relataria duas vezes.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
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
                <numerusform>Corpo, %Ln byte</numerusform>
                <numerusform>Corpo, %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>Como o corpo é mostrado</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>Legível</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>Como enviado</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Mostrar segredos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>Pôr na caixa de saída</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>Não pode ser enviado agora: %1 Pode ser mantido na caixa de saída.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>Este programa teria que inventar: %1. Escolha primeiro os valores; as versões vêm de um Rasa instalado.</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>Testar sem enviar nada para fora…</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>Mais tarde. Fora do teste, o relatório aguardaria e só seria tentado de novo automaticamente depois do tempo que o coletor pediu: %1.</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>Mais tarde. Fora do teste, o relatório aguardaria e seria tentado de novo automaticamente em cerca de %1, depois com pausas cada vez mais longas, por 7 dias no máximo.</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>Aceito. Fora do teste, o relatório deixaria a caixa de saída e estaria no histórico como aceito pelo coletor.</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>Recusado. Fora do teste, o relatório ficaria na caixa de saída e nunca seria reenviado automaticamente.</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>Desconhecido. Ele saiu, e ninguém pode dizer se conta. Fora do teste, seria mantido e nunca reenviado automaticamente, para não ser contado duas vezes.</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>o aceita, como faz o Segment</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>não está disponível (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>pede paciência (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>pede paciência até certa hora (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>tem um erro próprio (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>está atrás de um gateway com defeito (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>não conhece a chave (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>recusa o relatório (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>o considera grande demais (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>responde 200, mas sem sucesso</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>responde com uma página de login</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>não responde nada (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>o manda para outro lugar (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>encerra a conexão sem lê-lo</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>o lê e encerra a conexão</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>o lê e fica em silêncio</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>responde um byte por segundo</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>mente sobre o tamanho da resposta</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Você parou o teste.</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>Sem resposta após %1.</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>HTTP %1 após %2.</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>Não chegou nada que o coletor lesse.</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>Os mesmos bytes chegaram: %1 de %1, SHA-256 %2 dos dois lados.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>O coletor não leu nenhum byte do relatório.</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>Outros bytes chegaram: %1 em vez de %2, SHA-256 %3 em vez de %4.</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>O coletor não respondeu nada.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>Testar sem enviar nada para fora</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>Um coletor dentro deste programa escuta em %1, só neste computador, até você fechar esta janela. O relatório vai para lá exatamente como sairia. Nada sai deste computador, e nem a caixa de saída nem o histórico o anotam, então não é preciso consentimento.</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>E se o coletor…</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>O que o coletor faz</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Testar de novo</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>Mostrado: %1 bytes</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>O que foi mostrado</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>O que é mostrado do que chegou</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>O que chegou</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>Fechar esta janela fecha a porta.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>A caminho, dentro deste computador; uma tentativa termina após 10 s, no máximo.</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>Nada chegou ainda.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>O coletor não leu nenhum byte do relatório.</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>Linhas de cabeçalho</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>um texto</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>um inteiro</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>um número</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>uma lista</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>um objeto</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>um de %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>%1 de no mínimo %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 de no máximo %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>%1 de no mínimo %2 caracteres</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>%1 que corresponda a %2</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>outro valor</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>uma palavra-chave que possa ser verificada</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>um membro inexistente</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>um esquema</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>um membro sempre presente</translation>
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
            <translation>Relatório %1: entregue (status %2, %3 ms).</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>Relatório %1: %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>Relatório %1: não foi tentado; fica como estava.</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>O relatório final não foi enviado: %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>O relatório final não foi enviado. %1</translation>
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
            <translation>Os canais em %1; nada mais desse arquivo é mantido.</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>Não há credenciais, então só o console está conectado.</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>Não é certo: uma classe própria pode se dar outro nome, e o Rasa Open Source para diante de um nome que não conhece.</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>Null: não há arquivo de endpoints.</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>Null: %1 não tem "%2".</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>Null: "%1" não tem tipo.</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>O tipo de "%1" como está escrito; nada mais dessa seção é mantido.</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Guardado no modelo quando ele é treinado, e null sem modelo. Este é o valor de um modelo treinado nesta pasta.</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>Guardado no modelo, e null sem ele; este é um exemplo.</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>O padrão de "rasa run"; true com --enable-api.</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>Um, a menos que a variável SANIC_WORKERS diga mais e esteja configurado um repositório de travas que vários processos possam compartilhar.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>Não salvo. %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>O arquivo de configurações está danificado</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>Até ser reparado valem os padrões, e nada é enviado. Repare-o manualmente ou comece com novas configurações: o arquivo danificado é mantido ao lado do novo.</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>Começar com novas configurações</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>hoje %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ontem %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>%1, em UTC %2</translation>
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
            <translation>--%1 precisa de um número até %2, não "%3"</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>não há resposta "%1" (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>Escutando. Para outro terminal: export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>um coletor neste computador, para testar tudo sem enviar nada para fora</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>Aceita relatórios como o Segment e imprime cada um como uma linha JSON; nada vai além.
--answer faz com que ele se comporte mal; dado várias vezes, uma resposta após a outra, e a última dali em diante: %1.</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>a porta em 127.0.0.1 (padrão: uma livre)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>como responder (padrão: ok); pode ser repetido</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>terminar depois deste número de requisições</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>não mostrado aqui: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n itens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>conhecido quando o comando é executado</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membro</numerusform>
                <numerusform>%n membros</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>Adicionado manualmente.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>O que é</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>O identificador da licença, o mesmo em toda máquina que a usa.</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>Um ID aleatório de uma conta em um computador, o mesmo em todos os seus relatórios. É pseudônimo e não anônimo: liga esses relatórios entre si.</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>O mesmo de novo.</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>O Rasa não consegue ler este projeto como está agora e, por isso, não relata nada dele.</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>Neste projeto</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>um identificador, não mostrado aqui</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%1 em %2 de %3</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>Textos deste projeto que são relatados como estão escritos</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>Encontrados pela forma; os textos em si não são repetidos aqui.</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>nada próprio</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>Outros relatórios desta versão</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>Seus campos</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>Em definitivo, para uma conta: %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>Para um comando, um contêiner ou um servidor de compilação: a variável %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>Desde 3.6.10 e 3.4.18, o programa de código aberto só relata o uso onde há uma licença; os relatórios de erros não dependem dela.</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Com as licenças gratuitas de desenvolvedor do Rasa Pro não é possível desativar.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>Para ver relatórios: %1 os imprime; esta versão os envia mesmo assim.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>Para ver relatórios: %1 os imprime e não os envia.</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>Como dizer não, e como ver isso</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>Relatórios de erros</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>Enquanto o envio de relatórios está ativado, erros inesperados do programa de código aberto vão para outro serviço, o Sentry: tipo, mensagem e pilha do erro, e até onze linhas de código-fonte por nível, também de código na pasta do projeto.</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>O modo de depuração não os detém.</translation>
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
            <translation>Declaração de telemetria</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>Declaração de telemetria de %1</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>Este projeto é feito com %1, que relata a seus criadores como é usado, a menos que alguém desative isso.</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>Esta página diz o que sai do computador de uma pessoa que trabalha neste projeto.</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>Os relatórios vão para %1 por HTTPS. O Segment é um serviço da Twilio, então outra empresa, que não a do Rasa, recebe a requisição e vê o endereço IP do remetente e a hora.</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>O Rasa declara que dados pessoais, exemplos de treinamento, histórias e mensagens do assistente não são relatados.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>Em todo relatório</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>O que os relatórios deste projeto contêm</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>Feito com o Rasa Telemetry Inspector em %1 a partir dos relatórios como seriam enviados.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>Declaração de telemetria</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>Para o README ou a página de privacidade da sua equipe: o que este projeto relata por meio do Rasa, em Markdown. IDs e hashes deste computador, e textos que a lente de privacidade marca, nunca são escritos nela.</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>Com os valores deste projeto, como são hoje</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Declaração em Markdown</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>Salvar declaração</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n relatório</numerusform>
                <numerusform>%n relatórios</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Relatórios do comando rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Relatórios deste programa</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>Canais do comando rasa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>decide para o rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>decide aqui</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>Arquivo de configuração</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>Contêineres, WSL e outras contas têm arquivos próprios.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>ID da máquina</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1, encontrado por %2 em %3</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>não encontrado</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>Chave de gravação</translation>
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
            <translation>Envio</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>perguntar antes</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automaticamente</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>Um novo terminal também teria</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>se algo é relatado, e quem determina isso</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>Dois vereditos: o que o comando rasa faria e o que este programa faria.
Palavras: on, off, undecided, will-turn-on, debug, blocked (sem chave, ID ou licença), broken (todo comando pararia).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>%1 já diz isso; não foi alterado.</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>%1 foi alterado.</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>%1 foi alterado sem ser substituído: %2.</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>Relatórios do comando rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>Relatórios deste programa</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>substituir um global.yml danificado ou inutilizável, mantendo uma cópia de segurança ao lado</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check precisa de --expect on ou --expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>Esperado: %1, mas os relatórios do comando rasa estão em %2. %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>O arquivo danificado é mantido como %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>%n relatório que aguarda não será enviado automaticamente.</numerusform>
                <numerusform>%n relatórios que aguardam não serão enviados automaticamente.</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>ativar o envio de relatórios, para o comando rasa e para este programa</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>desativar o envio de relatórios</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>enviar antes o relatório final "Telemetry Disabled", se o envio de relatórios estiver ativado</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>para scripts: o envio de relatórios do comando rasa está ativado (on) ou desativado (off)?</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>Código de saída 0 se o veredito for exatamente esse, caso contrário 3.</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>o veredito esperado</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>Contado como para um treinamento, no que "rasa test nlu" lê: a pasta data, ou o que --data indica no lugar de --nlu.</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>Guardado no modelo quando ele é treinado, e vazio sem modelo. Este é o valor de um modelo treinado nesta pasta.</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>"rasa test" também testa mensagens; "rasa test core" diz false sem --e2e, o que --set end_to_end=false mostra com seu número de passos.</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>Passos das histórias que "rasa test core" lê: a pasta data, ou o que --data indica no lugar de --stories.</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>Passos das histórias em arquivos cujos nomes começam com test_, em qualquer lugar abaixo desta pasta ou do que --data indica no lugar de --stories.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>Marcadores no nível superior dos arquivos.</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>Níveis do marcador mais profundo; uma condição sozinha tem um.</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>Máximo de marcadores abaixo de um operador; 0 sem operadores.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>Entradas de "test_cases" nos arquivos que "rasa test e2e" lê.</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>Fixtures com nomes diferentes.</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>Se há fixtures.</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>Metadados com nomes diferentes.</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>Se há metadados.</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>Se algum passo tem uma asserção; se sim, seguem os números de cada tipo.</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>Asserções do tipo %1.</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>Não há %1, então o comando para, a menos que receba outro caminho (aqui: %2). Este é um exemplo.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>Da última captura</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>&amp;Traceback</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>Traceback</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>Cole o que o Python imprimiu, a partir de "Traceback (most recent call last):".</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>Nenhum comando capturado imprimiu um traceback.</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>Os erros do comando capturado por último.</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>Abrir um texto com um traceback</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>Relatórios ativados</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>Relatórios desativados</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Ainda não decidido</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>O Rasa vai ativá-lo</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>Mostrado, não enviado (depuração)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>Ativado, mas nada pode ser enviado</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa para: global.yml está danificado</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>Os relatórios de uso estão ativados para esta conta</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>Os relatórios de uso estão desativados para esta conta</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>Os relatórios de uso ainda não foram decididos</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>O próximo comando rasa ativará os relatórios de uso</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>Os relatórios são impressos, não enviados</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>Os relatórios de uso estão ativados, mas nada pode ser enviado</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>Todo comando rasa vai parar em global.yml</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>Por que está ativado</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Por que está desativado</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>Por que não está decidido</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>Por que os relatórios são impressos</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>Por que nada pode ser enviado</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>Por que todo comando vai parar</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>desativado</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>não decidido</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>será ativado</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>depuração</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>com falha</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln coisa a saber</numerusform>
                <numerusform>%Ln coisas a saber</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>Nada do projeto se perde.</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>O Rasa ignora ou lê errado %Ln lugar do projeto.</numerusform>
                <numerusform>O Rasa ignora ou lê errado %Ln lugares do projeto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>Recolhe a lista de alertas</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>Expande a lista de alertas</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>E mais %1: "rasa-telemetry preview training-started --strict" lista todos.</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>Abre o arquivo: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
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
            <translation>o aplicativo padrão do sistema</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>Comando do editor</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>As configurações indicam o idioma "%1", que não está incluído.</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f vira o arquivo, %l a linha: code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>Não há programa "%1". O comando não foi salvo.</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>Falta %f, então nenhum arquivo seria aberto. O comando não foi salvo.</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>Como o sistema (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>Uma janela que mostra eventos capturados mantém o idioma até a próxima inicialização.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>nenhuma, então nada pode ser enviado</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>de RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>do arquivo de chaves da instalação do Rasa</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>das configurações deste programa</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>O banco de dados dos relatórios estava danificado (%1). Ele é mantido como %2. Foi possível salvar: %3, %4. O que disso aguarda só é enviado manualmente.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n relatório</numerusform>
                <numerusform>%n relatórios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>%n entrada do histórico</numerusform>
                <numerusform>%n entradas do histórico</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1 (a primeira, na linha %2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>não há comando "%1"</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>A pergunta já está aberta em outra janela.</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>Isto está sendo executado como root para outra pessoa, que precisa responder por si mesma. Nada foi alterado.</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>Não há tela onde mostrar uma janela. "rasa-telemetry notice" pergunta em um terminal.
</translation>
        </message>
    </context>
</TS>
