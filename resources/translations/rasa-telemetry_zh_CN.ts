<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>未知选项“%1”。</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <extracomment>A wrong command line</extracomment>
            <translation>未知选项：%1。</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <extracomment>A wrong command line: an option without its value</extracomment>
            <translation>“%1”后缺少值。</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <extracomment>A wrong command line: a value after an option that takes none</extracomment>
            <translation>“%1”后不应有值。</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <extracomment>Help of a command line</extracomment>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>Options:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>选项：</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <extracomment>Help of a command line</extracomment>
            <translation>参数：</translation>
        </message>
        <message>
            <source>[options]</source>
            <extracomment>Help of a command line</extracomment>
            <translation>[选项]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>显示命令行选项的帮助。</translation>
        </message>
        <message>
            <source>Displays version information.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>显示版本信息。</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <extracomment>Help of a command line</extracomment>
            <translation>显示帮助，包括 Qt 专用选项。</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text field</extracomment>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>是(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>否(&amp;N)</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>Button of a dialog</extracomment>
            <translation>丢弃</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <extracomment>Arrow beside tabs that do not all have room, spoken</extracomment>
            <translation>向右滚动</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>Menu of a text</extracomment>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <extracomment>Menu of a text</extracomment>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Menu of a text</extracomment>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <extracomment>Menu of a text</extracomment>
            <translation>复制链接地址(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <extracomment>Menu of a text</extracomment>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Menu of a text</extracomment>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <extracomment>Menu of a text</extracomment>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Against</name>
        <message>
            <source>the profile %1 does not send "%2"</source>
            <translation>版本档案 %1 不发送“%2”</translation>
        </message>
        <message>
            <source>&gt; %1 stands elsewhere</source>
            <translation>&gt; %1 位于别处</translation>
        </message>
        <message>
            <source>compare with the report of another profile, or with one saved as JSON: - only here, + only there</source>
            <translation>与另一版本档案的报告或保存为 JSON 的报告比较：- 仅此处有，+ 仅彼处有</translation>
        </message>
        <message>
            <source>--against goes with neither --format nor --strict</source>
            <translation>--against 不能与 --format 或 --strict 同用</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>%1 与 %2 没有差异。</translation>
        </message>
        <message>
            <source>From %1 to %2: %3 added, %4 removed, %5 changed, %6 moved.</source>
            <translation>从 %1 到 %2：新增 %3，移除 %4，更改 %5，移动 %6。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptStanding</name>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>refused: HTTP %1, key not accepted</source>
            <translation>被拒绝：HTTP %1，密钥未被接受</translation>
        </message>
        <message>
            <source>refused: HTTP %1</source>
            <translation>被拒绝：HTTP %1</translation>
        </message>
        <message>
            <source>running, or cut off</source>
            <translation>进行中或已中断</translation>
        </message>
        <message>
            <source>later: not taken</source>
            <translation>留待稍后：未接收</translation>
        </message>
        <message>
            <source>later: HTTP %1</source>
            <translation>留待稍后：HTTP %1</translation>
        </message>
        <message>
            <source>unknown: sent, no answer</source>
            <translation>未知：已发送，无响应</translation>
        </message>
        <message>
            <source>unknown: HTTP %1</source>
            <translation>未知：HTTP %1</translation>
        </message>
        <message>
            <source>discarded, not sent</source>
            <translation>已丢弃，未发送</translation>
        </message>
        <message>
            <source>taken by the collector</source>
            <translation>收集服务已接收</translation>
        </message>
        <message>
            <source>later</source>
            <translation>留待稍后</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>已丢弃</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::AttemptTexts</name>
        <message>
            <source>Outcome: %1</source>
            <translation>结果：%1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>发往：%1</translation>
        </message>
        <message>
            <source>Proxy: none</source>
            <translation>代理服务器：无</translation>
        </message>
        <message>
            <source>Through the proxy: %1</source>
            <translation>经由代理服务器：%1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Answer: %1, after %2</source>
            <translation>响应：%1，用时 %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>尝试 %1：%2</translation>
        </message>
        <message>
            <source>Discarded: %1</source>
            <translation>丢弃时间：%1</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>服务器答复：%1</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>开始时间：%1</translation>
        </message>
        <message>
            <source>The server said nothing more.</source>
            <translation>服务器没有其他答复。</translation>
        </message>
        <message>
            <source>The server said (%1 bytes are kept):</source>
            <translation>服务器答复（保留 %1 字节）：</translation>
        </message>
        <message>
            <source>It was never tried: no byte of it has left this machine.</source>
            <translation>从未尝试发送：它没有一个字节离开过本机。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::BarChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing on any day.</source>
            <translation>任何一天都没有。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureCommand</name>
        <message>
            <source>Rasa itself will write %1 at its start, with reporting on, as each of its commands does where there is none.</source>
            <translation>Rasa 启动时会自行写入 %1 并开启上报，它的每条命令在该文件不存在时都会这样做。</translation>
        </message>
        <message>
            <source>capture: error reports of Rasa may leave, as --keep-error-reports says.</source>
            <translation>capture：按 --keep-error-reports 的要求，Rasa 的错误报告可以发出。</translation>
        </message>
        <message>
            <source>capture: %1 was added, as Rasa Pro shows its events in that log only.</source>
            <translation>capture：已添加 %1，因为 Rasa Pro 只在该日志中显示其事件。</translation>
        </message>
        <message>
            <source>It was not run. --allow-sending runs it nevertheless.</source>
            <translation>未运行该命令。用 --allow-sending 仍可运行。</translation>
        </message>
        <message>
            <source>Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit code
pass through; what was found is told on standard error afterwards, beside the preview of each event.
This program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where it cannot be run,
128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 where it was not run
because it would send.

To see the events without this program, set the variable where the command runs:
</source>
            <translation>在项目文件夹中以 RASA_TELEMETRY_DEBUG=true 运行 COMMAND。其输出、输入、信号和退出码
均原样传递；发现的内容随后写到标准错误，并附上每个事件的预览。
本程序不发送任何内容。退出码：即 COMMAND 的退出码；没有该程序时为 127，无法运行时为 126，
被信号终止时为 128 加信号编号；仅 --queue 或 --events 失败时为 1，因会发送
而未运行时为 3。

若要不用本程序查看事件，请在运行命令处设置此变量：
</translation>
        </message>
        <message>
            <source>Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa Pro shows its
events with --debug only.</source>
            <translation>变量不会自动传入 COMMAND 所用的容器和其他计算机。Rasa Pro 仅在使用 --debug 时
显示其事件。</translation>
        </message>
        <message>
            <source>run a command of Rasa and collect the events it would report</source>
            <translation>运行一条 Rasa 命令，并收集它会上报的事件</translation>
        </message>
        <message>
            <source>put the events into the outbox; nothing is sent by that</source>
            <translation>将事件放入发件箱；这样做不会发送任何内容</translation>
        </message>
        <message>
            <source>write each event as a line of JSON, as it comes, then the comparisons and the end</source>
            <translation>将每个事件在出现时写成一行 JSON，随后写入比较结果和结尾</translation>
        </message>
        <message>
            <source>for this run only, reporting counts as on; no file is changed</source>
            <translation>仅本次运行视为上报已开启；不更改任何文件</translation>
        </message>
        <message>
            <source>let Rasa's error reports leave as ever</source>
            <translation>照常让 Rasa 的错误报告发出</translation>
        </message>
        <message>
            <source>run a version that sends its events in debug mode too</source>
            <translation>运行在调试模式下也会发送事件的版本</translation>
        </message>
        <message>
            <source>say only what goes wrong</source>
            <translation>只在出错时输出信息</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CaptureEnvironment</name>
        <message>
            <source>so that no proxy is asked for that closed address</source>
            <translation>以免为这个已关闭的地址询问代理服务器</translation>
        </message>
        <message>
            <source>so that Rasa prints its events and does not send them</source>
            <translation>使 Rasa 只打印事件而不发送</translation>
        </message>
        <message>
            <source>so that they appear at once</source>
            <translation>使它们立即出现</translation>
        </message>
        <message>
            <source>so that the output is UTF-8</source>
            <translation>使输出为 UTF-8</translation>
        </message>
        <message>
            <source>so that reporting counts as on for this run; no file is changed for it</source>
            <translation>使本次运行视为上报已开启；不为此更改任何文件</translation>
        </message>
        <message>
            <source>so that error reports, which debug mode does not stop, end at a closed port of this computer</source>
            <translation>使调试模式不会阻止的错误报告止于本机的一个已关闭端口</translation>
        </message>
        <message>
            <source>This version of Rasa Pro prints its events in debug mode and sends them all the same.</source>
            <translation>此版本的 Rasa Pro 在调试模式下打印事件，但照样发送。</translation>
        </message>
        <message>
            <source>Where reporting is off, Rasa prints no events either.</source>
            <translation>上报关闭时，Rasa 也不会打印事件。</translation>
        </message>
        <message>
            <source>--as-if-on shows for this one run what it would report.</source>
            <translation>使用 --as-if-on 可在这一次运行中显示它会上报的内容。</translation>
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
            <translation>没有名称的事件</translation>
        </message>
        <message>
            <source>%1: %2, in the preview %3</source>
            <translation>%1：%2，预览中为 %3</translation>
        </message>
        <message>
            <source>no preview: %1</source>
            <translation>无预览：%1</translation>
        </message>
        <message>
            <source>the same as its preview</source>
            <translation>与预览相同</translation>
        </message>
        <message>
            <source>the same as its preview, but for what only the running command knows</source>
            <translation>与预览相同，只有运行中的命令才知道的内容除外</translation>
        </message>
        <message>
            <source>differs from its preview</source>
            <translation>与预览不同</translation>
        </message>
        <message>
            <source>No event was captured.</source>
            <translation>未捕获到事件。</translation>
        </message>
        <message numerus="yes">
            <source>%n events were captured:</source>
            <translation>
                <numerusform>捕获了 %n 个事件：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n bytes, SHA-256 %1</source>
            <translation>
                <numerusform>，%n 字节，SHA-256 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n more; --events FILE has them all</source>
            <translation>
                <numerusform>  还有 %n 个；--events FILE 包含全部</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n events were kept.</source>
            <translation>
                <numerusform>只保留了前 %n 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not put into the outbox. %2</source>
            <translation>%1 未放入发件箱。%2</translation>
        </message>
        <message>
            <source>Nothing was put into the outbox.</source>
            <translation>没有内容放入发件箱。</translation>
        </message>
        <message numerus="yes">
            <source>Put into the outbox as reports %1.</source>
            <translation>
                <numerusform>已作为报告 %1 放入发件箱。</numerusform>
            </translation>
        </message>
        <message>
            <source>Put into the outbox as reports %1 to %2.</source>
            <translation>已作为报告 %1 至 %2 放入发件箱。</translation>
        </message>
        <message>
            <source>It waits there and will not be sent now: %1</source>
            <translation>它在那里等待，现在不会发送：%1</translation>
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
            <translation>无法显示的事件</translation>
        </message>
        <message>
            <source>Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error reports are kept from leaving.</source>
            <translation>以 RASA_TELEMETRY_DEBUG=true 运行，因此 Rasa 会打印报告而不发送。错误报告被阻止发出。</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>实时捕获</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Project in whose folder the command runs</source>
            <translation>在其文件夹中运行命令的项目</translation>
        </message>
        <message>
            <source>As if reporting were on</source>
            <translation>视为上报已开启</translation>
        </message>
        <message>
            <source>For this run only, by a variable; no file is changed.</source>
            <translation>通过变量仅对本次运行生效；不更改任何文件。</translation>
        </message>
        <message>
            <source>Let error reports leave</source>
            <translation>允许错误报告发出</translation>
        </message>
        <message>
            <source>Debug mode does not stop Rasa's error reports.</source>
            <translation>调试模式不会阻止 Rasa 的错误报告。</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Title of a card: how to capture without this program</extracomment>
            <translation>手动操作</translation>
        </message>
        <message>
            <source>How to set the variable of debug mode elsewhere; the chosen line is copied.</source>
            <translation>如何在别处设置调试模式的变量；所选行会被复制。</translation>
        </message>
        <message>
            <source>Copy for %1: %2</source>
            <translation>复制用于 %1 的内容：%2</translation>
        </message>
        <message>
            <source>Captured events</source>
            <translation>捕获的事件</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>命令的输出</translation>
        </message>
        <message>
            <source>Input for the command</source>
            <translation>给命令的输入</translation>
        </message>
        <message>
            <source>Queue to send</source>
            <translation>加入发件箱</translation>
        </message>
        <message>
            <source>Captured report</source>
            <translation>捕获的报告</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>尚无事件</translation>
        </message>
        <message>
            <source>The events of the command appear here, each beside its preview.</source>
            <translation>命令的事件显示在此处，每个事件旁边是其预览。</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports may leave.</source>
            <translation>Rasa 打印报告而不发送；其错误报告可以发出。</translation>
        </message>
        <message>
            <source>Rasa prints its reports instead of sending them; its error reports end at a closed port of this computer.</source>
            <translation>Rasa 打印报告而不发送；其错误报告止于本机的一个已关闭端口。</translation>
        </message>
        <message>
            <source>This run sends reports</source>
            <translation>本次运行会发送报告</translation>
        </message>
        <message>
            <source>Run all the same</source>
            <translation>仍然运行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Column Preview: there is no preview to compare with</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>它作为报告 %1 在发件箱中等待。</translation>
        </message>
        <message>
            <source>[ended by signal %1]</source>
            <translation>[被信号 %1 终止]</translation>
        </message>
        <message>
            <source>[ended with exit code %1]</source>
            <translation>[已结束，退出码 %1]</translation>
        </message>
        <message>
            <source>It printed a traceback: Events, Error report shows what would be reported of it.</source>
            <translation>它打印了一段回溯：在“事件”的“错误报告”中可查看会就此上报的内容。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Open a project …</source>
            <translation>打开项目…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Running: %1</source>
            <translation>正在运行：%1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>unwritable</source>
            <translation>无法写出</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>过大</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Catalogue</name>
        <message>
            <source>Model Training</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>模型训练</translation>
        </message>
        <message>
            <source>Model Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>模型测试</translation>
        </message>
        <message>
            <source>End-to-End Testing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>端到端测试</translation>
        </message>
        <message>
            <source>Model Serving</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>模型服务</translation>
        </message>
        <message>
            <source>Markers Extraction</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>标记提取</translation>
        </message>
        <message>
            <source>Data Handling</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>数据处理</translation>
        </message>
        <message>
            <source>CALM</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>CALM</translation>
        </message>
        <message>
            <source>Licensing</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>许可</translation>
        </message>
        <message>
            <source>Rasa Pro Services</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>Rasa Pro 服务</translation>
        </message>
        <message>
            <source>Builder</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>构建器</translation>
        </message>
        <message>
            <source>Miscellaneous</source>
            <extracomment>Section of the catalogue</extracomment>
            <translation>其他</translation>
        </message>
        <message>
            <source>A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>模型训练开始：rasa train（包括 nlu 和 core 形式）、rasa init 和 rasa interactive 中的训练，或 HTTP 训练端点。</translation>
        </message>
        <message>
            <source>After the training data is loaded and before any component trains.</source>
            <extracomment>When the event Training Started is sent</extracomment>
            <translation>在训练数据加载之后、任何组件开始训练之前。</translation>
        </message>
        <message>
            <source>Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events.</source>
            <extracomment>Note on the event Training Started</extracomment>
            <translation>仅当同时负责创建配置文件的启用检查给出肯定结果时才发送；与其他所有事件所用检查的差别见行为规范。</translation>
        </message>
        <message>
            <source>Language code from the project configuration; null when the configuration does not name one.</source>
            <extracomment>What the field language means</extracomment>
            <translation>项目配置中的语言代码；配置未指明时为 null。</translation>
        </message>
        <message>
            <source>Names the language of the assistant.</source>
            <extracomment>Privacy note of the field language</extracomment>
            <translation>表明助手使用的语言。</translation>
        </message>
        <message>
            <source>The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur.</source>
            <extracomment>Note on the field language</extracomment>
            <translation>公开参考声明它是非空字符串；发送方未经检查即复制该值，因此可能出现 null（理论上还可能是空值或非字符串值）。</translation>
        </message>
        <message>
            <source>Random identifier of this training run; the matching completion or failure event repeats it.</source>
            <extracomment>What the field training_id means</extracomment>
            <translation>本次训练运行的随机标识符；对应的完成或失败事件会重复它。</translation>
        </message>
        <message>
            <source>Random per run; joins the start and the end of one training only.</source>
            <extracomment>Privacy note of the field training_id</extracomment>
            <translation>每次运行随机生成；只关联同一次训练的开始和结束。</translation>
        </message>
        <message>
            <source>What is being trained.</source>
            <extracomment>What the field type means</extracomment>
            <translation>正在训练的内容。</translation>
        </message>
        <message>
            <source>Fixed vocabulary.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>固定词汇。</translation>
        </message>
        <message>
            <source>Assistant identifier from the project configuration.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>项目配置中的助手标识符。</translation>
        </message>
        <message>
            <source>Chosen by the user; may contain a product, team or customer name.</source>
            <extracomment>Privacy note of the field assistant_id</extracomment>
            <translation>由用户选定；可能包含产品、团队或客户的名称。</translation>
        </message>
        <message>
            <source>Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier.</source>
            <extracomment>Note on the field assistant_id</extracomment>
            <translation>只有 Pro 版发送它。该键在 Pro 版中始终存在，配置没有标识符时为 null。</translation>
        </message>
        <message>
            <source>The NLU pipeline section of the project configuration, unchanged.</source>
            <extracomment>What the field pipeline means</extracomment>
            <translation>项目配置中的 NLU pipeline 部分，原样不变。</translation>
        </message>
        <message>
            <source>Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along.</source>
            <extracomment>Privacy note of the field pipeline</extracomment>
            <translation>自由内容：复制用户在配置文件中写下的一切，因此其中的组件类路径、文件名、模型名、URL、提示词乃至凭据都会一并发出。</translation>
        </message>
        <message>
            <source>Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string.</source>
            <extracomment>Note on the field pipeline</extracomment>
            <translation>正常使用时为组件对象的数组；该部分缺失并即将自动配置时为 null；也接受单个字符串。约从 Pro 3.15 起的构建以字符串形式发送编码后的 JSON 文档。</translation>
        </message>
        <message>
            <source>The dialogue policy section of the project configuration, unchanged.</source>
            <extracomment>What the field policies means</extracomment>
            <translation>项目配置中的对话策略部分，原样不变。</translation>
        </message>
        <message>
            <source>Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string).</source>
            <extracomment>Note on the field policies</extracomment>
            <translation>策略对象的数组或 null；字符串形式只出现在最新的 Pro 构建中（编码为字符串的 JSON）。</translation>
        </message>
        <message>
            <source>Training graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field train_schema means</extracomment>
            <translation>图配方配置的训练图；其他配方一律为 null。</translation>
        </message>
        <message>
            <source>Prediction graph of a graph-recipe configuration; null for every other recipe.</source>
            <extracomment>What the field predict_schema means</extracomment>
            <translation>图配方配置的预测图；其他配方一律为 null。</translation>
        </message>
        <message>
            <source>Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none.</source>
            <extracomment>What the field model_groups means</extracomment>
            <translation>端点文件中的模型组定义（标识符、提供商、模型名及其设置）；没有时为 null。</translation>
        </message>
        <message>
            <source>Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline.</source>
            <extracomment>Privacy note of the field model_groups</extracomment>
            <translation>自由内容：可能包含部署名称和 API 基础地址，用户直接写入凭据时也会包含凭据。</translation>
        </message>
        <message>
            <source>Newest Pro builds send it as a string holding JSON.</source>
            <extracomment>Note on the field model_groups</extracomment>
            <translation>最新的 Pro 构建将其作为包含 JSON 的字符串发送。</translation>
        </message>
        <message>
            <source>Whether the check that contacts the configured LLM service before training is switched on through its environment variable.</source>
            <extracomment>What the field api_health_check_enabled means</extracomment>
            <translation>是否通过环境变量开启了训练前联系所配置 LLM 服务的检查。</translation>
        </message>
        <message>
            <source>A yes/no answer; reveals which feature is in use and nothing else.</source>
            <extracomment>Privacy note of the field api_health_check_enabled</extracomment>
            <translation>是或否的答案；只透露是否使用了该功能，别无其他。</translation>
        </message>
        <message>
            <source>NLU examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>带有意图的 NLU 示例数。</translation>
        </message>
        <message>
            <source>A plain count. Only an unusually large or rare combination of counts could help to recognise one project.</source>
            <extracomment>Privacy note of the field num_intent_examples</extracomment>
            <translation>单纯的计数。只有异常大或罕见的计数组合才可能有助于认出某个项目。</translation>
        </message>
        <message>
            <source>NLU examples that carry at least one entity annotation.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>至少带有一个实体标注的 NLU 示例数。</translation>
        </message>
        <message>
            <source>Actions known to the domain, including the ones the framework always adds.</source>
            <extracomment>What the field num_actions means</extracomment>
            <translation>领域中已知的动作数，包括框架总会添加的动作。</translation>
        </message>
        <message>
            <source>Distinct responses in the domain (the key keeps the older word for a response).</source>
            <extracomment>What the field num_templates means</extracomment>
            <translation>领域中不同回复的数量（该键沿用了回复的旧称）。</translation>
        </message>
        <message>
            <source>Response variations that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_response_variations means</extracomment>
            <translation>受条件约束的回复变体数。</translation>
        </message>
        <message>
            <source>Slot mappings, summed over all slots.</source>
            <extracomment>What the field num_slot_mappings means</extracomment>
            <translation>所有槽位的槽位映射总数。</translation>
        </message>
        <message>
            <source>Slot mappings that are filled by custom code.</source>
            <extracomment>What the field num_custom_slot_mappings means</extracomment>
            <translation>由自定义代码填充的槽位映射数。</translation>
        </message>
        <message>
            <source>Slot mappings that are guarded by a condition.</source>
            <extracomment>What the field num_conditional_slot_mappings means</extracomment>
            <translation>受条件约束的槽位映射数。</translation>
        </message>
        <message>
            <source>Slots in the domain, including the ones the framework adds by itself.</source>
            <extracomment>What the field num_slots means</extracomment>
            <translation>领域中的槽位数，包括框架自行添加的槽位。</translation>
        </message>
        <message>
            <source>Forms in the domain.</source>
            <extracomment>What the field num_forms means</extracomment>
            <translation>领域中的表单数。</translation>
        </message>
        <message>
            <source>Intents in the domain, including the built-in ones.</source>
            <extracomment>What the field num_intents means</extracomment>
            <translation>领域中的意图数，包括内置意图。</translation>
        </message>
        <message>
            <source>Entities in the domain.</source>
            <extracomment>What the field num_entities means</extracomment>
            <translation>领域中的实体数。</translation>
        </message>
        <message>
            <source>Story and rule steps in the training data.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>训练数据中故事和规则的步骤数。</translation>
        </message>
        <message>
            <source>Lookup tables in the NLU data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>NLU 数据中的查找表数。</translation>
        </message>
        <message>
            <source>Entity synonyms in the NLU data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>NLU 数据中的实体同义词数。</translation>
        </message>
        <message>
            <source>Regular-expression features in the NLU data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>NLU 数据中的正则表达式特征数。</translation>
        </message>
        <message>
            <source>Whether an existing model is being trained further.</source>
            <extracomment>What the field is_finetuning means</extracomment>
            <translation>是否在继续训练现有模型。</translation>
        </message>
        <message>
            <source>No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run.</source>
            <extracomment>Note on the field is_finetuning</extracomment>
            <translation>在所查阅的 3.x 源代码中没有调用者传入此值，因此即使是微调运行，它也始终为 false。</translation>
        </message>
        <message>
            <source>Configuration recipe named in the project configuration; null when none is named.</source>
            <extracomment>What the field recipe means</extracomment>
            <translation>项目配置中指定的配置配方；未指定时为 null。</translation>
        </message>
        <message>
            <source>Fixed vocabulary in practice; an unknown name would be copied as typed.</source>
            <extracomment>Privacy note of the field recipe</extracomment>
            <translation>实际上是固定词汇；未知名称会按所写内容复制。</translation>
        </message>
        <message>
            <source>How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither.</source>
            <extracomment>What the field agents means</extracomment>
            <translation>流程如何调用子智能体和 MCP 工具，以及它们的配置方式。项目两者都不用时为空对象。</translation>
        </message>
        <message>
            <source>Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user.</source>
            <extracomment>Privacy note of the field agents</extracomment>
            <translation>包含用户选定的流程名、智能体名称和描述、服务器 URL、模块路径、退出条件和槽位名。</translation>
        </message>
        <message>
            <source>Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values.</source>
            <extracomment>Note on the field agents</extracomment>
            <translation>成员依次为：usage、mcp_servers（有才出现）、agents（有才出现）。usage 的条目为 {flow, mcp_tool, mcp_server, mapping}、{flow, agent, exit_if} 或 {flow, agent}。较新的构建只列出静态 MCP 元数据的键名，从不列出其值。</translation>
        </message>
        <message>
            <source>Flows in the assistant.</source>
            <extracomment>What the field num_flows means</extracomment>
            <translation>助手中的流程数。</translation>
        </message>
        <message>
            <source>Flows that an NLU intent can start.</source>
            <extracomment>What the field num_flows_with_nlu_trigger means</extracomment>
            <translation>可由 NLU 意图启动的流程数。</translation>
        </message>
        <message>
            <source>Flows with a start condition.</source>
            <extracomment>What the field num_flows_with_flow_guards means</extracomment>
            <translation>带有启动条件的流程数。</translation>
        </message>
        <message>
            <source>Flows that are always listed in the command generator's prompt.</source>
            <extracomment>What the field num_flows_always_included_in_prompt means</extracomment>
            <translation>始终列入命令生成器提示词的流程数。</translation>
        </message>
        <message>
            <source>Missing from the public reference.</source>
            <extracomment>Note on the field num_flows_always_included_in_prompt</extracomment>
            <translation>公开参考中没有。</translation>
        </message>
        <message>
            <source>Flows whose start condition is literally false.</source>
            <extracomment>What the field num_flows_with_not_startable_flow_guards means</extracomment>
            <translation>启动条件就是字面值 false 的流程数。</translation>
        </message>
        <message>
            <source>Steps that ask for a value.</source>
            <extracomment>What the field num_collect_steps means</extracomment>
            <translation>询问值的步骤数。</translation>
        </message>
        <message>
            <source>Asking steps whose response name differs from the default name for that slot.</source>
            <extracomment>What the field num_collect_steps_with_separate_utter means</extracomment>
            <translation>回复名称不同于该槽位默认名称的询问步骤数。</translation>
        </message>
        <message>
            <source>Asking steps with rejection rules.</source>
            <extracomment>What the field num_collect_steps_with_rejections means</extracomment>
            <translation>带有拒绝规则的询问步骤数。</translation>
        </message>
        <message>
            <source>Asking steps that keep their value when the flow ends.</source>
            <extracomment>What the field num_collect_steps_with_not_reset_after_flow_ends means</extracomment>
            <translation>流程结束时保留其值的询问步骤数。</translation>
        </message>
        <message>
            <source>Steps that set slots.</source>
            <extracomment>What the field num_set_slot_steps means</extracomment>
            <translation>设置槽位的步骤数。</translation>
        </message>
        <message>
            <source>Deepest nesting of conditions found in any flow.</source>
            <extracomment>What the field max_depth_of_if_construct means</extracomment>
            <translation>任一流程中条件嵌套的最大深度。</translation>
        </message>
        <message>
            <source>Steps that continue with another flow.</source>
            <extracomment>What the field num_link_steps means</extracomment>
            <translation>转到另一流程继续的步骤数。</translation>
        </message>
        <message>
            <source>Steps that call another flow, an agent or a tool.</source>
            <extracomment>What the field num_call_steps means</extracomment>
            <translation>调用另一流程、智能体或工具的步骤数。</translation>
        </message>
        <message>
            <source>Slots that more than one flow uses.</source>
            <extracomment>What the field num_shared_slots_between_flows means</extracomment>
            <translation>被多个流程使用的槽位数。</translation>
        </message>
        <message>
            <source>Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component.</source>
            <extracomment>What the field llm_command_generator_model_name means</extracomment>
            <translation>LLM 命令生成器使用的模型；未配置时为内置默认名称；没有此类组件时为 null。</translation>
        </message>
        <message>
            <source>Usually a public model name, but a private deployment or fine-tuned model name is copied as typed.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_name</extracomment>
            <translation>通常是公开的模型名，但私有部署或微调模型的名称会按所写内容复制。</translation>
        </message>
        <message>
            <source>Model group that the command generator refers to.</source>
            <extracomment>What the field llm_command_generator_model_group_id means</extracomment>
            <translation>命令生成器引用的模型组。</translation>
        </message>
        <message>
            <source>A name chosen by the user.</source>
            <extracomment>Privacy note of the field llm_command_generator_model_group_id</extracomment>
            <translation>由用户选定的名称。</translation>
        </message>
        <message>
            <source>Whether the command generator has its own prompt.</source>
            <extracomment>What the field llm_command_generator_custom_prompt_used means</extracomment>
            <translation>命令生成器是否有自己的提示词。</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for choosing flows.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means</extracomment>
            <translation>多步生成器是否有自己的流程选择提示词。</translation>
        </message>
        <message>
            <source>Whether the multi-step generator has its own prompt for filling slots.</source>
            <extracomment>What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means</extracomment>
            <translation>多步生成器是否有自己的槽位填充提示词。</translation>
        </message>
        <message>
            <source>Whether flows are preselected by embedding similarity; true unless switched off.</source>
            <extracomment>What the field flow_retrieval_enabled means</extracomment>
            <translation>是否按嵌入相似度预选流程；除非关闭，否则为 true。</translation>
        </message>
        <message>
            <source>Embedding model used for that preselection; null when it is off.</source>
            <extracomment>What the field flow_retrieval_embedding_model_name means</extracomment>
            <translation>用于该预选的嵌入模型；关闭时为 null。</translation>
        </message>
        <message>
            <source>The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name.</source>
            <extracomment>Note on the field flow_retrieval_embedding_model_name</extracomment>
            <translation>公开参考有一处称此成员为 flow_retrieval；代码和公开示例使用这个较长的名称。</translation>
        </message>
        <message>
            <source>Model group that the embedding settings refer to.</source>
            <extracomment>What the field flow_retrieval_embedding_model_group_id means</extracomment>
            <translation>嵌入设置引用的模型组。</translation>
        </message>
        <message>
            <source>Whether the prompt contains the current date and time.</source>
            <extracomment>What the field llm_command_generator_include_date_time means</extracomment>
            <translation>提示词是否包含当前日期和时间。</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build; the key text is inferred from the constant's name.</source>
            <extracomment>Note on the field llm_command_generator_include_date_time</extracomment>
            <translation>仅见于较新构建的测试；键的文本由常量名推断。</translation>
        </message>
        <message>
            <source>pro 3.15 or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.15 或更高版本</translation>
        </message>
        <message>
            <source>Time zone used for that date and time.</source>
            <extracomment>What the field llm_command_generator_timezone means</extracomment>
            <translation>该日期和时间所用的时区。</translation>
        </message>
        <message>
            <source>Coarse location hint.</source>
            <extracomment>Privacy note of the field llm_command_generator_timezone</extracomment>
            <translation>对所在位置的粗略提示。</translation>
        </message>
        <message>
            <source>Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values.</source>
            <extracomment>What the field metrics_id means</extracomment>
            <translation>上报安装的标识符，重复顶层 userId 的值。它始终是最后一个属性，因为发送方在事件自身的值之后追加它。</translation>
        </message>
        <message>
            <source>Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro).</source>
            <extracomment>Privacy note of the field metrics_id</extracomment>
            <translation>化名且稳定：关联同一安装（Open Source）或同一许可证（Pro）的所有事件。</translation>
        </message>
        <message>
            <source>Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID).</source>
            <extracomment>Note on the field metrics_id</extracomment>
            <translation>Open Source：取自全局配置文件的 32 位小写十六进制数字。Pro：许可证自身的标识符（带连字符的 UUID）。</translation>
        </message>
        <message>
            <source>A model training ended without an error.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>模型训练结束且没有错误。</translation>
        </message>
        <message>
            <source>After the model file is written.</source>
            <extracomment>When the event Training Completed is sent</extracomment>
            <translation>在模型文件写入之后。</translation>
        </message>
        <message>
            <source>Open Source sends nothing when a training fails: the start event then has no partner.</source>
            <extracomment>Note on the event Training Completed</extracomment>
            <translation>训练失败时 Open Source 不发送任何内容：此时开始事件没有对应的结束事件。</translation>
        </message>
        <message>
            <source>Whole seconds the training took, rounded down.</source>
            <extracomment>What the field runtime means</extracomment>
            <translation>训练所用的整秒数，向下取整。</translation>
        </message>
        <message>
            <source>Coarse duration; hints at data size and machine speed.</source>
            <extracomment>Privacy note of the field runtime</extracomment>
            <translation>粗略的时长；可提示数据规模和机器速度。</translation>
        </message>
        <message>
            <source>A model training ended with an exception or a requested process exit.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>模型训练因异常或要求进程退出而结束。</translation>
        </message>
        <message>
            <source>Before the error continues to the caller.</source>
            <extracomment>When the event Training Failed is sent</extracomment>
            <translation>在错误继续传给调用者之前。</translation>
        </message>
        <message>
            <source>A dialogue test ran.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>运行了对话测试。</translation>
        </message>
        <message>
            <source>After the evaluation.</source>
            <extracomment>When the event Model Core Tested is sent</extracomment>
            <translation>在评估之后。</translation>
        </message>
        <message>
            <source>The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps.</source>
            <extracomment>Note on the event Model Core Tested</extracomment>
            <translation>公开参考将 end_to_end 列在最后；代码发送的顺序是 project、end_to_end、num_story_steps。</translation>
        </message>
        <message>
            <source>Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained.</source>
            <extracomment>What the field project means</extracomment>
            <translation>模型中存储的项目指纹：训练模型所在文件夹的 git 远程仓库的 SHA-256。</translation>
        </message>
        <message>
            <source>Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it.</source>
            <extracomment>Privacy note of the field project</extracomment>
            <translation>可猜文本的未加盐哈希：凡是知道或猜到仓库地址的人都能确认它。</translation>
        </message>
        <message>
            <source>An empty string when the tested assistant has no loaded model.</source>
            <extracomment>Note on the field project</extracomment>
            <translation>被测助手没有加载模型时为空字符串。</translation>
        </message>
        <message>
            <source>Whether messages were tested together with the dialogue.</source>
            <extracomment>What the field end_to_end means</extracomment>
            <translation>是否连同对话一起测试消息。</translation>
        </message>
        <message>
            <source>Story steps that were tested.</source>
            <extracomment>What the field num_story_steps means</extracomment>
            <translation>测试过的故事步骤数。</translation>
        </message>
        <message>
            <source>An NLU test ran.</source>
            <extracomment>When the event Model NLU Tested is sent</extracomment>
            <translation>运行了 NLU 测试。</translation>
        </message>
        <message>
            <source>Test examples that carry an intent.</source>
            <extracomment>What the field num_intent_examples means</extracomment>
            <translation>带有意图的测试示例数。</translation>
        </message>
        <message>
            <source>Test examples that carry entities.</source>
            <extracomment>What the field num_entity_examples means</extracomment>
            <translation>带有实体的测试示例数。</translation>
        </message>
        <message>
            <source>Lookup tables in the test data.</source>
            <extracomment>What the field num_lookup_tables means</extracomment>
            <translation>测试数据中的查找表数。</translation>
        </message>
        <message>
            <source>Synonyms in the test data.</source>
            <extracomment>What the field num_synonyms means</extracomment>
            <translation>测试数据中的同义词数。</translation>
        </message>
        <message>
            <source>Regular-expression features in the test data.</source>
            <extracomment>What the field num_regexes means</extracomment>
            <translation>测试数据中的正则表达式特征数。</translation>
        </message>
        <message>
            <source>End-to-end tests are started.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>启动端到端测试。</translation>
        </message>
        <message>
            <source>Before the tests run.</source>
            <extracomment>When the event End-to-End Testing Started is sent</extracomment>
            <translation>在测试运行之前。</translation>
        </message>
        <message>
            <source>Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started.</source>
            <extracomment>Note on the event End-to-End Testing Started</extracomment>
            <translation>3.5 和 3.6 的 Open Source 事件目录为闭源附加包使用此名称；所查阅的所有 Pro 源代码都使用名称 E2E Test Run Started。</translation>
        </message>
        <message>
            <source>documented through 3.6; superseded by E2E Test Run Started</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>文档记载至 3.6；已由 E2E Test Run Started 取代</translation>
        </message>
        <message>
            <source>3.5 and 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>仅 3.5 和 3.6</translation>
        </message>
        <message>
            <source>Test cases to run.</source>
            <extracomment>What the field number_of_test_cases means</extracomment>
            <translation>要运行的测试用例数。</translation>
        </message>
        <message>
            <source>Fixtures defined for the run.</source>
            <extracomment>What the field number_of_fixtures means</extracomment>
            <translation>为本次运行定义的测试夹具数。</translation>
        </message>
        <message>
            <source>Whether any fixture is defined.</source>
            <extracomment>What the field uses_fixtures means</extracomment>
            <translation>是否定义了任何测试夹具。</translation>
        </message>
        <message>
            <source>The ten per-kind counters appear together or not at all.</source>
            <extracomment>Note on the event E2E Test Run Started</extracomment>
            <translation>十个按种类的计数要么一起出现，要么都不出现。</translation>
        </message>
        <message>
            <source>Whether any metadata is defined.</source>
            <extracomment>What the field uses_metadata means</extracomment>
            <translation>是否定义了任何元数据。</translation>
        </message>
        <message>
            <source>pro 3.6 or 3.7</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.6 或 3.7</translation>
        </message>
        <message>
            <source>Metadata entries defined for the run.</source>
            <extracomment>What the field number_of_metadata means</extracomment>
            <translation>为本次运行定义的元数据条目数。</translation>
        </message>
        <message>
            <source>Whether any step of any test case has an assertion.</source>
            <extracomment>What the field uses_assertions means</extracomment>
            <translation>任一测试用例的任一步骤是否有断言。</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_started in the run.</source>
            <extracomment>What the field flow_started_count means</extracomment>
            <translation>本次运行中 flow_started 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_completed in the run.</source>
            <extracomment>What the field flow_completed_count means</extracomment>
            <translation>本次运行中 flow_completed 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind flow_cancelled in the run.</source>
            <extracomment>What the field flow_cancelled_count means</extracomment>
            <translation>本次运行中 flow_cancelled 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind pattern_clarification_contains in the run.</source>
            <extracomment>What the field pattern_clarification_contains_count means</extracomment>
            <translation>本次运行中 pattern_clarification_contains 类断言的数量。</translation>
        </message>
        <message>
            <source>The public reference spells this pattern_clarification_count; the code sends this longer name.</source>
            <extracomment>Note on the field pattern_clarification_contains_count</extracomment>
            <translation>公开参考将其写作 pattern_clarification_count；代码发送这个较长的名称。</translation>
        </message>
        <message>
            <source>Assertions of the kind action_executed in the run.</source>
            <extracomment>What the field action_executed_count means</extracomment>
            <translation>本次运行中 action_executed 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_set in the run.</source>
            <extracomment>What the field slot_was_set_count means</extracomment>
            <translation>本次运行中 slot_was_set 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind slot_was_not_set in the run.</source>
            <extracomment>What the field slot_was_not_set_count means</extracomment>
            <translation>本次运行中 slot_was_not_set 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind bot_uttered in the run.</source>
            <extracomment>What the field bot_uttered_count means</extracomment>
            <translation>本次运行中 bot_uttered 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_relevant in the run.</source>
            <extracomment>What the field generative_response_is_relevant_count means</extracomment>
            <translation>本次运行中 generative_response_is_relevant 类断言的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind generative_response_is_grounded in the run.</source>
            <extracomment>What the field generative_response_is_grounded_count means</extracomment>
            <translation>本次运行中 generative_response_is_grounded 类断言的数量。</translation>
        </message>
        <message>
            <source>Sample conversations were converted to end-to-end tests.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>示例对话已转换为端到端测试。</translation>
        </message>
        <message>
            <source>After the conversion.</source>
            <extracomment>When the event E2E Test Conversion Completed is sent</extracomment>
            <translation>在转换之后。</translation>
        </message>
        <message>
            <source>File name extension of the input, with the dot.</source>
            <extracomment>What the field file_type means</extracomment>
            <translation>输入文件的扩展名，含点号。</translation>
        </message>
        <message>
            <source>Extension only.</source>
            <extracomment>Privacy note of the field file_type</extracomment>
            <translation>仅扩展名。</translation>
        </message>
        <message>
            <source>Test cases that were produced.</source>
            <extracomment>What the field test_case_count means</extracomment>
            <translation>生成的测试用例数。</translation>
        </message>
        <message>
            <source>An interactive learning session begins.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>交互式学习会话开始。</translation>
        </message>
        <message>
            <source>Just before the local server starts.</source>
            <extracomment>When the event Interactive Learning Started is sent</extracomment>
            <translation>即将启动本地服务器之前。</translation>
        </message>
        <message>
            <source>Whether the story graph is not shown.</source>
            <extracomment>What the field skip_visualization means</extracomment>
            <translation>是否不显示故事图。</translation>
        </message>
        <message>
            <source>The public text describes the opposite of what the name and the value say: true means the graph is not shown.</source>
            <extracomment>Note on the field skip_visualization</extracomment>
            <translation>公开文本的描述与名称和值的含义相反：true 表示不显示该图。</translation>
        </message>
        <message>
            <source>Whether the session stores end-to-end training data.</source>
            <extracomment>What the field save_in_e2e means</extracomment>
            <translation>会话是否存储端到端训练数据。</translation>
        </message>
        <message>
            <source>A server is about to listen for conversations.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>服务器即将开始监听对话。</translation>
        </message>
        <message>
            <source>After the channels and the worker count are known, before listening.</source>
            <extracomment>When the event Server Started is sent</extracomment>
            <translation>在渠道已定、工作进程数已知之后，开始监听之前。</translation>
        </message>
        <message>
            <source>rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says.</source>
            <extracomment>Note on the event Server Started</extracomment>
            <translation>带有对话模型的 rasa shell 也会启动服务器，因此它先发送 Shell Started，再发送 Server Started。具有 Inspect Started 的 Pro 构建不会为 rasa inspect 发送此事件。project 的值是模型训练时的项目指纹，而不是公开文本所说的模型哈希。</translation>
        </message>
        <message>
            <source>Names of the connected channels.</source>
            <extracomment>What the field input_channels means</extracomment>
            <translation>已连接渠道的名称。</translation>
        </message>
        <message>
            <source>Built-in names are harmless; a custom connector reports the name or class name its author gave it.</source>
            <extracomment>Privacy note of the field input_channels</extracomment>
            <translation>内置名称无害；自定义连接器会上报其作者所起的名称或类名。</translation>
        </message>
        <message>
            <source>Whether the HTTP API is served besides the channels.</source>
            <extracomment>What the field api_enabled means</extracomment>
            <translation>除渠道外是否还提供 HTTP API。</translation>
        </message>
        <message>
            <source>Server worker processes.</source>
            <extracomment>What the field number_of_workers means</extracomment>
            <translation>服务器工作进程数。</translation>
        </message>
        <message>
            <source>Small number; hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field number_of_workers</extracomment>
            <translation>小数字；可提示部署规模。</translation>
        </message>
        <message>
            <source>Type given for the response generator in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlg means</extracomment>
            <translation>端点文件中为回复生成器指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>A built-in type is harmless; for a custom implementation the user's own module path is copied.</source>
            <extracomment>Privacy note of the field endpoints_nlg</extracomment>
            <translation>内置类型无害；对于自定义实现，会复制用户自己的模块路径。</translation>
        </message>
        <message>
            <source>Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_nlu means</extracomment>
            <translation>端点文件中为 NLU 服务器指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Type given for the action server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_action_server means</extracomment>
            <translation>端点文件中为动作服务器指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Type given for the model server in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_model_server means</extracomment>
            <translation>端点文件中为模型服务器指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_tracker_store means</extracomment>
            <translation>端点文件中为跟踪器存储指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Copied with the user's upper and lower case.</source>
            <extracomment>Note on the field endpoints_tracker_store</extracomment>
            <translation>按用户书写的大小写复制。</translation>
        </message>
        <message>
            <source>Type given for the lock store in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_lock_store means</extracomment>
            <translation>端点文件中为锁存储指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Type given for the event broker in the endpoints file; null when there is no such entry or it has no type.</source>
            <extracomment>What the field endpoints_event_broker means</extracomment>
            <translation>端点文件中为事件代理指定的类型；没有该条目或没有类型时为 null。</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the served model; null without a readable model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>所提供服务的模型中存储的助手标识符；没有可读模型时为 null。</translation>
        </message>
        <message>
            <source>A command-line conversation with a trained model begins.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>与已训练模型的命令行对话开始。</translation>
        </message>
        <message>
            <source>After the model's metadata is read.</source>
            <extracomment>When the event Shell Started is sent</extracomment>
            <translation>在读取模型的元数据之后。</translation>
        </message>
        <message>
            <source>core is documented but never sent: everything that is not an NLU-only model is reported as rasa.</source>
            <extracomment>Note on the event Shell Started</extracomment>
            <translation>core 有文档记载，但从不发送：凡不是仅 NLU 的模型都上报为 rasa。</translation>
        </message>
        <message>
            <source>Kind of the loaded model.</source>
            <extracomment>What the field type means</extracomment>
            <translation>已加载模型的种类。</translation>
        </message>
        <message>
            <source>Assistant identifier stored in the model.</source>
            <extracomment>What the field assistant_id means</extracomment>
            <translation>模型中存储的助手标识符。</translation>
        </message>
        <message>
            <source>The browser inspector is started.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>启动浏览器检查器。</translation>
        </message>
        <message>
            <source>Before the server starts.</source>
            <extracomment>When the event Inspect Started is sent</extracomment>
            <translation>在服务器启动之前。</translation>
        </message>
        <message>
            <source>Channel that the inspector uses.</source>
            <extracomment>What the field type means</extracomment>
            <translation>检查器使用的渠道。</translation>
        </message>
        <message>
            <source>Built-in channel names.</source>
            <extracomment>Privacy note of the field type</extracomment>
            <translation>内置渠道名称。</translation>
        </message>
        <message>
            <source>The former local annotation tool is started.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>启动旧有的本地标注工具。</translation>
        </message>
        <message>
            <source>Before it starts.</source>
            <extracomment>When the event Rasa X Local Started is sent</extracomment>
            <translation>在其启动之前。</translation>
        </message>
        <message>
            <source>3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>3.2.x（在 3.3.0 中从代码移除，但仍列于 3.5 和 3.6 的事件目录）</translation>
        </message>
        <message>
            <source>3.0 to 3.6 only</source>
            <extracomment>Versions, in a sentence</extracomment>
            <translation>仅 3.0 至 3.6</translation>
        </message>
        <message>
            <source>Marker extraction is requested.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>请求提取标记。</translation>
        </message>
        <message>
            <source>First thing the command does.</source>
            <extracomment>When the event Markers Extraction Initiated is sent</extracomment>
            <translation>命令做的第一件事。</translation>
        </message>
        <message>
            <source>How conversations are selected.</source>
            <extracomment>What the field strategy means</extracomment>
            <translation>对话的选取方式。</translation>
        </message>
        <message>
            <source>Documented as: no statistics are wanted.</source>
            <extracomment>What the field only_extract means</extracomment>
            <translation>文档记载为：不需要统计。</translation>
        </message>
        <message>
            <source>The code computes the opposite: true means that a file name for statistics is set, which is the command's default.</source>
            <extracomment>Note on the field only_extract</extracomment>
            <translation>代码计算的正好相反：true 表示设置了统计文件名，而这是该命令的默认情况。</translation>
        </message>
        <message>
            <source>Whether a random seed was given (not the seed itself).</source>
            <extracomment>What the field seed means</extracomment>
            <translation>是否给出了随机种子（不是种子本身）。</translation>
        </message>
        <message>
            <source>Requested number of conversations; null for the strategy all.</source>
            <extracomment>What the field count means</extracomment>
            <translation>请求的对话数；策略为 all 时为 null。</translation>
        </message>
        <message>
            <source>A plain count.</source>
            <extracomment>Privacy note of the field count</extracomment>
            <translation>单纯的计数。</translation>
        </message>
        <message>
            <source>The marker definition file was read and checked.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>标记定义文件已读取并检查。</translation>
        </message>
        <message>
            <source>Before conversations are loaded.</source>
            <extracomment>When the event Markers Parsed is sent</extracomment>
            <translation>在加载对话之前。</translation>
        </message>
        <message>
            <source>Markers defined at the top level.</source>
            <extracomment>What the field marker_count means</extracomment>
            <translation>在顶层定义的标记数。</translation>
        </message>
        <message>
            <source>Deepest nesting of marker operators.</source>
            <extracomment>What the field max_depth means</extracomment>
            <translation>标记运算符嵌套的最大深度。</translation>
        </message>
        <message>
            <source>Largest number of direct children of one operator.</source>
            <extracomment>What the field branching_factor means</extracomment>
            <translation>单个运算符直接子项的最大数量。</translation>
        </message>
        <message>
            <source>Markers were evaluated on all selected conversations.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>已对所有选定对话评估标记。</translation>
        </message>
        <message>
            <source>Before the result file is written.</source>
            <extracomment>When the event Markers Extracted is sent</extracomment>
            <translation>在写入结果文件之前。</translation>
        </message>
        <message>
            <source>Conversations that were processed.</source>
            <extracomment>What the field trackers_count means</extracomment>
            <translation>处理过的对话数。</translation>
        </message>
        <message>
            <source>Volume of stored conversations.</source>
            <extracomment>Privacy note of the field trackers_count</extracomment>
            <translation>所存储对话的数量规模。</translation>
        </message>
        <message>
            <source>Statistics over the markers were computed.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>已计算标记的统计。</translation>
        </message>
        <message>
            <source>Before the statistics files are written.</source>
            <extracomment>When the event Markers Statistics Computed is sent</extracomment>
            <translation>在写入统计文件之前。</translation>
        </message>
        <message>
            <source>NLU data was split into a training and a test part.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>NLU 数据已拆分为训练部分和测试部分。</translation>
        </message>
        <message>
            <source>After both files are written.</source>
            <extracomment>When the event Training Data Split is sent</extracomment>
            <translation>在两个文件都写入之后。</translation>
        </message>
        <message>
            <source>Splitting stories (newer versions) sends nothing.</source>
            <extracomment>Note on the event Training Data Split</extracomment>
            <translation>拆分故事（较新版本）不发送任何内容。</translation>
        </message>
        <message>
            <source>Share that goes into the training part.</source>
            <extracomment>What the field fraction means</extracomment>
            <translation>划入训练部分的比例。</translation>
        </message>
        <message>
            <source>A setting, 0.8 unless changed.</source>
            <extracomment>Privacy note of the field fraction</extracomment>
            <translation>一项设置，未更改时为 0.8。</translation>
        </message>
        <message>
            <source>Kind of the data.</source>
            <extracomment>What the field type means</extracomment>
            <translation>数据的种类。</translation>
        </message>
        <message>
            <source>Training data was validated.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>训练数据已验证。</translation>
        </message>
        <message>
            <source>After all checks; before the command exits with an error.</source>
            <extracomment>When the event Training Data Validated is sent</extracomment>
            <translation>在所有检查之后；在命令因错误退出之前。</translation>
        </message>
        <message>
            <source>Whether every check passed.</source>
            <extracomment>What the field validation_success means</extracomment>
            <translation>是否所有检查都通过。</translation>
        </message>
        <message>
            <source>Training data was converted to another format.</source>
            <extracomment>When the event Training Data Converted is sent</extracomment>
            <translation>训练数据已转换为另一种格式。</translation>
        </message>
        <message>
            <source>Target format.</source>
            <extracomment>What the field output_format means</extracomment>
            <translation>目标格式。</translation>
        </message>
        <message>
            <source>Stored conversations were published to an event broker.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>所存储的对话已发布到事件代理。</translation>
        </message>
        <message>
            <source>After publishing succeeded.</source>
            <extracomment>When the event Tracker Exported is sent</extracomment>
            <translation>在发布成功之后。</translation>
        </message>
        <message>
            <source>The public catalogue lists the three members in the reverse order.</source>
            <extracomment>Note on the event Tracker Exported</extracomment>
            <translation>公开的事件目录以相反的顺序列出这三个成员。</translation>
        </message>
        <message>
            <source>Events that were published.</source>
            <extracomment>What the field number_of_exported_events means</extracomment>
            <translation>已发布的事件数。</translation>
        </message>
        <message>
            <source>Class name of the tracker store.</source>
            <extracomment>What the field tracker_store means</extracomment>
            <translation>跟踪器存储的类名。</translation>
        </message>
        <message>
            <source>A custom class name is the user's own text.</source>
            <extracomment>Privacy note of the field tracker_store</extracomment>
            <translation>自定义类名是用户自己的文本。</translation>
        </message>
        <message>
            <source>Class name of the event broker.</source>
            <extracomment>What the field event_broker means</extracomment>
            <translation>事件代理的类名。</translation>
        </message>
        <message>
            <source>A story graph is about to be drawn.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>即将绘制故事图。</translation>
        </message>
        <message>
            <source>After the domain is loaded.</source>
            <extracomment>When the event Story Visualization Started is sent</extracomment>
            <translation>在领域加载之后。</translation>
        </message>
        <message>
            <source>The user switches telemetry off.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>用户关闭遥测。</translation>
        </message>
        <message>
            <source>Before the stored setting changes.</source>
            <extracomment>When the event Telemetry Disabled is sent</extracomment>
            <translation>在所存储的设置更改之前。</translation>
        </message>
        <message>
            <source>Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case.</source>
            <extracomment>Note on the event Telemetry Disabled</extracomment>
            <translation>仅当此刻遥测仍处于启用状态时才发送（先看环境，再看文件）。首次运行的特殊情况见行为规范。</translation>
        </message>
        <message>
            <source>A new project is about to be created.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>即将创建新项目。</translation>
        </message>
        <message>
            <source>After the target folder is chosen and before any file is copied.</source>
            <extracomment>When the event Project Created is sent</extracomment>
            <translation>在选定目标文件夹之后、复制任何文件之前。</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute path of the new project folder.</source>
            <extracomment>What the field init_directory means</extracomment>
            <translation>新项目文件夹绝对路径的 SHA-256。</translation>
        </message>
        <message>
            <source>Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates.</source>
            <extracomment>Privacy note of the field init_directory</extracomment>
            <translation>路径的未加盐哈希；短的或可猜的路径（用户名、项目名）可通过逐个尝试找出。</translation>
        </message>
        <message>
            <source>A response is rewritten by a language model at run time.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>运行时由语言模型改写回复。</translation>
        </message>
        <message>
            <source>Before the model is called.</source>
            <extracomment>When the event Response Rephrased is sent</extracomment>
            <translation>在调用模型之前。</translation>
        </message>
        <message>
            <source>Whether every response is rewritten.</source>
            <extracomment>What the field rephrase_all means</extracomment>
            <translation>是否改写每个回复。</translation>
        </message>
        <message>
            <source>The complete prompt text if it differs from the built-in one; otherwise null.</source>
            <extracomment>What the field custom_prompt_template means</extracomment>
            <translation>与内置提示词不同时为完整的提示词文本；否则为 null。</translation>
        </message>
        <message>
            <source>Verbatim prompt written by the user; often contains business rules, names and example sentences.</source>
            <extracomment>Privacy note of the field custom_prompt_template</extracomment>
            <translation>用户所写提示词的原文；常含业务规则、名称和例句。</translation>
        </message>
        <message>
            <source>Provider of the language model.</source>
            <extracomment>What the field llm_type means</extracomment>
            <translation>语言模型的提供商。</translation>
        </message>
        <message>
            <source>Public provider names; a self-hosted one may be recognisable.</source>
            <extracomment>Privacy note of the field llm_type</extracomment>
            <translation>公开的提供商名称；自托管的提供商可能会被认出。</translation>
        </message>
        <message>
            <source>Model name of the language model.</source>
            <extracomment>What the field llm_model means</extracomment>
            <translation>语言模型的模型名。</translation>
        </message>
        <message>
            <source>Model group that the language model settings refer to.</source>
            <extracomment>What the field llm_model_group_id means</extracomment>
            <translation>语言模型设置引用的模型组。</translation>
        </message>
        <message>
            <source>Training of the intentless policy begins.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>无意图策略的训练开始。</translation>
        </message>
        <message>
            <source>At the start.</source>
            <extracomment>When the event Intentless Policy Training Started is sent</extracomment>
            <translation>在开始时。</translation>
        </message>
        <message>
            <source>Training of the intentless policy ended.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>无意图策略的训练结束。</translation>
        </message>
        <message>
            <source>At the end.</source>
            <extracomment>When the event Intentless Policy Training Completed is sent</extracomment>
            <translation>在结束时。</translation>
        </message>
        <message>
            <source>Provider of the embedding model.</source>
            <extracomment>What the field embeddings_type means</extracomment>
            <translation>嵌入模型的提供商。</translation>
        </message>
        <message>
            <source>Model name of the embedding model.</source>
            <extracomment>What the field embeddings_model means</extracomment>
            <translation>嵌入模型的模型名。</translation>
        </message>
        <message>
            <source>Model group that the embedding model settings refer to.</source>
            <extracomment>What the field embeddings_model_group_id means</extracomment>
            <translation>嵌入模型设置引用的模型组。</translation>
        </message>
        <message>
            <source>The intentless policy chose an action at run time.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>无意图策略在运行时选择了一个动作。</translation>
        </message>
        <message>
            <source>After the prediction.</source>
            <extracomment>When the event Intentless Policy Predicted is sent</extracomment>
            <translation>在预测之后。</translation>
        </message>
        <message>
            <source>Confidence of the prediction.</source>
            <extracomment>What the field score means</extracomment>
            <translation>预测的置信度。</translation>
        </message>
        <message>
            <source>A number per message; frequency reveals traffic.</source>
            <extracomment>Privacy note of the field score</extracomment>
            <translation>每条消息一个数字；其频率会透露流量。</translation>
        </message>
        <message>
            <source>Training of the document-search policy begins.</source>
            <extracomment>When the event Enterprise Search Policy Training Started is sent</extracomment>
            <translation>文档搜索策略的训练开始。</translation>
        </message>
        <message>
            <source>Training of the document-search policy ended.</source>
            <extracomment>When the event Enterprise Search Policy Training Completed is sent</extracomment>
            <translation>文档搜索策略的训练结束。</translation>
        </message>
        <message>
            <source>Type of the document store.</source>
            <extracomment>What the field vector_store_type means</extracomment>
            <translation>文档存储的类型。</translation>
        </message>
        <message>
            <source>A built-in type is harmless; a custom store reports the user's module path.</source>
            <extracomment>Privacy note of the field vector_store_type</extracomment>
            <translation>内置类型无害；自定义存储会上报用户的模块路径。</translation>
        </message>
        <message>
            <source>The public reference names this member vector_store; the code sends vector_store_type.</source>
            <extracomment>Note on the field vector_store_type</extracomment>
            <translation>公开参考称此成员为 vector_store；代码发送 vector_store_type。</translation>
        </message>
        <message>
            <source>Whether answers cite their sources.</source>
            <extracomment>What the field citation_enabled means</extracomment>
            <translation>答案是否注明来源。</translation>
        </message>
        <message>
            <source>Whether retrieved answers are checked for relevance.</source>
            <extracomment>What the field relevancy_check_enabled means</extracomment>
            <translation>是否检查检索到的答案的相关性。</translation>
        </message>
        <message>
            <source>pro 3.12 or 3.13</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.12 或 3.13</translation>
        </message>
        <message>
            <source>Seen only in a test of a newer build.</source>
            <extracomment>Note on the field include_date_time</extracomment>
            <translation>仅见于较新构建的测试。</translation>
        </message>
        <message>
            <source>The document-search policy answered at run time.</source>
            <extracomment>When the event Enterprise Search Policy Predicted is sent</extracomment>
            <translation>文档搜索策略在运行时作出了回答。</translation>
        </message>
        <message>
            <source>An assistant starts with a privacy section in its endpoints file.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>端点文件中有隐私部分的助手启动。</translation>
        </message>
        <message>
            <source>While the assistant is loaded.</source>
            <extracomment>When the event PII Management in CALM Enabled is sent</extracomment>
            <translation>在加载助手期间。</translation>
        </message>
        <message>
            <source>A missing schedule is the four-letter string None, not JSON null.</source>
            <extracomment>Note on the event PII Management in CALM Enabled</extracomment>
            <translation>缺失的计划是四个字母的字符串 None，而不是 JSON 的 null。</translation>
        </message>
        <message>
            <source>Anonymisation rules.</source>
            <extracomment>What the field num_total_rules means</extracomment>
            <translation>匿名化规则数。</translation>
        </message>
        <message>
            <source>Rules that remove a value.</source>
            <extracomment>What the field redact_count means</extracomment>
            <translation>移除值的规则数。</translation>
        </message>
        <message>
            <source>Rules that mask a value.</source>
            <extracomment>What the field mask_count means</extracomment>
            <translation>遮盖值的规则数。</translation>
        </message>
        <message>
            <source>Whether the event broker also receives values before anonymisation.</source>
            <extracomment>What the field stream_pii means</extracomment>
            <translation>事件代理是否也接收匿名化之前的值。</translation>
        </message>
        <message>
            <source>Whether stored conversations are anonymised on a schedule.</source>
            <extracomment>What the field tracker_store_anonymization_enabled means</extracomment>
            <translation>所存储的对话是否按计划匿名化。</translation>
        </message>
        <message>
            <source>Whether stored conversations are deleted on a schedule.</source>
            <extracomment>What the field tracker_store_deletion_enabled means</extracomment>
            <translation>所存储的对话是否按计划删除。</translation>
        </message>
        <message>
            <source>Text form of the anonymisation schedule; the word None when there is none.</source>
            <extracomment>What the field anonymization_cron_trigger means</extracomment>
            <translation>匿名化计划的文本形式；没有计划时为单词 None。</translation>
        </message>
        <message>
            <source>Reveals operating hours.</source>
            <extracomment>Privacy note of the field anonymization_cron_trigger</extracomment>
            <translation>透露运营时间。</translation>
        </message>
        <message>
            <source>Text form of the deletion schedule; the word None when there is none.</source>
            <extracomment>What the field deletion_cron_trigger means</extracomment>
            <translation>删除计划的文本形式；没有计划时为单词 None。</translation>
        </message>
        <message>
            <source>A check of the project validator writes an error to its log.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>项目验证器的某项检查向其日志写入错误。</translation>
        </message>
        <message>
            <source>While the log record is written.</source>
            <extracomment>When the event Validation Error Logged is sent</extracomment>
            <translation>在写入日志记录期间。</translation>
        </message>
        <message>
            <source>Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference.</source>
            <extracomment>Note on the event Validation Error Logged</extracomment>
            <translation>日志记录的其余各字段以各自的名称跟在后面，因此成员集合是开放的，不受发送方控制。公开参考中没有。</translation>
        </message>
        <message>
            <source>Level of the record.</source>
            <extracomment>What the field log_level means</extracomment>
            <translation>记录的级别。</translation>
        </message>
        <message>
            <source>Always error.</source>
            <extracomment>Privacy note of the field log_level</extracomment>
            <translation>始终为 error。</translation>
        </message>
        <message>
            <source>Dotted identifier of the record.</source>
            <extracomment>What the field log_id means</extracomment>
            <translation>记录的点分标识符。</translation>
        </message>
        <message>
            <source>Fixed identifiers.</source>
            <extracomment>Privacy note of the field log_id</extracomment>
            <translation>固定标识符。</translation>
        </message>
        <message>
            <source>Human-readable text of the record; empty when it has none.</source>
            <extracomment>What the field message means</extracomment>
            <translation>记录中供人阅读的文本；没有时为空。</translation>
        </message>
        <message>
            <source>Usually quotes names and file locations from the user's project.</source>
            <extracomment>Privacy note of the field message</extracomment>
            <translation>通常会引用用户项目中的名称和文件位置。</translation>
        </message>
        <message>
            <source>The hosted editor answered an upload with an error.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>托管编辑器以错误响应上传。</translation>
        </message>
        <message>
            <source>After the answer arrives.</source>
            <extracomment>When the event Upload to Studio Failed is sent</extracomment>
            <translation>在收到响应之后。</translation>
        </message>
        <message>
            <source>The complete JSON answer of the editor.</source>
            <extracomment>What the field studio_response_json means</extracomment>
            <translation>编辑器的完整 JSON 响应。</translation>
        </message>
        <message>
            <source>Server error texts can quote the uploaded content.</source>
            <extracomment>Privacy note of the field studio_response_json</extracomment>
            <translation>服务器错误文本可能引用所上传的内容。</translation>
        </message>
        <message>
            <source>A server with a developer-edition licence counts its conversations: at start and about every 24 hours.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>使用开发者版许可证的服务器统计其对话：启动时以及约每 24 小时一次。</translation>
        </message>
        <message>
            <source>After the count.</source>
            <extracomment>When the event Conversation Count is sent</extracomment>
            <translation>在计数之后。</translation>
        </message>
        <message>
            <source>Conversations started since the beginning of the month.</source>
            <extracomment>What the field conversation_count means</extracomment>
            <translation>自当月初以来开始的对话数。</translation>
        </message>
        <message>
            <source>Business volume of the deployment.</source>
            <extracomment>Privacy note of the field conversation_count</extracomment>
            <translation>部署的业务量。</translation>
        </message>
        <message>
            <source>Calendar year (UTC) of the counted month.</source>
            <extracomment>What the field year means</extracomment>
            <translation>所统计月份的日历年（UTC）。</translation>
        </message>
        <message>
            <source>Date only.</source>
            <extracomment>Privacy note of the field year</extracomment>
            <translation>仅日期。</translation>
        </message>
        <message>
            <source>Calendar month (UTC), 1 to 12.</source>
            <extracomment>What the field month means</extracomment>
            <translation>日历月（UTC），1 到 12。</translation>
        </message>
        <message>
            <source>The count is above the licence's monthly number (100 or 1000).</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>计数超过许可证的每月数量（100 或 1000）。</translation>
        </message>
        <message>
            <source>Before the count event.</source>
            <extracomment>When the event Conversation Soft Limit Reached is sent</extracomment>
            <translation>在计数事件之前。</translation>
        </message>
        <message>
            <source>The count is at least ten times the licence's monthly number.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>计数至少为许可证每月数量的十倍。</translation>
        </message>
        <message>
            <source>Before the server stops itself.</source>
            <extracomment>When the event Conversation Hard Limit Reached is sent</extracomment>
            <translation>在服务器自行停止之前。</translation>
        </message>
        <message>
            <source>The process exits right after, so no count event follows. Missing from the public reference.</source>
            <extracomment>Note on the event Conversation Hard Limit Reached</extracomment>
            <translation>进程随即退出，因此之后没有计数事件。公开参考中没有。</translation>
        </message>
        <message>
            <source>The analytics pipeline of the services package starts.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>服务包的分析 pipeline 启动。</translation>
        </message>
        <message>
            <source>At start.</source>
            <extracomment>When the event Analytics Started is sent</extracomment>
            <translation>在启动时。</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available; order and context are unknown.</source>
            <extracomment>Note on the event Analytics Started</extracomment>
            <translation>由一个无法获得源代码的独立服务发送；顺序和上下文未知。</translation>
        </message>
        <message>
            <source>Kafka consumers.</source>
            <extracomment>What the field consumers means</extracomment>
            <translation>Kafka 消费者数。</translation>
        </message>
        <message>
            <source>Hints at the size of the deployment.</source>
            <extracomment>Privacy note of the field consumers</extracomment>
            <translation>可提示部署规模。</translation>
        </message>
        <message>
            <source>The analytics pipeline sees a new conversation session.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>分析 pipeline 遇到新的对话会话。</translation>
        </message>
        <message>
            <source>At run time.</source>
            <extracomment>When the event Assistant Session Started is sent</extracomment>
            <translation>在运行时。</translation>
        </message>
        <message>
            <source>Sent by a separate service whose source was not available.</source>
            <extracomment>Note on the event Assistant Session Started</extracomment>
            <translation>由一个无法获得源代码的独立服务发送。</translation>
        </message>
        <message>
            <source>A person writes to the builder's chat helper.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>有人向构建器的聊天助理发送消息。</translation>
        </message>
        <message>
            <source>When the message arrives.</source>
            <extracomment>When the event copilot_user_message is sent</extracomment>
            <translation>在消息到达时。</translation>
        </message>
        <message>
            <source>Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported.</source>
            <extracomment>Note on the event copilot_user_message</extracomment>
            <translation>仅当上报决定为“是”且环境中有写入密钥时才发送：最初是 COPILOT_SEGMENT_WRITE_KEY，最新构建中是 RASA_TELEMETRY_WRITE_KEY。userId 是构建器的用户标识符。不添加 metrics_id。它带有消息文本，这与不上报消息的总体承诺相矛盾。</translation>
        </message>
        <message>
            <source>Project identifier inside the builder service.</source>
            <extracomment>What the field project_id means</extracomment>
            <translation>构建器服务内部的项目标识符。</translation>
        </message>
        <message>
            <source>Identifies one hosted project.</source>
            <extracomment>Privacy note of the field project_id</extracomment>
            <translation>可识别某个托管项目。</translation>
        </message>
        <message>
            <source>Random identifier of this chat message.</source>
            <extracomment>What the field message_id means</extracomment>
            <translation>此聊天消息的随机标识符。</translation>
        </message>
        <message>
            <source>Random.</source>
            <extracomment>Privacy note of the field message_id</extracomment>
            <translation>随机。</translation>
        </message>
        <message>
            <source>The complete chat message.</source>
            <extracomment>What the field text means</extracomment>
            <translation>完整的聊天消息。</translation>
        </message>
        <message>
            <source>Verbatim user or assistant text; can contain anything.</source>
            <extracomment>Privacy note of the field text</extracomment>
            <translation>用户或助手的原文；可能包含任何内容。</translation>
        </message>
        <message>
            <source>UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>消息的 UTC 时间，采用 ISO 8601；最初没有时区后缀，最新构建带 +00:00。</translation>
        </message>
        <message>
            <source>Exact time of use.</source>
            <extracomment>Privacy note of the field timestamp</extracomment>
            <translation>确切的使用时间。</translation>
        </message>
        <message>
            <source>The builder's chat helper answers.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>构建器的聊天助理作出回答。</translation>
        </message>
        <message>
            <source>After the answer is complete.</source>
            <extracomment>When the event copilot_bot_message is sent</extracomment>
            <translation>在回答完成之后。</translation>
        </message>
        <message>
            <source>Version of the helper's prompt.</source>
            <extracomment>What the field prompt_version means</extracomment>
            <translation>助理提示词的版本。</translation>
        </message>
        <message>
            <source>Fixed.</source>
            <extracomment>Privacy note of the field prompt_version</extracomment>
            <translation>固定。</translation>
        </message>
        <message>
            <source>Addresses of the documents that were used.</source>
            <extracomment>What the field source_urls means</extracomment>
            <translation>所用文档的地址。</translation>
        </message>
        <message>
            <source>Public documentation addresses in practice.</source>
            <extracomment>Privacy note of the field source_urls</extracomment>
            <translation>实际上是公开文档的地址。</translation>
        </message>
        <message>
            <source>Sorted categories of the answer.</source>
            <extracomment>What the field flags means</extracomment>
            <translation>回答的类别，已排序。</translation>
        </message>
        <message>
            <source>Milliseconds until the answer was complete.</source>
            <extracomment>What the field latency_ms means</extracomment>
            <translation>到回答完成为止的毫秒数。</translation>
        </message>
        <message>
            <source>Language model that answered.</source>
            <extracomment>What the field model means</extracomment>
            <translation>作出回答的语言模型。</translation>
        </message>
        <message>
            <source>Public model name.</source>
            <extracomment>Privacy note of the field model</extracomment>
            <translation>公开的模型名。</translation>
        </message>
        <message>
            <source>Tokens read.</source>
            <extracomment>What the field input_tokens means</extracomment>
            <translation>读取的词元数。</translation>
        </message>
        <message>
            <source>A count.</source>
            <extracomment>Privacy note of the field input_tokens</extracomment>
            <translation>计数。</translation>
        </message>
        <message>
            <source>Tokens read from a cache.</source>
            <extracomment>What the field cached_prompt_tokens means</extracomment>
            <translation>从缓存读取的词元数。</translation>
        </message>
        <message>
            <source>pro 3.14 final or later</source>
            <extracomment>Version, after "Since"</extracomment>
            <translation>pro 3.14 正式版或更高版本</translation>
        </message>
        <message>
            <source>Tokens written.</source>
            <extracomment>What the field output_tokens means</extracomment>
            <translation>写出的词元数。</translation>
        </message>
        <message>
            <source>Sum of both.</source>
            <extracomment>What the field total_tokens means</extracomment>
            <translation>两者之和。</translation>
        </message>
        <message>
            <source>The helper's complete system prompt.</source>
            <extracomment>What the field system_prompt means</extracomment>
            <translation>助理的完整系统提示词。</translation>
        </message>
        <message>
            <source>Contains project content.</source>
            <extracomment>Privacy note of the field system_prompt</extracomment>
            <translation>包含项目内容。</translation>
        </message>
        <message>
            <source>removed in later builds</source>
            <extracomment>Version, after "Until"</extracomment>
            <translation>在后来的构建中移除</translation>
        </message>
        <message>
            <source>Earlier messages of the chat.</source>
            <extracomment>What the field chat_history means</extracomment>
            <translation>聊天中较早的消息。</translation>
        </message>
        <message>
            <source>Verbatim chat.</source>
            <extracomment>Privacy note of the field chat_history</extracomment>
            <translation>聊天原文。</translation>
        </message>
        <message>
            <source>The message that was answered.</source>
            <extracomment>What the field last_user_message means</extracomment>
            <translation>所回答的消息。</translation>
        </message>
        <message>
            <source>Conversation events attached by the user.</source>
            <extracomment>What the field tracker_event_attachments means</extracomment>
            <translation>用户附上的对话事件。</translation>
        </message>
        <message>
            <source>Verbatim conversation content.</source>
            <extracomment>Privacy note of the field tracker_event_attachments</extracomment>
            <translation>对话内容原文。</translation>
        </message>
        <message>
            <source>A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>Rasa 的 MCP 服务器的某个工具被调用，调用者是构建器的聊天助理或与该服务器连接的其他任何智能体。</translation>
        </message>
        <message>
            <source>After the tool returned or raised.</source>
            <extracomment>When the event mcp_tool_called is sent</extracomment>
            <translation>在工具返回或引发异常之后。</translation>
        </message>
        <message>
            <source>No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual.</source>
            <extracomment>Note on the event mcp_tool_called</extracomment>
            <translation>不添加 metrics_id。userId 是许可证标识符或文本 unknown。写入密钥只取自 RASA_TELEMETRY_WRITE_KEY，从不取自密钥文件；没有该变量则不发送任何内容。上报决定照常询问。</translation>
        </message>
        <message>
            <source>Name of the tool.</source>
            <extracomment>What the field tool_name means</extracomment>
            <translation>工具的名称。</translation>
        </message>
        <message>
            <source>Names of the built-in tools.</source>
            <extracomment>Privacy note of the field tool_name</extracomment>
            <translation>内置工具的名称。</translation>
        </message>
        <message>
            <source>Name of the MCP server process.</source>
            <extracomment>What the field mcp_server means</extracomment>
            <translation>MCP 服务器进程的名称。</translation>
        </message>
        <message>
            <source>Fixed names.</source>
            <extracomment>Privacy note of the field mcp_server</extracomment>
            <translation>固定名称。</translation>
        </message>
        <message>
            <source>Whole milliseconds the call took, rounded down.</source>
            <extracomment>What the field duration_ms means</extracomment>
            <translation>调用所用的整毫秒数，向下取整。</translation>
        </message>
        <message>
            <source>Coarse duration.</source>
            <extracomment>Privacy note of the field duration_ms</extracomment>
            <translation>粗略的时长。</translation>
        </message>
        <message>
            <source>Whether the tool neither raised nor reported a failure.</source>
            <extracomment>What the field success means</extracomment>
            <translation>工具是否既未引发异常也未报告失败。</translation>
        </message>
        <message>
            <source>Class name of the exception, or ToolReportedFailure; null on success.</source>
            <extracomment>What the field error_type means</extracomment>
            <translation>异常的类名，或 ToolReportedFailure；成功时为 null。</translation>
        </message>
        <message>
            <source>Class name.</source>
            <extracomment>Privacy note of the field error_type</extracomment>
            <translation>类名。</translation>
        </message>
        <message>
            <source>Text of the exception or of the reported failure; null on success.</source>
            <extracomment>What the field error_message means</extracomment>
            <translation>异常或所报告失败的文本；成功时为 null。</translation>
        </message>
        <message>
            <source>Copied unchanged: can contain paths, names and data.</source>
            <extracomment>Privacy note of the field error_message</extracomment>
            <translation>原样复制：可能包含路径、名称和数据。</translation>
        </message>
        <message>
            <source>UTC time in ISO 8601 with zone suffix.</source>
            <extracomment>What the field timestamp means</extracomment>
            <translation>UTC 时间，采用带时区后缀的 ISO 8601。</translation>
        </message>
        <message>
            <source>Operating system: name and version as the system itself reports them.</source>
            <extracomment>What the field context.os means</extracomment>
            <translation>操作系统：系统自己报告的名称和版本。</translation>
        </message>
        <message>
            <source>Kernel version; may contain a vendor or build suffix.</source>
            <extracomment>Privacy note of the field context.os</extracomment>
            <translation>内核版本；可能带有供应商或构建后缀。</translation>
        </message>
        <message>
            <source>Whether a build-server environment variable is present.</source>
            <extracomment>What the field context.ci means</extracomment>
            <translation>是否存在构建服务器的环境变量。</translation>
        </message>
        <message>
            <source>A yes/no answer.</source>
            <extracomment>Privacy note of the field context.ci</extracomment>
            <translation>是或否的答案。</translation>
        </message>
        <message>
            <source>SHA-256 of the git remote address, or null.</source>
            <extracomment>What the field context.project means</extracomment>
            <translation>git 远程仓库地址的 SHA-256，或 null。</translation>
        </message>
        <message>
            <source>Unsalted; a known repository address can be confirmed.</source>
            <extracomment>Privacy note of the field context.project</extracomment>
            <translation>未加盐；已知的仓库地址可以得到确认。</translation>
        </message>
        <message>
            <source>SHA-256 of the absolute working directory.</source>
            <extracomment>What the field context.directory means</extracomment>
            <translation>绝对工作目录的 SHA-256。</translation>
        </message>
        <message>
            <source>Unsalted; guessable paths can be confirmed.</source>
            <extracomment>Privacy note of the field context.directory</extracomment>
            <translation>未加盐；可猜的路径可以得到确认。</translation>
        </message>
        <message>
            <source>Version of the running Python interpreter.</source>
            <extracomment>What the field context.python means</extracomment>
            <translation>正在运行的 Python 解释器的版本。</translation>
        </message>
        <message>
            <source>Public version number.</source>
            <extracomment>Privacy note of the field context.python</extracomment>
            <translation>公开的版本号。</translation>
        </message>
        <message>
            <source>Product version (Open Source builds).</source>
            <extracomment>What the field context.rasa_open_source means</extracomment>
            <translation>产品版本（Open Source 构建）。</translation>
        </message>
        <message>
            <source>Product version (Pro builds).</source>
            <extracomment>What the field context.rasa_pro means</extracomment>
            <translation>产品版本（Pro 构建）。</translation>
        </message>
        <message>
            <source>Number of graphics processors.</source>
            <extracomment>What the field context.gpu means</extracomment>
            <translation>图形处理器数。</translation>
        </message>
        <message>
            <source>Small number.</source>
            <extracomment>Privacy note of the field context.gpu</extracomment>
            <translation>小数字。</translation>
        </message>
        <message>
            <source>Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it.</source>
            <extracomment>Note on the field context.gpu</extracomment>
            <translation>只有 2.0 的一个 alpha 版发送过它，位于产品版本和 cpu 之间。3.x 的用户文档仍列出它。</translation>
        </message>
        <message>
            <source>Number of logical processors.</source>
            <extracomment>What the field context.cpu means</extracomment>
            <translation>逻辑处理器数。</translation>
        </message>
        <message>
            <source>Whether the process seems to run in a Docker container.</source>
            <extracomment>What the field context.docker means</extracomment>
            <translation>进程是否看起来在 Docker 容器中运行。</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text.</source>
            <extracomment>What the field context.license_hash means</extracomment>
            <translation>许可证文本的 SHA-256。</translation>
        </message>
        <message>
            <source>Identifies one licence; not reversible because the licence text is long and random.</source>
            <extracomment>Privacy note of the field context.license_hash</extracomment>
            <translation>可识别某个许可证；无法逆推，因为许可证文本很长且是随机的。</translation>
        </message>
        <message>
            <source>64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number.</source>
            <extracomment>Note on the field context.license_hash</extracomment>
            <translation>实际上是 64 位小写十六进制数字。未给出模式，因为用户文档的示例值以字母 t 开头，并不是十六进制数。</translation>
        </message>
        <message>
            <source>Value of the environment variable DEPLOYMENT_STACK, empty when unset.</source>
            <extracomment>What the field context.deployment_stack means</extracomment>
            <translation>环境变量 DEPLOYMENT_STACK 的值，未设置时为空。</translation>
        </message>
        <message>
            <source>Free text set by the operator.</source>
            <extracomment>Privacy note of the field context.deployment_stack</extracomment>
            <translation>由运维者设置的自由文本。</translation>
        </message>
        <message>
            <source>Company name written in the licence.</source>
            <extracomment>What the field context.company means</extracomment>
            <translation>许可证中写明的公司名称。</translation>
        </message>
        <message>
            <source>Names the customer: the payload is no longer anonymous.</source>
            <extracomment>Privacy note of the field context.company</extracomment>
            <translation>指明客户：载荷不再匿名。</translation>
        </message>
        <message>
            <source>rasa train (3.6 and later, where training validates first)</source>
            <extracomment>A command with a remark; only the remark is translated</extracomment>
            <translation>rasa train（3.6 及更高版本，训练前先进行验证）</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChangeAge</name>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 秒前</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 小时前</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelEntries</name>
        <message>
            <source>Error report</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error channel</source>
            <translation>错误通道</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ChannelPage</name>
        <message>
            <source>What decides here</source>
            <translation>此处由什么决定</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>正在读取项目和本机信息。</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>其中没有任何内容离开本机。</translation>
        </message>
        <message>
            <source>No traceback yet</source>
            <translation>尚无回溯</translation>
        </message>
        <message>
            <source>Give the traceback of an error to see what Rasa's error reporting would send of it.</source>
            <translation>提供某个错误的回溯，即可查看 Rasa 的错误上报会就此发送什么。</translation>
        </message>
        <message>
            <source>No traceback in this text</source>
            <translation>此文本中没有回溯</translation>
        </message>
        <message>
            <source>The traceback is not whole</source>
            <translation>回溯不完整</translation>
        </message>
        <message>
            <source>Lines %1 to %2.</source>
            <translation>第 %1 至 %2 行。</translation>
        </message>
        <message numerus="yes">
            <source>%1 The text has %Ln tracebacks; only the one that ended the command is reported.</source>
            <translation>
                <numerusform>%1 该文本含有 %Ln 段回溯；只有终止命令的那一段会被上报。</numerusform>
            </translation>
        </message>
        <message>
            <source>No request</source>
            <translation>没有请求</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>尚无报告。</translation>
        </message>
        <message>
            <source>Rasa would send this. This program only shows it.</source>
            <translation>Rasa 会发送此内容。本程序只显示它。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes</source>
            <translation>
                <numerusform>%Ln 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>假定</translation>
        </message>
        <message>
            <source>It follows the same switch as events.</source>
            <translation>它与事件遵循同一开关。</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>State of a channel: on, off, ...</extracomment>
            <translation>目前：%1</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>不存在</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Channels</name>
        <message>
            <source>Rasa Open Source %1 sends no such request; only Rasa Pro does.</source>
            <translation>Rasa Open Source %1 不发送此类请求；只有 Rasa Pro 会发送。</translation>
        </message>
        <message>
            <source>No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.</source>
            <translation>未找到已安装的 Rasa。Rasa Open Source 不发送此类请求；只有 Rasa Pro 会发送。</translation>
        </message>
        <message>
            <source>This Rasa has no key for error reports, so none can leave.</source>
            <translation>此 Rasa 没有用于错误报告的密钥，因此错误报告无法发出。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here.</source>
            <translation>已设置 RASA_TELEMETRY_DEBUG，但错误仍会发送：此处不检查调试模式。</translation>
        </message>
        <message>
            <source>Rasa Pro's command line catches every exception itself, so a report hardly ever comes about.</source>
            <translation>Rasa Pro 的命令行会自行捕获所有异常，因此几乎不会产生报告。</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <source>What commands did, with counts of the project's parts; to Segment.</source>
            <translation>命令做了什么，以及项目各部分的计数；发往 Segment。</translation>
        </message>
        <message>
            <source>Which services for tracing and metrics are set up, once per command; to Segment.</source>
            <translation>设置了哪些跟踪和指标服务，每条命令一次；发往 Segment。</translation>
        </message>
        <message>
            <source>Exceptions that ended a command, with message and lines of source; to Sentry.</source>
            <translation>终止命令的异常，含消息和源代码行；发往 Sentry。</translation>
        </message>
        <message>
            <source>Error reports follow the same switch as events: with reporting off none is sent.</source>
            <translation>错误报告与事件遵循同一开关：上报关闭时都不发送。</translation>
        </message>
        <message>
            <source>Debug mode (RASA_TELEMETRY_DEBUG) does not stop them.</source>
            <translation>调试模式（RASA_TELEMETRY_DEBUG）不会阻止它们。</translation>
        </message>
        <message>
            <source>Switching reporting off while a command runs does not stop them for that run.</source>
            <translation>在命令运行期间关闭上报，不会阻止该次运行的错误报告。</translation>
        </message>
        <message>
            <source>This program sends no error report.</source>
            <translation>本程序不发送任何错误报告。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Command</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>查看 Rasa 会上报什么，作出决定，并自行发送。</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>用法：</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>命令：</translation>
        </message>
        <message>
            <source>"rasa-telemetry COMMAND --help" explains one command.</source>
            <translation>“rasa-telemetry COMMAND --help”说明某一条命令。</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.</source>
            <translation>退出码：0 完成，1 失败，2 用法错误，3 未发送或检查未通过，4 稍后再试或结果未知。</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>缺少内容</translation>
        </message>
        <message>
            <source>"%1" is too much</source>
            <translation>“%1”是多余的</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>选项：</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>输出 JSON</translation>
        </message>
        <message>
            <source>the project's folder, where rasa would run (default: the current folder)</source>
            <translation>项目文件夹，即运行 rasa 的位置（默认：当前文件夹）</translation>
        </message>
        <message>
            <source>the installation of Rasa: its program, environment or site-packages folder</source>
            <translation>Rasa 的安装位置：其程序、环境或 site-packages 文件夹</translation>
        </message>
        <message>
            <source>fail with exit code 1 when Rasa ignores or drops anything of the project; say what</source>
            <translation>当 Rasa 忽略或舍弃项目中的任何内容时以退出码 1 失败；并说明是什么</translation>
        </message>
        <message>
            <source>as in rasa train (default: config.yml)</source>
            <translation>同 rasa train（默认：config.yml）</translation>
        </message>
        <message>
            <source>as in rasa train (default: domain.yml)</source>
            <translation>同 rasa train（默认：domain.yml）</translation>
        </message>
        <message>
            <source>as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; may be repeated</source>
            <translation>同 rasa train（默认：data）；对于测试，是要测试的内容，代替 --nlu、--stories 或路径；可重复</translation>
        </message>
        <message>
            <source>as in rasa run (default: endpoints.yml)</source>
            <translation>同 rasa run（默认：endpoints.yml）</translation>
        </message>
        <message>
            <source>as in rasa run (default: credentials.yml)</source>
            <translation>同 rasa run（默认：credentials.yml）</translation>
        </message>
        <message>
            <source>as --config of rasa evaluate markers (default: markers.yml)</source>
            <translation>同 rasa evaluate markers 的 --config（默认：markers.yml）</translation>
        </message>
        <message>
            <source>whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14</source>
            <translation>按哪个版本的报告：docs、docs-example、oss-3.0、oss-3.1、oss-3.6、pro-3.7、pro-3.9、pro-3.11、pro-3.14</translation>
        </message>
        <message>
            <source>choose a property's value; may be repeated</source>
            <translation>选择属性的值；可重复</translation>
        </message>
        <message>
            <source>choose or add a member of the context; may be repeated</source>
            <translation>选择或添加上下文的成员；可重复</translation>
        </message>
        <message>
            <source>for error-report: a text with a traceback of Python; - is standard input</source>
            <translation>用于 error-report：含 Python 回溯的文本；- 表示标准输入</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::CommandDefaults</name>
        <message>
            <source>The default of "rasa data split nlu"; --training-fraction sends another.</source>
            <translation>“rasa data split nlu”的默认值；使用 --training-fraction 则发送其他值。</translation>
        </message>
        <message>
            <source>Always nlu: splitting stories sends nothing.</source>
            <translation>始终为 nlu：拆分故事不发送任何内容。</translation>
        </message>
        <message>
            <source>The default of "rasa data convert nlu"; --format sends another.</source>
            <translation>“rasa data convert nlu”的默认值；使用 --format 则发送其他值。</translation>
        </message>
        <message>
            <source>Always nlu: only NLU data are converted.</source>
            <translation>始终为 nlu：只转换 NLU 数据。</translation>
        </message>
        <message>
            <source>True when every check of Rasa's validator passes, else false; these checks are Rasa's own.</source>
            <translation>Rasa 验证器的所有检查都通过时为 true，否则为 false；这些检查是 Rasa 自己的。</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --skip-visualization.</source>
            <translation>“rasa interactive”的默认值；使用 --skip-visualization 时为 true。</translation>
        </message>
        <message>
            <source>The default of "rasa interactive"; true with --e2e.</source>
            <translation>“rasa interactive”的默认值；使用 --e2e 时为 true。</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers", which writes statistics; false with --no-stats.</source>
            <translation>“rasa evaluate markers”的默认值，它会写入统计；使用 --no-stats 时为 false。</translation>
        </message>
        <message>
            <source>The default of "rasa evaluate markers"; true with --seed.</source>
            <translation>“rasa evaluate markers”的默认值；使用 --seed 时为 true。</translation>
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
            <translation>超过 %1 MB</translation>
        </message>
        <message>
            <source>a report is a JSON object</source>
            <translation>报告是一个 JSON 对象</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Comparison</name>
        <message>
            <source>is known only while the command runs</source>
            <translation>只有在命令运行时才知道</translation>
        </message>
        <message>
            <source>differs, as files of the project were changed since</source>
            <translation>不同，因为此后项目文件有更改</translation>
        </message>
        <message>
            <source>is not in the preview</source>
            <translation>预览中没有</translation>
        </message>
        <message>
            <source>is in the preview only</source>
            <translation>仅在预览中</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不同</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonHeader</name>
        <message>
            <source>Only differences</source>
            <translation>仅显示差异</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>排列方式</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Inline</source>
            <extracomment>Arrangement of a comparison: one column, as opposed to side by side</extracomment>
            <translation>单栏</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Compare with: %1</source>
            <translation>比较对象：%1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonMenu</name>
        <message>
            <source>The last one that was sent</source>
            <translation>最近发送的一份</translation>
        </message>
        <message>
            <source>A saved file …</source>
            <translation>已保存的文件…</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>按 %1 的形式</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>Another project …</source>
            <translation>其他项目…</translation>
        </message>
        <message>
            <source>A captured one</source>
            <translation>捕获的一份</translation>
        </message>
        <message>
            <source>Captured at %1, event %2</source>
            <translation>捕获于 %1，事件 %2</translation>
        </message>
        <message>
            <source>Compare with the Rasa project in this folder</source>
            <translation>与此文件夹中的 Rasa 项目比较</translation>
        </message>
        <message>
            <source>Compare with a saved report</source>
            <translation>与已保存的报告比较</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonNotes</name>
        <message>
            <source>No preview: %1</source>
            <translation>无预览：%1</translation>
        </message>
        <message>
            <source>The same as its preview.</source>
            <translation>与其预览相同。</translation>
        </message>
        <message>
            <source>The same as its preview, but for what only the running command knows.</source>
            <translation>与其预览相同，只有运行中的命令才知道的内容除外。</translation>
        </message>
        <message>
            <source>Differs from its preview in the marked lines.</source>
            <translation>在被标出的行与其预览不同。</translation>
        </message>
        <message>
            <source>preview, of the project as it is now: %1</source>
            <translation>按项目现状的预览：%1</translation>
        </message>
        <message>
            <source>preview: %1</source>
            <translation>预览：%1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonTexts</name>
        <message>
            <source>assumed</source>
            <translation>假定</translation>
        </message>
        <message>
            <source>stands elsewhere there</source>
            <translation>在那边位于别处</translation>
        </message>
        <message>
            <source>stood elsewhere</source>
            <translation>原位于别处</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>比较的行</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Next ↓</source>
            <translation>下一处 ↓</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>下一处差异</translation>
        </message>
        <message>
            <source>To the next difference (F7); back with Shift+F7</source>
            <translation>转到下一处差异（F7）；按 Shift+F7 返回上一处</translation>
        </message>
        <message>
            <source>As %1</source>
            <translation>按 %1 的形式</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Both reports are being made.</source>
            <translation>正在生成两份报告。</translation>
        </message>
        <message>
            <source>There is no report to compare</source>
            <translation>没有可比较的报告</translation>
        </message>
        <message>
            <source>Compare with something else …</source>
            <translation>与其他对象比较…</translation>
        </message>
        <message>
            <source>This file cannot be compared</source>
            <translation>无法比较此文件</translation>
        </message>
        <message>
            <source>This report cannot be compared</source>
            <translation>无法比较此报告</translation>
        </message>
        <message>
            <source>Choose another file …</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Rasa would refuse the other project.</source>
            <translation>Rasa 会拒绝另一个项目。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ComparisonWords</name>
        <message numerus="yes">
            <source>%Ln values more</source>
            <translation>
                <numerusform>多 %Ln 个值</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer</source>
            <extracomment>In a list behind "3 values more"; so are the next two</extracomment>
            <translation>
                <numerusform>少 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln 个已更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in another place</source>
            <translation>
                <numerusform>%Ln 个在其他位置</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>没有差异</translation>
        </message>
        <message numerus="yes">
            <source>Privacy lens: %Ln values of yours leave with either report.</source>
            <translation>
                <numerusform>隐私透镜：无论哪份报告，都有 %Ln 个属于您的值会发出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy lens: values of yours that leave with the reports: %1 at the left, %2 at the right.</source>
            <translation>隐私透镜：随报告发出的属于您的值：左侧 %1 个，右侧 %2 个。</translation>
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
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>发送于 %1</translation>
        </message>
        <message>
            <source>the last sent one</source>
            <translation>最近发送的一份</translation>
        </message>
        <message>
            <source>captured event %1</source>
            <translation>捕获的事件 %1</translation>
        </message>
        <message>
            <source>a captured one</source>
            <translation>捕获的一份</translation>
        </message>
        <message>
            <source>%1 beside this report: %2</source>
            <translation>%1（与本报告对照）：%2</translation>
        </message>
        <message>
            <source>what upgrading from %1 to %2 would add: %3</source>
            <translation>从 %1 升级到 %2 会增加的内容：%3</translation>
        </message>
        <message>
            <source>as %2 sends it in place of %1: %3</source>
            <translation>由 %2 代替 %1 发送时：%3</translation>
        </message>
        <message>
            <source>Privacy lens: nothing is marked.</source>
            <translation>隐私透镜：没有标出任何内容。</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>%1 does not send this event</source>
            <translation>%1 不发送此事件</translation>
        </message>
        <message>
            <source>"%1" is unknown to that version, so there is nothing to compare with.</source>
            <translation>该版本不认识“%1”，因此没有可比较的内容。</translation>
        </message>
        <message>
            <source>None was sent yet</source>
            <translation>尚未发送过</translation>
        </message>
        <message>
            <source>As soon as a report of "%1" was sent from this account, the last one is shown here.</source>
            <translation>一旦从此账户发送了“%1”的报告，最近的一份便会显示在此处。</translation>
        </message>
        <message>
            <source>None was captured yet</source>
            <translation>尚未捕获过</translation>
        </message>
        <message>
            <source>Run a command on the page Live capture: its "%1" can be compared here then.</source>
            <translation>在“实时捕获”页面运行一条命令：随后即可在此处比较其“%1”。</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>没有可比较的对象</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>报告 %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsCard</name>
        <message>
            <source>This program's own connections</source>
            <translation>本程序自身的连接</translation>
        </message>
        <message>
            <source>It connects to the destination above, and to nothing else: only to send a report, only while reporting is on. No update check, no news, no measuring of its own use.</source>
            <translation>它只连接上述目的地，别无其他：仅为发送报告，且仅在上报开启时。不检查更新，不获取新闻，也不统计自身的使用情况。</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>目前没有。</translation>
        </message>
        <message>
            <source>See every connection ›</source>
            <translation>查看每次连接 ›</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source>Through the proxy %1</source>
            <translation>经由代理服务器 %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsModel</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>a report, deleted since</source>
            <translation>一份报告，此后已删除</translation>
        </message>
        <message>
            <source>report %1</source>
            <translation>报告 %1</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>已打开</translation>
        </message>
        <message>
            <source>perhaps: it is running, or was cut off</source>
            <translation>可能：正在进行或已中断</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ConnectionsView</name>
        <message>
            <source>Every connection that this program has opened since it was installed, from this account. It opens one only to send a report. The log outlives a deleted history.</source>
            <translation>本程序自安装以来从此账户打开过的每次连接。本程序仅为发送报告才打开连接。即使删除历史记录，此日志仍会保留。</translation>
        </message>
        <message>
            <source>Search for a host or a proxy</source>
            <translation>搜索主机或代理服务器</translation>
        </message>
        <message>
            <source>Search in the connections</source>
            <translation>在连接中搜索</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到任何内容</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>目前没有</translation>
        </message>
        <message>
            <source>No connection of this time leads to such a host or proxy.</source>
            <translation>此时间段内没有通往此类主机或代理服务器的连接。</translation>
        </message>
        <message>
            <source>This program has never opened a connection.</source>
            <translation>本程序从未打开过连接。</translation>
        </message>
        <message>
            <source>The log cannot be read</source>
            <translation>无法读取日志</translation>
        </message>
        <message numerus="yes">
            <source>%Ln connections</source>
            <translation>
                <numerusform>%Ln 次连接</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>目前 %1</translation>
        </message>
        <message>
            <source>What the sandbox sends to this program itself is not among them.</source>
            <translation>沙盒发送给本程序自身的内容不在其中。</translation>
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
            <translation>上报什么，以及为什么</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Shows the details of what is reported, why and where to</source>
            <translation>显示上报内容、原因和去向的详情</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>How Rasa uses this data ›</source>
            <translation>Rasa 如何使用这些数据 ›</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>不上报</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>Exactly what "%1" would send from this machine</source>
            <translation>“%1”会从本机发送的确切内容</translation>
        </message>
        <message>
            <source>Exactly what would be sent from this machine</source>
            <translation>会从本机发送的确切内容</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>正在读取项目和本机信息。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes. Nothing has been sent by this program.</source>
            <translation>
                <numerusform>%Ln 字节。本程序没有发送任何内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>From the project %1.</source>
            <translation>来自项目 %1。</translation>
        </message>
        <message>
            <source>It would go to %1.</source>
            <translation>它会发往 %1。</translation>
        </message>
        <message>
            <source>Secrets in it are masked here, not in what would be sent.</source>
            <translation>其中的机密在此处已遮盖，但在会发送的内容中并未遮盖。</translation>
        </message>
        <message>
            <source>Assumed for now: %1.</source>
            <translation>暂时假定：%1。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Context</name>
        <message>
            <source>SHA-256 of what "git remote get-url origin" prints here, line feed included.</source>
            <translation>此处“git remote get-url origin”输出内容的 SHA-256，含换行符。</translation>
        </message>
        <message>
            <source>Null: git was not found, and then Rasa reports no project.</source>
            <translation>null：未找到 git，此时 Rasa 不上报项目。</translation>
        </message>
        <message>
            <source>Null: the folder is in no git repository that git trusts.</source>
            <translation>null：该文件夹不在 git 信任的任何 git 仓库中。</translation>
        </message>
        <message>
            <source>Null: the git repository has no remote named origin.</source>
            <translation>null：该 git 仓库没有名为 origin 的远程仓库。</translation>
        </message>
        <message>
            <source>Null: git gave no answer.</source>
            <translation>null：git 没有给出回答。</translation>
        </message>
        <message>
            <source>Version of the package in %1.</source>
            <translation>%1 中软件包的版本。</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa sends reports of this form.</source>
            <translation>假定：已安装的 Rasa 都不发送这种形式的报告。</translation>
        </message>
        <message>
            <source>Version of the interpreter that Rasa is installed for.</source>
            <translation>Rasa 安装所对应的解释器的版本。</translation>
        </message>
        <message>
            <source>Assumed: no installed Rasa tells the version of its interpreter.</source>
            <translation>假定：已安装的 Rasa 都不说明其解释器的版本。</translation>
        </message>
        <message>
            <source>Assumed: the installation does not tell the last part of the version.</source>
            <translation>假定：该安装没有说明版本的最后一段。</translation>
        </message>
        <message>
            <source>Assumed: the interpreter of the Rasa that is installed.</source>
            <translation>假定：已安装的 Rasa 所用的解释器。</translation>
        </message>
        <message>
            <source>SHA-256 of the licence text in %1.</source>
            <translation>%1 中许可证文本的 SHA-256。</translation>
        </message>
        <message>
            <source>Null: there is no licence.</source>
            <translation>null：没有许可证。</translation>
        </message>
        <message>
            <source>Name and release of the kernel.</source>
            <translation>内核的名称和发行版本。</translation>
        </message>
        <message>
            <source>The variable %1 exists; its value does not matter.</source>
            <translation>变量 %1 存在；其值无关紧要。</translation>
        </message>
        <message>
            <source>None of the 15 variables that mark a build server exists.</source>
            <translation>表明构建服务器的 15 个变量一个也不存在。</translation>
        </message>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>路径 %1 的 SHA-256。</translation>
        </message>
        <message>
            <source>Graphics processors. Rasa's documentation announces the number; no 3.x program sends it.</source>
            <translation>图形处理器。Rasa 的文档说会有此数量；但没有任何 3.x 程序发送它。</translation>
        </message>
        <message>
            <source>Logical processors that are online.</source>
            <translation>在线的逻辑处理器。</translation>
        </message>
        <message>
            <source>Unknown, so Rasa would drop the report.</source>
            <translation>未知，因此 Rasa 会舍弃该报告。</translation>
        </message>
        <message>
            <source>%1 says so.</source>
            <translation>%1 表明如此。</translation>
        </message>
        <message>
            <source>Neither /.dockerenv nor the word in /proc/self/cgroup is there.</source>
            <translation>既没有 /.dockerenv，/proc/self/cgroup 中也没有该词。</translation>
        </message>
        <message>
            <source>Company named in the licence, in clear text; null without a licence.</source>
            <translation>许可证中写明的公司，明文；没有许可证时为 null。</translation>
        </message>
        <message>
            <source>Value of the variable DEPLOYMENT_STACK, else empty.</source>
            <translation>变量 DEPLOYMENT_STACK 的值，否则为空。</translation>
        </message>
        <message>
            <source>Not known to this program.</source>
            <translation>本程序不知道。</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>由您给出。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ContributionList</name>
        <message>
            <source>Show all %1</source>
            <translation>显示全部 %1 项</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>未计入：%1</translation>
        </message>
        <message>
            <source>0 of %1</source>
            <translation>%1 中计 0</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Opens the line in the editor</source>
            <translation>在编辑器中打开该行</translation>
        </message>
        <message>
            <source>Open %1 in the editor</source>
            <translation>在编辑器中打开 %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Decision</name>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>无法理解</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>由您决定</translation>
        </message>
        <message>
            <source>The rasa command does not know this file.</source>
            <translation>rasa 命令不认识此文件。</translation>
        </message>
        <message>
            <source>This program sends nothing; the rasa command ignores this variable.</source>
            <translation>本程序不发送任何内容；rasa 命令忽略此变量。</translation>
        </message>
        <message>
            <source>It wins over the file.</source>
            <translation>它优先于文件。</translation>
        </message>
        <message>
            <source>It wins over the file; only the word true means on.</source>
            <translation>它优先于文件；只有单词 true 表示开启。</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>没有文件</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>没有 metrics 部分</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error; "rasa telemetry enable" cannot mend it.</source>
            <translation>每条 rasa 命令都会因错误而停止；“rasa telemetry enable”无法修复。</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa reads it as on, this program as off.</source>
            <translation>这不是 true 或 false：Rasa 将其读作开启，本程序读作关闭。</translation>
        </message>
        <message>
            <source>This is no true or false: Rasa and this program read it as off.</source>
            <translation>这不是 true 或 false：Rasa 和本程序都将其读作关闭。</translation>
        </message>
        <message>
            <source>The copy of Rasa Pro in traits says enabled: %1; nothing reads it.</source>
            <translation>Rasa Pro 在 traits 中的副本写着 enabled: %1；没有任何程序读取它。</translation>
        </message>
        <message>
            <source>The next rasa command records that reporting is on.</source>
            <translation>下一条 rasa 命令会记录上报已开启。</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>It is about this program only.</source>
            <translation>它只关乎本程序。</translation>
        </message>
        <message>
            <source>settings of this program</source>
            <translation>本程序的设置</translation>
        </message>
        <message>
            <source>The rasa command always reports to %1.</source>
            <translation>rasa 命令始终向 %1 上报。</translation>
        </message>
        <message>
            <source>It stands without quotes and is read as a number.</source>
            <translation>它没有加引号，会被读作数字。</translation>
        </message>
        <message>
            <source>The next rasa command makes one.</source>
            <translation>下一条 rasa 命令会生成一个。</translation>
        </message>
        <message>
            <source>Rasa Pro uses the identifier of the licence instead.</source>
            <translation>Rasa Pro 改用许可证的标识符。</translation>
        </message>
        <message>
            <source>Debug mode does not cover error reports.</source>
            <translation>调试模式不涵盖错误报告。</translation>
        </message>
        <message>
            <source>Only the word true switches debug mode on.</source>
            <translation>只有单词 true 能开启调试模式。</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>the Rasa installation</source>
            <translation>Rasa 安装</translation>
        </message>
        <message>
            <source>The rasa command does not know this key.</source>
            <translation>rasa 命令不认识此密钥。</translation>
        </message>
        <message>
            <source>developer licence</source>
            <translation>开发者许可证</translation>
        </message>
        <message>
            <source>present</source>
            <translation>存在</translation>
        </message>
        <message>
            <source>No Rasa was found; a version that reports without a licence is assumed.</source>
            <translation>未找到 Rasa；假定为没有许可证也会上报的版本。</translation>
        </message>
        <message>
            <source>Organisation policy</source>
            <translation>组织策略</translation>
        </message>
        <message>
            <source>Global config</source>
            <translation>全局配置</translation>
        </message>
        <message>
            <source>Our notice</source>
            <translation>本程序的告知说明</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>写入密钥</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>机器 ID</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>目的地</translation>
        </message>
        <message>
            <source>The rasa command ignores DO_NOT_TRACK.</source>
            <translation>rasa 命令忽略 DO_NOT_TRACK。</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>没有记录任何决定。</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which is no plain true or false; here that counts as off.</source>
            <translation>global.yml 写着 enabled: %1，这不是单纯的 true 或 false；此处视为关闭。</translation>
        </message>
        <message>
            <source>The organisation's policy cannot be understood, so nothing is reported.</source>
            <translation>无法理解组织策略，因此不上报任何内容。</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>您的组织已关闭上报。</translation>
        </message>
        <message>
            <source>DO_NOT_TRACK is set.</source>
            <translation>已设置 DO_NOT_TRACK。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; the file has no say.</source>
            <translation>RASA_TELEMETRY_ENABLED 为“%1”；文件不起作用。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED is "%1"; only the word true means on.</source>
            <translation>RASA_TELEMETRY_ENABLED 为“%1”；只有单词 true 表示开启。</translation>
        </message>
        <message>
            <source>You answered no to the notice of this program.</source>
            <translation>您对本程序的告知说明回答了“否”。</translation>
        </message>
        <message>
            <source>The notice of this program has not been answered.</source>
            <translation>本程序的告知说明尚未得到回答。</translation>
        </message>
        <message>
            <source>More is reported than when you answered the notice; it has to be answered again.</source>
            <translation>现在上报的内容比您回答告知说明时更多；必须重新回答。</translation>
        </message>
        <message>
            <source>Reports would go elsewhere than when you answered the notice; it has to be answered again.</source>
            <translation>报告会发往与您回答告知说明时不同的目的地；必须重新回答。</translation>
        </message>
        <message>
            <source>There is no machine ID in global.yml.</source>
            <translation>global.yml 中没有机器 ID。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.</source>
            <translation>已设置 RASA_TELEMETRY_DEBUG：报告只显示，不发送。</translation>
        </message>
        <message>
            <source>There is no write key.</source>
            <translation>没有写入密钥。</translation>
        </message>
        <message>
            <source>There is no global.yml.</source>
            <translation>没有 global.yml。</translation>
        </message>
        <message>
            <source>global.yml cannot be read.</source>
            <translation>无法读取 global.yml。</translation>
        </message>
        <message>
            <source>global.yml is damaged, and Rasa treats it as if it were not there.</source>
            <translation>global.yml 已损坏，Rasa 将其视为不存在。</translation>
        </message>
        <message>
            <source>global.yml has no metrics section.</source>
            <translation>global.yml 没有 metrics 部分。</translation>
        </message>
        <message>
            <source>In global.yml %1.</source>
            <translation>global.yml：%1。</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1, which looks like a word but means on for Rasa.</source>
            <translation>global.yml 写着 enabled: %1，看起来像一个单词，但对 Rasa 而言表示开启。</translation>
        </message>
        <message>
            <source>global.yml says enabled: %1.</source>
            <translation>global.yml 写着 enabled: %1。</translation>
        </message>
        <message>
            <source>Rasa can record nothing there and then treats reporting as off.</source>
            <translation>Rasa 无法在那里记录任何内容，因而将上报视为关闭。</translation>
        </message>
        <message>
            <source>The next rasa command writes a global.yml that says on.</source>
            <translation>下一条 rasa 命令会写入一个表示开启的 global.yml。</translation>
        </message>
        <message>
            <source>What was recorded in it before, also a no, is lost then.</source>
            <translation>此前在其中记录的内容（包括“否”）届时会丢失。</translation>
        </message>
        <message>
            <source>Every rasa command stops with an error.</source>
            <translation>每条 rasa 命令都会因错误而停止。</translation>
        </message>
        <message>
            <source>The next rasa command still writes a global.yml that says on: without the variable reporting starts, and no notice is shown.</source>
            <translation>下一条 rasa 命令仍会写入一个表示开启的 global.yml：没有该变量时便会开始上报，且不显示任何告知说明。</translation>
        </message>
        <message>
            <source>Trainings are not reported, because Rasa cannot read the metrics section.</source>
            <translation>训练不会被上报，因为 Rasa 无法读取 metrics 部分。</translation>
        </message>
        <message>
            <source>With a developer licence reporting cannot be switched off here.</source>
            <translation>使用开发者许可证时，无法在此处关闭上报。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENABLED silences the reports of trainings only.</source>
            <translation>RASA_TELEMETRY_ENABLED 只使训练的报告停止。</translation>
        </message>
        <message>
            <source>Rasa Pro sends nothing without a valid licence.</source>
            <translation>没有有效许可证时，Rasa Pro 不发送任何内容。</translation>
        </message>
        <message>
            <source>There is no machine ID, so Rasa sends nothing.</source>
            <translation>没有机器 ID，因此 Rasa 不发送任何内容。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.</source>
            <translation>已设置 RASA_TELEMETRY_DEBUG：报告被打印，不发送。</translation>
        </message>
        <message>
            <source>No installed Rasa was found; that holds for all versions but Rasa Pro 3.14 and later, which send all the same.</source>
            <translation>未找到已安装的 Rasa；上述说法适用于除 Rasa Pro 3.14 及更高版本以外的所有版本，后者照样发送。</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends.</source>
            <translation>已设置 RASA_TELEMETRY_DEBUG，但此版本的 Rasa Pro 仍会发送。</translation>
        </message>
        <message>
            <source>This Rasa has no write key, so it sends nothing.</source>
            <translation>此 Rasa 没有写入密钥，因此不发送任何内容。</translation>
        </message>
        <message>
            <source>Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).</source>
            <translation>Rasa %1 没有许可证就不发送任何内容（自 3.6.10 和 3.4.18 起）。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DeliverySettings</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>无，因此无法发送任何内容</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY: %1</source>
            <translation>来自 RASA_TELEMETRY_WRITE_KEY：%1</translation>
        </message>
        <message>
            <source>from Rasa %1: %2</source>
            <translation>来自 Rasa %1：%2</translation>
        </message>
        <message>
            <source>from these settings: %1</source>
            <translation>来自这些设置：%1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>投递</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>先询问我</translation>
        </message>
        <message>
            <source>Send by itself</source>
            <translation>自动发送</translation>
        </message>
        <message>
            <source>Reports made here</source>
            <translation>在此生成的报告</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>目的地</translation>
        </message>
        <message>
            <source>New write key</source>
            <translation>新的写入密钥</translation>
        </message>
        <message>
            <source>Save key</source>
            <translation>保存密钥</translation>
        </message>
        <message>
            <source>Remove key</source>
            <translation>移除密钥</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>写入密钥</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose extra certificates …</source>
            <translation>选择额外证书…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove extra certificates</source>
            <translation>移除额外证书</translation>
        </message>
        <message>
            <source>Extra certificates</source>
            <translation>额外证书</translation>
        </message>
        <message>
            <source>They wait in the outbox until you send or discard them.</source>
            <translation>它们在发件箱中等待，直到您发送或丢弃。</translation>
        </message>
        <message>
            <source>They leave as soon as they are made, while reporting is on.</source>
            <translation>上报开启时，它们一生成便发出。</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1. %2</source>
            <translation>由您的组织在 %1 中固定。%2</translation>
        </message>
        <message>
            <source>Fixed by your organisation in %1: %2</source>
            <translation>由您的组织在 %1 中固定：%2</translation>
        </message>
        <message>
            <source>RASA_TELEMETRY_ENDPOINT says: %1</source>
            <translation>RASA_TELEMETRY_ENDPOINT 指定：%1</translation>
        </message>
        <message>
            <source>Reports go to %1. With another destination you are asked again whether to report.</source>
            <translation>报告发往 %1。换用其他目的地时，会再次询问您是否上报。</translation>
        </message>
        <message>
            <source>A key is stored here, too. It counts when there is neither the variable nor one in Rasa.</source>
            <translation>此处也存储了一个密钥。当变量和 Rasa 中都没有密钥时，它才生效。</translation>
        </message>
        <message>
            <source>It names the account that reports are booked to. It is kept in a file that only you can read, and never shown.</source>
            <translation>它指明报告计入哪个账户。它保存在只有您能读取的文件中，从不显示。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>For a collector of your organisation whose certificate the system does not know.</source>
            <translation>用于您组织的、其证书不为系统所知的收集服务。</translation>
        </message>
        <message>
            <source>Nothing can be sent: %1</source>
            <translation>无法发送任何内容：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln authorities are trusted besides the system's.</source>
            <translation>
                <numerusform>除系统信任的证书颁发机构外，还信任 %Ln 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt);;All files (*)</source>
            <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>未保存。%1</translation>
        </message>
        <message>
            <source>In use: none.</source>
            <translation>使用中：无。</translation>
        </message>
        <message>
            <source>In use: %1.</source>
            <translation>使用中：%1。</translation>
        </message>
        <message>
            <source>The variables http_proxy, https_proxy, all_proxy and no_proxy decide, as for Rasa itself.</source>
            <translation>由变量 http_proxy、https_proxy、all_proxy 和 no_proxy 决定，与 Rasa 自身相同。</translation>
        </message>
        <message>
            <source>Its user name and password are kept, and not shown.</source>
            <translation>其用户名和密码会保留，但不显示。</translation>
        </message>
        <message>
            <source>This computer is reached without one.</source>
            <translation>连接本机时不使用代理服务器。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Detail</name>
        <message>
            <source>text after the value</source>
            <translation>值之后还有文本</translation>
        </message>
        <message numerus="yes">
            <source>more than %n levels</source>
            <translation>
                <numerusform>超过 %n 层</numerusform>
            </translation>
        </message>
        <message>
            <source>the text ends where a value should stand</source>
            <translation>文本在应有值的地方结束</translation>
        </message>
        <message>
            <source>no value begins with this character</source>
            <translation>没有值以此字符开头</translation>
        </message>
        <message>
            <source>a control character inside a text</source>
            <translation>文本中有控制字符</translation>
        </message>
        <message>
            <source>a text without closing quote</source>
            <translation>文本没有结束引号</translation>
        </message>
        <message>
            <source>an unknown escape</source>
            <translation>未知的转义</translation>
        </message>
        <message>
            <source>an escape \u without four hexadecimal digits</source>
            <translation>转义 \u 之后没有四位十六进制数字</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>缺少逗号或右方括号</translation>
        </message>
        <message>
            <source>a name in double quotes is missing</source>
            <translation>缺少双引号中的名称</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>缺少冒号</translation>
        </message>
        <message>
            <source>a comma or a closing brace is missing</source>
            <translation>缺少逗号或右花括号</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>命名管道</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>套接字</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>设备</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>超过 %n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes, at most %2</source>
            <translation>%1 字节，最多 %2</translation>
        </message>
        <message>
            <source>%1 is no whole number</source>
            <translation>%1 不是整数</translation>
        </message>
        <message>
            <source>%1 is no number</source>
            <translation>%1 不是数字</translation>
        </message>
        <message>
            <source>%1 is no date</source>
            <translation>%1 不是日期</translation>
        </message>
        <message>
            <source>%1 is no possible date</source>
            <translation>%1 不是可能存在的日期</translation>
        </message>
        <message>
            <source>a plain "=" has no value</source>
            <translation>单独的“=”没有值</translation>
        </message>
        <message>
            <source>%1 is no truth value</source>
            <translation>%1 不是布尔值</translation>
        </message>
        <message>
            <source>%1 is no number with a point or an exponent</source>
            <translation>%1 不是带小数点或指数的数字</translation>
        </message>
        <message>
            <source>a key must not contain a mapping or a list of lists</source>
            <translation>键不得包含映射或列表的列表</translation>
        </message>
        <message numerus="yes">
            <source>more than %n values</source>
            <translation>
                <numerusform>超过 %n 个值</numerusform>
            </translation>
        </message>
        <message>
            <source>the anchor %1 stands here a second time</source>
            <translation>锚点 %1 在此处第二次出现</translation>
        </message>
        <message>
            <source>a question mark in the unquoted text %1 inside brackets</source>
            <translation>方括号内未加引号的文本 %1 中有问号</translation>
        </message>
        <message>
            <source>no memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>no value starts with %1 unless in quotes</source>
            <translation>除非加引号，否则没有值以 %1 开头</translation>
        </message>
        <message>
            <source>byte 0x%1 at offset %2</source>
            <translation>字节 0x%1，偏移 %2</translation>
        </message>
        <message>
            <source>*%1 stands inside itself</source>
            <translation>*%1 位于其自身之内</translation>
        </message>
        <message numerus="yes">
            <source>aliases add more than %n values</source>
            <translation>
                <numerusform>别名增加了超过 %n 个值</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;&lt; needs a mapping or a list of mappings</source>
            <translation>&lt;&lt; 需要映射或映射的列表</translation>
        </message>
        <message>
            <source>no complete answer came</source>
            <translation>没有收到完整的响应</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>它不是普通文件</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds no certificate in PEM form</source>
            <translation>它不含 PEM 格式的证书</translation>
        </message>
        <message>
            <source>another program has been writing to it all the time</source>
            <translation>另一程序一直在写入它</translation>
        </message>
        <message>
            <source>it is the database of another program</source>
            <translation>它是另一程序的数据库</translation>
        </message>
        <message>
            <source>reporting is not on</source>
            <translation>上报未开启</translation>
        </message>
        <message>
            <source>another window or command is sending reports</source>
            <translation>另一窗口或命令正在发送报告</translation>
        </message>
        <message>
            <source>attempt %1 is not running</source>
            <translation>尝试 %1 未在进行</translation>
        </message>
        <message>
            <source>the program ended before the attempt did</source>
            <translation>程序在尝试完成之前就结束了</translation>
        </message>
        <message>
            <source>%1 reports are in it, at most %2 are kept</source>
            <translation>其中有 %1 份报告，最多保留 %2 份</translation>
        </message>
        <message>
            <source>%1 bytes are in it, at most %2 are kept</source>
            <translation>其中有 %1 字节，最多保留 %2</translation>
        </message>
        <message>
            <source>the bytes of report %1 are not those that were stored</source>
            <translation>报告 %1 的字节与所存储的不一致</translation>
        </message>
        <message>
            <source>its address is no URL</source>
            <translation>其地址不是 URL</translation>
        </message>
        <message>
            <source>this program speaks to http, socks5 and socks5h proxies</source>
            <translation>本程序支持 http、socks5 和 socks5h 代理服务器</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n bytes</source>
            <translation>
                <numerusform>%1，%n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken</source>
            <translation>它有 %1 字节，最多接受 %2</translation>
        </message>
        <message>
            <source>it has %1 bytes, at most %2 are taken; the largest part is %3</source>
            <translation>它有 %1 字节，最多接受 %2；最大的部分是 %3</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>它是空的</translation>
        </message>
        <message>
            <source>%1 bytes, at most %2 are read</source>
            <translation>%1 字节，最多读取 %2</translation>
        </message>
        <message>
            <source>the answer broke off</source>
            <translation>响应中断</translation>
        </message>
        <message>
            <source>it is a symbolic link</source>
            <translation>它是符号链接</translation>
        </message>
        <message>
            <source>it is no folder</source>
            <translation>它不是文件夹</translation>
        </message>
        <message>
            <source>it belongs to another user</source>
            <translation>它属于另一用户</translation>
        </message>
        <message>
            <source>it has other names (hard links)</source>
            <translation>它有其他名称（硬链接）</translation>
        </message>
        <message>
            <source>it was removed at the same moment</source>
            <translation>它在同一时刻被移除</translation>
        </message>
        <message>
            <source>"%1" must be a text</source>
            <translation>"%1" 必须是文本</translation>
        </message>
        <message>
            <source>"%1" must be a list of components, each with a "name"</source>
            <translation>"%1" 必须是组件的列表，每个组件带有 "name"</translation>
        </message>
        <message>
            <source>a component in "%1" must be a mapping with "name"</source>
            <translation>"%1" 中的组件必须是带有 "name" 的映射</translation>
        </message>
        <message>
            <source>a component in "%1" needs "name" with a text</source>
            <translation>"%1" 中的组件需要值为文本的 "name"</translation>
        </message>
        <message>
            <source>a mapping with a list as key</source>
            <translation>以列表为键的映射</translation>
        </message>
        <message>
            <source>"importers" must be a list of mappings with "name"</source>
            <translation>"importers" 必须是带有 "name" 的映射的列表</translation>
        </message>
        <message>
            <source>an entry of "importers" must be a mapping with "name"</source>
            <translation>"importers" 的条目必须是带有 "name" 的映射</translation>
        </message>
        <message>
            <source>a configuration must be a mapping</source>
            <translation>配置必须是映射</translation>
        </message>
        <message>
            <source>the credentials must be a mapping of channels</source>
            <translation>凭据必须是渠道的映射</translation>
        </message>
        <message>
            <source>the name of a channel must be a text</source>
            <translation>渠道的名称必须是文本</translation>
        </message>
        <message>
            <source>the type of a slot must be a text</source>
            <translation>槽位的类型必须是文本</translation>
        </message>
        <message>
            <source>"%1" is no type of slot: text, bool, categorical, float, list, any</source>
            <translation>"%1" 不是槽位类型：text、bool、categorical、float、list、any</translation>
        </message>
        <message>
            <source>a %1 slot has no property "%2"</source>
            <translation>%1 槽位没有属性 "%2"</translation>
        </message>
        <message>
            <source>a slot of type any cannot influence the conversation</source>
            <translation>类型为 any 的槽位不能影响对话</translation>
        </message>
        <message>
            <source>min_value and max_value of a float slot must be numbers</source>
            <translation>float 槽位的 min_value 和 max_value 必须是数字</translation>
        </message>
        <message>
            <source>min_value of a float slot must be below max_value (0 and 1 by default)</source>
            <translation>float 槽位的 min_value 必须小于 max_value（默认为 0 和 1）</translation>
        </message>
        <message>
            <source>"actions" must be a list</source>
            <translation>"actions" 必须是列表</translation>
        </message>
        <message>
            <source>an action needs a name</source>
            <translation>动作需要名称</translation>
        </message>
        <message>
            <source>"e2e_actions" must be a list</source>
            <translation>"e2e_actions" 必须是列表</translation>
        </message>
        <message>
            <source>"entities" must be a list</source>
            <translation>"entities" 必须是列表</translation>
        </message>
        <message>
            <source>the properties of an %1 must be a mapping</source>
            <translation>%1 的属性必须是映射</translation>
        </message>
        <message>
            <source>"intents" must be a list</source>
            <translation>"intents" 必须是列表</translation>
        </message>
        <message>
            <source>an intent needs a name</source>
            <translation>意图需要名称</translation>
        </message>
        <message>
            <source>"ignore_entities" must be a list</source>
            <translation>"ignore_entities" 必须是列表</translation>
        </message>
        <message>
            <source>"use_entities" must be a list or true or false</source>
            <translation>"use_entities" 必须是列表或者 true 或 false</translation>
        </message>
        <message>
            <source>a file of one number or the like stops Rasa here</source>
            <translation>只含一个数字之类内容的文件会使 Rasa 在此停止</translation>
        </message>
        <message>
            <source>a condition of a slot mapping needs "active_loop" with the name of a form</source>
            <translation>槽位映射的条件需要带表单名称的 "active_loop"</translation>
        </message>
        <message>
            <source>"mappings" of a slot must be a list</source>
            <translation>槽位的 "mappings" 必须是列表</translation>
        </message>
        <message>
            <source>a slot needs a "type"</source>
            <translation>槽位需要 "type"</translation>
        </message>
        <message>
            <source>a slot needs "mappings"</source>
            <translation>槽位需要 "mappings"</translation>
        </message>
        <message>
            <source>"session_expiration_time" must not be negative</source>
            <translation>"session_expiration_time" 不得为负</translation>
        </message>
        <message>
            <source>a domain must be a mapping</source>
            <translation>领域必须是映射</translation>
        </message>
        <message>
            <source>a file of tests must be a mapping with "test_cases"</source>
            <translation>测试文件必须是带有 "test_cases" 的映射</translation>
        </message>
        <message>
            <source>"%1" must be a list of mappings</source>
            <translation>"%1" 必须是映射的列表</translation>
        </message>
        <message>
            <source>test case %1</source>
            <translation>测试用例 %1</translation>
        </message>
        <message>
            <source>"%1" must be a mapping</source>
            <translation>"%1" 必须是映射</translation>
        </message>
        <message>
            <source>the keys in "%1" must be texts</source>
            <translation>"%1" 中的键必须是文本</translation>
        </message>
        <message>
            <source>"mcp_servers" must be a list</source>
            <translation>"mcp_servers" 必须是列表</translation>
        </message>
        <message>
            <source>an MCP server needs "%1" with a text</source>
            <translation>MCP 服务器需要值为文本的 "%1"</translation>
        </message>
        <message>
            <source>the type of an MCP server must be "http" or "https"</source>
            <translation>MCP 服务器的类型必须是 "http" 或 "https"</translation>
        </message>
        <message>
            <source>the endpoints must be a mapping</source>
            <translation>端点必须是映射</translation>
        </message>
        <message>
            <source>%1 needs "entity" with a text</source>
            <translation>%1 需要值为文本的 "entity"</translation>
        </message>
        <message>
            <source>"%1" in %2 must be a text</source>
            <translation>%2 中的 "%1" 必须是文本</translation>
        </message>
        <message>
            <source>"value" in %1 must be a text or a number</source>
            <translation>%1 中的 "value" 必须是文本或数字</translation>
        </message>
        <message>
            <source>a file of flows must be a mapping with "flows"</source>
            <translation>流程文件必须是带有 "flows" 的映射</translation>
        </message>
        <message>
            <source>"flows" must be a mapping of flows</source>
            <translation>"flows" 必须是流程的映射</translation>
        </message>
        <message>
            <source>a flow must be a mapping with "steps"</source>
            <translation>流程必须是带有 "steps" 的映射</translation>
        </message>
        <message>
            <source>a flow needs a list "steps" with at least one step</source>
            <translation>流程需要至少有一个步骤的列表 "steps"</translation>
        </message>
        <message>
            <source>a step of a flow must be a mapping</source>
            <translation>流程的步骤必须是映射</translation>
        </message>
        <message>
            <source>a step of a flow needs action, collect, link, call, set_slots or noop</source>
            <translation>流程的步骤需要 action、collect、link、call、set_slots 或 noop</translation>
        </message>
        <message>
            <source>"collect" must be the name of a slot</source>
            <translation>"collect" 必须是槽位的名称</translation>
        </message>
        <message>
            <source>"rejections" must be a list</source>
            <translation>"rejections" 必须是列表</translation>
        </message>
        <message>
            <source>"call" must name a flow, an agent or a tool</source>
            <translation>"call" 必须指明流程、智能体或工具</translation>
        </message>
        <message>
            <source>"set_slots" must be a list of slots with values</source>
            <translation>"set_slots" 必须是带值的槽位的列表</translation>
        </message>
        <message>
            <source>"next" must be a step or a list of conditions</source>
            <translation>"next" 必须是步骤或条件的列表</translation>
        </message>
        <message>
            <source>a condition needs "if" with "then", or "else"</source>
            <translation>条件需要 "if" 加 "then"，或者 "else"</translation>
        </message>
        <message>
            <source>a condition must lead to a step or to a list of steps</source>
            <translation>条件必须通向步骤或步骤的列表</translation>
        </message>
        <message>
            <source>the flow "%1" calls itself, directly or through others</source>
            <translation>流程“%1”直接或经由其他流程调用了自身</translation>
        </message>
        <message>
            <source>there is no flow "%1" to call</source>
            <translation>没有可调用的流程“%1”</translation>
        </message>
        <message>
            <source>flow %1</source>
            <translation>流程 %1</translation>
        </message>
        <message>
            <source>slot %1 in %2</source>
            <translation>%2 中的槽位 %1</translation>
        </message>
        <message>
            <source>there are no markers</source>
            <translation>没有标记</translation>
        </message>
        <message>
            <source>there is no .yml or .yaml file with markers</source>
            <translation>没有含标记的 .yml 或 .yaml 文件</translation>
        </message>
        <message>
            <source>a file of markers must be a mapping of names</source>
            <translation>标记文件必须是名称的映射</translation>
        </message>
        <message>
            <source>markers at the top</source>
            <translation>顶层标记</translation>
        </message>
        <message>
            <source>"%1" is an operator or condition and cannot name a marker</source>
            <translation>"%1" 是运算符或条件，不能用作标记的名称</translation>
        </message>
        <message>
            <source>the marker "%1" is defined in another file too</source>
            <translation>标记“%1”在另一文件中也有定义</translation>
        </message>
        <message>
            <source>levels of "%1"</source>
            <translation>“%1”的层级</translation>
        </message>
        <message>
            <source>a marker must be a mapping with one operator or condition</source>
            <translation>标记必须是含一个运算符或条件的映射</translation>
        </message>
        <message>
            <source>a marker needs an operator or a condition besides its description</source>
            <translation>标记除描述外还需要运算符或条件</translation>
        </message>
        <message>
            <source>"%1" needs a text</source>
            <translation>"%1" 需要文本</translation>
        </message>
        <message>
            <source>"%1" is no operator or condition of markers</source>
            <translation>"%1" 不是标记的运算符或条件</translation>
        </message>
        <message>
            <source>"%1" needs a list of markers</source>
            <translation>"%1" 需要标记的列表</translation>
        </message>
        <message>
            <source>"%1" needs exactly one marker</source>
            <translation>"%1" 恰好需要一个标记</translation>
        </message>
        <message>
            <source>"%1" needs at least one marker</source>
            <translation>"%1" 至少需要一个标记</translation>
        </message>
        <message>
            <source>markers below "%1" of "%2"</source>
            <translation>“%2”的“%1”之下的标记</translation>
        </message>
        <message>
            <source>the domain is not valid</source>
            <translation>领域无效</translation>
        </message>
        <message>
            <source>the domain has no %1 "%2"</source>
            <translation>领域中没有 %1“%2”</translation>
        </message>
        <message>
            <source>the intent name "%1" may have one slash only</source>
            <translation>意图名称“%1”最多只能有一个斜杠</translation>
        </message>
        <message>
            <source>the intent name "%1" needs something before the slash</source>
            <translation>意图名称“%1”在斜杠之前需要有内容</translation>
        </message>
        <message>
            <source>an example needs "text"</source>
            <translation>示例需要 "text"</translation>
        </message>
        <message>
            <source>"intent" must be a text</source>
            <translation>"intent" 必须是文本</translation>
        </message>
        <message>
            <source>an entity needs the numbers "start" and "end" and the text "entity"</source>
            <translation>实体需要数字 "start" 和 "end" 以及文本 "entity"</translation>
        </message>
        <message>
            <source>"value" of an entity must be a text or a number</source>
            <translation>实体的 "value" 必须是文本或数字</translation>
        </message>
        <message>
            <source>"%1" of an entity must be a text</source>
            <translation>实体的 "%1" 必须是文本</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be the only key</source>
            <translation>"rasa_nlu_data" 必须是唯一的键</translation>
        </message>
        <message>
            <source>"rasa_nlu_data" must be an object</source>
            <translation>"rasa_nlu_data" 必须是对象</translation>
        </message>
        <message>
            <source>"%1" must be a list</source>
            <translation>"%1" 必须是列表</translation>
        </message>
        <message>
            <source>an entry of "regex_features" needs the texts "name" and "pattern"</source>
            <translation>"regex_features" 的条目需要文本 "name" 和 "pattern"</translation>
        </message>
        <message>
            <source>"elements" of a lookup table must be a list of texts or the path of a file</source>
            <translation>查找表的 "elements" 必须是文本的列表或文件的路径</translation>
        </message>
        <message>
            <source>NLU data must be a mapping with the key "nlu"</source>
            <translation>NLU 数据必须是带有键 "nlu" 的映射</translation>
        </message>
        <message>
            <source>an item of "nlu" must be a mapping with "intent", "synonym", "regex" or "lookup"</source>
            <translation>"nlu" 的条目必须是带有 "intent"、"synonym"、"regex" 或 "lookup" 的映射</translation>
        </message>
        <message>
            <source>an item of "nlu" has one of intent, synonym, regex, lookup, and examples, not "%1"</source>
            <translation>"nlu" 的条目应有 intent、synonym、regex、lookup 之一以及 examples，而不是 "%1"</translation>
        </message>
        <message>
            <source>only an intent may have "metadata"</source>
            <translation>只有意图可以有 "metadata"</translation>
        </message>
        <message>
            <source>"examples" must be one text, usually a block that begins with |</source>
            <translation>"examples" 必须是一个文本，通常是以 | 开头的块</translation>
        </message>
        <message>
            <source>an item of "examples" must be a mapping with "text"</source>
            <translation>"examples" 的条目必须是带有 "text" 的映射</translation>
        </message>
        <message>
            <source>an intent name may have one slash only</source>
            <translation>意图名称最多只能有一个斜杠</translation>
        </message>
        <message>
            <source>an intent name needs something before the slash</source>
            <translation>意图名称在斜杠之前需要有内容</translation>
        </message>
        <message>
            <source>"text" must not be empty: give a text or leave it out</source>
            <translation>"text" 不得为空：给出文本或将其省略</translation>
        </message>
        <message numerus="yes">
            <source>links lead in circles here, so that there are more than %n folders</source>
            <translation>
                <numerusform>此处的链接循环，以致文件夹超过 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>没有 %1</translation>
        </message>
        <message>
            <source>the name of a response must be a text</source>
            <translation>回复的名称必须是文本</translation>
        </message>
        <message>
            <source>a response must be a list of variations</source>
            <translation>回复必须是变体的列表</translation>
        </message>
        <message>
            <source>a variation of a response must be a mapping such as "text: ..."</source>
            <translation>回复的变体必须是映射，例如 "text: ..."</translation>
        </message>
        <message>
            <source>a variation of a response needs "text" or "custom"</source>
            <translation>回复的变体需要 "text" 或 "custom"</translation>
        </message>
        <message>
            <source>"%1" must be %2</source>
            <translation>"%1" 必须是%2</translation>
        </message>
        <message>
            <source>a text (numbers, dates, true and ${...} need quotes)</source>
            <translation>文本（数字、日期、true 和 ${...} 需要加引号）</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>a mapping</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>%1 may have the keys %2, not "%3"</source>
            <translation>%1 可以有键 %2，而不是 "%3"</translation>
        </message>
        <message>
            <source>a name in "%1" must be a text with at least one letter from a to z</source>
            <translation>"%1" 中的名称必须是文本，且至少含有一个 a 到 z 的字母</translation>
        </message>
        <message>
            <source>(not shown, for it may be a secret)</source>
            <translation>（未显示，因为它可能是机密）</translation>
        </message>
        <message>
            <source>stories must be a mapping with the key "stories" or "rules"</source>
            <translation>故事必须是带有键 "stories" 或 "rules" 的映射</translation>
        </message>
        <message>
            <source>"condition" must be a list</source>
            <translation>"condition" 必须是列表</translation>
        </message>
        <message>
            <source>"user" needs a text</source>
            <translation>"user" 需要文本</translation>
        </message>
        <message>
            <source>"or" must be a list</source>
            <translation>"or" 必须是列表</translation>
        </message>
        <message>
            <source>"slot_was_set" must be a list</source>
            <translation>"slot_was_set" 必须是列表</translation>
        </message>
        <message>
            <source>an action may not be named slot, topic or user</source>
            <translation>动作不得命名为 slot、topic 或 user</translation>
        </message>
        <message>
            <source>a step must be a mapping such as "intent: greet"</source>
            <translation>步骤必须是映射，例如 "intent: greet"</translation>
        </message>
        <message>
            <source>"%1" may not stand in this step</source>
            <translation>"%1" 不得出现在此步骤中</translation>
        </message>
        <message>
            <source>an item of "rules" must be a mapping with "rule" and "steps"</source>
            <translation>"rules" 的条目必须是带有 "rule" 和 "steps" 的映射</translation>
        </message>
        <message>
            <source>an item of "stories" must be a mapping with "story" and "steps"</source>
            <translation>"stories" 的条目必须是带有 "story" 和 "steps" 的映射</translation>
        </message>
        <message>
            <source>"%1" may not stand in a rule</source>
            <translation>"%1" 不得出现在规则中</translation>
        </message>
        <message>
            <source>"%1" may not stand in a story</source>
            <translation>"%1" 不得出现在故事中</translation>
        </message>
        <message>
            <source>a sub-agent needs "agent" with a "%1"</source>
            <translation>子智能体需要带有 "%1" 的 "agent"</translation>
        </message>
        <message>
            <source>the protocol of a sub-agent must be RASA or A2A</source>
            <translation>子智能体的协议必须是 RASA 或 A2A</translation>
        </message>
        <message>
            <source>a sub-agent must be a mapping with "agent"</source>
            <translation>子智能体必须是带有 "agent" 的映射</translation>
        </message>
        <message>
            <source>another sub-agent has the name "%1" too</source>
            <translation>另一子智能体也名为“%1”</translation>
        </message>
        <message>
            <source>the slot "%1" is not in the domain, so it needs a value here</source>
            <translation>槽位“%1”不在领域中，因此在此处需要值</translation>
        </message>
        <message numerus="yes">
            <source>%n default actions</source>
            <translation>
                <numerusform>%n 个默认动作</numerusform>
            </translation>
        </message>
        <message>
            <source>actions of retrieval intents</source>
            <translation>检索意图的动作</translation>
        </message>
        <message>
            <source>texts of the bot</source>
            <translation>机器人的文本</translation>
        </message>
        <message>
            <source>retrieval intents of the NLU data</source>
            <translation>NLU 数据的检索意图</translation>
        </message>
        <message>
            <source>default intents</source>
            <translation>默认意图</translation>
        </message>
        <message>
            <source>mappings of slots</source>
            <translation>槽位的映射</translation>
        </message>
        <message>
            <source>custom mappings of slots</source>
            <translation>槽位的自定义映射</translation>
        </message>
        <message>
            <source>mappings of slots with conditions</source>
            <translation>槽位的带条件映射</translation>
        </message>
        <message>
            <source>variations with a condition</source>
            <translation>带条件的变体</translation>
        </message>
        <message>
            <source>"anonymization" must be a mapping</source>
            <translation>"anonymization" 必须是映射</translation>
        </message>
        <message>
            <source>%1 comes in through &lt;&lt;</source>
            <translation>%1 经由 &lt;&lt; 引入</translation>
        </message>
        <message>
            <source>the alias of %1 cannot be found</source>
            <translation>找不到 %1 的别名</translation>
        </message>
        <message>
            <source>there is no place for the key %1</source>
            <translation>没有放置键 %1 的位置</translation>
        </message>
        <message>
            <source>there is no place for the key metrics</source>
            <translation>没有放置键 metrics 的位置</translation>
        </message>
        <message>
            <source>metrics comes in through &lt;&lt;</source>
            <translation>metrics 经由 &lt;&lt; 引入</translation>
        </message>
        <message>
            <source>the alias of metrics cannot be found</source>
            <translation>找不到 metrics 的别名</translation>
        </message>
        <message>
            <source>it is written with \u escapes</source>
            <translation>它以 \u 转义书写</translation>
        </message>
        <message>
            <source>the file could not be read afterwards (%1)</source>
            <translation>之后无法读取该文件（%1）</translation>
        </message>
        <message>
            <source>other values of the file would change with it</source>
            <translation>文件的其他值会随之改变</translation>
        </message>
        <message>
            <source>metrics is %1</source>
            <translation>metrics 为%1</translation>
        </message>
        <message>
            <source>it belongs to another account</source>
            <translation>它属于另一账户</translation>
        </message>
        <message>
            <source>no copy of the old content can be kept meanwhile: %1</source>
            <translation>在此期间无法保留旧内容的副本：%1</translation>
        </message>
        <message>
            <source>%1 (backup: %2)</source>
            <translation>%1（备份：%2）</translation>
        </message>
        <message>
            <source>it cannot be replaced (%1)</source>
            <translation>无法替换它（%1）</translation>
        </message>
        <message>
            <source>no decision is recorded in it yet</source>
            <translation>其中尚未记录任何决定</translation>
        </message>
        <message>
            <source>there is no machine ID for a new section</source>
            <translation>没有可用于新部分的机器 ID</translation>
        </message>
        <message>
            <source>a control character in the machine ID</source>
            <translation>机器 ID 中有控制字符</translation>
        </message>
        <message>
            <source>the top level is %1</source>
            <translation>顶层为%1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>metrics has no key enabled</source>
            <translation>metrics 没有键 enabled</translation>
        </message>
        <message>
            <source>no metrics section</source>
            <translation>没有 metrics 部分</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>动作</translation>
        </message>
        <message>
            <source>responses</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>意图</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>槽位</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>another program has been reading it all the time</source>
            <translation>另一程序一直在读取它</translation>
        </message>
        <message>
            <source>format %1, this one writes %2</source>
            <translation>格式 %1，本版本写入 %2</translation>
        </message>
        <message>
            <source>it hung up before it answered</source>
            <translation>对方在回应之前断开了连接</translation>
        </message>
        <message>
            <source>the computer went down before the outcome was saved</source>
            <translation>计算机在结果保存之前就停机了</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DifferenceModel</name>
        <message>
            <source>end of %1</source>
            <translation>%1 的结尾</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged lines, folded</source>
            <translation>
                <numerusform>%Ln 行未更改，已折叠</numerusform>
            </translation>
        </message>
        <message>
            <source>unchanged: %1</source>
            <translation>未更改：%1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>已添加：%1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>已移动：%1</translation>
        </message>
        <message>
            <source>changed, no longer: %1</source>
            <translation>已更改，不再是：%1</translation>
        </message>
        <message>
            <source>changed, newly: %1</source>
            <translation>已更改，现在是：%1</translation>
        </message>
        <message>
            <source>changed: %1, before %2</source>
            <translation>已更改：%1，之前为 %2</translation>
        </message>
        <message numerus="yes">
            <source>… %Ln unchanged lines</source>
            <translation>
                <numerusform>… %Ln 行未更改</numerusform>
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
            <translation>左：%1。右：%2。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Domain</name>
        <message>
            <source>Keep one of the two.</source>
            <translation>请保留两者之一。</translation>
        </message>
        <message>
            <source>the intent "%1" stands here a second time, first in line %2</source>
            <translation>意图“%1”在此处第二次出现，第一次在第 %2 行</translation>
        </message>
        <message>
            <source>the entity "%1" stands here a second time, first in line %2</source>
            <translation>实体“%1”在此处第二次出现，第一次在第 %2 行</translation>
        </message>
        <message>
            <source>the action "%1" stands here a second time, first in line %2</source>
            <translation>动作“%1”在此处第二次出现，第一次在第 %2 行</translation>
        </message>
        <message>
            <source>the form "%1" is named like a default action or a response</source>
            <translation>表单“%1”与某个默认动作或回复同名</translation>
        </message>
        <message>
            <source>Rename the form.</source>
            <translation>请重命名该表单。</translation>
        </message>
        <message>
            <source>the text action "%1" is an action already</source>
            <translation>文本动作“%1”已经是动作</translation>
        </message>
        <message>
            <source>Remove it here or from the actions.</source>
            <translation>请在此处或从动作中移除它。</translation>
        </message>
        <message>
            <source>an intent triggers the unknown action "%1"</source>
            <translation>某个意图触发了未知动作“%1”</translation>
        </message>
        <message>
            <source>Add the action, or correct its name behind triggers.</source>
            <translation>请添加该动作，或改正 triggers 后面的名称。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::DomainReader</name>
        <message>
            <source>the form "%1" has ignored_intents but no required_slots</source>
            <translation>表单“%1”有 ignored_intents 但没有 required_slots</translation>
        </message>
        <message>
            <source>Add required_slots.</source>
            <translation>请添加 required_slots。</translation>
        </message>
        <message>
            <source>the slot name session_started_metadata is taken by Rasa</source>
            <translation>槽位名称 session_started_metadata 已被 Rasa 占用</translation>
        </message>
        <message>
            <source>Rename the slot.</source>
            <translation>请重命名该槽位。</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" has no known type</source>
            <translation>槽位“%1”的某个映射没有已知类型</translation>
        </message>
        <message>
            <source>Its type is one of from_entity, from_intent, from_trigger_intent, from_text, custom.</source>
            <translation>其类型应为 from_entity、from_intent、from_trigger_intent、from_text、custom 之一。</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "entity"</source>
            <translation>槽位“%1”的某个映射缺少 "entity"</translation>
        </message>
        <message>
            <source>Add the name of the entity.</source>
            <translation>请添加实体的名称。</translation>
        </message>
        <message>
            <source>a mapping of the slot "%1" lacks "value"</source>
            <translation>槽位“%1”的某个映射缺少 "value"</translation>
        </message>
        <message>
            <source>Add the value that the slot gets.</source>
            <translation>请添加该槽位获得的值。</translation>
        </message>
        <message>
            <source>an entity has no name</source>
            <translation>某个实体没有名称</translation>
        </message>
        <message>
            <source>Name it, or remove the line.</source>
            <translation>请为它命名，或移除该行。</translation>
        </message>
        <message>
            <source>the entity "%1" is followed by a colon but has no properties</source>
            <translation>实体“%1”后面有冒号，但没有属性</translation>
        </message>
        <message>
            <source>Remove the colon, or write properties below it.</source>
            <translation>请移除冒号，或在其下方写出属性。</translation>
        </message>
        <message>
            <source>the intent "%1" is followed by a colon but has no properties</source>
            <translation>意图“%1”后面有冒号，但没有属性</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Editor</name>
        <message>
            <source>the desktop has no application for it</source>
            <translation>桌面环境没有能打开它的应用程序</translation>
        </message>
        <message>
            <source>the editor %1 could not be started</source>
            <translation>无法启动编辑器 %1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Error</name>
        <message>
            <source>there is no such file or folder</source>
            <translation>没有这样的文件或文件夹</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>请检查路径。</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>请检查其权限。</translation>
        </message>
        <message>
            <source>cannot be written: %1</source>
            <translation>无法写入：%1</translation>
        </message>
        <message>
            <source>Check its permissions and the free space; nothing was changed.</source>
            <translation>请检查其权限和可用空间；未作任何更改。</translation>
        </message>
        <message>
            <source>cannot be replaced: %1</source>
            <translation>无法替换：%1</translation>
        </message>
        <message>
            <source>Check the permissions of its folder; nothing was changed.</source>
            <translation>请检查其所在文件夹的权限；未作任何更改。</translation>
        </message>
        <message>
            <source>was written only in part, and its old content could not be put back: %1</source>
            <translation>只写入了一部分，且无法恢复其旧内容：%1</translation>
        </message>
        <message>
            <source>Make room, then copy the old content back from the backup.</source>
            <translation>请腾出空间，然后从备份复制回旧内容。</translation>
        </message>
        <message>
            <source>is no regular file but %1</source>
            <translation>不是普通文件，而是%1</translation>
        </message>
        <message>
            <source>Replace it by a file.</source>
            <translation>请用文件替换它。</translation>
        </message>
        <message>
            <source>is too large: %1</source>
            <translation>过大：%1</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>请拆分该文件。</translation>
        </message>
        <message>
            <source>was changed by another program at the same moment</source>
            <translation>在同一时刻被另一程序更改</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>is not UTF-8: %1</source>
            <translation>不是 UTF-8：%1</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>请将文件保存为 UTF-8。</translation>
        </message>
        <message>
            <source>holds a broken escape: %1</source>
            <translation>含有损坏的转义：%1</translation>
        </message>
        <message>
            <source>Rasa replaces \u escapes in ASCII files before reading them; write / instead of \ in paths.</source>
            <translation>Rasa 在读取 ASCII 文件之前会替换 \u 转义；请在路径中用 / 代替 \。</translation>
        </message>
        <message>
            <source>holds a control character: %1</source>
            <translation>含有控制字符：%1</translation>
        </message>
        <message>
            <source>Remove the character.</source>
            <translation>请移除该字符。</translation>
        </message>
        <message>
            <source>is no valid YAML: %1</source>
            <translation>不是有效的 YAML：%1</translation>
        </message>
        <message>
            <source>Mend the line.</source>
            <translation>请修复该行。</translation>
        </message>
        <message>
            <source>has a tab where YAML wants blanks</source>
            <translation>在 YAML 要求空格的地方有制表符</translation>
        </message>
        <message>
            <source>Replace the tab by blanks.</source>
            <translation>请用空格替换制表符。</translation>
        </message>
        <message>
            <source>has a colon in the unquoted text %1 inside brackets</source>
            <translation>方括号内未加引号的文本 %1 中有冒号</translation>
        </message>
        <message>
            <source>Put the text in quotes.</source>
            <translation>请将该文本放在引号中。</translation>
        </message>
        <message>
            <source>the key %1 stands here a second time</source>
            <translation>键 %1 在此处第二次出现</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>请保留两者之一。</translation>
        </message>
        <message>
            <source>holds more than one YAML document</source>
            <translation>含有多个 YAML 文档</translation>
        </message>
        <message>
            <source>Split the file at the line of dashes.</source>
            <translation>请在短划线所在的行拆分文件。</translation>
        </message>
        <message>
            <source>has a tag that Rasa does not know: %1</source>
            <translation>含有 Rasa 不认识的标签：%1</translation>
        </message>
        <message>
            <source>Remove the tag.</source>
            <translation>请移除该标签。</translation>
        </message>
        <message>
            <source>has a value that cannot be read: %1</source>
            <translation>含有无法读取的值：%1</translation>
        </message>
        <message>
            <source>Put the value in quotes or correct it.</source>
            <translation>请将该值放在引号中或加以改正。</translation>
        </message>
        <message>
            <source>refers to an anchor that does not exist before this place: %1</source>
            <translation>引用了在此位置之前不存在的锚点：%1</translation>
        </message>
        <message>
            <source>Define the anchor above.</source>
            <translation>请在上方定义该锚点。</translation>
        </message>
        <message>
            <source>uses an environment variable that is not set: %1</source>
            <translation>使用了未设置的环境变量：%1</translation>
        </message>
        <message>
            <source>Set the variable or put the text in quotes.</source>
            <translation>请设置该变量，或将文本放在引号中。</translation>
        </message>
        <message>
            <source>is nested too deeply: %1</source>
            <translation>嵌套过深：%1</translation>
        </message>
        <message>
            <source>Close the brackets that were opened above, or flatten the structure.</source>
            <translation>请闭合上方打开的括号，或减少结构层级。</translation>
        </message>
        <message>
            <source>unfolds into too much: %1</source>
            <translation>展开后内容过多：%1</translation>
        </message>
        <message>
            <source>Use fewer aliases.</source>
            <translation>请少用别名。</translation>
        </message>
        <message>
            <source>is no valid JSON: %1</source>
            <translation>不是有效的 JSON：%1</translation>
        </message>
        <message>
            <source>Texts need double quotes.</source>
            <translation>文本需要双引号。</translation>
        </message>
        <message>
            <source>the number %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>数字 %1 没有 JSON 形式，因此 Rasa 会悄然舍弃该报告</translation>
        </message>
        <message>
            <source>Use a finite number.</source>
            <translation>请使用有限的数字。</translation>
        </message>
        <message>
            <source>the value %1 has no JSON form, so Rasa drops the report without a word</source>
            <translation>值 %1 没有 JSON 形式，因此 Rasa 会悄然舍弃该报告</translation>
        </message>
        <message>
            <source>Put the value in quotes.</source>
            <translation>请将该值放在引号中。</translation>
        </message>
        <message>
            <source>there is no such project folder</source>
            <translation>没有这样的项目文件夹</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml.</source>
            <translation>请给出包含 config.yml 的文件夹。</translation>
        </message>
        <message>
            <source>is no Rasa project: %1</source>
            <translation>不是 Rasa 项目：%1</translation>
        </message>
        <message>
            <source>Give the folder that holds config.yml, or name the file with --config.</source>
            <translation>请给出包含 config.yml 的文件夹，或用 --config 指定该文件。</translation>
        </message>
        <message>
            <source>Rasa refuses this: %1</source>
            <translation>Rasa 拒绝此内容：%1</translation>
        </message>
        <message>
            <source>Change this place accordingly.</source>
            <translation>请相应更改此处。</translation>
        </message>
        <message>
            <source>cannot be understood: %1</source>
            <translation>无法理解：%1</translation>
        </message>
        <message>
            <source>Mend it by hand, or use --repair, which keeps a backup beside it.</source>
            <translation>请手动修复，或使用 --repair，它会在旁边保留备份。</translation>
        </message>
        <message>
            <source>cannot be changed without touching more than the one value: %1</source>
            <translation>若不触及这一个值以外的内容就无法更改：%1</translation>
        </message>
        <message>
            <source>Edit the file by hand, or set RASA_TELEMETRY_ENABLED=false.</source>
            <translation>请手动编辑文件，或设置 RASA_TELEMETRY_ENABLED=false。</translation>
        </message>
        <message>
            <source>was written, but reading it back shows %1</source>
            <translation>已写入，但重新读取的结果是：%1</translation>
        </message>
        <message>
            <source>Another program may be writing it; try again.</source>
            <translation>可能有另一程序正在写入；请重试。</translation>
        </message>
        <message>
            <source>the organisation's policy cannot be understood: %1</source>
            <translation>无法理解组织策略：%1</translation>
        </message>
        <message>
            <source>Until it is mended this program reports nothing; tell your administrator.</source>
            <translation>在修复之前，本程序不上报任何内容；请告知您的管理员。</translation>
        </message>
        <message>
            <source>your organisation has switched reporting off</source>
            <translation>您的组织已关闭上报</translation>
        </message>
        <message>
            <source>Ask your administrator.</source>
            <translation>请询问您的管理员。</translation>
        </message>
        <message>
            <source>there is no event named %1</source>
            <translation>没有名为 %1 的事件</translation>
        </message>
        <message>
            <source>"rasa-telemetry events" lists them.</source>
            <translation>“rasa-telemetry events”会列出它们。</translation>
        </message>
        <message>
            <source>there is no profile named %1</source>
            <translation>没有名为 %1 的版本档案</translation>
        </message>
        <message>
            <source>Profiles: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14.</source>
            <translation>版本档案：docs、docs-example、oss-3.0、oss-3.1、oss-3.6、pro-3.7、pro-3.9、pro-3.11、pro-3.14。</translation>
        </message>
        <message>
            <source>the event has no property %1</source>
            <translation>该事件没有属性 %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry events EVENT" lists them.</source>
            <translation>“rasa-telemetry events EVENT”会列出它们。</translation>
        </message>
        <message>
            <source>the value does not fit: %1</source>
            <translation>值不合适：%1</translation>
        </message>
        <message>
            <source>this program would have to make up a value: %1</source>
            <translation>本程序将不得不编造一个值：%1</translation>
        </message>
        <message>
            <source>Give it with --set NAME=JSON or --context NAME=JSON.</source>
            <translation>请用 --set NAME=JSON 或 --context NAME=JSON 给出它。</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>无法运行：%1</translation>
        </message>
        <message>
            <source>only a heading was printed: some value of the event has no JSON form, so Rasa drops it without a word</source>
            <translation>只打印了标题：事件的某个值没有 JSON 形式，因此 Rasa 悄然舍弃了它</translation>
        </message>
        <message>
            <source>Look for a date, a set or binary data in config.yml.</source>
            <translation>请在 config.yml 中查找日期、集合或二进制数据。</translation>
        </message>
        <message>
            <source>an event was printed that cannot be read: %1</source>
            <translation>打印了一个无法读取的事件：%1</translation>
        </message>
        <message>
            <source>Other output may stand inside it: keep standard error apart from standard output.</source>
            <translation>其中可能夹有其他输出：请将标准错误与标准输出分开。</translation>
        </message>
        <message>
            <source>holds no traceback of Python</source>
            <translation>不含 Python 回溯</translation>
        </message>
        <message>
            <source>Give all lines from "Traceback (most recent call last):" on.</source>
            <translation>请给出从“Traceback (most recent call last):”开始的所有行。</translation>
        </message>
        <message>
            <source>the traceback cannot be read further: %1</source>
            <translation>无法继续读取回溯：%1</translation>
        </message>
        <message>
            <source>Copy it whole, to the line that names the exception.</source>
            <translation>请完整复制，直到写有异常名称的那一行。</translation>
        </message>
        <message>
            <source>Rasa does not report this error: %1</source>
            <translation>Rasa 不上报此错误：%1</translation>
        </message>
        <message>
            <source>this program shows %1 and sends none, so they cannot be queued</source>
            <translation>本程序只显示%1而不发送，因此无法将其加入发件箱</translation>
        </message>
        <message>
            <source>Use "preview".</source>
            <translation>请使用“preview”。</translation>
        </message>
        <message>
            <source>the outbox cannot be used: %1</source>
            <translation>无法使用发件箱：%1</translation>
        </message>
        <message>
            <source>the database of the reports is damaged: %1</source>
            <translation>报告的数据库已损坏：%1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" keeps the file aside and saves what can be read of it.</source>
            <translation>“rasa-telemetry outbox”会将该文件另行保留，并保存其中可读取的内容。</translation>
        </message>
        <message>
            <source>this is not the history as it was exported: %1</source>
            <translation>这不是导出时的历史记录：%1</translation>
        </message>
        <message>
            <source>Somebody changed the file, or it was not copied completely.</source>
            <translation>有人更改了该文件，或者它没有复制完整。</translation>
        </message>
        <message>
            <source>nothing was sent: the proxy cannot be used: %1</source>
            <translation>没有发送任何内容：无法使用代理服务器：%1</translation>
        </message>
        <message>
            <source>Nothing goes past a proxy that is set; correct it, or except the destination in no_proxy.</source>
            <translation>已设置代理服务器时，任何内容都不会绕过它；请改正它，或在 no_proxy 中排除该目的地。</translation>
        </message>
        <message>
            <source>the outbox is full: %1</source>
            <translation>发件箱已满：%1</translation>
        </message>
        <message>
            <source>Send or discard waiting reports.</source>
            <translation>请发送或丢弃等待中的报告。</translation>
        </message>
        <message>
            <source>the report is too large to be accepted: %1</source>
            <translation>报告过大，不会被接受：%1</translation>
        </message>
        <message>
            <source>there is no waiting report %1</source>
            <translation>没有等待中的报告 %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists them.</source>
            <translation>“rasa-telemetry outbox”会列出它们。</translation>
        </message>
        <message>
            <source>nothing was sent: %1</source>
            <translation>没有发送任何内容：%1</translation>
        </message>
        <message>
            <source>nothing was sent: there is no write key</source>
            <translation>没有发送任何内容：没有写入密钥</translation>
        </message>
        <message>
            <source>Set RASA_TELEMETRY_WRITE_KEY, or select a Rasa installation that has one.</source>
            <translation>请设置 RASA_TELEMETRY_WRITE_KEY，或选择一个带有写入密钥的 Rasa 安装。</translation>
        </message>
        <message>
            <source>this destination is not allowed: %1</source>
            <translation>不允许使用此目的地：%1</translation>
        </message>
        <message>
            <source>Use an https address; http is for this computer only.</source>
            <translation>请使用 https 地址；http 仅用于本机。</translation>
        </message>
        <message>
            <source>the destination cannot be reached: %1</source>
            <translation>无法连接目的地：%1</translation>
        </message>
        <message>
            <source>nothing was sent, as the certificate of the destination is not trusted: %1</source>
            <translation>没有发送任何内容，因为目的地的证书不受信任：%1</translation>
        </message>
        <message>
            <source>If your organisation has a certification authority of its own, name its file in the settings.</source>
            <translation>如果您的组织有自己的证书颁发机构，请在设置中指定其文件。</translation>
        </message>
        <message>
            <source>the destination did not answer within %1</source>
            <translation>目的地在 %1 内没有响应</translation>
        </message>
        <message>
            <source>the destination did not take the report: %1</source>
            <translation>目的地没有接收报告：%1</translation>
        </message>
        <message>
            <source>the destination's answer is too large: %1</source>
            <translation>目的地的响应过大：%1</translation>
        </message>
        <message>
            <source>the destination cannot take the report now: %1</source>
            <translation>目的地现在无法接收报告：%1</translation>
        </message>
        <message>
            <source>The report is kept; try again later.</source>
            <translation>报告已保留；请稍后重试。</translation>
        </message>
        <message>
            <source>it is uncertain whether the destination took the report: %1</source>
            <translation>无法确定目的地是否接收了报告：%1</translation>
        </message>
        <message>
            <source>It is kept and never sent again by itself, because it could count twice.</source>
            <translation>报告会保留，且绝不自动再次发送，因为它可能被重复计数。</translation>
        </message>
        <message>
            <source>the destination refused the write key: %1</source>
            <translation>目的地拒绝了写入密钥：%1</translation>
        </message>
        <message>
            <source>The key or the address is likely wrong.</source>
            <translation>密钥或地址很可能有误。</translation>
        </message>
        <message>
            <source>the destination wants the report to go elsewhere: %1</source>
            <translation>目的地要求将报告发往别处：%1</translation>
        </message>
        <message>
            <source>That is not done, because the write key would travel along; check the address.</source>
            <translation>本程序不会这样做，因为写入密钥会随之发出；请检查地址。</translation>
        </message>
        <message>
            <source>See "rasa-telemetry --help".</source>
            <translation>请参阅“rasa-telemetry --help”。</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>it exists already, and nothing is overwritten</source>
            <translation>已经存在，不会覆盖任何内容</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请另选一个名称。</translation>
        </message>
        <message>
            <source>Nothing was changed; check this file and its folder.</source>
            <translation>未作任何更改；请检查此文件及其文件夹。</translation>
        </message>
        <message>
            <source>the outbox is in use: %1</source>
            <translation>发件箱正在使用中：%1</translation>
        </message>
        <message>
            <source>Nothing was changed; try again in a moment.</source>
            <translation>未作任何更改；请稍等片刻再试。</translation>
        </message>
        <message>
            <source>the disk of the outbox is full: %1</source>
            <translation>发件箱所在的磁盘已满：%1</translation>
        </message>
        <message>
            <source>Nothing was changed; make room and try again.</source>
            <translation>未作任何更改；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>a newer version of this program keeps the reports here (%1)</source>
            <translation>本程序的较新版本在此保存报告（%1）</translation>
        </message>
        <message>
            <source>They can be looked at; to change anything, use that version.</source>
            <translation>可以查看它们；要作更改，请使用该版本。</translation>
        </message>
        <message>
            <source>there is no report %1</source>
            <translation>没有报告 %1</translation>
        </message>
        <message>
            <source>"rasa-telemetry outbox" lists what waits, "rasa-telemetry history" the others.</source>
            <translation>“rasa-telemetry outbox”列出等待中的报告，“rasa-telemetry history”列出其余的报告。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorReport</name>
        <message>
            <source>Module of the exception's class; null for a built-in one.</source>
            <translation>异常所属类的模块；内置异常为 null。</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell where the name of the module ends.</source>
            <translation>假定：回溯没有说明模块名在哪里结束。</translation>
        </message>
        <message>
            <source>Class of the exception that ended the program.</source>
            <translation>终止程序的异常的类。</translation>
        </message>
        <message>
            <source>Class of an exception before it; it is sent whatever its class.</source>
            <translation>此前某个异常的类；无论是什么类都会发送。</translation>
        </message>
        <message>
            <source>Python before 3.9 prints no names of classes or functions around it.</source>
            <translation>Python 3.9 之前的版本不打印外层类或函数的名称。</translation>
        </message>
        <message>
            <source>Assumed to be reported: the class is not found on this computer, and if it derives from one that Rasa leaves out, nothing is sent.</source>
            <translation>假定会上报：在本机找不到该类；如果它派生自 Rasa 排除的类，则不发送任何内容。</translation>
        </message>
        <message>
            <source>Text of the exception, line %1 of the traceback. It is sent unchanged, with whatever paths, names and values are in it.</source>
            <translation>异常的文本，即回溯的第 %1 行。它原样发送，包括其中的任何路径、名称和值。</translation>
        </message>
        <message>
            <source>The exceptions inside a group are not sent.</source>
            <translation>组内的异常不会发送。</translation>
        </message>
        <message>
            <source>The hook for exceptions that nobody caught, and the number of a system error.</source>
            <translation>处理未捕获异常的钩子，以及系统错误的编号。</translation>
        </message>
        <message>
            <source>The lines of source are sent as they stand in the file, comments included.</source>
            <translation>源代码行按文件中的原样发送，包括注释。</translation>
        </message>
        <message>
            <source>There is no source, so no lines of it are sent.</source>
            <translation>没有源代码，因此不发送其任何行。</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>假定：该文件不在本机上；会发送前后各最多五行，以及该行及其缩进。</translation>
        </message>
        <message>
            <source>Assumed: the file here has another line there; up to five lines before and after would be sent, and the line with its indentation.</source>
            <translation>假定：本机的文件在该处是另一行；会发送前后各最多五行，以及该行及其缩进。</translation>
        </message>
        <message>
            <source>Line %1 of the traceback.</source>
            <translation>回溯的第 %1 行。</translation>
        </message>
        <message>
            <source>The absolute path is emptied; local variables are not sent.</source>
            <translation>绝对路径被清空；局部变量不会发送。</translation>
        </message>
        <message>
            <source>Random; drawn anew for each report.</source>
            <translation>随机；每份报告重新生成。</translation>
        </message>
        <message>
            <source>Assumed: the moment of this preview stands for that of the error, in UTC.</source>
            <translation>假定：以此预览的时刻代表错误发生的时刻，UTC。</translation>
        </message>
        <message>
            <source>Nothing that happened before is recorded.</source>
            <translation>此前发生的事情都没有记录。</translation>
        </message>
        <message>
            <source>Always empty.</source>
            <translation>始终为空。</translation>
        </message>
        <message>
            <source>The context of the other reports, sent only with an ID.</source>
            <translation>其他报告的上下文，仅在有 ID 时发送。</translation>
        </message>
        <message>
            <source>Version of Rasa, as in the context.</source>
            <translation>Rasa 的版本，与上下文中相同。</translation>
        </message>
        <message>
            <source>development on a build server (ci in the context), else production.</source>
            <translation>在构建服务器上（上下文中的 ci）为 development，否则为 production。</translation>
        </message>
        <message>
            <source>The ID takes the place of the computer's name; UNKNOWN without an ID.</source>
            <translation>以 ID 代替计算机名；没有 ID 时为 UNKNOWN。</translation>
        </message>
        <message>
            <source>The library installed beside Rasa. The form of the report is that of version %1.</source>
            <translation>与 Rasa 一同安装的库。报告采用版本 %1 的形式。</translation>
        </message>
        <message>
            <source>Assumed: version %1, whose form this report has.</source>
            <translation>假定：版本 %1，本报告采用其形式。</translation>
        </message>
        <message>
            <source>Always the same.</source>
            <translation>始终相同。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ErrorRules</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>it is a %1</source>
            <translation>它是 %1</translation>
        </message>
        <message>
            <source>%1 derives from %2</source>
            <translation>%1 派生自 %2</translation>
        </message>
        <message>
            <source>only what reaches the top of the program is reported</source>
            <translation>只有到达程序顶层的才会上报</translation>
        </message>
        <message>
            <source>it ended a thread</source>
            <translation>它终止了一个线程</translation>
        </message>
        <message>
            <source>it ended a task of asyncio</source>
            <translation>它终止了一个 asyncio 任务</translation>
        </message>
        <message>
            <source>Python ignored it</source>
            <translation>Python 忽略了它</translation>
        </message>
        <message>
            <source>it was caught and written to the log</source>
            <translation>它被捕获并写入日志</translation>
        </message>
        <message>
            <source>the command line of Rasa Pro catches every exception itself</source>
            <translation>Rasa Pro 的命令行会自行捕获所有异常</translation>
        </message>
        <message>
            <source>so the report's hook sees nothing</source>
            <translation>因此报告的钩子看不到任何内容</translation>
        </message>
        <message>
            <source>rule 1: process exits are no errors</source>
            <translation>规则 1：进程退出不是错误</translation>
        </message>
        <message>
            <source>rule 2: such errors are expected</source>
            <translation>规则 2：此类错误在预料之中</translation>
        </message>
        <message>
            <source>it is the very exception that was reported last</source>
            <translation>它正是上次已上报的那个异常</translation>
        </message>
        <message>
            <source>rule 3: nothing twice</source>
            <translation>规则 3：同一内容不上报两次</translation>
        </message>
        <message>
            <source>%1 is on its way</source>
            <translation>它经过了 %1</translation>
        </message>
        <message>
            <source>rule 4a: errors of custom actions are none of Rasa's</source>
            <translation>规则 4a：自定义动作的错误不属于 Rasa</translation>
        </message>
        <message>
            <source>the path %1 is absolute</source>
            <translation>路径 %1 是绝对路径</translation>
        </message>
        <message>
            <source>rule 4d: it belongs to no package that the library can find</source>
            <translation>规则 4d：它不属于该库能找到的任何软件包</translation>
        </message>
        <message>
            <source>rule 5: failed imports are not reported</source>
            <translation>规则 5：导入失败不上报</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventDraft</name>
        <message>
            <source>%1 changed</source>
            <extracomment>Beside a value: the name of the file whose change it follows</extracomment>
            <translation>%1 已更改</translation>
        </message>
        <message>
            <source>%1 and others changed</source>
            <translation>%1 等文件已更改</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <extracomment>Beside a value: the name of the version that was chosen</extracomment>
            <translation>已选择 %1</translation>
        </message>
        <message>
            <source>values reset</source>
            <translation>值已重置</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventFinder</name>
        <message>
            <source>No event or field has these words.</source>
            <translation>没有事件或字段含有这些词。</translation>
        </message>
        <message>
            <source>Search events and fields</source>
            <translation>搜索事件和字段</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventForm</name>
        <message>
            <source>%1 Type null for no value.</source>
            <translation>%1 输入 null 表示没有值。</translation>
        </message>
        <message>
            <source>Should be %1.</source>
            <translation>应为%1。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventScanner</name>
        <message>
            <source>the output ends inside it</source>
            <translation>输出在其中间结束</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n bytes</source>
            <translation>
                <numerusform>它超过 %n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>lines of it are missing</source>
            <translation>它缺少若干行</translation>
        </message>
        <message>
            <source>another one begins inside it</source>
            <translation>其中开始了另一个</translation>
        </message>
        <message>
            <source>other output goes on inside it</source>
            <translation>其中夹有其他输出</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeFilter</name>
        <message>
            <source>%1, found in %2</source>
            <translation>%1，在 %2 中找到</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventTreeModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, Rasa Pro</source>
            <translation>%1，Rasa Pro</translation>
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
            <translation>事件</translation>
        </message>
        <message>
            <source>All events that Rasa can report, by section</source>
            <translation>Rasa 能上报的所有事件，按分类列出</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventValues</name>
        <message>
            <source>Compared with recorded reports of Rasa 3.5.</source>
            <translation>已与 Rasa 3.5 的实录报告比对。</translation>
        </message>
        <message>
            <source>Rule read in the source of %1, not recorded.</source>
            <translation>规则读自 %1 的源代码，并非实录。</translation>
        </message>
        <message>
            <source>Known from the documentation only.</source>
            <translation>仅从文档得知。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsCommand</name>
        <message>
            <source>Section</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版别</translation>
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
            <translation>起始版本</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止版本</translation>
        </message>
        <message>
            <source>still sent</source>
            <translation>仍在发送</translation>
        </message>
        <message>
            <source>In Rasa's own list</source>
            <translation>在 Rasa 自己的列表中</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>Between the types of a field: "string or null"</extracomment>
            <translation> 或 </translation>
        </message>
        <message>
            <source>One of: %1</source>
            <translation>以下之一：%1</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>起始版本：%1</translation>
        </message>
        <message>
            <source>Privacy: %1. %2</source>
            <translation>隐私：%1。%2</translation>
        </message>
        <message>
            <source>the catalogue of events, or one event with its properties</source>
            <translation>事件目录，或某个事件及其属性</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::EventsHeader</name>
        <message numerus="yes">
            <source>%Ln files watched</source>
            <translation>
                <numerusform>监视 %Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>as sent by</source>
            <translation>发送版本</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Project whose reports are shown; opens a menu with other projects</source>
            <translation>显示其报告的项目；打开含其他项目的菜单</translation>
        </message>
        <message>
            <source>Which version's report is shown</source>
            <translation>显示哪个版本的报告</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>各版本新增内容</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>无项目</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>Rasa %1 (installed)</source>
            <translation>Rasa %1（已安装）</translation>
        </message>
        <message>
            <source>%1 (no Rasa found)</source>
            <translation>%1（未找到 Rasa）</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>打开项目…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>reading the project …</source>
            <translation>正在读取项目…</translation>
        </message>
        <message numerus="yes">
            <source>reading the project: %1 of %Ln files …</source>
            <translation>
                <numerusform>正在读取项目：%1/%Ln 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>Beside a preview that follows the files of the project as they are edited</extracomment>
            <translation>实时</translation>
        </message>
        <message>
            <source>looked at every 2 s</source>
            <translation>每 2 秒查看一次</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>read in under 1 ms</source>
            <translation>读取用时不到 1 毫秒</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>读取用时 %1 毫秒</translation>
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
            <translation>端点中没有“%1”，因此“rasa export”会停止；这是一个示例。</translation>
        </message>
        <message>
            <source>The last part of your own class %1; Rasa wraps some of these in a class of its own.</source>
            <translation>您自己的类 %1 的最后一段；Rasa 会将其中一些包在自己的类中。</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1"; Rasa Pro may wrap it in one of its own.</source>
            <translation>Rasa 为“%1”的类型生成的类；Rasa Pro 可能将其包在自己的类中。</translation>
        </message>
        <message>
            <source>The class that Rasa makes for the type of "%1".</source>
            <translation>Rasa 为“%1”的类型生成的类。</translation>
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
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FieldPanel</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln 个成员</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasa's documentation lists it.</source>
            <translation>Rasa 的文档列出了它。</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event, not this field.</source>
            <translation>Rasa 的文档列出了该事件，但没有列出此字段。</translation>
        </message>
        <message>
            <source>Rasa's documentation lists the event for some versions: %1.</source>
            <translation>Rasa 的文档为某些版本列出了该事件：%1。</translation>
        </message>
        <message>
            <source>Rasa's documentation does not list it.</source>
            <translation>Rasa 的文档没有列出它。</translation>
        </message>
        <message>
            <source>No recorded version sends it.</source>
            <translation>没有实录版本发送它。</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>起始版本：%1。</translation>
        </message>
        <message>
            <source>Until: %1.</source>
            <translation>截止版本：%1。</translation>
        </message>
        <message>
            <source>Selected field</source>
            <translation>所选字段</translation>
        </message>
        <message>
            <source>What the number is made of</source>
            <translation>数字的构成</translation>
        </message>
        <message>
            <source>Added by you; Rasa has no such member.</source>
            <translation>由您添加；Rasa 没有此成员。</translation>
        </message>
        <message>
            <source>Part of %1: %2</source>
            <translation>属于 %1：%2</translation>
        </message>
        <message>
            <source>Assumed. %1</source>
            <translation>假定。%1</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>隐私：%1</translation>
        </message>
        <message>
            <source>Select a line to see what it means and where its value comes from.</source>
            <translation>选择一行，即可查看其含义以及值的来源。</translation>
        </message>
        <message>
            <source>Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same in all reports.</source>
            <translation>报告来自谁：机器 ID，对 Rasa Pro 则是许可证的标识符。在所有报告中相同。</translation>
        </message>
        <message>
            <source>The name of the event. It tells which command was used.</source>
            <translation>事件的名称。它表明使用了哪条命令。</translation>
        </message>
        <message>
            <source>The computer, the folder and the versions. The same in all reports of one run.</source>
            <translation>计算机、文件夹和版本。在一次运行的所有报告中相同。</translation>
        </message>
        <message>
            <source>What this event tells. Select a line to see what it means and where its value comes from.</source>
            <translation>此事件所表明的内容。选择一行，即可查看其含义以及值的来源。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FileWarnings</name>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一处匹配</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处匹配</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>在报告中查找</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the search in the report</source>
            <translation>关闭报告中的搜索</translation>
        </message>
        <message>
            <source>no hits</source>
            <extracomment>Of a search in a text</extracomment>
            <translation>无匹配</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln 处匹配</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FlowValues</name>
        <message>
            <source>a development build of Rasa Pro 3.14</source>
            <translation>Rasa Pro 3.14 的开发构建</translation>
        </message>
        <message>
            <source>Rasa Pro before 3.14</source>
            <translation>3.14 之前的 Rasa Pro</translation>
        </message>
        <message>
            <source>The project has no flows, so Rasa Pro adds none either.</source>
            <translation>项目没有流程，因此 Rasa Pro 也不添加任何流程。</translation>
        </message>
        <message>
            <source>Counted in the project's flows and in the patterns that Rasa Pro adds where the project has none of that name.</source>
            <translation>统计项目的流程，以及项目没有同名流程时 Rasa Pro 添加的模式。</translation>
        </message>
        <message>
            <source>Counted in the project's flows. Rasa Pro adds patterns of its own, how many depends on its release, so its number may be larger.</source>
            <translation>统计项目的流程。Rasa Pro 会添加自己的模式，数量取决于其版本，因此其数字可能更大。</translation>
        </message>
        <message>
            <source>Null: the pipeline has no command generator.</source>
            <translation>null：pipeline 没有命令生成器。</translation>
        </message>
        <message>
            <source>%1 names none, so Rasa Pro's own default stands here; releases may differ in it.</source>
            <translation>%1 没有指明，因此此处是 Rasa Pro 自己的默认值；各版本可能不同。</translation>
        </message>
        <message>
            <source>From %1 in the pipeline.</source>
            <translation>来自 pipeline 中的 %1。</translation>
        </message>
        <message>
            <source>%1 in the pipeline has a section that is no mapping; Rasa Pro stops there.</source>
            <translation>pipeline 中的 %1 有一部分不是映射；Rasa Pro 会在此停止。</translation>
        </message>
        <message>
            <source>Null: the endpoints have no model groups.</source>
            <translation>null：端点没有模型组。</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there. Rasa Pro leaves the variables of secret keys as they are written; of which keys besides api_key is not known.</source>
            <translation>从端点复制其中的全部内容。Rasa Pro 对机密密钥的变量保持原样书写；除 api_key 外还有哪些键，不得而知。</translation>
        </message>
        <message>
            <source>Copied from the endpoints with all that stands there, keys written out included.</source>
            <translation>从端点复制其中的全部内容，包括直接写出的密钥。</translation>
        </message>
        <message>
            <source>Empty: there are no sub-agents and no MCP servers.</source>
            <translation>空：没有子智能体，也没有 MCP 服务器。</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents.</source>
            <translation>来自流程、端点和子智能体的文件。</translation>
        </message>
        <message>
            <source>From the flows, the endpoints and the files of the sub-agents; Rasa Pro takes these in the order of the file system, and may leave variables as they are written.</source>
            <translation>来自流程、端点和子智能体的文件；Rasa Pro 按文件系统的顺序取用这些文件，并可能对变量保持原样书写。</translation>
        </message>
        <message>
            <source>Whether the variable LLM_API_HEALTH_CHECK says true.</source>
            <translation>变量 LLM_API_HEALTH_CHECK 是否为 true。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::FrameLocation</name>
        <message>
            <source>Assumed: %1 is not on this computer, so it is taken to be a package with an __init__.py.</source>
            <translation>假定：%1 不在本机上，因此将其视为带有 __init__.py 的软件包。</translation>
        </message>
        <message>
            <source>%1 has no __init__.py, so the path is not shortened.</source>
            <translation>%1 没有 __init__.py，因此不缩短路径。</translation>
        </message>
        <message>
            <source>The program itself: of its path only the last part is sent.</source>
            <translation>程序本身：其路径只发送最后一段。</translation>
        </message>
        <message>
            <source>A module that is part of the interpreter.</source>
            <translation>属于解释器的模块。</translation>
        </message>
        <message>
            <source>Assumed: the traceback does not tell which module ran this text.</source>
            <translation>假定：回溯没有说明是哪个模块运行了此文本。</translation>
        </message>
        <message>
            <source>An installed package; the path begins at its name.</source>
            <translation>已安装的软件包；路径从其名称开始。</translation>
        </message>
        <message>
            <source>Python's standard library; the path begins at the module.</source>
            <translation>Python 标准库；路径从模块开始。</translation>
        </message>
        <message>
            <source>A module of the project; the path begins in its folder.</source>
            <translation>项目的模块；路径从其文件夹开始。</translation>
        </message>
        <message>
            <source>Assumed: the file is outside the project's folder, so its module is guessed from the __init__.py beside it.</source>
            <translation>假定：该文件在项目文件夹之外，因此根据其旁边的 __init__.py 猜测其模块。</translation>
        </message>
        <message>
            <source>Assumed: the file is not on this computer, so it is taken to be a module of its own. If it belongs to a package without __init__.py, the report is dropped.</source>
            <translation>假定：该文件不在本机上，因此将其视为独立的模块。如果它属于没有 __init__.py 的软件包，报告会被舍弃。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::GuiArguments</name>
        <message>
            <source>See what Rasa would report, decide, and send it yourself.</source>
            <translation>查看 Rasa 会上报什么，作出决定，并自行发送。</translation>
        </message>
        <message>
            <source>the project's folder; the same as --project</source>
            <translation>项目文件夹；与 --project 相同</translation>
        </message>
        <message>
            <source>open the project in this folder</source>
            <translation>打开此文件夹中的项目</translation>
        </message>
        <message>
            <source>for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not answered</source>
            <translation>供安装程序使用：只询问是否上报，别无其他；退出码 0：开启，3：关闭，4：未回答</translation>
        </message>
        <message>
            <source>with --consent-only: the window that asks, as a number</source>
            <translation>与 --consent-only 同用：发出询问的窗口，以数字表示</translation>
        </message>
        <message>
            <source>One project at a time, please.</source>
            <translation>请一次只打开一个项目。</translation>
        </message>
        <message>
            <source>"%1" is no window: --parent takes its number, decimal or with 0x.</source>
            <translation>“%1”不是窗口：--parent 接受窗口编号，十进制或以 0x 开头。</translation>
        </message>
        <message>
            <source>--parent belongs to --consent-only.</source>
            <translation>--parent 须与 --consent-only 同用。</translation>
        </message>
        <message>
            <source>show this page first: overview, events, capture, outbox, history, settings or help</source>
            <translation>先显示此页面：overview、events、capture、outbox、history、settings 或 help</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HelpPage</name>
        <message>
            <source>The notice</source>
            <translation>告知说明</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>上报的内容</translation>
        </message>
        <message>
            <source>The privacy lens</source>
            <translation>隐私透镜</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>实时捕获</translation>
        </message>
        <message>
            <source>The outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Every command</source>
            <translation>所有命令</translation>
        </message>
        <message>
            <source>Policy of an organisation</source>
            <translation>组织策略</translation>
        </message>
        <message>
            <source>For installers</source>
            <translation>供安装程序使用</translation>
        </message>
        <message>
            <source>Messages and what to do</source>
            <translation>消息及处理方法</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>关于本程序</translation>
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

