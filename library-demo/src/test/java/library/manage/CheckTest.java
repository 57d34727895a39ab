package library.manage;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import java.nio.file.Path;
import library.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    static class Shelf extends Model {
        @CharField(maxLength = 0) public String room;
        @DateField public String built;
    }

    @Test
    void the_librarys_models_have_no_issues(@TempDir Path folder) {
        Console check = Console.run("check", "--database", folder.resolve("data").toString());
        assertThat(check.out()).isEqualToIgnoringNewLines("System check identified no issues (7 models).");
        assertThat(check.exitCode()).isZero();
        assertThat(folder).as("no database is made").isEmptyDirectory();
    }

    @Test
    void every_mistake_is_told_at_once_with_its_mend() {
        Console check = Console.of(() -> new Check(Shelf.class).call());
        assertThat(check.err()).contains("System check identified 2 mistakes in the models:",
            "Shelf.room maxLength is 0: give it at least 1", "Shelf.built has the Java type String");
        assertThat(check.exitCode()).isEqualTo(1);
    }
}
