#pragma once

#include "ui/problempanel.h"

#include <QWidget>

namespace Telemetry {

/** A box with a file's name, a message and numbered lines, the offending one marked. */
class CodeExcerpt : public QWidget
{
    Q_OBJECT
public:
    explicit CodeExcerpt(QWidget *parent = nullptr);

    void setExcerpt(const Excerpt &excerpt);
    const Excerpt &excerpt() const { return m_excerpt; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString heading() const;
    int headingHeight(int width) const;
    int lineHeight() const;

    Excerpt m_excerpt;
};

} // namespace Telemetry
