#include "app/command.h"
#include "core/settings/policy.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PolicyCommand)
};

QString stateWord(Policy::State state)
{
    switch (state) {
    case Policy::State::None:
        return u"none"_s;
    case Policy::State::Damaged:
        return u"damaged"_s;
    case Policy::State::Valid:
        break;
    }
    return u"valid"_s;
}

/** "on", "off", or empty where the policy has no such line. A damaged one counts as off. */
QString reportingWord(const Policy &policy)
{
    if (policy.forbidsReporting())
        return u"off"_s;
    return policy.reportingLine > 0 ? u"on"_s : QString();
}

QString deliveryWord(const Policy &policy)
{
    switch (policy.delivery) {
    case Policy::Delivery::Ask:
        return u"ask"_s;
    case Policy::Delivery::Automatic:
        return u"automatic"_s;
    case Policy::Delivery::Unset:
        break;
    }
    return {};
}

Json policyJson(const Policy &policy)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? Json() : Json(text); };
    Json::Array problems;
    for (const Error &problem : policy.problems) {
        problems.emplace_back(Json::Object{
            {u"line"_s, problem.line > 0 ? Json(problem.line) : Json()},
            {u"column"_s, problem.column > 0 ? Json(problem.column) : Json()},
            {u"message"_s, Json(problem.detail)},
        });
    }
    return Json(Json::Object{
        {u"path"_s, Json(policy.path)},
        {u"state"_s, Json(stateWord(policy.state))},
        {u"reporting"_s, textOrNull(reportingWord(policy))},
        {u"endpoint"_s, textOrNull(policy.endpoint)},
        {u"delivery"_s, textOrNull(deliveryWord(policy))},
        {u"problems"_s, Json(std::move(problems))},
    });
}

void printPrescriptions(const Policy &policy, Console &console)
{
    const auto lineNumber = [](int line) { return Text::tr("line %1").arg(line); };
    QList<QStringList> rows;
    if (policy.reportingLine > 0)
        rows.append({u"reporting: "_s + reportingWord(policy), lineNumber(policy.reportingLine),
                     policy.isReportingOff ? Text::tr("nobody on the computer reports anything with this program")
                                           : Text::tr("each person decides, as without this line")});
    if (policy.endpointLine > 0)
        rows.append({u"endpoint: "_s + policy.endpoint, lineNumber(policy.endpointLine),
                     Text::tr("reports go there and nowhere else; people are asked again")});
    if (policy.deliveryLine > 0)
        rows.append({u"delivery: "_s + deliveryWord(policy), lineNumber(policy.deliveryLine),
                     policy.delivery == Policy::Delivery::Ask ? Text::tr("each report waits for the person")
                                                              : Text::tr("reports are sent as they are made")});
    console.table(rows, u"  "_s);
}

Exit check(const QString &path, bool asJson, Console &console)
{
    const Policy policy = readPolicy(path);
    if (policy.state == Policy::State::None)
        return console.failure({.code = Error::Code::FileMissing, .detail = {}, .path = path});
    if (asJson)
        console.json(policyJson(policy));
    if (policy.state == Policy::State::Damaged) {
        for (const Error &problem : policy.problems)
            console.message(u"%1: %2"_s.arg(errorPlace(problem), problem.detail));
        console.message(Text::tr("With this file nobody reports anything with this program: one line that is not "
                                 "understood counts as off."));
        return Exit::Failed;
    }
    if (asJson)
        return Exit::Done;
    console.line(policy.isPrescribing() ? Text::tr("%1 is understood:").arg(path)
                                        : Text::tr("%1 is understood and prescribes nothing.").arg(path));
    printPrescriptions(policy, console);
    if (path != policyPath())
        console.line(Text::tr("It counts once it stands at %1.").arg(policyPath()));
    return Exit::Done;
}

Exit run(const Invocation &invocation, Services & /*services*/, Console &console)
{
    if (invocation.word(0) != "check"_L1)
        return console.failure(
            {.code = Error::Code::Usage,
             .detail = Text::tr("policy knows check FILE, not \"%1\"").arg(invocation.words.join(u' '))});
    return check(invocation.words.size() > 1 ? invocation.word(1) : policyPath(), invocation.has(u"json"_s), console);
}

} // namespace

Command policyCommand()
{
    return {.name = u"policy"_s,
            .arguments = u"check [FILE]"_s,
            .fewestWords = 1,
            .mostWords = 2,
            .summary = Text::tr("whether the policy of an organisation is understood"),
            .details =
                Text::tr("check: names each line of FILE that is wrong, and says what the others do. Without FILE "
                         "the policy of this computer, %1.")
                    .arg(policyPath()),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Telemetry
