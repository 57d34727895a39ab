package library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.1", title = "Predict what comes back")
class PredictionsTest {

    private static final String TRICK = "' OR '1'='1";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    @ReadAgain("The trouble")
    void a_joined_trick_finds_what_is_left_of_the_condition() {
        String joined = "SELECT id FROM books_book WHERE title = '" + TRICK + "' AND price < 10";

        assertRows(Predictions.booksByJoinedTrick(), Sql.of(joined),
            "AND binds tighter than OR, so the price still counts: title = '' OR ('1'='1' AND price < 10).");
    }

    @Test
    @ReadAgain("Step 1: text and values apart")
    void a_bound_trick_finds_nothing() {
        assertRows(Predictions.booksByBoundTrick(), Sql.of("SELECT id FROM books_book WHERE title = ? AND price < 10", TRICK),
            "A bound value is never read as SQL: this looks for a book with that strange title.");
    }

    @Test
    @ReadAgain("Check yourself")
    void not_does_not_find_the_nulls() {
        assertRows(Predictions.booksOfAnotherPrice(),
            Sql.of("SELECT id FROM books_book WHERE NOT price = ?", new BigDecimal("12.50")),
            "NULL = 12.50 is neither true nor false, and NOT leaves it so: books without a price are in neither half.");
    }

    @Test
    @ReadAgain("Step 5: what went to the database")
    void a_refused_insert_is_counted_and_those_after_it_never_run() {
        int predicted = Predictions.insertsCounted();
        try (QueryLog queries = QueryLog.capture()) {
            catchThrowable(this::saveThree);

            assertThat(predicted).as("The log counts what was sent, refused or not; after the error nothing is sent.")
                .isEqualTo(queries.count());
        }
    }

    @Test
    @ReadAgain("Step 6: the one place where SQL runs")
    void what_was_saved_before_the_error_stays() {
        int predicted = Predictions.booksThatStay();
        catchThrowable(this::saveThree);

        assertRows(predicted, Sql.of("SELECT id FROM books_book WHERE id > 200"),
            "Each statement stands alone: nothing takes the first INSERT back. That needs a transaction, chapter 07.");
    }

    private void saveThree() {
        library.update(SmallLibrary.insertBook(201, "Persuasion", "9780010475173", "FIC", null, null, 1));
        library.update(SmallLibrary.insertBook(202, "Persuasion", "9780010475173", "FIC", null, null, 1));
        library.update(SmallLibrary.insertBook(203, "Mansfield Park", "9780010237603", "FIC", null, null, 1));
    }

    private void assertRows(int predicted, Sql sql, String overlooked) {
        List<Long> found = library.query(sql, row -> row.getLong(1));

        assertThat(predicted).as(overlooked).isEqualTo(found.size());
    }
}
