package bookworm.security;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Tag;
import bookworm.ActionMethods;
import bookworm.Prefetch;
import bookworm.query.Q;
import bookworm.db.QueryLog;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.sql.Comparison;
import bookworm.sql.Func;
import bookworm.sql.Literal;
import bookworm.sql.Types;
import bookworm.sql.Window;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One test for each hole of Django's ORM that let a text into the SQL, as its archive of security issues lists them. Where
 * Bookworm has no such feature, the test is of the nearest that it has. There are no paths into JSON.
 */
class DjangoAdvisoriesTest extends LibraryUnderAttack {

    private static void assertRefused(Consumer<String> entry, Class<? extends BookwormException> error, String... texts) {
        for (String text : texts) {
            Attack attack = Attack.of(entry, text);
            assertThat(attack.failure()).as(text).isInstanceOf(error).isNotInstanceOf(DatabaseError.class);
            assertThat(attack.sql()).as(text).isEmpty();
        }
    }

    private static void assertBound(Consumer<String> entry, String... texts) {
        List<String> plain = Attack.of(entry, "plain").sql();
        for (String text : texts) {
            assertThat(Attack.of(entry, text)).as(text).isEqualTo(new Attack(plain, null));
        }
    }

    // MySQL compared a text column with the number 0, and every text that spells no number was equal to it.
    // A value is made into the type of the column first: 0 is looked for as the text "0".
    @Test
    void cve_2014_0474_a_number_beside_a_text_is_a_text() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.filter("title", 0).exists()).isFalse();
            assertThat(Tag.objects.filter("name__in", List.of(0, false)).exists()).isFalse();
            assertThat(queries.entries()).allSatisfy(query -> assertThat(query.sql().parameters()).contains("0").doesNotContain(0));
        }
    }

    // The delimiter of StringAgg was written into the SQL.
    // The texts among the arguments of a function are values, bound like any other; there is no aggregate of texts.
    @Test
    void cve_2020_7471_a_text_among_the_arguments_of_a_function_is_bound() {
        assertBound(text -> Book.objects.annotate("list", concat("title", value(text), "genre")).values("list").list(),
            "'); DROP TABLE books_book; --", "-\") AS \"x\" --", ", ");
    }

    // The tolerance of geographic functions was written into the SQL of Oracle.
    // What a function writes into the SQL itself, such as how many characters, is an int in Java: no text gets there.
    @Test
    void cve_2020_9402_what_is_written_out_of_a_function_is_a_number() {
        assertThat(Stream.of(Literal.class, Window.Frame.class).flatMap(each -> Stream.of(each.getRecordComponents())))
            .extracting(each -> (Object) each.getType()).containsOnly(OptionalInt.class, Integer.class);
        assertThat(Book.objects.annotate("start", left("title", 2)).xray().sql()).contains("LEFT(\"books_book\".\"title\", 2)");
    }

    // A name with a dot passed order_by unchecked, as "table.column".
    // Whatever is ordered by is a field, a path or an annotation, found before anything runs.
    @Test
    void cve_2021_35042_what_is_ordered_by_is_a_field() {
        String[] names = {"books_book.title", "books_book.id); DELETE FROM books_tag; --", "title.name", "title DESC, (SELECT 1)", "1", "(1)"};
        assertRefused(name -> Book.objects.orderBy(name), FieldError.class, names);
        assertRefused(name -> Book.objects.orderBy("-" + name), FieldError.class, names);
        assertRefused(name -> Book.objects.latest(name), FieldError.class, names);
        assertRefused(name -> Book.objects.annotate("n", count("tags")).values("n").orderBy(name), FieldError.class, names);
    }

    // The keyword arguments of annotate, aggregate and extra became aliases, whatever was in them.
    // A name of a value is letters, digits and underscores, and is quoted. There is no extra().
    @Test
    void cve_2022_28346_an_alias_is_letters_and_digits() {
        String[] names = {"x\"; DELETE FROM books_tag; --", "x\" FROM books_tag; --", "x y", "x;", "x'", "x`", "x/**/", "x--", "x[0]"};
        assertRefused(name -> Book.objects.annotate(name, f("pages")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.aggregate(name, sum("pages")), QueryError.class, names);
        assertRefused(name -> Book.objects.aggregate(Map.of(name, sum("pages"))), QueryError.class, names);
    }

    // The names of the options of explain were written into the SQL.
    // explain() has none.
    @Test
    void cve_2022_28347_explain_has_no_options() {
        assertThat(Stream.of(ActionMethods.class.getMethods()).filter(each -> each.getName().equals("explain")).map(Method::getParameterCount))
            .containsExactly(0);
        assertThat(Attack.of(text -> Book.objects.filter("title", text).explain(), "' --").sql().get(0))
            .startsWith("EXPLAIN SELECT ").doesNotContain("--");
    }

    // The kind of Trunc and the part of Extract were written into the SQL.
    // Both are words of a list; anything else is refused.
    @Test
    void cve_2022_34265_the_kind_of_trunc_is_one_of_a_list() {
        String[] kinds = {"year', \"title\")) OR 1=1; --", "year FROM publication_date)) OR 1=1 --", "YEAR", "millennium", "year ", "trunc_year"};
        assertRefused(kind -> Book.objects.annotate("x", trunc(kind, "publicationDate")), QueryError.class, kinds);
        assertRefused(kind -> Book.objects.annotate("x", extract(kind, "publicationDate")), FieldError.class,
            Stream.of(kinds).filter(kind -> !kind.equals("trunc_year")).toArray(String[]::new));
        assertRefused(kind -> Book.objects.dates("publicationDate", kind), QueryError.class, kinds);
        assertRefused(kind -> Book.objects.filter("publicationDate__" + kind, 1), FieldError.class,
            Stream.of(kinds).filter(kind -> !kind.equals("trunc_year")).toArray(String[]::new));
    }

    // A FilteredRelation got any name as the alias of its join.
    // The names of joins are made by Bookworm; the nearest that a user names is a Prefetch, and its name stays in Java.
    @Test
    void cve_2025_57833_a_join_is_never_called_what_a_user_says() {
        assertBound(name -> Author.objects.prefetchRelated(Prefetch.of("books", Book.objects.filter("pages__gte", 0)).as(name)).list(),
            "x\" ON 1=1; DELETE FROM books_tag; --", "books");
    }

    // On MySQL and MariaDB, an alias with a mark of theirs, such as #, got out of its quotes.
    // No mark at all is in an alias, on any database.
    @Test
    void cve_2025_59681_an_alias_has_no_marks_of_any_database() {
        String[] names = {"x#", "#", "x`", "x\\", "x%", "x@", "x$", "x!", "x?", "x:y", "x=y", "{0}"};
        assertRefused(name -> Book.objects.annotate(name, f("pages")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.alias(name, f("pages")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.values("genre").annotate(name, count("*")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.aggregate(name, count("*")), QueryError.class, names);
    }

    // On PostgreSQL, a dollar in the alias of a FilteredRelation could open a quote of another kind.
    // No dollar is in an alias, nor in the name of a function, and tables that are joined twice are called T2, U0.
    @Test
    void cve_2025_13372_an_alias_has_no_dollar() {
        assertRefused(name -> Book.objects.annotate(name, f("pages")).list(), QueryError.class, "x$", "$$", "x$y$z", "$1");
        assertRefused(name -> Book.objects.annotate("x", Func.of(name, Types.TEXT, f("title"))),
            QueryError.class, "x$", "$$", "lower($1)");
        assertThat(Author.objects.filter("books__title", "x").filter("books__title", "y").xray().sql())
            .contains(" \"T3\" ON ").doesNotContain("$");
    }

    // The connector between conditions could be given by name, _connector, as any text.
    // Conditions are joined by a value of an enum; what compares two values is an operator of a list.
    @Test
    void cve_2025_64459_conditions_are_joined_by_and_or_and_xor() {
        assertThat(Q.class.getRecordComponents()[0].getType().getEnumConstants()).extracting(Object::toString)
            .containsExactly("AND", "OR", "XOR");
        assertRefused(name -> Book.objects.filter(name, "OR 1=1 OR"), FieldError.class, "_connector", "_negated", "connector");
        assertRefused(name -> Book.objects.filter(q("title", "x").and(q(name, "OR 1=1 OR"))), FieldError.class, "_connector", "_negated");
        assertRefused(operator -> Book.objects.filter(new Comparison(f("pages"), operator, value(1))).list(), QueryError.class,
            "= 1 OR 1 =", "OR", ") OR (", "=/**/");
    }

    // The index of a band of a raster was written into the SQL of PostGIS.
    // There are no rasters; the index that Bookworm has is that of a slice, an int, and a negative one is refused.
    @Test
    void cve_2026_1207_an_index_is_a_number() {
        assertThatThrownBy(() -> Book.objects.all().slice(-1, 5)).isInstanceOf(QueryError.class);
        assertRefused(index -> Book.objects.filter("title__" + index, "x"), FieldError.class, "0", "0) OR 1=1 --", "1__lower");
    }

    // Control characters in the alias of a FilteredRelation got by the check.
    // The check says what an alias is made of, so it need not know what it is not made of.
    @Test
    void cve_2026_1287_an_alias_has_no_control_characters() {
        String[] names = {"x\0", "x\1", "x\n", "x\r", "x\t", "x\u001B", "x\u007F", "x\u0085", "x\u00A0y", "x\u2028y", "x\u200By", "x\uFEFF"};
        assertRefused(name -> Book.objects.annotate(name, f("pages")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.alias(name, f("pages")).list(), QueryError.class, names);
        assertRefused(name -> Book.objects.aggregate(name, sum("pages")), QueryError.class, names);
        assertRefused(name -> Book.objects.values(name).list(), FieldError.class, names);
        assertRefused(name -> Book.objects.valuesList(name).list(), FieldError.class, names);
    }

    // A FilteredRelation's alias with a dot was taken by order_by for a table and its column.
    // No alias has a dot, and order_by knows no "table.column".
    @Test
    void cve_2026_1312_no_alias_has_a_dot() {
        String[] names = {"books.title", "books_book.title", "x.y", ".", "x.\"y\" --"};
        assertRefused(name -> Book.objects.annotate(name, f("pages")).orderBy(name), QueryError.class, names);
        assertRefused(name -> Book.objects.alias(name, f("pages")).orderBy(name), QueryError.class, names);
        assertRefused(name -> Book.objects.orderBy(name), FieldError.class, names);
    }
}
