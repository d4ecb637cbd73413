#include "core/delivery/cafile.h"

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
        return failure({Error::Code::FileUnreadable, u"it is no regular file"_s, path});
    if (info.size() > Largest)
        return failure({Error::Code::FileTooLarge, u"%1 bytes"_s.arg(info.size()), path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Code::FileUnreadable, file.errorString(), path});
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(Largest), QSsl::Pem);
    if (certificates.isEmpty())
        return failure({Error::Code::ValueInvalid, u"it holds no certificate in PEM form"_s, path});
    return certificates;
}

} // namespace Telemetry