在任何内容上报之前，显示 Rasa 会上报什么。许可证：Apache-2.0。Rasa 是其所有者的商标；本程序独立于 Rasa。

| 组成部分 | 版本 | 许可证 |
|---|---|---|
| Qt | %2 | LGPL-3.0 |
| TLS：%3 | | Apache-2.0 |
| SQLite，包含在 Qt 中 | | 公有领域 |
| libyaml | | MIT |
| yaml-cpp | | MIT |
| tl-expected | | CC0-1.0 |

它只连接报告的目的地，且仅为发送报告。它不检查更新，也不统计自身的使用情况。
</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>帮助文本</translation>
        </message>
        <message>
            <source>A collector of your own</source>
            <translation>自建收集服务</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>历史记录</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryChores</name>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>Exported to %1: %2, %3. SHA-256 of the last line, to be kept elsewhere: %4</source>
            <translation>已导出到 %1：%2，%3。最后一行的 SHA-256，请另行保存：%4</translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1: %Ln connections.</source>
            <translation>
                <numerusform>已导出到 %1：%Ln 次连接。</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying …</source>
            <translation>正在验证…</translation>
        </message>
        <message>
            <source>%1 is as it was exported on %2: %3, %4. SHA-256 of its last line: %5</source>
            <translation>%1 与 %2 导出时一致：%3，%4。其最后一行的 SHA-256：%5</translation>
        </message>
        <message>
            <source>Deleting …</source>
            <translation>正在删除…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were deleted. What was not delivered stays.</source>
            <translation>
                <numerusform>已删除 %Ln 条记录。未送达的内容保留。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryCommand</name>
        <message>
            <source>report %1</source>
            <translation>报告 %1</translation>
        </message>
        <message>
            <source>Nothing of that kind was sent, refused or discarded.</source>
            <translation>没有此类已发送、被拒绝或已丢弃的内容。</translation>
        </message>
        <message>
            <source>Older ones: --before %1</source>
            <translation>更早的：--before %1</translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>“%1”不是报告的 ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %3, %n bytes, SHA-256 %4.</source>
            <translation>
                <numerusform>报告 %1，%2，%3，%n 字节，SHA-256 %4。</numerusform>
            </translation>
        </message>
        <message>
            <source>through %1</source>
            <translation>经由 %1</translation>
        </message>
        <message>
            <source>status %1</source>
            <translation>状态码 %1</translation>
        </message>
        <message>
            <source>perhaps: it was cut off</source>
            <translation>可能：已中断</translation>
        </message>
        <message>
            <source>This program never opened a connection.</source>
            <translation>本程序从未打开过连接。</translation>
        </message>
        <message>
            <source>%1 and %2. SHA-256 of the last line, to be kept elsewhere: %3</source>
            <translation>%1和%2。最后一行的 SHA-256，请另行保存：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is as it was exported on %1: %2 and %3.</source>
            <translation>历史记录与 %1 导出时一致：%2和%3。</translation>
        </message>
        <message>
            <source>SHA-256 of the last line: %1</source>
            <translation>最后一行的 SHA-256：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were deleted. What waits in the outbox stays.</source>
            <translation>
                <numerusform>已删除 %n 条记录。发件箱中等待的内容保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>history knows show ID, export FILE, verify FILE, connections and clear, not "%1"</source>
            <translation>history 可用 show ID、export FILE、verify FILE、connections 和 clear，而不是“%1”</translation>
        </message>
        <message>
            <source>what was sent, refused, discarded; every connection</source>
            <translation>已发送、被拒绝、已丢弃的内容；每次连接</translation>
        </message>
        <message>
            <source>Without a word: the newest entries. show: one report with its attempts. export: everything as a new file of JSON lines, each naming the SHA-256 of the one before ("-": standard output); verify: whether such a file is as it was written. connections: every connection that this program ever opened. clear: deletes all that is finished.</source>
            <translation>不带参数：最新的记录。show：一份报告及其各次尝试。export：将全部内容导出为由 JSON 行组成的新文件，每行写明前一行的 SHA-256（“-”：标准输出）；verify：检查此类文件是否与写出时一致。connections：本程序打开过的每次连接。clear：删除所有已了结的内容。</translation>
        </message>
        <message>
            <source>only this event</source>
            <translation>仅此事件</translation>
        </message>
        <message>
            <source>only these: delivered, refused, later, unknown or discarded</source>
            <translation>仅这些：delivered、refused、later、unknown 或 discarded</translation>
        </message>
        <message>
            <source>begun then or later: 2024-03-01, or 2024-03-01T12:00:00; UTC</source>
            <translation>在该时刻或之后开始：2024-03-01，或 2024-03-01T12:00:00；UTC</translation>
        </message>
        <message>
            <source>begun before</source>
            <translation>在该时刻之前开始</translation>
        </message>
        <message>
            <source>whose body holds all these words</source>
            <translation>正文含有所有这些词</translation>
        </message>
        <message>
            <source>at most so many (default: 100)</source>
            <translation>最多这么多（默认：100）</translation>
        </message>
        <message>
            <source>older than the entry of this number</source>
            <translation>早于此编号的记录</translation>
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
            <translation>报告 %1，记录 %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>目的地</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryOptions</name>
        <message>
            <source>--%1 wants a date (2024-03-01) or a time in UTC (2024-03-01T12:00:00), not "%2"</source>
            <translation>--%1 需要日期（2024-03-01）或 UTC 时间（2024-03-01T12:00:00），而不是“%2”</translation>
        </message>
        <message>
            <source>--%1 wants a number from 1 on, not "%2"</source>
            <translation>--%1 需要从 1 开始的数字，而不是“%2”</translation>
        </message>
        <message>
            <source>there is no state "%1" (delivered, refused, later, unknown, discarded)</source>
            <translation>没有状态“%1”（delivered、refused、later、unknown、discarded）</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>显示哪些内容</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Verify an exported file …</source>
            <translation>验证导出的文件…</translation>
        </message>
        <message>
            <source>Delete history …</source>
            <translation>删除历史记录…</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the history: here it can be looked at, and not changed.</source>
            <translation>历史记录由本程序的较新版本写入：在此处可以查看，但不能更改。</translation>
        </message>
        <message>
            <source>On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.</source>
            <translation>于 %1 发现数据库已损坏。它保留为 %2。可挽救的内容：%3，%4。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln 条历史记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the connections</source>
            <translation>导出连接</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>导出历史记录</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON lines (*.ndjson)</source>
            <translation>JSON 行 (*.ndjson)</translation>
        </message>
        <message>
            <source>Follow the link?</source>
            <translation>跟随该链接？</translation>
        </message>
        <message>
            <source>%1 is a symbolic link to %2. The file that it stands for would be replaced.</source>
            <translation>%1 是指向 %2 的符号链接。它所代表的文件将被替换。</translation>
        </message>
        <message>
            <source>Replace that file</source>
            <translation>替换该文件</translation>
        </message>
        <message>
            <source>Verify an exported history</source>
            <translation>验证导出的历史记录</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>删除历史记录？</translation>
        </message>
        <message numerus="yes">
            <source>Every entry about a report that was delivered or discarded is deleted for good, with the report's bytes. There are %Ln entries in all.</source>
            <translation>
                <numerusform>有关已送达或已丢弃报告的所有记录都将永久删除，连同报告的字节。共有 %Ln 条记录。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports that were not delivered stay, with what was tried; so does the log of connections.</source>
            <translation>未送达的报告及其各次尝试会保留；连接日志也会保留。</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>删除历史记录</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryProof</name>
        <message>
            <source>it is no JSON object</source>
            <translation>它不是 JSON 对象</translation>
        </message>
        <message>
            <source>it is not the header of an exported history</source>
            <translation>它不是所导出历史记录的开头</translation>
        </message>
        <message>
            <source>it is a second header</source>
            <translation>它是第二个开头</translation>
        </message>
        <message>
            <source>it stands behind the end</source>
            <translation>它位于结尾之后</translation>
        </message>
        <message>
            <source>the line before it is not the one that it was written after</source>
            <translation>它的前一行不是写出它时的前一行</translation>
        </message>
        <message>
            <source>it is of an unknown kind</source>
            <translation>它的种类未知</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it</source>
            <translation>它由本程序的较新版本写入</translation>
        </message>
        <message>
            <source>its report has no number of its own</source>
            <translation>它的报告没有自己的编号</translation>
        </message>
        <message>
            <source>the body of report %1 is not the one of its SHA-256</source>
            <translation>报告 %1 的正文与其 SHA-256 不符</translation>
        </message>
        <message>
            <source>its number does not follow the one before</source>
            <translation>它的编号没有接续前一个</translation>
        </message>
        <message>
            <source>it speaks of no report above, or of no known outcome</source>
            <translation>它所指的报告不在上方，或其结果不在已知之列</translation>
        </message>
        <message>
            <source>it counts other numbers of reports and attempts than stand above</source>
            <translation>它统计的报告数和尝试数与上方不符</translation>
        </message>
        <message>
            <source>it is longer than any line of an exported history</source>
            <translation>它比所导出历史记录的任何一行都长</translation>
        </message>
        <message>
            <source>it breaks off</source>
            <translation>它中途断开</translation>
        </message>
        <message>
            <source>there are too many lines</source>
            <translation>行数过多</translation>
        </message>
        <message>
            <source>the end is missing, so lines may be missing too</source>
            <translation>缺少结尾，因此也可能缺少若干行</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>设备</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::HistoryView</name>
        <message>
            <source>Looking</source>
            <translation>正在查看</translation>
        </message>
        <message>
            <source>The history is being read.</source>
            <translation>正在读取历史记录。</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>无法显示报告</translation>
        </message>
        <message>
            <source>Search in all reports</source>
            <translation>在所有报告中搜索</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>在历史记录中搜索</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>所有事件</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>所有结果</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>最近 90 天</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>复制正文</translation>
        </message>
        <message>
            <source>Copy SHA-256</source>
            <translation>复制 SHA-256</translation>
        </message>
        <message>
            <source>Compare with the preview now</source>
            <translation>与当前预览比较</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到任何内容</translation>
        </message>
        <message>
            <source>No entry of the history has these words, this event, outcome and time.</source>
            <translation>没有历史记录同时符合这些词以及此事件、结果和时间。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>与当前比较</translation>
        </message>
        <message>
            <source>Beside the preview of the same event as it is now</source>
            <translation>与同一事件的当前预览并排显示</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>无法读取历史记录</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>尚未发送任何内容</translation>
        </message>
        <message>
            <source>Each attempt to send a report, and each report that was discarded, will stand here with its exact bytes and what became of it.</source>
            <translation>每次发送报告的尝试，以及每份已丢弃的报告，都会列在此处，附有其确切字节和结果。</translation>
        </message>
        <message>
            <source>See what waits</source>
            <translation>查看等待中的报告</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 entries</source>
            <translation>%2 条记录中的 %1 条</translation>
        </message>
        <message>
            <source>%1 of %2 entries so far</source>
            <translation>目前 %2 条记录中的 %1 条</translation>
        </message>
        <message>
            <source>No entry chosen</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of its report.</source>
            <translation>在上方选择一条，即可查看其报告的每一个字节。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::IdCommand</name>
        <message>
            <source>%1 has no usable section "metrics" yet. Run "rasa-telemetry enable" or "rasa-telemetry disable" first.</source>
            <translation>%1 尚无可用的“metrics”部分。请先运行“rasa-telemetry enable”或“rasa-telemetry disable”。</translation>
        </message>
        <message>
            <source>There is no machine ID in %1. Rasa makes one when it first runs; "rasa-telemetry enable" makes one too.</source>
            <translation>%1 中没有机器 ID。Rasa 首次运行时会生成一个；“rasa-telemetry enable”也会生成。</translation>
        </message>
        <message>
            <source>the machine ID that every report of this account carries</source>
            <translation>此账户的每份报告都带有的机器 ID</translation>
        </message>
        <message>
            <source>draw a new one and write it into global.yml</source>
            <translation>生成一个新 ID 并写入 global.yml</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Identify</name>
        <message>
            <source>Null: there is no endpoints.yml.</source>
            <translation>null：没有 endpoints.yml。</translation>
        </message>
        <message>
            <source>Null: %1 names no type in the section %2.</source>
            <translation>null：%1 在 %2 部分没有指明类型。</translation>
        </message>
        <message>
            <source>Type in the section %1, as it is written.</source>
            <translation>%1 部分中的类型，按所写内容。</translation>
        </message>
        <message>
            <source>Summary of the section anonymization in %1.</source>
            <translation>%1 中 anonymization 部分的摘要。</translation>
        </message>
        <message>
            <source>There are no rules for anonymisation.</source>
            <translation>没有匿名化规则。</translation>
        </message>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>“%2”中的 %1，按 %3 发送的形式</translation>
        </message>
        <message>
            <source>Given by you.</source>
            <translation>由您给出。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::JsonLines</name>
        <message numerus="yes">
            <source>%Ln items</source>
            <translation>
                <numerusform>%Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln members</source>
            <translation>
                <numerusform>%Ln 个成员</numerusform>
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
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>复制值(&amp;V)</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>复制路径(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Fold</source>
            <extracomment>Menu: hides the lines inside an object or list</extracomment>
            <translation>折叠(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Unfold</source>
            <translation>展开(&amp;U)</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>Beside a changed value: the value before</extracomment>
            <translation>原为 %1</translation>
        </message>
        <message>
            <source>new</source>
            <extracomment>Beside a line of a report that was not there before</extracomment>
            <translation>新增</translation>
        </message>
        <message>
            <source>no longer: %1</source>
            <translation>不再有：%1</translation>
        </message>
        <message>
            <source>marked value inside</source>
            <translation>内含被标出的值</translation>
        </message>
        <message>
            <source>changed inside</source>
            <translation>内部有更改</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::KeptReportCard</name>
        <message>
            <source>No report chosen</source>
            <translation>未选择报告</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>在上方选择一份，即可查看它的每一个字节。</translation>
        </message>
        <message>
            <source>What is shown of the report</source>
            <translation>显示报告的哪些内容</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>可读形式</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>发送形式</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Exact body bytes</source>
            <translation>正文的确切字节</translation>
        </message>
        <message>
            <source>JSON, indented</source>
            <translation>带缩进的 JSON</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>标头行</translation>
        </message>
        <message>
            <source>Command for curl</source>
            <translation>curl 命令</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Now in the outbox: %1. %2</source>
            <translation>目前在发件箱中：%1。%2</translation>
        </message>
        <message>
            <source>It was never tried, so nothing was answered.</source>
            <translation>从未尝试发送，因此没有任何响应。</translation>
        </message>
        <message numerus="yes">
            <source>Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3</source>
            <translation>
                <numerusform>报告 %1 · %Ln 字节 · SHA-256 %2… · %3 显示过的字节</numerusform>
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
            <translation>名称中的 %1</translation>
        </message>
        <message>
            <source>path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>url</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>email</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>machine</source>
            <translation>计算机</translation>
        </message>
        <message>
            <source>own-class</source>
            <translation>自有类</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>变量</translation>
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
            <translation>概览</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Live capture</source>
            <translation>实时捕获</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports wait</source>
            <translation>
                <numerusform>%Ln 份报告等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>未作任何更改</translation>
        </message>
        <message>
            <source>The list of projects was not saved</source>
            <translation>项目列表未保存</translation>
        </message>
        <message>
            <source>It waits in the outbox as report %1.</source>
            <translation>它作为报告 %1 在发件箱中等待。</translation>
        </message>
        <message>
            <source>The database of the reports was damaged</source>
            <translation>报告的数据库曾损坏</translation>
        </message>
        <message>
            <source>It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.</source>
            <translation>它保留为 %1。可挽救的内容：%2，%3。其中等待中的只能手动发送。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports</source>
            <translation>
                <numerusform>%Ln 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries of the history</source>
            <translation>
                <numerusform>%Ln 条历史记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered: the destination took report %1 (status %2, %3 ms).</source>
            <translation>已送达：目的地已接收报告 %1（状态码 %2，%3 毫秒）。</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>Report %1 is kept in the outbox: %2. %3</source>
            <translation>报告 %1 保留在发件箱中：%2。%3</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>打开项目…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>You agreed to reports to another destination, %1. So you are asked again.</source>
            <translation>您同意的是向另一目的地 %1 上报。因此再次询问您。</translation>
        </message>
        <message>
            <source>More is reported now than when you agreed. So you are asked again.</source>
            <translation>现在上报的内容比您同意时更多。因此再次询问您。</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project</source>
            <translation>打开 Rasa 项目的文件夹</translation>
        </message>
        <message>
            <source>%1 — Rasa Telemetry Inspector</source>
            <translation>%1 — Rasa Telemetry Inspector</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>文件未打开</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>There is nothing to compare with</source>
            <translation>没有可比较的对象</translation>
        </message>
        <message>
            <source>This program knows no event "%1", so there is no preview of it.</source>
            <translation>本程序不认识事件“%1”，因此没有它的预览。</translation>
        </message>
        <message>
            <source>There is no report to try</source>
            <translation>没有可试用的报告</translation>
        </message>
        <message>
            <source>Choose an event on the page Events first, so that there is a report; then come back.</source>
            <translation>请先在“事件”页面选择一个事件，以便生成报告；然后再回来。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NluJsonReader</name>
        <message>
            <source>value and synonyms are needed</source>
            <translation>需要 value 和 synonyms</translation>
        </message>
        <message>
            <source>text and intent are needed to count</source>
            <translation>需要 text 和 intent 才会计入</translation>
        </message>
        <message>
            <source>entities are needed, an empty list at least</source>
            <translation>需要 entities，至少为空列表</translation>
        </message>
        <message>
            <source>they are not activated</source>
            <translation>它们未被激活</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Notice</name>
        <message>
            <source>Reported</source>
            <translation>会上报的内容</translation>
        </message>
        <message>
            <source>Which commands run, how large the parts of a project are, how long trainings take, versions, and a few facts about this computer. The sections "pipeline" and "policies" of config.yml are included as they are written.</source>
            <translation>运行了哪些命令，项目各部分的规模，训练耗时，版本，以及有关本机的几项事实。config.yml 的“pipeline”和“policies”部分按所写内容包含在内。</translation>
        </message>
        <message>
            <source>Reports go to api.segment.io and carry one random ID that stays the same for this account.</source>
            <translation>报告发往 api.segment.io，并带有一个随机 ID，该 ID 对此账户保持不变。</translation>
        </message>
        <message>
            <source>Not reported, as Rasa states it</source>
            <translation>Rasa 声明不上报的内容</translation>
        </message>
        <message>
            <source>Personal data, training examples, stories, and messages that the assistant receives or sends.</source>
            <translation>个人数据、训练示例、故事，以及助手接收或发送的消息。</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>您的回答</translation>
        </message>
        <message>
            <source>Saying no costs no function. You can change your answer at any time, here or with "rasa telemetry disable" and "rasa telemetry enable".</source>
            <translation>回答“否”不会失去任何功能。您可以随时更改回答，在此处，或使用“rasa telemetry disable”和“rasa telemetry enable”。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>The makers of Rasa use the figures to decide what to research and build next, to test with realistic data sets, and to find frequent errors.</source>
            <translation>Rasa 的开发者利用这些数字决定接下来研究和构建什么，用贴近实际的数据集进行测试，并发现常见错误。</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>每份报告中</translation>
        </message>
        <message>
            <source>Operating system, number of processors, versions of Rasa and Python, whether it runs in Docker or on a build server, and one-way hashes of the folder, of the git remote and of a licence. The number of graphics processors, which Rasa's page announces, is sent by no version 3.</source>
            <translation>操作系统，处理器数，Rasa 和 Python 的版本，是否在 Docker 中或构建服务器上运行，以及文件夹、git 远程仓库和许可证的单向哈希。Rasa 的页面说会上报图形处理器数，但没有任何 3.x 版发送它。</translation>
        </message>
        <message>
            <source>Hashes have no salt: who guesses the text can confirm it. One ID ties all reports together. The fitting word is pseudonymous.</source>
            <translation>哈希没有加盐：猜到文本的人可以确认它。同一个 ID 将所有报告联系在一起。恰当的说法是“化名”。</translation>
        </message>
        <message>
            <source>In some reports</source>
            <translation>部分报告中</translation>
        </message>
        <message>
            <source>Environment variables that config.yml refers to are inserted. Kinds of endpoints and channels are copied, names of own classes and paths included.</source>
            <translation>config.yml 引用的环境变量会代入其值。端点和渠道的种类会被复制，包括自有类的名称和路径。</translation>
        </message>
        <message>
            <source>Rasa Pro also sends the company named in the licence, in clear text, the identifier of the licence in place of the random ID, numbers of conversations, and texts of validation messages; its hosted builder sends chat texts.</source>
            <translation>Rasa Pro 还发送许可证中写明的公司（明文）、代替随机 ID 的许可证标识符、对话数量以及验证消息的文本；其托管构建器发送聊天文本。</translation>
        </message>
        <message>
            <source>Errors are another channel: type, message and some source lines of an unexpected error go to another service, Sentry, and debug mode does not stop them.</source>
            <translation>错误走另一通道：意外错误的类型、消息和若干源代码行会发往另一服务 Sentry，调试模式不会阻止它们。</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>发往何处</translation>
        </message>
        <message>
            <source>To api.segment.io over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>通过 HTTPS 发往 api.segment.io。Segment 是 Twilio 的服务，因此接收请求并看到发送方 IP 地址和时间的，是 Rasa 以外的另一家公司。</translation>
        </message>
        <message>
            <source>Since version 3.6.10 (and 3.4.18) the open source program sends usage reports only where a licence is present.</source>
            <translation>自 3.6.10（以及 3.4.18）版起，开源程序只在有许可证时发送使用数据报告。</translation>
        </message>
        <message>
            <source>Saying no, saying yes</source>
            <translation>回答“否”与“是”</translation>
        </message>
        <message>
            <source>The variable RASA_TELEMETRY_ENABLED=false says no as well. Free developer licences of Rasa Pro cannot opt out.</source>
            <translation>变量 RASA_TELEMETRY_ENABLED=false 也表示“否”。Rasa Pro 的免费开发者许可证无法选择退出。</translation>
        </message>
        <message>
            <source>A damaged global.yml, or "enabled: no" in it, does not mean off to Rasa. This program shows such traps.</source>
            <translation>对 Rasa 而言，损坏的 global.yml 或其中的“enabled: no”并不表示关闭。本程序会显示此类陷阱。</translation>
        </message>
        <message>
            <source>Seeing it first</source>
            <translation>先行查看</translation>
        </message>
        <message>
            <source>This program shows the exact bytes of every report before anything leaves. RASA_TELEMETRY_DEBUG=true makes Rasa print its usage reports in place of sending them.</source>
            <translation>在任何内容发出之前，本程序显示每份报告的确切字节。RASA_TELEMETRY_DEBUG=true 使 Rasa 打印其使用数据报告而不发送。</translation>
        </message>
        <message>
            <source>Rasa reports usage data</source>
            <translation>Rasa 上报使用数据</translation>
        </message>
        <message>
            <source>Rasa tells its makers how it is used, so that they can decide what to work on. In Rasa itself this is on unless somebody switches it off. This program sends nothing before you have answered, and closing it is no answer.</source>
            <translation>Rasa 向其开发者告知自己的使用情况，供他们决定工作方向。在 Rasa 中，除非有人将其关闭，否则它是开启的。在您回答之前，本程序不发送任何内容；关闭本程序不算回答。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::NoticeCommand</name>
        <message>
            <source>See a report:   rasa-telemetry preview "Training Started"</source>
            <translation>查看报告：   rasa-telemetry preview "Training Started"</translation>
        </message>
        <message>
            <source>Say yes or no:  rasa-telemetry notice --accept, rasa-telemetry notice --decline</source>
            <translation>是或否：     rasa-telemetry notice --accept, rasa-telemetry notice --decline</translation>
        </message>
        <message>
            <source>Read more:      %1</source>
            <translation>更多信息：   %1</translation>
        </message>
        <message>
            <source>--accept and --decline are two answers</source>
            <translation>--accept 和 --decline 是两种不同的回答</translation>
        </message>
        <message>
            <source>what Rasa reports and why; records your answer</source>
            <translation>Rasa 上报什么以及为什么；记录您的回答</translation>
        </message>
        <message>
            <source>--accept does what "enable" does, --decline what "disable" does: global.yml follows, so the rasa command does too.</source>
            <translation>--accept 等同于“enable”，--decline 等同于“disable”：global.yml 随之更改，rasa 命令也会遵循。</translation>
        </message>
        <message>
            <source>reports may leave</source>
            <translation>报告可以发出</translation>
        </message>
        <message>
            <source>no report may leave</source>
            <translation>任何报告都不得发出</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxCommand</name>
        <message>
            <source>given up: sent only by hand</source>
            <translation>已放弃：只能手动发送</translation>
        </message>
        <message>
            <source>They will not be sent: %1</source>
            <translation>它们不会被发送：%1</translation>
        </message>
        <message>
            <source>They wait for you: "rasa-telemetry outbox send ID" or "outbox discard ID".</source>
            <translation>它们在等待您：“rasa-telemetry outbox send ID”或“outbox discard ID”。</translation>
        </message>
        <message>
            <source>The next one is sent in %1 s at the earliest.</source>
            <translation>下一份最早在 %1 秒后发送。</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>没有等待中的报告。</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no id of a report</source>
            <translation>“%1”不是报告的 ID</translation>
        </message>
        <message>
            <source>give ids or --all, not both</source>
            <translation>请给出 ID 或 --all，不要同时给出</translation>
        </message>
        <message>
            <source>which report? Give ids, or --all</source>
            <translation>哪份报告？请给出 ID 或 --all</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire)</source>
            <translation>没有格式“%1”（pretty、wire）</translation>
        </message>
        <message>
            <source>outbox show wants one id</source>
            <translation>outbox show 需要一个 ID</translation>
        </message>
        <message numerus="yes">
            <source>Report %1, %2, %n bytes, SHA-256 %3.</source>
            <translation>
                <numerusform>报告 %1，%2，%n 字节，SHA-256 %3。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 discarded.</source>
            <translation>%1 已丢弃。</translation>
        </message>
        <message>
            <source>outbox knows show, send and discard, not "%1"</source>
            <translation>outbox 可用 show、send 和 discard，而不是“%1”</translation>
        </message>
        <message>
            <source>what waits; look at it, send it, discard it</source>
            <translation>等待中的内容；查看、发送或丢弃</translation>
        </message>
        <message>
            <source>Sending asks the decision again for each report. With RASA_TELEMETRY_DEBUG=true it prints what Rasa would print, and sends nothing.</source>
            <translation>发送时会为每份报告重新询问上报决定。设置 RASA_TELEMETRY_DEBUG=true 时，它打印 Rasa 会打印的内容，且不发送任何内容。</translation>
        </message>
        <message>
            <source>show: pretty (default) or wire (exact body bytes)</source>
            <translation>show：pretty（默认）或 wire（正文的确切字节）</translation>
        </message>
        <message>
            <source>held back: sent only by hand</source>
            <translation>已保留：只能手动发送</translation>
        </message>
        <message>
            <source>Left out: %1. They were refused, may have arrived already, or were made while reporting was off. Give their ids to send them all the same.</source>
            <translation>未包括：%1。这些报告曾被拒绝、可能已经送达，或在上报关闭时生成。如仍要发送，请给出其 ID。</translation>
        </message>
        <message>
            <source>in place of ids: discard every report, or send every one that waits</source>
            <translation>代替 ID：丢弃所有报告，或发送所有等待的报告</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>Column: where a report comes from (a preview, a captured command)</extracomment>
            <translation>来源</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Column: state of a report</extracomment>
            <translation>状态</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OutboxPage</name>
        <message>
            <source>Looking</source>
            <extracomment>Title of an empty page while the outbox is read</extracomment>
            <translation>正在查看</translation>
        </message>
        <message>
            <source>The outbox is being read.</source>
            <translation>正在读取发件箱。</translation>
        </message>
        <message>
            <source>The report cannot be shown</source>
            <translation>无法显示报告</translation>
        </message>
        <message>
            <source>The outbox cannot be read</source>
            <translation>无法读取发件箱</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were discarded. Their bytes stay in the history.</source>
            <translation>
                <numerusform>已丢弃 %Ln 份报告。其字节保留在历史记录中。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was discarded. %1</source>
            <translation>没有丢弃任何内容。%1</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>报告 %1：%2</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Discard …</source>
            <translation>丢弃…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Search in reports</source>
            <translation>在报告中搜索</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>every state</source>
            <extracomment>Choice in a filter: reports of every state</extracomment>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>No report has this text and this state.</source>
            <translation>没有报告符合此文本和此状态。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Discard this …</source>
            <translation>丢弃此报告…</translation>
        </message>
        <message>
            <source>Send this</source>
            <translation>发送此报告</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有等待中的报告</translation>
        </message>
        <message>
            <source>Reports that are made here, captured from a running rasa, or queued on the command line stay here until they are sent or discarded.</source>
            <translation>在此生成、从运行中的 rasa 捕获或在命令行上加入的报告会留在此处，直到发送或丢弃。</translation>
        </message>
        <message>
            <source>See what can be reported</source>
            <translation>查看能上报的内容</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>已选择 %1/%2</translation>
        </message>
        <message>
            <source>Discard all …</source>
            <translation>全部丢弃…</translation>
        </message>
        <message numerus="yes">
            <source>Discard %Ln …</source>
            <translation>
                <numerusform>丢弃 %Ln 份…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending …</source>
            <translation>正在发送…</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln reports</source>
            <translation>
                <numerusform>发送 %Ln 份报告</numerusform>
            </translation>
        </message>
        <message>
            <source>These reports wait on this machine. Look at each, then send or discard it.</source>
            <translation>这些报告在本机等待。请逐份查看，然后发送或丢弃。</translation>
        </message>
        <message>
            <source>Nothing can be sent now: %1</source>
            <translation>现在无法发送任何内容：%1</translation>
        </message>
        <message>
            <source>No report chosen</source>
            <translation>未选择报告</translation>
        </message>
        <message>
            <source>Choose one above to see every byte of it.</source>
            <translation>在上方选择一份，即可查看它的每一个字节。</translation>
        </message>
        <message>
            <source>Send again?</source>
            <translation>再次发送？</translation>
        </message>
        <message>
            <source>The outcome of an earlier attempt is unknown: the report may have arrived, and would be counted twice.</source>
            <translation>先前一次尝试的结果未知：报告可能已经送达，再次发送会被计数两次。</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>仍然发送</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were delivered.</source>
            <translation>
                <numerusform>%Ln 份报告已送达。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more that were not delivered.</source>
            <translation>
                <numerusform>另有 %Ln 份未送达。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports were not tried; they stay as they were.</source>
            <translation>
                <numerusform>%Ln 份报告未尝试发送；保持原状。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %Ln reports will not be sent. Their bytes stay in the history.</source>
            <translation>
                <numerusform>这 %Ln 份报告将不会发送。其字节保留在历史记录中。</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard?</source>
            <translation>丢弃？</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Stopped before any byte of report %1 had left. It waits.</source>
            <translation>在报告 %1 的任何字节发出之前已停止。它仍在等待。</translation>
        </message>
        <message>
            <source>Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.</source>
            <translation>在报告 %1 传送途中停止：它可能已经送达，因此结果未知。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Breaks off the attempt that runs. Nothing more leaves until you send something.</source>
            <translation>中断正在进行的尝试。在您发送内容之前，不会再发出任何内容。</translation>
        </message>
        <message>
            <source>Sandbox …</source>
            <translation>沙盒…</translation>
        </message>
        <message>
            <source>Try it without sending anything away</source>
            <translation>试用而不向外发送任何内容</translation>
        </message>
        <message>
            <source>"Send by itself" is stopped. It goes on when you have sent a report by hand.</source>
            <translation>“自动发送”已停止。您手动发送一份报告后会继续。</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, the next one in %1.</source>
            <translation>“自动发送”已开启：报告按顺序发出，下一份在 %1 后发出。</translation>
        </message>
        <message>
            <source>"Send by itself" is on: reports leave in order, as soon as they are made.</source>
            <translation>“自动发送”已开启：报告一生成便按顺序发出。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即尝试</translation>
        </message>
        <message>
            <source>Stopped. Nothing was on its way.</source>
            <translation>已停止。没有正在传送的内容。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::OverviewPage</name>
        <message>
            <source>none yet</source>
            <extracomment>No machine ID</extracomment>
            <translation>尚无</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Looking …</source>
            <extracomment>While the state of the machine is read</extracomment>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Applies to the rasa command too</source>
            <translation>也适用于 rasa 命令</translation>
        </message>
        <message>
            <source>Usage reporting</source>
            <translation>使用数据上报</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What decides, in this order</source>
            <translation>决定因素（按此顺序）</translation>
        </message>
        <message>
            <source>Mend the file …</source>
            <translation>修复文件…</translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation>修复文件</translation>
        </message>
        <message>
            <source>%1 will be replaced by a file with reporting off. What stands there now is kept in a backup beside it.</source>
            <translation>%1 将被替换为关闭上报的文件。现有内容会保留在旁边的备份中。</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>从本机发出的内容</translation>
        </message>
        <message>
            <source>Kind of event, versions, processors, system</source>
            <translation>事件种类、版本、处理器、系统</translation>
        </message>
        <message>
            <source>Counts: intents, examples, slots, stories …</source>
            <translation>计数：意图、示例、槽位、故事…</translation>
        </message>
        <message>
            <source>pipeline and policies of config.yml, as written</source>
            <translation>config.yml 的 pipeline 和 policies，按所写内容</translation>
        </message>
        <message>
            <source>Folder and git remote as SHA-256, without salt</source>
            <translation>文件夹和 git 远程仓库的 SHA-256，未加盐</translation>
        </message>
        <message>
            <source>Not, as Rasa states: training examples, messages</source>
            <translation>据 Rasa 声明不发出：训练示例、消息</translation>
        </message>
        <message>
            <source>See an example report ›</source>
            <translation>查看示例报告 ›</translation>
        </message>
        <message>
            <source>Reports in the last 30 days</source>
            <translation>最近 30 天的报告</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>New ID …</source>
            <translation>新 ID…</translation>
        </message>
        <message>
            <source>New machine ID</source>
            <translation>新的机器 ID</translation>
        </message>
        <message>
            <source>Later reports can then not be tied to earlier ones by their ID. Reports already sent keep the old one. Note it first if you want to ask Rasa to delete them.</source>
            <translation>此后的报告便无法通过 ID 与先前的报告联系起来。已发送的报告仍带旧 ID。如果您想请 Rasa 删除它们，请先记下旧 ID。</translation>
        </message>
        <message>
            <source>To have past reports deleted, write to Rasa as its privacy policy says, and give this ID: it is all that ties the reports together.</source>
            <translation>要删除过去的报告，请按 Rasa 隐私政策所述写信给 Rasa，并给出此 ID：只有它将这些报告联系在一起。</translation>
        </message>
        <message>
            <source>Rasa's privacy policy ›</source>
            <translation>Rasa 的隐私政策 ›</translation>
        </message>
        <message>
            <source>Ways by which rasa reports</source>
            <translation>rasa 上报的途径</translation>
        </message>
        <message>
            <source>rasa: %1. %2</source>
            <translation>rasa：%1。%2</translation>
        </message>
        <message>
            <source>This program: %1. %2</source>
            <translation>本程序：%1。%2</translation>
        </message>
        <message>
            <source>Your organisation has switched reporting off.</source>
            <translation>您的组织已关闭上报。</translation>
        </message>
        <message>
            <source>decides</source>
            <extracomment>Beside one of several layers: this one decides</extracomment>
            <translation>起决定作用</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>对 rasa 起决定作用</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>在此起决定作用</translation>
        </message>
        <message>
            <source>none in this version</source>
            <translation>此版本中没有</translation>
        </message>
        <message>
            <source>%1
Containers, WSL and other accounts have files of their own.</source>
            <translation>%1
容器、WSL 和其他账户各有自己的文件。</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>机器 ID</translation>
        </message>
        <message>
            <source>%1, Python %2</source>
            <translation>%1，Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4, %5</source>
            <translation>%1 %2，%3，%4，%5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processors</source>
            <translation>
                <numerusform>%Ln 个处理器</numerusform>
            </translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>no container</source>
            <translation>无容器</translation>
        </message>
        <message>
            <source>build server</source>
            <translation>构建服务器</translation>
        </message>
        <message>
            <source>no build server</source>
            <translation>非构建服务器</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>%1 Rasa would replace the file by one with reporting on.</source>
            <translation>%1 Rasa 会将该文件替换为开启上报的文件。</translation>
        </message>
        <message>
            <source>%1: every rasa command would stop with an error.</source>
            <translation>%1：每条 rasa 命令都会因错误而停止。</translation>
        </message>
        <message>
            <source>"enabled: %1" in line %2 is no truth value to Rasa, so it means %3. The switch mends it.</source>
            <translation>第 %2 行的“enabled: %1”对 Rasa 而言不是布尔值，因此表示%3。使用开关即可修复。</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1=%2 in %3, line %4</source>
            <translation>%1=%2，位于 %3 第 %4 行</translation>
        </message>
        <message>
            <source>A new terminal would also have: %1</source>
            <translation>新终端还会有：%1</translation>
        </message>
        <message>
            <source>This program has sent nothing, and nothing waits.</source>
            <translation>本程序没有发送任何内容，也没有等待中的内容。</translation>
        </message>
        <message>
            <source>%1 sent · %2 waiting · %3 refused by the server</source>
            <translation>已发送 %1 份 · 等待中 %2 份 · 被服务器拒绝 %3 份</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Policy</name>
        <message>
            <source>a key or value is empty</source>
            <translation>有键或值为空</translation>
        </message>
        <message>
            <source>aliases are not allowed</source>
            <translation>不允许使用别名</translation>
        </message>
        <message>
            <source>there are no keys with values</source>
            <translation>没有带值的键</translation>
        </message>
        <message>
            <source>lists are not allowed</source>
            <translation>不允许使用列表</translation>
        </message>
        <message>
            <source>mappings inside the mapping are not allowed</source>
            <translation>不允许在映射内嵌套映射</translation>
        </message>
        <message>
            <source>reporting is on or off, not "%1"</source>
            <translation>reporting 为 on 或 off，而不是“%1”</translation>
        </message>
        <message>
            <source>delivery is ask or automatic, not "%1"</source>
            <translation>delivery 为 ask 或 automatic，而不是“%1”</translation>
        </message>
        <message>
            <source>%1 stands there twice</source>
            <translation>%1 出现了两次</translation>
        </message>
        <message>
            <source>there is no key "%1", only reporting, endpoint and delivery</source>
            <translation>没有键“%1”，只有 reporting、endpoint 和 delivery</translation>
        </message>
        <message>
            <source>there is more than one document</source>
            <translation>有多个文档</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <source>no UTF-8 text</source>
            <translation>不是 UTF-8 文本</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PolicyCommand</name>
        <message>
            <source>line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>nobody on the computer reports anything with this program</source>
            <translation>这台计算机上没有人使用本程序上报任何内容</translation>
        </message>
        <message>
            <source>each person decides, as without this line</source>
            <translation>由每个人决定，与没有这一行时相同</translation>
        </message>
        <message>
            <source>reports go there and nowhere else; people are asked again</source>
            <translation>报告只发往该处，不发往别处；会再次询问用户</translation>
        </message>
        <message>
            <source>each report waits for the person</source>
            <translation>每份报告都等待用户</translation>
        </message>
        <message>
            <source>reports are sent as they are made</source>
            <translation>报告生成后即发送</translation>
        </message>
        <message>
            <source>With this file nobody reports anything with this program: one line that is not understood counts as off.</source>
            <translation>使用此文件时，没有人使用本程序上报任何内容：只要有一行无法理解，就视为关闭。</translation>
        </message>
        <message>
            <source>%1 is understood:</source>
            <translation>%1 可以理解：</translation>
        </message>
        <message>
            <source>%1 is understood and prescribes nothing.</source>
            <translation>%1 可以理解，但没有规定任何内容。</translation>
        </message>
        <message>
            <source>It counts once it stands at %1.</source>
            <translation>放到 %1 之后即生效。</translation>
        </message>
        <message>
            <source>policy knows check FILE, not "%1"</source>
            <translation>policy 可用 check FILE，而不是“%1”</translation>
        </message>
        <message>
            <source>whether the policy of an organisation is understood</source>
            <translation>组织策略是否可以理解</translation>
        </message>
        <message>
            <source>check: names each line of FILE that is wrong, and says what the others do. Without FILE the policy of this computer, %1.</source>
            <translation>check：指出 FILE 中每一处有误的行，并说明其余各行的作用。不带 FILE 时检查本机的策略 %1。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Prefill</name>
        <message>
            <source>SHA-256 of the path %1.</source>
            <translation>路径 %1 的 SHA-256。</translation>
        </message>
        <message>
            <source>Known only when the command runs; this is an example.</source>
            <translation>只有在命令运行时才知道；这是一个示例。</translation>
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation>由您选择。</translation>
        </message>
        <message>
            <source>Null: the configuration does not have it.</source>
            <translation>null：配置中没有。</translation>
        </message>
        <message>
            <source>Copied from the configuration as it is written.</source>
            <translation>从配置复制，按所写内容。</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its release: it has more built-in parts, and other kinds of slot mappings.</source>
            <translation>按 Rasa Open Source 3.5 的方式计数。Rasa Pro 会得出不同的数字，取决于其版本：它有更多内置部分和其他种类的槽位映射。</translation>
        </message>
        <message>
            <source>Counted in the project's files.</source>
            <translation>在项目文件中计数。</translation>
        </message>
        <message>
            <source>"rasa train nlu" and "rasa train core" send only an inner report, with the type nlu or core; a dry run sends only the outer one.</source>
            <translation>“rasa train nlu”和“rasa train core”只发送一份内层报告，类型为 nlu 或 core；试运行只发送外层报告。</translation>
        </message>
        <message>
            <source>The outer one of the two reports of a full "rasa train", which says rasa; the inner one says what is really trained.</source>
            <translation>完整“rasa train”两份报告中的外层报告，写着 rasa；内层报告写明实际训练的内容。</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports: an outer one and, inside it, one about what is really trained. Here both say rasa and differ in training_id alone.</source>
            <translation>完整的“rasa train”发送两份报告：一份外层报告，以及在其内部的一份关于实际训练内容的报告。此处两份都写着 rasa，只有 training_id 不同。</translation>
        </message>
        <message>
            <source>A full "rasa train" sends two reports with different training_id: this outer one, which says rasa, and inside it one that says %1, for that is what is really trained here. Shown with --set type='"%1"'.</source>
            <translation>完整的“rasa train”发送两份 training_id 不同的报告：这份写着 rasa 的外层报告，以及在其内部的一份写着 %1 的报告，因为此处实际训练的是它。用 --set type='"%1"' 可显示。</translation>
        </message>
        <message>
            <source>Random for each training; this one was drawn here.</source>
            <translation>每次训练随机生成；这一个是在此处生成的。</translation>
        </message>
        <message>
            <source>Always false, even with --finetune: Rasa does not pass the option on.</source>
            <translation>始终为 false，即使使用 --finetune：Rasa 不会传递该选项。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Preview</name>
        <message>
            <source>%1 in "%2" as %3 sends it</source>
            <translation>“%2”中的 %1，按 %3 发送的形式</translation>
        </message>
        <message>
            <source>Identifier of the licence; Rasa Pro uses it in place of the machine ID.</source>
            <translation>许可证的标识符；Rasa Pro 用它代替机器 ID。</translation>
        </message>
        <message>
            <source>Assumed: without a licence Rasa Pro has no ID and sends nothing.</source>
            <translation>假定：没有许可证时，Rasa Pro 没有 ID，也不发送任何内容。</translation>
        </message>
        <message>
            <source>New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.</source>
            <translation>新的：为此预览生成，没有写入任何地方。在您接受或开启上报时才会记录。</translation>
        </message>
        <message>
            <source>Machine ID of the global config; the same in all reports of this account.</source>
            <translation>全局配置的机器 ID；在此账户的所有报告中相同。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PreviewCommand</name>
        <message>
            <source>an error report has no curl form: only Rasa's own library sends it</source>
            <translation>错误报告没有 curl 形式：只有 Rasa 自己的库会发送它</translation>
        </message>
        <message>
            <source>the address %1 tells no place for identify</source>
            <translation>地址 %1 没有指明 identify 的位置</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.</source>
            <translation>
                <numerusform>%n 字节，SHA-256 %1，按 %2 发送的形式。没有发送任何内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed, because only Rasa itself knows: %1.</source>
            <translation>假定，因为只有 Rasa 自己知道：%1。</translation>
        </message>
        <message>
            <source>Privacy lens: %1 (%2). %3</source>
            <translation>隐私透镜：%1（%2）。%3</translation>
        </message>
        <message>
            <source>Schema: %1 should be %2.</source>
            <translation>模式：%1 应为%2。</translation>
        </message>
        <message>
            <source>--against compares events of the catalogue, not "%1"</source>
            <translation>--against 比较事件目录中的事件，而不是“%1”</translation>
        </message>
        <message>
            <source>there is no format "%1" (pretty, wire, explain, curl)</source>
            <translation>没有格式“%1”（pretty、wire、explain、curl）</translation>
        </message>
        <message>
            <source>the exact report that an event would send from here</source>
            <translation>某个事件会从此处发送的确切报告</translation>
        </message>
        <message>
            <source>EVENT is a name or slug of the catalogue: "Training Started", training-started; "identify", the request of Rasa Pro; or "error-report", the report of an error, made from its traceback. Nothing is sent.</source>
            <translation>EVENT 是事件目录中的名称或短名：“Training Started”、training-started；“identify”，即 Rasa Pro 的请求；或“error-report”，即由回溯生成的错误报告。不发送任何内容。</translation>
        </message>
        <message>
            <source>pretty (default), wire (exact body bytes), explain (where each value comes from), curl</source>
            <translation>pretty（默认）、wire（正文的确切字节）、explain（每个值的来源）、curl</translation>
        </message>
        <message>
            <source>%1 in a name: %2</source>
            <translation>名称中的 %1：%2</translation>
        </message>
        <message>
            <source>Lens: %1</source>
            <translation>透镜：%1</translation>
        </message>
        <message>
            <source>Lens, at %1: %2</source>
            <translation>透镜，位于 %1：%2</translation>
        </message>
        <message>
            <source>Privacy: %1</source>
            <translation>隐私：%1</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>特征</translation>
        </message>
        <message>
            <source>"%1" as %2 sends it</source>
            <translation>“%1”，按 %2 发送的形式</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyCard</name>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message numerus="yes">
            <source>The exact bytes hold %Ln secrets in clear.</source>
            <translation>
                <numerusform>确切字节中有 %Ln 个明文机密。</numerusform>
            </translation>
        </message>
        <message>
            <source>Secrets in the report</source>
            <translation>报告中的机密</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PrivacyLens</name>
        <message>
            <source>File paths</source>
            <translation>文件路径</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <source>Keys and tokens</source>
            <translation>密钥和令牌</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>您的用户名</translation>
        </message>
        <message>
            <source>This computer's name</source>
            <translation>本机名称</translation>
        </message>
        <message>
            <source>Own classes</source>
            <translation>自有类</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>Names folders and files, often with a person, a customer or a project in them.</source>
            <translation>指明文件夹和文件，其中常含有人名、客户名或项目名。</translation>
        </message>
        <message>
            <source>Tells which services the assistant talks to, and where they are.</source>
            <translation>表明助手与哪些服务通信，以及它们在哪里。</translation>
        </message>
        <message>
            <source>Names a computer or a network that may not be public.</source>
            <translation>指明可能并未公开的计算机或网络。</translation>
        </message>
        <message>
            <source>Names a person or a team that can be written to.</source>
            <translation>指明可以写信联系的个人或团队。</translation>
        </message>
        <message>
            <source>Looks like a key, a token or a password: whoever receives it could use it.</source>
            <translation>看起来像密钥、令牌或密码：收到的人可能会使用它。</translation>
        </message>
        <message>
            <source>Your account name on this computer.</source>
            <translation>您在本机上的账户名。</translation>
        </message>
        <message>
            <source>The name of this computer.</source>
            <translation>本机的名称。</translation>
        </message>
        <message>
            <source>Names code that does not belong to Rasa, so it may tell a product or a company.</source>
            <translation>指明不属于 Rasa 的代码，因此可能透露产品或公司。</translation>
        </message>
        <message>
            <source>Does not stand in the project: Rasa put the value of an environment variable here.</source>
            <translation>项目中没有此内容：Rasa 在此处代入了环境变量的值。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProblemPage</name>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>第 %1 行，第 %2 列：%3</translation>
        </message>
        <message>
            <source>This is no Rasa project</source>
            <translation>这不是 Rasa 项目</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file can be read.</source>
            <translation>文件一旦可以读取，预览便会恢复。</translation>
        </message>
        <message>
            <source>The preview comes back as soon as the file is mended.</source>
            <translation>文件一旦修复，预览便会恢复。</translation>
        </message>
        <message>
            <source>A file of this project cannot be read</source>
            <translation>无法读取此项目的某个文件</translation>
        </message>
        <message>
            <source>Rasa cannot read this project</source>
            <translation>Rasa 无法读取此项目</translation>
        </message>
        <message>
            <source>Rasa would drop this report</source>
            <translation>Rasa 会舍弃此报告</translation>
        </message>
        <message>
            <source>Rasa builds the report and cannot write it as JSON, so it is dropped without a word.</source>
            <translation>Rasa 会构建该报告，但无法将其写成 JSON，因此会悄然舍弃。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Profile</name>
        <message>
            <source>Documentation of Rasa 3.x</source>
            <translation>Rasa 3.x 的文档</translation>
        </message>
        <message>
            <source>Example of the documentation</source>
            <translation>文档中的示例</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.0</source>
            <translation>Rasa Open Source 3.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.1 to 3.6.0</source>
            <translation>Rasa Open Source 3.1 至 3.6.0</translation>
        </message>
        <message>
            <source>Rasa Open Source 3.6.1 and later</source>
            <translation>Rasa Open Source 3.6.1 及更高版本</translation>
        </message>
        <message>
            <source>Rasa Pro 3.7 and 3.8</source>
            <translation>Rasa Pro 3.7 和 3.8</translation>
        </message>
        <message>
            <source>Rasa Pro 3.9 and 3.10</source>
            <translation>Rasa Pro 3.9 和 3.10</translation>
        </message>
        <message>
            <source>Rasa Pro 3.11 to 3.13</source>
            <translation>Rasa Pro 3.11 至 3.13</translation>
        </message>
        <message>
            <source>Rasa Pro 3.14 and later</source>
            <translation>Rasa Pro 3.14 及更高版本</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDialog</name>
        <message>
            <source>no longer</source>
            <extracomment>Beside the name of a field: the version does not send it any more</extracomment>
            <translation>不再发送</translation>
        </message>
        <message>
            <source>other meaning</source>
            <extracomment>Beside the name of a field: the version means something else by it</extracomment>
            <translation>含义不同</translation>
        </message>
        <message>
            <source>What each version adds</source>
            <translation>各版本新增内容</translation>
        </message>
        <message>
            <source>What a version of Rasa reports that the one before it did not, and what it left out. To see it with the values of your project, use Compare.</source>
            <translation>某个 Rasa 版本比前一版本多上报了什么，又去掉了什么。要结合您项目的值查看，请使用“比较”。</translation>
        </message>
        <message>
            <source>Versions of Rasa</source>
            <translation>Rasa 的版本</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>(shown)</source>
            <extracomment>Beside the version that is shown at the moment</extracomment>
            <translation>（当前显示）</translation>
        </message>
        <message>
            <source>adds to %1</source>
            <translation>相对于 %1 新增</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>每份报告中</translation>
        </message>
        <message>
            <source>New events</source>
            <translation>新增事件</translation>
        </message>
        <message>
            <source>Events that are no longer sent</source>
            <translation>不再发送的事件</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>在 %1 中</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProfileDifference</name>
        <message>
            <source>in clear</source>
            <extracomment>Beside the name of a field: its value is sent as it is, not as a hash</extracomment>
            <translation>明文</translation>
        </message>
        <message>
            <source>the same on all machines of the licence</source>
            <translation>在使用该许可证的所有计算机上相同</translation>
        </message>
        <message>
            <source>free text</source>
            <extracomment>Beside the name of a field: its value may be any text</extracomment>
            <translation>自由文本</translation>
        </message>
        <message>
            <source>The licence's ID, the same on every machine that uses the licence, in place of the machine ID.</source>
            <translation>许可证的 ID，在使用该许可证的每台计算机上都相同，代替机器 ID。</translation>
        </message>
        <message>
            <source>the licence's ID</source>
            <translation>许可证的 ID</translation>
        </message>
        <message>
            <source>Tells which customer the report is from.</source>
            <translation>表明报告来自哪个客户。</translation>
        </message>
        <message>
            <source>The machine ID of this account, in place of the licence's ID.</source>
            <translation>此账户的机器 ID，代替许可证的 ID。</translation>
        </message>
        <message>
            <source>the ID of this account</source>
            <translation>此账户的 ID</translation>
        </message>
        <message>
            <source>A pseudonym that stays the same in all reports of this account.</source>
            <translation>在此账户的所有报告中保持不变的化名。</translation>
        </message>
        <message>
            <source>Always sent, and null without a licence.</source>
            <translation>始终发送，没有许可证时为 null。</translation>
        </message>
        <message>
            <source>Sent only where there is a licence.</source>
            <translation>仅在有许可证时发送。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProjectSettings</name>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Another project</source>
            <translation>其他项目</translation>
        </message>
        <message>
            <source>The folder that holds config.yml and domain.yml.</source>
            <translation>包含 config.yml 和 domain.yml 的文件夹。</translation>
        </message>
        <message>
            <source>No project was opened yet.</source>
            <translation>尚未打开过项目。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>从列表中移除 %1</translation>
        </message>
        <message>
            <source>Take it off the list. The folder itself is left alone.</source>
            <translation>将其从列表中移除。文件夹本身保持不变。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ProxySetting</name>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>As the environment says</source>
            <translation>按环境变量</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>此代理服务器</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>代理服务器的地址</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::PythonTraceback</name>
        <message>
            <source>it has more than %1 levels or %2 exceptions</source>
            <translation>它有超过 %1 层或超过 %2 个异常</translation>
        </message>
        <message>
            <source>more than %1 levels or %2 exceptions</source>
            <translation>超过 %1 层或超过 %2 个异常</translation>
        </message>
        <message>
            <source>groups are nested deeper than %1</source>
            <translation>组的嵌套深度超过 %1</translation>
        </message>
        <message>
            <source>the next exception of the chain is missing</source>
            <translation>链中的下一个异常缺失</translation>
        </message>
        <message>
            <source>no line like "ValueError: ..." names the exception</source>
            <translation>没有像“ValueError: ...”这样写明异常的行</translation>
        </message>
        <message>
            <source>it breaks off before the line that names the exception</source>
            <translation>它在写明异常的行之前中断</translation>
        </message>
        <message>
            <source>the number of exceptions left out is missing</source>
            <translation>缺少被省略异常的数量</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>超过 %n 字节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::QueueCommand</name>
        <message>
            <source>error reports</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <source>identify requests</source>
            <translation>identify 请求</translation>
        </message>
        <message>
            <source>Nothing was queued, because of the warnings.</source>
            <translation>由于存在警告，没有加入任何内容。</translation>
        </message>
        <message>
            <source>It waits in the outbox and will not be sent now: %1</source>
            <translation>它在发件箱中等待，现在不会发送：%1</translation>
        </message>
        <message>
            <source>put a report into the outbox and print its id</source>
            <translation>将一份报告放入发件箱并打印其 ID</translation>
        </message>
        <message>
            <source>Takes the options of "preview". Refused while a value would have to be made up: give it with --set or --context.</source>
            <translation>接受“preview”的选项。只要有值不得不编造，就会拒绝：请用 --set 或 --context 给出它。</translation>
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
            <translation>%1，Python %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Rasa installation</source>
            <translation>Rasa 安装</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>选择其他…</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>其他位置</translation>
        </message>
        <message>
            <source>A virtual environment, or the folder that rasa is installed in. Nothing in it is run.</source>
            <translation>虚拟环境，或安装 rasa 的文件夹。不会运行其中的任何内容。</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>最先找到的</translation>
        </message>
        <message>
            <source>none at present</source>
            <translation>目前没有</translation>
        </message>
        <message>
            <source>there is no Rasa in it</source>
            <translation>其中没有 Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2</source>
            <translation>%1，通过 %2 找到</translation>
        </message>
        <message>
            <source>Where Rasa is installed</source>
            <translation>Rasa 的安装位置</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Refusal</name>
        <message>
            <source>%1, which Rasa passes over without a word</source>
            <translation>%1，Rasa 会不加提示地略过它</translation>
        </message>
        <message>
            <source>%1, so Rasa would take an empty domain instead</source>
            <translation>%1，因此 Rasa 会改用空领域</translation>
        </message>
        <message>
            <source>%1, at which rasa train would stop</source>
            <translation>%1，rasa train 会在此停止</translation>
        </message>
        <message>
            <source>%1, on whose end rasa train would wait, for ever perhaps</source>
            <translation>%1，rasa train 会等待它结束，也许永无尽头</translation>
        </message>
        <message>
            <source>This program reads no further; Rasa would try to, as far as memory and time go.</source>
            <translation>本程序不再继续读取；Rasa 会在内存和时间允许的范围内继续尝试读取。</translation>
        </message>
        <message>
            <source>rasa train would stop here, before anything is reported.</source>
            <translation>rasa train 会在此停止，不会上报任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReidentificationDialog</name>
        <message>
            <source>under 1 ms</source>
            <translation>不到 1 毫秒</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Can this report be traced back?</source>
            <translation>能否追溯到此报告的来源？</translation>
        </message>
        <message>
            <source>The report names folder and git address as hashes without salt. Nobody can compute them backwards, but whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it takes. Nothing leaves this computer.</source>
            <translation>报告以未加盐的哈希给出文件夹和 git 地址。没有人能反向计算它们，但猜到文本的人会得到相同的哈希，从而知道这些报告来自谁。试试需要花多大工夫。没有任何内容离开本机。</translation>
        </message>
        <message>
            <source>What to try</source>
            <translation>要尝试的内容</translation>
        </message>
        <message>
            <source>Folders of this computer, three levels deep, and the git addresses in them</source>
            <translation>本机的文件夹（三层深）及其中的 git 地址</translation>
        </message>
        <message>
            <source>Words, as a stranger without this computer would</source>
            <translation>词语，如同没有这台计算机的陌生人那样</translation>
        </message>
        <message>
            <source>Folders to look into</source>
            <translation>要查找的文件夹</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Names of accounts and companies, with commas</source>
            <translation>账户和公司的名称，用英文逗号分隔</translation>
        </message>
        <message numerus="yes">
            <source>%Ln usual names of assistants and folders</source>
            <translation>
                <numerusform>%Ln 个助手和文件夹的常用名称</numerusform>
            </translation>
        </message>
        <message>
            <source>Use a word list …</source>
            <translation>使用词表…</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>What was recognised</source>
            <translation>识别出的内容</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Folder to look into</source>
            <translation>要查找的文件夹</translation>
        </message>
        <message>
            <source>List with a word in each line</source>
            <translation>每行一个词的列表</translation>
        </message>
        <message>
            <source>%1 words of %2</source>
            <translation>来自 %2 的 %1 个词</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guesses …</source>
            <translation>
                <numerusform>%Ln 次猜测…</numerusform>
            </translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>未识别</translation>
        </message>
        <message numerus="yes">
            <source>Words: %Ln guesses in %1.</source>
            <translation>
                <numerusform>词语：%1 内 %Ln 次猜测。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer: %Ln folders and git addresses in %1.</source>
            <translation>
                <numerusform>本机：%1 内 %Ln 个文件夹和 git 地址。</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be more to try; a limit was reached.</source>
            <translation>还有更多可以尝试；已达到上限。</translation>
        </message>
        <message>
            <source>A stranger who has the reports needs no more than these words to recognise this project, and with it all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or reporting switched off would prevent that.</source>
            <translation>拿到报告的陌生人只需这些词就能认出此项目，进而认出带有同一 ID 的所有报告。使用不常见名称的文件夹、origin 以外的 git 远程仓库或关闭上报，都可以防止这种情况。</translation>
        </message>
        <message>
            <source>Whoever knows the folders or repositories of this computer can recognise its reports: a colleague, a host of code, a backup. The words alone were not enough.</source>
            <translation>凡是知道本机文件夹或仓库的人（同事、代码托管方、备份方）都能认出它的报告。仅凭这些词还不够。</translation>
        </message>
        <message>
            <source>With these guesses the report is not recognised. Other guesses may still do it: a hash without salt protects only texts that nobody thinks of.</source>
            <translation>用这些猜测未能识别该报告。其他猜测仍有可能做到：未加盐的哈希只能保护无人想到的文本。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>尝试</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Report</name>
        <message>
            <source>--%1 wants NAME=JSON, not "%2"</source>
            <translation>--%1 需要 NAME=JSON，而不是“%2”</translation>
        </message>
        <message>
            <source>the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double quotes: %2='"text"')</source>
            <translation>--%1 %2 的值不是 JSON：%3，第 %4 列（文本需要双引号：%2='"text"'）</translation>
        </message>
        <message numerus="yes">
            <source>more than %n bytes</source>
            <translation>
                <numerusform>超过 %n 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>标准输入</translation>
        </message>
        <message>
            <source>an error report has no properties to --set</source>
            <translation>错误报告没有可用 --set 设置的属性</translation>
        </message>
        <message>
            <source>error-report needs --traceback FILE (- is standard input)</source>
            <translation>error-report 需要 --traceback FILE（- 表示标准输入）</translation>
        </message>
        <message>
            <source>--traceback belongs to error-report</source>
            <translation>--traceback 须与 error-report 同用</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportCard</name>
        <message>
            <source>Sent by %1 …</source>
            <translation>由 %1 发送…</translation>
        </message>
        <message>
            <source>Sent by %1</source>
            <translation>由 %1 发送</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Review &amp;&amp; send …</source>
            <translation>查看并发送…</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>加入发件箱</translation>
        </message>
        <message>
            <source>Telemetry statement …</source>
            <translation>遥测声明…</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>Title of an empty page while the project is read</extracomment>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>The project and this computer are being read.</source>
            <translation>正在读取项目和本机信息。</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>The chosen version does not send it; shown as %1 does.</source>
            <translation>所选版本不发送它；按 %1 的形式显示。</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>尚无项目</translation>
        </message>
        <message>
            <source>Open the folder of a Rasa project to see what its reports hold.</source>
            <translation>打开 Rasa 项目的文件夹，即可查看其报告包含什么。</translation>
        </message>
        <message>
            <source>Open project …</source>
            <translation>打开项目…</translation>
        </message>
        <message>
            <source>No report yet.</source>
            <translation>尚无报告。</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>在编辑器中打开</translation>
        </message>
        <message>
            <source>Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID that is shown is assumed.</source>
            <translation>Rasa Pro 在此处找不到许可证，因此没有可用于上报的 ID，也不发送任何内容。所显示的 ID 是假定的。</translation>
        </message>
        <message>
            <source>This computer has no machine ID yet. The one that is shown is new and written nowhere; it is recorded when you switch reporting on.</source>
            <translation>本机尚无机器 ID。所显示的 ID 是新的，没有写入任何地方；在您开启上报时才会记录。</translation>
        </message>
        <message>
            <source>Go to Overview</source>
            <translation>转到概览</translation>
        </message>
        <message>
            <source>✓ matches the event's schema</source>
            <translation>✓ 符合该事件的模式</translation>
        </message>
        <message>
            <source>! %1 should be %2</source>
            <translation>! %1 应为%2</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>假定</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>不发送：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent</source>
            <translation>
                <numerusform>%Ln 字节 · SHA-256 %1… · 发送的就是这些字节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear</source>
            <translation>
                <numerusform>%Ln 字节 · SHA-256 %1… · 机密在此处已遮盖，发送时为明文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes · SHA-256 %1 … · some values are assumed</source>
            <translation>
                <numerusform>%Ln 字节 · SHA-256 %1… · 某些值是假定的</numerusform>
            </translation>
        </message>
        <message>
            <source>No report: Rasa stops before it makes one.</source>
            <translation>没有报告：Rasa 在生成报告之前就会停止。</translation>
        </message>
        <message>
            <source>No report leaves: Rasa drops it without a word.</source>
            <translation>没有报告发出：Rasa 会悄然舍弃它。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportDetails</name>
        <message>
            <source>Can this be traced back? …</source>
            <translation>能否追溯来源？…</translation>
        </message>
        <message>
            <source>Values you choose</source>
            <translation>由您选择的值</translation>
        </message>
        <message>
            <source>Not known until the command runs.</source>
            <translation>在命令运行之前不知道。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportExport</name>
        <message>
            <source>Copy JSON</source>
            <translation>复制 JSON</translation>
        </message>
        <message>
            <source>Copy wire bytes</source>
            <translation>复制发送字节</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>复制为 curl</translation>
        </message>
        <message>
            <source>Copy as curl with the key …</source>
            <translation>复制为含密钥的 curl…</translation>
        </message>
        <message>
            <source>Save as .json …</source>
            <translation>保存为 .json…</translation>
        </message>
        <message>
            <source>Print to PDF …</source>
            <translation>打印到 PDF…</translation>
        </message>
        <message>
            <source>The report is copied as shown, its secrets masked.</source>
            <translation>已按显示的内容复制报告，其中的机密已遮盖。</translation>
        </message>
        <message>
            <source>The report is copied as shown.</source>
            <translation>已按显示的内容复制报告。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are copied, exactly as sent.</source>
            <translation>
                <numerusform>已复制 %Ln 字节，与发送的完全一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy with the write key</source>
            <translation>连同写入密钥复制</translation>
        </message>
        <message>
            <source>The command will hold the write key in clear. Whoever sees it, also in the history of a shell or of the clipboard, can send reports with it in your name.</source>
            <translation>该命令会含有明文的写入密钥。看到它的人（包括通过 shell 或剪贴板的历史记录）都可以用它以您的名义发送报告。</translation>
        </message>
        <message>
            <source>Copy with the key</source>
            <translation>连同密钥复制</translation>
        </message>
        <message>
            <source>The command is copied, with the write key in it.</source>
            <translation>已复制该命令，其中含有写入密钥。</translation>
        </message>
        <message>
            <source>The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY.</source>
            <translation>已复制该命令；它从 RASA_TELEMETRY_WRITE_KEY 取得写入密钥。</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Print report to PDF</source>
            <translation>将报告打印到 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportPrint</name>
        <message>
            <source>line %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>As sent by: %1</source>
            <translation>发送版本：%1</translation>
        </message>
        <message>
            <source>Project: %1</source>
            <translation>项目：%1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <extracomment>When the printed page was made: date and time</extracomment>
            <translation>生成时间：%1</translation>
        </message>
        <message numerus="yes">
            <source>As sent: %Ln bytes</source>
            <translation>
                <numerusform>发送形式：%Ln 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256：%1</translation>
        </message>
        <message>
            <source>Assumed, because only a running Rasa knows: %1</source>
            <translation>假定，因为只有运行中的 Rasa 知道：%1</translation>
        </message>
        <message>
            <source>Secrets are masked here; they are sent in clear.</source>
            <translation>机密在此处已遮盖；发送时为明文。</translation>
        </message>
        <message>
            <source>What may be private</source>
            <translation>可能涉及隐私的内容</translation>
        </message>
        <message>
            <source>Nothing was marked.</source>
            <translation>没有标出任何内容。</translation>
        </message>
        <message>
            <source>%1, Rasa Telemetry Inspector</source>
            <translation>%1，Rasa Telemetry Inspector</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportStanding</name>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>will not be sent</source>
            <translation>不会发送</translation>
        </message>
        <message>
            <source>It was made, or held back, while reporting was off. It leaves only if you send it by hand.</source>
            <translation>它在上报关闭期间生成或被留存。只有您手动发送时它才会发出。</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>It was tried 20 times, or for 7 days. It leaves only if you send it by hand.</source>
            <translation>已尝试 20 次或持续 7 天。只有您手动发送时它才会发出。</translation>
        </message>
        <message>
            <source>Reporting is off.</source>
            <translation>上报已关闭。</translation>
        </message>
        <message>
            <source>cannot be sent now</source>
            <translation>现在无法发送</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>即将发送</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order.</source>
            <translation>报告按顺序自动发送。</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>等待您处理</translation>
        </message>
        <message>
            <source>You are asked first: it leaves when you send it.</source>
            <translation>会先询问您：您发送时它才会发出。</translation>
        </message>
        <message numerus="yes">
            <source>not taken yet (%1, %n tries)</source>
            <translation>
                <numerusform>暂未接收（%1，已尝试 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>暂未接收</translation>
        </message>
        <message>
            <source>not taken yet (%1)</source>
            <translation>暂未接收（%1）</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>An attempt is running.</source>
            <translation>一次尝试正在进行。</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>被拒绝（%1）</translation>
        </message>
        <message>
            <source>It is not sent again by itself.</source>
            <translation>它不会自动再次发送。</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>It may have arrived: sending it again could count it twice, so that is left to you.</source>
            <translation>它可能已经送达：再次发送可能会重复计数，因此由您决定。</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>The destination took it.</source>
            <translation>目的地已接收它。</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>已丢弃</translation>
        </message>
        <message>
            <source>You decided that it does not leave.</source>
            <translation>您决定不让它发出。</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>You stopped the sending. It goes on by itself when you have sent a report by hand, or when the program is started anew.</source>
            <translation>您停止了发送。您手动发送一份报告后，或重新启动程序时，会自动继续发送。</translation>
        </message>
        <message>
            <source>leaves in %1</source>
            <translation>%1 后发出</translation>
        </message>
        <message>
            <source>Reports are sent by themselves, in order; the next one in %1.</source>
            <translation>报告按顺序自动发送；下一份在 %1 后发出。</translation>
        </message>
        <message numerus="yes">
            <source>retry in %1 (%2, %n tries)</source>
            <translation>
                <numerusform>%1 后重试（%2，已尝试 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>retry in %1 (%2)</source>
            <translation>%1 后重试（%2）</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportView</name>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>How the report is shown</source>
            <translation>报告的显示方式</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>可读形式</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>发送形式</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find in the report</source>
            <translation>在报告中查找</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, and 1 more change</source>
            <translation>%1，另有 1 处更改</translation>
        </message>
        <message>
            <source>%1, and %2 more changes</source>
            <translation>%1，另有 %2 处更改</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReportedException</name>
        <message>
            <source>A syntax error carries its place in its text.</source>
            <translation>语法错误在其文本中带有出错位置。</translation>
        </message>
        <message>
            <source>The proposal of another name is added only when it is printed.</source>
            <translation>另一名称的建议只在打印时才会添加。</translation>
        </message>
        <message>
            <source>Assumed: the exception cannot say its text.</source>
            <translation>假定：该异常无法给出其文本。</translation>
        </message>
        <message>
            <source>Assumed: lines behind the first may be notes that were added to the exception, and these are not sent.</source>
            <translation>假定：第一行之后的各行可能是添加到异常的注释，而这些不会发送。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Reporter</name>
        <message>
            <source>an identify request goes to another address than reports</source>
            <translation>identify 请求发往与报告不同的地址</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ReviewDialog</name>
        <message>
            <source>Review and send</source>
            <translation>查看并发送</translation>
        </message>
        <message>
            <source>The rasa command sends this event by itself: %1 Sending it here as well would report it twice.</source>
            <translation>rasa 命令会自行发送此事件：%1 在此处再发送一次会使其上报两次。</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>目的地</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message numerus="yes">
            <source>Body, %Ln bytes</source>
            <translation>
                <numerusform>正文，%Ln 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>正文的显示方式</translation>
        </message>
        <message>
            <source>Readable</source>
            <extracomment>Tab: the report indented, line by line</extracomment>
            <translation>可读形式</translation>
        </message>
        <message>
            <source>As sent</source>
            <extracomment>Tab: the exact bytes</extracomment>
            <translation>发送形式</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add to outbox</source>
            <translation>加入发件箱</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>立即发送</translation>
        </message>
        <message>
            <source>It cannot be sent now: %1 It can be kept in the outbox.</source>
            <translation>现在无法发送：%1 可以将其保留在发件箱中。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.</source>
            <translation>本程序将不得不编造：%1。请先选择这些值；版本取自已安装的 Rasa。</translation>
        </message>
        <message>
            <source>Try it without sending anything away …</source>
            <translation>试用而不向外发送任何内容…</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sandbox</name>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again no sooner than the collector asked for: in %1.</source>
            <translation>留待稍后。在沙盒之外，报告会等待，并自动再次尝试，但不早于收集服务要求的时间：%1 后。</translation>
        </message>
        <message>
            <source>Later. Outside, the report would wait, and by itself be tried again in about %1, then in ever longer pauses, for 7 days at most.</source>
            <translation>留待稍后。在沙盒之外，报告会等待，约 %1 后自动再次尝试，此后间隔越来越长，最多持续 7 天。</translation>
        </message>
        <message>
            <source>Taken. Outside, the report would leave the outbox and stand in the history as taken by the collector.</source>
            <translation>已接收。在沙盒之外，报告会离开发件箱，并在历史记录中列为“收集服务已接收”。</translation>
        </message>
        <message>
            <source>Refused. Outside, the report would stay in the outbox and never be sent again by itself.</source>
            <translation>被拒绝。在沙盒之外，报告会留在发件箱中，绝不会自动再次发送。</translation>
        </message>
        <message>
            <source>Unknown. It left, and nobody can say whether it counts. Outside, it would be kept and never be sent again by itself, so that it is not counted twice.</source>
            <translation>未知。它已发出，没有人能断定它是否会计入。在沙盒之外，它会被保留，绝不会自动再次发送，以免重复计数。</translation>
        </message>
        <message>
            <source>takes it, as Segment does</source>
            <translation>像 Segment 一样接收它</translation>
        </message>
        <message>
            <source>is not available (503)</source>
            <translation>不可用（503）</translation>
        </message>
        <message>
            <source>asks for patience (429)</source>
            <translation>要求稍候（429）</translation>
        </message>
        <message>
            <source>asks for patience until a time (429)</source>
            <translation>要求等到某个时间（429）</translation>
        </message>
        <message>
            <source>has an error of its own (500)</source>
            <translation>自身出错（500）</translation>
        </message>
        <message>
            <source>stands behind a broken gateway (502)</source>
            <translation>位于故障网关之后（502）</translation>
        </message>
        <message>
            <source>does not know the key (401)</source>
            <translation>不认识该密钥（401）</translation>
        </message>
        <message>
            <source>refuses the report (400)</source>
            <translation>拒绝该报告（400）</translation>
        </message>
        <message>
            <source>finds it too large (413)</source>
            <translation>认为它过大（413）</translation>
        </message>
        <message>
            <source>answers 200, but no success</source>
            <translation>响应 200，但未表示成功</translation>
        </message>
        <message>
            <source>answers with a login page</source>
            <translation>以登录页面响应</translation>
        </message>
        <message>
            <source>answers nothing (204)</source>
            <translation>不返回任何内容（204）</translation>
        </message>
        <message>
            <source>sends it elsewhere (302)</source>
            <translation>要求将它发往别处（302）</translation>
        </message>
        <message>
            <source>hangs up without reading it</source>
            <translation>未读取便断开连接</translation>
        </message>
        <message>
            <source>reads it and hangs up</source>
            <translation>读取后断开连接</translation>
        </message>
        <message>
            <source>reads it and stays silent</source>
            <translation>读取后不作响应</translation>
        </message>
        <message>
            <source>answers a byte a second</source>
            <translation>每秒响应一个字节</translation>
        </message>
        <message>
            <source>lies about the answer's length</source>
            <translation>谎报响应的长度</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>您已停止它。</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>No answer after %1.</source>
            <translation>%1 后仍无响应。</translation>
        </message>
        <message>
            <source>HTTP %1 after %2.</source>
            <translation>HTTP %1，用时 %2。</translation>
        </message>
        <message>
            <source>Nothing arrived that the collector read.</source>
            <translation>没有收到收集服务所读取的内容。</translation>
        </message>
        <message>
            <source>The same bytes arrived: %1 of %1, SHA-256 %2 on both sides.</source>
            <translation>收到相同的字节：%1/%1，两侧的 SHA-256 均为 %2。</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>收集服务没有读取报告的任何字节。</translation>
        </message>
        <message>
            <source>Other bytes arrived: %1 in place of %2, SHA-256 %3 in place of %4.</source>
            <translation>收到不同的字节：%1 个而非 %2 个，SHA-256 为 %3 而非 %4。</translation>
        </message>
        <message>
            <source>The collector answered nothing.</source>
            <translation>收集服务没有作出任何响应。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SandboxDialog</name>
        <message>
            <source>Try it without sending anything away</source>
            <translation>试用而不向外发送任何内容</translation>
        </message>
        <message>
            <source>A collector within this program listens at %1, on this computer alone, until you close this window. The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor history notes it, so no consent is needed.</source>
            <translation>本程序内的一个收集服务正在 %1 监听，仅限本机，直到您关闭此窗口。报告会像真正发出时一样发往那里。没有任何内容离开本机，发件箱和历史记录也不会记下它，因此无需征得同意。</translation>
        </message>
        <message>
            <source>What if the collector …</source>
            <translation>如果收集服务…</translation>
        </message>
        <message>
            <source>What the collector does</source>
            <translation>收集服务的行为</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Shown: %1 bytes</source>
            <translation>显示的内容：%1 字节</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>显示的内容</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>收到的内容</translation>
        </message>
        <message>
            <source>What is shown of what arrived</source>
            <translation>显示所收到内容的哪一部分</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>收到的内容</translation>
        </message>
        <message>
            <source>Closing this window closes the port.</source>
            <translation>关闭此窗口即关闭该端口。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>On its way, within this computer; an attempt ends after 10 s at the latest.</source>
            <translation>正在本机内传送；一次尝试最迟在 10 秒后结束。</translation>
        </message>
        <message>
            <source>Nothing arrived yet.</source>
            <translation>尚未收到任何内容。</translation>
        </message>
        <message>
            <source>The collector read no byte of the report.</source>
            <translation>收集服务没有读取报告的任何字节。</translation>
        </message>
        <message>
            <source>Header lines</source>
            <translation>标头行</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Schema</name>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>%1 之一</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation>不小于 %2 的%1</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>不大于 %2 的%1</translation>
        </message>
        <message>
            <source>%1 of at least %2 characters</source>
            <translation>至少 %2 个字符的%1</translation>
        </message>
        <message>
            <source>%1 that matches %2</source>
            <translation>匹配 %2 的%1</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>另一个值</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>a keyword that can be checked</source>
            <translation>可以检查的关键字</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>没有此成员</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>a member that is always there</source>
            <translation>始终存在的成员</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Sending</name>
        <message>
            <source>Report %1: delivered (status %2, %3 ms).</source>
            <translation>报告 %1：已送达（状态码 %2，%3 毫秒）。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>Report %1: %2</source>
            <translation>报告 %1：%2</translation>
        </message>
        <message>
            <source>Report %1: not tried; it stays as it was.</source>
            <translation>报告 %1：未尝试发送；保持原状。</translation>
        </message>
        <message>
            <source>The final report was not sent: %1</source>
            <translation>最终报告没有发送：%1</translation>
        </message>
        <message>
            <source>The final report was not sent. %1</source>
            <translation>最终报告没有发送。%1</translation>
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
            <translation>%1 中的渠道；该文件的其他内容都不保留。</translation>
        </message>
        <message>
            <source>There are no credentials, so only the console is connected.</source>
            <translation>没有凭据，因此只连接了控制台。</translation>
        </message>
        <message>
            <source>Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a name that it does not know.</source>
            <translation>不确定：您自己的类可能会给自己起另一个名称，而 Rasa Open Source 遇到不认识的名称会停止。</translation>
        </message>
        <message>
            <source>Null: there is no file of endpoints.</source>
            <translation>null：没有端点文件。</translation>
        </message>
        <message>
            <source>Null: %1 has no "%2".</source>
            <translation>null：%1 中没有“%2”。</translation>
        </message>
        <message>
            <source>Null: "%1" has no type.</source>
            <translation>null：“%1”没有类型。</translation>
        </message>
        <message>
            <source>The type of "%1" as it is written; nothing else of that section is kept.</source>
            <translation>“%1”的类型，按所写内容；该部分的其他内容都不保留。</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and null without a model. This is the value of a model that is trained in this folder.</source>
            <translation>在训练模型时存储于模型中，没有模型时为 null。这是在此文件夹中训练的模型的值。</translation>
        </message>
        <message>
            <source>Stored in the model, and null without one; this is an example.</source>
            <translation>存储于模型中，没有模型时为 null；这是一个示例。</translation>
        </message>
        <message>
            <source>The default of "rasa run"; true with --enable-api.</source>
            <translation>“rasa run”的默认值；使用 --enable-api 时为 true。</translation>
        </message>
        <message>
            <source>One, unless the variable SANIC_WORKERS says more and a lock store is configured that several workers can share.</source>
            <translation>为 1，除非变量 SANIC_WORKERS 指定更多，且配置了可由多个工作进程共享的锁存储。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SettingsPage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>未保存。%1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>The settings file is damaged</source>
            <translation>设置文件已损坏</translation>
        </message>
        <message>
            <source>Until it is mended the defaults count, and nothing is sent. Mend it by hand, or start with new settings: the damaged file is kept beside the new one.</source>
            <translation>在修复之前采用默认值，且不发送任何内容。请手动修复，或使用新设置：损坏的文件会保留在新文件旁边。</translation>
        </message>
        <message>
            <source>Start with new settings</source>
            <translation>使用新设置</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::ShownTime</name>
        <message>
            <source>today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Date and time</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, in UTC %2</source>
            <translation>%1，UTC %2</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Form of a date, by the letters of Qt: day, short name of the month, year</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SinkCommand</name>
        <message>
            <source>--%1 wants a number up to %2, not "%3"</source>
            <translation>--%1 需要不大于 %2 的数字，而不是“%3”</translation>
        </message>
        <message>
            <source>there is no answer "%1" (%2)</source>
            <translation>没有响应方式“%1”（%2）</translation>
        </message>
        <message>
            <source>Listening. For another terminal: export RASA_TELEMETRY_ENDPOINT=%1</source>
            <translation>正在监听。供另一终端使用：export RASA_TELEMETRY_ENDPOINT=%1</translation>
        </message>
        <message>
            <source>a collector on this computer, to try everything without sending anything away</source>
            <translation>本机上的收集服务，可试用一切而不向外发送任何内容</translation>
        </message>
        <message>
            <source>Takes reports as Segment does and prints each as one JSON line; nothing goes further.
