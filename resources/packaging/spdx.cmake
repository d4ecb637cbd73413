# The list of what a package holds (SPDX 2.3, tag and value), for the scripts that cpack runs.

# telemetry_licence_stanzas(COPYRIGHT PREFIX): reads the stanzas of a file in Debian's copyright format 1.0 into
# PREFIX_patterns, PREFIX_licences and PREFIX_owners: lists of equal length, a pattern for paths in each place.
function(telemetry_licence_stanzas copyright prefix)
    file(STRINGS "${copyright}" lines)
    set(patterns)
    set(licences)
    set(owners)
    set(files)
    foreach(line IN LISTS lines)
        if(line MATCHES "^Files: (.*)$")
            set(files "${CMAKE_MATCH_1}")
            string(REGEX REPLACE "([][.+(){}^$|\\])" "\\\\\\1" files "${files}")
            string(REPLACE "*" ".*" files "${files}") # also across folders
        elseif(files AND line MATCHES "^Copyright: (.*)$")
            set(owner "${CMAKE_MATCH_1}")
        elseif(files AND line MATCHES "^License: (.*)$")
            list(APPEND patterns "^${files}$")
            list(APPEND licences "${CMAKE_MATCH_1}")
            list(APPEND owners "${owner}")
            set(files)
        endif()
    endforeach()
    foreach(name patterns licences owners)
        set(${prefix}_${name} "${${name}}" PARENT_SCOPE)
    endforeach()
endfunction()

# What may stand in an identifier of SPDX.
function(telemetry_spdx_id name result)
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "${name}")
    set(${result} "${id}" PARENT_SCOPE)
endfunction()

