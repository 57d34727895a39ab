package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors of a chapter: what must be loaded anew where one of them has changed. */
class ReachTest {

    @TempDir
    Path sources;

    @Test
    void a_change_reaches_its_own_package_and_those_above_it() throws IOException {
        write("bookworm/Saving.java", "import bookworm.sql.*;");
        write("bookworm/sql/SqlWriter.java", "import java.util.List;\nimport bookworm.meta.FieldMeta;");
        write("bookworm/meta/FieldMeta.java", "import static bookworm.fields.Choices.typeOf;");
        write("bookworm/fields/Choices.java", "");
        Reach reach = Reach.in(sources);

        assertThat(Stream.of("bookworm", "bookworm.sql", "bookworm.meta", "bookworm.fields").filter(reach.of(Set.of("bookworm.sql"))))
            .containsExactly("bookworm", "bookworm.sql");
        assertThat(reach.of(Set.of("bookworm.fields")).test("bookworm")).as("by way of meta and sql").isTrue();
        assertThat(reach.of(Set.of("bookworm")).test("bookworm.sql")).isFalse();
    }

    @Test
    void what_is_of_no_chapter_is_loaded_anew() {
        assertThat(Reach.in(sources).of(Set.of("bookworm")).test("desk")).isTrue();
    }

    private void write(String file, String imports) throws IOException {
        Files.createDirectories(sources.resolve(file).getParent());
        Files.writeString(sources.resolve(file), "package x;\n" + imports + "\nclass X { }");
    }
}
