#include "core/base/differencelines.h"
#include "core/base/jsondifference.h"
#include "tests/support/goldenevents.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceNode::Kind;

enum class Side { Left, Right };

/** The value that one side has here, put together from the difference alone. */
Json sideOf(const DifferenceNode &node, Side side)
{
    const Json *own = side == Side::Left ? node.left : node.right;
    if (node.kind == Kind::Same) // what is called the same may stand for the other side
        return side == Side::Left ? *node.right : *node.left;
    if (node.kind != Kind::Inside)
        return *own;
    const auto indexOf = [side](const DifferenceNode &child) {
        return side == Side::Left ? child.leftIndex : child.rightIndex;
    };
    std::vector<const DifferenceNode *> present;
    for (const DifferenceNode &child : node.children) {
        if (indexOf(child) >= 0)
            present.push_back(&child);
    }
    std::sort(present.begin(), present.end(), [&indexOf](const DifferenceNode *one, const DifferenceNode *other) {
        return indexOf(*one) < indexOf(*other);
    });
    if (own->isArray()) {
        Json::Array items;
        for (const DifferenceNode *child : present)
            items.push_back(sideOf(*child, side));
        return Json(std::move(items));
    }
    Json::Object members;
    for (const DifferenceNode *child : present)
        members.emplace_back(child->name, sideOf(*child, side));
    return Json(std::move(members));
}

/** Whether what did not move stands in the same order on both sides, everywhere. */
bool isSteady(const DifferenceNode &node)
{
    qsizetype left = -1;
    for (const DifferenceNode &child : node.children) {
        if (!isSteady(child))
            return false;
        if (child.isMoved || child.leftIndex < 0)
            continue;
        if (child.leftIndex <= left)
            return false;
        left = child.leftIndex;
    }
    return true;
}

QList<QByteArray> textLines(const Json &document)
{
    return document.indented().value().split('\n');
}

/** Empty when the lines of a difference are those of both documents in order, and what is called the same is it. */
QString problemOfLines(const JsonDifference &difference)
{
    const QList<QByteArray> left = textLines(difference.left());
    const QList<QByteArray> right = textLines(difference.right());
    const auto bare = [](QByteArray line) {
        line = line.trimmed();
        return line.endsWith(',') ? line.chopped(1) : line;
    };
    qsizetype nextLeft = 0;
    qsizetype nextRight = 0;
    bool areAllSame = true;
    for (const DifferenceLine &line : differenceLines(difference)) {
        if ((line.left >= 0 && line.left != nextLeft++) || (line.right >= 0 && line.right != nextRight++))
            return u"a line is left out, or comes twice"_s;
        if (line.left < 0 && line.right < 0)
            return u"a line is on no side"_s;
        const bool isOnBoth = line.left >= 0 && line.right >= 0;
        areAllSame = areAllSame && line.kind == DifferenceLine::Kind::Same;
        if (line.kind != DifferenceLine::Kind::Same)
            continue;
        if (!isOnBoth)
            return u"a line that is the same stands on one side"_s;
        const QByteArray here = bare(left.at(line.left));
        const QByteArray there = bare(right.at(line.right));
        const bool isOpening = here.endsWith('{') || here.endsWith('[') || there.endsWith('{') || there.endsWith('[');
        if (here != there && !isOpening)
            return u"two lines differ that are called the same"_s;
    }
    if (nextLeft != left.size() || nextRight != right.size())
        return u"lines are missing at the end"_s;
    return areAllSame == difference.isSame() ? QString() : u"the lines tell a difference, or hide one"_s;
}

/** Empty when both sides come out of the difference of two documents as they went in. */
QString problemOf(const Json &left, const Json &right)
{
    const JsonDifference difference(left, right);
    if (!(sideOf(difference.root(), Side::Right) == right))
        return u"the right side is lost"_s;
    if (!(sideOf(difference.root(), Side::Left) == left))
        return u"the left side is lost"_s;
    if (!isSteady(difference.root()))
        return u"an item that did not move is out of order"_s;
    if (difference.isSame() != (left == right) || difference.isSame() != (difference.counts().total() == 0))
        return u"equal documents differ, or others do not"_s;
    return problemOfLines(difference);
}

Json parsed(const QByteArray &json)
{
    return Json::parse(json).value();
}

