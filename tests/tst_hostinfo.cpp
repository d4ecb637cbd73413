#include "core/base/orderedjson.h"
#include "core/machine/hostinfo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** A render node as the kernel shows it: a folder whose `device` is a link to the card. */
void addRenderNode(const QString &root, const QString &node, const QString &card, const QByteArray &vendor)
{
    writeFile(root + u"/sys/devices/"_s + card + u"/vendor"_s, vendor);
    QVERIFY(QDir().mkpath(root + u"/sys/class/drm/"_s + node));
    QVERIFY(QFile::link(u"../../../devices/"_s + card, root + u"/sys/class/drm/"_s + node + u"/device"_s));
}

} // namespace

class TestHostInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenContexts_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<bool>("expected");
        QFile file(QStringLiteral(TEST_DATA "/events/context-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = Json::parse(file.readAll());
        QVERIFY(cases);
        QCOMPARE(cases->array().size(), std::size_t(19));
        for (const Json &one : cases->array()) {
            Environment environment;
            QString variables;
            for (const auto &[name, value] : one[u"environment"].object()) {
                environment = environment.with(name, value.toString());
                variables = name;
            }
            QTest::addRow("%s %s", qPrintable(one[u"case"].toString()), qPrintable(variables))
                << environment << one[u"context"][u"ci"].toBool();
        }
    }
    void goldenContexts()
    {
        QFETCH(Environment, environment);
        const HostInfo info = readHostInfo(environment);
        QTEST(info.ci, "expected");
        QCOMPARE(info.ciVariable.isEmpty(), !info.ci);
        QCOMPARE(info.ciVariable, info.ci ? environment.variables().constBegin().key() : QString());
    }

    void system()
    {
        const HostInfo info = readHostInfo({});
        QCOMPARE(info.osName, u"Linux"_s);
        QFile release(u"/proc/sys/kernel/osrelease"_s);
        QVERIFY(release.open(QIODevice::ReadOnly));
        QCOMPARE(info.osVersion.toUtf8(), release.readAll().trimmed());
    }

    void affinityDoesNotLowerProcessors()
    {
        QFile online(u"/sys/devices/system/cpu/online"_s); // "0-3,6"
        if (!online.open(QIODevice::ReadOnly))
            QSKIP("this system does not list its processors");
        int expected = 0;
        for (const QByteArray &range : online.readAll().trimmed().split(','))
            expected += range.split('-').last().toInt() - range.split('-').first().toInt() + 1;
        cpu_set_t before;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu) {
            if (CPU_ISSET(cpu, &before))
                CPU_SET(cpu, &one);
        }
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const HostInfo info = readHostInfo({});
        QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
        QCOMPARE(info.cpu, std::optional(expected));
    }

    void docker_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("nothing") << QString() << QByteArray() << QString();
        QTest::newRow("the mark file") << u"/.dockerenv"_s << QByteArray() << u"/.dockerenv"_s;
        QTest::newRow("a control group of version 1")
            << u"/proc/self/cgroup"_s << QByteArray("12:cpu:/docker/0a1b\n") << u"/proc/self/cgroup"_s;
        QTest::newRow("a control group of version 2") << u"/proc/self/cgroup"_s << QByteArray("0::/\n") << QString();
        QTest::newRow("containerd") << u"/proc/self/cgroup"_s << QByteArray("0::/kubepods/cri-containerd-1\n")
                                    << QString();
    }
    void docker()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QTemporaryDir root;
        if (!file.isEmpty())
            writeFile(root.path() + file, bytes);
        const HostInfo info = readHostInfo({}, root.path());
        QTEST(info.dockerEvidence, "evidence");
        QCOMPARE(info.docker, !info.dockerEvidence.isEmpty());
    }

    void noGraphics()
    {
        QTemporaryDir root;
        QCOMPARE(readHostInfo({}, root.path()).gpu, 0);
    }

    void graphicsOfEachVendor_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<int>("expected");
        QTest::newRow("AMD") << QByteArray("0x1002\n") << 1;
        QTest::newRow("Intel") << QByteArray("0x8086\n") << 1;
        QTest::newRow("NVIDIA is counted by its driver only") << QByteArray("0x10de\n") << 0;
        QTest::newRow("a virtual machine's screen") << QByteArray("0x1af4\n") << 0;
    }
    void graphicsOfEachVendor()
    {
        QFETCH(QByteArray, vendor);
        QTemporaryDir root;
        addRenderNode(root.path(), u"renderD128"_s, u"0000:00:02.0"_s, vendor);
        QTEST(readHostInfo({}, root.path()).gpu, "expected");
    }

    void graphicsAreNotCountedTwice()
    {
        QTemporaryDir root;
        addRenderNode(root.path(), u"renderD128"_s, u"0000:00:02.0"_s, "0x8086\n");
        addRenderNode(root.path(), u"renderD129"_s, u"0000:01:00.0"_s, "0x10de\n");
        addRenderNode(root.path(), u"renderD130"_s, u"0000:02:00.0"_s, "0x1002\n");
        QVERIFY(QDir().mkpath(root.path() + u"/proc/driver/nvidia/gpus/0000:01:00.0"_s));
        QCOMPARE(readHostInfo({}, root.path()).gpu, 3);
        // A second node of the same card, and a card's screen node, add nothing.
        QVERIFY(QDir().mkpath(root.path() + u"/sys/class/drm/renderD131"_s));
        QVERIFY(QFile::link(u"../../../devices/0000:02:00.0"_s, root.path() + u"/sys/class/drm/renderD131/device"_s));
        QVERIFY(QDir().mkpath(root.path() + u"/sys/class/drm/card0"_s));
        QVERIFY(QFile::link(u"../../../devices/0000:00:02.0"_s, root.path() + u"/sys/class/drm/card0/device"_s));
        QCOMPARE(readHostInfo({}, root.path()).gpu, 3);
        QVERIFY(QDir().mkpath(root.path() + u"/proc/driver/nvidia/gpus/0000:03:00.0"_s));
        QCOMPARE(readHostInfo({}, root.path()).gpu, 4);
    }
};

QTEST_GUILESS_MAIN(TestHostInfo)
#include "tst_hostinfo.moc"
