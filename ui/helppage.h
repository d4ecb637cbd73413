#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace Telemetry {

/** The topic of the help that belongs to a page of the window. */
QString helpTopicOf(const QString &page);

/** The help, from inside the program: topics at the left, text at the right. Fetches nothing. */
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

    /** An unknown topic shows the first. */
    void showTopic(const QString &topic);

Q_SIGNALS:
    /** A link that leads out of the help. */
    void addressRequested(const QUrl &address);

    /** A link to the sandbox. */
    void sandboxRequested();

private:
    void showCurrent();
    void follow(const QUrl &link);

    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace Telemetry
