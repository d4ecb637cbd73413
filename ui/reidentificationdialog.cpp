#include "ui/reidentificationdialog.h"

#include "core/base/textfile.h"
#include "core/payload/facts.h"
#include "core/payload/preview.h"
#include "ui/card.h"
#include "ui/factlist.h"
#include "ui/scrolledpage.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Larger lists are cut: what is in their first part is tried, and the number of words says so. */
constexpr qint64 MostWordBytes = 16 * 1024 * 1024;

/** A hash of the report; empty where the member is missing, null or no hash. */
QString hashAt(const Preview &preview, QStringView parent, QStringView name)
{
    const QString text = preview.payload.document[parent][name].toString();
    return text.size() == 64 ? text : QString();
}

/** Where the report says in which folder it was made. */
std::pair<QString, QString> folderHashOf(const Preview &preview)
{
    const QString hash = hashAt(preview, u"properties", u"init_directory");
    if (!hash.isEmpty())
        return {hash, u"properties.init_directory"_s};
    return {hashAt(preview, u"context", u"directory"), u"context.directory"_s};
}

Result<QStringList> readWords(const QString &path)
{
    const auto file = TextFile::open(path);
    if (!file)
        return failure(file.error());
    QByteArray bytes(std::min((*file)->size(), MostWordBytes), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const qsizetype read = (*file)->read(bytes.data() + filled, bytes.size() - filled);
        if (read <= 0)
            break;
        filled += read;
    }
    bytes.truncate(filled);
    return wordsOf(bytes);
}

QString shownTime(std::chrono::nanoseconds time, const QLocale &locale)
{
    if (time < 1ms)
        return ReidentificationDialog::tr("under 1 ms");
    if (time < 1s)
        return ReidentificationDialog::tr("%1 ms").arg(time / 1ms);
    return ReidentificationDialog::tr("%1 s").arg(locale.toString(double(time / 1ms) / 1000, 'f', 1));
}

} // namespace

ReidentificationDialog::ReidentificationDialog(const Preview &preview, const Facts &facts,
                                               const QStringList &recentProjects, QWidget *parent)
    : QDialog(parent),
      m_remoteHash(hashAt(preview, u"context", u"project")),
      m_environment(facts.environment),
      m_recentProjects(recentProjects),
      m_words(usualWords())
{
    std::tie(m_folderHash, m_folderField) = folderHashOf(preview);
    const Grid grid(font());
    setWindowTitle(tr("Can this report be traced back?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(24), grid.px(20), grid.px(24), grid.px(20));
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(windowTitle(), TextLabel::Role::PageTitle));
    auto *lead = new TextLabel(
        tr("The report names folder and git address as hashes without salt. Nobody can compute them backwards, but "
           "whoever guesses the text gets the same hash, and then knows whose reports these are. Try how much it "
           "takes. "
           "Nothing leaves this computer."),
        TextLabel::Role::Muted);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addWidget(makeParts(), 1);
    layout->addWidget(makeButtons());
    resize(QSize(grid.px(720), grid.px(700)).boundedTo(screen()->availableSize()));

    m_folders->addItem(QDir::toNativeSeparators(m_environment.home()));
    m_names->setText(facts.userName);
    m_progressTimer.setInterval(100ms);
    connect(&m_progressTimer, &QTimer::timeout, this, &ReidentificationDialog::showProgress);
    updateButtons();
    m_try->setFocus();
}

ReidentificationDialog::~ReidentificationDialog()
{
    stop(); // the thread lets go by itself; it holds nothing of this dialog
}

bool ReidentificationDialog::canTry(const Preview &preview)
{
    return !folderHashOf(preview).first.isEmpty() || !hashAt(preview, u"context", u"project").isEmpty();
}

QWidget *ReidentificationDialog::makeParts()
{
    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).gap());
    layout->addWidget(makeChoices());
    layout->addWidget(makeResult());
    layout->addStretch();
    m_parts = new QScrollArea;
    m_parts->setWidgetResizable(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setFocusPolicy(Qt::NoFocus);
    m_parts->setWidget(parts);
    growWithContent(*m_parts, Grid(font()).px(400), screen()->availableSize().width() / 2);
    m_parts->viewport()->setAutoFillBackground(false);
    parts->setAutoFillBackground(false);
    return m_parts;
}

