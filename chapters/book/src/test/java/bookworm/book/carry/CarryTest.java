package bookworm.book.carry;

import static bookworm.book.carry.Lab.NEW;
import static bookworm.book.carry.Lab.SHELF;
import static bookworm.book.carry.Lab.TEXT;
import static bookworm.book.carry.Lab.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryTest {

    @TempDir
    Path folder;

    Lab course;

    @BeforeEach
    void a_course() { course = new Lab(folder); }

    @Test
    void a_change_goes_through_all_later_chapters_and_into_orm() {
        course.change(shelf("chapters/01"), "size++", "size += 1");

        assertThat(course.carry("01")).hasToString("""
            src/main/java/bookworm/Shelf.java
              chapter 02  carried
              chapter 03  carried
              orm         carried

            Changed 3 files.""");
        assertThat(course.everything().values()).containsOnly(TEXT.replace("size++", "size += 1"));
    }

    @Test
    void chapters_before_are_left_alone() {
        course.change(shelf("chapters/02"), "size++", "size += 1");

        course.carry("02");

        assertThat(course.read(shelf("chapters/01"))).isEqualTo(TEXT);
    }

    @Test
    void what_a_later_chapter_changed_elsewhere_in_the_file_stays() {
        course.change(shelf("chapters/02"), "private int size;", "private int size = 1;");
        course.change(shelf("chapters/03"), "How many books", "How many books and maps");
        course.commit();
        course.change(shelf("chapters/01"), "size++", "size += 1");

        course.carry("01");

        assertThat(course.read(shelf("chapters/02")))
            .isEqualTo(TEXT.replace("private int size;", "private int size = 1;").replace("size++", "size += 1"));
        assertThat(course.read(shelf("chapters/03")))
            .isEqualTo(TEXT.replace("How many books", "How many books and maps").replace("size++", "size += 1"));
    }

    @Test
    void what_its_author_has_not_committed_yet_in_a_later_chapter_stays_and_goes_along() {
        course.change(shelf("chapters/02"), "How many books", "How many books and maps");
        course.change(shelf("chapters/01"), "size++", "size += 1");

        course.carry("01");

        assertThat(course.read(shelf("chapters/03")))
            .isEqualTo(TEXT.replace("How many books", "How many books and maps").replace("size++", "size += 1"));
    }

    @Test
    void a_new_file_comes_into_each_later_chapter() {
        course.write("chapters/02/" + NEW, "class Label {}\n");

        course.carry("02");

        assertThat(course.read("chapters/03/" + NEW)).isEqualTo("class Label {}\n");
        assertThat(course.read("orm/" + NEW)).isEqualTo("class Label {}\n");
        assertThat(course.has("chapters/01/" + NEW)).isFalse();
    }

    @Test
    void a_file_that_a_later_chapter_had_already_is_left_as_it_is() {
        course.write("chapters/02/" + NEW, "final class Label {}\n");
        course.commit();
        course.write("chapters/01/" + NEW, "class Label {}\n");

        Report report = course.carry("01");

        assertThat(report).asString().contains("chapter 02  has a file of its own, left as it is")
            .doesNotContain("chapter 03");
        assertThat(report.isDone()).isTrue();
        assertThat(course.read("chapters/02/" + NEW)).isEqualTo("final class Label {}\n");
    }

    @Test
    void a_removed_file_goes_from_each_later_chapter() {
        course.delete(shelf("chapters/01"));

        assertThat(course.carry("01")).asString().contains("chapter 02  removed", "Changed 3 files.");
        assertThat(course.everything()).isEmpty();
    }

    @Test
    void tests_go_through_the_chapters_and_programs_stay_where_they_are() {
        course.write("chapters/01/src/test/java/bookworm/ShelfTest.java", "class ShelfTest {}\n");
        course.write("chapters/01/src/test/java/lesson/Trouble.java", "class Trouble {}\n");

        course.carry("01");

        assertThat(course.everything())
            .containsKeys("chapters/02/src/test/java/bookworm/ShelfTest.java", "chapters/03/src/test/java/bookworm/ShelfTest.java")
            .doesNotContainKeys("orm/src/test/java/bookworm/ShelfTest.java", "chapters/02/src/test/java/lesson/Trouble.java");
    }

    @Test
    void what_git_ignores_is_not_carried() {
        course.write(".gitignore", "*.orig\n");
        course.write("chapters/01/" + SHELF + ".orig", "mine\n");

        assertThatThrownBy(() -> course.carry("01")).hasMessageStartingWith("Nothing to carry");
    }

    @Test
    void a_chapter_that_git_does_not_know_yet_takes_the_change_and_hands_it_on() {
        course.write(shelf("chapters/04"), TEXT);
        course.change(shelf("chapters/03"), "size++", "size += 1");

        course.carry("03");

        assertThat(course.read(shelf("chapters/04"))).isEqualTo(TEXT.replace("size++", "size += 1"));
        assertThat(course.read(shelf("orm"))).isEqualTo(TEXT.replace("size++", "size += 1"));
    }

    @Test
    void a_committed_change_is_carried_since_the_commit_before() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.commit();

        course.carry("01", new Carry.Wishes("HEAD~1", false, false, false));

        assertThat(course.everything().values()).containsOnly(TEXT.replace("size++", "size += 1"));
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_writes_nothing() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        Map<String, String> before = course.everything();

        Report report = course.carry("01", new Carry.Wishes("HEAD", true, false, false));

        assertThat(report).asString()
            .contains("chapter 02  carried", "A dry run: nothing is written. It would change 3 files.");
        assertThat(course.everything()).isEqualTo(before);
    }

    @Test
    void each_file_keeps_its_line_ends() {
        course.write(shelf("chapters/02"), TEXT.replace("\n", "\r\n"));
        course.write(shelf("chapters/03"), TEXT.strip());
        course.commit();
        course.change(shelf("chapters/01"), "size++; }", "size++;\n        reorder();\n    }");

        course.carry("01");

        String changed = TEXT.replace("size++; }", "size++;\n        reorder();\n    }");
        assertThat(course.read(shelf("chapters/02"))).isEqualTo(changed.replace("\n", "\r\n"));
        assertThat(course.read(shelf("chapters/03"))).isEqualTo(changed.strip());
        assertThat(course.read(shelf("orm"))).isEqualTo(changed);
    }

    @Test
    void line_ends_alone_are_no_change() {
        course.write(shelf("chapters/01"), TEXT.replace("\n", "\r\n"));

        assertThatThrownBy(() -> course.carry("01")).hasMessageStartingWith("Nothing to carry");
    }
}
