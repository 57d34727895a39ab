package bookworm.security;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.check;
import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.subquery;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.unique;
import static bookworm.Functions.*;
import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.Prefetch;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.fields.AutoField;
import bookworm.fields.CharField;
import bookworm.meta.Constraint;
import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.meta.Models;
import bookworm.sql.Arithmetic;
import bookworm.sql.Comparison;
import bookworm.sql.Func;
import bookworm.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A name that is none of the model's is refused, with the choices, before anything is sent; a name that a user may make up is quoted. */
class HostileNamesTest extends LibraryUnderAttack {

    /** Everything that takes a name that has to be there. */
    private static final Map<String, Consumer<String>> NAMES = new LinkedHashMap<>();

    /** Everything that gives a name to a value. */
    private static final Map<String, Consumer<String>> ALIASES = new LinkedHashMap<>();

    static {
        NAMES.put("filter", name -> Book.objects.filter(name, 1));
        NAMES.put("filter on a related model", name -> Book.objects.filter("author__" + name, "x"));
        NAMES.put("filter by a lookup", name -> Book.objects.filter("title__" + name, "x"));
        NAMES.put("filter by a transform", name -> Book.objects.filter("publicationDate__year__" + name, 1));
        NAMES.put("filter before a field", name -> Book.objects.filter(name + "__title", "x"));
        NAMES.put("exclude", name -> Book.objects.exclude(name, 1));
        NAMES.put("get", name -> Book.objects.get(name, 1));
        NAMES.put("q", name -> Book.objects.filter(q("title", "x").or(q(name, 1)).xor(q("pages", 1))));
        NAMES.put("f as a value", name -> Book.objects.filter("title", f(name)));
        NAMES.put("f in a sum", name -> Book.objects.annotate("x", f(name).plus(1)));
        NAMES.put("order", name -> Book.objects.orderBy(name));
        NAMES.put("order, descending", name -> Book.objects.orderBy("-" + name));
        NAMES.put("order by a path", name -> Book.objects.orderBy("author__" + name));
        NAMES.put("order by an expression", name -> Book.objects.orderBy(f(name).desc().nullsLast()));
        NAMES.put("order of a union", name -> Book.objects.union(Book.objects.all()).orderBy(name).list());
        NAMES.put("earliest", name -> Book.objects.earliest(name));
        NAMES.put("latest", name -> Book.objects.latest(name));
        NAMES.put("values", name -> Book.objects.values("title", name));
        NAMES.put("values list", name -> Book.objects.valuesList(name));
        NAMES.put("values flat", name -> Book.objects.valuesFlat(name));
        NAMES.put("only", name -> Book.objects.only(name));
        NAMES.put("defer", name -> Book.objects.defer(name));
        NAMES.put("select related", name -> Book.objects.selectRelated(name));
        NAMES.put("select related, further", name -> Book.objects.selectRelated("author__" + name));
        NAMES.put("prefetch related", name -> Author.objects.prefetchRelated(name));
        NAMES.put("prefetch related, further", name -> Author.objects.prefetchRelated("books__" + name));
        NAMES.put("prefetch", name -> Author.objects.prefetchRelated(Prefetch.of(name, Book.objects.all())));
        NAMES.put("count", name -> Author.objects.annotate("x", count(name)));
        NAMES.put("sum without a name", name -> Book.objects.aggregate(sum(name)));
        NAMES.put("aggregate with a filter", name -> Book.objects.aggregate("x", avg("pages").filter(q(name, 1))));
        NAMES.put("function", name -> Book.objects.annotate("x", lower(name)));
        NAMES.put("case", name -> Book.objects.annotate("x", choose(when(q(name, 1), "title"))));
        NAMES.put("window", name -> Book.objects.annotate("x", window(rank()).partitionBy(f(name)).orderBy(f("pk").asc())));
        NAMES.put("order of a window", name -> Book.objects.annotate("x", window(rank()).orderBy(f(name).asc())));
        NAMES.put("extract, part", name -> Book.objects.annotate("x", extract(name, "publicationDate")));
        NAMES.put("extract, field", name -> Book.objects.annotate("x", extract("year", name)));
        NAMES.put("trunc, kind", name -> Book.objects.annotate("x", trunc(name, "publicationDate")));
        NAMES.put("trunc, field", name -> Book.objects.annotate("x", trunc("year", name)));
        NAMES.put("dates, kind", name -> Book.objects.dates("publicationDate", name));
        NAMES.put("dates, field", name -> Book.objects.dates(name, "year"));
        NAMES.put("outer reference", name -> Author.objects.filter(exists(Book.objects.filter("author", outerRef(name)))));
        NAMES.put("subquery", name -> Author.objects.annotate("x", subquery(Book.objects.values(name).limit(1))));
        NAMES.put("update", name -> Book.objects.update(name, "x"));
        NAMES.put("update by a field", name -> Book.objects.update("title", f(name)));
        NAMES.put("bulk update", name -> Book.objects.bulkUpdate(List.of(), name));
        NAMES.put("in bulk", name -> Book.objects.inBulk(List.of("x"), name));
        NAMES.put("get or create", name -> Book.objects.getOrCreate(name, "x"));
        NAMES.put("update or create", name -> Book.objects.updateOrCreate(name, "x", book -> { }));
        NAMES.put("save", name -> new Book().save(name));
        NAMES.put("refresh", name -> new Book().refreshFromDb(name));
        NAMES.put("display", name -> new Book().display(name));
        NAMES.put("neighbour", name -> Book.objects.next(new Book(), name));
        NAMES.put("annotation of an object", name -> new Book().annotations().get(name));
        NAMES.put("operator of a comparison", name -> Book.objects.filter(new Comparison(f("pages"), name, f("id"))).list());
        NAMES.put("operator of a sum", name -> Book.objects.update("pages", new Arithmetic(f("pages"), name, f("pages"))));
        NAMES.put("unique constraint", name -> declare(unique("once", "title", name)));
        NAMES.put("check constraint", name -> declare(check("rule", q(name, 1))));

        ALIASES.put("annotate", name -> Author.objects.annotate(name, count("books")).filter(name, 1).orderBy(name).list());
        ALIASES.put("annotate a value", name -> Book.objects.annotate(name, f("pages")).values("title", name).list());
        ALIASES.put("alias", name -> Author.objects.alias(name, count("books")).filter(name + "__gt", 0).list());
        ALIASES.put("annotate groups", name -> Book.objects.values("genre").annotate(name, sum("pages")).orderBy("-" + name).list());
        ALIASES.put("aggregate", name -> Book.objects.aggregate(name, sum("pages")));
        ALIASES.put("aggregate of a slice", name -> Book.objects.all().limit(2).aggregate(name, sum("pages")));
        ALIASES.put("aggregate several", name -> Book.objects.aggregate(Map.of(name, sum("pages"))));
        ALIASES.put("distinct union", name -> Book.objects.annotate(name, f("pages")).values(name).distinct()
            .union(Book.objects.values("pages")).list());
        ALIASES.put("subquery", name -> Author.objects.annotate("most",
            subquery(Book.objects.values("author").annotate(name, sum("pages")).values(name).limit(1))).list());
    }

