#include "ui/reportexport.h"

#include "core/base/atomicfile.h"
#include "core/delivery/curlcommand.h"
#include "ui/eventdraft.h"
#include "ui/privacycard.h"
#include "ui/reportprint.h"
#include "ui/situationwatcher.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

namespace Telemetry {

using namespace Qt::StringLiterals;

ReportExport::ReportExport(EventDraft &draft, SituationWatcher &watcher, QWidget &page)
    : QObject(&page), m_draft(draft), m_watcher(watcher), m_page(page)
{
}

void ReportExport::fill(QMenu &menu)
{
    menu.addAction(tr("Copy JSON"), this, &ReportExport::copyJson);
    menu.addAction(tr("Copy wire bytes"), this, &ReportExport::copyWire);
    menu.addAction(tr("Copy as curl"), this, [this] { copyCurl(false); });
    QAction *withKey = menu.addAction(tr("Copy as curl with the key …"), this, [this] { copyCurl(true); });
    menu.addSeparator();
    menu.addAction(tr("Save as .json …"), this, &ReportExport::saveJson);
    menu.addAction(tr("Print to PDF …"), this, &ReportExport::printPdf);
    connect(&menu, &QMenu::aboutToShow, withKey,
            [this, withKey] { withKey->setEnabled(!m_watcher.situation().writeKey.isEmpty()); });
}

bool ReportExport::isReady() const
{
    return m_draft.preview() && !m_draft.preview()->payload.wire.isEmpty();
}

void ReportExport::copy(const QByteArray &bytes, const QString &told)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes)); // reports are pure ASCII
    Q_EMIT this->told(true, told);
}

void ReportExport::copyJson()
{
    if (!isReady())
        return;
    const Preview &preview = *m_draft.preview();
    const bool isMasked = secretCount(preview) > 0 && !m_areSecretsShown;
    copy(shownReport(preview, m_areSecretsShown).document.indented().value_or(preview.payload.indented),
         isMasked ? tr("The report is copied as shown, its secrets masked.") : tr("The report is copied as shown."));
}

void ReportExport::copyWire()
{
    if (!isReady() || (!m_areSecretsShown && !confirmExactBytes(*m_draft.preview(), &m_page)))
        return;
    const QByteArray &wire = m_draft.preview()->payload.wire;
    copy(wire, tr("%Ln bytes are copied, exactly as sent.", nullptr, int(wire.size())));
}

bool ReportExport::confirmKey()
{
    QMessageBox box(QMessageBox::Warning, tr("Copy with the write key"),
                    tr("The command will hold the write key in clear. Whoever sees it, also in the history of a shell "
                       "or of the clipboard, can send reports with it in your name."),
                    QMessageBox::Cancel, &m_page);
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("Copy with the key"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.buttonRole(box.clickedButton()) == QMessageBox::AcceptRole;
}

void ReportExport::copyCurl(bool withKey)
{
    const Situation &situation = m_watcher.situation();
    if (!isReady())
        return;
    if (!situation.destination) {
        Q_EMIT told(false, errorMessage(situation.destination.error()));
        return;
    }
    if (!m_areSecretsShown && !confirmExactBytes(*m_draft.preview(), &m_page))
        return;
    if (withKey && !confirmKey())
        return;
    const QByteArray key = withKey ? situation.writeKey.key.toUtf8() : QByteArray();
    copy(curlCommand(situation.destination->url, m_draft.preview()->payload.wire, key),
         withKey ? tr("The command is copied, with the write key in it.")
                 : tr("The command is copied; it takes the write key from RASA_TELEMETRY_WRITE_KEY."));
}

void ReportExport::saveJson()
{
    if (!isReady() || (!m_areSecretsShown && !confirmExactBytes(*m_draft.preview(), &m_page)))
        return;
    save(tr("Save report"), u".json"_s, tr("JSON (*.json)"), m_draft.preview()->payload.indented + '\n');
}

void ReportExport::printPdf()
{
    if (!isReady())
        return;
    const ReportPrint print =
        printOf(*m_draft.preview(), m_draft.projectFolder(), QDateTime::currentDateTimeUtc(), m_areSecretsShown);
    save(tr("Print report to PDF"), u".pdf"_s, tr("PDF (*.pdf)"), pdfOf(print));
}

void ReportExport::save(const QString &title, const QString &suffix, const QString &filter, const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(&m_page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_draft.chosenEvent().slug + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        // A symbolic link is followed: the person means the file that it stands for.
        const QFileInfo target(path);
        const QString file = target.isSymLink() ? target.symLinkTarget() : path;
        const auto written = replaceFile({.path = file, .bytes = bytes, .keepAttributes = target.exists()});
        Q_EMIT told(written.has_value(),
                    written ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : errorMessage(written.error()));
    });
    dialog->open();
}

} // namespace Telemetry
