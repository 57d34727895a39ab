package bookworm.security;

import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.not;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.subquery;
import static bookworm.Expressions.value;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.Book;
import books.Member;
import books.Tag;
import bookworm.Prefetch;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.errors.ValueError;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A value never reaches the text of a statement: with a hostile one the text is, letter for letter, that which it is with a
 * plain one. And it comes back as it went in.
 */
class HostileValuesTest extends LibraryUnderAttack {

    private static final String PLAIN = "plain";

    /** Everything that takes a text as a value, but for what only compares. */
    private static final Map<String, Consumer<String>> ENTRIES = new LinkedHashMap<>();

    /** The lookups that find a text by that very text. */
    private static final List<String> FINDING = List.of("exact", "iexact", "contains", "icontains", "startswith", "istartswith", "endswith",
        "iendswith", "gte", "lte");

    static {
        Stream.concat(FINDING.stream(), Stream.of("gt", "lt")).forEach(word -> {
            ENTRIES.put("filter " + word, text -> Author.objects.filter("biography__" + word, text).list());
            ENTRIES.put("exclude " + word, text -> Author.objects.exclude("books__title__" + word, text).list());
        });
        ENTRIES.put("filter regex", text -> byRegex("biography__regex", text));
        ENTRIES.put("filter iregex", text -> byRegex("books__title__iregex", text));
        ENTRIES.put("filter in", text -> Book.objects.filter("author__name__in", List.of(text, "another")).list());
        ENTRIES.put("filter range", text -> Book.objects.filter("title__range", new String[] {text, text}).list());
        ENTRIES.put("filter or", text -> Book.objects.filter(not(q("title", text).or(q("author__name", text)))).list());
        ENTRIES.put("filter xor", text -> Book.objects.filter(q("title", text).xor(q("tags__name", text))).list());
        ENTRIES.put("contains of a value", text -> Book.objects.filter("title__icontains", value(text)).list());
        ENTRIES.put("get", text -> Author.objects.get("name", text));
        ENTRIES.put("count", text -> Book.objects.filter("title", text).count());
        ENTRIES.put("exists", text -> Book.objects.filter("title", text).exists());
        ENTRIES.put("first", text -> Book.objects.filter("title", text).first());
        ENTRIES.put("explain", text -> Book.objects.filter("title", text).explain());
        ENTRIES.put("stream", text -> Book.objects.filter("title", text).stream().close());
        ENTRIES.put("distinct dates", text -> Book.objects.filter("title", text).dates("publicationDate", "year").list());
        ENTRIES.put("union", text -> Book.objects.filter("title", text).union(Book.objects.filter("title", text)).list());
        ENTRIES.put("related set", text -> Author.objects.get().books.filter("title", text).list());
        ENTRIES.put("in bulk", text -> Book.objects.inBulk(List.of(text), "isbn"));
        ENTRIES.put("prefetch", text ->
            Author.objects.prefetchRelated(Prefetch.of("books", Book.objects.filter("title", text)).as("some")).list());
        ENTRIES.put("subquery", text -> Author.objects.annotate("book", subquery(Book.objects.filter("author", outerRef("pk"),
            "title", text).values("title").limit(1))).list());
        ENTRIES.put("exists in another", text ->
            Author.objects.filter(exists(Book.objects.filter("author", outerRef("pk"), "title", text))).list());
        ENTRIES.put("annotate", text -> Book.objects.annotate("said", value(text)).filter("said", text).list());
        ENTRIES.put("group", text -> Book.objects.annotate("said", value(text)).values("said").annotate("n", count("pk")).list());
        ENTRIES.put("aggregate", text -> Book.objects.aggregate("most", max(concat("title", value(text)))));
        ENTRIES.put("aggregate with a filter", text -> Book.objects.aggregate("n", count("pk").filter(q("title", text))));
        ENTRIES.put("order", text -> Book.objects.orderBy(concat("title", value(text)).desc()).list());
        ENTRIES.put("window", text -> Book.objects.annotate("place",
            window(rank()).partitionBy(value(text)).orderBy(strIndex("title", value(text)).asc())).list());
        ENTRIES.put("functions", text -> Book.objects.annotate("said", coalesce(nullIf(replace("title", value(text), value(text)),
            value(text)), greatest(lower(value(text)), trim(value(text))), upper(value(text)))).list());
        ENTRIES.put("case", text -> Book.objects.annotate("said", choose(when(q("title", text), value(text)))).list());
        ENTRIES.put("cast", text -> Book.objects.annotate("said", cast(value(text), bookworm.sql.Types.TEXT)).list());
        ENTRIES.put("update", text -> Author.objects.filter("biography", text).update("biography", text));
        ENTRIES.put("update by a value", text -> Author.objects.update("biography", concat("name", value(text))));
        ENTRIES.put("delete", text -> Tag.objects.filter("name", text).delete());
        ENTRIES.put("create", text -> Author.objects.create(author -> author.name = author.biography = text));
        ENTRIES.put("save", text -> {
            Author author = Author.objects.get();
            author.biography = text;
            author.save();
            author.save("biography");
        });
        ENTRIES.put("bulk create", text -> Tag.objects.bulkCreate(List.of(tag(text), tag("another"))));
        ENTRIES.put("bulk update", text -> {
            Author author = Author.objects.get();
            author.biography = text;
            Author.objects.bulkUpdate(List.of(author), "biography");
        });
        ENTRIES.put("get or create", text -> Tag.objects.getOrCreate("name", text));
        ENTRIES.put("update or create", text -> Tag.objects.updateOrCreate("name", text, tag -> tag.name = text));
        ENTRIES.put("partial", text -> {
            var partial = Author.objects.only("name").get();
            partial.set("biography", text);
            partial.save();
        });
    }

