#pragma once

#include "core/payload/lensmask.h"
#include "core/payload/preview.h"
#include "ui/card.h"

class QCheckBox;

namespace Telemetry {

/** What the privacy lens found in a report: classes with their counts, each explained, and whether secrets are shown.
 */
class PrivacyCard : public Card
{
    Q_OBJECT

public:
    explicit PrivacyCard(QWidget *parent = nullptr);

    /** Hidden when nothing is marked. */
    void show(const Preview &preview);

    bool areSecretsShown() const;

    /** Masks them again: what one report showed is no consent for another. */
    void hideSecrets();

Q_SIGNALS:
    void secretsToggled();

private:
    QWidget *m_list;
    QCheckBox *m_secrets;
    QList<std::pair<LensClass, qsizetype>> m_counts;
};

/** Secrets in a report; 0 when it has none. */
qsizetype secretCount(const Preview &preview);

/** The report as it may be shown. */
MaskedReport shownReport(const Preview &preview, bool areSecretsShown);

/** Says that the exact bytes hold secrets in clear; asks nothing where there are none. @return whether to go on */
bool confirmExactBytes(const Preview &preview, QWidget *parent);

} // namespace Telemetry
