package library;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "05.1", title = "How many statements?")
@ReadAgain("Step 7: UPDATE, then INSERT")
class PredictionsTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_life_takes_a_statement_for_each_call() {
        assertStatements(Predictions.statementsOfALife(), () -> {
            Book book = Book.objects.create(each -> {
                each.title = "Persuasion";
                each.isbn = "9780010475173";
            });
            book.pages = 424;
            book.save();
            book.save("pages");
            book.refreshFromDb();
            book.delete();
        }, "Setting a field sends nothing; each of the other five sends one statement, and none asks first.");
    }

    @Test
    void a_given_key_costs_a_second_statement() {
        Book book = SmallLibrary.book("Persuasion", "9780010475173");
        book.id = 700L;

        assertStatements(Predictions.statementsForAGivenKey(), book::save,
            "It has a key, so there may be a row: UPDATE first, and INSERT when that met none.");
    }

    @Test
    void no_change_is_written_all_the_same() {
        Book emma = Book.objects.get("pk", 1);

        assertStatements(Predictions.statementsForNoChange(), emma::save,
            "An object does not know what its row holds: an UPDATE goes out, changed or not, and tells whether there is a row.");
    }

    @Test
    @ReadAgain("Step 8: this field, and no INSERT")
    void a_missing_row_is_found_missing_by_one_statement() {
        Book emma = Book.objects.get("pk", 1);
        Book.objects.get("pk", 1).delete();

        assertStatements(Predictions.statementsForAMissingRow(), () -> catchThrowable(() -> emma.save("pages")),
            "save(\"pages\") means update: when no row is met there is an error, never an INSERT.");
    }

    @Test
    @ReadAgain("Step 9: reading again, and taking away")
    void a_deleted_book_may_come_back_twice() {
        int predicted = Predictions.booksAfterADeletion();
        Book a = Book.objects.get("pk", 1);
        Book b = Book.objects.get("pk", 1);
        a.delete();
        b.save();
        a.isbn = "2";
        a.save();

        assertThat(predicted).as("b does not know that its row is gone, so its save() brings it back; a has lost its key, so its save()"
            + " makes a new row.").isEqualTo(SmallLibrary.books(library));
    }

    @Test
    @ReadAgain("Step 10: the same row, the same object?")
    void a_set_loses_sight_of_an_object_that_gets_its_key() {
        int predicted = Predictions.sizeOfTheSet();
        Set<Book> set = new HashSet<>();
        Book book = SmallLibrary.book("Persuasion", "9780010475173");
        set.add(book);
        book.save();
        set.add(book);

        assertThat(predicted).as("The key came with the save, and the hash with the key: the set looks in another place.")
            .isEqualTo(set.size());
    }

    private static void assertStatements(int predicted, Runnable action, String overlooked) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();

            assertThat(predicted).as(overlooked).isEqualTo(queries.count());
        }
    }
}
