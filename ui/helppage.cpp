#include "ui/helppage.h"

#include "core/base/language.h"
#include "ui/card.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QListWidget>
#include <QSslSocket>
#include <QTextBrowser>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int TopicRole = Qt::UserRole;
const auto About = "about"_L1;

/** Topics in the order of the list: file name and title. */
QList<std::pair<QString, QString>> topics()
{
    return {{u"notice"_s, HelpPage::tr("The notice")},
            {u"reported"_s, HelpPage::tr("What is reported")},
            {u"lens"_s, HelpPage::tr("The privacy lens")},
            {u"capture"_s, HelpPage::tr("Live capture")},
            {u"outbox"_s, HelpPage::tr("The outbox")},
            {u"history"_s, HelpPage::tr("The history")},
            {u"commands"_s, HelpPage::tr("Every command")},
            {u"policy"_s, HelpPage::tr("Policy of an organisation")},
            {u"collector"_s, HelpPage::tr("A collector of your own")},
            {u"installers"_s, HelpPage::tr("For installers")},
            {u"troubleshooting"_s, HelpPage::tr("Messages and what to do")},
            {About, HelpPage::tr("About this program")}};
}

QString aboutText()
{
    const QString tls = QSslSocket::sslLibraryVersionString();
    return HelpPage::tr("# Rasa Telemetry Inspector %1\n\n"
                        "Shows what Rasa would report, before anything does. Licence: Apache-2.0. Rasa is a trademark "
                        "of its owner; this program is independent of it.\n\n"
                        "| part | version | licence |\n|---|---|---|\n"
                        "| Qt | %2 | LGPL-3.0 |\n"
                        "| TLS: %3 | | Apache-2.0 |\n"
                        "| SQLite, within Qt | | public domain |\n"
                        "| libyaml | | MIT |\n"
                        "| yaml-cpp | | MIT |\n"
                        "| tl-expected | | CC0-1.0 |\n\n"
                        "It connects to nothing but the destination of reports, and only to send one. It does not look "
                        "for updates and does not measure its own use.\n")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             tls.isEmpty() ? HelpPage::tr("none found") : tls);
}

QString textOf(const QString &topic)
{
    if (topic == About)
        return aboutText();
    for (const QString &folder :
         {QString(spokenLanguage() + u'/'), QString()}) { // the English pages stand without a folder
        QFile file(u":/telemetry/help/%1%2.md"_s.arg(folder, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

QString helpTopicOf(const QString &page)
{
    if (page == "events"_L1)
        return u"reported"_s;
    if (page == "settings"_L1)
        return u"policy"_s;
    if (page == "capture"_L1 || page == "outbox"_L1 || page == "history"_L1)
        return page;
    return u"notice"_s;
}

HelpPage::HelpPage(QWidget *parent) : QWidget(parent), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(tr("Help"), TextLabel::Role::PageTitle));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid.gap());
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setWordWrap(true);
    m_topics->setMinimumWidth(grid.px(150));
    for (const auto &[topic, title] : topics()) {
        auto *item = new QListWidgetItem(title, m_topics);
        item->setData(TopicRole, topic);
    }
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showCurrent);
    row->addWidget(m_topics, 22);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(grid.px(18));
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    auto *card = new Card;
    card->setPadded(false);
    card->body()->addWidget(m_text);
    row->addWidget(card, 78);
    layout->addLayout(row, 1);
    m_topics->setCurrentRow(0);
}

void HelpPage::showTopic(const QString &topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(TopicRole).toString() == topic) {
            m_topics->setCurrentRow(row);
            m_topics->setFocus();
            return;
        }
    }
    m_topics->setCurrentRow(0);
}

void HelpPage::showCurrent()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_text->setMarkdown(textOf(item->data(TopicRole).toString()));
}

void HelpPage::follow(const QUrl &link)
{
    const QString name = link.path();
    if (link.scheme().isEmpty() && name.endsWith(u".md"_s))
        showTopic(name.chopped(3));
    else if (link == QUrl(u"do:sandbox"_s))
        Q_EMIT sandboxRequested();
    else if (link.scheme() == "https"_L1)
        Q_EMIT addressRequested(link);
}

} // namespace Telemetry
