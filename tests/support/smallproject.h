#pragma once

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace Telemetry {

/** A project folder of few files, written for one row of a test. */
class SmallProject
{
public:
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QString path() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString path(const QString &name) const { return path() + u'/' + name; }

private:
    QTemporaryDir m_folder;
};

/** What went wrong, for QVERIFY2; empty when nothing did. */
template<typename Value>
QByteArray whyNot(const Value &result)
{
    return result ? QByteArray() : errorMessage(result.error()).toUtf8();
}

} // namespace Telemetry
