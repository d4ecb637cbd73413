#pragma once

#include <QWidget>

namespace Telemetry {

class TextLabel;

/** The name of what a card shows, and below it a sentence about it, which is wrapped. */
class CardHeading : public QWidget
{
    Q_OBJECT

public:
    explicit CardHeading(QWidget *parent = nullptr);

    TextLabel &name() { return *m_name; }
    TextLabel &sentence() { return *m_sentence; }

private:
    TextLabel *m_name;
    TextLabel *m_sentence;
};

} // namespace Telemetry