QStringList told(const QByteArray &left, const QByteArray &right)
{
    const JsonDifference difference(parsed(left), parsed(right));
    QStringList lines;
    difference.forEach([&](const QStringList &path, const DifferenceNode &node) {
        QString line = node.isMoved ? u">"_s : QString();
        if (node.kind == Kind::Added)
            line += u"+"_s;
        else if (node.kind == Kind::Removed)
            line += u"-"_s;
        else if (node.kind == Kind::Changed)
            line += u"~"_s;
        lines.append(line + jsonPathText(path, node.right ? difference.right() : difference.left()));
    });
    return lines;
}

/** Documents that have much in common by chance: few names, few values, little depth. */
class RandomDocument
{
public:
    explicit RandomDocument(quint32 seed) : m_random(seed) { }

    Json value(int depth = 0)
    {
        switch (m_random.bounded(depth > 3 ? 7 : 10)) {
        case 0:
            return {};
        case 1:
            return Json(m_random.bounded(2) == 1);
        case 2:
            return Json(qint64(m_random.bounded(4)));
        case 3:
            return Json(double(m_random.bounded(3)));
        case 4:
            return Json(m_random.bounded(2) == 1 ? std::numeric_limits<double>::quiet_NaN() : -0.0);
        case 5:
        case 6:
            return Json(word());
        case 7: {
            Json::Array items;
            for (int i = m_random.bounded(7); i > 0; --i)
                items.push_back(value(depth + 1));
            return Json(std::move(items));
        }
        case 8: { // of items that are told by their names
            Json::Array items;
            for (int i = m_random.bounded(6); i > 0; --i)
                items.emplace_back(Json::Object{{u"name"_s, Json(word())}, {word(), value(depth + 1)}});
            return Json(std::move(items));
        }
        default: { // names may come twice
            Json::Object members;
            for (int i = m_random.bounded(6); i > 0; --i)
                members.emplace_back(word(), value(depth + 1));
            return Json(std::move(members));
        }
        }
    }

    /** @p document with something else in some places. */
    Json changed(const Json &document)
    {
        if (m_random.bounded(12) == 0)
            return value(2);
        Json copy = document;
        if (copy.isArray()) {
            shuffle(copy.array());
            for (Json &item : copy.array())
                item = changed(item);
        } else if (copy.isObject()) {
            shuffle(copy.object());
            for (auto &[name, item] : copy.object())
                item = changed(item);
        }
        return copy;
    }

private:
    QString word() { return QString(1, QChar(u'a' + char16_t(m_random.bounded(5)))); }

    template<typename Items>
    void shuffle(Items &items)
    {
        if (items.size() < 2 || m_random.bounded(3) > 0)
            return;
        const auto any = [&] { return size_t(m_random.bounded(int(items.size()))); };
        std::swap(items[any()], items[any()]);
        if (m_random.bounded(2) == 0)
            items.erase(items.begin() + qsizetype(any()));
    }

    QRandomGenerator m_random;
};

Json many(qsizetype count, const std::function<Json(qsizetype)> &item)
{
    Json::Array items;
    items.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        items.push_back(item(i));
    return Json(std::move(items));
}

} // namespace

