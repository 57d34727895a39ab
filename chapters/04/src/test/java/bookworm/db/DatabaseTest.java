package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.errors.IntegrityError;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import library.LibraryRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final RowMapper<String> TEXT = row -> row.getString(1);
    private static final RowMapper<Integer> NUMBER = row -> row.getInt(1);

    private final Database library = LibraryRows.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void each_row_becomes_an_object_in_the_order_of_the_query() {
        record Book(String title, int pages, LocalDate published) {
        }

        List<Book> books = library.query(
            Sql.of("SELECT title, pages, publication_date FROM books_book WHERE author_id = ? ORDER BY id LIMIT 2", 1),
            row -> new Book(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class)));

        assertThat(books).containsExactly(
            new Book("Sense and Sensibility", 409, LocalDate.of(1811, 10, 30)),
            new Book("Pride and Prejudice", 432, LocalDate.of(1813, 1, 28)));
    }

    @Test
    void no_row_is_an_empty_list() {
        assertThat(library.query(Sql.of("SELECT name FROM books_author WHERE id = ?", -1), TEXT)).isEmpty();
    }

    @Test
    void an_update_gives_the_number_of_rows_it_matched() {
        Sql shorten = Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", 424, 2);

        assertThat(library.update(shorten)).isEqualTo(1);
        assertThat(library.update(shorten)).as("matched, though nothing changed any more").isEqualTo(1);
        assertThat(library.update(Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", 424, -1))).isZero();
    }

    @Test
    void an_apostrophe_in_a_value_is_just_a_letter() {
        assertThat(authorsNamed("Flann O'Brien")).containsExactly("Flann O'Brien");
    }

    @Test
    void a_bound_value_cannot_widen_a_condition() {
        assertThat(authorsNamed("' OR '1'='1")).isEmpty();
    }

    @Test
    void a_bound_value_cannot_start_a_second_statement() {
        assertThat(authorsNamed("'; DROP TABLE books_book; --")).isEmpty();
        assertThat(library.query(Sql.of("SELECT COUNT(*) FROM books_book"), NUMBER)).containsExactly(167);
    }

    @Test
    void a_text_that_looks_like_sql_is_stored_letter_by_letter() {
        String name = "Robert'); DELETE FROM books_author; --";
        library.update(Sql.of("INSERT INTO books_author VALUES (?, ?, ?, ?)", 50, name, null, ""));

        assertThat(authorsNamed(name)).containsExactly(name);
    }

    @Test
    void null_is_a_value_like_another_when_written_but_equals_nothing_when_compared() {
        library.update(Sql.of("UPDATE books_author SET birth_date = ? WHERE id = ?", null, 1));

        assertThat(library.query(Sql.of("SELECT COUNT(*) FROM books_author WHERE birth_date IS NULL"), NUMBER)).containsExactly(5);
        assertThat(library.query(Sql.of("SELECT COUNT(*) FROM books_author WHERE birth_date = ?", (Object) null), NUMBER))
            .containsExactly(0);
    }

    @Test
    void a_refused_statement_says_its_text_and_its_values_once() {
        assertThatThrownBy(() -> library.query(Sql.of("SELECT titel FROM books_book WHERE pages > ?", 400), TEXT))
            .isInstanceOf(DatabaseError.class).isNotInstanceOf(IntegrityError.class)
            .hasMessageContainingAll("The database refused a statement", "\"TITEL\" not found",
                "SQL: SELECT titel FROM books_book WHERE pages > ?\nParameters: [400]")
            .hasCauseInstanceOf(SQLException.class)
            .message().containsOnlyOnce("SELECT titel");
    }

    @Test
    void a_breached_constraint_is_an_integrity_error() {
        List<Sql> breaches = List.of(
            Sql.of("UPDATE books_book SET isbn = ? WHERE id = ?", "9780141439518", 1), // unique
            Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", null, 1),            // not null
            Sql.of("DELETE FROM books_author WHERE id = ?", 1));                        // has books

        assertThat(breaches).allSatisfy(breach ->
            assertThatThrownBy(() -> library.update(breach)).isInstanceOf(IntegrityError.class));
    }

    @Test
    void a_mapper_that_asks_for_a_missing_column_is_told_the_statement() {
        assertThatThrownBy(() -> library.query(Sql.of("SELECT title FROM books_book"), row -> row.getString("isbn")))
            .isInstanceOf(DatabaseError.class)
            .hasMessageContainingAll("isbn", "SQL: SELECT title FROM books_book");
    }

    @Test
    void more_or_fewer_values_than_marks_are_refused() {
        assertThatThrownBy(() -> library.query(Sql.of("SELECT title FROM books_book WHERE id = ?"), TEXT))
            .isInstanceOf(DatabaseError.class);
        assertThatThrownBy(() -> library.query(Sql.of("SELECT title FROM books_book WHERE id = ?", 1, 2), TEXT))
            .isInstanceOf(DatabaseError.class);
    }

    @Test
    void every_error_of_the_database_can_be_caught_as_bookworms() {
        assertThatThrownBy(() -> library.update(Sql.of("nonsense"))).isInstanceOf(BookwormException.class);
    }

    @Test
    void a_wrong_url_fails_when_the_database_is_opened() {
        assertThatThrownBy(() -> Database.open("jdbc:nosuch:library"))
            .isInstanceOf(DatabaseError.class).hasMessageContaining("jdbc:nosuch:library");
    }

    @Test
    void a_closed_database_says_that_it_is_closed() {
        library.close();

        assertThatThrownBy(() -> authorsNamed("Jane Austen"))
            .isInstanceOf(DatabaseError.class).hasMessageContainingAll("is closed", "Keep it open");
    }

    private List<String> authorsNamed(String name) {
        return library.query(Sql.of("SELECT name FROM books_author WHERE name = ?", name), TEXT);
    }
}
