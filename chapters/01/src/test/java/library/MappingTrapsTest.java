package library;

import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.RowMapper;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import java.time.LocalDate;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a mapper written by hand goes wrong. The compiler has no word to say about any of these. */
class MappingTrapsTest {

    private final Database library = LibraryRows.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_column_pasted_twice_is_believed() {
        record Book(String isbn, String genre) {
        }

        assertRead("SELECT isbn, genre FROM books_book WHERE id = 4", row -> new Book(row.getString(1), row.getString(1)))
            .isEqualTo(new Book("9780010316797", "9780010316797"));
    }

    @Test
    void a_column_added_in_the_middle_moves_the_numbers_after_it() {
        RowMapper<String> genre = row -> row.getString(2);

        assertRead("SELECT title, genre FROM books_book WHERE id = 4", genre).isEqualTo("FIC");
        assertRead("SELECT title, isbn, genre FROM books_book WHERE id = 4", genre).isEqualTo("9780010316797");
    }

    @Test
    void get_int_reads_null_as_zero() {
        assertRead("SELECT publisher_id FROM books_book WHERE title = 'Beowulf'", row -> row.getInt(1)).isEqualTo(0);
        assertRead("SELECT publisher_id FROM books_book WHERE title = 'Beowulf'", row -> row.getObject(1, Integer.class))
            .isNull();
    }

    @Test
    void get_date_reads_null_as_null_and_the_next_call_falls_over_it() {
        assertThatThrownBy(() -> one("SELECT birth_date FROM books_author WHERE name = 'Homer'", row -> row.getDate(1).toLocalDate()))
            .isInstanceOf(NullPointerException.class);
        assertRead("SELECT birth_date FROM books_author WHERE name = 'Homer'", row -> row.getObject(1, LocalDate.class))
            .isNull();
    }

    @Test
    void get_date_is_days_off_before_1582() {
        String published = "SELECT publication_date FROM books_book WHERE title = 'Diamond Sutra'";

        assertRead(published, row -> row.getObject(1, LocalDate.class)).isEqualTo(LocalDate.of(868, 5, 11));
        assertRead(published, row -> row.getDate(1).toLocalDate()).isNotEqualTo(LocalDate.of(868, 5, 11));
    }

    @Test
    void of_two_columns_with_one_name_the_first_is_read() {
        assertRead("SELECT a.id, b.id, b.title FROM books_author a JOIN books_book b ON b.author_id = a.id WHERE b.id = 50",
            row -> row.getString("title") + " has id " + row.getLong("id")).isEqualTo("The Hobbit has id 12");
    }

    @Test
    void a_typo_in_a_column_shows_only_when_the_query_runs() {
        assertThatThrownBy(() -> one("SELECT titel FROM books_book", row -> row.getString(1))).isInstanceOf(DatabaseError.class);
    }

    private <T> ObjectAssert<T> assertRead(String sql, RowMapper<T> mapper) {
        return assertThatObject(one(sql, mapper));
    }

    private <T> T one(String sql, RowMapper<T> mapper) {
        return library.query(Sql.of(sql), mapper).get(0);
    }
}