/** Documents beside each other, by structure. */
class TestJsonDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                            const QStringList &expected) { QTest::newRow(name) << left << right << expected; };
        row("the same, written otherwise", "{\"a\": [1, 2]}", "{ \"a\":[1,2] }", {});
        row("an integer is no float", "{\"a\": 1}", "{\"a\": 1.0}", {u"~a"_s});
        row("true is not 1", "{\"a\": true}", "{\"a\": 1}", {u"~a"_s});
        row("null is a value", "{\"a\": null}", "{}", {u"-a"_s});
        row("all digits count", "[12345678901234567890]", "[12345678901234567891]", {u"~[0]"_s});
        row("NaN is NaN", "[NaN]", "[NaN]", {});
        row("-0.0 is not 0.0", "[-0.0]", "[0.0]", {u"~[0]"_s});
        row("another kind of value", "{\"a\": {\"b\": 1}}", "{\"a\": [1]}", {u"~a"_s});
        row("the root", "1", "2", {u"~"_s});
        row("members come and go", "{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"c\": 3}", {u"-a"_s, u"+c"_s});
        row("a member in another place", "{\"a\": 1, \"b\": 2, \"c\": 3}", "{\"b\": 2, \"c\": 3, \"a\": 1}", {u">a"_s});
        row("moved and changed", "{\"a\": 1, \"b\": 2, \"c\": 3}", "{\"b\": 2, \"c\": 3, \"a\": 4}", {u">~a"_s});
        row("a repeated name", "{\"a\": 1, \"a\": 2}", "{\"a\": 1, \"a\": 3}", {u"~a"_s});
        row("an added object counts as one", "{}", "{\"a\": {\"b\": 1, \"c\": 2}}", {u"+a"_s});
        row("an item inserted", "[1, 2, 3]", "[1, 9, 2, 3]", {u"+[1]"_s});
        row("an item removed", "[1, 2, 3]", "[1, 3]", {u"-[1]"_s});
        row("an item changed", "[1, 2, 3]", "[1, 9, 3]", {u"~[1]"_s});
        row("an item moved", "[1, 2, 3, 4]", "[4, 1, 2, 3]", {u">[0]"_s});
        row("inside an item that is similar", "[{\"a\": 1, \"b\": 1}, {\"c\": 2, \"d\": 3}]",
            "[{\"x\": 0}, {\"c\": 2, \"d\": 4}]", {u"-[0]"_s, u"+[0]"_s, u"~[1].d"_s});
        row("nothing in common", "[{\"a\": 1}]", "[{\"b\": 1}]", {u"-[0]"_s, u"+[0]"_s});
        row("components by name", "{\"pipeline\": [{\"name\": \"A\", \"x\": 1}, {\"name\": \"B\", \"y\": 1}]}",
            "{\"pipeline\": [{\"name\": \"C\"}, {\"name\": \"B\", \"y\": 2}]}",
            {u"-pipeline[0]"_s, u"+pipeline[0]"_s, u"~pipeline[1].y"_s});
        row("components of one name, the equal ones first",
            "[{\"name\": \"A\", \"x\": 1}, {\"name\": \"A\", \"x\": 2}]", "[{\"name\": \"A\", \"x\": 2}]", {u"-[0]"_s});
        row("components in another order", "[{\"name\": \"A\"}, {\"name\": \"B\"}, {\"name\": \"C\"}]",
            "[{\"name\": \"C\"}, {\"name\": \"A\"}, {\"name\": \"B\"}]", {u">[0]"_s});
    }

    void entries()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QStringList, expected);
        QCOMPARE(told(left, right), expected);
        QCOMPARE(problemOf(parsed(left), parsed(right)), QString());
    }

    void counts()
    {
        const JsonDifference difference(parsed("{\"a\": 1, \"b\": [1, 2], \"c\": 1, \"d\": {\"e\": 1}}"),
                                        parsed("{\"b\": [2, 3, 4], \"a\": 1, \"d\": {\"e\": 1.0}}"));
        QCOMPARE(difference.counts(), (DifferenceCounts{.added = 2, .removed = 2, .changed = 1, .moved = 1}));
    }

    /** A copy has documents of its own, or shares them: the original may go. */
    void copies()
    {
        auto original = std::make_unique<JsonDifference>(parsed("{\"a\": 1}"), parsed("{\"a\": 2}"));
        const JsonDifference copy = *original;
        original.reset();
        QCOMPARE(*copy.root().children.front().left, Json(1));
        QCOMPARE(*copy.root().children.front().right, Json(2));
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected"); // sign, left line, right line
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                            const QString &expected) { QTest::newRow(name) << left << right << expected; };
        row("a plain value", "1", "2", u"~0:0"_s);
        row("a member more", "{\"a\": 1}", "{\"a\": 1, \"b\": 2}", u"=0:0 =1:1 +-:2 =2:3"_s);
        row("a member less", "{\"a\": 1, \"b\": 2}", "{\"b\": 2}", u"=0:0 -1:- =2:1 =3:2"_s);
        row("no longer empty", "{\"a\": []}", "{\"a\": [1]}", u"=0:0 =1:1 +-:2 +-:3 =2:4"_s);
        row("another kind of value", "{\"a\": 1}", "{\"a\": [1]}", u"=0:0 ~1:1 ~-:2 ~-:3 =2:4"_s);
        row("moved", "{\"a\": 1, \"b\": 2, \"c\": 3}", "{\"b\": 2, \"c\": 3, \"a\": 1}",
            u"=0:0 >1:- =2:1 =3:2 >-:3 =4:4"_s);
        row("moved and changed inside", "[{\"name\": \"A\", \"x\": 1}, {\"name\": \"B\"}, {\"name\": \"C\"}]",
            "[{\"name\": \"B\"}, {\"name\": \"C\"}, {\"name\": \"A\", \"x\": 2}]",
            u"=0:0 >1:- >2:- ~3:- >4:- =5:1 =6:2 =7:3 =8:4 =9:5 =10:6 >-:7 >-:8 ~-:9 >-:10 =11:11"_s);
    }

    void lines()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QStringList told;
        for (const DifferenceLine &line : differenceLines(JsonDifference(parsed(left), parsed(right)))) {
            const auto number = [](qsizetype n) { return n < 0 ? u"-"_s : QString::number(n); };
            told.append(QString(QChar(u"=~+->"[int(line.kind)])) + number(line.left) + u':' + number(line.right));
        }
        QTEST(told.join(u' '), "expected");
    }

    void anyDocuments()
    {
        for (quint32 seed = 0; seed < 4000; ++seed) {
            RandomDocument random(seed);
            const Json left = random.value();
            const Json right = seed % 3 == 0 ? random.value() : random.changed(random.changed(left));
            const QString problem = problemOf(left, right);
            if (!problem.isEmpty())
                QFAIL(qPrintable(u"seed %1: %2\n%3\n%4"_s.arg(seed).arg(problem, QString::fromUtf8(left.display()),
                                                                        QString::fromUtf8(right.display()))));
        }
    }

    void goldenReports()
    {
        QList<Json> documents;
        for (const GoldenReport &report : ::goldenReports()) {
            if (!report.debugObject.isEmpty())
                documents.append(parsed(report.debugObject));
        }
        QVERIFY(documents.size() > 20);
        for (const Json &left : std::as_const(documents)) {
            for (const Json &right : std::as_const(documents))
                QCOMPARE(problemOf(left, right), QString());
        }
    }

    /** Generous: it takes a small part of that, but a square of the size would take hours. */
    void large_data()
    {
        QTest::addColumn<Json>("left");
        QTest::addColumn<Json>("right");
        constexpr qsizetype Count = 100'000;
        const auto number = [](qsizetype factor, qsizetype shift) {
            return many(Count, [factor, shift](qsizetype i) { return Json(qint64(i * factor + shift)); });
        };
        QTest::newRow("nothing in common") << number(2, 0) << number(2, 1);
        QTest::newRow("every third one") << number(2, 0) << number(3, 0);
        QTest::newRow("backwards") << number(1, 0) << number(-1, Count);
        QTest::newRow("few values") << many(Count, [](qsizetype i) { return Json(qint64(i % 7 % 3)); })
                                    << many(Count, [](qsizetype i) { return Json(qint64(i % 11 % 3)); });
        const auto objects = [](qsizetype seed) {
            return many(Count / 4, [seed](qsizetype i) {
                return Json(Json::Object{{u"a"_s, Json(qint64(i * seed % 1009))}, {u"b"_s, Json(qint64(i % seed))}});
            });
        };
        QTest::newRow("objects") << objects(7) << objects(5);
        const auto components = [](qsizetype seed) {
            return many(Count / 4, [seed](qsizetype i) {
                return Json(Json::Object{{u"name"_s, Json(u"A"_s)}, {u"b"_s, Json(qint64(i * seed))}});
            });
        };
        QTest::newRow("components of one name") << components(7) << components(5);
        const auto members = [](qsizetype seed) {
            Json::Object all;
            for (qsizetype i = 0; i < Count; ++i)
                all.emplace_back(QString::number(i * seed % 1'000'003), Json(1));
            return Json(std::move(all));
        };
        QTest::newRow("members in any order") << members(7) << members(5);
        const auto wide = [](qint64 shift) {
            return many(200, [shift](qsizetype i) {
                return many(500, [i, shift](qsizetype j) { return Json(qint64(i * 500 + j * 2 + shift)); });
            });
        };
        QTest::newRow("long items") << wide(0) << wide(1);
    }

    void large()
    {
        QFETCH(Json, left);
        QFETCH(Json, right);
        QElapsedTimer timer;
        timer.start();
        const JsonDifference difference(left, right);
        const qint64 time = timer.elapsed();
        qInfo("%lld ms", static_cast<long long>(time));
        QVERIFY(time < 10'000);
        QVERIFY(!difference.isSame());
        QCOMPARE(sideOf(difference.root(), Side::Right), right);
        QCOMPARE(sideOf(difference.root(), Side::Left), left);
    }
};

QTEST_GUILESS_MAIN(TestJsonDifference)
#include "tst_jsondifference.moc"
