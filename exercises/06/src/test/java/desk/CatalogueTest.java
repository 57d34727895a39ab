package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.*;

@Exercise(value = "06.5", title = "A correction that is lost")
@ReadAgain("Step 3: UPDATE, then INSERT")
class CatalogueTest {

    private static final String EMMA = "9780010316797";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    @ReadAgain("Step 5: two copies of one row")
    void a_book_keeps_its_key() {
        correct(book -> book.pages = 500);

        assertThat(Book.objects.get("isbn", EMMA).id)
            .as("A row that was replaced by a new one has another key, and whoever kept the old one is lost.")
            .isEqualTo(1);
    }

    @Test
    void a_title_is_corrected() {
        correct(book -> book.title = "Emma, or The Matchmaker");

        assertThat(Book.objects.get("pk", 1).title).as("The correction did not arrive.").isEqualTo("Emma, or The Matchmaker");
    }

    @Test
    void an_isbn_is_corrected() {
        assertDone(() -> correct(book -> book.isbn = "9780141439587"),
            "The ISBN could not be corrected. Which value says which row it is, before and after?");
        assertThat(library.query(Sql.of("SELECT \"id\" FROM \"desk_book\""), row -> row.getLong(1)))
            .as("The ISBN was corrected, and there is no row of the old key any more: whoever kept that key is lost.").contains(1L);
        assertThat(Book.objects.get("pk", 1).isbn)
            .as("The correction changed nothing. Which value says which row it is, before and after?").isEqualTo("9780141439587");
    }

    @Test
    void every_field_but_the_key_may_be_corrected() {
        correct(book -> {
            book.pages = 500;
            book.publicationDate = null;
        });

        Book emma = Book.objects.get("pk", 1);
        assertThat(emma.pages).as("The number of pages was corrected too, and the row has the old one.").isEqualTo(500);
        assertThat(emma.publicationDate).as("The date was corrected too, to null, and the row has the old one.").isNull();
    }

    @Test
    void an_isbn_is_corrected_together_with_other_fields() {
        correct(book -> {
            book.isbn = "9780141439587";
            book.title = "Emma, or The Matchmaker";
        });

        Book emma = Book.objects.get("pk", 1);
        assertThat(emma.isbn).as("ISBN and title were corrected at once, and the row has the old ISBN.").isEqualTo("9780141439587");
        assertThat(emma.title).as("ISBN and title were corrected at once, and the row has the old title.").isEqualTo("Emma, or The Matchmaker");
    }

    @Test
    @ReadAgain("Step 1: a value writes both")
    void other_books_stay_as_they_are() {
        SmallLibrary.book("Persuasion", "9780010475173").save();
        correct(book -> book.pages = 500);

        assertThat(Book.objects.get("isbn", "9780010475173").pages)
            .as("Only the one book is to be corrected.").isEqualTo(474);
    }

    @Test
    @ReadAgain("Step 5: two copies of one row")
    void a_book_that_is_gone_does_not_come_back() {
        catchThrowable(() -> correct(CatalogueTest::deleteElsewhere));

        assertThat(SmallLibrary.books(library))
            .as("It was deleted at another desk, and the correction brought it back. A correction wants an UPDATE and nothing else.")
            .isZero();
    }

    @Test
    void a_book_that_is_gone_is_heard_of() {
        Throwable heard = catchThrowable(() -> correct(CatalogueTest::deleteElsewhere));

        assertThat(heard).as("The book was gone, and nobody heard of it. An UPDATE of no row is no error to the database: the number of rows"
            + " tells. Where an error was thrown for it, let the caller have it.").isNotNull();
        assertThat(heard).as("The book was gone, and the caller heard of it, but not by the DatabaseError that is promised.")
            .isInstanceOf(DatabaseError.class);
    }

    @Test
    @ReadAgain("Check yourself")
    void nothing_is_validated() {
        Throwable heard = catchThrowable(() -> correct(book -> book.title = ""));

        assertThat(heard instanceof ValidationError).as("The title is empty. Validation refuses that, and the database takes it: a correction does"
            + " not validate. Whoever wants that calls fullClean before.").isFalse();
        assertThat(Book.objects.get("pk", 1).title).as("The title was made empty, which the database takes, and the row has the old one.").isEmpty();
    }

    @Test
    void what_the_database_refuses_is_heard_of_as_it_is() {
        SmallLibrary.book("Persuasion", "9780010475173").save();
        Throwable heard = catchThrowable(() -> correct(book -> book.isbn = "9780010475173"));

        assertThat(heard).as("Another book has that ISBN. The database refuses, and the caller did not hear of it.").isNotNull();
        assertThat(heard).as("Another book has that ISBN, and ours is not gone. Let the caller have the database's IntegrityError as it is.")
            .isInstanceOf(IntegrityError.class);
    }

    @Test
    void a_book_whose_isbn_was_changed_meanwhile_is_still_corrected() {
        assertDone(() -> correct(book -> {
            book.pages = 500;
            Book elsewhere = Book.objects.get("pk", book.id);
            elsewhere.isbn = "9780141439587";
            elsewhere.save();
        }), "The book is there. Its ISBN was changed at another desk, its key was not.");
        assertThat(Book.objects.get("pk", 1).pages).as("The book is there, and its correction did not arrive.").isEqualTo(500);
    }

    @Test
    void an_unknown_isbn_is_heard_of() {
        assertThat(catchThrowable(() -> Catalogue.correct("1", book -> book.pages = 500)))
            .as("There is no such book, and nobody hears of it.").isNotNull();
    }

    @Test
    void one_statement_reads_and_one_writes() {
        try (QueryLog queries = QueryLog.capture()) {
            correct(book -> book.pages = 500);

            assertThat(queries.count()).as("A SELECT and an UPDATE are enough: each further statement leaves a gap, and somebody will be in it.").isEqualTo(2);
        }
    }

    private static void correct(Consumer<Book> correction) { Catalogue.correct(EMMA, correction); }

    private static void assertDone(Runnable correction, String overlooked) {
        try {
            correction.run();
        } catch (BookwormException e) {
            throw new AssertionError(overlooked, e);
        }
    }

    /** A correction, and what another reader does between our reading and our writing. */
    private static void deleteElsewhere(Book book) {
        book.pages = 500;
        Book.objects.get("pk", book.id).delete();
    }
}
