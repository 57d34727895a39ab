package bookworm.book.carry;

import static bookworm.book.carry.Lab.SHELF;
import static bookworm.book.carry.Lab.TEXT;
import static bookworm.book.carry.Lab.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryTest {

    static final String NEW = "src/main/java/bookworm/Label.java";

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
    void a_conflict_is_marked_and_named_and_the_change_goes_no_further() {
        for (String later : List.of("chapters/02", "chapters/03", "orm")) {
            course.change(shelf(later), "size++", "size = size + 1");
        }
        course.commit();
        course.change(shelf("chapters/01"), "size++", "size += 1");

        Report report = course.carry("01");

        assertThat(report.isDone()).isFalse();
        assertThat(report).hasToString("""
            src/main/java/bookworm/Shelf.java
              chapter 02  CONFLICT at lines 8 to 12

            Changed 1 file. 1 file needs you:
            chapters/02/src/main/java/bookworm/Shelf.java:8: chapter 02 has changed what chapter 01 changes now: lines 8 to 12. \
            Choose between the marks, take them out, and run 'carry 01' again: the change goes on from here.""");
        assertThat(course.read(shelf("chapters/02"))).isEqualTo("""
            class Shelf {

                private int size;

                /** How many books it holds. */
                int size() { return size; }

            <<<<<<< chapter 02 as it stands
                void add() { size = size + 1; }
            =======
                void add() { size += 1; }
            >>>>>>> chapter 01 as it is now
            }
            """);
        assertThat(course.read(shelf("chapters/03"))).isEqualTo(TEXT.replace("size++", "size = size + 1"));
    }

    @Test
    void marks_that_are_left_are_named_and_not_written_over() {
        a_conflict_is_marked_and_named_and_the_change_goes_no_further();
        Map<String, String> marked = course.everything();

        assertThat(course.carry("01")).asString().contains("chapter 02  STILL MARKED",
            "chapters/02/src/main/java/bookworm/Shelf.java:8: conflict marks are left from before.");
        assertThat(course.carry("02")).asString().contains(shelf("chapters/02") + ":8: conflict marks are left");
        assertThat(course.everything()).isEqualTo(marked);
    }

    @Test
    void a_settled_conflict_goes_on_when_carried_again() {
        a_conflict_is_marked_and_named_and_the_change_goes_no_further();
        course.write(shelf("chapters/02"), TEXT.replace("size++", "size = 1 + size"));

        assertThat(course.carry("01")).hasToString("""
            src/main/java/bookworm/Shelf.java
              chapter 02  as you settled it (--afresh merges anew)
              chapter 03  carried
              orm         carried

            Changed 2 files.""");
        assertThat(course.read(shelf("orm"))).isEqualTo(TEXT.replace("size++", "size = 1 + size"));
    }

    @Test
    void a_conflict_may_be_settled_in_favour_of_the_later_chapter() {
        a_conflict_is_marked_and_named_and_the_change_goes_no_further();
        course.write(shelf("chapters/02"), TEXT.replace("size++", "size = size + 1"));

        assertThat(course.carry("01")).hasToString("""
            src/main/java/bookworm/Shelf.java
              chapter 02  as you settled it (--afresh merges anew)

            Changed nothing.""");
    }

    @Test
    void what_was_settled_can_be_merged_afresh() {
        a_conflict_may_be_settled_in_favour_of_the_later_chapter();

        Report report = course.carry("01", new Carry.Wishes("HEAD", false, false, true));

        assertThat(report).asString().contains("chapter 02  CONFLICT at lines 8 to 12");
    }

    @Test
    void a_conflict_that_is_settled_takes_what_its_chapter_changes_next() {
        a_settled_conflict_goes_on_when_carried_again();
        course.change(shelf("chapters/01"), "How many books", "How many books and maps");

        course.carry("01");

        assertThat(course.read(shelf("orm")))
            .isEqualTo(TEXT.replace("size++", "size = 1 + size").replace("How many books", "How many books and maps"));
    }

    @Test
    void carrying_twice_changes_nothing_the_second_time() {
        course.change(shelf("chapters/02"), "private int size;", "private int size = 1;");
        course.commit();
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.write("chapters/01/" + NEW, "class Label {}\n");
        course.carry("01");
        Map<String, String> carried = course.everything();

        assertThat(course.carry("01")).asString().contains("chapter 02  has it already", "Changed nothing.");
        assertThat(course.everything()).isEqualTo(carried);
    }

    @Test
    void a_change_that_grows_is_carried_again() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.carry("01");
        course.change(shelf("chapters/01"), "size += 1", "size += 2");

        course.carry("01");

        assertThat(course.everything().values()).containsOnly(TEXT.replace("size++", "size += 2"));
    }

    @Test
    void a_change_that_is_taken_back_is_taken_back_everywhere() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.carry("01");
        course.write(shelf("chapters/01"), TEXT);

        course.carry("01");

        assertThat(course.everything().values()).containsOnly(TEXT);
        assertThatThrownBy(() -> course.carry("01")).hasMessageStartingWith("Nothing to carry");
    }

    @Test
    void what_was_put_back_as_committed_is_carried_again() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.carry("01");
        course.checkout(shelf("chapters/02"));

        course.carry("01");

        assertThat(course.everything().values()).containsOnly(TEXT.replace("size++", "size += 1"));
    }

    @Test
    void a_commit_begins_anew() {
        a_settled_conflict_goes_on_when_carried_again();
        course.commit();
        course.change(shelf("chapters/01"), "size += 1", "size += 2");
        course.commit();
        course.change(shelf("chapters/01"), "How many books", "How many books and maps");

        course.carry("01");

        assertThat(course.read(shelf("chapters/02")))
            .isEqualTo(TEXT.replace("size++", "size = 1 + size").replace("How many books", "How many books and maps"));
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
    void a_new_file_that_grows_is_carried_again() {
        a_new_file_comes_into_each_later_chapter();
        course.write("chapters/02/" + NEW, "final class Label {}\n");

        course.carry("02");

        assertThat(course.read("orm/" + NEW)).isEqualTo("final class Label {}\n");
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
    void a_removed_file_stays_where_a_later_chapter_has_built_on_it() {
        course.change(shelf("chapters/03"), "size++", "size += 1");
        course.commit();
        course.delete(shelf("chapters/01"));

        assertThat(course.carry("01")).asString().contains("chapter 03  REMOVED BEFORE, GROWN HERE",
            shelf("chapters/03") + ":1: chapter 02 no longer has this file, but here it has grown.");
        assertThat(course.everything()).containsOnlyKeys(shelf("chapters/03"), shelf("orm"));
    }

    @Test
    void a_change_to_a_file_that_a_later_chapter_dropped_is_named() {
        course.delete(shelf("chapters/02"));
        course.commit();
        course.change(shelf("chapters/01"), "size++", "size += 1");

        assertThat(course.carry("01")).asString().contains("chapter 02  HAS NO SUCH FILE",
            shelf("chapters/02") + ":1: chapter 02 has no such file. Make the change where its code went, and carry it on "
                + "from there: 'carry 02'.");
        assertThat(course.has(shelf("chapters/02"))).isFalse();
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
    void orm_takes_what_fits_and_its_conflicts_are_named_but_not_written() {
        course.change(shelf("orm"), "size++", "size = size + 1");
        course.commit();
        course.change(shelf("chapters/02"), "size++", "size += 1");

        Report report = course.carry("02");

        assertThat(report.isDone()).isFalse();
        assertThat(report).asString().contains("orm         CONFLICT at line 8",
            shelf("orm") + ":8: orm has other code at line 8, so this file is left as it is. Make the change by hand, or run "
                + "'carry 02 --orm' to have the places marked.");
        assertThat(course.read(shelf("orm"))).isEqualTo(TEXT.replace("size++", "size = size + 1"));
    }

    @Test
    void conflicts_are_marked_in_orm_on_demand() {
        orm_takes_what_fits_and_its_conflicts_are_named_but_not_written();

        course.carry("02", new Carry.Wishes("HEAD", false, true, false));

        assertThat(course.read(shelf("orm"))).contains("<<<<<<< orm as it stands", ">>>>>>> chapter 03 as it is now");
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
    void what_was_cut_short_is_made_up_for_by_carrying_again() {
        course.change(shelf("chapters/01"), "size++", "size += 1");
        course.write("chapters/01/src/main/java/bookworm/labels/Label.java", "class Label {}\n");
        course.write("chapters/03/src/main/java/bookworm/labels", "A file where a folder is to be.");

        assertThatThrownBy(() -> course.carry("01")).isInstanceOf(CarryError.class)
            .hasMessageStartingWith("Stopped at chapters/03/src/main/java/bookworm/labels/Label.java, which cannot be written:");
        course.delete("chapters/03/src/main/java/bookworm/labels");
        course.carry("01");

        assertThat(course.everything()).hasSize(8).containsKeys("orm/src/main/java/bookworm/labels/Label.java");
        assertThat(course.read(shelf("orm"))).isEqualTo(TEXT.replace("size++", "size += 1"));
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
