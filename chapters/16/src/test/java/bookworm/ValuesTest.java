package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Sql;
import bookworm.errors.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.*;
import library.*;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rows of plain values instead of objects: those that were asked for, and no others. */
class ValuesTest extends FullLibrary {

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @CharField(maxLength = 3) Genre genre = Genre.SCIENCE;
    }

    private static final QuerySet<Book> AUSTENS = Book.objects.filter("author__name", "Jane Austen").orderBy("pages");

    @Test
    void only_the_columns_that_are_named_are_read() {
        assertThat(sqlOf(() -> {
            Row emma = AUSTENS.values("title", "pages").last().orElseThrow();
            assertThat(emma.getString("title")).isEqualTo("Mansfield Park");
            assertThat(emma.getInt("pages")).isEqualTo(480);
            assertThat(emma).hasToString("{title=Mansfield Park, pages=480}");
        })).containsExactly("SELECT \"books_book\".\"title\" AS \"title\", \"books_book\".\"pages\" AS \"pages\" FROM \"books_book\""
            + " INNER JOIN \"books_author\" ON (\"books_book\".\"author_id\" = \"books_author\".\"id\")"
            + " WHERE \"books_author\".\"name\" = ? ORDER BY \"books_book\".\"pages\" DESC LIMIT ?");
    }

    @Test
    void values_come_by_name_or_as_lists_or_one_alone_with_its_class() {
        assertThat(AUSTENS.values("pages", "title").first().orElseThrow().asMap()).containsExactly(
            entry("pages", 249), entry("title", "Persuasion"));
        assertThat(AUSTENS.valuesList("pages", "title").first()).contains(List.of(249, "Persuasion")).get().satisfies(row ->
            assertThatThrownBy(() -> row.set(0, 250)).isInstanceOf(UnsupportedOperationException.class));
        assertThat(AUSTENS.valuesFlat("pages").list()).isEqualTo(List.of(249, 254, 409, 432, 474, 480));
        long sum = 0;
        for (long pages : AUSTENS.valuesFlat("pages", Long.class)) {
            sum += pages;
        }
        assertThat(sum).isEqualTo(2298);
    }

    @Test
    void values_of_related_rows_take_a_join_and_no_query_more() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("isbn", "9780010316797")
            .valuesList("author__name", "author__birthDate", "publisher__name").get())
            .isEqualTo(List.of("Jane Austen", java.time.LocalDate.of(1775, 12, 16), "John Murray")))).hasSize(1);
    }

    @Test
    void a_value_of_what_is_not_there_is_null_and_the_row_stays() {
        assertThat(Book.objects.valuesFlat("publisher__name").list()).hasSize(167)
            .filteredOn(Objects::isNull).hasSize(12);
        assertThat(Author.objects.filter("name", "Emily Dickinson").valuesList("name", "books__title").get())
            .isEqualTo(Arrays.asList("Emily Dickinson", null));
    }

    @Test
    void the_value_of_a_relation_is_its_key() {
        assertThat(AUSTENS.valuesList("author", "authorId", "author__pk").first()).contains(List.of(1L, 1L, 1L));
        assertThat(sqlOf(() -> Book.objects.valuesFlat("author").list())).noneMatch(sql -> sql.contains("JOIN"));
    }

    @Test
    void without_names_all_fields_are_read_and_the_last_call_counts() {
        assertThat(AUSTENS.values().first().orElseThrow().names())
            .containsExactly("id", "title", "authorId", "publicationDate", "isbn", "genre", "pages", "publisherId", "price");
        assertThat(AUSTENS.values("title").values("pages").first().orElseThrow().names()).containsExactly("pages");
    }

    @Test
    void values_may_be_distinct_filtered_and_counted() {
        assertThat(Book.objects.orderBy("genre").valuesFlat("genre").distinct().list())
            .isEqualTo(List.of("DYS", "FIC", "HIS", "NON", "SCI"));
        assertThat(Book.objects.orderBy().values("genre").distinct().filter("genre__lt", "I").count()).isEqualTo(3);
        assertThat(Book.objects.values("genre").count()).isEqualTo(167);
    }

    @Test
    void values_are_ordered_by_what_they_are() {
        assertThat(Book.objects.valuesFlat("author").orderBy("author").distinct().limit(3).list()).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(Book.objects.orderBy("author").valuesFlat("author__name").first()).contains("Agatha Christie");
    }

    @Test
    void a_number_comes_in_any_class_that_can_hold_it() {
        Row emma = Book.objects.values("pages", "price").get("isbn", "9780010316797");

        assertThat(emma.getLong("pages")).isEqualTo(474L);
        assertThat(emma.getDouble("price")).isEqualTo(8.99);
        assertThat(emma.get("pages", BigDecimal.class)).isEqualTo("474");
        assertThatThrownBy(() -> emma.getInt("price")).isInstanceOf(ValueError.class)
            .hasMessage("The value 'price' is 8.99, which no Integer can hold.");
        assertThatThrownBy(() -> emma.getLong("price")).isInstanceOf(ValueError.class).hasMessageEndingWith("no Long can hold.");
        Row computed = new Row(List.of("none"), List.of(Double.NaN));
        assertThat(computed.getDouble("none")).isNaN();
        assertThatThrownBy(() -> computed.getInt("none")).hasMessage("The value 'none' is NaN, which no Integer can hold.");
        assertThatThrownBy(() -> emma.getString("pages")).isInstanceOf(ValueError.class)
            .hasMessage("The value 'pages' is of the class Integer, not String.");
    }

    @Test
    void a_null_is_no_zero() {
        Row persuasion = AUSTENS.values("price").first().orElseThrow();

        assertThat(persuasion.get("price")).isNull();
        assertThat(persuasion.get("price", Double.class)).isNull();
        assertThatThrownBy(() -> persuasion.getDouble("price")).isInstanceOf(ValueError.class).hasMessage("price is a Java double, which"
            + " is never null, but the row has null: declare it as Double, or read it with get(name, Double.class).");
    }

    @Test
    void a_row_says_what_it_does_not_have() {
        assertThatThrownBy(() -> AUSTENS.values("title", "pages").first().orElseThrow().get("titel")).isInstanceOf(FieldError.class)
            .hasMessage("The row has no value 'titel'. Did you mean 'title'? Choices: title, pages.");
        assertThatThrownBy(() -> Book.objects.values("titel")).as("at once").isInstanceOf(FieldError.class)
            .hasMessageContaining("Did you mean 'title'?");
    }

    @Test
    void a_value_that_cannot_be_read_is_named() {
        Schema.create(Shelf.class);
        database.update(Sql.of("INSERT INTO \"bookworm_shelf\" (\"genre\") VALUES ('DYS')"));

        assertThatThrownBy(() -> Shelf.objects.values("genre").list()).isInstanceOf(ValueError.class)
            .hasMessageStartingWith("The value 'genre' holds DYS, which no constant of ");
    }

    @Test
    void a_long_path_gets_a_short_name_in_sql_alone() {
        String path = "author__books__author__books__author__books__author__books__title";
        QuerySet<Row> rows = Book.objects.filter("author__name", "Flann O'Brien").values(path);

        assertThat(sqlOf(() -> assertThat(rows.get().get(path)).isEqualTo("At Swim-Two-Birds")))
            .singleElement().asString().containsPattern("AS \"author__books__[a-z_]{39}_[0-9a-f]{8}\" FROM");
    }

    @Test
    void rows_of_values_are_no_objects() {
        QuerySet<Row> rows = Book.objects.values("title");
        Map<String, ThrowingCallable> calls = Map.of("selectRelated", () -> rows.selectRelated("author"),
            "prefetchRelated", () -> rows.prefetchRelated("author"), "only", () -> rows.only("title"), "delete", rows::delete,
            "contains", () -> rows.contains(new Book()), "inBulk", rows::inBulk,
            "getOrCreate", () -> rows.getOrCreate("title", "Emma"), "updateOrCreate", () -> rows.updateOrCreate("title", "x", row -> { }));

        calls.forEach((verb, call) -> assertThatThrownBy(call).isInstanceOf(QueryError.class)
            .hasMessage("Cannot call " + verb + " after values: the rows are no objects any more."));
    }
}
