package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static org.assertj.core.api.Assertions.assertThat;

import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * What holds of every query, tried on random ones over the recorded library. A failure prints the smallest query that it
 * found. The queries are the same in each run, so that nobody's build turns red by chance: for others, change the seed.
 */
@Contract
@Tag("random")
class QueryPropertiesTest {

    private static final String SEED = "1813";

    private static final List<String> ONE_ROW = List.of("title", "genre", "pages", "price", "publicationDate", "publisher",
        "author__name", "author__birthDate", "author__profile__website", "publisher__name", "publisher__country");
    private static final List<String> LOAN = List.of("loans__loanedOn", "loans__returnedOn", "loans__member");

    private static final Map<String, Arbitrary<Condition>> LOOKUPS = new HashMap<>();

    private static Database library;
    /** Each book with each of its loans; a book without a loan once, with nulls. */
    private static List<Map<String, Object>> rows;

    @BeforeContainer
    static void read() {
        library = Library.open();
        rows = library.query(Sql.of("""
            SELECT b."id", b."title", b."genre", b."pages", b."price", b."publication_date", b."publisher_id",
                a."name", a."birth_date", w."website", p."name", p."country", l."loaned_on", l."returned_on", l."member_id"
            FROM "books_book" b JOIN "books_author" a ON a."id" = b."author_id"
                LEFT JOIN "books_authorprofile" w ON w."author_id" = a."id"
                LEFT JOIN "books_publisher" p ON p."id" = b."publisher_id"
                LEFT JOIN "books_loan" l ON l."book_id" = b."id"
            """), QueryPropertiesTest::row);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("pk", row.getLong(1));
        List<String> paths = new ArrayList<>(ONE_ROW);
        paths.addAll(LOAN);
        for (String path : paths) {
            int column = values.size() + 1;
            boolean isDate = path.endsWith("Date") || path.endsWith("On");
            values.put(path, isDate ? row.getObject(column, LocalDate.class) : row.getObject(column));
        }
        return values;
    }

    @AfterContainer
    static void close() {
        library.close();
    }

    // Conditions

    /** One call of {@code filter} or of {@code exclude}. */
    record Call(boolean excludes, Condition condition) {

        boolean accepts(Map<String, Object> row) {
            return whole().accepts(row);
        }

        boolean dependsOnOrder() {
            return whole().dependsOnOrder("publisher") || whole().dependsOnOrder("author__profile");
        }

        private Condition whole() {
            return excludes ? new Condition.Not(condition) : condition;
        }

        QuerySet<Book> on(QuerySet<Book> books) {
            return excludes ? books.exclude(condition.toQ()) : books.filter(condition.toQ());
        }
    }

    @Property(tries = 1200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void filters_and_excludes_choose_the_rows_that_plain_java_chooses(@ForAll("calls") List<Call> calls) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        QuerySet<Book> books = Book.objects.all();
        for (Call call : calls) {
            books = call.on(books);
        }

        assertThat(keys(books)).as("rows of " + books.xray().sql())
            .isEqualTo(keys(row -> calls.stream().allMatch(call -> call.accepts(row))));
    }

    @Property(tries = 400, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void the_conditions_of_one_filter_are_about_the_same_related_row(@ForAll("positiveOverLoans") Condition condition) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        assertThat(keys(Book.objects.filter(condition.toQ()))).isEqualTo(keys(condition::accepts));
    }

    @Property(tries = 400, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void what_is_excluded_has_for_each_lookup_some_related_row_that_is_so(@ForAll("loanLookups") List<Condition> lookups) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        Set<Long> excluded = keys(lookups.get(0)::accepts);
        lookups.forEach(lookup -> excluded.retainAll(keys(lookup::accepts)));
        Set<Long> others = keys(row -> true);
        others.removeAll(excluded);

        assertThat(keys(Book.objects.exclude(new Condition.And(lookups).toQ()))).isEqualTo(others);
    }

