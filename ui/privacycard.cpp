#include "ui/privacycard.h"

#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

PrivacyCard::PrivacyCard(QWidget *parent)
    : Card(tr("Privacy"), parent), m_list(nullptr), m_secrets(new QCheckBox(tr("Show secrets")))
{
    body()->setSpacing(Grid(font()).px(8));
    body()->addWidget(m_secrets);
    connect(m_secrets, &QCheckBox::toggled, this, &PrivacyCard::secretsToggled);
    hide();
}

void PrivacyCard::show(const Preview &preview)
{
    const auto counts = lensCounts(preview.lens);
    setVisible(!counts.isEmpty());
    m_secrets->setVisible(secretCount(preview) > 0);
    if (counts == m_counts)
        return;
    m_counts = counts;

    delete m_list;
    const Grid grid(font());
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(2));
    for (const auto &[cls, count] : counts) {
        auto *heading = new QHBoxLayout;
        heading->addWidget(new TextLabel(lensClassTitle(cls), TextLabel::Role::Strong));
        heading->addStretch();
        heading->addWidget(new TextLabel(locale().toString(count)));
        layout->addLayout(heading);
        auto *explanation = new TextLabel(lensExplanation(cls), TextLabel::Role::Muted);
        explanation->setWordWrap(true);
        layout->addWidget(explanation);
        layout->addSpacing(grid.px(6));
    }
    body()->insertWidget(body()->indexOf(m_secrets), m_list);
}

bool PrivacyCard::areSecretsShown() const
{
    return m_secrets->isChecked();
}

void PrivacyCard::hideSecrets()
{
    m_secrets->setChecked(false);
}

qsizetype secretCount(const Preview &preview)
{
    return std::count_if(preview.lens.begin(), preview.lens.end(), [](const LensMark &mark) { return mark.isSecret; });
}

MaskedReport shownReport(const Preview &preview, bool areSecretsShown)
{
    if (areSecretsShown || secretCount(preview) == 0)
        return {preview.payload.document, preview.lens};
    return masked(preview.payload.document, preview.lens);
}

bool confirmExactBytes(const Preview &preview, QWidget *parent)
{
    const qsizetype secrets = secretCount(preview);
    if (secrets == 0)
        return true;
    const QString question = PrivacyCard::tr("The exact bytes hold %Ln secrets in clear.", nullptr, int(secrets));
    QMessageBox box(QMessageBox::Warning, PrivacyCard::tr("Secrets in the report"), question, QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(PrivacyCard::tr("Go on"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.buttonRole(box.clickedButton()) == QMessageBox::AcceptRole;
}

} // namespace Telemetry
