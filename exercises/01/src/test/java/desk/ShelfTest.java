package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import desk.Shelf.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.3", title = "Three mistakes of copy and paste")
@ReadAgain("Step 2: one row, one object")
class ShelfTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    @ReadAgain("The trouble")
    void a_genre_is_a_genre() {
        assertEntry("Emma", Entry::genre, "FIC", "The ISBN was copied and not changed into the genre.");
    }

    @Test
    void book_and_author_have_keys_of_their_own() {
        assertEntry("Emma", Entry::bookId, 4L, "This is not the key of the book.");
        assertEntry("Emma", Entry::authorId, 1L,
            "Two columns are called id, and a name reads the first of them. Read the second by its number, or give it a name.");
    }

    @Test
    void no_publisher_is_null() {
        assertEntry("1000 Wool", Entry::publisherId, null, "getLong reads NULL as 0. Ask for an object, which can be null.");
    }

    @Test
    void publisher_zero_is_zero() {
        assertEntry("The Iliad", Entry::publisherId, 0L, "Zero is a key like another: only NULL means that there is none.");
    }

    @Test
    void the_rest_stays_as_it_was() {
        assertEntry("At Swim-Two-Birds", entry -> entry, new Entry(148, "At Swim-Two-Birds", "9780021720156", "FIC", 5L,
            43, "Flann O'Brien", LocalDate.of(1911, 10, 5)),
            "A column was moved: the numbers of those after it have changed.");
        assertEntry("The Iliad", Entry::birthDate, null, "A birth date may be missing.");
    }

    private void assertEntry(String title, Function<Entry, Object> part, Object expected, String overlooked) {
        assertThat(entries()).as(overlooked)
            .filteredOn(entry -> entry.title().equals(title)).map(part::apply).containsExactly(expected);
    }

    private List<Entry> entries() {
        try {
            return Shelf.entries(library);
        } catch (DatabaseError e) {
            throw new AssertionError("The mapper asked for something that the row has not, or the SELECT was changed and is refused.", e);
        }
    }
}
