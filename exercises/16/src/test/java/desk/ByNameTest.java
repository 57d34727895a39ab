package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "16.1", title = "Your turn: values by name")
@ReadAgain("Step 1: values by name")
@Timeout(60)
class ByNameTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static Row murphy(String why, String... names) {
        return orFail(() -> Book.objects.filter("title", "Murphy").values(names).get(), why);
    }

    @Test
    void each_name_has_its_value_in_the_order_in_which_they_were_named() {
        String each = "The first value belongs to the first name. JDBC counts columns from 1.";
        Row row = murphy(each, "title", "pages");

        assertThat(row.names()).as("Two names were asked for, and the title first.").containsExactly("title", "pages");
        assertThat(row.list()).as(each).isEqualTo(List.of("Murphy", 282));
        assertThat(murphy(each, "pages", "title", "id").list()).as("Asked in another order, they come in that order.")
            .isEqualTo(List.of(282, "Murphy", shelf.murphy.id));
    }

    @Test
    void only_what_was_named_is_read() {
        assertThat(Shelf.sqlOf(() -> murphy("", "title"))).as("One query, and of the columns the title alone.").singleElement().asString()
            .doesNotContain("\"pages\"").doesNotContain("\"binding\"");
    }

    @Test
    void each_value_is_read_as_its_type_reads_it() {
        assertThat(murphy("", "published").list().get(0)).as("A date of the driver is no LocalDate: the field's type reads it.")
            .isEqualTo(LocalDate.of(1938, 3, 7));
        assertThat(murphy("", "binding").list().get(0)).as("The column holds a C. The field's type makes a Binding of it.").isEqualTo(Binding.CLOTH);
        assertThat(murphy("", "price").list().get(0)).as("A price is a BigDecimal.").isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void a_path_joins_and_keeps_the_name_that_was_asked_for() {
        Row row = murphy("A path leads through other tables. The resolver has joined them once it has gone all paths, and the query needs them.",
            "author__name", "title", "publisher__name");

        assertThat(row.list()).as("Each path leads to its own value. One resolver goes all paths: it joins a table for each.").isEqualTo(List.of("Samuel Beckett", "Murphy", "Routledge"));
        assertThat(row.names()).as("A value is called as it was asked for, path and all: two of these end in name.")
            .containsExactly("author__name", "title", "publisher__name");
        assertThat(murphy("", "author", "authorId").names()).as("A value is called as it was asked for.").containsExactly("author", "authorId");
    }

    @Test
    void a_null_is_a_value() {
        Row row = orFail(() -> Book.objects.filter("title", "Emma").values("title", "price", "publisher__name").get(),
            "Emma has no price and no publisher: the row's list has to hold nulls.");

        assertThat(row.list()).as("Emma has no price and no publisher: both are null, and the row stays.").isEqualTo(Arrays.asList("Emma", null, null));
    }

    @Test
    void the_query_is_as_it_was_but_for_what_is_read() {
        List<Row> rows = orFail(() -> Book.objects.filter("author__born__isnull", false).orderBy("pages").limit(1).values("title").list(),
            "The query had a filter through a join, and keeps it.");

        assertThat(rows.stream().map(row -> row.get("title")).toList()).as("The query had a filter, an order and a limit, and keeps them.")
            .isEqualTo(List.of("Murphy"));
        assertThat(orFail(() -> Book.objects.distinct().orderBy("binding").values("binding").list().size(), "The query has a distinct()."))
            .as("Two bindings, and three books: the query had a distinct(), and keeps it.").isEqualTo(2);
        assertThat(orFail(() -> Book.objects.values("author__name").filter("author__born", 1906).get().list(), "The query goes on after values.")).as("The query goes on after values.")
            .isEqualTo(List.of("Samuel Beckett"));
        assertThat(orFail(() -> Author.objects.filter("books__pages__gt", 300).orderBy("name").values("books__title").list(),
            "The query had a filter through a join, and keeps it.").stream().map(row -> row.get("books__title")).toList()).as("The books that the filter has joined are those that the value is of.")
            .isEqualTo(List.of("At Swim-Two-Birds", "Emma"));
    }

    @Test
    void without_names_all_fields_are_read() {
        Row row = murphy("No names stand for all fields.");

        assertThat(row.names()).as("No names stand for all fields, each under its attribute.")
            .containsExactly("id", "title", "authorId", "publisherId", "published", "binding", "pages", "price");
        assertThat(row.list()).as("Each field with its value.").isEqualTo(List.of(shelf.murphy.id, "Murphy", shelf.beckett.id, shelf.routledge.id,
            LocalDate.of(1938, 3, 7), Binding.CLOTH, 282, new BigDecimal("12.50")));
    }

    @Test
    void a_long_path_has_a_short_name_in_sql_and_its_own_in_the_row() {
        String path = "author__books__author__books__author__books__author__books__title";

        String cut = "In SQL the name of this value is cut: find it by its position.";

        Row row = murphy(cut, path);
        assertThat(row.names()).as("In SQL the name of this value is cut. In the row it is the name that was asked for.").containsExactly(path);
        assertThat(row.list().get(0)).as(cut).isEqualTo("Murphy");
    }

    @Test
    void a_value_that_cannot_be_read_is_named() {
        shelf.library.update(Sql.of("UPDATE \"desk_book\" SET \"binding\" = 'X' WHERE \"title\" = 'Murphy'"));

        assertThatThrownBy(() -> Book.objects.filter("title", "Murphy").values("title", "binding").get(), "X is no binding, and the row was given.")
            .as("X is no binding, and the type says so. It does not know the name of the value: that is to be added.").isInstanceOf(ValueError.class)
            .hasMessageContaining("'binding'").hasMessageContaining("holds X");
    }

    static <T> T orFail(Supplier<T> action) { return orFail(action, ""); }

    /** The words that begin a failure say what is expected there. */
    static <T> T orFail(Supplier<T> action, String why) {
        try {
            return action.get();
        } catch (BookwormException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException | ClassCastException
                | IllegalStateException | UnsupportedOperationException e) {
            throw new AssertionError((why.isEmpty() ? "" : why + " ") + "It ended with " + e.getClass().getSimpleName() + ": "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }
}