# telemetry_write_spdx(FOLDER <dir> NAME <package> VERSION <version> COPYRIGHT <file> EPOCH <seconds> LIST <path>
#                      [ORIGINS <file>])
#
# FOLDER holds the files as they will be installed, LIST is the place in it. COPYRIGHT says whose a file is and under
# which licence; the last pattern that fits counts. A line of ORIGINS is "path|package|version": a file that is a copy
# from that package of Debian, whose licence texts stand beside the list in licences/.
function(telemetry_write_spdx)
    cmake_parse_arguments(PARSE_ARGV 0 spdx "" "FOLDER;NAME;VERSION;COPYRIGHT;EPOCH;LIST;ORIGINS" "")
    telemetry_licence_stanzas("${spdx_COPYRIGHT}" stanza)
    set(origins)
    if(spdx_ORIGINS)
        file(STRINGS "${spdx_ORIGINS}" lines)
        foreach(line IN LISTS lines)
            string(REPLACE "|" ";" line "${line}")
            list(GET line 0 path)
            list(GET line 1 "origin_of_${path}")
            list(GET line 1 package)
            list(GET line 2 "version_of_${package}")
            list(APPEND origins ${package})
        endforeach()
        list(REMOVE_DUPLICATES origins)
        list(SORT origins)
    endif()

    file(GLOB_RECURSE paths RELATIVE "${spdx_FOLDER}" "${spdx_FOLDER}/*")
    list(REMOVE_ITEM paths "${spdx_LIST}")
    list(SORT paths)
    set(files "")
    set(sums)
    set(found_licences)
    set(found_owners)
    set(relationships "")
    set(number 0)
    foreach(path IN LISTS paths)
        if(IS_SYMLINK "${spdx_FOLDER}/${path}")
            continue() # no content of its own
        endif()
        math(EXPR number "${number} + 1")
        file(SHA1 "${spdx_FOLDER}/${path}" sha1)
        file(SHA256 "${spdx_FOLDER}/${path}" sha256)
        list(APPEND sums ${sha1})
        set(licence NOASSERTION)
        set(owner NOASSERTION)
        if(DEFINED "origin_of_${path}")
            set(package "${origin_of_${path}}")
            telemetry_spdx_id(${package} id)
            set(licence "LicenseRef-${id}")
            string(APPEND relationships
                "Relationship: SPDXRef-File-${number} EXPANDED_FROM_ARCHIVE SPDXRef-Package-${id}\n")
        else()
            foreach(pattern this_licence this_owner IN ZIP_LISTS stanza_patterns stanza_licences stanza_owners)
                if(path MATCHES "${pattern}")
                    set(licence "${this_licence}")
                    set(owner "<text>${this_owner}</text>")
                endif()
            endforeach()
            list(APPEND found_owners "${owner}")
        endif()
        list(APPEND found_licences "${licence}")
        string(APPEND files "\nFileName: ./${path}\nSPDXID: SPDXRef-File-${number}\nFileChecksum: SHA1: ${sha1}\n"
            "FileChecksum: SHA256: ${sha256}\nLicenseConcluded: ${licence}\nLicenseInfoInFile: NOASSERTION\n"
            "FileCopyrightText: ${owner}\n")
    endforeach()
    list(SORT sums)
    list(JOIN sums "" sums)
    string(SHA1 verification "${sums}")
    foreach(name found_licences found_owners)
        list(REMOVE_DUPLICATES ${name})
        list(SORT ${name})
    endforeach()
    list(JOIN found_licences " AND " licence)
    list(JOIN found_owners "\n" owner)
    list(TRANSFORM found_licences PREPEND "PackageLicenseInfoFromFiles: ")
    list(JOIN found_licences "\n" licence_lines)
    set(ENV{SOURCE_DATE_EPOCH} ${spdx_EPOCH})
    string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)

    set(text "")
    string(APPEND text "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\n"
        "DocumentName: ${spdx_NAME}-${spdx_VERSION}\n"
        "DocumentNamespace: https://rasatelemetryinspector.invalid/spdx/${spdx_NAME}-${spdx_VERSION}-${verification}\n"
        "Creator: Organization: Rasa Telemetry Inspector\nCreated: ${created}\n"
        "\nPackageName: ${spdx_NAME}\nSPDXID: SPDXRef-Package\nPackageVersion: ${spdx_VERSION}\n"
        "PackageSupplier: Organization: Rasa Telemetry Inspector\nPackageDownloadLocation: NOASSERTION\n"
        "FilesAnalyzed: true\nPackageVerificationCode: ${verification} (excludes: ./${spdx_LIST})\n"
        "PackageLicenseConcluded: ${licence}\n${licence_lines}\nPackageLicenseDeclared: ${licence}\n"
        "PackageCopyrightText: ${owner}\n${files}")
    foreach(package IN LISTS origins)
        telemetry_spdx_id(${package} id)
        string(APPEND text "\nPackageName: ${package}\nSPDXID: SPDXRef-Package-${id}\n"
            "PackageVersion: ${version_of_${package}}\nPackageSupplier: Organization: Debian\n"
            "PackageDownloadLocation: NOASSERTION\nFilesAnalyzed: false\n"
            "PackageLicenseConcluded: NOASSERTION\nPackageLicenseDeclared: LicenseRef-${id}\n"
            "PackageCopyrightText: NOASSERTION\n")
        string(APPEND relationships "Relationship: SPDXRef-Package DEPENDS_ON SPDXRef-Package-${id}\n")
    endforeach()
    string(APPEND text "\nRelationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-Package\n${relationships}")
    get_filename_component(folder "${spdx_LIST}" DIRECTORY)
    foreach(package IN LISTS origins)
        telemetry_spdx_id(${package} id)
        string(APPEND text "\nLicenseID: LicenseRef-${id}\n"
            "ExtractedText: <text>The texts stand in ./${folder}/licences/${package}</text>\n"
            "LicenseName: Licences of ${package} in Debian\n")
    endforeach()
    file(WRITE "${spdx_FOLDER}/${spdx_LIST}" "${text}")
    file(CHMOD "${spdx_FOLDER}/${spdx_LIST}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()
