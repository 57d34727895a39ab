package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.not;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.subquery;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Functions.choose;
import static bookworm.Functions.coalesce;
import static bookworm.Functions.nullIf;
import static bookworm.Functions.when;
import static bookworm.Functions.window;

import books.Author;
import books.Book;
import books.Loan;
import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Ordering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random querysets of the library's books, and ways to read them. */
final class RandomQueries {

    /** A call of a queryset that gives another one of the same objects. */
    interface Call {
        QuerySet<Book> on(QuerySet<Book> books);
    }

    /** A way to read a queryset, as objects or otherwise. */
    interface Reading {
        QuerySet<?> of(QuerySet<Book> books);
    }

    /** Readings that are alike but for one part each: what a cache of queries must not take for the same. */
    static final List<Reading> READINGS = List.of(
        books -> books, QuerySet::reverse, QuerySet::distinct,
        books -> books.slice(0, 5), books -> books.slice(1, 5), books -> books.slice(1, 6),
        books -> books.orderBy("title", "pk"), books -> books.orderBy("-title", "pk"),
        books -> books.only("title"), books -> books.only("title", "pages"), books -> books.defer("price"),
        books -> books.selectRelated("author"), books -> books.selectRelated("publisher"),
        books -> books.values("title"), books -> books.values("pages"), books -> books.valuesList("title", "pages"),
        books -> books.filter("author__books__pages__gt", 300), books -> books.filter("publisher__books__pages__gt", 300),
        books -> books.annotate("y", f("pages")).annotate("z", f("id")), books -> books.annotate("z", f("id")).annotate("y", f("pages")),
        books -> books.annotate("y", f("id")).annotate("z", f("pages")),
        books -> books.values("genre").annotate("g", count("pk")).orderBy("genre", "g"),
        books -> books.annotate("g", count("pk")).values("genre", "g").orderBy("genre", "g"));

    /** What can be looked for, by path: values that stand there, in some of the Java types that may say so. */
    private static final Map<String, List<?>> VALUES = new LinkedHashMap<>();

    private static final List<String> COLLECTIONS = List.of("author__books__pages", "tags__name", "tags", "loans__returnedOn");
    private static final List<String> RELATIONS = List.of("author", "publisher", "tags");
    private static final List<Integer> NUMBERS = IntStream.rangeClosed(1, 40).boxed().toList();

    static {
        VALUES.put("title", List.of("Emma", "1984", "Dracula", "Persuasion", "Middlemarch", "e"));
        VALUES.put("genre", List.of("FIC", "SCI", "NON", "HIS"));
        VALUES.put("pages", List.of(0, 150, 200, 328, 432, 600, 474L));
        VALUES.put("price", List.of(new BigDecimal("9.99"), new BigDecimal("15.50"), new BigDecimal("24"), new BigDecimal("7.5"), 12));
        VALUES.put("publicationDate",
            List.of(LocalDate.of(1813, 1, 28), LocalDate.of(1870, 1, 1), LocalDate.of(1925, 5, 14), "1960-01-01"));
        VALUES.put("author", List.of(1, 2, 5, 9, 17L));
        VALUES.put("publisher", List.of(1, 4, 6, 9));
        VALUES.put("author__name", List.of("Jane Austen", "Charles Dickens", "Leo Tolstoy", "a"));
        VALUES.put("author__birthDate", List.of(LocalDate.of(1812, 2, 7), LocalDate.of(1850, 1, 1), LocalDate.of(1900, 1, 1)));
        VALUES.put("author__profile__website", List.of("https://janeausten.example.org/", "https://leo", "h"));
        VALUES.put("author__books__pages", List.of(250, 300, 474, 1000));
        VALUES.put("publisher__country", List.of("France", "United Kingdom", "United States"));
        VALUES.put("tags__name", List.of("classic", "romance", "gothic", "war"));
        VALUES.put("tags", List.of(1, 2, 3, 4));
        VALUES.put("loans__returnedOn", List.of(LocalDate.of(2020, 2, 29), LocalDate.of(2021, 6, 16), LocalDate.of(2022, 6, 1)));
    }

    private RandomQueries() {
    }

