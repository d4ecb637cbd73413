#include "core/project/bulkfile.h"

#include "core/base/textfile.h"
#include "core/base/texttraits.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/filekeys.h"
#include "core/project/nlureader.h"
#include "core/project/storyreader.h"
#include "core/project/yamlitems.h"

#include <cstring>
#include <string>

namespace Telemetry {

namespace {

constexpr size_t PieceSize = 256 * 1024;
/** A line longer than this is nothing that people write. */
constexpr size_t LongestLine = 16 * 1024 * 1024;

/** A first look at all of a text, piece by piece. */
class Look
{
public:
    /** @param text  whole lines */
    void at(std::string_view text)
    {
        if (m_isFirst)
            m_isReadable = !mayBeJson(text);
        m_isFirst = false;
        if (!m_isReadable || validUtf8Length(text) != text.size()) {
            m_isReadable = false;
            return;
        }
        add(m_traits, textTraits(text));
        m_hasEscape = m_hasEscape || hasUnicodeEscape(text);
        m_hasNluKey = m_hasNluKey || hasLineWith(text, "nlu:", "responses:");
        m_hasStoryKey = m_hasStoryKey || hasLineWith(text, "stories:", "rules:");
        m_isReadable = m_traits.isOrdinary && !mayHaveMergeKey(text);
    }

    void fail() { m_isReadable = false; }
    bool isReadable() const { return m_isReadable; } ///< so far, nothing asks for the whole text
    /** Escapes of a text are replaced before YAML sees it, but only if all of it is ASCII. */
    bool isReadableToTheEnd() const { return m_isReadable && !(m_hasEscape && m_traits.isAscii); }
    const TextTraits &traits() const { return m_traits; }

    FileKind kind() const
    {
        return {.isStory = m_hasStoryKey, .nlu = m_hasNluKey ? FileKind::Nlu::Yaml : FileKind::Nlu::None, .json = {}};
    }

private:
    static bool hasUnicodeEscape(std::string_view text)
    {
        for (size_t at = text.find('\\'); at < text.size(); at = text.find('\\', at + 1)) {
            const char next = at + 1 < text.size() ? text[at + 1] : ' ';
            if (next == 'u' || next == 'U')
                return true;
        }
        return false;
    }

    TextTraits m_traits;
    bool m_isFirst = true;
    bool m_isReadable = true;
    bool m_hasEscape = false;
    bool m_hasNluKey = false;
    bool m_hasStoryKey = false;
};

Look lookAt(TextFile &file, const FileContext &context)
{
    Look look;
    std::string piece(PieceSize, '\0');
    size_t kept = 0; // of a line that is not complete yet
    file.rewind();
    while (look.isReadable() && !context.isCancelled()) {
        if (kept > LongestLine) {
            look.fail();
            break;
        }
        if (kept > piece.size() / 2)
            piece.resize(piece.size() * 2);
        const qsizetype got = file.read(piece.data() + kept, qsizetype(piece.size() - kept));
        if (got < 0)
            look.fail();
        if (got <= 0) {
            look.at(std::string_view(piece).substr(0, kept));
            break;
        }
        const std::string_view text(piece.data(), kept + size_t(got));
        const size_t end = text.rfind('\n') + 1; // 0 where there is none
        if (end > 0)
            look.at(text.substr(0, end));
        kept = text.size() - end;
        std::memmove(piece.data(), text.data() + end, kept);
    }
    return look;
}

} // namespace

bool isBulk(qint64 size)
{
    constexpr qint64 Least = 1024 * 1024;
    return size >= Least && size <= LargestRegularFile; // above it readRegularFile() says that it is too large
}

std::optional<DataFile> readBulkFile(const FoundFile &found, const FileContext &context)
{
    if (!isYamlFileName(found.spelling.section(u'/', -1)))
        return std::nullopt;
    const auto file = TextFile::open(found.path);
    if (!file || !isBulk((*file)->size()))
        return std::nullopt;
    const Look look = lookAt(**file, context);
    const FileKind kind = look.kind();
    const bool isNlu = kind.nlu != FileKind::Nlu::None;
    if (context.isCancelled())
        return DataFile{.file = found}; // nobody takes it
    if (!look.isReadableToTheEnd() || (!isNlu && !kind.isStory))
        return std::nullopt;
    DataFile result{.file = found, .nluKind = kind.nlu, .isStory = kind.isStory};
    if (isNlu)
        result.nlu = readNlu(**file, look.traits(), context);
    if (kind.isStory)
        result.stories = readStories(**file, look.traits(), context);
    const bool isFine = (!isNlu || *result.nlu) && (!kind.isStory || *result.stories);
    if (context.isCancelled())
        return result;
    if (!isFine || !(*file)->isUnchanged())
        return std::nullopt;
    if (context.explain) {
        const auto &keys = isNlu ? (*result.nlu)->keys : (*result.stories)->keys;
        if (!areAllNoticed(keys, kind))
            return std::nullopt;
        result.remarks = keyRemarks({}, context, kind, &keys);
    }
    return result;
}

} // namespace Telemetry
