package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import desk.Shelf.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.3", title = "Three mistakes of copy and paste")
@ReadAgain("Step 2: one row, one object")
class ShelfTest {

    private static final String A_KEY_IS_LONG = "A key is larger than an int can be. Read it as a long.";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void the_books_stay_in_their_order() {
        library.update(SmallLibrary.insertBook(3, "Lady Susan", "9780010277777", "FIC", "5.49", 6, 49));

        assertThat(entries()).as("These are not the titles that were listed before, in the order of before.").extracting(Entry::title)
            .containsExactly("Pride and Prejudice", "Lady Susan", "Emma", "The Iliad", "At Swim-Two-Birds", "100% Wool", "1000 Wool", "snake_case Tales", "C:\\Temp\\new");
    }

    @Test
    @ReadAgain("The trouble")
    void a_genre_is_a_genre() {
        Entry emma = entry("Emma");

        assertThat(emma.genre()).as(Objects.equals(emma.genre(), emma.isbn()) ? "The ISBN was copied and not changed into the genre." : "This is not the genre.")
            .isEqualTo("FIC");
    }

    @Test
    void book_and_author_have_keys_of_their_own() {
        Entry emma = entry("Emma");

        assertThat(emma.bookId()).as("This is not the key of the book.").isEqualTo(4);
        assertThat(emma.authorId()).as(emma.authorId() != 4 ? "This is not the key of the author."
            : "The book's key was read as the author's. Where two columns are called id, a name reads the first of them: read the second by "
                + "its number, or give it a name of its own and read that.").isEqualTo(1);
    }

    @Test
    void no_publisher_is_null() {
        Long publisher = entry("1000 Wool").publisherId();

        assertThat(publisher).as("This book has no publisher, so there must be null." + (Objects.equals(publisher, 0L)
            ? " If it came from getLong: getLong reads NULL as 0, so ask for an object, which can be null. (Or ask wasNull "
            + "after it; before it, wasNull tells of another column.)" : "")).isNull();
    }

    @Test
    void a_publisher_is_not_lost() {
        assertThat(entry("Emma").publisherId()).as("This book has a publisher, and what came is not its key. "
            + "Read the number that the column holds.").isEqualTo(10);
        assertThat(entry("100% Wool").publisherId()).as("This book has a publisher. Its author has no birth date. (wasNull tells of the column "
            + "that was read last: ask it right after the publisher.)").isEqualTo(3);
    }

    @Test
    void publisher_zero_is_zero() {
        assertThat(entry("The Iliad").publisherId()).as("Zero is a key like another: only NULL means that there is none.").isEqualTo(0);
    }

    @Test
    void a_key_may_be_larger_than_an_int() {
        library.update(Sql.of("INSERT INTO books_author VALUES (5000000000, 'Anna Sewell', NULL)"));
        library.update(Sql.of("INSERT INTO books_book VALUES (4000000000, 'Black Beauty', '9780010333333', 'FIC', NULL, 6000000000, 5000000000)"));

        Entry beauty = entry("Black Beauty");
        assertThat(Arrays.asList(beauty.bookId(), beauty.publisherId(), beauty.authorId())).as(A_KEY_IS_LONG)
            .containsExactly(4_000_000_000L, 6_000_000_000L, 5_000_000_000L);
    }

    @Test
    void the_rest_stays_as_it_was() {
        library.update(Sql.of("UPDATE books_author SET birth_date = ? WHERE name = 'Flann O''Brien'", LocalDate.of(868, 5, 11)));

        assertThat(entry("At Swim-Two-Birds")).as("What was right before is not as it was. Compare the two below.").isEqualTo(
            new Entry(148, "At Swim-Two-Birds", "9780021720156", "FIC", 5L, 43, "Flann O'Brien", LocalDate.of(868, 5, 11)));
        assertThat(entry("The Iliad").birthDate()).as("A birth date may be missing.").isNull();
    }

    private Entry entry(String title) {
        return entries().stream().filter(entry -> title.equals(entry.title())).findFirst().orElseThrow();
    }

    private List<Entry> entries() {
        try {
            return Shelf.entries(library);
        } catch (DatabaseError e) {
            String said = e.getMessage();
            throw new AssertionError(said.contains("Numeric value out of range") ? A_KEY_IS_LONG
                : said.contains("columnIndex") ? "A row has no column of this number: JDBC counts from 1, up to the last of the SELECT."
                : said.contains("Column \"") && said.contains("not found") ? "The mapper or the SELECT asks for a column that is not there by this name."
                : "The driver refused what the mapper or the SELECT asks for.", e);
        } catch (NumberFormatException | NullPointerException e) {
            throw new AssertionError("The mapper used a NULL as if a value were there. A publisher or a birth date may be missing: then it stays null.", e);
        } catch (ClassCastException e) {
            throw new AssertionError("What the driver gave is of another class than the mapper takes it for. Tell getObject which class you want.", e);
        }
    }
}
