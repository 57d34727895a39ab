package bookworm.book.carry;

import static bookworm.book.carry.Lab.TEXT;
import static bookworm.book.carry.Lab.shelf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictTest {

    @TempDir
    Path folder;

    Lab course;

    @BeforeEach
    void a_course() { course = new Lab(folder); }

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
}
