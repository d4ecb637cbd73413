#include "core/delivery/transport.h"

#include "core/delivery/requestheaders.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QThread>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCaFile = 4'000'000; // the bundle of a whole system has 0.2 MB

} // namespace

Transport::Transport() : m_manager(std::make_unique<QNetworkAccessManager>()) { }

Transport::~Transport()
{
    retire();
    const QDeadlineTimer deadline(500);
    for (auto &thread : m_retiring) {
        // One that is still busy is left alone: the program must be able to end, and destroying it would be fatal.
        if (!thread->wait(deadline))
            static_cast<void>(thread.release());
    }
}

void Transport::renew()
{
    retire();
    m_manager = std::make_unique<QNetworkAccessManager>();
}

void Transport::retire()
{
    std::erase_if(m_retiring, [](const auto &thread) { return thread->isFinished(); });
    QNetworkAccessManager *const former = m_manager.release();
    std::unique_ptr<QThread> thread(QThread::create([former] { delete former; }));
    former->moveToThread(thread.get());
    thread->start();
    m_retiring.push_back(std::move(thread));
}

QNetworkProxy proxyFor(const QUrl &url)
{
    // Through a proxy an unencrypted report for this computer would leave it.
    if (isLoopback(url))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

QString shownProxy(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (caFile.isEmpty())
        return configuration;

    const QFileInfo info(caFile);
    if (!info.exists())
        return failure({Error::Code::FileMissing, {}, caFile});
    if (!info.isFile()) // before opening: a FIFO would never answer
        return failure({Error::Code::FileUnreadable, u"it is no regular file"_s, caFile});
    if (info.size() > LargestCaFile)
        return failure({Error::Code::FileTooLarge, u"%1 bytes"_s.arg(info.size()), caFile});
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Code::FileUnreadable, file.errorString(), caFile});
    const QList<QSslCertificate> extra = QSslCertificate::fromData(file.read(LargestCaFile), QSsl::Pem);
    if (extra.isEmpty())
        return failure({Error::Code::ValueInvalid, u"it holds no certificate in PEM form"_s, caFile});
    // Said in full, as a list of one's own switches off the loading of the system's certificates on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return configuration;
}

} // namespace Telemetry