--answer lets it misbehave; given several times, one after the other, the last one from then on: %1.</source>
            <translation>像 Segment 一样接收报告，并将每份打印为一行 JSON；不再转发任何内容。
--answer 可使其异常响应；多次给出时依次使用，此后一直使用最后一个：%1。</translation>
        </message>
        <message>
            <source>the port on 127.0.0.1 (default: a free one)</source>
            <translation>127.0.0.1 上的端口（默认：一个空闲端口）</translation>
        </message>
        <message>
            <source>how to answer (default: ok); may be repeated</source>
            <translation>响应方式（默认：ok）；可重复</translation>
        </message>
        <message>
            <source>end after so many requests</source>
            <translation>在这么多次请求之后结束</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Statement</name>
        <message>
            <source>not shown here: %1</source>
            <translation>此处不显示：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>known when the command runs</source>
            <translation>命令运行时才知道</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n 个成员</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Added by hand.</source>
            <translation>手动添加。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>The identifier of the licence, the same on every machine that uses it.</source>
            <translation>许可证的标识符，在使用它的每台计算机上都相同。</translation>
        </message>
        <message>
            <source>A random ID of one account on one computer, the same in all its reports. It is pseudonymous and not anonymous: it ties these reports together.</source>
            <translation>一台计算机上一个账户的随机 ID，在其所有报告中相同。它是化名而非匿名：它将这些报告联系在一起。</translation>
        </message>
        <message>
            <source>The same again.</source>
            <translation>同上。</translation>
        </message>
        <message>
            <source>Rasa cannot read this project as it is now, and so reports nothing of it.</source>
            <translation>Rasa 无法读取此项目的现状，因此不上报其任何内容。</translation>
        </message>
        <message>
            <source>In this project</source>
            <translation>在此项目中</translation>
        </message>
        <message>
            <source>an identifier, not shown here</source>
            <translation>一个标识符，此处不显示</translation>
        </message>
        <message>
            <source>%1 in %2 of %3</source>
            <translation>%3 的 %2 中的 %1</translation>
        </message>
        <message>
            <source>Texts of this project that are reported as they are written</source>
            <translation>此项目中按所写内容上报的文本</translation>
        </message>
        <message>
            <source>Found by their form; the texts themselves are not repeated here.</source>
            <translation>按其形式找出；文本本身不在此处重复。</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <translation>没有自有内容</translation>
        </message>
        <message>
            <source>Further reports of this version</source>
            <translation>此版本的其他报告</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Its fields</source>
            <translation>其字段</translation>
        </message>
        <message>
            <source>For good, for one account: %1</source>
            <translation>永久生效，针对一个账户：%1</translation>
        </message>
        <message>
            <source>For one command, a container or a build server: the variable %1</source>
            <translation>针对一条命令、一个容器或一台构建服务器：变量 %1</translation>
        </message>
        <message>
            <source>Since 3.6.10 and 3.4.18 the open source program reports usage only where a licence is present; error reports do not depend on it.</source>
            <translation>自 3.6.10 和 3.4.18 起，开源程序只在有许可证时上报使用数据；错误报告与此无关。</translation>
        </message>
        <message>
            <source>Free developer licences of Rasa Pro cannot switch it off.</source>
            <translation>Rasa Pro 的免费开发者许可证无法将其关闭。</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them; this version sends them all the same.</source>
            <translation>查看报告：%1 会打印报告；此版本照样发送。</translation>
        </message>
        <message>
            <source>To see reports: %1 prints them and does not send them.</source>
            <translation>查看报告：%1 会打印报告而不发送。</translation>
        </message>
        <message>
            <source>How to say no, and how to see it</source>
            <translation>如何拒绝，以及如何查看</translation>
        </message>
        <message>
            <source>Error reports</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <source>While reporting is on, unexpected errors of the open source program go to another service, Sentry: type, message and stack of the error, and up to eleven lines of source text for each level, also of code in the project's folder.</source>
            <translation>上报开启时，开源程序的意外错误会发往另一服务 Sentry：错误的类型、消息和调用栈，以及每一层最多十一行源代码，也包括项目文件夹中的代码。</translation>
        </message>
        <message>
            <source>Debug mode does not stop them.</source>
            <translation>调试模式不会阻止它们。</translation>
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
            <translation>遥测声明</translation>
        </message>
        <message>
            <source>Telemetry statement of %1</source>
            <translation>%1 的遥测声明</translation>
        </message>
        <message>
            <source>This project is built with %1, which reports to its makers how it is used, unless somebody switches that off.</source>
            <translation>此项目使用 %1 构建；除非有人关闭，它会向其开发者上报自己的使用情况。</translation>
        </message>
        <message>
            <source>This page says what leaves the computer of a person who works on this project.</source>
            <translation>本页说明从参与此项目者的计算机发出的内容。</translation>
        </message>
        <message>
            <source>Reports go to %1 over HTTPS. Segment is a service of Twilio, so another company than Rasa receives the request and sees the sender's IP address and the time.</source>
            <translation>报告通过 HTTPS 发往 %1。Segment 是 Twilio 的服务，因此接收请求并看到发送方 IP 地址和时间的，是 Rasa 以外的另一家公司。</translation>
        </message>
        <message>
            <source>Rasa states that personal data, training examples, stories and messages of the assistant are not reported.</source>
            <translation>Rasa 声明不上报个人数据、训练示例、故事和助手的消息。</translation>
        </message>
        <message>
            <source>In every report</source>
            <translation>每份报告中</translation>
        </message>
        <message>
            <source>What this project's reports hold</source>
            <translation>此项目的报告包含的内容</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Made with Rasa Telemetry Inspector on %1 from the reports as they would be sent.</source>
            <translation>由 Rasa Telemetry Inspector 于 %1 根据会发送的报告生成。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatementDialog</name>
        <message>
            <source>Telemetry statement</source>
            <translation>遥测声明</translation>
        </message>
        <message>
            <source>For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and hashes of this computer, and texts that the privacy lens marks, are never written into it.</source>
            <translation>供您团队的 README 或隐私页面使用：以 Markdown 写明此项目通过 Rasa 上报什么。本机的 ID 和哈希，以及隐私透镜标出的文本，绝不会写入其中。</translation>
        </message>
        <message>
            <source>With the values of this project, as they are today</source>
            <translation>包含此项目目前的值</translation>
        </message>
        <message>
            <source>Statement in Markdown</source>
            <translation>Markdown 格式的声明</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Save statement</source>
            <translation>保存声明</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::StatusCommand</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>rasa 命令的报告</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>本程序的报告</translation>
        </message>
        <message>
            <source>Channels of the rasa command</source>
            <translation>rasa 命令的通道</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>decides for rasa</source>
            <translation>对 rasa 起决定作用</translation>
        </message>
        <message>
            <source>decides here</source>
            <translation>在此起决定作用</translation>
        </message>
        <message>
            <source>Config file</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <source>Containers, WSL and other accounts have files of their own.</source>
            <translation>容器、WSL 和其他账户各有自己的文件。</translation>
        </message>
        <message>
            <source>Machine ID</source>
            <translation>机器 ID</translation>
        </message>
        <message>
            <source>Rasa</source>
            <translation>Rasa</translation>
        </message>
        <message>
            <source>%1, found by %2 in %3</source>
            <translation>%1，通过 %2 在 %3 中找到</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Write key</source>
            <translation>写入密钥</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>目的地</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>投递</translation>
        </message>
        <message>
            <source>ask me first</source>
            <translation>先询问我</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>自动发送</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>A new terminal would also have</source>
            <translation>新终端还会有</translation>
        </message>
        <message>
            <source>whether anything is reported, and who says so</source>
            <translation>是否上报任何内容，以及由谁决定</translation>
        </message>
        <message>
            <source>Two verdicts: what the rasa command would do, and what this program would do.