    /** Of books, as objects, in an order that leaves nothing open. */
    static Arbitrary<Template<QuerySet<Book>>> ofBooks() {
        Arbitrary<Template<Call>> call = Arbitraries.frequencyOf(Tuple.of(4, filter()), Tuple.of(2, exclude()), Tuple.of(2, annotate()),
            Tuple.of(1, annotateAggregate()), Tuple.of(1, Arbitraries.just(Template.of(QuerySet::distinct))));
        return Combinators.combine(call.list().ofMinSize(1).ofMaxSize(3), ordering()).as((calls, ordering) -> turn -> {
            QuerySet<Book> books = Book.objects.all();
            for (Template<Call> each : calls) {
                books = each.fill(turn).on(books);
            }
            return books.orderBy(ordering.fill(turn), f("pk").asc());
        });
    }

    /** Readings that bring values of their own: groups, and sums that run on. */
    static Arbitrary<Template<Reading>> ofReadings() {
        return Arbitraries.oneOf(
            Combinators.combine(Arbitraries.of("genre", "author__name", "publisher"), aggregate()).as((group, aggregate) -> turn ->
                books -> books.values(group).annotate("g", aggregate.fill(turn)).orderBy(group, "g")),
            Combinators.combine(number(1), number(0)).as((summed, order) -> turn -> books -> books
                .annotate("w", window(sum(summed.fill(turn))).partitionBy(f("genre")).orderBy(order.fill(turn).asc()))));
    }

    /**
     * Conditions that are about one row, with plain values only: a comparison with a computed value may be unknown, and is then, as
     * in Django, neither true nor false.
     */
    static Arbitrary<Template<Q>> ofConditions() {
        return tree(2, ofPlainValues(), true);
    }

    /** The same without a NOT within: a null beneath two of them is, as in Django, unknown as well. */
    static Arbitrary<Template<Q>> ofConditionsWithoutNot() {
        return tree(2, ofPlainValues(), false);
    }

    // Calls

    private static Arbitrary<Template<Call>> filter() {
        return condition(1).map(condition -> turn -> books -> books.filter(condition.fill(turn)));
    }

    private static Arbitrary<Template<Call>> exclude() {
        return condition(1).map(condition -> turn -> books -> books.exclude(condition.fill(turn)));
    }

    private static Arbitrary<Template<Call>> annotate() {
        return Combinators.combine(Arbitraries.of("a", "b"), number(2), Arbitraries.of(true, false)).as((name, added, isShown) -> turn ->
            books -> isShown ? books.annotate(name, added.fill(turn)) : books.alias(name, added.fill(turn)));
    }

    private static Arbitrary<Template<Call>> annotateAggregate() {
        return Combinators.combine(Arbitraries.of("n", "m"), aggregate(), Template.ofValue(NUMBERS)).as((name, aggregate, least) -> turn ->
            books -> books.annotate(name, aggregate.fill(turn)).filter(name + "__gte", least.fill(turn)));
    }

    private static Arbitrary<Template<Ordering>> ordering() {
        Arbitrary<Template<Expression>> field =
            Arbitraries.of("title", "author__name", "publisher__name").map(path -> Template.of(f(path)));
        return Combinators.combine(Arbitraries.oneOf(number(1), field), Arbitraries.of(true, false))
            .as((ordered, isUp) -> turn -> isUp ? ordered.fill(turn).asc() : ordered.fill(turn).desc());
    }

    // Conditions

    private static Arbitrary<Template<Q>> condition(int depth) {
        Arbitrary<Template<Q>> ofCollection = Arbitraries.of(COLLECTIONS).flatMap(RandomQueries::lookup);
        return tree(depth, Arbitraries.frequencyOf(Tuple.of(1, ofCollection), Tuple.of(4, ofOneRow())), true);
    }

