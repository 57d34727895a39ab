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
        List<String> lines = lines();

        assertThat(lines).as("The report of a library of seven books begins with how many of them are thick.").startsWith("3 of 7 books are thick");
        assertThat(lines).as("The thickest is the one with the most pages, whatever order the books are in.").contains("The thickest: The Descent of Man");
        assertThat(lines.subList(2, lines.size())).as("After that each thick book has a line, and they come by title.")
            .containsExactly("Emma, 474 pages", "The Descent of Man, 898 pages", "Toilers of the Sea, 450 pages");
    }

    @Test
    void each_report_tells_what_is_there_then() {
        List<String> monday = lines();
        store("Middlemarch", 900);
        List<String> tuesday = lines();

        assertThat(tuesday).as("On Tuesday there is a book more, and the report tells Monday's books: what a constant holds is read once, and kept. Read a"
            + " queryset of this report's own.").doesNotContainSequence(monday.subList(2, 5));
        assertThat(tuesday.get(0)).as("On Tuesday there is a book more, and it is thick. Each number is asked for anew, or is that of the books that this report read.")
            .isEqualTo("4 of 8 books are thick");
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
            assertThat(queries.entries()).extracting(QueryLog.Entry::sql).as("The other books were read. How many there are, the database can count.")
                .allMatch(sql -> sql.text().startsWith("SELECT COUNT(*)") || sql.text().contains("\"pages\" >") && sql.parameters().stream()
                    .anyMatch(pages -> ((Number) pages).longValue() >= 400));
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
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("A list was changed that cannot be changed. What list() gives is such a one: sort a copy of it, or let the database sort.", e);
        }
    }

    private static void store(String title, int pages) {
        Book.objects.create(book -> {
            book.title = title;
            book.pages = pages;
        });
    }
}
