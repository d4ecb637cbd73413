#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Telemetry {

/**
 * A body that can be read exactly once.
 *
 * The network classes repeat a request by themselves when a connection breaks, if they can rewind the body. This
 * device cannot be rewound, and says so without a warning, so the bytes leave at most once. @see reliability.md, fact 1
 */
class UploadDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);

    /** Whether any byte was handed out: from then on the report may have left. */
    bool isTouched() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 size() const override { return m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }

Q_SIGNALS:
    /** Its last byte was handed out: the one who reads has all of it, and works on it. */
    void readToEnd();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace Telemetry
