package bookworm.book.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CarryCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void says_what_it_carried_and_ends_well() {
        Lab course = new Lab(folder);
        course.change(Lab.shelf("chapters/02"), "size++", "size += 1");

        assertThat(run("2")).isZero();
        assertThat(out.toString()).contains("chapter 03  carried", "Changed 2 files.");
        assertThat(course.read(Lab.shelf("orm"))).contains("size += 1");
    }

    @Test
    void ends_with_one_when_something_is_left_to_do() {
        Lab course = new Lab(folder);
        course.change(Lab.shelf("chapters/03"), "size++", "size = 1");
        course.commit();
        course.change(Lab.shelf("chapters/02"), "size++", "size += 1");

        assertThat(run("02", "--dry-run")).isEqualTo(1);
        assertThat(out.toString()).contains("CONFLICT");
    }

    @Test
    void works_from_a_folder_within_the_course() {
        Lab course = new Lab(folder);
        course.change(Lab.shelf("chapters/02"), "size++", "size += 1");

        assertThat(runIn(folder.resolve("chapters/02"), "02")).isZero();
        assertThat(course.read(Lab.shelf("orm"))).contains("size += 1");
    }

    @Test
    void names_the_chapters_when_there_is_no_such_one() {
        new Lab(folder);

        assertThat(run("17")).isEqualTo(1);
        assertThat(err).hasToString("There is no chapter 17. There are: 01, 02, 03." + System.lineSeparator());
    }

    @Test
    void says_what_to_do_when_nothing_has_changed() {
        new Lab(folder);

        assertThat(run("02")).isEqualTo(1);
        assertThat(err.toString()).startsWith("Nothing to carry: the code of chapter 02 is as it was at HEAD. If the change is "
            + "committed already, name the commit before it: carry 02 --since HEAD~1");
    }

    @Test
    void names_a_commit_that_git_does_not_know() {
        new Lab(folder);

        assertThat(run("02", "--since", "yesterday")).isEqualTo(1);
        assertThat(err.toString()).startsWith("git knows no commit 'yesterday'");
    }

    @Test
    void needs_a_git_repository() {
        assertThat(run("02")).isEqualTo(1);
        assertThat(err.toString()).contains("is in no git repository");
    }

    @Test
    void needs_a_chapter_or_check() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Say which chapter you changed, such as 'carry 03', or 'carry --check'.");
    }

    @Test
    void checks_without_carrying() {
        Lab course = new Lab(folder);
        course.change(Lab.shelf("chapters/02"), "size++", "size += 1");
        course.write("chapters/02/README.md", "# 02 Shelves\n");

        assertThat(run("--check")).isEqualTo(1);
        assertThat(out.toString()).contains("chapter 02 drops 1 line, and not all as its lesson shows:");
        assertThat(course.read(Lab.shelf("chapters/03"))).isEqualTo(Lab.TEXT);
    }

    private int run(String... args) { return runIn(folder, args); }

    private int runIn(Path inside, String... args) {
        return new CommandLine(new CarryCommand(inside)).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
            .execute(args);
    }
}
