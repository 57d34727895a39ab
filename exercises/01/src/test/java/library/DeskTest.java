package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.4", title = "A desk that leaks")
@ReadAgain("Step 6: the one place where SQL runs")
class DeskTest {

    private static final String EMMA = "9780010316797";

    private final JdbcConnectionPool pool = SmallLibrary.pool();

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void lends_a_book_and_gives_the_connection_back() throws SQLException {
        assertThat(Desk.lend(pool, EMMA, "Ann")).isEqualTo("Emma is yours");

        assertNothingLent("after a book was lent");
    }

    @Test
    void gives_it_back_when_the_book_is_unknown() throws SQLException {
        assertThat(Desk.lend(pool, "1", "Ann")).isEqualTo("We have no book 1");

        assertNothingLent("after an unknown ISBN");
    }

    @Test
    void gives_it_back_when_somebody_has_the_book() throws SQLException {
        Desk.lend(pool, EMMA, "Ann");

        assertThat(Desk.lend(pool, EMMA, "Bob")).isEqualTo("Emma is lent to Ann");
        assertNothingLent("after a book that somebody has");
    }

    @Test
    void gives_it_back_when_the_database_refuses() {
        assertThatThrownBy(() -> Desk.lend(pool, EMMA, null),
            "An error was swallowed: nobody will hear that Emma was not lent.")
            .isInstanceOf(Exception.class);

        assertNothingLent("after an INSERT that was refused");
    }

    private void assertNothingLent(String when) {
        assertThat(pool.getActiveConnections())
            .as("Connections still lent out " + when + ". An exception is a way out too, and so is each return.")
            .isZero();
    }
}
