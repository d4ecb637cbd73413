#pragma once

#include "core/payload/preview.h"
#include "core/reporting/reportstanding.h"
#include "core/reporting/situation.h"
#include "ui/card.h"
#include "ui/outboxfeed.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Telemetry {

class CardHeading;
class EmptyState;
class JsonView;
class TextLabel;

/** A kept report: how it stands and why, its body readable and as sent, the header lines, what was tried. */
class KeptReportCard : public Card
{
    Q_OBJECT

public:
    explicit KeptReportCard(QWidget *parent = nullptr);

    /** Where the page puts what can be done with the report. */
    QBoxLayout *actions() const { return m_actions; }

    /** Shows the report as it would leave to the present destination. */
    void show(const TriedReport &tried, const ReportStanding &standing, const Situation &situation);

    /** Shows the report as it left with one of its attempts, what became of that, and how it stands now. */
    void showAttempt(const TriedReport &tried, qint64 sequence, const ReportStanding &now, const Situation &situation);

    /** Shows none, and says why. */
    void clear(const QString &headline, const QString &sentence);

    /** The report that is shown, with the marks of the privacy lens. */
    const Preview &preview() const { return m_preview; }

    bool hasReport() const { return m_tried.report.id != 0; }

    /** To the clipboard: the body, asking first where it holds secrets; its SHA-256. */
    void copyExactBody();
    void copyHash();

private:
    enum Tab { Readable, AsSent, Headers, Answer, Attempts };

    void showWith(const TriedReport &tried, const ReportStanding &standing, const Situation &situation,
                  const Result<Destination> &destination, const Attempt *attempt);
    void showFoot();

    void makeHeader();
    void makeForms();
    void makeContent();
    void showTab();
    void showReadable();
    bool agreeToExactBytes();
    void copyBody(const QByteArray &bytes);

    QBoxLayout *m_actions = nullptr;
    CardHeading *m_heading;
    QTabBar *m_forms;
    QCheckBox *m_secrets;
    QPushButton *m_copy;
    QWidget *m_tools; ///< forms, secrets and copies
    QStackedWidget *m_content;
    EmptyState *m_empty;
    JsonView *m_json;
    QPlainTextEdit *m_text;
    TextLabel *m_size;
    TriedReport m_tried;
    Preview m_preview; ///< the report's bytes with the marks of the privacy lens
    Result<Destination> m_destination = Destination{};
    QString m_headers;
    QString m_answer;
    QString m_attempts;
    bool m_isAgreed = false; ///< to secrets in clear in the exact bytes of this report
    bool m_isAsking = false;
    QByteArray m_shownBody; ///< of the text that the view has
};

} // namespace Telemetry
