package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.meta.Models;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Exercise(value = "05.1", title = "Predict names and numbers")
@ReadAgain("Step 2: names that fit")
class PredictionsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Test
    void a_table_is_called_after_the_app_and_the_class() {
        assertThat(Predictions.table())
            .as("The app is the one that @Meta names, and a class's name only becomes small: no underscore within it.")
            .isEqualTo(Models.meta(LoanCard.class).table());
    }

    @Test
    @ReadAgain("Step 4: an index is a few words")
    void an_index_is_called_after_the_table_and_its_first_column() {
        assertThat(Predictions.beginningOfTheIndex())
            .as("Eleven letters of the table, seven of the first column (not of the field), no minus: the hash knows of that.")
            .isEqualTo(Models.meta(LoanCard.class).state().indexes().get(0).name().replaceAll("[0-9a-f]{6}_idx$", ""));
    }

    @Test
    @ReadAgain("Step 6: the parts of a table")
    void a_table_is_one_statement_and_each_index_one_more() {
        int predicted = Predictions.statements();
        try (Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); QueryLog queries = QueryLog.capture()) {
            Schema.create(LoanCard.class);

            assertThat(predicted)
                .as("Constraints are made with their table, and what is unique needs no index of ours.")
                .isEqualTo(queries.count());
        }
    }

    @Test
    @ReadAgain("Check yourself")
    void rows_with_a_null_never_agree() {
        int predicted = Predictions.cardsOfAnn();
        try (Table cards = Table.of(LoanCard.class)) {
            long taken = Stream.of(null, null, MAY, MAY)
                .filter(due -> cards.send("member, dueOn, renewals", "Ann", due, 0).equals("taken")).count();

            assertThat(predicted)
                .as("Ann and NULL never equal Ann and NULL, since NULL equals nothing; Ann and 1 May do repeat.")
                .isEqualTo((int) taken);
        }
    }

    @Test
    @ReadAgain("See it work")
    void the_database_counts_letters_and_tells_capitals_apart() {
        int predicted = Predictions.cardsOnShelves();
        try (Table cards = Table.of(LoanCard.class)) {
            long taken = Stream.of("A1", "a1", "", "B2-LEFT")
                .filter(mark -> cards.send("member, shelfMark, renewals", "Ann", mark, 0).equals("taken")).count();

            assertThat(predicted)
                .as("A and a are two letters, an empty text is a text like another, and seven letters do not fit into six.")
                .isEqualTo((int) taken);
        }
    }
}