    /** What a name means where it is not hostile at all: a random order, all rows. */
    private static final Map<String, Set<String>> MEANT = Map.of("order", Set.of("?"), "order, descending", Set.of("?"),
        "count", Set.of("*"), "earliest", Set.of("?"), "latest", Set.of("?"), "operator of a comparison", Set.of("*", "%"),
        "operator of a sum", Set.of("*", "%"));

    private static void declare(Constraint constraint) {
        Map<String, FieldState> fields = Map.of("id", field(AutoField.class), "title", field(CharField.class, "maxLength", 200));
        Models.of(List.of(new ModelState("books", "Novel", fields, Map.of(), List.of(), List.of(constraint))));
    }

    private static void isRefused(Consumer<String> entry, String name) {
        Attack attack = Attack.of(entry, name);
        assertThat(attack.failure()).as(Hostile.shown(name)).isInstanceOf(BookwormException.class).isNotInstanceOf(DatabaseError.class);
        assertThat(attack.sql()).as(Hostile.shown(name)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_name_that_is_not_there_is_refused_before_anything_is_sent() {
        return NAMES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> Hostile.NAMES.stream()
            .filter(name -> !MEANT.getOrDefault(entry.getKey(), Set.of()).contains(name))
            .forEach(name -> isRefused(entry.getValue(), name))));
    }

