#include "core/base/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

Result<void> writeSome(QIODevice &file)
{
    return file.write("new") == 3 ? Result<void>() : failure({Error::Code::FileUnwritable, file.errorString()});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestNewFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isWrittenForItsOwnerAlone()
    {
        QVERIFY(writeNewFile(path(u"a"_s), ExistingFile::Keep, writeSome));
        QCOMPARE(contentOf(path(u"a"_s)), "new");
        QCOMPARE(QFileInfo(path(u"a"_s)).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void whatStandsThereIsKept()
    {
        write(path(u"a"_s), "old");
        const auto written = writeNewFile(path(u"a"_s), ExistingFile::Keep, writeSome);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileExists);
        QCOMPARE(written.error().path, path(u"a"_s));
        QCOMPARE(contentOf(path(u"a"_s)), "old");
    }

    void whatStandsThereIsReplaced()
    {
        write(path(u"a"_s), "old");
        QVERIFY(writeNewFile(path(u"a"_s), ExistingFile::Replace, writeSome));
        QCOMPARE(contentOf(path(u"a"_s)), "new");
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void aLinkIsNotFollowed()
    {
        write(path(u"target"_s), "old");
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QVERIFY(!writeNewFile(path(u"link"_s), ExistingFile::Keep, writeSome));
        QVERIFY(writeNewFile(path(u"link"_s), ExistingFile::Replace, writeSome));
        QCOMPARE(contentOf(path(u"target"_s)), "old");
        QCOMPARE(contentOf(path(u"link"_s)), "new");
        QVERIFY(!QFileInfo(path(u"link"_s)).isSymLink());
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<ExistingFile>("existing");
        QTest::newRow("a new one") << ExistingFile::Keep;
        QTest::newRow("in place of another") << ExistingFile::Replace;
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(ExistingFile, existing);
        const bool isReplacing = existing == ExistingFile::Replace;
        if (isReplacing)
            write(path(u"a"_s), "old");
        const auto written = writeNewFile(path(u"a"_s), existing, [](QIODevice &file) -> Result<void> {
            file.write("half");
            return failure({Error::Code::Cancelled});
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QCOMPARE(names(), isReplacing ? QStringList{u"a"_s} : QStringList());
        if (isReplacing)
            QCOMPARE(contentOf(path(u"a"_s)), "old");
    }

    void noSuchFolder()
    {
        const auto written = writeNewFile(path(u"none/a"_s), ExistingFile::Replace, writeSome);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestNewFile)
#include "tst_newfile.moc"