    private static Set<Long> keys(QuerySet<Book> books) {
        return books.valuesFlat("pk", Long.class).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> keys(Predicate<Map<String, Object>> chosen) {
        return rows.stream().filter(chosen).map(row -> (Long) row.get("pk")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        return Combinators.combine(Arbitraries.of(false, true), tree(3, ONE_ROW, true)).as(Call::new)
            .filter(call -> !call.dependsOnOrder()).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Condition> positiveOverLoans() {
        List<String> paths = new ArrayList<>(LOAN);
        paths.addAll(List.of("pages", "price", "publisher__name"));
        return tree(2, paths, false);
    }

    @Provide
    Arbitrary<List<Condition>> loanLookups() {
        return leaf(LOAN).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Condition> tree(int depth, List<String> paths, boolean withNot) {
        if (depth == 0) {
            return leaf(paths);
        }
        Arbitrary<Condition> below = Arbitraries.lazy(() -> tree(depth - 1, paths, withNot));
        Arbitrary<List<Condition>> parts = below.list().ofMinSize(2).ofMaxSize(3);
        List<Arbitrary<Condition>> kinds =
            new ArrayList<>(List.of(leaf(paths), parts.map(Condition.And::new), parts.map(Condition.Or::new)));
        if (withNot) {
            kinds.add(parts.map(Condition.Xor::new));
            kinds.add(below.map(Condition.Not::new));
        }
        return Arbitraries.oneOf(kinds);
    }

    private static Arbitrary<Condition> leaf(List<String> paths) {
        return Arbitraries.of(paths).flatMap(path -> LOOKUPS.computeIfAbsent(path, QueryPropertiesTest::lookup));
    }

    /** The lookups of a path, with values that stand in its column, so that often some rows match and others do not. */
    private static Arbitrary<Condition> lookup(String path) {
        List<Object> values = rows.stream().map(row -> row.get(path)).filter(Objects::nonNull).distinct().toList();
        Arbitrary<Object> value = Arbitraries.of(values);
        Object example = values.get(0);
        List<Arbitrary<Condition>> lookups = new ArrayList<>(List.of(
            Arbitraries.of("exact", "gt", "lte").flatMap(lookup -> value.map(each -> new Condition.Leaf(path, lookup, each))),
            Arbitraries.of(true, false).map(missing -> new Condition.Leaf(path, "isnull", missing)),
            Arbitraries.just(new Condition.Leaf(path, "exact", null)),
            value.list().ofMaxSize(4).map(choices -> new Condition.Leaf(path, "in", choices))));
        boolean relation = path.equals("publisher") || path.endsWith("member");
        if (!relation) {
            lookups.add(value.list().ofSize(2).map(ends -> new Condition.Leaf(path, "range", ends)));
        }
        if (example instanceof String) {
            lookups.add(value.map(text -> new Condition.Leaf(path, "contains", middle(text.toString()))));
        }
        if (example instanceof LocalDate) {
            lookups.add(value.map(date -> new Condition.Leaf(path, "year", ((LocalDate) date).getYear())));
            lookups.add(Arbitraries.integers().between(0, 12).map(month -> new Condition.Leaf(path, "month__gt", month)));
        }
        return Arbitraries.oneOf(lookups);
    }

    private static String middle(String text) {
        return text.substring(text.length() / 3, (text.length() * 2 + 2) / 3);
    }

    // Immutability

    private static final Map<String, UnaryOperator<QuerySet<Book>>> CALLS = new LinkedHashMap<>();

    static {
        CALLS.put("filter", books -> books.filter("pages__gt", 200));
        CALLS.put("filter publisher", books -> books.filter("publisher__country", "United Kingdom"));
        CALLS.put("filter loans", books -> books.filter("loans__returnedOn__isnull", true));
        CALLS.put("filter or", books -> books.filter(q("publisher__name", "Vintage").or(q("price__lt", 9))));
        CALLS.put("exclude", books -> books.exclude("price__gt", 10));
        CALLS.put("exclude tags", books -> books.exclude("tags__name", "war"));
        CALLS.put("filter not", books -> books.filter(not(q("author__birthDate__year__lt", 1850))));
        CALLS.put("annotate", books -> books.annotate("half", f("pages").dividedBy(2)));
        CALLS.put("annotate count", books -> books.annotate("n", count("tags")));
        CALLS.put("alias", books -> books.alias("cost", f("price").times(2)));
        CALLS.put("orderBy", books -> books.orderBy("author__name", "-pk"));
        CALLS.put("orderBy random fields", books -> books.orderBy(f("price").desc().nullsLast(), f("pk").asc()));
        CALLS.put("reverse", QuerySet::reverse);
        CALLS.put("distinct", QuerySet::distinct);
        CALLS.put("none", QuerySet::none);
        CALLS.put("all", QuerySet::all);
        CALLS.put("slice", books -> books.slice(2, 9));
        CALLS.put("offset", books -> books.offset(1));
        CALLS.put("selectRelated", books -> books.selectRelated("author", "publisher"));
        CALLS.put("prefetchRelated", books -> books.prefetchRelated("tags"));
        CALLS.put("list", books -> { books.list(); return books; });
        CALLS.put("count", books -> { books.count(); return books; });
        CALLS.put("exists", books -> { books.exists(); return books; });
        CALLS.put("first", books -> { books.first(); return books; });
        CALLS.put("values", books -> { books.values("title", "author__name").list(); return books; });
        CALLS.put("only", books -> { books.only("title").list(); return books; });
        CALLS.put("update nothing", books -> { books.filter("pk__in", List.of()).update("pages", 0); return books; });
    }

    /** A call on one of the querysets that there are; an index beyond the last counts round. */
    record Step(int on, String call) {
    }

    record Seen(QuerySet<Book> books, String sql, List<Object> keys) {

        static Seen of(QuerySet<Book> books) {
            return new Seen(books, books.xray().sql(), books.all().list().stream().map(Model::pk).toList());
        }
    }

    @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void no_call_changes_a_queryset_that_was_there_before(@ForAll("steps") List<Step> steps) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        List<Seen> all = new ArrayList<>(List.of(Seen.of(Book.objects.orderBy("publicationDate", "pk"))));
        for (Step step : steps) {
            QuerySet<Book> called = call(step.call(), all.get(step.on() % all.size()).books());
            if (called != null) {
                all.add(Seen.of(called));
            }
        }

        for (Seen seen : all) {
            assertThat(Seen.of(seen.books())).isEqualTo(seen);
            assertThat(seen.books().list()).extracting(Model::pk).isEqualTo(seen.keys());
        }
    }

    /** Null where the call is refused, such as a filter after a slice: that must leave everything as it is too. */
    private static QuerySet<Book> call(String name, QuerySet<Book> books) {
        try {
            return CALLS.get(name).apply(books);
        } catch (BookwormException refused) {
            return null;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(CALLS.keySet())).as(Step::new)
            .list().ofMinSize(1).ofMaxSize(12);
    }
}