QWidget *ReidentificationDialog::makeChoices()
{
    const Grid grid(font());
    auto *card = new Card(tr("What to try"));
    card->body()->setSpacing(grid.px(8));
    m_useFolders = new QCheckBox(tr("Folders of this computer, three levels deep, and the git addresses in them"));
    m_useFolders->setChecked(true);
    card->body()->addWidget(m_useFolders);
    card->body()->addWidget(makeFolders());
    card->body()->addSpacing(grid.px(6));
    m_useWords = new QCheckBox(tr("Words, as a stranger without this computer would"));
    m_useWords->setChecked(true);
    card->body()->addWidget(m_useWords);
    card->body()->addWidget(makeWords());
    for (QCheckBox *box : {m_useFolders, m_useWords})
        connect(box, &QCheckBox::toggled, this, &ReidentificationDialog::updateButtons);
    return card;
}

QWidget *ReidentificationDialog::makeFolders()
{
    const Grid grid(font());
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(grid.px(26), 0, 0, 0);
    layout->setSpacing(grid.px(8));
    m_folders = new QListWidget;
    m_folders->setAccessibleName(tr("Folders to look into"));
    m_folders->setFixedHeight(grid.px(84)); // three rows: more of them scroll
    layout->addWidget(m_folders, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(grid.px(8));
    auto *add = new QPushButton(tr("Add folder …"));
    m_remove = new QPushButton(tr("Remove"));
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ReidentificationDialog::addFolder);
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_folders->currentItem(); });
    connect(m_folders, &QListWidget::currentRowChanged, this, &ReidentificationDialog::updateButtons);
    return part;
}

QWidget *ReidentificationDialog::makeWords()
{
    const Grid grid(font());
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid.px(26), 0, 0, 0);
    layout->setSpacing(grid.px(8));
    auto *namesRow = new QHBoxLayout;
    namesRow->setSpacing(grid.px(8));
    auto *label = new TextLabel(tr("Names of accounts and companies, with commas"));
    m_names = new QLineEdit;
    label->setBuddy(m_names);
    m_names->setAccessibleName(label->text());
    namesRow->addWidget(label);
    namesRow->addWidget(m_names, 1);
    layout->addLayout(namesRow);
    auto *listRow = new QHBoxLayout;
    listRow->setSpacing(grid.px(8));
    m_wordList = new TextLabel(tr("%Ln usual names of assistants and folders", nullptr, int(m_words.size())),
                               TextLabel::Role::Muted);
    m_wordList->setElided(true);
    auto *choose = new QPushButton(tr("Use a word list …"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ReidentificationDialog::chooseWordList);
    listRow->addWidget(m_wordList, 1);
    listRow->addWidget(choose);
    layout->addLayout(listRow);
    return part;
}

QWidget *ReidentificationDialog::makeResult()
{
    const Grid grid(font());
    m_result = new Card(tr("Result"));
    m_result->body()->setSpacing(grid.px(8));
    m_facts = new FactList;
    m_facts->setAccessibleName(tr("What was recognised"));
    m_effort = new TextLabel({}, TextLabel::Role::Muted);
    m_meaning = new TextLabel;
    for (TextLabel *text : {m_effort, m_meaning})
        text->setWordWrap(true);
    m_result->body()->addWidget(m_facts);
    m_result->body()->addWidget(m_effort);
    m_result->body()->addWidget(m_meaning);
    m_result->hide();
    return m_result;
}

QWidget *ReidentificationDialog::makeButtons()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(10));
    m_progress = new TextLabel({}, TextLabel::Role::Muted);
    layout->addWidget(m_progress, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    m_try = new QPushButton;
    setButtonKind(*m_try, ButtonKind::Primary);
    connect(m_try, &QPushButton::clicked, this, [this] { m_control ? stop() : start(); });
    layout->addWidget(m_try);
    return row;
}

ReidentificationRequest ReidentificationDialog::request() const
{
    ReidentificationRequest request = {
        .folderHash = m_folderHash, .remoteHash = m_remoteHash, .environment = m_environment};
    if (m_useFolders->isChecked()) {
        request.folders = m_recentProjects;
        for (int row = 0; row < m_folders->count(); ++row)
            request.roots.append(QDir::fromNativeSeparators(m_folders->item(row)->text()));
    }
    if (m_useWords->isChecked()) {
        static const QRegularExpression Comma(u"[,\uFF0C\u3001\u060C]"_s); // of Latin, Chinese and Arabic writing
        const QStringList names = m_names->text().split(Comma, Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
                request.words.names.append(trimmed);
        }
        request.words.words = m_words;
    }
    return request;
}

void ReidentificationDialog::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to look into"), m_environment.home());
    if (!folder.isEmpty() && m_folders->findItems(QDir::toNativeSeparators(folder), Qt::MatchExactly).isEmpty())
        m_folders->addItem(QDir::toNativeSeparators(folder));
}

