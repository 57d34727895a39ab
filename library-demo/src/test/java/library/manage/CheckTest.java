package library.manage;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import java.nio.file.Path;
import java.util.List;
import library.Console;
import library.Main;
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
    void every_mistake_is_told_at_once_with_its_fix() {
        Project shelves = Project.ofModule(List.of(Shelf.class));
        Console check = Console.of(() -> Main.run(new Main(shelves), "check"));
        assertThat(check.err()).contains("System check identified 2 mistakes in the models:",
            "Shelf.room maxLength is 0: give it at least 1", "Shelf.built has the Java type String");
        assertThat(check.exitCode()).isEqualTo(1);
    }
}