    private static Arbitrary<Template<Q>> tree(int depth, Arbitrary<Template<Q>> leaf, boolean withNot) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Template<Q>> below = Arbitraries.lazy(() -> tree(depth - 1, leaf, withNot));
        return Arbitraries.oneOf(leaf, withNot ? below.map(part -> turn -> not(part.fill(turn))) : leaf,
            Combinators.combine(below, below).as((one, other) -> turn -> one.fill(turn).and(other.fill(turn))),
            Combinators.combine(below, below).as((one, other) -> turn -> one.fill(turn).or(other.fill(turn))),
            Combinators.combine(below, below).as((one, other) -> turn -> one.fill(turn).xor(other.fill(turn))));
    }

    /** A condition that joins no collection, so that it may stand in a value: each row still comes once. */
    private static Arbitrary<Template<Q>> ofOneRow() {
        return Arbitraries.frequencyOf(Tuple.of(8, ofPlainValues()), Tuple.of(1, comparison()));
    }

    private static Arbitrary<Template<Q>> ofPlainValues() {
        List<String> paths = VALUES.keySet().stream().filter(path -> !COLLECTIONS.contains(path)).toList();
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(paths).flatMap(RandomQueries::lookup)), Tuple.of(1, existence()),
            Tuple.of(1, ofSubquery()));
    }

    private static Arbitrary<Template<Q>> lookup(String path) {
        Arbitrary<Template<Object>> wanted = Template.ofValue(VALUES.get(path));
        List<String> words = new ArrayList<>(List.of("exact"));
        if (!RELATIONS.contains(path)) {
            words.addAll(VALUES.get(path).get(0) instanceof String ? List.of("icontains", "startswith", "gt") : List.of("gt", "lte"));
        }
        return Arbitraries.frequencyOf(
            Tuple.of(4, Combinators.combine(Arbitraries.of(words), wanted).as((word, each) ->
                turn -> q(path + "__" + word, each.fill(turn)))),
            Tuple.of(1, Combinators.combine(wanted, wanted).as((one, other) ->
                turn -> q(path + "__in", List.of(one.fill(turn), other.fill(turn))))),
            Tuple.of(1, Arbitraries.of(true, false).map(isNull -> Template.of(q(path + "__isnull", isNull)))));
    }

    private static Arbitrary<Template<Q>> comparison() {
        return Combinators.combine(Arbitraries.of("pages__gte", "pages", "id__lt"), number(1)).as((lookup, other) ->
            turn -> q(lookup, other.fill(turn)));
    }

    private static Arbitrary<Template<Q>> existence() {
        return Template.ofValue(VALUES.get("loans__returnedOn")).map(day -> turn ->
            exists(Loan.objects.filter("book", outerRef("pk")).filter("returnedOn__gte", day.fill(turn))));
    }

    private static Arbitrary<Template<Q>> ofSubquery() {
        return Template.ofValue(VALUES.get("author__name")).map(name -> turn ->
            q("author__in", Author.objects.filter("name__gte", name.fill(turn))));
    }

    // Values

    private static Arbitrary<Template<Expression>> aggregate() {
        return Arbitraries.oneOf(Arbitraries.of("tags", "loans", "pk").map(path -> Template.of(count(path))),
            number(1).map(each -> turn -> sum(each.fill(turn))), number(1).map(each -> turn -> max(each.fill(turn))),
            condition(0).map(condition -> turn -> count("tags").distinct().filter(condition.fill(turn))));
    }

    private static Arbitrary<Template<Expression>> number(int depth) {
        if (depth == 0) {
            return Arbitraries.of("pages", "id", "publisher__id").map(path -> Template.of(f(path)));
        }
        Arbitrary<Template<Expression>> below = Arbitraries.lazy(() -> number(depth - 1));
        Arbitrary<Template<Object>> plain = Template.ofValue(NUMBERS);
        return Arbitraries.oneOf(number(0),
            Combinators.combine(below, plain).as((number, by) -> turn -> number.fill(turn).plus(by.fill(turn))),
            Combinators.combine(below, below).as((number, by) -> turn -> number.fill(turn).minus(by.fill(turn))),
            Combinators.combine(below, plain).as((number, by) -> turn -> number.fill(turn).times(by.fill(turn))),
            Combinators.combine(below, plain).as((number, or) -> turn -> coalesce(number.fill(turn), or.fill(turn))),
            Combinators.combine(below, plain).as((number, no) -> turn -> nullIf(number.fill(turn), no.fill(turn))),
            Combinators.combine(Arbitraries.lazy(RandomQueries::ofOneRow), below, plain).as((condition, number, or) -> turn ->
                choose(when(condition.fill(turn), number.fill(turn))).otherwise(value(or.fill(turn)))),
            longestByTheSameAuthor());
    }

    private static Arbitrary<Template<Expression>> longestByTheSameAuthor() {
        return Template.ofValue(VALUES.get("pages")).map(atMost -> turn -> {
            QuerySet<Book> others = Book.objects.filter("author", outerRef("author")).filter("pages__lte", atMost.fill(turn));
            return subquery(others.orderBy("-pages", "pk").values("pages").limit(1));
        });
    }
}
