#include "core/delivery/cafile.h"

#include "core/base/detail.h"

#include <QFile>
#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    constexpr qint64 Largest = 4'000'000; // the bundle of a whole system has 0.2 MB
    const QFileInfo info(path);
    if (!info.exists())
        return failure({Error::Code::FileMissing, {}, path});
    if (!info.isFile()) // before opening: a FIFO would never answer
        return failure({Error::Code::FileUnreadable, Detail::tr("it is no regular file"), path});
    if (info.size() > Largest)
        return failure(
            {Error::Code::FileTooLarge,
             Detail::tr("%n bytes", nullptr, int(std::min<qint64>(info.size(), std::numeric_limits<int>::max()))),
             path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Code::FileUnreadable, file.errorString(), path});
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(Largest), QSsl::Pem);
    if (certificates.isEmpty())
        return failure({Error::Code::ValueInvalid, Detail::tr("it holds no certificate in PEM form"), path});
    return certificates;
}

} // namespace Telemetry
