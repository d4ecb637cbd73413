<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>خيار غير معروف '%1'.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>خيارات غير معروفة: %1.</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>القيمة ناقصة بعد '%1'.</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>قيمة غير متوقعة بعد '%1'.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>الاستعمال: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>الخيارات:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>المعطيات:</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[خيارات]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>عرض المساعدة بشأن خيارات سطر الأوامر.</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>عرض معلومات الإصدار.</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>عرض المساعدة بما فيها خيارات Qt.</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>تراجع(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>إعادة(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>قص(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>نسخ(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>لصق(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>نعم(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>لا(&amp;N)</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>إهمال</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>تمرير إلى اليسار</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>تمرير إلى اليمين</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>تراجع(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>إعادة(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>قص(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>نسخ(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>نسخ مكان الرابط(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>لصق(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>ملف التعريف %1 لا يرسل «%2»</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 في موضع آخر</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>المقارنة بتقرير ملف تعريف آخر أو بتقرير محفوظ بصيغة JSON: - هنا فقط، + هناك فقط</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>لا يُستعمل ‎--against مع ‎--format ولا مع ‎--strict</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>لا فرق بين %1 و%2.</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>من %1 إلى %2: أضيف %3، وأزيل %4، وتغيّر %5، ونُقل %6.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>مرفوض: HTTP %1، لم يُقبل المفتاح</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>مرفوض: HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>جارية أو انقطعت</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>لاحقًا: لم يُستلم</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>لاحقًا: HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>مجهولة: أُرسل ولا جواب</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>مجهولة: HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>أُهمل ولم يُرسل</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>استلمه خادم التجميع</translation>
        </message>
        <message>
            <source>later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>مجهولة</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>أُهمل</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>النتيجة: %1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>إلى: %1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>الخادم الوسيط: لا يوجد</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>عبر الخادم الوسيط: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا جواب</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>الجواب: %1، بعد %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>المحاولة %1: ‏%2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>أُهمل: %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>قال الخادم: %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>البدء: %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>لم يقل الخادم شيئًا آخر.</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>قال الخادم (حُفظ %1 بايت):</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>لم يُجرَّب قط: لم يغادر أي بايت منه هذا الجهاز.</translation>
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
            <translation>لا شيء في أي يوم.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>سيكتب Rasa بنفسه %1 عند بدئه والإبلاغ فيه مفعّل، كما يفعل كل أمر من أوامره حين لا يوجد هذا الملف.</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>‏capture: قد تغادر تقارير الأخطاء من Rasa، كما يحدد ‎--keep-error-reports.</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>‏capture: أضيف %1، لأن Rasa Pro لا يُظهر أحداثه إلا في ذلك السجل.</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>لم يُشغَّل الأمر. الخيار ‎--allow-sending يشغّله مع ذلك.</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>يشغّل COMMAND مع RASA_TELEMETRY_DEBUG=true في مجلد المشروع. خرجه ودخله وإشاراته ورمز خروجه
تمر كما هي؛ وما عُثر عليه يُذكر بعد ذلك في الخطأ القياسي، إلى جانب معاينة كل حدث.
هذا البرنامج لا يرسل شيئًا. رمز الخروج: رمز COMMAND نفسه، و127 إن لم يوجد برنامج كهذا، و126 إن تعذّر تشغيله،
و128 زائد رقم الإشارة التي أنهته؛ و1 إن أخفق ‎--queue أو ‎--events وحده، و3 إن لم يُشغَّل
لأنه كان سيرسل.

لرؤية الأحداث من دون هذا البرنامج، يُضبط المتغير حيث يُشغَّل الأمر:
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>لا تصل المتغيرات من تلقاء نفسها إلى الحاويات والحواسيب الأخرى التي يستعملها COMMAND. ولا يُظهر Rasa Pro
أحداثه إلا مع ‎--debug.</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>تشغيل أمر من أوامر Rasa وجمع الأحداث التي كان سيبلغ عنها</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>وضع الأحداث في صندوق الصادر؛ لا يُرسل شيء بذلك</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>كتابة كل حدث سطرًا من JSON فور وروده، ثم المقارنات والنهاية</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>لهذا التشغيل فقط، يُعدّ الإبلاغ مفعّلًا؛ لا يتغير أي ملف</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>السماح لتقارير أخطاء Rasa بالمغادرة كالمعتاد</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>تشغيل إصدار يرسل أحداثه حتى في وضع التنقيح</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>ذكر ما يخفق فقط</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>لكي لا يُسأل أي خادم وسيط عن ذلك العنوان المغلق</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>لكي يطبع Rasa أحداثه ولا يرسلها</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>لكي تظهر فورًا</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>لكي يكون الخرج بترميز UTF-8</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>لكي يُعدّ الإبلاغ مفعّلًا في هذا التشغيل؛ لا يتغير أي ملف من أجل ذلك</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>لكي تنتهي تقارير الأخطاء، التي لا يوقفها وضع التنقيح، عند منفذ مغلق في هذا الحاسوب</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>هذا الإصدار من Rasa Pro يطبع أحداثه في وضع التنقيح ويرسلها مع ذلك.</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>حين يكون الإبلاغ معطّلًا لا يطبع Rasa أي أحداث أيضًا.</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>يُظهر ‎--as-if-on لهذا التشغيل وحده ما كان سيُبلَّغ عنه.</translation>
        </message>
        <message>
            <source>Shell</source>
            <translation>الصدفة</translation>
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
            <translation>حدث بلا اسم</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>‏%1: %2، وفي المعاينة %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>لا معاينة: %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>مطابق لمعاينته</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>مطابق لمعاينته، إلا فيما لا يعرفه سوى الأمر قيد التشغيل</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>يختلف عن معاينته</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>لم يُلتقط أي حدث.</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>لم يُلتقط أي حدث:</numerusform>
                <numerusform>التُقط حدث واحد:</numerusform>
                <numerusform>التُقط حدثان:</numerusform>
                <numerusform>التُقطت %n أحداث:</numerusform>
                <numerusform>التُقط %n حدثًا:</numerusform>
                <numerusform>التُقط %n حدث:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>‏، %n بايت، SHA-256 %1</numerusform>
                <numerusform>، بايت واحد، SHA-256 %1</numerusform>
                <numerusform>، بايتان، SHA-256 %1</numerusform>
                <numerusform>‏، %n بايتات، SHA-256 %1</numerusform>
                <numerusform>‏، %n بايتًا، SHA-256 %1</numerusform>
                <numerusform>‏، %n بايت، SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  ولا شيء غيرها؛ ‎--events FILE يحويها كلها</numerusform>
                <numerusform>  وحدث آخر؛ ‎--events FILE يحويها كلها</numerusform>
                <numerusform>  وحدثان آخران؛ ‎--events FILE يحويها كلها</numerusform>
                <numerusform>  و%n أحداث أخرى؛ ‎--events FILE يحويها كلها</numerusform>
                <numerusform>  و%n حدثًا آخر؛ ‎--events FILE يحويها كلها</numerusform>
                <numerusform>  و%n حدث آخر؛ ‎--events FILE يحويها كلها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>لم يُحفظ أي حدث.</numerusform>
                <numerusform>حُفظ الحدث الأول فقط.</numerusform>
                <numerusform>حُفظ أول حدثين فقط.</numerusform>
                <numerusform>حُفظت أول %n أحداث فقط.</numerusform>
                <numerusform>حُفظ أول %n حدثًا فقط.</numerusform>
                <numerusform>حُفظ أول %n حدث فقط.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>لم يوضع %1 في صندوق الصادر. %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>لم يوضع شيء في صندوق الصادر.</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>لم يوضع شيء في صندوق الصادر: %1.</numerusform>
                <numerusform>وُضع في صندوق الصادر باسم التقرير %1.</numerusform>
                <numerusform>وُضعا في صندوق الصادر باسم التقريرين %1.</numerusform>
                <numerusform>وُضعت في صندوق الصادر باسم التقارير %1.</numerusform>
                <numerusform>وُضعت في صندوق الصادر باسم التقارير %1.</numerusform>
                <numerusform>وُضعت في صندوق الصادر باسم التقارير %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>وُضعت في صندوق الصادر باسم التقارير من %1 إلى %2.</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>ينتظر هناك ولن يُرسل الآن: %1</translation>
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
            <translation>حدث لا يمكن عرضه</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>يعمل مع RASA_TELEMETRY_DEBUG=true، فيطبع Rasa تقاريره بدل إرسالها. وتُمنع تقارير الأخطاء من المغادرة.</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>الالتقاط المباشر</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>المشروع الذي يُشغَّل الأمر في مجلده</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>كأن الإبلاغ مفعّل</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>لهذا التشغيل فقط، عبر متغير؛ لا يتغير أي ملف.</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>السماح بمغادرة تقارير الأخطاء</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>لا يوقف وضع التنقيح تقارير أخطاء Rasa.</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>يدويًا</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>كيفية ضبط متغير وضع التنقيح في مكان آخر؛ يُنسخ السطر المختار.</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>نسخ لـ %1: %2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>الأحداث الملتقطة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>خرج الأمر</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>دخل الأمر</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>إدراج للإرسال</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>التقرير الملتقط</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>لا أحداث بعد</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>تظهر أحداث الأمر هنا، كل منها إلى جانب معاينته.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>يطبع Rasa تقاريره بدل إرسالها؛ وقد تغادر تقارير أخطائه.</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>يطبع Rasa تقاريره بدل إرسالها؛ وتنتهي تقارير أخطائه عند منفذ مغلق في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>هذا التشغيل يرسل تقارير</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>تشغيل مع ذلك</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>‏%Ln بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>‏%Ln بايتات</numerusform>
                <numerusform>‏%Ln بايتًا</numerusform>
                <numerusform>‏%Ln بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>لا توجد</translation>
        </message>
        <message>
            <source>same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>ينتظر في صندوق الصادر باسم التقرير %1.</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[أنهته الإشارة %1]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[انتهى برمز الخروج %1]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>طبع الأمر تتبّع مكدس: في «الأحداث»، «تقرير خطأ» يظهر ما كان سيُبلَّغ عنه منه.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>فتح مشروع …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>‏%Ln أحداث</numerusform>
                <numerusform>‏%Ln حدثًا</numerusform>
                <numerusform>‏%Ln حدث</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>قيد التشغيل: %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>تتعذر كتابته</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>تتعذر قراءته</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>كبير جدًا</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>تدريب النموذج</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>اختبار النموذج</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>الاختبار من طرف إلى طرف</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>تقديم النموذج</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>استخراج العلامات</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>معالجة البيانات</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>خدمات Rasa Pro</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>أداة البناء</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>متفرقات</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>يبدأ تدريب نموذج: rasa train (وكذلك صيغتاه nlu وcore)، أو التدريب داخل rasa init وrasa interactive، أو نقطة نهاية التدريب عبر HTTP.</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>بعد تحميل بيانات التدريب وقبل أن يتدرب أي مكوّن.</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>لا يُرسل إلا إذا كان جواب فحص التفعيل، الذي ينشئ ملف الإعدادات أيضًا، بنعم؛ انظر مواصفة السلوك لمعرفة الفرق بينه وبين الفحص الذي تستعمله الأحداث الأخرى كلها.</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>رمز اللغة من إعدادات المشروع؛ null إن لم تذكر الإعدادات لغة.</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>يذكر لغة المساعد.</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>يعلن المرجع العام نصًا غير فارغ؛ لكن المرسِل ينسخ القيمة دون فحص، فقد ترد null (ونظريًا قيمة فارغة أو غير نصية).</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>معرّف عشوائي لهذا التدريب؛ ويكرره حدث الاكتمال أو الإخفاق المقابل.</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>عشوائي لكل تشغيل؛ لا يربط سوى بداية تدريب واحد بنهايته.</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>ما الذي يُدرَّب.</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>مفردات ثابتة.</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>معرّف المساعد من إعدادات المشروع.</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>يختاره المستخدم؛ وقد يحوي اسم منتج أو فريق أو عميل.</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>لا ترسله سوى نسخة Pro. والمفتاح موجود فيها دائمًا، بقيمة null إن لم يكن في الإعدادات معرّف.</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>قسم pipeline الخاص بـ NLU في إعدادات المشروع، دون تغيير.</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>نص حر: ينسخ كل ما كتبه المستخدم في ملف الإعدادات، فتنتقل معه مسارات أصناف المكوّنات وأسماء الملفات وأسماء النماذج وعناوين URL ونصوص التوجيه، بل وبيانات الاعتماد المكتوبة هناك.</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>مصفوفة من كائنات المكوّنات في الاستعمال العادي؛ null إن غاب القسم وكان سيُضبط آليًا؛ ويُقبل نص مجرد أيضًا. الإصدارات من نحو Pro 3.15 فما بعده ترسل مستند JSON مرمّزًا في نص.</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>قسم سياسات الحوار في إعدادات المشروع، دون تغيير.</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>مصفوفة من كائنات السياسات أو null؛ ولا ترد صيغة النص إلا في أحدث إصدارات Pro ‏(JSON مرمّز في نص).</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>مخطط التدريب في إعدادات من نوع graph-recipe؛ null لكل وصفة أخرى.</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>مخطط التنبؤ في إعدادات من نوع graph-recipe؛ null لكل وصفة أخرى.</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>تعريفات مجموعات النماذج من ملف نقاط النهاية (المعرّفات والمزوّدون وأسماء النماذج وإعداداتها)؛ null إن لم توجد.</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>نص حر: قد يحوي أسماء عمليات نشر وعناوين أساسية لواجهات API، وبيانات اعتماد إن كتبها المستخدم في الملف مباشرة.</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>ترسله أحدث إصدارات Pro نصًا يحوي JSON.</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>هل فُعّل عبر متغير البيئة الخاص به الفحص الذي يتصل بخدمة LLM المضبوطة قبل التدريب.</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>جواب بنعم أو لا؛ يكشف أي ميزة مستعملة ولا شيء سوى ذلك.</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>أمثلة NLU التي تحمل نيّة.</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>عدد مجرد. ولا يمكن أن يساعد على التعرف على مشروع بعينه إلا مزيج كبير أو نادر من الأعداد على نحو غير معتاد.</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>أمثلة NLU التي تحمل وسم كيان واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>الإجراءات التي يعرفها النطاق، بما فيها التي يضيفها الإطار دائمًا.</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>الردود المختلفة في النطاق (يحتفظ المفتاح بالكلمة الأقدم للرد).</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>صيغ الردود المقيّدة بشرط.</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>مجموع روابط الخانات في الخانات كلها.</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>روابط الخانات التي تملؤها شيفرة مخصصة.</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>روابط الخانات المقيّدة بشرط.</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>الخانات في النطاق، بما فيها التي يضيفها الإطار بنفسه.</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>الاستمارات في النطاق.</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>النيّات في النطاق، بما فيها المضمّنة.</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>الكيانات في النطاق.</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>خطوات القصص والقواعد في بيانات التدريب.</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>جداول البحث في بيانات NLU.</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>مرادفات الكيانات في بيانات NLU.</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>ميزات التعابير النمطية في بيانات NLU.</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>هل يُتابَع تدريب نموذج موجود.</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>لا يمرر أي مستدعٍ هذه القيمة في مصادر 3.x التي قُرئت، فهي false فيها دائمًا، حتى عند الضبط الدقيق.</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>وصفة الإعداد المذكورة في إعدادات المشروع؛ null إن لم تُذكر.</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>مفردات ثابتة عمليًا؛ والاسم غير المعروف يُنسخ كما كُتب.</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>كيف تستدعي التدفقات الوكلاء الفرعيين وأدوات MCP، وكيف تُضبط هذه. كائن فارغ إن لم يستعمل المشروع أيًا منهما.</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>يحوي أسماء التدفقات وأسماء الوكلاء وأوصافهم وعناوين URL للخوادم ومسارات الوحدات وشروط الخروج وأسماء الخانات التي اختارها المستخدم.</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>الأعضاء بالترتيب: usage، ‏mcp_servers (إن وُجد شيء منها فقط)، ‏agents (إن وُجد شيء منها فقط). عنصر usage هو {flow, mcp_tool, mcp_server, mapping} أو {flow, agent, exit_if} أو {flow, agent}. الإصدارات الأحدث تسرد أسماء مفاتيح بيانات MCP الوصفية الثابتة فقط، ولا تسرد قيمها أبدًا.</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>التدفقات في المساعد.</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>التدفقات التي يمكن أن تبدأها نيّة من NLU.</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>التدفقات ذات شرط بدء.</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>التدفقات المذكورة دائمًا في نص توجيه مولّد الأوامر.</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>غير وارد في المرجع العام.</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>التدفقات التي شرط بدئها هو false حرفيًا.</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>الخطوات التي تطلب قيمة.</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>خطوات الطلب التي يختلف اسم ردها عن الاسم المبدئي لتلك الخانة.</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>خطوات الطلب ذات قواعد رفض.</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>خطوات الطلب التي تحتفظ بقيمتها عند انتهاء التدفق.</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>الخطوات التي تضبط خانات.</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>أعمق تداخل للشروط عُثر عليه في أي تدفق.</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>الخطوات التي تُتابع بتدفق آخر.</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>الخطوات التي تستدعي تدفقًا آخر أو وكيلًا أو أداة.</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>الخانات التي يستعملها أكثر من تدفق واحد.</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>النموذج الذي يستعمله مولّد الأوامر المعتمد على LLM؛ الاسم المبدئي المضمّن إن لم يُضبط شيء؛ null من دون مكوّن كهذا.</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>يكون عادة اسم نموذج عام، لكن اسم عملية نشر خاصة أو نموذج مضبوط بدقة يُنسخ كما كُتب.</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>مجموعة النماذج التي يشير إليها مولّد الأوامر.</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>اسم اختاره المستخدم.</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>هل لمولّد الأوامر نص توجيه خاص به.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>هل للمولّد متعدد الخطوات نص توجيه خاص به لاختيار التدفقات.</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>هل للمولّد متعدد الخطوات نص توجيه خاص به لملء الخانات.</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>هل تُنتقى التدفقات مسبقًا بحسب تشابه التضمينات؛ true ما لم يُعطَّل.</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>نموذج التضمين المستعمل لذلك الانتقاء؛ null إن كان معطّلًا.</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>يسمي المرجع العام هذا العضو flow_retrieval في موضع واحد؛ أما الشيفرة والمثال العام فيستعملان هذا الاسم الأطول.</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>مجموعة النماذج التي تشير إليها إعدادات التضمين.</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>هل يحوي نص التوجيه التاريخ والوقت الحاليين.</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>لم يُرَ إلا في اختبار لإصدار أحدث؛ ونص المفتاح مستنتج من اسم الثابت.</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>‏pro 3.15 أو أحدث</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>المنطقة الزمنية المستعملة لذلك التاريخ والوقت.</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>دلالة تقريبية على المكان.</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>معرّف التثبيت المُبلِّغ، مكرر من userId في المستوى الأعلى. وهو دائمًا آخر خاصية لأن المرسِل يلحقه بعد قيم الحدث نفسه.</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>هوية مستعارة ثابتة: تربط كل أحداث تثبيت واحد (Open Source) أو ترخيص واحد (Pro).</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>‏Open Source: ‏32 رقمًا ست عشريًا بأحرف صغيرة مأخوذة من ملف الإعدادات العام. Pro: معرّف الترخيص نفسه (UUID بشرطات).</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>انتهى تدريب نموذج دون خطأ.</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>بعد كتابة ملف النموذج.</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>لا يرسل Open Source شيئًا حين يخفق تدريب: فيبقى حدث البداية بلا نظير.</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>عدد الثواني الكاملة التي استغرقها التدريب، مقرّبًا إلى الأدنى.</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>مدة تقريبية؛ تدل على حجم البيانات وسرعة الجهاز.</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>انتهى تدريب نموذج باستثناء أو بخروج مطلوب للعملية.</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>قبل أن يتابع الخطأ إلى المستدعي.</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>جرى اختبار حوار.</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>بعد التقييم.</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>يسرد المرجع العام end_to_end في النهاية؛ والشيفرة ترسل project ثم end_to_end ثم num_story_steps.</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>بصمة المشروع المخزنة في النموذج: تجزئة SHA-256 للمستودع البعيد في git للمجلد الذي دُرّب فيه النموذج.</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>تجزئة بلا ملح لنص يمكن تخمينه: كل من يعرف عنوان المستودع أو يخمّنه يمكنه تأكيده.</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>نص فارغ إن لم يكن للمساعد المختبَر نموذج محمّل.</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>هل اختُبرت الرسائل مع الحوار.</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>خطوات القصص التي اختُبرت.</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>جرى اختبار NLU.</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>أمثلة الاختبار التي تحمل نيّة.</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>أمثلة الاختبار التي تحمل كيانات.</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>جداول البحث في بيانات الاختبار.</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>المرادفات في بيانات الاختبار.</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>ميزات التعابير النمطية في بيانات الاختبار.</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>تبدأ اختبارات من طرف إلى طرف.</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>قبل تشغيل الاختبارات.</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>سُمي كذلك في فهرس Open Source للإصدارين 3.5 و3.6 من أجل الحزمة الإضافية المغلقة؛ وكل مصدر Pro قُرئ يستعمل الاسم E2E Test Run Started.</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>موثّق حتى 3.6؛ حلّ محله E2E Test Run Started</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>3.5 و3.6 فقط</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>حالات الاختبار المراد تشغيلها.</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>التجهيزات (fixtures) المعرّفة للتشغيل.</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>هل عُرّف أي تجهيز (fixture).</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>عدّادات الأنواع العشرة تظهر كلها معًا أو لا تظهر البتة.</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>هل عُرّفت أي بيانات وصفية.</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>‏pro 3.6 أو 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>مدخلات البيانات الوصفية المعرّفة للتشغيل.</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>هل في أي خطوة من أي حالة اختبار توكيد.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>التوكيدات من النوع flow_started في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>التوكيدات من النوع flow_completed في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>التوكيدات من النوع flow_cancelled في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>التوكيدات من النوع pattern_clarification_contains في التشغيل.</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>يكتبه المرجع العام pattern_clarification_count؛ أما الشيفرة فترسل هذا الاسم الأطول.</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>التوكيدات من النوع action_executed في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>التوكيدات من النوع slot_was_set في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>التوكيدات من النوع slot_was_not_set في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>التوكيدات من النوع bot_uttered في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>التوكيدات من النوع generative_response_is_relevant في التشغيل.</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>التوكيدات من النوع generative_response_is_grounded في التشغيل.</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>حُوّلت محادثات نموذجية إلى اختبارات من طرف إلى طرف.</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>بعد التحويل.</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>امتداد اسم ملف الدخل، مع النقطة.</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>الامتداد فقط.</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>حالات الاختبار التي أُنتجت.</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>تبدأ جلسة تعلّم تفاعلي.</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>قبيل بدء الخادم المحلي.</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>هل مخطط القصص غير معروض.</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>يصف النص العام عكس ما يقوله الاسم والقيمة: true تعني أن المخطط لا يُعرض.</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>هل تخزن الجلسة بيانات تدريب من طرف إلى طرف.</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>خادم على وشك الإنصات للمحادثات.</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>بعد معرفة القنوات وعدد العمليات العاملة، وقبل الإنصات.</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>يبدأ rasa shell مع نموذج حوار خادمًا أيضًا، فيرسل Shell Started ثم Server Started. وإصدارات Pro التي فيها Inspect Started لا ترسل هذا الحدث عند rasa inspect. وقيمة project هي بصمة المشروع وقت تدريب النموذج، لا تجزئة النموذج كما يقول النص العام.</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>أسماء القنوات المتصلة.</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>الأسماء المضمّنة لا ضرر منها؛ أما الموصّل المخصص فيبلغ بالاسم أو باسم الصنف الذي أعطاه له كاتبه.</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>هل تُقدَّم واجهة HTTP البرمجية إلى جانب القنوات.</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>عمليات الخادم العاملة.</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>عدد صغير؛ يدل على حجم عملية النشر.</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>النوع المعطى لمولّد الردود في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>النوع المضمّن لا ضرر منه؛ أما التنفيذ المخصص فيُنسخ معه مسار الوحدة الخاص بالمستخدم.</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>النوع المعطى لخادم NLU في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>النوع المعطى لخادم الإجراءات في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>النوع المعطى لخادم النماذج في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>النوع المعطى لمخزن المحادثات (tracker store) في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>يُنسخ بالأحرف الكبيرة والصغيرة كما كتبها المستخدم.</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>النوع المعطى لمخزن الأقفال في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>النوع المعطى لوسيط الأحداث في ملف نقاط النهاية؛ null إن لم توجد مدخلة كهذه أو كانت بلا نوع.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>معرّف المساعد المخزن في النموذج الذي يقدّمه الخادم؛ null من دون نموذج مقروء.</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>تبدأ محادثة على سطر الأوامر مع نموذج مدرَّب.</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>بعد قراءة البيانات الوصفية للنموذج.</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>‏core موثّق لكنه لا يُرسل أبدًا: كل ما ليس نموذج NLU خالصًا يُبلَّغ عنه باسم rasa.</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>نوع النموذج المحمّل.</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>معرّف المساعد المخزن في النموذج.</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>يبدأ المفتّش في المتصفح.</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>قبل بدء الخادم.</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>القناة التي يستعملها المفتّش.</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>أسماء القنوات المضمّنة.</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>تبدأ أداة الوسم المحلية السابقة.</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>‏3.2.x (أزيل من الشيفرة في 3.3.0، وما زال مذكورًا في فهرس 3.5 و3.6)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>3.0 إلى 3.6 فقط</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>يُطلب استخراج العلامات.</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>أول ما يفعله الأمر.</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>كيفية اختيار المحادثات.</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>موثّق على أنه: لا يُراد أي إحصاء.</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>تحسب الشيفرة العكس: true تعني أن اسم ملف للإحصاءات قد ضُبط، وهذا هو المبدئي في الأمر.</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>هل أُعطيت بذرة عشوائية (لا البذرة نفسها).</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>عدد المحادثات المطلوب؛ null مع الاستراتيجية all.</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>عدد مجرد.</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>قُرئ ملف تعريف العلامات وفُحص.</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>قبل تحميل المحادثات.</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>العلامات المعرّفة في المستوى الأعلى.</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>أعمق تداخل لمعاملات العلامات.</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>أكبر عدد من الأبناء المباشرين لمعامل واحد.</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>قُيّمت العلامات على كل المحادثات المختارة.</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>قبل كتابة ملف النتيجة.</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>المحادثات التي عولجت.</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>حجم المحادثات المخزنة.</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>حُسبت إحصاءات العلامات.</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>قبل كتابة ملفات الإحصاءات.</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>قُسمت بيانات NLU إلى جزء للتدريب وجزء للاختبار.</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>بعد كتابة الملفين.</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>تقسيم القصص (في الإصدارات الأحدث) لا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>الحصة التي تذهب إلى جزء التدريب.</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>إعداد، قيمته 0.8 ما لم يُغيَّر.</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>نوع البيانات.</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>جرى التحقق من بيانات التدريب.</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>بعد كل الفحوص؛ وقبل أن يخرج الأمر بخطأ.</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>هل نجحت كل الفحوص.</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>حُوّلت بيانات التدريب إلى صيغة أخرى.</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>الصيغة الهدف.</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>نُشرت محادثات مخزنة إلى وسيط أحداث.</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>بعد نجاح النشر.</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>يسرد الفهرس العام الأعضاء الثلاثة بترتيب معكوس.</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>الأحداث التي نُشرت.</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>اسم صنف مخزن المحادثات (tracker store).</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>اسم الصنف المخصص هو نص المستخدم نفسه.</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>اسم صنف وسيط الأحداث.</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>مخطط قصص على وشك أن يُرسم.</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>بعد تحميل النطاق.</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>يعطّل المستخدم القياس عن بُعد.</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>قبل تغيير الإعداد المخزن.</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>لا يُرسل إلا إذا كان القياس عن بُعد ما زال مفعّلًا في تلك اللحظة (البيئة أولًا، ثم الملف). انظر مواصفة السلوك لمعرفة الحالة الخاصة بأول تشغيل.</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>مشروع جديد على وشك أن يُنشأ.</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>بعد اختيار المجلد الهدف وقبل نسخ أي ملف.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>تجزئة SHA-256 للمسار المطلق لمجلد المشروع الجديد.</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>تجزئة بلا ملح لمسار؛ والمسار القصير أو الممكن تخمينه (اسم المستخدم، اسم المشروع) يمكن العثور عليه بتجربة الاحتمالات.</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>يعيد نموذج لغوي صياغة رد وقت التشغيل.</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>قبل استدعاء النموذج.</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>هل يُعاد صوغ كل رد.</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>نص التوجيه الكامل إن اختلف عن المضمّن؛ وإلا null.</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>نص توجيه حرفي كتبه المستخدم؛ وكثيرًا ما يحوي قواعد عمل وأسماء وجملًا نموذجية.</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>مزوّد النموذج اللغوي.</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>أسماء مزوّدين عامة؛ وقد يمكن التعرف على المزوّد المستضاف ذاتيًا.</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>اسم النموذج اللغوي.</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>مجموعة النماذج التي تشير إليها إعدادات النموذج اللغوي.</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>يبدأ تدريب السياسة التي لا تعتمد على النيّات.</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>عند البداية.</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>انتهى تدريب السياسة التي لا تعتمد على النيّات.</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>عند النهاية.</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>مزوّد نموذج التضمين.</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>اسم نموذج التضمين.</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>مجموعة النماذج التي تشير إليها إعدادات نموذج التضمين.</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>اختارت السياسة التي لا تعتمد على النيّات إجراءً وقت التشغيل.</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>بعد التنبؤ.</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>درجة الثقة بالتنبؤ.</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>رقم لكل رسالة؛ والتواتر يكشف حجم الحركة.</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>يبدأ تدريب سياسة البحث في المستندات.</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>انتهى تدريب سياسة البحث في المستندات.</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>نوع مخزن المستندات.</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>النوع المضمّن لا ضرر منه؛ أما المخزن المخصص فيبلغ بمسار الوحدة الخاص بالمستخدم.</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>يسمي المرجع العام هذا العضو vector_store؛ والشيفرة ترسل vector_store_type.</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>هل تذكر الأجوبة مصادرها.</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>هل تُفحص صلة الأجوبة المسترجعة بالموضوع.</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>‏pro 3.12 أو 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>لم يُرَ إلا في اختبار لإصدار أحدث.</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>أجابت سياسة البحث في المستندات وقت التشغيل.</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>يبدأ مساعد في ملف نقاط نهايته قسم للخصوصية.</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>أثناء تحميل المساعد.</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>الجدول الزمني الغائب هو النص None بأحرفه الأربعة، لا القيمة null في JSON.</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>قواعد إخفاء الهوية.</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>القواعد التي تزيل قيمة.</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>القواعد التي تحجب قيمة.</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>هل يتلقى وسيط الأحداث أيضًا القيم قبل إخفاء الهوية.</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>هل تُخفى الهوية في المحادثات المخزنة وفق جدول زمني.</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>هل تُحذف المحادثات المخزنة وفق جدول زمني.</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>الصيغة النصية لجدول إخفاء الهوية؛ الكلمة None إن لم يوجد.</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>يكشف ساعات العمل.</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>الصيغة النصية لجدول الحذف؛ الكلمة None إن لم يوجد.</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>يكتب أحد فحوص مدقّق المشروع خطأً في سجل تشغيله.</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>أثناء كتابة قيد السجل.</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>كل حقل آخر من قيد السجل يتبع باسمه هو، فمجموعة الأعضاء مفتوحة ولا يتحكم فيها المرسِل. غير وارد في المرجع العام.</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>مستوى القيد.</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>دائمًا error.</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>معرّف القيد المفصول بنقاط.</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>معرّفات ثابتة.</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>نص القيد المقروء للبشر؛ فارغ إن لم يكن له نص.</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>يقتبس عادة أسماء ومواضع ملفات من مشروع المستخدم.</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>ردّ المحرّر المستضاف على رفعٍ بخطأ.</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>بعد وصول الجواب.</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>جواب المحرّر الكامل بصيغة JSON.</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>قد تقتبس نصوص أخطاء الخادم المحتوى المرفوع.</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>يعدّ خادم بترخيص نسخة المطوّرين محادثاته: عند البدء وكل 24 ساعة تقريبًا.</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>بعد العدّ.</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>المحادثات التي بدأت منذ أول الشهر.</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>حجم أعمال عملية النشر.</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>السنة الميلادية (UTC) للشهر المعدود.</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>تاريخ فقط.</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>الشهر الميلادي (UTC)، من 1 إلى 12.</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>تجاوز العدد الحد الشهري للترخيص (100 أو 1000).</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>قبل حدث العدّ.</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>بلغ العدد عشرة أضعاف الحد الشهري للترخيص على الأقل.</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>قبل أن يوقف الخادم نفسه.</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>تخرج العملية بعده مباشرة، فلا يتبعه حدث عدّ. غير وارد في المرجع العام.</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>يبدأ pipeline التحليلات في حزمة الخدمات.</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>عند البدء.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>ترسله خدمة منفصلة لم يكن مصدرها متاحًا؛ الترتيب والسياق غير معروفين.</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>مستهلكو Kafka.</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>يدل على حجم عملية النشر.</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>يرى pipeline التحليلات جلسة محادثة جديدة.</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>وقت التشغيل.</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>ترسله خدمة منفصلة لم يكن مصدرها متاحًا.</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>يكتب شخص إلى مساعد الدردشة في أداة البناء.</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>عند وصول الرسالة.</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>لا يُرسل إلا إذا كان قرار الإبلاغ بنعم وكان في البيئة مفتاح كتابة: COPILOT_SEGMENT_WRITE_KEY في البداية، وRASA_TELEMETRY_WRITE_KEY في أحدث الإصدارات. userId هو معرّف المستخدم في أداة البناء. لا يُضاف metrics_id. يحمل نص الرسالة، وهذا يناقض الوعد العام بأن الرسائل لا يُبلَّغ عنها.</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>معرّف المشروع داخل خدمة أداة البناء.</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>يحدد مشروعًا مستضافًا واحدًا.</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>معرّف عشوائي لرسالة الدردشة هذه.</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>عشوائي.</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>رسالة الدردشة كاملة.</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>نص حرفي من المستخدم أو المساعد؛ قد يحوي أي شيء.</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>وقت الرسالة بتوقيت UTC وفق ISO 8601؛ بلا لاحقة منطقة زمنية في البداية، ومع +00:00 في أحدث الإصدارات.</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>وقت الاستعمال بالضبط.</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>يجيب مساعد الدردشة في أداة البناء.</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>بعد اكتمال الجواب.</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>إصدار نص توجيه المساعد.</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>ثابت.</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>عناوين المستندات التي استُعملت.</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>عناوين توثيق عامة عمليًا.</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>فئات الجواب مرتبة.</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>المللي ثواني حتى اكتمال الجواب.</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>النموذج اللغوي الذي أجاب.</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>اسم نموذج عام.</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>الوحدات النصية (tokens) المقروءة.</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>عدد.</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>الوحدات النصية (tokens) المقروءة من ذاكرة خبيئة.</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>‏pro 3.14 النهائي أو أحدث</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>الوحدات النصية (tokens) المكتوبة.</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>مجموع الاثنين.</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>نص توجيه النظام الكامل للمساعد.</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>يحوي محتوى من المشروع.</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>أزيل في إصدارات لاحقة</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>رسائل سابقة من الدردشة.</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>دردشة حرفية.</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>الرسالة التي أُجيب عنها.</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>أحداث محادثة أرفقها المستخدم.</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>محتوى محادثة حرفي.</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>استُدعيت أداة من خادم MCP الخاص بـ Rasa، من مساعد الدردشة في أداة البناء أو من أي وكيل آخر متصل بالخادم.</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>بعد أن أعادت الأداة قيمة أو أطلقت استثناء.</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>لا يُضاف metrics_id. userId هو معرّف الترخيص أو النص unknown. يؤخذ مفتاح الكتابة من RASA_TELEMETRY_WRITE_KEY فقط، ولا يؤخذ من ملف المفاتيح أبدًا؛ ومن دون ذلك المتغير لا يُرسل شيء. ويُسأل عن قرار الإبلاغ كالمعتاد.</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>اسم الأداة.</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>أسماء الأدوات المضمّنة.</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>اسم عملية خادم MCP.</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>أسماء ثابتة.</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>المللي ثواني الكاملة التي استغرقها الاستدعاء، مقرّبة إلى الأدنى.</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>مدة تقريبية.</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>هل خلت الأداة من إطلاق استثناء ومن الإبلاغ عن إخفاق.</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>اسم صنف الاستثناء، أو ToolReportedFailure؛ null عند النجاح.</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>اسم صنف.</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>نص الاستثناء أو الإخفاق المبلَّغ عنه؛ null عند النجاح.</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>يُنسخ دون تغيير: قد يحوي مسارات وأسماء وبيانات.</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>الوقت بتوقيت UTC وفق ISO 8601 مع لاحقة المنطقة الزمنية.</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>نظام التشغيل: الاسم والإصدار كما يذكرهما النظام نفسه.</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>إصدار النواة؛ قد يحوي لاحقة من المورّد أو من البناء.</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>هل يوجد متغير بيئة خاص بخادم بناء.</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>جواب بنعم أو لا.</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>تجزئة SHA-256 لعنوان المستودع البعيد في git، أو null.</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>بلا ملح؛ يمكن تأكيد عنوان مستودع معروف.</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>تجزئة SHA-256 لمجلد العمل المطلق.</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>بلا ملح؛ يمكن تأكيد المسارات الممكن تخمينها.</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>إصدار مفسّر Python العامل.</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>رقم إصدار عام.</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>إصدار المنتج (إصدارات Open Source).</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>إصدار المنتج (إصدارات Pro).</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>عدد معالجات الرسوم.</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>عدد صغير.</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>لم يرسله سوى إصدار ألفا من 2.0، بين إصدار المنتج وcpu. وما زال توثيق المستخدم لإصدارات 3.x يذكره.</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>عدد المعالجات المنطقية.</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>هل تبدو العملية عاملة داخل حاوية Docker.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>تجزئة SHA-256 لنص الترخيص.</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>تحدد ترخيصًا واحدًا؛ ولا يمكن عكسها لأن نص الترخيص طويل وعشوائي.</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>64 رقمًا ست عشريًا بأحرف صغيرة في الواقع. لم يُذكر نمط لأن القيمة في مثال توثيق المستخدم تبدأ بالحرف t فليست عددًا ست عشريًا.</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>قيمة متغير البيئة DEPLOYMENT_STACK، فارغة إن لم يُضبط.</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>نص حر يضبطه المشغّل.</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>اسم الشركة المكتوب في الترخيص.</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>يسمي العميل: فلا تعود الحمولة مجهولة الهوية.</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (الإصدار 3.6 وما بعده، حيث يتحقق التدريب أولاً)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>قبل %1 ث</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>قبل %1 د</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>قبل %1 س</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>تقرير خطأ</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>قناة الأخطاء</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>ما يقرّر هنا</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>القراءة جارية</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>تُقرأ الآن بيانات المشروع وهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>لا يغادر شيء منه هذا الحاسوب.</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>لا تتبّع مكدس بعد</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>يمكن تقديم تتبّع المكدس لخطأ ما لرؤية ما كانت آلية تقارير الأخطاء في Rasa سترسله منه.</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>لا تتبّع مكدس في هذا النص</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>تتبّع المكدس غير كامل</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>الأسطر من %1 إلى %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>‏%1 ليس في النص أي تتبّع مكدس.</numerusform>
                <numerusform>‏%1 في النص تتبّع مكدس واحد؛ وهو الذي أنهى الأمر ويُبلَّغ عنه.</numerusform>
                <numerusform>‏%1 في النص تتبّعا مكدس؛ لا يُبلَّغ إلا عن الذي أنهى الأمر.</numerusform>
                <numerusform>‏%1 في النص %Ln تتبّعات مكدس؛ لا يُبلَّغ إلا عن الذي أنهى الأمر.</numerusform>
                <numerusform>‏%1 في النص %Ln تتبّع مكدس؛ لا يُبلَّغ إلا عن الذي أنهى الأمر.</numerusform>
                <numerusform>‏%1 في النص %Ln تتبّع مكدس؛ لا يُبلَّغ إلا عن الذي أنهى الأمر.</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>لا طلب</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>لا تقرير بعد.</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>كان Rasa سيرسل هذا. هذا البرنامج يعرضه فقط.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>‏%Ln بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>‏%Ln بايتات</numerusform>
                <numerusform>‏%Ln بايتًا</numerusform>
                <numerusform>‏%Ln بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>مفترَض</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>يتبع مفتاح التفعيل نفسه الذي تتبعه الأحداث.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غير موجودة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>لا يرسل Rasa Open Source %1 طلبًا كهذا؛ لا يرسله سوى Rasa Pro.</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>لم يُعثر على تثبيت لـ Rasa. ولا يرسل Rasa Open Source طلبًا كهذا؛ لا يرسله سوى Rasa Pro.</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>ليس لدى Rasa هذا مفتاح لتقارير الأخطاء، فلا يمكن أن يغادر أي منها.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>المتغير RASA_TELEMETRY_DEBUG مضبوط، لكن الأخطاء تُرسل مع ذلك: لا يُنظر هنا إلى وضع التنقيح.</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>يلتقط سطر أوامر Rasa Pro كل استثناء بنفسه، فلا يكاد ينشأ تقرير.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>تقارير الأخطاء</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>ما فعلته الأوامر، مع أعداد أجزاء المشروع؛ إلى Segment.</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>خدمات التتبّع والقياس المُعدّة، مرة لكل أمر؛ إلى Segment.</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>الاستثناءات التي أنهت أمرًا، مع الرسالة وأسطر من الشيفرة المصدرية؛ إلى Sentry.</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>تتبع تقارير الأخطاء مفتاح التفعيل نفسه الذي تتبعه الأحداث: إذا كان الإبلاغ معطّلًا فلا يُرسل أي منها.</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>لا يوقفها وضع التنقيح (RASA_TELEMETRY_DEBUG).</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>تعطيل الإبلاغ أثناء عمل أمر لا يوقفها في ذلك التشغيل.</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>هذا البرنامج لا يرسل أي تقرير خطأ.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>رؤية ما كان Rasa سيبلغ عنه، واتخاذ القرار، وإرساله بنفسك.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>الاستعمال:</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>الأوامر:</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>يشرح "rasa-telemetry COMMAND --help" أمرًا واحدًا.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>رموز الخروج: 0 تمّ، 1 أخفق، 2 استعمال خاطئ، 3 لم يُرسل أو لم يتحقق الفحص، 4 لاحقًا أو النتيجة مجهولة.</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>ثمة شيء ناقص</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>‏"%1" زائد</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>الخيارات:</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>طباعة JSON</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>مجلد المشروع، حيث كان rasa سيُشغَّل (المبدئي: المجلد الحالي)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>تثبيت Rasa: برنامجه أو بيئته أو مجلد site-packages الخاص به</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>الإخفاق برمز الخروج 1 حين يتجاهل Rasa شيئًا من المشروع أو يُسقطه؛ مع ذكره</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>كما في rasa train (المبدئي: config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>كما في rasa train (المبدئي: domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>كما في rasa train (المبدئي: data)؛ وللاختبارات ما يُختبر، بدل ‎--nlu أو ‎--stories أو المسار؛ يجوز تكراره</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>كما في rasa run (المبدئي: endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>كما في rasa run (المبدئي: credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>مثل ‎--config في rasa evaluate markers (المبدئي: markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>تقرير مَن: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>اختيار قيمة خاصية؛ يجوز تكراره</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>اختيار عضو من السياق أو إضافته؛ يجوز تكراره</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>لأجل error-report: نص فيه تتبّع مكدس من Python؛ والعلامة - هي الدخل القياسي</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>المبدئي في "rasa data split nlu"؛ والخيار ‎--training-fraction يرسل غيره.</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>دائمًا nlu: تقسيم القصص لا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>المبدئي في "rasa data convert nlu"؛ والخيار ‎--format يرسل غيره.</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>دائمًا nlu: لا تُحوَّل إلا بيانات NLU.</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>القيمة true إذا نجحت كل فحوص مدقّق Rasa، وإلا false؛ وهذه الفحوص تخص Rasa نفسه.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>المبدئي في "rasa interactive"؛ وtrue مع ‎--skip-visualization.</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>المبدئي في "rasa interactive"؛ وtrue مع ‎--e2e.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>المبدئي في "rasa evaluate markers"، وهو يكتب إحصاءات؛ وfalse مع ‎--no-stats.</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>المبدئي في "rasa evaluate markers"؛ وtrue مع ‎--seed.</translation>
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
            <translation>أكثر من %1 ميغابايت</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>التقرير كائن JSON</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>لا يُعرف إلا أثناء عمل الأمر</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>يختلف، لأن ملفات من المشروع تغيّرت منذ ذلك الحين</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>ليس في المعاينة</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>في المعاينة فقط</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>الفروق فقط</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>عمود واحد</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>المقارنة مع: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>آخر ما أُرسل</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>ملف محفوظ …</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>حسب %1</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>المشروع %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>مشروع آخر …</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>تقرير ملتقط</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>التُقط %1، الحدث %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>المقارنة بمشروع Rasa الموجود في هذا المجلد</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>المقارنة بتقرير محفوظ</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>لا معاينة: %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>مطابق لمعاينته.</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>مطابق لمعاينته، إلا فيما لا يعرفه سوى الأمر قيد التشغيل.</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>يختلف عن معاينته في الأسطر المميَّزة.</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>المعاينة، للمشروع كما هو الآن: %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>المعاينة: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>مفترَض</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>في موضع آخر هناك</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>كان في موضع آخر</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>الأسطر المقارَنة</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>التالي ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>الفرق التالي</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>إلى الفرق التالي (F7)؛ والرجوع بـ Shift+F7</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>حسب %1</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>القراءة جارية</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>يجري إعداد التقريرين كليهما.</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>لا يوجد تقرير للمقارنة</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>المقارنة بشيء آخر …</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>لا يمكن مقارنة هذا الملف</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>لا يمكن مقارنة هذا التقرير</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>اختيار ملف آخر …</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>كان Rasa سيرفض المشروع الآخر.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>إعادة القراءة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>لا قيم إضافية</numerusform>
                <numerusform>قيمة إضافية واحدة</numerusform>
                <numerusform>قيمتان إضافيتان</numerusform>
                <numerusform>‏%Ln قيم إضافية</numerusform>
                <numerusform>‏%Ln قيمة إضافية</numerusform>
                <numerusform>‏%Ln قيمة إضافية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>لا ناقصة</numerusform>
                <numerusform>واحدة ناقصة</numerusform>
                <numerusform>اثنتان ناقصتان</numerusform>
                <numerusform>‏%Ln ناقصة</numerusform>
                <numerusform>‏%Ln ناقصة</numerusform>
                <numerusform>‏%Ln ناقصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>لا متغيرة</numerusform>
                <numerusform>واحدة متغيرة</numerusform>
                <numerusform>اثنتان متغيرتان</numerusform>
                <numerusform>‏%Ln متغيرة</numerusform>
                <numerusform>‏%Ln متغيرة</numerusform>
                <numerusform>‏%Ln متغيرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>لا شيء في موضع آخر</numerusform>
                <numerusform>واحدة في موضع آخر</numerusform>
                <numerusform>اثنتان في موضع آخر</numerusform>
                <numerusform>‏%Ln في موضع آخر</numerusform>
                <numerusform>‏%Ln في موضع آخر</numerusform>
                <numerusform>‏%Ln في موضع آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>لا فرق</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>عدسة الخصوصية: لا تغادر أي من قيمك مع أي من التقريرين.</numerusform>
                <numerusform>عدسة الخصوصية: تغادر قيمة واحدة من قيمك مع كل من التقريرين.</numerusform>
                <numerusform>عدسة الخصوصية: تغادر قيمتان من قيمك مع كل من التقريرين.</numerusform>
                <numerusform>عدسة الخصوصية: تغادر %Ln من قيمك مع كل من التقريرين.</numerusform>
                <numerusform>عدسة الخصوصية: تغادر %Ln من قيمك مع كل من التقريرين.</numerusform>
                <numerusform>عدسة الخصوصية: تغادر %Ln من قيمك مع كل من التقريرين.</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>عدسة الخصوصية: القيم الخاصة بك التي تغادر مع التقريرين: %1 في الأيسر و%2 في الأيمن.</translation>
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
            <translation>المشروع %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>المرسل %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>آخر ما أُرسل</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>الحدث الملتقط %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>تقرير ملتقط</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>‏%1 إلى جانب هذا التقرير: %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>ما كانت الترقية من %1 إلى %2 ستضيفه: %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>كما يرسله %2 بدل %1: %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>عدسة الخصوصية: لا شيء مميَّز.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>لا يرسل %1 هذا الحدث</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>الحدث «%1» غير معروف لذلك الإصدار، فلا يوجد ما يُقارن به.</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>لم يُرسل أي منها بعد</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>حالما يُرسل تقرير «%1» من هذا الحساب يُعرض آخرها هنا.</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>لم يُلتقط أي منها بعد</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>يمكن تشغيل أمر في صفحة «الالتقاط المباشر»: عندئذ تمكن مقارنة «%1» الخاص به هنا.</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>لا يوجد ما يُقارن به</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>التقرير %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>اتصالات هذا البرنامج نفسه</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>يتصل بالوجهة أعلاه ولا شيء سواها: لإرسال تقرير فقط، وحين يكون الإبلاغ مفعّلًا فقط. لا بحث عن تحديثات، ولا أخبار، ولا قياس لاستخدامه هو.</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>لا شيء حتى الآن.</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>رؤية كل الاتصالات ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1؛ %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>عبر الخادم الوسيط %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>تقرير حُذف منذ ذلك الحين</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>التقرير %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>فُتح</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>ربما: جارٍ الآن، أو انقطع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>For</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>كل اتصال فتحه هذا البرنامج من هذا الحساب منذ تثبيته. لا يفتح اتصالًا إلا لإرسال تقرير. ويبقى سجل الاتصالات هذا وإن حُذف سجل التقارير.</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>البحث عن مضيف أو خادم وسيط</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>البحث في الاتصالات</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>لا شيء حتى الآن</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>لا يوجد في هذه المدة اتصال بمضيف أو خادم وسيط كهذا.</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>لم يفتح هذا البرنامج أي اتصال قط.</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>لا يمكن قراءة سجل الاتصالات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>لا اتصالات</numerusform>
                <numerusform>اتصال واحد</numerusform>
                <numerusform>اتصالان</numerusform>
                <numerusform>‏%Ln اتصالات</numerusform>
                <numerusform>‏%Ln اتصالًا</numerusform>
                <numerusform>‏%Ln اتصال</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>‏%1 حتى الآن</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>ما تُرسله التجربة المعزولة إلى هذا البرنامج نفسه ليس من بينها.</translation>
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
            <translation>ما يُبلَّغ عنه، ولماذا</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>إظهار الأسرار</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>عرض تفاصيل ما يُبلَّغ عنه ولماذا وإلى أين</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>كيف يستخدم Rasa هذه البيانات ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>عدم الإبلاغ</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>الإبلاغ</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>بالضبط ما كان «%1» سيرسله من هذا الجهاز</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>بالضبط ما كان سيُرسل من هذا الجهاز</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>تُقرأ الآن بيانات المشروع وهذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>‏%Ln بايت. لم يرسل هذا البرنامج شيئًا.</numerusform>
                <numerusform>بايت واحد. لم يرسل هذا البرنامج شيئًا.</numerusform>
                <numerusform>بايتان. لم يرسل هذا البرنامج شيئًا.</numerusform>
                <numerusform>‏%Ln بايتات. لم يرسل هذا البرنامج شيئًا.</numerusform>
                <numerusform>‏%Ln بايتًا. لم يرسل هذا البرنامج شيئًا.</numerusform>
                <numerusform>‏%Ln بايت. لم يرسل هذا البرنامج شيئًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>من المشروع %1.</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>كان سيذهب إلى %1.</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>الأسرار فيه محجوبة هنا، لا فيما كان سيُرسل.</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>مفترَض حاليًا: %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>تجزئة SHA-256 لما يطبعه "git remote get-url origin" هنا، مع محرف السطر الجديد.</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>القيمة null: لم يُعثر على git، وعندئذ لا يبلغ Rasa عن أي مشروع.</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>القيمة null: المجلد ليس في مستودع git يثق به git.</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>القيمة null: ليس لمستودع git مستودع بعيد باسم origin.</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>القيمة null: لم يعط git جوابًا.</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>إصدار الحزمة في %1.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>مفترَض: لا يوجد تثبيت لـ Rasa يرسل تقارير بهذه الصيغة.</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>إصدار المفسّر الذي ثُبّت Rasa له.</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>مفترَض: لا يوجد تثبيت لـ Rasa يذكر إصدار مفسّره.</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>مفترَض: لا يذكر التثبيت الجزء الأخير من الإصدار.</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>مفترَض: مفسّر تثبيت Rasa الموجود.</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>تجزئة SHA-256 لنص الترخيص في %1.</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>القيمة null: لا يوجد ترخيص.</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>اسم النواة وإصدارها.</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>المتغير %1 موجود؛ وقيمته لا تهم.</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>لا يوجد أي من المتغيرات الخمسة عشر التي تدل على خادم بناء.</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>تجزئة SHA-256 للمسار %1.</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>معالجات الرسوم. يعلن توثيق Rasa هذا العدد؛ ولا يرسله أي برنامج من 3.x.</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>المعالجات المنطقية العاملة.</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>غير معروف، فكان Rasa سيُسقط التقرير.</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>يقول ذلك %1.</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>لا يوجد ‎/‎.dockerenv ولا الكلمة في ‎/proc/self/cgroup.</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>الشركة المذكورة في الترخيص، بنص صريح؛ null من دون ترخيص.</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>قيمة المتغير DEPLOYMENT_STACK، وإلا فارغ.</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>غير معروف لهذا البرنامج.</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>أعطيته أنت.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>عرض الكل (%1)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>غير معدود: %1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>0 من %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1، %2: %3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>يفتح السطر في المحرّر</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>فتح %1 في المحرّر</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>لا يمكن فهمه</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>يترك الأمر لك</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>الأمر rasa لا يعرف هذا الملف.</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>هذا البرنامج لا يرسل شيئًا؛ والأمر rasa يتجاهل هذا المتغير.</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>له الأولوية على الملف.</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>له الأولوية على الملف؛ والكلمة true وحدها تعني التفعيل.</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>لا يوجد ملف</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>تتعذر قراءته</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>لا يوجد قسم metrics</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>كل أمر من أوامر rasa يتوقف بخطأ؛ ولا يستطيع "rasa telemetry enable" إصلاحه.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>هذه ليست true ولا false: يقرؤها Rasa تفعيلًا، وهذا البرنامج تعطيلًا.</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>هذه ليست true ولا false: يقرؤها Rasa وهذا البرنامج تعطيلًا.</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>في نسخة Rasa Pro ضمن traits قيمة enabled: %1؛ ولا شيء يقرؤها.</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>الأمر التالي من أوامر rasa يسجل أن الإبلاغ مفعّل.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>يخص هذا البرنامج وحده.</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>إعدادات هذا البرنامج</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>يبلغ الأمر rasa دائمًا إلى %1.</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>مكتوب بلا علامتي اقتباس ويُقرأ عددًا.</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>الأمر التالي من أوامر rasa ينشئ واحدًا.</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>يستعمل Rasa Pro معرّف الترخيص بدلًا منه.</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>لا يشمل وضع التنقيح تقارير الأخطاء.</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>الكلمة true وحدها تفعّل وضع التنقيح.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>مضبوط</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>تثبيت Rasa</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>الأمر rasa لا يعرف هذا المفتاح.</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>ترخيص مطوّرين</translation>
        </message>
        <message>
            <source>present</source>
            <translation>موجود</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>لم يُعثر على Rasa؛ يُفترض إصدار يبلغ من دون ترخيص.</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>سياسة المؤسسة</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>الإعدادات العامة</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>إشعارنا</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>مفتاح الكتابة</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>معرّف الجهاز</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>الأمر rasa يتجاهل DO_NOT_TRACK.</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>لم يُسجَّل أي قرار.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>في global.yml قيمة enabled: %1، وهي ليست true أو false صريحة؛ وتُعدّ هنا تعطيلًا.</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>لا يمكن فهم سياسة المؤسسة، فلا يُبلَّغ عن شيء.</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>عطّلت مؤسستك الإبلاغ.</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>المتغير DO_NOT_TRACK مضبوط.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>قيمة RASA_TELEMETRY_ENABLED هي "%1"؛ فلا كلمة للملف.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>قيمة RASA_TELEMETRY_ENABLED هي "%1"؛ والكلمة true وحدها تعني التفعيل.</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>كان جوابك عن إشعار هذا البرنامج بلا.</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>لم يُجَب بعد عن إشعار هذا البرنامج.</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>يُبلَّغ الآن عن أكثر مما كان حين أجبت عن الإشعار؛ فيجب الجواب عنه من جديد.</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>كانت التقارير ستذهب إلى غير ما كان حين أجبت عن الإشعار؛ فيجب الجواب عنه من جديد.</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>لا يوجد معرّف جهاز في global.yml.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>المتغير RASA_TELEMETRY_DEBUG مضبوط: تُعرض التقارير ولا تُرسل.</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>لا يوجد مفتاح كتابة.</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>لا يوجد global.yml.</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>تتعذر قراءة global.yml.</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>الملف global.yml تالف، ويعامله Rasa كأنه غير موجود.</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>ليس في global.yml قسم metrics.</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>في global.yml: ‏%1.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>في global.yml قيمة enabled: %1، وهي تشبه كلمة لكنها تعني التفعيل عند Rasa.</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>في global.yml قيمة enabled: %1.</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>لا يستطيع Rasa أن يسجل شيئًا هناك، فيعدّ الإبلاغ معطّلًا.</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>الأمر التالي من أوامر rasa يكتب ملف global.yml يفعّل الإبلاغ.</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>ما سُجّل فيه من قبل، ولو كان رفضًا، يضيع عندئذ.</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>كل أمر من أوامر rasa يتوقف بخطأ.</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>الأمر التالي من أوامر rasa يكتب مع ذلك ملف global.yml يفعّل الإبلاغ: فمن دون المتغير يبدأ الإبلاغ، ولا يُعرض أي إشعار.</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>لا يُبلَّغ عن التدريبات، لأن Rasa لا يستطيع قراءة القسم metrics.</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>مع ترخيص المطوّرين لا يمكن تعطيل الإبلاغ هنا.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>لا يُسكت RASA_TELEMETRY_ENABLED سوى تقارير التدريبات.</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>لا يرسل Rasa Pro شيئًا من دون ترخيص صالح.</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>لا يوجد معرّف جهاز، فلا يرسل Rasa شيئًا.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>المتغير RASA_TELEMETRY_DEBUG مضبوط: تُطبع التقارير ولا تُرسل.</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>لم يُعثر على تثبيت لـ Rasa؛ ويصح ذلك لكل الإصدارات عدا Rasa Pro 3.14 وما بعده، فهي ترسل مع ذلك.</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>المتغير RASA_TELEMETRY_DEBUG مضبوط، لكن هذا الإصدار من Rasa Pro يرسل مع ذلك.</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>ليس لدى Rasa هذا مفتاح كتابة، فلا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>لا يرسل Rasa %1 شيئًا من دون ترخيص (منذ 3.6.10 و3.4.18).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>لا يوجد، فلا يمكن إرسال شيء</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>من RASA_TELEMETRY_WRITE_KEY: %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>من Rasa %1: %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>من هذه الإعدادات: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>السؤال أولًا</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>إرسال تلقائي</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>التقارير المُعدّة هنا</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>مفتاح كتابة جديد</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>حفظ المفتاح</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>إزالة المفتاح</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>مفتاح الكتابة</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>اختيار …</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>اختيار شهادات إضافية …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>إزالة الشهادات الإضافية</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>الشهادات الإضافية</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>تنتظر في صندوق الصادر حتى ترسلها أو تهملها.</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>تغادر حالما تُعدّ، ما دام الإبلاغ مفعّلًا.</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>ثبّتته مؤسستك في %1. ‏%2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>ثبّتته مؤسستك في %1: ‏%2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>يحدد RASA_TELEMETRY_ENDPOINT: %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>تذهب التقارير إلى %1. وعند تغيير الوجهة تُسأل من جديد هل تريد الإبلاغ.</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>ثمة مفتاح مخزن هنا أيضًا. يُعتمد حين لا يوجد المتغير ولا مفتاح في Rasa.</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>يحدد الحساب الذي تُقيّد عليه التقارير. يُحفظ في ملف لا يستطيع أحد سواك قراءته، ولا يُعرض أبدًا.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>لخادم تجميع في مؤسستك لا يعرف النظام شهادته.</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>لا يمكن إرسال شيء: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>لا سلطات موثوقة سوى سلطات النظام.</numerusform>
                <numerusform>سلطة واحدة موثوقة إضافة إلى سلطات النظام.</numerusform>
                <numerusform>سلطتان موثوقتان إضافة إلى سلطات النظام.</numerusform>
                <numerusform>‏%Ln سلطات موثوقة إضافة إلى سلطات النظام.</numerusform>
                <numerusform>‏%Ln سلطة موثوقة إضافة إلى سلطات النظام.</numerusform>
                <numerusform>‏%Ln سلطة موثوقة إضافة إلى سلطات النظام.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>شهادات (*.pem *.crt);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>لم يُحفظ. %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>المستعمل: لا يوجد.</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>المستعمل: %1.</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>تقرّر المتغيرات http_proxy وhttps_proxy وall_proxy وno_proxy، كما في Rasa نفسه.</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>اسم المستخدم وكلمة المرور الخاصان به محفوظان، ولا يُعرضان.</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>الوصول إلى هذا الحاسوب يكون من دون خادم وسيط.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>نص بعد القيمة</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>أكثر من 0 مستوى</numerusform>
                <numerusform>أكثر من مستوى واحد</numerusform>
                <numerusform>أكثر من مستويين</numerusform>
                <numerusform>أكثر من %n مستويات</numerusform>
                <numerusform>أكثر من %n مستوى</numerusform>
                <numerusform>أكثر من %n مستوى</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>ينتهي النص حيث ينبغي أن توجد قيمة</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>لا تبدأ أي قيمة بهذا المحرف</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>محرف تحكم داخل نص</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>نص بلا علامة اقتباس ختامية</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>تتابع هروب غير معروف</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>تتابع هروب ‎\u بلا أربعة أرقام ست عشرية</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>فاصلة أو قوس مربع ختامي ناقص</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>اسم بين علامتي اقتباس مزدوجتين ناقص</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>نقطتان رأسيتان ناقصتان</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>فاصلة أو قوس معقوف ختامي ناقص</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>أنبوب مسمّى</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>مقبس</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>جهاز</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>أكثر من 0 بايت</numerusform>
                <numerusform>أكثر من بايت واحد</numerusform>
                <numerusform>أكثر من بايتين</numerusform>
                <numerusform>أكثر من %n بايتات</numerusform>
                <numerusform>أكثر من %n بايتًا</numerusform>
                <numerusform>أكثر من %n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>‏%1 بايت، والحد الأقصى %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>ليس %1 عددًا صحيحًا</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>ليس %1 عددًا</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>ليس %1 تاريخًا</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>ليس %1 تاريخًا ممكنًا</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>العلامة "=" وحدها بلا قيمة</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>ليس %1 قيمة منطقية</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>ليس %1 عددًا بنقطة عشرية أو أس</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>لا يجوز أن يحوي المفتاح خريطة مفاتيح أو قائمة قوائم</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>أكثر من 0 قيمة</numerusform>
                <numerusform>أكثر من قيمة واحدة</numerusform>
                <numerusform>أكثر من قيمتين</numerusform>
                <numerusform>أكثر من %n قيم</numerusform>
                <numerusform>أكثر من %n قيمة</numerusform>
                <numerusform>أكثر من %n قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>المرساة %1 ترد هنا مرة ثانية</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>علامة استفهام في النص %1 غير المقتبس داخل أقواس</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>لا توجد ذاكرة</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>لا تبدأ أي قيمة بـ %1 إلا بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>البايت 0x%1 عند الموضع %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>‏*%1 يرد داخل نفسه</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>لا تضيف الأسماء البديلة أي قيمة</numerusform>
                <numerusform>تضيف الأسماء البديلة أكثر من قيمة واحدة</numerusform>
                <numerusform>تضيف الأسماء البديلة أكثر من قيمتين</numerusform>
                <numerusform>تضيف الأسماء البديلة أكثر من %n قيم</numerusform>
                <numerusform>تضيف الأسماء البديلة أكثر من %n قيمة</numerusform>
                <numerusform>تضيف الأسماء البديلة أكثر من %n قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>يتطلب ‎&lt;&lt;‎ خريطة مفاتيح أو قائمة من خرائط المفاتيح</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>لم يصل جواب كامل</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>ليس ملفًا عاديًا</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>‏%n بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>‏%n بايتات</numerusform>
                <numerusform>‏%n بايتًا</numerusform>
                <numerusform>‏%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>لا يحوي أي شهادة بصيغة PEM</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>كان برنامج آخر يكتب فيه طوال الوقت</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>هو قاعدة بيانات برنامج آخر</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>الإبلاغ غير مفعّل</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>ثمة نافذة أخرى أو أمر آخر يرسل تقارير</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>المحاولة %1 غير جارية</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>انتهى البرنامج قبل انتهاء المحاولة</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>فيه %1 تقرير، ويُحفظ %2 على الأكثر</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>فيه %1 بايت، ويُحفظ %2 على الأكثر</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>بايتات التقرير %1 ليست هي التي خُزّنت</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>ليس عنوانه URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>يتعامل هذا البرنامج مع خوادم وسيطة من نوع http وsocks5 وsocks5h</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>‏%1 مع 0 بايت</numerusform>
                <numerusform>‏%1 مع بايت واحد</numerusform>
                <numerusform>‏%1 مع بايتين</numerusform>
                <numerusform>‏%1 مع %n بايتات</numerusform>
                <numerusform>‏%1 مع %n بايتًا</numerusform>
                <numerusform>‏%1 مع %n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>حجمه %1 بايت، ويُقبل %2 على الأكثر</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>حجمه %1 بايت، ويُقبل %2 على الأكثر؛ وأكبر جزء هو %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>‏%1 بايت، ويُقرأ %2 على الأكثر</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>انقطع الجواب</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>هو وصلة رمزية</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>ليس مجلدًا</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>يخص مستخدمًا آخر</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>له أسماء أخرى (وصلات صلبة)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>أزيل في اللحظة نفسها</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>يجب أن يكون "%1" نصًا</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>يجب أن يكون "%1" قائمة مكوّنات، لكل منها "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>يجب أن يكون المكوّن في "%1" خريطة مفاتيح فيها "name"</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>يحتاج المكوّن في "%1" إلى "name" مع نص</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>خريطة مفاتيح مفتاحها قائمة</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>يجب أن يكون "importers" قائمة خرائط مفاتيح فيها "name"</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>يجب أن تكون المدخلة في "importers" خريطة مفاتيح فيها "name"</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>يجب أن تكون الإعدادات خريطة مفاتيح</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>يجب أن تكون بيانات الاعتماد خريطة قنوات</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>يجب أن يكون اسم القناة نصًا</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>يجب أن يكون نوع الخانة نصًا</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>ليس "%1" نوع خانة: text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>ليس لخانة من النوع %1 خاصية "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>لا يمكن لخانة من النوع any أن تؤثر في المحادثة</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>يجب أن تكون قيمتا min_value وmax_value لخانة من النوع float عددين</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>يجب أن تكون قيمة min_value لخانة من النوع float أصغر من max_value (المبدئي 0 و1)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>يجب أن يكون "actions" قائمة</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>يحتاج الإجراء إلى اسم</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>يجب أن يكون "e2e_actions" قائمة</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>يجب أن يكون "entities" قائمة</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>يجب أن تكون خصائص %1 خريطة مفاتيح</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>يجب أن يكون "intents" قائمة</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>تحتاج النيّة إلى اسم</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>يجب أن يكون "ignore_entities" قائمة</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>يجب أن يكون "use_entities" قائمة أو true أو false</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>ملف فيه عدد واحد أو نحوه يوقف Rasa هنا</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>يحتاج شرط ربط الخانة إلى "active_loop" مع اسم استمارة</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>يجب أن يكون "mappings" في الخانة قائمة</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>تحتاج الخانة إلى "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>تحتاج الخانة إلى "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>يجب ألا يكون "session_expiration_time" سالبًا</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>يجب أن يكون النطاق خريطة مفاتيح</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>يجب أن يكون ملف الاختبارات خريطة مفاتيح فيها "test_cases"</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>يجب أن يكون "%1" قائمة خرائط مفاتيح</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>حالة الاختبار %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>يجب أن يكون "%1" خريطة مفاتيح</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>يجب أن تكون المفاتيح في "%1" نصوصًا</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>يجب أن يكون "mcp_servers" قائمة</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>يحتاج خادم MCP إلى "%1" مع نص</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>يجب أن يكون نوع خادم MCP "http" أو "https"</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>يجب أن تكون نقاط النهاية خريطة مفاتيح</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>يحتاج %1 إلى "entity" مع نص</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>يجب أن يكون "%1" في %2 نصًا</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>يجب أن يكون "value" في %1 نصًا أو عددًا</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>يجب أن يكون ملف التدفقات خريطة مفاتيح فيها "flows"</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>يجب أن يكون "flows" خريطة تدفقات</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>يجب أن يكون التدفق خريطة مفاتيح فيها "steps"</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>يحتاج التدفق إلى قائمة "steps" فيها خطوة واحدة على الأقل</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>يجب أن تكون خطوة التدفق خريطة مفاتيح</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>تحتاج خطوة التدفق إلى action أو collect أو link أو call أو set_slots أو noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>يجب أن يكون "collect" اسم خانة</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>يجب أن يكون "rejections" قائمة</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>يجب أن يسمي "call" تدفقًا أو وكيلًا أو أداة</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>يجب أن يكون "set_slots" قائمة خانات مع قيم</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>يجب أن يكون "next" خطوة أو قائمة شروط</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>يحتاج الشرط إلى "if" مع "then"، أو إلى "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>يجب أن يؤدي الشرط إلى خطوة أو إلى قائمة خطوات</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>التدفق "%1" يستدعي نفسه، مباشرة أو عبر غيره</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>لا يوجد تدفق "%1" لاستدعائه</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>التدفق %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>الخانة %1 في %2</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>لا توجد علامات</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>لا يوجد ملف ‎.yml أو ‎.yaml فيه علامات</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>يجب أن يكون ملف العلامات خريطة أسماء</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>علامات المستوى الأعلى</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>‏"%1" معامل أو شرط ولا يصلح اسمًا لعلامة</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>العلامة "%1" معرّفة في ملف آخر أيضًا</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>مستويات "%1"</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>يجب أن تكون العلامة خريطة مفاتيح فيها معامل واحد أو شرط واحد</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>تحتاج العلامة إلى معامل أو شرط إضافة إلى وصفها</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>يحتاج "%1" إلى نص</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>ليس "%1" معاملًا ولا شرطًا للعلامات</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>يحتاج "%1" إلى قائمة علامات</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>يحتاج "%1" إلى علامة واحدة بالضبط</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>يحتاج "%1" إلى علامة واحدة على الأقل</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>العلامات تحت "%1" من "%2"</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>النطاق غير صالح</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>ليس في النطاق %1 "%2"</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>لا يجوز أن يحوي اسم النيّة "%1" أكثر من شرطة مائلة واحدة</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>يحتاج اسم النيّة "%1" إلى شيء قبل الشرطة المائلة</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>يحتاج المثال إلى "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>يجب أن يكون "intent" نصًا</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>يحتاج الكيان إلى العددين "start" و"end" وإلى النص "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>يجب أن يكون "value" في الكيان نصًا أو عددًا</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>يجب أن يكون "%1" في الكيان نصًا</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>يجب أن يكون "rasa_nlu_data" المفتاح الوحيد</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>يجب أن يكون "rasa_nlu_data" كائنًا</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>يجب أن يكون "%1" قائمة</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>تحتاج المدخلة في "regex_features" إلى النصين "name" و"pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>يجب أن يكون "elements" في جدول البحث قائمة نصوص أو مسار ملف</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>يجب أن تكون بيانات NLU خريطة مفاتيح فيها المفتاح "nlu"</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>يجب أن يكون العنصر في "nlu" خريطة مفاتيح فيها "intent" أو "synonym" أو "regex" أو "lookup"</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>العنصر في "nlu" فيه واحد من intent وsynonym وregex وlookup، ومعه examples، لا "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>لا يجوز أن تكون "metadata" إلا لنيّة</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>يجب أن يكون "examples" نصًا واحدًا، وعادة كتلة تبدأ بـ |</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>يجب أن يكون العنصر في "examples" خريطة مفاتيح فيها "text"</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>لا يجوز أن يحوي اسم النيّة أكثر من شرطة مائلة واحدة</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>يحتاج اسم النيّة إلى شيء قبل الشرطة المائلة</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>يجب ألا يكون "text" فارغًا: إما نص وإما حذفه</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>تدور الوصلات هنا في حلقات، فلا توجد مجلدات</numerusform>
                <numerusform>تدور الوصلات هنا في حلقات، فيوجد أكثر من مجلد واحد</numerusform>
                <numerusform>تدور الوصلات هنا في حلقات، فيوجد أكثر من مجلدين</numerusform>
                <numerusform>تدور الوصلات هنا في حلقات، فيوجد أكثر من %n مجلدات</numerusform>
                <numerusform>تدور الوصلات هنا في حلقات، فيوجد أكثر من %n مجلدًا</numerusform>
                <numerusform>تدور الوصلات هنا في حلقات، فيوجد أكثر من %n مجلد</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>لا يوجد %1</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>يجب أن يكون اسم الرد نصًا</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>يجب أن يكون الرد قائمة صيغ</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>يجب أن تكون صيغة الرد خريطة مفاتيح مثل "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>تحتاج صيغة الرد إلى "text" أو "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>القيمة المطلوبة في "%1" هي %2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>نص (الأعداد والتواريخ وtrue و‎${...} تحتاج إلى علامتي اقتباس)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>‏true أو false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>خريطة مفاتيح</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>يجوز أن تكون في %1 المفاتيح %2، لا "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>يجب أن يكون الاسم في "%1" نصًا فيه حرف واحد على الأقل من a إلى z</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(غير معروض، فقد يكون سرًا)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>يجب أن تكون القصص خريطة مفاتيح فيها المفتاح "stories" أو "rules"</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>يجب أن يكون "condition" قائمة</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>يحتاج "user" إلى نص</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>يجب أن يكون "or" قائمة</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>يجب أن يكون "slot_was_set" قائمة</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>لا يجوز أن يسمى الإجراء slot أو topic أو user</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>يجب أن تكون الخطوة خريطة مفاتيح مثل "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>لا يجوز أن يرد "%1" في هذه الخطوة</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>يجب أن يكون العنصر في "rules" خريطة مفاتيح فيها "rule" و"steps"</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>يجب أن يكون العنصر في "stories" خريطة مفاتيح فيها "story" و"steps"</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>لا يجوز أن يرد "%1" في قاعدة</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>لا يجوز أن يرد "%1" في قصة</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>يحتاج الوكيل الفرعي إلى "agent" فيه "%1"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>يجب أن يكون بروتوكول الوكيل الفرعي RASA أو A2A</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>يجب أن يكون الوكيل الفرعي خريطة مفاتيح فيها "agent"</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>ثمة وكيل فرعي آخر يحمل الاسم "%1" أيضًا</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>الخانة "%1" ليست في النطاق، فتحتاج إلى قيمة هنا</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>لا إجراءات مبدئية</numerusform>
                <numerusform>إجراء مبدئي واحد</numerusform>
                <numerusform>إجراءان مبدئيان</numerusform>
                <numerusform>‏%n إجراءات مبدئية</numerusform>
                <numerusform>‏%n إجراءً مبدئيًا</numerusform>
                <numerusform>‏%n إجراء مبدئي</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>إجراءات نيّات الاسترجاع</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>نصوص البوت</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>نيّات الاسترجاع في بيانات NLU</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>النيّات المبدئية</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>روابط الخانات</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>روابط الخانات المخصصة</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>روابط الخانات ذات الشروط</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>الصيغ ذات الشرط</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>يجب أن يكون "anonymization" خريطة مفاتيح</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>يأتي %1 عبر ‎&lt;&lt;‎</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>لا يمكن العثور على الاسم البديل لـ %1</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>لا يوجد موضع للمفتاح %1</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>لا يوجد موضع للمفتاح metrics</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>يأتي metrics عبر ‎&lt;&lt;‎</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>لا يمكن العثور على الاسم البديل لـ metrics</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>مكتوب بتتابعات هروب ‎\u</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>تعذّرت قراءة الملف بعد ذلك (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>كانت قيم أخرى في الملف ستتغير معه</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>قيمة metrics هي %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>يخص حسابًا آخر</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>لا يمكن الاحتفاظ مؤقتًا بنسخة من المحتوى القديم: %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>‏%1 (النسخة الاحتياطية: %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>لا يمكن استبداله (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>لم يُسجَّل فيه أي قرار بعد</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>لا يوجد معرّف جهاز لقسم جديد</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>محرف تحكم في معرّف الجهاز</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>المستوى الأعلى هو %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>ليس في metrics المفتاح enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>لا يوجد قسم metrics</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>الردود</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>الاستمارات</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>النيّات</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>الخانات</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>الكيانات</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>كان برنامج آخر يقرأ منه طوال الوقت</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>الصيغة %1، وهذا يكتب %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>قطع الاتصال قبل أن يجيب</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>توقف الحاسوب قبل حفظ النتيجة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>نهاية %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>لا أسطر مطوية بلا تغيير</numerusform>
                <numerusform>سطر واحد بلا تغيير، مطوي</numerusform>
                <numerusform>سطران بلا تغيير، مطويان</numerusform>
                <numerusform>‏%Ln أسطر بلا تغيير، مطوية</numerusform>
                <numerusform>‏%Ln سطرًا بلا تغيير، مطوية</numerusform>
                <numerusform>‏%Ln سطر بلا تغيير، مطوية</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>بلا تغيير: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>أضيف: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>أزيل: %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>نُقل: %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>تغيّر، لم يعد: %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>تغيّر، الجديد: %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>تغيّر: %1، وكان %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… لا أسطر بلا تغيير</numerusform>
                <numerusform>… سطر واحد بلا تغيير</numerusform>
                <numerusform>… سطران بلا تغيير</numerusform>
                <numerusform>‏… %Ln أسطر بلا تغيير</numerusform>
                <numerusform>‏… %Ln سطرًا بلا تغيير</numerusform>
                <numerusform>‏… %Ln سطر بلا تغيير</numerusform>
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
            <translation>الأيسر: %1. الأيمن: %2.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>يُرجى إبقاء أحد الاثنين.</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>النيّة "%1" ترد هنا مرة ثانية، والأولى في السطر %2</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>الكيان "%1" يرد هنا مرة ثانية، والأولى في السطر %2</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>الإجراء "%1" يرد هنا مرة ثانية، والأولى في السطر %2</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>الاستمارة "%1" تحمل اسم إجراء مبدئي أو رد</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>يُرجى تغيير اسم الاستمارة.</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>إجراء النص "%1" مذكور بين الإجراءات أصلًا</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>يُرجى إزالته هنا أو من الإجراءات.</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>نيّة تطلق الإجراء غير المعروف "%1"</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>يُرجى إضافة الإجراء، أو تصحيح اسمه بعد triggers.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>في الاستمارة "%1" يوجد ignored_intents ولا يوجد required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>يُرجى إضافة required_slots.</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>اسم الخانة session_started_metadata محجوز لـ Rasa</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>يُرجى تغيير اسم الخانة.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>ربط للخانة "%1" ليس من نوع معروف</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>نوعه واحد من from_entity وfrom_intent وfrom_trigger_intent وfrom_text وcustom.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>ربط للخانة "%1" ينقصه "entity"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>يُرجى إضافة اسم الكيان.</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>ربط للخانة "%1" ينقصه "value"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>يُرجى إضافة القيمة التي تأخذها الخانة.</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>كيان بلا اسم</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>يُرجى تسميته أو إزالة السطر.</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>بعد الكيان "%1" نقطتان رأسيتان لكن بلا خصائص</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>يُرجى إزالة النقطتين الرأسيتين، أو كتابة خصائص تحته.</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>بعد النيّة "%1" نقطتان رأسيتان لكن بلا خصائص</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>ليس لدى سطح المكتب تطبيق له</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>تعذّر بدء المحرّر %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>لا يوجد ملف أو مجلد كهذا</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>يُرجى التحقق من المسار.</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>تتعذر قراءته: %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>يُرجى التحقق من أذوناته.</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>تتعذر كتابته: %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>يُرجى التحقق من أذوناته ومن المساحة الحرة؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>يتعذر استبداله: %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>يُرجى التحقق من أذونات مجلده؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>كُتب جزئيًا فقط، وتعذّرت إعادة محتواه القديم: %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>يُرجى إفساح مساحة، ثم نسخ المحتوى القديم من النسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>ليس ملفًا عاديًا بل هو %1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>يُرجى وضع ملف مكانه.</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>كبير جدًا: %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>يُرجى تقسيم الملف.</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>غيّره برنامج آخر في اللحظة نفسها</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>يُرجى المحاولة ثانية.</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>ليس بترميز UTF-8: %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>يُرجى حفظ الملف بترميز UTF-8.</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>فيه تتابع هروب معطوب: %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>يستبدل Rasa تتابعات ‎\u في ملفات ASCII قبل قراءتها؛ وفي المسارات يُكتب / بدل \.</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>فيه محرف تحكم: %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>يُرجى إزالة المحرف.</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>ليس YAML صالحًا: %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>يُرجى إصلاح السطر.</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>فيه علامة جدولة حيث يتطلب YAML مسافات</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>يُرجى وضع مسافات مكان علامة الجدولة.</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>فيه نقطتان رأسيتان في النص %1 غير المقتبس داخل أقواس</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>يُرجى وضع النص بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>المفتاح %1 يرد هنا مرة ثانية</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>يُرجى إبقاء أحد الاثنين.</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>فيه أكثر من مستند YAML واحد</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>يُرجى تقسيم الملف عند سطر الشرطات.</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>فيه وسم لا يعرفه Rasa: %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>يُرجى إزالة الوسم.</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>فيه قيمة تتعذر قراءتها: %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>يُرجى وضع القيمة بين علامتي اقتباس أو تصحيحها.</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>يشير إلى مرساة لا توجد قبل هذا الموضع: %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>يُرجى تعريف المرساة في الأعلى.</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>يستعمل متغير بيئة غير مضبوط: %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>يُرجى ضبط المتغير أو وضع النص بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>تداخله عميق جدًا: %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>يُرجى إغلاق الأقواس المفتوحة أعلاه، أو تبسيط البنية.</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>يتمدد إلى حجم كبير جدًا: %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>يُرجى تقليل الأسماء البديلة.</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>ليس JSON صالحًا: %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>تحتاج النصوص إلى علامتي اقتباس مزدوجتين.</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>ليس للعدد %1 صيغة في JSON، فيُسقط Rasa التقرير دون تنبيه</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>يُرجى استعمال عدد منتهٍ.</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>ليس للقيمة %1 صيغة في JSON، فيُسقط Rasa التقرير دون تنبيه</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>يُرجى وضع القيمة بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>لا يوجد مجلد مشروع كهذا</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>يُرجى تحديد المجلد الذي يحوي config.yml.</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>ليس مشروع Rasa: %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>يُرجى تحديد المجلد الذي يحوي config.yml، أو تسمية الملف بالخيار ‎--config.</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>يرفض Rasa هذا: %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>يُرجى تغيير هذا الموضع وفقًا لذلك.</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>لا يمكن فهمه: %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>يُرجى إصلاحه يدويًا، أو استعمال ‎--repair الذي يحتفظ بنسخة احتياطية إلى جانبه.</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>لا يمكن تغييره دون المساس بغير القيمة الواحدة: %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>يُرجى تحرير الملف يدويًا، أو ضبط RASA_TELEMETRY_ENABLED=false.</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>كُتب، لكن قراءته ثانية تُظهر %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>قد يكون برنامج آخر يكتب فيه؛ يُرجى المحاولة ثانية.</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>لا يمكن فهم سياسة المؤسسة: %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>حتى إصلاحها لا يبلغ هذا البرنامج عن شيء؛ يُرجى إعلام مسؤول النظام.</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>عطّلت مؤسستك الإبلاغ</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>يُرجى سؤال مسؤول النظام.</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>لا يوجد حدث باسم %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>يسردها "rasa-telemetry events".</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>لا يوجد ملف تعريف باسم %1</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>ملفات التعريف: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>ليس للحدث خاصية %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>يسردها "rasa-telemetry events EVENT".</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>القيمة غير مناسبة: %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>كان هذا البرنامج سيضطر إلى اختلاق قيمة: %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>يُرجى تقديمها بـ ‎--set NAME=JSON أو ‎--context NAME=JSON.</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>يتعذر تشغيله: %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>لم يُطبع سوى عنوان: ثمة قيمة في الحدث ليس لها صيغة في JSON، فيُسقطه Rasa دون تنبيه</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>يُرجى البحث عن تاريخ أو مجموعة أو بيانات ثنائية في config.yml.</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>طُبع حدث تتعذر قراءته: %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>قد يكون خرج آخر داخله: يُرجى فصل الخطأ القياسي عن الخرج القياسي.</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>لا يحوي تتبّع مكدس من Python</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>يُرجى تقديم كل الأسطر من "Traceback (most recent call last):" فما بعده.</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>لا يمكن متابعة قراءة تتبّع المكدس: %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>يُرجى نسخه كاملًا، حتى السطر الذي يسمي الاستثناء.</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>لا يبلغ Rasa عن هذا الخطأ: %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>يعرض هذا البرنامج %1 ولا يرسل أيًا منها، فلا يمكن إدراجها في صندوق الصادر</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>يُرجى استعمال "preview".</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>لا يمكن استعمال صندوق الصادر: %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>قاعدة بيانات التقارير تالفة: %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>يحتفظ "rasa-telemetry outbox" بالملف جانبًا وينقذ ما تمكن قراءته منه.</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>ليس هذا السجل كما صُدّر: %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>غيّر أحدهم الملف، أو لم يُنسخ كاملًا.</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>لم يُرسل شيء: لا يمكن استعمال الخادم الوسيط: %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>لا شيء يتجاوز خادمًا وسيطًا مضبوطًا؛ يُرجى تصحيحه، أو استثناء الوجهة في no_proxy.</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>صندوق الصادر ممتلئ: %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>يُرجى إرسال التقارير المنتظرة أو إهمالها.</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>التقرير أكبر من أن يُقبل: %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>لا يوجد تقرير منتظر %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>يسردها "rasa-telemetry outbox".</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>لم يُرسل شيء: %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>لم يُرسل شيء: لا يوجد مفتاح كتابة</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>يُرجى ضبط RASA_TELEMETRY_WRITE_KEY، أو اختيار تثبيت لـ Rasa فيه مفتاح.</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>هذه الوجهة غير مسموح بها: %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>يُرجى استعمال عنوان https؛ فالعنوان http لهذا الحاسوب فقط.</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>لا يمكن الوصول إلى الوجهة: %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>لم يُرسل شيء، لأن شهادة الوجهة غير موثوقة: %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>إن كانت لمؤسستك سلطة شهادات خاصة بها، فيُرجى تحديد ملفها في الإعدادات.</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>لم تجب الوجهة خلال %1</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>لم تستلم الوجهة التقرير: %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>جواب الوجهة كبير جدًا: %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>لا تستطيع الوجهة استلام التقرير الآن: %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>التقرير محفوظ؛ يُرجى المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>ليس مؤكدًا أن الوجهة استلمت التقرير: %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>يُحفظ ولا يُرسل ثانية من تلقاء نفسه أبدًا، لأنه قد يُعدّ مرتين.</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>رفضت الوجهة مفتاح الكتابة: %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>يُرجّح أن المفتاح أو العنوان خاطئ.</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>تريد الوجهة أن يذهب التقرير إلى مكان آخر: %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>لا يُفعل ذلك، لأن مفتاح الكتابة كان سينتقل معه؛ يُرجى التحقق من العنوان.</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>انظر "rasa-telemetry --help".</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>موجود من قبل، ولا يُستبدل شيء</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>لم يتغير شيء؛ يُرجى التحقق من هذا الملف ومن مجلده.</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>صندوق الصادر قيد الاستعمال: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>لم يتغير شيء؛ يُرجى المحاولة مجددًا بعد لحظة.</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>القرص الذي فيه صندوق الصادر ممتلئ: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>لم يتغير شيء؛ يُرجى إخلاء مساحة والمحاولة مجددًا.</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>يحفظ إصدار أحدث من هذا البرنامج التقارير هنا (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>يمكن الاطلاع عليها؛ ولتغيير أي شيء يُرجى استعمال ذلك الإصدار.</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>لا يوجد تقرير %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>يسرد "rasa-telemetry outbox" ما ينتظر، و"rasa-telemetry history" ما سواه.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>وحدة صنف الاستثناء؛ null لصنف مضمّن.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>مفترَض: لا يبيّن تتبّع المكدس أين ينتهي اسم الوحدة.</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>صنف الاستثناء الذي أنهى البرنامج.</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>صنف استثناء سابق له؛ يُرسل أيًا كان صنفه.</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>إصدارات Python قبل 3.9 لا تطبع أسماء الأصناف أو الدوال المحيطة به.</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>يُفترض أنه يُبلَّغ عنه: لم يُعثر على الصنف في هذا الحاسوب، وإن كان مشتقًا من صنف يستثنيه Rasa فلا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>نص الاستثناء، السطر %1 من تتبّع المكدس. يُرسل دون تغيير، بكل ما فيه من مسارات وأسماء وقيم.</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>الاستثناءات داخل مجموعة لا تُرسل.</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>الخطّاف الخاص بالاستثناءات التي لم يلتقطها أحد، ورقم خطأ النظام.</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>تُرسل أسطر الشيفرة المصدرية كما هي في الملف، بما فيها التعليقات.</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>لا توجد شيفرة مصدرية، فلا تُرسل أسطر منها.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>مفترَض: الملف ليس على هذا الحاسوب؛ كانت ستُرسل حتى خمسة أسطر قبله وبعده، والسطر بإزاحته.</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>مفترَض: في الملف هنا سطر آخر في ذلك الموضع؛ كانت ستُرسل حتى خمسة أسطر قبله وبعده، والسطر بإزاحته.</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>السطر %1 من تتبّع المكدس.</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>يُفرَّغ المسار المطلق؛ ولا تُرسل المتغيرات المحلية.</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>عشوائي؛ يُولَّد من جديد لكل تقرير.</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>مفترَض: لحظة هذه المعاينة تنوب عن لحظة الخطأ، بتوقيت UTC.</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>لا يُسجَّل شيء مما حدث من قبل.</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>فارغ دائمًا.</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>سياق التقارير الأخرى، ولا يُرسل إلا مع معرّف.</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>إصدار Rasa، كما في السياق.</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>القيمة development على خادم بناء (ci في السياق)، وإلا production.</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>يحل المعرّف محل اسم الحاسوب؛ UNKNOWN من دون معرّف.</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>المكتبة المثبّتة إلى جانب Rasa. وصيغة التقرير هي صيغة الإصدار %1.</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>مفترَض: الإصدار %1، وهذا التقرير بصيغته.</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>هو نفسه دائمًا.</translation>
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
            <translation>هو من نوع %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>‏%1 مشتق من %2</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>لا يُبلَّغ إلا عما يصل إلى أعلى البرنامج</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>أنهى خيطًا</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>أنهى مهمة من asyncio</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>تجاهله Python</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>التُقط وكُتب في سجل التشغيل</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>سطر أوامر Rasa Pro يلتقط كل استثناء بنفسه</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>لذلك لا يرى خطّاف التقرير شيئًا</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>القاعدة 1: خروج العمليات ليس خطأ</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>القاعدة 2: مثل هذه الأخطاء متوقعة</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>هو الاستثناء نفسه الذي بُلّغ عنه آخر مرة</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>القاعدة 3: لا شيء مرتين</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>‏%1 في طريقه</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>القاعدة 4a: أخطاء الإجراءات المخصصة لا تخص Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>المسار %1 مطلق</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>القاعدة 4d: لا ينتمي إلى أي حزمة تستطيع المكتبة العثور عليها</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>القاعدة 5: لا يُبلَّغ عن عمليات الاستيراد المخفقة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>تغيّر %1</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>تغيّر %1 وغيره</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>اختير %1</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>أعيد ضبط القيم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>لا حدث ولا حقل فيه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>البحث في الأحداث والحقول</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>‏%1 لعدم وجود قيمة يُكتب null.</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>القيمة المتوقعة: %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>ينتهي الخرج داخله</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>حجمه أكثر من 0 بايت</numerusform>
                <numerusform>حجمه أكثر من بايت واحد</numerusform>
                <numerusform>حجمه أكثر من بايتين</numerusform>
                <numerusform>حجمه أكثر من %n بايتات</numerusform>
                <numerusform>حجمه أكثر من %n بايتًا</numerusform>
                <numerusform>حجمه أكثر من %n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>أسطر منه ناقصة</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>يبدأ آخر داخله</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>يستمر خرج آخر داخله</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>‏%1، عُثر عليه في %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, Rasa Pro</source>
            <translation>%1، Rasa Pro</translation>
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
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>كل الأحداث التي يمكن أن يبلغ عنها Rasa، بحسب القسم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>قورن بتقارير مسجلة من Rasa 3.5.</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>القاعدة مقروءة في مصدر %1، وليست مسجلة.</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>معروف من التوثيق فقط.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>النسخة</translation>
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
            <translation>منذ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>ما زال يُرسل</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>في قائمة Rasa نفسه</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> أو </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>واحد من: %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>الخصوصية: %1. %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>فهرس الأحداث، أو حدث واحد مع خصائصه</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>لا ملفات مراقبة</numerusform>
                <numerusform>ملف واحد مراقب</numerusform>
                <numerusform>ملفان مراقبان</numerusform>
                <numerusform>‏%Ln ملفات مراقبة</numerusform>
                <numerusform>‏%Ln ملفًا مراقبًا</numerusform>
                <numerusform>‏%Ln ملف مراقب</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>كما يرسله</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>المشروع الذي تُعرض تقاريره؛ يفتح قائمة بمشاريع أخرى</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>الإصدار الذي يُعرض تقريره</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>ما يضيفه كل إصدار</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>لا مشروع</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>المشروع %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>‏Rasa %1 (مثبّت)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>‏%1 (لم يُعثر على Rasa)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>فتح مشروع …</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>إعادة القراءة</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>تجري قراءة المشروع …</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>تجري قراءة المشروع: %1 من 0 ملف …</numerusform>
                <numerusform>تجري قراءة المشروع: %1 من ملف واحد …</numerusform>
                <numerusform>تجري قراءة المشروع: %1 من ملفين …</numerusform>
                <numerusform>تجري قراءة المشروع: %1 من %Ln ملفات …</numerusform>
                <numerusform>تجري قراءة المشروع: %1 من %Ln ملفًا …</numerusform>
                <numerusform>تجري قراءة المشروع: %1 من %Ln ملف …</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>يُفحص كل 2 ث</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>قُرئ في أقل من 1 ملي ث</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>قُرئ في %1 ملي ث</translation>
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
            <translation>ليس في نقاط النهاية "%1"، فيتوقف "rasa export"؛ هذا مثال.</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>الجزء الأخير من صنفك %1؛ ويغلّف Rasa بعض هذه الأصناف بصنف من عنده.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>الصنف الذي ينشئه Rasa لنوع "%1"؛ وقد يغلّفه Rasa Pro بصنف من عنده.</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>الصنف الذي ينشئه Rasa لنوع "%1".</translation>
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
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>‏%Ln عناصر</numerusform>
                <numerusform>‏%Ln عنصرًا</numerusform>
                <numerusform>‏%Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>لا أعضاء</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>‏%Ln أعضاء</numerusform>
                <numerusform>‏%Ln عضوًا</numerusform>
                <numerusform>‏%Ln عضو</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>يذكره توثيق Rasa.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>يذكر توثيق Rasa الحدث، لا هذا الحقل.</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>يذكر توثيق Rasa الحدث لبعض الإصدارات: %1.</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>لا يذكره توثيق Rasa.</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>لا يرسله أي إصدار مسجل.</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>منذ %1.</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>حتى: %1.</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>الحقل المختار</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>ممّ يتكون العدد</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>أضفته أنت؛ ليس لدى Rasa عضو كهذا.</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>جزء من %1: %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>مفترَض. %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>الخصوصية: %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>يُرجى اختيار سطر لمعرفة معناه ومصدر قيمته.</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>صاحب التقرير: معرّف الجهاز، أو معرّف الترخيص في Rasa Pro. وهو نفسه في كل التقارير.</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>اسم الحدث. يدل على الأمر الذي استُعمل.</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>الحاسوب والمجلد والإصدارات. وهي نفسها في كل تقارير التشغيل الواحد.</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>ما يخبر به هذا الحدث. يُرجى اختيار سطر لمعرفة معناه ومصدر قيمته.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>البحث في التقرير</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>إغلاق البحث في التقرير</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>لا نتائج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>‏%Ln نتائج</numerusform>
                <numerusform>‏%Ln نتيجة</numerusform>
                <numerusform>‏%Ln نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>‏%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>إصدار تطويري من Rasa Pro 3.14</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>‏Rasa Pro قبل 3.14</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>ليس في المشروع تدفقات، فلا يضيف Rasa Pro شيئًا منها أيضًا.</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>معدود في تدفقات المشروع وفي الأنماط التي يضيفها Rasa Pro حيث لا يوجد في المشروع نمط بالاسم نفسه.</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>معدود في تدفقات المشروع. ويضيف Rasa Pro أنماطًا من عنده، يتوقف عددها على إصداره، فقد يكون عدده أكبر.</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>القيمة null: ليس في pipeline مولّد أوامر.</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>لا يسمي %1 شيئًا، فيرد هنا المبدئي الخاص بـ Rasa Pro؛ وقد تختلف الإصدارات فيه.</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>من %1 في pipeline.</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>في %1 ضمن pipeline قسم ليس خريطة مفاتيح؛ ويتوقف Rasa Pro هناك.</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>القيمة null: ليس في نقاط النهاية مجموعات نماذج.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>منسوخ من نقاط النهاية بكل ما فيها. يترك Rasa Pro متغيرات المفاتيح السرية كما هي مكتوبة؛ ولا يُعرف أي مفاتيح غير api_key يشملها ذلك.</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>منسوخ من نقاط النهاية بكل ما فيها، بما في ذلك المفاتيح المكتوبة صراحة.</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>فارغ: لا يوجد وكلاء فرعيون ولا خوادم MCP.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>من التدفقات ونقاط النهاية وملفات الوكلاء الفرعيين.</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>من التدفقات ونقاط النهاية وملفات الوكلاء الفرعيين؛ ويأخذ Rasa Pro هذه بترتيب نظام الملفات، وقد يترك المتغيرات كما هي مكتوبة.</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>هل قيمة المتغير LLM_API_HEALTH_CHECK هي true.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>مفترَض: %1 ليس على هذا الحاسوب، فيُعدّ حزمة فيها __init__.py.</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>ليس في %1 ملف __init__.py، فلا يُختصر المسار.</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>البرنامج نفسه: لا يُرسل من مساره إلا الجزء الأخير.</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>وحدة هي جزء من المفسّر.</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>مفترَض: لا يبيّن تتبّع المكدس أي وحدة نفّذت هذا النص.</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>حزمة مثبّتة؛ يبدأ المسار من اسمها.</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>مكتبة Python القياسية؛ يبدأ المسار من الوحدة.</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>وحدة من المشروع؛ يبدأ المسار من مجلده.</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>مفترَض: الملف خارج مجلد المشروع، فتُخمَّن وحدته من __init__.py المجاور له.</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>مفترَض: الملف ليس على هذا الحاسوب، فيُعدّ وحدة قائمة بذاتها. وإن كان ينتمي إلى حزمة بلا __init__.py فإن التقرير يُسقط.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>رؤية ما كان Rasa سيبلغ عنه، واتخاذ القرار، وإرساله بنفسك.</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>مجلد المشروع؛ مثل ‎--project</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>فتح المشروع الموجود في هذا المجلد</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>لبرامج التثبيت: السؤال عن الإبلاغ ولا شيء سواه؛ رمز الخروج 0: مفعّل، 3: معطّل، 4: بلا جواب</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>مع ‎--consent-only: النافذة التي تتبعها نافذة السؤال، برقمها</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>مشروع واحد في كل مرة.</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>ليس "%1" نافذة: يأخذ ‎--parent رقمها، عشريًا أو مع 0x.</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>الخيار ‎--parent تابع لـ ‎--consent-only.</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>عرض هذه الصفحة أولًا: overview أو events أو capture أو outbox أو history أو settings أو help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>الإشعار</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>ما يُبلَّغ عنه</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>عدسة الخصوصية</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>الالتقاط المباشر</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>كل الأوامر</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>سياسة المؤسسة</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>لبرامج التثبيت</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>الرسائل وما ينبغي فعله</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>حول هذا البرنامج</translation>
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

يُظهر ما كان Rasa سيبلغ عنه، قبل أن يُبلَّغ عن أي شيء. الترخيص: Apache-2.0. الاسم Rasa علامة تجارية لمالكها؛ وهذا البرنامج مستقل عنه.

| الجزء | الإصدار | الترخيص |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| مكتبة SQLite، ضمن Qt | | ملك عام |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

لا يتصل بشيء سوى وجهة التقارير، ولا يفعل ذلك إلا لإرسال تقرير. لا يبحث عن تحديثات ولا يقيس استخدامه هو.
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>نص المساعدة</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>خادم تجميع خاص بك</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%Ln تقارير</numerusform>
                <numerusform>‏%Ln تقريرًا</numerusform>
                <numerusform>‏%Ln تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مدخلة واحدة</numerusform>
                <numerusform>مدخلتان</numerusform>
                <numerusform>‏%Ln مدخلات</numerusform>
                <numerusform>‏%Ln مدخلة</numerusform>
                <numerusform>‏%Ln مدخلة</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>يجري التصدير …</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>صُدّر إلى %1: ‏%2، %3. تجزئة SHA-256 للسطر الأخير، لتُحفظ في مكان آخر: %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>صُدّر إلى %1: لا اتصالات.</numerusform>
                <numerusform>صُدّر إلى %1: اتصال واحد.</numerusform>
                <numerusform>صُدّر إلى %1: اتصالان.</numerusform>
                <numerusform>صُدّر إلى %1: ‏%Ln اتصالات.</numerusform>
                <numerusform>صُدّر إلى %1: ‏%Ln اتصالًا.</numerusform>
                <numerusform>صُدّر إلى %1: ‏%Ln اتصال.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>يجري التحقق …</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>‏%1 كما صُدّر في %2: ‏%3، %4. تجزئة SHA-256 لسطره الأخير: %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>يجري الحذف …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>لم تُحذف أي مدخلة. ويبقى ما لم يُسلَّم.</numerusform>
                <numerusform>حُذفت مدخلة واحدة. ويبقى ما لم يُسلَّم.</numerusform>
                <numerusform>حُذفت مدخلتان. ويبقى ما لم يُسلَّم.</numerusform>
                <numerusform>حُذفت %Ln مدخلات. ويبقى ما لم يُسلَّم.</numerusform>
                <numerusform>حُذفت %Ln مدخلة. ويبقى ما لم يُسلَّم.</numerusform>
                <numerusform>حُذفت %Ln مدخلة. ويبقى ما لم يُسلَّم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>التقرير %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>لم يُرسل شيء من هذا النوع ولم يُرفض ولم يُهمل.</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>الأقدم منها: ‎--before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>ليس "%1" رقم تقرير</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>التقرير %1، %2، %3، %n بايت، SHA-256 %4.</numerusform>
                <numerusform>التقرير %1، %2، %3، بايت واحد، SHA-256 %4.</numerusform>
                <numerusform>التقرير %1، %2، %3، بايتان، SHA-256 %4.</numerusform>
                <numerusform>التقرير %1، %2، %3، %n بايتات، SHA-256 %4.</numerusform>
                <numerusform>التقرير %1، %2، %3، %n بايتًا، SHA-256 %4.</numerusform>
                <numerusform>التقرير %1، %2، %3، %n بايت، SHA-256 %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>عبر %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>الحالة %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>ربما: انقطع</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>لم يفتح هذا البرنامج أي اتصال قط.</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>‏%1 و%2. ‏SHA-256 للسطر الأخير، ليُحفظ في مكان آخر: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%n تقارير</numerusform>
                <numerusform>‏%n تقريرًا</numerusform>
                <numerusform>‏%n تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مدخلة واحدة</numerusform>
                <numerusform>مدخلتان</numerusform>
                <numerusform>‏%n مدخلات</numerusform>
                <numerusform>‏%n مدخلة</numerusform>
                <numerusform>‏%n مدخلة</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>السجل كما صُدّر في %1: %2 و%3.</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>بصمة SHA-256 للسطر الأخير: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>لم تُحذف أي مدخلة. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
                <numerusform>حُذفت مدخلة واحدة. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
                <numerusform>حُذفت مدخلتان. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
                <numerusform>حُذفت %n مدخلات. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
                <numerusform>حُذفت %n مدخلة. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
                <numerusform>حُذفت %n مدخلة. ويبقى ما ينتظر في صندوق الصادر.</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>يعرف history ‏show ID وexport FILE وverify FILE وconnections وclear، لا "%1"</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>ما أُرسل وما رُفض وما أُهمل؛ وكل اتصال</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>دون كلمة: أحدث المدخلات. show: تقرير واحد مع محاولاته. export: كل شيء في ملف جديد من أسطر JSON، يسمي كل منها SHA-256 للسطر السابق ("-": الخرج القياسي)؛ verify: هل ملف كهذا كما كُتب. connections: كل اتصال فتحه هذا البرنامج يومًا. clear: يحذف كل ما انتهى.</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>هذا الحدث فقط</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>هذه فقط: delivered أو refused أو later أو unknown أو discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>ما بدأ حينئذ أو بعده: 2024-03-01 أو 2024-03-01T12:00:00؛ بتوقيت UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>ما بدأ قبل ذلك</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>ما يحوي متنه كل هذه الكلمات</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>هذا العدد على الأكثر (المبدئي: 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>أقدم من المدخلة ذات هذا الرقم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryModel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ملي ث</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 بايت</translation>
        </message>
        <message>
            <source>Report %1, entry %2</source>
            <translation>التقرير %1، المدخلة %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>يتطلب ‎--%1 تاريخًا (2024-03-01) أو وقتًا بتوقيت UTC (2024-03-01T12:00:00)، لا "%2"</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>يتطلب ‎--%1 عددًا بدءًا من 1، لا "%2"</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>لا توجد حالة "%1" (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>تصدير …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>التحقق من ملف مصدَّر …</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>حذف السجل …</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>كُتب السجل بإصدار أحدث من هذا البرنامج: يمكن الاطلاع عليه هنا، ولا يمكن تغييره.</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>في %1 وُجدت قاعدة البيانات تالفة. هي محفوظة باسم %2. ما أمكن إنقاذه: %3، %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%Ln تقارير</numerusform>
                <numerusform>‏%Ln تقريرًا</numerusform>
                <numerusform>‏%Ln تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>لا مدخلات في السجل</numerusform>
                <numerusform>مدخلة واحدة في السجل</numerusform>
                <numerusform>مدخلتان في السجل</numerusform>
                <numerusform>‏%Ln مدخلات في السجل</numerusform>
                <numerusform>‏%Ln مدخلة في السجل</numerusform>
                <numerusform>‏%Ln مدخلة في السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>تصدير الاتصالات</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>أسطر JSON (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>اتّباع الوصلة؟</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>‏%1 وصلة رمزية إلى %2. سيُستبدل الملف الذي تشير إليه.</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>استبدال ذلك الملف</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>التحقق من سجل مصدَّر</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>حذف السجل؟</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. لا توجد مدخلات.</numerusform>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. في السجل كله مدخلة واحدة.</numerusform>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. في السجل كله مدخلتان.</numerusform>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. في السجل كله %Ln مدخلات.</numerusform>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. في السجل كله %Ln مدخلة.</numerusform>
                <numerusform>تُحذف نهائيًا كل مدخلة عن تقرير سُلّم أو أُهمل، مع بايتات التقرير. في السجل كله %Ln مدخلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>تبقى التقارير التي لم تُسلَّم، مع ما جُرّب؛ وكذلك سجل الاتصالات.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>حذف السجل</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>ليس كائن JSON</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>ليس ترويسة سجل مصدَّر</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>هو ترويسة ثانية</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>يأتي بعد النهاية</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>السطر الذي قبله ليس السطر الذي كُتب بعده</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>نوعه غير معروف</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>كتبه إصدار أحدث من هذا البرنامج</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>ليس لتقريره رقم خاص به</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>متن التقرير %1 لا يوافق SHA-256 الخاص به</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>رقمه لا يلي الرقم السابق</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>لا يتحدث عن تقرير ورد أعلاه، أو لا يذكر نتيجة معروفة</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>يعدّ من التقارير والمحاولات غير ما ورد أعلاه</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>هو أطول من أي سطر في سجل مصدَّر</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>ينقطع</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>الأسطر أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>النهاية ناقصة، فقد تكون أسطر ناقصة أيضًا</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>جهاز</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>جارٍ الفحص</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>تجري قراءة السجل.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>لا يمكن عرض التقرير</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>البحث في كل التقارير</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>البحث في السجل</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>كل النتائج</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>آخر 90 يومًا</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>نسخ المتن</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>نسخ SHA-256</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>المقارنة بالمعاينة الحالية</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>لا توجد في السجل مدخلة بهذه الكلمات وهذا الحدث وهذه النتيجة وهذا الوقت.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>مقارنة بالوضع الحالي</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>إلى جانب معاينة الحدث نفسه كما هي الآن</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>لا يمكن قراءة السجل</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>لم يُرسل شيء بعد</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>ستظهر هنا كل محاولة لإرسال تقرير، وكل تقرير أُهمل، ببايتاته بالضبط وما آل إليه.</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>رؤية ما ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مدخلة واحدة</numerusform>
                <numerusform>مدخلتان</numerusform>
                <numerusform>‏%Ln مدخلات</numerusform>
                <numerusform>‏%Ln مدخلة</numerusform>
                <numerusform>‏%Ln مدخلة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>المدخلات: %1 من %2</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>المدخلات: %1 من %2 حتى الآن</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>لم تُختر مدخلة</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>يُرجى اختيار واحدة أعلاه لرؤية كل بايت من تقريرها.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>ليس في %1 بعد قسم "metrics" صالح للاستعمال. يُرجى تشغيل "rasa-telemetry enable" أو "rasa-telemetry disable" أولًا.</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>لا يوجد معرّف جهاز في %1. ينشئ Rasa واحدًا عند أول تشغيل؛ وينشئه "rasa-telemetry enable" أيضًا.</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>معرّف الجهاز الذي يحمله كل تقرير من هذا الحساب</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>توليد معرّف جديد وكتابته في global.yml</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>القيمة null: لا يوجد endpoints.yml.</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>القيمة null: لا يسمي %1 نوعًا في القسم %2.</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>النوع في القسم %1، كما هو مكتوب.</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>ملخص القسم anonymization في %1.</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>لا توجد قواعد لإخفاء الهوية.</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>‏%1 في «%2» كما يرسله %3</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>أعطيته أنت.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>‏%Ln عناصر</numerusform>
                <numerusform>‏%Ln عنصرًا</numerusform>
                <numerusform>‏%Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>لا أعضاء</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>‏%Ln أعضاء</numerusform>
                <numerusform>‏%Ln عضوًا</numerusform>
                <numerusform>‏%Ln عضو</numerusform>
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
            <translation>نسخ(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>نسخ القيمة(&amp;V)</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>نسخ المسار(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>تحديد الكل(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>طي(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>بسط(&amp;U)</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>بسط الكل</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>كان %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>جديد</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>لم يعد: %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>في داخله قيمة مميَّزة</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>تغيّر في داخله</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>لم يُختر تقرير</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>يُرجى اختيار واحد أعلاه لرؤية كل بايت منه.</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>ما يُعرض من التقرير</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>مقروء</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>كما يُرسل</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>الترويسات</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>إظهار الأسرار</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>بايتات المتن بالضبط</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>‏JSON بإزاحات</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>أسطر الترويسات</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>أمر curl</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>المتن</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>الآن في صندوق الصادر: %1. %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>لم يُجرَّب قط، فلم يصل جواب.</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>التقرير %1 · %Ln بايت · SHA-256 %2 … · البايتات التي عُرضت %3</numerusform>
                <numerusform>التقرير %1 · بايت واحد · SHA-256 %2 … · البايت الذي عُرض %3</numerusform>
                <numerusform>التقرير %1 · بايتان · SHA-256 %2 … · البايتان اللذان عُرضا %3</numerusform>
                <numerusform>التقرير %1 · %Ln بايتات · SHA-256 %2 … · البايتات التي عُرضت %3</numerusform>
                <numerusform>التقرير %1 · %Ln بايتًا · SHA-256 %2 … · البايتات التي عُرضت %3</numerusform>
                <numerusform>التقرير %1 · %Ln بايت · SHA-256 %2 … · البايتات التي عُرضت %3</numerusform>
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
            <translation>‏%1 في الاسم</translation>
        </message>
        <message>
            <source>path</source>
            <translation>مسار</translation>
        </message>
        <message>
            <source>url</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>host</source>
            <translation>مضيف</translation>
        </message>
        <message>
            <source>email</source>
            <translation>بريد</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>سر</translation>
        </message>
        <message>
            <source>user</source>
            <translation>مستخدم</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>جهاز</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>صنف خاص</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>متغير</translation>
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
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>الالتقاط المباشر</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>لا تقارير تنتظر</numerusform>
                <numerusform>تقرير واحد ينتظر</numerusform>
                <numerusform>تقريران ينتظران</numerusform>
                <numerusform>‏%Ln تقارير تنتظر</numerusform>
                <numerusform>‏%Ln تقريرًا ينتظر</numerusform>
                <numerusform>‏%Ln تقرير ينتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>لم يتغير شيء</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>لم تُحفظ قائمة المشاريع</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>ينتظر في صندوق الصادر باسم التقرير %1.</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>كانت قاعدة بيانات التقارير تالفة</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>هي محفوظة باسم %1. ما أمكن إنقاذه: %2، %3. وما ينتظر منه لا يُرسل إلا يدويًا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%Ln تقارير</numerusform>
                <numerusform>‏%Ln تقريرًا</numerusform>
                <numerusform>‏%Ln تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>لا مدخلات في السجل</numerusform>
                <numerusform>مدخلة واحدة في السجل</numerusform>
                <numerusform>مدخلتان في السجل</numerusform>
                <numerusform>‏%Ln مدخلات في السجل</numerusform>
                <numerusform>‏%Ln مدخلة في السجل</numerusform>
                <numerusform>‏%Ln مدخلة في السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>سُلّم: استلمت الوجهة التقرير %1 (الحالة %2، ‏%3 ملي ث).</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>التقرير %1 محفوظ في صندوق الصادر: %2. %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>فتح مشروع …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>إعادة القراءة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>كنت قد وافقت على تقارير إلى وجهة أخرى، هي %1. لذلك تُسأل من جديد.</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>يُبلَّغ الآن عن أكثر مما كان حين وافقت. لذلك تُسأل من جديد.</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>فتح مجلد مشروع Rasa</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>لم يُفتح الملف</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>لا يوجد ما يُقارن به</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>لا يعرف هذا البرنامج حدثًا باسم «%1»، فلا توجد معاينة له.</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>لا يوجد تقرير للتجربة</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>يُرجى اختيار حدث في صفحة «الأحداث» أولًا، ليوجد تقرير؛ ثم الرجوع.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>تلزم value وsynonyms</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>يلزم text وintent للعدّ</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>تلزم entities، ولو قائمة فارغة</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>هي غير مفعّلة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>يُبلَّغ عنه</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>ما الأوامر التي تُشغَّل، وما حجم أجزاء المشروع، وكم تستغرق التدريبات، والإصدارات، وبعض الحقائق عن هذا الحاسوب. ويُدرج القسمان "pipeline" و"policies" من config.yml كما هما مكتوبان.</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>تذهب التقارير إلى api.segment.io وتحمل معرّفًا عشوائيًا واحدًا يبقى هو نفسه لهذا الحساب.</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>لا يُبلَّغ عنه، كما يصرّح Rasa</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>البيانات الشخصية وأمثلة التدريب والقصص والرسائل التي يتلقاها المساعد أو يرسلها.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>جوابك</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>لا يُفقدك الرفض أي وظيفة. ويمكنك تغيير جوابك في أي وقت، هنا أو بالأمرين "rasa telemetry disable" و"rasa telemetry enable".</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>يستخدم صانعو Rasa هذه الأرقام ليقرروا ما يبحثونه ويبنونه لاحقًا، وليختبروا بمجموعات بيانات واقعية، وليجدوا الأخطاء المتكررة.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>في كل تقرير</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>نظام التشغيل، وعدد المعالجات، وإصدارا Rasa وPython، وهل يعمل في Docker أو على خادم بناء، وتجزئات أحادية الاتجاه للمجلد وللمستودع البعيد في git وللترخيص. أما عدد معالجات الرسوم، الذي تعلنه صفحة Rasa، فلا يرسله أي إصدار 3.</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>التجزئات بلا ملح: من يخمّن النص يمكنه تأكيده. ومعرّف واحد يربط كل التقارير معًا. فالوصف المناسب هو: بهوية مستعارة.</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>في بعض التقارير</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>تُدرج قيم متغيرات البيئة التي يشير إليها config.yml. وتُنسخ أنواع نقاط النهاية والقنوات، بما فيها أسماء الأصناف الخاصة ومساراتها.</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>يرسل Rasa Pro أيضًا اسم الشركة المذكورة في الترخيص بنص صريح، ومعرّف الترخيص بدل المعرّف العشوائي، وأعداد المحادثات، ونصوص رسائل التحقق؛ وترسل أداة البناء المستضافة التابعة له نصوص الدردشة.</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>للأخطاء قناة أخرى: يذهب نوع الخطأ غير المتوقع ورسالته وبعض أسطر الشيفرة المصدرية إلى خدمة أخرى هي Sentry، ولا يوقفها وضع التنقيح.</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>إلى أين تذهب</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>إلى api.segment.io عبر HTTPS. وSegment خدمة تابعة لشركة Twilio، فالطلب تتلقاه شركة غير Rasa وترى عنوان IP للمرسِل والوقت.</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>منذ الإصدار 3.6.10 (و3.4.18) لا يرسل البرنامج مفتوح المصدر تقارير الاستخدام إلا حيث يوجد ترخيص.</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>الرفض والقبول</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>المتغير RASA_TELEMETRY_ENABLED=false يعني الرفض أيضًا. ولا يمكن الرفض مع تراخيص المطوّرين المجانية من Rasa Pro.</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>الملف global.yml التالف، أو "enabled: no" فيه، لا يعني التعطيل عند Rasa. ويُظهر هذا البرنامج مثل هذه المزالق.</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>الرؤية أولًا</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>يُظهر هذا البرنامج بايتات كل تقرير بالضبط قبل أن يغادر أي شيء. وRASA_TELEMETRY_DEBUG=true يجعل Rasa يطبع تقارير الاستخدام بدل إرسالها.</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>يبلغ Rasa عن بيانات الاستخدام</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>يخبر Rasa صانعيه كيف يُستخدم، لكي يقرروا ما يعملون عليه. وهذا مفعّل في Rasa نفسه ما لم يعطّله أحد. ولا يرسل هذا البرنامج شيئًا قبل أن تجيب، وإغلاقه ليس جوابًا.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>رؤية تقرير:       rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>القبول أو الرفض:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>للمزيد:           %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>الخياران ‎--accept و‎--decline جوابان مختلفان</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>ما يبلغ عنه Rasa ولماذا؛ ويسجل جوابك</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>يفعل ‎--accept ما يفعله "enable"، ويفعل ‎--decline ما يفعله "disable": يتبعهما global.yml، فيتبعهما الأمر rasa أيضًا.</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>يجوز أن تغادر التقارير</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>لا يجوز أن يغادر أي تقرير</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>توقفت المحاولات: لا يُرسل إلا يدويًا</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>لن تُرسل: %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>تنتظر قرارك: "rasa-telemetry outbox send ID" أو "outbox discard ID".</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>يُرسل التالي بعد %1 ث على أقرب تقدير.</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>لا شيء ينتظر.</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>‏%n بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>‏%n بايتات</numerusform>
                <numerusform>‏%n بايتًا</numerusform>
                <numerusform>‏%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>ليس "%1" رقم تقرير</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>تُقدَّم أرقام أو ‎--all، لا كلاهما</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>أي تقرير؟ تُقدَّم أرقام، أو ‎--all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>لا توجد صيغة "%1" (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>يتطلب outbox show رقمًا واحدًا</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>التقرير %1، %2، %n بايت، SHA-256 %3.</numerusform>
                <numerusform>التقرير %1، %2، بايت واحد، SHA-256 %3.</numerusform>
                <numerusform>التقرير %1، %2، بايتان، SHA-256 %3.</numerusform>
                <numerusform>التقرير %1، %2، %n بايتات، SHA-256 %3.</numerusform>
                <numerusform>التقرير %1، %2، %n بايتًا، SHA-256 %3.</numerusform>
                <numerusform>التقرير %1، %2، %n بايت، SHA-256 %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>أُهمل %1.</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>يعرف outbox ‏show وsend وdiscard، لا "%1"</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>ما ينتظر؛ للنظر فيه وإرساله وإهماله</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>يسأل الإرسال عن القرار من جديد لكل تقرير. ومع RASA_TELEMETRY_DEBUG=true يطبع ما كان Rasa سيطبعه، ولا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>مع show: ‏pretty (المبدئي) أو wire (بايتات المتن بالضبط)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>محتجز: لا يُرسل إلا يدويًا</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>تُركت: %1. هذه التقارير رُفضت، أو ربما وصلت من قبل، أو أُعدّت حين كان الإبلاغ معطّلًا. أعطِ أرقامها لإرسالها مع ذلك.</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>بدلًا من الأرقام: إهمال كل تقرير، أو إرسال كل تقرير ينتظر</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 بايت</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>أُنشئ</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>جارٍ الفحص</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>تجري قراءة صندوق الصادر.</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>لا يمكن عرض التقرير</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>لا يمكن قراءة صندوق الصادر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>لم يُهمل أي تقرير.</numerusform>
                <numerusform>أُهمل تقرير واحد. وتبقى بايتاته في السجل.</numerusform>
                <numerusform>أُهمل تقريران. وتبقى بايتاتهما في السجل.</numerusform>
                <numerusform>أُهملت %Ln تقارير. وتبقى بايتاتها في السجل.</numerusform>
                <numerusform>أُهمل %Ln تقريرًا. وتبقى بايتاتها في السجل.</numerusform>
                <numerusform>أُهمل %Ln تقرير. وتبقى بايتاتها في السجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>لم يُهمل شيء. %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>التقرير %1: %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>إهمال …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>البحث في التقارير</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>لا شيء يطابق</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>لا يوجد تقرير بهذا النص وهذه الحالة.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>إهمال هذا …</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>إرسال هذا</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>لا شيء ينتظر</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>التقارير المُعدّة هنا، أو الملتقطة من rasa قيد التشغيل، أو المدرجة من سطر الأوامر تبقى هنا حتى تُرسل أو تُهمل.</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>رؤية ما يمكن الإبلاغ عنه</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>اختير %1 من %2</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>إهمال الكل …</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>إهمال لا شيء …</numerusform>
                <numerusform>إهمال واحد …</numerusform>
                <numerusform>إهمال اثنين …</numerusform>
                <numerusform>إهمال %Ln …</numerusform>
                <numerusform>إهمال %Ln …</numerusform>
                <numerusform>إهمال %Ln …</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>يجري الإرسال …</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>إرسال لا شيء</numerusform>
                <numerusform>إرسال تقرير واحد</numerusform>
                <numerusform>إرسال تقريرين</numerusform>
                <numerusform>إرسال %Ln تقارير</numerusform>
                <numerusform>إرسال %Ln تقريرًا</numerusform>
                <numerusform>إرسال %Ln تقرير</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>تنتظر هذه التقارير على هذا الجهاز. يُرجى النظر في كل منها، ثم إرساله أو إهماله.</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>لا يمكن إرسال شيء الآن: %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>لم يُختر تقرير</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>يُرجى اختيار واحد أعلاه لرؤية كل بايت منه.</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>الإرسال ثانية؟</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>نتيجة محاولة سابقة مجهولة: ربما وصل التقرير، فيُعدّ عندئذ مرتين.</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>الإرسال مع ذلك</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>لم يُسلَّم أي تقرير.</numerusform>
                <numerusform>سُلّم تقرير واحد.</numerusform>
                <numerusform>سُلّم تقريران.</numerusform>
                <numerusform>سُلّمت %Ln تقارير.</numerusform>
                <numerusform>سُلّم %Ln تقريرًا.</numerusform>
                <numerusform>سُلّم %Ln تقرير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>ولا غيرها مما لم يُسلَّم.</numerusform>
                <numerusform>وتقرير آخر لم يُسلَّم.</numerusform>
                <numerusform>وتقريران آخران لم يُسلَّما.</numerusform>
                <numerusform>و%Ln أخرى لم تُسلَّم.</numerusform>
                <numerusform>و%Ln أخرى لم تُسلَّم.</numerusform>
                <numerusform>و%Ln أخرى لم تُسلَّم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>لم يبق تقرير دون تجربة.</numerusform>
                <numerusform>تقرير واحد لم يُجرَّب؛ ويبقى كما كان.</numerusform>
                <numerusform>تقريران لم يُجرَّبا؛ ويبقيان كما كانا.</numerusform>
                <numerusform>‏%Ln تقارير لم تُجرَّب؛ وتبقى كما كانت.</numerusform>
                <numerusform>‏%Ln تقريرًا لم تُجرَّب؛ وتبقى كما كانت.</numerusform>
                <numerusform>‏%Ln تقرير لم تُجرَّب؛ وتبقى كما كانت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>لا تقارير هنا.</numerusform>
                <numerusform>لن يُرسل هذا التقرير. وتبقى بايتاته في السجل.</numerusform>
                <numerusform>لن يُرسل هذان التقريران. وتبقى بايتاتهما في السجل.</numerusform>
                <numerusform>لن تُرسل هذه التقارير (%Ln). وتبقى بايتاتها في السجل.</numerusform>
                <numerusform>لن تُرسل هذه التقارير (%Ln). وتبقى بايتاتها في السجل.</numerusform>
                <numerusform>لن تُرسل هذه التقارير (%Ln). وتبقى بايتاتها في السجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>الإهمال؟</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>إهمال</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>أُوقف الإرسال قبل أن يغادر أي بايت من التقرير %1. التقرير ينتظر.</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>أُوقف الإرسال والتقرير %1 في طريقه: ربما وصل، فنتيجته مجهولة.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>يقطع المحاولة الجارية. ولا يغادر شيء آخر حتى ترسل شيئًا.</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>تجربة معزولة …</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>التجربة دون إرسال شيء إلى الخارج</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>«إرسال تلقائي» متوقف. يُستأنف بعد أن ترسل تقريرًا يدويًا.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>«إرسال تلقائي» مفعّل: تغادر التقارير بالترتيب، والتالي بعد %1.</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>«إرسال تلقائي» مفعّل: تغادر التقارير بالترتيب، حالما تُعدّ.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>أُوقف الإرسال. لم يكن شيء في الطريق.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>لا يوجد بعد</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>جارٍ الفحص …</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>ينطبق على الأمر rasa أيضًا</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>الإبلاغ عن الاستخدام</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>ما يقرّر، بهذا الترتيب</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>إصلاح الملف …</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>إصلاح الملف</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>سيُستبدل %1 بملف معطَّل فيه الإبلاغ. وما فيه الآن يُحفظ في نسخة احتياطية إلى جانبه.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>العرض في المجلد</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>ما يغادر هذا الجهاز</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>نوع الحدث والإصدارات والمعالجات والنظام</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>الأعداد: النيّات والأمثلة والخانات والقصص …</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>القسمان pipeline وpolicies في config.yml، كما هما مكتوبان</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>المجلد والمستودع البعيد في git بتجزئة SHA-256، بلا ملح</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>لا يشمل، كما يصرّح Rasa: أمثلة التدريب والرسائل</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>رؤية تقرير نموذجي ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>التقارير في آخر 30 يومًا</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>نسخ المعرّف</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>معرّف جديد …</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>معرّف جهاز جديد</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>عندئذ لا يمكن ربط التقارير اللاحقة بالسابقة عبر معرّفها. والتقارير المرسلة تحتفظ بالمعرّف القديم. يُرجى تدوينه أولًا إن أردت أن تطلب من Rasa حذفها.</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>لحذف التقارير الماضية، يمكن مراسلة Rasa كما تنص سياسة الخصوصية الخاصة به، مع ذكر هذا المعرّف: فهو كل ما يربط التقارير معًا.</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>سياسة الخصوصية لـ Rasa ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>الطرق التي يبلغ بها rasa</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>الأمر rasa: %1. %2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>هذا البرنامج: %1. %2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>عطّلت مؤسستك الإبلاغ.</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>يقرّر</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>يقرّر في rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>يقرّر هنا</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>لا توجد في هذا الإصدار</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
للحاويات وWSL والحسابات الأخرى ملفات خاصة بها.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>معرّف الجهاز</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1، Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2، %3، %4، %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>لا معالجات</numerusform>
                <numerusform>معالج واحد</numerusform>
                <numerusform>معالجان</numerusform>
                <numerusform>‏%Ln معالجات</numerusform>
                <numerusform>‏%Ln معالجًا</numerusform>
                <numerusform>‏%Ln معالج</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>لا حاوية</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>خادم بناء</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>لا خادم بناء</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>‏%1 كان Rasa سيستبدل الملف بملف يفعّل الإبلاغ.</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>‏%1: كل أمر من أوامر rasa كان سيتوقف بخطأ.</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>القيمة "enabled: %1" في السطر %2 ليست قيمة منطقية عند Rasa، فتعني: %3. ومفتاح التفعيل يصلحها.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>‏%1=%2 في %3، السطر %4</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>سيكون في طرفية جديدة أيضًا: %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>لم يرسل هذا البرنامج شيئًا، ولا شيء ينتظر.</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>‏%1 أُرسل · %2 في الانتظار · %3 رفضه الخادم</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>مفتاح أو قيمة فارغة</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>الأسماء البديلة غير مسموح بها</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>لا توجد مفاتيح مع قيم</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>القوائم غير مسموح بها</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>خرائط المفاتيح داخل خريطة المفاتيح غير مسموح بها</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>قيمة reporting هي on أو off، لا "%1"</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>قيمة delivery هي ask أو automatic، لا "%1"</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>يرد %1 فيه مرتين</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>لا يوجد مفتاح "%1"، بل reporting وendpoint وdelivery فقط</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>فيه أكثر من مستند واحد</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>ليس نصًا بترميز UTF-8</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>السطر %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>لا يبلغ أحد على الحاسوب عن شيء بهذا البرنامج</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>يقرر كل شخص بنفسه، كما لو لم يوجد هذا السطر</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>تذهب التقارير إلى هناك ولا مكان سواه؛ ويُسأل الناس من جديد</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>ينتظر كل تقرير قرار الشخص</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>تُرسل التقارير حالما تُعدّ</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>مع هذا الملف لا يبلغ أحد عن شيء بهذا البرنامج: سطر واحد غير مفهوم يُعدّ تعطيلًا.</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>الملف %1 مفهوم:</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>الملف %1 مفهوم ولا يفرض شيئًا.</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>يُعتمد حالما يوجد في %1.</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>يعرف policy ‏check FILE، لا "%1"</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>هل سياسة مؤسسة ما مفهومة</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>‏check: يسمي كل سطر خاطئ في FILE، ويذكر ما تفعله الأسطر الأخرى. ومن دون FILE: سياسة هذا الحاسوب، %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>تجزئة SHA-256 للمسار %1.</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>لا يُعرف إلا عند تشغيل الأمر؛ هذا مثال.</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>اخترته أنت.</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>القيمة null: ليس في الإعدادات.</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>منسوخ من الإعدادات كما هو مكتوب.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>معدود كما يعدّ Rasa Open Source 3.5. ويصل Rasa Pro إلى عدد آخر بحسب إصداره: ففيه أجزاء مضمّنة أكثر، وأنواع أخرى من روابط الخانات.</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>معدود في ملفات المشروع.</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>لا يرسل "rasa train nlu" و"rasa train core" إلا تقريرًا داخليًا، من النوع nlu أو core؛ والتشغيل التجريبي (dry run) لا يرسل إلا الخارجي.</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>التقرير الخارجي من تقريري "rasa train" الكامل، وفيه rasa؛ والداخلي يذكر ما يُدرَّب فعلًا.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>يرسل "rasa train" الكامل تقريرين: خارجيًا، وفي داخله تقريرًا عما يُدرَّب فعلًا. وهنا في كليهما rasa ولا يختلفان إلا في training_id.</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>يرسل "rasa train" الكامل تقريرين مختلفين في training_id: هذا الخارجي وفيه rasa، وفي داخله تقريرًا فيه %1، لأن هذا ما يُدرَّب هنا فعلًا. ويُعرض بالخيار ‎--set type='"%1"'.</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>عشوائي لكل تدريب؛ وهذا وُلّد هنا.</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>القيمة false دائمًا، حتى مع ‎--finetune: لا يمرر Rasa الخيار.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>‏%1 في «%2» كما يرسله %3</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>معرّف الترخيص؛ يستعمله Rasa Pro بدل معرّف الجهاز.</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>مفترَض: من دون ترخيص ليس لدى Rasa Pro معرّف، فلا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>جديد: وُلّد لهذه المعاينة ولم يُكتب في أي مكان. يُسجَّل حين توافق أو تفعّل الإبلاغ.</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>معرّف الجهاز من الإعدادات العامة؛ وهو نفسه في كل تقارير هذا الحساب.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>ليس لتقرير الخطأ صيغة curl: لا ترسله سوى مكتبة Rasa نفسه</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>لا يبيّن العنوان %1 موضعًا لـ identify</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>‏%n بايت، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
                <numerusform>بايت واحد، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
                <numerusform>بايتان، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
                <numerusform>‏%n بايتات، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
                <numerusform>‏%n بايتًا، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
                <numerusform>‏%n بايت، SHA-256 %1، كما يرسله %2. لم يُرسل شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>مفترَض، لأن Rasa وحده يعرفه: %1.</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>عدسة الخصوصية: %1 (%2). %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>المخطط: القيمة المتوقعة في %1 هي %2.</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>يقارن ‎--against أحداث الفهرس، لا "%1"</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>لا توجد صيغة "%1" (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>التقرير الذي كان حدث ما سيرسله من هنا بالضبط</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>المعطى EVENT اسم من الفهرس أو اسم مختصر: "Training Started" أو training-started؛ أو "identify"، وهو طلب Rasa Pro؛ أو "error-report"، وهو تقرير خطأ يُعدّ من تتبّع المكدس الخاص به. لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>‏pretty (المبدئي)، wire (بايتات المتن بالضبط)، explain (مصدر كل قيمة)، curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>‏%1 في اسم: %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>العدسة: %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>العدسة، عند %1: %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>الخصوصية: %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>الخصائص</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>‏«%1» كما يرسله %2</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>إظهار الأسرار</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>لا تحوي البايتات بالضبط أي سر.</numerusform>
                <numerusform>تحوي البايتات بالضبط سرًا واحدًا بنص صريح.</numerusform>
                <numerusform>تحوي البايتات بالضبط سرّين بنص صريح.</numerusform>
                <numerusform>تحوي البايتات بالضبط %Ln أسرار بنص صريح.</numerusform>
                <numerusform>تحوي البايتات بالضبط %Ln سرًا بنص صريح.</numerusform>
                <numerusform>تحوي البايتات بالضبط %Ln سر بنص صريح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>أسرار في التقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>مسارات الملفات</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>المضيفون</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>عناوين البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>المفاتيح والرموز</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>اسم المستخدم الخاص بك</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>اسم هذا الحاسوب</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>الأصناف الخاصة</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>متغيرات البيئة</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>يسمي مجلدات وملفات، وكثيرًا ما يكون فيها شخص أو عميل أو مشروع.</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>يبيّن الخدمات التي يتواصل معها المساعد، وأين هي.</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>يسمي حاسوبًا أو شبكة ربما ليست عامة.</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>يسمي شخصًا أو فريقًا تمكن مراسلته.</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>يشبه مفتاحًا أو رمزًا أو كلمة مرور: من يتلقاه يمكنه استعماله.</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>اسم حسابك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>اسم هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>يسمي شيفرة لا تخص Rasa، فقد يدل على منتج أو شركة.</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>ليس مكتوبًا في المشروع: وضع Rasa هنا قيمة متغير بيئة.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>السطر %1: ‏%2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>السطر %1، العمود %2: ‏%3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>هذا ليس مشروع Rasa</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>تعود المعاينة حالما تمكن قراءة الملف.</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>تعود المعاينة حالما يُصلح الملف.</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>ثمة ملف في هذا المشروع تتعذر قراءته</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>لا يستطيع Rasa قراءة هذا المشروع</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>كان Rasa سيُسقط هذا التقرير</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>يبني Rasa التقرير ولا يستطيع كتابته بصيغة JSON، فيُسقط دون تنبيه.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>توثيق Rasa 3.x</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>مثال التوثيق</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>‏Rasa Open Source 3.1 إلى 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>‏Rasa Open Source 3.6.1 وما بعده</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>‏Rasa Pro 3.7 و3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>‏Rasa Pro 3.9 و3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>‏Rasa Pro 3.11 إلى 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>‏Rasa Pro 3.14 وما بعده</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>لم يعد يُرسل</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>معنى آخر</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>ما يضيفه كل إصدار</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>ما يبلغ عنه إصدار من Rasa ولم يبلغ عنه سابقه، وما تركه. ولرؤيته بقيم مشروعك يُستعمل زر «مقارنة».</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>إصدارات Rasa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(معروض)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>يضيف إلى %1</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>في كل تقرير</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>أحداث جديدة</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>أحداث لم تعد تُرسل</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>في %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>بنص صريح</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>هو نفسه على كل أجهزة الترخيص</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>نص حر</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>معرّف الترخيص، وهو نفسه على كل جهاز يستعمل الترخيص، بدل معرّف الجهاز.</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>معرّف الترخيص</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>يبيّن من أي عميل جاء التقرير.</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>معرّف الجهاز لهذا الحساب، بدل معرّف الترخيص.</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>معرّف هذا الحساب</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>اسم مستعار يبقى هو نفسه في كل تقارير هذا الحساب.</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>يُرسل دائمًا، وقيمته null من دون ترخيص.</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>لا يُرسل إلا حيث يوجد ترخيص.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>إضافة مجلد …</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>مشروع آخر</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>المجلد الذي يحوي config.yml وdomain.yml.</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>لم يُفتح أي مشروع بعد.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>فتح %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>إزالة %1 من القائمة</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>إزالته من القائمة. أما المجلد نفسه فلا يُمسّ.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProxySetting</name>
        <message>
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>As the environment says</source>
            <translation>كما تحدد البيئة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا وسيط</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>هذا الوسيط</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>عنوان الخادم الوسيط</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>فيه أكثر من %1 مستوى أو %2 استثناء</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>أكثر من %1 مستوى أو %2 استثناء</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>المجموعات متداخلة أعمق من %1</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>الاستثناء التالي في السلسلة ناقص</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>لا سطر مثل "ValueError: ..." يسمي الاستثناء</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>ينقطع قبل السطر الذي يسمي الاستثناء</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>عدد الاستثناءات المتروكة ناقص</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>أكثر من 0 بايت</numerusform>
                <numerusform>أكثر من بايت واحد</numerusform>
                <numerusform>أكثر من بايتين</numerusform>
                <numerusform>أكثر من %n بايتات</numerusform>
                <numerusform>أكثر من %n بايتًا</numerusform>
                <numerusform>أكثر من %n بايت</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>تقارير الأخطاء</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>طلبات identify</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>لم يُدرج شيء في صندوق الصادر، بسبب التحذيرات.</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>ينتظر في صندوق الصادر ولن يُرسل الآن: %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>وضع تقرير في صندوق الصادر وطباعة رقمه</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>يأخذ خيارات "preview". ويُرفض ما دام سيضطر إلى اختلاق قيمة: تُقدَّم القيمة بـ ‎--set أو ‎--context.</translation>
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
            <translation>%1، Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>تثبيت Rasa</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>اختيار آخر …</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>مكان آخر</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>بيئة افتراضية، أو المجلد الذي ثُبّت فيه rasa. لا يُشغَّل شيء منه.</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>أول ما يُعثر عليه</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>لا يوجد حاليًا</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>لا يوجد فيه Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>‏%1، عُثر عليه عبر %2</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>أين ثُبّت Rasa</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>‏%1، ويتجاوزه Rasa دون تنبيه</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>‏%1، فكان Rasa سيأخذ نطاقًا فارغًا بدلًا منه</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>‏%1، وعنده كان rasa train سيتوقف</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>‏%1، وكان rasa train سينتظر نهايته، وربما إلى الأبد</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>لا يتابع هذا البرنامج القراءة؛ أما Rasa فكان سيحاول، بقدر ما تسمح به الذاكرة والوقت.</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>كان rasa train سيتوقف هنا، قبل الإبلاغ عن أي شيء.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>أقل من 1 ملي ث</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ملي ث</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>Can this report be traced back?</source>
            <translation>هل يمكن معرفة مصدر هذا التقرير؟</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>يسمي التقرير المجلد وعنوان git بتجزئات بلا ملح. لا يستطيع أحد حسابها عكسيًا، لكن من يخمّن النص يحصل على التجزئة نفسها، فيعرف عندئذ لمن هذه التقارير. يمكنك تجربة ما يتطلبه ذلك. لا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>ما يُجرَّب</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>مجلدات هذا الحاسوب، بعمق ثلاثة مستويات، وعناوين git فيها</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>كلمات، كما يفعل غريب ليس لديه هذا الحاسوب</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>المجلدات التي يُبحث فيها</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>إضافة مجلد …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>أسماء الحسابات والشركات، مفصولة بفواصل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>لا أسماء معتادة للمساعدين والمجلدات</numerusform>
                <numerusform>اسم واحد معتاد للمساعدين والمجلدات</numerusform>
                <numerusform>اسمان معتادان للمساعدين والمجلدات</numerusform>
                <numerusform>‏%Ln أسماء معتادة للمساعدين والمجلدات</numerusform>
                <numerusform>‏%Ln اسمًا معتادًا للمساعدين والمجلدات</numerusform>
                <numerusform>‏%Ln اسم معتاد للمساعدين والمجلدات</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>استعمال قائمة كلمات …</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>ما جرى التعرف عليه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>المجلد الذي يُبحث فيه</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>قائمة في كل سطر منها كلمة</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>‏%1 كلمة من %2</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>لا تخمينات …</numerusform>
                <numerusform>تخمين واحد …</numerusform>
                <numerusform>تخمينان …</numerusform>
                <numerusform>‏%Ln تخمينات …</numerusform>
                <numerusform>‏%Ln تخمينًا …</numerusform>
                <numerusform>‏%Ln تخمين …</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>لم يُتعرف عليه</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>الكلمات: لا تخمينات في %1.</numerusform>
                <numerusform>الكلمات: تخمين واحد في %1.</numerusform>
                <numerusform>الكلمات: تخمينان في %1.</numerusform>
                <numerusform>الكلمات: %Ln تخمينات في %1.</numerusform>
                <numerusform>الكلمات: %Ln تخمينًا في %1.</numerusform>
                <numerusform>الكلمات: %Ln تخمين في %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>هذا الحاسوب: لا مجلدات ولا عناوين git في %1.</numerusform>
                <numerusform>هذا الحاسوب: مجلد أو عنوان git واحد في %1.</numerusform>
                <numerusform>هذا الحاسوب: اثنان من المجلدات وعناوين git في %1.</numerusform>
                <numerusform>هذا الحاسوب: %Ln من المجلدات وعناوين git في %1.</numerusform>
                <numerusform>هذا الحاسوب: %Ln من المجلدات وعناوين git في %1.</numerusform>
                <numerusform>هذا الحاسوب: %Ln من المجلدات وعناوين git في %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>ما زال هناك ما يُجرَّب؛ بُلغ حد أقصى.</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>لا يحتاج غريب لديه التقارير إلى أكثر من هذه الكلمات للتعرف على هذا المشروع، ومعه كل التقارير التي تحمل المعرّف نفسه. ويمنع ذلك مجلد باسم غير معتاد، أو مستودع git بعيد غير origin، أو تعطيل الإبلاغ.</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>من يعرف مجلدات هذا الحاسوب أو مستودعاته يمكنه التعرف على تقاريره: زميل، أو مستضيف للشيفرة، أو نسخة احتياطية. ولم تكن الكلمات وحدها كافية.</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>بهذه التخمينات لا يُتعرف على التقرير. لكن تخمينات أخرى قد تفعل ذلك: فالتجزئة بلا ملح لا تحمي إلا نصوصًا لا تخطر لأحد.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>تجربة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>يتطلب ‎--%1 صيغة NAME=JSON، لا "%2"</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>قيمة ‎--%1 %2 ليست JSON: ‏%3، في العمود %4 (يحتاج النص إلى علامتي اقتباس مزدوجتين: %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>أكثر من 0 بايت</numerusform>
                <numerusform>أكثر من بايت واحد</numerusform>
                <numerusform>أكثر من بايتين</numerusform>
                <numerusform>أكثر من %n بايتات</numerusform>
                <numerusform>أكثر من %n بايتًا</numerusform>
                <numerusform>أكثر من %n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>الدخل القياسي</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>ليس لتقرير الخطأ خصائص تُضبط بـ ‎--set</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>يحتاج error-report إلى ‎--traceback FILE (والعلامة - هي الدخل القياسي)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>الخيار ‎--traceback تابع لـ error-report</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>يرسله %1 …</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>يرسله %1</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>مراجعة وإرسال …</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>إضافة إلى الصادر</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>بيان القياس عن بُعد …</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>القراءة جارية</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>تُقرأ الآن بيانات المشروع وهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>الإصدار المختار لا يرسله؛ معروض كما يرسله %1.</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>لا مشروع بعد</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>يُرجى فتح مجلد مشروع Rasa لرؤية ما تحويه تقاريره.</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>فتح مشروع …</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>لا تقرير بعد.</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>فتح في المحرّر</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>لا يجد Rasa Pro ترخيصًا هنا، فليس لديه معرّف يبلغ به ولا يرسل شيئًا. والمعرّف المعروض مفترَض.</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>ليس لهذا الحاسوب معرّف جهاز بعد. والمعرّف المعروض جديد ولم يُكتب في أي مكان؛ يُسجَّل حين تفعّل الإبلاغ.</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>إلى النظرة العامة</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ يطابق مخطط الحدث</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! القيمة المتوقعة في %1 هي %2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>مفترَض</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>لم يُرسل: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · هذه البايتات بالضبط هي ما يُرسل</numerusform>
                <numerusform>بايت واحد · SHA-256 %1 … · هذا البايت بالضبط هو ما يُرسل</numerusform>
                <numerusform>بايتان · SHA-256 %1 … · هذان البايتان بالضبط هما ما يُرسل</numerusform>
                <numerusform>‏%Ln بايتات · SHA-256 %1 … · هذه البايتات بالضبط هي ما يُرسل</numerusform>
                <numerusform>‏%Ln بايتًا · SHA-256 %1 … · هذه البايتات بالضبط هي ما يُرسل</numerusform>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · هذه البايتات بالضبط هي ما يُرسل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
                <numerusform>بايت واحد · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
                <numerusform>بايتان · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
                <numerusform>‏%Ln بايتات · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
                <numerusform>‏%Ln بايتًا · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · الأسرار محجوبة هنا، وتُرسل بنص صريح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
                <numerusform>بايت واحد · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
                <numerusform>بايتان · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
                <numerusform>‏%Ln بايتات · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
                <numerusform>‏%Ln بايتًا · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
                <numerusform>‏%Ln بايت · SHA-256 %1 … · بعض القيم مفترَضة</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>لا تقرير: يتوقف Rasa قبل أن يُعدّه.</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>لا يغادر تقرير: يُسقطه Rasa دون تنبيه.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>إعادة القراءة</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>نسخ الرسالة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>هل يمكن معرفة مصدره؟ …</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>القيم التي تختارها</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>غير معروفة حتى يُشغَّل الأمر.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>نسخ JSON</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>نسخ البايتات المرسلة</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>نسخ بصيغة curl</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>نسخ بصيغة curl مع المفتاح …</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>حفظ بصيغة ‎.json …</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>طباعة إلى PDF …</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>نُسخ التقرير كما هو معروض، وأسراره محجوبة.</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>نُسخ التقرير كما هو معروض.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>لم يُنسخ أي بايت.</numerusform>
                <numerusform>نُسخ بايت واحد، كما يُرسل بالضبط.</numerusform>
                <numerusform>نُسخ بايتان، كما يُرسلان بالضبط.</numerusform>
                <numerusform>نُسخت %Ln بايتات، كما تُرسل بالضبط.</numerusform>
                <numerusform>نُسخ %Ln بايتًا، كما تُرسل بالضبط.</numerusform>
                <numerusform>نُسخ %Ln بايت، كما تُرسل بالضبط.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>النسخ مع مفتاح الكتابة</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>سيحوي الأمر مفتاح الكتابة بنص صريح. ومن يراه، ولو في سجل صدفة أو سجل الحافظة، يمكنه أن يرسل به تقارير باسمك.</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>نسخ مع المفتاح</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>نُسخ الأمر، وفيه مفتاح الكتابة.</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>نُسخ الأمر؛ وهو يأخذ مفتاح الكتابة من RASA_TELEMETRY_WRITE_KEY.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>طباعة التقرير إلى PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>السطر %1، %2: ‏%3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>الصفحة %1 من %2</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>كما يرسله: %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>المشروع: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>أُعدّ: %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>كما يُرسل: %Ln بايت</numerusform>
                <numerusform>كما يُرسل: بايت واحد</numerusform>
                <numerusform>كما يُرسل: بايتان</numerusform>
                <numerusform>كما يُرسل: %Ln بايتات</numerusform>
                <numerusform>كما يُرسل: %Ln بايتًا</numerusform>
                <numerusform>كما يُرسل: %Ln بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>مفترَض، لأن Rasa قيد التشغيل وحده يعرفه: %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>الأسرار محجوبة هنا؛ وتُرسل بنص صريح.</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>ما قد يكون خاصًا</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>لا شيء مميَّز.</translation>
        </message>
        <message>
            <source>%1, Rasa Telemetry Inspector</source>
            <translation>%1، Rasa Telemetry Inspector</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportStanding</name>
        <message>
            <source>no answer</source>
            <translation>لا جواب</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>لن يُرسل</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>أُعدّ أو حُجز حين كان الإبلاغ معطّلًا. لا يغادر إلا إذا أرسلته يدويًا.</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>توقفت المحاولات</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>جُرّب 20 مرة، أو مدة 7 أيام. لا يغادر إلا إذا أرسلته يدويًا.</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>الإبلاغ معطّل.</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>لا يمكن إرساله الآن</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>على وشك أن يُرسل</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>تُرسل التقارير من تلقاء نفسها، بالترتيب.</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>ينتظر قرارك</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>تُسأل أولًا: يغادر حين ترسله.</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>لم يُستلم بعد (%1، بلا محاولات)</numerusform>
                <numerusform>لم يُستلم بعد (%1، محاولة واحدة)</numerusform>
                <numerusform>لم يُستلم بعد (%1، محاولتان)</numerusform>
                <numerusform>لم يُستلم بعد (%1، %n محاولات)</numerusform>
                <numerusform>لم يُستلم بعد (%1، %n محاولة)</numerusform>
                <numerusform>لم يُستلم بعد (%1، %n محاولة)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>لم يُستلم بعد</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>لم يُستلم بعد (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>يجري إرساله</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>ثمة محاولة جارية.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>مرفوض (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>لا يُرسل ثانية من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>النتيجة مجهولة</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>ربما وصل: إرساله ثانية قد يجعله يُعدّ مرتين، فالأمر متروك لك.</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>استلمته الوجهة.</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>أُهمل</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>قررت ألا يغادر.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>أوقفت الإرسال. يُستأنف من تلقاء نفسه بعد أن ترسل تقريرًا يدويًا، أو حين يُشغَّل البرنامج من جديد.</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>يغادر بعد %1</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>تُرسل التقارير من تلقاء نفسها، بالترتيب؛ والتالي بعد %1.</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>يُعاد إرساله بعد %1 (%2، بلا محاولات)</numerusform>
                <numerusform>يُعاد إرساله بعد %1 (%2، محاولة واحدة)</numerusform>
                <numerusform>يُعاد إرساله بعد %1 (%2، محاولتان)</numerusform>
                <numerusform>يُعاد إرساله بعد %1 (%2، %n محاولات)</numerusform>
                <numerusform>يُعاد إرساله بعد %1 (%2، %n محاولة)</numerusform>
                <numerusform>يُعاد إرساله بعد %1 (%2، %n محاولة)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>يُعاد إرساله بعد %1 (%2)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>‏%1 د</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>‏%1 س</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>كيفية عرض التقرير</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>مقروء</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>كما يُرسل</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>البحث في التقرير</translation>
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
            <translation>‏%1، وتغيير آخر</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>‏%1، وتغييرات أخرى عددها %2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>يحمل خطأ الصياغة موضعه في نصه.</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>لا يُضاف اقتراح اسم آخر إلا عند طباعته.</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>مفترَض: لا يستطيع الاستثناء ذكر نصه.</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>مفترَض: قد تكون الأسطر التي بعد الأول ملاحظات أضيفت إلى الاستثناء، وهذه لا تُرسل.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>يذهب طلب identify إلى عنوان غير عنوان التقارير</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>المراجعة والإرسال</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>الأمر rasa يرسل هذا الحدث بنفسه: %1 إرساله هنا أيضًا يعني الإبلاغ عنه مرتين.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>المتن، %Ln بايت</numerusform>
                <numerusform>المتن، بايت واحد</numerusform>
                <numerusform>المتن، بايتان</numerusform>
                <numerusform>المتن، %Ln بايتات</numerusform>
                <numerusform>المتن، %Ln بايتًا</numerusform>
                <numerusform>المتن، %Ln بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>كيفية عرض المتن</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>مقروء</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>كما يُرسل</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>المتن</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>إظهار الأسرار</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>إضافة إلى الصادر</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>لا يمكن إرساله الآن: %1 يمكن الاحتفاظ به في صندوق الصادر.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>كان هذا البرنامج سيضطر إلى اختلاق: %1. يُرجى اختيار القيم أولًا؛ أما الإصدارات فتأتي من تثبيت لـ Rasa.</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>التجربة دون إرسال شيء إلى الخارج …</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>لاحقًا. في الإرسال الفعلي كان التقرير سينتظر، ثم تُعاد محاولة إرساله من تلقاء نفسها في موعد لا يسبق ما طلبه خادم التجميع: بعد %1.</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>لاحقًا. في الإرسال الفعلي كان التقرير سينتظر، ثم تُعاد محاولة إرساله من تلقاء نفسها بعد نحو %1، ثم على فترات تزداد طولًا، مدة 7 أيام على الأكثر.</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>استُلم. في الإرسال الفعلي كان التقرير سيغادر صندوق الصادر ويظهر في السجل بنتيجة «استلمه خادم التجميع».</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>مرفوض. في الإرسال الفعلي كان التقرير سيبقى في صندوق الصادر ولا يُرسل ثانية من تلقاء نفسه أبدًا.</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>نتيجة مجهولة. غادر التقرير، ولا يستطيع أحد أن يقول هل يُعدّ. في الإرسال الفعلي كان سيُحفظ ولا يُرسل ثانية من تلقاء نفسه أبدًا، لئلا يُعدّ مرتين.</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>استلم التقرير كما يفعل Segment</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>كان غير متاح (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>طلب التمهل (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>طلب التمهل حتى موعد معيّن (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>وقع فيه خطأ داخلي (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>كان خلف بوابة معطوبة (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>لم يعرف المفتاح (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>رفض التقرير (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>وجد التقرير كبيرًا جدًا (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>أجاب بالرمز 200 ولكن دون نجاح</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>أجاب بصفحة تسجيل دخول</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>أجاب بلا محتوى (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>أحال التقرير إلى مكان آخر (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>قطع الاتصال دون قراءة التقرير</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>قرأ التقرير وقطع الاتصال</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>قرأ التقرير وبقي صامتًا</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>أجاب ببايت واحد كل ثانية</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>كذب بشأن طول الجواب</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>أوقفته بنفسك.</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>لا جواب بعد %1.</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>‏HTTP %1 بعد %2.</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>لم يصل شيء قرأه خادم التجميع.</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>وصلت البايتات نفسها: %1 من %1، وتجزئة SHA-256 في الجانبين %2.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>لم يقرأ خادم التجميع أي بايت من التقرير.</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>وصلت بايتات أخرى: %1 بدل %2، وتجزئة SHA-256 هي %3 بدل %4.</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>لم يُجب خادم التجميع بشيء.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>التجربة دون إرسال شيء إلى الخارج</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>خادم تجميع داخل هذا البرنامج ينصت عند %1، على هذا الحاسوب وحده، حتى تغلق هذه النافذة. يذهب التقرير إليه تمامًا كما كان سيخرج. لا يغادر شيء هذا الحاسوب، ولا يُدوَّن ذلك في صندوق الصادر ولا في السجل، فلا حاجة إلى موافقة.</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>ماذا لو أن خادم التجميع …</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>ما يفعله خادم التجميع</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة ثانية</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>المعروض: %1 بايت</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>ما عُرض</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>ما وصل</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>ما يُعرض مما وصل</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>المتن</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>الترويسات</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>ما وصل</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>إغلاق هذه النافذة يغلق المنفذ.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>في طريقه، داخل هذا الحاسوب؛ تنتهي المحاولة بعد 10 ث على الأكثر.</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>لم يصل شيء بعد.</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>لم يقرأ خادم التجميع أي بايت من التقرير.</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>أسطر الترويسات</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>‏true أو false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>كائن</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>واحد من %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>‏%1 لا يقل عن %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>‏%1 لا يزيد على %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>‏%1 طوله %2 من المحارف على الأقل</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>‏%1 يطابق %2</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source> or </source>
            <translation> أو </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>كلمة مفتاحية يمكن فحصها</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>لا عضو كهذا</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>عضو موجود دائمًا</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>التقرير %1: سُلّم (الحالة %2، ‏%3 ملي ث).</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>التقرير %1: %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>التقرير %1: لم يُجرَّب؛ ويبقى كما كان.</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>لم يُرسل التقرير الختامي: %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>لم يُرسل التقرير الختامي. %1</translation>
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
            <translation>القنوات في %1؛ ولا يُحتفظ بشيء آخر من ذلك الملف.</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>لا توجد بيانات اعتماد، فلا تتصل إلا الطرفية.</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>غير مؤكد: قد يعطي صنف خاص بك نفسه اسمًا آخر، ويتوقف Rasa Open Source عند اسم لا يعرفه.</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>القيمة null: لا يوجد ملف نقاط نهاية.</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>القيمة null: ليس في %1 القسم "%2".</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>القيمة null: ليس لـ "%1" نوع.</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>نوع "%1" كما هو مكتوب؛ ولا يُحتفظ بشيء آخر من ذلك القسم.</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>مخزن في النموذج عند تدريبه، وnull من دون نموذج. هذه قيمة نموذج يُدرَّب في هذا المجلد.</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>مخزن في النموذج، وnull من دونه؛ هذا مثال.</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>المبدئي في "rasa run"؛ وtrue مع ‎--enable-api.</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>واحد، ما لم يذكر المتغير SANIC_WORKERS أكثر ويُضبط مخزن أقفال يمكن أن تتشاركه عدة عمليات.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>لم يُحفظ. %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>ملف الإعدادات تالف</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>حتى إصلاحه تُعتمد القيم المبدئية، ولا يُرسل شيء. يُرجى إصلاحه يدويًا، أو البدء بإعدادات جديدة: يُحفظ الملف التالف إلى جانب الجديد.</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>البدء بإعدادات جديدة</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>اليوم %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>أمس %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>‏%1، بتوقيت UTC ‏%2</translation>
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
            <translation>يتطلب ‎--%1 عددًا لا يزيد على %2، لا "%3"</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>لا يوجد جواب "%1" (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>الإنصات جارٍ. في طرفية أخرى: export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>خادم تجميع على هذا الحاسوب، لتجربة كل شيء دون إرسال شيء إلى الخارج</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>يستلم التقارير كما يفعل Segment ويطبع كلًا منها سطرًا واحدًا من JSON؛ ولا يذهب شيء أبعد من ذلك.
يجعله ‎--answer يسيء التصرف؛ وإذا أُعطي عدة مرات، فواحدًا بعد آخر، والأخير من ثَمّ فصاعدًا: %1.</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>المنفذ على 127.0.0.1 (المبدئي: منفذ حر)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>كيفية الجواب (المبدئي: ok)؛ يجوز تكراره</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>الإنهاء بعد هذا العدد من الطلبات</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>غير معروض هنا: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>‏%n عناصر</numerusform>
                <numerusform>‏%n عنصرًا</numerusform>
                <numerusform>‏%n عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>تُعرف عند تشغيل الأمر</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>لا أعضاء</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>‏%n أعضاء</numerusform>
                <numerusform>‏%n عضوًا</numerusform>
                <numerusform>‏%n عضو</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>أضيف يدويًا.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هو</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>معرّف الترخيص، وهو نفسه على كل جهاز يستعمله.</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>معرّف عشوائي لحساب واحد على حاسوب واحد، وهو نفسه في كل تقاريره. إنه بهوية مستعارة وليس مجهول الهوية: فهو يربط هذه التقارير معًا.</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>هو نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>لا يستطيع Rasa قراءة هذا المشروع كما هو الآن، فلا يبلغ عن شيء منه.</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>في هذا المشروع</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>معرّف، غير معروض هنا</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>‏%1 في %2 من %3</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>نصوص من هذا المشروع يُبلَّغ عنها كما هي مكتوبة</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>عُثر عليها من شكلها؛ والنصوص نفسها لا تُكرر هنا.</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>لا شيء خاص به</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>تقارير أخرى لهذا الإصدار</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>المُرسِل</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>حقوله</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>نهائيًا، لحساب واحد: %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>لأمر واحد أو حاوية أو خادم بناء: المتغير %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>منذ 3.6.10 و3.4.18 لا يبلغ البرنامج مفتوح المصدر عن الاستخدام إلا حيث يوجد ترخيص؛ ولا تتوقف تقارير الأخطاء على ذلك.</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>لا يمكن تعطيله مع تراخيص المطوّرين المجانية من Rasa Pro.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>لرؤية التقارير: يطبعها %1؛ وهذا الإصدار يرسلها مع ذلك.</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>لرؤية التقارير: يطبعها %1 ولا يرسلها.</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>كيفية الرفض، وكيفية الرؤية</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>تقارير الأخطاء</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>حين يكون الإبلاغ مفعّلًا تذهب الأخطاء غير المتوقعة في البرنامج مفتوح المصدر إلى خدمة أخرى هي Sentry: نوع الخطأ ورسالته ومكدسه، وحتى أحد عشر سطرًا من النص المصدري لكل مستوى، ومنها شيفرة مجلد المشروع أيضًا.</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>لا يوقفها وضع التنقيح.</translation>
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
            <translation>بيان القياس عن بُعد</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>بيان القياس عن بُعد للمشروع %1</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>بُني هذا المشروع باستعمال %1، وهو يبلغ صانعيه كيف يُستخدم، ما لم يعطّل أحد ذلك.</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>تبيّن هذه الصفحة ما يغادر حاسوب شخص يعمل على هذا المشروع.</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>تذهب التقارير إلى %1 عبر HTTPS. وSegment خدمة تابعة لشركة Twilio، فالطلب تتلقاه شركة غير Rasa وترى عنوان IP للمرسِل والوقت.</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>يصرّح Rasa بأن البيانات الشخصية وأمثلة التدريب والقصص ورسائل المساعد لا يُبلَّغ عنها.</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>في كل تقرير</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>ما تحويه تقارير هذا المشروع</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>أُعدّ باستعمال Rasa Telemetry Inspector في %1 من التقارير كما كانت ستُرسل.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>بيان القياس عن بُعد</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>لملف README أو صفحة الخصوصية الخاصة بفريقك: ما يبلغ عنه هذا المشروع عبر Rasa، بصيغة Markdown. ولا تُكتب فيه أبدًا معرّفات هذا الحاسوب وتجزئاته، ولا النصوص التي تميّزها عدسة الخصوصية.</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>مع قيم هذا المشروع، كما هي اليوم</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>البيان بصيغة Markdown</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>حفظ باسم …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>نُسخ.</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>حفظ البيان</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%n تقارير</numerusform>
                <numerusform>‏%n تقريرًا</numerusform>
                <numerusform>‏%n تقرير</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>تقارير الأمر rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>تقارير هذا البرنامج</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>قنوات الأمر rasa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>يقرّر في rasa</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>يقرّر هنا</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>ملف الإعدادات</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>للحاويات وWSL والحسابات الأخرى ملفات خاصة بها.</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>معرّف الجهاز</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>‏%1، عُثر عليه عبر %2 في %3</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>مفتاح الكتابة</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوسيط</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>السؤال أولًا</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>في طرفية جديدة أيضًا</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>هل يُبلَّغ عن شيء، ومن يقرر ذلك</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>حكمان: ما كان الأمر rasa سيفعله، وما كان هذا البرنامج سيفعله.
الكلمات: on, off, undecided, will-turn-on, debug, blocked (لا مفتاح أو معرّف أو ترخيص), broken (كل أمر كان سيتوقف).</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>الملف %1 فيه ذلك من قبل؛ ولم يُغيَّر.</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>غُيّر %1.</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>غُيّر %1 في مكانه: %2.</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>تقارير الأمر rasa</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>تقارير هذا البرنامج</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>استبدال ملف global.yml تالف أو غير صالح، مع الاحتفاظ بنسخة احتياطية إلى جانبه</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>يتطلب check الخيار ‎--expect on أو ‎--expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>المتوقع %1، لكن حكم تقارير الأمر rasa هو %2. %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>الملف التالف محفوظ باسم %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>لا تقارير منتظرة.</numerusform>
                <numerusform>تقرير واحد منتظر لن يُرسل من تلقاء نفسه.</numerusform>
                <numerusform>تقريران منتظران لن يُرسلا من تلقاء نفسيهما.</numerusform>
                <numerusform>‏%n تقارير منتظرة لن تُرسل من تلقاء نفسها.</numerusform>
                <numerusform>‏%n تقريرًا منتظرًا لن تُرسل من تلقاء نفسها.</numerusform>
                <numerusform>‏%n تقرير منتظر لن تُرسل من تلقاء نفسها.</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>تفعيل الإبلاغ، للأمر rasa ولهذا البرنامج</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>تعطيل الإبلاغ</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>إرسال التقرير الختامي "Telemetry Disabled" أولًا، إن كان الإبلاغ مفعّلًا</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>للنصوص البرمجية: هل الإبلاغ من الأمر rasa مفعّل أم معطّل؟</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>رمز الخروج 0 إن كان الحكم هو ذلك بالضبط، وإلا 3.</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>الحكم المتوقع</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>معدود كما في التدريب، فيما يقرؤه "rasa test nlu": المجلد data، أو ما يسميه ‎--data بدل ‎--nlu.</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>مخزن في النموذج عند تدريبه، وفارغ من دون نموذج. هذه قيمة نموذج يُدرَّب في هذا المجلد.</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>يختبر "rasa test" الرسائل أيضًا؛ أما "rasa test core" فيقول false من دون ‎--e2e، ويعرضه ‎--set end_to_end=false مع عدد خطواته.</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>خطوات القصص التي يقرؤها "rasa test core": المجلد data، أو ما يسميه ‎--data بدل ‎--stories.</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>خطوات القصص في الملفات التي تبدأ أسماؤها بـ test_‎، في أي مكان تحت هذا المجلد أو تحت ما يسميه ‎--data بدل ‎--stories.</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>العلامات في المستوى الأعلى من الملفات.</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>مستويات أعمق علامة؛ وللشرط المنفرد مستوى واحد.</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>أكبر عدد من العلامات تحت معامل واحد؛ 0 من دون معاملات.</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>مدخلات "test_cases" في الملفات التي يقرؤها "rasa test e2e".</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>تجهيزات (fixtures) مختلفة الأسماء.</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>هل توجد تجهيزات (fixtures).</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>بيانات وصفية مختلفة الأسماء.</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>هل توجد بيانات وصفية.</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>هل في أي خطوة توكيد؛ فإن كان فتتبعه أعداد كل نوع.</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>توكيدات من النوع %1.</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>لا يوجد %1، فيتوقف الأمر ما لم يُعط مسارًا آخر (هنا: %2). هذا مثال.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>من الالتقاط الأخير</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>تتبّع المكدس(&amp;T)</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>اختيار ملف …</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>تتبّع المكدس</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>يُرجى لصق ما طبعه Python، من "Traceback (most recent call last):" فما بعده.</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>لم يطبع أي أمر ملتقط تتبّع مكدس.</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>أخطاء الأمر الذي التُقط آخر مرة.</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>فتح نص فيه تتبّع مكدس</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>الإبلاغ مفعّل</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>الإبلاغ معطّل</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>لم يُقرَّر بعد</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>سيفعّله Rasa</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>يُعرض ولا يُرسل (تنقيح)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>مفعّل، لكن لا يمكن إرسال شيء</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>يتوقف rasa: الملف global.yml معطوب</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>الإبلاغ عن الاستخدام مفعّل لهذا الحساب</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>الإبلاغ عن الاستخدام معطّل لهذا الحساب</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>لم يُقرَّر بعد بشأن الإبلاغ عن الاستخدام</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>الأمر التالي من أوامر rasa سيفعّل الإبلاغ عن الاستخدام</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>تُطبع التقارير ولا تُرسل</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>الإبلاغ عن الاستخدام مفعّل، لكن لا يمكن إرسال شيء</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>كل أمر من أوامر rasa سيتوقف عند global.yml</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>لماذا هو مفعّل</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>لماذا هو معطّل</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>لماذا لم يُقرَّر</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>لماذا تُطبع التقارير</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>لماذا لا يمكن إرسال شيء</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>لماذا سيتوقف كل أمر</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>لم يُقرَّر</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>سيُفعَّل</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>تنقيح</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>متعذّر</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>معطوب</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>لا شيء تنبغي معرفته</numerusform>
                <numerusform>أمر واحد تنبغي معرفته</numerusform>
                <numerusform>أمران تنبغي معرفتهما</numerusform>
                <numerusform>‏%Ln أمور تنبغي معرفتها</numerusform>
                <numerusform>‏%Ln أمرًا تنبغي معرفتها</numerusform>
                <numerusform>‏%Ln أمر تنبغي معرفتها</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>لا يضيع شيء من المشروع.</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>لا يتجاهل Rasa أي موضع من المشروع ولا يسيء قراءته.</numerusform>
                <numerusform>يتجاهل Rasa موضعًا واحدًا من المشروع أو يسيء قراءته.</numerusform>
                <numerusform>يتجاهل Rasa موضعين من المشروع أو يسيء قراءتهما.</numerusform>
                <numerusform>يتجاهل Rasa ‏%Ln مواضع من المشروع أو يسيء قراءتها.</numerusform>
                <numerusform>يتجاهل Rasa ‏%Ln موضعًا من المشروع أو يسيء قراءتها.</numerusform>
                <numerusform>يتجاهل Rasa ‏%Ln موضع من المشروع أو يسيء قراءتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>التحذيرات</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>يطوي قائمة التحذيرات</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>يبسط قائمة التحذيرات</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>و%1 غيرها: يسردها كلها "rasa-telemetry preview training-started --strict".</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>يفتح الملف: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>كما في سطح المكتب</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>التطبيق المبدئي لسطح المكتب</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>أمر المحرّر</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>تذكر الإعدادات اللغة "%1"، وهي غير مرفقة.</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>يصير %f الملف، و%l السطر: code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>لا يوجد برنامج "%1". لم يُحفظ الأمر.</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>الرمز %f ناقص، فلن يُفتح أي ملف. لم يُحفظ الأمر.</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>كما في سطح المكتب (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>النافذة التي تعرض أحداثًا ملتقطة تحتفظ بلغتها حتى التشغيل التالي.</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>لا يوجد، فلا يمكن إرسال شيء</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>من RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>من ملف المفاتيح في تثبيت Rasa</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>من إعدادات هذا البرنامج</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>كانت قاعدة بيانات التقارير تالفة (%1). هي محفوظة باسم %2. ما أمكن إنقاذه: %3، %4. وما ينتظر منه لا يُرسل إلا يدويًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>‏%n تقارير</numerusform>
                <numerusform>‏%n تقريرًا</numerusform>
                <numerusform>‏%n تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>لا مدخلات في السجل</numerusform>
                <numerusform>مدخلة واحدة في السجل</numerusform>
                <numerusform>مدخلتان في السجل</numerusform>
                <numerusform>‏%n مدخلات في السجل</numerusform>
                <numerusform>‏%n مدخلة في السجل</numerusform>
                <numerusform>‏%n مدخلة في السجل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>‏%1 (أول مرة في السطر %2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>لا يوجد أمر "%1"</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>السؤال مفتوح في نافذة أخرى من قبل.</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>يعمل هذا بحساب root نيابة عن شخص آخر، وعليه أن يجيب عن نفسه. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>لا توجد شاشة لعرض نافذة عليها. الأمر "rasa-telemetry notice" يسأل في الطرفية.
</translation>
        </message>
    </context>
</TS>
