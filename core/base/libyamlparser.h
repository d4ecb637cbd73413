#pragma once

#include "core/base/result.h"
#include "core/base/textinput.h"
#include "core/base/yamlevent.h"

#include <QString>

#include <atomic>
#include <memory>
#include <string_view>

namespace Telemetry {

/** Where libyaml stopped and why, in its own terms. */
struct YamlProblem
{
    enum class Kind { Syntax, Character, Memory, SeveralDocuments };

    Kind kind = Kind::Syntax;
    QString context = {};
    QString text = {};
    YamlMark mark = {};
    qsizetype byte = 0; ///< of a character that may not stand in YAML: its offset
    int character = -1; ///< its number; negative where the text is no UTF-8
};

/** The events of one document as libyaml gives them; `isKey` and `scalarType` are the caller's to set. */
class LibyamlParser
{
public:
    /**
     * @param text  not owned
     * @param cancelled  looked at between pieces of the text, where parsing then fails; may be null
     */
    explicit LibyamlParser(std::string_view text, const std::atomic_bool *cancelled = nullptr);
    /** @param input  not owned; read from its start */
    explicit LibyamlParser(TextInput &input, const std::atomic_bool *cancelled = nullptr);
    ~LibyamlParser();
    Q_DISABLE_COPY_MOVE(LibyamlParser)

    /** The next event, valid until the next call; null where parsing failed, problem() then says why. */
    YamlEvent *next();

    const YamlProblem &problem() const { return m_problem; }

private:
    struct Parser;

    YamlEvent *fail();
    void takeEvent();

    std::unique_ptr<Parser> m_parser;
    YamlEvent m_event;
    YamlProblem m_problem;
    bool m_hasDocument = false;
    bool m_hasEnded = false;
};

} // namespace Telemetry
