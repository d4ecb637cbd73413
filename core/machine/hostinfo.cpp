#include "core/machine/hostinfo.h"

#include "core/machine/smallfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <limits>

#include <sys/utsname.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Processors that are online; neither affinity nor the quota of a container lowers it. */
std::optional<int> onlineProcessors()
{
    const long count = ::sysconf(_SC_NPROCESSORS_ONLN);
    if (count < 1 || count > std::numeric_limits<int>::max())
        return {};
    return int(count);
}

QString dockerEvidence(const QString &root)
{
    const QString mark = u"/.dockerenv"_s;
    if (QFileInfo::exists(root + mark))
        return mark;
    const QString groups = u"/proc/self/cgroup"_s;
    return smallFile(root + groups).value_or(QByteArray()).contains("docker") ? groups : QString();
}

int nvidiaProcessors(const QString &root)
{
    return int(QDir(root + u"/proc/driver/nvidia/gpus"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

/**
 * Devices of AMD and Intel that have a render node. Cards of NVIDIA have one too, but their own driver lists them; a
 * device with several nodes is one processor.
 */
int renderProcessors(const QString &root)
{
    const QDir folder(root + u"/sys/class/drm"_s);
    QSet<QString> devices;
    const QStringList nodes = folder.entryList({u"renderD*"_s}, QDir::Dirs | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &node : nodes) {
        const QString device = folder.filePath(node + u"/device"_s);
        const QByteArray vendor = smallFile(device + u"/vendor"_s).value_or(QByteArray()).trimmed().toLower();
        if (vendor == "0x1002" || vendor == "0x8086")
            devices.insert(QFileInfo(device).canonicalFilePath());
    }
    return int(devices.size());
}

} // namespace

QString ciVariable(const Environment &environment)
{
    static const std::array<QString, 15> Names = {
        u"bamboo.buildKey"_s,
        u"BUILD_ID"_s,
        u"BUILD_NUMBER"_s,
        u"BUILDKITE"_s,
        u"CI"_s,
        u"CIRCLECI"_s,
        u"CONTINUOUS_INTEGRATION"_s,
        u"GITHUB_ACTIONS"_s,
        u"HUDSON_URL"_s,
        u"JENKINS_URL"_s,
        u"TEAMCITY_VERSION"_s,
        u"TRAVIS"_s,
        u"CODEBUILD_BUILD_ARN"_s,
        u"CODEBUILD_BUILD_ID"_s,
        u"CODEBUILD_BATCH_BUILD_IDENTIFIER"_s,
    };
    for (const QString &name : Names) {
        if (environment.contains(name))
            return name;
    }
    return {};
}

HostInfo readHostInfo(const Environment &environment, const QString &root)
{
    HostInfo info;
    utsname kernel;
    if (::uname(&kernel) == 0) {
        info.osName = QString::fromLocal8Bit(kernel.sysname);
        info.osVersion = QString::fromLocal8Bit(kernel.release);
    }
    info.ciVariable = ciVariable(environment);
    info.ci = !info.ciVariable.isEmpty();
    info.cpu = onlineProcessors();
    info.dockerEvidence = dockerEvidence(root);
    info.docker = !info.dockerEvidence.isEmpty();
    info.gpu = nvidiaProcessors(root) + renderProcessors(root);
    return info;
}

} // namespace Telemetry
