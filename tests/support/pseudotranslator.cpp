#include "tests/support/pseudotranslator.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/** Spans that stay: places, markup, entities, code, links, quoted words of a command line, mnemonics, escapes. */
const QRegularExpression &kept()
{
    static const QRegularExpression Kept(
        u"%L?\\d+|%L?n|%%|</?[a-z][^>]*>|&[a-z]+;|`[^`]*`|\\]\\([^)]*\\)|https?://\\S+|&."_s);
    return Kept;
}

QChar accented(QChar letter)
{
    static const QString Plain = u"aceinouyACEINOUY"_s;
    static const QString Accented = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype at = Plain.indexOf(letter);
    return at < 0 ? letter : Accented.at(at);
}

} // namespace

QString pseudoText(const QString &text)
{
    QString result;
    qsizetype firstLetter = -1;
    qsizetype letters = 0;
    const auto addPlain = [&](QStringView part) {
        for (const QChar character : part) {
            if (firstLetter < 0 && character.isLetterOrNumber())
                firstLetter = result.size();
            letters += character.isLetter();
            result += accented(character);
        }
    };
    qsizetype end = 0;
    auto spans = kept().globalMatch(text);
    while (spans.hasNext()) {
        const auto span = spans.next();
        addPlain(QStringView(text).mid(end, span.capturedStart() - end));
        if (firstLetter < 0 && span.capturedView().startsWith(u'&'))
            firstLetter = result.size();
        // What is put in has to be translated itself: it stands outside the brackets.
        const bool isPlace = span.capturedView().startsWith(u'%') && span.capturedView().back().isDigit();
        result += isPlace ? PseudoTranslator::Closing + span.captured() + PseudoTranslator::Opening : span.captured();
        end = span.capturedEnd();
    }
    addPlain(QStringView(text).mid(end));
    // Words of two fifths, so that lines may still break.
    QString more;
    for (qsizetype length = letters * 2 / 5; length > 0; length -= 5)
        more += u' ' + QString(std::min<qsizetype>(length, 4), u'ö');
    qsizetype tail = result.size();
    while (tail > 0 && result.at(tail - 1).isSpace())
        --tail;
    result.insert(tail, more + PseudoTranslator::Closing);
    result.insert(std::max<qsizetype>(firstLetter, 0), PseudoTranslator::Opening);
    return result.remove(QString(PseudoTranslator::Opening) + PseudoTranslator::Closing);
}

PseudoTranslator::PseudoTranslator(const QString &ts)
{
    QFile file(ts);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(ts));
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "source"_L1) {
            const QString source = reader.readElementText();
            m_texts.insert(context + u'\n' + source, pseudoText(source));
        }
    }
    if (reader.hasError())
        qFatal("%s is damaged: %s", qPrintable(ts), qPrintable(reader.errorString()));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    return m_texts.value(QString::fromUtf8(context) + u'\n'
                         + QString::fromUtf8(source)); // %n is replaced by the caller
}
