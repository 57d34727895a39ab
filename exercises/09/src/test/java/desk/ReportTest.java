package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "09.4", title = "A report of five queries")
@ReadAgain("Step 2: described now, read once")
class ReportTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void it_tells_of_the_thick_books() {
        assertThat(lines()).as("The report of a library of seven books.").containsExactly("3 of 7 books are thick", "The thickest: The Descent of Man",
            "Emma, 474 pages", "The Descent of Man, 898 pages", "Toilers of the Sea, 450 pages");
    }

    @Test
    void each_report_tells_what_is_there_then() {
        List<String> monday = lines();
        store("Middlemarch", 900);
        List<String> tuesday = lines();

        assertThat(tuesday).as("On Tuesday there is a book more, and the report tells Monday's books: what a constant holds is read once, and kept. Read a"
            + " queryset of this report's own.").doesNotContainSequence(monday.subList(2, 5)).contains("4 of 8 books are thick");
        assertThat(tuesday).containsExactly("4 of 8 books are thick", "The thickest: Middlemarch", "Emma, 474 pages", "Middlemarch, 900 pages",
            "The Descent of Man, 898 pages", "Toilers of the Sea, 450 pages");
    }

    @Test
    @ReadAgain("Step 5: ask for less than the rows")
    void no_other_book_is_read() {
        try (QueryLog queries = QueryLog.capture()) {
            lines();

            assertThat(queries.sql()).as("All books were read, and Java picked the thick ones, or counted all of them. How many there are, the database can count.")
                .allMatch(sql -> sql.startsWith("SELECT COUNT(*)") || sql.contains(" WHERE "));
        }
    }

    @Test
    void it_takes_two_queries() {
        for (String day : List.of("Monday", "Tuesday")) {
            try (QueryLog queries = QueryLog.capture()) {
                lines();

                assertThat(queries.count()).as("The report of %s. Each queryset that is made anew asks anew, and so does one that is counted before it is read. Read the"
                    + " thick books first; what they answer need not be asked.", day).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void without_a_thick_book_there_is_no_thickest() {
        Book.objects.filter("pages__gt", 400).forEach(Book::delete);

        assertThat(lines()).as("No book is thick, so none is the thickest, and none is listed.").containsExactly("0 of 4 books are thick");
    }

    private static List<String> lines() {
        try {
            return Report.lines();
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            throw new AssertionError("There is no thick book, and the report wanted the thickest.", e);
        }
    }

    private static void store(String title, int pages) {
        Book.objects.create(book -> {
            book.title = title;
            book.pages = pages;
        });
    }
}
