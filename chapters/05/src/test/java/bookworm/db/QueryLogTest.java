package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.DatabaseError;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class QueryLogTest {

    private final Database library = TestLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_capture_keeps_what_ran_in_its_order() {
        try (QueryLog queries = QueryLog.capture()) {
            shorten(2);
            count();

            assertThat(queries.count()).isEqualTo(2);
            assertThat(queries.sql()).containsExactly(
                "UPDATE books_book SET pages = ? WHERE id = ?", "SELECT COUNT(*) FROM books_book");
            assertThat(queries.entries().get(0).sql().parameters()).containsExactly(424, 2);
        }
    }

    @Test
    void a_capture_sees_nothing_before_it_opens_or_after_it_closes() {
        count();
        QueryLog queries = QueryLog.capture();
        queries.close();
        count();

        assertThat(queries.count()).isZero();
    }

    @Test
    void captures_may_be_nested() {
        try (QueryLog outer = QueryLog.capture()) {
            count();
            try (QueryLog inner = QueryLog.capture()) {
                count();
                assertThat(inner.count()).isEqualTo(1);
            }
            assertThat(outer.count()).isEqualTo(2);
        }
    }

    @Test
    void a_refused_statement_is_kept_too() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> library.update(Sql.of("nonsense"))).isInstanceOf(DatabaseError.class);

            assertThat(queries.sql()).containsExactly("nonsense");
        }
    }

    @Test
    void what_another_thread_runs_is_not_ours() throws InterruptedException {
        try (QueryLog queries = QueryLog.capture()) {
            Thread other = new Thread(this::count);
            other.start();
            other.join();

            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void each_statement_is_logged_at_debug_level_with_its_values() {
        Logger logger = (Logger) LoggerFactory.getLogger("bookworm.sql");
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            shorten(2);
        } finally {
            logger.setAdditive(true);
            logger.setLevel(before);
            logger.detachAppender(lines);
        }

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.DEBUG);
            assertThat(line.getFormattedMessage()).matches("UPDATE books_book SET pages = \\? WHERE id = \\? \\[424, 2] \\(\\d+ us\\)");
        });
    }

    private void shorten(int book) {
        library.update(Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", 424, book));
    }

    private void count() {
        library.query(Sql.of("SELECT COUNT(*) FROM books_book"), row -> row.getInt(1));
    }
}