Words: on, off, undecided, will-turn-on, debug, blocked (no key, ID or licence), broken (every command would stop).</source>
            <translation>两个判定：rasa 命令会怎么做，以及本程序会怎么做。
词语：on、off、undecided、will-turn-on、debug、blocked（没有密钥、ID 或许可证）、broken（每条命令都会停止）。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::SwitchCommands</name>
        <message>
            <source>%1 already says so; it was not changed.</source>
            <translation>%1 已是如此；未作更改。</translation>
        </message>
        <message>
            <source>%1 was changed.</source>
            <translation>%1 已更改。</translation>
        </message>
        <message>
            <source>%1 was changed in place: %2.</source>
            <translation>%1 已就地更改：%2。</translation>
        </message>
        <message>
            <source>Reports by the rasa command</source>
            <translation>rasa 命令的报告</translation>
        </message>
        <message>
            <source>Reports by this program</source>
            <translation>本程序的报告</translation>
        </message>
        <message>
            <source>replace a damaged or unusable global.yml, keeping a backup beside it</source>
            <translation>替换损坏或不可用的 global.yml，并在旁边保留备份</translation>
        </message>
        <message>
            <source>check wants --expect on or --expect off</source>
            <translation>check 需要 --expect on 或 --expect off</translation>
        </message>
        <message>
            <source>Expected %1, but reports by the rasa command are %2. %3</source>
            <translation>预期为 %1，但 rasa 命令的报告为 %2。%3</translation>
        </message>
        <message>
            <source>The damaged file is kept as %1.</source>
            <translation>损坏的文件保留为 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n reports that wait will not be sent by themselves.</source>
            <translation>
                <numerusform>等待中的 %n 份报告不会自动发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>switch reporting on, for the rasa command and this program</source>
            <translation>开启上报，对 rasa 命令和本程序均有效</translation>
        </message>
        <message>
            <source>switch reporting off</source>
            <translation>关闭上报</translation>
        </message>
        <message>
            <source>first send the final report "Telemetry Disabled", if reporting is on</source>
            <translation>如果上报已开启，先发送最终报告“Telemetry Disabled”</translation>
        </message>
        <message>
            <source>for scripts: is reporting by the rasa command on, or off?</source>
            <translation>供脚本使用：rasa 命令的上报是开启还是关闭？</translation>
        </message>
        <message>
            <source>Exit code 0 if the verdict is exactly that, else 3.</source>
            <translation>如果判定恰好如此，退出码为 0，否则为 3。</translation>
        </message>
        <message>
            <source>the expected verdict</source>
            <translation>预期的判定</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TestValues</name>
        <message>
            <source>Counted as for a training, in what "rasa test nlu" reads: the folder data, or what --data names in place of --nlu.</source>
            <translation>像训练时那样计数，但统计“rasa test nlu”所读取的内容：文件夹 data，或 --data 代替 --nlu 所指定的内容。</translation>
        </message>
        <message>
            <source>Rasa 3.5</source>
            <translation>Rasa 3.5</translation>
        </message>
        <message>
            <source>Stored in the model when it is trained, and empty without a model. This is the value of a model that is trained in this folder.</source>
            <translation>在训练模型时存储于模型中，没有模型时为空。这是在此文件夹中训练的模型的值。</translation>
        </message>
        <message>
            <source>"rasa test" tests messages too; "rasa test core" says false without --e2e, which --set end_to_end=false shows with its number of steps.</source>
            <translation>“rasa test”也测试消息；不带 --e2e 的“rasa test core”为 false，用 --set end_to_end=false 可连同其步骤数一起显示。</translation>
        </message>
        <message>
            <source>Steps of the stories that "rasa test core" reads: the folder data, or what --data names in place of --stories.</source>
            <translation>“rasa test core”所读取故事的步骤数：文件夹 data，或 --data 代替 --stories 所指定的内容。</translation>
        </message>
        <message>
            <source>Steps of the stories in files whose names begin with test_, anywhere below this folder or below what --data names in place of --stories.</source>
            <translation>名称以 test_ 开头的文件中故事的步骤数，位于此文件夹或 --data 代替 --stories 所指定内容之下的任何位置。</translation>
        </message>
        <message>
            <source>Rasa 3.x</source>
            <translation>Rasa 3.x</translation>
        </message>
        <message>
            <source>Markers at the top of the files.</source>
            <translation>文件顶层的标记。</translation>
        </message>
        <message>
            <source>Levels of the deepest marker; a lone condition has one.</source>
            <translation>最深标记的层级数；单独的条件为一层。</translation>
        </message>
        <message>
            <source>Most markers below one operator; 0 without operators.</source>
            <translation>单个运算符之下最多的标记数；没有运算符时为 0。</translation>
        </message>
        <message>
            <source>Rasa Pro</source>
            <translation>Rasa Pro</translation>
        </message>
        <message>
            <source>Entries of "test_cases" in the files that "rasa test e2e" reads.</source>
            <translation>“rasa test e2e”所读取文件中“test_cases”的条目。</translation>
        </message>
        <message>
            <source>Fixtures with different names.</source>
            <translation>名称各不相同的测试夹具。</translation>
        </message>
        <message>
            <source>Whether there are fixtures.</source>
            <translation>是否有测试夹具。</translation>
        </message>
        <message>
            <source>Metadata with different names.</source>
            <translation>名称各不相同的元数据。</translation>
        </message>
        <message>
            <source>Whether there are metadata.</source>
            <translation>是否有元数据。</translation>
        </message>
        <message>
            <source>Whether any step has an assertion; if so, the numbers of each kind follow.</source>
            <translation>任一步骤是否有断言；如果有，后面会有各类的数量。</translation>
        </message>
        <message>
            <source>Assertions of the kind %1.</source>
            <translation>%1 类的断言。</translation>
        </message>
        <message>
            <source>There is no %1, so the command stops unless it is given another path (here: %2). This is an example.</source>
            <translation>没有 %1，因此除非给出其他路径（此处：%2），命令会停止。这是一个示例。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::TracebackInput</name>
        <message>
            <source>From the last capture</source>
            <translation>来自最近一次捕获</translation>
        </message>
        <message>
            <source>&amp;Traceback</source>
            <translation>回溯(&amp;T)</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Traceback</source>
            <translation>回溯</translation>
        </message>
        <message>
            <source>Paste what Python printed, from "Traceback (most recent call last):" on.</source>
            <translation>粘贴 Python 打印的内容，从“Traceback (most recent call last):”开始。</translation>
        </message>
        <message>
            <source>No command that was captured has printed a traceback.</source>
            <translation>捕获的命令都没有打印回溯。</translation>
        </message>
        <message>
            <source>The errors of the command that was captured last.</source>
            <translation>最近捕获的命令的错误。</translation>
        </message>
        <message>
            <source>Open a text with a traceback</source>
            <translation>打开含有回溯的文本</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Verdicts</name>
        <message>
            <source>Reporting is on</source>
            <translation>上报已开启</translation>
        </message>
        <message>
            <source>Reporting is off</source>
            <translation>上报已关闭</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>Rasa will switch it on</source>
            <translation>Rasa 将会开启上报</translation>
        </message>
        <message>
            <source>Shown, not sent (debug)</source>
            <translation>只显示，不发送（调试）</translation>
        </message>
        <message>
            <source>On, but nothing can be sent</source>
            <translation>已开启，但无法发送任何内容</translation>
        </message>
        <message>
            <source>rasa stops: global.yml is broken</source>
            <translation>rasa 停止：global.yml 有误</translation>
        </message>
        <message>
            <source>Usage reporting is on for this account</source>
            <translation>此账户的使用数据上报已开启</translation>
        </message>
        <message>
            <source>Usage reporting is off for this account</source>
            <translation>此账户的使用数据上报已关闭</translation>
        </message>
        <message>
            <source>Usage reporting is not decided yet</source>
            <translation>使用数据上报尚未决定</translation>
        </message>
        <message>
            <source>The next rasa command will switch usage reporting on</source>
            <translation>下一条 rasa 命令将开启使用数据上报</translation>
        </message>
        <message>
            <source>Reports are printed, not sent</source>
            <translation>报告被打印，不发送</translation>
        </message>
        <message>
            <source>Usage reporting is on, but nothing can be sent</source>
            <translation>使用数据上报已开启，但无法发送任何内容</translation>
        </message>
        <message>
            <source>Every rasa command will stop at global.yml</source>
            <translation>每条 rasa 命令都会因 global.yml 而停止</translation>
        </message>
        <message>
            <source>Why it is on</source>
            <translation>为什么已开启</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>为什么已关闭</translation>
        </message>
        <message>
            <source>Why it is not decided</source>
            <translation>为什么尚未决定</translation>
        </message>
        <message>
            <source>Why reports are printed</source>
            <translation>为什么打印报告</translation>
        </message>
        <message>
            <source>Why nothing can be sent</source>
            <translation>为什么无法发送任何内容</translation>
        </message>
        <message>
            <source>Why every command will stop</source>
            <translation>为什么每条命令都会停止</translation>
        </message>
        <message>
            <source>on</source>
            <extracomment>State of reporting, as in "rasa: on."</extracomment>
            <translation>开启</translation>
        </message>
        <message>
            <source>off</source>
            <extracomment>State of reporting, as in "rasa: off."</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>未决定</translation>
        </message>
        <message>
            <source>will-turn-on</source>
            <extracomment>State of reporting: the next command will switch it on</extracomment>
            <translation>即将开启</translation>
        </message>
        <message>
            <source>debug</source>
            <extracomment>State of reporting: reports are printed, not sent</extracomment>
            <translation>调试</translation>
        </message>
        <message>
            <source>blocked</source>
            <extracomment>State of reporting: on, but something that sending needs is missing</extracomment>
            <translation>受阻</translation>
        </message>
        <message>
            <source>broken</source>
            <extracomment>State of reporting: every command of Rasa would stop</extracomment>
            <translation>有误</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WarningsCard</name>
        <message numerus="yes">
            <source>%Ln things to know</source>
            <translation>
                <numerusform>%Ln 个须知事项</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of the project is lost.</source>
            <translation>项目的内容没有任何遗漏。</translation>
        </message>
        <message numerus="yes">
            <source>Rasa ignores or misreads %Ln places of the project.</source>
            <translation>
                <numerusform>Rasa 忽略或误读了项目的 %Ln 处内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Folds the list of warnings</source>
            <translation>折叠警告列表</translation>
        </message>
        <message>
            <source>Unfolds the list of warnings</source>
            <translation>展开警告列表</translation>
        </message>
        <message>
            <source>And %1 more: "rasa-telemetry preview training-started --strict" lists all.</source>
            <translation>还有 %1 个：“rasa-telemetry preview training-started --strict”会列出全部。</translation>
        </message>
        <message>
            <source>Opens the file: %1</source>
            <translation>打开文件：%1</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::WindowSettings</name>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>the desktop's default application</source>
            <translation>桌面的默认应用程序</translation>
        </message>
        <message>
            <source>Editor command</source>
            <translation>编辑器命令</translation>
        </message>
        <message>
            <source>The settings name the language "%1", which is not shipped.</source>
            <translation>设置中的语言“%1”未随本程序提供。</translation>
        </message>
        <message>
            <source>%f becomes the file, %l the line: code --goto %f:%l</source>
            <translation>%f 代表文件，%l 代表行：code --goto %f:%l</translation>
        </message>
        <message>
            <source>There is no program "%1". The command was not saved.</source>
            <translation>没有程序“%1”。命令未保存。</translation>
        </message>
        <message>
            <source>%f is missing, so no file would be opened. The command was not saved.</source>
            <translation>缺少 %f，因此不会打开任何文件。命令未保存。</translation>
        </message>
        <message>
            <source>As the desktop (%1)</source>
            <translation>跟随桌面（%1）</translation>
        </message>
        <message>
            <source>A window that shows captured events keeps its language until the next start.</source>
            <translation>正在显示捕获的事件的窗口会保持其语言，直到下次启动。</translation>
        </message>
    </context>
    <context>
        <name>Telemetry::Words</name>
        <message>
            <source>none, so nothing can be sent</source>
            <translation>无，因此无法发送任何内容</translation>
        </message>
        <message>
            <source>from RASA_TELEMETRY_WRITE_KEY</source>
            <translation>来自 RASA_TELEMETRY_WRITE_KEY</translation>
        </message>
        <message>
            <source>from the keys file of the Rasa installation</source>
            <translation>来自 Rasa 安装的密钥文件</translation>
        </message>
        <message>
            <source>from the settings of this program</source>
            <translation>来自本程序的设置</translation>
        </message>
        <message>
            <source>The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits of them is sent only by hand.</source>
            <translation>报告的数据库曾损坏（%1）。它保留为 %2。可挽救的内容：%3，%4。其中等待中的只能手动发送。</translation>
        </message>
        <message numerus="yes">
            <source>%n reports</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the history</source>
            <translation>
                <numerusform>%n 条历史记录</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telemetry::YamlKeys</name>
        <message>
            <source>%1 (first in line %2)</source>
            <translation>%1（第一次在第 %2 行）</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no command "%1"</source>
            <translation>没有命令“%1”</translation>
        </message>
        <message>
            <source>The question is open in another window already.</source>
            <translation>该询问已在另一窗口中打开。</translation>
        </message>
        <message>
            <source>This runs as root for somebody else, who has to answer for themselves. Nothing was changed.</source>
            <translation>此程序正以 root 身份替他人运行，而他人须自己作答。未作任何更改。</translation>
        </message>
        <message>
            <source>There is no display to show a window on. "rasa-telemetry notice" asks on a terminal.
</source>
            <translation>没有可以显示窗口的显示器。“rasa-telemetry notice”可在终端上询问。
</translation>
        </message>
    </context>
</TS>
