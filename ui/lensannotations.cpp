#include "ui/lensannotations.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::LensAnnotations)
};

/** @p text as JSON writes it between the quotes. */
QString written(const QString &text)
{
    const QByteArray quoted = Json(text).display();
    return QString::fromLatin1(quoted.sliced(1, quoted.size() - 2));
}

QStringList writtenPath(const QStringList &path)
{
    QStringList result;
    for (const QString &part : path)
        result.append(written(part));
    return result;
}

const Json &valueAt(const Json &document, const QStringList &path)
{
    const Json *value = &document;
    for (const QString &part : path)
        value = value->isArray() ? &value->array()[part.toULongLong()] : &(*value)[part];
    return *value;
}

/** Beside a value, where room is short. */
QString shortName(LensClass cls)
{
    switch (cls) {
    case LensClass::Path:
        return Text::tr("path");
    case LensClass::Url:
        return Text::tr("url");
    case LensClass::Host:
        return Text::tr("host");
    case LensClass::Email:
        return Text::tr("email");
    case LensClass::Secret:
        return Text::tr("secret");
    case LensClass::User:
        return Text::tr("user");
    case LensClass::Machine:
        return Text::tr("machine");
    case LensClass::OwnClass:
        return Text::tr("own-class");
    case LensClass::Variable:
        return Text::tr("variable");
    }
    Q_UNREACHABLE();
}

/** The value's marks as one annotation: [start, length) counts in the value as written, its opening quote included. */
JsonAnnotation annotationOf(const QString &value, QList<const LensMark *> marks)
{
    constexpr qsizetype Quote = 1;
    JsonAnnotation annotation;
    annotation.kind = JsonAnnotation::Kind::Note;
    annotation.path = writtenPath(marks.first()->path);
    QStringList notes;
    qsizetype start = value.size();
    qsizetype end = 0;
    bool isWhole = false;
    for (const LensMark *mark : std::as_const(marks)) {
        const QString word = shortName(mark->cls);
        const QString note = mark->isInName ? Text::tr("%1 in the name").arg(word) : word;
        if (!notes.contains(note))
            notes.append(note);
        if (mark->isInName)
            continue;
        annotation.kind = JsonAnnotation::Kind::Private;
        isWhole = isWhole || mark->length < 0;
        start = std::min(start, mark->start);
        end = std::max(end, mark->start + mark->length);
    }
    annotation.note = notes.join(u", "_s);
    if (annotation.kind == JsonAnnotation::Kind::Private && !isWhole) {
        annotation.start = Quote + written(value.left(start)).size();
        annotation.length = written(value.mid(start, end - start)).size();
    }
    return annotation;
}

} // namespace

QList<JsonAnnotation> lensAnnotations(const MaskedReport &shown)
{
    QList<JsonAnnotation> annotations;
    const auto &marks = shown.marks;
    // Marks of one member follow each other.
    for (qsizetype first = 0; first < marks.size();) {
        QList<const LensMark *> same;
        qsizetype next = first;
        while (next < marks.size() && marks.at(next).path == marks.at(first).path)
            same.append(&marks.at(next++));
        annotations.append(annotationOf(valueAt(shown.document, marks.at(first).path).toString(), same));
        first = next;
    }
    return annotations;
}

} // namespace Telemetry
