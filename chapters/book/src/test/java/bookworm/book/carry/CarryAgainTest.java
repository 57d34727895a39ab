package bookworm.book.carry;

import static bookworm.book.carry.Lab.NEW;
import static bookworm.book.carry.Lab.TEXT;
import static bookworm.book.carry.Lab.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryAgainTest {

    @TempDir
    Path folder;

    Lab course;

    @BeforeEach
    void a_course() { course = new Lab(folder); }

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
    void a_new_file_that_grows_is_carried_again() {
        course.write("chapters/02/" + NEW, "class Label {}\n");
        course.carry("02");
        course.write("chapters/02/" + NEW, "final class Label {}\n");

        course.carry("02");

        assertThat(course.read("orm/" + NEW)).isEqualTo("final class Label {}\n");
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
}