    @TestFactory
    Stream<DynamicTest> a_made_up_name_is_refused_or_stands_in_quotes() {
        return ALIASES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            List<String> plain = Attack.of(entry.getValue(), "plain").sql();
            assertThat(plain).hasSize(1);
            for (String name : Hostile.NAMES) {
                Attack attack = Attack.of(entry.getValue(), name);
                if (attack.failure() == null) {
                    assertThat(name).as("accepted").matches("[\\p{L}\\p{N}_]{1,60}");
                    assertThat(attack.sql()).containsExactly(plain.get(0).replace("\"plain\"", '"' + name + '"'));
                } else {
                    assertThat(attack.failure()).as(Hostile.shown(name)).isInstanceOf(BookwormException.class)
                        .isNotInstanceOf(DatabaseError.class);
                    assertThat(attack.sql()).as(Hostile.shown(name)).isEmpty();
                }
            }
        }));
    }

    @Test
    void the_name_of_a_function_is_letters_and_digits() {
        for (String name : Hostile.NAMES) {
            Attack attack = Attack.of(each -> Book.objects.annotate("x", Func.of(each, Types.TEXT, f("title"))).list(), name);
            boolean isName = name.matches("[A-Za-z_][A-Za-z0-9_]{0,62}");
            assertThat(attack.failure()).as(Hostile.shown(name)).isInstanceOf(isName ? DatabaseError.class : QueryError.class);
            assertThat(attack.sql()).as(Hostile.shown(name)).hasSize(isName ? 1 : 0);
        }
    }

    @Test
    void the_name_of_a_prefetch_is_the_callers_own_and_goes_nowhere() {
        List<String> plain = Attack.of(HostileNamesTest::prefetch, "plain").sql();
        for (String name : Hostile.NAMES) {
            Attack attack = Attack.of(HostileNamesTest::prefetch, name);
            assertThat(attack.failure()).as(Hostile.shown(name)).isNull();
            assertThat(attack.sql()).isEqualTo(plain);
        }
    }

    private static void prefetch(String name) {
        Author author = Author.objects.prefetchRelated(Prefetch.of("books", Book.objects.filter("title", "Emma")).as(name)).get();
        assertThat(author.prefetched(name, Book.class)).hasSize(1);
    }

    record Homoglyph(String tіtle) {
    }

    @Test
    void a_letter_that_looks_like_another_is_another() {
        assertThatThrownBy(() -> Book.objects.into(Homoglyph.class)).isInstanceOf(FieldError.class).hasMessageContaining("tіtle");
    }

    @Test
    void a_partial_object_has_the_fields_of_its_model_only() {
        var partial = Book.objects.only("title").get();
        for (String name : Hostile.NAMES) {
            isRefused(partial::get, name);
            isRefused(each -> partial.set(each, "x"), name);
            isRefused(partial::related, name);
        }
    }

    @Test
    void a_row_has_the_values_that_were_asked_for_only() {
        var row = Book.objects.values("title").get();
        Hostile.NAMES.forEach(name -> isRefused(row::get, name));
    }
}
