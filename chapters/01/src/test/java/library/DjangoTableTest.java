package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.RowMapper;
import bookworm.db.Sql;
import bookworm.errors.IntegrityError;
import java.util.List;
import java.util.function.Supplier;
import lesson.Lesson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lesson's table "Django, Java, SQL": its Java gives the rows that Django gave, and sends the SQL shown beside it. */
class DjangoTableTest {

    private static final RowMapper<Long> ID = row -> row.getLong(1);
    private static final RowMapper<String> TEXT = row -> row.getString(1);

    private static final String TITLE_OF_BOOK = "SELECT title FROM books_book WHERE id = ?";
    private static final String BOOKS_TITLED = "SELECT id FROM books_book WHERE title = ? ORDER BY publication_date DESC";
    private static final String AUTHORS_NAMED = "SELECT id FROM books_author WHERE name = ? ORDER BY id";
    private static final String SHORT_BOOKS = "SELECT id FROM books_book WHERE pages <= ? ORDER BY id";
    private static final String UNDATED_AUTHORS = "SELECT id FROM books_author WHERE birth_date IS NULL ORDER BY name";
    private static final String CHANGE_GENRE = "UPDATE books_book SET genre = ? WHERE genre = ?";
    private static final String CHANGE_ISBN = "UPDATE books_book SET isbn = ? WHERE id = ?";

    /** What Django answered: each line a case, its code, its result. */
    private static final List<String> RECORDED = Lesson.here().resource("django.txt");

    private final Database library = LibraryRows.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void one_title_by_its_key() {
        row("get.001", () -> library.query(Sql.of(TITLE_OF_BOOK, 1), TEXT).get(0));
    }

    @Test
    void two_books_share_a_title() {
        row("lookup.exact.001", () -> library.query(Sql.of(BOOKS_TITLED, "Emma"), ID));
    }

    @Test
    void quotes_of_both_kinds() {
        row("lookup.exact.020", () -> library.query(Sql.of(BOOKS_TITLED, "Say \"Cheese\", Mr. O'Hara"), ID));
    }

    @Test
    void two_authors_share_a_name() {
        row("lookup.exact.019", () -> library.query(Sql.of(AUTHORS_NAMED, "Winston Churchill"), ID));
    }

    @Test
    void a_number_compared() {
        row("lookup.compare.004", () -> library.query(Sql.of(SHORT_BOOKS, 16), ID));
    }

    @Test
    void nothing_where_a_date_could_be() {
        row("lookup.isnull.003", () -> library.query(Sql.of(UNDATED_AUTHORS), ID));
    }

    @Test
    void many_rows_changed_at_once() {
        row("update.001", () -> library.update(Sql.of(CHANGE_GENRE, "CLS", "FIC")));
    }

    @Test
    void a_unique_value_taken_twice() {
        row("update.014", () -> library.update(Sql.of(CHANGE_ISBN, "9780141439518", 1)));
    }

    @Test
    void the_table_has_no_other_rows() {
        assertThat(Lesson.here().table("Django, Java, SQL")).hasSameSizeAs(RECORDED);
    }

    private void row(String id, Supplier<Object> java) {
        String[] recorded = RECORDED.stream().filter(line -> line.startsWith(id)).findFirst().orElseThrow().split(" \\| ");
        List<String> row = Lesson.here().table("Django, Java, SQL").stream()
            .filter(cells -> cells.get(0).equals("`" + recorded[1] + "`")).findFirst().orElseThrow();

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(answer(java)).as("the answer to " + recorded[1]).isEqualTo(recorded[2]);
            assertThat(row.get(2)).as("SQL").isEqualTo("`" + String.join("; ", queries.sql()) + "`");
        }
        assertThat(row.get(3)).as("rows").isEqualTo(recorded[2]);
        assertThat(Lesson.here().source(DjangoTableTest.class)).as("Java")
            .contains("row(\"" + id + "\", () -> " + row.get(1).replaceAll("^`|`$", "") + ");");
    }

    private static String answer(Supplier<Object> java) {
        try {
            return java.get().toString();
        } catch (IntegrityError e) {
            return "IntegrityError";
        }
    }
}
