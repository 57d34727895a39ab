package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import library.books.Author;
import library.books.AuthorProfile;
import library.books.Book;
import library.books.Loan;
import library.books.Member;
import library.books.Publisher;
import library.books.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path folder;

    private String place;

    @BeforeEach
    void a_place_of_its_own() {
        place = folder.resolve("data").toString();
        run("migrate");
    }

    private Console run(String command) {
        return Console.run(command, "--database", place);
    }

    @Test
    void what_one_run_adds_the_next_ones_find() {
        assertThat(run("add").lines()).contains("Created author and book successfully!");
        assertThat(run("query").lines()).containsSubsequence("==== All Books ====", "Pride and Prejudice by Jane Austen");
        assertThat(run("update").lines()).containsSubsequence("Before: Pride and Prejudice, Pages: 432",
            "After: Pride and Prejudice, Pages: 424");
        assertThat(run("delete").lines()).containsSubsequence("Deleting: Pride and Prejudice", "Book deleted successfully",
            "Remaining books: 0");
        assertThat(run("delete").lines()).containsSubsequence("Book not found", "Remaining books: 0");
        assertThat(run("add").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "update", "advanced", "performance"})
    void a_script_runs_on_the_loaded_library_twice(String command) {
        assertThat(run("load").exitCode()).isZero();
        for (int time = 0; time < 2; time++) {
            Console console = run(command);
            assertThat(console.err()).isEmpty();
            assertThat(console.exitCode()).isZero();
        }
    }

    @Test
    void to_add_twice_is_explained_and_adds_nothing() {
        run("add");
        Console again = run("add");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("Nothing was added: the library has a book of that ISBN already")
            .doesNotContain("\tat ");
        inLibrary(() -> assertThat(Author.objects.count()).isEqualTo(2));
    }

    @Test
    void load_fills_the_library() {
        assertThat(run("load").out()).contains("49 authors", "167 books", "12 publishers", "60 members", "500 loans");
        inLibrary(() -> {
            assertThat(Author.objects.count()).isEqualTo(49);
            assertThat(Publisher.objects.count()).isEqualTo(12);
            assertThat(Tag.objects.count()).isEqualTo(15);
            assertThat(Book.objects.count()).isEqualTo(167);
            assertThat(Member.objects.count()).isEqualTo(60);
            assertThat(Loan.objects.count()).isEqualTo(500);
            assertThat(AuthorProfile.objects.count()).isEqualTo(25);
            Book pride = Book.objects.get("isbn", "9780141439518");
            assertThat(pride.id).as("the key of the file, in a new library").isEqualTo(2);
            assertThat(pride.author.get().name).isEqualTo("Jane Austen");
            assertThat(pride.loans.count()).isEqualTo(20);
            assertThat(Book.objects.filter("tags__isnull", false).count()).as("links to tags").isEqualTo(345);
            assertThat(Book.objects.filter("price", null).exists()).as("\\N is null").isTrue();
            Author next = Author.objects.create(author -> author.name = "One more");
            assertThat(next.id).as("keys go on").isEqualTo(50);
        });
    }

    @Test
    void to_load_twice_is_refused() {
        run("load");
        Console again = run("load");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("Nothing was loaded: the library is not empty (authors: 49, books: 167).");
        inLibrary(() -> assertThat(Book.objects.count()).isEqualTo(167));
    }

    @Test
    void a_book_on_loan_is_not_deleted_and_the_message_says_why() {
        run("load");
        Console delete = run("delete");
        assertThat(delete.exitCode()).isEqualTo(1);
        assertThat(delete.err()).contains("Cannot delete Book").contains("Loan").doesNotContain("\tat ");
        inLibrary(() -> assertThat(Book.objects.count()).isEqualTo(167));
    }

    @ParameterizedTest
    @ValueSource(strings = {"advanced", "performance"})
    void an_empty_library_says_how_to_fill_it(String command) {
        Console console = run(command);
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err()).contains("fill it first, with 'load'");
    }

    @Test
    void the_place_may_be_a_jdbc_url_before_the_command_or_after_it() {
        String url = "jdbc:h2:file:" + folder.resolve("elsewhere");
        assertThat(Console.run("--database", url, "migrate").exitCode()).isZero();
        assertThat(Console.run("--database", url, "add").exitCode()).isZero();
        assertThat(Console.run("query", "--database=" + url).lines()).contains("Pride and Prejudice by Jane Austen");
        assertThat(folder.resolve("elsewhere.mv.db")).exists();
    }

    @Test
    void a_database_that_does_not_open_is_named() {
        Console console = Console.run("query", "--database", "jdbc:nothing:here");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err()).contains("Cannot open the library at jdbc:nothing:here").doesNotContain("\tat ");
    }

    @Test
    void a_url_without_a_driver_says_which_urls_there_are() {
        assertThat(Console.run("query", "--database", "jdbc:oracle:thin:@here").err())
            .contains("the drivers of H2 (jdbc:h2:", "and PostgreSQL (jdbc:postgresql:");
    }

    @Test
    void a_server_that_does_not_answer_is_named_and_the_password_is_not() {
        Console console = Console.run("query", "--database", "jdbc:postgresql://localhost:1/library?user=me&password=secret");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err()).contains("Cannot open the library at jdbc:postgresql://localhost:1/library?user=me", "refused")
            .doesNotContain("secret").doesNotContain("\tat ");
    }

    @Test
    void the_tour_needs_no_place() {
        Console tour = Console.run("tour");
        assertThat(tour.exitCode()).isZero();
        assertThat(tour.err()).isEmpty();
        assertThat(tour.lines()).contains("Remaining books: 0");
        assertThat(folder.resolve("library-data")).doesNotExist();
    }

    @Test
    void an_unknown_command_is_refused_with_exit_code_2() {
        Console console = Console.run("borrow");
        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.err()).contains("borrow");
        assertThat(Console.run().exitCode()).as("no command at all").isEqualTo(2);
    }

    @Test
    void help_names_every_command() {
        Console help = Console.run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("add", "query", "update", "delete", "advanced", "performance", "tour", "load",
            "check", "makemigrations", "migrate", "showmigrations", "sqlmigrate",
            "inspectdb", "dumpdata", "loaddata", "sql", "shell", "--database");
    }

    private void inLibrary(Runnable check) {
        try (Library library = Library.at(place)) {
            check.run();
        }
    }
}
