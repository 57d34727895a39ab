package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.QueryLog;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "16.6", title = "A SELECT of your own, as records")
@ReadAgain("Build")
@Timeout(60)
class SheetTest {

    record Line(String title, int pages) { }

    record Shelved(String name, long books, Integer thickest) { }

    record Due(LocalDate dueOn, String title) { }

    record Priced(String title, BigDecimal price) { }

    record Cost(double price) { }

    record Written(String author__name, int pages) { }

    record Published(LocalDate published) { }

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static <T extends Record> List<T> read(Class<T> type, String sql, Object... values) { return read("", type, sql, values); }

    private static <T extends Record> List<T> read(String why, Class<T> type, String sql, Object... values) {
        return ByNameTest.orFail(() -> Sheet.read(type, sql, values), why);
    }

    @Test
    void each_row_is_a_record() {
        assertThat(read("The pages are an int, for which JDBC has an Integer.", Line.class, "SELECT \"title\", \"pages\" FROM \"desk_book\" ORDER BY \"pages\"")).as("Three rows, three records, in their order.")
            .isEqualTo(List.of(new Line("Murphy", 282), new Line("At Swim-Two-Birds", 316), new Line("Emma", 474)));
    }

    @Test
    void columns_are_found_by_name_wherever_they_stand() {
        assertThat(read("Find each column by its name, wherever it stands.", Line.class, "SELECT \"binding\", \"pages\", \"price\", \"title\" FROM \"desk_book\" WHERE \"pages\" < 300"))
            .as("The columns come in another order than the components, with others between them: find each by its name.")
            .isEqualTo(List.of(new Line("Murphy", 282)));
    }

    @Test
    void a_column_is_called_as_the_result_calls_it() {
        String why = "The query calls the names title: it is the label of a column that counts, and not the name that it has in its table.";
        assertThat(read(why, Line.class, "SELECT \"name\" AS \"title\", \"born\" AS \"pages\" FROM \"desk_author\" WHERE \"born\" = 1906")).as(why)
            .isEqualTo(List.of(new Line("Samuel Beckett", 1906)));
    }

    @Test
    void a_value_comes_in_the_class_that_the_component_has() {
        assertThat(read("A count is a long, and the largest number an Integer.", Shelved.class, "SELECT a.\"name\", COUNT(*) AS \"books\", MAX(b.\"pages\") AS \"thickest\" FROM \"desk_author\" a JOIN \"desk_book\" b"
            + " ON b.\"author_id\" = a.\"id\" WHERE a.\"name\" = 'Jane Austen' GROUP BY a.\"name\"")).as("A count is a long, and the largest number an Integer.")
            .isEqualTo(List.of(new Shelved("Jane Austen", 1, 474)));
        assertThat(read(Priced.class, "SELECT \"title\", \"price\" FROM \"desk_book\" WHERE \"title\" = 'Murphy'")).as("A price is a BigDecimal.")
            .isEqualTo(List.of(new Priced("Murphy", new BigDecimal("12.50"))));
        String date = "The driver has a date class of its own: ask it for the class of the component.";
        assertThat(read(date, Published.class, "SELECT \"published\" FROM \"desk_book\" WHERE \"title\" = 'Murphy'")).as(date)
            .isEqualTo(List.of(new Published(LocalDate.of(1938, 3, 7))));
    }

    @Test
    void a_name_may_be_in_snake_case_and_in_capitals() {
        Shelf.loan(shelf.murphy, LocalDate.of(2026, 11, 1), null);

        assertThat(read("dueOn is filled from due_on.", Due.class, "SELECT \"due_on\", \"title\" FROM \"desk_loan\" JOIN \"desk_book\" ON \"book_id\" = \"desk_book\".\"id\""))
            .as("dueOn is filled from due_on.").isEqualTo(List.of(new Due(LocalDate.of(2026, 11, 1), "Murphy")));
        assertThat(read("A column called dueOn fits as well.", Due.class, "SELECT DATE '2026-11-01' AS \"dueOn\", 'Murphy' AS \"title\"")).as("A column called dueOn fits as well.")
            .isEqualTo(List.of(new Due(LocalDate.of(2026, 11, 1), "Murphy")));
        String same = "A column that is called like the component fits, whatever underscores both have.";
        assertThat(read(same, Written.class, "SELECT 'Samuel Beckett' AS \"author__name\", \"pages\" FROM \"desk_book\" WHERE \"pages\" < 300")).as(same)
            .isEqualTo(List.of(new Written("Samuel Beckett", 282)));
        assertThat(read("Capitals do not matter.", Line.class, "SELECT \"title\" AS Title, \"pages\" AS PAGES FROM \"desk_book\" WHERE \"pages\" < 300"))
            .as("A name that is not quoted comes in capitals: they do not matter.").isEqualTo(List.of(new Line("Murphy", 282)));
    }

    @Test
    void values_are_bound() {
        assertThat(read("Values are bound to question marks.", Line.class, "SELECT \"title\", \"pages\" FROM \"desk_book\" WHERE \"author_id\" = ? AND \"pages\" > ?", shelf.brien.id, 100))
            .as("Two question marks, two values.").isEqualTo(List.of(new Line("At Swim-Two-Birds", 316)));
        assertThat(read("Values are bound to question marks.", Line.class, "SELECT \"title\", \"pages\" FROM \"desk_book\" WHERE \"title\" = ?", "it's ? or 'nothing'")).as("No row, no record.").isEmpty();
    }

    @Test
    void a_null_is_null_and_never_zero() {
        String none = "Emma has no price, and a BigDecimal may be null.";
        assertThat(read(none, Priced.class, "SELECT \"title\", \"price\" FROM \"desk_book\" WHERE \"title\" = 'Emma'")).as(none)
            .isEqualTo(List.of(new Priced("Emma", null)));
        assertThatThrownBy(() -> Sheet.read(Cost.class, "SELECT \"price\" FROM \"desk_book\" WHERE \"title\" = 'Emma'"), "Emma has no price, and a double says"
            + " that she has one.").as("A double is never null: a ValueError names the component.").isInstanceOf(ValueError.class).hasMessageContaining("price");
    }

    @Test
    void a_component_that_no_column_fills_is_refused() {
        assertThatThrownBy(() -> Sheet.read(Line.class, "SELECT \"title\", \"price\" FROM \"desk_book\""), "No column is called pages, and a record was made.")
            .as("No column fills pages: an IllegalArgumentException names the component, and the columns that there are.")
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("pages").hasMessageContaining("title").hasMessageContaining("price");
    }

    @Test
    void of_two_columns_of_one_name_the_first_counts() {
        assertThat(read(Line.class, "SELECT \"title\", 1 AS \"pages\", 2 AS \"pages\" FROM \"desk_book\" WHERE \"pages\" < 300"))
            .as("Two columns are called pages: the first counts.").isEqualTo(List.of(new Line("Murphy", 1)));
    }

    @Test
    void it_is_one_query() {
        try (QueryLog queries = QueryLog.capture()) {
            read(Line.class, "SELECT \"title\", \"pages\" FROM \"desk_book\"");
            assertThat(queries.count()).as("The SELECT is sent once.").isEqualTo(1);
        }
    }
}
