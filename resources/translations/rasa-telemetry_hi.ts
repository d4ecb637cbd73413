<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>अज्ञात विकल्प '%1'।</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>अज्ञात विकल्प: %1।</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>'%1' के बाद मान नहीं है।</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>'%1' के बाद अनपेक्षित मान।</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>उपयोग: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>विकल्प:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>आर्ग्युमेंट:</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[विकल्प]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>कमांड लाइन विकल्पों की मदद दिखाता है।</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>संस्करण की जानकारी दिखाता है।</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>Qt के अपने विकल्पों समेत मदद दिखाता है।</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>पूर्ववत करें(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>फिर से करें(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>काटें(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>कॉपी करें(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>चिपकाएँ(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>ठीक</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>हाँ(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>नहीं(&amp;N)</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>खारिज करें</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>बाएँ स्क्रॉल करें</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>दाएँ स्क्रॉल करें</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>पूर्ववत करें(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>फिर से करें(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>काटें(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>कॉपी करें(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>चिपकाएँ(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>प्रोफ़ाइल %1 "%2" नहीं भेजती</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 किसी और जगह है</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>किसी दूसरी प्रोफ़ाइल की रिपोर्ट से, या JSON में सहेजी गई रिपोर्ट से तुलना करें: - केवल यहाँ, + केवल वहाँ</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against न --format के साथ चलता है, न --strict के साथ</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>%1 और %2 में कोई अंतर नहीं है।</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>%1 से %2 तक: %3 जुड़े, %4 हटे, %5 बदले, %6 की जगह बदली।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>अस्वीकृत: HTTP %1, कुंजी स्वीकार नहीं हुई</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>अस्वीकृत: HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>चल रहा है, या कट गया</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>बाद में: नहीं ली गई</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>बाद में: HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>अज्ञात: भेजी गई, कोई उत्तर नहीं</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>अज्ञात: HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>खारिज, नहीं भेजी गई</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>संग्राहक ने ली</translation>
        </message>
        <message>
            <source>later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>खारिज</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>परिणाम: %1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>गंतव्य: %1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>प्रॉक्सी: कोई नहीं</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>प्रॉक्सी के ज़रिए: %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>कोई उत्तर नहीं</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>उत्तर: %1, %2 के बाद</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>कारण: %1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>प्रयास %1: %2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>खारिज करने का समय: %1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>सर्वर ने कहा: %1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>शुरू: %1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>सर्वर ने और कुछ नहीं कहा।</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>सर्वर ने कहा (%1 बाइट रखे गए हैं):</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>इसे भेजने का प्रयास कभी नहीं हुआ: इसका एक भी बाइट इस मशीन से बाहर नहीं गया है।</translation>
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
            <translation>किसी भी दिन कुछ नहीं।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>Rasa शुरू होते ही %1 खुद लिखेगा और उसमें रिपोर्टिंग चालू होगी; यह फ़ाइल न हो, तो उसकी हर कमांड ऐसा ही करती है।</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture: --keep-error-reports के कारण Rasa की त्रुटि रिपोर्टें बाहर जा सकती हैं।</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture: %1 जोड़ा गया, क्योंकि Rasa Pro अपने ईवेंट केवल उसी लॉग में दिखाता है।</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>इसे चलाया नहीं गया। --allow-sending से यह फिर भी चलेगी।</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>प्रोजेक्ट के फ़ोल्डर में RASA_TELEMETRY_DEBUG=true के साथ COMMAND चलाता है। उसका आउटपुट, इनपुट, सिग्नल और एग्ज़िट कोड
ज्यों के त्यों गुज़रते हैं; जो मिला, वह बाद में हर ईवेंट के पूर्वावलोकन के साथ मानक त्रुटि पर बताया जाता है।
यह प्रोग्राम कुछ नहीं भेजता। एग्ज़िट कोड: वही जो COMMAND का हो; 127, अगर ऐसा कोई प्रोग्राम नहीं है; 126, अगर उसे चलाया नहीं जा सकता;
128 और उस सिग्नल की संख्या का जोड़, जिससे वह बंद हुआ; 1, अगर केवल --queue या --events विफल हुआ; 3, अगर उसे इसलिए
नहीं चलाया गया कि वह भेज देता।

इस प्रोग्राम के बिना ईवेंट देखने के लिए, जहाँ कमांड चलती है वहाँ यह वेरिएबल सेट करें:
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>COMMAND जिन कंटेनरों और दूसरे कंप्यूटरों का उपयोग करती है, उन तक वेरिएबल अपने आप नहीं पहुँचते। Rasa Pro अपने
ईवेंट केवल --debug के साथ दिखाता है।</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>Rasa की कोई कमांड चलाएँ और वे ईवेंट जमा करें जिन्हें वह रिपोर्ट करती</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>ईवेंट आउटबॉक्स में रखें; इससे कुछ भेजा नहीं जाता</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>हर ईवेंट आते ही JSON की एक पंक्ति के रूप में लिखें, फिर तुलनाएँ और अंत</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>केवल इस बार रिपोर्टिंग चालू मानी जाए; कोई फ़ाइल नहीं बदलती</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>Rasa की त्रुटि रिपोर्टों को हमेशा की तरह जाने दें</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>ऐसा संस्करण भी चलाएँ जो डीबग मोड में भी अपने ईवेंट भेजता है</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>केवल गड़बड़ियाँ बताएँ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>ताकि उस बंद पते के लिए किसी प्रॉक्सी से न पूछा जाए</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>ताकि Rasa अपने ईवेंट छापे और भेजे नहीं</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>ताकि वे तुरंत दिखें</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>ताकि आउटपुट UTF-8 में हो</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>ताकि इस बार रिपोर्टिंग चालू मानी जाए; इसके लिए कोई फ़ाइल नहीं बदलती</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>ताकि त्रुटि रिपोर्टें, जिन्हें डीबग मोड नहीं रोकता, इसी कंप्यूटर के एक बंद पोर्ट पर रुक जाएँ</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>Rasa Pro का यह संस्करण डीबग मोड में अपने ईवेंट छापता है और फिर भी उन्हें भेजता है।</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>जहाँ रिपोर्टिंग बंद है, वहाँ Rasa ईवेंट छापता भी नहीं।</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>--as-if-on केवल इस बार दिखाता है कि वह क्या रिपोर्ट करता।</translation>
        </message>
        <message>
            <source>Shell</source>
            <translation>शेल</translation>
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
            <translation>बिना नाम का ईवेंट</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1: %2, पूर्वावलोकन में %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>पूर्वावलोकन नहीं: %1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>अपने पूर्वावलोकन जैसा ही</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>अपने पूर्वावलोकन जैसा ही, सिवाय उसके जो केवल चलती हुई कमांड जानती है</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>अपने पूर्वावलोकन से अलग</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>कोई ईवेंट कैप्चर नहीं हुआ।</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>%n ईवेंट कैप्चर हुआ:</numerusform>
                <numerusform>%n ईवेंट कैप्चर हुए:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>, %n बाइट, SHA-256 %1</numerusform>
                <numerusform>, %n बाइट, SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  और %n अन्य; --events FILE में सब हैं</numerusform>
                <numerusform>  और %n अन्य; --events FILE में सब हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>केवल पहला %n ईवेंट रखा गया।</numerusform>
                <numerusform>केवल पहले %n ईवेंट रखे गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 को आउटबॉक्स में नहीं रखा गया। %2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>आउटबॉक्स में कुछ नहीं रखा गया।</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>आउटबॉक्स में रिपोर्ट %1 के रूप में रखा गया।</numerusform>
                <numerusform>आउटबॉक्स में रिपोर्ट %1 के रूप में रखे गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>आउटबॉक्स में रिपोर्ट %1 से %2 के रूप में रखे गए।</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>यह वहाँ प्रतीक्षा में है और अभी नहीं भेजी जाएगी: %1</translation>
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
            <translation>ऐसा ईवेंट जिसे दिखाया नहीं जा सकता</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>RASA_TELEMETRY_DEBUG=true के साथ चलता है, इसलिए Rasa अपनी रिपोर्टें भेजने के बजाय छापता है। त्रुटि रिपोर्टों को बाहर जाने से रोका जाता है।</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>लाइव कैप्चर</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>प्रोजेक्ट जिसके फ़ोल्डर में कमांड चलती है</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>मानो रिपोर्टिंग चालू हो</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>केवल इस बार, एक वेरिएबल से; कोई फ़ाइल नहीं बदलती।</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>त्रुटि रिपोर्टें जाने दें</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>डीबग मोड Rasa की त्रुटि रिपोर्टों को नहीं रोकता।</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>हाथ से</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>डीबग मोड का वेरिएबल दूसरी जगह कैसे सेट करें; चुनी गई पंक्ति कॉपी होती है।</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>%1 के लिए कॉपी करें: %2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>कैप्चर किए गए ईवेंट</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>पूर्वावलोकन</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>कमांड का आउटपुट</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>कमांड के लिए इनपुट</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>भेजने की कतार में रखें</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>कैप्चर की गई रिपोर्ट</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>अभी कोई ईवेंट नहीं</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>कमांड के ईवेंट यहाँ दिखते हैं, हर एक अपने पूर्वावलोकन के साथ।</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>Rasa अपनी रिपोर्टें भेजने के बजाय छापता है; उसकी त्रुटि रिपोर्टें बाहर जा सकती हैं।</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>Rasa अपनी रिपोर्टें भेजने के बजाय छापता है; उसकी त्रुटि रिपोर्टें इसी कंप्यूटर के एक बंद पोर्ट पर रुक जाती हैं।</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>इस बार रिपोर्टें भेजी जाती हैं</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>फिर भी चलाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln बाइट</numerusform>
                <numerusform>%Ln बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>same</source>
            <translation>समान</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>अलग</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>यह आउटबॉक्स में रिपोर्ट %1 के रूप में प्रतीक्षा में है।</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[सिग्नल %1 से समाप्त]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[एग्ज़िट कोड %1 के साथ समाप्त]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>इसने ट्रेसबैक छापा: “ईवेंट” में “त्रुटि रिपोर्ट” दिखाती है कि उसमें से क्या रिपोर्ट होता।</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>चलाएँ</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>कोई प्रोजेक्ट खोलें …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln ईवेंट</numerusform>
                <numerusform>%Ln ईवेंट</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>चल रही है: %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>भेजा गया</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>नहीं भेजा गया</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>लिखने योग्य नहीं</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>पढ़ने योग्य नहीं</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>बहुत बड़ा</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>मॉडल प्रशिक्षण</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>मॉडल परीक्षण</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>एंड-टू-एंड परीक्षण</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>मॉडल सर्विंग</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>मार्कर निकालना</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>डेटा प्रबंधन</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Rasa Pro सेवाएँ</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>बिल्डर</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>विविध</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>मॉडल का प्रशिक्षण शुरू होता है: rasa train (nlu और core रूप भी), rasa init और rasa interactive के भीतर का प्रशिक्षण, या HTTP का प्रशिक्षण एंडपॉइंट।</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>प्रशिक्षण डेटा लोड होने के बाद और किसी भी घटक के प्रशिक्षण से पहले।</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>केवल तभी भेजा जाता है जब चालू होने की वह जाँच हाँ कहती है जो कॉन्फ़िगरेशन फ़ाइल भी बनाती है; बाकी सब ईवेंट जिस जाँच का उपयोग करते हैं, उससे अंतर के लिए व्यवहार विनिर्देश देखें।</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>प्रोजेक्ट कॉन्फ़िगरेशन से भाषा का कोड; कॉन्फ़िगरेशन में न हो तो null।</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>असिस्टेंट की भाषा बताता है।</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>सार्वजनिक दस्तावेज़ इसे ऐसा टेक्स्ट बताता है जो खाली न हो; भेजने वाला मान को बिना जाँचे कॉपी करता है, इसलिए null (और सिद्धांततः खाली या टेक्स्ट से अलग मान) आ सकता है।</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>इस प्रशिक्षण का रैंडम पहचानकर्ता; समापन या विफलता का संबंधित ईवेंट इसे दोहराता है।</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>हर बार रैंडम; केवल एक ही प्रशिक्षण के आरंभ और अंत को जोड़ता है।</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>किस चीज़ का प्रशिक्षण हो रहा है।</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>निश्चित शब्दावली।</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>प्रोजेक्ट कॉन्फ़िगरेशन से असिस्टेंट का पहचानकर्ता।</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>उपयोगकर्ता का चुना हुआ; इसमें उत्पाद, टीम या ग्राहक का नाम हो सकता है।</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>केवल Pro संस्करण इसे भेजता है। वहाँ यह कुंजी हमेशा होती है, और कॉन्फ़िगरेशन में पहचानकर्ता न हो तो null के साथ।</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>प्रोजेक्ट कॉन्फ़िगरेशन का NLU pipeline अनुभाग, बिना बदलाव के।</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>मुक्त रूप: उपयोगकर्ता ने कॉन्फ़िगरेशन फ़ाइल में जो भी लिखा, वह कॉपी होता है; इसलिए वहाँ लिखे घटकों की क्लास के पथ, फ़ाइलों के नाम, मॉडलों के नाम, URL, प्रॉम्प्ट या पासवर्ड और कुंजियाँ तक साथ चली जाती हैं।</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>आम तौर पर घटक ऑब्जेक्ट की सूची; अनुभाग न हो और अपने आप कॉन्फ़िगर होने वाला हो तो null; अकेला टेक्स्ट भी स्वीकार होता है। लगभग Pro 3.15 से आगे के बिल्ड टेक्स्ट के रूप में एन्कोड किया गया JSON दस्तावेज़ भेजते हैं।</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>प्रोजेक्ट कॉन्फ़िगरेशन का डायलॉग पॉलिसी अनुभाग, बिना बदलाव के।</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>पॉलिसी ऑब्जेक्ट की सूची या null; टेक्स्ट वाला रूप केवल सबसे नए Pro बिल्ड में आता है (टेक्स्ट के रूप में एन्कोड किया गया JSON)।</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>ग्राफ़ रेसिपी वाले कॉन्फ़िगरेशन का प्रशिक्षण ग्राफ़; बाकी हर रेसिपी में null।</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>ग्राफ़ रेसिपी वाले कॉन्फ़िगरेशन का पूर्वानुमान ग्राफ़; बाकी हर रेसिपी में null।</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>एंडपॉइंट फ़ाइल से मॉडल समूहों की परिभाषाएँ (पहचानकर्ता, प्रदाता, मॉडलों के नाम और उनकी सेटिंग); कोई न हो तो null।</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>मुक्त रूप: इसमें डिप्लॉयमेंट के नाम और API के आधार पते हो सकते हैं, और अगर उपयोगकर्ता ने वहीं लिखे हों तो पासवर्ड और कुंजियाँ भी।</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>सबसे नए Pro बिल्ड इसे JSON वाले टेक्स्ट के रूप में भेजते हैं।</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>प्रशिक्षण से पहले कॉन्फ़िगर की गई LLM सेवा से संपर्क करने वाली जाँच उसके एनवायरनमेंट वेरिएबल से चालू है या नहीं।</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>हाँ/नहीं का उत्तर; केवल इतना बताता है कि कौन-सी सुविधा उपयोग में है।</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>NLU उदाहरण जिनमें इंटेंट है।</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>केवल एक गिनती। गिनतियों का कोई असामान्य रूप से बड़ा या दुर्लभ मेल ही किसी प्रोजेक्ट को पहचानने में मदद कर सकता है।</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>NLU उदाहरण जिनमें कम से कम एक एंटिटी अंकित है।</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>डोमेन को ज्ञात ऐक्शन, उन समेत जिन्हें फ़्रेमवर्क हमेशा जोड़ता है।</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>डोमेन के अलग-अलग रिस्पॉन्स (कुंजी में रिस्पॉन्स का पुराना नाम चलता है)।</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>रिस्पॉन्स के वे विकल्प जिन पर शर्त लगी है।</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>स्लॉट मैपिंग, सब स्लॉट मिलाकर।</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>स्लॉट मैपिंग जिन्हें अपना कोड भरता है।</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>स्लॉट मैपिंग जिन पर शर्त लगी है।</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>डोमेन के स्लॉट, उन समेत जिन्हें फ़्रेमवर्क खुद जोड़ता है।</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>डोमेन के फ़ॉर्म।</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>डोमेन के इंटेंट, पहले से बने इंटेंट समेत।</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>डोमेन की एंटिटी।</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>प्रशिक्षण डेटा में स्टोरी और नियमों के चरण।</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>NLU डेटा की लुकअप टेबल।</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>NLU डेटा में एंटिटी के समानार्थी।</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>NLU डेटा की रेगुलर एक्सप्रेशन विशेषताएँ।</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>किसी मौजूदा मॉडल का प्रशिक्षण आगे बढ़ाया जा रहा है या नहीं।</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>पढ़े गए 3.x स्रोतों में कोई भी कॉल यह मान नहीं देती, इसलिए वहाँ यह हमेशा false है, फ़ाइन-ट्यूनिंग में भी।</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>प्रोजेक्ट कॉन्फ़िगरेशन में बताई गई कॉन्फ़िगरेशन रेसिपी; न बताई गई हो तो null।</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>व्यवहार में निश्चित शब्दावली; अज्ञात नाम जैसा लिखा हो वैसा ही कॉपी होगा।</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>फ़्लो उप-एजेंट और MCP टूल को कैसे बुलाते हैं, और वे कैसे कॉन्फ़िगर किए गए हैं। प्रोजेक्ट दोनों का उपयोग न करे तो खाली ऑब्जेक्ट।</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>इसमें उपयोगकर्ता के चुने हुए फ़्लो के नाम, एजेंट के नाम और विवरण, सर्वर के URL, मॉड्यूल पथ, बाहर निकलने की शर्तें और स्लॉट के नाम होते हैं।</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>सदस्य इस क्रम में: usage, mcp_servers (केवल अगर हों), agents (केवल अगर हों)। usage का हर आइटम {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} या {flow, agent} होता है। नए बिल्ड स्थिर MCP मेटाडेटा की केवल कुंजियों के नाम देते हैं, उनके मान कभी नहीं।</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>असिस्टेंट के फ़्लो।</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>फ़्लो जिन्हें कोई NLU इंटेंट शुरू कर सकता है।</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>आरंभ की शर्त वाले फ़्लो।</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>फ़्लो जो कमांड जनरेटर के प्रॉम्प्ट में हमेशा शामिल रहते हैं।</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>सार्वजनिक दस्तावेज़ में नहीं है।</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>फ़्लो जिनकी आरंभ की शर्त सीधे false है।</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>चरण जो कोई मान पूछते हैं।</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>पूछने वाले चरण जिनके रिस्पॉन्स का नाम उस स्लॉट के डिफ़ॉल्ट नाम से अलग है।</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>पूछने वाले चरण जिनमें अस्वीकार करने के नियम हैं।</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>पूछने वाले चरण जो फ़्लो समाप्त होने पर अपना मान बनाए रखते हैं।</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>चरण जो स्लॉट सेट करते हैं।</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>किसी भी फ़्लो में शर्तों की सबसे गहरी परत।</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>चरण जो किसी दूसरे फ़्लो पर आगे बढ़ते हैं।</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>चरण जो किसी दूसरे फ़्लो, एजेंट या टूल को बुलाते हैं।</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>स्लॉट जिनका उपयोग एक से अधिक फ़्लो करते हैं।</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>मॉडल जिसका उपयोग LLM कमांड जनरेटर करता है; कुछ कॉन्फ़िगर न हो तो पहले से तय डिफ़ॉल्ट नाम; ऐसा घटक न हो तो null।</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>आम तौर पर किसी सार्वजनिक मॉडल का नाम, पर निजी डिप्लॉयमेंट या फ़ाइन-ट्यून किए गए मॉडल का नाम जैसा लिखा हो वैसा ही कॉपी होता है।</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>मॉडल समूह जिसका हवाला कमांड जनरेटर देता है।</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>उपयोगकर्ता का चुना हुआ नाम।</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>कमांड जनरेटर का अपना प्रॉम्प्ट है या नहीं।</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>बहुचरणीय जनरेटर का फ़्लो चुनने के लिए अपना प्रॉम्प्ट है या नहीं।</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>बहुचरणीय जनरेटर का स्लॉट भरने के लिए अपना प्रॉम्प्ट है या नहीं।</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>फ़्लो एम्बेडिंग की समानता से पहले छाँटे जाते हैं या नहीं; बंद न किया गया हो तो true।</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>इस छँटाई का एम्बेडिंग मॉडल; छँटाई बंद हो तो null।</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>सार्वजनिक दस्तावेज़ एक जगह इस सदस्य को flow_retrieval कहता है; कोड और सार्वजनिक उदाहरण में यह लंबा नाम है।</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>मॉडल समूह जिसका हवाला एम्बेडिंग सेटिंग देती है।</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>प्रॉम्प्ट में मौजूदा तारीख और समय है या नहीं।</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>केवल एक नए बिल्ड के परीक्षण में देखा गया; कुंजी का नाम कॉन्स्टेंट के नाम से अनुमान किया गया है।</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.15 या बाद का</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>उस तारीख और समय का टाइम ज़ोन।</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>स्थान का मोटा संकेत।</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>रिपोर्ट करने वाले इंस्टॉलेशन का पहचानकर्ता, ऊपरी स्तर के userId से दोहराया गया। यह हमेशा अंतिम गुण होता है, क्योंकि भेजने वाला इसे ईवेंट के अपने मानों के बाद जोड़ता है।</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>छद्मनाम और स्थायी: एक इंस्टॉलेशन (Open Source) या एक लाइसेंस (Pro) के सब ईवेंट को जोड़ता है।</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source: ग्लोबल कॉन्फ़िगरेशन फ़ाइल से छोटे अक्षरों वाले 32 हेक्साडेसिमल अंक। Pro: लाइसेंस का अपना पहचानकर्ता (डैश वाला UUID)।</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>मॉडल का प्रशिक्षण बिना त्रुटि के समाप्त हुआ।</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>मॉडल फ़ाइल लिखी जाने के बाद।</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>प्रशिक्षण विफल होने पर Open Source कुछ नहीं भेजता: तब आरंभ के ईवेंट का कोई जोड़ीदार नहीं होता।</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>प्रशिक्षण में लगे पूरे सेकंड, नीचे की ओर पूर्णांकित।</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>मोटी अवधि; डेटा के आकार और मशीन की गति का संकेत देती है।</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>मॉडल का प्रशिक्षण किसी एक्सेप्शन या प्रोसेस से बाहर निकलने के अनुरोध पर समाप्त हुआ।</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>त्रुटि कॉल करने वाले तक पहुँचने से पहले।</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>डायलॉग का परीक्षण चला।</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>मूल्यांकन के बाद।</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>सार्वजनिक दस्तावेज़ end_to_end को सबसे अंत में रखता है; कोड project, end_to_end, num_story_steps भेजता है।</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>मॉडल में रखा प्रोजेक्ट फ़िंगरप्रिंट: जिस फ़ोल्डर में मॉडल का प्रशिक्षण हुआ, उसके git remote का SHA-256।</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>अनुमान लगाए जा सकने वाले टेक्स्ट का बिना सॉल्ट का हैश: जो रिपॉज़िटरी का पता जानता है या भाँप लेता है, वह इसकी पुष्टि कर सकता है।</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>परीक्षण किए गए असिस्टेंट में कोई मॉडल लोड न हो तो खाली टेक्स्ट।</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>संदेशों का परीक्षण डायलॉग के साथ हुआ या नहीं।</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>परीक्षण किए गए स्टोरी चरण।</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>NLU का परीक्षण चला।</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>परीक्षण के उदाहरण जिनमें इंटेंट है।</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>परीक्षण के उदाहरण जिनमें एंटिटी हैं।</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>परीक्षण डेटा की लुकअप टेबल।</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>परीक्षण डेटा के समानार्थी।</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>परीक्षण डेटा की रेगुलर एक्सप्रेशन विशेषताएँ।</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>एंड-टू-एंड परीक्षण शुरू किए जाते हैं।</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>परीक्षण चलने से पहले।</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>3.5 और 3.6 के Open Source कैटलॉग में बंद-स्रोत ऐड-ऑन पैकेज के लिए यही नाम है; पढ़े गए हर Pro स्रोत में E2E Test Run Started नाम है।</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.6 तक दस्तावेज़ में; इसकी जगह E2E Test Run Started आया</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>केवल 3.5 और 3.6</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>चलाए जाने वाले टेस्ट केस।</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>इस बार के लिए परिभाषित फ़िक्स्चर।</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>कोई फ़िक्स्चर परिभाषित है या नहीं।</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>प्रकारों की दसों गिनतियाँ या तो सब साथ आती हैं या एक भी नहीं आती।</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>कोई मेटाडेटा परिभाषित है या नहीं।</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.6 या 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>इस बार के लिए परिभाषित मेटाडेटा प्रविष्टियाँ।</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>किसी टेस्ट केस के किसी चरण में असर्शन है या नहीं।</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>इस बार flow_started प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>इस बार flow_completed प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>इस बार flow_cancelled प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>इस बार pattern_clarification_contains प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>सार्वजनिक दस्तावेज़ इसे pattern_clarification_count लिखता है; कोड यह लंबा नाम भेजता है।</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>इस बार action_executed प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>इस बार slot_was_set प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>इस बार slot_was_not_set प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>इस बार bot_uttered प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>इस बार generative_response_is_relevant प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>इस बार generative_response_is_grounded प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>नमूना बातचीतें एंड-टू-एंड परीक्षणों में बदली गईं।</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>बदलने के बाद।</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>इनपुट का फ़ाइल एक्सटेंशन, बिंदु समेत।</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>केवल एक्सटेंशन।</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>तैयार हुए टेस्ट केस।</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>इंटरैक्टिव लर्निंग का सत्र शुरू होता है।</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>स्थानीय सर्वर शुरू होने से ठीक पहले।</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>क्या स्टोरी ग्राफ़ दिखाना छोड़ दिया जाता है।</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>सार्वजनिक टेक्स्ट नाम और मान के उलट बताता है: true का अर्थ है कि ग्राफ़ नहीं दिखाया जाता।</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>सत्र एंड-टू-एंड प्रशिक्षण डेटा सहेजता है या नहीं।</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>सर्वर बातचीत के लिए सुनना शुरू करने वाला है।</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>चैनल और वर्कर की संख्या पता चलने के बाद, सुनना शुरू करने से पहले।</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>डायलॉग मॉडल के साथ rasa shell सर्वर भी शुरू करता है, इसलिए वह Shell Started और फिर Server Started भेजता है। Inspect Started वाले Pro बिल्ड rasa inspect के लिए यह ईवेंट नहीं भेजते। project का मान प्रशिक्षण के समय का प्रोजेक्ट फ़िंगरप्रिंट है, न कि मॉडल का हैश, जैसा सार्वजनिक टेक्स्ट कहता है।</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>जुड़े हुए चैनलों के नाम।</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>पहले से बने नाम हानिरहित हैं; अपना बनाया कनेक्टर वही नाम या क्लास नाम रिपोर्ट करता है जो उसके लेखक ने दिया।</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>चैनलों के अलावा HTTP API भी उपलब्ध कराया जाता है या नहीं।</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>सर्वर की वर्कर प्रोसेस।</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>छोटी संख्या; डिप्लॉयमेंट के आकार का संकेत देती है।</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में रिस्पॉन्स जनरेटर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>पहले से बना प्रकार हानिरहित है; अपने कोड के लिए उपयोगकर्ता का अपना मॉड्यूल पथ कॉपी होता है।</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में NLU सर्वर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में ऐक्शन सर्वर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में मॉडल सर्वर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में ट्रैकर स्टोर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>उपयोगकर्ता के लिखे छोटे-बड़े अक्षरों के साथ कॉपी होता है।</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में लॉक स्टोर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>एंडपॉइंट फ़ाइल में ईवेंट ब्रोकर का बताया गया प्रकार; ऐसी प्रविष्टि न हो या उसका प्रकार न हो तो null।</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>उपलब्ध कराए जा रहे मॉडल में रखा असिस्टेंट पहचानकर्ता; पढ़ने योग्य मॉडल न हो तो null।</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>प्रशिक्षित मॉडल के साथ कमांड लाइन पर बातचीत शुरू होती है।</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>मॉडल का मेटाडेटा पढ़े जाने के बाद।</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core दस्तावेज़ में है पर कभी भेजा नहीं जाता: जो केवल NLU वाला मॉडल नहीं है, वह सब rasa के रूप में रिपोर्ट होता है।</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>लोड किए गए मॉडल का प्रकार।</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>मॉडल में रखा असिस्टेंट पहचानकर्ता।</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>ब्राउज़र इंस्पेक्टर शुरू किया जाता है।</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>सर्वर शुरू होने से पहले।</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>इंस्पेक्टर जिस चैनल का उपयोग करता है।</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>पहले से बने चैनलों के नाम।</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>पुराना स्थानीय ऐनोटेशन टूल शुरू किया जाता है।</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>उसके शुरू होने से पहले।</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x (3.3.0 में कोड से हटाया गया, फिर भी 3.5 और 3.6 के कैटलॉग में है)</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>केवल 3.0 से 3.6</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>मार्कर निकालने का अनुरोध होता है।</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>कमांड का पहला काम।</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>बातचीतें कैसे चुनी जाती हैं।</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>दस्तावेज़ के अनुसार: आँकड़े नहीं चाहिए।</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>कोड इसका उलटा निकालता है: true का अर्थ है कि आँकड़ों की फ़ाइल का नाम सेट है, जो कमांड का डिफ़ॉल्ट है।</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>रैंडम सीड दिया गया या नहीं (सीड स्वयं नहीं)।</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>माँगी गई बातचीतों की संख्या; all रणनीति के लिए null।</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>केवल एक गिनती।</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>मार्कर परिभाषा की फ़ाइल पढ़ी और जाँची गई।</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>बातचीतें लोड होने से पहले।</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>सबसे ऊपरी स्तर पर परिभाषित मार्कर।</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>मार्कर ऑपरेटरों की सबसे गहरी परत।</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>एक ऑपरेटर के सीधे उप-तत्वों की सबसे बड़ी संख्या।</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>चुनी गई सब बातचीतों पर मार्करों का मूल्यांकन हुआ।</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>परिणाम की फ़ाइल लिखी जाने से पहले।</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>संसाधित बातचीतें।</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>सहेजी गई बातचीतों की मात्रा।</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>मार्करों के आँकड़े निकाले गए।</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>आँकड़ों की फ़ाइलें लिखी जाने से पहले।</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>NLU डेटा को प्रशिक्षण और परीक्षण के भागों में बाँटा गया।</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>दोनों फ़ाइलें लिखी जाने के बाद।</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>स्टोरी बाँटने पर (नए संस्करण) कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>प्रशिक्षण के भाग में जाने वाला हिस्सा।</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>एक सेटिंग, न बदली गई हो तो 0.8।</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>डेटा का प्रकार।</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>प्रशिक्षण डेटा की वैधता जाँची गई।</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>सब जाँचों के बाद; कमांड के त्रुटि के साथ समाप्त होने से पहले।</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>हर जाँच सफल रही या नहीं।</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>प्रशिक्षण डेटा किसी दूसरे फ़ॉर्मैट में बदला गया।</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>लक्ष्य फ़ॉर्मैट।</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>सहेजी गई बातचीतें किसी ईवेंट ब्रोकर को प्रकाशित की गईं।</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>प्रकाशन सफल होने के बाद।</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>सार्वजनिक कैटलॉग तीनों सदस्यों को उलटे क्रम में देता है।</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>प्रकाशित किए गए ईवेंट।</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>ट्रैकर स्टोर की क्लास का नाम।</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>अपनी क्लास का नाम उपयोगकर्ता का अपना टेक्स्ट है।</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>ईवेंट ब्रोकर की क्लास का नाम।</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>स्टोरी ग्राफ़ बनाया जाने वाला है।</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>डोमेन लोड होने के बाद।</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>उपयोगकर्ता टेलीमेट्री बंद करता है।</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>सहेजी गई सेटिंग बदलने से पहले।</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>केवल तभी भेजा जाता है जब उस क्षण टेलीमेट्री अब भी चालू हो (पहले एनवायरनमेंट, फिर फ़ाइल)। पहली बार चलने के विशेष मामले के लिए व्यवहार विनिर्देश देखें।</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>नया प्रोजेक्ट बनाया जाने वाला है।</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>लक्ष्य फ़ोल्डर चुने जाने के बाद और कोई फ़ाइल कॉपी होने से पहले।</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>नए प्रोजेक्ट फ़ोल्डर के पूर्ण पथ का SHA-256।</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>पथ का बिना सॉल्ट का हैश; छोटा या अनुमान लगाया जा सकने वाला पथ (उपयोगकर्ता का नाम, प्रोजेक्ट का नाम) संभावित नाम आज़माकर पाया जा सकता है।</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>चलते समय कोई रिस्पॉन्स भाषा मॉडल से फिर से लिखवाया जाता है।</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>मॉडल को बुलाने से पहले।</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>हर रिस्पॉन्स फिर से लिखवाया जाता है या नहीं।</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>प्रॉम्प्ट का पूरा टेक्स्ट, अगर वह पहले से बने प्रॉम्प्ट से अलग हो; नहीं तो null।</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>उपयोगकर्ता का लिखा प्रॉम्प्ट, शब्दशः; इसमें अक्सर व्यवसाय के नियम, नाम और उदाहरण वाक्य होते हैं।</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>भाषा मॉडल का प्रदाता।</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>सार्वजनिक प्रदाताओं के नाम; खुद होस्ट किया गया प्रदाता पहचाना जा सकता है।</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>भाषा मॉडल के मॉडल का नाम।</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>मॉडल समूह जिसका हवाला भाषा मॉडल की सेटिंग देती है।</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>बिना इंटेंट वाली पॉलिसी का प्रशिक्षण शुरू होता है।</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>आरंभ में।</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>बिना इंटेंट वाली पॉलिसी का प्रशिक्षण समाप्त हुआ।</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>अंत में।</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>एम्बेडिंग मॉडल का प्रदाता।</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>एम्बेडिंग मॉडल के मॉडल का नाम।</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>मॉडल समूह जिसका हवाला एम्बेडिंग मॉडल की सेटिंग देती है।</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>बिना इंटेंट वाली पॉलिसी ने चलते समय कोई ऐक्शन चुना।</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>पूर्वानुमान के बाद।</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>पूर्वानुमान का विश्वास स्तर।</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>हर संदेश पर एक संख्या; बारंबारता से ट्रैफ़िक पता चलता है।</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>दस्तावेज़ खोज पॉलिसी का प्रशिक्षण शुरू होता है।</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>दस्तावेज़ खोज पॉलिसी का प्रशिक्षण समाप्त हुआ।</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>दस्तावेज़ स्टोर का प्रकार।</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>पहले से बना प्रकार हानिरहित है; अपना बनाया स्टोर उपयोगकर्ता का मॉड्यूल पथ रिपोर्ट करता है।</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>सार्वजनिक दस्तावेज़ इस सदस्य को vector_store कहता है; कोड vector_store_type भेजता है।</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>उत्तर अपने स्रोत बताते हैं या नहीं।</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>खोजे गए उत्तरों की प्रासंगिकता जाँची जाती है या नहीं।</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.12 या 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>केवल एक नए बिल्ड के परीक्षण में देखा गया।</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>दस्तावेज़ खोज पॉलिसी ने चलते समय उत्तर दिया।</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>कोई असिस्टेंट एंडपॉइंट फ़ाइल में गोपनीयता अनुभाग के साथ शुरू होता है।</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>असिस्टेंट लोड होने के दौरान।</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>समय-सारणी न हो तो चार अक्षरों का टेक्स्ट None, JSON का null नहीं।</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>अनामीकरण के नियम।</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>नियम जो मान को हटाते हैं।</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>नियम जो मान को छिपाते हैं।</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>ईवेंट ब्रोकर को अनामीकरण से पहले के मान भी मिलते हैं या नहीं।</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>सहेजी गई बातचीतों का समय-सारणी के अनुसार अनामीकरण होता है या नहीं।</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>सहेजी गई बातचीतें समय-सारणी के अनुसार मिटाई जाती हैं या नहीं।</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>अनामीकरण की समय-सारणी का टेक्स्ट रूप; कोई न हो तो None शब्द।</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>काम के घंटे उजागर करता है।</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>मिटाने की समय-सारणी का टेक्स्ट रूप; कोई न हो तो None शब्द।</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>प्रोजेक्ट वैलिडेटर की कोई जाँच अपने लॉग में त्रुटि लिखती है।</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>लॉग रिकॉर्ड लिखे जाने के दौरान।</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>लॉग रिकॉर्ड का हर अन्य फ़ील्ड अपने ही नाम से आगे आता है, इसलिए सदस्यों का समूह खुला है और भेजने वाले के नियंत्रण में नहीं। सार्वजनिक दस्तावेज़ में नहीं है।</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>रिकॉर्ड का स्तर।</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>हमेशा error।</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>रिकॉर्ड का बिंदुओं वाला पहचानकर्ता।</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>निश्चित पहचानकर्ता।</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>रिकॉर्ड का पढ़ने योग्य टेक्स्ट; न हो तो खाली।</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>आम तौर पर उपयोगकर्ता के प्रोजेक्ट के नाम और फ़ाइलों के स्थान उद्धृत करता है।</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>होस्ट किए गए एडिटर ने अपलोड का उत्तर त्रुटि से दिया।</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>उत्तर आने के बाद।</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>एडिटर का पूरा JSON उत्तर।</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>सर्वर की त्रुटियों के टेक्स्ट अपलोड की गई सामग्री उद्धृत कर सकते हैं।</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>डेवलपर संस्करण लाइसेंस वाला सर्वर अपनी बातचीतें गिनता है: शुरू होते समय और लगभग हर 24 घंटे में।</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>गिनती के बाद।</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>महीने के आरंभ से शुरू हुई बातचीतें।</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>डिप्लॉयमेंट के कारोबार की मात्रा।</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>गिने गए महीने का कैलेंडर वर्ष (UTC)।</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>केवल तारीख।</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>कैलेंडर महीना (UTC), 1 से 12।</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>गिनती लाइसेंस की मासिक संख्या (100 या 1000) से ऊपर है।</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>गिनती वाले ईवेंट से पहले।</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>गिनती लाइसेंस की मासिक संख्या की कम से कम दस गुनी है।</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>सर्वर के खुद रुकने से पहले।</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>प्रोसेस ठीक इसके बाद समाप्त हो जाती है, इसलिए गिनती का कोई ईवेंट नहीं आता। सार्वजनिक दस्तावेज़ में नहीं है।</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>सेवा पैकेज का विश्लेषण pipeline शुरू होता है।</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>शुरू होते समय।</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>एक अलग सेवा भेजती है जिसका स्रोत उपलब्ध नहीं था; क्रम और संदर्भ अज्ञात हैं।</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Kafka उपभोक्ता।</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>डिप्लॉयमेंट के आकार का संकेत देता है।</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>विश्लेषण pipeline को बातचीत का नया सत्र दिखता है।</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>चलते समय।</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>एक अलग सेवा भेजती है जिसका स्रोत उपलब्ध नहीं था।</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>कोई व्यक्ति बिल्डर के चैट सहायक को लिखता है।</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>संदेश आने पर।</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>केवल तभी भेजा जाता है जब रिपोर्टिंग का निर्णय हाँ हो और एनवायरनमेंट में लेखन कुंजी हो: पहले COPILOT_SEGMENT_WRITE_KEY, सबसे नए बिल्ड में RASA_TELEMETRY_WRITE_KEY। userId बिल्डर का उपयोगकर्ता पहचानकर्ता है। metrics_id नहीं जोड़ी जाती। इसमें संदेश का टेक्स्ट होता है, जो इस आम वादे के विपरीत है कि संदेश रिपोर्ट नहीं होते।</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>बिल्डर सेवा के भीतर प्रोजेक्ट का पहचानकर्ता।</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>होस्ट किए गए एक प्रोजेक्ट की पहचान कराता है।</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>चैट के इस संदेश का रैंडम पहचानकर्ता।</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>रैंडम।</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>चैट का पूरा संदेश।</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>उपयोगकर्ता या असिस्टेंट का टेक्स्ट, शब्दशः; इसमें कुछ भी हो सकता है।</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>संदेश का UTC समय ISO 8601 में; पहले ज़ोन प्रत्यय के बिना, सबसे नए बिल्ड में +00:00 के साथ।</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>उपयोग का सटीक समय।</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>बिल्डर का चैट सहायक उत्तर देता है।</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>उत्तर पूरा होने के बाद।</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>सहायक के प्रॉम्प्ट का संस्करण।</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>निश्चित।</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>उपयोग किए गए दस्तावेज़ों के पते।</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>व्यवहार में सार्वजनिक दस्तावेज़ों के पते।</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>उत्तर की क्रमबद्ध श्रेणियाँ।</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>उत्तर पूरा होने तक के मिलीसेकंड।</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>उत्तर देने वाला भाषा मॉडल।</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>सार्वजनिक मॉडल का नाम।</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>पढ़े गए टोकन।</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>एक गिनती।</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>कैश से पढ़े गए टोकन।</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.14 अंतिम या बाद का</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>लिखे गए टोकन।</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>दोनों का योग।</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>सहायक का पूरा सिस्टम प्रॉम्प्ट।</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>इसमें प्रोजेक्ट की सामग्री होती है।</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>बाद के बिल्ड में हटाया गया</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>चैट के पिछले संदेश।</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>चैट, शब्दशः।</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>वह संदेश जिसका उत्तर दिया गया।</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>उपयोगकर्ता के संलग्न किए बातचीत ईवेंट।</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>बातचीत की सामग्री, शब्दशः।</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Rasa के MCP सर्वर का कोई टूल बुलाया गया, बिल्डर के चैट सहायक ने या सर्वर से जुड़े किसी दूसरे एजेंट ने।</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>टूल के लौटने या एक्सेप्शन देने के बाद।</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>metrics_id नहीं जोड़ी जाती। userId लाइसेंस का पहचानकर्ता है या टेक्स्ट unknown। लेखन कुंजी केवल RASA_TELEMETRY_WRITE_KEY से ली जाती है, कुंजियों की फ़ाइल से कभी नहीं; उस वेरिएबल के बिना कुछ नहीं भेजा जाता। रिपोर्टिंग का निर्णय हमेशा की तरह पूछा जाता है।</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>टूल का नाम।</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>पहले से बने टूल के नाम।</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>MCP सर्वर प्रोसेस का नाम।</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>निश्चित नाम।</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>कॉल में लगे पूरे मिलीसेकंड, नीचे की ओर पूर्णांकित।</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>मोटी अवधि।</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>टूल बिना एक्सेप्शन और बिना बताई गई विफलता के पूरा हुआ या नहीं।</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>एक्सेप्शन की क्लास का नाम, या ToolReportedFailure; सफल होने पर null।</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>क्लास का नाम।</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>एक्सेप्शन का या बताई गई विफलता का टेक्स्ट; सफल होने पर null।</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>बिना बदलाव के कॉपी: इसमें पथ, नाम और डेटा हो सकते हैं।</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>UTC समय ISO 8601 में, ज़ोन प्रत्यय के साथ।</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>ऑपरेटिंग सिस्टम: नाम और संस्करण, जैसा सिस्टम खुद बताता है।</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>कर्नेल का संस्करण; इसमें निर्माता या बिल्ड का प्रत्यय हो सकता है।</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>बिल्ड सर्वर का कोई एनवायरनमेंट वेरिएबल मौजूद है या नहीं।</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>हाँ/नहीं का उत्तर।</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>git remote के पते का SHA-256, या null।</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>बिना सॉल्ट; रिपॉज़िटरी के ज्ञात पते की पुष्टि की जा सकती है।</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>चालू फ़ोल्डर के पूर्ण पथ का SHA-256।</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>बिना सॉल्ट; अनुमान लगाए जा सकने वाले पथों की पुष्टि की जा सकती है।</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>चल रहे Python इंटरप्रेटर का संस्करण।</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>सार्वजनिक संस्करण संख्या।</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>उत्पाद का संस्करण (Open Source बिल्ड)।</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>उत्पाद का संस्करण (Pro बिल्ड)।</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>ग्राफ़िक्स प्रोसेसरों की संख्या।</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>छोटी संख्या।</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>इसे केवल 2.0 के एक अल्फ़ा ने भेजा, उत्पाद के संस्करण और cpu के बीच। 3.x का उपयोगकर्ता दस्तावेज़ अब भी इसे गिनाता है।</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>लॉजिकल प्रोसेसरों की संख्या।</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>प्रोसेस Docker कंटेनर में चलती लगती है या नहीं।</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>लाइसेंस के टेक्स्ट का SHA-256।</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>एक लाइसेंस की पहचान कराता है; इसे उलटा नहीं निकाला जा सकता, क्योंकि लाइसेंस का टेक्स्ट लंबा और रैंडम है।</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>असल में छोटे अक्षरों वाले 64 हेक्साडेसिमल अंक। कोई पैटर्न नहीं दिया गया है, क्योंकि उपयोगकर्ता दस्तावेज़ का उदाहरण मान अक्षर t से शुरू होता है और इसलिए हेक्साडेसिमल संख्या नहीं है।</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>एनवायरनमेंट वेरिएबल DEPLOYMENT_STACK का मान, सेट न हो तो खाली।</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>संचालक का लिखा मुक्त टेक्स्ट।</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>लाइसेंस में लिखा कंपनी का नाम।</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>ग्राहक का नाम बताता है: पेलोड अब अनाम नहीं रहता।</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train (3.6 और बाद के संस्करण, जिनमें प्रशिक्षण पहले जाँच करता है)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>अभी-अभी</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 सेकंड पहले</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 मिनट पहले</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 घंटे पहले</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>त्रुटि रिपोर्ट</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>त्रुटियाँ</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>त्रुटि चैनल</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>यहाँ क्या तय करता है</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>प्रोजेक्ट और यह कंप्यूटर पढ़े जा रहे हैं।</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>इसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>अभी कोई ट्रेसबैक नहीं</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>किसी त्रुटि का ट्रेसबैक दें, ताकि दिखे कि Rasa की त्रुटि रिपोर्टिंग उसमें से क्या भेजती।</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>इस टेक्स्ट में ट्रेसबैक नहीं है</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>ट्रेसबैक पूरा नहीं है</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>पंक्तियाँ %1 से %2।</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 टेक्स्ट में %Ln ट्रेसबैक है; केवल वही रिपोर्ट होता है जिससे कमांड समाप्त हुई।</numerusform>
                <numerusform>%1 टेक्स्ट में %Ln ट्रेसबैक हैं; केवल वही रिपोर्ट होता है जिससे कमांड समाप्त हुई।</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>कोई अनुरोध नहीं</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>अभी कोई रिपोर्ट नहीं।</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>Rasa यह भेजता। यह प्रोग्राम इसे केवल दिखाता है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln बाइट</numerusform>
                <numerusform>%Ln बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>माना गया</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>यह ईवेंट वाले स्विच का ही पालन करता है।</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>अभी: %1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>नहीं है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>Rasa Open Source %1 ऐसा अनुरोध नहीं भेजता; केवल Rasa Pro भेजता है।</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>कोई इंस्टॉल किया हुआ Rasa नहीं मिला। Rasa Open Source ऐसा अनुरोध नहीं भेजता; केवल Rasa Pro भेजता है।</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>इस Rasa के पास त्रुटि रिपोर्टों की कुंजी नहीं है, इसलिए कोई बाहर नहीं जा सकती।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>RASA_TELEMETRY_DEBUG सेट है, पर त्रुटियाँ फिर भी भेजी जाती हैं: यहाँ डीबग मोड नहीं पूछा जाता।</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>Rasa Pro की कमांड लाइन हर एक्सेप्शन खुद पकड़ लेती है, इसलिए रिपोर्ट शायद ही कभी बनती है।</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>त्रुटि रिपोर्टें</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>कमांडों ने क्या किया, प्रोजेक्ट के भागों की गिनती समेत; Segment को।</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>ट्रेसिंग और मेट्रिक्स की कौन-सी सेवाएँ लगी हैं, हर कमांड में एक बार; Segment को।</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>एक्सेप्शन जिनसे कोई कमांड समाप्त हुई, संदेश और स्रोत की पंक्तियों समेत; Sentry को।</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>त्रुटि रिपोर्टें ईवेंट वाले स्विच का ही पालन करती हैं: रिपोर्टिंग बंद हो तो कोई नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>डीबग मोड (RASA_TELEMETRY_DEBUG) उन्हें नहीं रोकता।</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>कमांड चलने के दौरान रिपोर्टिंग बंद करने से वे उस बार नहीं रुकतीं।</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>यह प्रोग्राम कोई त्रुटि रिपोर्ट नहीं भेजता।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>देखें कि Rasa क्या रिपोर्ट करता, तय करें, और खुद भेजें।</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>उपयोग:</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>कमांड:</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>"rasa-telemetry COMMAND --help" किसी एक कमांड को समझाता है।</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>एग्ज़िट कोड: 0 हो गया, 1 विफल, 2 गलत उपयोग, 3 नहीं भेजा गया या जाँच पूरी नहीं उतरी, 4 बाद में या परिणाम अज्ञात।</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>कुछ छूट गया है</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>"%1" फ़ालतू है</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>विकल्प:</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>JSON छापें</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>प्रोजेक्ट का फ़ोल्डर, जहाँ rasa चलता (डिफ़ॉल्ट: मौजूदा फ़ोल्डर)</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>Rasa का इंस्टॉलेशन: उसका प्रोग्राम, एनवायरनमेंट या site-packages फ़ोल्डर</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>Rasa प्रोजेक्ट का कुछ भी अनदेखा करे या छोड़े तो एग्ज़िट कोड 1 के साथ विफल हों और बताएँ कि क्या</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>rasa train की तरह (डिफ़ॉल्ट: config.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>rasa train की तरह (डिफ़ॉल्ट: domain.yml)</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>rasa train की तरह (डिफ़ॉल्ट: data); परीक्षणों में वह जिसका परीक्षण होता है, --nlu, --stories या पथ की जगह; दोहराया जा सकता है</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>rasa run की तरह (डिफ़ॉल्ट: endpoints.yml)</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>rasa run की तरह (डिफ़ॉल्ट: credentials.yml)</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>rasa evaluate markers के --config की तरह (डिफ़ॉल्ट: markers.yml)</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>किसकी रिपोर्ट: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>किसी गुण का मान चुनें; दोहराया जा सकता है</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>संदर्भ का कोई सदस्य चुनें या जोड़ें; दोहराया जा सकता है</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>error-report के लिए: Python के ट्रेसबैक वाला टेक्स्ट; - का अर्थ मानक इनपुट</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>"rasa data split nlu" का डिफ़ॉल्ट; --training-fraction से दूसरा मान भेजा जाता है।</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>हमेशा nlu: स्टोरी बाँटने पर कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>"rasa data convert nlu" का डिफ़ॉल्ट; --format से दूसरा मान भेजा जाता है।</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>हमेशा nlu: केवल NLU डेटा बदला जाता है।</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>Rasa के वैलिडेटर की हर जाँच सफल हो तो true, नहीं तो false; ये जाँचें Rasa की अपनी हैं।</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>"rasa interactive" का डिफ़ॉल्ट; --skip-visualization के साथ true।</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>"rasa interactive" का डिफ़ॉल्ट; --e2e के साथ true।</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>"rasa evaluate markers" का डिफ़ॉल्ट, जो आँकड़े लिखता है; --no-stats के साथ false।</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>"rasa evaluate markers" का डिफ़ॉल्ट; --seed के साथ true।</translation>
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
            <translation>%1 MB से अधिक</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>रिपोर्ट एक JSON ऑब्जेक्ट होती है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>केवल कमांड चलते समय पता होता है</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>अलग है, क्योंकि प्रोजेक्ट की फ़ाइलें तब से बदली हैं</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>पूर्वावलोकन में नहीं है</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>केवल पूर्वावलोकन में है</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>अलग</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>केवल अंतर</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>व्यवस्था</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>अगल-बगल</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>एक स्तंभ में</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>इससे तुलना: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>पिछली बार भेजी गई</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>सहेजी हुई फ़ाइल …</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>जैसा %1 भेजता है</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>प्रोजेक्ट %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>कोई और प्रोजेक्ट …</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>कैप्चर की गई कोई रिपोर्ट</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>%1 पर कैप्चर, ईवेंट %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>इस फ़ोल्डर के Rasa प्रोजेक्ट से तुलना करें</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>सहेजी गई रिपोर्ट से तुलना करें</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>पूर्वावलोकन नहीं: %1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>अपने पूर्वावलोकन जैसा ही।</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>अपने पूर्वावलोकन जैसा ही, सिवाय उसके जो केवल चलती हुई कमांड जानती है।</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>चिह्नित पंक्तियों में अपने पूर्वावलोकन से अलग।</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>पूर्वावलोकन, प्रोजेक्ट की अभी की स्थिति का: %1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>पूर्वावलोकन: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>माना गया</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>वहाँ किसी और जगह है</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>किसी और जगह था</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>तुलना की गई पंक्तियाँ</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>समस्या</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>अगला ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>अगला अंतर</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>अगले अंतर पर जाएँ (F7); वापस Shift+F7 से</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>जैसा %1 भेजता है</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>दोनों रिपोर्टें बनाई जा रही हैं।</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>तुलना के लिए कोई रिपोर्ट नहीं है</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>किसी और से तुलना करें …</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>इस फ़ाइल से तुलना नहीं की जा सकती</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>इस रिपोर्ट की तुलना नहीं की जा सकती</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>दूसरी फ़ाइल चुनें …</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>Rasa दूसरे प्रोजेक्ट को स्वीकार नहीं करता।</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>%Ln मान अधिक</numerusform>
                <numerusform>%Ln मान अधिक</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>%Ln कम</numerusform>
                <numerusform>%Ln कम</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln बदला</numerusform>
                <numerusform>%Ln बदले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln दूसरी जगह</numerusform>
                <numerusform>%Ln दूसरी जगह</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>कोई अंतर नहीं</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>गोपनीयता लेंस: आपका %Ln मान दोनों में से किसी भी रिपोर्ट के साथ बाहर जाता है।</numerusform>
                <numerusform>गोपनीयता लेंस: आपके %Ln मान दोनों में से किसी भी रिपोर्ट के साथ बाहर जाते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>गोपनीयता लेंस: रिपोर्टों के साथ बाहर जाने वाले आपके मान: बाईं ओर %1, दाईं ओर %2।</translation>
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
            <translation>प्रोजेक्ट %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>%1 को भेजी गई</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>पिछली भेजी गई</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>कैप्चर किया गया ईवेंट %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>कैप्चर की गई</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>इस रिपोर्ट के साथ %1: %2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>%1 से %2 पर अपग्रेड करने से क्या जुड़ेगा: %3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>%1 की जगह, जैसा %2 इसे भेजता है: %3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>गोपनीयता लेंस: कुछ भी चिह्नित नहीं है।</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 यह ईवेंट नहीं भेजता</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>वह संस्करण "%1" को नहीं जानता, इसलिए तुलना के लिए कुछ नहीं है।</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>अभी तक कोई नहीं भेजी गई</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>जैसे ही इस खाते से "%1" की कोई रिपोर्ट भेजी जाएगी, सबसे हाल की यहाँ दिखेगी।</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>अभी तक कोई कैप्चर नहीं हुई</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>“लाइव कैप्चर” पृष्ठ पर कोई कमांड चलाएँ: तब उसके "%1" की तुलना यहाँ की जा सकेगी।</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>तुलना के लिए कुछ नहीं है</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>रिपोर्ट %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>इस प्रोग्राम के अपने कनेक्शन</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>यह केवल ऊपर दिए गंतव्य से जुड़ता है, और किसी से नहीं: केवल रिपोर्ट भेजने के लिए, केवल रिपोर्टिंग चालू होने पर। न अपडेट की जाँच, न समाचार, न अपने उपयोग की कोई माप।</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>अब तक कोई नहीं।</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>हर कनेक्शन देखें ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>प्रॉक्सी %1 के ज़रिए</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>एक रिपोर्ट, जो बाद में मिटाई गई</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>रिपोर्ट %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>खोला गया</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>शायद: चल रहा है, या बीच में कट गया</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>होस्ट</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>पोर्ट</translation>
        </message>
        <message>
            <source>For</source>
            <translation>किसके लिए</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>हर कनेक्शन जो इस प्रोग्राम ने इंस्टॉल होने के बाद इस खाते से खोला है। यह केवल रिपोर्ट भेजने के लिए कनेक्शन खोलता है। इतिहास मिटाने पर भी यह लॉग बना रहता है।</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>होस्ट या प्रॉक्सी खोजें</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>कनेक्शनों में खोजें</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>कोई भी समय</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>पिछले 365 दिन</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>कुछ नहीं मिला</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>अब तक कोई नहीं</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>इस समय का कोई कनेक्शन ऐसे होस्ट या प्रॉक्सी तक नहीं जाता।</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>इस प्रोग्राम ने कभी कोई कनेक्शन नहीं खोला है।</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>लॉग नहीं पढ़ा जा सकता</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln कनेक्शन</numerusform>
                <numerusform>%Ln कनेक्शन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>अब तक %1</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>सैंडबॉक्स जो इसी प्रोग्राम को भेजता है, वह इनमें नहीं है।</translation>
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
            <translation>क्या रिपोर्ट होता है, और क्यों</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>गोपनीय मान दिखाएँ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>विवरण दिखाता है कि क्या, क्यों और कहाँ रिपोर्ट होता है</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>कम</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Rasa इस डेटा का उपयोग कैसे करता है ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>रिपोर्ट न करें</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट करें</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>"%1" इस मशीन से ठीक-ठीक क्या भेजता</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>इस मशीन से ठीक-ठीक क्या भेजा जाता</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>प्रोजेक्ट और यह कंप्यूटर पढ़े जा रहे हैं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln बाइट। इस प्रोग्राम ने कुछ नहीं भेजा है।</numerusform>
                <numerusform>%Ln बाइट। इस प्रोग्राम ने कुछ नहीं भेजा है।</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>प्रोजेक्ट %1 से।</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>यह %1 को जाती।</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>इसके गोपनीय मान यहाँ छिपाए गए हैं, भेजी जाने वाली रिपोर्ट में नहीं।</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>फ़िलहाल माना गया: %1।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>"git remote get-url origin" यहाँ जो छापता है उसका SHA-256, लाइन फ़ीड समेत।</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>null: git नहीं मिला, और तब Rasa कोई प्रोजेक्ट रिपोर्ट नहीं करता।</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>null: फ़ोल्डर किसी ऐसी git रिपॉज़िटरी में नहीं है जिस पर git भरोसा करता हो।</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>null: git रिपॉज़िटरी में origin नाम का remote नहीं है।</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>null: git ने कोई उत्तर नहीं दिया।</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>%1 में पैकेज का संस्करण।</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>माना गया: इंस्टॉल किया हुआ कोई Rasa इस रूप की रिपोर्टें नहीं भेजता।</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>उस इंटरप्रेटर का संस्करण जिसके लिए Rasa इंस्टॉल है।</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>माना गया: इंस्टॉल किया हुआ कोई Rasa अपने इंटरप्रेटर का संस्करण नहीं बताता।</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>माना गया: इंस्टॉलेशन संस्करण का अंतिम भाग नहीं बताता।</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>माना गया: इंस्टॉल किए हुए Rasa का इंटरप्रेटर।</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>%1 में लाइसेंस के टेक्स्ट का SHA-256।</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>null: कोई लाइसेंस नहीं है।</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>कर्नेल का नाम और रिलीज़।</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>वेरिएबल %1 मौजूद है; उसके मान से फ़र्क नहीं पड़ता।</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>बिल्ड सर्वर की पहचान कराने वाले 15 वेरिएबल में से कोई मौजूद नहीं है।</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>पथ %1 का SHA-256।</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>ग्राफ़िक्स प्रोसेसर। Rasa का दस्तावेज़ यह संख्या बताता है; कोई 3.x प्रोग्राम इसे नहीं भेजता।</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>चालू लॉजिकल प्रोसेसर।</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>अज्ञात, इसलिए Rasa रिपोर्ट को छोड़ देता।</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 ऐसा बताता है।</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>न /.dockerenv मौजूद है, न /proc/self/cgroup में वह शब्द।</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>लाइसेंस में लिखी कंपनी, खुले टेक्स्ट में; लाइसेंस न हो तो null।</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>वेरिएबल DEPLOYMENT_STACK का मान, नहीं तो खाली।</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>इस प्रोग्राम को ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>आपका दिया हुआ।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>सभी %1 दिखाएँ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>गिने नहीं गए: %1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>%1 में से 0</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>एडिटर में यह पंक्ति खोलता है</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>%1 को एडिटर में खोलें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>सेट नहीं</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>समझा नहीं जा सकता</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>आप पर छोड़ती है</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>rasa कमांड इस फ़ाइल को नहीं जानती।</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>यह प्रोग्राम कुछ नहीं भेजता; rasa कमांड इस वेरिएबल को अनदेखा करती है।</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>यह फ़ाइल से ऊपर है।</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>यह फ़ाइल से ऊपर है; केवल शब्द true का अर्थ चालू है।</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>कोई फ़ाइल नहीं</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>क्षतिग्रस्त</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>metrics अनुभाग नहीं है</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>हर rasa कमांड त्रुटि के साथ रुक जाती है; "rasa telemetry enable" इसे ठीक नहीं कर सकता।</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>यह न true है, न false: Rasa इसे चालू पढ़ता है, यह प्रोग्राम बंद।</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>यह न true है, न false: Rasa और यह प्रोग्राम इसे बंद पढ़ते हैं।</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>traits में Rasa Pro की प्रति enabled: %1 कहती है; उसे कोई नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>अगली rasa कमांड दर्ज करेगी कि रिपोर्टिंग चालू है।</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>स्वीकार की गई</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>अस्वीकार की गई</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>उत्तर नहीं दिया गया</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>यह केवल इस प्रोग्राम के बारे में है।</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>इस प्रोग्राम की सेटिंग</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>rasa कमांड हमेशा %1 को रिपोर्ट करती है।</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>यह बिना उद्धरण चिह्नों के है और संख्या के रूप में पढ़ा जाता है।</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>अगली rasa कमांड एक बना देगी।</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>Rasa Pro इसकी जगह लाइसेंस के पहचानकर्ता का उपयोग करता है।</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>डीबग मोड त्रुटि रिपोर्टों पर लागू नहीं होता।</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>केवल शब्द true डीबग मोड चालू करता है।</translation>
        </message>
        <message>
            <source>set</source>
            <translation>सेट है</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>Rasa का इंस्टॉलेशन</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>rasa कमांड इस कुंजी को नहीं जानती।</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>डेवलपर लाइसेंस</translation>
        </message>
        <message>
            <source>present</source>
            <translation>मौजूद</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>कोई Rasa नहीं मिला; ऐसा संस्करण माना गया है जो बिना लाइसेंस के रिपोर्ट करता है।</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>संगठन की नीति</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>ग्लोबल कॉन्फ़िगरेशन</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>हमारी सूचना</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>लेखन कुंजी</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>मशीन ID</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>गंतव्य</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>rasa कमांड DO_NOT_TRACK को अनदेखा करती है।</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>कोई निर्णय दर्ज नहीं है।</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>global.yml में enabled: %1 है, जो सीधे true या false नहीं है; यहाँ इसे बंद माना जाता है।</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>संगठन की नीति समझी नहीं जा सकती, इसलिए कुछ भी रिपोर्ट नहीं होता।</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>आपके संगठन ने रिपोर्टिंग बंद कर दी है।</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>DO_NOT_TRACK सेट है।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED का मान "%1" है; फ़ाइल से कुछ तय नहीं होता।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED का मान "%1" है; केवल शब्द true का अर्थ चालू है।</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>आपने इस प्रोग्राम की सूचना का उत्तर “नहीं” दिया।</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>इस प्रोग्राम की सूचना का उत्तर नहीं दिया गया है।</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>अब उससे अधिक रिपोर्ट होता है जितना आपके सूचना का उत्तर देते समय होता था; फिर से उत्तर देना होगा।</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>रिपोर्टें अब वहाँ नहीं जातीं जहाँ आपके सूचना का उत्तर देते समय जाती थीं; फिर से उत्तर देना होगा।</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>global.yml में मशीन ID नहीं है।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG सेट है: रिपोर्टें दिखाई जाती हैं, भेजी नहीं जातीं।</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>लेखन कुंजी नहीं है।</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>global.yml नहीं है।</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>global.yml पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml क्षतिग्रस्त है, और Rasa मानता है कि वह है ही नहीं।</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml में metrics अनुभाग नहीं है।</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>global.yml में: %1।</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>global.yml में enabled: %1 है, जो एक शब्द लगता है पर Rasa के लिए इसका अर्थ चालू है।</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>global.yml में enabled: %1 है।</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>Rasa वहाँ कुछ दर्ज नहीं कर सकता और तब रिपोर्टिंग को बंद मानता है।</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>अगली rasa कमांड ऐसी global.yml लिखेगी जिसमें रिपोर्टिंग चालू है।</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>उसमें पहले जो दर्ज था, “नहीं” भी, तब खो जाएगा।</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>हर rasa कमांड त्रुटि के साथ रुक जाती है।</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>अगली rasa कमांड फिर भी ऐसी global.yml लिखेगी जिसमें रिपोर्टिंग चालू है: वेरिएबल के बिना रिपोर्टिंग शुरू हो जाएगी, और कोई सूचना नहीं दिखेगी।</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>प्रशिक्षण रिपोर्ट नहीं होते, क्योंकि Rasa metrics अनुभाग नहीं पढ़ सकता।</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>डेवलपर लाइसेंस के साथ यहाँ रिपोर्टिंग बंद नहीं की जा सकती।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED केवल प्रशिक्षणों की रिपोर्टें रोकता है।</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>वैध लाइसेंस के बिना Rasa Pro कुछ नहीं भेजता।</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>मशीन ID नहीं है, इसलिए Rasa कुछ नहीं भेजता।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>RASA_TELEMETRY_DEBUG सेट है: रिपोर्टें छापी जाती हैं, भेजी नहीं जातीं।</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>कोई इंस्टॉल किया हुआ Rasa नहीं मिला; यह सब संस्करणों पर लागू है, सिवाय Rasa Pro 3.14 और बाद के, जो फिर भी भेजते हैं।</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>RASA_TELEMETRY_DEBUG सेट है, पर Rasa Pro का यह संस्करण फिर भी भेजता है।</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>इस Rasa के पास लेखन कुंजी नहीं है, इसलिए यह कुछ नहीं भेजता।</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>Rasa %1 लाइसेंस के बिना कुछ नहीं भेजता (3.6.10 और 3.4.18 से)।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>कोई नहीं, इसलिए कुछ नहीं भेजा जा सकता</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>RASA_TELEMETRY_WRITE_KEY से: %1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>Rasa %1 से: %2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>इन सेटिंग से: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>भेजने का तरीका</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>पहले मुझसे पूछें</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>अपने आप भेजें</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>यहाँ बनी रिपोर्टें</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>गंतव्य</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>नई लेखन कुंजी</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>कुंजी सहेजें</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>कुंजी हटाएँ</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>लेखन कुंजी</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>चुनें …</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>अतिरिक्त प्रमाणपत्र चुनें …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>अतिरिक्त प्रमाणपत्र हटाएँ</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>अतिरिक्त प्रमाणपत्र</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>वे आउटबॉक्स में तब तक रहती हैं जब तक आप उन्हें भेज या खारिज न कर दें।</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>रिपोर्टिंग चालू हो तो वे बनते ही भेज दी जाती हैं।</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>आपके संगठन ने %1 में तय किया है। %2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>आपके संगठन ने %1 में तय किया है: %2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT में है: %1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>रिपोर्टें %1 को जाती हैं। दूसरा गंतव्य हो तो आपसे फिर पूछा जाएगा कि रिपोर्ट करना है या नहीं।</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>एक कुंजी यहाँ भी रखी है। यह तब मान्य है जब न वेरिएबल हो, न Rasa में कोई कुंजी।</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>यह बताती है कि रिपोर्टें किस खाते में दर्ज होती हैं। यह ऐसी फ़ाइल में रहती है जिसे केवल आप पढ़ सकते हैं, और कभी नहीं दिखाई जाती।</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>आपके संगठन के ऐसे संग्राहक के लिए जिसका प्रमाणपत्र सिस्टम नहीं जानता।</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>कुछ नहीं भेजा जा सकता: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>सिस्टम के प्राधिकरणों के अलावा %Ln और प्राधिकरण पर भरोसा किया जाता है।</numerusform>
                <numerusform>सिस्टम के प्राधिकरणों के अलावा %Ln और प्राधिकरणों पर भरोसा किया जाता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>प्रमाणपत्र (*.pem *.crt);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>नहीं सहेजा गया। %1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>उपयोग में: कोई नहीं।</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>उपयोग में: %1।</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>वेरिएबल http_proxy, https_proxy, all_proxy और no_proxy तय करते हैं, जैसे स्वयं Rasa के लिए।</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>इसका उपयोगकर्ता नाम और पासवर्ड रखे जाते हैं, और दिखाए नहीं जाते।</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>इस कंप्यूटर तक बिना प्रॉक्सी पहुँचा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>मान के बाद अतिरिक्त टेक्स्ट</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>%n से अधिक स्तर</numerusform>
                <numerusform>%n से अधिक स्तर</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>जहाँ मान होना चाहिए, वहाँ टेक्स्ट समाप्त हो जाता है</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>इस वर्ण से कोई मान शुरू नहीं होता</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>टेक्स्ट के भीतर नियंत्रण वर्ण</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>टेक्स्ट का अंतिम उद्धरण चिह्न नहीं है</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>अज्ञात एस्केप</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>\u एस्केप जिसके बाद चार हेक्साडेसिमल अंक नहीं हैं</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>अल्पविराम या बंद करने वाला कोष्ठक नहीं है</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>दोहरे उद्धरण चिह्नों में नाम नहीं है</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>कोलन नहीं है</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>अल्पविराम या बंद करने वाला धनुकोष्ठक नहीं है</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>नेम्ड पाइप</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>सॉकेट</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>डिवाइस</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>%n बाइट से अधिक</numerusform>
                <numerusform>%n बाइट से अधिक</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 बाइट, अधिक से अधिक %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 पूर्ण संख्या नहीं है</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 संख्या नहीं है</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 तारीख नहीं है</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 संभव तारीख नहीं है</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>अकेले "=" का कोई मान नहीं होता</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 सत्य/असत्य मान नहीं है</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 दशमलव बिंदु या घातांक वाली संख्या नहीं है</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>कुंजी में मैपिंग या सूचियों की सूची नहीं हो सकती</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>%n से अधिक मान</numerusform>
                <numerusform>%n से अधिक मान</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>ऐंकर %1 यहाँ दूसरी बार आया है</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>कोष्ठकों के भीतर बिना उद्धरण चिह्न के टेक्स्ट %1 में प्रश्नचिह्न</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>मेमोरी नहीं है</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>उद्धरण चिह्नों के बिना कोई मान %1 से शुरू नहीं होता</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>बाइट 0x%1, स्थान %2 पर</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 अपने ही भीतर आया है</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>उपनामों से %n से अधिक मान जुड़ते हैं</numerusform>
                <numerusform>उपनामों से %n से अधिक मान जुड़ते हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; को मैपिंग या मैपिंग की सूची चाहिए</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>पूरा उत्तर नहीं आया</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>यह सामान्य फ़ाइल नहीं है</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n बाइट</numerusform>
                <numerusform>%n बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>इसमें PEM रूप का कोई प्रमाणपत्र नहीं है</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>दूसरा प्रोग्राम पूरे समय इसमें लिखता रहा है</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>यह किसी दूसरे प्रोग्राम का डेटाबेस है</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>रिपोर्टिंग चालू नहीं है</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>दूसरी विंडो या कमांड रिपोर्टें भेज रही है</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>प्रयास %1 नहीं चल रहा</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>प्रयास पूरा होने से पहले प्रोग्राम समाप्त हो गया</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>इसमें %1 रिपोर्टें हैं, अधिक से अधिक %2 रखी जाती हैं</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>इसमें %1 बाइट हैं, अधिक से अधिक %2 रखे जाते हैं</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>रिपोर्ट %1 के बाइट वे नहीं हैं जो सहेजे गए थे</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>उसका पता URL नहीं है</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>यह प्रोग्राम http, socks5 और socks5h प्रॉक्सी का उपयोग कर सकता है</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1, %n बाइट का</numerusform>
                <numerusform>%1, %n बाइट का</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>इसमें %1 बाइट हैं, अधिक से अधिक %2 लिए जाते हैं</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>इसमें %1 बाइट हैं, अधिक से अधिक %2 लिए जाते हैं; सबसे बड़ा भाग %3 है</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>यह खाली है</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 बाइट, अधिक से अधिक %2 पढ़े जाते हैं</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>उत्तर बीच में टूट गया</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>यह सिंबॉलिक लिंक है</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>यह फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>यह किसी दूसरे उपयोगकर्ता का है</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>इसके दूसरे नाम भी हैं (हार्ड लिंक)</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>इसे उसी क्षण हटा दिया गया</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" घटकों की सूची होनी चाहिए, हर एक "name" के साथ</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>"%1" का घटक "name" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>"%1" के घटक में टेक्स्ट वाला "name" चाहिए</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>मैपिंग जिसकी कुंजी सूची है</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" ऐसी मैपिंग की सूची होनी चाहिए जिनमें "name" हो</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>"importers" की प्रविष्टि "name" वाली मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>कॉन्फ़िगरेशन मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>क्रेडेंशियल चैनलों की मैपिंग होने चाहिए</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>चैनल का नाम टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>स्लॉट का प्रकार टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" स्लॉट का प्रकार नहीं है: text, bool, categorical, float, list, any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>%1 स्लॉट में गुण "%2" नहीं होता</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>any प्रकार का स्लॉट बातचीत को प्रभावित नहीं कर सकता</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>float स्लॉट के min_value और max_value संख्याएँ होने चाहिए</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>float स्लॉट का min_value, max_value से कम होना चाहिए (डिफ़ॉल्ट 0 और 1)</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>ऐक्शन का नाम चाहिए</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>%1 के गुण मैपिंग होने चाहिए</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>इंटेंट का नाम चाहिए</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" सूची, true या false होना चाहिए</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>केवल एक संख्या या ऐसी ही चीज़ वाली फ़ाइल पर Rasa यहाँ रुक जाता है</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>स्लॉट मैपिंग की शर्त में किसी फ़ॉर्म के नाम वाला "active_loop" चाहिए</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>स्लॉट की "mappings" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>स्लॉट में "type" चाहिए</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>स्लॉट में "mappings" चाहिए</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" ऋणात्मक नहीं हो सकता</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>डोमेन मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>परीक्षणों की फ़ाइल "test_cases" वाली मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" मैपिंग की सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>टेस्ट केस %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>"%1" की कुंजियाँ टेक्स्ट होनी चाहिए</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>MCP सर्वर में टेक्स्ट वाला "%1" चाहिए</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>MCP सर्वर का प्रकार "http" या "https" होना चाहिए</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>एंडपॉइंट मैपिंग होने चाहिए</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 में टेक्स्ट वाली "entity" चाहिए</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>%2 में "%1" टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>%1 में "value" टेक्स्ट या संख्या होना चाहिए</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>फ़्लो की फ़ाइल "flows" वाली मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" फ़्लो की मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>फ़्लो "steps" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>फ़्लो में कम से कम एक चरण वाली सूची "steps" चाहिए</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>फ़्लो का चरण मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>फ़्लो के चरण में action, collect, link, call, set_slots या noop चाहिए</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" किसी स्लॉट का नाम होना चाहिए</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" में किसी फ़्लो, एजेंट या टूल का नाम होना चाहिए</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" मान वाले स्लॉट की सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" कोई चरण या शर्तों की सूची होना चाहिए</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>शर्त में "then" के साथ "if", या "else" चाहिए</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>शर्त किसी चरण या चरणों की सूची तक जानी चाहिए</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>फ़्लो "%1" सीधे या दूसरों के ज़रिए खुद को बुलाता है</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>बुलाने के लिए फ़्लो "%1" नहीं है</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>फ़्लो %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>%2 में स्लॉट %1</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>कोई मार्कर नहीं हैं</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>मार्कर वाली कोई .yml या .yaml फ़ाइल नहीं है</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>मार्करों की फ़ाइल नामों की मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>ऊपरी स्तर के मार्कर</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" एक ऑपरेटर या शर्त है और मार्कर का नाम नहीं हो सकता</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>मार्कर "%1" दूसरी फ़ाइल में भी परिभाषित है</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>"%1" के स्तर</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>मार्कर एक ऑपरेटर या शर्त वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>मार्कर में उसके विवरण के अलावा कोई ऑपरेटर या शर्त चाहिए</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" में टेक्स्ट चाहिए</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" मार्करों का कोई ऑपरेटर या शर्त नहीं है</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" में मार्करों की सूची चाहिए</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" में ठीक एक मार्कर चाहिए</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" में कम से कम एक मार्कर चाहिए</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>"%2" के "%1" के नीचे के मार्कर</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>डोमेन वैध नहीं है</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>डोमेन में %1 "%2" नहीं है</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>इंटेंट नाम "%1" में केवल एक स्लैश हो सकता है</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>इंटेंट नाम "%1" में स्लैश से पहले कुछ होना चाहिए</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>उदाहरण में "text" चाहिए</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>एंटिटी में संख्याएँ "start" और "end" तथा टेक्स्ट "entity" चाहिए</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>एंटिटी का "value" टेक्स्ट या संख्या होना चाहिए</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>एंटिटी का "%1" टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" अकेली कुंजी होनी चाहिए</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" ऑब्जेक्ट होना चाहिए</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>"regex_features" की प्रविष्टि में टेक्स्ट "name" और "pattern" चाहिए</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>लुकअप टेबल का "elements" टेक्स्ट की सूची या किसी फ़ाइल का पथ होना चाहिए</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>NLU डेटा "nlu" कुंजी वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>"nlu" का आइटम "intent", "synonym", "regex" या "lookup" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>"nlu" के आइटम में intent, synonym, regex, lookup में से एक और examples होता है, "%1" नहीं</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>केवल इंटेंट में "metadata" हो सकता है</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" एक ही टेक्स्ट होना चाहिए, आम तौर पर | से शुरू होने वाला ब्लॉक</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>"examples" का आइटम "text" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>इंटेंट के नाम में केवल एक स्लैश हो सकता है</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>इंटेंट के नाम में स्लैश से पहले कुछ होना चाहिए</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" खाली नहीं हो सकता: कोई टेक्स्ट दें या इसे लिखें ही नहीं</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>यहाँ लिंक घूम-फिरकर लौट आते हैं, इसलिए %n से अधिक फ़ोल्डर हो जाते हैं</numerusform>
                <numerusform>यहाँ लिंक घूम-फिरकर लौट आते हैं, इसलिए %n से अधिक फ़ोल्डर हो जाते हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>%1 नहीं है</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>रिस्पॉन्स का नाम टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>रिस्पॉन्स विकल्पों की सूची होना चाहिए</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>रिस्पॉन्स का विकल्प मैपिंग होना चाहिए, जैसे "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>रिस्पॉन्स के विकल्प में "text" या "custom" चाहिए</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" का मान यह होना चाहिए: %2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>टेक्स्ट (संख्याओं, तारीखों, true और ${...} को उद्धरण चिह्नों में रखें)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true या false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>मैपिंग</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 में कुंजियाँ %2 हो सकती हैं, "%3" नहीं</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>"%1" का नाम ऐसा टेक्स्ट होना चाहिए जिसमें a से z का कम से कम एक अक्षर हो</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>(दिखाया नहीं गया, क्योंकि यह गोपनीय हो सकता है)</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>स्टोरी "stories" या "rules" कुंजी वाली मैपिंग होनी चाहिए</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" में टेक्स्ट चाहिए</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" सूची होनी चाहिए</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>ऐक्शन का नाम slot, topic या user नहीं हो सकता</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>चरण मैपिंग होना चाहिए, जैसे "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>इस चरण में "%1" नहीं आ सकता</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>"rules" का आइटम "rule" और "steps" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>"stories" का आइटम "story" और "steps" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>नियम में "%1" नहीं आ सकता</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>स्टोरी में "%1" नहीं आ सकता</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>उप-एजेंट में "%1" वाला "agent" चाहिए</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>उप-एजेंट का प्रोटोकॉल RASA या A2A होना चाहिए</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>उप-एजेंट "agent" वाली मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>एक और उप-एजेंट का नाम भी "%1" है</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>स्लॉट "%1" डोमेन में नहीं है, इसलिए यहाँ उसका मान चाहिए</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n डिफ़ॉल्ट ऐक्शन</numerusform>
                <numerusform>%n डिफ़ॉल्ट ऐक्शन</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>रिट्रीवल इंटेंट के ऐक्शन</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>बॉट के टेक्स्ट</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>NLU डेटा के रिट्रीवल इंटेंट</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>डिफ़ॉल्ट इंटेंट</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>स्लॉट की मैपिंग</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>स्लॉट की कस्टम मैपिंग</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>स्लॉट की शर्त वाली मैपिंग</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>शर्त वाले विकल्प</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" मैपिंग होना चाहिए</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1, &lt;&lt; के ज़रिए आता है</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>%1 का उपनाम नहीं मिला</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>कुंजी %1 के लिए कोई जगह नहीं है</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>कुंजी metrics के लिए कोई जगह नहीं है</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics, &lt;&lt; के ज़रिए आता है</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>metrics का उपनाम नहीं मिला</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>यह \u एस्केप से लिखा है</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>फ़ाइल बाद में पढ़ी नहीं जा सकी (%1)</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>इसके साथ फ़ाइल के दूसरे मान भी बदल जाते</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics: %1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>यह किसी दूसरे खाते की है</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>इस बीच पुरानी सामग्री की प्रति नहीं रखी जा सकती: %1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1 (बैकअप: %2)</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>इसे बदला नहीं जा सकता (%1)</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>इसमें अभी कोई निर्णय दर्ज नहीं है</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>नए अनुभाग के लिए मशीन ID नहीं है</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>मशीन ID में नियंत्रण वर्ण</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>सबसे ऊपरी स्तर: %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>खाली</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics में enabled कुंजी नहीं है</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>metrics अनुभाग नहीं है</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>ऐक्शन</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>रिस्पॉन्स</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>फ़ॉर्म</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>इंटेंट</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>स्लॉट</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>एंटिटी</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>दूसरा प्रोग्राम पूरे समय इसे पढ़ता रहा है</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>फ़ॉर्मैट %1, यह %2 लिखता है</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>उत्तर देने से पहले ही इसने कनेक्शन काट दिया</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>परिणाम सहेजे जाने से पहले कंप्यूटर बंद हो गया</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>%1 का अंत</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>%Ln अपरिवर्तित पंक्ति, समेटी हुई</numerusform>
                <numerusform>%Ln अपरिवर्तित पंक्तियाँ, समेटी हुई</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>अपरिवर्तित: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>जोड़ा गया: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>हटाया गया: %1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>जगह बदली: %1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>बदला, अब नहीं: %1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>बदला, नया: %1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>बदला: %1, पहले %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln अपरिवर्तित पंक्ति</numerusform>
                <numerusform>… %Ln अपरिवर्तित पंक्तियाँ</numerusform>
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
            <translation>बाएँ: %1। दाएँ: %2।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>दोनों में से एक रखें।</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>इंटेंट "%1" यहाँ दूसरी बार आया है, पहली बार पंक्ति %2 में</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>एंटिटी "%1" यहाँ दूसरी बार आई है, पहली बार पंक्ति %2 में</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>ऐक्शन "%1" यहाँ दूसरी बार आया है, पहली बार पंक्ति %2 में</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>फ़ॉर्म "%1" का नाम किसी डिफ़ॉल्ट ऐक्शन या रिस्पॉन्स जैसा है</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>फ़ॉर्म का नाम बदलें।</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>टेक्स्ट ऐक्शन "%1" पहले से एक ऐक्शन है</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>इसे यहाँ से या ऐक्शन की सूची से हटाएँ।</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>एक इंटेंट अज्ञात ऐक्शन "%1" शुरू करता है</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>ऐक्शन जोड़ें, या triggers के बाद उसका नाम ठीक करें।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>फ़ॉर्म "%1" में ignored_intents है पर required_slots नहीं</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>required_slots जोड़ें।</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>स्लॉट नाम session_started_metadata Rasa के लिए आरक्षित है</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>स्लॉट का नाम बदलें।</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>स्लॉट "%1" की एक मैपिंग का प्रकार ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>इसका प्रकार from_entity, from_intent, from_trigger_intent, from_text, custom में से एक होता है।</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>स्लॉट "%1" की एक मैपिंग में "entity" नहीं है</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>एंटिटी का नाम जोड़ें।</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>स्लॉट "%1" की एक मैपिंग में "value" नहीं है</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>वह मान जोड़ें जो स्लॉट को मिलना है।</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>एक एंटिटी का नाम नहीं है</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>उसे नाम दें, या पंक्ति हटाएँ।</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>एंटिटी "%1" के बाद कोलन है पर कोई गुण नहीं</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>कोलन हटाएँ, या उसके नीचे गुण लिखें।</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>इंटेंट "%1" के बाद कोलन है पर कोई गुण नहीं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>डेस्कटॉप में इसके लिए कोई ऐप्लिकेशन नहीं है</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>एडिटर %1 शुरू नहीं हो सका</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>पथ जाँचें।</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>पढ़ा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>इसकी अनुमतियाँ जाँचें।</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>लिखा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>इसकी अनुमतियाँ और खाली जगह जाँचें; कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>बदला नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>इसके फ़ोल्डर की अनुमतियाँ जाँचें; कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>केवल आंशिक रूप से लिखा गया, और पुरानी सामग्री वापस नहीं रखी जा सकी: %1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>जगह खाली करें, फिर बैकअप से पुरानी सामग्री वापस कॉपी करें।</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>यह सामान्य फ़ाइल नहीं, बल्कि %1 है</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>इसकी जगह फ़ाइल रखें।</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>बहुत बड़ा है: %1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>फ़ाइल को बाँटें।</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>उसी क्षण किसी दूसरे प्रोग्राम ने इसे बदल दिया</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>UTF-8 में नहीं है: %1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>फ़ाइल को UTF-8 में सहेजें।</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>इसमें गलत एस्केप है: %1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>Rasa ASCII फ़ाइलों में \u एस्केप को पढ़ने से पहले बदल देता है; पथों में \ की जगह / लिखें।</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>इसमें नियंत्रण वर्ण है: %1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>वर्ण हटाएँ।</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>मान्य YAML नहीं है: %1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>पंक्ति ठीक करें।</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>जहाँ YAML को खाली स्थान चाहिए वहाँ टैब है</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>टैब की जगह खाली स्थान रखें।</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>कोष्ठकों के भीतर बिना उद्धरण चिह्न के टेक्स्ट %1 में कोलन है</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>टेक्स्ट को उद्धरण चिह्नों में रखें।</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>कुंजी %1 यहाँ दूसरी बार आई है</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>दोनों में से एक रखें।</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>इसमें एक से अधिक YAML दस्तावेज़ हैं</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>फ़ाइल को डैश वाली पंक्ति पर बाँटें।</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>इसमें ऐसा टैग है जिसे Rasa नहीं जानता: %1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>टैग हटाएँ।</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>इसमें ऐसा मान है जिसे पढ़ा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>मान को उद्धरण चिह्नों में रखें या ठीक करें।</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>ऐसे ऐंकर का हवाला देता है जो इस जगह से पहले नहीं है: %1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>ऐंकर ऊपर परिभाषित करें।</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>ऐसे एनवायरनमेंट वेरिएबल का उपयोग करता है जो सेट नहीं है: %1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>वेरिएबल सेट करें या टेक्स्ट को उद्धरण चिह्नों में रखें।</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>परतें बहुत गहरी हैं: %1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>ऊपर खोले गए कोष्ठक बंद करें, या संरचना को सरल करें।</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>खुलने पर बहुत बड़ा हो जाता है: %1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>कम उपनामों का उपयोग करें।</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>मान्य JSON नहीं है: %1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>टेक्स्ट को दोहरे उद्धरण चिह्न चाहिए।</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>संख्या %1 का कोई JSON रूप नहीं है, इसलिए Rasa बिना कुछ बताए रिपोर्ट छोड़ देता है</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>कोई परिमित संख्या दें।</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>मान %1 का कोई JSON रूप नहीं है, इसलिए Rasa बिना कुछ बताए रिपोर्ट छोड़ देता है</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>मान को उद्धरण चिह्नों में रखें।</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>ऐसा कोई प्रोजेक्ट फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>config.yml वाला फ़ोल्डर दें।</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>Rasa प्रोजेक्ट नहीं है: %1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>config.yml वाला फ़ोल्डर दें, या --config से फ़ाइल का नाम बताएँ।</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>Rasa इसे स्वीकार नहीं करता: %1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>इस जगह को उसी के अनुसार बदलें।</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>समझा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>इसे हाथ से ठीक करें, या --repair का उपयोग करें, जो इसके पास बैकअप रखता है।</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>केवल उस एक मान को बदलकर यह बदलाव नहीं किया जा सकता: %1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>फ़ाइल को हाथ से संपादित करें, या RASA_TELEMETRY_ENABLED=false सेट करें।</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>लिखा गया, पर दोबारा पढ़ने पर यह मिला: %1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>शायद कोई दूसरा प्रोग्राम इसे लिख रहा है; फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>संगठन की नीति समझी नहीं जा सकती: %1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>जब तक यह ठीक नहीं होती, यह प्रोग्राम कुछ भी रिपोर्ट नहीं करता; अपने प्रशासक को बताएँ।</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>आपके संगठन ने रिपोर्टिंग बंद कर दी है</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>अपने प्रशासक से पूछें।</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>%1 नाम का कोई ईवेंट नहीं है</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>"rasa-telemetry events" उनकी सूची देता है।</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>%1 नाम की कोई प्रोफ़ाइल नहीं है</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>प्रोफ़ाइल: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14।</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>ईवेंट में %1 गुण नहीं है</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>"rasa-telemetry events EVENT" उनकी सूची देता है।</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>मान ठीक नहीं बैठता: %1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>इस प्रोग्राम को कोई मान गढ़ना पड़ता: %1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>इसे --set NAME=JSON या --context NAME=JSON से दें।</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>चलाया नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>केवल शीर्षक छपा: ईवेंट के किसी मान का JSON रूप नहीं है, इसलिए Rasa बिना कुछ बताए उसे छोड़ देता है</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>config.yml में तारीख, सेट या बाइनरी डेटा खोजें।</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>ऐसा ईवेंट छपा जिसे पढ़ा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>शायद उसके बीच दूसरा आउटपुट आ गया है: मानक त्रुटि को मानक आउटपुट से अलग रखें।</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>इसमें Python का कोई ट्रेसबैक नहीं है</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>"Traceback (most recent call last):" से आगे की सब पंक्तियाँ दें।</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>ट्रेसबैक आगे पढ़ा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>इसे पूरा कॉपी करें, उस पंक्ति तक जिसमें एक्सेप्शन का नाम है।</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>Rasa इस त्रुटि को रिपोर्ट नहीं करता: %1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>यह प्रोग्राम %1 दिखाता है पर भेजता नहीं, इसलिए इन्हें कतार में नहीं रखा जा सकता</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>"preview" का उपयोग करें।</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>आउटबॉक्स का उपयोग नहीं किया जा सकता: %1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>रिपोर्टों का डेटाबेस क्षतिग्रस्त है: %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>"rasa-telemetry outbox" फ़ाइल को अलग रखता है और उसमें से जो पढ़ा जा सके उसे बचा लेता है।</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>यह वह इतिहास नहीं है जो निर्यात किया गया था: %1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>किसी ने फ़ाइल बदली, या वह पूरी कॉपी नहीं हुई।</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>कुछ नहीं भेजा गया: प्रॉक्सी का उपयोग नहीं किया जा सकता: %1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>सेट किए गए प्रॉक्सी से बचकर कुछ नहीं जाता; उसे ठीक करें, या गंतव्य को no_proxy में अपवाद बनाएँ।</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>आउटबॉक्स भरा है: %1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>प्रतीक्षा में पड़ी रिपोर्टें भेजें या खारिज करें।</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>रिपोर्ट स्वीकार होने के लिए बहुत बड़ी है: %1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>प्रतीक्षा में कोई रिपोर्ट %1 नहीं है</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>"rasa-telemetry outbox" उनकी सूची देता है।</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>कुछ नहीं भेजा गया: %1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>कुछ नहीं भेजा गया: लेखन कुंजी नहीं है</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>RASA_TELEMETRY_WRITE_KEY सेट करें, या कुंजी वाला Rasa इंस्टॉलेशन चुनें।</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>इस गंतव्य की अनुमति नहीं है: %1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>https वाला पता दें; http केवल इसी कंप्यूटर के लिए है।</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>गंतव्य तक पहुँचा नहीं जा सकता: %1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>कुछ नहीं भेजा गया, क्योंकि गंतव्य के प्रमाणपत्र पर भरोसा नहीं है: %1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>अगर आपके संगठन का अपना प्रमाणपत्र प्राधिकरण है, तो सेटिंग में उसकी फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>गंतव्य ने %1 के भीतर उत्तर नहीं दिया</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>गंतव्य ने रिपोर्ट नहीं ली: %1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>गंतव्य का उत्तर बहुत बड़ा है: %1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>गंतव्य अभी रिपोर्ट नहीं ले सकता: %1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>रिपोर्ट रखी गई है; बाद में फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>यह निश्चित नहीं है कि गंतव्य ने रिपोर्ट ली या नहीं: %1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>इसे रखा जाता है और अपने आप फिर कभी नहीं भेजा जाता, क्योंकि यह दो बार गिनी जा सकती है।</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>गंतव्य ने लेखन कुंजी अस्वीकार की: %1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>संभवतः कुंजी या पता गलत है।</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>गंतव्य चाहता है कि रिपोर्ट कहीं और जाए: %1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>ऐसा नहीं किया जाता, क्योंकि लेखन कुंजी भी साथ चली जाती; पता जाँचें।</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>"rasa-telemetry --help" देखें।</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>रद्द किया गया</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>यह पहले से मौजूद है, और कुछ भी अधिलेखित नहीं किया जाता</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>कोई दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>कुछ नहीं बदला गया; यह फ़ाइल और इसका फ़ोल्डर जाँचें।</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>आउटबॉक्स उपयोग में है: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>कुछ नहीं बदला गया; कुछ देर में फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>आउटबॉक्स की डिस्क भरी है: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>कुछ नहीं बदला गया; जगह बनाएँ और फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>इस प्रोग्राम का नया संस्करण यहाँ रिपोर्टें रखता है (%1)</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>इन्हें देखा जा सकता है; कुछ भी बदलने के लिए उस संस्करण का उपयोग करें।</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>रिपोर्ट %1 नहीं है</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>"rasa-telemetry outbox" प्रतीक्षा में पड़ी रिपोर्टों की सूची देता है, "rasa-telemetry history" बाकी की।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>एक्सेप्शन की क्लास का मॉड्यूल; पहले से बनी क्लास हो तो null।</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>माना गया: ट्रेसबैक नहीं बताता कि मॉड्यूल का नाम कहाँ समाप्त होता है।</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>जिस एक्सेप्शन से प्रोग्राम समाप्त हुआ, उसकी क्लास।</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>उससे पहले के एक्सेप्शन की क्लास; क्लास कोई भी हो, इसे भेजा जाता है।</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>3.9 से पहले का Python इसके आसपास की क्लास या फ़ंक्शन के नाम नहीं छापता।</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>माना गया कि रिपोर्ट होगा: यह क्लास इस कंप्यूटर पर नहीं मिली, और अगर यह ऐसी क्लास से निकली है जिसे Rasa छोड़ देता है, तो कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>एक्सेप्शन का टेक्स्ट, ट्रेसबैक की पंक्ति %1। यह बिना बदलाव के भेजा जाता है, उसमें जो भी पथ, नाम और मान हों उनके साथ।</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>समूह के भीतर के एक्सेप्शन नहीं भेजे जाते।</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>उन एक्सेप्शन का हुक जिन्हें किसी ने नहीं पकड़ा, और सिस्टम त्रुटि की संख्या।</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>स्रोत की पंक्तियाँ वैसी ही भेजी जाती हैं जैसी फ़ाइल में हैं, टिप्पणियों समेत।</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>स्रोत नहीं है, इसलिए उसकी कोई पंक्ति नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>माना गया: फ़ाइल इस कंप्यूटर पर नहीं है; इससे पहले और बाद की पाँच-पाँच तक पंक्तियाँ, और यह पंक्ति अपने इंडेंट समेत, भेजी जातीं।</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>माना गया: यहाँ की फ़ाइल में उस जगह दूसरी पंक्ति है; इससे पहले और बाद की पाँच-पाँच तक पंक्तियाँ, और यह पंक्ति अपने इंडेंट समेत, भेजी जातीं।</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>ट्रेसबैक की पंक्ति %1।</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>पूर्ण पथ खाली कर दिया जाता है; स्थानीय वेरिएबल नहीं भेजे जाते।</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>रैंडम; हर रिपोर्ट के लिए नया बनता है।</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>माना गया: त्रुटि के क्षण की जगह इस पूर्वावलोकन का क्षण है, UTC में।</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>पहले हुई कोई बात दर्ज नहीं की जाती।</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>हमेशा खाली।</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>बाकी रिपोर्टों का संदर्भ, केवल ID होने पर भेजा जाता है।</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Rasa का संस्करण, जैसा संदर्भ में है।</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>बिल्ड सर्वर पर development (संदर्भ में ci), नहीं तो production।</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>ID कंप्यूटर के नाम की जगह लेती है; ID न हो तो UNKNOWN।</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>Rasa के साथ इंस्टॉल की हुई लाइब्रेरी। रिपोर्ट का रूप संस्करण %1 का है।</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>माना गया: संस्करण %1, जिसके रूप में यह रिपोर्ट है।</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>हमेशा एक जैसा।</translation>
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
            <translation>यह %1 है</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1, %2 से निकला है</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>केवल वही रिपोर्ट होता है जो प्रोग्राम के सबसे ऊपर तक पहुँचे</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>इससे एक थ्रेड समाप्त हुआ</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>इससे asyncio का एक कार्य समाप्त हुआ</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>Python ने इसे अनदेखा किया</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>इसे पकड़कर लॉग में लिखा गया</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>Rasa Pro की कमांड लाइन हर एक्सेप्शन खुद पकड़ लेती है</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>इसलिए रिपोर्ट के हुक को कुछ नहीं दिखता</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>नियम 1: प्रोसेस से बाहर निकलना त्रुटि नहीं है</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>नियम 2: ऐसी त्रुटियाँ अपेक्षित हैं</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>यह वही एक्सेप्शन है जो पिछली बार रिपोर्ट हुआ</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>नियम 3: कुछ भी दो बार नहीं</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>पथ में %1 आता है</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>नियम 4a: कस्टम ऐक्शन की त्रुटियाँ Rasa की नहीं हैं</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>पथ %1 पूर्ण पथ है</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>नियम 4d: यह ऐसे किसी पैकेज का नहीं है जिसे लाइब्रेरी खोज सके</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>नियम 5: विफल इंपोर्ट रिपोर्ट नहीं होते</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>%1 बदली</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>%1 और अन्य बदलीं</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>%1 चुना गया</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>मान रीसेट किए गए</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>किसी ईवेंट या फ़ील्ड में ये शब्द नहीं हैं।</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>ईवेंट और फ़ील्ड खोजें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 मान न हो तो null लिखें।</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>यह होना चाहिए: %1।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>आउटपुट इसके बीच में ही समाप्त हो जाता है</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>इसमें %n से अधिक बाइट हैं</numerusform>
                <numerusform>इसमें %n से अधिक बाइट हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>इसकी कुछ पंक्तियाँ गायब हैं</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>इसके बीच दूसरा शुरू हो जाता है</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>इसके बीच दूसरा आउटपुट चलता रहता है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1, %2 में मिला</translation>
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
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>Rasa जो ईवेंट रिपोर्ट कर सकता है वे सब, अनुभाग के अनुसार</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>Rasa 3.5 की रिकॉर्ड की गई रिपोर्टों से मिलाया गया।</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>नियम %1 के स्रोत में पढ़ा गया, रिकॉर्ड नहीं किया गया।</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>केवल दस्तावेज़ से ज्ञात।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>अनुभाग</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>उत्पाद</translation>
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
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>अंत</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>अब भी भेजा जाता है</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>Rasa की अपनी सूची में</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>गोपनीयता</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> या </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>इनमें से एक: %1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>आरंभ: %1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>गोपनीयता: %1। %2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>ईवेंट का कैटलॉग, या कोई एक ईवेंट अपने गुणों समेत</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>%Ln फ़ाइल पर नज़र</numerusform>
                <numerusform>%Ln फ़ाइलों पर नज़र</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>प्रेषक संस्करण</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>वह प्रोजेक्ट जिसकी रिपोर्टें दिख रही हैं; दूसरे प्रोजेक्ट वाला मेनू खोलता है</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>किस संस्करण की रिपोर्ट दिख रही है</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>हर संस्करण क्या जोड़ता है</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>कोई प्रोजेक्ट नहीं</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>प्रोजेक्ट %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1 (इंस्टॉल किया हुआ)</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1 (कोई Rasa नहीं मिला)</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>प्रोजेक्ट खोलें …</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>प्रोजेक्ट पढ़ा जा रहा है …</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>प्रोजेक्ट पढ़ा जा रहा है: %Ln में से %1 फ़ाइल …</numerusform>
                <numerusform>प्रोजेक्ट पढ़ा जा रहा है: %Ln में से %1 फ़ाइलें …</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>लाइव</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>हर 2 सेकंड में देखा जाता है</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>1 ms से कम में पढ़ा गया</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>%1 ms में पढ़ा गया</translation>
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
            <translation>एंडपॉइंट में "%1" नहीं है, इसलिए "rasa export" रुक जाती है; यह एक उदाहरण है।</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>आपकी अपनी क्लास %1 का अंतिम भाग; Rasa इनमें से कुछ को अपनी क्लास में लपेट देता है।</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>वह क्लास जो Rasa "%1" के प्रकार के लिए बनाता है; Rasa Pro इसे अपनी क्लास में लपेट सकता है।</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>वह क्लास जो Rasa "%1" के प्रकार के लिए बनाता है।</translation>
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
            <translation>हाँ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>नहीं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln आइटम</numerusform>
                <numerusform>%Ln आइटम</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य</numerusform>
                <numerusform>%Ln सदस्य</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>Rasa का दस्तावेज़ इसे गिनाता है।</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>Rasa का दस्तावेज़ ईवेंट को गिनाता है, इस फ़ील्ड को नहीं।</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>Rasa का दस्तावेज़ कुछ संस्करणों के लिए इस ईवेंट को गिनाता है: %1।</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>Rasa का दस्तावेज़ इसे नहीं गिनाता।</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>रिकॉर्ड किया गया कोई संस्करण इसे नहीं भेजता।</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>आरंभ: %1।</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>अंत: %1।</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>चुना गया फ़ील्ड</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>यह संख्या किससे बनी है</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>आपका जोड़ा हुआ; Rasa में ऐसा कोई सदस्य नहीं है।</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>%1 का भाग: %2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>माना गया। %1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>गोपनीयता: %1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>कोई पंक्ति चुनें और देखें कि उसका अर्थ क्या है और उसका मान कहाँ से आता है।</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>रिपोर्ट किसकी है: मशीन ID, या Rasa Pro में लाइसेंस का पहचानकर्ता। सब रिपोर्टों में समान।</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>ईवेंट का नाम। इससे पता चलता है कि कौन-सी कमांड चलाई गई।</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>कंप्यूटर, फ़ोल्डर और संस्करण। एक बार चलने की सब रिपोर्टों में समान।</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>यह ईवेंट क्या बताता है। कोई पंक्ति चुनें और देखें कि उसका अर्थ क्या है और उसका मान कहाँ से आता है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>पिछला</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>पिछला मिलान</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>अगला</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>अगला मिलान</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>रिपोर्ट में खोजें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>रिपोर्ट में खोज बंद करें</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>कोई मिलान नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln मिलान</numerusform>
                <numerusform>%Ln मिलान</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>Rasa Pro 3.14 का विकास बिल्ड</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>3.14 से पहले का Rasa Pro</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>प्रोजेक्ट में कोई फ़्लो नहीं है, इसलिए Rasa Pro भी कोई नहीं जोड़ता।</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>प्रोजेक्ट के फ़्लो में और उन पैटर्न में गिने गए जिन्हें Rasa Pro वहाँ जोड़ता है जहाँ प्रोजेक्ट में उस नाम का कोई न हो।</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>प्रोजेक्ट के फ़्लो में गिने गए। Rasa Pro अपने पैटर्न जोड़ता है, कितने यह उसकी रिलीज़ पर निर्भर है, इसलिए उसकी संख्या अधिक हो सकती है।</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>null: pipeline में कोई कमांड जनरेटर नहीं है।</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 कोई नाम नहीं देता, इसलिए यहाँ Rasa Pro का अपना डिफ़ॉल्ट है; वह हर रिलीज़ में अलग हो सकता है।</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>pipeline के %1 से।</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>pipeline के %1 में एक अनुभाग मैपिंग नहीं है; Rasa Pro वहाँ रुक जाता है।</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>null: एंडपॉइंट में कोई मॉडल समूह नहीं हैं।</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>एंडपॉइंट से वहाँ की हर चीज़ के साथ कॉपी। Rasa Pro गोपनीय कुंजियों के वेरिएबल जैसे लिखे हों वैसे ही छोड़ता है; api_key के अलावा किन कुंजियों के, यह ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>एंडपॉइंट से वहाँ की हर चीज़ के साथ कॉपी, सीधे लिखी गई कुंजियों समेत।</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>खाली: न उप-एजेंट हैं, न MCP सर्वर।</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>फ़्लो, एंडपॉइंट और उप-एजेंट की फ़ाइलों से।</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>फ़्लो, एंडपॉइंट और उप-एजेंट की फ़ाइलों से; Rasa Pro इन्हें फ़ाइल सिस्टम के क्रम में लेता है, और वेरिएबल जैसे लिखे हों वैसे ही छोड़ सकता है।</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>वेरिएबल LLM_API_HEALTH_CHECK में true है या नहीं।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>माना गया: %1 इस कंप्यूटर पर नहीं है, इसलिए इसे __init__.py वाला पैकेज माना जाता है।</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 में __init__.py नहीं है, इसलिए पथ छोटा नहीं किया जाता।</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>स्वयं प्रोग्राम: उसके पथ का केवल अंतिम भाग भेजा जाता है।</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>मॉड्यूल जो इंटरप्रेटर का भाग है।</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>माना गया: ट्रेसबैक नहीं बताता कि यह टेक्स्ट किस मॉड्यूल ने चलाया।</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>इंस्टॉल किया हुआ पैकेज; पथ उसके नाम से शुरू होता है।</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>Python की मानक लाइब्रेरी; पथ मॉड्यूल से शुरू होता है।</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>प्रोजेक्ट का मॉड्यूल; पथ उसके फ़ोल्डर में शुरू होता है।</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>माना गया: फ़ाइल प्रोजेक्ट के फ़ोल्डर से बाहर है, इसलिए उसके मॉड्यूल का अनुमान पास की __init__.py से लगाया गया है।</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>माना गया: फ़ाइल इस कंप्यूटर पर नहीं है, इसलिए इसे अपने आप में एक मॉड्यूल माना जाता है। अगर यह बिना __init__.py वाले पैकेज की है, तो रिपोर्ट छोड़ दी जाती है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>देखें कि Rasa क्या रिपोर्ट करता, तय करें, और खुद भेजें।</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>प्रोजेक्ट का फ़ोल्डर; --project जैसा ही</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>इस फ़ोल्डर का प्रोजेक्ट खोलें</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>इंस्टॉलरों के लिए: केवल रिपोर्टिंग के बारे में पूछें, और कुछ नहीं; एग्ज़िट कोड 0: चालू, 3: बंद, 4: उत्तर नहीं दिया</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>--consent-only के साथ: पूछने वाली विंडो, संख्या के रूप में</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>कृपया एक बार में एक ही प्रोजेक्ट।</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>"%1" कोई विंडो नहीं है: --parent को उसकी संख्या चाहिए, दशमलव या 0x के साथ।</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent केवल --consent-only के साथ चलता है।</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>पहले यह पृष्ठ दिखाएँ: overview, events, capture, outbox, history, settings या help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>क्या रिपोर्ट होता है</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>गोपनीयता लेंस</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>लाइव कैप्चर</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>आउटबॉक्स</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>सभी कमांड</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>संगठन की नीति</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>इंस्टॉलरों के लिए</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>संदेश और उनके उपाय</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>इस प्रोग्राम के बारे में</translation>
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

दिखाता है कि Rasa क्या रिपोर्ट करता, इससे पहले कि कुछ भी रिपोर्ट हो। लाइसेंस: Apache-2.0। Rasa अपने स्वामी का ट्रेडमार्क है; यह प्रोग्राम उससे स्वतंत्र है।

| भाग | संस्करण | लाइसेंस |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS: %3 | | Apache-2.0 |
| SQLite, Qt के भीतर | | पब्लिक डोमेन |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

यह रिपोर्टों के गंतव्य के अलावा किसी से नहीं जुड़ता, और वह भी केवल रिपोर्ट भेजने के लिए। यह न अपडेट खोजता है, न अपने उपयोग को मापता है।
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>कोई नहीं मिला</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>मदद</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>मदद का टेक्स्ट</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>आपका अपना संग्राहक</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>इतिहास</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln रिपोर्ट</numerusform>
                <numerusform>%Ln रिपोर्टें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln प्रविष्टि</numerusform>
                <numerusform>%Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>निर्यात किया जा रहा है …</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>%1 में निर्यात किया गया: %2, %3। अंतिम पंक्ति का SHA-256, कहीं और सँभालकर रखने के लिए: %4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>%1 में निर्यात किया गया: %Ln कनेक्शन।</numerusform>
                <numerusform>%1 में निर्यात किए गए: %Ln कनेक्शन।</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>जाँचा जा रहा है …</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 वैसी ही है जैसी %2 को निर्यात की गई थी: %3, %4। इसकी अंतिम पंक्ति का SHA-256: %5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>मिटाया जा रहा है …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>%Ln प्रविष्टि मिटाई गई। जो नहीं पहुँचा, वह बना रहता है।</numerusform>
                <numerusform>%Ln प्रविष्टियाँ मिटाई गईं। जो नहीं पहुँचा, वह बना रहता है।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>रिपोर्ट %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>इस प्रकार का कुछ भी भेजा, अस्वीकार या खारिज नहीं हुआ।</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>पुरानी: --before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" किसी रिपोर्ट की id नहीं है</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>रिपोर्ट %1, %2, %3, %n बाइट, SHA-256 %4।</numerusform>
                <numerusform>रिपोर्ट %1, %2, %3, %n बाइट, SHA-256 %4।</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>%1 के ज़रिए</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>स्थिति कोड %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>शायद: बीच में कट गया</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>इस प्रोग्राम ने कभी कोई कनेक्शन नहीं खोला।</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1 और %2। अंतिम पंक्ति का SHA-256, कहीं और सँभालकर रखने के लिए: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n रिपोर्ट</numerusform>
                <numerusform>%n रिपोर्टें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n प्रविष्टि</numerusform>
                <numerusform>%n प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>इतिहास वैसा ही है जैसा %1 को निर्यात किया गया: %2 और %3।</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>अंतिम पंक्ति का SHA-256: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>%n प्रविष्टि मिटाई गई। आउटबॉक्स में जो प्रतीक्षा में है वह बना रहता है।</numerusform>
                <numerusform>%n प्रविष्टियाँ मिटाई गईं। आउटबॉक्स में जो प्रतीक्षा में है वह बना रहता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history में show ID, export FILE, verify FILE, connections और clear चलते हैं, "%1" नहीं</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>क्या भेजा, अस्वीकार या खारिज हुआ; हर कनेक्शन</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>बिना शब्द के: सबसे नई प्रविष्टियाँ। show: एक रिपोर्ट अपने प्रयासों समेत। export: सब कुछ JSON पंक्तियों की नई फ़ाइल में, हर पंक्ति पिछली का SHA-256 बताती है ("-": मानक आउटपुट); verify: ऐसी फ़ाइल वैसी ही है या नहीं जैसी लिखी गई थी। connections: हर कनेक्शन जो इस प्रोग्राम ने कभी खोला। clear: जो पूरा हो चुका, वह सब मिटाता है।</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>केवल यह ईवेंट</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>केवल ये: delivered, refused, later, unknown या discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>तब या उसके बाद शुरू: 2024-03-01, या 2024-03-01T12:00:00; UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>उससे पहले शुरू</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>जिनकी बॉडी में ये सब शब्द हैं</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>अधिक से अधिक इतनी (डिफ़ॉल्ट: 100)</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>इस संख्या वाली प्रविष्टि से पुरानी</translation>
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
            <translation>रिपोर्ट %1, प्रविष्टि %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>गंतव्य</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 को तारीख (2024-03-01) या UTC समय (2024-03-01T12:00:00) चाहिए, "%2" नहीं</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 को 1 या उससे बड़ी संख्या चाहिए, "%2" नहीं</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>"%1" स्थिति नहीं है (delivered, refused, later, unknown, discarded)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखाया जाता है</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्टें</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>निर्यात करें …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>निर्यात की गई फ़ाइल जाँचें …</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>इतिहास मिटाएँ …</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>इतिहास को इस प्रोग्राम के नए संस्करण ने लिखा है: यहाँ उसे देखा जा सकता है, बदला नहीं जा सकता।</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>%1 को डेटाबेस क्षतिग्रस्त पाया गया। इसे %2 के रूप में रखा गया है। जो बचाया जा सका: %3, %4।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln रिपोर्ट</numerusform>
                <numerusform>%Ln रिपोर्टें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>इतिहास की %Ln प्रविष्टि</numerusform>
                <numerusform>इतिहास की %Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>कनेक्शन निर्यात करें</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>इतिहास निर्यात करें</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>JSON पंक्तियाँ (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>लिंक का अनुसरण करें?</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1, %2 की ओर ले जाने वाला सिंबॉलिक लिंक है। जिस फ़ाइल की ओर यह ले जाता है, उसकी जगह नई फ़ाइल रख दी जाएगी।</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>उस फ़ाइल की जगह नई रखें</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>निर्यात किया गया इतिहास जाँचें</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>इतिहास मिटाएँ?</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>पहुँच चुकी या खारिज की गई रिपोर्टों की हर प्रविष्टि, रिपोर्ट के बाइट समेत, हमेशा के लिए मिटा दी जाती है। कुल %Ln प्रविष्टि है।</numerusform>
                <numerusform>पहुँच चुकी या खारिज की गई रिपोर्टों की हर प्रविष्टि, रिपोर्ट के बाइट समेत, हमेशा के लिए मिटा दी जाती है। कुल %Ln प्रविष्टियाँ हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>जो रिपोर्टें नहीं पहुँचीं, वे अपने प्रयासों समेत बनी रहती हैं; कनेक्शनों का लॉग भी।</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>इतिहास मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>यह JSON ऑब्जेक्ट नहीं है</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>यह निर्यात किए गए इतिहास का हेडर नहीं है</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>यह दूसरा हेडर है</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>यह अंत के बाद है</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>इससे पहले की पंक्ति वह नहीं है जिसके बाद इसे लिखा गया था</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>यह अज्ञात प्रकार की है</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>इसे इस प्रोग्राम के नए संस्करण ने लिखा है</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>इसकी रिपोर्ट की अपनी कोई संख्या नहीं है</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>रिपोर्ट %1 की बॉडी उसके SHA-256 वाली नहीं है</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>इसकी संख्या पिछली के बाद की नहीं है</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>यह ऐसी रिपोर्ट की बात करती है जो ऊपर नहीं है, या ऐसे परिणाम की जो ज्ञात नहीं</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>यह रिपोर्टों और प्रयासों की जो संख्या बताती है, वह ऊपर की संख्या से अलग है</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>यह निर्यात किए गए इतिहास की किसी भी पंक्ति से लंबी है</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>यह बीच में टूट जाती है</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>पंक्तियाँ बहुत अधिक हैं</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>अंत नहीं है, इसलिए कुछ पंक्तियाँ भी छूटी हो सकती हैं</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>डिवाइस</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>देखा जा रहा है</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>इतिहास पढ़ा जा रहा है।</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>रिपोर्ट नहीं दिखाई जा सकती</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>सभी रिपोर्टों में खोजें</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>इतिहास में खोजें</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>सभी ईवेंट</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>सभी परिणाम</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>कोई भी समय</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>पिछले 90 दिन</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>पिछले 365 दिन</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>बॉडी कॉपी करें</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>SHA-256 कॉपी करें</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>अभी के पूर्वावलोकन से तुलना करें</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>कुछ नहीं मिला</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>इतिहास की किसी प्रविष्टि में ये शब्द, यह ईवेंट, परिणाम और समय नहीं हैं।</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>सभी दिखाएँ</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>अभी से तुलना करें</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>उसी ईवेंट के अभी के पूर्वावलोकन के बगल में</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>इतिहास नहीं पढ़ा जा सकता</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>अभी तक कुछ नहीं भेजा गया</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>रिपोर्ट भेजने का हर प्रयास, और खारिज की गई हर रिपोर्ट, यहाँ अपने सटीक बाइट और अपने परिणाम के साथ दिखेगी।</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>देखें क्या प्रतीक्षा में है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln प्रविष्टि</numerusform>
                <numerusform>%Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>%2 में से %1 प्रविष्टियाँ</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>अब तक %2 में से %1 प्रविष्टियाँ</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>कोई प्रविष्टि नहीं चुनी गई</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>ऊपर कोई प्रविष्टि चुनें और उसकी रिपोर्ट का हर बाइट देखें।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 में अभी उपयोग योग्य "metrics" अनुभाग नहीं है। पहले "rasa-telemetry enable" या "rasa-telemetry disable" चलाएँ।</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>%1 में मशीन ID नहीं है। Rasa पहली बार चलने पर इसे बनाता है; "rasa-telemetry enable" भी इसे बनाता है।</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>मशीन ID, जो इस खाते की हर रिपोर्ट में होती है</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>नई मशीन ID बनाएँ और उसे global.yml में लिखें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>null: endpoints.yml नहीं है।</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>null: %1 अनुभाग %2 में कोई प्रकार नहीं बताती।</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>अनुभाग %1 में प्रकार, जैसा लिखा है।</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>%1 के अनुभाग anonymization का सारांश।</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>अनामीकरण के कोई नियम नहीं हैं।</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>"%2" में %1, जैसा %3 भेजता है</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>आपका दिया हुआ।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln आइटम</numerusform>
                <numerusform>%Ln आइटम</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln सदस्य</numerusform>
                <numerusform>%Ln सदस्य</numerusform>
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
            <translation>कॉपी करें(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>मान कॉपी करें(&amp;V)</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>पथ कॉपी करें(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>सभी चुनें(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>समेटें(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>फैलाएँ(&amp;U)</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>सभी फैलाएँ</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>पहले %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>नया</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>अब नहीं: %1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>भीतर चिह्नित मान</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>भीतर बदलाव</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>कोई रिपोर्ट नहीं चुनी गई</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>ऊपर कोई रिपोर्ट चुनें और उसका हर बाइट देखें।</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>रिपोर्ट का क्या दिखाया जाता है</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>पढ़ने योग्य</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>भेजने का रूप</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>हेडर</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>प्रयास</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>गोपनीय मान दिखाएँ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>बॉडी के सटीक बाइट</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>JSON, इंडेंट के साथ</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>हेडर पंक्तियाँ</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>curl की कमांड</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>बॉडी</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>अभी आउटबॉक्स में: %1। %2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>इसे भेजने का प्रयास कभी नहीं हुआ, इसलिए कोई उत्तर नहीं आया।</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>रिपोर्ट %1 · %Ln बाइट · SHA-256 %2 … · वही बाइट जो %3 दिखाए गए थे</numerusform>
                <numerusform>रिपोर्ट %1 · %Ln बाइट · SHA-256 %2 … · वही बाइट जो %3 दिखाए गए थे</numerusform>
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
            <translation>नाम में %1</translation>
        </message>
        <message>
            <source>path</source>
            <translation>पथ</translation>
        </message>
        <message>
            <source>url</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>host</source>
            <translation>होस्ट</translation>
        </message>
        <message>
            <source>email</source>
            <translation>ईमेल</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>गोपनीय</translation>
        </message>
        <message>
            <source>user</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>मशीन</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>अपनी क्लास</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>वेरिएबल</translation>
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
            <translation>अवलोकन</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>लाइव कैप्चर</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>आउटबॉक्स</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>मदद</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln रिपोर्ट प्रतीक्षा में</numerusform>
                <numerusform>%Ln रिपोर्टें प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>कुछ नहीं बदला गया</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>प्रोजेक्टों की सूची नहीं सहेजी गई</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>यह आउटबॉक्स में रिपोर्ट %1 के रूप में प्रतीक्षा में है।</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>रिपोर्टों का डेटाबेस क्षतिग्रस्त था</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>इसे %1 के रूप में रखा गया है। जो बचाया जा सका: %2, %3। उसमें से जो प्रतीक्षा में है, वह केवल आपके भेजने पर जाएगा।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln रिपोर्ट</numerusform>
                <numerusform>%Ln रिपोर्टें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>इतिहास की %Ln प्रविष्टि</numerusform>
                <numerusform>इतिहास की %Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>पहुँच गई: गंतव्य ने रिपोर्ट %1 ले ली (स्थिति कोड %2, %3 ms)।</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>नहीं भेजा गया</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>रिपोर्ट %1 आउटबॉक्स में रखी गई है: %2। %3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>प्रोजेक्ट खोलें …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>आपने किसी दूसरे गंतव्य %1 को रिपोर्ट करने की सहमति दी थी। इसलिए आपसे फिर पूछा जा रहा है।</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>अब उससे अधिक रिपोर्ट होता है जिसकी आपने सहमति दी थी। इसलिए आपसे फिर पूछा जा रहा है।</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>Rasa प्रोजेक्ट का फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>फ़ाइल नहीं खोली गई</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>तुलना के लिए कुछ नहीं है</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>यह प्रोग्राम “%1” ईवेंट को नहीं जानता, इसलिए उसका कोई पूर्वावलोकन नहीं है।</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>आज़माने के लिए कोई रिपोर्ट नहीं है</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>पहले “ईवेंट” पृष्ठ पर कोई ईवेंट चुनें, ताकि कोई रिपोर्ट हो; फिर वापस आएँ।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>value और synonyms चाहिए</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>गिनने के लिए text और intent चाहिए</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>entities चाहिए, कम से कम एक खाली सूची</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>वे सक्रिय नहीं किए गए हैं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>क्या रिपोर्ट होता है</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>कौन-सी कमांडें चलती हैं, प्रोजेक्ट के भाग कितने बड़े हैं, प्रशिक्षण में कितना समय लगता है, संस्करण, और इस कंप्यूटर के बारे में कुछ तथ्य। config.yml के अनुभाग "pipeline" और "policies" जैसे लिखे हैं वैसे ही शामिल होते हैं।</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>रिपोर्टें api.segment.io को जाती हैं और उनमें एक रैंडम ID होती है जो इस खाते के लिए हमेशा वही रहती है।</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>क्या रिपोर्ट नहीं होता, Rasa के अनुसार</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>व्यक्तिगत डेटा, प्रशिक्षण के उदाहरण, स्टोरी, और संदेश जो असिस्टेंट को मिलते हैं या वह भेजता है।</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>आपका उत्तर</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>“नहीं” कहने से कोई सुविधा नहीं जाती। आप अपना उत्तर कभी भी बदल सकते हैं, यहाँ या "rasa telemetry disable" और "rasa telemetry enable" से।</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Rasa बनाने वाले इन आँकड़ों से तय करते हैं कि आगे किस पर शोध करना और क्या बनाना है, वास्तविक जैसे डेटा से परीक्षण करते हैं, और बार-बार होने वाली त्रुटियाँ खोजते हैं।</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>हर रिपोर्ट में</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>ऑपरेटिंग सिस्टम, प्रोसेसरों की संख्या, Rasa और Python के संस्करण, यह Docker में या बिल्ड सर्वर पर चलता है या नहीं, और फ़ोल्डर, git remote तथा लाइसेंस के एकतरफ़ा हैश। ग्राफ़िक्स प्रोसेसरों की संख्या, जिसे Rasa का पृष्ठ बताता है, कोई संस्करण 3 नहीं भेजता।</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>हैश में सॉल्ट नहीं है: जो टेक्स्ट का अनुमान लगा ले, वह उसकी पुष्टि कर सकता है। एक ही ID सब रिपोर्टों को आपस में जोड़ती है। इसके लिए सही शब्द “छद्मनाम” है।</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>कुछ रिपोर्टों में</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>config.yml जिन एनवायरनमेंट वेरिएबल का हवाला देती है, उनके मान भर दिए जाते हैं। एंडपॉइंट और चैनलों के प्रकार कॉपी होते हैं, अपनी क्लास के नामों और पथों समेत।</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>Rasa Pro लाइसेंस में लिखी कंपनी भी खुले टेक्स्ट में भेजता है, रैंडम ID की जगह लाइसेंस का पहचानकर्ता, बातचीतों की संख्या, और वैधता जाँच के संदेशों के टेक्स्ट; उसका होस्ट किया गया बिल्डर चैट के टेक्स्ट भेजता है।</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>त्रुटियाँ एक अलग चैनल हैं: अनपेक्षित त्रुटि का प्रकार, संदेश और स्रोत की कुछ पंक्तियाँ दूसरी सेवा Sentry को जाती हैं, और डीबग मोड उन्हें नहीं रोकता।</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>यह कहाँ जाता है</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>HTTPS से api.segment.io को। Segment, Twilio की सेवा है, इसलिए अनुरोध Rasa को नहीं, किसी दूसरी कंपनी को मिलता है, और वह भेजने वाले का IP पता और समय देखती है।</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>संस्करण 3.6.10 (और 3.4.18) से ओपन सोर्स प्रोग्राम उपयोग रिपोर्टें केवल वहाँ भेजता है जहाँ लाइसेंस मौजूद हो।</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>“नहीं” कहना, “हाँ” कहना</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>वेरिएबल RASA_TELEMETRY_ENABLED=false भी “नहीं” कहता है। Rasa Pro के मुफ़्त डेवलपर लाइसेंस में मना नहीं किया जा सकता।</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>क्षतिग्रस्त global.yml, या उसमें "enabled: no", Rasa के लिए बंद नहीं है। यह प्रोग्राम ऐसे जाल दिखाता है।</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>पहले देखना</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>कुछ भी बाहर जाने से पहले यह प्रोग्राम हर रिपोर्ट के सटीक बाइट दिखाता है। RASA_TELEMETRY_DEBUG=true से Rasa अपनी उपयोग रिपोर्टें भेजने के बजाय छापता है।</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>Rasa उपयोग डेटा रिपोर्ट करता है</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>Rasa अपने बनाने वालों को बताता है कि उसका उपयोग कैसे होता है, ताकि वे तय कर सकें कि किस पर काम करना है। Rasa में यह चालू रहता है, जब तक कोई इसे बंद न करे। आपके उत्तर से पहले यह प्रोग्राम कुछ नहीं भेजता, और इस प्रोग्राम को बंद कर देना कोई उत्तर नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>रिपोर्ट देखें:   rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>हाँ या नहीं कहें:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>और पढ़ें:      %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept और --decline दो अलग उत्तर हैं</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>Rasa क्या और क्यों रिपोर्ट करता है; आपका उत्तर दर्ज करता है</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept वही करता है जो "enable", --decline वही जो "disable": global.yml भी बदलती है, इसलिए rasa कमांड भी वैसा ही करती है।</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>रिपोर्टें बाहर जा सकती हैं</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>कोई रिपोर्ट बाहर नहीं जा सकती</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>प्रयास छोड़ दिए गए: केवल आपके भेजने पर जाएगी</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>वे नहीं भेजी जाएँगी: %1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>वे आपकी प्रतीक्षा में हैं: "rasa-telemetry outbox send ID" या "outbox discard ID"।</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>अगली सबसे जल्दी %1 सेकंड में भेजी जाएगी।</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>कुछ भी प्रतीक्षा में नहीं।</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n बाइट</numerusform>
                <numerusform>%n बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>"%1" किसी रिपोर्ट की id नहीं है</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>id दें या --all, दोनों नहीं</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>कौन-सी रिपोर्ट? id दें, या --all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>"%1" फ़ॉर्मैट नहीं है (pretty, wire)</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show को एक id चाहिए</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>रिपोर्ट %1, %2, %n बाइट, SHA-256 %3।</numerusform>
                <numerusform>रिपोर्ट %1, %2, %n बाइट, SHA-256 %3।</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>%1 खारिज।</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox में show, send और discard चलते हैं, "%1" नहीं</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>क्या प्रतीक्षा में है; उसे देखें, भेजें, खारिज करें</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>भेजते समय हर रिपोर्ट के लिए निर्णय फिर से पूछा जाता है। RASA_TELEMETRY_DEBUG=true के साथ यह वही छापता है जो Rasa छापता, और कुछ नहीं भेजता।</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show: pretty (डिफ़ॉल्ट) या wire (बॉडी के सटीक बाइट)</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>रोकी गई: केवल आपके भेजने पर जाएगी</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>छोड़ी गईं: %1। ये अस्वीकार हुई थीं, शायद पहले ही पहुँच चुकी हैं, या रिपोर्टिंग बंद होने के दौरान बनी थीं। फिर भी भेजने के लिए इनके ID दें।</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>ID के स्थान पर: हर रिपोर्ट खारिज करें, या प्रतीक्षा में पड़ी हर रिपोर्ट भेजें</translation>
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
            <translation>ईवेंट</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>कब बनी</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>स्रोत</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>देखा जा रहा है</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>आउटबॉक्स पढ़ा जा रहा है।</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>रिपोर्ट नहीं दिखाई जा सकती</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>आउटबॉक्स नहीं पढ़ा जा सकता</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>%Ln रिपोर्ट खारिज की गई। उसके बाइट इतिहास में बने रहते हैं।</numerusform>
                <numerusform>%Ln रिपोर्टें खारिज की गईं। उनके बाइट इतिहास में बने रहते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>कुछ भी खारिज नहीं किया गया। %1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>रिपोर्ट %1: %2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>आउटबॉक्स</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>खारिज करें …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>रिपोर्टों में खोजें</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>हर स्थिति</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्टें</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>कोई मिलान नहीं</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>किसी रिपोर्ट में यह टेक्स्ट और यह स्थिति नहीं है।</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>सभी दिखाएँ</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>इसे खारिज करें …</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>इसे भेजें</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>कुछ भी प्रतीक्षा में नहीं</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>यहाँ बनी, चलते हुए rasa से कैप्चर की गई, या कमांड लाइन पर कतार में रखी गई रिपोर्टें भेजे या खारिज किए जाने तक यहाँ रहती हैं।</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>देखें कि क्या रिपोर्ट हो सकता है</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%2 में से %1 चयनित</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>सभी खारिज करें …</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>%Ln खारिज करें …</numerusform>
                <numerusform>%Ln खारिज करें …</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>भेजा जा रहा है …</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>%Ln रिपोर्ट भेजें</numerusform>
                <numerusform>%Ln रिपोर्टें भेजें</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>ये रिपोर्टें इस मशीन पर प्रतीक्षा में हैं। हर एक को देखें, फिर भेजें या खारिज करें।</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>अभी कुछ नहीं भेजा जा सकता: %1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>कोई रिपोर्ट नहीं चुनी गई</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>ऊपर कोई रिपोर्ट चुनें और उसका हर बाइट देखें।</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>फिर से भेजें?</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>पहले के एक प्रयास का परिणाम अज्ञात है: हो सकता है कि रिपोर्ट पहुँच गई हो, और तब वह दो बार गिनी जाएगी।</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>फिर भी भेजें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>%Ln रिपोर्ट पहुँच गई।</numerusform>
                <numerusform>%Ln रिपोर्टें पहुँच गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>और %Ln अन्य, जो नहीं पहुँची।</numerusform>
                <numerusform>और %Ln अन्य, जो नहीं पहुँचीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln रिपोर्ट का प्रयास नहीं किया गया; वह जैसी थी वैसी ही है।</numerusform>
                <numerusform>%Ln रिपोर्टों का प्रयास नहीं किया गया; वे जैसी थीं वैसी ही हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>यह %Ln रिपोर्ट नहीं भेजी जाएगी। इसके बाइट इतिहास में बने रहते हैं।</numerusform>
                <numerusform>ये %Ln रिपोर्टें नहीं भेजी जाएँगी। इनके बाइट इतिहास में बने रहते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>खारिज करें?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>खारिज करें</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>रिपोर्ट %1 का कोई भी बाइट बाहर जाने से पहले रोक दिया गया। वह प्रतीक्षा में है।</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>रिपोर्ट %1 के रास्ते में होते हुए रोक दिया गया: हो सकता है कि वह पहुँच गई हो, इसलिए उसका परिणाम अज्ञात है।</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>चल रहा प्रयास बीच में रोक देता है। जब तक आप कुछ न भेजें, और कुछ बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>सैंडबॉक्स …</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>बाहर कुछ भेजे बिना आज़माएँ</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>“अपने आप भेजें” रुका हुआ है। आपके हाथ से कोई रिपोर्ट भेजने पर यह फिर चलता है।</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>“अपने आप भेजें” चालू है: रिपोर्टें क्रम से बाहर जाती हैं, अगली %1 में।</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>“अपने आप भेजें” चालू है: रिपोर्टें बनते ही क्रम से बाहर जाती हैं।</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>अभी प्रयास करें</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>रोक दिया गया। कुछ भी रास्ते में नहीं था।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>अभी तक कोई नहीं</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>अवलोकन</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>देखा जा रहा है …</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>rasa कमांड पर भी लागू</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>उपयोग की रिपोर्टिंग</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>क्या तय करता है, इस क्रम में</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>फ़ाइल ठीक करें …</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>फ़ाइल ठीक करें</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 की जगह ऐसी फ़ाइल रखी जाएगी जिसमें रिपोर्टिंग बंद है। अभी वहाँ जो है, वह पास के बैकअप में रखा जाता है।</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>फ़ाइल खोलें</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>इस मशीन से क्या बाहर जाता है</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>ईवेंट का प्रकार, संस्करण, प्रोसेसर, सिस्टम</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>गिनती: इंटेंट, उदाहरण, स्लॉट, स्टोरी …</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>config.yml के pipeline और policies, जैसे लिखे हैं</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>फ़ोल्डर और git remote, SHA-256 के रूप में, बिना सॉल्ट</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>Rasa के अनुसार नहीं: प्रशिक्षण के उदाहरण, संदेश</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>एक उदाहरण रिपोर्ट देखें ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>पिछले 30 दिनों की रिपोर्टें</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>यह मशीन</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>ID कॉपी करें</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>नई ID …</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>नई मशीन ID</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>तब बाद की रिपोर्टों को ID से पहले की रिपोर्टों से नहीं जोड़ा जा सकेगा। भेजी जा चुकी रिपोर्टों में पुरानी ID बनी रहती है। अगर आप Rasa से उन्हें मिटाने को कहना चाहते हैं, तो पहले उसे लिख लें।</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>पुरानी रिपोर्टें मिटवाने के लिए Rasa को लिखें, जैसा उसकी गोपनीयता नीति कहती है, और यह ID दें: रिपोर्टों को जोड़ने वाली चीज़ केवल यही है।</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Rasa की गोपनीयता नीति ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>rasa किन रास्तों से रिपोर्ट करता है</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>rasa: %1। %2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>यह प्रोग्राम: %1। %2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>आपके संगठन ने रिपोर्टिंग बंद कर दी है।</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>तय करता है</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>rasa के लिए तय करता है</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>यहाँ तय करता है</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>इस संस्करण में कोई नहीं</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
कंटेनरों, WSL और दूसरे खातों की अपनी फ़ाइलें होती हैं।</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>मशीन ID</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1, Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>कोई नहीं मिला</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2, %3, %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln प्रोसेसर</numerusform>
                <numerusform>%Ln प्रोसेसर</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>कंटेनर नहीं</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>बिल्ड सर्वर</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>बिल्ड सर्वर नहीं</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>एनवायरनमेंट</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 Rasa इस फ़ाइल की जगह ऐसी फ़ाइल रख देता जिसमें रिपोर्टिंग चालू है।</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1: हर rasa कमांड त्रुटि के साथ रुक जाती।</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>पंक्ति %2 में "enabled: %1" Rasa के लिए सत्य/असत्य मान नहीं है, इसलिए इसका अर्थ %3 है। स्विच इसे ठीक कर देता है।</translation>
        </message>
        <message>
            <source>on</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%3, पंक्ति %4 में %1=%2</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>नए टर्मिनल में यह भी होगा: %1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>इस प्रोग्राम ने कुछ नहीं भेजा है, और कुछ भी प्रतीक्षा में नहीं है।</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>%1 भेजी गईं · %2 प्रतीक्षा में · %3 सर्वर ने अस्वीकार कीं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>कोई कुंजी या मान खाली है</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>उपनामों की अनुमति नहीं है</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>मान वाली कुंजियाँ नहीं हैं</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>सूचियों की अनुमति नहीं है</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>मैपिंग के भीतर मैपिंग की अनुमति नहीं है</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting का मान on या off होता है, "%1" नहीं</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery का मान ask या automatic होता है, "%1" नहीं</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 वहाँ दो बार है</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>"%1" कुंजी नहीं है, केवल reporting, endpoint और delivery हैं</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>एक से अधिक दस्तावेज़ हैं</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>फ़ाइल खाली है</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>टेक्स्ट UTF-8 में नहीं है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>पंक्ति %1</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>इस कंप्यूटर पर कोई भी इस प्रोग्राम से कुछ रिपोर्ट नहीं करता</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>हर व्यक्ति खुद तय करता है, जैसे इस पंक्ति के बिना</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>रिपोर्टें वहीं जाती हैं, और कहीं नहीं; लोगों से फिर पूछा जाता है</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>हर रिपोर्ट व्यक्ति के निर्णय की प्रतीक्षा करती है</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>रिपोर्टें बनते ही भेज दी जाती हैं</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>इस फ़ाइल के रहते कोई भी इस प्रोग्राम से कुछ रिपोर्ट नहीं करता: एक भी पंक्ति समझ न आए तो उसे बंद माना जाता है।</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 समझ में आती है:</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 समझ में आती है और कुछ भी निर्धारित नहीं करती।</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>यह %1 पर रखे जाने के बाद ही लागू होती है।</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy में check FILE चलता है, "%1" नहीं</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>संगठन की नीति समझ में आती है या नहीं</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check: FILE की हर गलत पंक्ति बताता है, और यह भी कि बाकी पंक्तियाँ क्या करती हैं। FILE के बिना इस कंप्यूटर की नीति, %1।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>पथ %1 का SHA-256।</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>केवल कमांड चलने पर पता होता है; यह एक उदाहरण है।</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>आपका चुना हुआ।</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>null: कॉन्फ़िगरेशन में यह नहीं है।</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>कॉन्फ़िगरेशन से जैसा लिखा है वैसा कॉपी।</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>Rasa Open Source 3.5 की तरह गिना गया। Rasa Pro अपनी रिलीज़ के अनुसार दूसरी संख्या पर पहुँचता है: उसमें पहले से बने भाग अधिक हैं, और स्लॉट मैपिंग के दूसरे प्रकार हैं।</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>प्रोजेक्ट की फ़ाइलों में गिना गया।</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>"rasa train nlu" और "rasa train core" केवल भीतरी रिपोर्ट भेजती हैं, जिसका प्रकार nlu या core होता है; ड्राई रन में केवल बाहरी भेजी जाती है।</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>पूरी "rasa train" की दो रिपोर्टों में से बाहरी, जो rasa कहती है; भीतरी बताती है कि असल में किसका प्रशिक्षण होता है।</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>पूरी "rasa train" दो रिपोर्टें भेजती है: एक बाहरी और उसके भीतर एक, जो बताती है कि असल में किसका प्रशिक्षण होता है। यहाँ दोनों rasa कहती हैं और केवल training_id में अलग हैं।</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>पूरी "rasa train" अलग-अलग training_id वाली दो रिपोर्टें भेजती है: यह बाहरी, जो rasa कहती है, और उसके भीतर एक, जो %1 कहती है, क्योंकि यहाँ असल में उसी का प्रशिक्षण होता है। देखने के लिए --set type='"%1"'।</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>हर प्रशिक्षण के लिए रैंडम; यह यहाँ बनाया गया।</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>हमेशा false, --finetune के साथ भी: Rasa यह विकल्प आगे नहीं देता।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>"%2" में %1, जैसा %3 भेजता है</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>लाइसेंस का पहचानकर्ता; Rasa Pro मशीन ID की जगह इसका उपयोग करता है।</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>माना गया: लाइसेंस के बिना Rasa Pro के पास ID नहीं होती और वह कुछ नहीं भेजता।</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>नई: इस पूर्वावलोकन के लिए बनाई गई और कहीं लिखी नहीं गई। आपके स्वीकार करने या रिपोर्टिंग चालू करने पर यह दर्ज होती है।</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>ग्लोबल कॉन्फ़िगरेशन की मशीन ID; इस खाते की सब रिपोर्टों में समान।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>त्रुटि रिपोर्ट का curl रूप नहीं होता: केवल Rasa की अपनी लाइब्रेरी उसे भेजती है</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>पता %1 identify के लिए कोई जगह नहीं बताता</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n बाइट, SHA-256 %1, जैसा %2 भेजता है। कुछ नहीं भेजा गया।</numerusform>
                <numerusform>%n बाइट, SHA-256 %1, जैसा %2 भेजता है। कुछ नहीं भेजा गया।</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>माना गया, क्योंकि यह केवल Rasa जानता है: %1।</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>गोपनीयता लेंस: %1 (%2)। %3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>स्कीमा: %1 में यह होना चाहिए: %2।</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against कैटलॉग के ईवेंट की तुलना करता है, "%1" की नहीं</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>"%1" फ़ॉर्मैट नहीं है (pretty, wire, explain, curl)</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>ठीक वही रिपोर्ट जो कोई ईवेंट यहाँ से भेजता</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT कैटलॉग का कोई नाम या छोटा नाम है: "Training Started", training-started; "identify", Rasa Pro का अनुरोध; या "error-report", किसी त्रुटि की रिपोर्ट, उसके ट्रेसबैक से बनी। कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty (डिफ़ॉल्ट), wire (बॉडी के सटीक बाइट), explain (हर मान कहाँ से आता है), curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>नाम में %1: %2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>लेंस: %1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>लेंस, %1 पर: %2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>गोपनीयता: %1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>गुण</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>"%1", जैसा %2 भेजता है</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>संदर्भ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>गोपनीयता</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>गोपनीय मान दिखाएँ</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>सटीक बाइट में %Ln गोपनीय मान खुले टेक्स्ट में है।</numerusform>
                <numerusform>सटीक बाइट में %Ln गोपनीय मान खुले टेक्स्ट में हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>रिपोर्ट में गोपनीय मान</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>आगे बढ़ें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>फ़ाइलों के पथ</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>पते</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>होस्ट</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>ईमेल पते</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>कुंजियाँ और टोकन</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>आपका उपयोगकर्ता नाम</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>इस कंप्यूटर का नाम</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>अपनी क्लास</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>एनवायरनमेंट वेरिएबल</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>फ़ोल्डरों और फ़ाइलों के नाम बताता है, जिनमें अक्सर किसी व्यक्ति, ग्राहक या प्रोजेक्ट का नाम होता है।</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>बताता है कि असिस्टेंट किन सेवाओं से बात करता है, और वे कहाँ हैं।</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>ऐसे कंप्यूटर या नेटवर्क का नाम बताता है जो शायद सार्वजनिक न हो।</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>ऐसे व्यक्ति या टीम का नाम बताता है जिसे लिखा जा सकता है।</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>कुंजी, टोकन या पासवर्ड जैसा दिखता है: जिसे यह मिले वह इसका उपयोग कर सकता है।</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>इस कंप्यूटर पर आपके खाते का नाम।</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>इस कंप्यूटर का नाम।</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>ऐसे कोड का नाम बताता है जो Rasa का नहीं है, इसलिए इससे किसी उत्पाद या कंपनी का पता चल सकता है।</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>प्रोजेक्ट में नहीं है: Rasa ने यहाँ एक एनवायरनमेंट वेरिएबल का मान रखा है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>पंक्ति %1: %2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>पंक्ति %1, स्तंभ %2: %3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>यह Rasa प्रोजेक्ट नहीं है</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>फ़ाइल पढ़ने योग्य होते ही पूर्वावलोकन लौट आएगा।</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>फ़ाइल ठीक होते ही पूर्वावलोकन लौट आएगा।</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>इस प्रोजेक्ट की एक फ़ाइल पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>Rasa यह प्रोजेक्ट नहीं पढ़ सकता</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>Rasa यह रिपोर्ट छोड़ देता</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>Rasa रिपोर्ट बनाता है पर उसे JSON के रूप में नहीं लिख सकता, इसलिए बिना कुछ बताए छोड़ देता है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Rasa 3.x का दस्तावेज़</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>दस्तावेज़ का उदाहरण</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>Rasa Open Source 3.1 से 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>Rasa Open Source 3.6.1 और बाद के</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 और 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 और 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 से 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 और बाद के</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>अब नहीं</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>दूसरा अर्थ</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>हर संस्करण क्या जोड़ता है</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>Rasa का कोई संस्करण ऐसा क्या रिपोर्ट करता है जो उससे पहले का नहीं करता था, और उसने क्या छोड़ दिया। अपने प्रोजेक्ट के मानों के साथ देखने के लिए “तुलना करें” का उपयोग करें।</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Rasa के संस्करण</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>(दिख रहा है)</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>%1 की तुलना में जोड़ता है</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>हर रिपोर्ट में</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>नए ईवेंट</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>ईवेंट जो अब नहीं भेजे जाते</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>%1 में</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>खुले टेक्स्ट में</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>लाइसेंस की सब मशीनों पर समान</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>मुक्त टेक्स्ट</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>लाइसेंस की ID, जो इस लाइसेंस का उपयोग करने वाली हर मशीन पर समान है, मशीन ID की जगह।</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>लाइसेंस की ID</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>बताता है कि रिपोर्ट किस ग्राहक की है।</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>इस खाते की मशीन ID, लाइसेंस की ID की जगह।</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>इस खाते की ID</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>एक छद्मनाम जो इस खाते की सब रिपोर्टों में समान रहता है।</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>हमेशा भेजा जाता है, और लाइसेंस न हो तो null।</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>केवल वहाँ भेजा जाता है जहाँ लाइसेंस हो।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>प्रोजेक्ट</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>फ़ोल्डर जोड़ें …</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>कोई और प्रोजेक्ट</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>config.yml और domain.yml वाला फ़ोल्डर।</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>अभी तक कोई प्रोजेक्ट नहीं खोला गया।</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 खोलें</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 को सूची से हटाएँ</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>इसे सूची से हटाएँ। फ़ोल्डर को नहीं छुआ जाता।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProxySetting</name>
        <message>
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <source>As the environment says</source>
            <translation>जैसा एनवायरनमेंट में है</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>यह प्रॉक्सी</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>प्रॉक्सी का पता</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>इसमें %1 से अधिक स्तर या %2 से अधिक एक्सेप्शन हैं</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>%1 से अधिक स्तर या %2 से अधिक एक्सेप्शन</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>समूहों की परतें %1 से अधिक गहरी हैं</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>शृंखला का अगला एक्सेप्शन नहीं है</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>"ValueError: ..." जैसी कोई पंक्ति एक्सेप्शन का नाम नहीं बताती</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>यह एक्सेप्शन का नाम बताने वाली पंक्ति से पहले टूट जाता है</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>छोड़े गए एक्सेप्शन की संख्या नहीं है</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>%n बाइट से अधिक</numerusform>
                <numerusform>%n बाइट से अधिक</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>त्रुटि रिपोर्टें</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>identify अनुरोध</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>चेतावनियों के कारण कुछ भी कतार में नहीं रखा गया।</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>यह आउटबॉक्स में प्रतीक्षा में है और अभी नहीं भेजी जाएगी: %1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>एक रिपोर्ट आउटबॉक्स में रखें और उसकी id छापें</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>"preview" के विकल्प लेता है। जब तक कोई मान गढ़ना पड़े, अस्वीकार होता है: उसे --set या --context से दें।</translation>
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
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Rasa इंस्टॉलेशन</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>दूसरा चुनें …</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>कहीं और</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>वर्चुअल एनवायरनमेंट, या वह फ़ोल्डर जिसमें rasa इंस्टॉल है। उसमें से कुछ भी चलाया नहीं जाता।</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>जो सबसे पहले मिले</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>फ़िलहाल कोई नहीं</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>उसमें Rasa नहीं है</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1, %2 से मिला</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Rasa कहाँ इंस्टॉल है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1, जिसे Rasa बिना कुछ बताए छोड़ देता है</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1, इसलिए Rasa उसकी जगह खाली डोमेन ले लेता</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1, जिस पर rasa train रुक जाती</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1, जिसके अंत की rasa train प्रतीक्षा करती, शायद हमेशा</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>यह प्रोग्राम इससे आगे नहीं पढ़ता; Rasa पढ़ने की कोशिश करता, जहाँ तक मेमोरी और समय चलें।</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train यहीं रुक जाती, कुछ भी रिपोर्ट होने से पहले।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>1 ms से कम</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 सेकंड</translation>
        </message>
        <message>
            <source>Can this report be traced back?</source>
            <translation>क्या इस रिपोर्ट का स्रोत पहचाना जा सकता है?</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>रिपोर्ट में फ़ोल्डर और git का पता बिना सॉल्ट के हैश के रूप में होते हैं। इनसे उलटा हिसाब कोई नहीं लगा सकता, पर जो टेक्स्ट का अनुमान लगा ले उसे वही हैश मिलता है, और तब वह जान जाता है कि ये रिपोर्टें किसकी हैं। आज़माएँ कि इसमें कितना लगता है। इस कंप्यूटर से कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>क्या आज़माना है</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>इस कंप्यूटर के फ़ोल्डर, तीन स्तर की गहराई तक, और उनके git पते</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>शब्द, जैसे इस कंप्यूटर के बिना कोई अजनबी आज़माए</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>जिन फ़ोल्डरों में देखना है</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>फ़ोल्डर जोड़ें …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>खातों और कंपनियों के नाम, अल्पविराम से अलग</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>असिस्टेंट और फ़ोल्डरों का %Ln प्रचलित नाम</numerusform>
                <numerusform>असिस्टेंट और फ़ोल्डरों के %Ln प्रचलित नाम</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>शब्द सूची चुनें …</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>नतीजा</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>क्या पहचाना गया</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>जिस फ़ोल्डर में देखना है</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>सूची, हर पंक्ति में एक शब्द</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>%2 के %1 शब्द</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>रोका गया।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln अनुमान …</numerusform>
                <numerusform>%Ln अनुमान …</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>पहचाना नहीं गया</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>शब्द: %1 में %Ln अनुमान।</numerusform>
                <numerusform>शब्द: %1 में %Ln अनुमान।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>यह कंप्यूटर: %1 में %Ln फ़ोल्डर और git पते।</numerusform>
                <numerusform>यह कंप्यूटर: %1 में %Ln फ़ोल्डर और git पते।</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>आज़माने को और भी था; सीमा आ गई।</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>जिस अजनबी के पास रिपोर्टें हों, उसे इस प्रोजेक्ट को, और इसके साथ उसी ID वाली सब रिपोर्टों को पहचानने के लिए इन शब्दों से अधिक कुछ नहीं चाहिए। असामान्य नाम वाला फ़ोल्डर, origin की जगह दूसरा git remote, या बंद रिपोर्टिंग इसे रोक देती।</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>जो इस कंप्यूटर के फ़ोल्डर या रिपॉज़िटरी जानता है, वह इसकी रिपोर्टें पहचान सकता है: कोई सहकर्मी, कोड होस्ट करने वाली सेवा, कोई बैकअप। केवल शब्द काफ़ी नहीं थे।</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>इन अनुमानों से रिपोर्ट पहचानी नहीं जाती। दूसरे अनुमानों से फिर भी हो सकता है: बिना सॉल्ट का हैश केवल उन टेक्स्ट को बचाता है जो किसी को न सूझें।</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>आज़माएँ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 को NAME=JSON चाहिए, "%2" नहीं</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>--%1 %2 का मान JSON नहीं है: %3, स्तंभ %4 में (टेक्स्ट को दोहरे उद्धरण चिह्न चाहिए: %2='"text"')</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>%n बाइट से अधिक</numerusform>
                <numerusform>%n बाइट से अधिक</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>मानक इनपुट</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>त्रुटि रिपोर्ट में --set के लिए कोई गुण नहीं होते</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report को --traceback FILE चाहिए (- का अर्थ मानक इनपुट)</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback केवल error-report के साथ चलता है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>इनसे भेजी जाती है: %1 …</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>इनसे भेजी जाती है: %1</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>तुलना करें</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>जाँचें और भेजें …</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>आउटबॉक्स में जोड़ें</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>टेलीमेट्री विवरण …</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>प्रोजेक्ट और यह कंप्यूटर पढ़े जा रहे हैं।</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>समस्या</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>चुना गया संस्करण इसे नहीं भेजता; यहाँ वैसा दिखाया गया है जैसा %1 भेजता है।</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>अभी कोई प्रोजेक्ट नहीं</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>Rasa प्रोजेक्ट का फ़ोल्डर खोलें और देखें कि उसकी रिपोर्टों में क्या होता है।</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>प्रोजेक्ट खोलें …</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>अभी कोई रिपोर्ट नहीं।</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>एडिटर में खोलें</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>Rasa Pro को यहाँ लाइसेंस नहीं मिलता, इसलिए उसके पास रिपोर्ट करने के लिए ID नहीं है और वह कुछ नहीं भेजता। जो ID दिख रही है वह मानी हुई है।</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>इस कंप्यूटर की अभी कोई मशीन ID नहीं है। जो दिख रही है वह नई है और कहीं लिखी नहीं गई; आपके रिपोर्टिंग चालू करने पर यह दर्ज होती है।</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>अवलोकन पर जाएँ</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ ईवेंट के स्कीमा से मेल खाती है</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 में यह होना चाहिए: %2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>माना गया</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>नहीं भेजा जाता: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln बाइट · SHA-256 %1 … · ठीक यही बाइट भेजे जाते हैं</numerusform>
                <numerusform>%Ln बाइट · SHA-256 %1 … · ठीक यही बाइट भेजे जाते हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln बाइट · SHA-256 %1 … · गोपनीय मान यहाँ छिपाए गए हैं, पर खुले टेक्स्ट में भेजे जाते हैं</numerusform>
                <numerusform>%Ln बाइट · SHA-256 %1 … · गोपनीय मान यहाँ छिपाए गए हैं, पर खुले टेक्स्ट में भेजे जाते हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln बाइट · SHA-256 %1 … · कुछ मान माने गए हैं</numerusform>
                <numerusform>%Ln बाइट · SHA-256 %1 … · कुछ मान माने गए हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>कोई रिपोर्ट नहीं: Rasa बनाने से पहले ही रुक जाता है।</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>कोई रिपोर्ट बाहर नहीं जाती: Rasa उसे बिना कुछ बताए छोड़ देता है।</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>संदेश कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>क्या स्रोत पहचाना जा सकता है? …</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>मान जो आप चुनते हैं</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>कमांड चलने तक पता नहीं होता।</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>JSON कॉपी करें</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>भेजे जाने वाले बाइट कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>curl के रूप में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>कुंजी के साथ curl के रूप में कॉपी करें …</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>.json के रूप में सहेजें …</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>PDF में छापें …</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>रिपोर्ट जैसी दिख रही है वैसी कॉपी हुई, गोपनीय मान छिपाकर।</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>रिपोर्ट जैसी दिख रही है वैसी कॉपी हुई।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>%Ln बाइट कॉपी हुआ, ठीक वैसा जैसा भेजा जाता है।</numerusform>
                <numerusform>%Ln बाइट कॉपी हुए, ठीक वैसे जैसे भेजे जाते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>लेखन कुंजी के साथ कॉपी करें</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>कमांड में लेखन कुंजी खुले टेक्स्ट में होगी। जो भी इसे देखे, शेल के या क्लिपबोर्ड के इतिहास में भी, वह इससे आपके नाम पर रिपोर्टें भेज सकता है।</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>कुंजी के साथ कॉपी करें</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>कमांड कॉपी हुई, लेखन कुंजी समेत।</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>कमांड कॉपी हुई; वह लेखन कुंजी RASA_TELEMETRY_WRITE_KEY से लेती है।</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>रिपोर्ट को PDF में छापें</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजी गई: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>पंक्ति %1, %2: %3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>पृष्ठ %2 में से %1</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>प्रेषक संस्करण: %1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>प्रोजेक्ट: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>बनाया गया: %1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>भेजने का रूप: %Ln बाइट</numerusform>
                <numerusform>भेजने का रूप: %Ln बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>माना गया, क्योंकि यह केवल चलता हुआ Rasa जानता है: %1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>गोपनीय मान यहाँ छिपाए गए हैं; वे खुले टेक्स्ट में भेजे जाते हैं।</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>क्या निजी हो सकता है</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>कुछ भी चिह्नित नहीं किया गया।</translation>
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
            <translation>कोई उत्तर नहीं</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>नहीं भेजी जाएगी</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>यह रिपोर्टिंग बंद होने के दौरान बनी या रोकी गई। यह केवल आपके भेजने पर बाहर जाती है।</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>प्रयास छोड़ दिए गए</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>इसे 20 बार, या 7 दिन तक, भेजने का प्रयास हुआ। अब यह केवल आपके भेजने पर बाहर जाती है।</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>रिपोर्टिंग बंद है।</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>अभी नहीं भेजी जा सकती</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>भेजी जाने वाली है</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>रिपोर्टें क्रम से अपने आप भेजी जाती हैं।</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>आपकी प्रतीक्षा में</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>पहले आपसे पूछा जाता है: यह आपके भेजने पर बाहर जाती है।</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>अभी तक नहीं ली गई (%1, %n प्रयास)</numerusform>
                <numerusform>अभी तक नहीं ली गई (%1, %n प्रयास)</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>अभी तक नहीं ली गई</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>अभी तक नहीं ली गई (%1)</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>भेजी जा रही है</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>एक प्रयास चल रहा है।</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>अस्वीकृत (%1)</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>यह अपने आप फिर नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>परिणाम अज्ञात</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>हो सकता है कि यह पहुँच गई हो: फिर भेजने पर यह दो बार गिनी जा सकती है, इसलिए यह आप पर छोड़ा गया है।</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>पहुँच गई</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>गंतव्य ने इसे ले लिया।</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>खारिज</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>आपने तय किया कि यह बाहर न जाए।</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>रुकी हुई</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>आपने भेजना रोक दिया। जब आप हाथ से कोई रिपोर्ट भेजेंगे, या प्रोग्राम फिर से शुरू होगा, तब यह अपने आप आगे चलेगा।</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>%1 में बाहर जाएगी</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>रिपोर्टें क्रम से अपने आप भेजी जाती हैं; अगली %1 में।</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>%1 में फिर प्रयास (%2, %n प्रयास)</numerusform>
                <numerusform>%1 में फिर प्रयास (%2, %n प्रयास)</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>%1 में फिर प्रयास (%2)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 सेकंड</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 मिनट</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 घंटे</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1।</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>रिपोर्ट कैसे दिखाई जाती है</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>पढ़ने योग्य</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>भेजने का रूप</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>रिपोर्ट में खोजें</translation>
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
            <translation>%1, और 1 अन्य बदलाव</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1, और %2 अन्य बदलाव</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>सिंटैक्स त्रुटि का स्थान उसके टेक्स्ट में होता है।</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>दूसरे नाम का सुझाव केवल छपते समय जोड़ा जाता है।</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>माना गया: एक्सेप्शन अपना टेक्स्ट नहीं बता सकता।</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>माना गया: पहली के बाद की पंक्तियाँ एक्सेप्शन में जोड़ी गई टिप्पणियाँ हो सकती हैं, और ये नहीं भेजी जातीं।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>identify अनुरोध रिपोर्टों से अलग पते पर जाता है</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>जाँचें और भेजें</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>rasa कमांड यह ईवेंट अपने आप भेजती है: %1 यहाँ से भी भेजने पर यह दो बार रिपोर्ट होगा।</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>गंतव्य</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>बॉडी, %Ln बाइट</numerusform>
                <numerusform>बॉडी, %Ln बाइट</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>बॉडी कैसे दिखाई जाती है</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>पढ़ने योग्य</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>भेजने का रूप</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>बॉडी</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>गोपनीय मान दिखाएँ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>आउटबॉक्स में जोड़ें</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>अभी भेजें</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>इसे अभी नहीं भेजा जा सकता: %1 इसे आउटबॉक्स में रखा जा सकता है।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>इस प्रोग्राम को ये मान गढ़ने पड़ते: %1। पहले मान चुनें; संस्करण इंस्टॉल किए हुए Rasa से आते हैं।</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>बाहर कुछ भेजे बिना आज़माएँ …</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>बाद में। सैंडबॉक्स के बाहर, रिपोर्ट प्रतीक्षा करती, और अपने आप फिर प्रयास संग्राहक के माँगे समय के बाद ही होता: %1 में।</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>बाद में। सैंडबॉक्स के बाहर, रिपोर्ट प्रतीक्षा करती, और लगभग %1 में अपने आप फिर प्रयास होता, फिर बढ़ते अंतरालों पर, अधिक से अधिक 7 दिन तक।</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>ले ली गई। सैंडबॉक्स के बाहर, रिपोर्ट आउटबॉक्स से निकल जाती और इतिहास में “संग्राहक ने ली” के रूप में दिखती।</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>अस्वीकृत। सैंडबॉक्स के बाहर, रिपोर्ट आउटबॉक्स में बनी रहती और अपने आप फिर कभी नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>अज्ञात। यह बाहर गई, और कोई नहीं कह सकता कि यह गिनी जाएगी या नहीं। सैंडबॉक्स के बाहर, इसे रखा जाता और अपने आप फिर कभी नहीं भेजा जाता, ताकि यह दो बार न गिनी जाए।</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>इसे ले, जैसे Segment लेता है</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>उपलब्ध न हो (503)</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>रुकने को कहे (429)</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>किसी समय तक रुकने को कहे (429)</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>अपनी ही त्रुटि दे (500)</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>खराब गेटवे के पीछे हो (502)</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>कुंजी को न जाने (401)</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>रिपोर्ट को अस्वीकार करे (400)</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>इसे सीमा से बड़ी पाए (413)</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>200 उत्तर दे, पर सफलता नहीं</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>लॉगिन पृष्ठ से उत्तर दे</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>उत्तर में कुछ न दे (204)</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>इसे कहीं और भेजे (302)</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>पढ़े बिना कनेक्शन काट दे</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>पढ़े, फिर कनेक्शन काट दे</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>पढ़े, फिर चुप रहे</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>हर सेकंड एक बाइट उत्तर दे</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>उत्तर की झूठी लंबाई बताए</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>आपने इसे रोक दिया।</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>कारण: %1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>%1 के बाद भी कोई उत्तर नहीं।</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>%2 के बाद HTTP %1।</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>ऐसा कुछ नहीं पहुँचा जिसे संग्राहक ने पढ़ा हो।</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>वही बाइट पहुँचे: %1 में से %1, दोनों ओर SHA-256 %2।</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>संग्राहक ने रिपोर्ट का कोई बाइट नहीं पढ़ा।</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>दूसरे बाइट पहुँचे: %2 की जगह %1, SHA-256 %4 की जगह %3।</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>संग्राहक ने कोई उत्तर नहीं दिया।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>बाहर कुछ भेजे बिना आज़माएँ</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>इस प्रोग्राम के भीतर एक संग्राहक %1 पर सुनता है, केवल इसी कंप्यूटर पर, जब तक आप यह विंडो बंद न करें। रिपोर्ट वहाँ ठीक वैसे ही जाती है जैसे बाहर जाती। इस कंप्यूटर से कुछ बाहर नहीं जाता, और न आउटबॉक्स इसे दर्ज करता है न इतिहास, इसलिए सहमति की ज़रूरत नहीं है।</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>क्या हो, अगर संग्राहक …</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>संग्राहक क्या करता है</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर प्रयास करें</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>दिखाया गया: %1 बाइट</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>जो दिखाया गया</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>पहुँचा</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>जो पहुँचा, उसका क्या दिखाया जाता है</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>बॉडी</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>हेडर</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>जो पहुँचा</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>यह विंडो बंद करने पर पोर्ट बंद हो जाता है।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>रास्ते में, इसी कंप्यूटर के भीतर; प्रयास अधिक से अधिक 10 सेकंड में समाप्त हो जाता है।</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>अभी तक कुछ नहीं पहुँचा।</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>संग्राहक ने रिपोर्ट का कोई बाइट नहीं पढ़ा।</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>हेडर पंक्तियाँ</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>पूर्णांक</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true या false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>इनमें से एक: %1</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>%1, कम से कम %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1, अधिक से अधिक %2</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>%1, कम से कम %2 वर्णों का</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>%1, जो %2 से मेल खाए</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>दूसरा मान</translation>
        </message>
        <message>
            <source> or </source>
            <translation> या </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>ऐसा कीवर्ड जिसे जाँचा जा सके</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>ऐसा कोई सदस्य नहीं</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>स्कीमा</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>ऐसा सदस्य जो हमेशा मौजूद हो</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>रिपोर्ट %1: पहुँच गई (स्थिति कोड %2, %3 ms)।</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1। %2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>रिपोर्ट %1: %2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>रिपोर्ट %1: प्रयास नहीं किया गया; वह जैसी थी वैसी ही है।</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>अंतिम रिपोर्ट नहीं भेजी गई: %1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>अंतिम रिपोर्ट नहीं भेजी गई। %1</translation>
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
            <translation>%1 के चैनल; उस फ़ाइल से और कुछ नहीं रखा जाता।</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>क्रेडेंशियल नहीं हैं, इसलिए केवल कंसोल जुड़ा है।</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>निश्चित नहीं: आपकी अपनी क्लास खुद को दूसरा नाम दे सकती है, और Rasa Open Source अनजान नाम पर रुक जाता है।</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>null: एंडपॉइंट की फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>null: %1 में "%2" नहीं है।</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>null: "%1" का कोई प्रकार नहीं है।</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>"%1" का प्रकार जैसा लिखा है; उस अनुभाग से और कुछ नहीं रखा जाता।</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>प्रशिक्षण के समय मॉडल में रखा जाता है, और मॉडल न हो तो null। यह उस मॉडल का मान है जिसका प्रशिक्षण इस फ़ोल्डर में होता है।</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>मॉडल में रखा जाता है, और मॉडल न हो तो null; यह एक उदाहरण है।</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>"rasa run" का डिफ़ॉल्ट; --enable-api के साथ true।</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>एक; इससे अधिक केवल तब, जब वेरिएबल SANIC_WORKERS अधिक कहे और ऐसा लॉक स्टोर कॉन्फ़िगर हो जिसे कई वर्कर साझा कर सकें।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>नहीं सहेजा गया। %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>सेटिंग की फ़ाइल क्षतिग्रस्त है</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>जब तक यह ठीक नहीं होती, डिफ़ॉल्ट लागू रहते हैं और कुछ नहीं भेजा जाता। इसे हाथ से ठीक करें, या नई सेटिंग से शुरू करें: क्षतिग्रस्त फ़ाइल नई के पास रखी रहती है।</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>नई सेटिंग से शुरू करें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>आज %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>कल %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>%1, UTC में %2</translation>
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
            <translation>--%1 को %2 तक की संख्या चाहिए, "%3" नहीं</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>"%1" उत्तर नहीं है (%2)</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>सुन रहा है। दूसरे टर्मिनल के लिए: export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>इस कंप्यूटर पर एक संग्राहक, ताकि बाहर कुछ भेजे बिना सब कुछ आज़माया जा सके</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>Segment की तरह रिपोर्टें लेता है और हर एक को JSON की एक पंक्ति के रूप में छापता है; आगे कुछ नहीं जाता।
--answer से यह गलत व्यवहार करता है; कई बार दिया जाए तो एक के बाद एक, और फिर हमेशा अंतिम वाला: %1।</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>127.0.0.1 का पोर्ट (डिफ़ॉल्ट: कोई खाली पोर्ट)</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>उत्तर कैसे देना है (डिफ़ॉल्ट: ok); दोहराया जा सकता है</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>इतने अनुरोधों के बाद समाप्त करें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>यहाँ नहीं दिखाया गया: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n आइटम</numerusform>
                <numerusform>%n आइटम</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>कमांड चलने पर पता होता है</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n सदस्य</numerusform>
                <numerusform>%n सदस्य</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>हाथ से जोड़ा गया।</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>फ़ील्ड</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>यह क्या है</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>लाइसेंस का पहचानकर्ता, जो इसका उपयोग करने वाली हर मशीन पर समान है।</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>एक कंप्यूटर पर एक खाते की रैंडम ID, जो उसकी सब रिपोर्टों में समान है। यह छद्मनाम है, अनाम नहीं: यह इन रिपोर्टों को आपस में जोड़ती है।</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>फिर वही।</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>Rasa इस प्रोजेक्ट को अभी की स्थिति में नहीं पढ़ सकता, इसलिए इसका कुछ भी रिपोर्ट नहीं करता।</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>इस प्रोजेक्ट में</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>पहचानकर्ता, यहाँ नहीं दिखाया गया</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%3 के %2 में %1</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>इस प्रोजेक्ट के टेक्स्ट जो जैसे लिखे हैं वैसे ही रिपोर्ट होते हैं</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>अपने रूप से पहचाने गए; टेक्स्ट यहाँ दोहराए नहीं गए हैं।</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>अपना कुछ नहीं</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>इस संस्करण की अन्य रिपोर्टें</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>भेजने वाली कमांड</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>उसके फ़ील्ड</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>हमेशा के लिए, एक खाते पर: %1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>किसी एक कमांड, कंटेनर या बिल्ड सर्वर के लिए: वेरिएबल %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>3.6.10 और 3.4.18 से ओपन सोर्स प्रोग्राम उपयोग केवल वहाँ रिपोर्ट करता है जहाँ लाइसेंस मौजूद हो; त्रुटि रिपोर्टें इस पर निर्भर नहीं हैं।</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Rasa Pro के मुफ़्त डेवलपर लाइसेंस इसे बंद नहीं कर सकते।</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>रिपोर्टें देखने के लिए: %1 उन्हें छापता है; यह संस्करण फिर भी उन्हें भेजता है।</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>रिपोर्टें देखने के लिए: %1 उन्हें छापता है और भेजता नहीं।</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>“नहीं” कैसे कहें, और रिपोर्टें कैसे देखें</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>त्रुटि रिपोर्टें</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>रिपोर्टिंग चालू होने पर ओपन सोर्स प्रोग्राम की अनपेक्षित त्रुटियाँ दूसरी सेवा Sentry को जाती हैं: त्रुटि का प्रकार, संदेश और स्टैक, और हर स्तर के लिए स्रोत टेक्स्ट की ग्यारह तक पंक्तियाँ, प्रोजेक्ट के फ़ोल्डर के कोड की भी।</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>डीबग मोड उन्हें नहीं रोकता।</translation>
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
            <translation>टेलीमेट्री विवरण</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>%1 का टेलीमेट्री विवरण</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>यह प्रोजेक्ट %1 से बना है, जो अपने बनाने वालों को बताता है कि उसका उपयोग कैसे होता है, जब तक कोई इसे बंद न करे।</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>यह पृष्ठ बताता है कि इस प्रोजेक्ट पर काम करने वाले व्यक्ति के कंप्यूटर से क्या बाहर जाता है।</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>रिपोर्टें HTTPS से %1 को जाती हैं। Segment, Twilio की सेवा है, इसलिए अनुरोध Rasa को नहीं, किसी दूसरी कंपनी को मिलता है, और वह भेजने वाले का IP पता और समय देखती है।</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>Rasa का कथन है कि व्यक्तिगत डेटा, प्रशिक्षण के उदाहरण, स्टोरी और असिस्टेंट के संदेश रिपोर्ट नहीं होते।</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>हर रिपोर्ट में</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>इस प्रोजेक्ट की रिपोर्टों में क्या होता है</translation>
        </message>
        <message>
            <source>More</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>Rasa Telemetry Inspector से %1 को बनाया गया, उन रिपोर्टों से जो भेजी जातीं।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>टेलीमेट्री विवरण</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>आपकी टीम के README या गोपनीयता पृष्ठ के लिए: यह प्रोजेक्ट Rasa के ज़रिए क्या रिपोर्ट करता है, Markdown में। इस कंप्यूटर की ID और हैश, और वे टेक्स्ट जिन्हें गोपनीयता लेंस चिह्नित करता है, इसमें कभी नहीं लिखे जाते।</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>इस प्रोजेक्ट के मानों के साथ, जैसे वे आज हैं</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Markdown में विवरण</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>इस रूप में सहेजें …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>कॉपी हुआ।</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>विवरण सहेजें</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 के रूप में सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n रिपोर्ट</numerusform>
                <numerusform>%n रिपोर्टें</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>rasa कमांड की रिपोर्टें</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>इस प्रोग्राम की रिपोर्टें</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>rasa कमांड के चैनल</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>rasa के लिए तय करता है</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>यहाँ तय करता है</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>कॉन्फ़िगरेशन फ़ाइल</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>कंटेनरों, WSL और दूसरे खातों की अपनी फ़ाइलें होती हैं।</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>मशीन ID</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1, %2 से %3 में मिला</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>कोई नहीं मिला</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>लेखन कुंजी</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>गंतव्य</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>भेजने का तरीका</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>पहले मुझसे पूछें</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>अपने आप</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>नए टर्मिनल में यह भी होगा</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>कुछ रिपोर्ट होता है या नहीं, और यह कौन तय करता है</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>दो निष्कर्ष: rasa कमांड क्या करती, और यह प्रोग्राम क्या करता।
शब्द: on, off, undecided, will-turn-on, debug, blocked (कुंजी, ID या लाइसेंस नहीं), broken (हर कमांड रुक जाती)।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>%1 में पहले से यही है; इसे नहीं बदला गया।</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>%1 को बदला गया।</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>%1 को उसी जगह बदला गया: %2।</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>rasa कमांड की रिपोर्टें</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>इस प्रोग्राम की रिपोर्टें</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>क्षतिग्रस्त या अनुपयोगी global.yml की जगह नई रखें, पास में बैकअप रखकर</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check को --expect on या --expect off चाहिए</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>अपेक्षित था %1, पर rasa कमांड की रिपोर्टों का निष्कर्ष %2 है। %3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>क्षतिग्रस्त फ़ाइल %1 के रूप में रखी गई है।</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>प्रतीक्षा में पड़ी %n रिपोर्ट अपने आप नहीं भेजी जाएगी।</numerusform>
                <numerusform>प्रतीक्षा में पड़ी %n रिपोर्टें अपने आप नहीं भेजी जाएँगी।</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>रिपोर्टिंग चालू करें, rasa कमांड और इस प्रोग्राम के लिए</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>रिपोर्टिंग बंद करें</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>पहले अंतिम रिपोर्ट "Telemetry Disabled" भेजें, अगर रिपोर्टिंग चालू है</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>स्क्रिप्ट के लिए: rasa कमांड की रिपोर्टिंग चालू है या बंद?</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>निष्कर्ष ठीक वही हो तो एग्ज़िट कोड 0, नहीं तो 3।</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>अपेक्षित निष्कर्ष</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>प्रशिक्षण की तरह गिना गया, उसमें जो "rasa test nlu" पढ़ती है: फ़ोल्डर data, या वह जिसे --nlu की जगह --data बताए।</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>प्रशिक्षण के समय मॉडल में रखा जाता है, और मॉडल न हो तो खाली। यह उस मॉडल का मान है जिसका प्रशिक्षण इस फ़ोल्डर में होता है।</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>"rasa test" संदेशों का परीक्षण भी करती है; "rasa test core" --e2e के बिना false बताती है, जिसे --set end_to_end=false उसके चरणों की संख्या के साथ दिखाता है।</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>उन स्टोरी के चरण जो "rasa test core" पढ़ती है: फ़ोल्डर data, या वह जिसे --stories की जगह --data बताए।</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>स्टोरी के चरण उन फ़ाइलों में जिनके नाम test_ से शुरू होते हैं, इस फ़ोल्डर के नीचे कहीं भी, या उसके नीचे जिसे --stories की जगह --data बताए।</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>फ़ाइलों के ऊपरी स्तर के मार्कर।</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>सबसे गहरे मार्कर के स्तर; अकेली शर्त का एक स्तर होता है।</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>एक ऑपरेटर के नीचे सबसे अधिक मार्कर; ऑपरेटर न हों तो 0।</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>"rasa test e2e" जो फ़ाइलें पढ़ती है, उनमें "test_cases" की प्रविष्टियाँ।</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>अलग-अलग नाम वाले फ़िक्स्चर।</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>फ़िक्स्चर हैं या नहीं।</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>अलग-अलग नाम वाला मेटाडेटा।</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>मेटाडेटा है या नहीं।</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>किसी चरण में असर्शन है या नहीं; हो तो हर प्रकार की संख्याएँ आगे आती हैं।</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>%1 प्रकार के असर्शन।</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>%1 नहीं है, इसलिए कमांड रुक जाती है, जब तक उसे दूसरा पथ न दिया जाए (यहाँ: %2)। यह एक उदाहरण है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>पिछले कैप्चर से</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>ट्रेसबैक(&amp;T)</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>फ़ाइल चुनें …</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>ट्रेसबैक</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>Python ने जो छापा उसे चिपकाएँ, "Traceback (most recent call last):" से आगे।</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>कैप्चर की गई किसी कमांड ने ट्रेसबैक नहीं छापा।</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>सबसे हाल में कैप्चर की गई कमांड की त्रुटियाँ।</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>ट्रेसबैक वाला टेक्स्ट खोलें</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>रिपोर्टिंग चालू है</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>रिपोर्टिंग बंद है</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>अभी तय नहीं</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>Rasa इसे चालू कर देगा</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>दिखाया जाता है, भेजा नहीं (डीबग)</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>चालू, पर कुछ नहीं भेजा जा सकता</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa रुकता है: global.yml खराब है</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>इस खाते के लिए उपयोग की रिपोर्टिंग चालू है</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>इस खाते के लिए उपयोग की रिपोर्टिंग बंद है</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>उपयोग की रिपोर्टिंग अभी तय नहीं हुई है</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>अगली rasa कमांड उपयोग की रिपोर्टिंग चालू कर देगी</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>रिपोर्टें छापी जाती हैं, भेजी नहीं जातीं</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>उपयोग की रिपोर्टिंग चालू है, पर कुछ नहीं भेजा जा सकता</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>हर rasa कमांड global.yml पर रुक जाएगी</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>यह चालू क्यों है</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>यह बंद क्यों है</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>यह तय क्यों नहीं है</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>रिपोर्टें क्यों छापी जाती हैं</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>कुछ क्यों नहीं भेजा जा सकता</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>हर कमांड क्यों रुक जाएगी</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>चालू</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>बंद</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>तय नहीं</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>चालू होने वाली</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>डीबग</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>अवरुद्ध</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>खराब</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln जानने योग्य बात</numerusform>
                <numerusform>%Ln जानने योग्य बातें</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>प्रोजेक्ट का कुछ भी नहीं छूटता।</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>Rasa प्रोजेक्ट की %Ln जगह को अनदेखा करता है या गलत पढ़ता है।</numerusform>
                <numerusform>Rasa प्रोजेक्ट की %Ln जगहों को अनदेखा करता है या गलत पढ़ता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>चेतावनियाँ</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>चेतावनियों की सूची समेटता है</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>चेतावनियों की सूची फैलाता है</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>और %1 अन्य: "rasa-telemetry preview training-started --strict" सबकी सूची देता है।</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>फ़ाइल खोलता है: %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>विंडो</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>डेस्कटॉप जैसी</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्की</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरी</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>डेस्कटॉप का डिफ़ॉल्ट ऐप्लिकेशन</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>एडिटर कमांड</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>सेटिंग में भाषा "%1" है, जो साथ में नहीं दी गई है।</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f फ़ाइल बन जाता है, %l पंक्ति: code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>"%1" प्रोग्राम नहीं है। कमांड नहीं सहेजी गई।</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>%f नहीं है, इसलिए कोई फ़ाइल नहीं खुलती। कमांड नहीं सहेजी गई।</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>डेस्कटॉप जैसी (%1)</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>जो विंडो कैप्चर किए गए ईवेंट दिखाती है, वह अगली शुरुआत तक अपनी भाषा बनाए रखती है।</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>कोई नहीं, इसलिए कुछ नहीं भेजा जा सकता</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>RASA_TELEMETRY_WRITE_KEY से</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>Rasa इंस्टॉलेशन की कुंजियों की फ़ाइल से</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>इस प्रोग्राम की सेटिंग से</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>रिपोर्टों का डेटाबेस क्षतिग्रस्त था (%1)। इसे %2 के रूप में रखा गया है। जो बचाया जा सका: %3, %4। उसमें से जो प्रतीक्षा में है, वह केवल आपके भेजने पर जाएगा।</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n रिपोर्ट</numerusform>
                <numerusform>%n रिपोर्टें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>इतिहास की %n प्रविष्टि</numerusform>
                <numerusform>इतिहास की %n प्रविष्टियाँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1 (पहली बार पंक्ति %2 में)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>"%1" कमांड नहीं है</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>यह प्रश्न पहले से दूसरी विंडो में खुला है।</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>यह root के रूप में किसी और के लिए चल रहा है, जिसे खुद उत्तर देना होगा। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>ऐसा कोई डिस्प्ले नहीं है जिस पर विंडो दिखाई जा सके। "rasa-telemetry notice" टर्मिनल पर पूछता है।
</translation>
        </message>
    </context>
</TS>
