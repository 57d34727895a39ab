package library.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import library.Console;
import library.books.Author;
import library.books.Book;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that says what a program sent to its database. */
class DebugViewTest {

    @TempDir
    private Path folder;

    private String page() throws IOException { return Files.readString(folder.resolve("debug.html")); }

    /** What the page says of a program that runs in the loaded library, in memory. */
    private String pageOf(Runnable program) throws IOException {
        Console.of(() -> {
            try (var library = LoadedLibrary.open(); DebugView view = DebugView.start(folder.resolve("debug.html"))) {
                program.run();
            }
            return 0;
        });
        return page();
    }

    @Test
    void each_statement_stands_there_with_its_values_and_the_line_that_caused_it() throws IOException {
        String page = pageOf(() -> Book.objects.filter("title", "Emma").count());

        assertThat(page).contains("1 statement in", "SELECT COUNT(*)", "<p class=\"values\">Emma</p>", "DebugViewTest.java:");
    }

    @Test
    void what_repeats_is_counted_and_an_n_plus_1_comes_with_its_fix() throws IOException {
        String page = pageOf(() -> {
            for (Book book : Book.objects.all()) {
                book.author.get().name.length();
            }
        });

        assertThat(page).contains("168 statements in", "1 warning").contains("<td>167</td>")
            .contains("N+1 queries: Book.author was loaded 167 times, object by object, at ")
            .contains("<strong>One query instead: add .selectRelated(\"author\") to the queryset.</strong>");
    }

    @Test
    void a_program_that_is_careful_hears_no_warning() throws IOException {
        assertThat(pageOf(() -> Book.objects.selectRelated("author").list()))
            .contains("1 statement in", "0 warnings", "<p>None.</p>", "<p>Nothing.</p>");
    }

    @Test
    void what_a_reader_typed_is_text_on_the_page_and_no_part_of_it() throws IOException {
        String page = pageOf(() -> Author.objects.filter("name", "<script>alert(1)</script> & {statements}").list());

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {statements}");
    }

    @Test
    void a_long_value_is_cut_and_says_so() throws IOException {
        assertThat(pageOf(() -> Author.objects.filter("biography", "B".repeat(1_000)).list())).contains(" ... (1000 characters)")
            .doesNotContain("B".repeat(201));
    }

    @Test
    void once_it_is_closed_it_listens_no_more() throws IOException {
        pageOf(() -> Book.objects.count());
        try (var library = LoadedLibrary.open()) {
            Book.objects.count();
        }

        assertThat(page()).contains("1 statement in");
    }

    /** A program that knows nothing of it. */
    @Test
    @Tag("slow")
    void a_property_makes_any_program_write_the_page_when_it_ends() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process tour = new ProcessBuilder(java, "-Dbookworm.debug=" + folder.resolve("debug.html"), "-cp",
            System.getProperty("java.class.path"), "library.Main", "tour").redirectOutput(Redirect.DISCARD).start();
        String said = new String(tour.getErrorStream().readAllBytes());

        assertThat(tour.waitFor()).isZero();
        assertThat(said).contains("What went to the database: ").doesNotContain("SELECT");
        assertThat(page()).contains("CREATE TABLE", "N+1 queries: ", "One query instead: ");
    }
}
