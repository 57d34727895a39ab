package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.RowMapper;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import lesson.Lesson;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers to "Check yourself", each found by doing what the question says. */
class QuizTest {

    private static final RowMapper<Integer> NUMBER = row -> row.getInt(1);

    private final List<String> answers = Lesson.here().answers();
    private final Database library = LibraryRows.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void every_question_is_computed() {
        assertThat(answers).hasSize(6);
    }

    @Test
    void question_1_statements_of_the_listing_over_the_whole_library() {
        try (QueryLog queries = QueryLog.capture()) {
            new RowsByHand(library, new PrintStream(OutputStream.nullOutputStream())).listBooksWithTheirAuthors();

            assertThat(answers.get(0)).isEqualTo(queries.count() + " statements");
        }
    }

    @Test
    void question_2_lines_that_name_the_isbn() {
        List<String> lines = Lesson.here().source(RowsByHand.class).lines().filter(line -> line.contains("isbn")).toList();
        long strings = lines.stream().filter(line -> line.matches(".*\"[^\"]*isbn[^\"]*\".*")).count();

        assertThat(answers.get(1)).isEqualTo(lines.size() + " lines, " + strings + " of them inside a string");
    }

    @Test
    void question_3_a_null_compared() {
        List<Integer> without = library.query(Sql.of("SELECT COUNT(*) FROM books_book WHERE price IS NULL"), NUMBER);
        List<Integer> found = library.query(Sql.of("SELECT id FROM books_book WHERE price = ?", (Object) null), NUMBER);

        assertThat(without).containsExactly(14);
        assertThat(answers.get(2)).isEqualTo(found.size() + " books");
    }

    @Test
    void question_4_a_null_read_as_a_number() {
        String read = library.query(Sql.of("SELECT publisher_id FROM books_book WHERE title = ?", "Beowulf"),
            row -> row.getInt("publisher_id") + ", and row.wasNull() is " + row.wasNull()).get(0);

        assertThat(answers.get(3)).isEqualTo(read);
    }

    @Test
    void question_5_a_column_as_a_value() {
        assertThatThrownBy(() -> library.query(Sql.of("SELECT title FROM books_book ORDER BY ?", "title"), row -> row.getString(1)))
            .isInstanceOfSatisfying(DatabaseError.class, error ->
                assertThat(answers.get(4)).isEqualTo("A " + error.getClass().getSimpleName()));
    }

    @Test
    void question_6_connections_lent_out_after_a_mapper_threw() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(LibraryRows.url(), "", "");
        try (Database database = Database.open(pool)) {
            assertThatThrownBy(() -> database.query(Sql.of("SELECT 1"), row -> {
                throw new IllegalStateException();
            })).isInstanceOf(IllegalStateException.class);

            assertThat(answers.get(5)).isEqualTo(pool.getActiveConnections() + " connections");
        } finally {
            pool.dispose();
        }
    }
}
