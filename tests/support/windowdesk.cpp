#include "tests/support/windowdesk.h"

#include "core/events/eventcatalogue.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QWindow>

using namespace Telemetry;
using namespace Qt::StringLiterals;

WindowDesk::WindowDesk(Preferences::NoticeAnswer answer)
    : m_home(QFileInfo(m_folder.path()).canonicalFilePath() + u"/ada"_s)
{
    const QString sample = QStringLiteral(SOURCE_ROOT) + u"/resources/sample-project"_s;
    QDirIterator files(sample, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        writeFile(project() + u'/' + QDir(sample).relativeFilePath(file), contentOf(file));
    }
    const QString packages = project() + u"/.venv/lib/python3.10/site-packages"_s;
    writeFile(project() + u"/.venv/pyvenv.cfg"_s, "home = /usr/bin\nversion = 3.10.13\n");
    writeFile(packages + u"/rasa-3.6.9.dist-info/METADATA"_s, "Metadata-Version: 2.1\nName: rasa\nVersion: 3.6.9\n");
    writeFile(packages + u"/rasa/keys"_s, "{\"segment\": \"made-up-key\"}");
    if (answer != Preferences::NoticeAnswer::None) {
        Preferences preferences;
        preferences.noticeAnswer = answer;
        preferences.noticeRevision = NoticeRevision;
        preferences.noticeEndpoint = u"https://api.segment.io/v1/track"_s;
        if (const auto written = writePreferences(path(u".config/rasa-telemetry"_s), preferences); !written)
            qFatal("%s", qPrintable(errorMessage(written.error())));
        writeFile(globalConfig(),
                  "metrics:\n  enabled: true\n  date: 2026-03-02 09:30:00.000000\n  rasa_user_id: "
                  "38d23c36c9be443281196080fcdd707d\n");
    }
    qputenv("HOME", m_home.toUtf8());
    m_request = {.environment = Environment({{u"HOME"_s, m_home}, {u"PATH"_s, u"/usr/bin:/bin"_s}}),
                 .policyPath = path(u"no-policy.yml"_s),
                 .projectFolder = m_home,
                 .rasaPath = {},
                 .withRemote = false};
}

WindowDesk::~WindowDesk()
{
    close();
}

void WindowDesk::open(bool withProject)
{
    const EventCatalogue &catalogue = EventCatalogue::builtIn();
    const QString machineId(32, u'a');
    if (withProject)
        m_request.projectFolder = project();
    m_watcher = std::make_unique<SituationWatcher>(m_request, machineId);
    m_draft =
        std::make_unique<EventDraft>(catalogue, m_request.environment, machineId, QString(32, u'b'), m_watchLimits);
    m_delivery = std::make_unique<DeliveryAgent>(m_request);
    m_window = std::make_unique<MainWindow>(parts());
    if (withProject)
        m_window->openProject(project(), false);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_watcher->isKnown());
}

WindowParts WindowDesk::parts()
{
    return {.catalogue = EventCatalogue::builtIn(), .watcher = *m_watcher, .draft = *m_draft, .delivery = *m_delivery};
}

void WindowDesk::close()
{
    m_window.reset();
    m_delivery.reset();
    m_draft.reset();
    m_watcher.reset();
}

QStringList WindowDesk::inventory() const
{
    QStringList lines;
    QDirIterator entries(m_home, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        if (entry.fileName().endsWith("-shm"_L1))
            continue; // memory that connections to a database share, also those that only read
        const QByteArray content = entry.isFile() ? contentOf(entry.filePath()) : QByteArray();
        lines.append(u"%1 %2 %3"_s.arg(entry.filePath(), entry.lastModified().toUTC().toString(Qt::ISODateWithMs),
                                       QString::fromLatin1(content.toHex())));
    }
    lines.sort();
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + u".new"_s;
    writeFile(beside, bytes);
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("%s cannot be replaced", qPrintable(path));
}

namespace {

QWindow *keyboardWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal->windowHandle();
    return QGuiApplication::focusWindow();
}

} // namespace

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboardWindow(), static_cast<Qt::Key>(key), modifiers);
}

void type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(keyboardWindow(), character.toLatin1());
}

bool tabTo(const QWidget *wanted)
{
    constexpr int Most = 80;
    for (int step = 0; step < Most && QApplication::focusWidget() != wanted; ++step)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == wanted;
}
