package library.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import library.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpAndLoadTest {

    @TempDir
    Path folder;

    @BeforeEach
    void make_tables() {
        List.of("first", "second", "data").forEach(place -> run(place, "migrate"));
    }

    private Console run(String place, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        Collections.addAll(all, "--database", folder.resolve(place).toString());
        return Console.run(all.toArray(String[]::new));
    }

    @Test
    void a_dump_loaded_elsewhere_gives_the_same_dump() throws IOException {
        run("first", "load");
        Path file = folder.resolve("library.json");
        Console dump = run("first", "dumpdata", "--output", file.toString());
        assertThat(dump.lines()).containsExactly("Wrote 828 objects to " + file + ".");
        assertThat(Files.readAllLines(file)).as("one object a line").hasSize(830);

        assertThat(run("second", "loaddata", file.toString()).lines()).containsExactly("Installed 828 objects.");
        assertThat(run("second", "dumpdata").out()).isEqualTo(Files.readString(file));

        assertThat(run("second", "loaddata", file.toString()).exitCode()).as("once more, over itself").isZero();
        assertThat(run("second", "dumpdata").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void the_format_is_djangos() {
        run("data", "add");
        assertThat(run("data", "dumpdata", "Book").out()).isEqualTo("[\n{\"model\":\"books.book\",\"pk\":1,\"fields\":"
            + "{\"title\":\"Pride and Prejudice\",\"author\":1,\"publication_date\":\"1813-01-28\",\"isbn\":\"9780141439518\","
            + "\"genre\":\"FIC\",\"pages\":432,\"publisher\":null,\"price\":null,\"tags\":[]}}\n]\n");
    }

    @Test
    void a_model_may_be_named_with_its_app_or_without() {
        run("data", "add");
        assertThat(run("data", "dumpdata", "books.Author", "tag").out()).contains("books.author").doesNotContain("books.book");
        Console unknown = run("data", "dumpdata", "Bok");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no model 'Bok'.", "Choices: books.author, ");
    }

    @Test
    void a_fixture_that_breaks_a_rule_changes_nothing() throws IOException {
        run("data", "add");
        Path file = Files.writeString(folder.resolve("wrong.json"), """
            [{"model": "books.author", "pk": 1, "fields": {"name": "Someone else"}},
             {"model": "books.book", "pk": 9, "fields": {"title": "Emma", "author": 77, "publication_date": "1815-12-23",
                "isbn": "9780141439587", "pages": 474}}]
            """);
        Console load = run("data", "loaddata", file.toString());
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("Referential integrity").doesNotContain("\tat ");
        assertThat(run("data", "dumpdata", "author").out()).contains("Jane Austen").doesNotContain("Someone else");
    }
}
