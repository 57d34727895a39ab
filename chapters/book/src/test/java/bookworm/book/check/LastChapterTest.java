package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastChapterTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_files_pass() {
        SmallCourse course = new SmallCourse(folder).file("chapters/25/src/main/java/A.java", "class A { }\n")
            .file("orm/src/main/java/A.java", "class A { }\n");

        assertThat(differences(course)).isEmpty();
    }

    @Test
    void each_difference_is_named() {
        SmallCourse course = new SmallCourse(folder).file("chapters/25/src/main/java/A.java", "class A {\n    int a;\n}\n")
            .file("orm/src/main/java/A.java", "class A {\n    long a;\n}\n")
            .file("chapters/25/src/main/java/B.java", "class B { }\n").file("orm/src/main/java/C.java", "class C { }\n");

        assertThat(differences(course)).containsExactly(
            "chapters/25/src/main/java/A.java:2: orm has another text from here on: make both the same.",
            "chapters/25/src/main/java/B.java:1: orm lacks this file: take it over, or take it out.",
            "orm/src/main/java/C.java:1: chapter 25 lacks this file: take it over, or take it out.");
    }

    private static List<String> differences(SmallCourse course) {
        return LastChapter.differences(course.chapter("25")).stream().map(Problem::toString).toList();
    }
}
