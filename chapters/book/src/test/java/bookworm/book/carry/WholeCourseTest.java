package bookworm.book.carry;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.code.*;
import java.nio.file.Path;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the whole course, and a change in one of its chapters. */
@Tag("slow")
class WholeCourseTest {

    @TempDir
    static Path folder;

    private static Lab copy;

    @BeforeAll
    static void copy_the_course() { copy = Lab.copyOf(Course.here(), folder); }

    @Test
    void what_changes_in_chapter_02_arrives_in_chapter_25_and_in_orm() {
        arrives("02", "src/main/java/bookworm/meta/Suggestion.java", "Did you mean", "Was it", 24);
    }

    @Test
    void what_changes_in_chapter_09_arrives_in_chapter_25_and_in_orm() {
        arrives("09", "src/main/java/bookworm/QueryMethods.java", "for the last rows, reverse() first.",
            "reverse() first for the last rows.", 17);
    }

    private static void arrives(String chapter, String file, String from, String to, int stops) {
        copy.change("chapters/" + chapter + "/" + file, from, to);

        Report report = copy.carry(chapter);

        assertThat(report).asString().endsWith("Changed " + stops + " files.");
        assertThat(copy.read("chapters/25/" + file)).contains(to).isEqualTo(copy.read("orm/" + file));
    }
}
