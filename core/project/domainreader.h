#pragma once

#include "core/export.h"
#include "core/project/domain.h"
#include "core/project/nlureader.h"

#include <QByteArray>

namespace Telemetry {

/** One domain file, read. */
struct DomainFile
{
    Domain domain = {}; ///< content of the file, also of one that is too new
    std::optional<DomainFault> fault = {}; ///< makes Rasa take the empty domain instead, with a warning
    bool isTooNew = false; ///< counts as empty when it is the only file
    int versionLine = 0;
    std::vector<ProjectWarning> warnings = {}; ///< path is empty: it is the file's
};

/**
 * Reads a domain file.
 *
 * @param file  number that items get as their origin
 * @return the file; or the Error at which Rasa refuses it
 * @see counting.md 7
 */
TELEMETRY_CORE_EXPORT Result<DomainFile> readDomain(const QByteArray &decoded, const FileContext &context, int file);

/** What a file in a domain folder is. */
enum class DomainFolderFile {
    Domain, ///< has one of the keys of a domain
    Other, ///< has none, is not looked at further
    Broken, ///< no YAML: skipped with a warning
};

/** The judgement about a file in a domain folder. */
struct DomainFolderJudgement
{
    DomainFolderFile kind = DomainFolderFile::Other;
    std::optional<Error> fault = {}; ///< of a broken one
};

/**
 * Judges a file in a domain folder.
 *
 * @return ProjectRefused for the files at whose sight Rasa stops, such as a lone number
 */
TELEMETRY_CORE_EXPORT Result<DomainFolderJudgement> domainFolderFile(const QByteArray &decoded,
                                                                     const FileContext &context);

/** Whether @p key at the top of a file makes it a domain. */
bool isDomainKey(std::string_view key);

} // namespace Telemetry
