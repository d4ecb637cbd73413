#pragma once

#include <QDialog>

namespace Telemetry {

class EventCatalogue;
struct Profile;

/** What each version of Rasa reports that the one before it did not, from the catalogue. */
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param shown  id of the profile that is marked as the one shown, and scrolled to */
    ProfileDialog(const EventCatalogue &catalogue, const QString &shown, QWidget *parent = nullptr);

private:
    QWidget *makeSteps(const EventCatalogue &catalogue, const QString &shown);
    QWidget *makeStep(const EventCatalogue &catalogue, const Profile &before, const Profile &profile, bool isShown);

    QWidget *m_shown = nullptr; ///< the card of the shown profile
};

} // namespace Telemetry
