#pragma once

#include <QStringView>

namespace Telemetry {

/** What the name of a member says about its value, before the value is looked at. */
struct LensKey
{
    bool isSecret = false; ///< "api_key", "password", "auth_token"; not "token_pattern", "max_tokens"
    bool isKey = false; ///< some kind of "key": a secret where the value has the form of one
    bool isPath = false; ///< "cache_dir", "lookup_file"
    bool isHost = false; ///< "host", "db_hostname": one word is a host too
    bool isAddress = false; ///< "servers", "cookie_domain": a host where it has the form of one
    bool isClass = false; ///< "name", "type", "uses": a dotted name is a class

    bool operator==(const LensKey &) const = default;
};

/** Reads @p name word by word; words part at `_`, `-`, `.`, blanks and capital letters. */
LensKey lensKey(QStringView name);

} // namespace Telemetry
