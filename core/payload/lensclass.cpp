#include "core/payload/lensclass.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PrivacyLens)
};

} // namespace

QString lensClassWord(LensClass cls)
{
    switch (cls) {
    case LensClass::Path:
        return u"path"_s;
    case LensClass::Url:
        return u"url"_s;
    case LensClass::Host:
        return u"host"_s;
    case LensClass::Email:
        return u"email"_s;
    case LensClass::Secret:
        return u"secret"_s;
    case LensClass::User:
        return u"user"_s;
    case LensClass::Machine:
        return u"machine"_s;
    case LensClass::OwnClass:
        return u"own-class"_s;
    case LensClass::Variable:
        return u"variable"_s;
    }
    Q_UNREACHABLE();
}

QString lensClassTitle(LensClass cls)
{
    switch (cls) {
    case LensClass::Path:
        return Text::tr("File paths");
    case LensClass::Url:
        return Text::tr("Addresses");
    case LensClass::Host:
        return Text::tr("Hosts");
    case LensClass::Email:
        return Text::tr("E-mail addresses");
    case LensClass::Secret:
        return Text::tr("Keys and tokens");
    case LensClass::User:
        return Text::tr("Your user name");
    case LensClass::Machine:
        return Text::tr("This computer's name");
    case LensClass::OwnClass:
        return Text::tr("Own classes");
    case LensClass::Variable:
        return Text::tr("Environment variables");
    }
    Q_UNREACHABLE();
}

QString lensExplanation(LensClass cls)
{
    switch (cls) {
    case LensClass::Path:
        return Text::tr("Names folders and files, often with a person, a customer or a project in them.");
    case LensClass::Url:
        return Text::tr("Tells which services the assistant talks to, and where they are.");
    case LensClass::Host:
        return Text::tr("Names a computer or a network that may not be public.");
    case LensClass::Email:
        return Text::tr("Names a person or a team that can be written to.");
    case LensClass::Secret:
        return Text::tr("Looks like a key, a token or a password: whoever receives it could use it.");
    case LensClass::User:
        return Text::tr("Your account name on this computer.");
    case LensClass::Machine:
        return Text::tr("The name of this computer.");
    case LensClass::OwnClass:
        return Text::tr("Names code that does not belong to Rasa, so it may tell a product or a company.");
    case LensClass::Variable:
        return Text::tr("Does not stand in the project: Rasa put the value of an environment variable here.");
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry
