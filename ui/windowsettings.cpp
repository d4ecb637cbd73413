#include "ui/windowsettings.h"

#include "core/base/language.h"
#include "ui/settingrow.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Theme = u"theme"_s;
const QString Language = u"language"_s;
const QString Editor = u"editor_command"_s;

} // namespace

WindowSettings::WindowSettings(QWidget *parent) : SettingsCard(tr("Window"), parent)
{
    body()->setSpacing(0);
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the desktop"), int(Preferences::Theme::System));
    m_theme->addItem(tr("Light"), int(Preferences::Theme::Light));
    m_theme->addItem(tr("Dark"), int(Preferences::Theme::Dark));
    addSetting(Theme, tr("Theme"), m_theme);
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto theme = static_cast<Preferences::Theme>(m_theme->currentData().toInt());
        Q_EMIT changeRequested(Theme, [theme](Preferences &all) { all.theme = theme; });
    });

    // The languages that this program is shipped in.
    m_language = new QComboBox;
    m_language->addItem(tr("As the desktop (%1)").arg(languageName(systemLanguage())), QString());
    for (const QString &language : languages())
        m_language->addItem(languageName(language), language);
    addSetting(Language, tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        Q_EMIT changeRequested(Language, [language](Preferences &all) { all.language = language; });
    });

    m_editor = new QLineEdit;
    m_editor->setPlaceholderText(tr("the desktop's default application"));
    m_editor->setFont(monoFont(font()));
    m_editor->setLayoutDirection(Qt::LeftToRight); // in every language
    m_editor->setClearButtonEnabled(true);
    addSetting(Editor, tr("Editor command"), m_editor);
    connect(m_editor, &QLineEdit::editingFinished, this, &WindowSettings::saveEditor);
    body()->addStretch();
}

void WindowSettings::showSituation(const Situation &situation)
{
    const Preferences &preferences = situation.preferences;
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    const int language = m_language->findData(preferences.language);
    m_language->setCurrentIndex(std::max(0, language));
    setting(Language)->setNote(
        language < 0 ? tr("The settings name the language \"%1\", which is not shipped.").arg(preferences.language)
                     : tr("A window that shows captured events keeps its language until the next start."));
    if (!m_editor->isModified())
        m_editor->setText(preferences.editorCommand);
    setting(Editor)->setNote(tr("%f becomes the file, %l the line: code --goto %f:%l"));
}

void WindowSettings::saveEditor()
{
    if (!m_editor->isModified())
        return;
    const QString command = m_editor->text().trimmed();
    const QStringList words = QProcess::splitCommand(command);
    if (!words.isEmpty() && QStandardPaths::findExecutable(words.first()).isEmpty()) {
        setting(Editor)->setProblem(tr("There is no program \"%1\". The command was not saved.").arg(words.first()));
        return;
    }
    if (!words.isEmpty() && !command.contains(u"%f"_s)) {
        setting(Editor)->setProblem(tr("%f is missing, so no file would be opened. The command was not saved."));
        return;
    }
    m_editor->setModified(false);
    Q_EMIT changeRequested(Editor, [command](Preferences &all) { all.editorCommand = command; });
}

} // namespace Telemetry
