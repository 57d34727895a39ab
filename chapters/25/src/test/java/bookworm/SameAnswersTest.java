package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.sql.*;
import java.time.Duration;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;
import library.*;
import library.Tag;
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.*;

/** The same question of the same rows has the same answer, whichever database computes it. */
class SameAnswersTest extends FullLibrary {

    private static Database copy;

    @BeforeAll
    static void copyLibrary() { copy = CopiedLibrary.of(database); }

    @AfterAll
    static void closeCopy() {
        if (copy != null) {
            copy.close();
        }
    }

    private static Arguments question(String words, Supplier<Object> question) { return Arguments.of(words, question); }

    private static List<Object> of(Expression value) {
        return Book.objects.filter("pk__gt", 130).annotate("x", value).orderBy("pk").valuesFlat("x").list();
    }

    private static List<Object> keys(String path, Object value) {
        return Book.objects.filter(path, value).orderBy("pk").valuesFlat("pk").list();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
            question("texts with LIKE's own marks", () -> List.of(keys("title__contains", "100%"), keys("title__icontains", "SNAKE_"),
                keys("title__endswith", "\\new"), keys("title__startswith", "Say \"Cheese\", Mr. O'"))),
            question("texts without regard to case", () -> List.of(keys("title__iexact", "éclair"), keys("title__icontains", "o'HARA"))),
            question("texts by a regular expression", () ->
                List.of(keys("title__regex", "^The [A-Z].*s$"), keys("title__iregex", "^the [p-t]"))),
            question("texts that hold another field", () -> keys("title__contains", f("author__name"))),
            question("the length of texts, each letter counted once", () -> of(length("title"))),
            question("parts of texts", () -> Author.objects.annotate("x", concat(left("name", 3), substr("name", 5), right("name", 2),
                lpad("name", 30, value("*")), rpad("name", 9, value("?!")))).orderBy("pk").valuesFlat("x").list()),
            question("texts changed", () ->
                of(concat(upper("title"), replace("title", value("e"), value("3")), repeat("genre", 2), trim("title")))),
            question("where a text stands in another", () -> of(strIndex("author__name", value("e")))),
            question("numbers rounded", () -> of(round("price", 1))),
            question("numbers computed", () ->
                of(f("pages").times(3).mod(7).plus(least("pages", value(300))).minus(greatest("pages", value(90))))),
            question("numbers raised and divided", () -> of(power("pages", 2).dividedBy(value(8.0)))),
            question("averages of whole numbers, with a fraction", () ->
                Book.objects.aggregate(avg("pages"), max("price"), count("price")).asMap()),
            question("how numbers vary", () -> Math.round(Book.objects.aggregate(variance("pages")).getDouble("pages__variance"))),
            question("parts of dates", () -> Loan.objects.orderBy("pk").valuesList("loanedOn__year", "loanedOn__quarter", "loanedOn__month",
                "loanedOn__week", "loanedOn__day", "loanedOn__week_day", "loanedOn__iso_week_day", "loanedOn__iso_year").list()),
            question("dates cut to their beginning", () -> Loan.objects.orderBy("pk").annotate("m", trunc("month", "loanedOn"), "w",
                trunc("week", "loanedOn")).valuesList("m", "w").list()),
            question("the time between two dates", () -> of(f("publicationDate").minus(f("author__birthDate")))),
            question("a date some time later", () ->
                Loan.objects.filter("returnedOn__gt", f("loanedOn").plus(Duration.ofDays(21))).count()),
            question("a duration as a value", () -> Loan.objects.annotate("kept", f("returnedOn").minus(f("loanedOn")))
                .filter("kept", Duration.ofDays(14)).count()),
            question("a number as a text and back", () -> of(cast(cast("pages", Types.TEXT), Types.BIG_INTEGER))),
            question("a number that no column holds", () -> List.of(keys("pages__lt", 3_000_000_000L), keys("pages__gt", 999.5))),
            question("groups by a condition", () -> Book.objects.annotate("long", q("pages__gt", 500)).values("long")
                .annotate("n", count("pk")).orderBy("long").valuesList("long", "n").list()),
            question("groups by what is computed of a value", () -> Book.objects.annotate("rest", f("pages").mod(3)).values("rest")
                .annotate("n", count("pk")).filter("n__gt", 50).orderBy(f("pages").mod(3).desc()).valuesList("rest", "n").list()),
            question("nulls where one says", () -> List.of(
                Book.objects.orderBy(f("price").desc().nullsLast(), "pk").valuesFlat("pk").list(),
                Book.objects.orderBy(f("price").desc().nullsFirst(), "pk").valuesFlat("pk").list())),
            question("a place in a window", () -> Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages"))
                .filter("place", 1).orderBy("pk").valuesFlat("pk").list()),
            question("rows of two querysets", () -> Author.objects.valuesFlat("name", String.class).union(Tag.objects.valuesFlat("name"))
                .orderBy("name").list()),
            question("a value of another row", () -> Author.objects.annotate("x", subquery(Book.objects.filter("author", outerRef("pk"))
                .orderBy("-pages", "pk").values("title").limit(1))).orderBy("pk").valuesFlat("x").list()),
            question("rows of which no related one is so", () ->
                Author.objects.exclude("books__tags__name", "classic").orderBy("pk").list()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void both_have_the_same_answer(String words, Supplier<Object> question) {
        assertThat(copy.use(question)).isEqualTo(database.use(question));
    }
}
