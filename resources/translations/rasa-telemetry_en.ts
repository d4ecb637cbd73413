<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Telemetry::CaptureOutcome</name>
    <message numerus="yes">
        <source>%n events were captured:</source>
        <translation>
            <numerusform>%n event was captured:</numerusform>
            <numerusform>%n events were captured:</numerusform>
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
            <numerusform>  and %n more; --events FILE has them all</numerusform>
            <numerusform>  and %n more; --events FILE has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events were kept.</source>
        <translation>
            <numerusform>Only the first event was kept.</numerusform>
            <numerusform>Only the first %n events were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put into the outbox as reports %1.</source>
        <translation>
            <numerusform>Put into the outbox as report %1.</numerusform>
            <numerusform>Put into the outbox as reports %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::CapturePage</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ChannelPage</name>
    <message numerus="yes">
        <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
        <translation>
            <numerusform>%1 The text has %Ln traceback; only the one that ended the command is reported.</numerusform>
            <numerusform>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln values more</source>
        <translation>
            <numerusform>%Ln value more</numerusform>
            <numerusform>%Ln values more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <extracomment>In a list behind &quot;3 values more&quot;; so are the next two</extracomment>
        <translation>
            <numerusform>%Ln fewer</numerusform>
            <numerusform>%Ln fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another place</source>
        <translation>
            <numerusform>%Ln in another place</numerusform>
            <numerusform>%Ln in another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Privacy lens: %Ln values of yours leave with either report.</source>
        <translation>
            <numerusform>Privacy lens: %Ln value of yours leaves with either report.</numerusform>
            <numerusform>Privacy lens: %Ln values of yours leave with either report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ConnectionsView</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ConsentDialog</name>
    <message numerus="yes">
        <source>%Ln bytes. Nothing has been sent by this program.</source>
        <translation>
            <numerusform>%Ln byte. Nothing has been sent by this program.</numerusform>
            <numerusform>%Ln bytes. Nothing has been sent by this program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::DeliverySettings</name>
    <message numerus="yes">
        <source>%Ln authorities are trusted besides the system&apos;s.</source>
        <translation>
            <numerusform>%Ln authority is trusted besides the system&apos;s.</numerusform>
            <numerusform>%Ln authorities are trusted besides the system&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::Detail</name>
    <message numerus="yes">
        <source>more than %n levels</source>
        <translation>
            <numerusform>more than %n level</numerusform>
            <numerusform>more than %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation>
            <numerusform>more than %n byte</numerusform>
            <numerusform>more than %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n values</source>
        <translation>
            <numerusform>more than %n value</numerusform>
            <numerusform>more than %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aliases add more than %n values</source>
        <translation>
            <numerusform>aliases add more than %n value</numerusform>
            <numerusform>aliases add more than %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n bytes</source>
        <translation>
            <numerusform>%1 with %n byte</numerusform>
            <numerusform>%1 with %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links lead in circles here, so that there are more than %n folders</source>
        <translation>
            <numerusform>links lead in circles here, so that there are more than %n folders</numerusform>
            <numerusform>links lead in circles here, so that there are more than %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n default actions</source>
        <translation>
            <numerusform>%n default action</numerusform>
            <numerusform>%n default actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::DifferenceModel</name>
    <message numerus="yes">
        <source>%Ln unchanged lines, folded</source>
        <translation>
            <numerusform>%Ln unchanged line, folded</numerusform>
            <numerusform>%Ln unchanged lines, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln unchanged lines</source>
        <translation>
            <numerusform>… %Ln unchanged line</numerusform>
            <numerusform>… %Ln unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::EventScanner</name>
    <message numerus="yes">
        <source>it has more than %n bytes</source>
        <translation>
            <numerusform>it has more than %n byte</numerusform>
            <numerusform>it has more than %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::EventsHeader</name>
    <message numerus="yes">
        <source>%Ln files watched</source>
        <translation>
            <numerusform>%Ln file watched</numerusform>
            <numerusform>%Ln files watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading the project: %1 of %Ln files …</source>
        <translation>
            <numerusform>reading the project: %1 of %Ln file …</numerusform>
            <numerusform>reading the project: %1 of %Ln files …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::FieldPanel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::FindBar</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryChores</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln connections.</source>
        <translation>
            <numerusform>Exported to %1: %Ln connection.</numerusform>
            <numerusform>Exported to %1: %Ln connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were deleted. What was not delivered stays.</source>
        <translation>
            <numerusform>%Ln entry was deleted. What was not delivered stays.</numerusform>
            <numerusform>%Ln entries were deleted. What was not delivered stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryCommand</name>
    <message numerus="yes">
        <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
        <translation>
            <numerusform>Report %1, %2, %3, %n byte, SHA-256 %4.</numerusform>
            <numerusform>Report %1, %2, %3, %n bytes, SHA-256 %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted. What waits in the outbox stays.</source>
        <translation>
            <numerusform>%n entry was deleted. What waits in the outbox stays.</numerusform>
            <numerusform>%n entries were deleted. What waits in the outbox stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history</source>
        <translation>
            <numerusform>%Ln entry of the history</numerusform>
            <numerusform>%Ln entries of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every entry about a report that was delivered or discarded is deleted for good, with the report&apos;s bytes. There are %Ln entries in all.</source>
        <translation>
            <numerusform>Every entry about a report that was delivered or discarded is deleted for good, with the report&apos;s bytes. There is %Ln entry in all.</numerusform>
            <numerusform>Every entry about a report that was delivered or discarded is deleted for good, with the report&apos;s bytes. There are %Ln entries in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::HistoryView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::JsonLines</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::KeptReportCard</name>
    <message numerus="yes">
        <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
        <translation>
            <numerusform>Report %1 · %Ln byte · SHA-256 %2 … · the bytes that were shown %3</numerusform>
            <numerusform>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::MainWindow</name>
    <message numerus="yes">
        <source>%Ln reports wait</source>
        <translation>
            <numerusform>%Ln report waits</numerusform>
            <numerusform>%Ln reports wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history</source>
        <translation>
            <numerusform>%Ln entry of the history</numerusform>
            <numerusform>%Ln entries of the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::OutboxCommand</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
        <translation>
            <numerusform>Report %1, %2, %n byte, SHA-256 %3.</numerusform>
            <numerusform>Report %1, %2, %n bytes, SHA-256 %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::OutboxPage</name>
    <message numerus="yes">
        <source>%Ln reports were discarded. Their bytes stay in the history.</source>
        <translation>
            <numerusform>%Ln report was discarded. Its bytes stay in the history.</numerusform>
            <numerusform>%Ln reports were discarded. Their bytes stay in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln …</source>
        <translation>
            <numerusform>Discard %Ln …</numerusform>
            <numerusform>Discard %Ln …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln reports</source>
        <translation>
            <numerusform>Send %Ln report</numerusform>
            <numerusform>Send %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were delivered.</source>
        <translation>
            <numerusform>%Ln report was delivered.</numerusform>
            <numerusform>%Ln reports were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that were not delivered.</source>
        <translation>
            <numerusform>And %Ln more that was not delivered.</numerusform>
            <numerusform>And %Ln more that were not delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were not tried; they stay as they were.</source>
        <translation>
            <numerusform>%Ln report was not tried; it stays as it was.</numerusform>
            <numerusform>%Ln reports were not tried; they stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
        <translation>
            <numerusform>The report will not be sent. Its bytes stay in the history.</numerusform>
            <numerusform>These %Ln reports will not be sent. Their bytes stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln processors</source>
        <translation>
            <numerusform>%Ln processor</numerusform>
            <numerusform>%Ln processors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::PreviewCommand</name>
    <message numerus="yes">
        <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
        <translation>
            <numerusform>%n byte, SHA-256 %1, as %2 sends it. Nothing was sent.</numerusform>
            <numerusform>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::PrivacyCard</name>
    <message numerus="yes">
        <source>The exact bytes hold %Ln secrets in clear.</source>
        <translation>
            <numerusform>The exact bytes hold %Ln secret in clear.</numerusform>
            <numerusform>The exact bytes hold %Ln secrets in clear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::PythonTraceback</name>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation>
            <numerusform>more than %n byte</numerusform>
            <numerusform>more than %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReidentificationDialog</name>
    <message numerus="yes">
        <source>%Ln usual names of assistants and folders</source>
        <translation>
            <numerusform>%Ln usual name of assistants and folders</numerusform>
            <numerusform>%Ln usual names of assistants and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guesses …</source>
        <translation>
            <numerusform>%Ln guess …</numerusform>
            <numerusform>%Ln guesses …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words: %Ln guesses in %1.</source>
        <translation>
            <numerusform>Words: %Ln guess in %1.</numerusform>
            <numerusform>Words: %Ln guesses in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %Ln folders and git addresses in %1.</source>
        <translation>
            <numerusform>This computer: %Ln folder or git address in %1.</numerusform>
            <numerusform>This computer: %Ln folders and git addresses in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::Report</name>
    <message numerus="yes">
        <source>more than %n bytes</source>
        <translation>
            <numerusform>more than %n byte</numerusform>
            <numerusform>more than %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportCard</name>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
        <translation>
            <numerusform>%Ln byte · SHA-256 %1 … · these exact bytes are what is sent</numerusform>
            <numerusform>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
        <translation>
            <numerusform>%Ln byte · SHA-256 %1 … · secrets are masked here, and sent in clear</numerusform>
            <numerusform>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
        <translation>
            <numerusform>%Ln byte · SHA-256 %1 … · some values are assumed</numerusform>
            <numerusform>%Ln bytes · SHA-256 %1 … · some values are assumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportExport</name>
    <message numerus="yes">
        <source>%Ln bytes are copied, exactly as sent.</source>
        <translation>
            <numerusform>%Ln byte is copied, exactly as sent.</numerusform>
            <numerusform>%Ln bytes are copied, exactly as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportPrint</name>
    <message numerus="yes">
        <source>As sent: %Ln bytes</source>
        <translation>
            <numerusform>As sent: %Ln byte</numerusform>
            <numerusform>As sent: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReportStanding</name>
    <message numerus="yes">
        <source>not taken yet (%1, %n tries)</source>
        <translation>
            <numerusform>not taken yet (%1, %n try)</numerusform>
            <numerusform>not taken yet (%1, %n tries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %1 (%2, %n tries)</source>
        <translation>
            <numerusform>retry in %1 (%2, %n try)</numerusform>
            <numerusform>retry in %1 (%2, %n tries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::ReviewDialog</name>
    <message numerus="yes">
        <source>Body, %Ln bytes</source>
        <translation>
            <numerusform>Body, %Ln byte</numerusform>
            <numerusform>Body, %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::Statement</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::StatusCommand</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::SwitchCommands</name>
    <message numerus="yes">
        <source>%n reports that wait will not be sent by themselves.</source>
        <translation>
            <numerusform>%n report that waits will not be sent by itself.</numerusform>
            <numerusform>%n reports that wait will not be sent by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::WarningsCard</name>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation>
            <numerusform>%Ln thing to know</numerusform>
            <numerusform>%Ln things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rasa ignores or misreads %Ln places of the project.</source>
        <translation>
            <numerusform>Rasa ignores or misreads one place of the project.</numerusform>
            <numerusform>Rasa ignores or misreads %Ln places of the project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telemetry::Words</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history</source>
        <translation>
            <numerusform>%n entry of the history</numerusform>
            <numerusform>%n entries of the history</numerusform>
        </translation>
    </message>
</context>
</TS>
