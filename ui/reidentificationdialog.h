#pragma once

#include "core/machine/reidentification.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace Telemetry {

class Card;
class FactList;
class TextLabel;
struct Facts;
struct Preview;

/**
 * Tries to find out what stands behind the hashes of a report, with guesses that the person chooses, and says what that
 * means. Guessing happens on a thread of its own and ends with the dialog; nothing leaves this computer.
 */
class ReidentificationDialog : public QDialog
{
    Q_OBJECT

public:
    ReidentificationDialog(const Preview &preview, const Facts &facts, const QStringList &recentProjects,
                           QWidget *parent = nullptr);
    ~ReidentificationDialog() override;

    /** Whether a report has a hash that can be tried. */
    static bool canTry(const Preview &preview);

private:
    QWidget *makeParts();
    QWidget *makeChoices();
    QWidget *makeFolders();
    QWidget *makeWords();
    QWidget *makeResult();
    QWidget *makeButtons();
    ReidentificationRequest request() const;
    void addFolder();
    void chooseWordList();
    void start();
    void stop();
    void showProgress();
    void showResult(const Reidentification &found);
    void showMeaning(const Reidentification &found);
    void updateButtons();

    QString m_folderHash; ///< empty: the report has none
    QString m_remoteHash;
    QString m_folderField; ///< which member of the report it is
    Environment m_environment;
    QStringList m_recentProjects;
    QStringList m_words;
    std::shared_ptr<GuessControl> m_control; ///< of the guessing under way; null: none
    QTimer m_progressTimer;

    QCheckBox *m_useFolders;
    QListWidget *m_folders;
    QPushButton *m_remove;
    QCheckBox *m_useWords;
    QLineEdit *m_names;
    TextLabel *m_wordList;
    QPushButton *m_try;
    TextLabel *m_progress;
    QScrollArea *m_parts;
    Card *m_result;
    FactList *m_facts;
    TextLabel *m_effort;
    TextLabel *m_meaning;
};

} // namespace Telemetry