    private static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }

    private static Stream<DynamicTest> eachEntry(Map<String, Consumer<String>> entries, Consumer<Consumer<String>> test) {
        return entries.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> test.accept(entry.getValue())));
    }

    /** As a regular expression, a very long text keeps H2 busy for many seconds. */
    private static void byRegex(String path, String text) {
        if (text.length() < 1000 || Hostile.UNSTORABLE.contains(text)) {
            Author.objects.filter(path, text).list();
        } else {
            Author.objects.filter(path, PLAIN).list();
        }
    }

    @TestFactory
    Stream<DynamicTest> no_value_changes_the_text_of_a_statement() {
        return eachEntry(ENTRIES, entry -> {
            List<String> plain = Attack.of(entry, PLAIN).sql();
            assertThat(plain).isNotEmpty();
            for (String text : Hostile.VALUES) {
                Attack attack = Attack.of(entry, text);
                assertThat(attack.sql()).as(Hostile.shown(text)).isEqualTo(attack.failure() instanceof DatabaseError
                    ? plain.subList(0, attack.sql().size()) : plain);
                assertThat(attack.failure()).as(Hostile.shown(text)).satisfiesAnyOf(
                    failure -> assertThat(failure).isNull(), failure -> assertThat(failure).isInstanceOf(BookwormException.class));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_text_that_no_database_could_store_is_refused_before_it_is_sent() {
        return eachEntry(ENTRIES, entry -> {
            for (String text : Hostile.UNSTORABLE) {
                Attack attack = Attack.of(entry, text);
                assertThat(attack.failure()).as(Hostile.shown(text)).isInstanceOf(ValueError.class)
                    .hasMessageContaining("Null characters and halves of surrogate pairs are not allowed: take out the one at position ");
                assertThat(attack.sql()).as(Hostile.shown(text)).allMatch(sql -> sql.startsWith("SELECT"));
            }
        });
    }

    @Test
    void every_text_comes_back_as_it_went_in_and_is_found_by_every_lookup() {
        Attack all = Attack.of(none -> {
            for (String text : Hostile.VALUES) {
                Author saved = Author.objects.create(author -> {
                    author.name = "somebody";
                    author.biography = text;
                });
                assertThat(Author.objects.get("pk", saved.id).biography).as(Hostile.shown(text)).isEqualTo(text);
                for (String word : FINDING) {
                    assertThat(Author.objects.filter("pk", saved.id, "biography__" + word, text).exists())
                        .as(word + " " + Hostile.shown(text)).isTrue();
                }
                assertThat(Author.objects.filter("pk", saved.id).exclude("biography", text).exists()).isFalse();
                assertThat(Author.objects.annotate("said", value(text)).values("said").filter("pk", saved.id).get().get("said"))
                    .isEqualTo(text);
                assertThat(Author.objects.filter("pk", saved.id).update("biography", concat(value(text), value(text)))).isEqualTo(1);
                saved.refreshFromDb("biography");
                assertThat(saved.biography).isEqualTo(text + text);
            }
        }, "");

        assertThat(all.failure()).isNull();
    }

    @Test
    void a_wildcard_stands_for_itself() {
        Attack all = Attack.of(none -> {
            for (String text : List.of("%", "_", "\\", "100%", "a_b", "\\%", "\\_", "\\\\")) {
                Tag.objects.create(tag -> tag.name = text + "!");
                assertThat(Tag.objects.filter("name__startswith", text).valuesFlat("name").list()).as(text).containsExactly(text + "!");
                assertThat(Tag.objects.filter("name__icontains", value(text)).valuesFlat("name").list()).as(text)
                    .containsExactly(text + "!");
                Tag.objects.filter("name", text + "!").delete();
            }
        }, "");

        assertThat(all.failure()).isNull();
    }

    /** What a lookup compares with is made into the type of the column first, so no text gets as far as a number or a date. */
    @TestFactory
    Stream<DynamicTest> a_text_that_is_no_number_and_no_date_is_refused_before_it_is_sent() {
        Map<String, Consumer<String>> entries = new LinkedHashMap<>();
        for (String path : List.of("pages", "pages__gte", "price", "publicationDate", "publicationDate__year__gt", "pk", "author", "authorId",
                "author__books__pages", "loans__dueOn__lt")) {
            entries.put(path, text -> Book.objects.filter(path, text).list());
        }
        entries.put("in", text -> Book.objects.filter("pages__in", List.of(1, text)).list());
        entries.put("isnull", text -> Book.objects.filter("price__isnull", text).list());
        entries.put("update", text -> Book.objects.update("pages", text));
        entries.put("in bulk", text -> Book.objects.inBulk(List.of(text)));
        entries.put("partial", text -> Book.objects.only("title").get("pk", 1).set("publicationDate", text));
        return eachEntry(entries, entry -> {
            for (String text : Stream.concat(Hostile.VALUES.stream(), Hostile.UNSTORABLE.stream()).toList()) {
                Attack attack = Attack.of(entry, text);
                boolean isNumber = text.equals("１２");
                if (!isNumber) {
                    assertThat(attack.failure()).as(Hostile.shown(text)).isInstanceOf(ValueError.class);
                    assertThat(attack.sql()).as(Hostile.shown(text)).allMatch(sql -> !sql.contains("WHERE") || sql.contains("\"id\" = ?"));
                }
            }
        });
    }

    @Test
    void what_is_not_a_number_is_refused_beside_whole_and_exact_numbers() {
        for (Number number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Float.NaN)) {
            for (String path : List.of("pages", "pages__gte", "pages__lt", "price", "price__gte", "pk__lt")) {
                Attack attack = Attack.of(none -> Book.objects.filter(path, number).list(), "");
                assertThat(attack.failure()).as(path + " " + number).isInstanceOf(ValueError.class);
                assertThat(attack.sql()).isEmpty();
            }
        }
    }

    /** Of a hand-written query, the SQL is the caller's; its values are bound all the same. */
    @Test
    void the_parameters_of_raw_sql_are_bound() {
        String sql = "SELECT \"id\", ? AS \"said\" FROM \"books_author\" WHERE \"name\" <> ? OR 1 = 1";
        for (String text : Hostile.VALUES) {
            Attack attack = Attack.of(each -> {
                assertThat(Author.objects.raw(sql, each, each)).hasSize(1);
                assertThat(bookworm.db.Database.current().query(Sql.of("SELECT CAST(? AS VARCHAR)", each), row -> row.getString(1)))
                    .containsExactly(each);
            }, text);
            assertThat(attack.failure()).as(Hostile.shown(text)).isNull();
            assertThat(attack.sql()).containsExactly(sql, "SELECT CAST(? AS VARCHAR)");
        }
    }

    @Test
    void full_clean_says_which_field_holds_what_cannot_be_stored() {
        Member member = new Member();
        member.name = "a\0b";
        member.email = "a\uD83D@example.org";
        member.joined = LocalDate.of(2024, 1, 1);
        Attack attack = Attack.of(none -> member.fullClean(), "");

        assertThat(attack.failure()).isInstanceOfSatisfying(bookworm.errors.ValidationError.class,
            error -> assertThat(error.errors()).containsOnlyKeys("name", "email"));
    }

    @Test
    void a_save_says_which_field_holds_what_cannot_be_stored() {
        assertThat(Attack.of(text -> Tag.objects.create(tag -> tag.name = text), "a\0b").failure())
            .hasMessageContaining("Tag.name expected a text that every database can store").hasMessageContaining("position 1");
    }
}