void ReidentificationDialog::chooseWordList()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("List with a word in each line"));
    if (path.isEmpty())
        return;
    const auto words = readWords(path);
    if (!words) {
        m_wordList->setRole(TextLabel::Role::Bad);
        m_wordList->setText(errorMessage(words.error()));
        return;
    }
    m_words = *words;
    m_wordList->setRole(TextLabel::Role::Muted);
    m_wordList->setText(tr("%1 words of %2").arg(locale().toString(m_words.size()), QFileInfo(path).fileName()));
}

void ReidentificationDialog::start()
{
    m_control = std::make_shared<GuessControl>();
    const auto promise = std::make_shared<QPromise<Reidentification>>();
    promise->start();
    promise->future().then(this, [this, control = m_control](const Reidentification &found) {
        if (control != m_control)
            return; // stopped, and perhaps begun anew
        m_control.reset();
        showResult(found);
    });
    QThreadPool::globalInstance()->start([promise, control = m_control, request = request()] {
        promise->addResult(reidentify(request, *control));
        promise->finish();
    });
    m_progressTimer.start();
    m_result->hide();
    showProgress();
    updateButtons();
}

void ReidentificationDialog::stop()
{
    if (!m_control)
        return;
    m_control->cancelled = true;
    m_control.reset();
    m_progressTimer.stop();
    m_progress->setText(tr("Stopped."));
    updateButtons();
}

void ReidentificationDialog::showProgress()
{
    if (m_control)
        m_progress->setText(tr("%Ln guesses …", nullptr, int(m_control->tried)));
}

void ReidentificationDialog::showResult(const Reidentification &found)
{
    m_progressTimer.stop();
    m_progress->setText({});
    QList<Fact> rows;
    const auto addRow = [&rows, &found](const QString &field, const QString &hash) {
        if (hash.isEmpty())
            return;
        const auto match = std::find_if(found.matches.begin(), found.matches.end(),
                                        [&hash](const HashMatch &each) { return each.hash == hash; });
        const bool isFound = match != found.matches.end();
        rows.append({.name = field,
                     .value = isFound ? match->text : tr("not recognised"),
                     .quietName = true,
                     .quietValue = !isFound,
                     .tone = isFound ? Tone::Warning : Tone::Neutral,
                     .toolTip = hash});
    };
    addRow(m_folderField, m_folderHash);
    addRow(u"context.project"_s, m_remoteHash);
    m_facts->setFacts(rows);

    QStringList efforts;
    for (const GuessEffort &effort : found.efforts) {
        const int count = int(effort.paths + effort.addresses);
        const QString time = shownTime(effort.time, locale());
        efforts.append(effort.source == GuessSource::Words
                           ? tr("Words: %Ln guesses in %1.", nullptr, count).arg(time)
                           : tr("This computer: %Ln folders and git addresses in %1.", nullptr, count).arg(time));
    }
    if (!found.isWhole)
        efforts.append(tr("There would be more to try; a limit was reached."));
    m_effort->setText(efforts.join(u' '));
    showMeaning(found);
    m_result->show();
    // Only now is the place of the result known to the layout.
    QMetaObject::invokeMethod(
        this, [this] { m_parts->ensureWidgetVisible(m_result); }, Qt::QueuedConnection);
    updateButtons();
}

void ReidentificationDialog::showMeaning(const Reidentification &found)
{
    const bool byWords = std::any_of(found.matches.begin(), found.matches.end(),
                                     [](const HashMatch &match) { return match.source == GuessSource::Words; });
    if (byWords) {
        m_meaning->setText(
            tr("A stranger who has the reports needs no more than these words to recognise this project, and with it "
               "all reports that carry the same ID. A folder with an unusual name, another git remote than origin, or "
               "reporting switched off would prevent that."));
    } else if (!found.matches.isEmpty()) {
        m_meaning->setText(tr("Whoever knows the folders or repositories of this computer can recognise its reports: "
                              "a colleague, a host of code, a backup. The words alone were not enough."));
    } else {
        m_meaning->setText(tr("With these guesses the report is not recognised. Other guesses may still do it: a hash "
                              "without salt protects only texts that nobody thinks of."));
    }
}

void ReidentificationDialog::updateButtons()
{
    const bool isGuessing = m_control != nullptr;
    m_try->setText(isGuessing ? tr("Stop") : tr("Try"));
    m_try->setEnabled(isGuessing || m_useFolders->isChecked() || m_useWords->isChecked());
    m_remove->setEnabled(m_folders->currentItem() != nullptr);
    m_folders->setEnabled(m_useFolders->isChecked());
    m_names->setEnabled(m_useWords->isChecked());
}

} // namespace Telemetry
