#pragma once

#include <QObject>

class QMenu;

namespace Telemetry {

class EventDraft;
class SituationWatcher;
struct Error;

/**
 * Takes the draft's report out of the page: to the clipboard, into a file, on paper. Each way says what became of it.
 */
class ReportExport : public QObject
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object @param page  whose questions and dialogs these are */
    ReportExport(EventDraft &draft, SituationWatcher &watcher, QWidget &page);

    /** Adds an action for each way. */
    void fill(QMenu &menu);

    /** Whether copies, files and prints hold secrets in clear without asking. */
    void setSecretsShown(bool areShown) { m_areSecretsShown = areShown; }

Q_SIGNALS:
    /** @param text  for people: what was copied or saved, or why not */
    void told(bool isGood, const QString &text);

private:
    void copyJson();
    void copyWire();
    void copyCurl(bool withKey);
    void saveJson();
    void printPdf();
    bool confirmKey();
    bool isReady() const;
    void copy(const QByteArray &bytes, const QString &told);
    void save(const QString &title, const QString &suffix, const QString &filter, const QByteArray &bytes);

    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    QWidget &m_page;
    bool m_areSecretsShown = false;
};

} // namespace Telemetry
