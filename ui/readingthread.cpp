#include "ui/readingthread.h"

namespace Telemetry {

ReadingThread::ReadingThread(const QString &ownStateFolder, QObject *parent) : QObject(parent), m_folder(ownStateFolder)
{
    m_thread.setObjectName(QStringLiteral("history"));
}

ReadingThread::~ReadingThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ReadingThread::begin()
{
    if (m_worker)
        return;
    m_worker = new Worker(m_folder);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

} // namespace Telemetry
