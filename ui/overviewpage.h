#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Telemetry {

struct RecentReports;
class BarChart;
class Card;
class FactList;
class SituationWatcher;
class StatusBadge;
class SwitchButton;
class TextLabel;

/** The switch, both verdicts with every layer, what leaves this machine, and the machine's ID. */
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /** @param watcher  not owned; must outlive this object */
    explicit OverviewPage(SituationWatcher &watcher, QWidget *parent = nullptr);

    void setReports(const RecentReports &reports);

Q_SIGNALS:
    void switchRequested(bool on);
    void repairRequested(bool on); ///< after the person agreed to replace a damaged file
    void newMachineIdRequested();
    void exampleRequested();
    void openFileRequested(const QString &path, int line);
    void showInFolderRequested(const QString &path);
    void addressRequested(const QUrl &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeSwitchCard();
    Card *makeReasonsCard();
    Card *makeLeavesCard();
    Card *makeReportsCard();
    Card *makeMachineCard();
    Card *makeChannelsCard();
    void showSituation();
    void showTraps();

    struct ChannelRow
    {
        TextLabel *word;
        TextLabel *reason;
    };

    SituationWatcher &m_watcher;
    StatusBadge *m_badge;
    TextLabel *m_headline;
    TextLabel *m_explanation;
    TextLabel *m_own;
    SwitchButton *m_switch;
    Card *m_reasons;
    FactList *m_layers;
    TextLabel *m_trap;
    QPushButton *m_repair;
    TextLabel *m_startFiles;
    TextLabel *m_path;
    QPushButton *m_openFile;
    QPushButton *m_showInFolder;
    BarChart *m_bars;
    TextLabel *m_barsCaption;
    FactList *m_machine;
    QList<ChannelRow> m_channels; ///< in the order of channelStates()
    QPushButton *m_copyId;
    QPushButton *m_newId;
    QBoxLayout *m_columns;
};

} // namespace Telemetry
