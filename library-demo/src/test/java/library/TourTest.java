package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.QueryLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Path SOURCES = Path.of("src/main/java/library");

    private static List<String> lines;
    private static List<Narrator.Step> steps;

    @BeforeAll
    static void take_the_tour() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (Library library = Library.inMemory()) {
            Narrator narrator = new Narrator(System.out);
            new Tour().run(narrator);
            steps = narrator.steps();
        } finally {
            System.setOut(console);
        }
        lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void the_lines_of_the_article_come_in_its_order() {
        assertThat(lines).containsSubsequence(
            "Created author and book successfully!",
            "==== All Books ====",
            "Pride and Prejudice by Jane Austen",
            "Before: Pride and Prejudice, Pages: 432",
            "After: Pride and Prejudice, Pages: 424",
            "Deleting: Pride and Prejudice",
            "Book deleted successfully",
            "Remaining books: 0");
    }

    @Test
    void the_only_book_of_all_books_is_the_article_s() {
        int heading = lines.indexOf("==== All Books ====");
        assertThat(lines.subList(heading + 1, heading + 3)).containsExactly("Pride and Prejudice by Jane Austen", "");
    }

    @Test
    void the_sections_come_in_the_article_s_order() {
        assertThat(lines.stream().filter(line -> line.startsWith("== "))
            .map(line -> line.replaceAll("[= ]*=$|^== |[:].*", "")))
            .containsExactly("Models", "Add", "Query", "Update", "Delete", "A larger library", "Advanced", "Performance");
    }

    @Test
    void the_models_are_shown() {
        assertThat(lines).containsSubsequence("  | public class Author extends Model {",
            "  | public class Book extends Model {", "    CREATE TABLE \"books_author\" (", "Applying books.M0001_Initial... OK");
    }

    @Test
    void what_is_shown_is_what_ran() {
        assertThat(steps).hasSizeGreaterThan(25);
        for (Narrator.Step step : steps) {
            Snippet code = step.code();
            for (QueryLog.Entry query : step.queries()) {
                String file = query.caller().split(":")[0];
                int line = Integer.parseInt(query.caller().split(":")[1]);
                assertThat(file).as(step.title()).isEqualTo(code.file());
                assertThat(line).as(step.title()).isBetween(code.firstLine(), code.lastLine());
            }
        }
    }

    @Test
    void every_step_runs_a_query_and_shows_it() {
        assertThat(steps).allSatisfy(step -> assertThat(step.queries()).as(step.title()).isNotEmpty());
        for (Narrator.Step step : steps) {
            int title = lines.indexOf("-- " + step.title());
            int count = step.queries().size();
            assertThat(lines.subList(title, lines.size()).stream().filter(line -> line.matches(" {4}\\d+ quer(y|ies)")).findFirst())
                .as(step.title()).contains("    " + count + (count == 1 ? " query" : " queries"));
        }
    }

    @Test
    void the_lines_shown_stand_so_in_the_source() throws IOException {
        for (Narrator.Step step : steps) {
            Snippet code = step.code();
            List<String> source = Files.readAllLines(SOURCES.resolve(code.file()));
            assertThat(source.get(code.firstLine() - 2)).contains("narrator.step(\"" + step.title() + "\", () -> {");
            assertThat(source.subList(code.firstLine() - 1, code.lastLine())).isEqualTo(code.lines());
            assertThat(source.get(code.lastLine()).strip()).isEqualTo("});");
        }
    }

    @Test
    void the_n_plus_1_problem_is_warned_of_and_mended() {
        String told = String.join("\n", lines);
        assertThat(told).containsSubsequence("    168 queries\n", "Warning: N+1 queries: Book.author was loaded 167 times",
            "-- selectRelated: the authors come with the books, by a join\n", "    1 query\n");
    }

    @Test
    void an_x_ray_is_shown_when_asked_for_and_fits_too() {
        Console asked = Console.run("tour", "--xray");
        assertThat(asked.exitCode()).isZero();
        assertThat(asked.lines()).containsSubsequence("-- Q: one condition or the other", "    1 query", "    X-ray of the queryset:",
            "    Conditions  OR", "                ├─ Book.genre = 'FIC'", "                └─ Book.pages > 400",
            "-- F: a column against another, here even of another table",
            "    Joins       INNER Book.author (books_author): each row meets one.");
        assertThat(asked.lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Narrator.WIDTH));
        assertThat(lines).noneMatch(line -> line.contains("X-ray"));
    }

    @Test
    void it_fits_a_hundred_columns() {
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Narrator.WIDTH));
    }
}
